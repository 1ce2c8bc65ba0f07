"""Public people whose name is nearly right: Satya Nadela, Christine Legarde."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from linter import patterns
from linter.analysis import printed, vocabulary
from linter.document import Document
from linter.finding import Finding, Fix, Severity
from linter.lexicon import Person
from linter.record import NamedTuple
from linter.rule import Needs, Rule
from linter.shelf import Shelf
from linter.text.find import whole
from linter.text.given import given_names
from linter.text.spelling import apart, plain, umlauts, window

_NEXT = patterns.pattern(r" ([^\W\d_](?:[^\W\d_]|[-'’](?=[^\W\d_]{2}))+)")
_PREVIOUS = patterns.pattern(r"(?<![\w-])([^\W\d_](?:[^\W\d_]|[-'’](?=[^\W\d_]{2}))+) $")


class Known(NamedTuple):
    """One form of a person's name, its two ends, and how to tell that the person is meant."""

    name: str
    given: str  # folded, without accents
    surname: str
    near: tuple[str, ...]
    romanised: bool
    role: str


class MisspeltRule(Rule):
    """Reports a name of two words of which one is exactly right and the other a near miss.

    Only where the article names something of that person's (``near``) or has the
    right spelling too; without that, a wrong capital inside (Ron Desantis) or one slip in
    a surname as long as Zuckerberg is a warning.  Names romanised from another script are warnings.
    """

    tag: ClassVar[str] = "misspelt"
    fields: ClassVar[frozenset[str]] = frozenset({"use", "role"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"people"}

    people: tuple[Person, ...]
    spare: tuple[str, ...] = ()  # right names of others that look like misspellings

    def prepare(self) -> Any:
        """Folded name part to its printed form and place to whose it is; all right names."""
        index: dict[str, dict[tuple[str, int], list[Known]]] = {}
        right = {plain(name) for name in self.spare}
        for person in self.people:
            names = (person.name, *person.also)
            right.update(plain(form) for name in names for form in (name, umlauts(name)))
            for name in _pairs(person):
                for part, written in enumerate(name.split()):
                    for key in _keys(written, part):
                        place = index.setdefault(key, {}).setdefault((written, part), [])
                        place.append(_known(person, name))
        return Shelf(index), frozenset(right)

    def needs(self) -> Needs:
        """A part of a name; and what else tells that its bearer is meant, or is nearly named."""
        pairs: dict[str, frozenset[str] | None] = {}
        for person in self.people:
            for name in _pairs(person):
                for part, written in enumerate(name.split()):
                    for key in _keys(written, part):
                        wanted = _beside_words(person, name, part)
                        known = pairs.get(key, frozenset())
                        pairs[key] = None if wanted is None or known is None else wanted | known
        return Needs(frozenset(pairs), pairs=pairs)

    def check(self, document: Document) -> Iterator[Finding]:
        index, right = self.plan
        seen: set[tuple[int, int]] = set()
        as_printed = document.once(printed)
        for _, places in index.among(document.once(vocabulary)):
            for (kept, part), people in places.items():
                if kept not in as_printed and kept.isalnum():
                    continue
                for start, end, other in _beside(document.text, kept, part):
                    meant = self._meant(document, other, part, people, right)
                    if meant and (start, end) not in seen and self.looks_at(document, start):
                        seen.add((start, end))
                        known, severity = meant
                        fix, role = Fix(known.name), known.role
                        found = self.at(document, start, end, fix, use=fix.text, role=role)
                        yield found._replace(severity=severity)

    def _meant(
        self, document: Document, other: str, part: int, people: list[Known], right: frozenset[str]
    ) -> tuple[Known, Severity] | None:
        """Whose name ``other`` is a misspelt part of, and how surely."""
        folded = plain(other)
        for known in people:
            wanted = known.given if part else known.surname
            if folded[0] != wanted[0] and folded[-1] != wanted[-1]:
                continue  # hardly a slip, and cheap to see
            severity = self._severity(document, other, part, known, right)
            if severity is not None:
                return known, severity
        return None

    def _severity(
        self,
        document: Document,
        written: str,
        part: int,
        known: Known,
        right: frozenset[str],
    ) -> Severity | None:
        """How sure it is that ``written`` is a misspelling of the person's other name."""
        wanted, folded = known.given if part else known.surname, plain(written)
        doubtful = min(self.severity, Severity.WARNING)
        if folded == wanted:
            if part or not _miscased(written, known.name.split()[-1]):
                return None
            return self.severity if _meant(document, known) else doubtful
        full = f"{folded} {known.surname}" if part else f"{known.given} {folded}"
        if full in right or not near_miss(folded, wanted):
            return None
        if not _meant(document, known):
            unmistakable = not part and _unmistakable(known)
            return doubtful if unmistakable and near_miss(folded, wanted, most=1) else None
        if part and written in given_names():  # maybe somebody else: surely so beside the right one
            return doubtful if known.name not in document.text else None
        if known.romanised:
            return doubtful if len(wanted) > 5 else None
        return doubtful if not part and _is_known(folded) else self.severity


def _is_known(folded: str) -> bool:
    """Whether there is such a word or name: Merkle may be a slip or somebody else."""
    from linter.text.syllables import table

    return folded in table()


def _pairs(person: Person) -> Iterator[str]:
    """The forms of a name that are two words."""
    return (name for name in (person.name, *person.also) if name.count(" ") == 1)


def _beside(text: str, kept: str, part: int) -> Iterator[tuple[int, int, str]]:
    """Names whose given (0) or last (1) part is ``kept``: start, end, the other part."""
    for start in whole(text, kept):
        end = start + len(kept)
        if part:
            other = _PREVIOUS.search(text, max(start - 40, 0), start)
        else:
            other = _NEXT.match(text, end)
        if other is not None and other[1][0].isupper():
            yield (other.start(1), end, other[1]) if part else (start, other.end(1), other[1])


def _keys(written: str, part: int) -> set[str]:
    """What a name part is found by; nothing where a surname is an everyday word (May, Page)."""
    from linter.text.common import common_words  # only when rules are compiled

    return {written.casefold(), plain(written)} - (common_words() if part else frozenset())


def near_miss(written: str, wanted: str, most: int = 0) -> bool:
    """One slip in a short name, two from seven letters on (six, if as long), three from ten on."""
    size, longer = len(wanted), abs(len(written) - len(wanted))
    most = most or (1 if size < 6 or (size == 6 and longer) else 2 if size < 10 else 3)
    if min(len(written), size) < 4 or longer > 2:
        return False
    # A sieve, so that a clean article does not load what counts the slips.
    return window(written, wanted) <= (2 if most == 1 else 5) and apart(written, wanted) <= most


def _known(person: Person, name: str) -> Known:
    given, surname = plain(name).split()
    return Known(name, given, surname, person.near, person.romanised, person.role)


def _beside_words(person: Person, name: str, part: int) -> frozenset[str] | None:
    """Words of which one stands in any article with this part of a name and a finding on it."""
    from linter.text.common import rarest  # only when rules are compiled

    if not part and _unmistakable(_known(person, name)):
        return None
    other = name.split()[1 - part]
    words = {max(_tokens(form), key=len) for form in (other.casefold(), plain(other))}
    return frozenset(words | {rarest(tuple(_tokens(one.casefold()))) for one in person.near})


def _unmistakable(known: Known) -> bool:
    """Whether a slip in the surname tells by itself who is meant."""
    return len(known.surname) > 8 and not known.romanised


def _tokens(text: str) -> list[str]:
    import re

    return re.findall(r"\w+", text)


def _miscased(written: str, proper: str) -> bool:
    """Lecun for LeCun: a capital inside a name is lost, or gained."""
    inside = any(char.isupper() for char in proper[1:])
    return inside and written not in {proper, proper.upper()}


def _meant(document: Document, known: Known) -> bool:
    """Whether something of that person's stands in the article, or the name spelt right."""
    text = document.text
    words = document.once(vocabulary)
    return next(whole(text, known.name), None) is not None or any(
        words.issuperset(_tokens(one.casefold())) and (len(one) > 3 or one in text)
        for one in known.near
    )
