"""Ranges that end before they begin."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from linter import patterns
from linter.span import Span
from linter.text.figures.moments import Moment
from linter.text.figures.page import Page, Slip
from linter.text.figures.quantity import Quantity

_TO = patterns.pattern(r" (?:to|until|till|through|up to|and) | ?[-–—] ?")
_FROM = patterns.pattern(r"\b(?:from|between) (?:the )?(?:mid-|late |early )?$")
_HELD = patterns.pattern(
    r"\b(?:served|ruled|reigned|taught|lived|mayor|president|chairman|minister|king|queen|editor"
    r"|captain|coach|manager|governor|director)(?: \w+){0,4},? (?:in )?$"
)
_BETWEEN = patterns.pattern(r"\bbetween (?:the ages of |ages |about |around |roughly )?$")
# A plan brought forward, a figure that fell, two years set side by side: no range at all.
_NO_RANGE = patterns.pattern(
    r"\b(?:br(?:ing|ings|inging|ought)|forward|advanc\w*|mov\w+|chang\w+|revis\w+|cut|cuts|cutting"
    r"|shift\w*|target\w*|deadline\w*|roll\w*|back|backward\w*|revers\w+|sooner|earlier|resched\w+"
    r"|switch\w*|f[ae]ll\w*|drop\w*|ris\w+|rose|declin\w+|down|reduc\w+|lower\w*|slip\w*|shr[aiu]nk"
    r"|decreas\w+|pull\w*|push\w*|bump\w*|amend\w*|updat\w+|correct\w+|downgrad\w+|demot\w+|rewind"
    r"|regress\w*|differ\w*|compar\w+|contrast|gap|choos\w+|choice|chose|match\w*|countdown|count\w*"
    r"|bc|bce|bp|from \d{4} to \d{4} to|accelerat\w+|speed\w*|trac\w+|dat\w+|went|jump\w*|travel\w*"
    r"|return\w*|version\w*|model\w*|edition\w*|vote[sd]?|won|win|beat|lost|score\w*|relation\w*"
    r"|link\w*|transition\w*|migrat\w+|convert\w*|upgrad\w+|split\w*)\b",
)
_AFTER = patterns.pattern(
    r" (?:years? )?(?:BC|BCE|ago|before|below|B\.C|from|away|off|out|short|behind|to go)|BC"
)
_SCORE = patterns.pattern(
    r"\b(?:won|win|wins|beat|lost|loss|victory|defeat\w*|score|lead|led|over)\b"
)


def reversed_ranges(page: Page) -> Iterator[Slip]:
    """Years, days and figures whose range runs backwards: 2019 to 2015, 12-9 March."""
    for moment in page.moments:
        if moment.last and moment.last < (moment.day or moment.year):
            yield from _in_one(page, moment)
    for first, second in pairwise(page.moments):
        if first.kind == second.kind and second.start - first.end < 12:
            yield from _two(page, first, second)
    if "between" in page.lower:
        for one, other in pairwise(page.figures()):
            if other.start - one.end == 5:  # " and "
                yield from _figures(page, one, other)


def _in_one(page: Page, moment: Moment) -> Iterator[Slip]:
    """ "2019-2015", "12-9 March"."""
    printed = page.text[moment.start : moment.end]
    around = Span(max(moment.start - 60, 0), min(moment.end + 30, len(page.text)))
    if moment.kind == "year":
        if _is_short(page, moment, printed):
            yield Slip(
                moment.start, moment.end, Span(moment.start, moment.end), "it runs backwards"
            )
            return
        if len(printed) != 9 or moment.year < 1800 or moment.last < 1800:
            return
        alone = page.text[moment.start - 1] == "(" and page.text.startswith(")", moment.end)
        if not alone and _NO_RANGE.search(page.lower, *around):
            return
    else:
        score = page.text[moment.end : moment.end + 2].strip().isdigit()
        if moment.kind != "date" or score or _SCORE.search(page.lower, *around):
            return
    here = Span(moment.start, moment.end)
    yield Slip(*here, here, "the range runs backwards")


def _is_short(page: Page, moment: Moment, printed: str) -> bool:
    """ "the years 1997-94": not 1998-02, which may run into a new century."""
    led = page.lower.endswith(("the years ", "in the period ", "in "), 0, moment.start)
    return len(printed) == 7 and led and moment.last % 100 > 50 and moment.last < moment.year


def _two(page: Page, first: Moment, second: Moment) -> Iterator[Slip]:
    """ "from 2019 to 2015", "between 12 and 9 March 2026"."""
    if not _TO.fullmatch(page.text, first.end, second.start):
        return
    opening = _FROM.search(page.lower, max(first.start - 24, 0), first.start)
    bracket = page.text[first.start - 1 : first.start] == "(" and page.text.startswith(
        ")", second.end
    )
    dashed = first.kind == "date" and second.start - first.end <= 3 and first.weekday < 0
    held = _HELD.search(page.lower, max(first.start - 60, 0), first.start)
    if not (opening or bracket or dashed or held):
        return
    if not _after(first, second) or _is_other(page, first, second):
        return
    what = "the range runs backwards"
    yield Slip(second.start, second.end, Span(first.start, first.end), what)


def _after(first: Moment, second: Moment) -> bool:
    """Whether the first is surely later; without years only two days of one month tell."""
    if first.kind not in ("year", "decade", "month", "date"):
        return False
    if first.year and second.year:
        return (first.year, first.month, first.day) > (second.year, second.month, second.day)
    if first.kind != "date" or first.month != second.month or first.year:
        return False
    return first.day > second.day


def _is_other(page: Page, first: Moment, second: Moment) -> bool:
    """Whether the sentence tells of a change from one to the other, or counts backwards."""
    sentence = page.sentence(first.start)
    start = max(sentence.start, first.start - 90)
    end = min(sentence.end, second.end + 45, len(page.text))
    return _NO_RANGE.search(page.lower, start, end) is not None


def _figures(page: Page, one: Quantity, other: Quantity) -> Iterator[Slip]:
    """ "between 50 and 30 people"; a bare first figure has the second one's unit."""
    if one.kind != other.kind or one.unit != other.unit or other.lead != other.start:
        return
    if page.text[one.end : other.start] != " and " or one.low <= other.high or other.value < 0:
        return
    if not _BETWEEN.search(page.lower, max(one.lead - 30, 0), one.lead):
        return
    if one.kind == "ordinal" or _AFTER.match(page.text, other.end):
        return
    sentence = page.sentence(one.start)
    start = max(sentence.start, one.start - 90)
    if _NO_RANGE.search(page.lower, start, min(sentence.end, other.end + 30)):
        return
    what = "the range runs backwards"
    yield Slip(other.start, other.end, Span(one.start, one.end), what)
