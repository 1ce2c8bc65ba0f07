"""Workflow commands, which GitHub shows beside the lines of a pull request."""

from __future__ import annotations

from linter.finding import Severity
from linter.reports import Entry, Failure, Report

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def github(report: Report) -> str:
    """One command a finding and a failure."""
    lines = [_finding(file.path, entry) for file in report.files for entry in file.entries]
    lines += [_failure(failure) for failure in report.failures]
    return "".join(line + "\n" for line in lines)


def _finding(path: str, entry: Entry) -> str:
    place = entry.place
    where = [f"file={_property(path)}", f"line={place.line}", f"endLine={place.end_line}"]
    if place.line == place.end_line:  # GitHub takes columns within one line only
        where += [f"col={place.column}", f"endColumn={place.end_column}"]
    where.append(f"title={_property(f'copydesk {entry.rule}')}")
    seen = "".join(
        f"\n{path}:{other.place.line}:{other.place.column}: {other.message}"
        for other in entry.related
    )
    return f"::{_COMMANDS[entry.severity]} {','.join(where)}::{_data(entry.message + seen)}"


def _failure(failure: Failure) -> str:
    where = [f"file={_property(failure.path)}"] if failure.path else []
    where += [f"line={failure.line}", f"col={failure.column}"] if failure.line else []
    return f"::error {','.join([*where, 'title=copydesk'])}::{_data(failure.message)}"


def _data(text: str) -> str:
    """Escaped as the runner unescapes a command's data."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escaped as the runner unescapes a command's property."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
