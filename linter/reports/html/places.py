"""From spans of a source to spans of the copy, and which of these overlap."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from linter.document import Document
from linter.record import NamedTuple


class Mark(NamedTuple):
    """What stands out in the copy.  ``note`` is the number of the finding it belongs to.

    ``start`` and ``end`` are offsets of the text; where the two are equal it is a
    point, for what is no copy.  ``level`` tells marks apart that overlap.
    """

    start: int
    end: int
    anchor: str
    kind: str  # a severity, "related", "silent" or "figure"
    note: int = 0
    level: int = 0


class Places:
    """Finds spans of a document's source in its text."""

    def __init__(self, document: Document) -> None:
        self._source = document.source
        offsets = document.map
        pieces = zip(offsets.starts, offsets.ends, offsets.text, offsets.text[1:], strict=False)
        self._pieces = sorted(piece for piece in pieces if piece[1] > piece[0])
        self._starts = [piece[0] for piece in self._pieces]
        self._text = document.text

    def find(self, start: int, end: int) -> tuple[int, int]:
        """The span of the text; for what is not in it, a point: where the copy goes on, or
        where it ended if that is on the same line."""
        first = bisect_right(self._starts, start) - 1
        if first < 0 or self._pieces[first][1] <= start:
            first += 1
        last = max(bisect_right(self._starts, end - 1), first)
        if first == last:
            at = self._point(first, start)
            return at, at
        found = [_part(piece, start, end) for piece in self._pieces[first:last]]
        at, until = min(found)[0], max(piece_end for _, piece_end in found)
        if self._text[at] == "\n":  # between two blocks, in the copy of neither
            return (at, at) if until == at + 1 else (at + 1, until)
        return at, until

    def _point(self, following: int, start: int) -> int:
        if following:
            _, source_end, _, text_end = self._pieces[following - 1]
            if source_end <= start and "\n" not in self._source[source_end:start]:
                return text_end
        return self._pieces[following][2] if following < len(self._pieces) else len(self._text)


def _part(piece: tuple[int, int, int, int], start: int, end: int) -> tuple[int, int]:
    """What of a piece's text a span of the source takes; all where it is mapped as a whole."""
    source, source_end, text, text_end = piece
    if source_end - source != text_end - text:
        return text, text_end
    start, end = max(start, source), min(end, source_end)
    return text + start - source, text + end - source


def levelled(marks: Sequence[Mark]) -> list[Mark]:
    """The marks by place, each on the lowest level that none overlapping it is on.

    Figures are not drawn, nor related places where another mark is already.
    """
    made: list[Mark] = []
    found = {(mark.start, mark.end) for mark in marks if mark.kind not in {"figure", "related"}}
    free: list[int] = []  # where the last mark of each level ends
    for mark in sorted(marks, key=lambda one: (one.start, -one.end, one.anchor)):
        silent = mark.kind == "related" and (mark.start, mark.end) in found
        if silent or mark.kind == "figure":
            made.append(mark._replace(kind="silent") if silent else mark)
            continue
        found.add((mark.start, mark.end))
        level = next((at for at, end in enumerate(free) if end <= mark.start), len(free))
        free[level : level + 1] = [mark.end]
        made.append(mark._replace(level=level))
    return made
