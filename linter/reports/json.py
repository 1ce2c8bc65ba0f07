"""The stable JSON that other programs read; docs/DESIGN names every key."""

from __future__ import annotations

from typing import Any

from linter import __version__
from linter.reports import Entry, Failure, Place, Report


def json_report(report: Report) -> str:
    """The report as one JSON object."""
    import json

    counts = {str(severity): count for severity, count in report.counts().items()}
    tree = {
        "version": 1,
        "tool": f"copydesk {__version__}",
        "files": [
            {
                "path": file.path,
                "date": file.date,
                "language": file.language,
                "findings": [finding(entry) for entry in file.entries],
                "meta": file.meta,
            }
            for file in report.files
        ],
        "errors": [_failure(failure) for failure in report.failures],
        "summary": {"files": len(report.files), **counts},
    }
    return json.dumps(tree, indent=1, ensure_ascii=False) + "\n"


def finding(entry: Entry) -> dict[str, Any]:
    """One finding by the keys of the JSON report."""
    return {
        "rule": entry.rule,
        "family": entry.family,
        "severity": str(entry.severity),
        "message": entry.message,
        **_place(entry.place),
        "fix": entry.fix._asdict() if entry.fix else None,
        "related": [{"message": other.message, **_place(other.place)} for other in entry.related],
    }


def _failure(failure: Failure) -> dict[str, Any]:
    """The place only where it is known: in a rule or the configuration."""
    where = {"line": failure.line, "column": failure.column} if failure.line else {}
    return {"path": failure.path, "message": failure.message, **where}


def _place(place: Place) -> dict[str, Any]:
    return {"text": place.text, **{k: v for k, v in place._asdict().items() if k != "text"}}
