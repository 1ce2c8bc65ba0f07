"""A total against its parts: "12 people, seven men and six women"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.text.figures.interval import amount, meet, number, of, total
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Disagreement, Statement, disagreement, lazily

# Nouns of which nothing is two at once, by set.
_SETS = tuple(
    frozenset(words.split())
    for words in (
        "man woman child boy girl baby infant toddler",
        "boy girl",
        "adult child teenager baby infant pensioner",
        "civilian soldier policeman police officer militant gunman troop firefighter",
        "teacher pupil student",
        "passenger crew pilot driver",
        "cat dog rabbit horse cow sheep pig goat chicken",
        "car lorry bus van truck motorcycle bicycle tram",
        "win draw defeat loss",
        "gold silver bronze",
        "democrat republican independent",
        "house flat apartment bungalow shop",
    )
)
_PERSONS = frozenset(
    "person passenger victim staff student member resident worker player casualty".split()
)
_ITEM = r"[CM][^A-Z;:()\n]{0,40}?"
_PERSON = (
    "man|woman|child|boy|girl|baby|teenager|toddler|infant|pensioner|soldier"
    "|policeman|driver|pilot|teacher|dog|cat|horse"
)
_LIST = (
    rf"{_ITEM}(?:,(?: and| plus| with)? {_ITEM}){{0,7}}?,? (?:and|plus) (?:(?:another "
    rf"|a further |the (?:other|remaining) )?{_ITEM}|an? (?:{_PERSON})\b)"
)
_END = (
    r"(?=[.;)—]|, (?:who|which|said|according|police|officials|the|were|was|a "
    r"|in)\b|,? (?:were|was|have|had|died|are|who|said|has|after|when|as|on|during)\b"
    r"| [–—-]|$)"
)
_COLON = rf"([CM])[^A-Z;:()\n]{{0,50}}?(?::| \(| [–—-]+|—) ?({_LIST})(?=[.;)—]| [–—-]|,|$)"
_COMMA = (
    rf"([CM])[^A-Z;:()\n]{{0,30}}?(?:,| were| are| was|, including|, among them"
    rf"|, they were)? (?:made up of |comprising |consist(?:ing|s|ed) of "
    rf"|split between )?({_LIST}){_END}"
)
_MADE = (
    rf"([CM])[^A-Z;:()\n]{{0,40}}?,? (?:made up of|comprising|consist(?:ing|s|ed) of"
    rf"|which comprises?|divided into|split into|composed of|split between)(?: of)? ({_LIST}){_END}"
)
_REST = (
    r"\b(?:of (?:the|its|their|all|those|these|his|her)?(?: total of)? ?)?([CM])([^A-Z;:()\n]{0,6"
    r"0}?[, ]"
    r"(?:of (?:whom|which|them),? )?[CM][^A-Z;:()\n]{0,60}?(?:and|while|with"
    r"|but) the (?:remaining|other|rest,) [CM])"
)
_TWO_FATES = (
    r"\bof (?:the |its |all |those |their )?([CM])[^A-Z;:()\n]{0,50}?, ([CM] (?:[a-z]+ ){0,2}?(?:"
    r"died|survived|were killed"
    r"|passed|failed|voted for|voted against|voted in favour|accepted|stayed"
    r"|won|lost|were saved|approved"
    r")[^A-Z;:()\n]{0,40}? and [CM] (?:[a-z]+ ){0,2}?(?:survived|died|lived|were rescued"
    r"|were saved|failed|passed|"
    r"voted against|voted for|refused|declined|left|lost|won|rejected))"
)
_NOT_ALL = (
    r"\b(?:includ\w+|among|such as|at least|mostly|mainly|especially|notably"
    r"|for example|average|each|every|respectively|per|versus|compared|(?:up"
    r"|down) from|out of|also|followed|score\w*)\b"
)
_SINGLES = rf"(?:,| and| plus) an? (?:[a-z]+ )??({_PERSON})\b"


# Each with whether it says that the parts are all, and words of which it holds one.
_WHOLES = (
    (_COLON, True, (":", "(", "–", "—", " - ")),
    (_MADE, True, ("made", "compris", "consist", "divided", "split", "composed")),
    (_REST, True, ("the other", "the remaining", "the rest")),
    (_TWO_FATES, True, ("of ",)),
    (_COMMA, False, (", ", " were ", " are ", " was ")),
)


def sums(said: Statement) -> Iterator[Disagreement]:
    """Totals that their parts do not make."""
    known: set[int] = set()
    if lazily(r"C of the [a-z]+,? and C of the ").search(said.text):
        return  # "22 killed and 44 wounded, of whom 10 of the killed and 12 of the wounded"
    for whole, parts, text, firm in _forms(said):
        if whole.start in known or not _fit(whole, parts, text, firm):
            continue
        known.add(whole.start)
        made = _compared(whole, parts, text, partial=_is_partial(said, whole, parts))
        if made is not None:
            yield made


def _is_partial(said: Statement, whole: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether words say that the parts need not be all: these may be fewer."""
    between = said.figures[0].copy.lower[max(said.start, whole.start - 16) : parts[0].start]
    inside = said.figures[0].copy.lower[parts[0].start : parts[-1].end]
    return lazily(_PARTIAL).search(f"{between} {inside}") is not None


def _forms(said: Statement) -> Iterator[tuple[Quantity, Sequence[Quantity], str, bool]]:
    """Totals, their parts, the text of these, and whether words say that they are all."""
    for source, firm, words in _WHOLES:
        if not any(word in said.text for word in words):
            continue
        for match in lazily(source).finditer(said.text):
            whole = said.between(match.start(1), match.end(1))[0]
            yield whole, said.between(*match.span(2)), match[2], firm


def _fit(whole: Quantity, parts: Sequence[Quantity], text: str, firm: bool) -> bool:
    """Whether the figures can be a total and all its parts."""
    if len(parts) + len(lazily(_SINGLES).findall(text)) < 2 or any(
        one.kind != whole.kind for one in parts
    ):
        return False
    if lazily(_NOT_ALL).search(text) or any(one.qualifier or one.value <= 0 for one in parts):
        return False
    if whole.kind == "money":
        return firm and all(one.unit == whole.unit for one in parts)
    nouns = {one.unit for one in parts if one.unit}
    if any(one.unit == "" and one.value < 0 for one in parts):
        return False
    if not firm:
        return _exclude(whole, parts, text)
    return (
        not nouns
        or nouns == {whole.unit}
        or not whole.unit
        or _related(whole, nouns)
        or len(parts) > 2
    )


def _related(whole: Quantity, nouns: set[str]) -> bool:
    """Whether parts of these nouns can be parts of the whole's."""
    return any(nouns <= one | {whole.unit} for one in _SETS) or whole.unit in _PERSONS


def _exclude(whole: Quantity, parts: Sequence[Quantity], text: str) -> bool:
    """Whether every part has a noun of its own, of one set: seven men and six women."""
    nouns = [one.unit for one in parts] + lazily(_SINGLES).findall(text)
    if not any(nouns):
        if not whole.unit:
            return False
        placed = lazily(_PLACED).findall(text)
        return len(set(placed) - {""}) == 1 and len(placed) == len(parts)
    if len(set(nouns)) < len(nouns) or not all(nouns):
        return False
    return any(set(nouns) <= one and whole.unit not in one for one in _SETS)


_PLACED = r"C (?:(in|at|from|for|on|to|of)\b(?: the)? [a-z]|(?:away|abroad|overseas|elsewhere)\b)"
_PARTIAL = r"\b(?:among|includ\w+|of them|of these)\b"


def _compared(
    whole: Quantity, parts: Sequence[Quantity], text: str, *, partial: bool
) -> Disagreement | None:
    """Whether the parts make the total."""
    singles = len(lazily(_SINGLES).findall(text))
    made = total([of(one) for one in parts])
    made = made[0] + singles, made[1] + singles
    if meet(made, of(whole)) or (partial and made[0] < whole.value):
        return None
    shown = " + ".join([number(one.value) for one in parts] + ["1"] * singles)
    value = amount(sum(one.value for one in parts) + singles, whole)
    return disagreement("sum", whole, parts, f"{shown} is {value}")
