"""A number of things, and the list of them that has more or fewer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from linter.analysis import figures, lower, printed, sentences, vocabulary
from linter.document import Block, Document, Kind
from linter.finding import Finding, Related
from linter.patterns import pattern
from linter.rule import Needs, Rule
from linter.span import Span
from linter.text.figures.copy import whole
from linter.text.figures.counted import ABSTRACT, COUNTS, GROUPS, TIMES
from linter.text.figures.items import is_open
from linter.text.figures.listed import NOUN, Listed, announced, may_begin

_FIRST = frozenset(("first", "firstly"))
_THIRD = frozenset(("third", "thirdly", "fourth", "fourthly", "fifth"))
_SECOND = frozenset(("Second", "Secondly"))
_WORDS = frozenset(COUNTS).union(GROUPS)
_TITLE = 70  # characters of a line above a list that need not end with a colon
_MARKER = pattern(r"(?:^|\n)[ \t>]*(?:[-*+•]|\d{1,2}[.)])[ \t]|<li\b", re.IGNORECASE)
_POINTS = pattern(r"\b(?:following|these|below|here|are|out)\b")
_LEADS_ON = frozenset("to by we you they can could must should will and for with that in".split())
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
        return Needs(_THIRD.union(_WORDS))

    def check(self, document: Document) -> Iterator[Finding]:
        steps = self._steps(document)
        if steps is not None:
            yield from self._skipped(document, steps)
        for start, end in _numbers(document, steps=bool(steps)):
            if not self.looks_at(document, start):
                continue
            found = _contradicted(document, start, end, steps or ())
            if found is not None:
                place = Related(document.span(*found.items), self.related)
                yield self.at(document, *found.number, None, (place,), count=found.length)

    def _steps(self, document: Document) -> tuple[tuple[int, int, int], ...] | None:
        words = document.once(vocabulary)
        if _FIRST.isdisjoint(words):
            return None
        if _THIRD.isdisjoint(words) and _SECOND.isdisjoint(document.once(printed)):
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


def _numbers(document: Document, *, steps: bool) -> Iterator[tuple[int, int]]:
    """Where counts from two to twelve, and groups, stand beside which there may be a list.

    With ``steps`` any: the cheap question first.
    """
    text = document.text
    for figure in document.once(figures):
        if figure.kind != "count" or not 2 <= figure.value <= 12 or figure.qualifier:
            continue
        start, end = figure.start, text.find(" ", figure.start, figure.end)
        if end < 0 or text[start:end].lower() not in COUNTS:
            continue
        if steps or may_begin(text, start, end) or _is_title(document, start, end):
            yield start, end
    for word in document.once(vocabulary).intersection(GROUPS):
        at = document.once(lower).find(word)
        while at >= 0:
            end = at + len(word)
            if whole(document.once(lower), at, end) and may_begin(text, at, end):
                yield at, end
            at = document.once(lower).find(word, end)


def _contradicted(
    document: Document, start: int, end: int, steps: tuple[tuple[int, int, int], ...]
) -> Listed | None:
    """The list of another length that a number announces."""
    sentence = document.once(sentences).at(start)
    text = document.text
    if _LOOSE.search(text, max(sentence.start, start - 10), start):
        return None
    ends = text[sentence.end - 8 : sentence.end + 1]
    if ":" in ends[-2:] or "follow" in ends or _is_title(document, start, end):
        return _below(document, start, end, sentence)
    found = announced(text, start, end, sentence)
    if found is None and text[start:end].lower() in COUNTS:
        from linter.text.figures.steps import Nth, one_and_other, told

        numbered = [Nth(*step) for step in steps]
        found = told(text, start, end, sentence, numbered) if numbered else None
        return found or one_and_other(text, start, end, sentence)
    return found


def _is_title(document: Document, start: int, end: int) -> bool:
    """Whether a number stands in a line right above a list which has no full stop."""
    text = document.text
    close = text.find("\n", end, end + _TITLE)
    if close < 0 or text[close - 1] in ".?!:":
        return False
    blocks = document.blocks
    number = blocks.index(document.block_at(start)) + 1
    return number < len(blocks) and blocks[number].kind is Kind.ITEM


def _below(document: Document, start: int, end: int, sentence: Span) -> Listed | None:
    """The items below a paragraph that ends with a colon."""
    text = document.text
    noun = NOUN.match(text, end)
    block = document.block_at(start)
    if noun is None or noun.end() > sentence.end or sentence.end < block.end - 1:
        return None
    said, titled = text[sentence.start : sentence.end], text[sentence.end - 1] not in ":."
    others = [word for word in said.lower().replace(":", "").split() if word in COUNTS]
    if len(others) > 1 or is_open(said):
        return None
    items = _items(document, block)
    if noun[1] not in ABSTRACT and (titled or not _are_counted(document, noun, said, items)):
        return None
    count = COUNTS.get(text[start:end].lower(), 0)
    if len(items) < 2 or len(items) == count or len(items) > 3 * count:
        return None
    if titled and abs(len(items) - count) > 2:
        return None  # what is below the heading, but not what it counts
    return Listed(Span(start, end), Span(items[0].start, items[-1].end), len(items))


def _are_counted(document: Document, noun: re.Match[str], said: str, items: list[Block]) -> bool:
    """Whether the items below are what the noun counts: it ends the line, or they are names."""
    text = document.text
    if noun[1] in TIMES:
        return False
    if _POINTS.search(said.lower()) or text.startswith(":", noun.end()):
        return True
    if said.rstrip(":.").rpartition(" ")[2] in _LEADS_ON:
        return False
    shown = [text[block.start : block.end] for block in items]
    return all(item[:1].isupper() and item.count(" ") < 4 and item.istitle() for item in shown)


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
