"""Units by the words after a number: per cent, time, age, measures, fractions."""

from __future__ import annotations

from typing import Any

from linter.text.figures.quantity import Number, Tail
from linter.text.figures.tables import DENOMINATORS, FOLLOW, HUNDREDTHS, LANDS, MONEY

_MORE = frozenset(
    "as more higher greater larger bigger faster stronger the its their that his her our my"
    " your".split()
)
_BEFORE_UNIT = {
    "square": "sq ", "cubic": "cu ", "nautical": "nautical ", "metric": "", "light": "",
    "sq": "sq ", "cu": "cu ",
}  # fmt: skip
_DEGREES = {"celsius": "°C", "c": "°C", "centigrade": "°C", "fahrenheit": "°F", "f": "°F"}
_PERCENT = frozenset(("per", "percent", "pc", "pct", "percentage", "basis", "pp"))
# With one of these after it a number may be more than a count.
UNIT_WORDS = _PERCENT.union(FOLLOW, DENOMINATORS, MONEY, HUNDREDTHS, LANDS, _BEFORE_UNIT) | {
    "times", "fold", "new", "hong",
}  # fmt: skip


class Words:
    """A number's scale word and what follows: words by place from 0, and where they end.

    ``end`` is where number and scale end, ``scale`` the factor, ``style`` the
    scale word as printed, ``plus`` a qualifier after the number.
    """

    __slots__ = ("_before", "_match", "end", "left", "plus", "scale", "style")

    def __init__(self, match: Any, before: int, scaled: tuple[int, float, str], plus: str) -> None:
        self._match = match
        self._before = before
        self.left: tuple[str | None, ...] = match.groups()[before:] if match else ()
        self.end, self.scale, self.style = scaled
        self.plus = plus

    def at(self, place: int) -> str | None:
        """The word at a place, if there is one."""
        return self.left[place] if place < len(self.left) else None

    def start_of(self, place: int) -> int:
        """Where the word at a place begins."""
        return int(self._match.start(self._before + place + 1))

    def end_of(self, place: int) -> int:
        """Where the word at a place ends."""
        return int(self._match.end(self._before + place + 1))

    @property
    def text(self) -> str:
        """The text in lower case."""
        return str(self._match.string)

    def hyphened(self) -> bool:
        """Whether the first word hangs on the number by a hyphen."""
        return bool(self._match.string[self.start_of(0) - 1] == "-")


def unit_after(number: Number, words: Words) -> Tail | None:
    """The unit that the words begin with, None for a noun or nothing."""
    first, second, third = words.at(0), words.at(1), words.at(2)
    if first is None:
        return None
    known = FOLLOW.get(first)
    if known is not None:
        if first == "bps":
            return "percent", "pp", words.end_of(0), words.scale / 100, first, words.plus
        if known[0] == "duration":
            return _time(words, known[1], second, third)
        return _measure(words, known[1], second, third)
    if first in _PERCENT:
        return _percent(words, first, second, third)
    if first in DENOMINATORS:
        return _fraction(number, words, first, second)
    if first == "fold" or (first == "times" and second in _MORE):
        return "multiple", "", words.end_of(0), words.scale, words.style, words.plus
    if first in _BEFORE_UNIT and (second in FOLLOW or second == "m"):
        kind, unit = FOLLOW.get(second, ("unit", "m"))
        unit = _BEFORE_UNIT[first] + unit
        return kind, unit, words.end_of(1), words.scale, words.style, words.plus
    return None


def _percent(words: Words, first: str, second: str | None, third: str | None) -> Tail | None:
    """Per cent and percentage points; a basis point is a hundredth of one."""
    scale, plus = words.scale, words.plus
    if first == "per":
        if second != "cent":
            return None
        if third in ("point", "points"):
            return "percent", "pp", words.end_of(2), scale, "per cent", plus
        return "percent", "%", words.end_of(1), scale, "per cent", plus
    if second in ("point", "points"):
        scale = scale / 100 if first == "basis" else scale
        return "percent", "pp", words.end_of(1), scale, first, plus
    if first in ("percentage", "basis"):
        return None
    return "percent", "pp" if first == "pp" else "%", words.end_of(0), scale, first, plus


def _time(words: Words, unit: str, second: str | None, third: str | None) -> Tail | None:
    """A duration, or an age: 28-year-old, 28 years of age."""
    rest = words.scale, words.style, words.plus
    if second in ("old", "olds"):
        return "age", f"{unit}-old", words.end_of(1), *rest
    if second == "of" and third == "age":
        return "age", f"{unit}-old", words.end_of(2), *rest
    if words.at(0) == "second" and not words.hyphened():
        return None  # "the two second homes"
    return "duration", unit, words.end_of(0), *rest


def _measure(words: Words, unit: str, second: str | None, third: str | None) -> Tail:
    """A unit of measure, with "an hour" after it a speed."""
    rest = words.scale, words.style, words.plus
    if unit == "degree":
        if second in _DEGREES:
            return "unit", _DEGREES[second], words.end_of(1), *rest
    elif second in ("an", "per") and third == "hour":
        return "unit", "mph" if unit == "mile" else f"{unit}/h", words.end_of(2), *rest
    if unit == "km" and words.text.startswith("/h", words.end_of(0)):
        return "unit", "km/h", words.end_of(0) + 2, *rest
    return "unit", unit, words.end_of(0), *rest


def _fraction(number: Number, words: Words, first: str, second: str | None) -> Tail | None:
    """Two-thirds, three quarters of; None for three quarters (of a year) and second halves."""
    parts = DENOMINATORS[first]
    if not number.spelt or number.value >= parts or (first[-1] == "s") != (number.value > 1):
        return None
    if not words.hyphened() and second != "of" and parts in (2, 4):
        return None
    return "multiple", "", words.end_of(0), words.scale / parts, words.style, words.plus
