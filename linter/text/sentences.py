"""Where the sentences of a text start and end: rules for edited English news."""

from __future__ import annotations

import re  # regex has imported it anyway, and it is the faster of the two at small patterns
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from linter.span import Span
from linter.text.abbreviations import (
    ABBREVIATIONS,
    BANGS,
    CLOCK,
    CLOCKS,
    FIRMS,
    LABELS,
    LOWER_CASE_NAMES,
    MONTHS,
    NAME,
    NUMBER,
    STARTERS,
    STATE,
    TITLE,
)

_CLOSERS = r"((?:[\"”’'»)\]}›“]|\[\d{1,3}\])*)[^\S\n]+(?=\S)"
_TAIL = re.compile(_CLOSERS)
# Most full stops are beyond doubt and cost one search: an empty group 1 says so.
_STOP = re.compile(
    r"\.(?:(?:"
    # long words, but for the few that are abbreviations; short words; contractions
    r"(?<=[a-z]{4}\.)(?<!approx\.|Messrs\.)(?<!paras\.|Profs\.|Calif\.|Thurs\.)"
    r"(?<!para\.|incl\.)|(?<= [a-z]{3}\.)(?<!est\.|vol\.|fig\.|viz\.|tel\.|ext\.|nos\.)"
    r"|(?<= (?:it|us|up|in|so|do|me)\.)|(?<=[a-z]['’][a-z]\.)"
    # years, percentages, capitals that are not Roman figures
    r"|(?<=\d{4}\.)|(?<=%\.)|(?<=[A-HJ-UWYZ][A-Z]\.)"
    rf")[\"”]? (?=[A-Z])()|{_CLOSERS})"
)
_FULL_WIDTH_TAIL = re.compile(r"([」』”’）】》。！？]*)[^\S\n]*(?=\S)")
_OPENERS = "\"“”‘’'«‹„([{<¿¡—–-−•*…"
_WORD = re.compile(r"[^\W\d_]+")
_BEFORE_CORE = re.compile(r"[^\w.!?&]")
_LETTERS = re.compile(r"(?:[^\W\d_]\.)+$")
_LABEL = re.compile(r"(?:\d{1,3}|[A-Za-z]|[IVX]+|[ivx]+|P\.S)\.$")
_BRAND = re.compile(
    r"[a-z]{1,6}[A-Z]|[a-z]\) [A-Z]|al-[A-Z]|"
    r"[a-z][\w-]*\.(?:com|org|net|io|ai|gov|co|tv|ly|fm|app|dev)\b"
)
_SPEECH = re.compile(r"[“\"‘'«][^”\"’»\n]{2,400}?[,.?!…]['’]?[”\"’»]")
_SAID = re.compile(
    r"(?:[A-Z][\w’'.-]* ){1,3}(?:said|says|asks?|asked|wrote|writes|shouted|cried|replied|added|"
    r"wondered|yelled|tweeted|posted|joked|exclaimed|told|quipped|demanded|screamed|recalled)\b"
)
_TIME = re.compile(r"(?:[A-Z]\w+ ){1,2}time\b")
_DOTS = re.compile(r"[.?!…](?!\w)")
_WORDS = re.compile(r"\w")
_LATER_DATE = re.compile(r"\d{1,2}(?:st|nd|rd|th)? ([A-Z][a-z]+)")
_QUOTES = "\"”’'»›“"


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
    for at in sorted([*stops, *_other_marks(text)]):
        stop = stops.get(at)
        if at < start:
            continue
        if stop is not None and stop.lastindex == 1:
            end, following = stop.span()
            end = following - 1
        else:
            end, following = _judge(text, start, at)
            if not end:
                continue
        starts.append(start)
        ends.append(end)
        start = following
    if start < len(text):
        starts.append(start)
        ends.append(len(text.rstrip()))
    return Sentences(starts, ends)


def _other_marks(text: str) -> list[int]:
    """Offsets of all but full stops; a search for each is far faster than for any of them."""
    found: list[int] = []
    for mark in "\n?!…‽。！？":
        at = text.find(mark)
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1)
    return found


def _judge(text: str, start: int, at: int) -> tuple[int, int]:
    """Where the sentence ends and the next starts, or (0, 0) where it goes on."""
    mark = text[at]
    if mark == "\n":
        return start + len(text[start:at].rstrip()), _skip(text, at)
    if mark in "。！？":
        tail = _FULL_WIDTH_TAIL.match(text, at + 1)
        return (tail.end(1), tail.end()) if tail else (0, 0)
    tail = _TAIL.match(text, at + 1)
    if tail is None or not _ends(_place(text, start, at, tail)):
        return 0, 0
    return tail.end(1), tail.end()


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
    first: bool  # that word opens the sentence
    following: int  # offset of what comes next ...
    head: int  # ... and past quotation marks, brackets and dashes
    follower: str  # the word there, if it is one


def _place(text: str, start: int, at: int, tail: re.Match[str]) -> _Place:
    word = text[max(start, at - 24) : at + 1].rsplit(maxsplit=1)[-1]
    token = _BEFORE_CORE.split(word)[-1]
    first = at + 1 - len(word) == start and word.lstrip(_OPENERS) == token
    head = following = tail.end()
    while head < len(text) and text[head] in _OPENERS:
        head += 1
    follower = _WORD.match(text, head)
    return _Place(
        text, start, at, tail[1], token, first, following, head, follower[0] if follower else ""
    )


def _ends(place: _Place) -> bool:
    text, at = place.text, place.at
    if _DOTS.match(text, place.following) or not _WORDS.search(text, place.start, at):
        return False  # inside a spaced ellipsis, or no word yet
    loud = text[at] != "." or text[max(at - 1, 0)] in ".…?!" or text[max(at - 2, 0) : at] == ". "
    if text[place.head : place.head + 1].islower():
        return not (loud and place.closers) and _opens_in_lower_case(place) and not _binds(place)
    if loud:
        return _ends_loudly(place)
    if any(quote in place.closers for quote in _QUOTES):
        return ABBREVIATIONS.get(place.token) != TITLE
    return not _binds(place)


def _opens_in_lower_case(place: _Place) -> bool:
    """A brand or a label may: "iPhone sales fell", "adidas rose", "b) Text"."""
    rest = place.text[place.head : place.head + 20].split(maxsplit=1)
    return rest[0] in LOWER_CASE_NAMES or _BRAND.match(place.text, place.head) is not None


def _ends_loudly(place: _Place) -> bool:
    """After an ellipsis, a question mark or an exclamation mark, before a capital."""
    if place.text[place.at] in ".…":
        return place.follower != "I" or bool(place.closers)
    if place.token in BANGS:
        return place.follower in STARTERS
    if place.follower in FIRMS:
        return False
    if place.closers.startswith(")"):
        return place.text[place.start] == "("
    if place.closers and (place.follower == "I" or place.follower not in STARTERS):
        return not _SAID.match(place.text, place.head)
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
    return place.first or (place.token[0].isdigit() and _before(place).endswith((":", ";")))


def _before(place: _Place) -> str:
    """The word before the one with the mark."""
    end = place.at + 1 - len(place.token)
    return (place.text[max(place.start, end - 24) : end].split() or [""])[-1]


def _is_clock(place: _Place) -> bool:
    """ "5 p.m. Monday", "5 p.m. London time", "5 p.m. 12 June"."""
    if place.follower in CLOCKS or _TIME.match(place.text, place.head):
        return True
    date = _LATER_DATE.match(place.text, place.head)
    return date is not None and date[1] in MONTHS


def _opens(place: _Place) -> bool:
    """What comes next opens a sentence: a word that no name begins with, or speech."""
    if place.follower in STARTERS:
        end = place.head + len(place.follower)
        hyphened = place.text[end : end + 1] == "-"
        initial = len(place.follower) == 1 and place.text[end : end + 1] == "."
        return not (hyphened or initial)
    return _SPEECH.match(place.text, place.following) is not None


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
