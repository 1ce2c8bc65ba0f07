"""Changes told in two sentences: "Sales rose 38%. It sold 6,446 cars, against 3,427 in 2019"."""

from __future__ import annotations

from collections.abc import Iterator

from linter.text.figures.changes import OVER, WHEN, alike, is_adjusted, is_otherwise, ordered
from linter.text.figures.growth import Reading, compared
from linter.text.figures.links import CLAUSE, FREE, OTHER, THAT, Near, holds, joined
from linter.text.figures.moves import Claim, claims
from linter.text.figures.restated import stems
from linter.text.figures.statement import Disagreement, Statement, lazily

_WHAT = r"(?:it|they|that|the (?:figure|number|total))"
_IT = (
    rf"¶(?:{_WHAT}|(?:last|this|a|the) [a-z]+,? {_WHAT}|now|today|(?:in|by) [12]\d\d\d,? {_WHAT})\b"
)
_WAS = rf"^¶{_WHAT} (?:was|is|stood|rose|went|fell|came|reached)\b"
_SOLD = {"sales": " sold ", "deaths": " died ", "profit": " made ", "loss": " lost "}
_HEAD = 5  # letters of a word that must agree


def across(said: Statement) -> Iterator[Disagreement]:
    """Changes that do not agree with figures of which some stand in the sentence before or after.

    ``said`` is of two sentences (``links.both``).
    """
    if len(said.figures) > 4 or is_adjusted(said.text):
        return
    middle = said.text.index("¶")
    for claim in claims(said):
        figures = [one for one in said.figures if one.start != claim.figure.start]
        figures = [one for one in figures if one.kind not in ("duration", "age", "ordinal")]
        if (
            not claim.sure
            or is_otherwise(said.text, claim, said.text)
            or len(figures) != 2
            or not alike(*figures)
        ):
            continue
        places = [said.places[said.figures.index(one)] for one in figures]
        pair = Near(said, figures[0], figures[1], places[0], places[1])
        reading = _reading(pair, claim, middle)
        if reading is not None:
            made = compared(reading, claim)
            if made is not None:
                yield made


def _reading(pair: Near, claim: Claim, middle: int) -> Reading | None:
    """The pair that a claim is of, where claim and pair are parted by the sentence's end."""
    text = pair.said.text
    words = text[claim.start : claim.end]
    if claim.end < middle < pair.at:
        order = ordered(pair, pair.gap)
        if order is None or order.delta or not _agree(text[: claim.start], text[middle:]):
            return None
        if not holds(WHEN, text[middle:]) or holds(r"\b(?:in|at|on|for|with|to|by) $", pair.before):
            return None
        return None if holds(CLAUSE, text) else order._replace(words=words)
    if pair.to < middle < claim.start:
        if not holds(rf"^[^{OTHER}¶]{{0,60}}¶{THAT}$", text[pair.to + 1 : claim.start]):
            return None
        order = ordered(pair, pair.gap)
        if order is None and holds(WHEN, f"{pair.gap}{text[pair.to : middle]}"):
            order = Reading(pair.one, pair.two, words, either=True)
        return None if order is None or order.delta else order._replace(words=words)
    if not pair.at < middle < min(pair.to, claim.start):
        return None
    if claim.start < pair.to:
        that = holds(rf"^[^{OTHER}¶]{{0,60}}¶{THAT}$", text[pair.at + 1 : claim.start])
        than = holds(rf"^{FREE}{{0,50}}{OVER}", text[claim.end : pair.to])
        return Reading(pair.two, pair.one, words) if that and than else None
    timed = holds(WHEN, text[:middle]) and holds(WHEN, text[middle:])
    if timed and joined(text[pair.to + 1 : claim.start]) and _same(pair, middle):
        return Reading(pair.one, pair.two, words, either=True)
    return None


def _same(pair: Near, middle: int) -> bool:
    """Whether the second sentence goes on about what the first one counts."""
    text = pair.said.text
    if pair.one.unit != pair.two.unit and pair.two.unit:
        return False
    return holds(_IT, text[middle : pair.to]) or _agree(text[:middle], text[middle:])


def _agree(first: str, second: str) -> bool:
    """Whether two sentences share the word that says what changed."""
    if holds(_WAS, second) or holds(r"^¶C (?:were|was|had)\b", second):
        return True
    one, two = stems(lazily(f"[{OTHER}]").sub(" ", first)), stems(second)
    heads = {word[:_HEAD] for word in one if len(word) > 3}
    return any(word[:_HEAD] in heads for word in two if len(word) > 3) or any(
        word in first and sold in second for word, sold in _SOLD.items()
    )
