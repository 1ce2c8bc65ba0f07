"""Patterns that are tried only around fixed words: what is rare costs nothing elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from re import MULTILINE, Pattern
from typing import ClassVar

from linter import patterns
from linter.analysis import calling, lower, vocabulary
from linter.document import Document
from linter.finding import Finding
from linter.record import NamedTuple
from linter.rule import Needs, Rule
from linter.shelf import NOTHING, Shelf
from linter.text.find import places

_REACH = 90  # characters that a match may reach before its cue, or twice that behind it


class Cue(NamedTuple):
    """A string, what tells it from other places where it stands, and what to try there."""

    text: str
    after_digit: bool
    as_printed: bool
    words: frozenset[str]
    pattern: str
    sign: str  # a character of it that is rare, if it has one


class CuedRule(Rule):
    """Reports what a pattern matches around one of its cues.

    ``choices`` are patterns by their cues: strings in lower case, parted by
    semicolons, one of which every match holds.  A cue that begins with ``#`` stands
    after a digit and a space, one with ``@`` in lower case after a space.  Cues hold
    at least one whole word, and words of which the first and last are whole.
    Patterns are those of ``re`` and have no time limit: each looks at a few hundred
    characters only.  ``(?P<at>...)`` is what is reported.
    """

    tag: ClassVar[str] = "cued"
    cold: ClassVar[frozenset[str]] = Rule.cold | {"choices"}

    choices: dict[str, str] | None
    plan: tuple[frozenset[str], Shelf[tuple[Cue, ...]]] = (frozenset(), NOTHING)

    def prepare(self) -> tuple[frozenset[str], Shelf[tuple[Cue, ...]]]:
        """The cues of one word, and all by their one word or their rarest two in a row."""
        import re

        index: dict[str, list[Cue]] = {}
        for cues, pattern in (self.choices or {}).items():
            try:
                re.compile(pattern)
            except re.error as error:
                raise ValueError(f"bad pattern {pattern!r}: {error}") from None
            for cue in cues.split("; "):
                sign = cue[0]
                text = f" {cue[1:]}" if sign in "#@" else cue
                filed = Cue(
                    text, sign == "#", sign == "@", frozenset(_words(cue)), pattern, _sign(text)
                )
                index.setdefault(" ".join(_key(cue)), []).append(filed)
        alone = frozenset(key for key in index if " " not in key)
        return alone, Shelf({key: tuple(cues) for key, cues in sorted(index.items())})

    def needs(self) -> Needs:
        keys = [_key(cue) for cues in self.choices or () for cue in cues.split("; ")]
        return Needs(
            frozenset(key[0] for key in keys if len(key) == 1),
            adjacent=frozenset((key[0], key[1]) for key in keys if len(key) == 2),
        )

    def check(self, document: Document) -> Iterator[Finding]:
        seen: set[tuple[int, int]] = set()
        words = document.once(vocabulary)
        pairs = frozenset(map(" ".join, calling(document, self.id)))
        alone, shelf = self.plan
        for _, cues in shelf.among((words & alone) | pairs):
            for cue in cues:
                if not cue.words <= words:
                    continue
                for start, end in self._around(document, cue):
                    if (start, end) not in seen:
                        seen.add((start, end))
                        yield self.at(document, start, end)

    def _around(self, document: Document, cue: Cue) -> Iterator[tuple[int, int]]:
        text = document.text
        searched = text if cue.as_printed else document.once(lower)
        for at in places(searched, cue.text, cue.sign):
            end = at + len(cue.text)
            if cue.after_digit and not text[at - 1 : at].isdigit():
                continue
            block = document.block_at(at)
            for match in _pattern(cue.pattern).finditer(
                text[block.start : block.end],
                max(at - _REACH - block.start, 0),
                end + 2 * _REACH - block.start,
            ):
                start, stop = match.span("at")
                if self.looks_at(document, block.start + start):
                    yield block.start + start, block.start + stop


def _sign(text: str) -> str:
    """The rarest of its marks but the comma, which stands everywhere."""
    return next((char for char in '%—–"”“' if char in text), "")


def _words(cue: str) -> tuple[str, ...]:
    """The words of a cue, but for digits that may go on."""
    import re

    return tuple(re.findall(r"[^\W\d_]+", cue))


def _key(cue: str) -> tuple[str, ...]:
    """The rarest two words in a row of a cue, or its one word."""
    from linter.text.adjacent import weight  # only when rules are compiled

    words = _words(cue)
    if len(words) == 1:
        return words
    pairs: list[tuple[str, str]] = list(pairwise(words))
    return min(pairs, key=weight)


@cache
def _pattern(source: str) -> Pattern[str]:
    return patterns.pattern(source, MULTILINE)
