"""Files of ours that may be lost at any time: read tolerantly, written beside and renamed."""

from __future__ import annotations

import os
from functools import cache

try:  # the part in C does all that we need, without the module around it
    from _pickle import dumps, loads
except ImportError:
    from pickle import dumps, loads


def folder() -> str:
    """Where the user's caches are; $XDG_CACHE_HOME or ~/.cache, in a folder of ours."""
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(home, "copydesk")


KEPT = 16  # files of one kind


def digest(*parts: bytes) -> str:
    """40 hexadecimal digits that name some bytes."""
    try:  # hashlib loads OpenSSL first, which costs more than all else on this path
        from _blake2 import blake2b
    except ImportError:
        from hashlib import blake2b
    made = blake2b(digest_size=20)
    for part in parts:
        made.update(len(part).to_bytes(8, "big") + part)
    return str(made.hexdigest())


def read(name: str) -> bytes | None:
    """A cache file, None where there is none or where another user wrote it."""
    try:
        with open(os.path.join(folder(), name), "rb") as file:
            if os.name == "posix" and os.fstat(file.fileno()).st_uid != os.getuid():
                return None
            return file.read()
    except OSError:
        return None


def write(name: str, data: bytes) -> None:
    """Beside, then renamed; a cache that cannot be written is no mistake."""
    path = os.path.join(folder(), name)
    beside = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(beside, "wb") as file:
            file.write(data)
        os.replace(beside, path)
        _prune(name.partition("-")[0])
    except OSError:
        return


def _prune(kind: str) -> None:
    """Drop all but the newest few of a kind: old ones are of other settings or versions."""
    with os.scandir(folder()) as entries:
        alike = [entry for entry in entries if entry.name.startswith(f"{kind}-")]
    for entry in sorted(alike, key=lambda entry: entry.stat().st_mtime_ns)[:-KEPT]:
        os.remove(entry.path)


@cache
def code() -> tuple[int, int, int]:
    """What our own code is: number, size and newest time of its files, for naming caches by.

    The version alone would do for a released package; in a checkout, and after a
    hook was installed anew from one, the code changes under the same version.
    """
    count = size = newest = 0
    waiting = [os.path.dirname(os.path.abspath(__file__))]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    stat = entry.stat()
                    count, size = count + 1, size + stat.st_size
                    newest = max(newest, stat.st_mtime_ns)
                elif "." not in entry.name and entry.name[0] != "_" and entry.is_dir():
                    waiting.append(entry.path)
    return count, size, newest


__all__ = ["code", "digest", "dumps", "folder", "loads", "read", "write"]
