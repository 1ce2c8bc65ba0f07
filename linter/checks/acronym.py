"""Acronyms that an article never spells out, and that not everybody knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from linter.analysis import cased
from linter.document import Document, Kind
from linter.finding import Finding
from linter.lexicon import Brand, Organisation, Vocabulary
from linter.patterns import pattern
from linter.rule import Rule
from linter.text.common import common_words
from linter.text.find import places

# Not beside what makes it a code, a model, an address, a ticker or part of a longer name.
_CAPITALS = pattern(
    r"(?<![\w.@#$€£/&’'+-])[A-Z]{3,6}(?=s?\b)(?!s?(?:[-/&+@–.=]\w|[’'](?!s\b)\w|:\s?\d))"
)
_BEFORE = pattern(r"\b[A-Z]{2,}[\d-]*[ ,:]+$")
_AFTER = pattern(r"s?[ ,:]+[A-Z]{2,}\b")
_INITIAL = pattern(r"([A-Z])(?<!\w[A-Z])(?:[a-z]|\b(?! ?[A-Z]\b))")
_NUMERAL = pattern(r"[IVXLCDM]+")
_NEAR = 24  # characters on either side in which more capitals mean a heading, or a code


class AcronymRule(Rule):
    """Reports the first use of an acronym of three to six letters that stays unexplained.

    It is explained where it stands in brackets or before one, or where capitalised words
    of the article begin with its letters.  ``known`` are acronyms that need no words,
    ``names`` and ``brands`` companies and products that are written in capitals.  Left
    alone: Roman numerals, words in capitals beside others, codes, and what stands in
    headings only.
    """

    tag: ClassVar[str] = "acronym"
    cold: ClassVar[frozenset[str]] = Rule.cold | {"known", "names", "brands"}

    known: tuple[Vocabulary, ...]
    names: tuple[Organisation, ...] = ()
    brands: tuple[Brand, ...] = ()
    scope: Kind = Kind.PARAGRAPH | Kind.ITEM | Kind.QUOTE

    def prepare(self) -> Any:
        """All that is known, in capitals; an ordinary word in capitals is only loud."""
        loud = (word.upper() for word in common_words())
        names = [form for one in self.names for form in (one.name, *one.also)]
        names += [form for one in self.brands for form in (one.name, *one.also)]
        words = {word for name in names for word in name.split() if word.isupper()}
        return frozenset(words.union(loud, *(one.words for one in self.known)))

    def compiled(self) -> Rule:
        blank = {"known": (), "names": (), "brands": ()}
        return super().compiled().but(**blank)  # type: ignore[no-any-return]

    def check(self, document: Document) -> Iterator[Finding]:
        for word in sorted(_in_capitals(document).difference(self.plan)):
            if _NUMERAL.fullmatch(word) or _is_explained(document, word):
                continue
            found = (at for at in _uses(document.text, word) if self.looks_at(document, at[0]))
            if first := next(found, None):
                yield self.at(document, *first)


def _in_capitals(document: Document) -> set[str]:
    """The words of three to six capitals, without a plural's *s*: looked up, not searched."""
    words = {one.removesuffix("s") for one in document.once(cased) if one[:3].isupper()}
    return {one for one in words if 3 <= len(one) <= 6 and one.isalpha() and one.isupper()}


def _uses(text: str, word: str) -> Iterator[tuple[int, int]]:
    """Where a word in capitals stands as an acronym does."""
    for start in places(text, word):
        found = _CAPITALS.match(text, start)
        if found and found[0] == word and not _is_shouted(text, *found.span()):
            yield found.span()


def _is_shouted(text: str, start: int, end: int) -> bool:
    """Whether more capitals stand beside it."""
    before, after = text[max(start - _NEAR, 0) : start], text[end : end + _NEAR]
    return _BEFORE.search(before) is not None or _AFTER.match(after) is not None


def _is_explained(document: Document, word: str) -> bool:
    text = document.text
    for start in places(text, word):
        before, end = text[start - 1 : start], start + len(word)
        after = text[end : end + 3]
        if before == "(" or after[:1] == ")" or after[:2] == " (" or after == "s (":
            return True
        if (before == "“" and after[:1] == "”") or (before == after[:1] == '"'):
            return True
    return word in document.once(_initials)


def _initials(document: Document) -> str:
    """The first letters of all capitalised words, in order."""
    return "".join(_INITIAL.findall(document.text))
