"""Two words in a row without which a pattern cannot match, read off the pattern.

Far fewer articles hold *two year* than hold *two* and *year*: a rule that is called
by pairs runs nearly never on clean copy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import TypeAlias

import regex

from linter.text.common import common_words, frequent_words
from linter.text.common_pairs import COMMON_PAIRS
from linter.text.required import BREAK, FUNCTION_WORDS, GAP, Item, flat, parsed, spell

Adjacent: TypeAlias = frozenset[tuple[str, str]]

MOST = 5_000  # pairs of one pattern, beyond which they are not worth their room

# A word, what parts it from the next, and the next; both certainly whole.
_PARTED: Item = ("AT", "AT_BOUNDARY")
_WORD = regex.compile(r"\w|\Z")
_PAIR = regex.compile(rf"(?<=[^\w{GAP}])(\w+)[^\w{GAP}]+(?=(\w+)[^\w{GAP}])")


def adjacent(pattern: str) -> Adjacent | None:
    """Pairs, case-folded, of which every match holds one; None if none are certain.

    A word follows another whatever marks and blanks stand between the two.
    """
    tree = parsed(pattern)
    return _adjacent(flat(tree)) if tree is not None else None


def _adjacent(items: Sequence[Item]) -> Adjacent | None:
    """The best pairs of a sequence; a match holds those of each of its parts."""
    found = [_pairs(window) for window in _windows(items)]
    found += [pairs for at in range(len(items)) if (pairs := _branches(items, at))]
    return min((pairs for pairs in found if len(pairs) <= MOST), key=cost, default=None)


def _windows(items: Sequence[Item]) -> Iterator[set[str]]:
    """Ways to write each run of items, as long as the ways stay few."""
    for start in range(len(items)):
        if start and _letter(items[start]) and _letter(items[start - 1]):
            continue  # inside a word
        spelt = {BREAK if _is_parted(items, start) else ""}
        for item in items[start:]:
            ways = spell([item])
            if ways is None or len(spelt) * len(ways) > MOST:
                break
            spelt = {before + way for before in spelt for way in ways}
            ends = not any(_WORD.match(way) for way in ways)  # the word before is whole
            if ends and all(_PAIR.search(one) for one in spelt):
                yield spelt
            if all(way.endswith(GAP) for way in ways):
                break


def _is_parted(items: Sequence[Item], start: int) -> bool:
    """Whether what comes before certainly ends no letter before this item."""
    for item in reversed(items[:start]):
        ways = spell([item])
        if ways is None or any(way and (way[-1] == GAP or _WORD.match(way[-1])) for way in ways):
            return False
        if "" not in ways:
            return True
    return False


def _parts(items: Sequence[Item]) -> bool:
    """Whether the first of some items certainly begins with no letter."""
    ways = spell(items)
    return ways is not None and not any(_WORD.match(way) or way[0] == GAP for way in ways)


def _letter(item: Item) -> bool:
    return item[0] == "LITERAL" and chr(item[1]).isalnum()


def _pairs(spelt: Iterable[str]) -> Adjacent:
    """The rarest pair of each way to write something."""
    return frozenset(
        min(((pair[1], pair[2]) for pair in _PAIR.finditer(one, overlapped=True)), key=weight)
        for one in spelt
    )


def _branches(items: Sequence[Item], at: int) -> Adjacent | None:
    name, argument = items[at]
    if name != "BRANCH":
        return None
    before = [_PARTED] if _is_parted(items, at) else []
    after = [_PARTED] if _parts(items[at + 1 : at + 2]) else []
    found = [_adjacent([*before, *flat(branch), *after]) for branch in argument[1]]
    if not all(found):
        return None
    return frozenset().union(*(pairs for pairs in found if pairs))


def weight(pair: tuple[str, str]) -> float:
    """How often a pair may be expected, roughly."""
    if pair in COMMON_PAIRS:
        return 3_700_000 / (COMMON_PAIRS[pair] + 5)  # of a million articles, measured
    return _weight(pair[0]) * _weight(pair[1])


@cache
def _weight(word: str) -> float:
    if word.isdigit():
        return 1 if len(word) < 3 else 0.1
    if word in FUNCTION_WORDS:
        return 200
    if word in common_words():
        return 10
    return 4 if word in frequent_words() else 1


def cost(pairs: Adjacent) -> float:
    """How often one of some pairs may be expected, roughly."""
    return sum(map(weight, pairs))


def packed(pairs: Iterable[tuple[str, str]]) -> str:
    """Pairs as one string, a line each, that loads at once; empty for none."""
    lines = [" ".join(pair) for pair in sorted(pairs)]
    return "\n".join(["", *lines, ""]) if lines else ""


def unpacked(pairs: str) -> Adjacent:
    """What ``packed`` made one string of."""
    lines = (line.partition(" ") for line in pairs.split("\n") if line)
    return frozenset((first, second) for first, _, second in lines)


def of_phrase(words: Sequence[str], plurals: Sequence[str] = ("", "s")) -> Adjacent:
    """The rarest two words in a row of a phrase, also with its last word in the plural.

    Of a phrase of one word that word, and "".
    """
    if len(words) == 1:
        return frozenset((words[0] + end, "") for end in plurals)
    first, second = min(pairwise(words), key=weight)
    ends = plurals if second is words[-1] else ("",)
    return frozenset((first, second + end) for end in ends)


def pieces(pattern: str) -> list[str]:
    """The choices a pattern consists of, each with the flags it begins with; itself if one.

    Not cut: patterns with comments, or that refer back to groups by number.
    """
    flags = re.match(r"\(\?[a-z]+\)", pattern)
    start = flags.end() if flags else 0
    if re.search(r"(?<!\\)#|\\[1-9]|\(\?P=", pattern):
        return [pattern]
    found, depth, begun = [], 0, start
    for token in re.finditer(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", pattern[start:], re.DOTALL):
        depth += {"(": 1, ")": -1}.get(token[0], 0)
        if token[0] == "|" and not depth:
            found.append(pattern[begun : start + token.start()])
            begun = start + token.end()
    return [pattern[:start] + piece for piece in (*found, pattern[begun:])]
