"""The first person outside quotations in an article told in the third."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, ClassVar

from linter import patterns
from linter.analysis import quotations, sentences
from linter.document import Document, Kind
from linter.finding import Finding
from linter.rule import Needs, Rule

# *We* with the word after it, which is group 1; *our* is also everybody's (our world).
_FIRST = patterns.pattern(r"\b[Ww]e(?:['’](?:re|ve|ll|d))? ([\w’'-]+)")
_ITSELF = patterns.pattern(
    r"\b(?:this|these) (?:article|piece|post|report|series|story|guide|week|edition)\b"
)
_SAID = frozenset(
    """
    said said, said. says says, told told, added added. adds asked asked. wrote writes explained
    explained. noted recalled recalled. replied replied. argued insisted tells
    """.split()
)


class FirstPersonRule(Rule):
    """Reports *we are fighting* where no quotation is open, in third-person reports only.

    An article is one if it quotes and attributes at least ``attributions`` times,
    and if no more than ``most`` of its sentences outside quotations use the first
    person: a blog, a column or a letter says *we* all along.  ``spare`` are words
    after which *we* or *our* is the newsroom's own (our correspondent).
    """

    tag: ClassVar[str] = "first-person"
    ranges: ClassVar[Mapping[str, tuple[float, float]]] = MappingProxyType(
        {"attributions": (0, 1000), "most": (0, 1000), "share": (0, 100)}
    )
    scope: Kind = Kind.PARAGRAPH | Kind.ITEM

    attributions: int = 3
    most: int = 3
    share: int = 10  # per cent of the sentences outside quotations
    spare: tuple[str, ...] = ()

    def prepare(self) -> Any:
        return frozenset(self.spare)

    def needs(self) -> Needs:
        return Needs(frozenset({"we"}))

    def check(self, document: Document) -> Iterator[Finding]:
        quoted = document.once(quotations)
        if len(quoted) < self.attributions or self._told(document) < self.attributions:
            return
        found: dict[int, re.Match[str]] = {}  # the first of each sentence, by where that starts
        for match in _FIRST.finditer(document.text):
            if not quoted.holds(match.start()) and not self._spared(document, match):
                found.setdefault(document.once(sentences).at(match.start()).start, match)
                if len(found) > self.most:
                    return
        own = sum(not quoted.holds(start) for start in document.once(sentences).starts)
        if len(found) <= own * self.share // 100:
            for match in found.values():
                yield self.at(document, *match.span())

    def _told(self, document: Document) -> int:
        """How many quotations are attributed in the sentence around them."""
        text, count = document.text, 0
        for span in document.once(quotations):
            before = text[max(span.start - 60, 0) : span.start].rpartition(".")[2]
            after = text[span.end : span.end + 60].partition(".")[0]
            count += not _SAID.isdisjoint(before.split()) or not _SAID.isdisjoint(after.split())
        return count

    def _spared(self, document: Document, match: re.Match[str]) -> bool:
        """Out of scope, speech left unclosed, or on the text itself (in this piece we)."""
        at = match.start()
        if not self.looks_at(document, at) or match[1].casefold() in self.plan:
            return True
        start = document.block_at(at).start
        if any(start <= mark.start < at for mark in document.once(quotations).unclosed):
            return True
        return _ITSELF.search(document.text, max(start, at - 40), at) is not None
