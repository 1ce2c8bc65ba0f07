"""The first person outside quotations in an article told in the third."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, ClassVar

from linter.analysis import quotations, sentences
from linter.document import Document, Kind
from linter.finding import Finding
from linter.rule import Needs, Rule


class FirstPersonRule(Rule):
    """Reports *we are fighting* where no quotation is open, in third-person reports only.

    An article is one if it quotes and attributes at least ``attributions`` times,
    and if no more than ``most`` of its sentences outside quotations use the first
    person: a blog, a column or a letter says *we* all along.  ``spare`` are words
    after which *we* or *our* is the newsroom's own (our correspondent).
    """

    tag: ClassVar[str] = "first-person"
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
        text, quoted = document.text, document.once(quotations)
        found = [
            match for match in _first().finditer(text)
            if not quoted.holds(match.start()) and self.looks_at(document, match.start())
            and match[1].casefold() not in self.plan and not _aside(document, match)
        ]  # fmt: skip
        starts = {document.once(sentences).at(match.start()).start for match in found}
        told = [start for start in document.once(sentences).starts if not quoted.holds(start)]
        if not found or len(starts) > min(self.most, len(told) * self.share // 100):
            return
        if self._reports(document):
            for start in sorted(starts):  # one finding a sentence
                match = next(one for one in found if one.start() >= start)
                yield self.at(document, *match.span())

    def _reports(self, document: Document) -> bool:
        """Whether quotations are attributed often enough to make this a report."""
        text, count = document.text, 0
        for span in document.once(quotations):
            before, after = text[max(span.start - 60, 0) : span.start], text[span.end : span.end + 60]
            count += bool(_said().search(before.rpartition(".")[2]) or _said().search(after.partition(".")[0]))
        return count >= self.attributions


def _aside(document: Document, match: re.Match[str]) -> bool:
    """Speech whose quotation was never closed, or the writer on the text itself (in this piece we)."""
    start = document.block_at(match.start()).start
    if any(start <= mark.start < match.start() for mark in document.once(quotations).unclosed):
        return True
    return _self().search(document.text, max(start, match.start() - 40), match.start()) is not None


@cache
def _self() -> re.Pattern[str]:
    return re.compile(r"\b(?:this|these) (?:article|piece|post|report|series|story|guide|week|edition)\b")


@cache
def _first() -> re.Pattern[str]:
    """*We* with the word after it, which is group 1: *our* is also everybody's (our world)."""
    return re.compile(r"\b[Ww]e(?:['’](?:re|ve|ll|d))? ([\w’'-]+)")


@cache
def _said() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:said|says|told|added|adds|asked|wrote|writes|explained|noted|recalled|replied|argued|insisted|tells)\b"
    )
