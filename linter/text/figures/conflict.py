"""Pairs of figures of one article that cannot both be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from linter.text.figures.context import Contexts, is_part, same_thing
from linter.text.figures.quantity import Quantity, apart
from linter.text.figures.topics import topic

_CLOSE = 1.5  # figures further apart than this are taken to be of different things
_MOST = 60  # figures of one unit beyond which an article is a table


class Conflict(NamedTuple):
    """Two figures for one thing, by place; ``about`` says what: stake, fine, dead..."""

    first: Quantity
    second: Quantity
    about: str


def conflicts(
    quantities: Sequence[Quantity],
    text: str,
    sentences: Sequence[tuple[int, int]],
    quoted: Callable[[int], bool] = lambda offset: False,
    heading: Callable[[int], bool] = lambda offset: False,
) -> Iterator[Conflict]:
    """Pairs that cannot both be right, by the place of the second.

    ``quantities`` are those of ``text``, ``sentences`` the spans of its sentences
    in order; ``quoted`` and ``heading`` tell whether an offset is in quoted
    speech or in a heading.  Precision before recall: a pair is reported only where
    unit, topic and name agree and nothing says why the two may differ.
    """
    groups = defaultdict(list)
    for quantity in quantities:
        if quantity.kind in ("money", "percent", "count") and quantity.unit:
            groups[quantity.kind, quantity.unit].append(quantity)
    contexts = Contexts(text, sentences)
    found: list[Conflict] = []
    for group in groups.values():
        if 1 < len(group) <= _MOST:
            found += _of_one_unit(group, text, contexts, quoted, heading)
    yield from sorted(found, key=lambda pair: (pair.second.start, pair.first.start))


def _of_one_unit(
    group: Sequence[Quantity],
    text: str,
    contexts: Contexts,
    quoted: Callable[[int], bool],
    heading: Callable[[int], bool],
) -> Iterator[Conflict]:
    """Conflicts among the figures of one kind and unit."""
    for first, second in combinations(group, 2):
        slip = _is_slip(first, second)
        if not slip and not (_is_close(first, second) and apart(first, second)):
            continue
        if quoted(first.start) or quoted(second.start) or is_part(first) or is_part(second):
            continue
        one, two = topic(first, text), topic(second, text)
        titled = heading(first.start) != heading(second.start)
        if titled and any(not apart(first, other) for other in group if not heading(other.start)):
            continue  # a heading need not give the figure of every sentence
        if one != two and ((one and two) or not (slip or titled)):
            continue
        about = one or two or ("sum" if slip else "")
        alone = about and _alone(first, second, group, contexts)
        if alone and same_thing(contexts, first, second):
            yield Conflict(first, second, about)


def _alone(
    first: Quantity, second: Quantity, group: Sequence[Quantity], contexts: Contexts
) -> bool:
    """Whether each stands in a sentence without another figure of its unit."""
    places = [contexts.sentence(quantity.start) for quantity in group]
    return all(places.count(contexts.sentence(one.start)) == 1 for one in (first, second))


def _is_close(first: Quantity, second: Quantity) -> bool:
    """Whether two figures are near enough to be meant for one."""
    low, high = sorted((first.value, second.value))
    return low > 0 and high <= _CLOSE * low


def _is_slip(first: Quantity, second: Quantity) -> bool:
    """Whether two figures differ by million and billion alone, their digits being telling."""
    if first.value <= 0 or second.value <= 0 or not (first.style and second.style):
        return False
    ratio = max(first.value, second.value) / min(first.value, second.value)
    if not any(abs(ratio - step) < step * 1e-6 for step in (1e3, 1e6)):
        return False
    return len(f"{first.value:.6g}".partition("e")[0].replace(".", "").rstrip("0")) > 1
