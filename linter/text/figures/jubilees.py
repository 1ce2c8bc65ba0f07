"""Anniversaries in other words: turns 50, a centenary, 20 years since."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from linter import patterns
from linter.span import Span
from linter.text.figures.anniversaries import starts_of, years_of
from linter.text.figures.moments import Moment
from linter.text.figures.page import RELATIVES, Page, Slip
from linter.text.figures.quantity import Quantity

_JUBILEES = {
    "centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200,
    "sesquicentennial": 150, "tercentenary": 300, "golden jubilee": 50, "silver jubilee": 25,
    "diamond jubilee": 60,
}  # fmt: skip
_TURNS = patterns.pattern(r"\b(?:turn(?:s|ed|ing)?|will (?:be|turn)|is to turn) $")
_SINCE = patterns.pattern(
    r"(?: (?:have|has)(?: now)? (?:passed|elapsed|gone by))? since (?:the )?"
    r"(?:[a-z][\w’'-]* ){0,6}?(?:in |of )?"
)
_ONLY = patterns.pattern(
    r"\b(?:first|highest|lowest|best|worst|most|least|biggest|fewest|once|every|over|span\w*)\b"
)
_MARKS = patterns.pattern(
    r"\b(?:marks?|marked|marking|celebrat\w+|passed|it (?:is|was|has been)|it['’]s)\b"
)
# Not "50 years of teaching girls": that may have begun later.
_OF = patterns.pattern(r" (?:of|in|as an?) (?:its )?[a-z]+(?=[.,;]|$)|(?=[.,;]|$)")
_OLD = patterns.pattern(r"(?:\bis (?:now )?|\bat )$")
_UNITS = {"year": 1, "decade": 10, "century": 100}
_BIRTH = ("born", "b.")


def wrong_jubilees(page: Page) -> Iterator[Slip]:
    """ "turns 50 this year, founded in 1986", "in 2003, the centenary of the club, formed in 1913".

    The start in the same sentence or the one before, and only one.
    """
    for figure in page.figures():
        if figure.qualifier or figure.quoted:
            continue
        if figure.kind == "age" and _is_turned(page, figure):
            yield from _turned(page, figure)
        elif figure.kind == "duration" and figure.unit in _UNITS:
            yield from _marked(page, figure)
            yield from _since(page, figure)
    for word, years in _JUBILEES.items():
        if word.partition(" ")[2] in page.words or word in page.words:
            yield from _jubilee(page, word, years)


def _is_turned(page: Page, figure: Quantity) -> bool:
    """ "turns 50", "is 90 years old this year"; a person's age is for the checks of ages."""
    before = page.lower[max(figure.lead - 16, 0) : figure.lead]
    if _TURNS.search(before):
        return True
    old = page.lower.endswith("years old", figure.start, figure.end)
    return old and _OLD.search(before) is not None


def _turned(page: Page, figure: Quantity) -> Iterator[Slip]:
    sentence = page.sentence(figure.start)
    found = _start(page, figure.start)
    if found is None or RELATIVES.search(page.lower, *sentence):
        return
    start, born = found
    old = page.lower.endswith("old", figure.start, figure.end)
    who = page.lower.find(" who ", max(sentence.start, figure.lead - 24), figure.lead) >= 0
    if (old and born) or (who and not born):
        return
    whens = years_of(page, sentence, int(figure.value), start.year)
    here = {it.word for it in page.moments_in(sentence) if it.kind == "relative"}
    late = any(word.startswith(("this ", "next ", "last ")) for word in here)
    if not old and late and page.published and not here & {"last year", "next year"}:
        whens = [(page.published.year, 0 if 1 < page.published.month < 12 else 1)]
    yield from _clash(
        page, Span(figure.start, figure.end), figure.value, start, whens, slack=int(old)
    )


def _start(page: Page, offset: int) -> tuple[Moment, bool] | None:
    """The one year of a start in the sentence or the one before, and whether it is a birth."""
    sentence, paragraph = page.sentence(offset), page.paragraph(offset)
    before = page.sentence(max(sentence.start - 2, paragraph.start))
    for span in (sentence, Span(max(before.start, paragraph.start), sentence.end)):
        starts = starts_of(page, span)
        if len({it.year for it in starts}) == 1:
            led = page.lower[max(span.start, starts[0].start - 60) : starts[0].start]
            return starts[0], any(word in led for word in _BIRTH)
        if starts:
            return None
    return None


def _marked(page: Page, figure: Quantity) -> Iterator[Slip]:
    """ "is celebrating a century and a half of teaching", "marks 40 years in business"."""
    before = page.lower[max(figure.lead - 24, 0) : figure.lead]
    if not _MARKS.search(before) or not _OF.match(page.lower, figure.end):
        return
    found = _start(page, figure.start)
    sentence = page.sentence(figure.start)
    if found is None or found[1] or RELATIVES.search(page.lower, *sentence):
        return
    start = found[0]
    factor = _UNITS[figure.unit]
    value = figure.value * factor
    whens = years_of(page, sentence, int(value), start.year)
    slack = {1: 1, 10: 3, 100: 5}[factor]
    yield from _clash(page, Span(figure.start, figure.end), value, start, whens, slack=slack)


def _since(page: Page, figure: Quantity) -> Iterator[Slip]:
    """ "marks 20 years since the 2001 floods"."""
    sentence = page.sentence(figure.start)
    years = [it for it in page.moments_in(sentence) if it.year and not it.last]
    ahead = [it for it in years if it.start > figure.end]
    if not ahead or ahead[0].kind == "decade" or figure.high == inf:
        return
    if not _SINCE.fullmatch(page.lower, figure.end, ahead[0].start):
        return
    led = page.lower[sentence.start : figure.lead]
    behind = page.lower[figure.end : ahead[0].start]
    if _ONLY.search(led) or not (_MARKS.search(led) or " passed" in behind):
        return
    value = figure.value * _UNITS[figure.unit]
    whens = years_of(page, sentence, int(value), ahead[0].year)
    slack = 1 if figure.unit == "year" else 4
    yield from _clash(page, Span(figure.start, figure.end), value, ahead[0], whens, slack=slack)


def _jubilee(page: Page, word: str, years: int) -> Iterator[Slip]:
    at = page.lower.find(word)
    while at >= 0:
        sentence = page.sentence(at)
        named = page.text[at].isupper() and at > sentence.start  # the Centenary Medal
        found = None if named else _start(page, at)
        if found is not None and not RELATIVES.search(page.lower, *sentence):
            whens = years_of(page, sentence, years, found[0].year)
            yield from _clash(page, Span(at, at + len(word)), years, found[0], whens, slack=0)
        at = page.lower.find(word, at + 1)


def _clash(
    page: Page,
    place: Span,
    value: float,
    start: Moment,
    whens: list[tuple[int, int]],
    *,
    slack: int,
) -> Iterator[Slip]:
    wanted = start.year + value
    if (
        not whens
        or whens[0][0] <= start.year
        or min(abs(wanted - year) - more for year, more in whens) <= slack
    ):
        return
    what = f"from {start.year} to {whens[0][0]} is {whens[0][0] - start.year} years"
    places = sorted((place, Span(start.start, start.end)))
    printed = page.moments_in(page.sentence(place.start))
    also = tuple(Span(it.start, it.end) for it in printed if it.year == whens[0][0])
    yield Slip(*places[1], places[0], what, also=also)
