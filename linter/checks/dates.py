"""Dates, ages, anniversaries and durations of one article that cannot both be right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar, Literal

from linter.analysis import figures, lower, moments, names, sentences, vocabulary
from linter.document import Document
from linter.finding import Finding, Related, Severity
from linter.rule import Rule
from linter.text.figures.page import Page, Slip

Asks = Literal[
    "weekday", "impossible", "reversed", "relative", "anniversary", "tenure", "clock", "age", "ages"
]


class DatesRule(Rule):
    """Reports the second of two places that cannot both be right, the first beside it.

    What it ``asks`` for: ``weekday`` against date, an ``impossible`` date, a
    ``reversed`` range, a ``relative`` word of time (last year) against the
    article's date, an ``anniversary`` or a ``tenure`` against the year it is counted
    from, a duration against ``clock`` times, an ``age`` against a birth, two ``ages`` of
    one person.  An error only where the calendar alone settles it.
    """

    tag: ClassVar[str] = "dates"
    fields: ClassVar[frozenset[str]] = frozenset({"other", "what"})

    asks: Asks
    related: str  # what is said of the first place

    def check(self, document: Document) -> Iterator[Finding]:
        for slip in _finder(self.asks)(document.once(page)):
            if not self.looks_at(document, slip.start):
                continue
            other = document.text[slip.first.start : slip.first.end]
            shown = (slip.first, *slip.also)
            place = tuple(
                Related(
                    document.span(*where),
                    self.related.format(found=document.text[slice(*where)]),
                )
                for where in shown
                if where != (slip.start, slip.end)
            )
            end = slip.end - document.text.endswith(".", slip.start, slip.end)  # of "2 June."
            found = self.at(document, slip.start, end, None, place, other=other, what=slip.what)
            if not slip.sure:
                found = found._replace(severity=min(self.severity, Severity.WARNING))
            yield found


def page(document: Document) -> Page:
    """The document as the checks of dates see it."""
    return Page(
        document.text,
        document.once(lower),
        document.once(vocabulary),
        document.published,
        document.once(moments),
        lambda: document.once(figures),
        lambda: document.once(sentences),
        lambda: document.once(names),
    )


def _finder(asks: Asks) -> Callable[[Page], Iterator[Slip]]:
    if asks == "weekday":
        from linter.text.figures.calendar import wrong_weekdays as find
    elif asks == "impossible":
        from linter.text.figures.calendar import impossible as find
    elif asks == "reversed":
        from linter.text.figures.reversed import reversed_ranges as find
    elif asks == "relative":
        from linter.text.figures.relative import wrong_relatives as find
    elif asks == "anniversary":
        from linter.text.figures.anniversaries import wrong_anniversaries
        from linter.text.figures.jubilees import wrong_jubilees

        def find(page: Page) -> Iterator[Slip]:
            yield from wrong_anniversaries(page)
            yield from wrong_jubilees(page)

    elif asks == "tenure":
        from linter.text.figures.tenures import wrong_tenures as find
    elif asks == "clock":
        from linter.text.figures.clocks import wrong_durations as find
    elif asks == "age":
        from linter.text.figures.lives import wrong_ages as find
    else:
        from linter.text.figures.ages import two_ages as find
    return find
