"""Arithmetic told in two neighbouring sentences: which pairs of them, and what it finds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.text.figures.copy import Copy
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Disagreement, filled, statement

# What a sentence begins with that tells more of the figures in the one before.
_ONWARD = (
    "That ", "This ", "It ", "They ", "The ", "Now", "Today", "In ", "By ", "Last ", "Of ", "Its ",
    "Only ", "Just ", "These ", "A year ", "Some ", "About ", "Nearly ", "There ",
)  # fmt: skip

_THEIR = ("Their ", "The ", "These ", "Its ", "All ", "Those ")


def goes_on(
    copy: Copy, before: Sequence[Quantity], figures: Sequence[Quantity], start: int
) -> bool:
    """Whether the figures of two neighbouring sentences can be of one statement.

    ``start`` is where the second sentence begins.
    """
    count = len(before) + len(figures)
    if count > 5 or "\n" in copy.text[before[-1][1] : start]:
        return False
    kinds = [figure[7] for figure in before]
    if figures[0][7] == "money" and len(figures) == 1 and sorted(kinds) == ["money", "percent"]:
        return True
    claimed = "percent" in kinds or "multiple" in kinds
    if claimed or any(figure[7] in ("percent", "multiple") for figure in figures):
        return count in (3, 4) and (
            (claimed and len(before) == 1) or copy.text.startswith(_ONWARD, start)
        )
    if copy.text.startswith(_THEIR, start):
        return len(before) > 1 and len(figures) == 1
    return copy.lower.endswith(" the remaining ", 0, figures[-1][0])


def in_two(
    copy: Copy, before: Sequence[Quantity], figures: Sequence[Quantity]
) -> Iterator[Disagreement]:
    """What the figures of two sentences cannot be together."""
    from linter.text.figures.across import across
    from linter.text.figures.links import both
    from linter.text.figures.shares import shares
    from linter.text.figures.totals import summed

    start = copy.sentence(before[0].start)[0]
    middle, end = copy.sentence(figures[0].start)
    said = both(
        filled(statement(copy, start, middle, before)),
        filled(statement(copy, middle, end, figures)),
    )
    if figures[0][7] == "money":
        yield from _sold(copy, before, figures)
    yield from summed(said)
    yield from across(said)
    for one in shares(said):
        if min(one.place, *one.others)[0] < middle <= max(one.place, *one.others)[0]:
            yield one


def _sold(
    copy: Copy, before: Sequence[Quantity], figures: Sequence[Quantity]
) -> Iterator[Disagreement]:
    """A stake with its price, and the valuation in the next sentence."""
    kinds = sorted(figure[7] for figure in before)
    if kinds != ["money", "percent"] or len(figures) > 1:
        return
    start = copy.sentence(before[0].start)[0]
    next_one, end = copy.sentence(figures[0].start)
    if "valu" not in copy.lower[next_one:end]:
        return
    from linter.text.figures.stakes import stakes

    yield from stakes(statement(copy, start, end, [*before, *figures]))
