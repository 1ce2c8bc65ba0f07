"""Words by which two figures of one unit may be of two things: other times, places, stages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from linter import patterns
from linter.text.figures.context import OPPOSED, RATES, differing, part
from linter.text.figures.phrase import TIMES, Phrase
from linter.text.figures.quantity import Quantity, apart
from linter.text.figures.restated import stem
from linter.text.figures.tables import SMALL

_WORD = patterns.pattern(r"[^\W\d_]+|\d{4}")
# Those who give figures of their own.
_ADVERSE = patterns.pattern(
    r"\b(?:critics|unions?|opponents|campaigners|activists|rebels|opposition|rivals?"
    r"|organi[sz]ers|analysts|economists|experts|prosecutors|defence|lawyers|researchers"
    r"|estimates|studies|poll|others|some)(?: [^\W\d_]+){0,3}? (?:say|says|said|think|thinks"
    r"|thought|claims?|claimed|puts?|fear|warn|warned|argue|argued|believe|expect|reckon|estimate"
    r"|found|told|suggest)\b"
)
_OTHER = patterns.pattern(
    r"\b(previous|prior|initial|original|revis|updat|correct(?:ed|ion)|earlier|expected|forecast"
    r"|predict|projected|proposed|target|compared|versus|instead|separate|average|up from|down from"
    r"|ago\b|used to|was to|were to|once\b|former|can\b|built to|able to|capable)"
)
_ORDER = patterns.pattern(
    r"\b(?:second|third|first|last|next|other|remaining|half|quarter|weekend|final)\b"
)
_PART = patterns.pattern(
    r"\b(?:includ\w+|among|of whom|of which|another|further|additional|others?|each|every|per"
    r"|plus)\b"
)
_ADDED = patterns.pattern(
    r"\b(?:including|excluding|plus|besides|as well as|addition to|top of|than|like|not|unlike)"
    r" (?:the|its|his|her|their|all)(?: \w+)? $"
)
_N_OF = patterns.pattern(r"\b([a-z]+|\d+) of (?:the|its|their|those|these) $")
_UNTIL = patterns.pattern(r"\b(?:by|until|till) (?:next |the end of )?[a-z]+\b")
_WHEN = patterns.pattern(r"\b(?:in|within|after|every|past|than|by) (?:[a-z]+ )?$")
_NUMBER = patterns.pattern(r"\d+(?:[.,]\d+)*")
_MORE = patterns.pattern(r"\b(?:more|another|further|also|bringing|taking)\b")
_CONTRAST = frozenset(
    """before after more less fewer home away without inside outside above below not only
    abroad""".split()
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_GAPS = frozenset("late early away ahead behind faster slower".split())
_SIDED = frozenset("before after without abroad excluding".split())
CONDITIONS = _SIDED | {"when", "if", "unless", "peak", "height", "best", "worst", "busiest"}
_TO_COME = frozenset(
    "will would shall going plan plans planned planning aim aims hope hopes hoped".split()
)
_PAST = frozenset("was were had did".split())
_PRESENT = frozenset("is are has have will does do".split())
_FIRM = frozenset(("ask", "offer", "value"))
_TRADED = frozenset(("bought", "sold"))
_BESIDE = 9  # characters between the two figures of a range


@cache
def _stages() -> dict[str, str]:
    """What is asked, offered, thought or paid: figures of two such stages may differ."""
    rows = {
        "ask": "ask asks asked asking list listed guide demand demands demanded wanted want wants"
               " need needs needed seek seeks sought hope hopes hoped aim aims target require"
               " requires required capable",
        "offer": "offer offers offered offering bid bids",
        "value": "valued valuation values",
        "think": "estimate estimates estimated expect expected expects forecast forecasts"
                 " predicted predict think thinks fear fears feared could might may budgeted"
                 " planned plans plan planning intends intended proposed proposes promised"
                 " promises",
        "bought": "bought buys",
        "sold": "sold sells",
        "ordered": "ordered orders",
    }  # fmt: skip
    return {word: stage for stage, words in rows.items() for word in words.split()}


def _stage(text: str) -> frozenset[str]:
    table = _stages()
    return frozenset(table[word] for word in _WORD.findall(text) if word in table)


def words_of(text: str) -> frozenset[str]:
    """The words and years of a text in lower case."""
    return frozenset(_WORD.findall(text))


def times_in(words: frozenset[str]) -> frozenset[str]:
    """The days, months, seasons and years among some words."""
    return words & TIMES | frozenset(word for word in words if word[0].isdigit())


def differ(
    first: Quantity, second: Quantity, one: Phrase, two: Phrase, *, back: bool, slipped: bool
) -> bool:
    """Whether words around two figures may be why they differ.

    ``back``: the second refers back, so that only its own phrase matters;
    ``slipped``: the digits look like a slip of the pen.
    """
    if first.kind == "percent" and abs(first.value + second.value - 100) < 1:
        return True  # the two parts of a whole
    if _rate(first) != _rate(second):
        return True
    if first.kind == "duration" and _WHEN.search(one.before) and not _WHEN.search(two.before):
        return True
    if first.kind in ("unit", "duration") and ((words_of(one.near) ^ words_of(two.near)) & _GAPS):
        return True  # a flight of 91 minutes that is 19 minutes late
    if back:
        if _is_part(first, second, one) or _differ_back(first, second, one, two, slipped=slipped):
            return True
    elif _differ_said(first, second, one, two, slipped=slipped):
        return True
    return bool(places(first, second)) and bool(places(second, first))


def _is_part(first: Quantity, second: Quantity, one: Phrase) -> bool:
    """Whether the first is part of what the second is: six of the eight."""
    lower, at = second.copy.lower, max(0, second.lead - 30)
    of = _N_OF.search(lower, at, second.lead)
    if of and SMALL.get(of[1], of[1]) in (first.value, f"{first.value:g}"):
        return True
    return bool(_PART.search(one.near) or _ADDED.search(lower, at, second.lead))


def _differ_back(
    first: Quantity, second: Quantity, one: Phrase, two: Phrase, *, slipped: bool
) -> bool:
    lower = second.copy.lower
    sentence, before = lower[slice(*second.sentence)], lower[slice(*first.sentence)]
    told, said = frozenset(_OTHER.findall(one.near)), frozenset(_OTHER.findall(two.own))
    if any(word not in sentence for word in told) or any(word not in before for word in said):
        return True
    words, others = words_of(one.near), words_of(two.own)
    times, later = times_in(words), times_in(words_of(_UNTIL.sub("", two.own)))
    if slipped and not two.tail.verb:
        later -= _DAYS  # "were pumping out the 430 cellars on Tuesday"
    if later and ((times and not later & times) or later - words_of(before)):
        return True
    if _ORDER.search(two.own) or (others - words) & OPPOSED:
        return True
    return _traded(one, two) or _stage(one.near) & _FIRM != _stage(two.own) & _FIRM


def _differ_said(
    first: Quantity, second: Quantity, one: Phrase, two: Phrase, *, slipped: bool
) -> bool:
    if _changes(one.part) != _changes(two.part) or part(first) != part(second):
        return True
    if frozenset(_OTHER.findall(one.part)) != frozenset(_OTHER.findall(two.part)):
        return True
    words, others = words_of(one.part), words_of(two.part)
    if times_in(others) - times_in(words) or _adverse(one, two):
        return True
    words, others = words_of(one.near), words_of(two.near)
    if (words ^ others) & OPPOSED and (not slipped or (words & OPPOSED and others & OPPOSED)):
        return True
    if words & _CONTRAST and others & _CONTRAST and words & _CONTRAST != others & _CONTRAST:
        return True
    if not slipped and bool(words & _TO_COME) != bool(others & _TO_COME):
        return True
    if not slipped and _more_numbers(first, second):
        return True
    told, said = _stage(one.left), _stage(two.left)
    return bool((told ^ said) - _TRADED) or (bool(told) and bool(said) and told != said)


def _more_numbers(first: Quantity, second: Quantity) -> bool:
    """Whether the second's sentence has a number that the first's has not."""
    lower = first.copy.lower
    here, there = (numbers_in(lower[slice(*it.sentence)]) for it in (first, second))
    return bool(there - here - numbers_in(second.printed))


def numbers_in(text: str) -> frozenset[str]:
    """The numbers of a text in lower case, those in words as digits."""
    spelt = (str(SMALL[word]) for word in _WORD.findall(text) if word in SMALL and word != "one")
    return frozenset(_NUMBER.findall(text)).union(spelt)


def _changes(text: str) -> frozenset[str]:
    found = differing(text)
    return frozenset(word.removeprefix("the ").removeprefix("this ") for word in found)


def otherwise(one: Phrase, two: Phrase, *, titled: bool) -> bool:
    """Whether a second sentence that repeats a first may yet tell of something else.

    ``titled``: the first is a heading, which tells of the past as if it were now.
    """
    if (_stage(one.left) ^ _stage(two.left)) - _TRADED - {"ask"}:
        return True
    words, others = words_of(one.part), words_of(two.part)
    if _traded(one, two):
        return True
    if not titled and _past_and_now(words_of(one.near), words_of(two.near)):
        return True
    return _adverse(one, two) or bool((words ^ others) & _SIDED)


def _traded(one: Phrase, two: Phrase) -> bool:
    """Whether one was bought and the other sold."""
    told, said = _stage(one.left) & _TRADED, _stage(two.left) & _TRADED
    return bool(told) and bool(said) and told != said


def _adverse(one: Phrase, two: Phrase) -> bool:
    """Whether the second figure is that of someone who may give another."""
    return bool(_ADVERSE.search(two.part)) and not _ADVERSE.search(one.part)


def places(first: Quantity, second: Quantity) -> frozenset[str]:
    """Places of the first's sentence that the second's does not name."""
    contexts = first.copy.contexts
    return contexts.of(first.start).places - contexts.of(second.start).names


def tenses(here: str, there: str) -> bool:
    """Whether one tells of what was and the other of what is."""
    words, others = words_of(here), words_of(there)
    if bool(words & _PAST) != bool(others & _PAST) and bool(words & _PRESENT) != bool(
        others & _PRESENT
    ):
        return True
    return _past_and_now(words, others)


def _past_and_now(words: frozenset[str], others: frozenset[str]) -> bool:
    """Whether a verb is in the past in one and not in the other: employed, employs."""
    ended = {stem(word): word.endswith("ed") for word in words}
    return any(ended.get(stem(word), word.endswith("ed")) != word.endswith("ed") for word in others)


def is_mixed(first: Quantity, second: Quantity, group: Sequence[Quantity], *, back: bool) -> bool:
    """Whether another figure ends the range of one of two, is what the other means, or adds."""
    if first.kind == "count":
        rest = abs(first.value - second.value)
        told, lower = f"{rest:g}", first.copy.lower
        said = [lower[slice(*it.sentence)] for it in (first, second)]
        if any((rest < 100 or told in text) and told in numbers_in(text) for text in said):
            return True  # of 40 members 12 voted no; the 28 who voted yes
    if len(group) == 2:
        return False
    for one, two in ((first, second), (second, first)):
        start, end = one.sentence
        for other in group:
            if not start <= other.start < end or other is one or other is two:
                continue
            if 0 <= other.lead - one.end < _BESIDE or 0 <= one.lead - other.end < _BESIDE:
                return True
            if not apart(other, two):
                return True
            if not back and one.kind == "count":
                return _MORE.search(second.copy.lower, *second.sentence) is not None
    return False


def _rate(quantity: Quantity) -> str:
    return next((rate for rate in RATES if quantity.copy.lower.startswith(rate, quantity.end)), "")
