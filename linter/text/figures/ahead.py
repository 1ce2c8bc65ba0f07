"""What follows a number: scale, per cent, currency, unit of measure or counted noun."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from linter import patterns
from linter.text.figures.copy import Copy
from linter.text.figures.currency import currency_after
from linter.text.figures.quantity import Number, Tail
from linter.text.figures.tables import (
    ATTACHED,
    CASUALTIES,
    COINS_ON_DIGITS,
    FATE,
    FOLLOW,
    HUNDREDTHS,
    MONTHS,
    NO_ORDINAL,
    ON_DIGITS,
    SCALES,
    STOP,
    THROUGH,
    ZONES,
    singular,
)
from linter.text.figures.units import UNIT_WORDS, Words, unit_after

# Up to four words in groups 3 to 6; the digits before them and letters on these are 1 and 2.
WORDS = r"(?:[- \u00a0]([^\W\d_]+)(?:[- ]([^\W\d_]+)(?:[- ]([^\W\d_]+)(?:[- ]([^\W\d_]+))?)?)?)?"
_CLOCK = (" a.m", " p.m", " o'clock", " o’clock")
_NO_TIME = frozenset(("old", "olds", "of"))  # a time with one of these may be an age
_REFUSED = frozenset("_#@=*^\\&")
_STERLING = ("£", "million pounds", "billion pounds", "pence")  # "5 pounds" may be a weight
_PLUS = ("plus", "odd", "or")
FIGURES = ("figure", "digit")  # nine-figure sums
# Right after a number these make it more than a count of a noun.
SPECIAL = UNIT_WORDS.union(
    SCALES,
    ZONES,
    MONTHS,
    FATE,
    _PLUS,
    FIGURES,
    ("figures", "digits"),
    "abcdefghijklmnopqrstuvwxyz",
    ("strong",),
)

# What may be written onto digits, in lower case.
LETTERS = frozenset(
    word.lower()
    for word in (*ATTACHED, *ON_DIGITS, *COINS_ON_DIGITS, "bps", "th", "st", "nd", "rd")
)


@cache
def ahead() -> re.Pattern[str]:
    """Words after a number in words, in the groups of ``WORDS``."""
    return patterns.pattern("()()" + WORDS)


@cache
def _part() -> re.Pattern[str]:
    return patterns.pattern(r"/([1-9]\d{0,3})(?:th|rd)s?\b")  # 1/10th


def tail(copy: Copy, number: Number, currency: str, match: Any) -> Tail | None:
    """What a number measures, by what follows it; None where it measures nothing.

    ``match`` has the words after it as in ``WORDS``.
    """
    _, letters, first, second, third, _ = groups = match.groups()
    if letters:
        return _attached(copy, number, currency, match, letters)
    if first is None:
        return _unworded(copy, number, currency)
    if not currency:  # the three that nearly all numbers are: a noun or nothing, a time, per cent
        if first not in SPECIAL:
            if copy.text[number.end] == "-" and first not in STOP:
                return "count", singular(first) or first, match.end(3), 1.0, "", ""
            place, noun = _noun(groups[2:])
            if place:
                return "count", noun, match.end(place + 2), 1.0, "", ""
            return "count", "person" if second in FATE else "", number.end, 1.0, "", ""
        known = FOLLOW.get(first)
        if known and known[0] == "duration" and second not in _NO_TIME and first != "second":
            return "duration", known[1], match.end(3), 1.0, "", ""
        if first == "per" and second == "cent" and third not in ("point", "points"):
            return "percent", "%", match.end(4), 1.0, "per cent", ""
    return _scaled(copy, number, currency, match, (number.end, 1.0, ""))


def _scaled(
    copy: Copy, number: Number, currency: str, match: Any, scaled: tuple[int, float, str]
) -> Tail | None:
    """A number with scale words, -plus and a unit of any kind."""
    groups, at, plus = match.groups(), 2, ""
    end, scale, style = scaled
    while at < 5 and groups[at] in SCALES and scale < 1e12:
        scale *= SCALES[groups[at]]
        at += 1
        style = copy.text[match.start(at) : match.end(at)]
        end = match.end(at)
    if copy.text[end : end + 1] == "+":
        match = ahead().match(copy.lower, end + 1)
        return _unit(copy, number, currency, Words(match, 2, (end, scale, style), "+"))
    if at < 6 and groups[at] in _PLUS:
        plus = groups[at]
        following = groups[at + 1] if at < 5 else None
        at += 1
        if plus == "or":
            plus, at = (f"or {following}", at + 1) if following in ("so", "more") else ("", at - 1)
    return _unit(copy, number, currency, Words(match, at, (end, scale, style), plus))


def _unworded(copy: Copy, number: Number, currency: str) -> Tail | None:
    """A number with no word right after it: a percentage, a sum, or bare."""
    text, end = copy.text, number.end
    after = text[end : end + 1]
    if after == "%" or (after == " " and text[end + 1 : end + 2] == "%"):
        return "percent", "%", text.index("%", end) + 1, 1.0, "%", ""
    if after == "°":
        degree = text[end + 1 : end + 2]
        known = degree in ("C", "F") and not text[end + 2 : end + 3].isalnum()
        return "unit", f"°{degree}" if known else "degree", end + 1 + known, 1.0, "", ""
    if after == "+":
        match = ahead().match(copy.lower, end + 1)
        return _unit(copy, number, currency, Words(match, 2, (end, 1.0, ""), "+"))
    if after == "/" and (part := _part().match(copy.lower, end)):
        return "multiple", "", part.end(), 1 / int(part[1]), "", ""
    if after in _REFUSED or (after in ":/." and text[end + 1 : end + 2].isalnum()):
        return None
    return "money" if currency else "count", currency, end, 1.0, "", ""


def _attached(copy: Copy, number: Number, currency: str, match: Any, letters: str) -> Tail | None:
    """14bn, 3km, 4th; None for 4G and 18F."""
    text, end = copy.text, match.end(2)
    word = text[number.end : end]
    if text[end : end + 1] in _REFUSED or text[end : end + 1].isalnum():
        return None
    if letters in ("th", "st", "nd", "rd"):
        if match[3] is None or match[3] in NO_ORDINAL or text[match.start(3)].isupper():
            return None  # a date, a street, a battalion
        return "ordinal", match[3], end, 1.0, "", ""
    scale = ATTACHED.get(word)
    if scale is not None:
        made = _scaled(copy, number, currency, match, (end, scale, word))
        if made and (len(word) > 1 or made[0] == "money" or (made[1] and scale < 1e9)):
            return made
    if word in COINS_ON_DIGITS and not currency and number.value < 100:
        return "money", COINS_ON_DIGITS[word], end, 0.01, word, ""
    if word == "bps":
        return "percent", "pp", end, 0.01, word, ""
    known = ON_DIGITS.get(word)
    if known is None or currency:
        return None
    if word == "km" and copy.lower.startswith("/h", end):
        return "unit", "km/h", end + 2, 1.0, "", ""
    return known[0], known[1], end, 1.0, word if known[0] == "percent" else "", ""


def _unit(copy: Copy, number: Number, currency: str, words: Words) -> Tail | None:
    """The unit after a number and its scale word."""
    rest = words.scale, words.style, words.plus
    first = words.at(0)
    if currency:
        coin = currency_after(first, words.at(1), words.scale) if first else None
        closes = coin is not None and not words.plus
        return "money", currency, words.end_of(coin[1] - 1) if coin and closes else words.end, *rest
    if first is None:
        return "count", "", words.end, *rest
    if first not in UNIT_WORDS:
        return _counted(copy, words, first)
    coin = currency_after(first, words.at(1), words.scale)
    if coin is not None:
        return "money", coin[0], words.end_of(coin[1] - 1), *rest
    if first in ("pound", "pounds"):
        sterling = first == "pounds" and any(sign in copy.lower for sign in _STERLING)
        if sterling:
            return "money", "GBP", words.end_of(0), *rest
        return "unit", "lb", words.end_of(0), *rest
    if first in HUNDREDTHS:
        return "money", HUNDREDTHS[first], words.end_of(0), words.scale / 100, first, words.plus
    return unit_after(number, words) or _counted(copy, words, first)


def _counted(copy: Copy, words: Words, first: str) -> Tail | None:
    """A count with its noun, if the words after it hold one; None for dates and times."""
    rest = words.scale, words.style, words.plus
    if first in MONTHS and copy.text[words.start_of(0)].isupper():
        return None
    if first in FIGURES:
        hung = words.hyphened()
        return ("count", "", words.end_of(0), 1.0, first, "") if hung else None
    if first in ZONES or first in ("figures", "digits") or copy.lower.startswith(_CLOCK, words.end):
        return None
    if first == "strong":
        return "count", "person", words.end_of(0), *rest
    if first not in STOP and copy.text[words.end] == "-" and not words.plus:
        return "count", singular(first) or first, words.end_of(0), *rest
    place, noun = _noun(words.left)
    if place:
        return "count", noun, words.end_of(place - 1), *rest
    return "count", "person" if first in FATE else "", words.end, *rest


def _noun(words: tuple[str | None, ...]) -> tuple[int, str]:
    """Which of the words is the counted noun, places from 1, and its singular; 0 if none is.

    Of "police officers" it is the second.
    """
    found, noun, place = 0, "", 0
    for word in words:
        place += 1
        if word is None or (word in STOP and word not in THROUGH):
            break
        if word in CASUALTIES:
            found, noun = place, "person"
            continue
        one = singular(word)
        if one:
            found, noun = place, one
            if one != word:
                break
        elif found:
            break
    return found, noun
