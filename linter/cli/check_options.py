"""The options of copydesk check."""

from __future__ import annotations

from datetime import date

from linter.cli.options import CONFIG, Command, Option
from linter.finding import Severity
from linter.reports import FORMATS


def _one_of(known: tuple[str, ...], text: str) -> str:
    if text not in known:
        raise ValueError(f"no {text!r}: expected {', '.join(known[:-1])} or {known[-1]}")
    return text


def _format(text: str) -> str:
    return _one_of(FORMATS, text)


def _level(text: str) -> Severity:
    return Severity[_one_of(("error", "warning", "info"), text).upper()]


def _names(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        raise ValueError("expected a rule or a family")
    return names


def _date(text: str) -> date:
    try:
        if len(text) == 10:
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise ValueError(f"no date {text!r}: expected YYYY-MM-DD")


def _jobs(text: str) -> int:
    if text.isdecimal() and int(text) > 0:
        return int(text)
    raise ValueError(f"no number of processes {text!r}: expected 1 or more")


_FORMATS = f"{', '.join(FORMATS[:6])},\n{', '.join(FORMATS[6:])} (default: text)"
DATE = Option("--date", "the date of articles that carry none, YYYY-MM-DD", "DATE", _date)
JOBS = Option("--jobs", "processes (default: as many as pay)", "N", _jobs, default=0)
CHECK = Command(
    "check",
    'Checks articles: files, and folders with what git ignores left out. "-" is standard input.',
    (
        Option("--format", _FORMATS, "NAME", _format, default="text"),
        Option("--output", "report to a file instead of standard output", "FILE"),
        Option("--select", "run these rules only: ids or families", "NAMES", _names, many=True),
        Option("--ignore", "leave these rules out: ids or families", "NAMES", _names, many=True),
        Option("--fail-level", "least severity that exits 1 (default: error)", "LEVEL", _level),
        DATE,
        Option("--since", "only findings on lines changed since a git revision", "REV"),
        Option("--fix", "apply the fixes that are safe"),
        Option("--diff", "show what --fix would change, and write nothing"),
        Option("--baseline", "only findings that are not in FILE; written if missing", "FILE"),
        Option("--ledger", "hold figures against this ledger (see copydesk ledger)", "FILE"),
        Option("--corrections", "instead of the corrections.yaml beside the ledger", "FILE"),
        Option("--statistics", "count findings by rule"),
        Option("--exit-zero", "exit 0 where findings would exit 1"),
        JOBS,
        Option("--no-cache", "check again what was checked before and has not changed"),
        CONFIG,
        Option("--show-config", "show what is in force and where it comes from"),
        Option("--stdin-filename", "what standard input is called", "NAME", default=""),
    ),
    "PATH ...",
    1_000_000,
)
