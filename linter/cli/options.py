"""What each command takes: argparse, one small parser a command."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from datetime import date

from linter.reports import FORMATS

LEVELS = ("error", "warning", "info")


def parser(command: str, about: str) -> ArgumentParser:
    """A parser whose mistakes exit 2 with the usage, as argparse does."""
    return ArgumentParser(
        prog=f"copydesk {command}",
        description=about,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def check_options(argv: Sequence[str]) -> Namespace:
    """The options of ``copydesk check``."""
    made = parser("check", 'Check articles; "-" reads standard input.')
    made.add_argument(
        "paths", nargs="*", metavar="PATH", help="files and folders (default: this folder)"
    )
    _what_is_checked(made)
    _what_is_reported(made)
    made.add_argument("--fix", action="store_true", help="apply the fixes that are safe")
    made.add_argument(
        "--diff", action="store_true", help="show what --fix would change, and write nothing"
    )
    made.add_argument(
        "--jobs", type=_jobs, default=0, metavar="N", help="processes (default: as many as pay)"
    )
    made.add_argument("--no-cache", action="store_true", help="check again what was checked before")
    made.add_argument(
        "--show-config", action="store_true", help="show what is in force and where it comes from"
    )
    return made.parse_intermixed_args(argv)


def _what_is_checked(made: ArgumentParser) -> None:
    made.add_argument(
        "--config", metavar="FILE", help="instead of the .copydesk.yaml found from here upwards"
    )
    made.add_argument(
        "--select", type=_names, action="extend", metavar="ID|FAMILY", help="run these rules only"
    )
    made.add_argument(
        "--ignore", type=_names, action="extend", metavar="ID|FAMILY", help="leave these rules out"
    )
    made.add_argument(
        "--date", type=_date, metavar="YYYY-MM-DD", help="the date of articles that carry none"
    )
    made.add_argument("--since", metavar="REV", help="only lines changed since a git revision")
    made.add_argument(
        "--baseline", metavar="FILE", help="only findings that are not in FILE; written if missing"
    )
    made.add_argument(
        "--stdin-filename", metavar="NAME", default="", help="what standard input is called"
    )


def _what_is_reported(made: ArgumentParser) -> None:
    made.add_argument(
        "--format", choices=FORMATS, default="text", help="how to report (default: text)"
    )
    made.add_argument("--output", metavar="FILE", help="where to report (default: standard output)")
    made.add_argument(
        "--fail-level", choices=LEVELS, help="the least severity that exits 1 (default: error)"
    )
    made.add_argument("--statistics", action="store_true", help="count findings by rule")
    made.add_argument("--exit-zero", action="store_true", help="exit 0 where findings would exit 1")


def _names(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        raise ArgumentTypeError("expected a rule or a family")
    return names


def _date(text: str) -> date:
    try:
        if len(text) == 10:
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise ArgumentTypeError(f"no date {text!r}: expected YYYY-MM-DD")


def _jobs(text: str) -> int:
    if text.isdecimal() and int(text) > 0:
        return int(text)
    raise ArgumentTypeError(f"no number of processes {text!r}: expected 1 or more")
