"""Where the sentences of a text start and end: rules for edited English news."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from linter.patterns import pattern
from linter.record import NamedTuple
from linter.span import Span
from linter.text.abbreviations import (
    ABBREVIATIONS,
    BANGS,
    CLOCK,
    CLOCKS,
    FIRMS,
    LABELS,
    MONTHS,
    NAME,
    NUMBER,
    STARTERS,
    STATE,
    TITLE,
)
from linter.text.marks import offsets

# Closing marks, told by what they are not: sets of characters beyond Latin-1 are slow to compile.
# Nothing ends before a plain word in lower case, which spares most abbreviations a closer look.
_CLOSERS = r"((?:[^\w\s(\[{<.?!,;:]|\[\d{1,3}\])*)[^\S\n]+(?=\S)(?![a-z]+[ ,])"
_TAIL = pattern(_CLOSERS)
# Most full stops are beyond doubt and cost one search: an empty group 1 says so.
_STOP = pattern(
    r"\.(?:(?:"
    # long words, but for the few that are abbreviations; short words; contractions
    r"(?<=[a-z]{4}\.)(?<!approx\.|Messrs\.)(?<!paras\.|Profs\.|Calif\.|Thurs\.|Assoc\.)"
    r"(?<!para\.|incl\.)|(?<= [a-z]{3}\.)(?<!est\.|vol\.|fig\.|viz\.|tel\.|ext\.|nos\.)"
    r"|(?<= (?:it|us|up|in|so|do|me)\.)|(?<=[a-z]'[a-z]\.)|(?<=[a-z]’[a-z]\.)"
    # years, figures that are no labels, percentages, domains, capitals that are not Roman figures
    r"|(?<=\d{4}\.)|(?<=[a-z] \d\.)|(?<=[a-z] \d\d\.)|(?<=%\.)"
    r"|(?<=\.[a-z]{3}\.)|(?<=[A-HJ-UWYZ][A-Z]\.)"
    rf")[^\w\s(\[{{<.?!,;:]? (?=[A-Z])()|{_CLOSERS})"
)
_WORD = pattern(r"[^\W\d_]+")
_BEFORE_CORE = pattern(r"[^\w.!?&]")
_LETTERS = pattern(r"(?:[^\W\d_]\.)+$")
_LABEL = pattern(r"(?:\d{1,3}|[A-Za-z]|[IVX]+|[ivx]+|P\.S)\.$")
# The rest is rarely needed, and compiled then.
_BRAND = (
    r"[a-z]{1,6}[A-Z]|[a-z]\) [A-Z]|k\.d\.|will\.i\.am|e\.l\.f\.|al-[A-Z]|"
    r"[a-z][\w-]*\.(?:com|org|net|io|ai|gov|co|tv|ly|fm|app|dev)\b"
)
_SPEECH = r"[“\"‘'«][^”\"’»\n]{2,400}?[,.?!…]['’]?[”\"’»]"
_SAID = (
    r"(?:[A-Z][\w’'.-]* ){1,3}(?:said|says|asks?|asked|wrote|writes|shouted|cried|replied|added|"
    r"wondered|yelled|tweeted|posted|joked|exclaimed|told|quipped|demanded|screamed|recalled)\b"
)
_TIME = r"(?:[A-Z]\w+ ){1,2}time\b"
_DATE = r"\d{1,2}(?:st|nd|rd|th)? ([A-Z][a-z]+)"
_FULL_WIDTH_TAIL = r"([」』”’）】》。！？]*)[^\S\n]*(?=\S)"
_OPENERS = "\"“”‘’'«‹„([{<¿¡—–-−•*…"
_LOUD = (".", "…", "?", "!")
_QUOTES = "\"”’'»›“"


@cache
def _rare(source: str) -> re.Pattern[str]:
    return pattern(source)


class Sentences:
    """The sentences of a text in order, as offsets: ``text[starts[i]:ends[i]]``, trimmed."""

    __slots__ = ("ends", "starts")

    def __init__(self, starts: list[int], ends: list[int]) -> None:
        self.starts = starts
        self.ends = ends

    def at(self, offset: int) -> Span:
        """The sentence that holds ``offset``; between two, the one before; in none, ``(0, 0)``."""
        if not self.starts:
            return Span(0, 0)
        number = max(bisect_right(self.starts, offset) - 1, 0)
        return Span(self.starts[number], self.ends[number])

    def __iter__(self) -> Iterator[Span]:
        return map(Span, self.starts, self.ends)

    def __len__(self) -> int:
        return len(self.starts)


def sentences(text: str) -> Sentences:
    r"""Split at full stops, question and exclamation marks, and at every ``\n``.

    What is in doubt stays together.
    """
    starts: list[int] = []
    ends: list[int] = []
    start = _skip(text, 0)
    stops = {stop.start(): stop for stop in _STOP.finditer(text)}
    for at in sorted([*stops, *offsets(text, "\n?!…‽。！？")]):
        stop = stops.get(at)
        if at < start:
            continue
        if stop is not None and stop.lastindex == 1:
            end, following = stop.span()
            end = following - 1
        else:
            end, following = _judge(text, start, at, stop)
            if not end:
                continue
        starts.append(start)
        ends.append(end)
        start = following
    if start < len(text):
        starts.append(start)
        ends.append(len(text.rstrip()))
    return Sentences(starts, ends)


def _judge(text: str, start: int, at: int, stop: re.Match[str] | None) -> tuple[int, int]:
    """Where the sentence ends and the next starts, or (0, 0) where it goes on."""
    mark = text[at]
    if mark == "\n":
        end = start + len(text[start:at].rstrip()) if text[at - 1].isspace() else at
        return end, _skip(text, at + 1)
    if mark in "。！？":
        tail = _rare(_FULL_WIDTH_TAIL).match(text, at + 1)
        return (tail.end(1), tail.end()) if tail else (0, 0)
    tail = stop or _TAIL.match(text, at + 1)
    if tail is None or not _ends(_place(text, start, at, tail)):
        return 0, 0
    return tail.end(tail.re.groups), tail.end()


def _skip(text: str, at: int) -> int:
    while text[at : at + 1].isspace():
        at += 1
    return at


class _Place(NamedTuple):
    """A mark in doubt, and what stands around it."""

    text: str
    start: int  # of the sentence
    at: int  # of the mark
    closers: str  # quotation marks and brackets after it
    token: str  # the word it belongs to, the mark included
    following: int  # offset of what comes next ...
    head: int  # ... and past quotation marks, brackets and dashes
    follower: str  # the word there, if it is one


def _place(text: str, start: int, at: int, tail: re.Match[str]) -> _Place:
    token = text[max(start, at - 24) : at + 1].rsplit(maxsplit=1)[-1]
    if not token[:-1].isalnum():
        token = _BEFORE_CORE.split(token)[-1]
    head = following = tail.end()
    while text[head] in _OPENERS and head + 1 < len(text):
        head += 1
    word = _WORD.match(text, head)
    return _Place(
        text, start, at, tail[tail.re.groups], token, following, head, word[0] if word else ""
    )


def _ends(place: _Place) -> bool:
    text, at = place.text, place.at
    if at - place.start < 4 and not any(map(str.isalnum, text[place.start : at])):
        return False  # no word yet
    if text[place.following] in _LOUD and not text[place.following + 1 : place.head + 2].isalnum():
        return False  # inside a spaced ellipsis
    loud = text[at] != "." or text[at - 1 : at] in _LOUD or text[max(at - 2, 0) : at] == ". "
    if text[place.head].islower() and not _rare(_BRAND).match(text, place.head):
        return False
    if loud:
        return _ends_loudly(place)
    if place.closers and any(quote in place.closers for quote in _QUOTES):
        return ABBREVIATIONS.get(place.token) != TITLE
    return not _binds(place)


def _ends_loudly(place: _Place) -> bool:
    """After an ellipsis, a question mark or an exclamation mark."""
    if place.text[place.head].islower() and place.closers:
        return False
    if place.text[place.at] in ".…":
        return place.follower != "I" or bool(place.closers)
    if place.token in BANGS:
        return place.follower in STARTERS
    if place.follower in FIRMS:
        return False
    if place.closers.startswith(")"):
        return place.text[place.start] == "("
    if place.closers and (place.follower == "I" or place.follower not in STARTERS):
        return not _rare(_SAID).match(place.text, place.head)
    return True


def _binds(place: _Place) -> bool:
    """The full stop belongs to an abbreviation, initial or label, and the sentence goes on."""
    token, digit = place.token, place.text[place.head : place.head + 1].isdigit()
    if _is_label(place):
        return True
    kind = ABBREVIATIONS.get(token)
    if kind == STATE:
        kind = NAME if _before(place).endswith((",", "-")) else None
    if kind == NUMBER:
        return digit or place.follower in MONTHS
    if kind == CLOCK:
        return _is_clock(place)
    if kind == NAME:
        return digit or not _opens(place)
    return kind == TITLE or (kind is None and _binds_initials(place, digit))


def _is_label(place: _Place) -> bool:
    """ "1. Text" at the start, or "three things: 1. Text"."""
    if not _LABEL.match(place.token):
        return False
    before = place.text[place.start : place.at + 1 - len(place.token)]
    return not before.lstrip(_OPENERS) or (
        place.token[0].isdigit() and _before(place).endswith((":", ";"))
    )


def _before(place: _Place) -> str:
    """The word before the one with the mark."""
    end = place.at + 1 - len(place.token)
    return (place.text[max(place.start, end - 24) : end].split() or [""])[-1]


def _is_clock(place: _Place) -> bool:
    """ "5 p.m. Monday", "5 p.m. London time", "5 p.m. 12 June"."""
    if place.follower in CLOCKS or _rare(_TIME).match(place.text, place.head):
        return True
    date = _rare(_DATE).match(place.text, place.head)
    return date is not None and date[1] in MONTHS


def _opens(place: _Place) -> bool:
    """What comes next opens a sentence: a word that no name begins with, or speech."""
    if place.follower in STARTERS:
        end = place.head + len(place.follower)
        hyphened = place.text[end : end + 1] == "-"
        initial = len(place.follower) == 1 and place.text[end : end + 1] == "."
        return not (hyphened or initial)
    return _rare(_SPEECH).match(place.text, place.following) is not None


def _binds_initials(place: _Place, digit: bool) -> bool:
    """ "J. Smith", "J.K. Rowling", "U.S. Senate"; but not "vitamin C. Doctors say"."""
    token = place.token
    if not _LETTERS.match(token):
        return False
    if token.islower():
        return len(token) > 2  # i.e., a.k.a.
    if len(token) > 2:
        return digit or not _opens(place)
    before = _before(place)
    label = before.lower().lstrip(_OPENERS) in LABELS
    platform = token == "X." and before in ("on", "to", "via", "Twitter")
    return not (digit or label or platform or _opens(place))
