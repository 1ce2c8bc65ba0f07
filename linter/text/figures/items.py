"""How many items a list in a sentence has."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from linter import patterns
from linter.text.figures.counted import COUNTS, PLACES

_OPEN = patterns.pattern(
    r"\b(?:includ\w+|such|among\w*|like|e\.?g|example|instance|led|others?|more|etc|so on|notably"
    r"|especially|particularly|mainly|mostly|one|whose|some|respectively)\b",
)
_ONE_NAME = (
    r"[A-Z][\w’'.-]*(?: (?:(?:of|the|de|del|van|von|der|la|le|al|bin|&) )*[A-Z&][\w’'.-]*){0,4}"
)
# "union leader Gwen Foy", "the pole-vaulter Luis Arago".
_ROLE = (
    r"(?:(?:the |an? )?(?:(?!(?:who|which|that|and|but|when|while|was|were|is|are|has|had|said|says"
    r"|then|of|in|on|at|to|from|by|with|as|for|after) )[a-z][a-z’'-]* ){0,3})?"
)
_NAME = patterns.pattern(rf"{_ROLE}{_ONE_NAME}")
_FIGURE = patterns.pattern(r"[$£€]?\d[\w.,/%]*(?: [a-z]+)?")
_AT = patterns.pattern(
    r"(?:at|in|on|of|for|with|after|by|from|as|to|because|since|while|when|who|which|that|if|not"
    r"|both|all|above|last|finally|perhaps|especially|worth|about|around|over)\b|[^a-zA-Z]"
)
_TOLD = patterns.pattern(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|said|says|who|which|because"
    r"|\w{3,}(?<![ceps]e)ed)\b"
)
_PLAIN = patterns.pattern(r"[a-z][a-z’'-]*(?: [a-z][a-z’'-]*){0,2}")
_PRONOUN = patterns.pattern(
    r"(?:he|she|it|they|we|i|you|his|her|its|their|who|which|not|but|then|if|to)\b"
)
# What stands beside a name and is no item: "Ana Ruiz, 34," "Ana Ruiz (2011)".
_ASIDE = patterns.pattern(r" \([^()]*\)|, (?:aged )?\d{1,3}(?=,|$| and )")
_RUN_ON = patterns.pattern(r"\)(?! (?:and|or|&) )[^,;.]")  # a comma is missing
_MARKS = patterns.pattern(r"(?:^|(?<=[ ,;]))\(?([1-9]|[a-h])\) ")
_DETERMINER = r"(?:an?|the|its|his|her|their|our)"
_ALIKE = frozenset(
    """to how by for from in with that whether when where why who no more better he she it they we
    less fewer""".split()
)
_DETERMINERS = frozenset("a an the its his her their our".split())
_GROUPS = frozenset("couple pair family team group crew number few dozen set series".split())
_ONES = ("a ", "an ", "one ")
_SURE = 3  # more words than these between commas are a list, whatever is counted
_MANY = 14  # items: a list of more is a table


@cache
def names(after: str = "[,.;)]|$|\n") -> re.Pattern[str]:
    """A list of names, or of figures, with what may come ``after`` it."""
    aside = r"(?: \([^()]{1,30}\)|, (?:aged )?\d{1,3}(?=,| and|\.|$))?"
    name = rf"{_ROLE}{_ONE_NAME}{aside}"
    figure = r"[$£€]?\d[\w.]*%?"
    names = rf"(?:{name}, ){{0,9}}{name},? and {name}"
    return patterns.pattern(rf"(?:{names}|(?:{figure}, )+{figure},? and {figure})(?={after})")


@cache
def names_before() -> re.Pattern[str]:
    """A list of names that ends right before a number: "A, B and C -- the"."""
    item = rf"{_ROLE}{_ONE_NAME}"
    return patterns.pattern(
        rf"[\"“]?(?P<list>(?:{item}, ){{0,9}}{item},? and {item})(?P<then>,|:| --?| –| —|—"
        r"| (?:are|were|became|remain|form|make up|made up))"
        r" ?(?:the|all|these|those|an?) ?"
    )


@cache
def goes_on() -> re.Pattern[str]:
    """What follows a list that is not at its end."""
    return patterns.pattern(r", (?:and ?|of|each|two|three|respectively|[A-Z\d])")


@cache
def goes_into() -> re.Pattern[str]:
    """What follows a list of which the sentence says more."""
    return patterns.pattern(r", (?:who|which|both|all)\b")


def apposed(items: str) -> bool:
    """Whether a place may stand beside another in a list: "Boston, Massachusetts"."""
    return not PLACES.isdisjoint(items.replace(",", "").replace(".", "").split())


def is_open(text: str) -> bool:
    """Whether words say that what follows is but a part, or that the number is no count."""
    return _OPEN.search(text.lower()) is not None


def tally(items: str, *, direct: bool, abstract: bool) -> tuple[int, ...]:
    """How many items a list in a sentence has: all counts it may have, none where unsure.

    ``direct``: the counted noun stands before the list; only then need the items
    not be names.  ``abstract``: the noun is of things (reasons, ways).
    """
    if not items or (items[-1:] not in ".;!" and not direct):
        return ()
    items = items.rstrip(".;!")
    marked = _marked(items)
    if marked:
        return marked
    if _RUN_ON.search(items):
        return ()
    items = _ASIDE.sub("", items)
    if any(sign in items for sign in '"“”‘()[]:—–?') or " - " in items or is_open(items):
        return ()
    if ";" in items:
        return _divided(items)
    parts = [part for part in items.split(", ") if part]
    last = parts[-1]
    parts[-1:] = _last(last, alone=len(parts) == 1)
    if 2 <= len(parts) <= _MANY and not any(part.count(" ") > 4 for part in parts):
        spare = sum(part.count(" and ") + part.count(" & ") for part in parts)
        numbers = [_of(part) for part in parts]
        if all(numbers):
            return sum(numbers), len(parts)
        if all(_NAME.fullmatch(part) or _FIGURE.fullmatch(part) for part in parts):
            return tuple(range(len(parts), len(parts) + spare + 1))
        many = len(parts) > _SURE
        told = (direct or many) and not spare and not any(numbers)
        if told and _are_plain(parts, abstract=abstract or many):
            return (len(parts),)
    if not (direct and abstract):
        return ()
    return _alike(items) or (_phrases(parts) if len(parts) > 2 else ())


def _phrases(parts: list[str]) -> tuple[int, ...]:
    """Items that are things told in a few words: "falling sales, the cost of fuel and a war"."""
    if any(_AT.match(part) or _TOLD.search(part) or _PRONOUN.match(part) for part in parts):
        return ()
    if any(part.count(" ") > 9 or " and" in part for part in parts):
        return ()
    for one, two in pairwise(parts):
        words = one.split()
        # "a good, cheap school": still one thing
        if words[0] in _DETERMINERS and len(words) < 3 and two.split()[0] not in _DETERMINERS:
            return ()
        if two.split()[0].endswith("ing") and not words[0].endswith("ing"):
            return ()
    return (len(parts),)


def _are_plain(parts: list[str], *, abstract: bool) -> bool:
    """Whether items are each a thing of one to three words."""
    if any(_PRONOUN.match(part) or _AT.match(part) or part.endswith(" and") for part in parts):
        return False
    if not all(_PLAIN.fullmatch(part) for part in parts):
        return False
    return abstract or not any(part.endswith("s") for part in parts)


def _marked(items: str) -> tuple[int, ...]:
    """ "(1) a ceasefire, (2) a vote": as many as the last mark says."""
    found = [match[1] for match in _MARKS.finditer(items)]
    numbers = [int(mark) if mark.isdigit() else ord(mark) - 96 for mark in found]
    return (len(numbers),) if len(numbers) > 1 and numbers == [*range(1, len(found) + 1)] else ()


def _divided(items: str) -> tuple[int, ...]:
    """Items between semicolons, and what the first of them may be by itself."""
    parts = [part.strip() for part in items.split(";")]
    inside = parts[0].count(", ") + parts[0].count(" and ") + 1
    if not all(parts) or len(parts) > _MANY or inside > 2:
        return ()
    if any(part[0].isupper() != parts[0][0].isupper() for part in parts[:-1]):
        return ()
    last = parts[-1].removeprefix("and ").removeprefix("or ")
    if _PRONOUN.match(last) and not _PRONOUN.match(parts[0]):
        return ()
    return len(parts), inside


def _alike(items: str) -> tuple[int, ...]:
    """Items that begin alike: "to cut waste, to save money and to train staff"."""
    first = items.split(" ", 1)[0]
    if first not in _ALIKE and first not in _DETERMINERS:
        return ()
    again = _DETERMINER if first in _DETERMINERS else first
    parts = re.split(rf",? and {again} |, {again} ", items)
    if len(parts) < 2 or any("," in part for part in parts):
        return ()
    if any(part.count(" ") > 9 for part in parts):
        return ()
    return tuple(range(len(parts), len(parts) + items.count(" and ") + 1))[: 1 + _spare(parts)]


def _spare(parts: list[str]) -> int:
    return sum(part.count(" and ") for part in parts)


def _last(part: str, *, alone: bool) -> list[str]:
    """The items of a list's end: "and C", "B and C"."""
    for word in ("and ", "or "):
        if part.startswith(word):
            return [part[len(word) :]]
    for word in (" and ", " or ", " & "):
        if part.count(word) == 1:
            return part.split(word)
    return [part] if not alone else []


def _of(part: str) -> int:
    """How many an item is: two women, a man; 0 where it does not say."""
    words = part.split()
    if part.startswith(_ONES):
        return 0 if words[1:2] and words[1] in _GROUPS else 1
    return COUNTS.get(words[0].lower(), 0)
