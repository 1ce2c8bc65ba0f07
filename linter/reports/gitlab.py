"""GitLab's Code Quality report, which merge requests show: a part of Code Climate's format."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from linter import cache
from linter.finding import Severity
from linter.reports import Entry, Failure, Report
from linter.reports.paths import inside, named

_LEVELS = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.INFO: "info"}


def gitlab(report: Report) -> str:
    """One issue a finding; what could not be checked is a blocker."""
    import json

    issues = [*_findings(report), *map(_failure, report.failures)]
    return json.dumps(issues, indent=1, ensure_ascii=False) + "\n"


def _findings(report: Report) -> Iterator[dict[str, Any]]:
    for file in report.files:
        for entry, name in named(file):
            yield {
                "type": "issue",
                "check_name": entry.rule,
                "description": " ".join(entry.message.split()),
                "categories": ["Style"],
                "severity": _LEVELS[entry.severity],
                "fingerprint": name,
                "location": _location(file.path, entry.place.line, _last_line(entry)),
                **_others(file.path, entry),
            }


def _others(path: str, entry: Entry) -> dict[str, Any]:
    places = [_location(path, other.place.line, other.place.end_line) for other in entry.related]
    return {"other_locations": places} if places else {}


def _last_line(entry: Entry) -> int:
    """Ends are inclusive here: a span up to the start of a line ends on the one before."""
    place = entry.place
    return max(place.line, place.end_line - (place.end_column == 1))


def _location(path: str, begin: int, end: int) -> dict[str, Any]:
    return {"path": inside(path), "lines": {"begin": begin, "end": end}}


def _failure(failure: Failure) -> dict[str, Any]:
    line = failure.line or 1
    return {
        "type": "issue",
        "check_name": "copydesk",
        "description": " ".join(failure.message.split()),
        "categories": ["Bug Risk"],
        "severity": "blocker",
        "fingerprint": cache.digest(str(failure).encode("utf-8", "surrogatepass")),
        "location": _location(failure.path, line, line),
    }
