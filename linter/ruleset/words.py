"""The word index: which rules a word may make fire, packed so that loading it costs nothing.

A dictionary of all words of all rules takes longer to load than a draft takes
to check.  Here words stand as hashes (CRC-32) in one sorted array; two words of
one hash only make a rule run in vain.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from zlib import crc32

REMEMBERED = 1 << 16  # words without a rule that are kept, for the next article


class WordIndex:
    """Case-folded words to numbers of rules.

    ``hashes`` is sorted; ``groups[i]`` is the place in ``rules`` of the numbers
    that the word with ``hashes[i]`` calls.
    """

    __slots__ = ("_calls", "_groups", "_hashes", "_idle", "_rules")

    def __init__(self, hashes: array[int], groups: array[int], rules: Sequence[tuple[int, ...]]):
        self._hashes = hashes
        self._groups = groups
        self._rules = rules
        self._calls: dict[str, tuple[int, ...]] = {}  # words looked up that call rules
        self._idle: set[str] = set()  # words looked up that call none: most of any text

    @classmethod
    def of(cls, words: Mapping[str, Iterable[int]]) -> WordIndex:
        """From plain words and the rules that each calls."""
        by_hash: dict[int, set[int]] = {}
        for word, numbers in words.items():
            by_hash.setdefault(_hash(word), set()).update(numbers)
        rules = sorted({tuple(sorted(numbers)) for numbers in by_hash.values()})
        places = {numbers: place for place, numbers in enumerate(rules)}
        hashes = array("I", sorted(by_hash))
        groups = array("I", (places[tuple(sorted(by_hash[one]))] for one in hashes))
        return cls(hashes, groups, rules)

    @classmethod
    def unpacked(cls, packed: tuple[bytes, bytes, Sequence[tuple[int, ...]]]) -> WordIndex:
        """What ``packed`` made."""
        hashes, groups = array("I"), array("I")
        hashes.frombytes(packed[0])
        groups.frombytes(packed[1])
        return cls(hashes, groups, packed[2])

    def packed(self) -> tuple[bytes, bytes, list[tuple[int, ...]]]:
        """Plain values for a cache file of this machine."""
        return self._hashes.tobytes(), self._groups.tobytes(), list(self._rules)

    def called(self, words: frozenset[str]) -> set[int]:
        """The rules that any of the words may make fire."""
        called: set[int] = set()
        for word in words - self._idle:
            numbers = self._calls.get(word)
            if numbers is None:
                numbers = self._look_up(word)
            called.update(numbers)
        return called

    def _look_up(self, word: str) -> tuple[int, ...]:
        wanted = _hash(word)
        place = bisect_left(self._hashes, wanted)
        if place < len(self._hashes) and self._hashes[place] == wanted:
            found = self._calls[word] = self._rules[self._groups[place]]
            return found
        if len(self._idle) >= REMEMBERED:
            self._idle.clear()
        self._idle.add(word)
        return ()


def _hash(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))
