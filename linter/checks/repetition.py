"""A word written twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress, islice
from operator import eq
from typing import Any, ClassVar

from linter.analysis import lower, sentences, sequence
from linter.document import Document
from linter.finding import Finding, Fix
from linter.patterns import pattern
from linter.record import NamedTuple
from linter.rule import Rule
from linter.text.find import places

_WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)?"
_BEFORE, _AFTER = r"(?<![\w'’.&/@#-])", r"(?![\w&/@#-]|['’.]\w)"
_APOSTROPHES = pattern(r"['’]([^\W\d_]+)[ \u00a0]+[^\W\d_]+['’]\1")  # can't can't
_PAIR = pattern(rf"{_BEFORE}({_WORD})[ \u00a0]+(\1){_AFTER}", re.IGNORECASE)


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
    text, found, last = document.text, [], 0
    for start in sorted(_candidates(document)):
        pair = _PAIR.match(text, start) if start >= last else None
        if pair:
            last = pair.end()
            found.append(Doubled(*pair.span(), pair[1].lower(), pair[2][0].isupper()))
    return found


def _candidates(document: Document) -> set[int]:
    """Where words may stand that come twice in a row: a rough sieve over all, then a search."""
    words = document.once(sequence)
    text = document.once(lower)
    marks = (at for mark in "'’" for at in places(text, mark))
    starts = {_start(text, at) for at in marks if _APOSTROPHES.match(text, at)}
    twice = set(compress(words, map(eq, words, islice(words, 1, None))))
    text = text.replace("\xa0", " ") if twice else text
    for word in twice:
        starts.update(places(text, f"{word} {word}"), places(text, f"{word}  {word}"))
    return starts


def _start(text: str, at: int) -> int:
    """Where the letters before a place begin."""
    while text[at - 1 : at].isalpha():
        at -= 1
    return at
