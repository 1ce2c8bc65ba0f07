"""A shelf is the dictionary it was made of, also after pickling."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.shelf import Shelf

KEYS = st.text(st.characters(exclude_characters="\n"), max_size=4)


@given(st.dictionaries(KEYS, st.lists(st.integers(), max_size=2), max_size=6), st.frozensets(KEYS))
def test_a_shelf_is_its_dictionary(items: dict[str, list[int]], words: frozenset[str]) -> None:
    made: Shelf[list[int]] = Shelf(items)
    for shelf in (made, pickle.loads(pickle.dumps(made))):
        assert {key: shelf[key] for key in shelf} == items
        assert len(shelf) == len(items)
        assert shelf.among(words) == sorted((key, items[key]) for key in items.keys() & words)
        assert all((word in shelf) == (word in items) for word in words)


def test_what_is_not_there() -> None:
    with pytest.raises(KeyError):
        Shelf({"a": 1})["b"]
