"""A sum against what each gets: "$1.2m shared by 40 families, $50,000 each"."""

from __future__ import annotations

from collections.abc import Iterator

from linter.text.figures.interval import Interval, amount, meet, number, of, times
from linter.text.figures.links import holds
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Disagreement, Statement, disagreement

_AFTER = (
    r"^(?: (?:each|apiece|per [a-z]+|a head|a (?!year|month|week|day|time|share|barrel|piece of"
    r"|total|grant|further)[a-z]+|(?:for|to) (?:each|every))\b)"
    r"(?! (?:in (?!all|total)|at|outside|inside)\b)"
)
_BEFORE = (
    r"\beach (?:of (?:them|(?:the |its |his |her |their )?C) ?)?(?!for |at |with |or )"
    r"[^A-Z,;:()¶\n]{0,28}$"
)
# Words that join a sum to its shares.
_CUE = (
    r"(?:\b|(?=\(|–))(?:shar(?:e|es|ed|ing)|split|divid\w+|distribut\w+|given out|spread|among"
    r"|total\w*|in all|altogether|rais(?:e|es|ed|ing)|bring\w*|works? out|worked out|c[oa]mes? to"
    r"|amount\w*|making|costs?|costing|pays?|paid|paying|spends?|spent|buys?|bought|fetch\w*"
    r"|worth|adds? up|grants?|or M|\(M|– M|order\w*|bonus\w*|prizes?|fines?"
    r"|earn\w*|bill|left|gave|give|giving|sold|sum)\b"
)
_NOT = (
    r"\b(?:average|up to|more than|at least|at most|from|plus|including|a year|first|another|month"
    r"|week|year|monthly|yearly|weekly|extra|fee|deposit|discount|tax|while|although|though|but|whereas"
    r"|because|list price|if"
    r"|other|others|further|range\w*|between [MC] and)\b"
)
_AND = r"\b(?:and|with)\b"
_TOTAL = r"\b(?:total|in all|altogether|sum of|raising|bill)\b"
_LONG = 130  # characters that the three may be apart


def heads(said: Statement) -> Iterator[Disagreement]:
    """Sums that are not what each gets times how many there are.

    The statement has one sum for each, one sum of all and one count; nothing
    else could be multiplied.
    """
    sums = [at for at, one in enumerate(said.figures) if one.kind == "money"]
    counts = [at for at, one in enumerate(said.figures) if one.kind == "count" and one.value > 1]
    if len(sums) != 2 or len(counts) != 1:
        return
    marked = [at for at in sums if _is_each(said, said.places[at])]
    if len(marked) != 1:
        return
    each, whole = marked[0], sums[1] if marked[0] == sums[0] else sums[0]
    if _is_one_statement(said, sorted([each, whole, counts[0]])):
        made = _compared(said.figures[whole], said.figures[counts[0]], said.figures[each])
        if made is not None:
            yield made


def _is_each(said: Statement, place: int) -> bool:
    """Whether a sum is what each gets."""
    text = said.text
    return holds(_AFTER, text[place + 1 : place + 24]) or holds(
        _BEFORE, text[max(0, place - 60) : place]
    )


def _is_one_statement(said: Statement, numbers: list[int]) -> bool:
    """Whether three figures are told of one sharing."""
    places = [said.places[at] for at in numbers]
    start, end = places[0], places[-1] + 1
    text = said.text[start:end]
    if end - start > _LONG or ";" in text or "¶" in text:
        return False
    around = f"{said.text[max(0, start - 34) : start]}{text}{said.text[end : end + 34]}"
    if holds(_NOT, around) or not holds(_CUE, around):
        return False
    return not holds(_AND, text) or holds(_TOTAL, around)


def _compared(whole: Quantity, count: Quantity, each: Quantity) -> Disagreement | None:
    """Whether a sum is what each gets times how many there are."""
    if whole.unit != each.unit or count.qualifier or each.value >= whole.value:
        return None
    made: Interval = times(of(count), of(each))
    if meet(made, of(whole)):
        return None
    product = amount(count.value * each.value, whole)
    computed = f"{number(count.value)} × {amount(each.value, each)} is {product}"
    return disagreement("heads", each, (whole, count), computed)
