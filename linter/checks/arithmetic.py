"""Figures of one statement that cannot all be right: recomputed, shown together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from linter.analysis import copied, figures
from linter.document import Document
from linter.finding import Finding, Related
from linter.rule import Rule

if TYPE_CHECKING:
    from linter.text.figures.statement import Disagreement


class ArithmeticRule(Rule):
    """Reports figures that do not make what stands beside them: of ``what`` kind tells the rule.

    The finding stands on the claim, the figures it is computed from are related.
    """

    tag: ClassVar[str] = "arithmetic"
    fields: ClassVar[frozenset[str]] = frozenset({"computed"})

    what: Literal[
        "change", "ratio", "share", "whole", "sum", "heads", "stake", "conversion", "currency",
        "rate", "magnitude", "myriad", "bound",
    ]  # fmt: skip
    related: str = "computed from “{found}”"

    def check(self, document: Document) -> Iterator[Finding]:
        for one in document.once(recomputed):
            start, end = one.place
            if one.what != self.what or not self.looks_at(document, start):
                continue
            places = tuple(
                Related(
                    document.span(*place), self.related.format(found=document.text[slice(*place)])
                )
                for place in one.others
            )
            yield self.at(document, start, end, None, places, computed=one.computed)


def recomputed(document: Document) -> tuple[Disagreement, ...]:
    """All figures of a document that disagree by arithmetic."""
    found = document.once(figures)
    if not found:
        return ()
    from linter.text.figures.arithmetic import disagreements

    return disagreements(document.once(copied), found)
