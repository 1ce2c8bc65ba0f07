"""Dates, years, clock times and words of time, where they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Literal

from linter import patterns
from linter.record import NamedTuple

MomentKind = Literal["date", "month", "year", "decade", "weekday", "clock", "period", "relative"]
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_YEAR = r"(?:1[5-9]|20)\d\d(?![\d%])"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_SPAN = "day|week|weekend|month|quarter|year|season|decade|century|summer|spring|autumn|winter"
# Each alternative begins with few characters, so that most places are passed over at once.
_MOMENT = (
    r"(?<![\w$£€¥.,/-])(?:"
    r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"
    rf"|(?:(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\w)"
    rf"(?:(?:,| the)*[ ](?={_DAY} |{_MONTH}[ ]))?)?"
    rf"(?:(?P<day1>{_DAY})(?:[-–](?P<last1>{_DAY}))?(?: of)? (?P<month1>{_MONTH})(?!\w)"
    rf"(?:,? (?P<year1>{_YEAR}))?"
    rf"|(?P<month2>{_MONTH})(?!\w)(?: (?P<day2>{_DAY})(?![\d:%]|[.,]\d|[ ](?:per|million|billion))"
    rf"(?:[-–](?P<last2>{_DAY}))?)?(?:,? (?P<year2>{_YEAR}))?)?(?<=[\w.])"
    r"|(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap])\.?m\b"
    r"|(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?![\d:])"
    r"|(?P<hours>[01]\d|2[0-3])(?P<minutes>[0-5]\d) (?:GMT|UTC|BST|A?E[SD]?T|C[ES]T|PT)\b"
    rf"|(?P<year>{_YEAR})(?![\w,.]\d)(?:(?P<decade>s)|[-–/](?P<to>\d\d(?:\d\d)?)(?!\d))?(?!\w)"
    r"|(?P<word>(?:[Tt]he (?:same|previous|following|next) |[Ll]ast |[Tt]his |[Nn]ext )"
    rf"(?:{_SPAN}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|{_MONTH})(?!\w)"
    r"|[Yy]esterday\b|[Tt]oday\b|[Tt]omorrow\b|[Tt]onight\b|[Nn]oon\b|[Mm]idnight\b"
    r"|[\w-]+ (?:year|month|week|day|decade)s? (?:ago|earlier|later|before)\b)"
    r"|(?P<period>(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal)[- ](?:quarter|half)|Q[1-4]"
    r"|H[12])(?!\w)(?: (?:of )?(?:fiscal )?(?P<periodyear>(?:1[5-9]|20)\d\d)\b)?"
    r")"
)  # fmt: skip
# Months that are words or names too stand for a month only after one of these.
_DOUBTFUL = frozenset(("May", "March", "Mar", "Jan", "April", "June", "August", "Dec", "Sep"))
_BEFORE_MONTH = (
    "in since until till by from to and or of early late mid this last next between through during"
    " before after for every each mid- early- late- or,"
).split()


class Moment(NamedTuple):
    """One day, year, clock time or word of time.

    ``start`` and ``end`` are offsets; ``kind`` is the finest that is printed.
    ``year``, ``month`` and ``day`` are 0 and ``weekday`` (0 is Monday) and
    ``minute`` (of the day) are -1 where not printed; a printed day may be
    impossible (30 February).  ``last`` is the second day of "4-6 January", the
    second year of "2023-24", else 0.  ``word`` is a relative or period as
    printed, in lower case (last year, second quarter), else "".
    """

    start: int
    end: int
    kind: MomentKind
    year: int = 0
    month: int = 0
    day: int = 0
    weekday: int = -1
    minute: int = -1
    last: int = 0
    word: str = ""

    @property
    def day_of_calendar(self) -> date | None:
        """The date, if day, month and year are printed and it exists."""
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


@cache
def _moment() -> re.Pattern[str]:
    return patterns.pattern(_MOMENT)


def moments(text: str, start: int = 0, end: int | None = None) -> tuple[Moment, ...]:
    """All moments of ``text[start:end]`` by start, disjoint.

    Grammar: ``[weekday] day month [year]``, ``[weekday] month day [year]``,
    ``month [year]``, year-month-day, a weekday, a year, a decade ("1990s"), two
    years ("2023-24"), a clock time (3pm, 3.30 p.m., 15:30, 0900 GMT), a period
    (second quarter of 2024, Q3), a relative word (yesterday, last year, next
    Monday, two weeks ago).
    """
    close = len(text) if end is None else end
    return tuple(_read(text, start, close))


def _read(text: str, start: int, end: int) -> Iterator[Moment]:
    for match in _moment().finditer(text, start, end):
        if match.end() > match.start():
            found = _moment_of(text, match)
            if found is not None:
                yield found


def _moment_of(text: str, match: re.Match[str]) -> Moment | None:
    start, end = match.span()
    got = match.groupdict()
    if got["y"]:
        numbers = int(got["y"]), int(got["m"]), int(got["d"])
        return Moment(start, end, "date", *numbers)
    if got["month1"] or got["month2"]:
        return _dated(text, start, end, got)
    if got["weekday"]:
        day = WEEKDAYS.index(got["weekday"].lower())
        return Moment(start, match.end("weekday"), "weekday", weekday=day)
    if got["word"]:
        return Moment(start, end, "relative", word=match[0].lower())
    if got["period"]:
        year = int(got["periodyear"] or 0)
        return Moment(start, end, "period", year=year, word=got["period"].lower())
    if got["year"]:
        year, to = int(got["year"]), got["to"] or ""
        last = int(to if len(to) == 4 else f"{year // 100}{to}") if to else 0
        return Moment(start, end, "decade" if got["decade"] else "year", year, last=last)
    return _clock(start, end, got)


def _dated(text: str, start: int, end: int, got: dict[str, str | None]) -> Moment | None:
    """A day of a month, or a month."""
    name = got["month1"] or got["month2"] or ""
    day, last = _number(got["day1"] or got["day2"]), _number(got["last1"] or got["last2"])
    year = int(got["year1"] or got["year2"] or 0)
    weekday = WEEKDAYS.index(got["weekday"].lower()) if got["weekday"] else -1
    month = _MONTHS.index(name[:3].lower()) + 1
    if day:
        return Moment(start, end, "date", year, month, day, weekday, last=last)
    if not year and name.rstrip(".") in _DOUBTFUL:
        before = text[max(0, start - 12) : start].lower().split()
        if not before or before[-1] not in _BEFORE_MONTH:
            return None
    return Moment(start, end, "month", year, month, weekday=weekday)


def _number(day: str | None) -> int:
    return int(day.rstrip("stndrh")) if day else 0


def _clock(start: int, end: int, got: dict[str, str | None]) -> Moment | None:
    """A time of day."""
    if got["half"]:
        hour, minute = int(got["hour"] or 0), int(got["minute"] or 0)
        if not 1 <= hour <= 12 or minute > 59:
            return None
        hour = hour % 12 + (12 if got["half"] == "p" else 0)
    elif got["hours"]:
        hour, minute = int(got["hours"]), int(got["minutes"] or 0)
    else:
        hour, minute = int(got["hour24"] or 0), int(got["minute24"] or 0)
    return Moment(start, end, "clock", minute=60 * hour + minute)
