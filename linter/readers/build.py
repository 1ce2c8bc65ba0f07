"""Puts a document's text and its offset map together, block by block."""

from __future__ import annotations

from linter.document import Block, Kind, Mark
from linter.span import OffsetMap, Span


class Builder:
    """Collects pieces of copy; consecutive pieces of the source become one.

    Call ``open``, then ``add`` and ``put`` for the block's pieces, then
    ``close``.  A block with nothing but white space is dropped, and white space
    around a block's text is cut, so that every block begins and ends with copy.
    """

    __slots__ = ("_at", "_kind", "_level", "_pieces", "blocks", "ends", "marks", "parts", "source",
                 "starts", "text_starts")  # fmt: skip

    def __init__(self, source: str) -> None:
        self.source = source
        self.parts: list[str] = []
        self.text_starts: list[int] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.blocks: list[Block] = []
        self.marks: list[Mark] = []
        self._at = 0
        self._kind = Kind.PARAGRAPH
        self._level = 0
        self._pieces: list[tuple[str, int, int]] = []

    def open(self, kind: Kind, level: int = 0) -> None:
        """Begin a block; one that is still open is closed first."""
        self.close()
        self._kind, self._level = kind, level

    def add(self, start: int, end: int) -> None:
        """Copy ``source[start:end]`` as it is: it must not hold a line break."""
        if end <= start:
            return
        pieces = self._pieces
        text = self.source[start:end]
        if pieces and pieces[-1][2] == start and len(pieces[-1][0]) == start - pieces[-1][1]:
            before, begun, _ = pieces[-1]
            pieces[-1] = (before + text, begun, end)
        else:
            pieces.append((text, start, end))

    def put(self, text: str, start: int, end: int) -> None:
        """``text`` stands for ``source[start:end]``: a decoded entity, a space for a line break."""
        if text:
            self._pieces.append((text, start, end))

    def close(self) -> None:
        """End the block: drop it if blank, else join it to the text."""
        pieces, self._pieces = _trim(self._pieces), []
        if not pieces:
            return
        if self.blocks:
            self._piece("\n", pieces[0][1], pieces[0][1])
        start = self._at
        for text, begun, end in pieces:
            self._piece(text, begun, end)
        self.blocks.append(Block(self._kind, start, self._at, self._level))

    def mark(self, kind: str, start: int, end: int, text: str = "", label: str = "") -> None:
        self.marks.append(Mark(kind, Span(start, end), text, label))

    def text(self) -> str:
        return "".join(self.parts)

    def offsets(self) -> OffsetMap:
        """The map of all that was built; an empty text maps to the source's start."""
        if not self.starts:
            return OffsetMap([0, 0], [0], [0])
        return OffsetMap([*self.text_starts, self._at], self.starts, self.ends)

    def _piece(self, text: str, start: int, end: int) -> None:
        self.parts.append(text)
        self.text_starts.append(self._at)
        self.starts.append(start)
        self.ends.append(end)
        self._at += len(text)


def _trim(pieces: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Without the white space at both ends."""
    first, last = 0, len(pieces)
    while first < last and not pieces[first][0].strip():
        first += 1
    while last > first and not pieces[last - 1][0].strip():
        last -= 1
    pieces = pieces[first:last]
    if pieces:
        text, start, end = pieces[0]
        cut = len(text) - len(text.lstrip())
        if cut and len(text) == end - start:
            pieces[0] = (text[cut:], start + cut, end)
        text, start, end = pieces[-1]
        cut = len(text) - len(text.rstrip())
        if cut and len(text) == end - start:
            pieces[-1] = (text[:-cut], start, end - cut)
    return pieces
