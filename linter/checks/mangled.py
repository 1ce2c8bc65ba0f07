"""Characters that were read in the wrong encoding: â€™ for an apostrophe."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from linter import patterns
from linter.document import Document
from linter.finding import Finding, Fix
from linter.rule import Needs, Rule

if TYPE_CHECKING:
    from regex import Pattern

# What the first bytes of UTF-8 look like in Latin-1, Windows-1252 and others.
_FIRST = "ÂÃÄÅÆÇÈÌÎÏÐÑÒØÙàáâãäåæçèéêìíïð"
_SUSPECT = patterns.pattern(rf"\S*[{_FIRST}][^\x00-\x7f\s]\S*|\S*[ÂÃ]\xa0\S*|ï»¿")


class MangledRule(Rule):
    """Reports what ``pattern`` matches, and what ftfy says was read in the wrong encoding.

    ftfy is asked only about a word with two signs in a row that wrong readings
    begin with; its repair is the fix.
    """

    tag: ClassVar[str] = "mangled"

    pattern: Pattern[str]

    def needs(self) -> Needs:
        return Needs(None, frozenset((_FIRST + "\ufffdΓ‚").casefold()))

    def check(self, document: Document) -> Iterator[Finding]:
        if document.text.isascii():
            return
        taken: set[int] = set()
        for suspect in _SUSPECT.finditer(document.text):
            yield from self._repaired(document, suspect.start(), suspect[0], taken)
        for match in self.find(document, self.pattern):
            if taken.isdisjoint(range(*match.span())):
                yield self.at(document, *match.span())

    def _repaired(
        self, document: Document, start: int, word: str, taken: set[int]
    ) -> Iterator[Finding]:
        from ftfy import fix_encoding  # 100 ms

        right = fix_encoding(word)
        if right == word or not self.looks_at(document, start):
            return
        before = _common(word, right)
        after = _common(word[before:][::-1], right[before:][::-1])
        first, end = start + before, start + len(word) - after
        taken.update(range(first, end))
        yield self.at(document, first, end, Fix(right[before : len(right) - after]))


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with together."""
    shorter = min(len(one), len(other))
    return next((at for at in range(shorter) if one[at] != other[at]), shorter)
