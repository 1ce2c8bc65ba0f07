"""Whether a claim of change fits the figures before and after, within their precision."""

from __future__ import annotations

from linter.record import NamedTuple
from linter.text.figures.interval import Interval, amount, meet, number, of, percent, ratio
from linter.text.figures.moves import Claim, way
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Disagreement, disagreement, lazily

_CUT = 0.002  # a rise of 513.8% is told as 513%


class Reading(NamedTuple):
    """What a claim is read as: the figure before, that after (None: ``by`` tells), and words."""

    old: Quantity
    new: Quantity
    words: str
    delta: bool = False
    either: bool = False


def compared(reading: Reading, claim: Claim) -> Disagreement | None:
    """Whether a claim fits a change."""
    old, new = reading.old, reading.new
    direction = claim.way or _direction(reading.words)
    if reading.delta:
        return _grown(old, new, claim, way(reading.words))
    if reading.either and (old.value > new.value) != (direction < 0):
        old, new = new, old
    if claim.figure.kind == "multiple":
        if claim.figure.value < 1 and claim.way and not claim.figure.printed.startswith("halv"):
            return _lessened(old, new, claim)
        return _multiplied(old, new, claim.figure, direction)
    low, high = ratio(of(new), of(old))
    change = (low - 1) * 100, (high - 1) * 100
    claimed = abs(claim.figure.low), abs(claim.figure.high)
    cut = _CUT * max(claimed) if max(claimed) > 100 else 0.0
    claimed = min(claimed) - cut, max(claimed) + cut
    gap = new.low - old.high, new.high - old.low
    points = claim.figure.unit in ("pp", "point")
    if points:
        if old.kind != "percent":
            return None
        change = gap
    elif old.kind == "percent" and _fits(gap, claimed, 0):
        return None  # per cent for percentage points: a matter of words
    if _fits(change, claimed, direction):
        return None
    rise = _rise(old, new, points=points)
    return disagreement("change", claim.figure, (old, new), rise)


def _direction(text: str) -> int:
    """1 for words of a rise, -1 for a fall, 0 where they do not say or say both."""
    ways = {way(word) for word in lazily("[a-z]+").findall(text)} - {0}
    return ways.pop() if len(ways) == 1 else 0


def _fits(change: Interval, claimed: Interval, way: int) -> bool:
    """Whether a change can be what is claimed, upwards or downwards."""
    up = way >= 0 and meet(change, claimed)
    return up or (way <= 0 and meet((-change[1], -change[0]), claimed))


def _rise(old: Quantity, new: Quantity, *, points: bool) -> str:
    """The change in words: 3,427 to 6,446 is a rise of 88%."""
    name = "rise" if new.value >= old.value else "fall"
    if points:
        size = f"{number(round(abs(new.value - old.value), 2))} points"
    else:
        size = percent(new.value / old.value - 1)
    return f"{amount(old.value, old)} to {amount(new.value, new)} is a {name} of {size}"


def _grown(by: Quantity, new: Quantity, claim: Claim, way: int) -> Disagreement | None:
    """Whether a claim fits a change that is printed itself: rose £2,000 to £32,000, or 14%."""
    if claim.figure.unit != "%":
        return None
    half = 0.5 if by.kind == "count" else 0.0  # points of an index, rounded
    step = by.low - half, by.high + half
    ends = [new.low - way * one for one in step] + [new.high - way * one for one in step]
    old = new.value - way * by.value
    if min(ends) <= 0 or old <= 0 or step[0] < 0:
        return None
    made = ratio(step, (min(ends), max(ends)))
    if meet((100 * made[0], 100 * made[1]), of(claim.figure)):
        return None
    computed = f"{amount(by.value, by)} on {amount(old, new)} is {percent(by.value / old)}"
    return disagreement("change", claim.figure, (by, new), computed)


def _multiplied(old: Quantity, new: Quantity, claim: Quantity, way: int) -> Disagreement | None:
    """Whether "doubled" fits: it says more than 1.8 and less than 2.5 times."""
    if old.value == new.value or (old.unit and new.unit and old.unit != new.unit):
        return None  # 50 years ago, in 50 years; 200,000 jobs, 44,000 slots
    low, high = _words(claim)
    seen = ratio(of(new), of(old))
    if meet(seen, (low, high)) or (way <= 0 and meet(ratio(of(old), of(new)), (low, high))):
        return None
    after = claim.copy.lower[claim.end : claim.end + 8]
    if claim.value > 1 and meet(seen, (low + 1, high + 1)) and "more" in after:
        return None  # three times more: four times as many, to some
    computed = (
        f"{amount(new.value, new)} is {number(round(new.value / old.value, 2))} times"
        f" {amount(old.value, old)}"
    )
    return disagreement("ratio", claim, (old, new), computed)


def _lessened(old: Quantity, new: Quantity, claim: Claim) -> Disagreement | None:
    """Whether "by a third", "a quarter more" fits."""
    low, high = ratio(of(new), of(old))
    change = (low - 1, high - 1) if claim.way > 0 else (1 - high, 1 - low)
    if meet(change, of(claim.figure)):
        return None
    return disagreement("change", claim.figure, (old, new), _rise(old, new, points=False))


def _words(claim: Quantity) -> Interval:
    """What a multiple in words stands for: rounded down further than up."""
    low, high = claim.low, claim.high
    if low == high:
        low, high = 0.9 * low, (high + 0.5 if high >= 1 else high * 1.12)
    elif low == claim.value:
        low *= 0.99
    return low, high
