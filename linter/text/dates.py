"""Dates in front matter, file names and datelines; a date in doubt is no date."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from linter.patterns import pattern

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS = frozenset(
    (
        "monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat"
        " sunday sun"
    ).split(" ")
)
_LABELS = frozenset(
    (
        "published,first published,date published,publication date,posted,date,dated,issued,filed,"
        "released,release date,created,printed,updated,last updated,modified,last modified,revised"
    ).split(",")
)
_BARS = frozenset("|·•")
# Words in lower case that a byline or a place may have.
_SMALL = frozenset("and of for the in de del la le el al van von der bin with upon".split())
_NO_PLACE = frozenset(("On", "By", "Since", "In", "Until", "Before", "After", "From"))
_FIRST_LINES = 20
_LONGEST_LINE = 120  # characters; of a line that holds nothing but a dateline


@cache
def _date_pattern() -> re.Pattern[str]:
    """Years first; months by name, either way round; figures, the day first or second.

    Any word may stand for the month here: a list of them is slow to compile.
    """
    year, day, month = r"(?:19|20)\d\d", r"\d{1,2}(?:st|nd|rd|th)?", r"[A-Za-z]{3,9}\.?"
    return pattern(
        rf"(?<![^\W_])(?:{year}([-/._])\d{{1,2}}\1\d{{1,2}}|\d{{1,2}}([-/.])\d{{1,2}}\2{year}|"
        rf"{day}[\s-](?:of\s)?{month},?[\s-]{year}|{month}\s{day},?\s{year})(?!\d)"
    )


@cache
def _clock_pattern() -> re.Pattern[str]:
    return pattern(
        r"(?:T|,?\s+(?:at\s+|[|·•/–—-]\s+)?)(?:\d{1,2}(?:[:.]\d\d){1,2}(?:[.,]\d+)?|"
        r"\d{1,2}(?=\s?[ap]m))"
        r"\s?(?:[AaPp]\.?[Mm]\.?)?(?:\s?(?:Z|[+-]\d\d:?\d\d|[A-Z]{1,5}\b))?"
    )


@cache
def _agency_pattern() -> re.Pattern[str]:
    """What follows the place and date of an agency: " (Agency) -", " /Newswire/ --", ") —"."""
    return pattern(r"\)?(?:\s*[(/][^()/]{1,40}[)/])?\s*[-–—:]{1,2}\s")


def parse_date(text: str) -> date | None:
    """The date of a value that is one, with or without a weekday and a time.

    ``02/06/2026`` may be of June or February, and is None; so is 30 February.
    """
    found = _find(text.strip(" \t\r\n\"'"))
    if found is None:
        return None
    before, day, after = found
    return day if not before and not after else None


def dateline(text: str) -> date | None:
    """The article's date from a line at its top that states it; never one in a sentence.

    Such lines are a date alone, a label and a date ("Published: June 2, 2026"), a
    byline and a date ("By JL Zhang | 02 Jun, 2026") or a place and a date before
    a dash.  The day of publication goes before that of an update.
    """
    updated = None
    for line in text.split("\n", _FIRST_LINES)[:_FIRST_LINES]:
        found = _find(line.strip()) if "19" in line or "20" in line else None
        if found is None or not _is_dateline(found[0], found[2], len(line)):
            continue
        if not found[0].lower().startswith(("updated", "last", "modified", "revised")):
            return found[1]
        updated = updated or found[1]
    return updated


def date_in_name(name: str) -> date | None:
    """The date that begins a file's name, as in ``2026-06-02-title.md``, or stands after ``__``."""
    for part in name.split("__"):
        found = _date_pattern().match(part)
        if found:
            return _date(found[0])
    return None


def _find(line: str) -> tuple[str, date, str] | None:
    """The first date in a line; what stands before it, weekday aside, and after, time aside."""
    for found in _date_pattern().finditer(line):
        day = _date(found[0])
        if day is not None:
            clock = _clock_pattern().match(line, found.end())
            end = clock.end() if clock else found.end()
            return _without_weekday(line[: found.start()]), day, line[end:].strip()
    return None


def _without_weekday(before: str) -> str:
    rest, _, word = before.rstrip(" ,.").rpartition(" ")
    return f"{rest} ".lstrip() if word.lower() in _WEEKDAYS else before


def _is_dateline(before: str, after: str, length: int) -> bool:
    if length <= _LONGEST_LINE:
        barred = after[:1] in _BARS or not after
        by = after[:3].lower() == "by "
        if before in ("", "(") and (barred or by or after[:1] in ("/", ")")):
            return True
        if _is_label(before) and (barred or by or after[0] in "–—-/"):
            return True
        if barred and _is_byline(before):
            return True
    return _agency_pattern().match(after) is not None and _is_place(before)


def _is_label(before: str) -> bool:
    words = before.lower().strip(" :").removesuffix(" on").removesuffix(" at").rstrip(" :")
    return words in _LABELS


def _is_byline(before: str) -> bool:
    """ "By Ann Lee and Bo de Vries, Harbour Times, ", "Ann Lee | ", "Ann Lee · Updated "."""
    text = before.rstrip().replace("·", "|").replace("•", "|")
    front, bar, label = text.rpartition("|")
    if bar:
        return len(front) <= 80 and (not label or _is_label(label))
    return text[:3].lower() in ("by ", "by:") and _is_name(text[3:])


def _is_place(before: str) -> bool:
    """ "LONDON, ", "San Francisco, CA – ", "Rio de Janeiro ("."""
    text = before.rstrip()
    if text[-1:] not in tuple(",(-–—") or len(text) > 80:
        return False
    return text.split()[0].strip(",") not in _NO_PLACE and _is_name(text)


def _is_name(text: str) -> bool:
    words = [word for word in text.replace(",", " ").split() if word[0].isalpha()]
    return bool(words) and all(word[0].isupper() or word in _SMALL for word in words)


def _date(text: str) -> date | None:
    words = text.replace("-", " ").replace(",", " ").replace(".", " ").lower().split()
    named = next((_MONTHS[word] for word in words if word in _MONTHS), None)
    figures = [int(part) for part in re.findall(r"\d+", text)]
    try:
        return _assemble(figures, named)
    except ValueError:
        return None


def _assemble(figures: list[int], month: int | None) -> date | None:
    if len(figures) == 2:
        day, year = figures
        return date(year, month, day) if month else None
    if figures[0] > 31:
        return date(*figures)
    first, second, year = figures
    if first > 12:
        return date(year, second, first)
    return date(year, first, second) if second > 12 or first == second else None
