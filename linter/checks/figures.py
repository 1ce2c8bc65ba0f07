"""Two figures of one article that cannot both be right, or that are written two ways."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from linter.analysis import figures
from linter.document import Document, Kind
from linter.finding import Finding, Related, Severity
from linter.rule import Rule


class ConflictRule(Rule):
    """Reports the second figure of a pair that cannot both be right, the first beside it.

    A pair in which one stands in a heading is as grave as any other; neither is
    called the wrong one.
    """

    tag: ClassVar[str] = "figures"
    fields: ClassVar[frozenset[str]] = frozenset({"other", "about"})

    related: str  # what is said of the first figure

    def check(self, document: Document) -> Iterator[Finding]:
        found = document.once(figures)
        if len(found) < 2:
            return
        from linter.text.figures.conflict import conflicts

        def kind_at(offset: int) -> Kind:
            return document.block_at(offset).kind

        for pair in conflicts(found, kind_at):
            first, second = pair.first, pair.second
            other = document.text[first.lead : first.end]
            if self.looks_at(document, second.start):
                place = Related(
                    document.span(first.lead, first.end), self.related.format(found=other)
                )
                yield self.at(
                    document, second.lead, second.end, None, (place,), other=other, about=pair.about
                )


class VariantRule(Rule):
    """Reports one amount written in two ways: in ``what`` way tells the rule."""

    tag: ClassVar[str] = "figure-style"
    fields: ClassVar[frozenset[str]] = frozenset({"other"})

    what: Literal["style", "regional", "qualifier"]
    related: str
    severity: Severity = Severity.INFO

    def check(self, document: Document) -> Iterator[Finding]:
        found = document.once(figures)
        if len(found) < 2:
            return
        from linter.text.figures.variants import style_variants

        for pair in style_variants(found):
            first, second = pair.first, pair.second
            if pair.what != self.what or not self.looks_at(document, second.start):
                continue
            other = document.text[first.lead : first.end]
            place = Related(document.span(first.lead, first.end), self.related.format(found=other))
            yield self.at(document, second.lead, second.end, None, (place,), other=other)
