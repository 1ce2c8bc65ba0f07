"""Text that matches a pattern, unless or only where another stands near."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from linter.analysis import met, sentences
from linter.document import Document
from linter.finding import Finding, Fix
from linter.record import NamedTuple
from linter.rule import Needs, Rule, limit

if TYPE_CHECKING:
    from regex import Match, Pattern

Reach = Literal["sentence", "block", "article"]


class Piece(NamedTuple):
    """One choice of a pattern, and pairs or else words of which each of its matches holds one."""

    pattern: Pattern[str]
    pairs: str  # a line each, and empty lines around them
    words: frozenset[str]


class PatternRule(Rule):
    r"""Reports each match; ``(?P<at>...)`` narrows the report to that group.

    ``unless`` keeps silent where it matches within ``unless-in``; with ``near``
    a match counts only where that matches within ``near-in``.  ``replace`` is
    the fix, with ``\1`` and ``\g<name>`` for groups.
    """

    tag: ClassVar[str] = "pattern"
    fields: ClassVar[frozenset[str]] = frozenset({"use"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"pattern"}

    pattern: Pattern[str]
    unless: Pattern[str] | None = None
    unless_in: Reach = "sentence"
    near: Pattern[str] | None = None
    near_in: Reach = "sentence"
    replace: str | None = None
    safe: bool = False
    plan: tuple[Piece, ...] = ()

    def needs(self) -> Needs:
        from linter.text.adjacent import unpacked  # only when rules are compiled

        pieces = self.plan or self.prepare()
        adjacent = unpacked("".join(piece.pairs for piece in pieces))
        if adjacent:
            return Needs(frozenset().union(*(piece.words for piece in pieces)), adjacent=adjacent)
        return self._by_words()

    def _by_words(self) -> Needs:
        from linter.text.required import required

        return super().needs() if self.words else Needs(*required(self.pattern.pattern))

    def prepare(self) -> tuple[Piece, ...]:
        """The choices that the pattern consists of, if each needs a pair or a word; else one."""
        import regex

        from linter.text.adjacent import adjacent, packed, pieces
        from linter.text.required import required

        made = []
        for source in pieces(self.pattern.pattern):
            pairs = packed(adjacent(source) or ())
            words = frozenset() if pairs else required(source).words or frozenset()
            made.append(Piece(regex.compile(source, self.pattern.flags), pairs, words))
        bare = frozenset().union(*(piece.words for piece in made))
        called = all(piece.pairs or piece.words for piece in made)
        stated = not self.words or bare <= frozenset(map(str.casefold, self.words))
        if called and stated and any(piece.pairs for piece in made):
            return tuple(made)
        return (Piece(self.pattern, "", self._by_words().words or frozenset()),)

    def check(self, document: Document) -> Iterator[Finding]:
        for piece in self.plan:
            pairs = met(document, piece.pairs) if piece.pairs else frozenset()
            if pairs or not piece.pairs:
                for match in self.find(document, piece.pattern, piece.words, pairs):
                    yield from self._judged(document, match)

    def _judged(self, document: Document, match: Match[str]) -> Iterator[Finding]:
        if self.unless and self._holds(document, self.unless, self.unless_in, match):
            return
        if self.near and not self._holds(document, self.near, self.near_in, match):
            return
        start, end = match.span("at" if "at" in match.re.groupindex else 0)
        fix = Fix(match.expand(self.replace), self.safe) if self.replace is not None else None
        yield self.at(document, start, end, fix, use=fix.text if fix else "")

    @staticmethod
    def _holds(document: Document, pattern: Pattern[str], reach: Reach, match: Match[str]) -> bool:
        most = limit(document.text)
        if reach == "article":
            return pattern.search(document.text, timeout=most) is not None
        if reach == "block":
            block = document.block_at(match.start())
            return pattern.search(document.text, block.start, block.end, timeout=most) is not None
        start, end = document.once(sentences).at(match.start())
        return pattern.search(document.text, start, end, timeout=most) is not None
