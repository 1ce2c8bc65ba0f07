"""The keys of .copydesk.yaml: decoded strictly, and the source of its schema."""

from __future__ import annotations

from typing import Any

from linter.data import Data
from linter.finding import Severity


class Values(Data):
    """What a configuration, or a profile in it, may say.

    ``exclude`` are globs as in .gitignore; ``packs`` are folders of rules and
    ``lexicons`` files or folders of entries, from the configuration's folder;
    ``options`` are values for rules' own fields.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_level: Severity = Severity.ERROR
    severity: dict[str, Severity] = {}  # noqa: RUF012  frozen by use: a default of a frozen class
    options: dict[str, dict[str, Any]] = {}  # noqa: RUF012
    packs: tuple[str, ...] = ()
    lexicons: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    language: str = ""


class Profile(Values):
    """Other values for some paths: a desk, a section; of several the last wins."""

    paths: tuple[str, ...]


class Keys(Values):
    """All keys of .copydesk.yaml."""

    profiles: tuple[Profile, ...] = ()
