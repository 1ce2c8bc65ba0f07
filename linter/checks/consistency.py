"""Two forms of one word in one article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, ClassVar

from linter.analysis import folded, vocabulary
from linter.document import Document
from linter.finding import Finding, Related
from linter.rule import Needs, Rule

Places = list[tuple[int, int]]


class ConsistencyRule(Rule):
    """Reports the rarer form of a word that an article writes in two; of equals, the later.

    Each of ``forms`` lists the forms of one word, the usual one first; a form may hold
    several spellings, ``travelled|travelling``.  Every one is looked for with each of
    ``endings``, so that *organised* and *organization* are two forms of one word.  What
    has a capital may be a name (World Health Organization, Labor) and does not count.
    """

    tag: ClassVar[str] = "consistency"
    fields: ClassVar[frozenset[str]] = frozenset({"other"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"forms", "endings"}

    forms: tuple[tuple[str, ...], ...]
    endings: tuple[str, ...] = ("",)

    def prepare(self) -> Any:
        """Word of the index to what it may be part of: number of ``forms``, of the form, text."""
        index: dict[str, list[tuple[int, int, str]]] = {}
        for number, forms in enumerate(self._all()):
            for form, texts in enumerate(forms):
                for text in texts:
                    index.setdefault(_longest(text), []).append((number, form, text))
        return frozenset(index), index

    def needs(self) -> Needs:
        """Two forms must occur, hence one other than the first."""
        later = (text for forms in self._all() for text in chain(*forms[1:]))
        return Needs(frozenset(map(_longest, later)))

    def check(self, document: Document) -> Iterator[Finding]:
        known, index = self.plan
        used: dict[int, dict[int, list[str]]] = {}
        for word in known & document.once(vocabulary):
            for number, form, text in index[word]:
                if text == word or text in document.once(folded):
                    used.setdefault(number, {}).setdefault(form, []).append(text)
        for _, forms in sorted(used.items()):
            if len(forms) > 1:
                places = [list(self._places(document, texts)) for _, texts in sorted(forms.items())]
                yield from self._rarer(document, places)

    def _all(self) -> list[list[list[str]]]:
        """All that is written for each form of each word."""
        return [
            _apart([
                [(text + ending).casefold() for text in form.split("|") for ending in self.endings]
                for form in forms
            ])
            for forms in self.forms
        ]  # fmt: skip

    def _rarer(self, document: Document, forms: list[Places]) -> Iterator[Finding]:
        forms = sorted(filter(None, forms), key=lambda places: (-len(places), places))
        for places in forms[1:]:
            start, end = forms[0][0]
            other = Related(document.span(start, end), "the other form")
            for place in places:
                yield self.at(document, *place, related=(other,), other=document.text[start:end])

    def _places(self, document: Document, form: Iterable[str]) -> Iterator[tuple[int, int]]:
        words = "|".join(map(re.escape, sorted(form, key=len, reverse=True)))
        for match in re.finditer(rf"(?<![\w./@-])(?:{words})(?![\w/@-]|\.\w)", document.text):
            if self.looks_at(document, match.start()):
                yield match.span()


def _apart(forms: list[list[str]]) -> list[list[str]]:
    """Without what two forms of one word share: *gases* is the plural of both spellings."""
    count = Counter(chain.from_iterable(forms))
    return [[text for text in form if count[text] == 1] for form in forms]


def _longest(text: str) -> str:
    """The longest word of a form: what the word index knows it by."""
    words: list[str] = re.findall(r"\w+", text)
    return max(words, key=len)
