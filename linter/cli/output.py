"""Reports to a file or a stream, and what is known of a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TextIO

from linter.errors import ConfigError, CopydeskError
from linter.reports import Failure


def tell(failures: Iterable[Failure]) -> None:
    """What went wrong, on standard error."""
    for failure in failures:
        say(str(failure))


def say(what: str) -> None:
    """One line on standard error, in copydesk's name."""
    put(f"copydesk: {what}\n", sys.stderr)


def put(text: str, stream: TextIO) -> None:
    """Write what a stream's encoding may not hold (half characters of file names) escaped."""
    encoding = stream.encoding or "utf-8"
    try:
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:  # a full disk behind standard output
        raise CopydeskError(f"cannot write the report: {error.strerror}") from None


def width(stream: TextIO) -> int:
    """The columns of a terminal; 0 for anything else."""
    if not stream.isatty():
        return 0
    try:
        columns = os.get_terminal_size(stream.fileno()).columns
    except (OSError, ValueError):
        columns = 0
    return max(columns, 40) if columns else 80


def colour(stream: TextIO) -> bool:
    """Whether to colour: on a terminal, unless NO_COLOR is set (no-color.org)."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not plain


def write(text: str, path: str, option: str = "--output") -> None:
    """Write a report to a file: beside it, then renamed, so that nobody reads half of it."""
    target = os.path.realpath(path)
    beside = f"{target}.{os.getpid()}"
    try:
        if os.path.exists(target) and not os.path.isfile(target):  # a pipe or device, or a folder
            beside = target
        with open(beside, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.write(text)
        if beside != target:
            os.replace(beside, target)
    except OSError as error:
        raise ConfigError(f"{option}: cannot be written: {error.strerror}", path) from None
