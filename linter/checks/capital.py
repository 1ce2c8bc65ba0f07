"""A function word that has a capital inside a sentence: Skippers Is expecting a start."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from linter import patterns
from linter.analysis import sentences
from linter.document import Document, Kind
from linter.finding import Finding, Fix
from linter.rule import Rule
from linter.text.around import titled
from linter.text.names import STARTERS

_FINITE = frozenset("Was Were Is Are Has Have Had Been Did Does Would Could Says Said".split())
_OTHERS = frozenset("Will It They We That".split())
_CAPITALS = patterns.pattern(f" (?=[A-Z])({'|'.join(sorted(_FINITE | _OTHERS))})(?= )")
_LONGEST = 40  # letters of the word after it
_OPENERS = frozenset("There It This That He She They We You These Those".split())
_ASKING = frozenset(
    """
    What Who Where When Why How Which Whose If As So Nor Neither Not The A An Mr Ms Mrs Dr
    """.split()
)
_PRONOUNS = frozenset(
    "it this that there he she they we you i the a an your my our his her these those".split()
)
_SPOKEN = frozenset("said says say that believes thinks when because which".split())
_STOPS = frozenset('.!?…”"')
_AFTER_IT = frozenset("is was has had will would says said".split())


class CapitalRule(Rule):
    """Reports a capital of an auxiliary or a pronoun amid words in lower case.

    After the first word of a sentence, after a surname (*Singh It said*) or after
    a word in lower case; silent in headings and in words of Title Case.
    """

    tag: ClassVar[str] = "capital"
    fields: ClassVar[frozenset[str]] = frozenset({"use"})
    scope: Kind = Kind.PARAGRAPH | Kind.ITEM | Kind.QUOTE

    def check(self, document: Document) -> Iterator[Finding]:
        for match in _CAPITALS.finditer(document.text):
            start, end = match.span(1)
            if _is_stray(document.text, start, end):
                use = match[1].lower()
                if self.looks_at(document, start) and not self._title(document, start):
                    yield self.at(document, start, end, Fix(use), use=use)

    @staticmethod
    def _title(document: Document, start: int) -> bool:
        sentence = document.once(sentences).at(start)
        return titled(document.text[sentence.start : sentence.end])


def _is_stray(text: str, start: int, end: int) -> bool:
    """Whether what stands on both sides of a word says that no sentence begins there."""
    word, first = text[start:end], text.rfind(" ", 0, start - 1) + 1
    before = text[first : start - 1]
    last = before.rpartition("\n")[2].lstrip("“\"‘'(")
    if len(last) < 2 or not last.isalpha() or not text[end + 1 : end + 2].islower():
        return False
    after = text[end + 1 : end + 1 + _LONGEST].partition(" ")[0]
    if last.islower():
        return _amid(last, word, after)
    opens = not first or last != before or text[first - 2 : first - 1] in _STOPS
    if word in _FINITE:
        return opens and last not in _ASKING and last[1:].islower()
    if word == "Will":
        return opens and last in _OPENERS
    named = last[1:].islower() and last not in STARTERS
    return word == "It" and named and after.rstrip(".,") in _AFTER_IT


def _amid(before: str, word: str, after: str) -> bool:
    """A capital after a word in lower case."""
    if word in _FINITE:
        return after.rstrip(".,?") not in _PRONOUNS
    return word != "Will" and before in _SPOKEN
