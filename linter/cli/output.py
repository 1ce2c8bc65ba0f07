"""Reports to a file or a stream, and what is known of a terminal."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
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


def refuse(path: str, option: str = "--output") -> None:
    """ConfigError where nothing can be written to a path, before the work for it is done."""
    folder = os.path.dirname(os.path.realpath(path))
    if os.path.isdir(path):
        raise _unwritable(path, option, os.strerror(errno.EISDIR))
    if not os.path.isdir(folder):
        reason = errno.ENOTDIR if os.path.exists(folder) else errno.ENOENT
        raise _unwritable(path, option, os.strerror(reason))


def write(text: str, path: str, option: str = "--output") -> None:
    """Write a report to a file: beside it, then renamed, so that nobody reads half of it.

    A file that is replaced keeps its mode; a pipe or a device is written to.
    """
    target = os.path.realpath(path)
    try:
        if os.path.exists(target) and not os.path.isfile(target):
            _put(text, target, "w")
        else:
            _replace(text, target)
    except OSError as error:
        raise _unwritable(path, option, error.strerror or str(error)) from None


def _replace(text: str, target: str) -> None:
    beside = os.path.join(os.path.dirname(target), f".copydesk-{os.urandom(8).hex()}")
    try:
        _put(text, beside, "x")
        if os.path.exists(target):
            os.chmod(beside, os.stat(target).st_mode & 0o7777)
        os.replace(beside, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise


def _put(text: str, path: str, mode: str) -> None:
    with open(path, mode, encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        file.write(text)


def _unwritable(path: str, option: str, reason: str) -> ConfigError:
    return ConfigError(f"{option}: cannot be written: {reason}", path)
