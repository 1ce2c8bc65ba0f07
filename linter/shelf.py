"""A dictionary of which only what is asked for is opened.

The lexicons behind a rule have thousands of entries, an article calls for a
few; a plan that holds them as a shelf costs next to nothing to load.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from typing import Any, Generic, TypeVar

from linter import cache

V = TypeVar("V")


class Shelf(Generic[V]):
    """Keys without line feeds to values that can be pickled; made once, never changed."""

    __slots__ = ("_blob", "_ends", "_keys", "_opened", "_places")

    def __init__(self, items: Mapping[str, V]) -> None:
        ends, blobs, end = array("I"), [], 0
        for value in items.values():
            blobs.append(cache.dumps(value, 5))
            end += len(blobs[-1])
            ends.append(end)
        self._fill("\n".join(items), ends, b"".join(blobs))

    def _fill(self, keys: str, ends: array[int], blob: bytes) -> None:
        self._places = {key: place for place, key in enumerate(keys.split("\n") if ends else ())}
        self._keys = frozenset(self._places)  # two sets meet in half the time of other things
        self._ends = ends
        self._blob = blob
        self._opened: dict[str, V] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, ("\n".join(self._places), self._ends.tobytes(), self._blob)

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, key: str) -> bool:
        return key in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __getitem__(self, key: str) -> V:
        if key not in self._opened:
            place = self._places[key]
            start = self._ends[place - 1] if place else 0
            self._opened[key] = cache.loads(self._blob[start : self._ends[place]])
        return self._opened[key]

    def among(self, words: frozenset[str]) -> list[tuple[str, V]]:
        """The entries whose keys are among ``words``, by key."""
        return [(key, self[key]) for key in sorted(words & self._keys)]


def _again(keys: str, ends: bytes, blob: bytes) -> Shelf[Any]:
    made: Shelf[Any] = Shelf.__new__(Shelf)
    places = array("I")
    places.frombytes(ends)
    made._fill(keys, places, blob)
    return made


NOTHING: Shelf[Any] = Shelf({})  # what a plan is before it is made
