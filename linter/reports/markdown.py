"""A summary in Markdown, for a job's page or a comment: counts, rules, files, findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from linter.finding import Severity
from linter.reports import Entry, File, Report, statistics
from linter.reports.text import number_of, summary

LENGTH = 60_000  # characters; a comment on GitHub holds 65,536
_ROWS = 40  # of the tables by rule and by file
_CELL = 300  # characters of a message
_MARKUP = "\\`*_[]<>#|~&$"


def markdown(report: Report) -> str:
    """The summary, cut between two rows where it is too long, which it then says."""
    head = [f"## copydesk: {summary(report)}", *_failures(report)]
    if any(file.entries for file in report.files):
        head += [*_by_rule(report), *_by_file(report)]
    kept, left = _fitting(_rows(report), LENGTH - sum(len(line) + 1 for line in head) - 500)
    if kept:
        head += ["", *_table(("place", "severity", "rule", "finding"), kept)]
    if left:
        head += ["", f"{number_of(left, 'more finding')}: see the log, or another report."]
    return "\n".join(head) + "\n"


def _fitting(rows: Iterable[str], room: int) -> tuple[list[str], int]:
    """The rows that fit, and how many do not."""
    kept, left = [], 0
    for row in rows:
        room -= len(row) + 1
        if room < 0 or left:
            left += 1
        else:
            kept.append(row)
    return kept, left


def _failures(report: Report) -> Iterator[str]:
    if report.failures:
        count = number_of(len(report.failures), "mistake")
        yield f"\n**{count}: not everything was checked.**\n"
    for failure in report.failures[:_ROWS]:
        yield f"- {_plain(str(failure))}"
    if len(report.failures) > _ROWS:
        yield f"- and {len(report.failures) - _ROWS} more"


def _by_rule(report: Report) -> Iterator[str]:
    counted = statistics(report.files)
    rows = [f"| {-count} | {family} | {_code(rule)} |" for count, rule, family in counted]
    yield ""
    yield from _table(("findings", "family", "rule"), _cut(rows, 3))


def _by_file(report: Report) -> Iterator[str]:
    """The articles with the gravest findings first."""
    counted = sorted(
        ([-sum(one.severity is level for one in file.entries) for level in _levels()], file.path)
        for file in report.files
        if file.entries
    )
    rows = [
        f"| {' | '.join(str(-count) for count in counts)} | {_code(path)} |"
        for counts, path in counted
    ]
    yield ""
    yield from _table((*map(str, _levels()), "article"), _cut(rows, 4))


def _levels() -> list[Severity]:
    return sorted(Severity, reverse=True)


def _cut(rows: Sequence[str], columns: int) -> list[str]:
    more = len(rows) - _ROWS
    last = [f"| {'| ' * (columns - 1)}and {more} more |"] if more > 0 else []
    return [*rows[:_ROWS], *last]


def _table(head: Sequence[str], rows: Iterable[str]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    yield from rows


def _rows(report: Report) -> Iterator[str]:
    """All findings, the gravest first, else in the report's order."""
    found = [(file, entry) for file in report.files for entry in file.entries]
    for file, entry in sorted(found, key=lambda one: -one[1].severity):
        yield _row(file, entry)


def _row(file: File, entry: Entry) -> str:
    place = f"{file.path}:{entry.place.line}:{entry.place.column}"
    return f"| {_code(place)} | {entry.severity} | {_code(entry.rule)} | {_plain(entry.message)} |"


def _plain(said: str) -> str:
    """Words that mean nothing but themselves; nobody is notified by an @ of an article."""
    said = " ".join("".join(one if one.isprintable() else " " for one in said).split())
    said = said[: _CELL - 1] + "…" if len(said) > _CELL else said
    escaped = "".join(f"\\{one}" if one in _MARKUP else one for one in said)
    return escaped.replace("@", "@<!-- -->")


def _code(said: str) -> str:
    """A code span; a backtick or a pipe in it would end it or its cell."""
    if any(one in "`|\\" or not one.isprintable() for one in said):
        return _plain(said)
    return f"`{said}`"
