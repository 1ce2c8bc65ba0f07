"""A company rendered as the common noun that its name is: the meta, close to the scale."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from linter.analysis import sentences, vocabulary
from linter.document import Document
from linter.finding import Finding, Fix, Related, Severity
from linter.lexicon import Organisation
from linter.rule import Needs, Rule
from linter.text import company
from linter.text.find import whole


class CommonNounRule(Rule):
    """Reports a company's name in lower case in a company's place.

    Only for names that are ordinary words, and only in an article that has the
    name as a company's.  What ``idioms`` cover is left alone; ``rare`` words hardly
    occur as nouns, so that *the meta* alone is enough.  A place that only a company
    can take is as severe as the rule and makes others certain; the rest are
    warnings.
    """

    tag: ClassVar[str] = "common-noun"
    fields: ClassVar[frozenset[str]] = frozenset({"company"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"names", "idioms"}

    names: tuple[Organisation, ...]
    idioms: tuple[str, ...] = ()
    rare: tuple[str, ...] = ()

    def prepare(self) -> Any:
        """Folded word to the company's forms, full names and idioms; names of all companies."""
        words: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {}
        for entry in self.names:
            forms = (entry.name, *entry.also)
            for form in forms if entry.word else ():
                if form.isalpha():
                    key = form.lower()
                    idioms = tuple(idiom for idiom in self.idioms if key in idiom.split())
                    words[key] = (form, tuple(one for one in forms if " " in one), idioms)
        companies = frozenset(form for entry in self.names for form in (entry.name, *entry.also))
        return words, frozenset(words), companies

    def needs(self) -> Needs:
        forms = (form for entry in self.names if entry.word for form in (entry.name, *entry.also))
        return Needs(frozenset(form.lower() for form in forms if form.isalpha()))

    def check(self, document: Document) -> Iterator[Finding]:
        words, keys, companies = self.plan
        for word in sorted(document.once(vocabulary) & keys):
            name, full, idioms = words[word]
            if name not in document.text or word not in document.text:
                continue
            first = company.established(document.text, name, full)
            if first is not None:
                where = Related(document.span(first, first + len(name)), "the company")
                found = list(self._places(document, word, idioms, companies))
                yield from self._report(document, word, name, found, where)

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
        self, document: Document, word: str, name: str, found: list[company.Place], where: Related
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
