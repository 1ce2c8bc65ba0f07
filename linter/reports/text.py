"""For people: one line a finding, on a terminal with the place shown, then a summary."""

from __future__ import annotations

from collections.abc import Iterator

from linter.finding import Severity
from linter.reports import Entry, File, Report, statistics

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}


def text(report: Report, *, width: int = 0, colour: bool = False) -> str:
    """The report; ``width`` columns of a terminal (0: none, and no excerpts)."""
    lines: list[str] = []
    for file in report.files:
        for entry in file.entries:
            lines.append(_line(file, entry, colour))
            if width:
                lines += _excerpt(entry, width, colour)
    lines.append(summary(report))
    return "\n".join(lines) + "\n"


def summary(report: Report) -> str:
    """``3 errors, 2 warnings, 1 info in 12 files``."""
    counts = report.counts()
    counted = [
        number_of(counts[Severity.ERROR], "error"),
        number_of(counts[Severity.WARNING], "warning"),
        f"{counts[Severity.INFO]} info",
    ]
    found = ", ".join(part for part in counted if part[0] != "0")
    return f"{found or 'nothing found'} in {number_of(len(report.files), 'file')}"


def number_of(count: int, noun: str) -> str:
    """``1 file``, ``2 files``."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def counts(report: Report) -> str:
    """How often each rule reported something, the most frequent first."""
    rows = statistics(report.files)
    return "".join(f"{-count:6}  {family}/{rule}\n" for count, rule, family in rows)


def _line(file: File, entry: Entry, colour: bool) -> str:
    place = f"{file.path}:{entry.place.line}:{entry.place.column}:"
    severity = str(entry.severity)
    if not colour:
        return f"{place} {severity} {entry.rule} {one_line(entry.message)}"
    severity = f"\x1b[{_COLOURS[entry.severity]}m{severity}\x1b[0m"
    return f"\x1b[1m{place}\x1b[0m {severity} \x1b[1m{entry.rule}\x1b[0m {one_line(entry.message)}"


def one_line(message: str) -> str:
    """A message on one line, and nothing in it that would steer a terminal."""
    return "".join(one if one.isprintable() else " " for one in message)


def _excerpt(entry: Entry, width: int, colour: bool) -> Iterator[str]:
    from linter.reports.excerpt import excerpt

    shown, marks = excerpt(entry, width - 4)
    yield f"    {shown}"
    yield f"    \x1b[{_COLOURS[entry.severity]}m{marks}\x1b[0m" if colour else f"    {marks}"
    for other in entry.related:
        yield f"    {other.place.line}:{other.place.column}: {one_line(other.message)}"
    if entry.fix is not None:
        yield f"    write: {one_line(entry.fix.text) or '(nothing)'}"
