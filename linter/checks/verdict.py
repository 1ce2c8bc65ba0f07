"""What an article's findings come to together: reads like machine translation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from math import log2
from typing import Any, ClassVar

from linter.analysis import lead
from linter.document import Document
from linter.finding import Finding, Related
from linter.rule import Judgement, Rule

SHOWN = 8  # pieces of evidence in one finding
_PAGE = 1000  # words of an article that needs no more evidence than a short one
_MOST = 8  # findings of one rule that still add to the evidence


class VerdictRule(Rule):
    """One finding for an article in which independent signals of its family meet.

    Every rule that reports something adds its ``weights`` (or ``weight``) to the evidence,
    and half of that again each time its findings double.  An article of more than 1,000
    words needs more, in proportion.  The score is 1 - 2 ** -evidence: 0 says nothing, 0.5
    is evidence of 1.  The finding stands on the article's first words where the score
    reaches ``threshold`` and at least ``signals`` different rules agree.
    """

    tag: ClassVar[str] = "verdict"
    fields: ClassVar[frozenset[str]] = frozenset({"score", "signals", "count"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"weights"}
    judges: ClassVar[bool] = True

    score: str
    weights: Mapping[str, float] = {}
    weight: float = 0.5
    threshold: float = 0.5
    signals: int = 2

    def prepare(self) -> Any:
        """The weights, which YAML gives as a mapping."""
        return dict(self.weights)

    def speaks_of(self) -> Mapping[str, tuple[str, ...]]:
        return {rule: ("weights", rule) for rule in self.weights}

    def check(self, document: Document) -> Iterator[Finding]:
        """Nothing: what the others find is what it looks at."""
        return iter(())

    def judge(self, document: Document, findings: Sequence[Finding]) -> Judgement:
        by_rule = sorted(
            (one for one in findings if one.family == self.family and one.rule != self.id),
            key=lambda one: one.rule,
        )
        signals = [(rule, list(found)) for rule, found in groupby(by_rule, lambda one: one.rule)]
        evidence = sum(self._weight(rule, len(found)) for rule, found in signals)
        evidence /= max(1.0, document.text.count(" ") / _PAGE)
        score = round(1 - 2**-evidence, 2)
        if score < self.threshold or len(signals) < self.signals:
            return Judgement({self.score: score})
        start, end = _first_words(document)
        finding = self.at(
            document, start, end, related=_evidence([found for _, found in signals]),
            score=f"{score:.2f}", signals=len(signals), count=len(by_rule),
        )  # fmt: skip
        return Judgement({self.score: score}, finding)

    def _weight(self, rule: str, count: int) -> float:
        weight: float = self.plan.get(rule, self.weight)
        return weight * (1 + log2(min(count, _MOST)) / 2)


def _first_words(document: Document) -> tuple[int, int]:
    """The first three words of the headline or the first sentence."""
    start, end = lead(document)
    at = start
    for _ in range(3):
        at = document.text.find(" ", at + 1, end)
        if at < 0:
            return start, end
    return start, at


def _evidence(signals: Sequence[Sequence[Finding]]) -> tuple[Related, ...]:
    """The first finding of each rule, then the second of each, and so on; in order of place."""
    ranked = sorted(
        ((number, finding) for found in signals for number, finding in enumerate(found)),
        key=lambda one: (one[0], one[1].span),
    )
    shown = sorted((finding for _, finding in ranked[:SHOWN]), key=lambda one: one.span)
    return tuple(Related(one.span, one.rule) for one in shown)
