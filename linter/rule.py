"""What every rule has, whatever its check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from linter.analysis import folded, lower, quotations, vocabulary
from linter.data import Data
from linter.document import ANY_KIND, Document, Kind
from linter.finding import Finding, Fix, Related, Severity
from linter.record import NamedTuple
from linter.text.find import places, whole

if TYPE_CHECKING:
    from regex import Match, Pattern

_MANY = 40  # places, from which one search through the text is quicker
TIMEOUT = 2.0  # seconds that one pattern may take over one article, and half of that a megabyte


class Needs(NamedTuple):
    """Without what a rule cannot fire: the word index is made of these.

    ``words``: at least one of them, case-folded whole words, must occur; None:
    no such words are known.  ``strings``: likewise, anywhere in the case-folded
    text, for patterns that end inside a word.  A rule with neither always runs.
    ``pairs``: the words again, each with others of which one must occur too.
    ``letters``: strings of the folded text, mostly single characters, of which one will do
    instead of a word.
    ``adjacent``: two words in a row, folded, of which one pair will do instead of a word.
    ``shape``: a pattern of a figure as it is printed, 0 for each digit, without a mark at its
    end: with it no words or strings are asked for.
    ``openings``: likewise first words of short blocks, folded, of which one must occur; ``0``
    is any figure.
    """

    words: frozenset[str] | None = None
    strings: frozenset[str] = frozenset()
    pairs: Mapping[str, frozenset[str] | None] | None = None
    letters: frozenset[str] = frozenset()
    adjacent: frozenset[tuple[str, str]] = frozenset()
    shape: str = ""
    openings: frozenset[str] = frozenset()


class Held(NamedTuple):
    """What every match of a pattern holds: one of some words, pairs of them or strings, folded.

    ``reach``: no match, nor what it looks at around it, goes further from there; 0: it may.
    """

    words: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    strings: frozenset[str]
    reach: int = 0


class Examples(Data):
    """Texts that the rule must find, each span in <<marks>>, and must leave."""

    bad: tuple[str, ...]
    good: tuple[str, ...]
    published: date | None = None  # the date of every example
    format: Literal["markdown", "text", "html"] = "markdown"


class Judgement(NamedTuple):
    """What the findings of an article come to: scores by name, and what to report of them."""

    scores: Mapping[str, float]
    finding: Finding | None = None


class Rule(Data):
    """One YAML file in rules/: data, and the check which its ``check`` names.

    A subclass declares its fields, its ``tag`` (the name of the check), the
    ``fields`` its messages may use, and ``check``.  What is worth working out
    once for a rule goes into ``plan`` by ``prepare``; a compiled rule keeps its
    plan and drops its ``cold`` fields.  A rule that ``judges`` has ``judge`` too: it
    looks at what all rules found.
    """

    tag: ClassVar[str] = ""
    fields: ClassVar[frozenset[str]] = frozenset()
    cold: ClassVar[frozenset[str]] = frozenset({"why", "examples", "sources", "words"})
    unwritten: ClassVar[frozenset[str]] = frozenset(
        {"id", "family", "gate", "plan"}
    )  # not from YAML
    judges: ClassVar[bool] = False

    id: str
    family: str
    message: str
    why: str
    examples: Examples
    severity: Severity = Severity.WARNING
    scope: Kind = ANY_KIND
    quoted: Literal["skip", "only", "any"] = "skip"
    language: Literal["en", "any"] = "en"
    words: tuple[str, ...] = ()  # stated by the author where they cannot be derived
    sources: tuple[str, ...] = ()
    owner: str = ""
    expires: date | None = None
    stage: Literal["live", "draft"] = "live"
    plan: Any = None

    def prepare(self) -> Any:
        """What ``check`` wants ready: picklable, made once and cached on disk."""
        return None

    def compiled(self) -> Rule:
        """The same without what only people and tests read."""
        blank = {"why": "", "examples": None, "sources": (), "words": ()}
        return self.but(**{field: blank.get(field) for field in self.cold})  # type: ignore[no-any-return]

    def speaks_of(self) -> Mapping[str, tuple[str, ...]]:
        """Ids of other rules that this one names, each with the keys that lead to it."""
        return {}

    def needs(self) -> Needs:
        """What must occur in an article for this rule to fire; a sign stands for itself."""
        if not self.words:
            return Needs(None)
        signs = frozenset(word for word in self.words if len(word) == 1 and not word.isalnum())
        return Needs(frozenset(map(str.casefold, self.words)) - signs, letters=signs)

    def check(self, document: Document) -> Iterator[Finding]:
        """All violations in a document, in any order."""
        raise NotImplementedError

    def judge(self, document: Document, findings: Sequence[Finding]) -> Judgement:
        """What the findings of the other rules come to."""
        raise NotImplementedError

    def find(
        self,
        document: Document,
        pattern: Pattern[str],
        held: Held | None = None,
    ) -> Iterator[Match[str]]:
        """Matches that lie in one block, of this rule's scope, quoted as it asks."""
        for match in within_blocks(document, pattern, held):
            start, end = match.span()
            if end > start and self.looks_at(document, start):
                yield match

    def looks_at(self, document: Document, offset: int) -> bool:
        """Whether an offset of the text is in this rule's scope."""
        # The numbers themselves: an enum's own & makes an enum, and is a hundred times slower.
        if self.scope._value_ != ANY_KIND._value_:
            kind = document.block_at(offset).kind
            if not kind._value_ & self.scope._value_:
                return False
        if self.quoted == "any":
            return True
        return document.once(quotations).holds(offset) is (self.quoted == "only")

    def at(
        self,
        document: Document,
        start: int,
        end: int,
        fix: Fix | None = None,
        related: tuple[Related, ...] = (),
        **fields: Any,
    ) -> Finding:
        """A finding on ``document.text[start:end]``; ``found`` is filled in."""
        found = document.text[start:end]
        message = self.message.format(found=found, **fields)
        span = document.span(start, end)
        if fix is not None and fix.safe and document.source[span.start : span.end] != found:
            fix = Fix(fix.text)  # markup stands between the words: it would go with them
        return Finding(self.id, self.family, self.severity, span, message, fix, related)


def limit(text: str) -> float:
    """Seconds that a pattern may take over a text: a huge one is no runaway."""
    return TIMEOUT * (1 + len(text) / 2_000_000)


def within_blocks(
    document: Document, pattern: Pattern[str], held: Held | None = None
) -> Iterator[Match[str]]:
    """A pattern's matches, none of which spans two blocks.

    One pass over the whole text; only if a match ran over a block's end are the
    blocks searched one by one, since a shorter match may hide behind it.  What every
    match holds, if given, is looked for first: then only its surroundings are searched.
    """
    text = document.text
    places = _places(document, held) if held and any(held) else None
    if places is None:
        found = list(pattern.finditer(text, timeout=limit(text)))
        if not any("\n" in match[0] for match in found):
            yield from found
            return
        places = [(block.start, block.end + 1) for block in document.blocks]
    for start, end in places:
        yield from _within(text, pattern, start, end)


def _within(text: str, pattern: Pattern[str], start: int, end: int) -> Iterator[Match[str]]:
    """Matches in a part of one block, which may see the line feed behind it but not take it."""
    found = list(pattern.finditer(text, start, end, timeout=limit(text)))
    if any("\n" in match[0] for match in found):
        return pattern.finditer(text, start, end - 1, timeout=limit(text))
    return iter(found)


def _places(document: Document, held: Held) -> list[tuple[int, int]] | None:
    """The parts of blocks in which a match may stand; None where that is most of the text."""
    text = document.once(lower)
    if text != document.once(folded):  # a letter whose folded form has another length
        return None
    found: list[tuple[int, int]] = []
    sought = [(word, "") for word in held.words & document.once(vocabulary)]
    sought += [(second, first) for first, second in held.pairs]
    hits = [(at, "", string) for string in held.strings for at in places(text, string)]
    hits += [(at, beside, word) for word, beside in sought for at in whole(text, word)]
    if len(hits) > _MANY:
        return None
    for at, beside, word in hits:
        block = document.block_at(at)
        left, right = block.start, block.end + 1
        if held.reach:
            left = max(left, at - held.reach)
            right = min(right, at + len(word) + held.reach)
        if not beside or text.find(beside, left, at) >= 0:
            found.append((left, right))
    return _joined(found)


def _joined(parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """In order, those that overlap made one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(parts):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined
