"""A measure of an article, its lead, paragraphs or sentences that must stay between bounds."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from math import inf
from types import MappingProxyType
from typing import Any, ClassVar, Literal

from linter.analysis import lead, lower, sentences, sequence
from linter.checks.prose import (
    COUNTED,
    PLACES,
    SHOWN,
    Places,
    Sums,
    hardest,
    least_ease,
    measures,
    nested,
    paragraphs,
    prose,
    prose_sentences,
    sections,
    sums,
)
from linter.data import Unfit
from linter.document import Block, Document
from linter.finding import Finding, Related
from linter.rule import Rule
from linter.text.clauses import most_passives, passives
from linter.text.readability import measure

_UNITS = MappingProxyType({"even-sentences": "sentences", "nested-clauses": "clauses"})
_OPENING = 5  # words of a sentence that a finding stands on


class MetricRule(Rule):
    """One finding for an article whose ``measure`` is below ``min`` or above ``max``.

    A readability formula and ``sentence-words`` (the average) measure the article's
    prose: paragraphs and block quotes without headings, lists and tables.  The finding
    stands on its first words, that of ``sentence-words`` on the first of a hard
    sentence, and shows the three hardest.  With ``each``
    they measure every section or paragraph, and the finding stands on the one furthest
    beyond the bound, with the next two.  What has fewer than ``min-words`` words is
    left alone.

    The others stand on what they count, with the next two: words of the
    ``longest-sentence``, the ``longest-paragraph`` and the ``lead-sentence`` (on those
    beyond the bound); ``even-sentences`` in a row, of nearly one length;
    ``nested-clauses`` in one sentence; ``passive-share`` is the percentage of
    sentences with a passive, and stands on the first.
    """

    tag: ClassVar[str] = "metric"
    ranges: ClassVar[Mapping[str, tuple[float, float]]] = MappingProxyType(
        {"min": (-1000, 1000), "max": (-1000, 1000), "min_words": (1, 100_000)}
    )
    fields: ClassVar[frozenset[str]] = frozenset({"value", "bound"})

    measure: Literal[
        "flesch-reading-ease", "flesch-kincaid-grade", "gunning-fog", "smog-index",
        "coleman-liau-index", "automated-readability-index", "dale-chall-readability-score",
        "linsear-write-formula", "sentence-words", "longest-sentence", "longest-paragraph",
        "lead-sentence", "even-sentences", "nested-clauses", "passive-share",
    ]  # fmt: skip
    each: Literal["article", "section", "paragraph"] = "article"
    min: float | None = None
    max: float | None = None
    min_words: int = 100

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        if self.min is None and self.max is None:
            raise Unfit("measure", "nothing to hold the measure to: expected `min` or `max`")
        if self.min is not None and self.max is not None and self.min > self.max:
            raise Unfit("min", f"min is {self.min:g}: expected no more than max, {self.max:g}")
        counted = self.measure in COUNTED
        for field, value in (("min", self.min), ("max", self.max)):
            if counted and value is not None and value < 0:
                raise Unfit(field, f"{field} is {value:g}: expected 0 or more of {self.measure}")
        if self.each != "article" and self.measure in COUNTED - {"sentence-words"}:
            raise Unfit("each", f"each: {self.measure} is one of the whole article")

    def check(self, document: Document) -> Iterator[Finding]:
        if document.text.count(" ") < self.min_words:
            return
        if self.measure == "passive-share":
            yield from self._passives(document)
            return
        if self.each != "article":
            yield from self._parts(document)
            return
        if self.measure == "nested-clauses":
            yield from self._longest(document, nested(document, self.max or 0))
            return
        places = PLACES.get(self.measure)
        if places is not None:
            yield from self._longest(document, document.once(places))
            return
        value = self._value(document)
        if value is None or not self._beyond(value):
            return
        hard = hardest(document)
        related = tuple(
            Related(document.span(start, end), f"hard to read: {words} words")
            for words, start, end in hard
        )
        start, end = lead(document)
        if self.measure == "sentence-words":
            # Not beside the formulas' finding, nor on the longest sentence: one would go.
            _, start, end = min((one for one in hard if one[1] > start), default=hard[0])
            end = min(end, _skip(document.text, start, _OPENING) - 1)
        yield self.at(document, start, end, related=related, value=value, bound=self._bound(value))

    def _value(self, document: Document) -> float | None:
        """The article's; None where it has too little prose, or cannot pass the bound."""
        if self.measure == "sentence-words":
            found = document.once(prose_sentences)
            value = sum([words for words, _, _ in found]) / max(len(found), 1)
            long_enough = self._beyond(value) and document.once(measures).pieces >= self.min_words
            return value if long_enough else None
        if self._is_easy(list(document.once(sums).values())):
            return None
        measured = document.once(measures)
        return measured.score(self.measure) if measured.pieces >= self.min_words else None

    def _parts(self, document: Document) -> Iterator[Finding]:
        """The section or paragraph furthest beyond the bound, and the next two."""
        beyond = []
        counts = document.once(sums)
        for blocks in (sections if self.each == "section" else paragraphs)(document):
            parts = [counts[block.start] for block in blocks if block.start in counts]
            if sum([part.words for part in parts]) <= self.min_words or self._is_easy(parts):
                continue
            measured = measure(prose(document, blocks))
            value = (
                measured.counts.words / measured.sentences
                if self.measure == "sentence-words"
                else measured.score(self.measure)
            )
            bound = self._bound(value)
            if bound is not None:
                beyond.append((abs(value - bound), value, *self._head(document, blocks[0])))
        if not beyond:
            return
        beyond.sort(key=lambda one: (-one[0], one[2]))
        (_, value, start, end), *others = beyond[:SHOWN]
        related = tuple(
            Related(document.span(*one[2:]), f"{self.measure} {one[1]:.0f}") for one in others
        )
        yield self.at(document, start, end, related=related, value=value, bound=self._bound(value))

    def _head(self, document: Document, first: Block) -> tuple[int, int]:
        """Where a finding on a section or a paragraph stands."""
        if self.each == "section":
            return first.start, first.end
        return document.once(sentences).at(first.start)

    def _is_easy(self, parts: Sequence[Sums]) -> bool:
        """Whether a text cannot pass the bound, told without measuring it."""
        if self.measure != "flesch-reading-ease" or self.min is None or self.max is not None:
            return False
        return not parts or least_ease(parts) >= self.min

    def _passives(self, document: Document) -> Iterator[Finding]:
        places = document.once(prose_sentences)
        most = self.max if self.max is not None else inf
        if len(places) < 8 or most_passives(document.once(sequence)) <= len(places) * most / 100:
            return
        found: list[tuple[int, int]] = []
        passed = passives(document.text, document.once(lower))
        ends = [end for _, _, end in places]
        last = -1
        for start, end in passed:
            number = bisect_right(ends, start)
            if number > last and number < len(ends) and _holds(places[number], start, end):
                found.append((start, end))
                last = number
        found = [at for at in found if self.looks_at(document, at[0])]
        value = 100 * len(found) / len(places)
        if found and self._beyond(value):
            first, *others = found[:SHOWN]
            related = tuple(Related(document.span(*one), "passive") for one in others)
            yield self.at(document, *first, related=related, value=value, bound=self._bound(value))

    def _longest(self, document: Document, places: Places) -> Iterator[Finding]:
        """The longest of some places that is too long, and the next two."""
        low, high = self.min or 0.0, self.max if self.max is not None else inf
        beyond = [one for one in places if not low <= one[0] <= high]
        beyond = [one for one in beyond if self.looks_at(document, one[1])]
        if not beyond:
            return
        beyond.sort(key=lambda one: (-one[0], one[1]))
        (value, start, end), *others = beyond[:SHOWN]
        unit = _UNITS.get(self.measure, "words")
        related = tuple(Related(document.span(*one[1:]), f"{one[0]} {unit}") for one in others)
        if self.measure == "lead-sentence" and self.max is not None:
            start = _skip(document.text, start, int(self.max))
        yield self.at(document, start, end, related=related, value=value, bound=self._bound(value))

    def _beyond(self, value: float) -> bool:
        return self._bound(value) is not None

    def _bound(self, value: float) -> float | None:
        """The bound that a value passes."""
        if self.min is not None and value < self.min:
            return self.min
        return self.max if self.max is not None and value > self.max else None


def _holds(place: tuple[int, int, int], start: int, end: int) -> bool:
    """Whether a sentence, of three words or more, has that in it."""
    words, opens, closes = place
    return words > 2 and opens <= start and end <= closes


def _skip(text: str, start: int, words: int) -> int:
    """Where the word after so many begins."""
    for _ in range(words):
        start = text.find(" ", start) + 1
    return start
