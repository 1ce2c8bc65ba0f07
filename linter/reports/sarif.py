"""SARIF 2.1.0, the interchange format of static analysis (OASIS standard)."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from linter import __version__
from linter.finding import Severity
from linter.record import NamedTuple
from linter.reports import Entry, Failure, File, Place, Report
from linter.reports.paths import inside

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


class About(NamedTuple):
    """What SARIF tells of a rule."""

    id: str
    family: str
    severity: Severity
    why: str


def sarif(report: Report, rules: Sequence[About]) -> str:
    """The report; ``rules`` are those that ran, and at least those that reported something."""
    import json

    numbers = {rule.id: number for number, rule in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "copydesk",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(rule) for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report.failures)],
        "results": [result for file in report.files for result in _results(file, numbers)],
    }
    tree = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(tree, indent=1, ensure_ascii=False) + "\n"


def _rule(rule: About) -> dict[str, Any]:
    return {
        "id": rule.id,
        "name": "".join(part.capitalize() for part in rule.id.split("-")),
        "shortDescription": {"text": rule.id.replace("-", " ").capitalize()},
        "fullDescription": {"text": rule.why},
        "help": {"text": rule.why},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.family]},
    }


def _invocation(failures: Sequence[Failure]) -> dict[str, Any]:
    return {
        "executionSuccessful": not failures,
        "toolExecutionNotifications": [
            {
                "level": "error",
                "message": {"text": failure.message},
                **({"locations": [_failed_at(failure)]} if failure.path else {}),
            }
            for failure in failures
        ],
    }


def _failed_at(failure: Failure) -> dict[str, Any]:
    location = _location(failure.path)
    if failure.line:
        region = {"startLine": failure.line, "startColumn": failure.column}
        location["physicalLocation"]["region"] = region
    return location


def _results(file: File, numbers: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    seen: Counter[tuple[str, str]] = Counter()
    for entry in file.entries:
        seen[entry.rule, entry.key] += 1
        result: dict[str, Any] = {
            "ruleId": entry.rule,
            "ruleIndex": numbers.get(entry.rule, -1),
            "level": _LEVELS[entry.severity],
            "message": {"text": entry.message},
            "locations": [_location(file.path, entry.place)],
            "partialFingerprints": {"sentence/v1": f"{entry.key}:{seen[entry.rule, entry.key]}"},
        }
        if entry.related:
            result["relatedLocations"] = [
                {"id": number, "message": {"text": message}, **_location(file.path, place)}
                for number, (place, message) in enumerate(entry.related, 1)
            ]
        if entry.fix is not None:
            result["fixes"] = [_fix(file.path, entry, entry.fix.text)]
        yield result


def _fix(path: str, entry: Entry, text: str) -> dict[str, Any]:
    replacement = {"deletedRegion": _region(entry.place), "insertedContent": {"text": text}}
    return {
        "description": {"text": f"Write “{text}”" if text else "Take it out"},
        "artifactChanges": [
            {"artifactLocation": {"uri": _uri(path)}, "replacements": [replacement]}
        ],
    }


def _location(path: str, place: Place | None = None) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(path)}}
    if place is not None:
        physical["region"] = {**_region(place), "snippet": {"text": place.text}}
    return {"physicalLocation": physical}


def _region(place: Place) -> dict[str, Any]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _uri(path: str) -> str:
    """A path as a URI reference; an absolute one as a file's."""
    whole = quote(inside(path), safe="/", errors="surrogateescape")
    return f"file://{whole}" if os.path.isabs(path) else whole
