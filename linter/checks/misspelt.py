"""Public people whose name is nearly right: Michael Krazios, Yann Lecun, Christine Legarde."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any, ClassVar

from linter.analysis import vocabulary
from linter.document import Document
from linter.finding import Finding, Fix, Severity
from linter.lexicon import Person
from linter.record import NamedTuple
from linter.rule import Needs, Rule
from linter.text.find import whole

_NEXT = re.compile(r" ([^\W\d_](?:[^\W\d_]|[-'’](?=[^\W\d_]{2}))+)")
_PREVIOUS = re.compile(r"(?<![\w-])([^\W\d_](?:[^\W\d_]|[-'’](?=[^\W\d_]{2}))+) $")


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
    right spelling too; only a wrong capital inside (Yann Lecun) is a warning without
    that.  Names romanised from another script are warnings.
    """

    tag: ClassVar[str] = "misspelt"
    fields: ClassVar[frozenset[str]] = frozenset({"use", "role"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"people"}

    people: tuple[Person, ...]
    spare: tuple[str, ...] = ()  # right names of others that look like misspellings

    def prepare(self) -> Any:
        """Folded name part to the names it begins (0) or ends (1); all right names."""
        index: dict[str, list[tuple[int, Known]]] = {}
        right = {plain(name) for name in self.spare}
        for person in self.people:
            for name in (person.name, *person.also):
                right.add(plain(name))
                if name.count(" ") != 1:
                    continue
                known = _known(person, name)
                for part, written in ((0, name.split()[0]), (1, name.split()[-1])):
                    for key in {written.casefold(), plain(written)}:
                        index.setdefault(key, []).append((part, known))
        return index, frozenset(index), frozenset(right)

    def needs(self) -> Needs:
        names = [name for one in self.people for name in (one.name, *one.also)]
        ends = [part for name in names if name.count(" ") == 1 for part in name.split()]
        return Needs(frozenset(key for end in ends for key in (end.casefold(), plain(end))))

    def check(self, document: Document) -> Iterator[Finding]:
        index, keys, right = self.plan
        words = document.once(vocabulary)
        seen: set[tuple[int, int]] = set()
        for key in words & keys:
            for part, known in index[key]:
                if (known.surname if part == 0 else known.given) in words and not _cased(
                    known.name
                ):
                    continue  # both ends occur: nothing is misspelt, or not only
                for finding, span in self._near(document, key, part, known, right):
                    if span not in seen:
                        seen.add(span)
                        yield finding

    def _near(
        self, document: Document, key: str, part: int, known: Known, right: frozenset[str]
    ) -> Iterator[tuple[Finding, tuple[int, int]]]:
        text = document.text
        kept = known.name.split()[-part]
        for start in whole(text, kept):
            end = start + len(kept)
            other = (_PREVIOUS if part else _NEXT).search(text, max(start - 40, 0), start) \
                if part else _NEXT.match(text, end)  # fmt: skip
            if other is None or not other[1][0].isupper():
                continue
            span = (other.start(1), end) if part else (start, other.end(1))
            severity = self._severity(document, other[1], part, known, right)
            if severity and self.looks_at(document, start):
                found = self.at(document, *span, Fix(known.name), use=known.name, role=known.role)
                yield found._replace(severity=severity), span

    def _severity(
        self, document: Document, written: str, part: int, known: Known, right: frozenset[str]
    ) -> Severity | None:
        """How sure it is that ``written`` is a misspelling of the person's other name."""
        wanted = known.given if part else known.surname
        folded = plain(written)
        full = f"{folded} {known.surname}" if part else f"{known.given} {folded}"
        if folded == wanted:
            proper = known.name.split()[0 if part else -1]
            if not _cased(proper) or written in {proper, proper.upper()} or part:
                return None
        elif full in right or not near_miss(folded, wanted):
            return None
        doubtful = min(self.severity, Severity.WARNING)
        if _meant(document, known):
            return doubtful if known.romanised else self.severity
        return doubtful if folded == wanted else None


def plain(name: str) -> str:
    """Folded and without accents."""
    apart = unicodedata.normalize(
        "NFKD", name.casefold().replace("ø", "o").replace("ł", "l").replace("ı", "i")
    )
    return "".join(char for char in apart if not unicodedata.combining(char))


def near_miss(written: str, wanted: str) -> bool:
    """One slip in a short name, two in one of six letters, three in one of ten."""
    longer = max(len(written), len(wanted))
    if longer < 4 or abs(len(written) - len(wanted)) > 2 or _shared(written, wanted) < longer - 4:
        return False
    from rapidfuzz.distance import OSA  # 30 ms: only for what is nearly right

    most = 1 if len(wanted) < 6 else 2 if len(wanted) < 10 else 3
    return OSA.distance(written, wanted, score_cutoff=most) <= most


def _shared(one: str, other: str) -> int:
    """Letters that both begin and end with: a cheap sieve."""
    most = min(len(one), len(other))
    front = next((at for at in range(most) if one[at] != other[at]), most)
    back = next((at for at in range(most - front) if one[-1 - at] != other[-1 - at]), most - front)
    return front + back


def _known(person: Person, name: str) -> Known:
    parts = name.split()
    return Known(
        person.name if name not in person.also else name, plain(parts[0]), plain(parts[-1]),
        person.near, person.romanised, person.role,
    )  # fmt: skip


def _cased(name: str) -> bool:
    """LeCun, DeSantis: a capital inside a name."""
    return any(char.isupper() for word in name.split() for char in word[1:])


def _meant(document: Document, known: Known) -> bool:
    """Whether something of that person's stands in the article, or the name spelt right."""
    text = document.text
    return any(next(whole(text, one), None) is not None for one in (known.name, *known.near))
