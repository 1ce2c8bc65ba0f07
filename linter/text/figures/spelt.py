"""Numbers in words: forty-nine, three and a half, two hundred and six, a dozen."""

from __future__ import annotations

from linter.text.figures.quantity import Number
from linter.text.figures.tables import SMALL

_UNITS = tuple(SMALL)[:9]
_LONGER = (" hundred", "-hundred", " thousand", " and a ", "-and-a-")
_ANOTHER = ("hundred", "thousand", "million", "billion")  # "one hundred and two hundred" is two
_HALVES = ((" and a half", 0.5), (" and a quarter", 0.25), ("-and-a-half", 0.5))


def spelt(lower: str, word: str, start: int) -> Number:
    """The number in words that begins at ``start`` of the lower-case text with ``word``.

    Reads up to 999,999 and halves and quarters after it; a scale word after it
    (million, dozen) is left to the reader of scales.
    """
    value, end = SMALL[word], start + len(word)
    if value < 20 and not lower.startswith(_LONGER, end):
        return Number(start, end, value, spelt=True)
    value, end = _hundreds(lower, word, start)
    if lower.startswith(" thousand", end):
        at = _past(lower, end + len(" thousand"))
        rest = _word_at(lower, at)
        if rest:
            more, end = _hundreds(lower, rest, at)
            value = value * 1000 + more
    for tail, part in _HALVES:
        if lower.startswith(tail, end):
            return Number(start, end + len(tail), value + part, spelt=True, half=0.25)
    return Number(start, end, value, spelt=True)


def _hundreds(lower: str, word: str, start: int) -> tuple[int, int]:
    """One to 999 in words, and where it ends."""
    value, end = _below_hundred(lower, word, start)
    if not lower.startswith((" hundred", "-hundred"), end):
        return value, end
    value, end = value * 100, end + len(" hundred")
    at = _past(lower, end)
    rest = _word_at(lower, at)
    if not rest:
        return value, end
    more, close = _below_hundred(lower, rest, at)
    if lower.startswith(_ANOTHER, close + 1):
        return value, end
    return value + more, close


def _past(lower: str, end: int) -> int:
    """Where the smaller part would begin after "hundred" or "thousand"."""
    return end + 5 if lower.startswith(" and ", end) else end + 1


def _word_at(lower: str, start: int) -> str:
    """The number word that begins at ``start``, "" if none does."""
    end = start
    while lower[end : end + 1].isalpha():
        end += 1
    word = lower[start:end]
    return word if word in SMALL else ""


def _below_hundred(lower: str, word: str, start: int) -> tuple[int, int]:
    """One to ninety-nine in words, and where it ends."""
    value, end = SMALL[word], start + len(word)
    if value >= 20 and lower[end : end + 1] in ("-", " "):
        unit = _word_at(lower, end + 1)
        if unit in _UNITS:
            return value + SMALL[unit], end + 1 + len(unit)
    return value, end


def dozens(lower: str, start: int) -> Number | None:
    """ "a dozen", "half a million": one of a scale word that begins at ``start``."""
    at = start - 2
    if at < 0 or not lower.startswith(("a ", "a-"), at) or lower[at - 1 : at].isalnum():
        return None
    if lower.endswith("half ", 0, at):
        return Number(at - 5, start - 1, 0.5, spelt=True, half=0.05)
    return Number(at, start - 1, 1, spelt=True, half=0.1)
