"""Quantities without a number of their own: dozens of homes, several hundred people, half an hour,
a year and a half, a quarter-point."""

from __future__ import annotations

from linter import patterns
from linter.text.figures.copy import Copy
from linter.text.figures.currency import currency_after
from linter.text.figures.quantity import Kind, Quantity
from linter.text.figures.tables import FATE, FOLLOW, SCALES, STOP, singular

_AFTER = patterns.pattern(
    r"(?: of (?:the |their |its |his |her )?)?( ?)([^\W\d_]+)?(?: ([^\W\d_]+))?(?: ([^\W\d_]+))?"
)
_UPON = patterns.pattern(r"(tens|hundreds|dozens|thousands) of $")
_SEVERAL = patterns.pattern(r" (dozen|hundred|thousand|million|billion|crore|lakh)\b")
_A_HALF = patterns.pattern(r"\b(?:an?|one) (\w+) and a $")
_AN = patterns.pattern(r"(?: an? |-)(percentage point|\w+)")
_POINT = patterns.pattern(r"(?:-| of a )(?:percentage[ -])?points?\b")
_TENS = {"tens": 10.0, "dozens": 12.0, "hundreds": 100.0, "thousands": 1000.0}
PLURALS = {"dozens": 12.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9,
           "trillions": 1e12}  # fmt: skip
_MANY = 100  # "hundreds" may be this many times a hundred, but hardly more


def plural(copy: Copy, start: int, end: int) -> Quantity | None:
    """Dozens of homes, hundreds of thousands of dollars, hundreds injured: at least one of them."""
    scale = PLURALS[copy.lower[start:end]]
    if copy.lower.startswith((" of thousands", " of millions", " of billions"), end):
        return None  # read with the scale word after it
    upon = _UPON.search(copy.lower, max(0, start - 13), start)
    if upon:
        scale, start = scale * _TENS[upon[1]], upon.start()
    return _counted(copy, start, end, scale, copy.lower[start:end])


def several(copy: Copy, start: int, end: int) -> Quantity | None:
    """Several hundred people, a few thousand homes."""
    match = _SEVERAL.match(copy.lower, end)
    if match is None:
        return None
    return _counted(copy, start, match.end(), SCALES[match[1]], copy.lower[start:end])


def _counted(copy: Copy, start: int, end: int, scale: float, qualifier: str) -> Quantity:
    """A vague count or sum, with the noun or currency after it."""
    match = _AFTER.match(copy.lower, end)
    unit, close = "", end
    kind: Kind = "count"
    words = match.groups()[1:] if match else ()
    coin = currency_after(words[0], words[1], scale) if match and words and words[0] else None
    if match and coin:
        unit, close, kind = coin[0], match.end(coin[1] + 1), "money"
    elif match:
        for place, word in enumerate(words, 2):
            if word is None or word in STOP:
                break
            found = "person" if word in FATE else singular(word)
            if found:
                unit = found
                close = end if word in FATE else match.end(place)
                break
    high = _MANY * scale
    return Quantity(start, close, start, 2 * scale, scale, high, unit, kind, qualifier, "",
                    copy)  # fmt: skip


def half_unit(copy: Copy, start: int, end: int) -> Quantity | None:
    """Half an hour, a half-dozen eggs, half a percentage point; a year and a half."""
    before = _A_HALF.search(copy.lower, max(0, start - 24), start)
    if before:
        known = FOLLOW.get(before[1])
        if known is None:
            return None
        return Quantity(before.start(), end, before.start(), 1.5, 1.25, 1.75, known[1], known[0],
                        "", "", copy)  # fmt: skip
    after = _AN.match(copy.lower, end)
    if after is None:
        return None
    if after[1] == "percentage point":
        return Quantity(start, after.end(), start, 0.5, 0.45, 0.55, "pp", "percent", "",
                        "percentage", copy)  # fmt: skip
    if after[1] == "dozen" and copy.lower[end] == "-":
        found = _counted(copy, start, after.end(), 6, "")
        return found._replace(value=6, low=5.4, high=6.6)
    known = FOLLOW.get(after[1])
    if known is None or after[1].endswith("s") or copy.lower[after.end() : after.end() + 1] == "-":
        return None
    return Quantity(start, after.end(), start, 0.5, 0.45, 0.55, known[1], known[0], "", "", copy)


def quarter_point(copy: Copy, start: int, end: int) -> Quantity | None:
    """A quarter-point, a quarter of a percentage point; a half-point."""
    match = _POINT.match(copy.lower, end)
    if match is None:
        return None
    value = 0.5 if copy.lower[start] == "h" else 0.25
    return Quantity(start, match.end(), start, value, value, value, "pp", "percent", "", "point",
                    copy)  # fmt: skip
