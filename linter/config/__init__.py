"""What is in force for an article: defaults, a newsroom's file, profiles, the command line."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from linter.finding import Severity
from linter.record import NamedTuple

COMMAND_LINE = "command line"


class Glob(NamedTuple):
    """A pattern as in .gitignore; ``include`` is false for one that begins with ``!``."""

    text: str
    regex: str
    include: bool


class Layer(NamedTuple):
    """Values from one place; what was not written there is not among them.

    ``keys`` lead to it in the file: ``()``, or ``("profiles", 0)``.  ``paths``
    are those it holds for, None for all.
    """

    name: str
    values: Mapping[str, Any]
    keys: tuple[str | int, ...] = ()
    paths: tuple[Glob, ...] | None = None


class Choice(NamedTuple):
    """Rules by id or family: ``select`` starts anew (None: goes on), ``ignore`` takes away."""

    select: tuple[str, ...] | None
    ignore: tuple[str, ...]


class Settings(NamedTuple):
    """Everything that decides what is reported of an article."""

    choices: tuple[Choice, ...] = ()
    fail_level: Severity = Severity.ERROR
    severity: Mapping[str, Severity] = {}
    options: Mapping[str, Mapping[str, Any]] = {}
    packs: tuple[str, ...] = ()
    lexicons: tuple[str, ...] = ()
    exclude: tuple[Glob, ...] = ()
    language: str = ""

    def wants(self, rule: str, family: str) -> bool:
        """Whether a rule is to run: the last word on it counts."""
        wanted = True
        for select, ignore in self.choices:
            if select is not None:
                wanted = rule in select or family in select
            if rule in ignore or family in ignore:
                wanted = False
        return wanted

    def fields(self) -> dict[str, dict[str, Any]]:
        """The newsroom's own values for rules' fields, severities among them."""
        fields = {rule: dict(values) for rule, values in self.options.items()}
        for rule, level in self.severity.items():
            fields.setdefault(rule, {})["severity"] = str(level)
        return fields


class Config(NamedTuple):
    """A configuration file, or none: then ``path`` is empty and ``layers`` too."""

    path: str
    folder: str  # absolute; what its globs are relative to
    layers: tuple[Layer, ...]

    def layers_for(self, path: str) -> tuple[Layer, ...]:
        """The layers that hold for a path, the later the stronger."""
        if all(layer.paths is None for layer in self.layers):
            return self.layers
        place = self.relative(path)
        return tuple(
            layer for layer in self.layers if layer.paths is None or matches(layer.paths, place)
        )

    def relative(self, path: str) -> str:
        """A path as globs see it: from the configuration's folder, joined by ``/``."""
        return os.path.relpath(os.path.abspath(path), self.folder).replace(os.sep, "/")


def matches(globs: Sequence[Glob], path: str) -> bool:
    """Whether a path is meant; as in .gitignore the last glob that fits decides."""
    return next((glob.include for glob in reversed(globs) if re.match(glob.regex, path)), False)


def settle(layers: Iterable[Layer]) -> Settings:
    """One set of values from layers: mappings are joined by key, all else is replaced."""
    choices: list[Choice] = []
    severity: dict[str, Severity] = {}
    options: dict[str, dict[str, Any]] = {}
    plain: dict[str, Any] = {}
    for layer in layers:
        values = dict(layer.values)
        if "select" in values or "ignore" in values:
            choices.append(Choice(values.pop("select", None), values.pop("ignore", ())))
        severity.update(values.pop("severity", {}))
        for rule, fields in values.pop("options", {}).items():
            options[rule] = {**options.get(rule, {}), **fields}
        plain.update(values)
    return Settings(choices=tuple(choices), severity=severity, options=options, **plain)
