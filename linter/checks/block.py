"""A whole block that is something else than copy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar

from linter.analysis import openings as opening_words
from linter.checks.structure import is_marked_up
from linter.document import Block, Document, Kind
from linter.finding import Finding
from linter.rule import TIMEOUT, Needs, Rule

if TYPE_CHECKING:
    from regex import Pattern

LONGEST_LIST = 100  # items from which what announces it is looked for
_NEWLINE = "\n"  # ends a comment in a pattern


class BlockRule(Rule):
    """Reports each block that ``pattern`` matches from its first letter to its last.

    Left alone, since somebody wrote them on purpose: a line ending in a colon with a
    list or text under it (unless ``labels``), the list itself, a list under a heading
    that is one by its markup, and such a heading with copy under it.  With ``run``, so
    many such blocks must follow on each other.
    A block that is one link is reported only if its target matches ``link-to``, if given.
    """

    tag: ClassVar[str] = "block"
    ranges: ClassVar[Mapping[str, tuple[float, float]]] = MappingProxyType({"run": (1, 1000)})

    pattern: Pattern[str]
    link_to: Pattern[str] | None = None
    labels: bool = False
    run: int = 1

    def prepare(self) -> Any:
        """The kinds of block to look at, and the words with which such a block begins, if known."""
        from linter.text.opening import first_words  # only when rules are compiled

        return tuple(kind for kind in Kind if kind & self.scope), first_words(self.pattern.pattern)

    def needs(self) -> Needs:
        import re  # only when rules are compiled, like the next

        from linter.text.required import required

        if openings := self.prepare()[1]:
            return Needs(openings=openings)
        if self.words:
            return super().needs()
        flags, inside = re.findall(r"\A(\(\?[a-z]+\))?(.*)", self.pattern.pattern, re.DOTALL)[0]
        return Needs(*required(rf"{flags}^(?:{inside}{_NEWLINE if 'x' in flags else ''})$"))

    def check(self, document: Document) -> Iterator[Finding]:
        found = [one for one in self._matched(document) if not self._is_meant(document, one)]
        if len(found) < self.run:
            return
        for first, last in _runs(found):
            if last - first + 1 < self.run:
                continue
            for _, start, end, _ in document.blocks[first : last + 1]:
                if self.looks_at(document, start):
                    yield self.at(document, start, end)

    def _matched(self, document: Document) -> Iterator[int]:
        (kinds, openings), pattern = self.plan, self.pattern
        for number, first in document.once(opening_words).items():
            if openings is not None and first not in openings:
                continue
            kind, start, end, _ = document.blocks[number]
            if kind in kinds and pattern.fullmatch(
                _bare(document.text[start:end]), timeout=TIMEOUT
            ):
                yield number

    def _is_meant(self, document: Document, number: int) -> bool:
        blocks, text = document.blocks, document.text
        block = blocks[number]
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        if following and text[block.end - 1] == ":" and not self.labels:
            return True
        if self.link_to is not None and _leads_elsewhere(document, block, self.link_to):
            return True
        if block.kind is Kind.HEADING:
            has_copy = following is not None and following.kind is not Kind.HEADING
            return has_copy and is_marked_up(document, block)
        if block.kind is not Kind.ITEM:
            return False
        near = reversed(blocks[max(number - LONGEST_LIST, 0) : number])
        above = next((one for one in near if one.kind is not Kind.ITEM), block)
        announced = above.kind is Kind.HEADING and is_marked_up(document, above)
        return announced or text[above.end - 1] == ":"


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of numbers that follow on each other."""
    first = last = -1
    for number in numbers:
        if number != last + 1 or first < 0:
            if first >= 0:
                yield first, last
            first = number
        last = number
    if first >= 0:
        yield first, last


def _bare(text: str) -> str:
    """Without the signs around its words, and with plain spaces."""
    start, end = 0, len(text)
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return text[start:end].replace("\xa0", " ")


def _leads_elsewhere(document: Document, block: Block, target: Pattern[str]) -> bool:
    """Whether a block is one link, to a page of another kind: its author's own."""
    start, end = document.span(block.start, block.end)
    return any(
        mark.kind == "link"
        and mark.span.start <= start
        and end <= mark.span.end
        and not target.search(mark.text)
        for mark in document.marks
    )
