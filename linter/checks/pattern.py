"""Text that matches a pattern, unless or only where another stands near."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal

from linter.analysis import met, sentences
from linter.document import Document
from linter.finding import Finding, Fix
from linter.record import NamedTuple
from linter.rule import Held, Needs, Rule, limit

if TYPE_CHECKING:
    from regex import Match, Pattern

    from linter.text.required import Pairs

Reach = Literal["sentence", "block", "article"]


class Piece(NamedTuple):
    """One choice of a pattern, and pairs, or words, or strings, of which each match holds one."""

    pattern: Pattern[str]
    pairs: str  # a line each, and empty lines around them
    words: frozenset[str]
    strings: frozenset[str]
    reach: int = 0  # characters from there that a match may go; 0: through its block


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
        if len(pieces) == 1 and not pieces[0].pairs:
            return self._by_words()
        words = frozenset().union(*(piece.words for piece in pieces))
        return Needs(
            words,
            pairs=_companions(pieces),
            letters=frozenset().union(*(piece.strings for piece in pieces)),
            adjacent=unpacked("".join(piece.pairs for piece in pieces)),
        )

    def _by_words(self) -> Needs:
        from linter.text.required import required

        return super().needs() if self.words else Needs(*required(self.pattern.pattern))

    def prepare(self) -> tuple[Piece, ...]:
        """The choices of the pattern, if each needs a pair, a word or a string; else one."""
        import regex

        from linter.text.adjacent import pieces

        made = []
        for source in pieces(self.pattern.pattern):
            made.append(_piece(regex.compile(source, self.pattern.flags)))
        bare = frozenset().union(*(piece.words for piece in made))
        called = all(piece.pairs or piece.words or piece.strings for piece in made)
        stated = not self.words or bare <= frozenset(map(str.casefold, self.words))
        if called and stated and (len(made) > 1 or made[0].pairs):
            return tuple(made)
        return (Piece(self.pattern, "", self._by_words().words or frozenset(), frozenset()),)

    def check(self, document: Document) -> Iterator[Finding]:
        for piece in self.plan:
            pairs = met(document, piece.pairs, self.id) if piece.pairs else frozenset()
            if piece.pairs and not pairs:
                continue
            held = Held(piece.words, pairs, piece.strings, piece.reach)
            for match in self.find(document, piece.pattern, held):
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


def _piece(pattern: Pattern[str]) -> Piece:
    """With the rarest that is certain of it."""
    from linter.text.adjacent import adjacent, packed
    from linter.text.required import required
    from linter.text.width import reach

    pairs = packed(adjacent(pattern.pattern) or ())
    needed = required(pattern.pattern)
    words = frozenset() if pairs else needed.words or frozenset()
    strings = frozenset() if pairs or words else needed.strings
    return Piece(pattern, pairs, words, strings, reach(pattern.pattern))


def _companions(pieces: Sequence[Piece]) -> Pairs:
    """With each word those of which one must occur too, where each piece with it needs one."""
    from linter.text.required import required

    found: Pairs = {}
    for piece in pieces:
        beside = required(piece.pattern.pattern).pairs or {}
        for word in piece.words:
            more, known = beside.get(word), found.get(word, frozenset())
            found[word] = more | known if more and known is not None else None
    return found
