"""Figures that nothing can reach: turnout over 100%, 100,000 million viewers, -12 people."""

from __future__ import annotations

from collections.abc import Iterator

from linter.text.figures.copy import Copy
from linter.text.figures.interval import number
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Disagreement, disagreement, lazily

_SCALES = {
    "thousand": 1e3,
    "million": 1e6,
    "m": 1e6,
    "mn": 1e6,
    "bn": 1e9,
    "billion": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
}
_MANY = 10_000  # from so many millions on news writes billions
_MONEY = 1_000_000  # of money only from a trillion on: accounts are made up in millions
_ALIVE = 9e9  # people: United Nations, World Population Prospects 2024, has 8.2 billion
PEOPLE = frozenset(
    """person user viewer customer subscriber voter resident inhabitant citizen worker employee
    child woman man adult patient passenger tourist visitor reader listener follower victim refugee
    pupil player fan spectator""".split()
)
_SUMMED = r"\b(?:cumulative|combined|total|views|visits|journeys|every|per year|a year|since)\b"


def limits(copy: Copy, figure: Quantity) -> Iterator[Disagreement]:
    """Whether one figure is beyond what it can be; ``figure`` has passed ``is_odd``."""
    if figure.style and figure.unit != "%":
        yield from _too_many(copy, figure)
        return
    from linter.text.figures.bounds import below_none, over_all

    yield from over_all(copy, figure) if figure.unit == "%" else below_none(copy, figure)


def is_odd(figure: Quantity) -> bool:
    """Whether a figure is worth a look: a cheap test that nearly none passes."""
    if figure[7] == "percent":
        return figure[3] > 100 and figure[6] == "%"
    if figure[9]:
        return figure[3] >= 1e6 and figure[3] / _SCALES.get(figure[9].lower(), 1e12) >= 1000
    sign = figure[10].lower[max(figure[0] - 6, 0) : figure[0]]
    return figure[7] == "count" and (sign[-1:] in ("-", "−") or sign == "minus ")


def _too_many(copy: Copy, figure: Quantity) -> Iterator[Disagreement]:
    """Millions that should be billions, and more people than live."""
    scale = _SCALES.get(figure.style.lower())
    if scale is None:
        return
    printed = copy.lower[figure.start : figure.end]
    start, end = copy.sentence(figure.start)
    millions = figure.value / scale
    unscaled = lazily(r"\d,\d{3}|\d{4}|thousand").search(printed) is not None
    crowd = figure.value > _ALIVE and figure.unit in PEOPLE
    most = 1000 if scale <= 1e3 else _MONEY if figure.kind == "money" else _MANY
    many = unscaled and millions >= most
    if crowd and not many and lazily(_SUMMED).search(copy.lower, start, end):
        return
    if crowd or many:
        computed = f"{copy.text[figure.start : figure.end]} is {number(figure.value)}"
        if crowd:
            computed += ", and 8.2 billion people are alive"
        yield disagreement("magnitude", figure, (), computed)


# Chinese and Japanese count in ten thousands; copy from there has them as words.
_MYRIADS = (
    r"(?<![\w.,])(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|several|a few) (?:"
    r"ten[- ]thousands?|hundred[- ]millions?|thousand[- ](?:million|billion)s?"
    r"|ten[- ]millions?|ten[- ]billions?|hundred thousand (?:million|billion)s?)\b"
)


_NATIVE = (
    r"^(?:(?:one|two|three|four|five|six|seven|eight|nine|several|a few|ten|[1-9]) hundred million"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|several|a few|[1-9]) thousand million)$"
)


def myriad(copy: Copy, figure: Quantity) -> Iterator[Disagreement]:
    """3,000 ten thousands, 10 thousand million: figures of another way to count."""
    match = lazily(_MYRIADS).search(copy.lower, max(0, figure.start - 16), figure.end + 12)
    if match and match.end() > figure.start and not lazily(_NATIVE).match(match[0]):
        found = copy.text[match.start() : match.end()]
        yield Disagreement("myriad", match.span(), (), f"“{found}” counts in ten thousands")
