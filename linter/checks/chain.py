"""Phrases stacked on one another: of the section of the supply of the association."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, ClassVar

from linter.document import Document
from linter.finding import Finding
from linter.rule import Needs, Rule

_LONGEST = 24  # characters of one link, its article included


class ChainRule(Rule):
    """Reports ``links`` or more short phrases in a row that each begin with ``word``.

    A phrase is a noun, with an article at most; ``spare`` are nouns that other
    nouns rightly hang on (one of, the end of, House of).
    """

    tag: ClassVar[str] = "chain"
    ranges: ClassVar[Mapping[str, tuple[float, float]]] = MappingProxyType({"links": (2, 100)})

    word: str
    links: int
    articles: tuple[str, ...]
    spare: tuple[str, ...]

    def prepare(self) -> Any:
        return frozenset(self.articles), frozenset(self.spare)

    def needs(self) -> Needs:
        return Needs(frozenset({self.word}))

    def check(self, document: Document) -> Iterator[Finding]:
        cut = f" {self.word} "
        at = linked = 0  # the start of the part; short parts that end here
        first = -1
        for part in document.text.split(cut):
            end = at + len(part)
            if at and len(part) <= _LONGEST and self._noun(part):
                linked += 1
                first = at if linked == 1 else first
            elif linked >= self.links - 1 and at and (word := self._opening(part)):
                yield from self._chain(document, first - len(cut) + 1, at + word)
                linked = 0
            else:
                linked = 0
            at = end + len(cut)

    def _noun(self, part: str) -> bool:
        """Whether a whole part is one noun with an article at most."""
        articles, spare = self.plan
        words = part.split(" ")
        noun = words[-1]
        if len(words) > 2 or (len(words) == 2 and words[0] not in articles):
            return False
        return noun.isalpha() and noun.casefold() not in spare

    def _opening(self, part: str) -> int:
        """The length of the noun that a part begins with, its article included; 0 if none."""
        articles, spare = self.plan
        words = part[:60].split(" ", 2)
        article = words[0] in articles and len(words) > 1
        noun = words[1] if article else words[0]
        plain = noun.rstrip('.,;:!?"”’)\n')
        if not plain.isalpha() or plain.casefold() in spare:
            return 0
        return (len(words[0]) + 1 if article else 0) + len(plain)

    def _chain(self, document: Document, start: int, end: int) -> Iterator[Finding]:
        if "\n" not in document.text[start:end] and self.looks_at(document, start):
            yield self.at(document, start, end)
