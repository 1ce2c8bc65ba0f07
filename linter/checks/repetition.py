"""A word written twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress, islice
from operator import eq
from typing import Any, ClassVar, NamedTuple

from linter.analysis import lower
from linter.document import Document
from linter.finding import Finding, Fix
from linter.rule import Rule

_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# Signs as blanks, so that "went went." is seen.
_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum() and chr(code) != "'")
_BLANKED = bytes.maketrans(_SIGNS, b" " * len(_SIGNS))


class Doubled(NamedTuple):
    """Two equal words in the text, the first at ``start``."""

    start: int
    end: int
    word: str
    name: bool  # the second has a capital: Duran Duran


class RepetitionRule(Rule):
    """Reports “the the”; the fix is the word once.

    ``allowed`` words may stand twice (had had, that that); with ``only``, no others are
    looked for.  Names (Baden Baden) and figures are left alone, and so is whatever a
    sign or a block's end parts.
    """

    tag: ClassVar[str] = "repetition"
    cold: ClassVar[frozenset[str]] = Rule.cold | {"allowed", "only"}

    allowed: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    safe: bool = False

    def prepare(self) -> Any:
        return frozenset(self.allowed), frozenset(self.only)

    def check(self, document: Document) -> Iterator[Finding]:
        allowed, only = self.plan
        for start, end, word, name in document.once(doubled):
            if name or word in allowed or (only and word not in only):
                continue
            if self.looks_at(document, start):
                fix = Fix(document.text[start : start + len(word)], self.safe)
                yield self.at(document, start, end, fix)


def doubled(document: Document) -> list[Doubled]:
    """Every pair of equal words that only blanks part; words case-folded."""
    return sorted(
        Doubled(*match.span(), word, match[2][0].isupper())
        for word in _candidates(document)
        for match in _pairs(word).finditer(document.text)
    )


def _candidates(document: Document) -> set[str]:
    """Words that may stand twice in a row: a rough sieve over all, a fine one over the few."""
    text = document.once(lower)
    words = text.encode(errors="replace").translate(_BLANKED).split()
    twice = set(compress(words, map(eq, words, islice(words, 1, None))))
    found = (word.decode(errors="replace") for word in twice)
    return {word for word in found if _LETTERS.fullmatch(word) and _stands_twice(word, text)}


def _stands_twice(word: str, text: str) -> bool:
    return f"{word} {word}" in text or f"{word}\xa0{word}" in text or f"{word}  {word}" in text


def _pairs(word: str) -> re.Pattern[str]:
    once = re.escape(word)
    before, after = r"(?<![\w'’.&/@#-])", r"(?![\w&/@#-]|['’.]\w)"
    return re.compile(rf"{before}({once})[ \u00a0]+({once}){after}", re.IGNORECASE)
