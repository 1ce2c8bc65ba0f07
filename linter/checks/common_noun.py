"""A company rendered as the common noun that its name is: the meta, close to the scale."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from linter.analysis import lower, printed, sentences, vocabulary
from linter.document import Document
from linter.finding import Finding, Fix, Related, Severity
from linter.lexicon import Organisation
from linter.record import NamedTuple
from linter.rule import Needs, Rule
from linter.text import company, firms
from linter.text.find import whole


class Known(NamedTuple):
    """A company whose name is an ordinary word (``word``), or has other words put for it."""

    name: str
    full: tuple[str, ...]  # forms that are nothing but the company's
    idioms: tuple[str, ...]
    means: tuple[str, ...]
    word: bool


class CommonNounRule(Rule):
    """Reports a company's name in lower case in a company's place.

    Only for names that are ordinary words, and only in an article that has the
    name as a company's.  What ``idioms`` cover is left alone; ``rare`` words hardly
    occur as nouns, so that *the meta* alone is enough.  A place that only a company
    can take is as severe as the rule and makes others certain; the rest are
    warnings.  Firms that only the article presents (Lantern AI, a start-up) count
    where a firm speaks or is dealt in, and never words in ``speakers``, that do so
    themselves.  Other words that a machine puts for a name (``means``) are warnings.
    """

    tag: ClassVar[str] = "common-noun"
    fields: ClassVar[frozenset[str]] = frozenset({"company"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"names", "idioms", "speakers"}

    names: tuple[Organisation, ...]
    idioms: tuple[str, ...] = ()
    rare: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()

    def prepare(self) -> Any:
        """Folded word to what is known of its company; these words; all companies; speakers."""
        words: dict[str, Known] = {}
        for entry in self.names:
            forms = (entry.name, *entry.also)
            full = tuple(one for one in forms if " " in one or not entry.word)
            for form in forms if entry.word else forms[:1] if entry.means else ():
                if form.isalpha():
                    key = form.lower()
                    idioms = tuple(idiom for idiom in self.idioms if key in idiom.split())
                    words[key] = Known(form, full, idioms, entry.means, entry.word)
        companies = frozenset(form for entry in self.names for form in (entry.name, *entry.also))
        return words, frozenset(words), companies, frozenset(self.speakers)

    def needs(self) -> Needs:
        return Needs(self.prepare()[1] | firms.KEYS)

    def check(self, document: Document) -> Iterator[Finding]:
        words, keys, companies, speakers = self.plan
        for word in sorted(document.once(vocabulary) & keys):
            yield from self._company(document, word, words[word], companies)
        for name, first in firms.firms(document.text, document.once(printed)):
            if name.lower() not in keys | speakers:
                where = Related(document.span(first, first + len(name)), "the company")
                yield from self._unlisted(document, name, where)

    def _company(
        self, document: Document, word: str, known: Known, companies: frozenset[str]
    ) -> Iterator[Finding]:
        text, name, words = document.text, known.name, document.once(printed)
        word = word if known.word and word in words else ""
        if not (word and name in words) and words.isdisjoint(known.means):
            return
        if known.word:
            first = company.established(text, name, known.full) if name in words else None
        else:  # no ordinary word: whatever its capitals, it is the company
            first = document.once(lower).find(name.lower())
        if first is not None:
            where = Related(document.span(first, first + len(name)), "the company")
            found = list(self._places(document, word, known.idioms, companies)) if word else []
            found += self._meanings(document, known.means)
            yield from self._report(document, name, found, where)

    def _unlisted(self, document: Document, name: str, where: Related) -> Iterator[Finding]:
        """A firm of the article's own, as a noun: warnings, for nobody vouches for the name."""
        for place in self._places(document, name.lower(), (), frozenset()):
            if place.sure and company.dealt(document.text, place.start, place.end):
                fix = Fix(name)
                found = self.at(document, place.start, place.end, fix, (where,), company=name)
                yield found._replace(severity=min(self.severity, Severity.WARNING))

    def _meanings(self, document: Document, means: tuple[str, ...]) -> list[company.Place]:
        text = document.text
        return [
            place
            for meaning in means
            for start in whole(text, meaning)
            if (place := company.meaning(text, start, start + len(meaning)))
            and self.looks_at(document, start)
        ]

    def _places(
        self, document: Document, word: str, idioms: tuple[str, ...], companies: frozenset[str]
    ) -> Iterator[company.Place]:
        text = document.text
        for start in whole(text, word):
            end = start + len(word)
            if _covered(text, start, word, idioms) or not self.looks_at(document, start):
                continue
            first = document.once(sentences).at(start).start
            slot = company.Slot(text, start, end, first, rare=word in self.rare)
            place = company.place(slot, companies)
            if place is not None:
                yield place

    def _report(
        self, document: Document, name: str, found: list[company.Place], where: Related
    ) -> Iterator[Finding]:
        anchored = any(place.sure for place in found)
        for place in found:
            if not (place.sure or place.alone or anchored):
                continue
            finding = self.at(document, place.start, place.end, Fix(name), (where,), company=name)
            sure = place.sure or (anchored and place.alone)
            doubtful = min(self.severity, Severity.WARNING)
            yield finding if sure else finding._replace(severity=doubtful)


def _covered(text: str, start: int, word: str, idioms: tuple[str, ...]) -> bool:
    """Whether the word stands inside one of its idioms."""
    for idiom in idioms:
        at = idiom.split().index(word)
        lead = sum(len(one) + 1 for one in idiom.split()[:at])
        here = text[max(start - lead, 0) : start - lead + len(idiom)]
        if here.lower() == idiom and not text[start - lead + len(idiom) :][:1].isalpha():
            return True
    return False
