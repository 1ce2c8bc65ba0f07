"""The Reviewdog Diagnostic Format, which reviewdog turns into comments of any code host."""

from __future__ import annotations

from typing import Any

from linter.finding import Severity
from linter.reports import Entry, Failure, File, Place, Report
from linter.reports.paths import inside

_LEVELS = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def rdjson(report: Report) -> str:
    """The report as one DiagnosticResult; files must carry their sources."""
    import json

    found = [_finding(file, entry) for file in report.files for entry in file.entries]
    tree = {
        "source": {"name": "copydesk"},
        "diagnostics": [*found, *map(_failure, report.failures)],
    }
    return json.dumps(tree, indent=1, ensure_ascii=False) + "\n"


def _finding(file: File, entry: Entry) -> dict[str, Any]:
    made: dict[str, Any] = {
        "message": entry.message,
        "location": _location(file, entry.place),
        "severity": _LEVELS[entry.severity],
        "code": {"value": entry.rule},
    }
    if entry.fix is not None:
        made["suggestions"] = [{"range": _range(file, entry.place), "text": entry.fix.text}]
    if entry.related:
        made["related_locations"] = [
            {"message": message, "location": _location(file, place)}
            for place, message in entry.related
        ]
    return made


def _location(file: File, place: Place) -> dict[str, Any]:
    return {"path": inside(file.path), "range": _range(file, place)}


def _range(file: File, place: Place) -> dict[str, Any]:
    return {
        "start": {"line": place.line, "column": _bytes(file.source, place.start, place.column)},
        "end": {"line": place.end_line, "column": _bytes(file.source, place.end, place.end_column)},
    }


def _bytes(source: str, at: int, column: int) -> int:
    """A column in bytes of UTF-8, from 1, as this format counts."""
    return len(source[at - column + 1 : at].encode("utf-8", "surrogatepass")) + 1


def _failure(failure: Failure) -> dict[str, Any]:
    location: dict[str, Any] = {"path": inside(failure.path)}
    if failure.line:
        location["range"] = {"start": {"line": failure.line}}
    return {"message": failure.message, "location": location, "severity": "ERROR"}
