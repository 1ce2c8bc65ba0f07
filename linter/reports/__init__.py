"""Findings to output: what a report is made from, and the formats it is made in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from linter.analysis import language
from linter.document import Document
from linter.engine import NO_SCORES
from linter.finding import Finding, Fix, Severity
from linter.record import NamedTuple
from linter.span import Span

FORMATS = (
    "text", "json", "github", "gitlab", "sarif", "rdjson", "junit", "checkstyle", "markdown",
    "html",
)  # fmt: skip
WITH_KEYS = frozenset({"sarif", "gitlab"})
"""Formats in which a finding has a fingerprint."""
WITH_SOURCE = frozenset({"rdjson", "html"})
"""Formats that need an article's source."""
_BESIDE = 160  # characters of a line that are kept on either side of a finding


class Place(NamedTuple):
    """A span with its lines and columns, from 1, and the text in it; ends are exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    end: int
    text: str


class Other(NamedTuple):
    """A related place and what it has to do with the finding."""

    place: Place
    message: str


class Entry(NamedTuple):
    """A finding as reports give it: without its document.

    ``before`` and ``after`` are what stands beside it on its lines, cut where
    that is long; ``key`` is its fingerprint, "" where none was asked for.
    """

    rule: str
    family: str
    severity: Severity
    message: str
    place: Place
    fix: Fix | None = None
    related: tuple[Other, ...] = ()
    before: str = ""
    after: str = ""
    key: str = ""


class File(NamedTuple):
    """One article that was checked; ``date`` is ISO 8601 or None.

    ``source`` is "" where the format does not need it.
    """

    path: str
    date: str | None
    language: str
    entries: tuple[Entry, ...]
    meta: Mapping[str, object]
    source: str = ""


class Failure(NamedTuple):
    """What could not be done, and with which file; ``line`` and ``column`` may be 0: unknown."""

    path: str
    message: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        return f"{place}: {self.message}" if place else self.message


class Report(NamedTuple):
    """A whole run, files and entries in their order."""

    files: tuple[File, ...]
    failures: tuple[Failure, ...] = ()

    def counts(self) -> dict[Severity, int]:
        """How many findings of each severity, the gravest first."""
        counts = dict.fromkeys(sorted(Severity, reverse=True), 0)
        for file in self.files:
            for entry in file.entries:
                counts[entry.severity] += 1
        return counts


def file_of(
    document: Document,
    findings: Iterable[Finding],
    *,
    scores: Mapping[str, float] = NO_SCORES,
    keys: bool = False,
    source: bool = False,
) -> File:
    """What is reported of a document; with ``keys`` each entry has its fingerprint.

    ``scores`` stand in ``meta`` beside the front matter.
    """
    published = document.published.isoformat() if document.published else None
    entries = tuple(_entry(document, finding, keys) for finding in findings)
    meta: Mapping[str, object] = {}
    if document.meta:
        from linter.reports.plain import plain

        meta = plain(document.meta)
    kept = document.source if source else ""
    told = {**meta, **scores}
    return File(document.path, published, document.once(language), entries, told, kept)


def _entry(document: Document, finding: Finding, keys: bool) -> Entry:
    from linter.fingerprint import fingerprint

    place = place_of(document, finding.span)
    return Entry(
        finding.rule,
        finding.family,
        finding.severity,
        finding.message,
        place,
        finding.fix,
        tuple(Other(place_of(document, span), message) for span, message in finding.related),
        _before(document, place),
        _after(document, place),
        fingerprint(document, finding.rule, finding.span) if keys else "",
    )


def place_of(document: Document, span: Span) -> Place:
    """A span of the source as a reader of the report finds it."""
    start, end = span
    line, column = document.lines.position(start)
    end_line, end_column = document.lines.position(end)
    return Place(line, column, end_line, end_column, start, end, document.source[start:end])


def _before(document: Document, place: Place) -> str:
    line_start = place.start - place.column + 1
    return document.source[max(line_start, place.start - _BESIDE) : place.start]


def _after(document: Document, place: Place) -> str:
    starts = document.lines.starts
    ended = place.end_line < len(starts)
    line_end = starts[place.end_line] if ended else len(document.source)
    return document.source[place.end : min(line_end, place.end + _BESIDE)].rstrip("\r\n")


def statistics(files: Sequence[File]) -> list[tuple[int, str, str]]:
    """Count, rule and family, the most frequent first."""
    counts: dict[tuple[str, str], int] = {}
    for file in files:
        for entry in file.entries:
            counts[entry.rule, entry.family] = counts.get((entry.rule, entry.family), 0) + 1
    return sorted((-count, rule, family) for (rule, family), count in counts.items())
