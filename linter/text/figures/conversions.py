"""A measure and its conversion in brackets: 100 km (62 miles), 30°C (86F)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.text.figures.copy import Copy
from linter.text.figures.interval import Interval, meet, number, of
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Disagreement, lazily, plain

# In the base unit of each dimension: NIST Handbook 44 (2024), appendix C, and SP 811, appendix B;
# two where English-speaking countries differ (US and imperial gallons, short and long tons).
_LENGTH = {
    "km": (1000.0,), "m": (1.0,), "cm": (0.01,), "mm": (0.001,), "mile": (1609.344,),
    "yard": (0.9144,), "ft": (0.3048,), "in": (0.0254,), "nautical mile": (1852.0,),
    "fathom": (1.8288,),
}  # fmt: skip
_MASS = {
    "kg": (1.0,), "g": (0.001,), "mg": (1e-6,), "tonne": (1000.0,), "lb": (0.45359237,),
    "oz": (0.028349523125, 0.0311034768), "ton": (907.18474, 1016.0469088, 1000.0),
    "stone": (6.35029318,),
}  # fmt: skip
_AREA = {
    "ha": (1e4,), "acre": (4046.8564224,), "sq km": (1e6,), "sq m": (1.0,),
    "sq mile": (2589988.110336,), "sq ft": (0.09290304,), "sq yard": (0.83612736,),
}  # fmt: skip
_VOLUME = {
    "litre": (0.001,), "ml": (1e-6,), "gallon": (0.003785411784, 0.00454609),
    "barrel": (0.158987294928,), "cu m": (1.0,), "cu ft": (0.028316846592,),
}  # fmt: skip
_SPEED = {"km/h": (1 / 3.6,), "mph": (0.44704,), "knot": (1852 / 3600,)}
_DIMENSIONS = (_LENGTH, _MASS, _AREA, _VOLUME, _SPEED)
_GAP = (
    r"(?: (?:long|wide|high|deep|tall|away))? ?[(\[](?:or |about |around |roughly |approximately "
    r"|approx\.? |nearly "
    r"|almost |some |just |over |under |more than |less than |c\.? ?|~|≈|= ?)*"
    r"|,? or (?:about |around |roughly )?| [-–—] ?"
)
_CLOSE = r" ?(?:[)\]]|wide|long|high|tall|deep|away|per|an hour|/|,|;| [-–—])"
_FAHRENHEIT = (
    r" ?\((?:about |around |or )?(-|−|minus )?(\d+(?:\.\d+)?) ?(?:°|º|degrees )? ?(f"
    r"|c|fahrenheit|celsius)\)"
)
_COMPOUND = r"\d ?(?:st|stone|ft|feet|foot|'|′|lb|hours?|kg|m),? ?$"
_DIFFERENCE = (
    r"\b(?:by|warming|warmer|cooler|colder|rise|rose|increase\w*|fall|fell|drop\w*"
    r"|difference|limit|above"
    r"|below|higher|lower|warmed|target|than|goal|threshold|hotter|of)\b[^.\n]{0,40}$"
)


def conversions(copy: Copy, figures: Sequence[Quantity]) -> Iterator[Disagreement]:
    """Measures that are not what stands in the bracket behind them; ``figures`` of one sentence."""
    for place, first in enumerate(figures):
        if first.kind != "unit":
            continue
        if first.unit in ("°C", "°F", "degree"):
            yield from _degrees(copy, first)
            continue
        second = figures[place + 1] if place + 1 < len(figures) else None
        if second is None or second.kind != "unit" or second.lead - first.end > 30:
            continue
        if lazily(_COMPOUND).search(copy.lower, max(0, first.start - 12), first.start):
            continue
        if place and _is_compound(figures[place - 1], first):
            continue
        if place + 2 < len(figures) and _is_compound(second, figures[place + 2]):
            continue
        yield from _measures(copy, first, second)


def _is_compound(first: Quantity, second: Quantity) -> bool:
    """Whether two measures are one: 5ft 10in, 11st 4lb."""
    between = first.copy.text[first.end : second.start]
    return first.kind == second.kind and len(between) < 6 and "(" not in between


def _measures(copy: Copy, first: Quantity, second: Quantity) -> Iterator[Disagreement]:
    gap = copy.lower[first.end : second.start]
    if lazily(_GAP).fullmatch(gap) is None:
        return
    if " or " not in gap and lazily(_CLOSE).match(copy.lower, second.end) is None:
        return
    for units in _DIMENSIONS:
        if first.unit in units and second.unit in units and first.unit != second.unit:
            given = _rounded(first)
            made = [
                (given[0] * one / other, given[1] * one / other)
                for one in units[first.unit]
                for other in units[second.unit]
            ]
            if not any(meet(each, _rounded(second)) for each in made):
                value = first.value * units[first.unit][0] / units[second.unit][0]
                yield _found(
                    first, (second.lead, second.end), f"{_short(value)} {_plural(second.unit)}"
                )


def _rounded(figure: Quantity) -> Interval:
    """The interval of a measure: in conversions a round number is a rounded one."""
    if figure.qualifier:
        return of(figure)
    low, high = of(plain(figure))
    half, value = max((high - low) / 2, (figure.high - figure.low) / 2), abs(figure.value)
    if value >= 10 and value % 10 == 0:
        half = max(half, min(2.5, 0.1 * value))
    elif value >= 10 and value % 5 == 0:
        half = max(half, 1.0)
    return figure.value - half, figure.value + half


def _degrees(copy: Copy, first: Quantity) -> Iterator[Disagreement]:
    """Degrees of one scale and, in brackets, of the other, as temperatures or as a difference."""
    match = lazily(_FAHRENHEIT).match(copy.lower, first.end)
    if match is None or (first.unit == "degree" and match[3][0] == "x"):
        return
    value = float(match[2]) * (-1 if match[1] else 1)
    signed = first
    if copy.lower.endswith("minus ", 0, first.start) and first.value > 0:
        signed = first._replace(value=-first.value, low=-first.high, high=-first.low)
    half = 0.5 if "." not in match[2] else 0.5 * 0.1 ** len(match[2].partition(".")[2])
    given = value - half, value + half
    to_f = match[3][0] == "f"
    if first.unit == ("°F" if to_f else "°C"):
        return
    factor, zero = (1.8, 32.0) if to_f else (1 / 1.8, -32 / 1.8)
    low, high = _rounded(signed)
    if meet((low * factor + zero, high * factor + zero), given):
        return
    before = copy.lower[max(0, first.start - 60) : first.start]
    if lazily(_DIFFERENCE).search(before) and meet((low * factor, high * factor), given):
        return
    made = f"{_short(signed.value * factor + zero)}°{match[3][0].upper()}"
    yield _found(first, (match.start(2), match.end(3)), made)


def _plural(unit: str) -> str:
    """A unit as it stands after a number: miles, but km and ft."""
    words = ("mile", "yard", "acre", "ton", "tonne", "litre", "gallon", "barrel", "knot", "fathom")
    return f"{unit}s" if unit.endswith(words) else unit


def _short(value: float) -> str:
    return number(value) if abs(value) >= 1000 else f"{value:.3g}"


def _found(first: Quantity, place: tuple[int, int], made: str) -> Disagreement:
    printed = first.copy.text[first.start : first.end]
    return Disagreement("conversion", place, [(first.lead, first.end)], f"{printed} is {made}")
