"""Durations beside the clock times they last between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf

from linter import patterns
from linter.span import Span
from linter.text.figures.page import Page, Slip
from linter.text.figures.quantity import Quantity

_CLOCK = r"(\d{1,2})(?:[:.]([0-5]\d))?(?: ?([ap])\.?m\.?)?"
_RANGE = patterns.pattern(
    rf"(?<![\d.:,$£€-])\b(from |between )?{_CLOCK} ?(?:to|until|till|and|[-–—]) ?{_CLOCK}(?![\d:%])"
)
_OTHER = patterns.pattern(
    r"\b(?:after(?! the\b)|before|following|plus|delay\w*|(?<!without a )break|late"
    r"|drive|train|flight|ahead|behind"
    r"|time zone"
    r"|every|each|per|within|daily|days|week\w*|slots?|shifts?|sessions|tours|intervals?|window"
    r"|wait"
    r"|limit\w*|maximum|parking|later|earlier|more|extra|another|only|first|last|nearly|almost"
    r"|(?:is|are) open|opens|hours:|gmt|est|pst|edt|pdt|utc|bst|hourly|trip|journey|sleep"
    r"|shown|film|screen\w*|display\w*|video|ride|tickets?|overtime|course|month\w*|total"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b"
)
_WHOLE = patterns.pattern(
    r"(?:\b(?:the|last(?:ed|s|ing)|for|took|takes|ran|runs|total of|its|their) )$"
)
# "begins at 7pm and ends at 9pm"; not arrivals, which may be in another time zone.
_STARTS = patterns.pattern(
    r"\b(?:starts?|started|begins?|began|opens?|opened|went (?:out|off|down)|kicked off|shut"
    r"|cut off|closed|failed)\b[^.;]{0,30}$"
)
_ENDS = patterns.pattern(
    r"\b(?:ends?|ended|finish(?:es|ed)?|closes?|closed|came back|returned|restored|reopened"
    r"|conclude[sd]?|broke up|wrapped up|is over|was over)\b"
)
_SHIFTED = patterns.pattern(
    r"\b(?:before|following|plus|delay\w*|(?<!without a )break|every|each|per"
    r"|within|slots?|shifts?|later|earlier|more|extra|another|first|last|nearly|almost|gmt|est|pst|edt|pdt|utc|bst|sleep"
    r"|lunch|interval|days|daily|week\w*|month\w*|overtime|ticket\w*|(?:fri|satur|sun|mon)day)\b"
)
_MINUTES = {"minute": 1, "hour": 60}


def wrong_durations(page: Page) -> Iterator[Slip]:
    """ "from 9am to 11am, the three-hour meeting".

    Only where the sentence has one range of hours and one duration.  One that is
    shorter than the range must be told as the length of it.
    """
    done: set[int] = set()
    for figure in page.figures():
        if figure.kind != "duration" or figure.unit not in _MINUTES:
            continue
        sentence = page.sentence(figure.start)
        if sentence.start not in done:
            done.add(sentence.start)
            yield from _in_sentence(page, sentence)
            yield from _between(page, sentence, figure)


def _between(page: Page, sentence: Span, figure: Quantity) -> Iterator[Slip]:
    """ "went out at 6pm and came back at 9pm, a five-hour outage"."""
    clocks = [it for it in page.moments_in(sentence) if it.kind == "clock"]
    if len(clocks) != 2 or _SHIFTED.search(page.lower, *sentence):
        return
    first, last = clocks
    before = page.lower[max(sentence.start, first.start - 60) : first.start]
    between = page.text[min(last.end, figure.end) : max(first.start, figure.start)]
    lasted = page.lower.endswith(("lasted ", "lasting ", "for "), 0, figure.lead)
    if (
        (first.start < figure.start < last.start and not lasted)
        or ";" in between
        or not _STARTS.search(before)
    ):
        return
    if not _ENDS.search(page.lower, first.end, last.start) or last.start - first.end > 60:
        return
    others = [
        it for it in page.figures() if it.kind == "duration" and it.sentence == figure.sentence
    ]
    length = (last.minute - first.minute) % 1440 or 1440
    low, high = _minutes(figure)
    if len(others) != 1 or low <= length <= high:
        return
    places = (Span(first.start, first.end), Span(last.start, last.end))
    here = Span(figure.start, figure.end)
    what = f"from the one time to the other is {_told(length)}"
    if here < places[0]:
        yield Slip(*places[0], here, what, also=places[1:])
    else:
        yield Slip(*here, places[0], what, also=places[1:])


def _in_sentence(page: Page, sentence: Span) -> Iterator[Slip]:
    ranges = [found for match in _RANGE.finditer(page.lower, *sentence) if (found := _read(match))]
    durations = [
        it
        for it in page.figures()
        if sentence.start <= it.start < sentence.end
        and it.kind == "duration"
        and it.unit in _MINUTES
    ]
    if len(ranges) != 1 or len(durations) != 1 or _OTHER.search(page.lower, *sentence):
        return
    (place, lengths), figure = ranges[0], durations[0]
    between = page.text[min(place.end, figure.end) : max(place.start, figure.start)]
    if place.start <= figure.start < place.end or ";" in between:
        return
    low, high = _minutes(figure)
    if any(low <= length <= high for length in lengths):
        return
    short = high < min(lengths)
    if short and not _WHOLE.search(page.lower, max(figure.lead - 10, 0), figure.lead):
        return
    places = sorted((Span(figure.start, figure.end), place))
    yield Slip(*places[1], places[0], f"“{page.text[slice(*place)]}” is {_told(min(lengths))}")


def _told(length: int) -> str:
    """Minutes as hours and minutes."""
    parts = zip(divmod(length, 60), ("hour", "minute"), strict=True)
    return " ".join(f"{count} {word}{'s' * (count != 1)}" for count, word in parts if count)


def _minutes(figure: Quantity) -> tuple[float, float]:
    factor = _MINUTES[figure.unit]
    low = 0.0 if figure.low == -inf else figure.low * factor
    half = 15 if factor == 60 and figure.value == int(figure.value) else 5
    return low - half, figure.high if figure.high == inf else figure.high * factor + half


def _read(match: re.Match[str]) -> tuple[Span, list[int]] | None:
    """Where a range of clock times stands, and how many minutes it may be."""
    opening, hour, minute, half, hour2, minute2, half2 = match.groups()
    if not (half or half2 or (minute and minute2)) or not (opening or half2):
        return None
    one, other = (60 * int(hour) + int(minute or 0), 60 * int(hour2) + int(minute2 or 0))
    if max(int(hour), int(hour2)) > 24:
        return None
    start = match.start() + len(opening or "")
    place = Span(start, match.end())
    if half and half2:
        length = _of_day(other, half2) - _of_day(one, half)
        return place, [length % 1440 or 1440]
    return place, [(other - one) % 720 or 720, ((other - one) % 1440) or 1440]


def _of_day(minutes: int, half: str) -> int:
    return minutes % 720 + (720 if half == "p" else 0)
