"""Anniversaries, tenures and durations beside the years they are counted from."""

from __future__ import annotations

from collections.abc import Iterator

from linter import patterns
from linter.span import Span
from linter.text.figures.moments import Moment
from linter.text.figures.page import Page, Slip
from linter.text.figures.quantity import Quantity

_BEGINNING = (
    r"(?:co-?|re-?)?found(?:ed|ing)|re-?(?:opened|established|launched|built|formed)"
    r"|establish(?:ed|ment)|created|formed|launch(?:ed)?|opened|opening"
    r"|set up|incorporated|started|began|begun|introduced|built|inaugurated|enacted"
    r"|(?<!be )unveiled"
    r"|married|wed|wedding(?! ann)|premiered|first (?:held|staged|published|run)"
    r"|dates? from|dating from|invented|debuted|chartered|born"
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
_STINT = (
    r"reign|rule|term|tenure|stint|spell|run|period|war|marriage|presidency|drought|stretch|span"
    r"|streak|occupation|siege|construction|exile|conflict|gap|wait|hiatus|absence|partnership"
)
_KINDS = frozenset(("anniversary", "birthday", "wedding"))


def wrong_anniversaries(page: Page) -> Iterator[Slip]:
    """ "founded in 1998 ... celebrates its 30th anniversary" in 2026.

    The year of the start stands in the same sentence or the one before, in the same
    paragraph; where nothing says when the anniversary is, a year either way will do,
    and one told of as past may be any.
    """
    for figure in page.figures():
        if figure.kind != "ordinal" or figure.unit not in _KINDS:
            continue
        kept = _KEPT.match(page.lower, figure.end)
        start = _start_of(page, figure, kept.end()) if kept else None
        if kept is None or start is None or ("wedding" in kept[0]) != _is_wed(page, start):
            continue
        event = page.sentence(figure.start)
        wanted = start.year + int(figure.value)
        whens = years_of(page, event, int(figure.value), start.year)
        if not whens or min(abs(wanted - year) - slack for year, slack in whens) <= 0:
            continue
        if wanted in page.years_around(figure.start) or figure.qualifier:
            continue
        ordinal = page.text[figure.start : figure.end].split(" ")[0].split("-")[0]
        what = f"{ordinal} from {start.year} is {wanted}, not {whens[0][0]}"
        printed = [it for it in page.moments_in(event) if it.year not in (0, start.year)]
        also = tuple(Span(it.start, it.end) for it in printed)
        yield slip(Span(figure.start, kept.end()), start, what)._replace(also=also)


def _is_wed(page: Page, start: Moment) -> bool:
    """Whether a year is that of a wedding, for which no other anniversary is kept."""
    before = page.lower[max(start.start - 40, 0) : start.start]
    return "married" in before or "wed" in before.split()


def slip(figure: Span, start: Moment, what: str) -> Slip:
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
    starts = list(starts_of(page, Span(max(before.start, paragraph.start), event.end)))
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


def starts_of(page: Page, span: Span) -> list[Moment]:
    """The years of a passage in which something began."""
    found = []
    for moment in page.moments_in(span):
        if moment.kind not in ("year", "month", "date") or not moment.year or moment.last:
            continue
        low = max(span.start, moment.start - 80)
        before = page.lower[low : moment.start]
        if _BEGAN.search(before) and not _HALF.search(before):
            found.append(moment)
    return found


def years_of(page: Page, event: Span, value: int, start: int) -> list[tuple[int, int]]:
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
    late = start + value > year + 2
    return [(year, 1)] if late and "would" not in page.lower[slice(*event)] else []
