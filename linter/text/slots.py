"""Where in a sentence a surname would stand: for the check of translated surnames."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from linter import patterns
from linter.record import NamedTuple
from linter.text.around import Around, around, opens, passive
from linter.text.find import possessive, whole
from linter.text.names import PERSON_VERBS, STARTERS, TITLES, WEAK_VERBS

PERSON, ADJECTIVE, SPEAKER, THING = "person", "adjective", "speaker", "thing"

_AUX = frozenset(
    "is was has had will would can could may might does did himself herself isn’t wasn’t hasn’t"
    " hadn’t won’t isn't wasn't hasn't hadn't won't".split()
)
_NO_NAME = frozenset(
    "a an his her their our my your its every each another no any some this these those one".split()
)
_BEFORE_OFFICE = frozenset(
    "as is was be became becomes become elected named appointed crowned of for or and".split()
)
_OFFICES = frozenset(
    "mayor judge bishop captain pope priest pastor sheriff cardinal marquis duke prince"
    " saint".split()
)
_SOVEREIGN = frozenset("content cash customer customers client data cotton coal oil price".split())
_PLACES = frozenset(
    """
    Street St Road Avenue Lane Hill County Hospital College University School Station Square Park
    House Island Bay City Court Church Library Airport Bridge Theatre Award Awards Prize
    Cross Speech Bench Head Arms Counsel Lynn Landing Cup Guard
    """.split()
)
# What persons do, and hardly a thing: like speech, but too wide for telling names of people.
_DEEDS = frozenset(
    """
    thanked threatened wept cried sobbed grinned scored limped sang retired withdrew thanks
    thought threatens regrets regretted apologises apologizes sings sighs winced swore swears
    """.split()
)
_KIN = patterns.pattern(
    r"['’]s (?:\w+ )?(?:wife|husband|mother|father|son|daughter|brother|sister|parents|widow"
    r"|children|lawyers?|aides?|friends|colleagues|deputy|teammates|coach|biographer)\b"
)
_AGE = patterns.pattern(r", (?:aged )?\d\d,")
_FOLD = str.maketrans({"ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ı": "i", "Ł": "L", "Ø": "O"})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


class Place(NamedTuple):
    """A meaning in a surname's slot.

    ``sure`` ones have no other reading; ``alone`` ones are worth a warning even
    where the article has no sure one; two ``half`` ones are sure; ``upto`` is where
    the meaning itself ends.
    """

    start: int
    end: int
    upto: int
    sure: bool
    alone: bool
    half: bool = False


def spellings(surname: str) -> list[str]:
    """A surname as printed, without its accents, and with German ae, oe, ue."""
    import unicodedata  # only when rules are compiled

    plain = unicodedata.normalize("NFKD", surname.translate(_FOLD))
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    return list(dict.fromkeys((surname, bare, surname.translate(_UMLAUTS))))


class Slot:
    """A meaning at ``text[start:end]`` and its neighbours, in the sentence that starts there."""

    def __init__(self, text: str, start: int, end: int, sentence: int) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.sentence = sentence

    @cached_property
    def beside(self) -> Around:
        return around(self.text, self.start, self.end)

    @cached_property
    def first(self) -> bool:
        return opens(self.text, self.sentence, self.start)

    @property
    def hyphened(self) -> bool:
        return "-" in {self.text[self.start - 1 : self.start], self.text[self.end : self.end + 1]}

    @property
    def office(self) -> bool:
        return self.text[self.start : self.end].lower() in _OFFICES

    @property
    def aged(self) -> bool:
        return _AGE.match(self.text, self.end) is not None

    @property
    def owner(self) -> bool:
        return possessive(self.text, self.end)

    @property
    def kin(self) -> bool:
        """Whether a person's people follow: *Stone's wife*."""
        return _KIN.match(self.text, self.end) is not None

    @property
    def article(self) -> bool:
        return self.beside.before in {"the", "The"}

    @property
    def speaks(self) -> bool:
        beside = self.beside
        if beside.after in PERSON_VERBS:
            return not passive(self.text, self.end)
        adverb = beside.after in {"also", "then", "never", "later"} or beside.after.endswith("ly")
        return beside.after in _DEEDS or (adverb and beside.second in PERSON_VERBS)

    def bears_name(self, given: frozenset[str]) -> bool:
        """Whether a capitalised word before it makes it somebody's, or something's, name."""
        before = self.beside.before
        if self.owner and around(self.text, self.start, self.end + 2).after in _PLACES:
            return True  # King's College
        plain = before.rstrip(".")
        if not before[:1].isupper() or before in STARTERS or plain in TITLES or plain in given:
            return False
        return not before.endswith(("'s", "’s")) and not (before.endswith(".") and len(before) > 2)

    def crowned(self, given: frozenset[str]) -> bool:
        """King Charles: a real one."""
        after = self.beside.after.removesuffix("'s").removesuffix("’s")
        return after[:1].isupper() and after not in given and after not in _PLACES

    def place(self, *, sure: bool = False, alone: bool = False, half: bool = False) -> Place:
        """The finding's place, with its article."""
        start = self.start - 4 if self.article else self.start
        return Place(start, self.end, self.end, sure, alone, half)


def capital(
    slot: Slot, kind: str, surname: str, given: frozenset[str], *, royals: bool
) -> Iterator[Place]:
    """A capitalised meaning, by how surely it stands for a surname."""
    before, after = slot.beside.before, slot.beside.after
    if before and (before in given or (len(before) == 2 and before[0] in given)):
        yield Place(slot.start - len(before) - 1, slot.end, slot.end, sure=True, alone=True)
        return
    bare = after.removesuffix("'s").removesuffix("’s")
    if bare in given and slot.beside.second.removesuffix("'s").removesuffix("’s") == surname:
        return  # Judge Anna Richter: her office
    if bare in given:
        yield Place(slot.start, slot.end + 1 + len(bare), slot.end, sure=True, alone=True)
        return
    if bare[:1].isupper() or slot.hyphened or before.lower() in _NO_NAME:
        return
    if slot.aged:
        yield slot.place(sure=True)
    elif slot.article:
        yield from _with_article(slot, kind, royals=royals)
    elif kind == ADJECTIVE:
        told = slot.speaks or (slot.owner and not slot.first)
        if told or slot.owner or after in _AUX or not bare.isalpha():
            yield slot.place(sure=told, half=slot.owner or after in _AUX)
    elif kind == PERSON:
        yield from _titleless(slot, royals=royals)
    else:
        sure = slot.speaks or after in {"himself", "herself"} or slot.kin
        sure = sure or (slot.owner and not slot.first)
        verb = after in _AUX or after in WEAK_VERBS
        if sure or verb or slot.owner or not slot.first:
            yield slot.place(sure=sure, half=slot.first and (slot.owner or verb))


def _with_article(slot: Slot, kind: str, *, royals: bool) -> Iterator[Place]:
    """The King, the Stone: sure only where a thing does what persons do."""
    if kind == SPEAKER or slot.beside.after == "of":
        return
    after = slot.beside.after
    if kind == PERSON:
        told = slot.speaks or after in _AUX or after in WEAK_VERBS
        yield slot.place(alone=told and not royals and not slot.office)
    elif slot.speaks:
        yield slot.place(sure=True)
    elif after in _AUX or after in WEAK_VERBS or kind == THING or slot.owner:
        yield slot.place(half=after in _AUX or after in WEAK_VERBS or slot.owner)


def _titleless(slot: Slot, *, royals: bool) -> Iterator[Place]:
    """King without an article, as no count noun stands."""
    before, after = slot.beside.before, slot.beside.after
    if after == "of" or before.rstrip(".") in TITLES:
        return
    if before in _BEFORE_OFFICE or royals:
        clause = slot.text[max(slot.start - 40, slot.sentence) : slot.start].lower().split()
        if not _SOVEREIGN.intersection(clause):
            yield slot.place(alone=before in {"is", "was"} and not royals and not slot.office)
        return
    if slot.first:
        sure = slot.speaks or after in _AUX or slot.owner or after in WEAK_VERBS
        yield slot.place(sure=sure)
    else:
        yield slot.place(sure=True)


def small(slot: Slot, kind: str) -> Iterator[Place]:
    """A meaning in lower case: *the stone said*, and more where a sure place stands elsewhere."""
    if slot.hyphened or not slot.article or slot.beside.after == "of" or kind == SPEAKER:
        return
    if kind == PERSON:
        yield slot.place()
    elif kind == THING and slot.speaks:
        yield slot.place(sure=True)
    elif slot.speaks or slot.beside.after in WEAK_VERBS:
        yield slot.place()


def derived(text: str, meaning: str) -> Iterator[Place]:
    """Kingless, Stoneless."""
    for form in (meaning, meaning.capitalize()):
        for start in whole(text, form + "less"):
            end = start + len(form)
            yield Place(start, end + 4, end, sure=False, alone=True)
