"""The table of comparable figures: a row for each thing, with every mention of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from linter.compare.mention import Mention
from linter.compare.same import contradict, same
from linter.record import NamedTuple

_NAMES = 4  # shown of a row


class Row(NamedTuple):
    """One thing and its mentions, by path and place.

    ``topic`` may be empty; ``names`` are those that most mentions share;
    ``conflicts`` are pairs of numbers of mentions that cannot both be right.
    """

    topic: str
    names: tuple[str, ...]
    unit: str
    mentions: tuple[Mention, ...]
    conflicts: tuple[tuple[int, int], ...]

    @property
    def low(self) -> float:
        return min(one.value for one in self.mentions)

    @property
    def high(self) -> float:
        return max(one.value for one in self.mentions)


def rows(found: Iterable[Mention]) -> list[Row]:
    """Rows of two or more mentions, those with conflicts first, then the longest."""
    by_unit: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in found:
        by_unit[mention.kind, mention.unit].append(mention)
    made = [_row(group) for one in by_unit.values() for group in _groups(one) if len(group) > 1]
    made.sort(key=lambda row: (not row.conflicts, -len(row.mentions), row.mentions[0][:4]))
    return made


def _groups(found: Sequence[Mention]) -> Iterable[list[Mention]]:
    """Mentions joined wherever two of them speak of one thing."""
    ranked = sorted(range(len(found)), key=lambda number: found[number].value)
    leader = list(range(len(found)))

    def lead(number: int) -> int:
        while leader[number] != number:
            leader[number] = leader[leader[number]]
            number = leader[number]
        return number

    for place, number in enumerate(ranked):
        one = found[number]
        for other in ranked[place + 1 :]:
            if found[other].value > 1.5 * one.value:
                break
            if lead(number) != lead(other) and same(one, found[other]):
                leader[lead(other)] = lead(number)
    groups: dict[int, list[Mention]] = defaultdict(list)
    for number, mention in enumerate(found):
        groups[lead(number)].append(mention)
    return groups.values()


def _row(group: Sequence[Mention]) -> Row:
    ordered = tuple(sorted(group, key=lambda one: (one.path, one.start)))
    topics = Counter(one.topic for one in ordered if one.topic)
    names = Counter(name for one in ordered for name in one.names)
    shown = sorted(names, key=lambda name: (-names[name], name))[:_NAMES]
    clashes = tuple(
        (one, two)
        for one, two in combinations(range(len(ordered)), 2)
        if contradict(ordered[one], ordered[two])
    )
    topic = topics.most_common(1)[0][0] if topics else ""
    return Row(topic, tuple(name for name in shown if names[name] > 1), ordered[0].unit,
               ordered, clashes)  # fmt: skip
