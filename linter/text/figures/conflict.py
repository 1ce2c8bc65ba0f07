"""Pairs of figures of one article that cannot both be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from linter.record import NamedTuple
from linter.text.figures.context import is_part, same_thing
from linter.text.figures.quantity import Quantity, apart
from linter.text.figures.topics import agreed

_ALIKE = {"post": "job", "position": "job", "role": "job", "passenger": "person"}
_CLOSE = 1.5  # figures further apart than this are taken to be of different things
_MOST = 60  # figures of one unit beyond which an article is a table


class Conflict(NamedTuple):
    """Two figures for one thing, by place; ``about`` says what: stake, fine, dead..."""

    first: Quantity
    second: Quantity
    about: str


def conflicts(
    quantities: Sequence[Quantity],
    heading: Callable[[int], bool] = lambda offset: False,
) -> Iterator[Conflict]:
    """Pairs that cannot both be right, by the place of the second.

    ``quantities`` are those of one text; ``heading`` tells whether an offset is
    in a heading.  Precision before recall: a pair is reported only where
    unit, topic and name agree and nothing says why the two may differ.
    """
    groups = defaultdict(list)
    for quantity in quantities:
        if quantity.kind in ("money", "percent", "count") and quantity.unit:
            groups[quantity.kind, _ALIKE.get(quantity.unit, quantity.unit)].append(quantity)
    found: list[Conflict] = []
    for group in groups.values():
        if 1 < len(group) <= _MOST:
            found += _of_one_unit(group, heading)
    if len(found) > 1:
        found.sort(key=lambda pair: (pair.second.start, pair.first.start))
    yield from found


def _of_one_unit(
    group: Sequence[Quantity],
    heading: Callable[[int], bool],
) -> Iterator[Conflict]:
    """Conflicts among the figures of one kind and unit."""
    for first, second in combinations(group, 2):
        slip = bool(first.style and second.style) and _is_slip(first, second)
        if not slip and not (_is_close(first, second) and apart(first, second)):
            continue  # most pairs end here
        if first.quoted or second.quoted or is_part(first) or is_part(second):
            continue
        one, two = first.topic, second.topic
        titled = heading(first.start) != heading(second.start)
        if titled and any(not apart(first, other) for other in group if not heading(other.start)):
            continue  # a heading need not give the figure of every sentence
        about = shared = agreed(one, two)
        if not about and (slip or titled) and not (one and two and one != two):
            about = one or two or ("sum" if slip else "")
        alone = about and (slip or _alone(first, second, group))
        if alone and same_thing(first, second, slip=slip, known=bool(shared)):
            yield Conflict(first, second, about)


def _alone(first: Quantity, second: Quantity, group: Sequence[Quantity]) -> bool:
    """Whether no figure in the sentence of either could be meant by the other."""
    for one, other in ((first, second), (second, first)):
        sentence = one.sentence
        inside = [near for near in group if near.sentence == sentence]
        if any(_is_close(near, other) or _is_close(near, one) for near in inside if near != one):
            return False
    return True


def _is_close(first: Quantity, second: Quantity) -> bool:
    """Whether two figures are near enough to be meant for one."""
    one, two = first.value, second.value
    return 0 < one <= _CLOSE * two and two <= _CLOSE * one


def _is_slip(first: Quantity, second: Quantity) -> bool:
    """Whether two figures differ by million and billion alone, their digits being telling."""
    if first.value <= 0 or second.value <= 0:
        return False
    ratio = max(first.value, second.value) / min(first.value, second.value)
    if ratio < 999 or not any(abs(ratio - step) < step * 1e-6 for step in (1e3, 1e6)):
        return False
    return len(f"{first.value:.6g}".partition("e")[0].replace(".", "").rstrip("0")) > 1
