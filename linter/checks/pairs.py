"""Two function words that cannot stand together: the of, to went, if is, more better."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar

from linter import patterns
from linter.analysis import closed
from linter.document import Document
from linter.finding import Finding
from linter.rule import Rule
from linter.text.closed import codes


class PairsRule(Rule):
    """Reports two words in a row that ``pairs`` sets together.

    Each entry has the words that may come first, and the words of which none may
    follow them; all are in ``linter.text.closed.WORDS``, in lower case.  A mark or
    a line's end between two words parts them.
    """

    tag: ClassVar[str] = "pairs"
    cold: ClassVar[frozenset[str]] = Rule.cold | {"pairs"}

    pairs: dict[str, str] | None

    def prepare(self) -> Any:
        """A pattern over codes, each first word once: then none but its places are tried."""
        followers: dict[int, set[int]] = {}
        for first, then in (self.pairs or {}).items():
            for word in first.split():
                after = {_code(one) for one in then.split()} - {_code(word)}
                followers.setdefault(_code(word), set()).update(after)
        return "|".join(
            f"{_escaped([first])}[{_escaped(sorted(then))}]" for first, then in followers.items()
        )

    def check(self, document: Document) -> Iterator[Finding]:
        text = document.once(closed)
        for match in patterns.pattern(self.plan).finditer(text.codes):
            start = text.offset(match.start())
            end = start + len(" ".join(text.words[match.start() : match.end()]).rstrip("., "))
            if self.looks_at(document, start):
                yield self.at(document, start, end)


def _code(word: str) -> int:
    if word not in codes():
        raise ValueError(f"{word!r} is none of the words in linter/text/closed.py")
    return codes()[word]


def _escaped(numbers: list[int]) -> str:
    return "".join(re.escape(chr(number)) for number in numbers)
