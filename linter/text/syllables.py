"""Syllables of English words: cmudict's count, and pyphen's for words it lacks.

textstat needs the whole dictionary (a second and 60 MB) and pyphen to count the
first syllable.  A check of one draft cannot wait for that, so both are built once
into a compact table in the user's cache folder, which is mapped, not loaded:
words lie in buckets found by a stable hash, pyphen's patterns in a trie.
"""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mmap import mmap

LANGUAGE = "en_US"
PACKAGES = ("textstat", "cmudict", "pyphen")
FORMAT = 1
MAGIC = b"copydesk words %d %s\n" % (FORMAT, sys.byteorder.encode())
BUCKETS = 16381
"""A prime, for about eight words a bucket."""
SPACE = 32
"""Added to a word's value, so that it is never a line break."""


class WordTable:
    """Word -> syllables and easy-word bit, over bytes laid out by ``syllables_build``.

    Raises ValueError if the bytes are not a whole table of this format.
    """

    __slots__ = (
        "_base",
        "_codes",
        "_depth",
        "_ends",
        "_inner",
        "_marked",
        "_rows",
        "_starts",
        "_weights",
        "_words",
    )

    def __init__(self, data: bytes | mmap) -> None:
        import marshal
        from zlib import crc32

        body = len(MAGIC) + 4
        view = memoryview(data)
        if data[: len(MAGIC)] != MAGIC or crc32(view[body:]) != _number(data[body - 4 : body]):
            raise ValueError("not a whole word table")
        head = body + 4 + _number(data[body : body + 4])
        sizes, kind, letters, nodes, self._depth, self._weights = marshal.loads(
            view[body + 4 : head]
        )
        parts = []
        for size in sizes:
            parts.append(view[head : head + size])
            head += size
        self._starts = parts[0].cast("I")
        self._rows = parts[1].cast(kind)
        self._ends = parts[2].cast("H")
        self._words = data
        self._base = head - sizes[3]
        self._codes: Mapping[str, int] = {letter: at for at, letter in enumerate(letters, 1)}
        self._inner = len(self._rows) // (len(letters) + 1)
        self._marked = nodes - len(self._ends)

    def look(self, word: str) -> int:
        """Twice the syllables of a lower-case word, plus one if it is an easy word.

        Easy words are those of the Dale-Chall list in textstat.
        """
        raw = word.encode()
        key = b"\n%b\t" % raw
        slot = int.from_bytes(raw, "big") % BUCKETS
        base, starts, words = self._base, self._starts, self._words
        at = words.find(key, base + starts[slot], base + starts[slot + 1])
        return words[at + len(key)] - SPACE if at >= 0 else 2 * self.hyphenate(word)

    def __contains__(self, word: str) -> bool:
        """Whether a lower-case word is in cmudict: an English word, or a name known there."""
        raw = word.encode()
        slot, base = bucket(raw), self._base
        start, end = base + self._starts[slot], base + self._starts[slot + 1]
        return self._words.find(b"\n%b\t" % raw, start, end) >= 0

    def hyphenate(self, word: str) -> int:
        """Parts into which pyphen would divide a lower-case word.

        Liang's method: of all patterns that occur in ``.word.`` the highest weight
        at each place counts; odd ones divide, but never off a single letter.
        """
        rows, ends, weights, width = self._rows, self._ends, self._weights, len(self._codes) + 1
        marked, inner, depth = self._marked, self._inner, self._depth
        codes = [self._codes.get(letter, 0) for letter in f".{word}."]
        highest = [0] * (len(codes) + 1)
        for start in range(len(word)):
            node = 0
            for code in codes[start : start + depth]:
                node = rows[node * width + code]
                if node >= marked:
                    for at, weight in enumerate(weights[ends[node - marked]], start):
                        if weight > highest[at]:  # noqa: PLR1730 (max is twice as slow)
                            highest[at] = weight
                    if node >= inner:
                        break
                elif not node:
                    break
        return 1 + sum(weight & 1 for weight in highest[3 : len(word)])


@functools.cache
def table() -> WordTable:
    """The word table of the installed packages; the first ever run builds it (about 1 s)."""
    path = table_path()
    return (path and load(path)) or rebuild(path)


def table_path() -> str | None:
    """Where the table of the installed versions belongs; None without a home folder."""
    folder = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(folder):
        folder = os.path.join(os.path.expanduser("~"), ".cache")
    if not os.path.isabs(folder):
        return None
    versions = "-".join(installed_versions())
    return os.path.join(folder, "copydesk", f"words-{FORMAT}-{sys.byteorder}-{versions}.bin")


def installed_versions(packages: Sequence[str] = PACKAGES) -> list[str]:
    """Versions of packages, from folder names: importlib.metadata takes 10 ms to import."""
    found: dict[str, str] = {}
    for folder in sys.path:
        here = [name for name in packages if os.path.isdir(os.path.join(folder, name))]
        names = os.listdir(folder or ".") if here else []
        for package in here:
            start = f"{package}-"
            for name in names:
                if name.startswith(start) and name.endswith(".dist-info"):
                    found.setdefault(package, name[len(start) : -len(".dist-info")])
    if len(found) < len(packages):
        from importlib.metadata import version

        return [found.get(package) or version(package) for package in packages]
    return [found[package] for package in packages]


def load(path: str) -> WordTable | None:
    """The table in a file, mapped; None if the file is missing, damaged or unreadable."""
    from mmap import ACCESS_READ, mmap

    try:
        with open(path, "rb") as file:
            return WordTable(mmap(file.fileno(), 0, access=ACCESS_READ))
    except (OSError, ValueError):
        return None


def rebuild(path: str | None) -> WordTable:
    """A fresh table, written to ``path`` as a whole or, if that cannot be, kept in memory."""
    from contextlib import suppress

    from linter.text.syllables_build import build

    data = build()
    if path:
        draft = f"{path}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(draft, "wb") as file:
                file.write(data)
            os.replace(draft, path)
        except OSError:
            with suppress(OSError):
                os.remove(draft)
    return WordTable(data)


def bucket(raw: bytes) -> int:
    """A word's bucket: the same in every process, as ``hash`` is not."""
    return int.from_bytes(raw, "big") % BUCKETS


def four(number: int) -> bytes:
    """Four bytes, the least first."""
    return number.to_bytes(4, "little")


def _number(raw: bytes) -> int:
    return int.from_bytes(raw, "little")
