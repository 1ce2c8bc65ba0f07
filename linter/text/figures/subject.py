"""What a figure speaks of: the content words of its clause."""

from __future__ import annotations

from linter import patterns
from linter.text.figures.quantity import REACH, Quantity
from linter.text.figures.tables import DENOMINATORS, MULTIPLES, STOP

_WORD = patterns.pattern(r"[^\W\d_]+")
_CLAUSE_END = patterns.pattern(r"[.!?;][\"”’)]*\s|\n")

# Words of a figure's own number.
_OWN = frozenset(
    "times fold odd strong figure tens dozens hundreds thousands millions billions trillions"
    " tenth tenths".split()
).union(DENOMINATORS, MULTIPLES)


def clause_of(quantity: Quantity) -> str:
    """The words of the clause around a figure in lower case, whole ones, without the figure."""
    lower, start, end = quantity.copy.lower, quantity.lead, quantity.end
    first = max(0, start - REACH)
    left, inside, right = lower[first:start], lower[start:end], lower[end : end + REACH]
    for cut in _CLAUSE_END.finditer(left):
        left = lower[first + cut.end() : start]
    if first and len(left) == REACH:
        left = left[left.find(" ") + 1 :]  # the first word may be cut
    stop = _CLAUSE_END.search(right)
    if stop:
        right = right[: stop.start()]
    elif len(right) == REACH:
        right = right[: right.rfind(" ") + 1]
    if quantity.kind not in ("count", "multiple", "ordinal"):
        inside = ""
    return f"{left} {inside} {right}"


def subject_of(quantity: Quantity) -> frozenset[str]:
    """Content words of the clause around a figure, with its counted noun."""
    words = frozenset(_WORD.findall(clause_of(quantity))) - STOP
    return words.difference(_OWN.intersection(_WORD.findall(quantity.printed)))
