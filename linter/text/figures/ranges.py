"""Numbers that belong together: 10-12 people, $10 to $12 million, one in five."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from linter import patterns
from linter.text.figures.ahead import FIGURES
from linter.text.figures.copy import Copy
from linter.text.figures.near import ALONE
from linter.text.figures.quantity import Quantity
from linter.text.figures.tables import ATTACHED, SCALES

_DASHES = ("-", "–", "−", "-$", "–$", "-£", "–£", "-€", "–€")
_TO = ("- to ", "- or ", " to ", " or ", " to about ", " to nearly ", " to more than ", "-to-")
_FAR = 26  # characters beyond which two figures have nothing to do with each other
_WHOLES = frozenset((3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000, 10000))


@cache
def _of() -> re.Pattern[str]:
    return patterns.pattern(
        r" of (?:(?:the|its|their|his|her|our|all|those|these) )?(?:\w+['’]s? )?"
    )


def linked(copy: Copy, found: Sequence[Quantity]) -> Iterator[Quantity]:
    """The quantities with ranges joined, overlaps and glued numbers (3-1, 555-0123) left out."""
    waiting: Quantity | None = None
    for quantity in found:
        if waiting is None:
            waiting = quantity
        elif quantity.start - waiting.end > _FAR:
            if _stands(copy, waiting):
                yield waiting
            waiting = quantity
        elif quantity.start >= waiting.end:
            pair = _pair(copy, waiting, quantity)
            if len(pair) == 2 and _stands(copy, pair[0]):
                yield pair[0]
            waiting = pair[-1] if pair else None
    if waiting is not None and _stands(copy, waiting):
        yield waiting


def _stands(copy: Copy, quantity: Quantity) -> bool:
    """Whether a figure that was joined to no other counts something by itself."""
    bare = not quantity.unit and quantity.kind == "count" and not quantity.style
    if bare and copy.text[quantity.start].isalpha():
        return copy.lower.startswith(ALONE, quantity.end)
    return not _glued(copy, quantity)


def _glued(copy: Copy, quantity: Quantity) -> bool:
    """Whether digits hang on a figure by a hyphen: a score, a code, a phone number."""
    text, start, end = copy.text, quantity.start, quantity.end
    before = start > 1 and text[start - 1] in "-–" and text[start - 2].isdigit()
    after = text[end : end + 1] in ("-", "–") and text[end + 1 : end + 2].isdigit()
    return before or after


def _pair(copy: Copy, first: Quantity, second: Quantity) -> tuple[Quantity, ...]:
    """Two neighbours as they are, with what they share, or as one."""
    gap = copy.lower[first.end : second.start]
    shared = gap in _DASHES or (gap == " to " and second.style)
    if second.style in FIGURES and gap in _TO:
        low = 10.0 ** (first.value - 1)
        return (
            first._replace(end=second.end, value=low, low=low, high=second.high, style="figure"),
        )
    millions = second.unit == "m" and second.kind == "unit" and gap in _DASHES
    if millions and first.kind == "money":
        second = second._replace(
            value=second.value * 1e6, low=second.low * 1e6, high=second.high * 1e6, unit="",
            kind="count", style="m",
        )  # fmt: skip
    if shared and first.kind == "money" and second.kind == "count" and not second.unit:
        second = _as_money(first, second)
    if gap in _DASHES:
        return _range(first, second)
    bare = not first.unit and first.kind == "count"
    if gap in (" in ", " out of ", "-in-") and bare and second.kind == "count":
        return _share(first, second)
    if gap == " for " and bare and not second.unit:
        return ()  # "9 for 233": a score
    between = gap == " and " and copy.lower.endswith("between ", 0, first.start)
    if bare and second.kind == "count" and gap.startswith(" of ") and _of().fullmatch(gap):
        return first._replace(unit=second.unit), second  # "three of its 40 guards"
    if gap not in _TO and not between:
        return first, second
    return _inherit(first, second), second


def _inherit(first: Quantity, second: Quantity) -> Quantity:
    """The first of "10 to 12 million people" with the scale, kind and unit of the second."""
    money = first.kind == second.kind == "money" and first.unit == second.unit
    if not money and (first.unit or first.kind != "count"):
        return first
    scale = 1.0
    printed = second.value / _factor(second.style)
    if not first.style and first.value < printed:
        scale = second.value / printed
    value = first.value * scale
    half = scale / 2 if scale > 1 or second.kind in ("percent", "unit") else 0.0
    return first._replace(
        value=value, low=min(first.low * scale, value - half),
        high=max(first.high * scale, value + half),
        unit=second.unit, kind=second.kind, style=first.style or second.style,
    )  # fmt: skip


def _as_money(first: Quantity, second: Quantity) -> Quantity:
    """The second of "$10-12 million" in the currency of the first."""
    half = _factor(second.style) / 2
    low, high = min(second.low, second.value - half), max(second.high, second.value + half)
    return second._replace(unit=first.unit, kind="money", low=low, high=high)


def _factor(style: str) -> float:
    """What a printed scale word stands for; 1 for none."""
    return ATTACHED.get(style) or SCALES.get(style.lower(), 1.0)


def _range(first: Quantity, second: Quantity) -> tuple[Quantity, ...]:
    """10-12 people as one quantity; the first dropped where the two are no range."""
    low = _inherit(first, second)
    same = low.kind == second.kind and low.unit == second.unit
    named = second.unit or second.kind != "count"
    if not (same and named and low.value < second.value <= 20 * low.value):
        return (second,)
    return (
        low._replace(
            end=second.end, value=(low.value + second.value) / 2, high=second.high,
            style=second.style,
        ),
    )  # fmt: skip


def _share(first: Quantity, second: Quantity) -> tuple[Quantity, ...]:
    """One in five: a multiple of 0.2."""
    people = second.unit in ("", "person", "adult", "woman", "man", "child", "voter", "household")
    if first.value >= second.value or second.value not in _WHOLES:
        return first, second
    if first.value != 1 and not people:
        return first, second
    value = first.value / second.value
    low = first.low / second.value if first.qualifier else value
    high = first.high / second.value if first.qualifier else value
    return (
        first._replace(
            end=second.end, value=value, low=low, high=high, unit="", kind="multiple",
        ),
    )  # fmt: skip
