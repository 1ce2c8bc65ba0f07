"""Parts of more than there are: 130 of the 120 passengers; of the 40 pupils, 52 passed."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Disagreement, Statement, disagreement, lazily

_THE = r"(?:the|all|its|his|her|their|our|these|those|[a-z ]{2,30}['’]s?) "
_ABOUT = r"(?:only |just |about |some |at least |as many as |nearly |almost |all )?"
_DID = (
    r" (?:were|was|are|is|had|have|will|would|did|do|said|say|voted|passed|died|survived|failed"
    r"|won|came|went|took|left|backed|signed|agreed|refused|scored|showed|tested|used|remain"
    r"|[a-z]{3,}ed)\b"
)
# The part before its whole, and the part after it.
_BEFORE = (rf"C of {_THE}C(?!-)", rf"C out of (?:{_THE})?C(?!-)")
_AFTER = (
    rf"(?:^|[,;] |\b(?:and|but|that) )(?:out )?of (?:{_THE})?C[^C;:]{{0,60}}, {_ABOUT}C(?={_DID})",
    rf"C,? {_ABOUT}C of (?:whom|which|them)\b",
)
_LEAST = 5  # "300 of the two models" counts models, not parts
_SLACK = 1.02
_FAR = 3.0  # times the whole beyond which the two are of different things


def outgrown(said: Statement) -> Iterator[Disagreement]:
    """Counts that are a part of a smaller one."""
    for patterns, part in ((_BEFORE, 0), (_AFTER, 1)):
        for pattern in patterns:
            for found in said.found(lazily(pattern), 2):
                some, whole = found.figures[part], found.figures[1 - part]
                if whole.value < _LEAST or some.unit not in ("", whole.unit):
                    continue
                if _is_more(some, whole):
                    computed = f"{some.printed} of {whole.printed} are more than all"
                    yield disagreement("bound", some, (whole,), computed)


def _is_more(some: Quantity, whole: Quantity) -> bool:
    """Whether a part is more than its whole: in such a pair even round numbers are exact."""
    if inf in (whole.high, -some.low):
        return False  # "more than 120", "up to 130"
    return _SLACK * whole.value < some.value <= _FAR * whole.value
