"""One person who is *he* and *she* within two sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, ClassVar

from linter import patterns
from linter.analysis import closed, names, quotations, sentences
from linter.document import Document, Kind
from linter.finding import Finding, Related
from linter.record import NamedTuple
from linter.rule import Needs, Rule
from linter.text.closed import codes
from linter.text.names import OTHERS, PERSON_VERBS, STARTERS, TITLES, Name

HE, SHE = frozenset("he his him himself".split()), frozenset("she her hers herself".split())
_PRONOUN = patterns.pattern(r"\b(?:[Hh]e|[Hh]is|[Hh]im|[Hh]imself|[Ss]he|[Hh]ers?|[Hh]erself)\b")
_CAPITAL = patterns.pattern(r"\b[A-ZÀ-ÖØ-Þ][\w’'-]*[a-zß-öø-ÿ][\w’'-]*")
_TITLE = patterns.pattern(r"\b(Mr|Sir|Lord|Mister|Ms|Mrs|Miss|Lady|Dame|Baroness)\.? $")
_TITLED = patterns.pattern(r"\b(?:Mr|Ms|Mrs|Miss)\.? ([A-ZÀ-ÖØ-Þ][\w-]+)")
_MEN = frozenset("Mr Sir Lord Mister".split())
_PLACE = patterns.pattern(r"\b(?:in|at|near|of the|the|to) $")


class Told(NamedTuple):
    """The only person of a passage: the name, and whether a man."""

    name: Name
    man: bool


class GenderRule(Rule):
    """Reports the other gender's pronoun for the only person of two paragraphs.

    Only where that person's gender is told by a title or by a given name of
    ``men`` or ``women``, the right pronoun stands in the same sentence or the next, and
    neither paragraph has a quotation, another name or one of ``others``
    (wife, nurse, ship), in the singular or the plural.
    """

    tag: ClassVar[str] = "gender"
    cold: ClassVar[frozenset[str]] = Rule.cold | {"men", "women", "others"}
    scope: Kind = Kind.PARAGRAPH

    men: tuple[str, ...]
    women: tuple[str, ...]
    others: tuple[str, ...]

    def prepare(self) -> Any:
        """Names of sure gender, and the words for other people."""
        plural = {word + ending for word in self.others for ending in ("", "s", "es")}
        return frozenset(self.men), frozenset(self.women), frozenset(plural)

    def needs(self) -> Needs:
        he = frozenset({"he", "his", "him", "himself"})
        return Needs(SHE, pairs=dict.fromkeys(SHE, he))

    def check(self, document: Document) -> Iterator[Finding]:
        text = document.once(closed)
        seen: set[int] = set()
        for match in _near().finditer(text.codes):
            block = document.block_at(text.offset(match.start()))
            if block.start not in seen:
                seen.add(block.start)
                if block.kind & self.scope:
                    yield from self._block(document, block.start, block.end)

    def _block(self, document: Document, start: int, end: int) -> Iterator[Finding]:
        before = document.text.rfind("\n", 0, max(start - 1, 0)) + 1
        context = document.text[before:end]
        if not self.plan[2].isdisjoint(_words(context)) or _quoted(document, before, end):
            return
        told = self._told(document, before, end)
        if told is None:
            return
        wrong = SHE if told.man else HE
        found = list(_PRONOUN.finditer(document.text, max(start, told.name.start), end))
        for number, match in enumerate(found):
            if match[0].lower() not in wrong or not self.looks_at(document, match.start()):
                continue
            beside = [found[at] for at in (number - 1, number + 1) if 0 <= at < len(found)]
            right = [one for one in beside if one[0].lower() not in wrong]
            near = [one for one in right if _apart(document, one.start(), match.start()) < 2]
            if near:
                related = _related(document, told.name, near[0].span())
                yield self.at(document, *match.span(), related=related)
                return

    def _told(self, document: Document, start: int, end: int) -> Told | None:
        """The one person named in full in these paragraphs, if the gender is sure."""
        people = [name for name in document.once(names).full if start <= name.start < end]
        if not people:
            titled = _TITLED.finditer(document.text, start, end)
            people = [Name(one.start(1), one.end(1), one[1], one[1]) for one in titled]
        if len({name.surname for name in people}) != 1:
            return None
        name = people[0]
        if _strangers(document, name, start, end):
            return None
        men, women, _ = self.plan
        title = _TITLE.search(document.text, max(name.start - 10, 0), name.start)
        given = name.given.split()[0]
        if title or given in men or given in women:
            return Told(name, title[1] in _MEN if title else given in men)
        return None


def _words(text: str) -> frozenset[str]:
    return frozenset(text.lower().replace("-", " ").replace(",", " ").replace(".", " ").split())


def _quoted(document: Document, start: int, end: int) -> bool:
    quoted = document.once(quotations)
    return any(start <= span.start < end for span in quoted) or '"' in document.text[start:end]


def _strangers(document: Document, name: Name, start: int, end: int) -> bool:
    """Whether another capitalised word may be a person's name."""
    text, own = document.text, {*name.given.split(), *name.surname.split()}
    for match in _CAPITAL.finditer(text, start, end):
        word = match[0].removesuffix("'s").removesuffix("’s")
        if word in own or word in OTHERS or word in STARTERS or word in TITLES:
            continue
        if document.once(sentences).at(match.start()).start == match.start():
            after = text[match.end() + 1 : match.end() + 24].split(maxsplit=1)
            if after and after[0] in PERSON_VERBS:
                return True
            continue
        if not _PLACE.search(text, max(match.start() - 8, start), match.start()):
            return True
    return False


def _apart(document: Document, one: int, other: int) -> int:
    starts = document.once(sentences)
    low, high = sorted((starts.at(one).start, starts.at(other).start))
    return 0 if low == high else 1 + sum(low < start < high for start in starts.starts)


def _related(document: Document, name: Name, other: tuple[int, int]) -> tuple[Related, ...]:
    return (
        Related(document.span(name.start, name.end), "the person"),
        Related(document.span(*other), "the other pronoun"),
    )


@cache
def _near() -> re.Pattern[str]:
    """Codes of a man's pronoun and a woman's, at most 30 words apart."""
    he = _class("he", "his", "him", "He", "His")
    she = _class("she", "her", "She", "Her")
    return patterns.pattern(f"(?s){she}(?=.{{0,29}}{he})|{he}(?=.{{0,29}}{she})")


def _class(*words: str) -> str:
    return f"[{''.join(re.escape(chr(codes()[word])) for word in words)}]"
