"""One name in two spellings in one article: Theranos and Theronos, Müller and Mueller."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from linter.analysis import cased, printed, sentences
from linter.document import Document, Kind
from linter.finding import Finding, Fix, Related, Severity
from linter.lexicon import Organisation, Person, Place
from linter.record import NamedTuple
from linter.rule import Rule
from linter.text import spelling
from linter.text.around import around, titled
from linter.text.find import in_address, whole
from linter.text.given import given_names
from linter.text.names import OTHERS, PERSON_VERBS, STARTERS, TITLES

ACCENTS = "one name with and without accents?"
_LONG = 6  # letters from which two given names of one sound are one
_CLOSE = 60  # characters between two names that their writer saw side by side


_NO_NAMES = STARTERS | TITLES | OTHERS


class Use(NamedTuple):
    """One place of a spelling, and the names that it stands among ("" for none)."""

    start: int
    end: int
    before: str
    after: str
    speaks: bool  # a person's verb follows, or a title stands before


class Spelling(NamedTuple):
    """One spelling of a name: folded, and everywhere it stands."""

    written: str
    folded: str
    uses: tuple[Use, ...]

    @property
    def before(self) -> frozenset[str]:
        return frozenset(use.before for use in self.uses if use.before)

    @property
    def after(self) -> frozenset[str]:
        return frozenset(use.after for use in self.uses if use.after)


class NameSpellingsRule(Rule):
    """Reports the rarer of two spellings of one name; of equals, the later or the less full.

    Nothing is known of the name: what stands beside both spellings says that they
    are one (the same given name, the same second word), or that both are no English
    word or name and hardly apart.  ``people``, ``organisations`` and ``places``
    are names known to be right.  A difference in accents alone is ``info``.
    """

    tag: ClassVar[str] = "name-spellings"
    fields: ClassVar[frozenset[str]] = frozenset({"times", "other", "others", "what"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"people", "organisations", "places"}

    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    places: tuple[Place, ...] = ()

    def prepare(self) -> Any:
        """The folded words of all names of the lexicons, packed."""
        names = [name for entry in self.people for name in (entry.name, *entry.also)]
        names += [name for entry in self.organisations for name in (entry.name, *entry.also)]
        names += [entry.name for entry in self.places]
        return spelling.packed(spelling.plain(" ".join(names)).split())

    def check(self, document: Document) -> Iterator[Finding]:
        best: dict[str, tuple[Spelling, Spelling, str]] = {}
        names = document.once(cased) - _NO_NAMES
        for pair in spelling.pairs(names, document.once(printed)):
            if judged := self._judged(document, pair):
                right, wrong, _ = judged
                kept = best.get(wrong.written)
                if kept is None or _distance(judged) < _distance(kept):
                    best[wrong.written] = judged
        for right, wrong, what in best.values():
            yield from self._told(document, right, wrong, what)

    def _told(
        self, document: Document, right: Spelling, wrong: Spelling, what: str
    ) -> Iterator[Finding]:
        first = right.uses[0]
        related = (Related(document.span(first.start, first.end), "the other spelling"),)
        severity = min(self.severity, Severity.INFO) if what == ACCENTS else self.severity
        for use in wrong.uses:
            found = self.at(
                document, use.start, use.end, Fix(right.written), related, what=what,
                times=_times(wrong), other=right.written, others=_times(right),
            )  # fmt: skip
            yield found._replace(severity=severity)

    def _judged(
        self, document: Document, pair: tuple[str, str]
    ) -> tuple[Spelling, Spelling, str] | None:
        """The right spelling, the wrong one and how they differ; None if they are two names."""
        flat = spelling.plain(pair[0]), spelling.plain(pair[1])
        known = [self._known(word) for word in flat]
        if any(known) and spelling.one_family(*flat):
            return None
        one = Spelling(pair[0], flat[0], tuple(self._uses(document, pair[0])))
        if not one.uses:
            return None
        if all(known) and flat[0] != flat[1] and not _neighbours(document, one, pair[1]):
            return None
        other = Spelling(pair[1], flat[1], tuple(self._uses(document, pair[1])))
        if not other.uses or not _one_name(document, one, other):
            return None
        what = _apart(one, other)
        shared = one.before & other.before | one.after & other.after
        if what == ACCENTS and any(known) and not shared:
            return None  # Opera and Opéra, Mexico and México
        if not what:
            what = "one name in two spellings?"
            if not self._evident(document, one, other, known):
                return None
        right, wrong = self._ranked(one, other)
        return right, wrong, what

    def _uses(self, document: Document, word: str) -> Iterator[Use]:
        text = document.text
        for start in whole(text, word):
            end = start + len(word)
            if not self.looks_at(document, start) or in_address(text, start, end):
                continue
            block = document.block_at(start)
            if block.kind is Kind.HEADING and titled(document.inside(block)):
                yield Use(start, end, "", "", False)
                continue
            beside = around(text, start, end)
            before, after = _name(beside.before, before=True), _name(beside.after)
            speaks = beside.after in PERSON_VERBS or beside.before.rstrip(".") in TITLES
            yield Use(start, end, before, after, speaks)

    def _evident(
        self, document: Document, one: Spelling, other: Spelling, known: list[bool]
    ) -> bool:
        """Whether two spellings a few letters apart are of one name."""
        flat = one.folded, other.folded
        if spelling.plural(*flat):
            return False
        if shared := one.before & other.before:
            surely = not all(known) or any(self._given(word) for word in shared)
            return surely and spelling.near(*flat)
        if spelling.one_family(*flat):
            return False
        heard = spelling.sound(flat[0]) == spelling.sound(flat[1])
        if one.after & other.after:
            return self._evident_first(document, one, other, known, heard=heard)
        if all(known) or {one.written, other.written} & given_names():
            return False
        if _extended(one, other) and not heard:
            return False
        if min(map(len, flat)) < _LONG - heard or _side_by_side(document, one, other):
            return False
        if any(known) and not self._established(one if known[0] else other):
            return False
        steady = min(len(one.uses), len(other.uses)) > 2
        return (heard or not steady) and spelling.near(*flat)

    def _evident_first(
        self, document: Document, one: Spelling, other: Spelling, known: list[bool], *, heard: bool
    ) -> bool:
        """The same for words before one and the same name: mostly given names, of relatives too."""
        given = sum(spelt.written in given_names() for spelt in (one, other))
        if given and (_side_by_side(document, one, other) or _extended(one, other)):
            return False
        if given == 2 or all(known):
            return heard and min(len(one.folded), len(other.folded)) >= _LONG - (given < 2)
        return spelling.near(one.folded, other.folded)

    def _given(self, word: str) -> bool:
        """Whether a word stands before a surname: a given name, or no word at all."""
        return word != "" and (word in given_names() or not self._known(spelling.plain(word)))

    def _established(self, spelt: Spelling) -> bool:
        """Whether a known word is surely a name: ours, after a given name, or it speaks."""
        listed = spelling.holds(self.plan, spelt.folded)
        return listed or any(use.speaks or self._given(use.before) for use in spelt.uses)

    def _known(self, folded: str) -> bool:
        """Whether English has a word or a name of this spelling."""
        from linter.text.syllables import table

        return spelling.holds(self.plan, folded) or folded in table()

    def _ranked(self, one: Spelling, other: Spelling) -> tuple[Spelling, Spelling]:
        """Right and wrong: the one in a lexicon, else the usual, the first in full, the first."""

        def rank(spelt: Spelling) -> tuple[bool, int, int, bool, int]:
            rival = other if spelt is one else one
            listed = spelling.holds(self.plan, spelt.folded) and not self._known(rival.folded)
            inner = sum(char.isupper() for char in spelt.written)
            full = bool(spelt.before or spelt.after)
            return listed, len(spelt.uses), inner, full, -spelt.uses[0].start

        right, wrong = sorted((one, other), key=rank, reverse=True)
        return right, wrong


def _times(spelt: Spelling) -> str:
    count = len(spelt.uses)
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _name(word: str, *, before: bool = False) -> str:
    """A neighbour if it may be part of the name: no title, no weekday, no end of a sentence."""
    if before and word.endswith(".") and len(word) > 2:
        return ""
    plain = word.removesuffix("'s").removesuffix("’s").strip(".'’-&")
    if not plain[:1].isupper() or plain in _NO_NAMES:
        return ""
    if before and plain != word.rstrip("."):
        return ""  # Google's Kratsios
    return plain


def _one_name(document: Document, one: Spelling, other: Spelling) -> bool:
    """False where the names beside say that two are meant."""
    if one.before and other.before and not one.before & other.before:
        return False
    if one.after and other.after and not one.after & other.after:
        return False
    return not one.before & {other.written} and not other.before & {one.written}


def _neighbours(document: Document, spelt: Spelling, word: str) -> bool:
    """Whether a word stands somewhere beside a name that the spelling stands beside."""
    text = document.text
    return any(f"{before} {word}" in text for before in spelt.before) or any(
        f"{word} {after}" in text for after in spelt.after
    )


def _apart(one: Spelling, other: Spelling) -> str:
    """How two spellings differ that are the same but for accents or capitals; else ""."""
    if one.written.lower() == other.written.lower():
        return "one name in two casings?"
    if one.folded == other.folded or spelling.umlauts(one.written) == spelling.umlauts(
        other.written
    ):
        return ACCENTS
    return ""


def _side_by_side(document: Document, one: Spelling, other: Spelling) -> bool:
    """Whether both stand close together in a sentence: its writer knew them apart."""
    found = document.once(sentences)
    return any(
        abs(first.start - second.start) < _CLOSE and found.at(first.start) == found.at(second.start)
        for first in one.uses
        for second in other.uses
    )


def _distance(judged: tuple[Spelling, Spelling, str]) -> tuple[int, int]:
    right, wrong, _ = judged
    return spelling.apart(right.folded, wrong.folded), -len(right.uses)


def _extended(one: Spelling, other: Spelling) -> bool:
    """Whether one is the other with something after it: Hanna, Hannah."""
    short, long = sorted((one.folded, other.folded), key=len)
    return long.startswith(short)
