"""The words without which a pattern cannot match, read off the pattern.

A pattern is parsed with the standard library's own parser, cut at places where
a word certainly ends, and each part is spelt out: ``\\b(?:sources?|insiders?)
say`` needs one of *source*, *sources*, *insider*, *insiders*.  Where a word's
end is open (``speculat\\w*``) the certain letters are a string to look for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

import regex

from linter.record import NamedTuple

MOST = 6_000  # spellings of one part, beyond which it is not used
GAP = "\0"  # any text, or none
BREAK = "\1"  # a place where no word goes on

_WORD = regex.compile(r"\w")  # of regex, which counts combining marks, as the index does
# Syntax of `regex` that `re` lacks, as something that allows at least as much.
_DIALECT = (
    (re.compile(r"\\[pP]\{\^?[^}]*\}|\\[XR]"), r"\\w"),
    (re.compile(r"\\[mM]"), r"\\b"),
    (re.compile(r"\\h"), r"[ \\t]"),
    (re.compile(r"\(\?<(?=[A-Za-z_])"), r"(?P<"),
)
_BEYOND = re.compile(r"\\L<|\(\?\||\{[eisd]<?=?|\\P|\[\^?\\p|&&|\(\?R\)|\(\?&|\\G|\\K")

# Far from exhaustive: it only steers the choice between parts that all hold.
FUNCTION_WORDS = frozenset(
    "a about after all also an and are as at be been but by can company could for from had has have"
    " he her his if in into is it its last made may more most new no not of on one or other our"
    " over people said same say says she so some than that the their them then there these they"
    " this time to two up was we were what when which who will with would year years you".split()
)


Item: TypeAlias = tuple[str, Any]  # an operation of the parse tree and its argument
# Of the words that are keys one must occur, with one of its value (None: by itself).
Pairs: TypeAlias = dict[str, frozenset[str] | None]


class Required(NamedTuple):
    """One of ``words`` (None: unknown), and one of ``strings`` (none: unknown), must occur.

    ``pairs`` tells the same with more: with some words another must occur.
    """

    words: frozenset[str] | None
    strings: frozenset[str] = frozenset()
    pairs: Pairs | None = None


def required(pattern: str) -> Required:
    """What a match of ``pattern`` must contain, case-folded; nothing if it cannot be told."""
    tree = parsed(pattern)
    if tree is None:
        return Required(None)
    items = flat(tree)
    if pairs := _needed(items):
        return Required(frozenset(pairs), pairs=pairs if any(pairs.values()) else None)
    parts = [spellings for part in _parts(items) if (spellings := spell(part)) is not None]
    strings = [found for spellings in parts if (found := _strings(spellings))]
    return Required(None, max(strings, key=_length) if strings else frozenset())


def parsed(pattern: str) -> Any:
    """The parse tree of a pattern of ``regex``; None where it has what ``re`` cannot say."""
    if _BEYOND.search(pattern):
        return None
    for dialect, plain in _DIALECT:
        pattern = dialect.sub(plain, pattern)
    try:
        return _parse(pattern)
    except (re.error, OverflowError, RecursionError):
        return None


def _needed(items: Sequence[Item]) -> Pairs | None:
    """The best words of which a match holds one, each with the next best; None if none is certain.

    All parts of a sequence must match, so words of one stand beside words of another.
    """
    parts = [spellings for part in _parts(items) if (spellings := spell(part)) is not None]
    found = [pairs for spellings in parts if (pairs := _words(spellings))]
    found += [pairs for at in range(len(items)) if (pairs := _branches(items, at))]
    if not found:
        return None
    best, *others = sorted(found, key=_cost)
    # A whole choice and a part with it in it are found both: their words say nothing new.
    beside = next((frozenset(other) for other in others if other.keys().isdisjoint(best)), None)
    return {word: with_it or beside for word, with_it in best.items()}


def _branches(items: Sequence[Item], at: int) -> Pairs | None:
    """What a choice needs: one word of each branch, with the breaks that stand around it."""
    name, argument = items[at]
    if name != "BRANCH":
        return None
    before = [item for item in items[max(at - 1, 0) : at] if _separates(item)]
    after = [item for item in items[at + 1 : at + 2] if _separates(item)]
    found = [_needed([*before, *flat(branch), *after]) for branch in argument[1]]
    if not all(found):
        return None
    return _merged(pair for pairs in found if pairs for pair in pairs.items())


def _merged(pairs: Iterable[tuple[str, frozenset[str] | None]]) -> Pairs:
    """One word's companions from all its uses; none if one use needs none."""
    uses: dict[str, list[frozenset[str] | None]] = {}
    for word, beside in pairs:
        uses.setdefault(word, []).append(beside)
    return {
        word: frozenset().union(*filter(None, found)) if all(found) else None
        for word, found in uses.items()
    }


def _parse(pattern: str) -> Any:
    """The parse tree of the standard library, under whichever name it has it."""
    from re import _parser  # type: ignore[attr-defined]

    return _parser.parse(pattern)


def flat(items: Iterable[Any]) -> list[Item]:
    """The tree's items by name, plain groups opened."""
    found: list[Item] = []
    for operation, argument in items:
        name = str(operation)
        if name == "SUBPATTERN":
            found += flat(argument[3])
        elif name == "ATOMIC_GROUP":
            found += flat(argument)
        else:
            found.append((name, argument))
    return found


def _parts(items: Sequence[Item]) -> list[list[Item]]:
    """Cut where a separator certainly stands; both neighbours keep the break."""
    parts: list[list[Item]] = [[]]
    for item in items:
        parts[-1].append(item)
        if _separates(item):
            parts.append([item])
    return parts


def _separates(item: Item) -> bool:
    name, argument = item
    if name == "LITERAL":
        return not _word(chr(argument))
    if name in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
        inner = flat(argument[2])
        return argument[0] > 0 and len(inner) == 1 and _separates(inner[0])
    return name in {"AT", "IN"} and spell([item]) == {BREAK}


def spell(items: Sequence[Item]) -> set[str] | None:
    """Every way to write a sequence, gaps and breaks marked; None if there are too many."""
    spelt = {""}
    for item in items:
        ways = _ways(item)
        if ways is None or len(spelt) * len(ways) > MOST:
            return None
        spelt = {before + way for before in spelt for way in ways}
    return spelt


def _ways(item: Item) -> set[str] | None:
    name, argument = item
    if name == "LITERAL":
        return {chr(argument).casefold()}
    if name == "IN":
        return _class(argument)
    if name == "AT":
        return {"" if str(argument) == "AT_NON_BOUNDARY" else BREAK}
    if name == "BRANCH":
        branches = [spell(flat(branch)) for branch in argument[1]]
        return set().union(*(way or {GAP} for way in branches))
    if name in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
        return _repeat(*argument)
    if name == "ASSERT_NOT":
        return {BREAK} if _forbids_word(flat(argument[1])) else {""}
    if name == "ASSERT":
        return {""}
    return {GAP}


def _class(choices: Sequence[tuple[Any, Any]]) -> set[str]:
    """A character class: its members if few, a break if none is part of a word."""
    if str(choices[0][0]) == "NEGATE" and any(str(kind) == "CATEGORY_WORD" for _, kind in choices):
        return {BREAK}
    members: set[str] = set()
    for operation, argument in choices:
        name = str(operation)
        if name == "LITERAL":
            members.add(chr(argument).casefold())
        elif name == "RANGE" and argument[1] - argument[0] < 12:
            members |= {chr(code).casefold() for code in range(argument[0], argument[1] + 1)}
        elif name == "CATEGORY" and str(argument) in {"CATEGORY_SPACE", "CATEGORY_NOT_WORD"}:
            members.add(" ")
        else:
            return {GAP}
    if not any(_word(member) for member in members):
        return {BREAK}
    return {member if _word(member) else BREAK for member in members}


def _repeat(least: int, most: Any, items: Any) -> set[str] | None:
    once = spell(flat(items))
    if once is None:
        return {GAP}
    if once == {BREAK}:
        return {BREAK} if least else {"", BREAK}
    most = int(most)
    if most == 1:
        return once | ({""} if not least else set())
    if least and most == least and len(once) ** least <= 64:
        return spell([item for _ in range(least) for item in flat(items)])
    many = {way + GAP + way for way in once} | once
    return many | ({""} if not least else set())


def _forbids_word(items: Sequence[Item]) -> bool:
    """Whether a negative look-around keeps every word character out."""
    if len(items) != 1:
        return False
    name, argument = items[0]
    if name == "BRANCH":
        return any(_forbids_word(flat(branch)) for branch in argument[1])
    kinds = (
        {str(choice) for operation, choice in argument if str(operation) == "CATEGORY"}
        if name == "IN"
        else set()
    )
    return bool(kinds & {"CATEGORY_WORD", "CATEGORY_NOT_SPACE"})


def _word(character: str) -> bool:
    return _WORD.match(character) is not None


_RUN = regex.compile(rf"(?<![\w{GAP}])\w+(?![\w{GAP}])")


def _words(spellings: Iterable[str]) -> Pairs | None:
    """One whole word of each spelling, the same for all if there is one; None if one has none.

    With each stands the next best of its spelling.
    """
    runs = [
        {run[0] for run in _RUN.finditer(spelling) if _bounded(spelling, *run.span())}
        for spelling in spellings
    ]
    if not all(runs):
        return None
    shared = set.intersection(*runs)
    first = min(shared, key=_commonness) if shared else None
    return _merged(_pair(first or min(words, key=_commonness), words) for words in runs)


def _pair(first: str, words: set[str]) -> tuple[str, frozenset[str] | None]:
    others = words - {first}
    return first, frozenset({min(others, key=_commonness)}) if others else None


def _commonness(word: str) -> tuple[bool, int, str]:
    return word in FUNCTION_WORDS, -len(word), word


def _bounded(spelling: str, start: int, end: int) -> bool:
    """Whether a run of letters is a whole word: the pattern's own ends are open."""
    return start > 0 and end < len(spelling)


def _strings(spellings: Iterable[str]) -> frozenset[str]:
    """The longest certain string of each spelling; none where one has none."""
    chosen: set[str] = set()
    for spelling in spellings:
        longest = max(re.split(f"[{GAP}{BREAK}]", spelling), key=len)
        if not longest.strip():
            return frozenset()
        chosen.add(longest)
    return frozenset(chosen) if len(chosen) <= 16 else frozenset()


def _cost(pairs: Pairs) -> tuple[int, int]:
    """How often words will occur: common ones first, then their number."""
    return len(pairs.keys() & FUNCTION_WORDS), len(pairs)


def _length(strings: frozenset[str]) -> int:
    return min(map(len, strings))
