"""Names of people in a text: full names, and the surnames they establish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from linter import patterns
from linter.record import NamedTuple
from linter.text.given import given_names

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ"
_LOWER = "a-zß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžșț"
_PARTICLE = (
    r"(?:d[aeio]s?|del|della|di|la|le|van|von|der|den|ter|ten|te|zu|bin|ibn|al|el|y|e|af|av) "
)
# The words that open a sentence or a list and are no part of the name that follows.
STARTERS = frozenset(
    """
    A After All Also Although An And Another Any As Asked At Because Before Both But By Dear
    Despite During Each Earlier Even Every Following For Former Formerly From Had Has He Her Here
    His How However I If In Inside Instead Is It Its Just Last Later Led Less Like Many Meanwhile
    More Most My New No Nor Not Now Of On Once Only Or Other Our Out Over Previously Recently Said
    Says She Since So Some Still Such Than That The Their Then There These They This Those Though
    Through Thus Today To Too Under Unlike Until Upon Was We Were What When Where Whether Which
    While Who Whose Why With Within Without Yesterday Yet You Your According Meet Photo Photograph
    Photographs Story Reporting Additional Editing Source Sources Text Video Image Picture Graphic
    """.split()
)
TITLES = frozenset(
    """
    Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baroness Baron Rev Reverend Father
    Sister Brother Bishop Archbishop Cardinal Rabbi Imam Sheikh Judge Justice President Vice
    Premier Prime Minister Chancellor Secretary Senator Sen Rep Representative Congressman
    Congresswoman Governor Gov Mayor Councillor Ambassador Commissioner Speaker Chairman
    Chairwoman Chair Chief Boss CEO Executive Director Founder Officer General Gen Colonel Col
    Major Captain Capt Lieutenant Lt Sergeant Sgt Corporal Private Admiral Inspector Detective
    Constable Superintendent Coach Attorney Treasurer Treasury Foreign Finance Defence Defense
    Interior Home Deputy Opposition Leader Analyst Researcher Scientist Actor Singer Author Writer
    """.split()
)
# Any of these in a run of capitals says that it names no person.
OTHERS = frozenset(
    """
    AI Academy Act Agency Agreement Air Airlines Airport Airways America American Analytics April
    Army Association August Avenue Award Bank Bay Beach Board Bridge British Bureau Business
    Capital Castle Center Centre Chamber Chinese Church City Club Coast College Commerce
    Commission Committee Community Company Conference Congress Corp Corporation Council Country
    County Court Cup Daily Day December Department District East Economic Eastern Electric Energy
    European Exchange February Federal Festival Fire Forest Foundation Free French Friday Fund
    Game Games German Global Gold Government Grand Great Green Group Gulf Hall Health High Highway
    Hill Hills Holdings Hospital Hotel House Inc Indian Institute Insurance International Island
    Islands January Japanese July June Kingdom Korea Korean Lab Labour Labs Lake League Library
    Limited Line Lines Ltd Magazine Management March Market Media Medical Memorial Middle Monday
    Motors Mount Mountain Museum National Network News North Northern November Ocean October
    Office Official Olympic Open Organisation Organization Pacific Palace Park Parliament Partners
    Party Peninsula Pharma Plaza Police Political Post Press Project Public Radio Rail Railway
    Regional Reserve River Road Royal Russian Saturday School Sea Second Security September
    Service Services Silicon Social Society Software Solutions South Southern Sports Square St
    State States Station Stock Street Studio Studios Sunday Supreme System Systems Team
    Technologies Technology Television Theatre Thursday Times Tower Trade Treaty Tribune Trust
    Tuesday TV UK UN Union United University US Valley Ventures Village Wall War Water Wednesday
    Week West Western White World
    """.split()
)
_WORD = patterns.pattern(r"\w+")
PERSON_VERBS = frozenset(
    """
    said says told tells asked asks thinks believes believed knows knew wants wanted hopes hoped
    argued argues insisted insists declined denied denies admitted admits acknowledged explained
    explains replied wrote writes studied graduated resigned laughed laughs smiled smiles nodded
    shrugged recalled recalls remembers remembered spoke speaks loves likes dislikes hates fears
    worries worried apologised apologized testified tweeted vowed pledged criticised criticized
    hesitated refused idolised idolized boasted joked jokes married avoids prefers conceded
    confessed quipped sighed whispered shouted promised recounted stressed stresses emphasised
    emphasized predicts predicted complained complains agreed decided hired persuaded convinced
    """.split()
)

# Verbs that a thing or a mass may have too: they count where a certain place stands elsewhere.
WEAK_VERBS = frozenset(
    """
    proved proves called calls put puts drove leaves left gave gives made makes took takes came
    comes went goes built founded joined became becomes met meets sat stood led leads runs ran
    sold bought grew lives lived worked works keeps kept showed shows shared plans planned
    planning started began begins announced signed received offered invited warned added adds
    suggested proposed hired invested pursued seems seemed appears appeared returned arrived
    visited travelled traveled attended drew urged praised opened rejected accepted accused faced
    faces used likes set
    """.split()
)

_ROLES = frozenset(
    """
    said says founder co-founder chief boss executive president chairman chairwoman chair director
    manager analyst economist professor researcher scientist officer minister secretary spokesman
    spokeswoman spokesperson lawyer attorney investor billionaire entrepreneur engineer author
    actor singer coach captain striker editor husband wife son daughter brother sister colleague
    leader mayor governor senator adviser advisor partner doctor
    """.split()
)
_SPOKEN = patterns.pattern(r",? (\w+)")
_AGED = patterns.pattern(r",? \(?(?:aged )?\d{2}[,)]")


class Name(NamedTuple):
    """A person's full name; ``start`` and ``end`` leave out titles and ``'s``."""

    start: int
    end: int
    given: str
    surname: str  # particles included: "von der Leyen"


class Names:
    """Full names in order; ``surnames`` gives the first full name that has each."""

    __slots__ = ("full", "surnames")

    def __init__(self, full: tuple[Name, ...]) -> None:
        self.full = full
        self.surnames: dict[str, Name] = {}
        for name in full:
            self.surnames.setdefault(name.surname, name)


@cache
def _pattern() -> re.Pattern[str]:
    """Runs of words with a capital: rough, since a finer pattern costs three times as much."""
    word = rf"[{_UPPER}][{_UPPER}{_LOWER}.'’-]*"
    return patterns.pattern(rf"\b{word}(?: (?:{_PARTICLE})*{word})+")


def names(text: str) -> Names:
    """People named in full, told from firms and places by what stands in and around the name."""
    return Names(tuple(_people(text)))


def _people(text: str) -> Iterator[Name]:
    for match in _pattern().finditer(text):
        for start, words, titled in _runs(match):
            if len(words) < 2 or any(word in OTHERS or word in STARTERS for word in words):
                continue
            name = _name(start, words)
            known = titled or words[0] in given_names() or _initial(words[0])
            if known or _told(text, name) or _alone(text, name.surname):
                yield name


def _runs(match: re.Match[str]) -> Iterator[tuple[int, list[str], bool]]:
    """Cut at a word that ends a sentence; titles and words that open one are no part of a name."""
    start = at = match.start()
    words: list[str] = []
    titled = False
    for word in match[0].split(" "):
        bare = word.rstrip(".")
        plain, owned = _without_ending(word)
        if not words and (bare in TITLES or bare in STARTERS):
            titled = titled or bare in TITLES
            start = at + len(word) + 1
        else:
            words.append(plain)
            if owned or (word != plain and not _initial(word)):
                yield start, words, titled
                start, words, titled = at + len(word) + 1, [], False
        at += len(word) + 1
    yield start, words, titled


def _without_ending(word: str) -> tuple[str, bool]:
    """A word without the full stop, the dash or the ``'s`` after it; whether it had ``'s``."""
    plain = word if _initial(word) else word.rstrip(".'’-")
    if plain.endswith(("'s", "’s")):
        return plain[:-2], True
    return plain, False


def _initial(word: str) -> bool:
    return len(word) == 2 and word[1] == "."


def _name(start: int, words: list[str]) -> Name:
    length = len(" ".join(words))
    cut = next((n for n, word in enumerate(words) if n and word[0].islower()), len(words) - 1)
    return Name(start, start + length, " ".join(words[:cut]), " ".join(words[cut:]))


def _told(text: str, name: Name) -> bool:
    """Whether what follows or comes before says that a person is named: an age, a verb, a role."""
    after = text[name.end : name.end + 24]
    verb = _SPOKEN.match(after)
    if _AGED.match(after) or (verb and verb[1] in PERSON_VERBS):
        return True
    before = text[max(name.start - 24, 0) : name.start].rstrip().rsplit(" ", 1)[-1].strip(",")
    return before in _ROLES


def _alone(text: str, surname: str) -> bool:
    """Whether a surname stands alone elsewhere as a person's."""
    at = text.find(surname + " ")
    while at >= 0:
        verb = _WORD.match(text, at + len(surname) + 1)
        if verb and verb[0] in PERSON_VERBS:
            return True
        at = text.find(surname + " ", at + 1)
    return False
