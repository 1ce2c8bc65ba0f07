"""A total against its parts: "12 people, seven men and six women"; a sum against each share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.text.figures.interval import Interval, amount, meet, number, of, times, total
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
_PERSONS = frozenset("person passenger victim staff student member resident worker player casualty".split())
_ITEM = r"[CM][^A-Z;:()\n]{0,40}?"
_PERSON = "man|woman|child|boy|girl|baby|teenager|toddler|infant|pensioner|soldier|policeman|driver|pilot|teacher|dog|cat|horse"
_LIST = rf"{_ITEM}(?:,(?: and| plus| with)? {_ITEM}){{0,7}}?,? (?:and|plus) (?:(?:another |a further |the (?:other|remaining) )?{_ITEM}|an? (?:{_PERSON})\b)"
_END = r"(?=[.;)—]|, (?:who|which|said|according|police|officials|the|were|was|a |in)\b|,? (?:were|was|have|had|died|are|who|said|has|after|when|as|on|during)\b| [–—-]|$)"
_COLON = rf"([CM])[^A-Z;:()\n]{{0,50}}?(?::| \(| [–—-]+|—) ?({_LIST})(?=[.;)—]| [–—-]|,|$)"
_COMMA = rf"([CM])[^A-Z;:()\n]{{0,30}}?(?:,| were| are| was|, including|, among them|, they were)? (?:made up of |comprising |consisting of |split between )?({_LIST}){_END}"
_MADE = rf"([CM])[^A-Z;:()\n]{{0,40}}?,? (?:made up of|comprising|consisting of|which comprises?|divided into|split into|composed of|split between)(?: of)? ({_LIST}){_END}"
_ALL = (
    rf"({_LIST})(?:,|;| [–—-]+|—| \()? ?(?:(?:making|for|or|giving|which makes|bringing the total to)? ?(?:a |the |an overall )?"
    r"(?:(?:combined )?total of|grand total of|sum of|in all,?|in total,?|altogether,?) ([CM])"
    r"|(?:making |or |for |a |that is |which is )*([CM])[^A-Z;:(),\n]{0,20}? (?:in all|altogether|in total|between them|combined|all told|overall))"
)
_REST = (
    r"\b(?:of (?:the|its|their|all|those|these|his|her)?(?: total of)? ?)?([CM])([^A-Z;:()\n]{0,60}?[, ]"
    r"(?:of (?:whom|which|them),? )?[CM][^A-Z;:()\n]{0,60}?(?:and|while|with|but) the (?:remaining|other|rest,) [CM])"
)
_TWO_FATES = (
    r"\bof (?:the |its |all |those |their )?([CM])[^A-Z;:()\n]{0,50}?, ([CM] (?:[a-z]+ ){0,2}?(?:died|survived|were killed"
    r"|passed|failed|voted for|voted against|voted in favour|accepted|stayed|won|lost|were saved|approved"
    r")[^A-Z;:()\n]{0,40}? and [CM] (?:[a-z]+ ){0,2}?(?:survived|died|lived|were rescued|were saved|failed|passed|"
    r"voted against|voted for|refused|declined|left|lost|won|rejected))"
)
_NOT_ALL = r"\b(?:includ\w+|among|such as|at least|mostly|mainly|especially|notably|for example|average|each|every|respectively|per|versus|compared|(?:up|down) from|out of|also|followed|score\w*)\b"
_SINGLES = rf"(?:,| and| plus) an? (?:[a-z]+ )??({_PERSON})\b"


def sums(said: Statement) -> Iterator[Disagreement]:
    """Totals that their parts do not make."""
    known: set[int] = set()
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
    return lazily(_PARTIAL).search(between) is not None


def _forms(said: Statement) -> Iterator[tuple[Quantity, Sequence[Quantity], str, bool]]:
    """Totals, their parts, the text of these, and whether words say that they are all."""
    for source, firm in ((_COLON, True), (_MADE, True), (_REST, True), (_TWO_FATES, True), (_COMMA, False)):
        for match in lazily(source).finditer(said.text):
            whole = said.between(match.start(1), match.end(1))[0]
            yield whole, said.between(*match.span(2)), match[2], firm
    for match in lazily(_ALL).finditer(said.text):
        last = 2 if match[2] else 3
        whole = said.between(*match.span(last))[0]
        yield whole, said.between(*match.span(1)), match[1], True


def _fit(whole: Quantity, parts: Sequence[Quantity], text: str, firm: bool) -> bool:
    """Whether the figures can be a total and all its parts."""
    if len(parts) + len(lazily(_SINGLES).findall(text)) < 2 or any(one.kind != whole.kind for one in parts):
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
    return not nouns or nouns == {whole.unit} or not whole.unit or _related(whole, nouns) or len(parts) > 2


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
_PARTIAL = r"\b(?:among|includ\w+)\b"


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


_EACH = r"(?: (?:each|apiece|per [a-z]+|a head|a (?!year|month|week|day|time|share|barrel|piece of)[a-z]+|for each|for every)\b)"
_SPLIT = r"(?:shared|split|divided|distributed|given out|spread)(?: (?:out|equally|evenly))?(?: between| among| by| amongst| over| across)?"
_HEADS = (
    # total, heads, each
    (rf"(M)[^A-Z;:\n]{{0,40}}?\b{_SPLIT}[^A-Z;:()\n]{{0,20}} (C)[^A-Z;:\n]{{0,40}}?(M){_EACH}", (1, 2, 3)),
    (rf"(M)[^A-Z;:()\n]{{0,20}}? (?:for|to|between|among|buys|bought|pays? for|paid for) (?:the |its |each of the )?(C)[^A-Z;:\n]{{0,20}}?(?:,| \(| [–—-]+) ?(?:or |about |that is |i\.e\. )*(M){_EACH}", (1, 2, 3)),
    (rf"(C)[^A-Z;:()\n]{{0,40}}? (?:at|for|cost|costing|of|get|got|receive|received|were paid|paid|pay|will get|will receive|worth|raised|gave|were given|priced at|sold for|sold at|earned|earning) (?:a |an |the )?(M){_EACH}[^A-Z;:\n]{{0,40}}?(?:,|\(| [–—-]+| for| raising| making| costing| bringing in| in) ?(?:or |a |at a |the |making |raising |bringing |for |which |that |is |adds up to |with |costing |cost |comes to |came to |worth )*(?:total of |total cost of |bill of |sum of |total )?(M)(?: (?:in all|in total|altogether)|(?![a-z ]{0,3}{_EACH}))", (3, 1, 2)),
    (rf"\beach of (?:the |its |his |her |their )?(C)[^A-Z;:()\n]{{0,30}}? (M)\b[^A-Z;:\n]{{0,20}}?,? (?:at |for )?(?:a |the )?(?:total|combined|overall)(?: cost| bill| sum)? of (M)", (3, 1, 2)),
    (rf"(M) (?:to|for|between|among) (?:[a-z]+ ){{0,2}}?(C)[^A-Z;:()\n]{{0,30}}?(?:,|comes to|works out at|amounts to|is|was|which is|making|giving)(?: or| about)? (M){_EACH}", (1, 2, 3)),
    (rf"(M)[^A-Z;:()\n]{{0,30}}?(?:works? out at|worked out at|comes? to|came to|amounts? to|is|or|,)(?: or| about)? (M) for (?:each|every one) of (?:the |its |his |her |their )?(C)", (1, 3, 2)),
    (rf"(C)[^A-Z;:()\n]{{0,20}}? for (?:a total of )?(M)(?:,| \(| [–—-]+) ?(?:or |about |that is )*(M){_EACH}", (2, 1, 3)),
    (rf"(M){_EACH},? [^A-Z;:()\n]{{0,20}}?(C)[^A-Z;:()\n]{{0,20}}?(?:cost|costs|fetched|raised|came to|come to|brought in|sold for|worth|earned|made|bring|add up to)\b[^A-Z;:()\n]{{0,15}}? (M)", (3, 2, 1)),
    (rf"(M){_EACH}[^A-Z;:()\n]{{0,30}}? (?:for|to|from) (?:the |its |each of the |each of )?(C)[^A-Z;:\n]{{0,30}}?,? (?:or|a total of|in all|making|making a total of|costing|costs?[a-z ]*|would cost[a-z ]*|will cost[a-z ]*|[–—-]) (?:a total of )?(M)", (3, 2, 1)),
    (rf"(C)[^A-Z;:()\n]{{0,30}}? (?:will )?(?:share|shared|split|divide|divided) (?:a |the )?(?:[a-z]+ (?:of|worth) )?(M)[^A-Z;:\n]{{0,30}}?(?:,| \(| [–—-]+) ?(?:or |about |that is |getting |receiving |with )*(M){_EACH}", (2, 1, 3)),
)  # fmt: skip
_NO_HEADS = r"\b(?:average|up to|more than|at least|from|between|plus|including|a year|first|another|month|week|year)\b"


def heads(said: Statement) -> Iterator[Disagreement]:
    """Sums that are not what each gets times how many there are."""
    known: set[int] = set()
    for source, (whole_at, count_at, each_at) in _HEADS:
        for match in lazily(source).finditer(said.text):
            whole, count, each = (
                said.between(*match.span(at))[0] for at in (whole_at, count_at, each_at)
            )
            if each.start in known or whole.unit != each.unit or count.value <= 1:
                continue
            if lazily(_NO_HEADS.replace("between|", "")).search(match[0]):
                continue
            known.add(each.start)
            made: Interval = times(of(count), of(each))
            if not meet(made, of(whole)):
                product = amount(count.value * each.value, whole)
                computed = f"{number(count.value)} × {amount(each.value, each)} is {product}"
                yield disagreement("heads", each, (whole, count), computed)
