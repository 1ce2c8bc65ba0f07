"""Entries of lexicons made one list; those that contradict each other are refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from linter.errors import RuleError
from linter.lexicon import Brand, Dates, Entry, Line, Person, Release, Surname
from linter.record import NamedTuple
from linter.ruleset.tree import place

Keys = tuple[str | int, ...]


class Listed(NamedTuple):
    """An entry and where it stands: the file's path and text, its number from 0."""

    entry: Entry
    path: str
    text: str
    number: int

    def at(self, keys: Keys = ()) -> tuple[str, int, int]:
        """Path, line and column of the entry, or of what ``keys`` lead to in it."""
        return self.path, *place(self.text, ("entries", self.number, *keys))


class Claim(NamedTuple):
    """Something that an entry claims for itself: ``what`` it is, by which keys in it."""

    what: str
    listed: Listed
    keys: Keys


def refuse_twice(entries: Iterable[Listed]) -> None:
    """Raises RuleError where an entry stands twice, or a person has another's name as an alias."""
    first: dict[tuple[str, str], Claim] = {}
    for listed in entries:
        entry = listed.entry
        claims = [(entry.key(), Claim("", listed, ()))]
        if isinstance(entry, Person):
            claims = list(_names(entry, listed))
        for name, claim in claims:
            known = first.setdefault((entry.tag, name), claim)
            if known.listed is listed:
                continue
            if not (known.what or claim.what):
                raise _clash(claim, f"{name!r} stands already", known)
            what = claim.what or f"the name of {name}"
            owner = known.what or f"the name of {name}"
            raise _clash(claim, f"{name!r}, {what}, is {owner}", known)


def _names(entry: Person, listed: Listed) -> Iterator[tuple[str, Claim]]:
    yield entry.name, Claim("", listed, ())
    for at, alias in enumerate(entry.also):
        yield alias, Claim(f"an alias of {entry.name}", listed, ("also", at))


def refuse_brand_meanings(entries: Sequence[Listed]) -> None:
    """Raises RuleError where a surname's meaning is a brand: whose name would *apple* be?

    The later of the two is refused.
    """
    meanings: dict[str, Claim] = {}
    brands: dict[str, Claim] = {}
    for listed in entries:
        entry = listed.entry
        if isinstance(entry, Brand):
            claim = Claim(f"the brand {entry.name}", listed, ("name",))
            _meet(entry.name.casefold(), claim, brands, meanings)
        elif isinstance(entry, Surname):
            for at, meaning in enumerate(entry.means):
                claim = Claim(f"a meaning of the surname {entry.name}", listed, ("means", at))
                _meet(meaning.casefold(), claim, meanings, brands)


def _meet(word: str, claim: Claim, own: dict[str, Claim], others: dict[str, Claim]) -> None:
    own.setdefault(word, claim)
    if word in others:
        raise _clash(claim, f"{word!r}, {claim.what}, is {others[word].what}", others[word])


def _clash(claim: Claim, what: str, known: Claim) -> RuleError:
    path, line, column = known.listed.at(known.keys)
    return RuleError(f"{what} at {path}:{line}:{column}", *claim.listed.at(claim.keys))


class Clash(Exception):
    """Entries of one lexicon that contradict each other; ``keys`` lead into the entry."""

    def __init__(self, what: str, number: int, keys: tuple[str | int, ...]) -> None:
        super().__init__(what)
        self.what = what
        self.number = number
        self.keys = keys


def joined(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries of a lexicon, what registries date put into the lines.

    Raises Clash where two lines share a form, a line has no releases, or dates are
    of no line.
    """
    _check_forms(entries)
    dated: dict[str, list[Dates]] = {}
    lines = {entry.name for entry in entries if isinstance(entry, Line)}
    for number, entry in enumerate(entries):
        if isinstance(entry, Dates):
            if entry.line not in lines:
                raise Clash(f"no line {entry.line!r} in this lexicon", number, ("line",))
            dated.setdefault(entry.line, []).append(entry)
    for number, entry in enumerate(entries):
        if isinstance(entry, Line) and not entry.releases and entry.name not in dated:
            raise Clash(f"{entry.name} has no releases", number, ("name",))
    return tuple(
        _with_registry(entry, dated.get(entry.name, [])) if isinstance(entry, Line) else entry
        for entry in entries
        if not isinstance(entry, Dates)
    )


def _check_forms(entries: Sequence[Entry]) -> None:
    """Refuse a form that is claimed twice: whose version would it be?"""
    owners: dict[str, str] = {}
    for number, entry in enumerate(entries):
        if not isinstance(entry, Line):
            continue
        for field in ("forms", "short", "misnamed"):
            for at, form in enumerate(getattr(entry, field)):
                owner = owners.setdefault(form.casefold(), entry.name)
                if owner != entry.name:
                    what = f"form {form!r} is claimed already by {owner}"
                    raise Clash(what, number, (field, form if field == "misnamed" else at))


def _with_registry(line: Line, dated: Sequence[Dates]) -> Line:
    """A line with the earliest day on which any registry has each version."""
    if not dated:
        return line
    first: dict[str, Release] = {}
    for one in dated:
        for version, day in one.releases.items():
            if version not in first or day < first[version].date:
                shown = day - timedelta(days=one.slack)
                first[version] = Release(version=version, date=day, shown=shown)
    found = tuple(first.values())
    as_of = max(line.as_of, *(one.as_of for one in dated))
    return line.but(registry=found, as_of=as_of)  # type: ignore[no-any-return]
