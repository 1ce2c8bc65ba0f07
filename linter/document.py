"""What a reader makes of an article, and what a check looks at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import IntFlag
from typing import Any, TypeVar, cast

from linter.record import NamedTuple
from linter.span import Lines, OffsetMap, Span

T = TypeVar("T")


class Kind(IntFlag):
    """What a block is; a rule's scope is a union of these."""

    HEADING = 1
    PARAGRAPH = 2
    ITEM = 4
    QUOTE = 8
    CAPTION = 16
    TABLE = 32

    def __str__(self) -> str:
        return (self.name or "").lower()


ANY_KIND = Kind(63)


class Block(NamedTuple):
    """A run of copy without markup: one heading, paragraph, list item, cell...

    ``start`` and ``end`` are offsets in the document's text.
    """

    kind: Kind
    start: int
    end: int
    level: int = 0  # of a heading, from 1; of a list, its depth


class Mark(NamedTuple):
    """Markup that is no copy but that a check may speak of, in source offsets.

    ``kind`` is one of: ``comment``, ``link``, ``image``, ``empty-item``,
    ``footnote``, ``footnote-reference``; ``text`` is the comment's inside, the
    target, the label.  ``span`` covers the whole mark, ``label`` what it shows
    (a link's text, an image's alternative text).
    """

    kind: str
    span: Span
    text: str = ""
    label: str = ""


class Document:
    r"""An article: already parsed, knows nothing of rules, never changed.

    ``text`` is the copy: the blocks' texts joined by one line feed each, and no
    other line feed in it, so that a match which holds ``\n`` spans two blocks.
    All checks work in offsets of ``text``; ``span`` gives source offsets.
    """

    __slots__ = (
        "_found", "_lines", "_starts", "blocks", "language", "map", "marks", "meta", "path",
        "published", "source", "text",
    )  # fmt: skip

    def __init__(
        self,
        path: str,
        source: str,
        text: str,
        blocks: Sequence[Block],
        offsets: OffsetMap,
        *,
        marks: Sequence[Mark] = (),
        meta: Mapping[str, object] | None = None,
        language: str = "",
        published: date | None = None,
    ) -> None:
        self.path = path
        self.source = source
        self.text = text
        self.blocks = tuple(blocks)
        self.map = offsets
        self.marks = tuple(marks)
        self.meta: Mapping[str, object] = meta or {}
        self.language = language  # BCP 47, from front matter or <html lang>; "" is unknown
        self.published = published
        self._lines: Lines | None = None
        self._starts = [block.start for block in self.blocks]
        self._found: dict[Callable[[Document], Any], Any] = {}

    @property
    def lines(self) -> Lines:
        """Where the source's lines start, found when first asked for."""
        if self._lines is None:
            self._lines = Lines(self.source)
        return self._lines

    def span(self, start: int, end: int) -> Span:
        """The span of the source which ``text[start:end]`` was cut from."""
        return self.map.span(start, end)

    def block_at(self, offset: int) -> Block:
        """The block that holds an offset of ``text``."""
        return self.blocks[max(bisect_right(self._starts, offset) - 1, 0)]

    def inside(self, block: Block) -> str:
        """A block's own text."""
        return self.text[block.start : block.end]

    def of(self, kinds: Kind) -> list[Block]:
        """The blocks of any of these kinds, in order."""
        return [block for block in self.blocks if block.kind & kinds]

    def once(self, find: Callable[[Document], T]) -> T:
        """``find(self)``, worked out at most once and shared by every check."""
        if find not in self._found:
            self._found[find] = find(self)
        return cast("T", self._found[find])

    def know(self, find: Callable[[Document], Any], found: object) -> None:
        """From now on ``once(find)`` is this."""
        self._found[find] = found
