"""A verb of speech after a quotation, and nobody who speaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from linter.analysis import quotations
from linter.document import Document
from linter.finding import Finding
from linter.rule import Needs, Rule

_ENDS = (",", "?", "!", ".")
_STOPS = (".", "\n", "")


class UnspokenRule(Rule):
    """Reports *“...,” said.*: one of ``verbs`` between a quotation and the end of the sentence."""

    tag: ClassVar[str] = "unspoken"

    verbs: tuple[str, ...]

    def needs(self) -> Needs:
        return Needs(frozenset(self.verbs))

    def check(self, document: Document) -> Iterator[Finding]:
        text = document.text
        for quotation in document.once(quotations):
            start = quotation.end + 1
            if text[start - 1 : start] == " " and text[start - 3 : start - 2] in _ENDS:
                end = start
                while text[end : end + 1].isalpha():
                    end += 1
                after = text[end + 1 : end + 2]
                closed = text[end : end + 1] in _STOPS and (not after or after.isspace())
                if closed and text[start:end] in self.verbs and self.looks_at(document, start):
                    yield self.at(document, start, end)
