"""The line of a finding with the finding underlined, cut to a terminal's width."""

from __future__ import annotations

from unicodedata import combining, east_asian_width

from linter.reports import Entry

_CUT = "…"
_MORE = 12  # columns that always remain for what stands before and after


def excerpt(entry: Entry, width: int) -> tuple[str, str]:
    """A line and the marks below it, neither wider than ``width`` columns.

    Of a finding over several lines the first is shown.
    """
    text = entry.place.text
    first = (text.splitlines() or [""])[0]
    after = entry.after if first == text else ""
    before, first, after = (_plain(part) for part in (entry.before, first, after))
    first = _fit(first, max(width - 2 * _MORE, _MORE))
    room = width - max(columns(first), 1)
    before_room = min(columns(before), max(room - min(columns(after), room // 2), 0))
    before = _fit_end(before, before_room)
    after = _fit(after, room - columns(before))
    marks = " " * columns(before) + "^" * max(columns(first), 1)
    return before + first + after, marks


def columns(text: str) -> int:
    """How many columns a terminal gives to a text."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if combining(character) or character in "\u200b\u200c\u200d\ufe0e\ufe0f":
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def _plain(text: str) -> str:
    """Tabs as four columns, and nothing that would steer the terminal."""
    text = text.replace("\t", "    ")
    return "".join(one if one.isprintable() or one == "\u200d" else " " for one in text)


def _fit(text: str, width: int) -> str:
    """The beginning of a text, with … where it is cut."""
    if columns(text) <= width:
        return text
    kept, used = "", len(_CUT)
    for character in text:
        used += _columns(character)
        if used > width:
            break
        kept += character
    return kept + _CUT if width > 0 else ""


def _fit_end(text: str, width: int) -> str:
    """The end of a text, with … where it is cut."""
    if columns(text) <= width:
        return text
    kept, used = "", len(_CUT)
    for character in reversed(text):
        used += _columns(character)
        if used > width:
            break
        kept = character + kept
    return _CUT + kept if width > 0 else ""
