"""The words beside a place in a text."""

from __future__ import annotations

from linter import patterns
from linter.record import NamedTuple

_BEFORE = patterns.pattern(r"([\w.’'&-]+) $")
_AFTER = patterns.pattern(r" ([\w’'&-]+)")
_SECOND = patterns.pattern(r" [\w’'&-]+ ([\w’'&-]+)")
# "Said to be old", "told to leave", "said by many", "said it all", "said 90 kilos": nobody speaks.
_PASSIVE = patterns.pattern(
    r" (?:said|told|asked|believed|known|thought|feared|hired|loved|hated)"
    r" (?:to (?!(?:the|an?|reporters|journalists|him|her|me|us|them|investors|his)\b)|by\b|it all"
    r"|\d+ (?:kilos?|kg|pounds|degrees|grams)\b)"
)
_OPENING = "“”\"'‘’([{«„—–- *•"


class Around(NamedTuple):
    """Words joined to a place by one space each, "" where there is none."""

    before: str
    after: str
    second: str  # the word after ``after``


def around(text: str, start: int, end: int) -> Around:
    """The neighbours of ``text[start:end]`` in its own block and clause."""
    before = _BEFORE.search(text, max(start - 40, 0), start)
    after = _AFTER.match(text, end)
    second = _SECOND.match(text, end) if after else None
    return Around(
        before[1] if before else "", after[1] if after else "", second[1] if second else ""
    )


def passive(text: str, end: int) -> bool:
    """Whether the verb after a place is done to it: *the stone said to bring luck*."""
    return _PASSIVE.match(text, end) is not None


def opens(text: str, sentence: int, start: int) -> bool:
    """Whether only marks stand between a sentence's start and a place."""
    return not text[sentence:start].strip(_OPENING)


def titled(text: str) -> bool:
    """Whether a line is in Title Case, as some headings are."""
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.7 * len(words)
