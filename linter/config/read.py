"""A configuration file from its YAML, every mistake told with its line: the cold path."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from linter.config import Config, Glob, Layer
from linter.config.keys import Keys, Profile, Values
from linter.errors import ConfigError
from linter.finding import Severity
from linter.ruleset.decode import Misfit, decode, located
from linter.ruleset.tree import parse


def read(text: str, path: str, folder: str) -> Config:
    """The configuration in ``text``; ConfigError with line and column where it is wrong."""
    tree = parse(text, path, ConfigError)
    if tree is None:  # nothing but comments
        return Config(path, folder, ())
    try:
        if not isinstance(tree, dict):
            raise Misfit("expected a configuration: a mapping of keys", ())
        _levels(tree)
        decoded = decode(Keys, tree)
        return Config(path, folder, tuple(_layers(decoded, tree, folder)))
    except Misfit as error:
        raise located(_explained(error), text, path, ConfigError) from None


def _levels(tree: Mapping[str, Any]) -> None:
    """Refuse a bad severity at its own place, which the decoder cannot name."""
    profiles = tree.get("profiles")
    listed = profiles if isinstance(profiles, list) else []
    for keys, part in [((), tree), *((("profiles", i), part) for i, part in enumerate(listed))]:
        if isinstance(part, dict):
            _level(part.get("fail-level", "error"), (*keys, "fail-level"))
            levels = part.get("severity")
            for rule, level in levels.items() if isinstance(levels, dict) else ():
                _level(level, (*keys, "severity", rule))


def _level(level: object, keys: tuple[str | int, ...]) -> None:
    if level not in [str(one) for one in Severity]:
        raise Misfit(f"no severity {level!r}: expected error, warning or info", keys)


def _explained(error: Misfit) -> Misfit:
    """An unknown key with those that are known."""
    if not error.key:
        return error
    kind = Profile if error.keys[:1] == ("profiles",) else Keys
    known = [field.replace("_", "-") for field in kind.fields_]
    what = f"no key {error.keys[-1]!r}: expected one of {', '.join(known)}"
    return Misfit(what, error.keys, key=True)


def _layers(decoded: Keys, tree: Mapping[str, Any], folder: str) -> list[Layer]:
    layers = []
    if len(tree) > ("profiles" in tree):
        layers.append(Layer("", _written(decoded, tree, folder)))
    for number, profile in enumerate(decoded.profiles):
        keys = ("profiles", number)
        globs = _globs(profile.paths, (*keys, "paths"))
        values = _written(profile, tree["profiles"][number], folder, keys)
        layers.append(Layer(f"profile {number + 1}", values, keys, globs))
    return layers


def _written(
    values: Values | Profile,
    tree: Mapping[str, Any],
    folder: str,
    keys: tuple[str | int, ...] = (),
) -> dict[str, Any]:
    """The decoded values of the keys that stand in the tree."""
    fields = [field for field in Values.fields_ if field.replace("_", "-") in tree]
    written = {field: getattr(values, field) for field in fields}
    if "exclude" in written:
        written["exclude"] = _globs(written["exclude"], (*keys, "exclude"))
    for field in {"packs", "lexicons"} & set(fields):
        written[field] = tuple(os.path.join(folder, path) for path in written[field])
    return written


def _globs(texts: Sequence[str], keys: tuple[str | int, ...]) -> tuple[Glob, ...]:
    from pathspec import GitIgnoreSpec

    globs = []
    for number, text in enumerate(texts):
        try:
            made = GitIgnoreSpec.from_lines([text]).patterns
        except ValueError as error:
            raise Misfit(f"bad glob: {error}", (*keys, number)) from None
        found = [(one.regex, one.include) for one in made if one.regex is not None]
        if not found or found[0][1] is None:
            raise Misfit(f"the glob {text!r} matches nothing", (*keys, number))
        globs.append(Glob(text, found[0][0].pattern, found[0][1]))
    return tuple(globs)
