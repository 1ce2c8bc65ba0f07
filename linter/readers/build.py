"""Puts a document's text and its offset map together, block by block."""

from __future__ import annotations

from itertools import accumulate

from linter.document import Block, Kind, Mark
from linter.record import NamedTuple
from linter.span import OffsetMap, Span

GAP = "\ufffc"  # stands for code or a template tag inside a sentence: no word, no space
_FRAMES = ("{{<", "{{%", "{%")
_NOTHING = (GAP, " ")


class Copy(NamedTuple):
    """All blocks of a source: their text, where they stand in it, what it was cut from."""

    text: str
    blocks: list[Block]
    offsets: OffsetMap


class Builder:
    """Collects pieces of copy; consecutive pieces of the source become one.

    Call ``open``, then ``add``, ``put`` and ``gap`` for the block's pieces, then
    ``close``.  White space and template tags around a block's text are cut; a
    block of nothing but those and code is dropped.
    """

    __slots__ = (
        "_blocks", "_ends", "_first", "_flat", "_kind", "_level", "_starts", "_texts", "marks",
        "source",
    )  # fmt: skip

    def __init__(self, source: str) -> None:
        self.source = source
        self.marks: list[Mark] = []
        self._flat = source.replace("\n", " ").replace("\r", " ")
        # Piece i is source[starts[i]:ends[i]] as it is, or texts[i] in its stead.
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._texts: list[str | None] = []
        self._blocks: list[tuple[Kind, int, int, int]] = []  # kind, level, pieces from and to
        self._first = 0  # the open block's first piece
        self._kind = Kind.PARAGRAPH
        self._level = 0

    def open(self, kind: Kind, level: int = 0) -> None:
        """Begin a block; one that is still open is closed first."""
        if len(self._texts) > self._first:
            self.close()
        self._kind, self._level = kind, level

    def whole(self, kind: Kind, level: int, start: int, end: int) -> None:
        """A block that is ``source[start:end]``, which begins and ends with copy."""
        self.close()
        self._starts.append(start)
        self._ends.append(end)
        self._texts.append(None)
        self._blocks.append((kind, level, self._first, self._first + 1))
        self._first += 1

    def add(self, start: int, end: int) -> None:
        """Copy ``source[start:end]``, with a space for each line break in it.

        Where markup between two spaces was cut, one of the spaces goes too.
        """
        if end <= start:
            return
        ends = self._ends
        if len(ends) > self._first:
            if ends[-1] == start and self._texts[-1] is None:
                ends[-1] = end
                return
            if self._flat[start] == " " and self._spaced():
                start += 1
                if start == end:
                    return
        self._starts.append(start)
        ends.append(end)
        self._texts.append(None)

    def put(self, text: str, start: int, end: int) -> None:
        """``text`` stands for ``source[start:end]``: a decoded entity, a space for a line break."""
        if text == " ":
            if len(self._texts) == self._first or self._spaced():
                return
            if end - start == 1:
                self.add(start, end)  # a lone line break goes into the piece before it
                return
        if text:
            self._piece(start, end, text)

    def gap(self, start: int, end: int) -> None:
        """Something that is no copy but has a place in the sentence was cut here."""
        if len(self._texts) > self._first and self._texts[-1] == GAP:
            self._ends[-1] = end
        else:
            self._piece(start, end, GAP)

    def close(self) -> None:
        """End the block: drop it if there is no copy in it."""
        first, texts, flat = self._first, self._texts, self._flat
        if len(texts) == first:
            return
        end = self._ends[-1]
        if (
            texts[-1] is not None
            or texts[first] is not None
            or flat[end - 1].isspace()
            or flat[self._starts[first]].isspace()
        ):
            self._trim()
            if len(texts) == first:
                return
        self._first = len(texts)
        self._blocks.append((self._kind, self._level, first, self._first))

    def mark(self, kind: str, start: int, end: int, text: str = "", label: str = "") -> None:
        """Note markup which is no copy, in source offsets."""
        self.marks.append(Mark._make((kind, Span._make((start, end)), text, label)))

    def so_far(self) -> tuple[int, int]:
        """How many blocks are closed, and how many pieces there are: for ``since``."""
        return len(self._blocks), len(self._texts)

    def since(self, then: tuple[int, int]) -> str:
        """The text put down since ``so_far``; nothing where a block ended since."""
        blocks, piece = then
        if blocks != len(self._blocks):
            return ""
        if piece == len(self._texts) - 1 and self._texts[-1] is None:
            return self._flat[self._starts[-1] : self._ends[-1]].strip()
        return "".join(self._texts_from(piece)).strip()

    def build(self) -> Copy:
        """All that was collected; an empty text maps to the source's start."""
        self.close()
        if not self._blocks:
            return Copy("", [], OffsetMap([0, 0], [0], [0]))
        texts, ends = self._texts_from(0), self._ends
        # The line feed after a block belongs to its last piece, and so to a character more.
        for _, _, _, last in self._blocks[:-1]:
            texts[last - 1] += "\n"
            if self._texts[last - 1] is None:
                ends[last - 1] += 1
        at = [0, *accumulate(map(len, texts))]
        blocks = [
            Block._make((kind, at[first], at[last] - 1, level))
            for kind, level, first, last in self._blocks
        ]
        blocks[-1] = blocks[-1]._replace(end=at[-1])
        return Copy("".join(texts), blocks, OffsetMap(at, self._starts, ends))

    def _piece(self, start: int, end: int, text: str | None) -> None:
        self._starts.append(start)
        self._ends.append(end)
        self._texts.append(text)

    def _texts_from(self, piece: int) -> list[str]:
        flat = self._flat
        pieces = zip(self._starts[piece:], self._ends[piece:], self._texts[piece:], strict=True)
        return [flat[start:end] if text is None else text for start, end, text in pieces]

    def _spaced(self) -> bool:
        """Whether the open block, which is not empty, ends with a space so far."""
        text = self._texts[-1]
        return (self._flat[self._ends[-1] - 1] if text is None else text[-1]) == " "

    def _trim(self) -> None:
        """Cut blanks and template tags off the block's ends; drop it all without copy."""
        first, last = self._first, len(self._texts)
        while first < last and self._no_copy(first):
            first += 1
        while last > first and self._no_copy(last - 1):
            last -= 1
        if all(text in _NOTHING for text in self._texts[first:last]):
            first = last
        for pieces in (self._starts, self._ends, self._texts):
            del pieces[last:]
            del pieces[self._first : first]
        if last > first:
            self._strip()

    def _no_copy(self, piece: int) -> bool:
        start, text = self._starts[piece], self._texts[piece]
        if text is None:
            return self._flat[start : self._ends[piece]].isspace()
        # {{ name }} shows words at a block's end too; other tags frame the block.
        return text.isspace() or (text == GAP and self._flat.startswith(_FRAMES, start))

    def _strip(self) -> None:
        """Cut white space off the outer ends of the first and the last piece."""
        flat, starts, ends, first = self._flat, self._starts, self._ends, self._first
        if self._texts[first] is None:
            end = ends[first]
            starts[first] = end - len(flat[starts[first] : end].lstrip())
        if self._texts[-1] is None:
            start = starts[-1]
            ends[-1] = start + len(flat[start : ends[-1]].rstrip())
