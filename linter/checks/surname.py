"""A surname rendered by its meaning: King for Wang, Stone for Stein."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from linter import patterns
from linter.analysis import names, printed, sentences, vocabulary
from linter.document import Document, Kind
from linter.finding import Finding, Fix, Severity
from linter.lexicon import Organisation, Surname
from linter.record import NamedTuple
from linter.rule import Needs, Rule
from linter.shelf import Shelf
from linter.text import slots
from linter.text.around import around, titled
from linter.text.find import possessive, whole
from linter.text.given import given_names
from linter.text.names import OTHERS, PERSON_VERBS, STARTERS, TITLES

_AGE = patterns.pattern(r", (?:aged )?\d\d,")


class Person(NamedTuple):
    """A surname that the article has, and the given names it stands with."""

    surname: str
    given: frozenset[str]


class SurnameRule(Rule):
    """Reports the meaning of a surname where a person's surname would stand.

    Silent unless the article has the surname as a person's, and wherever someone
    else in it bears the meaning as a name.  Of the meanings, ``people`` (king, cook)
    are count nouns for persons, ``adjectives`` need a person's verb, ``speakers``
    (bank, source) say things themselves and count only without an article;
    ``royal`` words in an article speak for a real king, ``sport`` words for ``teams``
    that are named so (Wolves, the Reds).  ``derived`` are words in
    *-less* that English has.  The certain ones are as severe as the rule, and make
    certain what else in the article would be a warning or nothing.
    """

    tag: ClassVar[str] = "surname"
    fields: ClassVar[frozenset[str]] = frozenset({"surname"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {
        "names",
        "companies",
        "adjectives",
        "people",
        "speakers",
    }

    names: tuple[Surname, ...]
    companies: tuple[Organisation, ...]
    people: tuple[str, ...]
    adjectives: tuple[str, ...]
    speakers: tuple[str, ...]
    royal: tuple[str, ...] = ()
    derived: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    sport: tuple[str, ...] = ()

    def prepare(self) -> Any:
        """Folded surname to surnames, meanings and language; kinds of meanings; companies."""
        kinds = {
            **dict.fromkeys(self.people, slots.PERSON),
            **dict.fromkeys(self.adjectives, slots.ADJECTIVE),
            **dict.fromkeys(self.speakers, slots.SPEAKER),
        }
        known: dict[str, list[tuple[str, tuple[str, ...], str]]] = {}
        for entry in self.names:
            for form in slots.spellings(entry.name):
                last = form.split()[-1].casefold()
                known.setdefault(last, []).append((form, entry.means, entry.language))
        names = {name for one in self.companies for name in (one.name, *one.also)}
        taken = names & {word.capitalize() for entry in self.names for word in entry.means}
        return Shelf(known), kinds, frozenset(taken)

    def needs(self) -> Needs:
        forms = (form for entry in self.names for form in slots.spellings(entry.name))
        return Needs(frozenset(form.split()[-1].casefold() for form in forms))

    def check(self, document: Document) -> Iterator[Finding]:
        known, kinds, _ = self.plan
        words, as_printed = document.once(vocabulary), document.once(printed)
        done: set[str] = set()
        for _, surnames in known.among(words):
            for surname, means, language in surnames:
                if surname.rsplit(maxsplit=1)[-1] not in as_printed and surname.isalnum():
                    continue
                present = [one for one in means if one in words or one + "less" in words]
                if present and (person := _person(document, surname, language)):
                    for meaning in present:
                        if meaning not in done:
                            done.add(meaning)
                            kind = kinds.get(meaning, slots.THING)
                            yield from self._meaning(document, meaning, kind, person)

    def _meaning(
        self, document: Document, meaning: str, kind: str, person: Person
    ) -> Iterator[Finding]:
        places = self._places(document, meaning, kind, person)
        if places is None:
            return
        anchored = any(place.sure for place in places) or sum(place.half for place in places) > 1
        for place in sorted(set(places)):
            if not (place.sure or place.alone or anchored) or not self.looks_at(
                document, place.start
            ):
                continue
            fix = Fix(person.surname + document.text[place.upto : place.end])
            found = self.at(document, place.start, place.end, fix, surname=person.surname)
            severity = self.severity if anchored else min(self.severity, Severity.WARNING)
            yield found._replace(severity=severity)

    def _places(
        self, document: Document, meaning: str, kind: str, person: Person
    ) -> list[slots.Place] | None:
        """Where the meaning stands for the surname; None where someone else bears it as a name."""
        text, name = document.text, meaning.capitalize()
        places: list[slots.Place] = []
        words = document.once(vocabulary)
        if meaning in self.teams and not words.isdisjoint(self.sport):
            return None
        royals = not words.isdisjoint(self.royal)
        taken = name in given_names() or name in self.plan[2]
        for start in () if taken else whole(text, name):
            end = start + len(name)
            block = document.block_at(start)
            if block.kind is Kind.HEADING and titled(document.inside(block)):
                continue
            slot = slots.Slot(text, start, end, document.once(sentences).at(start).start)
            if slot.bears_name(person.given) or (
                kind == slots.PERSON and slot.crowned(person.given)
            ):
                return None
            places += slots.capital(slot, kind, *person, royals=royals)
        for start in whole(text, meaning):
            slot = slots.Slot(text, start, start + len(meaning), -1)
            places += slots.small(slot, kind)
        if meaning + "less" not in self.derived:
            places += slots.derived(text, meaning)
        return places


def _person(document: Document, surname: str, language: str) -> Person | None:
    """The surname as a person's in the article: in a full name, or with a person's verb."""
    text = document.text
    last = surname.rsplit(maxsplit=1)[-1]
    given: set[str] = set()
    borne = False
    for name in document.once(names).full:
        parts = text[name.start : name.end].split()
        if last in {parts[0], parts[-1]}:
            borne = True
            given.update(part for part in parts if part != last)
    for start in whole(text, surname):
        end = start + len(surname)
        beside = around(text, start, end)
        told = beside.after in PERSON_VERBS or _AGE.match(text, end)
        if told or possessive(text, end):
            borne = borne or language != "English"
        if language != "English":
            given.update(_joined(beside.before, beside.after))
    borne = borne or bool(given)
    return Person(surname, frozenset(given)) if borne else None


def _joined(before: str, after: str) -> Iterator[str]:
    """Capitalised neighbours of a surname that may be its given name."""
    for word in (before, after.removesuffix("'s").removesuffix("’s")):
        plain = word.rstrip(".")
        if plain[:1].isupper() and plain not in STARTERS | TITLES | OTHERS:
            yield plain
