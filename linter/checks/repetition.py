"""A word written twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress, islice
from operator import eq
from typing import Any, ClassVar

from linter.analysis import lower, sentences
from linter.document import Document
from linter.finding import Finding, Fix
from linter.record import NamedTuple
from linter.rule import Rule

MANY = 20  # words, from which any word is as quickly looked for as these
_WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)?"
_BEFORE, _AFTER = r"(?<![\w'’.&/@#-])", r"(?![\w&/@#-]|['’.]\w)"
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

    ``allowed`` words may stand twice (had had, that that), those in ``after-what`` only in a
    sentence with a clause that one of them may end (what it is is); with ``only``, no others
    are looked for.  Names (Baden Baden) and figures are left alone, and so is whatever a sign
    or a block's end parts.
    """

    tag: ClassVar[str] = "repetition"
    cold: ClassVar[frozenset[str]] = Rule.cold | {"allowed", "after_what", "only"}

    allowed: tuple[str, ...] = ()
    after_what: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    safe: bool = False

    def prepare(self) -> Any:
        return frozenset(self.allowed), frozenset(self.after_what), frozenset(self.only)

    def check(self, document: Document) -> Iterator[Finding]:
        allowed, after_what, only = self.plan
        for start, end, word, name in document.once(doubled):
            if name or word in allowed or (only and word not in only):
                continue
            if word in after_what and _what(document, start):
                continue
            if self.looks_at(document, start):
                fix = Fix(document.text[start : start + len(word)], self.safe)
                yield self.at(document, start, end, fix)


def _what(document: Document, offset: int) -> bool:
    """Whether a clause such as "what it is" may end here."""
    opening = document.text[document.once(sentences).at(offset).start : offset]
    return (
        re.search(r"(?i)\b(?:what|who|where|how|that|which|all|thing|as)(?:ever)?\b", opening)
        is not None
    )


def doubled(document: Document) -> list[Doubled]:
    """Every pair of equal words that only blanks part; words case-folded."""
    words = _candidates(document)
    if not words:
        return []
    once = "|".join(map(re.escape, sorted(words))) if len(words) < MANY else _WORD
    pairs = re.finditer(rf"{_BEFORE}({once})[ \u00a0]+(\1){_AFTER}", document.text, re.IGNORECASE)
    return [Doubled(*pair.span(), pair[1].lower(), pair[2][0].isupper()) for pair in pairs]


def _candidates(document: Document) -> set[str]:
    """Words that may stand twice in a row: a rough sieve over all, a fine one over the few."""
    text = document.once(lower).replace("\xa0", " ")
    words = text.encode(errors="replace").translate(_BLANKED).split()
    twice = set(compress(words, map(eq, words, islice(words, 1, None))))
    found = (word.decode(errors="replace") for word in twice)
    return {word for word in found if re.fullmatch(_WORD, word) and _stands_twice(word, text)}


def _stands_twice(word: str, text: str) -> bool:
    return f"{word} {word}" in text or f"{word}  {word}" in text
