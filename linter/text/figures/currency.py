"""Currencies: symbols and codes before a number, their words after it."""

from __future__ import annotations

from linter.text.figures.tables import CODES, DOLLARS, LANDS, MONEY, SYMBOLS

_REFUSED = frozenset("_#@/\\&=.:*^'’`%")  # a number right after one of these names or dates
# The last character before the space in "EUR 5", "Rs. 5", "$ 5".
CURRENCY_ENDS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZs.") | SYMBOLS.keys()
# Verbs, adjectives and weights too: money only after a scale word.
_DOUBTFUL = frozenset(("won", "real", "reals", "rand", "pound", "pounds", "sterling"))


def currency_before(text: str, start: int) -> tuple[int, str] | None:
    """Where a figure whose digits begin at ``start`` begins, and its currency or "".

    None where what stands before the digits makes them part of a name, an
    address, a version or a time.
    """
    if start == 0:
        return 0, ""
    before = text[start - 1]
    if before in SYMBOLS:
        return _symbol(text, start - 1)
    if before == " ":
        return _spaced(text, start)
    if before.isalnum():
        return _glued(text, start)
    if before in _REFUSED:
        return (start - 3, "INR") if text.endswith("Rs.", 0, start) else None
    if before in "-–−" and start > 1 and text[start - 2].isalpha():
        return None
    return start, ""


def _symbol(text: str, at: int) -> tuple[int, str] | None:
    """$5, US$5, A$5."""
    if text[at] == "$":
        for width in (2, 1):
            name = text[at - width : at] if at >= width else ""
            if name in DOLLARS and not text[max(0, at - width - 1) : at - width].isalnum():
                return at - width, DOLLARS[name]
    if at and text[at - 1].isalnum():
        return None
    return at, SYMBOLS[text[at]]


def _spaced(text: str, start: int) -> tuple[int, str]:
    """EUR 5, Rs. 500, € 5."""
    if start > 1 and text[start - 2] in SYMBOLS:
        return _symbol(text, start - 2) or (start, "")
    at = text.rfind(" ", max(0, start - 5), start - 1) + 1
    if text[at] in "([":
        at += 1
    word = text[at : start - 1] if at or start < 5 else ""
    code = CODES.get(word)
    return (at, code) if code else (start, "")


def _glued(text: str, start: int) -> tuple[int, str] | None:
    """$US5, EUR5, Rs500; anything else with letters right before it is a name."""
    sign = text.rfind("$", max(0, start - 3), start)
    if sign >= 0 and text[sign + 1 : start] in DOLLARS:
        return sign, DOLLARS[text[sign + 1 : start]]
    for width in (3, 2):
        if start < width:
            continue
        code = CODES.get(text[start - width : start])
        if code and not text[max(0, start - width - 1) : start - width].isalnum():
            return start - width, code
    return None


def currency_after(first: str, second: str | None, scale: float) -> tuple[str, int] | None:
    """The currency that the words after a number name, and of how many words."""
    if first in ("new", "hong"):
        return (LANDS[second], 3) if second in ("zealand", "kong") else None
    land = LANDS.get(first)
    if land and second in MONEY:
        return land, 2
    code = MONEY.get(first)
    if code is None or (first in _DOUBTFUL and scale == 1 and second != "sterling"):
        return None
    return code, 2 if second == "sterling" else 1
