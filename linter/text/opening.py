"""The first words of what a pattern matches from its beginning, read off the pattern."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import regex

from linter.text.required import BREAK, GAP, Item, flat, parsed, spell

FIGURE = "0"  # stands for any number
_FIRST = regex.compile(rf"[^\w{GAP}]*(\w+)[^\w{GAP}]")


def first_words(pattern: str) -> frozenset[str] | None:
    """All words, case-folded, with which a match may begin; None if they are not certain."""
    tree = parsed(pattern)
    return _first({""}, flat(tree)) if tree is not None else None


def _first(spelt: set[str], items: Sequence[Item]) -> frozenset[str] | None:
    """Of what begins in some ways and goes on with some items."""
    for at, (name, argument) in enumerate(items):
        if all(map(_FIRST.match, spelt)):
            return _words(spelt)
        if name == "BRANCH":
            found = [_first(spelt, [*flat(way), *items[at + 1 :]]) for way in argument[1]]
            known = [words for words in found if words is not None]
            return frozenset().union(*known) if len(known) == len(found) else None
        ways = {FIGURE} if _is_figure(name, argument) else spell([(name, argument)])
        if ways is None or (GAP in ways and len(ways) == 1):
            return None
        spelt = {one if _FIRST.match(one) else one + way for one in spelt for way in ways}
    return _words({one + BREAK for one in spelt})


def _is_figure(name: str, argument: Any) -> bool:
    """Whether an item is a run of digits."""
    inner = flat(argument[2]) if name == "MAX_REPEAT" and argument[0] else []
    if len(inner) != 1 or inner[0][0] != "IN":
        return False
    return [str(kind) for _, kind in inner[0][1]] == ["CATEGORY_DIGIT"]


def _words(spelt: set[str]) -> frozenset[str] | None:
    found = [match[1] for one in spelt if (match := _FIRST.match(one))]
    whole = len(found) == len(spelt)
    return frozenset(FIGURE if word.isdigit() else word for word in found) if whole else None
