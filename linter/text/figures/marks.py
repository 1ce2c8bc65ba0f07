"""Years, scores, ordinals and parts of a headline that the article begins with otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter import patterns
from linter.span import Span
from linter.text.figures.gist import EARLIER, kin, needed
from linter.text.figures.restated import stems

_YEAR = patterns.pattern(r"\b(?:in|by|until|since|from|for) ((?:19|20)\d\d)\b(?![-–%])")
_SCORE = patterns.pattern(r"(?<![\d-])(\d{1,2}[-–]\d{1,2})(?![\d-])")
_POINT = patterns.pattern(
    r"(?<![\d.,$£€-])(\d\.\d)(?![\d%.]| ?(?:million|billion|trillion|m|bn|per|p|k|c|km|cm)\b|-)"
)
_NTH = patterns.pattern(
    r"(?<!one )(?<!two )\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|\d{1,2}(?:st|nd|rd|th))"
    r" (?!time|century|street|avenue|floor|district|quarter|half|party|person|largest|grade)"
    r"(?=[a-z])"
)
_ROW = patterns.pattern(r"\b(?:straight|consecutive|successive|in a row|running)\b")
_PARTS = patterns.pattern(
    r"\b(half|two[- ]thirds|three[- ]quarters|a (?:third|quarter|fifth|tenth))\b(?!-)"
)
_SHARES = {"half": 50, "third": 33.3, "quarter": 25, "fifth": 20, "tenth": 10}
_PERCENT = patterns.pattern(r"\b(\d+(?:\.\d+)?)(?:%| per ?cent)")


def marks(piece: str, body: str, lead: Span) -> Iterator[tuple[int, int, Span]]:
    """Years, scores, ordinals, parts that the article's first sentences have otherwise.

    Both texts in lower case; yields the place in the piece and that in the body.
    """
    for wanted in (_YEAR, _SCORE, _NTH, _POINT):
        here = list(wanted.finditer(piece))
        if len(here) != 1:
            continue
        there = list(wanted.finditer(body, *lead))
        told = {here[0][1], *(match[1] for match in there)}
        if len(there) != 1 or len(told) < 2 or "first" in told:
            continue
        if wanted is _NTH and not _same_rank(piece[here[0].end() :], body[there[0].end() :]):
            continue
        if _is_told(piece, body, lead, there[0]):
            yield *here[0].span(1), Span(*there[0].span(1))
    here = list(_PARTS.finditer(piece))
    if len(here) == 1:
        there = [*_PARTS.finditer(body, *lead), *_PERCENT.finditer(body, *lead)]
        if len(there) != 1 or not _is_told(piece, body, lead, there[0]):
            return
        if abs(_share(here[0][1]) - _share(there[0][1])) > 8:
            yield *here[0].span(1), Span(*there[0].span())


def _same_rank(one: str, other: str) -> bool:
    """Whether "third title" and "fourth league title" are ranks of one thing."""
    here, there = (" ".join(it.split(".")[0].split(",")[0].split()[:3]) for it in (one, other))
    if _ROW.search(here) and _ROW.search(other[:40]):
        return True
    return kin(stems(here), there) > 0


def _share(printed: str) -> float:
    """A part in per cent."""
    if printed[0].isdigit():
        return float(printed)
    word = printed.replace("-", " ").split()
    times = {"two": 2, "three": 3}.get(word[0], 1)
    return times * _SHARES[word[-1].rstrip("s")]


def _is_told(piece: str, body: str, lead: Span, match: re.Match[str]) -> bool:
    before = body[max(lead.start, match.start() - 25) : match.start()]
    if EARLIER.search(before.rpartition(",")[2]) and not match.re.pattern.startswith(r"\b(?:in"):
        return False
    words, end = stems(piece), body.find(". ", match.end())
    return kin(words, body[lead.start : end if end > 0 else lead.end]) >= needed(words)
