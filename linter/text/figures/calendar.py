"""Dates that the calendar does not have, and days of the week that are another day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from linter import patterns
from linter.span import Span
from linter.text.figures.moments import Moment
from linter.text.figures.page import DAYS, MONTHS, Page, Slip, spoken

_NEAR = 75  # days from the article's date within which a date without a year is of that time
_GREGORIAN = 1753  # the first year in which English copy had our calendar throughout
_OLD_STYLE = patterns.pattern(
    r"\b(?:old style|new style|julian|gregorian|o\.s\.|calendar|liturg\w+|orthodox|islamic|lunar)"
)
_EASTERN = patterns.pattern(
    r"\b(?:russia\w*|petrograd|petersburg|moscow|tsar\w*|czar\w*|bolshevik\w*|lenin\w*|greece|greek"
    r"|bulgaria\w*|serbia\w*|romania\w*|rumania\w*|ottoman\w*|turk\w+|soviet\w*)\b"
)
# Between a date and its day of the week, whichever comes first.
_PART = r"(?: (?:morning|afternoon|evening|night|lunchtime|at noon|at midnight))?"
_DAY_FIRST = patterns.pattern(
    rf"{_PART},? \(?(?:on )?(?:the )?|[’']s (?:[a-z-]+ ){{1,2}}\(|[’']s [a-z-]+(?: [a-z-]+)?, on "
)
_SHORT = patterns.pattern(rf"\b(Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\.?{_PART},? \(?(?:the )?$")
_WAS_ONE = patterns.pattern(r"\b[Ii]t (?:was|will be) (?:on )?an? $")
_SHORT_DAYS = "mon tue wed thu fri sat sun".split()
_DATE_FIRST = patterns.pattern(
    r",? \(?(?:an? )?|,? (?:which )?(?:is|was|falls on|fell on|will be|will fall on)(?: an?)? "
)
_IS_A = patterns.pattern(
    r",? (?:which )?(?:is|was|falls on|fell on|will be|will fall on|happens to be) an? | [–—] an? "
)
_AND = patterns.pattern(r",? ?(?:and|or|to|through|until|till|&|[-–—/]|,) ?$")
_AFTER = patterns.pattern(
    r"(?:[.,;:)\]!?”\"–—\n]|$| (?:at|in|to|and|or|for|when|with|from|as|after|before|until|on|by"
    r"|the|that|this|last|next|but|while|because|which|was|is|will)\b)"
)
_BARE_MONTH = patterns.pattern(r"\b(?:in|during|this|last|next|late|early|mid|every|each)[ -]$")
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_HIGH = r"(?<![\w.,$£€-])(?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)?"
_HIGH_BEFORE = patterns.pattern(rf"(?P<on>\b[Oo]n |day,? )?(?P<day>(?:the )?{_HIGH} (?:of )?)$")
_HIGH_AFTER = patterns.pattern(
    r" (?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)?(?:, (?:1[5-9]|20)\d\d\b)?(?![\d,])"
)
_HOUR = patterns.pattern(r"(?<![\d.:,])(?:2[5-9]|[3-9]\d)(:[0-5]\d)? ?$")
_HIGH_MINUTES = patterns.pattern(r" at (?P<clock>(?:[01]?\d|2[0-3]):[6-9]\d)(?![\d:])")
_AT_HOUR = frozenset("leaves departs starts begins opens closes".split())
_CLOCKS = {"clock": ("o'clock", "o’clock"), "gmt": (" gmt",)}


def wrong_weekdays(page: Page) -> Iterator[Slip]:
    """Days of the week beside a date that falls on another day.

    The year is printed, or it is the one that brings the date nearest to the
    article's own, at most 75 days off.  Several days of the week ("Saturday and
    Sunday, 7-8 March") may each be the date's.
    """
    previous = None
    for moment in page.moments:
        if moment.kind == "date" and moment.weekday >= 0:
            days = Span(moment.start, moment.end)
            yield from _weekday(page, moment, moment.weekday, days)
        elif previous is not None and moment.start - previous.end < 24:
            yield from _apart(page, previous, moment)
        if moment.kind == "date" and moment.weekday < 0:
            yield from _short(page, moment)
        elif moment.kind == "weekday" and _WAS_ONE.search(
            page.text, max(moment.start - 14, 0), moment.start
        ):
            yield from _was_one(page, moment)
        previous = moment


def _short(page: Page, moment: Moment) -> Iterator[Slip]:
    """ "Sat., June 7": an abbreviation is a day of the week beside a date only."""
    match = _SHORT.search(page.text, max(moment.start - 18, 0), moment.start)
    if match is not None:
        day = _SHORT_DAYS.index(match[1][:3].lower())
        yield from _weekday(page, moment, day, Span(*match.span(1)))


def _was_one(page: Page, weekday: Moment) -> Iterator[Slip]:
    """ "It was a Tuesday when the wall fell on November 9, 1989"."""
    sentence = page.sentence(weekday.start)
    dates = [it for it in page.moments_in(sentence) if it.kind == "date"]
    days = [it for it in page.moments_in(sentence) if it.weekday >= 0]
    if len(dates) == len(days) == 1 and dates[0].year and dates[0].start - weekday.end < 80:
        where = Span(weekday.start, weekday.end)
        yield from _weekday(page, dates[0], weekday.weekday, where)


def _apart(page: Page, first: Moment, second: Moment) -> Iterator[Slip]:
    """A day of the week and a date that are two moments: "3 March 2026, a Monday"."""
    between = page.text[first.end : second.start]
    if first.kind == "relative" and second.kind == "date" and second.weekday < 0:
        day = first.word.rpartition(" ")[2].capitalize()  # "this Sunday, 20 February"
        if day in DAYS and between in (", ", " "):
            where = Span(first.end - len(day), first.end)
            yield from _weekday(page, second, DAYS.index(day), where)
    elif first.kind == "weekday" and second.kind == "date" and second.weekday < 0:
        if _DAY_FIRST.fullmatch(between):
            yield from _weekday(page, second, first.weekday, Span(first.start, first.end))
    elif first.kind == "date" and second.kind == "weekday" and first.weekday < 0:
        if _IS_A.fullmatch(between):
            yield from _weekday(page, first, second.weekday, Span(second.start, second.end))
            return
        opened = between.endswith("(")
        if not _DATE_FIRST.fullmatch(between) or (between.strip() in ("", ",") and not opened):
            return
        if page.text[second.end : second.end + 1] in (")" if opened else ".,;)\n—–:"):
            yield from _weekday(page, first, second.weekday, Span(second.start, second.end))


def _weekday(page: Page, moment: Moment, weekday: int, where: Span) -> Iterator[Slip]:
    """One date against one day of the week, which stands at ``where``."""
    days = _possible(page, moment)
    if not days or any(day.weekday() == weekday for day in days) or _other(page, moment, where):
        return
    if any(day.weekday() == weekday for day in _last_days(moment, days)):
        return
    if not moment.year:
        years = {it.year for it in page.moments_in(page.paragraph(moment.start))} - {0}
        others = (_date(year, moment.month, moment.day) for year in years)
        if any(day and day.weekday() == weekday for day in others):
            return
    day = days[0]
    what = f"{spoken(day)} {'was' if _past(page, day) else 'is'} a {DAYS[day.weekday()]}"
    start, end = min(where.start, moment.start), max(where.end, moment.end)
    if "(" in page.text[start:end] and page.text[end : end + 1] == ")":
        end += 1
    yield Slip(start, end, where, what, bool(moment.year))


def _past(page: Page, day: date) -> bool:
    return page.published is None or day < page.published


def _possible(page: Page, moment: Moment) -> list[date]:
    """The date as printed, or the nearest of the years around the article's."""
    if moment.year:
        day = moment.day_of_calendar
        return [day] if day and day.year >= _GREGORIAN else []
    today = page.published
    if today is None:
        return []
    found = [_date(today.year + step, moment.month, moment.day) for step in (-1, 0, 1)]
    near = [day for day in found if day and abs((day - today).days) <= _NEAR]
    if near:
        return near[:1]
    # Further off: one of the three, if the article speaks of no other years.
    others = {it.year for it in page.moments} - {0, today.year - 1, today.year, today.year + 1}
    quoted = {*'“"'} & {*page.text[slice(*page.paragraph(moment.start))]}
    if others or quoted or page.then(page.sentence(moment.start)):
        return []
    return [day for day in found if day]


def _last_days(moment: Moment, days: list[date]) -> list[date]:
    """The second day of "7-8 March", which the day of the week may be of."""
    if not moment.last:
        return []
    return [day + timedelta(days=(moment.last - moment.day) % 31) for day in days]


def _other(page: Page, moment: Moment, where: Span) -> bool:
    """Whether the calendar is another one, or several days share the date."""
    sentence = page.sentence(moment.start)
    if moment.year and moment.year < 1926 and _EASTERN.search(page.lower):
        return True
    if _OLD_STYLE.search(page.lower, *sentence):
        return True
    before = page.lower[max(where.start - 20, 0) : where.start]
    days = [day.lower() for day in DAYS]
    return _AND.search(before) is not None and any(day in before for day in days)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def impossible(page: Page) -> Iterator[Slip]:
    """Days that no calendar has: 31 April, 29 February 2023, 25 o'clock."""
    for moment in page.moments:
        if moment.kind == "date" and moment.day > 28 and 0 < moment.month < 13:
            what = _missing(moment)
            if what and _is_date(page, moment):
                yield Slip(moment.start, moment.end, Span(moment.start, moment.end), what, True)
        elif moment.kind == "month":
            yield from _too_high(page, moment)
    yield from _no_minutes(page)
    for known, words in _CLOCKS.items():
        for word in words if known in page.words else ():
            yield from _no_hours(page, word)


def _no_minutes(page: Page) -> Iterator[Slip]:
    """ "leaves at 22:75"."""
    for word in _AT_HOUR.intersection(page.words):
        at = page.lower.find(f"{word} at ")
        while at >= 0:
            clock = _HIGH_MINUTES.match(page.lower, at + len(word))
            if clock:
                start, end = clock.span("clock")
                yield Slip(start, end, Span(start, end), "an hour has 60 minutes", True)
            at = page.lower.find(f"{word} at ", at + 1)


def _no_hours(page: Page, word: str) -> Iterator[Slip]:
    """ "25 o'clock", "26:30 GMT"."""
    at = page.lower.find(word)
    while at >= 0:
        hour = _HOUR.search(page.lower, max(at - 8, 0), at)
        if hour and (hour[1] or word[0] == "o"):
            start, end = hour.start(), at + len(word)
            yield Slip(start, end, Span(start, end), "a day has 24 hours", True)
        at = page.lower.find(word, at + 1)


def _too_high(page: Page, month: Moment) -> Iterator[Slip]:
    """ "32 March 2021", "on April 45, 2020"; not "40 June weddings", "in April 45 people"."""
    before = page.text[max(month.start - 24, 0) : month.start]
    start, end = month.start, month.end
    if (day := _HIGH_BEFORE.search(before)) and (month.year or day["on"]):
        start -= len(day["day"].removeprefix("the "))
    elif not month.year and (after := _HIGH_AFTER.match(page.text, end)):
        if not (after[0][-4:].isdigit() or month.weekday >= 0 or before.endswith(("on ", "day, "))):
            return
        end = after.end()
    else:
        return
    yield Slip(start, end, Span(start, end), "no month has so many days", True)


def _missing(moment: Moment) -> str:
    """What is wrong with a date, or ""."""
    month = MONTHS[moment.month - 1]
    if moment.month == 2 and moment.day == 29:
        if not moment.year or _date(moment.year, 2, 29):
            return ""
        return f"{moment.year} was no leap year"
    most = 29 if moment.month == 2 else 30 if moment.month in (4, 6, 9, 11) else 31
    return f"{month} has {'at most ' if most == 29 else ''}{most} days" if moment.day > most else ""


def _is_date(page: Page, moment: Moment) -> bool:
    """Whether a day and a month are a date, not a count: "in June 31 people died"."""
    if "sweden" in page.lower and moment.year == 1712:
        return False
    if moment.year or moment.weekday >= 0:
        return True
    text, lower = page.text, page.lower
    before = lower[max(moment.start - 14, 0) : moment.start]
    if text[moment.start].isalpha() and _BARE_MONTH.search(before):
        return False
    return _AFTER.match(text, moment.end - (text[moment.end - 1] == ".")) is not None
