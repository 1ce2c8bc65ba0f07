"""The word index: which rules a word may make fire, packed so that loading it costs nothing.

A dictionary of all words of all rules takes longer to load than a draft takes
to check.  Here words stand as hashes (CRC-32) in one sorted array; two words of
one hash only make a rule run in vain.  Pairs of words in a row stand under the hash of the
rarer; only those whose rarer word has occurred are ever opened.
"""

from __future__ import annotations

import marshal
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import TypeAlias
from zlib import crc32

Beside: TypeAlias = tuple[tuple[int, frozenset[str]], ...]
Packed: TypeAlias = tuple[bytes, bytes, list[tuple[int, ...]], bytes, bytes, dict[str, bytes]]

REMEMBERED = 1 << 16  # words without a rule that are kept, for the next article


class WordIndex:
    """Case-folded words, and pairs of them, to numbers of rules.

    ``hashes`` is sorted; ``groups[i]`` is the place in ``rules`` of the numbers
    that the word with ``hashes[i]`` calls.  What lies in ``others`` from ``ends[i - 1]``
    to ``ends[i]`` is, by place in ``rules``, the words before it (a blank behind them) and
    after it (a blank before them).  ``beside`` are the rules that a word may make fire only
    with another, each with those of which one must occur too, marshalled.
    """

    __slots__ = (
        "_beside",
        "_calls",
        "_ends",
        "_groups",
        "_hashes",
        "_idle",
        "_others",
        "_pairs",
        "_rules",
        "_table"
    )  # fmt: skip

    def __init__(
        self,
        hashes: array[int],
        groups: array[int],
        rules: Sequence[tuple[int, ...]],
        *,
        ends: array[int],
        others: bytes,
        beside: Mapping[str, bytes],
    ):
        self._hashes = hashes
        self._groups = groups
        self._rules = rules
        self._ends = ends
        self._others = others
        self._beside = beside
        self._pairs: dict[tuple[str, str], tuple[int, ...]] = {}  # of the words looked up
        self._table: set[tuple[str, str]] = set()  # the same: a set meets other things quicker
        self._calls: dict[str, tuple[tuple[int, ...], Beside]] = {}  # words that call rules
        self._idle: set[str] = set()  # words looked up that call none: most of any text

    @classmethod
    def of(
        cls,
        words: Mapping[str, Iterable[int]],
        pairs: Mapping[tuple[str, str], Iterable[int]] | None = None,
        companions: Mapping[str, Iterable[tuple[int, frozenset[str]]]] | None = None,
    ) -> WordIndex:
        """From plain words and pairs, and the rules that each calls, or calls beside others."""
        by_hash: dict[int, set[int]] = {}
        for word, numbers in words.items():
            by_hash.setdefault(_hash(word), set()).update(numbers)
        beside: dict[int, dict[tuple[int, ...], set[str]]] = {}
        uses: dict[str, int] = {}
        for word in (word for pair in pairs or () for word in pair):
            uses[word] = uses.get(word, 0) + 1
        for (first, second), numbers in (pairs or {}).items():
            called = tuple(sorted(set(numbers)))
            after = uses[first] <= uses[second]
            key, other = (_hash(first), f" {second}") if after else (_hash(second), f"{first} ")
            by_hash.setdefault(key, set())
            beside.setdefault(key, {}).setdefault(called, set()).add(other)
        every = {tuple(sorted(numbers)) for numbers in by_hash.values()}
        rules = sorted(every.union(*beside.values()))
        places = {numbers: place for place, numbers in enumerate(rules)}
        hashes = array("I", sorted(by_hash))
        groups = array("I", (places[tuple(sorted(by_hash[one]))] for one in hashes))
        ends, others = array("I"), bytearray()
        for one in hashes:
            if one in beside:
                listed = [(places[rule], sorted(them)) for rule, them in beside[one].items()]
                others += marshal.dumps([(place, "\n".join(them)) for place, them in listed])
            ends.append(len(others))
        filed = {word: marshal.dumps(tuple(rules)) for word, rules in (companions or {}).items()}
        return cls(hashes, groups, rules, ends=ends, others=bytes(others), beside=filed)

    @classmethod
    def unpacked(cls, packed: Packed) -> WordIndex:
        """What ``packed`` made."""
        hashes, groups, ends = array("I"), array("I"), array("I")
        hashes.frombytes(packed[0])
        groups.frombytes(packed[1])
        ends.frombytes(packed[3])
        return cls(hashes, groups, packed[2], ends=ends, others=packed[4], beside=packed[5])

    def packed(self) -> Packed:
        """Plain values for a cache file of this machine."""
        return (
            self._hashes.tobytes(), self._groups.tobytes(), list(self._rules),
            self._ends.tobytes(), self._others, dict(self._beside),
        )  # fmt: skip

    def called(self, words: frozenset[str]) -> set[int]:
        """The rules that any of the words may make fire."""
        called: set[int] = set()
        for word in words - self._idle:
            numbers, beside = self._calls.get(word) or self._look_up(word)
            called.update(numbers)
            for number, others in beside:
                if number not in called and not others.isdisjoint(words):
                    called.add(number)
        return called

    def pairs(self, sequence: Sequence[str]) -> frozenset[tuple[str, str]]:
        """The words in a row that call rules; they were asked for one by one before."""
        in_row = zip(sequence, islice(sequence, 1, None), strict=False)
        return frozenset(self._table.intersection(in_row))

    def called_by(self, pair: tuple[str, str]) -> tuple[int, ...]:
        """The rules that one of ``pairs`` may make fire."""
        return self._pairs[pair]

    def _look_up(self, word: str) -> tuple[tuple[int, ...], Beside]:
        wanted = _hash(word)
        place = bisect_left(self._hashes, wanted)
        found: tuple[int, ...] = ()
        filed = self._beside.get(word)
        beside: Beside = marshal.loads(filed) if filed else ()
        if place < len(self._hashes) and self._hashes[place] == wanted:
            self._open(word, place)
            found = self._rules[self._groups[place]]
        if found or beside:
            self._calls[word] = found, beside
        else:
            if len(self._idle) >= REMEMBERED:
                self._idle.clear()
            self._idle.add(word)
        return found, beside

    def _open(self, word: str, place: int) -> None:
        """Enters the pairs that are filed under a word."""
        start, end = self._ends[place - 1] if place else 0, self._ends[place]
        if start < end:
            for group, others in marshal.loads(self._others[start:end]):
                pairs = [
                    (word, other[1:]) if other[0] == " " else (other[:-1], word)
                    for other in others.split("\n")
                ]
                self._pairs.update(dict.fromkeys(pairs, self._rules[group]))
                self._table.update(pairs)


def _hash(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))
