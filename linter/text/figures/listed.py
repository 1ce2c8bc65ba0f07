"""A count and the list that it announces: "three companies: A and B"."""

from __future__ import annotations

import re

from linter import patterns
from linter.record import NamedTuple
from linter.span import Span

COUNTS = {
    word: number
    for number, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve".split(), 2
    )
}
COUNTS |= {str(number): number for number in range(2, 13)}
# What a number may count whose items need not be names.
ABSTRACT = frozenset(
    """actions advantages aims answers approaches areas arguments aspects barriers benefits
    categories causes challenges changes characteristics choices colours colors components concerns
    conclusions conditions consequences courses criteria demands departments difficulties
    disadvantages districts elements examples explanations facets factors features findings flavours
    flavors forms functions goals groups habits ideas ingredients initiatives issues items kinds
    lessons levels medals methods mistakes objectives obstacles options parts phases pillars points
    principles priorities problems projects proposals qualities questions reasons recommendations
    requirements risks roles rules scenarios sections sectors services skills solutions stages
    statements steps strategies strengths subjects suggestions tasks techniques themes threats
    tips tools topics traits types uses things values varieties ways""".split()
)
_TIMES = frozenset(
    """years months days weeks hours minutes seconds times words letters points runs games sets
    miles metres meters people's decades quarters percentages lines dollars cents""".split()
)
_OPEN = patterns.pattern(
    r"\b(?:includ\w+|such|among\w*|like|e\.?g|example|instance|led|others?|more|etc|so on|notably"
    r"|especially|particularly|mainly|mostly|one|whose|some|respectively)\b",
)
NOUN = patterns.pattern(
    r" (?:[A-Za-z][a-z-]+ ){0,3}?([a-z]+(?<![sui])s|people|men|women|children|criteria)\b"
)
_ONE_NAME = (
    r"[A-Z][\w’'.-]*(?: (?:(?:of|the|de|del|van|von|der|la|le|al|bin|&) )*[A-Z&][\w’'.-]*){0,4}"
)
_NAME = patterns.pattern(_ONE_NAME)
_PLAIN = patterns.pattern(r"[a-z][a-z’'-]*(?: [a-z][a-z’'-]*){0,2}")
_PRONOUN = patterns.pattern(
    r"(?:he|she|it|they|we|i|you|his|her|its|their|who|which|not|but|then|if|to)\b"
)
_DETERMINED = patterns.pattern(
    r"\b(?:the|its|his|her|their|our|these|those) (?:other )?$", re.IGNORECASE
)
_PREPOSITION = patterns.pattern(
    r"\b(?:in|after|during|for|over|of|with|at|on|between|within|before|since|from|by|to|until) $",
    re.IGNORECASE,
)
_ONES = ("a ", "an ", "one ")
_WITHIN = 80  # characters between a number and the colon of its list
_PLACES = frozenset(
    """Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia
    Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts
    Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon
    Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming Ontario Quebec
    Alberta England Scotland Wales Ireland France Germany Italy Spain Canada India China Japan
    Australia Victoria Queensland Tasmania""".split()
)


class Listed(NamedTuple):
    """A number as printed, the list beside it, and how many items that has."""

    number: Span
    items: Span
    length: int


def announced(text: str, start: int, end: int, sentence: Span) -> Listed | None:
    """The list in the sentence of a number at ``start`` to ``end``, if it has another count."""
    noun = NOUN.match(text, end)
    if noun is None or noun[1] in _TIMES or noun.end() > sentence.end:
        return None
    colon = text.find(":", noun.end(), min(sentence.end, end + _WITHIN))
    count = COUNTS[text[start:end].lower()]
    if colon < 0:
        return _beside(text, Span(start, end), noun.end(), sentence, count)
    between = text[end:colon]
    items = text[colon + 1 : sentence.end].strip()
    if text[colon + 1 : colon + 2] != " " or is_open(between) or " and " in between:
        return None
    if any(word in COUNTS for word in text[sentence.start : start].lower().split()):
        return None
    if any(word in COUNTS for word in between.lower().split()):
        return None
    direct = colon == noun.end() or noun[1] in ABSTRACT
    found = tally(items, direct=direct, abstract=noun[1] in ABSTRACT)
    if not found or count in found or (_apposed(items) and max(found) > count):
        return None
    first = colon + 2
    return Listed(Span(start, end), Span(first, first + len(items.rstrip(".;!"))), found[0])


def is_open(text: str) -> bool:
    """Whether words say that what follows is but a part, or that the number is no count."""
    return _OPEN.search(text.lower()) is not None


def _beside(text: str, number: Span, at: int, sentence: Span, count: int) -> Listed | None:
    """A list of names between commas: "the three brothers, Amos and Karl, sold"."""
    before = text[max(sentence.start, number.start - 30) : number.start]
    definite = _DETERMINED.search(before)
    if definite is None or not text.startswith(", ", at):
        return None
    if _PREPOSITION.search(before[: definite.start()]):
        return None
    match = _names().match(text, at + 2, sentence.end)
    if match is None or _goes_on().match(text, match.end()):
        return None
    if text[number.end : at].count(" ") > 2 or _PLACES.intersection(
        match[0].replace(",", "").split()
    ):
        return None
    found = tally(match[0], direct=True, abstract=False)
    if not found or count in found:
        return None
    return Listed(number, Span(at + 2, match.end()), found[0])


def _names() -> re.Pattern[str]:
    return patterns.pattern(rf"(?:{_ONE_NAME}, ){{0,9}}{_ONE_NAME},? and {_ONE_NAME}(?=[,.;]|$)")


def _goes_on() -> re.Pattern[str]:
    return patterns.pattern(r", (?:and |who|which|of|both|all|each|two|three|respectively|[A-Z\d])")


def tally(items: str, *, direct: bool, abstract: bool) -> tuple[int, ...]:
    """How many items a list in a sentence has: all counts it may have, none where unsure.

    ``direct``: the counted noun stands before the list; only then need the items
    not be names.  ``abstract``: the noun is of things (reasons, ways).
    """
    if not items or (items[-1:] not in ".;!" and not direct):
        return ()
    items = items.rstrip(".;!")
    if any(sign in items for sign in '"“”‘()[]:;—–?') or " - " in items or is_open(items):
        return ()
    parts = [part for part in items.split(", ") if part]
    last = parts[-1]
    parts[-1:] = _last(last, alone=len(parts) == 1)
    if not 2 <= len(parts) <= 9 or any(part.count(" ") > 4 for part in parts):
        return ()
    spare = sum(part.count(" and ") + part.count(" & ") for part in parts)
    if all(_NAME.fullmatch(part) for part in parts):
        return tuple(range(len(parts), len(parts) + spare + 1))
    numbers = [_of(part) for part in parts]
    if all(numbers):
        return sum(numbers), len(parts)
    if not direct or spare or any(numbers) or any(_PRONOUN.match(part) for part in parts):
        return ()
    if not all(_PLAIN.fullmatch(part) for part in parts):
        return ()
    if not abstract and any(part.endswith("s") for part in parts):
        return ()
    return (len(parts),)


def _last(part: str, *, alone: bool) -> list[str]:
    """The items of a list's end: "and C", "B and C"."""
    for word in ("and ", "or "):
        if part.startswith(word):
            return [part[len(word) :]]
    for word in (" and ", " or ", " & "):
        if part.count(word) == 1:
            return part.split(word)
    return [part] if not alone else []


def _of(part: str) -> int:
    """How many an item is: two women, a man; 0 where it does not say."""
    if part.startswith(_ONES):
        return 1
    return COUNTS.get(part.split(maxsplit=1)[0].lower(), 0)


def _apposed(items: str) -> bool:
    """Whether a place may stand beside another in a list: "Boston, Massachusetts"."""
    return not _PLACES.isdisjoint(items.replace(",", "").replace(".", "").split())
