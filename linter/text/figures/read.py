"""One number in its surroundings: the quantity it is part of, or none."""

from __future__ import annotations

from typing import Any

from linter.text.figures.ahead import FIGURES, tail
from linter.text.figures.copy import Copy
from linter.text.figures.currency import CURRENCY_ENDS, currency_before
from linter.text.figures.near import crew_before, is_age, is_name
from linter.text.figures.quantity import (
    ABOUT,
    OVER,
    Kind,
    Number,
    Quantity,
    bounds,
    rounding,
)
from linter.text.figures.tables import CLOSE, CLOSELY, FATE_BEFORE, LABELS, LOOSELY, QUALIFIERS

_SIGNED = frozenset(("percent", "money", "unit"))
_BEFORE = 26  # characters before a figure that can hold its qualifier


def read(copy: Copy, number: Number, match: Any) -> Quantity | None:
    """The quantity that a number is part of, or None where it counts nothing."""
    start, currency = number.start, ""
    if copy.text[start - 1 : start] != " " or copy.text[start - 2] in CURRENCY_ENDS:
        left = currency_before(copy.text, start)
        if left is None:
            return None
        start, currency = left
    after = tail(copy, number, currency, match)
    if after is None:
        return None
    kind, unit, end, scale, style, plus = after
    before = copy.lower[start - _BEFORE if start > _BEFORE else 0 : start]
    last = before[-1:]
    if last == " ":
        at = before.rfind("\n") if "\n" in before else 0
        last = before[max(before.rfind(" ", 0, -1) + 1, at) : -1]
    if kind == "count":
        if not unit and is_age(copy, number, before):
            kind, unit = "age", "year-old"
        elif is_name(copy, number, unit or style, start, last):
            return None
        elif not unit:
            unit = "person" if last in FATE_BEFORE else crew_before(copy.lower, start)
    elif number.end + 1 == end and last in LABELS:
        return None  # section 3c
    if after[4] in FIGURES:
        return _figures(copy, number, end)
    lead, qualifier, reach = start, "", 0
    if plus or last in QUALIFIERS:
        lead, qualifier, reach = _reach(before, start, last, kind, plus)
    value = number.value * scale
    sign = _minus(copy, start) if kind in _SIGNED else 0
    if sign:
        value, start = -value, start - sign
        lead = min(lead, start)
    half = rounding(number, scale, kind)
    low, high = bounds(value, half, reach) if reach else (value - half, value + half)
    return Quantity(start, end, lead, value, low, high, unit, kind, qualifier, style, copy)


def _reach(before: str, start: int, last: str, kind: Kind, plus: str) -> tuple[int, str, int]:
    """Where the figure begins with its qualifier, before or after it, that and its reach."""
    lead, qualifier, reach = start, "", 0
    if last in QUALIFIERS:
        lead, qualifier, reach = _qualifier(before, start, last, kind)
    if plus and not reach:
        qualifier, reach = plus, ABOUT if plus in ("odd", "or so") else OVER
    return lead, qualifier, reach


def qualified(lower: str, start: int, kind: Kind) -> tuple[int, str, int]:
    """The same for a figure that begins with no number."""
    before = lower[max(0, start - _BEFORE) : start]
    last = before.split("\n")[-1].rstrip(" ").rpartition(" ")[2] if before[-1:] == " " else ""
    return _qualifier(before, start, last, kind) if last in QUALIFIERS else (start, "", 0)


def _figures(copy: Copy, number: Number, end: int) -> Quantity | None:
    """A seven-figure sum: from 1,000,000 to 9,999,999."""
    if not 2 < number.value < 13:
        return None
    low = 10.0 ** (number.value - 1)
    start = number.start
    return Quantity(start, end, start, low, low, 10 * low - 1, "", "count", "", "figure", copy)


def _minus(copy: Copy, start: int) -> int:
    """How long a sign before the figure is, that is no dash of a range or a compound."""
    if copy.lower.endswith(" minus ", 0, start):
        return 6
    if copy.text[start - 1 : start] not in ("-", "−"):
        return 0
    return 0 if start > 1 and copy.text[start - 2].isalnum() else 1


def _qualifier(before: str, start: int, last: str, kind: Kind) -> tuple[int, str, int]:
    """Where the figure begins with its qualifier, the qualifier and its reach."""
    words = before.rstrip(" ")
    for phrase, reach in QUALIFIERS[last]:
        if not words.endswith(phrase) or words[: -len(phrase)][-1:].isalpha():
            continue
        if phrase == "over" and kind == "duration":
            break  # "over three days" is during them
        at = start - len(before) + len(words) - len(phrase)
        close = " " + words[: -len(phrase)].rstrip()
        for word in (*CLOSELY, *LOOSELY):
            if close.endswith(word):
                closer = CLOSE.get(reach, reach) if word in CLOSELY else reach
                return at - len(word), f"{word[1:]} {phrase}", closer
        return at, phrase, reach
    return start, "", 0
