"""Numbers of years of a post, a war, a reign beside the years they are counted between."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from linter import patterns
from linter.span import Span
from linter.text.figures.anniversaries import slip, starts_of
from linter.text.figures.moments import Moment
from linter.text.figures.page import Page, Slip
from linter.text.figures.quantity import Quantity
from linter.text.figures.terms import DAYS, between_days, later, terms

_STARTED = patterns.pattern(
    r"\b(?:joined|join|started|began|took over|appointed|became|hired|elected|founded|arrived"
    r"|moved|married|bought|launched|came)\b[^.;\n\d]{0,60}\b(?:in|since) $|\bsince $"
)
_HAS = patterns.pattern(
    r"\b(?:has|have|['’]s|['’]ve) (?:\w+ly |since |now |also )?(?:spent|been|worked|led|run|served"
    r"|held|lived|taught|chaired|headed|played|coached|managed|ruled|reigned|governed|owned|edited"
    r"|practised|practiced|represented|presented|hosted|lasted|gone on|dragged on|raged|run on)\b"
)
_THERE = patterns.pattern(
    r" (?:at the (?:\w+ )?(?:firm|company|club|bank|school|paper|newspaper|agency|university"
    r"|charity"
    r"|group|studio|museum|council|station|hospital|helm|top|office)|there|with (?:the|it|them)"
    r"|in (?:the|that) (?:job|role|post|position|office|chair)|as (?:its|the|a)\b|in charge"
    r"|at (?:it|its)|running|leading|,|\.|$)"
)
_CAREER = patterns.pattern(
    r"\b(?:after|before|out of|previous\w*|earlier"
    r"|industry|experience|combined|total|altogether|career"
    r"|on and off|intermittent\w*|between them|elsewhere|with \w+ and|more than one|bringing|age"
    r"|contract|sentence|ban|deal|jail\w*|prison|would have|planned|ago|another|further)\b"
)
_STINT = (
    r"reign|rule|term|tenure|stint|spell|run|period|war|marriage|presidency|drought|stretch|span"
    r"|streak|occupation|siege|construction|exile|conflict|gap|wait|hiatus|absence|partnership"
)
_RANGE = patterns.pattern(
    rf"(?: (?:{_STINT}))?(?: \w+){{0,3}}?,? (?:\(|lasting |that lasted |which ran )?"
    r"(?:from|between)? ?"
)
_AFTER_RANGE = patterns.pattern(
    rf"\)?,? (?:an? (?:(?:{_STINT}) (?:of|lasting) )?|for |lasting |which lasted )"
)
_UNITS = {"year": 1, "decade": 10, "century": 100}


def wrong_tenures(page: Page) -> Iterator[Slip]:
    """ "joined in 2015 and has spent 20 years there", "a 12-year reign, from 2005 to 2010"."""
    for figure in page.figures():
        if figure.kind == "duration" and figure.unit in _UNITS:
            yield from _against_range(page, figure)
            yield from _against_start(page, figure)
            yield from _later(page, figure)
            yield from terms(page, figure)
        elif figure.kind == "duration" and figure.unit in DAYS:
            yield from between_days(page, figure)
    yield from later(page)


def _later(page: Page, figure: Quantity) -> Iterator[Slip]:
    """ "founded in 1950. In 1980, 75 years later, it moved"."""
    if not page.lower.startswith(" later,", figure.end) or figure.qualifier:
        return
    sentence = page.sentence(figure.start)
    years = [it for it in page.moments_in(sentence) if it.year]
    if len(years) != 1 or page.lower[years[0].end : figure.lead] != ", ":
        return
    paragraph = page.paragraph(figure.start)
    before = page.sentence(max(sentence.start - 2, paragraph.start))
    told = [it for it in page.moments_in(before) if it.year]
    if before == sentence or [*starts_of(page, before)] != told or len(told) != 1:
        return
    low, high = _years(figure)
    passed = years[0].year - told[0].year
    if passed > 0 and not low - 1 <= passed <= high + 1:
        what = f"from {told[0].year} to {years[0].year} is {passed} years"
        also = (Span(years[0].start, years[0].end),)
        yield slip(Span(figure.start, figure.end), told[0], what)._replace(also=also)


def _against_range(page: Page, figure: Quantity) -> Iterator[Slip]:
    """A number of years right before or after two years."""
    sentence = page.sentence(figure.start)
    years = page.moments_in(sentence)
    found = _two_years(page, years, figure)
    if found is None or _CAREER.search(page.lower, *sentence):
        return
    first, last, place = found
    low, high = _years(figure)
    if low > last - first + 1 or high < last - first - 1:
        what = f"from {first} to {last} is {last - first} years"
        places = sorted((Span(figure.start, figure.end), place))
        yield Slip(*places[1], places[0], what)


def _two_years(
    page: Page, years: tuple[Moment, ...], figure: Quantity
) -> tuple[int, int, Span] | None:
    """The range of years next to a duration."""
    dated = [it for it in years if it.year and it.kind in ("year", "month", "date")]
    if len(dated) == 1 and len(page.text[dated[0].start : dated[0].end]) == 9 and dated[0].last:
        first, last, place = dated[0].year, dated[0].last, Span(dated[0].start, dated[0].end)
    elif len(dated) == 2 and not (dated[0].last or dated[1].last):
        first, last = dated[0].year, dated[1].year
        place = Span(dated[0].start, dated[1].end)
        between = page.text[dated[0].end : dated[1].start].strip()
        if between not in ("to", "until", "till", "through", "and", "-", "–", "—"):
            return None
        opening = page.lower[max(place.start - 9, 0) : place.start]
        wanted = "between " if between == "and" else ("from ", "(")
        if not opening.endswith(wanted):
            return None
    else:
        return None
    if last <= first:
        return None
    if figure.end <= place.start:
        joined = _RANGE.fullmatch(page.lower, figure.end, place.start)
        led = page.lower[max(figure.lead - 7, 0) : figure.lead].endswith(
            ("for ", "the ", "his ", "her ", "its ", " a ", "an ", "lasted ", "lasting ")
        )
        return (first, last, place) if joined and led else None
    after = _AFTER_RANGE.fullmatch(page.lower, place.end, figure.lead)
    return (first, last, place) if after else None


def _years(figure: Quantity) -> tuple[float, float]:
    factor = _UNITS[figure.unit]
    high = inf if figure.high == inf else figure.high * factor
    low = 0.0 if figure.low == -inf else figure.low * factor
    slack = 3 if figure.unit == "decade" else 20 if factor == 100 else 0
    return low - slack, high + slack


def _against_start(page: Page, figure: Quantity) -> Iterator[Slip]:
    """ "since 2015 she has led it for 20 years"."""
    if page.published is None:
        return
    sentence = page.sentence(figure.start)
    has = list(_HAS.finditer(page.lower, *sentence))
    if not has or _CAREER.search(page.lower, *sentence):
        return
    if not _told_of_now(page, figure, has[-1].start(), has[-1].end()):
        return
    years = [it for it in page.moments_in(sentence) if it.year and not it.last]
    if len(years) != 1 or years[0].kind not in ("year", "month", "date"):
        return
    start = years[0]
    began = _STARTED.search(page.lower, max(sentence.start, start.start - 90), start.start)
    if not began or (figure.end < start.start and not _since(page, figure.end, start.start)):
        return
    low, high = _years(figure)
    passed = page.published.year - start.year
    if low > passed + 1 or high < passed - 1:
        what = f"from {start.year} to {page.published.year} is {passed} years"
        yield slip(Span(figure.start, figure.end), start, what)


def _told_of_now(page: Page, figure: Quantity, has: int, ends: int) -> bool:
    """ "has spent 20 years there", "has led it for 20 years"."""
    if figure.lead < has or figure.lead - ends > 60:
        return False
    between = page.lower[ends : figure.lead]
    if any(word in between for word in (",", ";", " who ", " which ", " after ", " and ")):
        return False
    if not between.strip() and page.lower.startswith("lasted", ends - 6):
        return True
    if " for " in f"{between} " or between.endswith(("for the past ", "for the last ")):
        return True
    return _THERE.match(page.lower, figure.end) is not None


def _since(page: Page, start: int, end: int) -> bool:
    """Whether the year is the one that the duration right before it is counted from."""
    return page.lower[start:end].lstrip(", ") == "since "
