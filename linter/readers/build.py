"""Puts a document's text and its offset map together, block by block."""

from __future__ import annotations

from typing import NamedTuple

from linter.document import Block, Kind, Mark
from linter.span import OffsetMap, Span

GAP = "\ufffc"  # stands for code or a template tag inside a sentence: no word, no space
_NOTHING = (GAP, " ")


class Piece(NamedTuple):
    """``source[start:end]`` as it is, or ``text`` in its stead."""

    start: int
    end: int
    text: str | None = None


class Builder:
    """Collects pieces of copy; consecutive pieces of the source become one.

    Call ``open``, then ``add``, ``put`` and ``gap`` for the block's pieces, then
    ``close``.  White space and template tags around a block's text are cut; a
    block of nothing but those and code is dropped.
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
        self._pieces: list[Piece] = []

    def open(self, kind: Kind, level: int = 0) -> None:
        """Begin a block; one that is still open is closed first."""
        if self._pieces:
            self.close()
        self._kind, self._level = kind, level

    def whole(self, kind: Kind, start: int, end: int, level: int = 0) -> None:
        """A block that is ``source[start:end]`` as it is, or nothing where that is blank."""
        self.open(kind, level)
        self._pieces.append(Piece(start, end))
        self.close()

    def add(self, start: int, end: int) -> None:
        """Copy ``source[start:end]`` as it is: it must not hold a line break.

        Where markup between two spaces was cut, one of the spaces goes too.
        """
        if end <= start:
            return
        pieces = self._pieces
        if pieces:
            last = pieces[-1]
            if last.end == start and last.text is None:
                pieces[-1] = Piece(last.start, end)
                return
            if self.source[start] == " " and self._spaced(last):
                start += 1
                if start == end:
                    return
        pieces.append(Piece(start, end))

    def put(self, text: str, start: int, end: int) -> None:
        """``text`` stands for ``source[start:end]``: a decoded entity, a space for a line break."""
        pieces = self._pieces
        if text and not (text == " " and (not pieces or self._spaced(pieces[-1]))):
            pieces.append(Piece(start, end, text))

    def gap(self, start: int, end: int) -> None:
        """Something that is no copy but has a place in the sentence was cut here."""
        pieces = self._pieces
        if pieces and pieces[-1].text == GAP:
            pieces[-1] = Piece(pieces[-1].start, end, GAP)
        else:
            pieces.append(Piece(start, end, GAP))

    def close(self) -> None:
        """End the block: drop it if blank, else join it to the text."""
        pieces, self._pieces = self._trimmed(), []
        if not pieces:
            return
        if self.blocks:
            self._piece("\n", pieces[0].start, pieces[0].start)
        begun = self._at
        source = self.source
        for start, end, text in pieces:
            self._piece(source[start:end] if text is None else text, start, end)
        self.blocks.append(Block(self._kind, begun, self._at, self._level))

    def mark(self, kind: str, start: int, end: int, text: str = "", label: str = "") -> None:
        """Note markup which is no copy, in source offsets."""
        self.marks.append(Mark(kind, Span(start, end), text, label))

    def so_far(self) -> int:
        """How many pieces the open block has."""
        return len(self._pieces)

    def since(self, piece: int) -> str:
        """The open block's text from a piece on."""
        source = self.source
        return "".join(source[p.start : p.end] if p.text is None else p.text
                       for p in self._pieces[piece:])  # fmt: skip

    def text(self) -> str:
        """The text of all closed blocks."""
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

    def _spaced(self, piece: Piece) -> bool:
        last = self.source[piece.end - 1] if piece.text is None else piece.text[-1]
        return last == " "

    def _trimmed(self) -> list[Piece]:
        """The open block's pieces without white space and tags at both ends."""
        pieces = self._pieces
        first, last = 0, len(pieces)
        while first < last and (start := self._blank(pieces[first], left=True)) is None:
            first += 1
        if first == last:
            return []
        pieces[first] = start  # type: ignore[assignment]
        while (end := self._blank(pieces[last - 1], left=False)) is None:
            last -= 1
        pieces[last - 1] = end
        pieces = pieces[first:last]
        return [] if all(piece.text in _NOTHING for piece in pieces) else pieces

    def _blank(self, piece: Piece, *, left: bool) -> Piece | None:
        """The piece without the blanks on one side; None if nothing is left."""
        start, end, text = piece
        if text is not None:
            tag = text == GAP and self.source[start] == "{"
            return None if tag or text.isspace() else piece
        whole = self.source[start:end]
        kept = whole.lstrip() if left else whole.rstrip()
        if len(kept) == len(whole):
            return piece
        if not kept:
            return None
        return Piece(end - len(kept), end) if left else Piece(start, start + len(kept))
