"""One article of the page: its blocks with marks in them, and beside each block its notes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from linter.analysis import figures
from linter.document import Block, Document, Kind
from linter.finding import Severity
from linter.readers import read
from linter.record import NamedTuple
from linter.reports import Entry, File
from linter.reports.html.escape import tag, text
from linter.reports.html.notes import Note, lines_of, note, tally
from linter.reports.html.places import Mark, Places, levelled
from linter.reports.html.tables import figure_table, readability

_LINE = 65  # characters of the copy
_HANGING = 7  # lines that a note may stand below its block


class Article(NamedTuple):
    """What the page shows of a file, and what its list of contents says of it."""

    anchor: str
    title: str
    path: str
    counts: Mapping[Severity, int]
    lines: list[str]


def article(file: File, number: int, first: int) -> Article:
    """The ``number``-th article of the page; its findings are numbered from ``first``."""
    published = date.fromisoformat(file.date) if file.date else None
    document = read(file.source, file.path, published=published, language=file.language)
    anchor, title = f"a{number}", _title(document)
    places = Places(document)
    notes = [_note(places, entry, at) for at, entry in enumerate(file.entries, first)]
    marks = [mark for one in notes for mark in one.marks]
    marks += [
        Mark(*one.span, f"{anchor}q{at}", "figure") for at, one in enumerate(document.once(figures))
    ]
    counts = dict.fromkeys(sorted(Severity, reverse=True), 0)
    for entry in file.entries:
        counts[entry.severity] += 1
    lines = [
        f'<article class="story" id="{anchor}" aria-labelledby="{anchor}t">',
        *_head(file, title, anchor, counts, hidden=_opens(document)),
        *_rows(document, levelled(marks), notes),
        *readability(document, file.language),
        *figure_table(document, anchor),
        "</article>",
    ]
    return Article(anchor, title, file.path, counts, lines)


def _title(document: Document) -> str:
    named = document.meta.get("title")
    for block in document.of(Kind.HEADING)[:1]:
        return document.inside(block)
    return named if isinstance(named, str) and named.strip() else document.path


def _note(places: Places, entry: Entry, number: int) -> Note:
    """A finding with where it and its related places stand in the copy."""
    level = str(entry.severity)
    found = places.find(entry.place.start, entry.place.end)
    marks = [Mark(*found, f"m{number}", level, number)]
    for at, other in enumerate(entry.related, 1):
        span = places.find(other.place.start, other.place.end)
        marks.append(Mark(*span, f"m{number}r{at}", "related", number))
    return Note(number, entry, tuple(marks))


def _opens(document: Document) -> bool:
    """Whether the copy opens with its title, which need not be shown twice."""
    return bool(document.blocks) and document.blocks[0].kind is Kind.HEADING


def _head(
    file: File, title: str, anchor: str, counts: Mapping[Severity, int], *, hidden: bool
) -> Iterator[str]:
    facts = [f"<bdi>{text(file.path)}</bdi>", *([text(file.date)] if file.date else [])]
    counted = [tally(level, count) for level, count in counts.items() if count]
    yield '<header class="about">'
    about = tag(id=f"{anchor}t", dir="auto", class_="hide" if hidden else None)
    yield f"<h2{about}>{text(title)}</h2>"
    yield f"<p>{' · '.join([*facts, *(counted or ['nothing found'])])}</p>"
    yield "</header>"


def _rows(document: Document, marks: Sequence[Mark], notes: Sequence[Note]) -> Iterator[str]:
    """A row for each block; a note stands beside the block its mark begins in."""
    starts = [block.start for block in document.blocks]
    beside: dict[int, list[Note]] = {}
    for one in notes:
        row = max(bisect_left(starts, one.marks[0].start + 1) - 1, 0)
        beside.setdefault(row, []).append(one)
    if not document.blocks:
        yield from _row("", notes)
    at, margin = 0, _Margin()
    for number, block in enumerate(document.blocks):
        while at < len(marks) and marks[at].end < block.start:
            at += 1
        # A mark that is longer than others begun later may stay among them: it is looked at again.
        inside = [mark for mark in marks[at : _until(marks, block.end)] if _touches(mark, block)]
        found = beside.get(number, [])
        found.sort(key=lambda one: one.marks)
        clear = margin.is_full(block, found)
        yield from _row(_block(document, block, inside), found, clear=clear)


def _until(marks: Sequence[Mark], end: int) -> int:
    return bisect_left(marks, end + 1, key=lambda mark: mark.start)


def _touches(mark: Mark, block: Block) -> bool:
    if mark.start == mark.end:
        return block.start <= mark.start <= block.end
    return mark.start < block.end and mark.end > block.start


def _row(copy: str, notes: Sequence[Note], *, clear: bool = False) -> Iterator[str]:
    yield f'<div class="row{" clear" if clear else ""}">'
    if notes:
        yield '<div class="notes">'
        for one in notes:
            yield from note(one)
        yield "</div>"
    yield f'<div class="copy">{copy}</div></div>'


class _Margin:
    """Lets notes hang beside the blocks that follow theirs, but not far from their own.

    All in lines of the copy, by estimate: fonts and windows differ.
    """

    def __init__(self) -> None:
        self._hanging = 0.0

    def is_full(self, block: Block, notes: Sequence[Note]) -> bool:
        """Whether a block waits until the margin is empty."""
        full = bool(notes) and self._hanging > _HANGING
        self._hanging = (0 if full else self._hanging) + sum(map(lines_of, notes))
        self._hanging = max(self._hanging - 1.5 - (block.end - block.start) // _LINE, 0)
        return full


def _block(document: Document, block: Block, marks: Sequence[Mark]) -> str:
    name, kind = _element(block)
    inside = "".join(_segments(document.text, block, marks))
    return f"<{name}{tag(class_=kind, dir='auto')}>{inside}</{name}>"


def _element(block: Block) -> tuple[str, str | None]:
    if block.kind is Kind.HEADING:
        return f"h{min(block.level + 2, 6)}", f"level{min(block.level, 4)}"
    if block.kind is Kind.QUOTE:
        return "blockquote", None
    if block.kind is Kind.ITEM:
        return "p", f"item depth{min(block.level, 4)}"
    return "p", None if block.kind is Kind.PARAGRAPH else str(block.kind)


def _segments(copy: str, block: Block, marks: Sequence[Mark]) -> Iterator[str]:
    """The copy cut wherever a mark begins or ends, each part inside the marks it has."""
    cuts = {block.start, block.end}
    for mark in marks:
        cuts |= {max(mark.start, block.start), min(mark.end, block.end)}
    cuts_in_order = sorted(cuts)
    points = [mark for mark in marks if mark.start == mark.end]
    spans = [mark for mark in marks if mark.start < mark.end]
    open_: list[Mark] = []
    at = 0
    for start, end in zip(cuts_in_order, [*cuts_in_order[1:], block.end], strict=True):
        yield from (_point(mark) for mark in points if mark.start == start)
        open_ = [mark for mark in open_ if mark.end > start]
        while at < len(spans) and spans[at].start <= start:
            open_ += [spans[at]] if spans[at].end > start else []
            at += 1
        if end > start:
            yield _segment(text(copy[start:end]), start, block, open_)


def _segment(inside: str, start: int, block: Block, marks: Sequence[Mark]) -> str:
    """A part of the copy; it links to the shortest finding there, and has an anchor of each
    mark that begins in it."""
    for mark in sorted(marks, key=lambda one: -one.level):
        begins = mark.start == start
        classes = "u" if mark.kind == "figure" else f"u {mark.kind} d{min(mark.level, 3)}"
        about = tag(
            class_=classes,
            id=mark.anchor if begins else None,
            data_note=mark.note or None,
            data_mark=mark.anchor if mark.note else None,
        )
        inside = f"<span{about}>{inside}</span>"
    found = [mark for mark in marks if mark.note]
    if not found:
        return inside
    least = min(found, key=lambda one: (one.kind == "related", one.end - one.start))
    about = tag(href=f"#f{least.note}", class_="to", tabindex=-1, aria_describedby=f"x{least.note}")
    return f"<a{about}>{inside}</a>"


def _point(mark: Mark) -> str:
    """A sign for what is reported here but is no copy: a comment, a picture, a link."""
    about = tag(
        class_=f"u point {mark.kind}", id=mark.anchor, data_note=mark.note, data_mark=mark.anchor
    )
    link = tag(href=f"#f{mark.note}", class_="to", tabindex=-1, aria_describedby=f"x{mark.note}")
    return f'<a{link}><span{about} aria-label="finding">▾</span></a>'
