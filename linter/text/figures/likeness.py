"""How much says that two figures of an article are of one thing."""

from __future__ import annotations

from collections.abc import Sequence

from linter.text.figures import differs
from linter.text.figures.nouns import ANYONE, same_noun
from linter.text.figures.phrase import Phrase, keys, missing
from linter.text.figures.quantity import Quantity, apart
from linter.text.figures.restated import stem

ENOUGH = 4.0
_SLIPPED = 1.5  # from here the digits look like a slip of the pen
_OFTEN = 6  # a word that an article has more often tells little
_FEW = 4  # "three men" and "two men" are too common for one thing
_BACK, _SAID = 4.0, 2.5  # how many times the other figure one may be, if it is no slip
_PLAIN = frozenset("peak high level rate figur sum amount total".split())


def weight(first: Quantity, second: Quantity, group: Sequence[Quantity]) -> float:
    """How much says that two figures are of one thing: from ``ENOUGH`` they are.

    ``group``: all figures of their unit.
    """
    return sum(evidence(first, second, group).values())


def evidence(first: Quantity, second: Quantity, group: Sequence[Quantity]) -> dict[str, float]:
    """What speaks for one thing and, below nought, against; empty if they surely differ.

    A second figure that refers back ("the 49% stake", "all 241 people aboard") is judged
    by its own phrase; one that is said anew must repeat what the first sentence says.
    """
    slipped = slip(first.value, second.value)
    slips = slipped >= _SLIPPED
    small, big = sorted((first.value, second.value))
    if not slips and big > _BACK * small:
        return {}
    together = second.start < first.sentence[1]
    if together and not slips:
        return {}
    two = known(second)
    back = two.definite > (0 if slips else 1)
    if not back and (
        together
        or (not slips and (big > _SAID * small or (first.kind == "count" and small < _FEW)))
    ):
        return {}
    if differs.is_mixed(first, second, group, back=back):
        return {}
    one = known(first)
    if differs.differ(first, second, one, two, back=back, slipped=slips):
        return {}
    points = _shared(first, second, back=back, together=together)
    points["slip"] = slipped
    points["alone"] = 0.5 if len(group) == 2 else 0.0
    points["told"] = -1.0 if _is_told(first, second, group) else 0.0
    if back:
        against = _against_back(first, second, headed=points["head"] > 0, slips=slips)
    else:
        against = _against_said(first, second, group, slips=slips)
    return points | against


def _shared(first: Quantity, second: Quantity, *, back: bool, together: bool) -> dict[str, float]:
    """What two phrases have in common: noun, head, concept, words, times."""
    one, two = known(first), known(second)
    lower = first.copy.lower

    def worth(keys: frozenset[str]) -> float:
        return sum(0.5 if lower.count(key) > _OFTEN else 1.0 for key in keys if key[0] != "=")

    own = one.head & two.head
    close = (one.close & two.close) - own
    points = {"noun": 0.0, "head": 0.0, "close": worth(close)}
    if first.kind == "count":
        points["noun"] = 1.5 if same_noun(first, second) else 0.5
    if two.head & (one.close if together else one.all):
        points["head"] = 2.0
    elif one.head & two.clause and not together:
        points["head"] = 1.5
    elif any(key[0] == "=" for key in close):
        points["concept"] = 1.5
    if not together:
        far = worth((one.all & two.clause) - close - own)
        points["far"] = min(3.0 if back else 1.5, 0.75 * far)
        points["time"] = 0.75 if _one_time(first, second) else 0.0
    return points


def _against_back(
    first: Quantity, second: Quantity, *, headed: bool, slips: bool
) -> dict[str, float]:
    """That the second refers back, and what its phrase has that the first sentence has not."""
    one, two = known(first), known(second)
    points = {"definite": 1.5, "tail": -_wanted(one, two)}
    if not slips and first.copy.lower.endswith("the ", 0, first.lead):
        points["both"] = -4.0  # "the 50 metres butterfly": by such figures things are named
    if two.head - _PLAIN and not headed:
        points["headless"] = -2.0
    if first.unit != second.unit and second.unit not in ANYONE:
        noun = stem(second.unit)
        if missing(noun, one.all) and first.kind == "count":
            points["role"] = -2.0  # the survivors are not all who were aboard
    return points


def _against_said(
    first: Quantity, second: Quantity, group: Sequence[Quantity], *, slips: bool
) -> dict[str, float]:
    """What parts a second figure that is said anew from the first."""
    one, two = known(first), known(second)
    here = _lacking(one.close, two.all)
    there = _lacking(two.close, one.all)
    points = {"left": -0.5 * len(there)}
    points["after"] = -1.25 * len(there & keys(two.after)) - 0.5 * len(here & keys(one.after))
    if any(key in there and then in one.close for key, then in two.pairs):
        points["kind"] = -2.0  # "a return ticket"
    if here and there:
        points["contrast"] = -0.75 if slips else -2.0
    spans = (first.sentence, second.sentence)
    beside = [it for it in group if any(start <= it.start < end for start, end in spans)]
    if len(beside) > 2:
        points["more"] = -1.0
    if differs.places(first, second):
        points["place"] = -1.0
    if differs.tenses(one.near, two.near):
        points["tense"] = -1.5
    if (differs.words_of(one.near) ^ differs.words_of(two.near)) & differs.CONDITIONS:
        points["side"] = -1.0
    return points


def repeats(first: Quantity, second: Quantity, *, titled: bool) -> bool:
    """Whether nothing says that a sentence with the words of another tells of something else."""
    if differs.otherwise(known(first), known(second), titled=titled):
        return False
    small, big = sorted((first.value, second.value))
    near = big < 1.7 * small or is_slip(first, second)
    return near or not differs.places(first, second)


def known(quantity: Quantity) -> Phrase:
    """The phrase of a figure, found once."""
    phrases = quantity.copy.contexts.phrases
    found = phrases.get(quantity.start)
    if found is None:
        found = phrases[quantity.start] = Phrase(quantity)
    return found


def _lacking(keys: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    return frozenset(key for key in keys - others if key[0] != "=" and missing(key, others))


def _wanted(one: Phrase, two: Phrase) -> float:
    """What the first mention should have of a phrase that refers back, and has not."""
    sizes = [
        2.0 if two.tail.modifies.get(key) in one.all else size
        for key, size in two.tail.wants.items()
        if missing(key, one.all)
    ]
    if 2.0 in sizes:
        return 4 * ENOUGH  # a name, or another kind of crash
    light = [size for size in sizes if size < 0.5]
    return sum(sizes) - sum(light) + min(0.5, sum(light))


def _one_time(first: Quantity, second: Quantity) -> bool:
    lower = first.copy.lower
    one, two = (
        differs.times_in(differs.words_of(lower[slice(*it.sentence)])) for it in (first, second)
    )
    return bool(one & two)


def _is_told(first: Quantity, second: Quantity, group: Sequence[Quantity]) -> bool:
    """Whether the second figure stood in the text before: it refers to that place."""
    return any(
        it.start < second.start and it is not first and not apart(it, second) for it in group
    )


def is_slip(first: Quantity, second: Quantity) -> bool:
    """Whether one figure looks like the other with a slip of the pen."""
    return slip(first.value, second.value) >= _SLIPPED


def slip(first: float, second: float) -> float:
    """2 if one figure is the other with its digits in another order or moved by tens,
    1.5 if one of three or more digits differs, 0.5 if one of two does; else 0."""
    one, two = (
        f"{value:.9e}".partition("e")[0].replace(".", "").rstrip("0") for value in (first, second)
    )
    size = max(len(one), len(two))
    if size < 2:
        return 0.0
    one, two = one.ljust(size, "0"), two.ljust(size, "0")
    if sorted(one) == sorted(two):
        return 2.0
    changed = sum(a != b for a, b in zip(one, two, strict=True))
    if changed > 1:
        return 0.0
    return 1.5 if size > 2 else 0.5
