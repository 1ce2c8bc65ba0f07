"""A singular noun that has lost its article: the crew of helicopter, near village."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any, ClassVar

from linter import patterns
from linter.analysis import calling
from linter.document import Document, Kind
from linter.finding import Finding
from linter.rule import Needs, Rule
from linter.text.find import whole

_BEFORE = patterns.pattern(r"([\w’'-]+) ([a-z]+) $")
_TWICE = patterns.pattern(r"(\w+) (?:to|after|by|upon|and|or) \1\b")


class BareRule(Rule):
    """Reports one of ``nouns`` right after one of ``prepositions``, and nothing of its own after.

    The nouns are things that one counts; after them stands a mark or one of
    ``then``, so that *of helicopter pilots* is silent.  After ``kinds`` (a kind of,
    a lack of) a bare noun is right.
    """

    tag: ClassVar[str] = "bare"
    scope: Kind = Kind.PARAGRAPH | Kind.ITEM
    cold: ClassVar[frozenset[str]] = Rule.cold | {"nouns", "prepositions", "kinds", "then"}

    nouns: tuple[str, ...] | None
    prepositions: tuple[str, ...] | None
    kinds: tuple[str, ...] | None
    then: tuple[str, ...] | None

    def prepare(self) -> Any:
        """The four fields as sets, and the last letters that a preposition leaves before a noun."""
        fields = (self.nouns, self.prepositions, self.kinds, self.then)
        ends = frozenset(f"{word[-1]} " for word in self.prepositions or ())
        return (*(frozenset(words or ()) for words in fields), ends)

    def needs(self) -> Needs:
        pairs = product(self.prepositions or (), self.nouns or ())
        return Needs(frozenset(), adjacent=frozenset(pairs))

    def check(self, document: Document) -> Iterator[Finding]:
        text = document.text
        nouns, prepositions = self.plan[:2]
        pairs = calling(document, self.id)
        for noun in {noun for first, noun in pairs if noun in nouns and first in prepositions}:
            for at in whole(text, noun):
                start = self._start(text, at)
                if start >= 0 and self._ends(text, at + len(noun)):
                    end = at + len(noun)
                    if not self._idiom(text, start, end) and self.looks_at(document, start):
                        yield self.at(document, start, end)

    def _start(self, text: str, at: int) -> int:
        """Where the preposition before a noun starts; -1 if there is none, or it is right."""
        _, prepositions, kinds, _, ends = self.plan
        if text[at - 2 : at] not in ends:
            return -1
        before = _BEFORE.search(text, max(at - 40, 0), at)
        if not before or before[2] not in prepositions or before[1].lower() in kinds:
            return -1
        return before.start(2)

    def _ends(self, text: str, end: int) -> bool:
        if text[end : end + 1] in {".", ",", ";"}:
            return not text[end + 1 : end + 2].isalnum()
        then = text[end + 1 : end + 9].partition(" ")[0]
        return text[end : end + 1] == " " and then in self.plan[3]

    def _idiom(self, text: str, start: int, end: int) -> bool:
        """From employee to owner; with rifle in hand; from shop to shop."""
        after = text[end : end + 4]
        if (text.startswith("from ", start) and after == " to ") or (
            text.startswith("with ", start) and after in {" in ", " on ", " at "}
        ):
            return True
        noun = start + text[start:end].index(" ") + 1
        again = _TWICE.match(text, noun) or _TWICE.search(text, max(start - 24, 0), noun)
        return again is not None
