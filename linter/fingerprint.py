"""Names a finding by its rule and its sentence, so that it is known again after other edits."""

from __future__ import annotations

from bisect import bisect_right

from linter import cache
from linter.analysis import sentences
from linter.document import Document
from linter.span import Span


def fingerprint(document: Document, rule: str, span: Span) -> str:
    """16 hexadecimal digits, the same while the sentence at ``span`` says the same."""
    said = " ".join(sentence_at(document, span).split()).casefold()
    return cache.digest(rule.encode(), said.encode("utf-8", "surrogatepass"))[:16]


def sentence_at(document: Document, span: Span) -> str:
    """The sentence of the copy at a span of the source; outside the copy, the span itself."""
    offset = _offset(document, span.start)
    if offset is None:
        return document.source[span.start : span.end]
    found = document.once(sentences).at(offset)
    return document.text[found.start : found.end]


def _offset(document: Document, at: int) -> int | None:
    """The offset in the text of a source offset, None where that is not copy."""
    starts, pieces = document.once(_pieces)
    number = bisect_right(starts, at) - 1
    if number < 0 or pieces[number][1] <= at:
        return None
    start, _, text = pieces[number]
    return text + at - start


def _pieces(document: Document) -> tuple[list[int], list[tuple[int, int, int]]]:
    """Start and end in the source and start in the text of each piece, by source."""
    places = document.map
    found = sorted(
        piece for piece in zip(places.starts, places.ends, places.text, strict=False)
        if piece[1] > piece[0]
    )  # fmt: skip
    return [piece[0] for piece in found], found
