"""A function word that has a capital inside a sentence: Skippers Is expecting a start."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, ClassVar

from linter import patterns
from linter.analysis import closed, sentences
from linter.document import Document, Kind
from linter.finding import Finding, Fix
from linter.rule import Rule
from linter.text.around import titled
from linter.text.closed import CAPITALS, Closed, codes
from linter.text.names import STARTERS

_FINITE = frozenset("Was Were Is Are Has Have Had Been Did Does Would Could Says Said".split())
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

    def prepare(self) -> Any:
        return None

    def check(self, document: Document) -> Iterator[Finding]:
        text = document.once(closed)
        for match in _capitals().finditer(text.codes):
            number = match.start()
            if self._stray(document, text, number):
                start, word = text.offset(number), text.words[number]
                use = word.lower()
                if self.looks_at(document, start) and not self._title(document, start):
                    yield self.at(document, start, start + len(word), Fix(use), use=use)

    def _stray(self, document: Document, text: Closed, number: int) -> bool:
        """Whether what stands on both sides says that no sentence begins here."""
        if not number or number + 1 >= len(text.words):
            return False
        before, word, after = text.words[number - 1 : number + 2]
        last = before.rpartition("\n")[2].lstrip("“\"‘'(")
        if len(last) < 2 or not last.isalpha() or not after[:1].islower():
            return False
        if last.islower():
            return _amid(last, word, after)
        opens = number == 1 or last != before or text.words[number - 2][-1:] in _STOPS
        if word in _FINITE:
            return opens and last not in _ASKING and last[1:].islower()
        if word == "Will":
            return opens and last in _OPENERS
        named = last[1:].islower() and last not in STARTERS
        return word == "It" and named and after.rstrip(".,") in _AFTER_IT

    @staticmethod
    def _title(document: Document, start: int) -> bool:
        sentence = document.once(sentences).at(start)
        return titled(document.text[sentence.start : sentence.end])


def _amid(before: str, word: str, after: str) -> bool:
    """A capital after a word in lower case."""
    if word in _FINITE:
        return after.rstrip(".,?") not in _PRONOUNS
    return word != "Will" and before in _SPOKEN


@cache
def _capitals() -> Any:
    return patterns.pattern(f"[{''.join(chr(codes()[word]) for word in CAPITALS)}]")
