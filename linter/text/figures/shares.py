"""A part against its whole: "1,200, or 15% of its 6,000 staff"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from linter.record import NamedTuple
from linter.text.figures.interval import amount, meet, of, percent, ratio
from linter.text.figures.links import BARE, OTHER, THAT, Near, holds, joined, near
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Disagreement, Statement, disagreement

_WORD = r"(?:(?!(?:in|at|on|by|for|to|from|them|whom|which|than|and|or) )[a-z][a-z’'.-]* )"
_OF = rf"(?: (?:[a-z-]+ ){{0,2}}?|\) | – |, )(?:out )?of {_WORD}{{0,5}}?"  # from part to whole
_HEAD = (
    r"(?:^|[^a-z])(?:out )?of "
    r"(?:(?:the|its|their|his|her|all|those|these|some|our|about)(?: total of)? )*$"
)
_OF_THEM = r",? (?:of (?:whom|which|these|them|those),? |includ(?:e[sd]?|ing) )[a-z ]{0,24}$"
_THEM = r" (?:of (?:them|these|those|whom|which))\b"
_OF_ALL = (
    r" of (?:the (?:total|whole|lot|number|sum|amount|collection|workforce|fleet|class|stock|herd)"
    r"|(?:its|their|the|all) (?:staff|workforce|total|membership|fleet|budget|stock|output|pupils"
    r"|employees|members)|all|them all)(?=[.,;:)]| [–—-]|$)"
)
_NO_WHOLE = rf"(?!{_OF_ALL}) of "
_NOT = (
    r"\b(?:more than the|higher than|lower than|increase|rise|up from|down from|rose|fell|drop|than"
    r"|each|every|average|interest|tax|discount|fewer|less than|margin"
    r"|while|whereas|compared)\b"
)
_LONG = 90  # characters between a part and its whole
PERSONS = frozenset(
    """person man woman child student pupil worker employee staff voter resident passenger member
    patient adult job post position role teacher officer soldier player customer user respondent
    household family driver teenager boy girl household strong police graduate engineer nurse doctor
    applicant candidate victim prisoner inmate volunteer athlete delegate guest visitor civilian
    militant protester policeman midwife pensioner farmer driver fan spectator rebel gunman
    bystander demonstrator sailor marine settler""".split()
)


class _Reading(NamedTuple):
    """A part and its whole, and where the statement that says so begins and ends."""

    part: Quantity
    whole: Quantity
    start: int
    end: int


def shares(said: Statement) -> Iterator[Disagreement]:
    """Parts that are not the share of the whole which is printed beside them."""
    for number, share in enumerate(said.figures):
        if share.unit != "%" and not (share.kind == "multiple" and 0 < share.value < 1):
            continue
        if _is_range(said, number):
            continue
        for first, second in _pairs(said, number):
            reading = _reading(said, number, first, second)
            if reading is None:
                continue
            if not holds(_NOT, said.text[reading.start : reading.end]):
                made = _compared(reading.part, share, reading.whole)
                if made is not None:
                    yield made
            break


def _pairs(said: Statement, number: int) -> Iterator[tuple[int, int]]:
    """Two other figures each, as part and whole, of those next to a share."""
    low, high = max(0, number - 2), min(len(said.figures), number + 3)
    others = [at for at in range(low, high) if at != number]
    for part, whole in permutations(others, 2):
        close = max(part, whole, number) - min(part, whole, number) == 2
        if close and _fit(said.figures[part], said.figures[whole]):
            yield part, whole


def _reading(said: Statement, share: int, part: int, whole: int) -> _Reading | None:
    """Whether three figures in a row are a share, its part and its whole."""
    if _is_of_whole(said, share, part, whole):
        fits = _is_beside(said, share, part, whole)
    else:
        fits = _is_of_pair(said, share, part, whole)
    if not fits:
        return None
    places = said.places[share], said.places[part], said.places[whole]
    return _Reading(said.figures[part], said.figures[whole], min(places), max(places) + 1)


def _is_of_whole(said: Statement, share: int, part: int, whole: int) -> bool:
    """Whether "of the" leads from a share, or from the part right behind it, to the whole."""
    if whole == share + 1:
        return _is_of(said.text, said.places[share], said.places[whole])
    between = share < part < whole
    return between and _is_of(said.text, said.places[part], said.places[whole])


def _is_beside(said: Statement, share: int, part: int, whole: int) -> bool:
    """Whether the part is named beside "P of the whole": A, or P of B; P of B, or A; P, or A, of B.

    A part that is itself of something ("10% of 40 homes, 5 of 12 shops") is no part of it.
    """
    text, places = said.text, said.places
    if share < part < whole:
        return joined(text[places[share] + 1 : places[part]])
    if part < share:
        return joined(text[places[part] + 1 : places[share]])
    if holds(rf"^{_OF}[{OTHER}]", text[places[part] + 1 :]):
        return False
    return joined(text[places[whole] + 1 : places[part]])


def _is_of_pair(said: Statement, share: int, part: int, whole: int) -> bool:
    """Whether a share stands beside a part which words say is of the whole: A of B, or P."""
    text, places = said.text, said.places
    behind = text[places[share] + 1 :]
    first = share < min(part, whole)
    if first:
        beside = part == share + 1 and joined(text[places[share] + 1 : places[part]])
    else:
        beside = joined(text[places[share - 1] + 1 : places[share]]) or _is_that(said, share)
    if not beside or holds(rf"^{_NO_WHOLE}", behind):
        return False
    of_all = holds(rf"^{_OF_ALL}", behind)
    pair = near(said, min(part, whole), max(part, whole))
    if whole < part < share and not pair.two.unit and _is_that(said, share):
        return len(pair.gap) < _LONG
    if not _is_part(pair, ahead=part < whole, of_all=of_all):
        return False
    return first or of_all or share < part < whole or holds(rf"^(?:{BARE})", behind)


def _is_of(text: str, part: int, whole: int) -> bool:
    """Whether "of the" leads from one figure to another."""
    return whole - part < 64 and holds(rf"^{_OF}$", text[part + 1 : whole])


def _is_that(said: Statement, share: int) -> bool:
    """Whether a share is told in a sentence of its own: "That is 28%"."""
    gap = said.text[said.places[share - 1] + 1 : said.places[share]]
    return holds(rf"(?:¶|[:;,] |[–—] | - ){THAT}$", gap)


def _is_part(pair: Near, *, ahead: bool, of_all: bool) -> bool:
    """Whether words say that one of two figures is of the other.

    ``ahead``: the part comes first; ``of_all``: the share is said to be of the total.
    """
    gap = pair.gap
    if len(gap) > _LONG:
        return False
    if ahead:
        return _is_of(pair.said.text, pair.at, pair.to)
    if holds(_HEAD, pair.before) or holds(_OF_THEM, gap) or holds(rf"^{_THEM}", pair.after):
        return True
    if of_all and not holds(r"\b(?:and|plus)\b", gap):
        return True
    return bool(
        not pair.two.unit and holds(r"\.¶(?:they|only|just|of (?:them|these|those))\b", gap)
    )


def _is_range(said: Statement, number: int) -> bool:
    """Whether a share is the end of a range: between 40% and 60% of."""
    return said.text.endswith(("P and ", "P to ", "P or ", "P-", "P–"), 0, said.places[number])


def _fit(part: Quantity, whole: Quantity) -> bool:
    """Whether one figure can be a part of the other."""
    if part.kind != whole.kind or part.value <= 0 or whole.value < part.value:
        return False
    if part.kind == "count":
        one, two = part.unit, whole.unit
        return one == two or not one or not two or (one in PERSONS) == (two in PERSONS)
    return part.unit == whole.unit and part.kind not in ("percent", "multiple", "ordinal", "age")


def _compared(part: Quantity, share: Quantity, whole: Quantity) -> Disagreement | None:
    seen = ratio(of(part), of(whole))
    scale = 0.01 if share.kind == "percent" else 1.0
    low, high = share.low * scale, share.high * scale
    if low == high:
        low, high = 0.95 * low, 1.05 * high  # one in five is said of 19% and of 21%
    if meet(seen, (low, high)):
        return None
    of_whole = f"{amount(part.value, part)} of {amount(whole.value, whole)} is"
    return disagreement(
        "share", share, (part, whole), f"{of_whole} {percent(part.value / whole.value)}"
    )
