"""Firms that an article presents itself: Lantern AI; Ember, a battery maker."""

from __future__ import annotations

from collections.abc import Iterator

from linter import patterns
from linter.text.find import whole

# What ends a firm's name.
ENDINGS = frozenset(
    """
    AI Inc Ltd Corp plc LLC GmbH Labs Technologies Holdings Software Therapeutics Robotics
    Aerospace Motors Biosciences Pharma Ventures
    """.split()
)
# What a firm is called before its name, or after it.
KINDS = frozenset(
    """
    company firm startup start maker insurer retailer lender airline brewer carmaker chipmaker
    drugmaker fintech unicorn
    """.split()
)
KEYS = frozenset(word.lower() for word in ENDINGS | KINDS)

_NAMED = patterns.pattern(r"(?<![\w-])(?<![A-Z]\w )([A-Z][a-z]{3,}) $")
_PRESENTED = patterns.pattern(
    r"(?<![A-Z] )(?<![\w-])([A-Z][a-z]{3,}), (?:an?|the) (?:[\w’'-]+ ){0,4}$"
)
_CALLED = patterns.pattern(r" ([A-Z][a-z]{3,})(?=[.,;:)’']| [a-z(])")


def firms(text: str, words: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Names of one word that are presented as firms', and also stand in lower case.

    ``words``: all that the text has, as printed.
    """
    seen: set[str] = set()
    for name, start in _presented(text, words):
        if name not in seen:
            seen.add(name)
            if name.lower() in words:
                yield name, start


def _presented(text: str, words: frozenset[str]) -> Iterator[tuple[str, int]]:
    for ending in sorted(words & ENDINGS):
        for at in whole(text, ending):
            before = _NAMED.search(text, max(at - 24, 0), at)
            if before:
                yield before[1], before.start(1)
    for kind in sorted(words & KINDS):
        name = "start-up" if kind == "start" else kind
        for at in whole(text, name):
            end = at + len(name)
            after = _CALLED.match(text, end) if text[end + 1 : end + 2].isupper() else None
            apposed = text.rfind(", ", max(at - 50, 0), at) >= 0
            before = _PRESENTED.search(text, max(at - 60, 0), at) if apposed else None
            for found in (before, after):
                if found:
                    yield found[1], found.start(1)
