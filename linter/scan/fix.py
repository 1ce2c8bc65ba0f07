"""Safe fixes put into the source, which keeps its encoding, its byte-order mark and line ends."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator

from linter.errors import InputError
from linter.readers.decode import decode
from linter.record import NamedTuple
from linter.reports import Entry, File
from linter.scan.check import Checker, Task

_ROUNDS = 5  # one fix may make room for another; not for ever
_MARKS = (
    ("utf-8", b"\xef\xbb\xbf"),
    ("utf-8", b""),
    ("utf-16-le", b"\xff\xfe"),
    ("utf-16-be", b"\xfe\xff"),
    ("utf-32-le", b"\xff\xfe\0\0"),
    ("utf-32-be", b"\0\0\xfe\xff"),
    ("windows-1252", b""),
    ("latin-1", b""),
)


class Fixed(NamedTuple):
    """An article with its safe fixes: ``old`` and ``new`` are whole sources."""

    file: File  # what is still reported
    old: str
    new: str
    data: bytes
    fixes: int


def fixable(file: File) -> bool:
    """Whether a file has a finding that may be fixed unasked."""
    return any(_is_safe(entry) for entry in file.entries)


def fixed(
    checker: Checker, task: Task, data: bytes, file: File, reported: Callable[[File], File]
) -> Fixed:
    """``file``'s safe fixes applied to its ``data`` until there is none left.

    ``reported`` leaves out findings that are not to be reported, which are not
    fixed either.  Raises InputError where the file cannot be written as it was.
    """
    old = new = decode(data, task.path)
    encoding, mark = _encoding(data, old, task.path)
    count = 0
    for _ in range(_ROUNDS):
        fixes = list(_apart(file.entries))
        if not fixes:
            break
        new, count = _applied(new, fixes), count + len(fixes)
        outcome = checker.check_source(new, task)
        if outcome.file is None:
            break
        file = reported(outcome.file)
    try:
        return Fixed(file, old, new, mark + new.encode(encoding), count)
    except UnicodeEncodeError:
        what = f"is not fixed: it is written in {encoding}, which cannot hold the fix"
        raise InputError(what, task.path) from None


def _is_safe(entry: Entry) -> bool:
    return entry.fix is not None and entry.fix.safe


def _apart(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Safe fixes of which none touches another, from the front."""
    last = -1
    for entry in sorted(
        filter(_is_safe, entries), key=lambda one: (one.place.start, one.place.end)
    ):
        start, end = entry.place.start, entry.place.end
        if start > last or (start == last and end > start):
            yield entry
            last = end


def _applied(source: str, entries: Iterable[Entry]) -> str:
    parts, last = [], 0
    for entry in entries:
        assert entry.fix is not None
        parts += [source[last : entry.place.start], entry.fix.text]
        last = entry.place.end
    return "".join([*parts, source[last:]])


def _encoding(data: bytes, source: str, path: str) -> tuple[str, bytes]:
    """The encoding and byte-order mark under which ``source`` is ``data`` again."""
    for encoding, mark in _MARKS:
        try:
            if data.startswith(mark) and mark + source.encode(encoding) == data:
                return encoding, mark
        except UnicodeEncodeError:
            continue
    raise InputError("is not fixed: parts of it are damaged and would be lost", path)


def difference(path: str, old: str, new: str) -> str:
    """A unified diff that ``patch`` can apply."""
    from difflib import unified_diff

    lines = unified_diff(_lines(old), _lines(new), f"a/{path}", f"b/{path}")
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _lines(text: str) -> list[str]:
    """Lines as ``patch`` counts them: they end at a line feed."""
    return [part + "\n" for part in text.split("\n")[:-1]] + [text.rsplit("\n", 1)[-1]] * (
        not text.endswith("\n") and bool(text)
    )


def replace(path: str, data: bytes) -> None:
    """Put ``data`` in a file's place, or leave the file as it was; InputError tells why."""
    import shutil

    target = os.path.realpath(path)
    beside = f"{target}.{os.getpid()}"
    try:
        with open(beside, "wb") as file:
            file.write(data)
        if os.path.exists(target):
            shutil.copymode(target, beside)
        os.replace(beside, target)
    except OSError as error:
        if os.path.exists(beside):
            os.unlink(beside)
        raise InputError(f"cannot be written: {error.strerror}", path) from None
