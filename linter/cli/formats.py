"""A report in the format that was asked for; only that one is loaded."""

from __future__ import annotations

import sys
from types import SimpleNamespace

from linter.cli import output
from linter.cli.plan import Plan
from linter.reports import Report


def formatted(report: Report, made: Plan, options: SimpleNamespace) -> str:
    """The whole report."""
    if options.format == "text":
        return _text(report, options)
    if options.format == "sarif":
        from linter.cli.about import abouts
        from linter.reports.sarif import sarif

        return sarif(report, abouts(made))
    if options.format == "junit":
        from linter.reports.junit import junit

        levels = made.fail_levels()
        return junit(report, lambda file, entry: entry.severity >= levels[file.path])
    return _simple(report, options.format)


def _simple(report: Report, name: str) -> str:
    """A format that needs nothing but the report: its function is named as its module is."""
    from importlib import import_module

    function = "json_report" if name == "json" else name
    made: str = getattr(import_module(f"linter.reports.{name}"), function)(report)
    return made


def _text(report: Report, options: SimpleNamespace) -> str:
    from linter.reports.text import text

    if options.output:
        return text(report)
    return text(report, width=output.width(sys.stdout), colour=output.colour(sys.stdout))
