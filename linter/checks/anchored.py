"""Text that matches a pattern at one of a few fixed strings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from linter.analysis import characters, vocabulary
from linter.document import Document
from linter.finding import Finding, Fix
from linter.rule import TIMEOUT, Needs, Rule
from linter.text.find import places

if TYPE_CHECKING:
    from regex import Pattern


class AnchoredRule(Rule):
    """Tries its pattern only where one of ``anchors`` stands as written: far cheaper.

    The pattern must match from the anchor's first character on; it may look behind.
    ``(?P<at>...)`` narrows the report; ``replace`` is the fix, as for *pattern*.  ``shape`` is
    a pattern of the figure that every match holds, with 0 for each of its digits and
    without a mark at its end: the rule is called by such figures alone.
    """

    tag: ClassVar[str] = "anchored"
    fields: ClassVar[frozenset[str]] = frozenset({"use"})

    anchors: tuple[str, ...]
    pattern: Pattern[str]
    shape: str = ""
    replace: str | None = None
    safe: bool = False

    def prepare(self) -> Any:
        """Each anchor with its longest word or else its sign, folded; "" where it has neither."""
        return [
            (anchor, _word(anchor), sign if len(sign := _sign(anchor)) == 1 else "")
            for anchor in self.anchors
        ]

    def needs(self) -> Needs:
        if self.shape:
            return Needs(shape=self.shape)
        if self.words:
            return super().needs()
        if pairs := self._pairs():
            return Needs(frozenset(), adjacent=pairs)
        words = [_word(anchor) for anchor in self.anchors]
        if all(words):
            return Needs(frozenset(words))
        return Needs(None, frozenset(map(_sign, self.anchors)))

    def _pairs(self) -> frozenset[tuple[str, str]] | None:
        """Two words in a row of every anchor, or of the pattern."""
        from re import escape  # only when rules are compiled, like the next

        from linter.text.adjacent import adjacent, cost, pieces

        parts = [adjacent(piece) for piece in pieces(self.pattern.pattern)]
        whole = frozenset[tuple[str, str]]().union(*filter(None, parts)) if all(parts) else None
        ways = [whole, adjacent("|".join(map(escape, self.anchors)))]
        return min((pairs for pairs in ways if pairs), key=cost, default=None)

    def check(self, document: Document) -> Iterator[Finding]:
        text, words, used = document.text, document.once(vocabulary), document.once(characters)
        for anchor, word, sign in self.plan:
            if word in words if word else not sign or sign in used:
                for at in places(text, anchor):
                    yield from self._at(document, at)

    def _at(self, document: Document, at: int) -> Iterator[Finding]:
        end = document.block_at(at).end
        match = self.pattern.match(document.text, at, end, timeout=TIMEOUT)
        if match and self.looks_at(document, at):
            start, end = match.span("at" if "at" in match.re.groupindex else 0)
            fix = Fix(match.expand(self.replace), self.safe) if self.replace is not None else None
            yield self.at(document, start, end, fix, use=fix.text if fix else "")


def _sign(anchor: str) -> str:
    """A sign of an anchor, where it has one: one character is found in no time."""
    return next((char for char in anchor if not char.isalnum() and char != " "), anchor.casefold())


def _word(anchor: str) -> str:
    """The longest word that stands whole in an anchor: its ends may run on."""
    words = anchor.casefold().split(" ")
    whole = [word for word in words[1:-1] if word.isalnum()]
    return max(whole, key=len, default="")
