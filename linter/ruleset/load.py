"""rules/*.yaml and lexicons to rules, every mistake told with its line."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from string import Formatter
from typing import Any

from linter.checks.kinds import CHECKS
from linter.errors import RuleError, near
from linter.lexicon import ENTRIES, Entry
from linter.record import NamedTuple
from linter.rule import Rule
from linter.ruleset.clashes import Clash, Listed, joined, refuse_brand_meanings, refuse_twice
from linter.ruleset.decode import Misfit, decode, located
from linter.ruleset.tree import parse, place

FAMILIES = ("translation", "speculation", "figures", "readability", "structure", "style")


class Source(NamedTuple):
    """One YAML file as read."""

    path: str
    folder: str  # its own folder's name: the family, or "lexicon"
    stem: str
    text: str


class Loaded(NamedTuple):
    """All rules that are right, and what is wrong with the others."""

    rules: tuple[Rule, ...]
    mistakes: tuple[RuleError, ...]


def sources(packs: Iterable[str], lexicons: Iterable[str] = ()) -> Iterator[Source]:
    """The files of rule packs (folders) and of further lexicons (files or folders)."""
    for root in packs:
        for path in _files(root):
            folder = os.path.basename(os.path.dirname(path))
            listed = "lexicon" in os.path.relpath(path, root).split(os.sep)[:-1]
            yield _read(path, "lexicon" if listed else folder)
    for root in lexicons:
        for path in _files(root):
            yield _read(path, "lexicon")


def _read(path: str, folder: str) -> Source:
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise RuleError(f"cannot be read: {error}", path) from None
    return Source(path, folder, os.path.basename(path).removesuffix(".yaml"), text)


def _files(root: str) -> Iterator[str]:
    """Paths of the YAML files below a folder, in a fixed order; or the file itself."""
    if os.path.isfile(root):
        yield root
    else:
        yield from _walk(root)


def _walk(folder: str) -> Iterator[str]:
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.is_dir():
            yield from _walk(entry.path)
        elif entry.name.endswith(".yaml"):
            yield entry.path


def load(found: Iterable[Source], options: Mapping[str, Mapping[str, Any]] | None = None) -> Loaded:
    """Rules from their files; ``options`` are a newsroom's own values for their fields."""
    all_sources = list(found)
    lexicons = Lexicons([source for source in all_sources if source.folder == "lexicon"])
    rules: dict[str, Rule] = {}
    mistakes: list[RuleError] = []
    where: dict[str, str] = {}
    for source in all_sources:
        if source.folder == "lexicon":
            continue
        try:
            rule = _rule(source, lexicons, (options or {}).get(source.stem, {}))
        except RuleError as mistake:
            mistakes.append(mistake)
            continue
        if rule.id in rules:
            mistakes.append(
                RuleError(f"rule {rule.id!r} is already in {where[rule.id]}", source.path, 1, 1)
            )
            continue
        rules[rule.id], where[rule.id] = rule, source.path
    mistakes += _strangers(rules, [source for source in all_sources if source.stem in rules])
    mistakes += lexicons.mistakes()
    return Loaded(tuple(rules.values()), tuple(mistakes))


def _strangers(rules: Mapping[str, Rule], files: Iterable[Source]) -> Iterator[RuleError]:
    """What rules say of rules that are not there."""
    ids = {source.stem for source in files}
    for source in files:
        if source.folder == "lexicon":
            continue
        for name, keys in rules[source.stem].speaks_of().items():
            if name not in ids:
                what = f"no rule {name!r}{near(name, ids)}"
                yield located(Misfit(what, keys, key=True), source.text, source.path, RuleError)


def _rule(source: Source, lexicons: Lexicons, options: Mapping[str, Any]) -> Rule:
    if source.folder not in FAMILIES:
        wanted = ", ".join(FAMILIES)
        what = f"folder {source.folder!r} is no family: expected one of {wanted}"
        raise RuleError(what, source.path, 1, 1)
    tree = parse(source.text, source.path, RuleError)
    if not isinstance(tree, dict):
        raise RuleError("expected a rule: a mapping with `check`", source.path, 1, 1)
    fields = {**tree, **options}
    kind = _kind(fields.pop("check", None), source)
    try:
        rule = decode(kind, fields, lookup=lexicons.entries,
                      given={"id": source.stem, "family": source.folder})  # fmt: skip
        _message(rule)
        return _prepared(rule)
    except Misfit as error:
        raise located(error, source.text, source.path, RuleError) from None


def _prepared(rule: Rule) -> Rule:
    try:
        return rule.but(plan=rule.prepare())  # type: ignore[no-any-return]
    except ValueError as error:
        raise Misfit(str(error), ()) from None


def _kind(tag: object, source: Source) -> type[Rule]:
    for kind in CHECKS:
        if kind.tag == tag:
            return kind
    line, column = place(source.text, ("check",))
    known = ", ".join(sorted(kind.tag for kind in CHECKS))
    what = f"no check {tag!r}" if tag is not None else "no `check`"
    raise RuleError(f"{what}: expected one of {known}", source.path, line, column)


def _message(rule: Rule) -> None:
    """Refuse a message with a field that the check does not fill in."""
    known = rule.fields | {"found"}
    try:
        used = [name for _, name, _, _ in Formatter().parse(rule.message) if name is not None]
    except ValueError as error:
        raise Misfit(f"bad message: {error}", ("message",)) from None
    for name in used:
        if name not in known:
            what = f"message has no field {name!r}: expected {', '.join(sorted(known))}"
            raise Misfit(what, ("message",))


class Lexicons:
    """Lexicon files by name; files of one name are one lexicon."""

    def __init__(self, found: Iterable[Source]) -> None:
        self._sources: dict[str, list[Source]] = {}
        self._listed: dict[str, list[Listed]] = {}  # by path, in the order of the files
        for source in found:
            self._sources.setdefault(_name(source), []).append(source)
            self._listed[source.path] = []
        self._read: dict[str, tuple[Entry, ...]] = {}
        self._mistakes: dict[str, RuleError] = {}

    def entries(self, name: str, kind: type[Entry]) -> tuple[Entry, ...]:
        """The entries of ``lexicon/NAME``; LookupError where it is not there or of another kind."""
        stem = name.removeprefix("lexicon/")
        if name == stem or stem not in self._sources:
            known = ", ".join(f"lexicon/{stem}" for stem in sorted(self._sources))
            raise LookupError(f"no lexicon {name!r}: expected one of {known}")
        self._open(stem)
        if stem in self._mistakes:
            raise LookupError(f"{name} is wrong: {self._mistakes[stem]}")
        found = self._read[stem]
        if found and not isinstance(found[0], kind):
            raise LookupError(f"{name} holds entries of {found[0].tag!r}, not of {kind.tag!r}")
        return found

    def mistakes(self) -> list[RuleError]:
        """What is wrong in the lexicons, read by now or not."""
        for stem in self._sources:
            self._open(stem)
        found = list(self._mistakes.values())
        try:
            refuse_brand_meanings([*chain.from_iterable(self._listed.values())])
        except RuleError as mistake:
            found.append(mistake)
        return found

    def _open(self, stem: str) -> None:
        """Read a lexicon, or keep what is wrong with it."""
        if stem in self._read or stem in self._mistakes:
            return
        try:
            for source in self._sources[stem]:
                self._listed[source.path] = list(_entries(source))
            listed = [*chain.from_iterable(self._listed[one.path] for one in self._sources[stem])]
            refuse_twice(listed)
            self._read[stem] = _joined(listed)
        except RuleError as mistake:
            self._mistakes[stem] = mistake


def _name(source: Source) -> str:
    """A folder of files below lexicon/ is one lexicon, named by the folder."""
    parent = os.path.basename(os.path.dirname(source.path))
    above = os.path.basename(os.path.dirname(os.path.dirname(source.path)))
    return parent if above == "lexicon" else source.stem


def _joined(listed: Sequence[Listed]) -> tuple[Entry, ...]:
    try:
        return joined([one.entry for one in listed])
    except Clash as clash:
        what, one = clash.what, listed[clash.number]
        raise RuleError(what, *one.at(clash.keys)) from None


def _entries(source: Source) -> Iterator[Listed]:
    tree = parse(source.text, source.path, RuleError)
    if not isinstance(tree, dict) or not isinstance(tree.get("entries"), list):
        raise RuleError("expected a lexicon: `entries-of` and `entries`", source.path, 1, 1)
    unknown = sorted(set(tree) - {"entries-of", "entries", "as-of", "source", "licence", "note"})
    if unknown:
        line, column = place(source.text, (unknown[0],), key=True)
        raise RuleError(f"unknown field {unknown[0]!r}", source.path, line, column)
    kind = next((kind for kind in ENTRIES if kind.tag == tree.get("entries-of")), None)
    if kind is None:
        line, column = place(source.text, ("entries-of",))
        known = ", ".join(sorted(kind.tag for kind in ENTRIES))
        what = f"no entries of {tree.get('entries-of')!r}: expected one of {known}"
        raise RuleError(what, source.path, line, column)
    shared = {"source": str(tree["source"])} if "source" in tree else {}
    for index, entry in enumerate(tree["entries"]):
        try:
            made = decode(kind, {**shared, **entry} if isinstance(entry, dict) else entry)
            yield Listed(made, source.path, source.text, index)
        except Misfit as error:
            inside = Misfit(error.what, ("entries", index, *error.keys), key=error.key)
            raise located(inside, source.text, source.path, RuleError) from None
