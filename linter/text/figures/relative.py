"""Words of time, such as last year, beside a date that they cannot mean."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from linter import patterns
from linter.span import Span
from linter.text.figures.moments import Moment
from linter.text.figures.page import Page, Slip, spoken
from linter.text.figures.tables import SMALL

_SLACK = 3  # days by which an article may be dated before or after it was written
_BETWEEN = patterns.pattern(r",? (?:in|on) |,? \(|, | — | – ")
# "Unlike last year, in 2026": the two are set against each other.
_AGAINST = patterns.pattern(
    r"\b(?:unlike|like|with|to|than|from|as|over|since|before|after|of|for|and|or|by|against|at"
    r"|versus|vs|until|through|not|the|fiscal|financial|academic|school|tax|model|season)[ ,]+$"
)
_LOOSE = patterns.pattern(
    r"\b(?:over|about|around|nearly|almost|some|more than|less than|just|at least|roughly|under"
    r"|only|until|than|since|from|to|up|most|few|couple|several|many)[ ,]+$"
)
_AFTER = patterns.pattern(
    r" (?:dollars|budget|prices|season|election|model|edition|terms|rates)|-|–|/"
)
_STEPS = {"last": -1, "this": 0, "next": 1, "previous": -1}
_SIDE = (", ", " (")
_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_LENGTHS = {
    "day": (1, 4), "days": (1, 4), "week": (7, 8), "weeks": (7, 9), "month": (30.4, 35),
    "months": (30.4, 35),
}  # fmt: skip
_AGO = {"year": 1, "years": 1, "decade": 10, "decades": 10}


def wrong_relatives(page: Page) -> Iterator[Slip]:
    """ "last year, in 2026" in an article of 2026, "today, 3 March" in one of May."""
    if page.published is None:
        return
    for one, other in pairwise(page.moments):
        if (
            one.word in _DAYS
            and other.kind == "weekday"
            and page.text[one.end : other.start] in _SIDE
        ):
            yield from _other_day(page, page.published, one, other)
        if one.kind == "relative" and other.kind in ("year", "month", "date"):
            if _joined(page, one, other) and not (other.last and other.kind == "year"):
                yield from _clash(page, page.published, one, other)
        elif other.kind == "relative" and one.kind in ("year", "month", "date"):
            between = page.text[one.end : other.start]
            closed = page.text[other.end : other.end + 1] in tuple(",).;")
            if between in (", ", " (") and closed and not one.last and _alone(page, one, other):
                yield from _clash(page, page.published, other, one)


def _other_day(page: Page, today: date, word: Moment, moment: Moment) -> Iterator[Slip]:
    """ "tomorrow, Friday" in an article of a Monday; it may be a day older or newer."""
    behind = page.text[moment.end : moment.end + 1]
    days = [today + timedelta(days=_DAYS[word.word] + step) for step in (-1, 0, 1)]
    if behind in tuple(",.)") and all(day.weekday() != moment.weekday for day in days):
        what = (
            f"“{page.text[moment.start : moment.end]}” cannot be “{word.word}” on {spoken(today)}"
        )
        yield Slip(moment.start, moment.end, Span(word.start, word.end), what)


def _joined(page: Page, word: Moment, moment: Moment) -> bool:
    between = page.text[word.end : moment.start]
    if len(between) > 6 or not _BETWEEN.fullmatch(between):
        return False
    behind = page.text[moment.end : moment.end + 1]
    if between in (", ", " in ", " on ") and not _ends(behind) and moment.kind == "year":
        return False
    if _AFTER.match(page.text, moment.end):
        return False
    return not _AGAINST.search(page.lower, max(word.start - 14, 0), word.start)


def _ends(char: str) -> bool:
    return char in tuple(".,;:)\n!?") or not char


def _alone(page: Page, moment: Moment, word: Moment) -> bool:
    """ "in 2026, last year,": not "compared with 2025, last year"."""
    before = page.text[max(moment.start - 4, 0) : moment.start]
    return before in ("In ", "On ") or before.lower().endswith((" in ", " on ", "\nin ", "\non "))


def _clash(page: Page, today: date, word: Moment, moment: Moment) -> Iterator[Slip]:
    fits = _fits(page, today, word, moment)
    if fits:
        return
    first, second = (word, moment) if word.start < moment.start else (moment, word)
    printed = page.text[moment.start : moment.end].rstrip(".")
    what = f"“{printed}” cannot be “{word.word}” on {spoken(today)}"
    yield Slip(second.start, second.end, Span(first.start, first.end), what)


def _fits(page: Page, today: date, word: Moment, moment: Moment) -> bool:
    """Whether the date can be what the words of time say; where in doubt, it can."""
    around = [today + timedelta(days=step) for step in (-_SLACK, 0, _SLACK)]
    step, _, unit = word.word.partition(" ")
    if word.word in _DAYS:
        return _day(today + timedelta(days=_DAYS[word.word]), moment, around)
    if word.word.endswith(" ago"):
        return _ago(page, today, word, moment)
    if step not in _STEPS:
        return True
    if unit == "year":
        return _year(page, around, _STEPS[step], word, moment)
    if unit == "month" and moment.month:
        months = [12 * day.year + day.month + _STEPS[step] for day in around]
        years = [moment.year] if moment.year else [today.year - 1, today.year, today.year + 1]
        return any(12 * year + moment.month in months for year in years)
    if unit == "week" and moment.kind == "date":
        return _within(today, moment, 7 * _STEPS[step], 10)
    if unit.endswith("day") and moment.kind == "date":
        return _within(today, moment, 7 * _STEPS[step], 10)
    return True


def _year(page: Page, around: list[date], step: int, word: Moment, moment: Moment) -> bool:
    if moment.year:
        return any(day.year + step == moment.year for day in around)
    before = page.lower[max(word.start - 8, 0) : word.start]
    if step or not moment.month or not before.endswith(("earlier ", "later ")):
        return True
    if before.endswith("earlier "):
        return any(moment.month <= day.month for day in around)
    return any(moment.month >= day.month for day in around)


def _day(wanted: date, moment: Moment, around: list[date]) -> bool:
    if moment.kind != "date":
        return True
    return _within(wanted, moment, 0, _SLACK)


def _within(today: date, moment: Moment, middle: int, reach: int) -> bool:
    """Whether the date lies within ``reach`` days of ``middle`` days from today."""
    years = [moment.year] if moment.year else [today.year - 1, today.year, today.year + 1]
    for year in years:
        try:
            day = date(year, moment.month, moment.day)
        except ValueError:
            return True
        if abs((day - today).days - middle) <= reach:
            return True
    return False


def _ago(page: Page, today: date, word: Moment, moment: Moment) -> bool:
    """ "three years ago, in 2019": a year off either way, more for round numbers."""
    number, unit, _ = word.word.rsplit(" ", 2)
    count = 1 if number in ("a", "an") else SMALL.get(number, 0)
    count = count or (int(number) if number.isdigit() else 0)
    if count and unit in _LENGTHS and moment.kind == "date":
        return _within(today, moment, round(-count * _LENGTHS[unit][0]), _LENGTHS[unit][1])
    if not moment.year or not count or unit not in _AGO:
        return True
    if _LOOSE.search(page.lower, max(word.start - 14, 0), word.start):
        return True
    years = count * _AGO[unit]
    slack = max(2, years // 5) if not years % 5 else 1
    return abs(today.year - moment.year - years) <= slack
