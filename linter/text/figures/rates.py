"""Sums in two currencies: the same currency twice in a pair, and rates that differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from linter.record import NamedTuple
from linter.text.figures.copy import Copy
from linter.text.figures.interval import Interval, amount, meet, number, of, ratio
from linter.text.figures.quantity import Quantity, apart
from linter.text.figures.statement import Disagreement, disagreement, lazily

_GAP = (
    r" ?[(\[](?:or |about |around |roughly |approximately |some |=|≈|~|us|some )* ?"
    r"|, or (?:about |around )?"
)
_LARGE = 1e6  # below, a price in brackets may be that for members
_TIMES = (
    r"\b(?:(?:1[89]|20)\d\d|ago|earlier|then|at the time|today[’']s|inflation"
    r"|now|last (?:year|month)|yesterday)\b"
)


class Rate(NamedTuple):
    """One sum in two currencies, and what one is in the other."""

    first: Quantity
    second: Quantity
    value: Interval


def twice(copy: Copy, pairs: Sequence[tuple[Quantity, Quantity]]) -> Iterator[Disagreement]:
    """Conversions of a sum into its own currency: £100bn (£82bn)."""
    for first, second in pairs:
        if first.unit != second.unit or first.value < _LARGE or not apart(first, second):
            continue
        printed = copy.text[first.start : first.end]
        computed = f"{printed} and {copy.text[second.start : second.end]} are in one currency"
        yield disagreement("currency", second, (first,), computed)


def converted(copy: Copy, figures: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Sums with another sum, and nothing else, in brackets behind them."""
    for first, second in pairwise(figures):
        if first.kind == second.kind == "money" and second.lead - first.end < 24:
            gap = copy.lower[first.end : second.start]
            if lazily(_GAP).fullmatch(gap) and copy.text[second.end : second.end + 1] in ")],.":
                bracket = "(" in gap or "[" in gap
                if bracket == (copy.text[second.end : second.end + 1] in ")]"):
                    yield first, second


def rates(copy: Copy, pairs: Sequence[tuple[Quantity, Quantity]]) -> Iterator[Disagreement]:
    """The second of two exchange rates that no rate of one day can be."""
    known: dict[tuple[str, str], Rate] = {}
    for first, second in pairs:
        if first.unit == second.unit or first.low <= 0 or second.low <= 0:
            continue
        start, end = first.sentence
        if lazily(_TIMES).search(copy.lower, start, end):
            continue
        one, two = (first, second) if first.unit < second.unit else (second, first)
        rate = Rate(one, two, ratio(of(two), of(one)))
        before = known.setdefault((one.unit, two.unit), rate)
        if not meet(before.value, rate.value):
            seen, other = (_value(each) for each in (rate, before))
            computed = (
                f"1 {one.unit} is {number(seen)} {two.unit} here and {number(other)} {two.unit} w"
                f"here"
                f" {amount(before.first.value, before.first)} is "
                f"{amount(before.second.value, before.second)}"
            )
            yield disagreement("rate", second, (first, before.first, before.second), computed)


def _value(rate: Rate) -> float:
    value = rate.second.value / rate.first.value
    return float(f"{value:.4g}")
