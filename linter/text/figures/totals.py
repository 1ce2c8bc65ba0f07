"""A list of figures and the total that is said of it, in one sentence or in two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.text.figures.interval import amount, meet, number, of, total
from linter.text.figures.limits import PEOPLE
from linter.text.figures.links import FREE, holds
from linter.text.figures.quantity import Quantity
from linter.text.figures.shares import PERSONS
from linter.text.figures.statement import Disagreement, Statement, disagreement

# From one item of a list to the next: "nurses, ", " men and the other ".
_NEXT = (
    rf"^{FREE}{{0,40}}(?:,|,? and| plus|,? while)(?: (?:and|plus|while|with))?"
    r"(?: (?:another|a further|some|about|the (?:remaining|other|rest)|[a-z’]+(?: of)?)){0,2} $"
)
_BEFORE = (
    r"(?:(?:total|sum)(?: cost| bill| number)? of|in all,?|in total,?|altogether,?"
    r"|for a total of|\b(?:makes?|making|giving)) $"
)
_AFTER = (
    r"^(?: [a-z]+){0,2}? (?:in all|altogether|in total|between them|combined|all told|overall)\b"
)
_AFTERWARDS = rf"^{FREE}{{0,50}}(?:,|;| [–—-]+|—| \()? ?(?:[a-z]+ ){{0,5}}$"
_NOT = (
    r"\b(?:includ\w+|among|such as|at least|mostly|mainly|especially|notably|for example|average"
    r"|each|every|respectively|per|versus|compared|(?:up|down) from|out of|also|followed|score\w*"
    r"|more|fewer|worldwide|so far|by the end|bringing|since|now|year|brings?|brought)\b"
)
_ALL = r"¶(?:their|the|these|its|all|his|her|those)(?: the)? $"
_BOARD = r"¶(?!of )[^¶]*\bthe (?:remaining|other) $"
_BOUGHT = (
    r"^ (?:deal|offer|bid|takeover|acquisition|package|merger|programme|program|budget|plan)\b"
)
_PARTS = r"\b(?:cash|stock|shares|debt|grants?|loans?|for [a-z]+)\b"
_MORE = r"\b(?:another|further|second|also)\b"
_INCLUDES = (
    rf"^{FREE}{{0,30}},? (?:includes?|included|including|of which|contains?)(?: [a-z]+){{0,3}} $"
)
_THINGS = frozenset(
    """item thing piece unit vehicle animal product object medal seat vote job building
    property site machine plant tree place work weapon ship aircraft injury death""".split()
)
_HYPER = {"medal": frozenset(("gold", "silver", "bronze")), "child": frozenset(("son", "daughter"))}


def totals(said: Statement) -> Iterator[Disagreement]:
    """Totals, marked as such by words, that the items of the list beside them do not make."""
    figures = said.figures
    for at, whole in enumerate(figures):
        if whole.kind not in ("count", "money"):
            continue
        if at > 1 and _is_total(said, at):
            parts = _list(said, at - 1, -1)
            if len(parts) > 1 and _are_parts(said, parts, whole):
                yield from _compared(whole, parts)


def overfull(said: Statement) -> Iterator[Disagreement]:
    """Sums that are said to include more than they are: "the $90m includes $40m and $70m"."""
    figures = said.figures
    for at in range(len(figures) - 2):
        whole, first = figures[at], figures[at + 1]
        gap = said.text[said.places[at] + 1 : said.places[at + 1]]
        if (
            whole.kind == first.kind == "money"
            and whole.unit == first.unit
            and holds(_INCLUDES, gap)
        ):
            parts = _list(said, at + 1, 1)
            text = said.text[said.places[at] : said.places[at + len(parts)]]
            if (
                len(parts) > 1
                and not holds(_MORE, text)
                and total([of(one) for one in parts])[0] > of(whole)[1]
            ):
                yield from _compared(whole, parts)


def summed(said: Statement) -> Iterator[Disagreement]:
    """Lists and their totals in two sentences: "six golds and nine silvers. Their 17 medals"."""
    figures, middle = said.figures, said.text.index("¶")
    second = [at for at, place in enumerate(said.places) if place > middle]
    first = second[0] if second else 0
    if not first or holds(_NOT, said.text):
        return
    whole, before = figures[first], said.text[: said.places[first]]
    if len(second) == 1 and first > 1 and holds(_ALL, before):
        parts = _list(said, first - 1, -1, "¶")
        if len(parts) == first > 1 and _is_all(said, parts, whole):
            yield from _compared(whole, parts)
    if first == 1 and len(second) == 2 and figures[0].kind == "count":
        start = said.places[second[1]]
        rest = holds(_BOARD, said.text[said.text.index("¶") : start])
        if rest and not any(one.unit not in ("", figures[0].unit) for one in figures[1:]):
            yield from _compared(figures[0], figures[1:])


def _is_total(said: Statement, at: int) -> bool:
    """Whether words beside a figure say that it is a total of what stands before."""
    text, place = said.text, said.places[at]
    if ";" in text[said.places[at - 1] : place] or text.endswith(("and ", "with "), 0, place):
        return False
    if holds(_AFTER, text[place + 1 : place + 40]):
        return True
    return holds(_BEFORE, text[max(0, place - 30) : place])


def _list(said: Statement, start: int, step: int, end: str = "") -> Sequence[Quantity]:
    """The items of a list of one kind from one figure on, forwards or backwards, in order."""
    figures, found = said.figures, [said.figures[start]]
    at = start + step
    while 0 <= at < len(figures):
        low, high = min(at, at - step), max(at, at - step)
        gap = said.text[said.places[low] + 1 : said.places[high]]
        one = figures[at]
        if one.kind != found[0].kind or (one.kind == "money" and one.unit != found[0].unit):
            break
        if not holds(_NEXT, gap) or holds(_NOT, gap):
            break
        found.append(one)
        at += step
    return found if step > 0 else found[::-1]


def _are_parts(said: Statement, parts: Sequence[Quantity], whole: Quantity) -> bool:
    """Whether a total can be that of a list: of things, of people, or of what the list names."""
    if whole.kind != parts[0].kind or any(one.qualifier or one.value <= 0 for one in parts):
        return False
    first = said.figures.index(parts[0])
    text = said.text[said.places[first] : said.places[first + len(parts)]]
    if holds(_NOT, text) or not holds(
        _AFTERWARDS, text[text.rfind("C" if whole.kind == "count" else "M") + 1 :]
    ):
        return False
    if whole.kind == "money":
        return whole.unit == parts[0].unit
    nouns = {one.unit for one in parts if one.unit}
    if not whole.unit or whole.unit in _THINGS or nouns <= {whole.unit}:
        return True
    people = PEOPLE | PERSONS
    return whole.unit in people and all(one.unit in people or not one.unit for one in parts)


def _is_all(said: Statement, parts: Sequence[Quantity], whole: Quantity) -> bool:
    """Whether a figure of the next sentence takes up the whole list."""
    after = said.text[said.places[len(parts)] + 1 :]
    if whole.kind == "money":
        inside = said.text[: said.places[len(parts)]]
        same = {one.unit for one in parts} == {whole.unit}
        return same and holds(_BOUGHT, after) and holds(_PARTS, inside)
    names = _HYPER.get(whole.unit, frozenset())
    return bool(names) and {one.unit for one in parts} <= names


def _compared(whole: Quantity, parts: Sequence[Quantity]) -> Iterator[Disagreement]:
    """Whether the parts make the total."""
    if meet(total([of(one) for one in parts]), of(whole)):
        return
    shown = " + ".join(number(one.value) for one in parts)
    value = amount(sum(one.value for one in parts), whole)
    yield disagreement("sum", whole, parts, f"{shown} is {value}")
