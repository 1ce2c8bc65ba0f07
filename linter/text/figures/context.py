"""Whether two figures can speak of one thing: names, places, times and words around them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from linter.text.figures.quantity import REACH, Quantity
from linter.text.figures.subject import clause_of
from linter.text.figures.tables import MONTHS, PERSONAL, STOP
from linter.text.figures.topics import TOPIC_WORDS

# Any of these in either sentence may be why two figures differ.
_DIFFER = r"""earlier|later|previous(?:ly)?|prior|initial(?:ly)?|original(?:ly)?|revis\w+|updat\w+
|correct(?:ed|ion|s)|rose|risen|ris(?:es?|ing)|climb\w*|fell|fall(?:s|en|ing)?|grew|grow(?:s|n|ing)?
|increas\w*|decreas\w*|declin\w*|drop(?:s|ped)?|jump\w*|surg\w*|doubl\w*|tripl\w*|compar\w+
|versus|vs|instead|unlike|whereas|contrast\w*|separate(?:ly)?|respectively|average[sd]?|again
|combined|altogether|overall|so far|already|ago|expected|forecast|predict\w*|project(?:ed|s|ions?)
|proposed|targets?|offer(?:s|ed)?|claim(?:s|ed)|disput\w*|contradict\w*|conflicting|instal?lments?
|tranches?|up from|down from|ranging|rest of|remaining|toll|a year|(?:last|next|this|the|each|every)
 (?:year|month|quarter|season|election|time|day|night)"""
# Any of these close before a figure make it a part, or something else.
_APART = r"""includ\w+|among|of whom|of which|of them|another|further|additional|extra|others?|each
|every|per|total\w*|totals|now|since|second|third|next|respectively|plus|worth of"""
_OPPOSED = frozenset(
    """men women boys girls male female males females children adults civilians soldiers militants
    palestinians israelis democrats republicans democratic republican labor labour coalition liberal
    liberals conservative conservatives tory tories public private urban rural north south east west
    northern southern eastern western domestic international foreign local federal gross net
    operating underlying adjusted pretax annual annually yearly monthly daily weekly quarterly half
    quarter first second third fourth minimum maximum upper lower cash debt final majority
    minority pre post premoney postmoney money series seed young younger old older white black
    hispanic asian husband wife mother father month week year hour head person share""".split()
)
_TIMES = MONTHS | frozenset(
    """monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow morning
    afternoon evening night midnight weekend christmas easter""".split()
)
_TITLES = frozenset("mr mrs ms miss dr sir lord lady prof president minister senator".split())
_EVENTS = frozenset(
    """crash accident collision attack blast explosion bombing shooting ambush raid strike fire
    blaze flood earthquake avalanche landslide storm outbreak riot clash fight race game""".split()
)
_NO_KIND = STOP | {"caught", "opened", "set", "deadly", "fatal", "fierce", "big", "huge", "same"}
_STOPS = re.compile(r"[.,;:!?()\n]")
_NEAR = 30  # characters before a figure in which such a word stands
_NAME = re.compile(r"[A-Z][^\W\d_]*(?:[-'’][A-Z][^\W\d_]+)*")
_INSIDE = re.compile(r"(?<=[a-z,;] )[A-Z][^\W\d_]+")  # capitals that begin no sentence
_WHERE = re.compile(
    r"\b(?:in|of|at|near|outside|for|with|against|on|from|to) (?:the )?([A-Z][^\W\d_]+)"
)
_WORD = re.compile(r"[^\W\d_]+|\b(?:1[6-9]|20|21)\d\d\b")


@cache
def _differ() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_DIFFER})\b".replace("\n", ""))


@cache
def _apart() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_APART})\b".replace("\n", ""))


class Context(NamedTuple):
    """The sentence of a figure: its span, its words in lower case, the names and times in it."""

    span: tuple[int, int]
    words: frozenset[str]
    names: frozenset[str]
    places: frozenset[str]
    times: frozenset[str]
    differs: bool


class Contexts:
    """The contexts of one text's figures, each found when first asked for."""

    def __init__(self, text: str, sentences: Sequence[tuple[int, int]]) -> None:
        self.text = text
        self.sentences = sentences
        self.starts = [start for start, _ in sentences]
        self.known: dict[int, Context] = {}
        self.names: frozenset[str] | None = None

    def sentence(self, offset: int) -> int:
        """The number of the sentence that holds an offset."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def of(self, offset: int) -> Context:
        """The context of a figure that stands at an offset."""
        number = self.sentence(offset)
        context = self.known.get(number)
        if context is None:
            context = self.known[number] = self._read(number)
        return context

    def _read(self, number: int) -> Context:
        start, end = self.sentences[number] if self.sentences else (0, len(self.text))
        sentence = self.text[start:end]
        lower = sentence.lower()
        words = frozenset(_WORD.findall(lower))
        times = words & _TIMES | {word for word in words if word.isdigit()}
        if self.names is None:
            self.names = frozenset(name.lower() for name in _INSIDE.findall(self.text)) - STOP
        known = self.names - _TIMES - _TITLES
        names = frozenset(name.lower() for name in _NAME.findall(sentence)) & known
        places = frozenset(name.lower() for name in _WHERE.findall(sentence)) & known
        differs = _differ().search(lower) is not None
        return Context((start, end), words, names, places, times, differs)


def is_part(quantity: Quantity) -> bool:
    """Whether the words before a figure make it a part, a rest, a rate or one more."""
    near = _STOPS.split(quantity.around[: min(REACH, quantity.lead)][-_NEAR:])[-1]
    return _apart().search(near) is not None


def same_thing(contexts: Contexts, first: Quantity, second: Quantity) -> bool:
    """Whether two figures speak of one thing, and nothing around them says otherwise.

    Their sentences share a name, or their clauses content words enough to do
    without; not both have names of their own; times, places and groups agree.
    """
    one, two = contexts.of(first.start), contexts.of(second.start)
    if one.differs or two.differs or one.span == two.span:
        return False
    if one.times and two.times and not one.times & two.times:
        return False
    if one.places - two.names and two.places - one.names:
        return False
    words, others = first.subject, second.subject
    if (words ^ others) & _OPPOSED or _two_events(first, second, words & others):
        return False
    shared = one.names & two.names
    if not shared and len((words & others) - TOPIC_WORDS - PERSONAL - {"people"}) < 2:
        return False
    return len(shared) > 1 or one.names <= shared or two.names <= shared


def _two_events(first: Quantity, second: Quantity, shared: frozenset[str]) -> bool:
    """Whether the crash of one figure is another than that of the other: bus crash, train crash."""
    for event in shared & _EVENTS:
        kind = re.compile(rf"([^\W\d_]+) {event}\b")
        one, two = kind.search(clause_of(first)), kind.search(clause_of(second))
        if one and two and one[1] != two[1] and not {one[1], two[1]} & _NO_KIND:
            return True
    return False
