"""Patterns that are tried only around fixed words: what is rare costs nothing elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, ClassVar

from linter.analysis import lower, vocabulary
from linter.document import Document
from linter.finding import Finding
from linter.record import NamedTuple
from linter.rule import Needs, Rule, limit
from linter.shelf import NOTHING, Shelf

_REACH = 90  # characters that a match may reach before its cue, or twice that behind it


class Cue(NamedTuple):
    """A string, what tells it from other places where it stands, and what to try there."""

    text: str
    after_digit: bool
    as_printed: bool
    words: frozenset[str]
    pattern: str


class CuedRule(Rule):
    """Reports what a pattern matches around one of its cues.

    ``choices`` are patterns by their cues: strings in lower case, parted by
    semicolons, one of which every match holds.  A cue that begins with ``#`` stands
    after a digit and a space, one with ``@`` in lower case after a space.  Cues hold
    at least one whole word.
    ``(?P<at>...)`` narrows the report.
    """

    tag: ClassVar[str] = "cued"
    cold: ClassVar[frozenset[str]] = Rule.cold | {"choices"}

    choices: dict[str, str] | None
    plan: Shelf[tuple[Cue, ...]] = NOTHING

    def prepare(self) -> Shelf[tuple[Cue, ...]]:
        """Cues by the rarest word of each."""
        index: dict[str, list[Cue]] = {}
        for cues, pattern in (self.choices or {}).items():
            _pattern(pattern)  # a mistake in it is the rule's, not an article's
            for cue in cues.split("; "):
                sign = cue[0]
                text = f" {cue[1:]}" if sign in "#@" else cue
                filed = Cue(text, sign == "#", sign == "@", frozenset(_words(cue)), pattern)
                index.setdefault(_key(cue), []).append(filed)
        return Shelf({key: tuple(cues) for key, cues in sorted(index.items())})

    def needs(self) -> Needs:
        return Needs(
            frozenset(_key(cue) for cues in self.choices or () for cue in cues.split("; "))
        )

    def check(self, document: Document) -> Iterator[Finding]:
        seen: set[tuple[int, int]] = set()
        words = document.once(vocabulary)
        for _, cues in self.plan.among(words):
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
        at = searched.find(cue.text)
        while at >= 0:
            end = at + len(cue.text)
            if not cue.after_digit or text[at - 1 : at].isdigit():
                block = document.block_at(at)
                left = max(at - _REACH - block.start, 0)
                for match in _pattern(cue.pattern).finditer(
                    text[block.start : block.end],
                    left,
                    end + 2 * _REACH - block.start,
                    timeout=limit(text),
                ):
                    start, stop = match.span("at")
                    if self.looks_at(document, block.start + start):
                        yield block.start + start, block.start + stop
            at = searched.find(cue.text, end)


def _words(cue: str) -> tuple[str, ...]:
    """The words of a cue, but for digits that may go on."""
    import re

    return tuple(re.findall(r"[^\W\d_]+", cue))


def _key(cue: str) -> str:
    from linter.text.common import rarest  # only when rules are compiled

    return rarest(_words(cue))


@cache
def _pattern(source: str) -> Any:
    import regex

    return regex.compile(source, regex.MULTILINE)
