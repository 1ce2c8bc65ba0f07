"""Places in a text: offsets inside, lines and columns only at the edges."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from linter.record import NamedTuple


class Span(NamedTuple):
    """Half-open range of code points."""

    start: int
    end: int


class Position(NamedTuple):
    """Line and column, both from 1, the column in code points."""

    line: int
    column: int


class Lines:
    r"""Where each line of a source starts; lines end at \n, \r\n or \r and nowhere else."""

    __slots__ = ("starts",)

    def __init__(self, source: str) -> None:
        self.starts: list[int] = [0]
        if "\r" in source:
            self._split_carriage_returns(source)
            return
        at = source.find("\n")
        while at >= 0:
            self.starts.append(at + 1)
            at = source.find("\n", at + 1)

    def _split_carriage_returns(self, source: str) -> None:
        at = 0
        for line in source.replace("\r\n", "\n\n").replace("\r", "\n").split("\n")[:-1]:
            at += len(line) + 1
            # The two halves of \r\n were doubled to keep offsets: only the second ends a line.
            if source[at - 1] == "\r" and source[at : at + 1] == "\n":
                continue
            self.starts.append(at)

    def position(self, offset: int) -> Position:
        line = bisect_right(self.starts, offset)
        return Position(line, offset - self.starts[line - 1] + 1)

    def __len__(self) -> int:
        return len(self.starts)


class OffsetMap:
    """Maps offsets of a clean text back to the source it was cut from.

    Piece ``i`` is ``text[i]`` to ``text[i + 1]`` (so ``text`` has one entry more
    than there are pieces, the length of the whole) and stands for
    ``source[starts[i]:ends[i]]``.  A piece as long as its source is mapped
    character by character; any other (an entity, a line break with its
    indentation) only as a whole.
    """

    __slots__ = ("ends", "starts", "text")

    def __init__(self, text: Sequence[int], starts: Sequence[int], ends: Sequence[int]) -> None:
        self.text = text
        self.starts = starts
        self.ends = ends

    def at(self, offset: int) -> int:
        """The source offset of the character at ``offset``, or of the end."""
        piece = self._piece(offset)
        return min(self.starts[piece] + offset - self.text[piece], self.ends[piece])

    def span(self, start: int, end: int) -> Span:
        """The source span of ``text[start:end]``; empty where that is empty."""
        if end <= start:
            at = self.at(start)
            return Span(at, at)
        return Span(self._start(start), self._end(end))

    def _piece(self, offset: int) -> int:
        return min(max(bisect_right(self.text, offset) - 1, 0), len(self.starts) - 1)

    def _linear(self, piece: int) -> bool:
        length = self.text[piece + 1] - self.text[piece]
        return length == self.ends[piece] - self.starts[piece]

    def _start(self, offset: int) -> int:
        piece = self._piece(offset)
        start = self.starts[piece]
        return start + offset - self.text[piece] if self._linear(piece) else start

    def _end(self, end: int) -> int:
        piece = self._piece(end - 1)
        if not self._linear(piece):
            return self.ends[piece]
        return self.starts[piece] + end - self.text[piece]
