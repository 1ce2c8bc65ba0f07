"""What a figure in the copy says: a value, its bounds, its unit, whose it is."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Literal, Protocol

from linter.record import NamedTuple
from linter.span import Span
from linter.text.figures.copy import Copy

if TYPE_CHECKING:
    from linter.text.figures.moments import Moment

Kind = Literal["money", "percent", "count", "age", "duration", "ordinal", "multiple", "unit"]

# How a qualifier widens what was printed.
OVER, UNDER, ABOUT, NEARLY, JUST_OVER, JUST_UNDER = range(1, 7)
_LOOSE = 0.1  # "about 300" reaches this share of the value either way


class Quantity(NamedTuple):
    """One printed figure.

    ``start`` and ``end`` are offsets of the figure with its currency, scale word
    and unit or noun; ``lead`` is where its qualifier begins (``start`` if none).
    ``value`` is in the base unit ($14.3bn is 14.3e9 of ``USD``); the truth lies in
    the closed interval ``low`` to ``high``: the rounding that the printed
    precision implies, widened by the qualifier (``inf`` where it has no end).
    ``unit`` is a currency code, ``%``, ``pp``, ``year-old``, a unit of measure or
    the counted noun in the singular; ``style`` is the scale word as printed
    (``billion``, ``bn``, ``B``), for a percentage ``%``, ``percent`` or ``per cent``.
    ``copy`` is the text it stands in: all that is costly is read there when asked for.
    """

    start: int
    end: int
    lead: int
    value: float
    low: float
    high: float
    unit: str
    kind: Kind
    qualifier: str
    style: str
    copy: Copy

    @property
    def span(self) -> Span:
        """The figure with its qualifier."""
        return Span(self.lead, self.end)

    @property
    def printed(self) -> str:
        """The figure as printed, in lower case, without its qualifier."""
        return self.copy.lower[self.start : self.end]

    @property
    def subject(self) -> frozenset[str]:
        """Content words of the clause around the figure, and of the figure itself: what is
        counted and for whom, in lower case; not its number, unit or scale."""
        from linter.text.figures.subject import subject_of

        return subject_of(self)

    @property
    def topic(self) -> str:
        """What it is a figure of, where the words next to it say so: stake, fine, dead..."""
        from linter.text.figures.topics import topic

        return topic(self)

    @property
    def sentence(self) -> tuple[int, int]:
        """The span of its sentence."""
        return self.copy.sentence(self.start)

    @property
    def times(self) -> tuple[Moment, ...]:
        """All days, years, clock times and words of time in its sentence, in order."""
        from linter.text.figures.moments import moments

        return moments(self.copy, *self.sentence)

    @property
    def time(self) -> Moment | None:
        """The nearest of ``times``."""
        start, end = self.start, self.end
        times = [moment for moment in self.times if moment.end <= start or moment.start >= end]
        return min(times, key=lambda it: max(start - it.end, it.start - end), default=None)

    @property
    def quoted(self) -> bool:
        """Whether it stands in quoted speech."""
        return self.copy.quoted(self.start)


REACH = 70  # characters either side of a figure that its clause may reach


class Number:
    """A number as printed, before its surroundings are read.

    ``decimals`` is the count of digits after the point; ``spelt`` says that it
    was written in words; ``half`` is the precision that words imply.
    """

    __slots__ = ("decimals", "end", "half", "spelt", "start", "value")

    def __init__(
        self,
        start: int,
        end: int,
        value: float,
        *,
        decimals: int = 0,
        spelt: bool = False,
        half: float = 0.0,
    ) -> None:
        self.start = start
        self.end = end
        self.value = value
        self.decimals = decimals
        self.spelt = spelt
        self.half = half


# What follows a number: kind, unit, where the figure ends, factor on the value, scale as
# printed, -plus.  A plain tuple: one is made for every number of an article.
Tail = tuple[Kind, str, int, float, str, str]


class Interval(Protocol):
    """What two figures are compared by: those of a text, or of other articles."""

    @property
    def value(self) -> float: ...
    @property
    def low(self) -> float: ...
    @property
    def high(self) -> float: ...
    @property
    def qualifier(self) -> str: ...


def apart(first: Interval, second: Interval) -> bool:
    """Whether no value fits both.

    Rounding is half-open ($14.3bn ends where $14.4bn begins), a qualifier's
    bound is not ("at least 12" includes 12).
    """
    low, high = (first, second) if first.value <= second.value else (second, first)
    if low.qualifier or high.qualifier or low.low == low.high or high.low == high.high:
        return low.high < high.low
    return low.high <= high.low + 1e-9 * abs(high.low)


def rounding(number: Number, scale: float, kind: Kind) -> float:
    """Half the width of the interval that the printed precision stands for.

    Trailing noughts count as rounding from 100 up, but never for more than 5%.
    """
    value = number.value
    if kind == "count" and value < 100 and scale == 1 and not number.decimals and not number.half:
        return 0.0
    if number.half and not number.spelt:
        return number.half * scale  # 3½
    if number.spelt:
        if scale == 12:
            return 1.2 * value  # dozens
        spelt = scale / 2 if scale > 1 else 0.5 if kind in ("percent", "unit") else 0.0
        return number.half * scale or spelt
    if number.decimals:
        return 0.5 * scale * 0.1**number.decimals
    if kind in ("age", "ordinal", "multiple"):
        return 0.0
    if (value < 100 or kind == "percent") and scale <= 1:
        return 0.0 if kind == "duration" else 0.5 * scale
    digits = str(int(value))
    noughts = len(digits) - len(digits.rstrip("0"))
    if noughts == 0 and scale == 1 and kind == "count":
        return 0.0
    return scale * max(0.5, min(0.5 * float(10**noughts), 0.05 * value))


def bounds(value: float, half: float, reach: int) -> tuple[float, float]:
    """The closed interval for a value printed to ``half`` under a qualifier."""
    loose = max(half, _LOOSE * abs(value))
    if reach == OVER:
        return value, inf
    if reach == UNDER:
        return -inf, value
    if reach == ABOUT:
        return value - loose, value + loose
    if reach == NEARLY:
        return value - loose, value + half
    if reach == JUST_OVER:
        return value, value + loose
    if reach == JUST_UNDER:
        return value - loose, value
    return value - half, value + half
