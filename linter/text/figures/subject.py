"""What a figure speaks of: the content words of its clause."""

from __future__ import annotations

from linter import patterns
from linter.text.figures.quantity import REACH, Quantity
from linter.text.figures.tables import STOP

_WORD = patterns.pattern(r"[^\W\d_]+")
_CLAUSE_END = patterns.pattern(r"[.!?;][\"”’)]*\s|\n")


def clause_of(quantity: Quantity) -> str:
    """The words of the clause around a figure in lower case, whole ones, without the figure."""
    around = quantity.around
    at = min(REACH, quantity.lead)
    to = at + quantity.end - quantity.lead
    left, inside, right = around[:at], around[at:to], around[to:]
    for cut in _CLAUSE_END.finditer(left):
        left = around[cut.end() : at]
    if quantity.lead > REACH and len(left) == REACH:
        left = left[left.find(" ") + 1 :]  # the first word may be cut
    end = _CLAUSE_END.search(right)
    if end:
        right = right[: end.start()]
    elif len(right) == REACH:
        right = right[: right.rfind(" ") + 1]
    if quantity.kind not in ("count", "multiple", "ordinal"):
        inside = ""
    return f"{left} {inside} {right}"


def subject_of(quantity: Quantity) -> frozenset[str]:
    """Content words of the clause around a figure, with its counted noun."""
    return frozenset(_WORD.findall(clause_of(quantity))) - STOP
