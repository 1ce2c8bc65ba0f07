"""Parts of names that a spinner swapped for their other sense: in Might 2022, Samuel Okay. Hill."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from linter import patterns
from linter.analysis import names, printed, sentences
from linter.document import Document, Kind
from linter.finding import Finding, Fix
from linter.lexicon import Person
from linter.rule import Needs, Rule
from linter.text.around import opens, titled
from linter.text.find import whole
from linter.text.given import given_names
from linter.text.names import OTHERS, PERSON_VERBS, STARTERS, TITLES

_DATED = patterns.pattern(r" (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b(?![,.]?\d)")
_DAY = patterns.pattern(
    r" (?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b(?![,.:]?\d|\s*(?:%|per|percent))"
)
_WHEN = patterns.pattern(
    r"(?i)(?:\b(?:in|on|of|since|until|till|by|from|before|after|early|late|mid|last|next|through"
    r"|between|during|dated|to)[ -]|\d(?:st|nd|rd|th)? )$"
)
_DAYS = patterns.pattern(
    r"(?i)\b(?:on|since|until|by|from|before|after|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?) $"
)
_WEEKDAY = patterns.pattern(r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? $")
_BEFORE = patterns.pattern(r"([A-ZÀ-ÖØ-Þ][\w.’'-]*) $")
_SURNAME = patterns.pattern(r" ([A-ZÀ-ÖØ-Þ][\w-]+)(['’]s\b|, \d\d\b|[,.;:)]| \w+)?")
_INITIAL = patterns.pattern(r"\. ([A-ZÀ-ÖØ-Þ][\w-]+)")
_FIRM = frozenset("Company Co Inc Tea Park Street Road Duty Act Fund House Group Number No".split())
_ACTS = frozenset("is was has had will would".split())


class SpunRule(Rule):
    """Reports words put for a month, an initial or a given name, by what stands around them.

    ``months`` and ``initials``: the word to what it stands for; ``given`` likewise,
    before a surname that the article or ``people`` has with the right given name, or
    that does what only persons do.
    """

    tag: ClassVar[str] = "spun"
    fields: ClassVar[frozenset[str]] = frozenset({"use"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"months", "initials", "given", "people"}

    months: dict[str, str] | None
    initials: dict[str, str] | None
    given: dict[str, str] | None
    people: tuple[Person, ...]

    def prepare(self) -> Any:
        """The three tables, all their words, and the public people by right given name."""
        tables = (self.months or {}, self.initials or {}, self.given or {})
        known = {name for one in self.people for name in (one.name, *one.also)}
        right = frozenset(tables[2].values())
        wanted = frozenset(name for name in known if name.split()[0] in right)
        return *tables, frozenset(word for table in tables for word in table), wanted

    def needs(self) -> Needs:
        return Needs(frozenset(word.casefold() for word in self.prepare()[3]))

    def check(self, document: Document) -> Iterator[Finding]:
        months, initials, given, words, _ = self.plan
        for word in sorted(words & document.once(printed)):
            for start in whole(document.text, word):
                use = (
                    _month(document.text, start, start + len(word), months.get(word))
                    or _initial(document.text, start, start + len(word), initials.get(word))
                    or self._given(document, start, word, given)
                )
                if use and self.looks_at(document, start):
                    yield self.at(document, start, start + len(word), Fix(use), use=use)

    def _given(
        self, document: Document, start: int, word: str, given: Mapping[str, str]
    ) -> str | None:
        """The right given name where the word stands before a person's surname."""
        text = document.text
        after = _SURNAME.match(text, start + len(word)) if word in given else None
        if after is None or after[1] in OTHERS or after[1] in STARTERS or after[1] in _FIRM:
            return None
        block = document.block_at(start)
        first = opens(text, document.once(sentences).at(start).start, start)
        before = _BEFORE.search(text, max(start - 30, block.start), start)
        if before and before[1].rstrip(".") not in TITLES:
            return None
        right, surname = given[word], after[1].removesuffix("'s").removesuffix("’s")
        known = f"{right} {surname}" in self.plan[4] or f"{right} {surname}" in text
        told = (after[2] or "").strip()
        acts = told in PERSON_VERBS or told in {"'s", "’s"} or told[:1] == ","
        if known:
            return right if not first or acts or told in _ACTS else None
        if first or (block.kind is Kind.HEADING and titled(document.inside(block))):
            return None
        borne = surname in document.once(names).surnames and not _another(document, surname, word)
        return right if borne or told in PERSON_VERBS or told[2:].isdigit() else None


def _another(document: Document, surname: str, word: str) -> bool:
    """Whether every full name with the surname has the doubtful word itself."""
    return all(one.given == word for one in document.once(names).full if one.surname == surname)


def _month(text: str, start: int, end: int, month: str | None) -> str | None:
    if month is None:
        return None
    dated = _DATED.match(text, end) is not None
    if dated and _WHEN.search(text, max(start - 12, 0), start):
        return month
    if dated and re.match(r" \d{1,2}(?:st|nd|rd|th)?, ", text[end : end + 8]):
        return month
    # A guidebook has its Walk 3; nothing else is called Might 3.
    when = _WEEKDAY if month == "March" else _DAYS
    day = _DAY.match(text, end) is not None
    return month if day and when.search(text, max(start - 14, 0), start) else None


def _initial(text: str, start: int, end: int, letter: str | None) -> str | None:
    """The letter where a word with a full stop stands between two parts of a name."""
    after = _INITIAL.match(text, end) if letter else None
    if after is None or after[1] in STARTERS:
        return None
    before = text[max(start - 30, 0) : start].split()
    last = before[-1] if before and text[start - 1] == " " else ""
    glued = text[start - 1 : start] == "." and text[start - 2 : start - 1].isupper()
    part = re.fullmatch(r"(?:[A-Z]\.)+", last) or last in given_names()
    return letter if glued or part else None
