"""Firms that an article presents itself: Lantern AI; Ember, a battery maker."""

from __future__ import annotations

from collections.abc import Iterator

from linter import patterns
from linter.text.find import whole

# What ends a firm's name, by the word index's key.
ENDINGS = {
    "ai": "AI", "inc": "Inc", "ltd": "Ltd", "corp": "Corp", "plc": "plc", "llc": "LLC",
    "gmbh": "GmbH", "labs": "Labs", "technologies": "Technologies", "holdings": "Holdings",
    "software": "Software", "therapeutics": "Therapeutics", "robotics": "Robotics",
    "aerospace": "Aerospace", "motors": "Motors", "biosciences": "Biosciences",
    "pharma": "Pharma", "ventures": "Ventures",
}  # fmt: skip
# What a firm is called before its name, or after it: "a start-up", in the index "start" and "up".
KINDS = {
    **{kind: kind for kind in (
        "company", "firm", "startup", "maker", "insurer", "retailer", "lender", "chain", "airline",
        "brewer", "carmaker", "chipmaker", "drugmaker", "fintech", "unicorn", "group", "developer",
    )},
    "start": "start-up",
}  # fmt: skip
KEYS = frozenset(ENDINGS) | frozenset(KINDS)

_NAMED = patterns.pattern(r"(?<![\w-])(?<![A-Z]\w )([A-Z][a-z]{3,}) $")
_PRESENTED = patterns.pattern(
    r"(?<![A-Z] )(?<![\w-])([A-Z][a-z]{3,}), (?:an?|the) (?:[\w’'-]+ ){0,4}$"
)
_CALLED = patterns.pattern(r" ([A-Z][a-z]{3,})(?=[.,;:)’']| [a-z(])")


def firms(text: str, words: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Names of one word that are presented as firms', and also stand in lower case."""
    seen: set[str] = set()
    for name, start in _presented(text, words):
        if name not in seen:
            seen.add(name)
            if f" {name.lower()}" in text:
                yield name, start


def _presented(text: str, words: frozenset[str]) -> Iterator[tuple[str, int]]:
    for key in sorted(words & KEYS):
        if key in ENDINGS:
            for at in whole(text, ENDINGS[key]):
                before = _NAMED.search(text, max(at - 24, 0), at)
                if before:
                    yield before[1], before.start(1)
        else:
            for at in whole(text, KINDS[key]):
                before = _PRESENTED.search(text, max(at - 60, 0), at)
                after = _CALLED.match(text, at + len(KINDS[key]))
                for found in (before, after):
                    if found:
                        yield found[1], found.start(1)
