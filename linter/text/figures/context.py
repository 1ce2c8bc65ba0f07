"""Whether two figures can speak of one thing: names, places, times and words around them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from linter import patterns
from linter.record import NamedTuple
from linter.text.figures.copy import Copy
from linter.text.figures.quantity import Quantity
from linter.text.figures.subject import clause_of
from linter.text.figures.tables import MONTHS, PERSONAL, STOP
from linter.text.figures.topics import topic_words

if TYPE_CHECKING:
    from linter.text.figures.phrase import Phrase
    from linter.text.figures.restated import Clause

# Any of these in either sentence may be why two figures differ.
_DIFFER = r"""earlier|later|previous(?:ly)?|prior|initial(?:ly)?|original(?:ly)?|revis\w+|updat\w+
|correct(?:ed|ion|s)|rose|risen|ris(?:es?|ing)|climb\w*|fell|fall(?:s|en|ing)?|grew|grow(?:s|n|ing)?
|increas\w*|decreas\w*|declin\w*|drop(?:s|ped)?|jump\w*|surg(?:e[sd]?|ing)|doubl\w*|tripl\w*|compar\w+
|versus|vs|instead|unlike|whereas|contrast\w*|separate(?:ly)?|respectively|average[sd]?|again
|combined|altogether|overall|so far|already|ago|expected|forecast|predict\w*|project(?:ed|s|ions?)
|proposed|targets?|offer(?:s|ed)?|claim(?:s|ed)|disputed|contradict\w*|conflicting|instal?lments?
|tranches?|up from|down from|ranging|rest of|remaining|toll|a year|(?:last|next|this|the|each|every)
 (?:year|month|quarter|season|election|time|day|night)"""
# Any of these close before a figure make it a part, or something else.
_APART = r"""includ\w+|among|of whom|of which|of them|another|further|additional|extra|others?|each
(?! of the)|every|per|total\w*|totals|now|since|second|third|next|respectively|plus|worth of"""
OPPOSED = frozenset(
    """men women boys girls male female males females children adults civilians soldiers militants
    palestinians israelis democrats republicans democratic republican labor labour coalition liberal
    liberals conservative conservatives tory tories public private urban rural north south east west
    northern southern eastern western domestic international foreign local federal gross net
    operating underlying adjusted pretax annual annually yearly monthly daily weekly quarterly half
    quarter first second third fourth minimum maximum upper lower cash debt final majority
    minority pre post premoney postmoney money series seed young younger old older white black
    hispanic asian husband wife mother father month week year hour""".split()
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
_VAGUE = frozenset(("people", "said", "says", "told", "company", "group", "new", "year", "made"))
_DEFINITE = patterns.pattern(
    r"\bthe (?:turnout of )?$"
)  # "the 14 people who died" were spoken of before
_PERIODS = frozenset(("week", "month", "year"))
RATES = (" a year", " a month", " a week", " a day", " an hour", " a share", " a head", " per ",
          " each", " apiece", "/")  # fmt: skip
_STOPS = patterns.pattern(r"[.,;:!?()\n]")
_NEAR = 30  # characters before a figure in which such a word stands
_NAME = patterns.pattern(r"[A-Z][^\W\d_]*(?:[-'’][A-Z][^\W\d_]+)*")
_INSIDE = patterns.pattern(r"(?<=[a-z,;] )[A-Z][^\W\d_]+")  # capitals that begin no sentence
_WHERE = patterns.pattern(
    r"\b(?:in|In|of|at|At|near|Near|outside|for|with|against|on|from|From|to) (?:the )?"
    r"((?:[A-Z][^\W\d_]+ ?)+)"
)
_WORD = patterns.pattern(r"[^\W\d_]+|\b(?:1[6-9]|20|21)\d\d\b")


@cache
def _differ() -> re.Pattern[str]:
    return patterns.pattern(rf"\b(?:{_DIFFER})\b".replace("\n", ""))


@cache
def _apart() -> re.Pattern[str]:
    return patterns.pattern(rf"\b(?:{_APART})\b".replace("\n", ""))


class Context(NamedTuple):
    """The sentence of a figure: its span, words, capitalised words, names and times among them."""

    span: tuple[int, int]
    words: frozenset[str]
    capitals: frozenset[str]
    names: frozenset[str]
    places: frozenset[str]
    times: frozenset[str]
    differs: bool


class Contexts:
    """The contexts of one text's figures, each found when first asked for."""

    def __init__(self, copy: Copy) -> None:
        self.copy = copy
        self.known: dict[int, Context] = {}
        self.clauses: dict[int, Clause] = {}
        self.near: dict[int, frozenset[str]] = {}
        self.phrases: dict[int, Phrase] = {}
        self.names: frozenset[str] | None = None

    def of(self, offset: int) -> Context:
        """The context of a figure that stands at an offset."""
        start, end = self.copy.sentence(offset)
        context = self.known.get(start)
        if context is None:
            context = self.known[start] = self._read(start, end)
        return context

    @property
    def known_names(self) -> frozenset[str]:
        """Names of the text, in lower case: what has a capital where no sentence begins."""
        if self.names is None:
            found = frozenset(name.lower() for name in _INSIDE.findall(self.copy.text))
            self.names = found - STOP - _TIMES - _TITLES
        return self.names

    def _read(self, start: int, end: int) -> Context:
        sentence = self.copy.text[start:end]
        lower = sentence.lower()
        words = frozenset(_WORD.findall(lower))
        times = words & _TIMES | {word for word in words if word.isdigit()}
        known = self.known_names
        capitals = frozenset(name.lower() for name in _NAME.findall(sentence))
        places = frozenset(" ".join(_WHERE.findall(sentence)).lower().split()) & known
        differs = _differ().search(lower) is not None
        return Context((start, end), words, capitals, capitals & known, places, times, differs)


def differing(sentence: str) -> frozenset[str]:
    """The words of a sentence in lower case that may be why its figure is another."""
    return frozenset(_differ().findall(sentence))


def part(quantity: Quantity) -> str:
    """The words that make a figure a part, a rest, a rate or one more; "" if there are none."""
    lower, start, end = quantity.copy.lower, quantity.lead, quantity.end
    rate = next((rate for rate in RATES if lower.startswith(rate, end)), "")
    if rate:
        return rate
    found = _apart().search(_STOPS.split(lower[max(0, start - _NEAR) : start])[-1])
    return found[0] if found else ""


def same_thing(first: Quantity, second: Quantity, *, slip: bool, known: bool) -> bool:
    """Whether two figures speak of one thing, and nothing around them says otherwise.

    ``slip``: they differ by million and billion alone, which no change explains.
    ``known``: the words next to them already say that both are a stake, a fine...
    """
    contexts = first.copy.contexts
    one, two = contexts.of(first.start), contexts.of(second.start)
    if one.span == two.span or (one.places - two.names and two.places - one.names):
        return False
    words, others = first.subject, second.subject
    if not slip:
        news = known and two.differs and _is_news(second)
        if news:
            others -= _PERIODS
        if (
            one.differs
            or (two.differs and not news)
            or _two_times(one, two)
            or (words ^ others) & OPPOSED
        ):
            return False
        if _two_events(first, second, words & others):
            return False
    vague = STOP | topic_words(first.kind) | PERSONAL | _VAGUE | one.capitals | two.capitals
    common = (words & others) - vague
    if slip and not known:
        return bool(common) or bool(one.places & two.places)
    shared = one.names & two.names
    if len(shared) < 2 and not (one.names <= shared or two.names <= shared):
        return False
    definite = (
        _DEFINITE.search(second.copy.lower, max(0, second.lead - 18), second.lead) is not None
    )
    halves = abs(first.value + second.value - 100) < 1  # the two parts of a whole
    if first.kind == "percent" and (halves or not definite):
        return bool(shared - (one.places & two.places))  # the owner, not only what is owned
    if not definite:
        return bool(shared) or len(common) > 1
    common |= (one.words & two.words) - vague
    return bool(shared or common) or (second.kind != "count" and not two.names)


def _is_news(quantity: Quantity) -> bool:
    """Whether "the $3m contract" is told of next month only: the sum is the one of before."""
    lower, (start, end) = quantity.copy.lower, quantity.sentence
    if not _DEFINITE.search(lower, max(0, quantity.lead - 18), quantity.lead):
        return False
    return not differing(lower[start:end]) - {"next week", "next month", "next year"}


def _two_times(one: Context, two: Context) -> bool:
    """Whether two sentences name days, months or years, none of them the same."""
    return bool(one.times) and bool(two.times) and not one.times & two.times


def _two_events(first: Quantity, second: Quantity, shared: frozenset[str]) -> bool:
    """Whether the crash of one figure is another than that of the other: bus crash, train crash."""
    for event in shared & _EVENTS:
        kind = patterns.pattern(rf"([^\W\d_]+) {event}\b")
        one, two = kind.search(clause_of(first)), kind.search(clause_of(second))
        if one and two and one[1] != two[1] and not {one[1], two[1]} & _NO_KIND:
            return True
    return False
