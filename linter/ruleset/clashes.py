"""Entries of lexicons that contradict each other, each refused with both places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from linter.errors import RuleError
from linter.lexicon import Brand, Entry, Person, Surname
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
