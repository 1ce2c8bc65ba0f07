"""Headlines, standfirsts, summaries and captions that contradict the body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal

from linter.analysis import figures, lower, printed, sentences
from linter.document import Document, Kind
from linter.finding import Finding, Related
from linter.patterns import pattern
from linter.record import NamedTuple
from linter.rule import Needs, Rule
from linter.span import Span

if TYPE_CHECKING:
    from linter.text.figures import Quantity

_KEYS = (
    "title", "headline", "subtitle", "subheading", "standfirst", "dek", "deck", "description",
    "summary", "excerpt", "abstract", "teaser", "lede", "lead", "strapline", "caption",
)  # fmt: skip
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_LONGEST = 600  # characters; what is longer is a body
_NUMBER = pattern(
    r"\b(?:\d[\d.,]*|(?:t(?:wo|hree|en|welve|wenty|hirty|housand)|f(?:our|ive|orty|ifty)|s(?:ix|even)"
    r"(?:ty)?|eight(?:y|een)?|nine(?:ty)?|eleven|dozens?|hundreds?|half|[mb]illion)\b)"
    r"(?:[ -]?(?:%|\w+))?"
)


class Piece(NamedTuple):
    """A piece of furniture; ``start`` is its offset in the document's text, -1 for metadata."""

    name: str
    text: str
    start: int


class FurnitureRule(Rule):
    """Reports what a headline, standfirst, summary or caption has otherwise than the body.

    ``what`` is compared: a figure that the body nowhere has, beside the body's
    for the same; a name one letter off; a weekday.  A finding stands in the
    front matter or the HTML head where the piece is found there word for word,
    else at the body's place.
    """

    tag: ClassVar[str] = "furniture"
    fields: ClassVar[frozenset[str]] = frozenset({"other", "place"})

    what: Literal["figure", "name", "weekday"]
    related: str  # what is said of the other place

    def needs(self) -> Needs:
        if self.what == "weekday":
            return Needs(frozenset(day.lower() for day in _DAYS))
        return super().needs()

    def check(self, document: Document) -> Iterator[Finding]:
        for piece in document.once(pieces):
            for start, end, other in _WAYS[self.what](document, piece):
                finding = self._finding(document, piece, start, end, other)
                if finding is not None:
                    yield finding

    def _finding(
        self, document: Document, piece: Piece, start: int, end: int, other: Span
    ) -> Finding | None:
        """``start`` to ``end`` of a piece against a place of the body."""
        if not self.looks_at(document, other.start):
            return None
        body, said = document.text[other.start : other.end], piece.text[start:end]
        if piece.start >= 0:
            start, end = piece.start + start, piece.start + end
            first, second = sorted((Span(start, end), other))
            where = "body" if second.start == start else piece.name
            place = Related(document.span(*first), self.related)
            told = document.text[first.start : first.end]
            return self.at(document, *second, None, (place,), other=told, place=where)
        span = _in_source(document, piece.text, start, end)
        if span is None:
            return self.at(document, *other, other=said, place=piece.name)
        found = document.source[span.start : span.end]
        message = self.message.format(found=found, other=body, place="body")
        place = Related(document.span(*other), self.related)
        return Finding(self.id, self.family, self.severity, span, message, None, (place,))


def pieces(document: Document) -> tuple[Piece, ...]:
    """The furniture of an article: from its metadata, its first heading, its captions."""
    found: dict[str, Piece] = {}
    for number, block in enumerate(document.blocks):
        if block.kind is Kind.CAPTION or (
            block.kind is Kind.HEADING and number < 2 and block.level < 2
        ):
            text = document.inside(block)
            name = "caption" if block.kind is Kind.CAPTION else "headline"
            found.setdefault(text, Piece(name, text, block.start))
    for key in _KEYS if document.meta else ():
        value = document.meta.get(key)
        if isinstance(value, str) and 8 < len(value) < _LONGEST:
            found.setdefault(value, Piece(key, value, -1))
    return tuple(found.values())


def _in_source(document: Document, value: str, start: int, end: int) -> Span | None:
    """Where a part of a metadata value stands in the source, before the copy."""
    limit = document.span(document.blocks[0].start, document.blocks[0].end).start
    at = document.source.find(value, 0, limit)
    if at >= 0:
        return Span(at + start, at + end)
    folded = [
        r"\s+".join(map(re.escape, part.split())) for part in (value[:start], value[start:end])
    ]
    gap = r"\s*" if value[:start].rstrip() != value[:start] else ""
    match = re.search(f"{folded[0]}{gap}({folded[1]})", document.source[:limit])
    return Span(*match.span(1)) if match else None


def _is_body(document: Document, offset: int) -> bool:
    block = document.block_at(offset)
    return block.kind not in (Kind.HEADING, Kind.CAPTION)


def _figures(document: Document, piece: Piece) -> Iterator[tuple[int, int, Span]]:
    """Figures of a piece that the body has otherwise."""
    said = _said(document, piece)
    if not said:
        return
    from linter.text.figures.furniture import contradicted

    body = [one for one in document.once(figures) if _is_body(document, one.start)]
    for one in said:
        other = contradicted(one, piece.text, body)
        if other is not None:
            at = max(piece.start, 0)
            yield one.lead - at, one.end - at, Span(other.lead, other.end)


def _said(document: Document, piece: Piece) -> Sequence[Quantity]:
    """The figures of a piece, looked for only where it has numbers."""
    if piece.start >= 0:
        end = piece.start + len(piece.text)
        return [one for one in document.once(figures) if piece.start <= one.start < end]
    small = document.once(lower)
    if all(match[0] in small for match in _NUMBER.finditer(piece.text.lower())):
        return ()  # what the body has word for word
    from linter.text.figures import quantities

    return quantities(piece.text)


def _names(document: Document, piece: Piece) -> Iterator[tuple[int, int, Span]]:
    """Names of a piece that the body spells otherwise."""
    from linter.text.figures.furniture import misspelt

    text = document.text
    for start, end, name in misspelt(piece.text, document.once(printed), inside=piece.start >= 0):
        if piece.start >= 0 and text.count(piece.text[start:end]) > piece.text.count(
            piece.text[start:end]
        ):
            continue
        for match in re.finditer(rf"(?<=[a-z,] ){re.escape(name)}\b", text):
            if _is_body(document, match.start()):
                yield start, end, Span(*match.span())
                break


def _weekdays(document: Document, piece: Piece) -> Iterator[tuple[int, int, Span]]:
    """A weekday of a piece for which the body has another."""
    days = [day for day in _DAYS if day in piece.text]
    if len(days) != 1 or piece.text.count(days[0]) > 1:
        return
    text, start = document.text, piece.text.find(days[0])
    found = [match.span() for match in re.finditer("|".join(_DAYS), text)]
    inside = [Span(*span) for span in found if _is_body(document, span[0])]
    if not inside or any(text[a:b] == days[0] for a, b in inside):
        return
    from linter.text.figures.furniture import related
    from linter.text.figures.restated import stems

    words = stems(piece.text.lower()) - {days[0].lower()}
    scored = []
    for span in inside:
        sentence = document.once(sentences).at(span.start)
        shared = related(words, text[sentence.start : sentence.end].lower())
        if shared:
            scored.append((-shared, span))
    if scored:
        yield start, start + len(days[0]), min(scored)[1]


_WAYS = {"figure": _figures, "name": _names, "weekday": _weekdays}
