"""What every rule has, whatever its check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from linter.analysis import folded, lower, quotations, vocabulary
from linter.data import Data
from linter.document import ANY_KIND, Block, Document, Kind
from linter.finding import Finding, Fix, Related, Severity
from linter.record import NamedTuple

if TYPE_CHECKING:
    from regex import Match, Pattern

TIMEOUT = 2.0  # seconds that one pattern may take over one article, and half of that a megabyte


class Needs(NamedTuple):
    """Without what a rule cannot fire: the word index is made of these.

    ``words``: at least one of them, case-folded whole words, must occur; None:
    no such words are known.  ``strings``: likewise, anywhere in the case-folded
    text, for patterns that end inside a word.  A rule with neither always runs.
    ``pairs``: the words again, each with others of which one must occur too.
    ``letters``: single characters, folded, of which one will do instead of a word.
    ``adjacent``: two words in a row, folded, of which one pair will do instead of a word.
    ``shape``: a pattern of a figure as it is printed, 0 for each digit, without a mark at its
    end: with it no words or strings are asked for.
    """

    words: frozenset[str] | None = None
    strings: frozenset[str] = frozenset()
    pairs: Mapping[str, frozenset[str] | None] | None = None
    letters: frozenset[str] = frozenset()
    adjacent: frozenset[tuple[str, str]] = frozenset()
    shape: str = ""


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
        """What must occur in an article for this rule to fire."""
        return Needs(frozenset(word.casefold() for word in self.words) if self.words else None)

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
        words: frozenset[str] = frozenset(),
        pairs: frozenset[tuple[str, str]] = frozenset(),
    ) -> Iterator[Match[str]]:
        """Matches that lie in one block, of this rule's scope, quoted as it asks.

        ``words`` or ``pairs``, if given: case-folded, one of which every match holds.
        """
        for match in within_blocks(document, pattern, words, pairs):
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
    document: Document,
    pattern: Pattern[str],
    words: frozenset[str] = frozenset(),
    pairs: frozenset[tuple[str, str]] = frozenset(),
) -> Iterator[Match[str]]:
    """A pattern's matches, none of which spans two blocks.

    One pass over the whole text; only if a match ran over a block's end are the
    blocks searched one by one, since a shorter match may hide behind it.  Of
    ``words`` or ``pairs``, if given, every match holds one: then only the blocks
    that hold one are searched.
    """
    blocks = _blocks_with(document, words, pairs) if words or pairs else None
    if blocks is None:
        found = list(pattern.finditer(document.text, timeout=limit(document.text)))
        if not any("\n" in match[0] for match in found):
            yield from found
            return
        blocks = document.blocks
    for block in blocks:
        yield from _within(document.text, pattern, block)


def _within(text: str, pattern: Pattern[str], block: Block) -> Iterator[Match[str]]:
    """Matches in one block, which may see the line feed behind it but not take it."""
    found = list(pattern.finditer(text, block.start, block.end + 1, timeout=limit(text)))
    if any("\n" in match[0] for match in found):
        return pattern.finditer(text, block.start, block.end, timeout=limit(text))
    return iter(found)


def _blocks_with(
    document: Document, words: frozenset[str], pairs: frozenset[tuple[str, str]]
) -> Sequence[Block] | None:
    """The blocks in which one of them may stand; None where that is most of the text."""
    text = document.once(lower)
    if text != document.once(folded):  # a letter whose folded form has another length
        return None
    found: dict[int, Block] = {}
    size = 0
    sought = [(word, "") for word in words & document.once(vocabulary)]
    sought += [(second, first) for first, second in pairs]
    for word, beside in sought:
        at = text.find(word)
        while at >= 0:
            block = document.block_at(at)
            if block.start not in found and beside in text[block.start : block.end]:
                found[block.start] = block
                size += block.end - block.start
            at = text.find(word, block.end)
        if size > len(text) // 2:
            return None
    return [found[start] for start in sorted(found)]
