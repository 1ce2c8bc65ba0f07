"""Whether one sentence says again what another says, with another figure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from linter import patterns
from linter.record import NamedTuple
from linter.text.figures.context import OPPOSED, Contexts, differing, part
from linter.text.figures.quantity import Quantity
from linter.text.figures.subject import clause_of
from linter.text.figures.tables import MONTHS, SMALL, STOP

_WORD = patterns.pattern(r"[^\W\d_]+")
_BREAK = patterns.pattern(r"[;()\n—–]|[,:](?!\d)| - ")
_NUMBER = patterns.pattern(r"\d+(?:[.,]\d+)*")
# Who reports a figure says nothing of what it is.
REPORTED = frozenset(
    """according account add amount announc authorit claim confirm count data declar describ detail
    document estimat explain figur file find found give going hear
    heard indicat inform journalist kind
    list lot man mention news note number official paper part person people press put read reach
    reckon record refer repeat report reporter research said say sent set show sort source
    speak spok spoke spokesman spokesperson spokeswoman stand state statement stood sum tally thing
    time told total watchdog way woman write wrote year""".split()
)
# Small words that tell one figure from another.
_CONTRAST = frozenset(
    "before after more less fewer home away without inside outside above below not only".split()
)
# In one sentence alone: something more, not the same again; meant and not done; had and not used.
_NEW = frozenset("then also again too meanwhile elsewhere instead both".split())
_MEANT = frozenset(
    "will would shall going plan plans planned planning aim aims hope hopes intend intends".split()
)
_WANTED = frozenset(
    """want wants wanted need needs needed seek seeks sought demand demands demanded own owns owned
    use uses used keep keeps kept could might should must""".split()
)
_ENOUGH = 3  # content words that two clauses must share
_MORE = frozenset("another further additional extra other others next second third plus".split())
_COMMON = frozenset(("duration", "unit"))  # of these a text may have many alike: one word more
_PHRASE = 40  # characters either side of a figure that its phrase may reach
_VERY = 14  # characters beside a figure which tell it from another in its sentence


class Clause(NamedTuple):
    """The words of a figure's phrase and of its sentence, as stems.

    ``differs``: words of change and order in the sentence, ``apart`` in the phrase;
    ``contrast``: small words of the phrase that tell one figure from another.
    """

    close: frozenset[str]
    all: frozenset[str]
    differs: frozenset[str]
    apart: frozenset[str]
    contrast: frozenset[str]
    words: frozenset[str]
    phrase: frozenset[str]
    numbers: frozenset[str]


def stem(word: str) -> str:
    """A word without the ending of a plural or of a past."""
    size = len(word)
    if size > 5 and word.endswith("ing"):
        word = word[:-3]
    elif size > 4 and word.endswith(("ed", "es")):
        word = word[:-2]
    elif size > 3 and word[-1] == "s" and word[-2] != "s":
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word[-1] in "ey" else word


def stems(text: str) -> frozenset[str]:
    """The stems of the content words of a text in lower case."""
    return frozenset(stem(word) for word in _WORD.findall(text) if word not in STOP) - REPORTED


def _near(contexts: Contexts, quantity: Quantity) -> frozenset[str]:
    """The stems of a figure's clause without who reports it, found once."""
    known = contexts.near.get(quantity.start)
    if known is None:
        clause = _reported().sub("", clause_of(quantity).lstrip())
        known = contexts.near[quantity.start] = stems(clause)
    return known


def _clause(contexts: Contexts, quantity: Quantity) -> Clause:
    """What else there is to a figure's clause, found once."""
    known = contexts.clauses.get(quantity.start)
    if known is None:
        start, end = quantity.sentence
        lower, lead = quantity.copy.lower, quantity.lead
        sentence = lower[start:end]
        left = _BREAK.split(lower[max(start, lead - _PHRASE) : lead])
        right = _BREAK.split(lower[quantity.end : min(end, quantity.end + _PHRASE)], 1)
        close = f"{left[-1]} {right[0]}"
        known = contexts.clauses[quantity.start] = Clause(
            stems(close),
            stems(sentence),
            differing(sentence),
            differing(close),
            _CONTRAST.intersection(_WORD.findall(close)),
            frozenset(_WORD.findall(sentence)),
            frozenset(_WORD.findall(close)),
            _numbers(sentence).difference(_numbers(quantity.printed)),
        )
    return known


def restated(
    first: Quantity, second: Quantity, group: Sequence[Quantity], *, titled: bool = False
) -> int:
    """How many content words two figures' clauses share if one says again what the other does.

    0 where the second's clause has words that the first sentence has not (beyond
    who reports it), unless the first is a heading (``titled``), which the copy
    spells out; and where a year, a word of change, order or part sets either
    apart.  ``group``: all figures of their unit, one of which may be meant.
    """
    contexts = first.copy.contexts
    here, there = _near(contexts, first), _near(contexts, second)
    if len(here & there) < _ENOUGH - 1:
        return 0
    one, two = _clause(contexts, first), _clause(contexts, second)
    there = _relative(second) or there
    shared = max(len(here & there), len(there & one.all))
    if shared < _ENOUGH + (first.kind in _COMMON):
        return 0
    if two.differs - one.differs or one.apart - two.differs or told_apart(first, second):
        return 0
    if _is_more(one, two):
        return 0
    if not (there <= one.all or (titled and here <= two.all)):
        return 0
    if (one.close - two.all | two.close - one.all) & _opposed():
        return 0
    marks = part(first), part(second)
    if marks[0] != marks[1] or marks[0] in _MORE:
        return 0
    if any(_is_meant(first, second, other) for other in group):
        return 0
    return shared


def _relative(quantity: Quantity) -> frozenset[str]:
    """The stems of "the 40 shops that Gap Mills will close", of which the sentence tells more."""
    lower, start, end = quantity.copy.lower, quantity.lead, quantity.end
    if quantity.kind != "count" or not lower.endswith("the ", 0, start):
        return frozenset()
    said = _which().match(lower, end)
    return stems(f"{quantity.printed} {said[1]}") if said else frozenset()


@cache
def _which() -> re.Pattern[str]:
    return patterns.pattern(
        r" (?:that|which|whom) ([^.,;:\n\d]{5,70}?)"
        r" (?:were|was|are|is|have|had|has|work|live|said)\b"
    )


@cache
def _opposed() -> frozenset[str]:
    return frozenset(map(stem, OPPOSED))


@cache
def _reported() -> re.Pattern[str]:
    """Who says it, at a clause's start or end."""
    said = "said|says|added|confirmed|announced|reported|told|that|shows?|showed|estimated?s?"
    return patterns.pattern(
        rf"^[^,;\d]{{0,60}}?\b(?:{said})\b|,[^,\d]{{0,40}}\b(?:said|says|added|told)\b[^,\d]*$"
        r"|\baccording to [^,\d]*(?:,|$)"
    )


def told_apart(first: Quantity, second: Quantity) -> bool:
    """Whether small words, a month, a year or another day tell two figures apart.

    Also where the second sentence has the first figure's number too.
    """
    contexts = first.copy.contexts
    here, there = _clause(contexts, first), _clause(contexts, second)
    if here.contrast and there.contrast and here.contrast != there.contrast:
        return True
    if there.numbers.intersection(_NUMBER.findall(first.printed)):
        return True
    one, two = contexts.of(first.start).times, contexts.of(second.start).times
    if any(time in MONTHS or time.isdigit() for time in two - one):
        return True
    return bool(one) and bool(two) and not one & two


def _is_more(here: Clause, there: Clause) -> bool:
    """Whether the second sentence tells of something more, or of what is meant, not done."""
    if there.numbers - here.numbers or (there.words - here.words) & _NEW:
        return True
    if (there.words - here.words) & _WANTED:
        return True
    return _MEANT.isdisjoint(here.phrase) != _MEANT.isdisjoint(there.phrase)


def meant_and_done(first: Quantity, second: Quantity) -> bool:
    """Whether one of two figures is of what is to come: 400 jobs cut, 300 that will go."""
    contexts = first.copy.contexts
    meant = [
        not (_MEANT | {"to"}).isdisjoint(_clause(contexts, one).phrase) for one in (first, second)
    ]
    return meant[0] != meant[1]


def _numbers(text: str) -> frozenset[str]:
    """The numbers of a text in lower case, in digits and in words."""
    words = SMALL.keys() & _WORD.findall(text)
    return frozenset(_NUMBER.findall(text)).union(words) - {"one"}


def _is_meant(first: Quantity, second: Quantity, other: Quantity) -> bool:
    """Whether a figure beside one of the two may be what the other means."""
    if other is first or other is second:
        return False
    beside = other.sentence in (first.sentence, second.sentence)
    return beside and not _alike(first, second)


def _alike(first: Quantity, second: Quantity) -> bool:
    """Whether the very words before or after both figures are the same."""
    lower = first.copy.lower
    after = lower[first.end : first.end + _VERY] == lower[second.end : second.end + _VERY]
    before = lower[max(0, first.lead - _VERY) : first.lead]
    return after or before == lower[max(0, second.lead - _VERY) : second.lead]
