"""A stake and its price against the valuation: 49% for $14.3 billion is $29.2 billion."""

from __future__ import annotations

from collections.abc import Iterator

from linter.text.figures.interval import Interval, amount, meet, percent, ratio
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Disagreement, Statement, disagreement, lazily

_STAKE = (
    r"P(?: [a-z-]+){0,2} (?:stake|holding|shareholding|interest|share)\b|(?:stake"
    r"|holding|shareholding|"
    r"interest) of P|P of (?!her |his |their )(?:the |its )?(?:[a-z.’'-]+ ?){1,4}"
    r"|P for M|\b(?:offer|bid|deal|investment|price) of M for P|P in [a-z]"
    r"|(?:return|exchange) for (?:a )?P"
)
_WORTH = (
    r"(?:valu(?:es|ed|ing|ation|e)\b[^A-Z;:()\n]{0,50}? (?:at|of|to|is|was) (?:about "
    r"|around )?|valued? |"
    r"\b(?:is|was|be|company|firm|business|group|start-?up|it|whole) worth |worth a total of |"
    r"a valuation of |price tag of |(?:implies|implying|giving|gives|puts|putting)[^A-Z;:()\n]{0,"
    r"50}? )M"
    r"|M (?:post-money |pre-money |enterprise |equity |total )?valuation|a (?:value|worth) of M"
)
_NOT = (
    r"\b(?:debt|convertible|warrants?|options?|book|face|market value of|previous\w*"
    r"|earlier|last year"
    r"|was valued|once|includ\w+|discount|premium|instal?ments?|another|remaining"
    r"|additional|further"
    r"|first|up to|profit|revenue|annual|dividend|tax|had been|before)\b"
)


def stakes(said: Statement) -> Iterator[Disagreement]:
    """Prices that are not the stake's share of the valuation, before or after the money."""
    text = said.text
    stake = lazily(_STAKE).search(text)
    worth = list(lazily(_WORTH).finditer(text))
    if stake is None or len(worth) != 1 or lazily(_NOT).search(text):
        return
    shares = [one for one in said.figures if one.unit == "%"]
    sums = [one for one in said.figures if one.kind == "money"]
    valued = [one for one in said.between(*worth[0].span()) if one.kind == "money"]
    if len(shares) != 1 or len(sums) != 2 or len(valued) != 1 or sums[0].unit != sums[1].unit:
        return
    price = next(one for one in sums if one is not valued[0])
    if shares[0].low > 0 and shares[0].value < 100:
        yield from _compared(shares[0], price, valued[0])


def _compared(share: Quantity, price: Quantity, whole: Quantity) -> Iterator[Disagreement]:
    """Post-money the price is the stake's share, pre-money it comes on top."""
    part: Interval = share.low / 100, share.high / 100
    implied = ratio((price.low, price.high), part)
    before = implied[0] - price.high, implied[1] - price.low
    worth = whole.low, whole.high
    if meet(implied, worth) or meet(before, worth):
        return
    computed = (
        f"{amount(price.value, price)} for {percent(share.value / 100)} makes the whole"
        f" {amount(price.value * 100 / share.value, price)}"
    )
    yield disagreement("stake", whole, (share, price), computed)
