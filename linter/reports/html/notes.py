"""The notes in the margin: what is wrong, by which rule, where else, what to write."""

from __future__ import annotations

from collections.abc import Iterator

from linter.finding import Severity
from linter.record import NamedTuple
from linter.reports import Entry
from linter.reports.html.escape import tag, text
from linter.reports.html.places import Mark
from linter.reports.text import number_of

_LONGEST = 120  # characters of the copy that a note repeats
_SHAPES = {
    Severity.ERROR: '<path d="M5 0h6l5 5v6l-5 5H5l-5-5V5z"/>',  # an octagon
    Severity.WARNING: '<path d="M8 1l8 14H0z"/>',  # a triangle
    Severity.INFO: '<circle cx="8" cy="8" r="7"/>',
}


class Note(NamedTuple):
    """A finding by its number on the page; ``marks`` are its own and those of related places."""

    number: int
    entry: Entry
    marks: tuple[Mark, ...]


def shape(level: Severity) -> str:
    """A severity for those who do not see its colour."""
    about = tag(class_=f"shape {level}", viewBox="0 0 16 16", aria_hidden="true")
    return f"<svg{about}>{_SHAPES[level]}</svg>"


def tally(level: Severity, count: int) -> str:
    """How many findings of a severity."""
    said = f"{count} info" if level is Severity.INFO else number_of(count, str(level))
    return f'<span class="tally">{shape(level)}{said}</span>'


def lines_of(one: Note) -> float:
    """How high a note is, in lines of the copy, about."""
    entry = one.entry
    said = 2.5 + len(entry.message) // 55 + bool(entry.fix) + len(entry.related)
    return 0.6 * said


def note(one: Note) -> Iterator[str]:
    """The lines of one note; it takes the focus, and links to its places in the copy."""
    number, entry = one.number, one.entry
    about = tag(
        class_=f"note {entry.severity}",
        id=f"f{number}",
        tabindex=0,
        data_severity=entry.severity,
        data_family=entry.family,
        aria_labelledby=f"k{number} x{number}",
    )
    place = f"{entry.place.line}:{entry.place.column}"
    yield f"<article{about}>"
    yield (
        f'<p class="kind" id="k{number}">{shape(entry.severity)}'
        f"<b>{entry.severity}</b> {text(entry.family)} · <code>{text(entry.rule)}</code> "
        f'<a class="place" href="#{one.marks[0].anchor}" tabindex="-1">{place}</a></p>'
    )
    yield f'<p class="said" id="x{number}" dir="auto">{text(entry.message)}</p>'
    if entry.fix is not None:
        yield _fix(entry.place.text, entry.fix.text, entry.fix.safe)
    if entry.related:
        yield "<ul>"
        for other, mark in zip(entry.related, one.marks[1:], strict=True):
            line = f"{other.place.line}:{other.place.column}"
            yield (
                f'<li><a href="#{mark.anchor}">{line}</a> <bdi>{text(other.message)}</bdi>'
                f"{_quoted(other.place.text, other.message)}</li>"
            )
        yield "</ul>"
    yield "</article>"


def _quoted(said: str, message: str) -> str:
    """The words there, where the message does not have them."""
    return "" if said in message else f": <q><bdi>{text(_short(said))}</bdi></q>"


def _fix(old: str, new: str, safe: bool) -> str:
    """Old and new words; ``safe``: applied by ``--fix``."""
    before = (
        f'<del aria-label="instead of {text(_short(old))}">{text(_short(old))}</del> '
        if old
        else ""
    )
    after = f"<ins>{text(_short(new))}</ins>" if new else "<span>take it out</span>"
    by = ' <span class="safe">--fix</span>' if safe else ""
    return f'<p class="fix" dir="auto"><span class="hide">Write: </span>{before}→ {after}{by}</p>'


def _short(said: str) -> str:
    return said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"
