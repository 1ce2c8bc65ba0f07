"""The pair index's promise: a match never lacks all the pairs read off its pattern."""

from __future__ import annotations

from itertools import pairwise

import pytest
import regex

from linter.ruleset.words import WordIndex
from linter.text.adjacent import adjacent, packed, pieces, unpacked
from linter.text.words import tokens


@pytest.mark.parametrize(
    ("pattern", "pairs"),
    [
        (r"\b(?:two|six) year ago\b", "year ago"),
        (r"\b(?:old|red) elk is\b", "old elk; red elk"),
        (r"\bold (?:cat|dog)\b(?= is)", "old cat; old dog"),
        (r"(?:\bold cat\b|\bnew dog\b)", "old cat; new dog"),
        (r"\bgreen(?:, | )tea\b", "green tea"),
        (r"\bgreen \w+ blue sky ", "blue sky"),
        (r"\bthe (?:\w+ )?sky blue$", "sky blue"),
        (r"\bold cat", ""),
        (r"\bold-?cat\b", ""),
        (r"\bold \w+\b|\bnew dog\b", ""),
        (r"old cat\b", ""),
    ],
)
def test_pairs(pattern: str, pairs: str) -> None:
    expected = {tuple(pair.split()) for pair in pairs.split("; ") if pair}
    assert set(adjacent(pattern) or ()) == expected


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"(?i)\b(?:the )?old (?:grey )?(?:cat|dog)s\b", "An Old grey dogs, the OLD cats."),
        (r"\bin (?:May|June) [1-3]?[0-9]\b", "in May 5, in June 30"),
        (r"\bfar(?:, |: )away\b", "far, away; far: away"),
    ],
)
def test_every_match_holds_a_pair(pattern: str, text: str) -> None:
    pairs = adjacent(pattern)
    matches = [match[0] for match in regex.finditer(pattern, text)]
    assert pairs and matches
    assert all(pairs & set(pairwise(tokens(match))) for match in matches)


def test_pieces_keep_flags_and_groups() -> None:
    assert pieces(r"(?i)a[|(]|(?:b|c)\||d") == [r"(?i)a[|(]", r"(?i)(?:b|c)\|", "(?i)d"]
    assert pieces(r"(a)\1|b") == [r"(a)\1|b"]


def test_packed_pairs_come_back() -> None:
    pairs = frozenset({("a", "b"), ("c", "d")})
    assert unpacked(packed(pairs)) == pairs
    assert packed(()) == ""


def test_pairs_in_the_index_survive_packing() -> None:
    made = WordIndex.of({"cat": [1]}, {("old", "cat"): [2], ("old", "dog"): [2, 3]})
    index = WordIndex.unpacked(made.packed())
    words = "the old dog saw a cat old".split()
    assert index.called(frozenset(words)) == {1}
    assert index.pairs(words) == {("old", "dog")}
    assert index.called_by(("old", "dog")) == (2, 3)
