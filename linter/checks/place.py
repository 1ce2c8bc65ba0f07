"""Places whose name is a slip away from right: in Australa, near Baghdda."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from linter.analysis import vocabulary
from linter.document import Document
from linter.finding import Finding, Fix
from linter.lexicon import Place
from linter.rule import Needs, Rule
from linter.shelf import Shelf
from linter.text.around import around
from linter.text.find import in_address, possessive, whole

_VOWELS = "aeiouy"
_APOSTROPHES = frozenset("'’")


class PlaceRule(Rule):
    """Reports a capitalised word one slip from a place, where a place would stand.

    A slip is a letter left out, doubled, swapped with the next, or a wrong vowel; the
    word index holds them all, so the rule runs only where one occurs.  ``before`` are
    the words behind which a place stands.  Slips that are words or names are not looked for.
    """

    tag: ClassVar[str] = "place"
    fields: ClassVar[frozenset[str]] = frozenset({"use"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"places"}

    places: tuple[Place, ...]
    before: tuple[str, ...]

    def prepare(self) -> Any:
        """Folded slip to the right name."""
        return Shelf(self._slips())

    def needs(self) -> Needs:
        return Needs(frozenset(self._slips() if self.places else self.plan))

    def check(self, document: Document) -> Iterator[Finding]:
        for slip, use in self.plan.among(document.once(vocabulary)):
            written = slip.capitalize()
            for start in whole(document.text, written):
                end = start + len(written)
                beside = around(document.text, start, end)
                placed = beside.before.lower() in self.before and not beside.after[:1].isupper()
                if not placed or in_address(document.text, start, end):
                    continue
                if document.text[end : end + 1] in _APOSTROPHES and not possessive(
                    document.text, end
                ):
                    continue  # Hawai’i
                if self.looks_at(document, start):
                    yield self.at(document, start, end, Fix(use), use=use)

    def _slips(self) -> dict[str, str]:
        from linter.text.given import given_names  # only when rules are compiled
        from linter.text.syllables import table

        right = {one.name.casefold() for one in self.places}
        right |= {name.casefold() for name in given_names()}
        slips: dict[str, set[str]] = {}
        for one in self.places:
            if one.name.isascii() and not one.small:
                for slip in near(one.name.lower()):
                    if slip not in right and slip not in table():
                        slips.setdefault(slip, set()).add(one.name)
        return {slip: min(names) for slip, names in slips.items() if len(names) == 1}


def near(name: str) -> Iterator[str]:
    """All single slips in a folded name, its first and last letters kept."""
    for at in range(1, len(name) - 1):
        head, letter, tail = name[:at], name[at], name[at + 1 :]
        yield head + tail
        yield head + letter + letter + tail
        if at < len(name) - 2:
            yield head + tail[0] + letter + tail[1:]
        if letter in _VOWELS:
            yield from (head + vowel + tail for vowel in _VOWELS if vowel != letter)
