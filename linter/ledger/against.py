"""One draft against the ledger: figures that others have otherwise, figures long corrected."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from linter.compare.mention import Mention, mentions
from linter.compare.same import contradict, repeats
from linter.document import Document
from linter.finding import Finding
from linter.ledger.search import near
from linter.ledger.store import Ledger, opened
from linter.notices import AGAINST, SUPERSEDED, Notice
from linter.span import Span

if TYPE_CHECKING:
    from linter.ledger.corrections import Superseded

CORRECTIONS = "corrections.yaml"  # beside the ledger


class Desk:
    """An open ledger with the newsroom's corrections."""

    def __init__(self, ledger: Ledger, corrections: Sequence[Superseded]) -> None:
        self._ledger = ledger
        self._corrections = corrections
        self._folder = os.path.dirname(os.path.abspath(ledger.path))

    def findings(self, document: Document) -> Iterator[Finding]:
        """What the ledger and the corrections say against an article, by place."""
        own = os.path.relpath(os.path.abspath(document.path), self._folder).replace(os.sep, "/")
        found = list(mentions(document))
        for mention, like in zip(found, near(self._ledger, found), strict=True):
            wrong = next((one for one in self._corrections if repeats(one.mention, mention)), None)
            if wrong is not None:
                yield _finding(SUPERSEDED, mention, _corrected(wrong))
                continue
            others = [
                other
                for other in like
                if contradict(other, mention) and other.path != own and not self._wrong(other)
            ]
            if others:
                yield _finding(AGAINST, mention, _otherwise(others))

    def _wrong(self, mention: Mention) -> bool:
        return any(repeats(one.mention, mention) for one in self._corrections)


def desk(ledger: str, corrections: str = "") -> Desk:
    """The ledger in a file; the corrections from theirs, or from the one beside the ledger."""
    beside = os.path.join(os.path.dirname(ledger), CORRECTIONS)
    path = corrections or (beside if os.path.exists(beside) else "")
    if not path:
        return Desk(opened(ledger), ())
    from linter.ledger.corrections import superseded

    return Desk(opened(ledger), superseded(path))


def _finding(notice: Notice, mention: Mention, said: str) -> Finding:
    what = f"“{mention.printed}”: {said}"
    return Finding(
        notice.id, notice.family, notice.severity, Span(mention.start, mention.end), what
    )


def _corrected(one: Superseded) -> str:
    correction = one.correction
    where = f" ({correction.article})" if correction.article else ""
    return f"corrected on {correction.date.isoformat()} to “{correction.right}”{where}: write that"


def _otherwise(others: Sequence[Mention]) -> str:
    """The latest of the articles that have it otherwise, and how many more there are."""
    last = max(others, key=lambda one: (one.date, one.path))
    where = f"{last.path}:{last.line}:{last.column}"
    when = f" of {last.date}" if last.date else ""
    more = len({one.path for one in others}) - 1
    also = f" (and {more} more)" if more else ""
    return f"{where}{when} says “{last.printed}”{also}: check which is right, or say what changed"
