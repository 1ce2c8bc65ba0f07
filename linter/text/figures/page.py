"""What the checks of dates and ages see of an article, and the pairs they find."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from linter import patterns
from linter.record import NamedTuple
from linter.span import Span

if TYPE_CHECKING:
    from linter.text.figures.moments import Moment
    from linter.text.figures.quantity import Quantity
    from linter.text.names import Names
    from linter.text.sentences import Sentences

MONTHS = (
    "January February March April May June July August September October November December"
).split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
# What says that the sentence tells of another time than the article's.
_THEN = patterns.pattern(
    r"\b(?:then|when|at the time|who was|who were|ago|earlier|previously|formerly|once|back in"
    r"|in those days|at that time|the same year|that year|late|died|dies|dead|killed|posthumous\w*"
    r"|would have been|funeral|flashback|fictional|character|novel|aged?|at just|as an?)\b"
)
RELATIVES = patterns.pattern(
    r"\b(?:son|daughter|wife|husband|mother|father|brother|sister|sibling|child|children|twins?"
    r"|parents?|cousin|nephew|niece|uncle|aunt|grand\w+|widow|widower|partner|girlfriend|boyfriend"
    r"|fianc[eé]e?|baby|namesake|step\w+|half-\w+|mum|mom|dad|spouse|couple|dog|cat|horse)s?\b"
)


class Slip(NamedTuple):
    """Two places that cannot both be right, or one that cannot be: ``first`` is then the same.

    ``what`` says why, for the message; ``sure``: by the calendar alone, whatever
    the article's date.
    """

    start: int
    end: int
    first: Span
    what: str
    sure: bool = False
    also: tuple[Span, ...] = ()  # what else it is counted from


class Page(NamedTuple):
    """A text, its words, date and moments, and the rest when asked for; offsets of ``text``."""

    text: str
    lower: str
    words: frozenset[str]
    published: date | None
    moments: tuple[Moment, ...]
    figures: Callable[[], tuple[Quantity, ...]]
    sentences: Callable[[], Sentences]
    names: Callable[[], Names]

    def sentence(self, offset: int) -> Span:
        """The sentence at an offset."""
        return self.sentences().at(offset)

    def paragraph(self, offset: int) -> Span:
        """The block at an offset."""
        end = self.text.find("\n", offset)
        return Span(self.text.rfind("\n", 0, offset) + 1, len(self.text) if end < 0 else end)

    def moments_in(self, span: Span) -> tuple[Moment, ...]:
        """The moments that begin in a span."""
        low = bisect_right(self.moments, (span.start - 1, len(self.text)))
        high = bisect_right(self.moments, (span.end - 1, len(self.text)))
        return self.moments[low:high]

    def years_around(self, offset: int) -> set[int]:
        """The years printed in the paragraph of an offset and the one before it."""
        here = self.paragraph(offset)
        before = self.paragraph(max(here.start - 1, 0))
        return {moment.year for moment in self.moments_in(Span(before.start, here.end))} - {0}

    def then(self, span: Span) -> bool:
        """Whether a passage speaks of another time than the article's."""
        return _THEN.search(self.lower, span.start, span.end) is not None


def spoken(day: date) -> str:
    """A date as a reader writes it: 3 March 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
