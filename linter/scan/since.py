"""Lines changed since a git revision, so that only findings on them are reported."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence

from linter.errors import ConfigError
from linter.reports import Entry, Place

Changed = Mapping[
    str, Sequence[tuple[int, int]] | None
]  # real path: first and last lines; None: all

_HUNK = re.compile(r"@@ -\S+ \+(\d+)(?:,(\d+))? @@")
_DIFF = (
    "-c", "core.quotepath=off", "diff", "-U0", "-M", "--no-color", "--no-ext-diff", "--no-textconv",
    "--text", "--src-prefix=a/", "--dst-prefix=b/",
)  # fmt: skip


def changed(revision: str) -> Changed:
    """What has changed in the working folder's repository since ``revision``.

    Files that git does not track yet have changed as a whole.
    """
    root = _git("rev-parse", "--show-toplevel").rstrip("\n")
    commit = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}",
                  wrong=f"no revision {revision!r} in this repository")  # fmt: skip
    found: dict[str, Sequence[tuple[int, int]] | None] = {}
    for path, lines in _hunks(_git("-C", root, *_DIFF, commit.strip(), "--")):
        found[os.path.realpath(os.path.join(root, path))] = lines
    for path in _git("-C", root, "ls-files", "--others", "--exclude-standard", "-z").split("\0"):
        if path:
            found[os.path.realpath(os.path.join(root, path))] = None
    return found


def touched(changes: Changed, path: str, entry: Entry) -> bool:
    """Whether a finding, or a place it speaks of, stands on a changed line."""
    lines = changes.get(os.path.realpath(path), ())
    if lines is None:
        return True
    places = [entry.place, *(other.place for other in entry.related)]
    return any(_meets(place, first, last) for place in places for first, last in lines)


def _meets(place: Place, first: int, last: int) -> bool:
    return place.line <= last and place.end_line >= first


def _hunks(diff: str) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Each file of a unified diff without context, and the lines added to it."""
    path, lines = "", list[tuple[int, int]]()
    left = 0  # lines of the present hunk that are still to come: they may look like headers
    for line in diff.split("\n"):
        if left and line[:1] in {"+", "-"}:
            left -= 1
        elif line.startswith("diff --git "):
            if path:
                yield path, lines
            path, lines = "", []
        elif line.startswith(("+++ b/", '+++ "b/')):
            path = _unquoted(line[4:].removesuffix("\t"))[2:]
        elif hunk := _HUNK.match(line):
            first, count = int(hunk[1]), int(hunk[2] or "1")
            removed = re.match(r"@@ -\d+(?:,(\d+))?", line)
            left = count + int((removed and removed[1]) or "1")
            if count:
                lines.append((first, first + count - 1))
    if path:
        yield path, lines


def _unquoted(path: str) -> str:
    """A path as git writes it where it holds a quotation mark, a backslash or a control."""
    if not path.startswith('"'):
        return path
    inner = path[1:-1].encode(errors="surrogateescape")
    plain = re.sub(rb"\\([0-7]{3}|.)", _character, inner)
    return plain.decode(errors="surrogateescape")


def _character(match: re.Match[bytes]) -> bytes:
    code = match[1]
    if len(code) == 3:
        return bytes([int(code, 8)])
    named = {
        b"a": b"\a",
        b"b": b"\b",
        b"t": b"\t",
        b"n": b"\n",
        b"v": b"\v",
        b"f": b"\f",
        b"r": b"\r",
    }
    return named.get(code, code)


def _git(*arguments: str, wrong: str = "") -> str:
    """What git prints; ConfigError with git's own words, or ``wrong``, where it fails."""
    import subprocess

    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=True)
    except FileNotFoundError:
        raise ConfigError("--since needs git, which is not installed") from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip()
        raise ConfigError(f"--since: {wrong or said or 'git failed'}") from None
    return done.stdout.decode(errors="surrogateescape")
