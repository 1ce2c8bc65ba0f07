"""The keys of .copydesk.yaml: decoded strictly, and the source of its schema."""

from __future__ import annotations

from typing import Any

from linter.data import Data
from linter.finding import Severity

ABOUT = {
    "select": "Rules, by id or family, that run; left out: all.",
    "ignore": "Rules, by id or family, that do not run.",
    "fail-level": "The least severity that makes a check fail.",
    "severity": "Another severity for a rule, by its id.",
    "options": "Other values for a rule's own fields, by its id.",
    "packs": "Folders of rules beside ours, from the folder of this file.",
    "lexicons": "Files or folders of lexicon entries beside ours, from the folder of this file.",
    "exclude": "Paths never to check, as in .gitignore, even where they are named.",
    "language": "The language (BCP 47) of articles that state none.",
    "profiles": "Other values for some paths: desks, sections; of several the last wins.",
    "paths": "The paths of this profile, as in .gitignore.",
}


class Values(Data):
    """What a configuration, or a profile in it, may say."""

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
