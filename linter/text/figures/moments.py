"""Dates, years, clock times and words of time, where they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import cache
from typing import Literal

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
_DIGITS = patterns.pattern(r"[0-9]+")
_MONTH_NAMES = (
    "January February March April May June July August September October November December"
).split()
_DATED = {name.lower(): name for name in (*_MONTH_NAMES, *map(str.capitalize, WEEKDAYS))}
# What begins a moment by its capital; all else that does begins with a digit.
_NAMED = _DATED | {
    name.lower(): name
    for name in "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Q1 Q2 Q3 Q4 H1 H2".split()
}
_AFTER_DAY = frozenset("JFMASONDoap")  # 3 March, 3 of March, 3 am
_AFTER_DIGITS = frozenset("snrtap-–.:")  # 1st, 3pm, 4-6 March, 3.30pm, 15:30
_NO_MOMENT = frozenset("_0123456789$£€¥.,/-")
_NAMES = frozenset(_NAMED)  # intersecting keys would copy the whole vocabulary
_HALVES = frozenset(("quarter", "half"))
_AFTER_PERIOD = tuple(
    f"{word}{mark}" for word in ("first", "second", "third", "fourth", "final") for mark in " -"
)
_ALONE = frozenset("yesterday today tomorrow tonight noon midnight".split())
_AGO = frozenset("ago earlier later before".split())
_UNITS = "day days week weeks month months year years decade decades".split()
_AFTER_UNIT = tuple(f" {unit} " for unit in _UNITS)  # two weeks ago
_SPANS = frozenset(
    "day week weekend month quarter year season decade century summer spring autumn winter".split()
)
_AFTER_NEXT = ("last ", "this ", "next ", "previous ", "same ", "following ")
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
    folded = vocabulary(copy.text[start:close]) if words is None else words
    return tuple(_read(copy, sorted(_places(copy, start, close, folded))))


def _places(copy: Copy, start: int, end: int, words: Collection[str]) -> Iterator[tuple[int, int]]:
    """Where a moment may begin, and its end if it is a relative word, else 0."""
    text, lower = copy.text, copy.lower
    for match in _DIGITS.finditer(text, start, end):
        if _may_begin(text, *match.span()):
            yield match.start(), 0
    for at, word in _found(text, _NAMES, words, start, end):
        yield at, 0
        if word in _DATED and lower.endswith(_AFTER_NEXT, start, at):
            yield from _next(lower, at, at + len(word))
    for at, word in _found(lower, _SPANS, words, start, end):
        if lower.endswith(_AFTER_NEXT, start, at):
            yield from _next(lower, at, at + len(word))
    for at, _ in _found(lower, _HALVES, words, start, end):
        if lower.endswith(_AFTER_PERIOD, start, at):
            yield _begin(lower, at - 1), 0
    for at, word in _found(lower, _ALONE, words, start, end):
        yield at, at + len(word)
    for at, word in _found(lower, _AGO, words, start, end):
        if lower.endswith(_AFTER_UNIT, start, at):
            yield _begin(lower, _begin(lower, at - 1) - 1), at + len(word)


def _found(
    text: str, wanted: frozenset[str], words: Collection[str], start: int, end: int
) -> Iterator[tuple[int, str]]:
    """Where those of the wanted words that the text has stand as whole ones, and the word."""
    for word in wanted.intersection(words):
        printed = _NAMED.get(word, word)
        at = text.find(printed, start, end)
        while at >= 0:
            if whole(text, at, at + len(word)):
                yield at, word
            at = text.find(printed, at + len(word), end)


def _begin(lower: str, end: int) -> int:
    """Where what ends at an offset begins, after a blank or a line break."""
    return max(lower.rfind(" ", 0, end), lower.rfind("\n", 0, end)) + 1


def _next(lower: str, at: int, end: int) -> Iterator[tuple[int, int]]:
    """The last week, next Monday: ``at`` to ``end`` is the week."""
    start = at - 1
    while start and lower[start - 1].isalpha():
        start -= 1
    if lower[start:at] in _AFTER_NEXT:
        yield start - 4 if lower.endswith("the ", 0, start) else start, end


def _may_begin(text: str, start: int, end: int) -> bool:
    """Whether a run of digits has a length and a neighbour that a moment may have."""
    before = text[start - 1 : start]
    if before in _NO_MOMENT or before.isalpha() or end - start not in (1, 2, 4):
        return False
    after = text[end : end + 1]
    if end - start == 4:
        return True
    if after == " ":
        return text[end + 1 : end + 2] in _AFTER_DAY
    return after in _AFTER_DIGITS


def _read(copy: Copy, places: Iterable[tuple[int, int]]) -> Iterator[Moment]:
    last = 0
    matched = _moment().match
    for start, end in places:
        if start < last:
            continue
        if end:
            found: Moment | None = Moment(start, end, "relative", word=copy.lower[start:end])
        else:
            match = matched(copy.text, start)
            found = _moment_of(copy.text, match) if match and match.end() > start else None
        if found is not None:
            last = found.end
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
