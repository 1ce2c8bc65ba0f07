"""Text that matches a pattern, unless or only where another stands near."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal

from linter.analysis import sentences
from linter.document import Document
from linter.finding import Finding, Fix
from linter.rule import Needs, Rule, limit

if TYPE_CHECKING:
    from regex import Match, Pattern

Reach = Literal["sentence", "block", "article"]


class PatternRule(Rule):
    r"""Reports each match; ``(?P<at>...)`` narrows the report to that group.

    ``unless`` keeps silent where it matches within ``unless-in``; with ``near``
    a match counts only where that matches within ``near-in``.  ``replace`` is
    the fix, with ``\1`` and ``\g<name>`` for groups.
    """

    tag: ClassVar[str] = "pattern"
    fields: ClassVar[frozenset[str]] = frozenset({"use"})

    pattern: Pattern[str]
    unless: Pattern[str] | None = None
    unless_in: Reach = "sentence"
    near: Pattern[str] | None = None
    near_in: Reach = "sentence"
    replace: str | None = None
    safe: bool = False
    plan: frozenset[str] = frozenset()  # words of which every match holds one

    def needs(self) -> Needs:
        from linter.text.required import required  # only when rules are compiled

        return super().needs() if self.words else Needs(*required(self.pattern.pattern))

    def prepare(self) -> frozenset[str]:
        return self.needs().words or frozenset()

    def check(self, document: Document) -> Iterator[Finding]:
        for match in self.find(document, self.pattern, self.plan):
            if self.unless and self._holds(document, self.unless, self.unless_in, match):
                continue
            if self.near and not self._holds(document, self.near, self.near_in, match):
                continue
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
