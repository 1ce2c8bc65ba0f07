"""A person who is called *it*: Osei and its wife."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from linter import patterns
from linter.analysis import lower, names, sentences, vocabulary
from linter.document import Document
from linter.finding import Finding
from linter.lexicon import Organisation
from linter.rule import Needs, Rule
from linter.text.find import possessive, whole
from linter.text.names import PERSON_VERBS, TITLES

_JOINED = patterns.pattern(r"([\w’'-]+),? (?:and|or|nor|with|over|about) $")
_OF = patterns.pattern(r"(\w+) (?:of|about|on|by) (?:[\w.’'-]+ ){0,3}$")
_FIRM = patterns.pattern(
    r"(?:['’]s)? (?:Inc|Corp|Ltd|Group|Holdings|Motors?|Company|Co|Plc|AG|SE|shares?|stock|brand)\b"
)
_AFTER = patterns.pattern(r" (with|to) (the board|his|her|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")


class PersonItRule(Rule):
    """Reports *its* before a noun that only persons have, next to one who is named in full.

    ``kin`` (wife, boyhood) tells by itself where a person stands before it in the
    sentence; ``close`` nouns (career, colleagues) only in *Name and its ...*; of
    those, ``shared`` ones that things have too need another person behind
    *with*.  In *the story of Osei and its ...* one of ``works`` has it.
    """

    tag: ClassVar[str] = "person-it"
    cold: ClassVar[frozenset[str]] = Rule.cold | {"companies", "kin", "close", "shared", "works"}

    kin: tuple[str, ...]
    close: tuple[str, ...]
    shared: tuple[str, ...]
    works: tuple[str, ...]
    companies: tuple[Organisation, ...]

    def prepare(self) -> Any:
        """The three kinds of nouns, the works, and what companies are called."""
        firms = {name for one in self.companies for name in (one.name, *one.also)}
        sets = (self.kin, self.close, self.shared, self.works)
        return (*map(frozenset, sets), frozenset(firms))

    def needs(self) -> Needs:
        nouns = {*self.kin, *self.close, *self.shared}
        return Needs(frozenset(nouns), pairs=dict.fromkeys(nouns, frozenset({"its"})))

    def check(self, document: Document) -> Iterator[Finding]:
        kin, close, shared, _, _ = self.plan
        text = document.once(lower)
        for noun in sorted((kin | close | shared) & document.once(vocabulary)):
            for start in whole(text, f"its {noun}"):
                if self._tells(document, start, noun) and self.looks_at(document, start):
                    yield self.at(document, start, start + 4 + len(noun))

    def _tells(self, document: Document, start: int, noun: str) -> bool:
        kin, _, shared, works, _ = self.plan
        text, opening = document.text, document.once(sentences).at(start).start
        if noun in kin:
            people = document.once(names).full
            return any(
                opening <= name.start < start and not self._firm(document, name.surname)
                for name in people
            )
        before = _JOINED.search(text, opening, start)
        if before is None or not self._person(document, before[1], before.start()):
            return False
        head = _OF.search(text, opening, before.start())
        if head and head[1].lower() in works:
            return False
        return noun not in shared or self._other(document, start + 4 + len(noun))

    def _person(self, document: Document, word: str, at: int) -> bool:
        """Whether a word is the name of one who is told to be a person, and of no firm."""
        known = word in document.once(names).surnames
        previous = document.text[max(at - 20, 0) : at].split()
        titled = bool(previous) and previous[-1].rstrip(".") in TITLES and word[:1].isupper()
        return (titled or known) and not self._firm(document, word)

    def _firm(self, document: Document, name: str) -> bool:
        text = document.text
        if name in self.plan[4]:
            return True
        ends = [at + len(name) for at in whole(text, name)]
        return any(_FIRM.match(text, end) for end in ends)

    def _other(self, document: Document, end: int) -> bool:
        """Whether *with* and another person, or the board, follow."""
        after = _AFTER.match(document.text, end)
        if after is None:
            return False
        if after[1] == "with" and not after[2][0].isupper():
            return True
        last = after[2].split()[-1].removesuffix("'s").removesuffix("’s")
        return last in document.once(names).surnames or _speaks(document.text, last)


def _speaks(text: str, name: str) -> bool:
    """Whether a name has a person's verb, or people of its own, anywhere."""
    for at in whole(text, name):
        end = at + len(name)
        verb = text[end : end + 24].split(maxsplit=1)
        if verb and not possessive(text, end) and verb[0] in PERSON_VERBS:
            return True
    return False
