"""Anniversaries, tenures and durations beside the years they are counted from."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from linter import patterns
from linter.span import Span
from linter.text.figures.moments import Moment
from linter.text.figures.page import Page, Slip
from linter.text.figures.quantity import Quantity

_BEGINNING = (
    r"(?:co-?|re-?)?found(?:ed|ing)|re-?(?:opened|established|launched|built|formed)"
    r"|establish(?:ed|ment)|created|formed|launch(?:ed)?|opened|opening"
    r"|set up|incorporated|started|began|begun|introduced|built|inaugurated|unveiled|enacted"
    r"|married|wed|wedding|premiered|dates? from|dating from|invented|debuted|chartered|born"
)
# What began, close before its year: "founded in Leeds in 1998", "(founded 1998)".
_BEGAN = patterns.pattern(
    rf"\b(?:{_BEGINNING})\b(?:(?! (?:and|but|until|before|after|when|by|about|around|between|from"
    rf"|to|or|as early|circa|since|in late|in early|refounded) )[^.;:()\n“”\d])"
    rf"{{0,60}}?(?:\bin|\bon|,)? ?$"
)
_THIS_YEAR = patterns.pattern(
    r"\b(?:celebrates|marks|is (?:celebrating|marking)|this year|turns|today|tonight|now)\b"
)
_PRESENT = patterns.pattern(
    r"\b(?:celebrates?|celebrating|marks?|marking|will|turns?|approach(?:es|ing)|nears?|nearing"
    r"|prepar(?:es?|ing)|has|have|plans?|next (?:year|month|week)|upcoming|coming|gears?|this year"
    r"|today|tonight|is|are)\b"
)
_ITS_START = patterns.pattern(
    r" of (?:its|their|his|her|the (?:\w+['’]s )?)? ?(?:founding|foundation|establishment|launch"
    r"|opening|creation|formation|birth|inception|marriage|wedding|debut)\b"
)
_KEPT = patterns.pattern(r" (?:wedding )?(?:anniversary|birthday)")
_OWNER = patterns.pattern(r"([\w-]+)['’]s? $")
_WHICH = patterns.pattern(
    r"^ of [^,;:]+, (?:which was |which |first )?(?:founded|opened|set up|established"
    r"|launched) in $"
)
_HALF = patterns.pattern(r"\b(?:another|other|his own|unrelated|sister|rival|parent)\b")
_STARTED = patterns.pattern(
    r"\b(?:joined|join|started|began|took over|appointed|became|hired|elected|founded|arrived"
    r"|moved|married|bought|launched|came)\b[^.;\n\d]{0,60}\b(?:in|since) $|\bsince $"
)
_HAS = patterns.pattern(
    r"\b(?:has|have|['’]s|['’]ve) (?:\w+ly |since |now |also )?(?:spent|been|worked|led|run|served"
    r"|held|lived|taught|chaired|headed|played|coached|managed|ruled|reigned|governed|owned|edited"
    r"|practised|practiced|represented|presented|hosted)\b"
)
_THERE = patterns.pattern(
    r" (?:at the (?:\w+ )?(?:firm|company|club|bank|school|paper|newspaper|agency|university"
    r"|charity"
    r"|group|studio|museum|council|station|hospital|helm|top|office)|there|with (?:the|it|them)"
    r"|in (?:the|that) (?:job|role|post|position|office|chair)|as (?:its|the|a)\b|in charge"
    r"|at (?:it|its)|running|leading|,|\.|$)"
)
_CAREER = patterns.pattern(
    r"\b(?:after|before|previous\w*|earlier|industry|experience|combined|total|altogether|career"
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


def wrong_anniversaries(page: Page) -> Iterator[Slip]:
    """ "founded in 1998 ... celebrates its 30th anniversary" in 2026.

    The year of the start stands in the same sentence or the one before, in the same
    paragraph; where nothing says when the anniversary is, a year either way will do,
    and one told of as past may be any.
    """
    for figure in page.figures():
        if figure.kind != "ordinal" or figure.unit not in ("anniversary", "birthday"):
            continue
        kept = _KEPT.match(page.lower, figure.end)
        start = _start_of(page, figure, kept.end()) if kept else None
        if kept is None or start is None or "wedding" in kept[0]:
            continue
        event = page.sentence(figure.start)
        wanted = start.year + int(figure.value)
        whens = years_of(page, event, figure, start.year)
        if not whens or min(abs(wanted - year) - slack for year, slack in whens) <= 0:
            continue
        if wanted in page.years_around(figure.start) or figure.qualifier:
            continue
        ordinal = page.text[figure.start : figure.end].split(" ")[0].split("-")[0]
        what = f"{ordinal} from {start.year} is {wanted}, not {whens[0][0]}"
        printed = [it for it in page.moments_in(event) if it.year not in (0, start.year)]
        also = tuple(Span(it.start, it.end) for it in printed)
        yield _slip(Span(figure.start, kept.end()), start, what)._replace(also=also)


def _slip(figure: Span, start: Moment, what: str) -> Slip:
    """The two places, whichever stands first."""
    places = sorted((figure, Span(start.start, start.end)))
    return Slip(*places[1], places[0], what)


def _start_of(page: Page, figure: Quantity, end: int) -> Moment | None:
    """The year that an anniversary is counted from, if it is printed near and beyond doubt."""
    event = page.sentence(figure.start)
    if page.lower.startswith(" of ", end) and not _ITS_START.match(page.lower, end):
        return _of_event(page, Span(end, event.end))
    owner = _OWNER.search(page.lower, max(figure.start - 30, 0), figure.start)
    if owner and page.lower.find(owner[1], max(event.start - 300, 0)) >= owner.start():
        return None
    paragraph = page.paragraph(figure.start)
    before = page.sentence(max(event.start - 2, paragraph.start))
    starts = list(_starts(page, Span(max(before.start, paragraph.start), event.end)))
    if figure.unit == "birthday" and not page.lower.endswith("its ", 0, figure.start):
        starts = [it for it in starts if "born" in page.lower[max(it.start - 60, 0) : it.start]]
    return starts[0] if len({it.year for it in starts}) == 1 else None


def _of_event(page: Page, tail: Span) -> Moment | None:
    """The year in "anniversary of the 2001 flood", if it is the only one behind it."""
    years = [it for it in page.moments_in(tail) if it.year]
    if len(years) != 1 or years[0].kind not in ("year", "date", "month") or years[0].last:
        return None
    phrase = page.text[tail.start : years[0].start]
    if _WHICH.search(phrase.lower()):  # "of the choir, which was founded in 1965"
        return years[0]
    return years[0] if len(phrase) < 60 and not {*phrase} & {*",;:(–—"} else None


def _starts(page: Page, span: Span) -> Iterator[Moment]:
    """The years of a passage in which something began."""
    for moment in page.moments_in(span):
        if moment.kind not in ("year", "month", "date") or not moment.year or moment.last:
            continue
        low = max(span.start, moment.start - 80)
        before = page.lower[low : moment.start]
        if _BEGAN.search(before) and not _HALF.search(before):
            yield moment


def years_of(page: Page, event: Span, figure: Quantity, start: int) -> list[tuple[int, int]]:
    """Years in which the anniversary may be, each with its slack; none where it cannot be told."""
    printed = [it.year for it in page.moments_in(event) if it.year not in (0, start)]
    if printed:
        return [(year, 0) for year in printed] if len({*printed}) == 1 else []
    if page.published is None:
        return []
    year = page.published.year
    words = {it.word for it in page.moments_in(event) if it.kind == "relative"}
    slack = 1 if page.published.month in (1, 12) else 0
    if {"next year", "last year"} & words:
        return [(year + (1 if "next year" in words else -1), slack)]
    if words & {"this year", "today", "tonight"} or _THIS_YEAR.search(page.lower, *event):
        return [(year, slack)]
    if _PRESENT.search(page.lower, *event):
        return [(year, 1)]
    late = start + int(figure.value) > year + 2
    return [(year, 1)] if late and "would" not in page.lower[slice(*event)] else []


def wrong_tenures(page: Page) -> Iterator[Slip]:
    """ "joined in 2015 and has spent 20 years there", "a 12-year reign, from 2005 to 2010"."""
    for figure in page.figures():
        if figure.kind == "duration" and figure.unit in _UNITS:
            yield from _against_range(page, figure)
            yield from _against_start(page, figure)
            yield from _later(page, figure)


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
    if before == sentence or [*_starts(page, before)] != told or len(told) != 1:
        return
    low, high = _years(figure)
    passed = years[0].year - told[0].year
    if passed > 0 and not low - 1 <= passed <= high + 1:
        what = f"from {told[0].year} to {years[0].year} is {passed} years"
        also = (Span(years[0].start, years[0].end),)
        yield _slip(Span(figure.start, figure.end), told[0], what)._replace(also=also)


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
        yield _slip(Span(figure.start, figure.end), start, what)


def _told_of_now(page: Page, figure: Quantity, has: int, ends: int) -> bool:
    """ "has spent 20 years there", "has led it for 20 years"."""
    if figure.lead < has or figure.lead - ends > 60:
        return False
    between = page.lower[ends : figure.lead]
    if any(word in between for word in (",", ";", " who ", " which ", " after ", " and ")):
        return False
    if " for " in f"{between} " or between.endswith(("for the past ", "for the last ")):
        return True
    return _THERE.match(page.lower, figure.end) is not None


def _since(page: Page, start: int, end: int) -> bool:
    """Whether the year is the one that the duration right before it is counted from."""
    return page.lower[start:end].lstrip(", ") == "since "
