"""Headlines, standfirsts, summaries and captions that contradict the body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, ClassVar, Literal

from linter.analysis import cased, figures, lower, printed, sentences
from linter.document import Document, Kind
from linter.finding import Finding, Related
from linter.patterns import pattern
from linter.record import NamedTuple
from linter.rule import Needs, Rule
from linter.span import Span
from linter.text import words

if TYPE_CHECKING:
    from linter.text.figures import Quantity

_KEYS = (
    "title", "headline", "subtitle", "subheading", "standfirst", "dek", "deck", "description",
    "summary", "excerpt", "abstract", "teaser", "lede", "lead", "strapline", "caption",
)  # fmt: skip
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_LONGEST = 600  # characters; what is longer is a body
_LEAD = 200  # characters and two sentences: the least that an article begins with
_MARK = pattern(
    r"\b(?:(?:in|by|until|since|from|for) (?:19|20)\d\d|second|third|fourth|fifth|sixth|seventh"
    r"|eighth|ninth|tenth|half|quarter|\d{1,2}(?:[-–.]\d|st\b|nd\b|rd\b|th\b))"
)
_CHARGED = pattern(
    r"((?:[A-Z][a-z]+|\d[\d,]*)) (?=(?:charged|held|jailed|saved|trapped|missing|evacuated|feared"
    r"|march|sign|flee|fled|quit|sacked|fined|banned|convicted|cleared|rescued|stranded|arrested"
    r"|detained|killed|injured|hurt|dead|die|died|homeless|ill|sickened|vote|protest)\b)"
)
# What a piece has that has a figure, an ordinal or a part: asked before any search.
_NUMERAL = pattern("[0-9]")
_NUMERALS = frozenset(
    form
    for word in """two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
    ninety dozen dozens scores hundred hundreds thousand thousands million millions billion billions
    half quarter one second third fourth fifth sixth seventh eighth ninth tenth""".split()
    for form in (word, word.capitalize(), word.upper())
)
_VAGUE = ("dozens", "scores", "hundreds", "thousands", "millions")  # bear out any number
_NUMBER = pattern(
    r"\b(?:\d[\d.,]*|(?:t(?:wo|hree|en|welve|wenty|hirty|housand)|f(?:our|ive|orty|ifty)|s(?:ix|even)"
    r"(?:ty)?|eight(?:y|een)?|nine(?:ty)?|eleven|dozens?|hundreds?|half|[mb]illion)\b)"
    r"(?:[ -]?(?:%|\w+))?"
)


class Piece(NamedTuple):
    """A piece of furniture and its words; ``start``: its offset in the text, -1 for metadata."""

    name: str
    text: str
    start: int
    words: frozenset[str]


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
        again = self._again(document, other)
        if piece.start >= 0:
            start, end = piece.start + start, piece.start + end
            first, second = sorted((Span(start, end), other))
            where = "body" if second.start == start else piece.name
            place = Related(document.span(*first), self.related)
            told = document.text[first.start : first.end]
            return self.at(document, *second, None, (place, *again), other=told, place=where)
        span = _in_source(document, piece.text, start, end)
        if span is None:
            return self.at(document, *other, other=said, place=piece.name)
        found = document.source[span.start : span.end]
        message = self.message.format(found=found, other=body, place="body")
        place = Related(document.span(*other), self.related)
        related = (place, *again)
        return Finding(self.id, self.family, self.severity, span, message, None, related)

    def _again(self, document: Document, other: Span) -> Iterator[Related]:
        """The next places at which the body has a name as it is at ``other``."""
        if self.what == "name":
            text = document.text
            for match in islice(re.finditer(rf"\b{text[slice(*other)]}\b", text[other.end :]), 3):
                start, end = match.span()
                where = document.span(other.end + start, other.end + end)
                yield Related(where, self.related)


def pieces(document: Document) -> tuple[Piece, ...]:
    """The furniture of an article: from its metadata, its first heading, its captions."""
    found: dict[str, Piece] = {}
    blocks = document.blocks
    headings = [block for block in blocks[:2] if block.kind is Kind.HEADING and block.level < 2]
    for block in [*headings, *[block for block in blocks if block.kind is Kind.CAPTION]]:
        text = document.inside(block)
        name = "caption" if block.kind is Kind.CAPTION else "headline"
        found.setdefault(text, _piece(name, text, block.start))
    for key in _KEYS if document.meta else ():
        value = document.meta.get(key)
        if isinstance(value, str) and 8 < len(value) < _LONGEST:
            found.setdefault(value, _piece(key, value))
    return tuple(found.values())


def _piece(name: str, text: str, start: int = -1) -> Piece:
    return Piece(name, text, start, words.printed(text))


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
    if _NUMERAL.search(piece.text) is None and _NUMERALS.isdisjoint(piece.words):
        return
    said = _said(document, piece)
    if said:
        from linter.text.figures.furniture import contradicted
        from linter.text.figures.gist import led

        body = [one for one in document.once(figures) if _is_body(document, one.start)]
        lead = document.once(opening)
        for one, start, end in said:
            other = contradicted(one, piece.text, body) or led(one, piece.text, body, lead)
            if other is not None:
                yield start, end, Span(other.lead, other.end)
    yield from _marks(document, piece)


def _said(document: Document, piece: Piece) -> list[tuple[Quantity, int, int]]:
    """The figures of a piece, looked for only where it has numbers, and where they stand in it."""
    if piece.start >= 0:
        first, last = piece.start, piece.start + len(piece.text)
        inside = [one for one in document.once(figures) if first <= one.start < last]
        said = [(one, one.lead - first, one.end - first) for one in inside]
    else:
        small = document.once(lower)
        if all(_has(small, match[0]) for match in _NUMBER.finditer(piece.text.lower())):
            return []  # what the body has word for word
        from linter.text.figures import quantities

        said = [(one, one.lead, one.end) for one in quantities(piece.text)]
    said += _bare(piece.text, said)
    return [one for one in said if not one[0].printed.startswith(_VAGUE)]


def _has(small: str, number: str) -> bool:
    """Whether a number stands in the copy, not as the end of a longer one."""
    at = small.find(number)
    while at > 0 and small[at - 1] in "0123456789.,":
        at = small.find(number, at + 1)
    return at >= 0


def _bare(piece: str, said: list[tuple[Quantity, int, int]]) -> Iterator[tuple[Quantity, int, int]]:
    """ "Seven charged over riot": a piece whose first number has no noun."""
    match = _CHARGED.match(piece)
    if match is not None and not (said and said[0][1] == 0):
        from linter.text.figures import quantities

        end = match.end(1)
        for one in quantities(f"{match[1]} people{piece[end:]}"):
            if one.start == 0:
                yield one, 0, end


def _marks(document: Document, piece: Piece) -> Iterator[tuple[int, int, Span]]:
    """Years, scores, ordinals, parts that the body's first sentences have otherwise."""
    told = piece.text.lower()
    if _MARK.search(told) is None:
        return
    from linter.text.figures.marks import marks

    small, lead = document.once(lower), document.once(opening)
    for start, end, other in marks(told, small, lead):
        if small.count(told[start:end]) <= (piece.start >= 0) * told.count(told[start:end]):
            yield start, end, other


def opening(document: Document) -> Span:
    """The first sentences of the body: what a headline is made of."""
    first = next(
        (it.start for it in document.blocks if it.kind not in (Kind.HEADING, Kind.CAPTION)), 0
    )
    end = number = 0
    for sentence in document.once(sentences):
        if sentence.start >= first:
            end, number = sentence.end, number + 1
            if (number > 1 and end - first > _LEAD) or end - first > 2 * _LEAD:
                break
    return Span(first, end)


def _names(document: Document, piece: Piece) -> Iterator[tuple[int, int, Span]]:
    """Names of a piece that the body spells otherwise."""
    from linter.text.figures.furniture import misnamed, misspelt, unknown

    text, inside = document.text, piece.start >= 0
    copy, capitals = document.once(printed), document.once(cased)
    if not inside and not any(map(str.istitle, piece.words - copy)):
        return
    found = list(misspelt(piece.text, copy, capitals, inside=inside))
    odd = unknown(piece.text, copy, text.count if inside else None)
    if odd and not found:
        found = list(misnamed(piece.text, odd, copy, capitals, text))
    for start, end, name in found:
        if piece.start >= 0 and text.count(piece.text[start:end]) > piece.text.count(
            piece.text[start:end]
        ):
            continue
        for match in re.finditer(rf"(?<![\w’'-]){re.escape(name)}\b", text):
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
    from linter.text.figures.gist import day_of

    other = day_of(piece.text, inside, document.once(opening), document.once(sentences), text)
    if other is not None:
        yield start, start + len(days[0]), other


_WAYS = {"figure": _figures, "name": _names, "weekday": _weekdays}
