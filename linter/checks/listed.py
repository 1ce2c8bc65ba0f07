"""A number of things, and the list of them that has more or fewer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from linter.analysis import lower, printed, sentences, vocabulary
from linter.document import Block, Document, Kind
from linter.finding import Finding, Related
from linter.patterns import pattern
from linter.rule import Needs, Rule
from linter.span import Span
from linter.text.figures.copy import whole
from linter.text.figures.listed import ABSTRACT, COUNTS, NOUN, Listed, announced, is_open

_FIRST = frozenset(("First", "Firstly", "The"))
_THIRD = frozenset(("third", "thirdly"))
_BEFORE_DIGITS = ("", " ", "\n", "(")
_DETERMINERS = ("the ", "its ", "his ", "her ", "their ", "our ", "these ", "those ")
_AHEAD = 160  # characters after a number in which a colon may announce its list
_MARKER = pattern(r"(?:^|\n)[ \t>]*(?:[-*+•]|\d{1,2}[.)])[ \t]|<li\b", re.IGNORECASE)
_POINTS = pattern(r"\b(?:following|these|below|here|are|out)\b")
_LOOSE = pattern(r"(?:least|than|most|up to|over|about|some|first|last|past|next|of the|other) $")


class ListedRule(Rule):
    """Reports a number of things beside a list of more or fewer, and a third without a second.

    Lists in a sentence ("three companies: A and B"), between commas ("the two
    brothers, A, B and C,"), of items below a colon, and told step by step ("two
    reasons. First ... Third").  Silent where the list need not be all: including,
    such as, among them, led by.
    """

    tag: ClassVar[str] = "count-against-list"
    fields: ClassVar[frozenset[str]] = frozenset({"count"})

    related: str  # what is said of the list
    lone: str  # what is said of a first beside a third

    def needs(self) -> Needs:
        return Needs(_THIRD.union(COUNTS))

    def check(self, document: Document) -> Iterator[Finding]:
        present = document.once(vocabulary)
        steps = self._steps(document)
        if steps is not None:
            yield from self._skipped(document, steps)
        words = present.intersection(COUNTS)
        for start, end in _numbers(document, words, steps=bool(steps)):
            if not self.looks_at(document, start):
                continue
            found = _contradicted(document, start, end, steps or ())
            if found is not None:
                place = Related(document.span(*found.items), self.related)
                yield self.at(document, *found.number, None, (place,), count=found.length)

    def _steps(self, document: Document) -> tuple[tuple[int, int, int], ...] | None:
        words = document.once(printed)
        if _FIRST.isdisjoint(words) or _THIRD.isdisjoint(document.once(vocabulary)):
            return None
        from linter.text.figures.steps import steps

        return tuple(steps(document.text))

    def _skipped(
        self, document: Document, steps: tuple[tuple[int, int, int], ...]
    ) -> Iterator[Finding]:
        from linter.text.figures.steps import Nth, skipped

        for one, two in skipped(document.text, [Nth(*step) for step in steps]):
            if self.looks_at(document, two.start):
                place = Related(document.span(one.start, one.end), self.lone)
                yield self.at(document, two.start, two.end, None, (place,), count=2)


def _numbers(
    document: Document, words: frozenset[str], *, steps: bool
) -> Iterator[tuple[int, int]]:
    """Where numbers from two to twelve stand beside which there may be a list.

    A colon after it, a determiner before it; with ``steps`` any: the cheap question first.
    """
    small = document.once(lower)
    for word in words:
        at = small.find(word)
        while at >= 0:
            end = at + len(word)
            near = steps or small.find(":", end, end + _AHEAD) >= 0
            if (near or small.endswith(_DETERMINERS, 0, at)) and _stands(small, at, end):
                yield at, end
            at = small.find(word, end)


def _stands(small: str, at: int, end: int) -> bool:
    """Whether a number is a word of its own, no part of another number."""
    if small[end : end + 1] != " " or not whole(small, at, end):
        return False
    return not small[at].isdigit() or small[at - 1 : at] in _BEFORE_DIGITS


def _contradicted(
    document: Document, start: int, end: int, steps: tuple[tuple[int, int, int], ...]
) -> Listed | None:
    """The list of another length that a number announces."""
    sentence = document.once(sentences).at(start)
    text = document.text
    if _LOOSE.search(text, max(sentence.start, start - 10), start):
        return None
    if text[sentence.end - 1 : sentence.end] == ":" or text[sentence.end : sentence.end + 1] == ":":
        return _below(document, start, end, sentence)
    found = announced(text, start, end, sentence)
    if found is None and steps:
        from linter.text.figures.steps import Nth, told

        found = told(text, start, end, sentence, [Nth(*step) for step in steps])
    return found


def _below(document: Document, start: int, end: int, sentence: Span) -> Listed | None:
    """The items below a paragraph that ends with a colon."""
    text = document.text
    noun = NOUN.match(text, end)
    block = document.block_at(start)
    if noun is None or noun.end() > sentence.end or sentence.end < block.end - 1:
        return None
    said = text[sentence.start : sentence.end]
    if noun[1] not in ABSTRACT and not _POINTS.search(said.lower()):
        return None
    others = [word for word in said.lower().replace(":", "").split() if word in COUNTS]
    if len(others) > 1 or is_open(said):
        return None
    items = _items(document, block)
    count = COUNTS[text[start:end].lower()]
    if len(items) < 2 or len(items) == count or len(items) > 3 * count:
        return None
    return Listed(Span(start, end), Span(items[0].start, items[-1].end), len(items))


def _items(document: Document, above: Block) -> list[Block]:
    """The items of the list right below a block; none where it goes on beyond something else."""
    blocks = document.blocks
    number = blocks.index(above) + 1
    if number >= len(blocks) or blocks[number].kind is not Kind.ITEM:
        return []
    level, last = blocks[number].level, document.span(above.start, above.end).end
    found: list[Block] = []
    while number < len(blocks) and blocks[number].kind is Kind.ITEM:
        if blocks[number].level < level:
            return found
        block = blocks[number]
        span = document.span(block.start, block.end)
        if block.level == level and _MARKER.search(document.source[last : span.start]):
            found.append(block)
        last, number = span.end, number + 1
    for block in blocks[number : number + 4]:
        if block.kind is Kind.HEADING:
            break
        if block.kind is Kind.ITEM:
            return []
    return found
