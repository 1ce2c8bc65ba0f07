"""A measure of an article, its lead, paragraphs or sentences that must stay between bounds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from math import inf
from types import MappingProxyType
from typing import ClassVar, Literal

from linter.analysis import lead, sentences
from linter.document import Document, Kind
from linter.finding import Finding, Related
from linter.rule import Rule
from linter.text.readability import Measures, measure

Places = list[tuple[int, int, int]]  # words, start, end

PROSE = (Kind.PARAGRAPH, Kind.QUOTE)  # `in` is ten times faster than a flag's `&`
SHOWN = 3  # of the hardest sentences
_CLOSED = (".", "?", "!", "…")
_QUOTES = "\"'”’)]»"


class MetricRule(Rule):
    """One finding for an article whose ``measure`` is below ``min`` or above ``max``.

    A readability formula and ``sentence-words`` (the average) measure the article's
    prose: paragraphs and block quotes without headings, lists and tables.  The finding
    stands on its first words and shows its three hardest sentences.  The others count
    words too and stand on what they measure: ``longest-sentence`` and
    ``longest-paragraph`` with the next two, ``lead-sentence`` on the words of the first
    sentence beyond the bound.  Articles under ``min-words`` words are left alone.
    """

    tag: ClassVar[str] = "metric"
    fields: ClassVar[frozenset[str]] = frozenset({"value", "bound"})

    measure: Literal[
        "flesch-reading-ease", "flesch-kincaid-grade", "gunning-fog", "smog-index",
        "coleman-liau-index", "automated-readability-index", "dale-chall-readability-score",
        "linsear-write-formula", "sentence-words", "longest-sentence", "longest-paragraph",
        "lead-sentence",
    ]  # fmt: skip
    min: float | None = None
    max: float | None = None
    min_words: int = 100

    def check(self, document: Document) -> Iterator[Finding]:
        if document.text.count(" ") < self.min_words:
            return
        places = _PLACES.get(self.measure)
        if places is not None:
            yield from self._longest(document, document.once(places))
            return
        value = self._value(document)
        if value is None or not self._beyond(value):
            return
        hardest = tuple(
            Related(document.span(start, end), f"hard to read: {words} words")
            for words, start, end in _hardest(document)
        )
        start, end = lead(document)
        yield self.at(document, start, end, related=hardest, value=value, bound=self._bound(value))

    def _value(self, document: Document) -> float | None:
        """The article's; None where it has too little prose to be measured."""
        measured = document.once(measures)
        if measured.pieces < self.min_words:
            return None
        if self.measure == "sentence-words":
            found = document.once(_prose_sentences)
            return sum(words for words, _, _ in found) / len(found)
        return measured.score(self.measure)

    def _longest(self, document: Document, places: Places) -> Iterator[Finding]:
        """The longest of some places that is too long, and the next two."""
        low, high = self.min or 0.0, self.max if self.max is not None else inf
        beyond = [one for one in places if not low <= one[0] <= high]
        beyond = [one for one in beyond if self.looks_at(document, one[1])]
        if not beyond:
            return
        beyond.sort(key=lambda one: (-one[0], one[1]))
        (value, start, end), *others = beyond[:SHOWN]
        related = tuple(Related(document.span(*one[1:]), f"{one[0]} words") for one in others)
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


def _skip(text: str, start: int, words: int) -> int:
    """Where the word after so many begins."""
    for _ in range(words):
        start = text.find(" ", start) + 1
    return start


def _prose(document: Document) -> str:
    """The prose, each block closed by a full stop as the formulas know no other end."""
    parts = (document.inside(block) for block in document.blocks if block.kind in PROSE)
    return " ".join(part if _is_closed(part) else f"{part}." for part in parts)


def _is_closed(text: str) -> bool:
    return text.rstrip(_QUOTES).endswith(_CLOSED)


def measures(document: Document) -> Measures:
    """The counts of an article's prose, which its readability is worked out from."""
    return measure(_prose(document))


def _prose_sentences(document: Document) -> Places:
    """All sentences of paragraphs and block quotes; a sentence lies in one block."""
    text, found = document.text, document.once(sentences)
    places: Places = []
    number, last = 0, len(found)
    starts, ends = found.starts, found.ends
    for kind, _, block_end, _ in document.blocks:
        prose = kind in PROSE
        while number < last and starts[number] < block_end:
            if prose:
                start, end = starts[number], ends[number]
                places.append((text.count(" ", start, end) + 1, start, end))
            number += 1
    return places


def _paragraphs(document: Document) -> Places:
    text = document.text
    return [
        (text.count(" ", start, end) + 1, start, end)
        for kind, start, end, _ in document.blocks
        if kind is Kind.PARAGRAPH
    ]


def _lead_sentence(document: Document) -> Places:
    """Of the first paragraph that holds one: bylines and datelines come before it."""
    text = document.text
    for kind, start, end, _ in document.blocks:
        if kind is Kind.PARAGRAPH and _is_closed(text[start:end]):
            first = document.once(sentences).at(start)
            return [(text.count(" ", *first) + 1, *first)]
    return []


def _hardest(document: Document) -> Places:
    """By grade, of the longest few: to measure every sentence would cost as much again."""
    found = sorted(document.once(_prose_sentences), key=lambda one: -one[0])[: 3 * SHOWN]
    found.sort(key=lambda one: _grade(document.text[one[1] : one[2]]), reverse=True)
    return sorted(found[:SHOWN], key=lambda one: one[1])


def _grade(sentence: str) -> float:
    return measure(sentence).score("flesch-kincaid-grade")


_PLACES: Mapping[str, Callable[[Document], Places]] = MappingProxyType(
    {
        "longest-sentence": _prose_sentences,
        "longest-paragraph": _paragraphs,
        "lead-sentence": _lead_sentence,
    }
)
