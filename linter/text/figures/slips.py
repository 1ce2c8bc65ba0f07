"""One thing at two magnitudes: a $4.2 billion fund that is a $4.2 million fund below."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from linter.text.figures.context import differing, part
from linter.text.figures.copy import Copy
from linter.text.figures.limits import PEOPLE
from linter.text.figures.quantity import Quantity
from linter.text.figures.restated import stem, stems
from linter.text.figures.statement import Disagreement, disagreement, lazily
from linter.text.figures.subject import clause_of
from linter.text.figures.tables import MONTHS

_KINDS = frozenset(("money", "count", "unit", "duration"))
_LEAST = 100  # below it, noughts are no magnitude
_ADJACENT = 120  # characters between two figures of neighbouring sentences
_REGIONAL = frozenset(("lakh", "lakhs", "crore", "crores"))
_SAME_SCALE = 1e5  # times beyond which two figures were not written on one scale by a slip
_GAP = r",? (?:\(|or |about |some |around |of [a-z]+ \()+"
_MOST = 40  # figures of one row of digits beyond which an article is a table
_VAGUE = frozenset(("multi", "dozens", "hundreds", "thousands", "millions", "billions", "tens"))
# Words that say of any figure what it is.
_ANY = frozenset(
    map(
        stem,
        """worth cost price value amount sum total million billion trillion thousand hundred year
        month week day number people person dollar pound euro yuan yen peso rupee franc crore lakh
        nearly almost half world new big expect estimate average annual local
        make made take taken get got need use used include increase rise fall grow around
        square metre kilometre mile tonne ton""".split(),
    )
)
# Words of which an article has one or many: with the counted noun they tell, alone they do not.
_COMMON = frozenset(
    map(
        stem,
        """plan company country city town state government group firm bank party project scheme team
        report market business industry service official minister spokesman""".split(),
    )
)
_NOUNS = {
    stem(verb): stem(noun)
    for noun, verbs in {
        "sale": "sold sell selling", "loan": "borrowed borrow lent lend borrowing",
        "purchase": "bought buy buying", "death": "died dead killed", "debt": "owes owed owe",
        "profit": "earned", "gift": "gave given donated", "theft": "stole stolen",
    }.items()
    for verb in verbs.split()
}  # fmt: skip
_THE = r"(?:\b(?:the|its|their|his|her|this|that|these|those|all|few of the|most of the)|[’']s) $"
_DAYS = MONTHS | frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today".split()
)
_TIMES = r"\b(?:1[89]\d\d|20\d\d)\b"
_APART = (
    r"\b(?:another|elsewhere|worldwide|nationwide|whole|overall|each|every|per|separate\w*|second"
    r"|next|other|initial\w*|once|decade"
    r"|(?:first|second|third|fifth|tenth) (?:year|month|quarter)"
    r"|compared|unlike|alone|just|only|instead|rather than|not)\b"
)


def slips(copy: Copy, figures: Sequence[Quantity]) -> Iterator[Disagreement]:
    """The second of two figures of one thing that differ by noughts alone.

    ``figures`` are the text's, by start.  The clauses must share words that say
    what is counted: one where noughts enough for another scale word part the
    two and the digits tell, else two.
    """
    groups: defaultdict[str, list[Quantity]] = defaultdict(list)
    for figure in figures:
        if figure[3] >= _LEAST and figure[7] in _KINDS:
            groups[f"{figure[3]:.6e}".partition("e")[0]].append(figure)
    known: set[int] = set()
    for group in groups.values():
        if not 1 < len(group) <= _MOST:
            continue
        for first, second in combinations(group, 2):
            if first[3] != second[3] and second[0] not in known and _is_slip(copy, first, second):
                known.add(second[0])
                one, two = (copy.text[it.start : it.end] for it in (first, second))
                yield disagreement("magnitude", second, (first,), f"{two}” and “{one}")


def _is_slip(copy: Copy, first: Quantity, second: Quantity) -> bool:
    """Whether two figures of the same digits are of one thing."""
    if first.kind != second.kind or not _one_unit(first, second):
        return False
    if first.qualifier in _VAGUE or second.qualifier in _VAGUE:
        return False
    if first.sentence == second.sentence:
        between = copy.lower[first.end : second.start]
        return first.style in _REGIONAL and lazily(_GAP).fullmatch(between) is not None
    times = max(first.value, second.value) / min(first.value, second.value)
    if times > _SAME_SCALE and not (first.style and second.style):
        return False  # $250 a family, $25 billion in all
    shared = _shared(first, second)
    printed = f"{first.value:.6g}".partition("e")[0].replace(".", "").rstrip("0")
    digits = len(printed)
    if not shared and digits > 2 and times >= 999 and second.start - first.end < _ADJACENT:
        return not _told_apart(copy, first, second, times)
    if not shared or not _alike(part(first), part(second)):
        return False
    telling = shared - _COMMON
    weight = len(telling) + _is_definite(copy, second, telling if times >= 999 else frozenset())
    if second.start - first.end < _ADJACENT and _is_definite(copy, second):
        weight += 1
    if first.unit and first.kind == "count" and first.unit == second.unit:
        weight += 1 + (not shared.isdisjoint(_COMMON))
    needed = 3 - (times >= 999 and digits > 1) - (digits > 1 or times >= 999)
    if weight < needed + (printed == "1"):
        return False
    return not _told_apart(copy, first, second, times)


def _alike(one: str, two: str) -> bool:
    """Whether both are a part or a rate, or neither; one may leave out that it is a year's."""
    return one == two or {one, two} == {"", " a year"}


def _one_unit(first: Quantity, second: Quantity) -> bool:
    """Whether two figures count the same: in one currency or unit, or things of one name."""
    if first.kind != "count" or not first.unit or not second.unit:
        return first.unit == second.unit or first.kind == "count"
    if "person" in (first.unit, second.unit):
        return {first.unit, second.unit} <= PEOPLE
    return first.unit == second.unit


def _shared(first: Quantity, second: Quantity) -> frozenset[str]:
    """The stems that both clauses have, without those of any figure and the counted noun's."""
    own = {stem(first.unit), stem(second.unit)} if first.kind == "count" else set()
    return (_words(first) & _words(second)) - _ANY - own


def _words(figure: Quantity) -> frozenset[str]:
    """The stems of a figure's clause, with the noun for a verb: sold and sale are one word."""
    return frozenset(_NOUNS.get(one, one) for one in stems(clause_of(figure)))


def _is_definite(copy: Copy, figure: Quantity, shared: frozenset[str] = frozenset()) -> bool:
    """Whether a figure, or a word it shares with another's clause, was spoken of before."""
    if lazily(_THE).search(copy.lower, max(0, figure.lead - 14), figure.lead):
        return True
    after = lazily(r"\b(?:the|its|their|this|that) ([a-z]+)").findall(clause_of(figure))
    return any(stem(word) in shared for word in after)


def _told_apart(copy: Copy, first: Quantity, second: Quantity, times: float) -> bool:
    """Whether years, places or words of difference say why two figures differ."""
    (start, end), (again, last) = first.sentence, second.sentence
    one = set(lazily(_TIMES).findall(copy.lower, start, end))
    two = set(lazily(_TIMES).findall(copy.lower, again, last))
    if (
        second.printed.partition(" ")[0]
        in copy.lower[start : first.start] + copy.lower[first.end : end]
    ):
        return True
    if two - one or lazily(_APART).search(copy.lower, again, last):
        return True
    contexts = copy.contexts
    here, there = contexts.of(first.start), contexts.of(second.start)
    if here.places - there.names and there.places - here.names:
        return True
    if times < 999 and (there.times - here.times) & _DAYS and not _is_definite(copy, second):
        return True
    return times < 999 and not differing(copy.lower[again:last]) <= differing(copy.lower[start:end])
