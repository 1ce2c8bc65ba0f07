"""Near misses: numbers that name, label, date or score something and count nothing."""

from __future__ import annotations

import re
from functools import cache

from linter import patterns
from linter.text.figures.copy import Copy
from linter.text.figures.quantity import Number
from linter.text.figures.tables import (
    FATE_BEFORE,
    LABELS,
    MONTHS,
    PERSONAL,
    SENTENCE_WORDS,
    SMALL,
    STREETS,
)

# What follows a number in words that counts something although no noun does ...
ALONE = (" of ", " killed", " died", " injured", " dead", " were killed", " were injured")
# ... or that may be joined to the next number.
JOINED = (*ALONE, "- to ", "- or ", " in ", "-in-", " out of ", " to ", "-to-", " or ", " and ")


_BEFORE_AGE = frozenset("the a an his her their my The A An His Her Their My".split())


@cache
def _days() -> re.Pattern[str]:
    return patterns.pattern(r" (?:to|and|or) \d{1,2} ([a-z]+)")


@cache
def _crew() -> re.Pattern[str]:
    qualifier = r"(?:over|about|around|nearly|almost|some|more than|at least|up to|just)? ?"
    return patterns.pattern(
        r"\b(crew|staff|cast|squad|team|crowd|workforce|audience|congregation|population|membership"
        rf"|party|group|death toll|toll|fleet|class|garrison|family) of {qualifier}$"
    )


@cache
def _aged() -> re.Pattern[str]:
    return patterns.pattern(
        r"\b(?:aged (?:between \d+ (?:and|to) |between |from |about |around |just |only )?"
        r"|(?:when|since|until|before|after|because) (?:s?he|i) (?:was|is|were) (?:only |just )?"
        r"|(?:turn|turns|turned|turning) )$"
    )


_PEOPLE = frozenset(("toll", "death toll", "audience", "population", "party", "family"))


def crew_before(lower: str, start: int) -> str:
    """What a figure counts by the words before it ("a crew of 45"), or ""."""
    if not lower.endswith(" of ", 0, start) and " of " not in lower[max(0, start - 16) : start]:
        return ""
    found = _crew().search(lower, max(0, start - 40), start)
    if found is None:
        return ""
    return "person" if found[1] in _PEOPLE else found[1]


@cache
def _pair() -> re.Pattern[str]:
    return patterns.pattern(r"(\w+\.?) \d+,? (?:and|or|to|&) $")


def is_age(copy: Copy, number: Number, before: str) -> bool:
    """Whether a number with nothing after it is an age: "aged 72", "Ms Ito, 24, said"."""
    if before.endswith(("aged ", " age ", " age of ")):
        return number.value < 120
    if 5 < number.value < 110 and _aged().search(before):
        return True
    if copy.text.endswith(("At ", "At just ", "At only "), 0, number.start):
        return 5 < number.value < 110 and copy.text[number.end : number.end + 1] == ","
    if not before.endswith(", ") or number.value >= 120 or number.spelt:
        return False
    after = copy.text[number.end : number.end + 1]
    if after not in (",", ".", ";", ")") or not after:
        return False
    words = copy.text[max(0, number.start - 26) : number.start - 2].split()
    name = words[-1] if words else ""
    if name.islower() and name.isalpha():  # "the widow, 81, lives"
        return number.value > 15 and after == "," and not _BEFORE_AGE.isdisjoint(words[-3:-1])
    return name[-1:].isalpha() and not name.islower() and name.lower() not in MONTHS


def is_name(copy: Copy, number: Number, unit: str, start: int, last: str) -> bool:
    """Whether a count is none: a year, label, version, list number or part of a phone number.

    ``last`` is the word before the figure, or the character if that is no space.
    """
    text = copy.text
    if number.end - number.start == 4 and 1000 <= number.value < 2200:
        return True  # a year
    word = last.lstrip("(\"“‘'\n")
    if word in LABELS or (last == "." and not unit):
        return True
    at = start - 1 - len(word)
    if at >= 0 and word and text[at].isupper() and not word.endswith(("’s", "'s", "s’")):
        if word in MONTHS:
            return True
        if (
            unit not in PERSONAL
            and word[-2:] not in ("'s", "’s")
            and not (_opens(word) and _begins(text, at))
        ):
            return True
    if unit:
        return text[number.end + 1 : number.end + 2].isupper() and _is_address(text, number.end)
    return _is_bare_name(copy, number, start, word)


def _begins(text: str, at: int) -> bool:
    """Whether a sentence or a quotation begins at an offset."""
    if at == 0 or text[at - 1] in "\n\"“‘'(":
        return True
    return at > 1 and text[at - 2] in '.!?:"”'


def _opens(word: str) -> bool:
    """Whether a capitalised word may open a sentence before a count."""
    return word in SENTENCE_WORDS or word.endswith(("ing", "ed", "ly"))


def _is_address(text: str, end: int) -> bool:
    """12 Acacia Avenue, 10 Downing Street."""
    words = text[end + 1 : end + 40].split()[:4]
    return any(word.strip(",.").lower() in STREETS and word[0].isupper() for word in words)


def _is_bare_name(copy: Copy, number: Number, start: int, previous: str) -> bool:
    """Whether a number with no noun after it stands for something else than a count."""
    text, end = copy.text, number.end
    after, then = text[end : end + 1], text[end + 1 : end + 2]
    if previous in FATE_BEFORE:
        return False
    if number.spelt:
        if previous == "in" and text[: start - 4].rpartition(" ")[2].lower() in SMALL:
            return False  # two in five
        return previous == "the" or not copy.lower.startswith(JOINED, end)
    if previous in ("and", "or", "to", "&") and _is_listed(copy.lower, start):
        return True
    if after == " " and copy.lower.startswith(("to ", "and ", "or "), end + 1):
        days = _days().match(copy.lower, end)
        if days and days[1] in MONTHS:
            return True  # from 9 to 12 June
    if (start == 0 or text[start - 1] == "\n") and after in ".):\n":
        return True  # a list's number, a cell of a table
    if previous == "the" and copy.lower.startswith((" who ", " of the "), end):
        return False
    if previous in ("a", "an", "the") or (after == " " and (then.isdigit() or then.isupper())):
        return True
    before = text[start - 1 : start]
    if before == ")" or (before == " " and text[max(0, start - 2)].isdigit()):
        return True  # part of a phone number
    return before + after in ("()", "[]")


def _is_listed(lower: str, start: int) -> bool:
    """Whether a number is the second of a labelled pair: pages 4 and 5."""
    pair = _pair().search(lower, max(0, start - 30), start)
    return pair is not None and pair[1].rstrip("s") in LABELS
