"""Arithmetic on what figures may stand for, and its results in words."""

from __future__ import annotations

from math import inf

from linter.text.figures.quantity import Quantity

Interval = tuple[float, float]

_SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥", "INR": "₹", "CNY": "¥"}
_SCALES = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
_NOUGHTS = 0.025  # of a value
_EDGE = 1e-9  # of a value: what floating point may lose


def of(figure: Quantity) -> Interval:
    """The values that a figure may stand for.

    Noughts beside another figure count for less than alone: £40m and £50m are not £38m and £52m.
    """
    low, high, value = figure.low, figure.high, abs(figure.value)
    if high - low > 0.08 * value and not figure.qualifier and figure.kind in ("money", "count"):
        first = f"{value:.3g}"
        if (
            first[0] != "1"
            and "." not in first
            and value >= 20
            and low == figure.value - 0.05 * value
        ):
            return figure.value - _NOUGHTS * value, figure.value + _NOUGHTS * value
    return low, high


def ratio(above: Interval, below: Interval) -> Interval:
    """What one positive quantity divided by another may be."""
    if below[0] <= 0 or above[1] < 0:
        return -inf, inf
    return max(above[0], 0.0) / below[1], above[1] / below[0] if below[0] else inf


def times(one: Interval, other: Interval) -> Interval:
    """What two positive quantities multiplied may be."""
    if one[0] < 0 or other[0] < 0:
        return -inf, inf
    return one[0] * other[0], one[1] * other[1] if inf not in (one[1], other[1]) else inf


def total(parts: list[Interval]) -> Interval:
    """What a sum may be."""
    return sum(low for low, _ in parts), sum(high for _, high in parts)


def meet(one: Interval, other: Interval) -> bool:
    """Whether some value fits both."""
    slack = _EDGE * max(abs(one[0]), abs(other[0]), 1e-6) if inf not in map(abs, one) else 0.0
    return one[0] <= other[1] + slack and other[0] <= one[1] + slack


def number(value: float) -> str:
    """A number in digits: 3,427 or 14.3 million, three digits of it where it has more."""
    size = abs(value)
    for scale, name in _SCALES:
        if size >= scale:
            return f"{_short(value / scale)}{name}"
    if size >= 1000 or value == int(value):
        return f"{value:,.0f}"
    return _short(value)


def _short(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def amount(value: float, like: Quantity) -> str:
    """A number with the unit of another figure: $14.3 billion, 62 mile."""
    if like.kind == "money":
        sign = _SIGNS.get(like.unit)
        return f"{sign}{number(value)}" if sign else f"{number(value)} {like.unit}"
    if like.kind == "percent":
        return f"{_short(value)}%"
    return number(value)


def percent(share: float) -> str:
    """A share of 1 in per cent, to a digit that tells."""
    value = abs(share) * 100
    return f"{value:,.0f}%" if value >= 20 else f"{value:.2g}%"
