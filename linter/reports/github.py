"""Workflow commands, which GitHub shows beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from linter.finding import Severity
from linter.record import NamedTuple
from linter.reports import Entry, Failure, Report
from linter.reports.paths import inside
from linter.reports.text import number_of, one_line

LIMIT = 10  # annotations of each kind that GitHub shows of a step; it drops the others
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_NAMED = 5  # articles that the summary of the rest names


class Note(NamedTuple):
    """An annotation, and the same for the log."""

    path: str
    command: str
    line: str


def github(report: Report) -> str:
    """One command a finding and a failure, as many as GitHub shows.

    Of a severity with more, the last annotation counts the rest, which are lines
    of the log.
    """
    notes: dict[Severity, list[Note]] = {level: [] for level in sorted(Severity, reverse=True)}
    notes[Severity.ERROR] += [_failure(failure) for failure in report.failures]
    for file in report.files:
        for entry in file.entries:
            notes[entry.severity].append(_finding(file.path, entry))
    shown, rest = [], []
    for level, found in notes.items():
        kept = found if len(found) <= LIMIT else found[: LIMIT - 1]
        shown += [note.command for note in kept]
        if more := found[len(kept) :]:
            shown.append(_more(level, more))
            rest += [note.line for note in more]
    return "".join(line + "\n" for line in [*shown, *_folded(rest)])


def _folded(rest: list[str]) -> Iterator[str]:
    if rest:
        yield f"::group::copydesk: {number_of(len(rest), 'more finding')}"
        yield from rest
        yield "::endgroup::"


def _more(level: Severity, notes: Iterable[Note]) -> str:
    """How many more there are, and where most of them are."""
    counts: dict[str, int] = {}
    for note in notes:
        counts[note.path] = counts.get(note.path, 0) + 1
    most = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    said = [f"{path or 'copydesk'}: {count}" for path, count in most[:_NAMED]]
    said += [f"and {number_of(len(most) - _NAMED, 'more article')}"] if len(most) > _NAMED else []
    total = sum(counts.values())
    head = f"{total} more info" if level is Severity.INFO else number_of(total, f"more {level}")
    body = "\n".join([f"{head} in the log of this step:", *said])
    return f"::{_COMMANDS[level]} title=copydesk::{_data(body)}"


def _finding(path: str, entry: Entry) -> Note:
    place = entry.place
    where = [f"file={_property(inside(path))}", f"line={place.line}", f"endLine={place.end_line}"]
    if place.line == place.end_line:  # GitHub takes columns within one line only
        where += [f"col={place.column}", f"endColumn={place.end_column}"]
    where.append(f"title={_property(f'copydesk {entry.rule}')}")
    seen = "".join(
        f"\n{path}:{other.place.line}:{other.place.column}: {other.message}"
        for other in entry.related
    )
    command = f"::{_COMMANDS[entry.severity]} {','.join(where)}::{_data(entry.message + seen)}"
    said = f"{path}:{place.line}:{place.column}: {entry.severity} {entry.rule} {entry.message}"
    return Note(path, command, _logged(said))


def _failure(failure: Failure) -> Note:
    where = [f"file={_property(inside(failure.path))}"] if failure.path else []
    where += [f"line={failure.line}", f"col={failure.column}"] if failure.line else []
    command = f"::error {','.join([*where, 'title=copydesk'])}::{_data(failure.message)}"
    return Note(failure.path, command, _logged(f"{failure}"))


def _logged(said: str) -> str:
    """A line of the log in which the runner finds neither kind of command."""
    return "- " + one_line(said).replace("##[", "## [")


def _data(text: str) -> str:
    """Escaped as the runner unescapes a command's data."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escaped as the runner unescapes a command's property."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
