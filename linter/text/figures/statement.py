"""One sentence with its figures as letters, so that grammar can be told by short patterns.

"Profit rose from $4m to $6m, a 38% increase" is "profit rose from M to M, a P increase":
the text is in lower case, and a capital stands for each figure with its qualifier.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from operator import itemgetter

from linter import patterns
from linter.record import NamedTuple
from linter.text.figures.copy import Copy
from linter.text.figures.quantity import Quantity
from linter.text.figures.tables import SMALL

LETTERS = {
    "money": "M", "percent": "P", "count": "C", "unit": "U", "duration": "D", "multiple": "X",
    "age": "A", "ordinal": "O",
}  # fmt: skip
NUMBER = "[CMUDP]"  # in patterns: a figure that may change or be a part
_COMPARED = ("more than", "less than", "fewer than", "higher than", "lower than", "greater than")
_BESIDE = frozenset(("percent", "multiple"))  # "38% more than 3,427" compares, and bounds nothing


class Statement(NamedTuple):
    """A sentence: its text with figures as letters, and the figures by their letters' places.

    Percentage points are Q, per cent P.
    """

    text: str
    places: Sequence[int]
    figures: Sequence[Quantity]
    start: int

    def between(self, start: int, end: int) -> Sequence[Quantity]:
        """The figures whose letters lie in a part of the text."""
        return self.figures[bisect_left(self.places, start) : bisect_left(self.places, end)]

    def source(self, place: int) -> int:
        """The offset of the article's text for a place that is no letter."""
        number = bisect_left(self.places, place)
        if not number:
            return self.start + place
        return self.figures[number - 1].end + place - self.places[number - 1] - 1

    def found(self, pattern: re.Pattern[str], count: int) -> Iterator[Found]:
        """A pattern's matches that hold a number of figures, overlapping ones too."""
        at, text = 0, self.text
        while match := pattern.search(text, at):
            figures = self.between(*match.span())
            if len(figures) == count:
                yield Found(match[0], figures, match)
            at = match.start() + 1


class Found(NamedTuple):
    """What a pattern found: its text in letters, and its figures in order."""

    text: str
    figures: Sequence[Quantity]
    match: re.Match[str]


class Disagreement(NamedTuple):
    """Figures that cannot all be right: ``what`` kind, the figure the finding stands on
    and those it is computed from, and the computation in words."""

    what: str
    place: tuple[int, int]
    others: Sequence[tuple[int, int]]
    computed: str


def disagreement(
    what: str, claim: Quantity, others: Sequence[Quantity], computed: str
) -> Disagreement:
    """One that stands on a figure."""
    return Disagreement(
        what, (claim.lead, claim.end), [(one.lead, one.end) for one in others], computed
    )


def statement(copy: Copy, start: int, end: int, figures: Sequence[Quantity]) -> Statement:
    """The sentence of a text from ``start`` to ``end`` and the figures in it."""
    parts: list[str] = []
    places, made = [], []
    size, at, before = 0, start, ""
    for printed in figures:
        figure = printed
        if figure.qualifier in _COMPARED and before in _BESIDE and figure.kind != "percent":
            figure = plain(figure)
        lead = max(figure.lead, at)
        size += lead - at
        places.append(size)
        letter = "Q" if figure.unit == "pp" else LETTERS[figure.kind]
        parts += (copy.lower[at:lead], letter)
        size += 1
        made.append(figure)
        at, before = figure.end, figure.kind
    parts.append(copy.lower[at:end])
    return Statement("".join(parts), places, made, start)


def plain(figure: Quantity) -> Quantity:
    """A figure as if it had no qualifier: bounded by its printed precision alone."""
    value = figure.value
    half = 0.0
    if abs(value) >= 100 or value % 1 or figure.kind != "count":
        digits = f"{value:.12g}"
        if "." in digits:
            half = 0.5 * 0.1 ** len(digits.partition(".")[2])
        else:
            noughts = len(digits) - len(digits.rstrip("0"))
            half = min(0.5 * 10.0**noughts, 0.05 * abs(value)) if noughts else 0.0
    return figure._replace(lead=figure.start, low=value - half, high=value + half, qualifier="")


@cache
def lazily(source: str) -> re.Pattern[str]:
    """A pattern of statements, compiled when first used."""
    return patterns.pattern(source)


_ONES = "one|two|three|four|five|six|seven|eight|nine"
_BARE = (
    r"(?<![\w.,/:$£€-])(?:(\d{1,3}(?:,\d{3})+)(?![\w/%-]|[.,:]\d)"
    r"|(?!(?:1[89]|20)\d\d )\d{2,4}(?= of (?:the|its|their|his|her|all|those|these)\b)"
    r"|(?:(?<=[,:(] )|(?<=\()|(?<=[–—] )|(?<= and )|(?<= with )|(?<= which )"
    r"|(?<= whom )|(?<= other )"
    r"|(?<= the )|(?<= from )|(?<= to )|(?<= are )|(?<= were )|(?<= numbered )|^)"
    rf"(\d{{1,3}}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:{_ONES}))?"
    rf"|{_ONES}|ten|eleven|twelve)"
    r"(?= (?:in|at|from|for|of|on|were|are|who|had|have|now|today|this|then|by|with"
    r"|against|voted|said|went|came|is|was|died|survived|as|it|they|there|last|a|the|to|did|won|lost|passed|failed)\b|[;:.),]|$"
    r"|(?<!one) [a-z]{2})"
    r"(?!, \d| (?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december)))"
)


def _value(word: str) -> float:
    """A number in digits, or in words up to ninety-nine."""
    if word[0].isdigit():
        return float(word.replace(",", ""))
    return float(sum(SMALL[part] for part in word.split("-")))


def filled(said: Statement) -> Statement:
    """The statement with bare numbers that no noun follows, "15 in York", as counts."""
    found = []
    for match in lazily(_BARE).finditer(said.text):
        word = match[0]
        value = _value(word)
        at = said.source(match.start())
        end, copy = at + len(word), said.figures[0].copy
        made = Quantity(at, end, at, value, value, value, "", "count", "", "", copy)
        found.append(plain(made))
    if not found:
        return said
    figures = sorted([*said.figures, *found], key=itemgetter(0))
    return statement(figures[0].copy, said.start, said.source(len(said.text)), figures)
