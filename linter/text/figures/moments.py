"""Dates, years, clock times and words of time, where they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import cache
from typing import Literal

import regex

from linter import patterns
from linter.record import NamedTuple
from linter.text.figures.copy import Copy, whole
from linter.text.words import vocabulary

MomentKind = Literal["date", "month", "year", "decade", "weekday", "clock", "period", "relative"]
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_YEAR = r"(?:1[5-9]|20)\d\d(?![\d%])"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
# What begins with a digit, a weekday, a month, a period: matched only where one of these stands.
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
    r"|(?P<period>(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal)[- ](?:quarter|half)|Q[1-4]"
    r"|H[12])(?!\w)(?: (?:of )?(?:fiscal )?(?P<periodyear>(?:1[5-9]|20)\d\d)\b)?"
    r")"
)
_DIGITS = regex.compile(r"[0-9]+")
_NAMED = frozenset(
    "january february march april may june july august september october november december jan feb"
    " mar apr jun jul aug sep sept oct nov dec first second third fourth final q1 q2 q3 q4 h1"
    " h2".split()
).union(WEEKDAYS)
_ALONE = frozenset("yesterday today tomorrow tonight noon midnight".split())
_AGO = frozenset("ago earlier later before".split())  # after "two weeks"
_NEXT = frozenset("last this next previous same following".split())  # before "week"
_TRIGGERS = _NAMED | _ALONE | _AGO | _NEXT
_SPANS = frozenset(
    "day week weekend month quarter year season decade century summer spring autumn winter"
    " january february march april may june july august september october november"
    " december".split()
).union(WEEKDAYS)
_UNITS = frozenset("day days week weeks month months year years decade decades".split())
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


def moments(
    text: str | Copy, start: int = 0, end: int | None = None, words: Collection[str] | None = None
) -> tuple[Moment, ...]:
    """All moments of ``text[start:end]`` by start, disjoint.

    Grammar: ``[weekday] day month [year]``, ``[weekday] month day [year]``,
    ``month [year]``, year-month-day, a weekday, a year, a decade ("1990s"), two
    years ("2023-24"), a clock time (3pm, 3.30 p.m., 15:30, 0900 GMT), a period
    (second quarter of 2024, Q3), a relative word (yesterday, last year, next
    Monday, two weeks ago).  ``words`` is the vocabulary of the text, where the
    caller has it.
    """
    copy = text if isinstance(text, Copy) else Copy(text)
    close = len(copy.text) if end is None else end
    present = _TRIGGERS.intersection(vocabulary(copy.text[start:close]) if words is None else words)
    return tuple(_read(copy, sorted(_places(copy, start, close, present))))


def _places(copy: Copy, start: int, end: int, words: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Where a moment may begin, or its last word stand, and the word ("" for digits)."""
    for match in _DIGITS.finditer(copy.text, start, end):
        yield match.start(), ""
    for word in words:
        at = copy.lower.find(word, start, end)
        while at >= 0:
            if whole(copy.lower, at, at + len(word)):
                yield at, word
            at = copy.lower.find(word, at + len(word), end)


def _read(copy: Copy, places: Iterable[tuple[int, str]]) -> Iterator[Moment]:
    last = 0
    matched = _moment().match
    for at, word in places:
        if at < last:
            continue
        if not word or word in _NAMED:
            match = matched(copy.text, at)
            found = _moment_of(copy.text, match) if match and match.end() > at else None
        else:
            found = _relative(copy, at, word)
        if found is not None and found.start >= last:
            last = found.end
            yield found


def _relative(copy: Copy, at: int, word: str) -> Moment | None:
    """Yesterday, last week, the same month, two years ago."""
    lower, end = copy.lower, at + len(word)
    start = at
    if word in _AGO:
        before = lower[max(0, at - 30) : at].split("\n")[-1].split(" ")
        if len(before) < 3 or before[-2] not in _UNITS or before[-1]:
            return None
        start = at - len(before[-2]) - len(before[-3]) - 2
    elif word in _NEXT:
        close = end + 1
        while lower[close : close + 1].isalpha():
            close += 1
        if lower[end : end + 1] != " " or lower[end + 1 : close] not in _SPANS:
            return None
        start, end = at - 4 if lower.endswith("the ", 0, at) else at, close
    return Moment(start, end, "relative", word=lower[start:end])


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
