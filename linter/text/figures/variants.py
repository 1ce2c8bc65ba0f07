"""One amount written two ways: matters of style, not of fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf
from typing import Literal

from linter.record import NamedTuple
from linter.text.figures.quantity import Quantity

_REGIONAL = frozenset(("crore", "crores", "lakh", "lakhs", "lac", "lacs", "cr"))
_MODEST = 2  # significant digits that tell one sum from another by themselves


class Variant(NamedTuple):
    """Two figures in reading order and how they differ.

    ``style``: one amount with two scale words ($14.3 billion, $14.3B);
    ``regional``: crore or lakh beside sums in another currency;
    ``qualifier``: one sum that is over and under itself (over $14bn, roughly $14bn).
    """

    first: Quantity
    second: Quantity
    what: Literal["style", "regional", "qualifier"]


def style_variants(quantities: Sequence[Quantity]) -> Iterator[Variant]:
    """Differences of style among the figures of one text, by the place of the second."""
    amounts: dict[tuple[str, float], Quantity] = {}
    sums: dict[tuple[str, float], Quantity] = {}
    other: Quantity | None = None
    regional: Quantity | None = None
    for quantity in quantities:
        if quantity.kind not in ("money", "percent"):
            continue
        key = quantity.unit, quantity.value
        if quantity.kind == "percent" and quantity.printed[0].isalpha():
            continue  # in words as it begins a sentence, and "%" cannot follow
        if quantity.style and quantity.qualifier != "multi":
            before = amounts.setdefault(key, quantity)
            if before.style != quantity.style:
                yield Variant(before, quantity, "style")
                amounts[key] = quantity
        if quantity.kind == "percent":
            continue
        if quantity.qualifier and quantity.qualifier != "multi":
            before = sums.get(key, quantity)
            if _reach(before) != _reach(quantity) and _one_sum(before, quantity):
                yield Variant(before, quantity, "qualifier")
            sums[key] = quantity
        if quantity.style.lower() in _REGIONAL:
            if other is not None and regional is None:
                yield Variant(other, quantity, "regional")
            regional = regional or quantity
        elif quantity.unit != "INR":
            if regional is not None and other is None:
                yield Variant(regional, quantity, "regional")
            other = other or quantity


def _reach(quantity: Quantity) -> int:
    """1 for a lower bound, -1 for an upper one, 0 for about."""
    if quantity.high == inf or quantity.low == quantity.value:
        return 1
    return -1 if quantity.low == -inf or quantity.high == quantity.value else 0


def _one_sum(first: Quantity, second: Quantity) -> bool:
    """Whether two figures of one value are of one sum: telling digits, or shared words."""
    digits = f"{first.value:.12g}".partition("e")[0].replace(".", "").rstrip("0")
    return len(digits) >= _MODEST or bool(first.subject & second.subject)
