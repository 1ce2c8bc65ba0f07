"""Checkstyle's XML, which Jenkins, reviewdog and many others read."""

from __future__ import annotations

from collections.abc import Iterator

from linter.reports import Entry, Failure, Report
from linter.reports.xml import attributes


def checkstyle(report: Report) -> str:
    """A file element for each article, and for each path that could not be checked."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">']
    for file in report.files:
        lines.append(f"<file{attributes(name=file.path)}>")
        lines += [_error(entry) for entry in file.entries]
        lines.append("</file>")
    for failure in report.failures:
        lines += _failure(failure)
    return "".join(line + "\n" for line in [*lines, "</checkstyle>"])


def _error(entry: Entry) -> str:
    about = attributes(
        line=entry.place.line,
        column=entry.place.column,
        severity=str(entry.severity),
        message=" ".join([entry.message, *_others(entry)]),
        source=f"copydesk.{entry.family}.{entry.rule}",
    )
    return f"<error{about}/>"


def _others(entry: Entry) -> Iterator[str]:
    """There is no element for a related place."""
    for place, message in entry.related:
        yield f"({place.line}:{place.column}: {message})"


def _failure(failure: Failure) -> Iterator[str]:
    yield f"<file{attributes(name=failure.path)}>"
    place = {"line": failure.line or 1} | ({"column": failure.column} if failure.column else {})
    about = attributes(**place, severity="error", message=failure.message, source="copydesk")
    yield f"<error{about}/>"
    yield "</file>"
