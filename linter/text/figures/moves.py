"""Words of change, and what a statement claims by them: "rose 38%", "a 38% rise", "doubled"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.record import NamedTuple
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Statement, lazily

_UP = frozenset(
    """increase increases increased increasing rise rises rose risen rising jump jumps jumped
    jumping gain gains gained gaining growth grow grows grew grown growing surge surges surged
    surging climb climbs climbed climbing leap leaps leapt leaped leaping hike hiked uplift boost
    boosted advance advanced expansion expand expanded expanding upturn improvement improved spike
    spiked uptick increment soar soared soaring soars swelled swollen swelling ballooned rocketed
    mushroomed up raise raised raises raising lifted added edged crept higher more bigger larger
    greater above over longer faster heavier dearer upwards premium""".split()
)
_DOWN = frozenset(
    """decrease decreases decreased decreasing fall falls fell fallen falling drop drops dropped
    dropping decline declines declined declining cut cuts cutting reduction reduce reduces reduced
    reducing slide slides slid sliding slump slumps slumped slumping plunge plunged plunging loss
    lost losing dip dipped contraction contracted tumble tumbled tumbling collapse collapsed
    downturn shrinkage shrank shrunk shrinks shrinking shrink slip slipped plummeted sank sunk
    sinking down slashed lowered dived trimmed lower less fewer smaller below under shorter lighter
    slower cheaper saving eased downwards discount""".split()
)
_EVEN = frozenset("change changes changed changing difference swing went moved shift".split())
MOVES = _UP | _DOWN | _EVEN
# Of these only what comes after the claim is meant: "38% above", "38% more".
_AFTER_ONLY = frozenset(
    """above below over under more less fewer higher lower bigger larger greater smaller longer
    shorter faster slower heavier lighter dearer cheaper""".split()
)
# Words that stand between a word of change and how much: "grew by a further 38%".
_BETWEEN = frozenset(
    """by of some a an the about around further just only another in as much sharply slightly
    steeply again or roughly even""".split()
)
# Words that begin something else than what a claim is a claim of: "38% of its rise".
_NO_BRIDGE = frozenset(
    "of to in on at from for by and or the a an its their his her than with is was were".split()
)
_LIKE = r" (?:as (?:many|much)|what|its|last|this|their|the (?=[A-Z])|more|larger|bigger|higher)\b"
_PHRASE = r"(?:\b(?:or|by|an?|the|up|down|some|just|only) )*$"
_REACH = 60  # characters either side of a claim that its words of change may stand in


class Claim(NamedTuple):
    """How great a change is said to be.

    ``start`` and ``end`` are places in the statement's text, of the figure with
    its words of change; ``way`` is 1 for a rise, -1 for a fall, 0 unsaid; ``sure``
    says that a word of change stands beside it.
    """

    figure: Quantity
    start: int
    end: int
    way: int
    sure: bool


def way(word: str) -> int:
    """1 for a word of rise, -1 for one of fall, 0 for neither."""
    return (word in _UP) - (word in _DOWN)


def claims(said: Statement) -> Iterator[Claim]:
    """The percentages, points and multiples of a statement that may tell how great a change is."""
    for place, figure in zip(said.places, said.figures, strict=True):
        if figure.kind == "percent" or figure.unit == "point":
            yield _percentage(said.text, place, figure)
        elif figure.kind == "multiple":
            yield _multiple(said.text, place, figure)


def _percentage(text: str, place: int, figure: Quantity) -> Claim:
    """A claim in per cent or points, with the words of change before or behind it."""
    after = _moved_after(text, place)
    if after:
        return Claim(figure, _begin(text, place), after[0], after[1], sure=True)
    if text[place - 1] in "+−" or text.endswith(("(-", " -"), 0, place):
        return Claim(figure, place - 1, place + 1, 1 if text[place - 1] == "+" else -1, sure=True)
    before = _moved_before(text, place)
    if before and not text.startswith(" of ", place + 1):
        return Claim(figure, before[0], place + 1, before[1], sure=True)
    return Claim(figure, _begin(text, place), place + 1, 0, sure=False)


def _begin(text: str, place: int) -> int:
    """Where "or a", "by", "an" before a claim begins."""
    low = max(0, place - 16)
    found = lazily(_PHRASE).search(text[low:place])
    return low + found.start() if found else place


def _moved_before(text: str, place: int) -> tuple[int, int] | None:
    """Where a word of change before a claim begins, and its way: "fell in value by", "rise of"."""
    low = max(0, place - _REACH)
    words = text[low:place].split(" ")
    if words.pop():
        return None  # a sign or a bracket stands before the claim
    number = len(words) - 1
    while number > 0 and words[number] not in MOVES and _is_between(words, number):
        number -= 1
    for at in range(number, max(number - 4, -1), -1):
        word = words[at].rstrip(",")
        if word in MOVES and word not in _AFTER_ONLY:
            inside = words[at + 1 : number + 1]
            if not inside or (words[at + 1] == "in" and words[-1] in ("of", "by")):
                return low + sum(len(one) + 1 for one in words[:at]), way(word)
        if not words[at].isalpha():
            return None
    return None


def _is_between(words: Sequence[str], number: int) -> bool:
    """Whether a word only says how: "by", "a further", "a whopping"."""
    word = words[number]
    return word in _BETWEEN or (words[number - 1] in ("a", "an") and word.isalpha())


def _moved_after(text: str, place: int) -> tuple[int, int] | None:
    """Where a word of change behind a claim ends, and its way: "38% annual increase"."""
    if text[place + 1 : place + 2] not in (" ", "-"):
        return None
    end = place + 1
    for word in text[end + 1 : place + _REACH].replace("-", " ").split(" ", 3)[:3]:
        bare = word.rstrip(",.;:)")
        end += 1 + len(bare)
        if bare in MOVES:
            return end, way(bare)
        if bare != word or bare in _NO_BRIDGE or not bare.isalpha():
            return None
    return None


def _multiple(text: str, place: int, figure: Quantity) -> Claim:
    """A claim in times, sure where it is a verb, compares, or stands beside a word of change."""
    start = _begin(text, place)
    printed = figure.printed
    if figure.value < 1 and not printed.startswith("halv"):
        after = _moved_after(text, place)
        if after:
            return Claim(figure, start, after[0], after[1], sure=True)
        before = _moved_before(text, place)
        if before and not text.startswith((" of ", " the "), place + 1):
            return Claim(figure, before[0], place + 1, before[1], sure=True)
        return Claim(
            figure, start, place + 1, 0, sure=lazily(_LIKE).match(text, place + 1) is not None
        )
    after = _moved_after(text, place)
    end = after[0] if after else place + 1
    return Claim(figure, start, end, -1 if figure.value < 1 else 1, sure=True)
