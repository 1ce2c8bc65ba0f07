"""Pairs of figures of one article that cannot both be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from linter.document import Kind
from linter.record import NamedTuple
from linter.text.figures.context import part, same_thing
from linter.text.figures.likeness import ENOUGH, is_slip, repeats
from linter.text.figures.likeness import weight as likeness
from linter.text.figures.nouns import same_unit, unit_of
from linter.text.figures.quantity import Quantity, apart
from linter.text.figures.restated import meant_and_done, restated, told_apart
from linter.text.figures.topics import agreed

_CLOSE = 1.5  # figures further apart than this are taken to be of different things
_ABOUT = {"money": "sum", "percent": "share", "unit": "measure", "duration": "time"}
_FAR = 12  # unless one sentence says again what the other does
_KINDS = frozenset(("money", "percent", "count", "unit", "duration"))
_TOPICAL = _KINDS
_EXACT = 6  # digits that nobody prints by mistake
_MOST = 60  # figures of one unit beyond which an article is a table


class Conflict(NamedTuple):
    """Two figures for one thing, by place; ``about`` says what: stake, fine, dead, job..."""

    first: Quantity
    second: Quantity
    about: str


class _Pair(NamedTuple):
    """A conflict and how many words say that the two are of one thing."""

    conflict: Conflict
    weight: int


def conflicts(
    quantities: Sequence[Quantity],
    kind_at: Callable[[int], Kind] = lambda offset: Kind.PARAGRAPH,
) -> Iterator[Conflict]:
    """Pairs that cannot both be right, by the place of the second; one for each second figure.

    ``quantities`` are those of one text; ``kind_at`` tells the kind of block at an
    offset.  Precision before recall: a pair is reported only where the second
    sentence says again what the first says (``restated``), or where unit, topic
    and name agree; and nothing says why the two may differ.
    """
    groups = defaultdict(list)
    for quantity in quantities:
        if quantity.kind in _KINDS and (unit := unit_of(quantity)):
            groups[quantity.kind, unit].append(quantity)
    best: dict[int, _Pair] = {}
    for group in groups.values():
        if 1 < len(group) <= _MOST:
            for pair in _of_one_unit(group, kind_at):
                known = best.get(pair.conflict.second.start)
                if known is None or pair.weight >= known.weight:
                    best[pair.conflict.second.start] = pair
    for start in sorted(best):
        yield best[start].conflict


def _of_one_unit(group: Sequence[Quantity], kind_at: Callable[[int], Kind]) -> Iterator[_Pair]:
    """Conflicts among the figures of one kind and unit."""
    for first, second in combinations(group, 2):
        thousandfold = _is_thousandfold(first, second)
        if not thousandfold and not (_is_close(first, second, _FAR) and apart(first, second)):
            continue  # most pairs end here
        if second.start < first.sentence[1] and not is_slip(first, second):
            continue  # two figures of one sentence are two things
        if first.quoted or second.quoted or _are_exact(first, second):
            continue
        if _both_listed(kind_at(first.start), kind_at(second.start)):
            continue
        pair = _of_one_thing(first, second, group, kind_at)
        if pair is not None:
            yield pair


def _are_exact(first: Quantity, second: Quantity) -> bool:
    """Whether both are told to the last of many digits, and no slip: two sums of accounts."""
    exact = all(len(f"{one.value:.12g}".rstrip("0")) > _EXACT for one in (first, second))
    return exact and not is_slip(first, second)


def _of_one_thing(
    first: Quantity, second: Quantity, group: Sequence[Quantity], kind_at: Callable[[int], Kind]
) -> _Pair | None:
    """Two figures that cannot both be right, if both are of one thing."""
    if likeness(first, second, group) >= ENOUGH:
        return _Pair(Conflict(first, second, _about(first, agreed(first.topic, second.topic))), 1)
    if first.sentence == second.sentence or not same_unit(first, second):
        return None
    titled = kind_at(first.start) is Kind.HEADING
    weight = restated(first, second, group, titled=titled)
    if weight:
        found = Conflict(first, second, _about(first))
        return _Pair(found, weight) if repeats(first, second, titled=titled) else None
    slip = _is_thousandfold(first, second) and _is_telling(first)
    if first.kind in _TOPICAL and (slip or _is_close(first, second)):
        about = _of_one_topic(first, second, group, kind_at, slip and first.style != "")
        if about and (slip or repeats(first, second, titled=titled)):
            return _Pair(Conflict(first, second, _about(first, about)), 0)
    return None


def _about(figure: Quantity, topic: str = "") -> str:
    """What a pair is of, for the message."""
    if figure.kind in ("unit", "duration"):
        return _ABOUT[figure.kind]
    return topic or figure.topic or _ABOUT.get(figure.kind, figure.unit)


def _both_listed(first: Kind, second: Kind) -> bool:
    """Whether two figures are in items of a list, cells or headings: of different things."""
    return first is not Kind.PARAGRAPH and second is not Kind.PARAGRAPH


def _of_one_topic(
    first: Quantity,
    second: Quantity,
    group: Sequence[Quantity],
    kind_at: Callable[[int], Kind],
    slip: bool,
) -> str:
    """What two figures are both of, where names and topic say that it is one thing, else ""."""
    if part(first) or part(second):
        return ""
    one, two = first.topic, second.topic
    titled = kind_at(first.start) is Kind.HEADING or kind_at(second.start) is Kind.HEADING
    if titled and any(
        not apart(first, other) for other in group if kind_at(other.start) is not Kind.HEADING
    ):
        return ""  # a heading need not give the figure of every sentence
    about = shared = agreed(one, two)
    if not about and (slip or titled) and not (one and two and one != two):
        about = one or two or ("sum" if slip else "")
    alone = about and (slip or _alone(first, second, group))
    if alone and same_thing(first, second, slip=slip, known=bool(shared)):
        if told_apart(first, second) or (about == "cut" and meant_and_done(first, second)):
            return ""
        return about
    return ""


def _alone(first: Quantity, second: Quantity, group: Sequence[Quantity]) -> bool:
    """Whether no figure in the sentence of either could be meant by the other."""
    for one, other in ((first, second), (second, first)):
        sentence = one.sentence
        inside = [near for near in group if near.sentence == sentence]
        if any(_is_close(near, other) or _is_close(near, one) for near in inside if near != one):
            return False
    return True


def _is_close(first: Quantity, second: Quantity, times: float = _CLOSE) -> bool:
    """Whether two figures are near enough to be meant for one."""
    one, two = first.value, second.value
    return 0 < one <= times * two and two <= times * one


def _is_thousandfold(first: Quantity, second: Quantity) -> bool:
    """Whether two figures differ by million and billion alone."""
    if first.value <= 0 or second.value <= 0:
        return False
    ratio = max(first.value, second.value) / min(first.value, second.value)
    return ratio > 999 and any(abs(ratio - step) < step * 1e-6 for step in (1e3, 1e6))


def _is_telling(quantity: Quantity) -> bool:
    """Whether a figure has more than one digit other than trailing noughts."""
    return len(f"{quantity.value:.6g}".partition("e")[0].replace(".", "").rstrip("0")) > 1
