"""The rules of a run, behind the word index: a rule runs only where its words occur."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from linter.analysis import (
    characters,
    folded,
    noted,
    openings,
    sequence,
    shapes,
    vocabulary,
)
from linter.document import Document
from linter.errors import RuleError
from linter.finding import Severity
from linter.record import NamedTuple
from linter.rule import Rule
from linter.ruleset.words import REMEMBERED, WordIndex


class Card(NamedTuple):
    """What is known of a rule without opening it; ``expires``: a day's ordinal, 0 for none."""

    id: str
    family: str
    severity: Severity
    language: str
    stage: str = "live"
    expires: int = 0

    def has_expired(self, day: int) -> bool:
        """Whether a rule no longer holds on a day: it does on that which it names."""
        return 0 < self.expires < day


class Index(NamedTuple):
    """Which rules to run, by number.

    ``words``: the rules that a word may make fire; ``strings``:
    the same for strings of the folded text; ``always``: rules that need none;
    ``shapes``: the same for patterns of a figure's shape; ``openings``: the rules that the
    first word of a short block may make fire.
    """

    words: WordIndex
    strings: Sequence[tuple[str, Sequence[int]]]
    always: Sequence[int]
    shapes: Sequence[tuple[str, int]]
    openings: Mapping[str, Sequence[int]]


class RuleSet:
    """Rules to run over articles; each is opened when it first has to run."""

    def __init__(
        self,
        cards: Sequence[Card],
        index: Index,
        open_rule: Callable[[int], Rule],
        mistakes: Sequence[RuleError] = (),
    ) -> None:
        self.cards = cards
        self.mistakes = tuple(mistakes)  # rules that could not be read, and why
        self._index = index
        self._signs = {string: called for string, called in index.strings if len(string) == 1}
        self._sign_set = frozenset(self._signs)
        self._longer = [item for item in index.strings if len(item[0]) > 1]
        self._open = open_rule
        self._opened: dict[int, Rule] = {}
        self._numbers = frozenset(range(len(cards)))
        self._by_shape: dict[str, tuple[int, ...]] = {}  # of the figures looked up

    def only(self, wanted: Callable[[Card], bool]) -> RuleSet:
        """The same rules, of which only those wanted run."""
        chosen = RuleSet(self.cards, self._index, self._open, self.mistakes)
        chosen._opened = self._opened
        chosen._numbers = frozenset(n for n in self._numbers if wanted(self.cards[n]))
        return chosen

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[Rule]:
        return (self._rule(number) for number in sorted(self._numbers))

    def ids(self) -> frozenset[str]:
        return frozenset(self.cards[number].id for number in self._numbers)

    def due(self, document: Document, language: str, *, everywhere: bool = False) -> Iterator[Rule]:
        """The rules that may fire in a document, in order; all if ``everywhere``."""
        numbers = self._numbers
        document.know(noted, None)
        if not everywhere:
            numbers = numbers & self._called(document)
        for number in sorted(numbers):
            if self.cards[number].language in {"any", language}:
                yield self._rule(number)

    def _called(self, document: Document) -> set[int]:
        called = self._index.words.called(document.once(vocabulary))
        by_rule: dict[str, list[tuple[str, str]]] = {}
        for pair in self._index.words.pairs(document.once(sequence)):
            for number in self._index.words.called_by(pair):
                called.add(number)
                by_rule.setdefault(self.cards[number].id, []).append(pair)
        document.know(noted, by_rule)
        called.update(self._index.always)
        called.update(self._called_by_strings(document))
        for first in set(document.once(openings).values()):
            called.update(self._index.openings.get(first, ()))
        for shape in document.once(shapes):
            numbers = self._by_shape.get(shape)
            called.update(self._look_up(shape) if numbers is None else numbers)
        return called

    def _look_up(self, shape: str) -> tuple[int, ...]:
        found = tuple(
            number for pattern, number in self._index.shapes if re.fullmatch(pattern, shape)
        )
        if len(self._by_shape) >= REMEMBERED:
            self._by_shape.clear()
        self._by_shape[shape] = found
        return found

    def _called_by_strings(self, document: Document) -> set[int]:
        """Strings are looked for only if all their characters occur; a sign is itself one."""
        called: set[int] = set()
        used = document.once(characters)
        for sign in used & self._sign_set:
            called.update(self._signs[sign])
        has = used.issuperset
        text = document.once(folded)
        for string, numbers in self._longer:
            if has(string) and string in text:
                called.update(numbers)
        return called

    def _rule(self, number: int) -> Rule:
        rule = self._opened.get(number)
        if rule is None:
            rule = self._opened[number] = self._open(number)
        return rule


def index(rules: Sequence[Rule]) -> Index:
    """The word index over rules, from what each of them needs."""
    words: dict[str, list[int]] = {}
    strings: dict[str, list[int]] = {}
    always: list[int] = []
    beside: dict[str, list[tuple[int, frozenset[str]]]] = {}
    by_shape: list[tuple[str, int]] = []
    by_opening: dict[str, list[int]] = {}
    adjacent: dict[tuple[str, str], list[int]] = {}
    for number, rule in enumerate(rules):
        needs = rule.needs()
        if needs.shape:
            by_shape.append((needs.shape, number))
            continue
        if needs.openings:
            for first in needs.openings:
                by_opening.setdefault(first, []).append(number)
            continue
        strings_of = frozenset() if needs.words is not None else needs.strings
        if needs.words is None and (not strings_of or _is_ordinary(strings_of)):
            always.append(number)
            continue
        for word in needs.words or ():
            others = needs.pairs and needs.pairs.get(word)
            if others:
                beside.setdefault(word, []).append((number, others))
            else:
                words.setdefault(word, []).append(number)
        for pair in needs.adjacent:
            adjacent.setdefault(pair, []).append(number)
        for string in _shortest(strings_of | needs.letters):
            strings.setdefault(string, []).append(number)
    made = WordIndex.of(words, adjacent, beside)
    return Index(made, sorted(strings.items()), always, by_shape, by_opening)


def _is_ordinary(strings: frozenset[str]) -> bool:
    """Whether looking for these costs more than running the rule: all in any text, or many."""
    return len(strings) > 3 and set("".join(strings)) <= set(" ,.;:!?'’()-")


def _shortest(strings: frozenset[str]) -> list[str]:
    """Without those that hold another: ``{`` will do for ``{`` and ``{{``."""
    return [one for one in strings if not any(other in one for other in strings - {one})]


def ruleset(rules: Sequence[Rule], mistakes: Sequence[RuleError] = ()) -> RuleSet:
    """A rule set from rules at hand."""
    return RuleSet([card(rule) for rule in rules], index(rules), rules.__getitem__, mistakes)


def card(rule: Rule) -> Card:
    """A rule's card."""
    expires = rule.expires.toordinal() if rule.expires else 0
    return Card(rule.id, rule.family, rule.severity, rule.language, rule.stage, expires)
