"""A difference against its two figures: "15,310 votes to 13,106, a majority of 1,204"."""

from __future__ import annotations

from collections.abc import Iterator

from linter.text.figures.changes import alike, ordered
from linter.text.figures.interval import amount, of
from linter.text.figures.links import Near, holds, joined, near
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Disagreement, Statement, disagreement, plain

_MORE = (
    r"^ (?:more|fewer|less|higher|lower)(?: [a-z]+){0,2} than "
    r"(?:(?:the|in|it|its|their|had|last|did|were|was|a|year|month|season|[a-z]+[’']s) )*$"
)
_SIZED = r"\b(?:increase|rise|gain|growth|fall|drop|decline|decrease|reduction|cut|loss) of $"
_SIZE = r"^[ -](?:[a-z]+ )?(?:increase|rise|gain|fall|drop|decline|decrease|reduction|cut)\b"
_BY = r"\b(?:by|majority of|margin of|lead of|winning margin of|ahead by) (?:a mere |just |only )?$"
_AGAINST = (
    r"^(?: [a-z]+){0,3}? (?:to|against|for and|in favou?r and|over)"
    r"(?: (?:the|only|just|her|his|their|its|[a-z]+[’']s))*"
    r"(?: [a-z]+ )?(?: against)? ?$"
)
_WON = r"\b(?:majority|margin|won|win|wins|beat|defeat\w*|lead|ahead|took|passed|cleared|carried)\b"
_ABOUT = r"\b(?:average|total|each|per|of whom|of which|including|expected|target|forecast|plan)\b"


def margins(said: Statement) -> Iterator[Disagreement]:
    """Differences that are not those of the two figures beside them."""
    figures = said.figures
    if holds(_ABOUT, said.text):
        return
    for at in range(len(figures) - 2):
        three = figures[at : at + 3]
        for claim, one, two in ((at, at + 1, at + 2), (at + 1, at, at + 2), (at + 2, at, at + 1)):
            if not _is_size(figures[claim], figures[one]) or not alike(figures[one], figures[two]):
                continue
            if _is_claimed(said, claim, near(said, one, two), alone=len(figures) == len(three)):
                made = _compared(figures[claim], figures[one], figures[two])
                if made is not None:
                    yield made
                break


def _is_size(claim: Quantity, one: Quantity) -> bool:
    """Whether a figure can be the difference of another and a third."""
    if one.kind == "percent":
        return claim.unit in ("pp", "point")
    return claim.kind == one.kind and (claim.unit == one.unit or claim.kind == "count")


def _is_claimed(said: Statement, claim: int, pair: Near, *, alone: bool) -> bool:
    """Whether words say that a figure is the difference of a pair."""
    text, place = said.text, said.places[claim]
    before, after = text[max(0, place - 40) : place], text[place + 1 : pair.to]
    if pair.at < place < pair.to:  # 1,350 people, 200 more than last year's 1,000
        worded = holds(_MORE, after) or _is_than(after, pair.two)
        return worded and joined(text[pair.at + 1 : place])
    if place > pair.to and (holds(_SIZED, before) or holds(_SIZE, text[place + 1 :])):
        return ordered(pair, pair.gap) is not None and not holds(r"[;¶]", text[pair.to : place])
    if not alone or not holds(_AGAINST, pair.gap) or not holds(_WON, text):
        return False
    votes = text.startswith((" votes", "-vote", " seats", "-seat", " points", "-point"), place + 1)
    unit = votes or said.figures[claim].unit in ("vote", "seat", "point")
    return (
        holds(_BY, before)
        and (unit or place > pair.to)
        and not holds(
            r"[¶;]|\band\b", text[min(place, pair.at) : max(place, pair.to)].replace("for and", "")
        )
    )


def _is_than(after: str, figure: Quantity) -> bool:
    """Whether "200 more than 1,000" was read as 200 and a bound of 1,000."""
    return after == " " and figure.qualifier in ("more than", "less than", "fewer than")


def _compared(claim: Quantity, one: Quantity, two: Quantity) -> Disagreement | None:
    """Whether a claim is the difference of two figures."""
    if two.qualifier in ("more than", "less than", "fewer than"):
        two = plain(two)
    (low, high), (least, most) = of(one), of(two)
    gaps = (low - most, high - least), (least - high, most - low)
    if any(gap[0] - 1e-6 <= claim.high and claim.low <= gap[1] + 1e-6 for gap in gaps):
        return None
    if one.value < claim.value and two.value < claim.value:
        return None  # more than either: another figure
    larger, smaller = max(one.value, two.value), min(one.value, two.value)
    computed = f"{amount(larger, one)} less {amount(smaller, two)} is "
    points = one.kind == "percent"
    computed += f"{larger - smaller:g} points" if points else amount(larger - smaller, one)
    return disagreement("change", claim, (one, two), computed)
