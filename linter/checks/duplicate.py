"""A paragraph or a sentence that stands twice in one article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Literal

from linter.analysis import sentences
from linter.document import Document, Kind
from linter.finding import Finding, Related
from linter.rule import Rule

_LETTERS_A_WORD = 3  # fewer in a whole sentence hardly happen: a cheap first sieve


class DuplicateRule(Rule):
    """Reports each repeat, with the first as related; of a run of repeats only its start.

    What is shorter than ``min-words`` may repeat, and so may questions: interviews ask
    them again.  The scope should leave out block quotes: a pull quote repeats on purpose.
    """

    tag: ClassVar[str] = "duplicate"
    ranges: ClassVar[Mapping[str, tuple[float, float]]] = MappingProxyType(
        {"min_words": (1, 10_000)}
    )

    of: Literal["block", "sentence"]
    min_words: int = 8
    scope: Kind = Kind.PARAGRAPH | Kind.ITEM

    def prepare(self) -> Any:
        return tuple(kind for kind in Kind if kind & self.scope)

    def check(self, document: Document) -> Iterator[Finding]:
        parts = self._parts(document)
        first: dict[str, tuple[int, int]] = {}
        reported: tuple[int, int] | None = None  # the last repeat, and of which part it is one
        for number, (start, text) in enumerate(parts):
            original, before = first.setdefault(text, (number, start))
            if original == number or text.count(" ") + 1 < self.min_words or text[-1] == "?":
                continue
            if self.looks_at(document, start) and self.looks_at(document, before):
                runs_on = reported == (number - 1, original - 1)
                reported = number, original
                if runs_on:
                    continue
                other = Related(document.span(before, before + len(text)), "first here")
                yield self.at(document, start, start + len(text), related=(other,))

    def _parts(self, document: Document) -> list[tuple[int, str]]:
        """The parts long enough at a first glance, and where they start; none if none repeats."""
        text, least = document.text, self.min_words * _LETTERS_A_WORD
        if self.of == "sentence":
            found = document.once(sentences)
            places: Iterable[tuple[int, int]] = zip(found.starts, found.ends, strict=True)
        else:
            places = [(start, end) for kind, start, end, _ in document.blocks if kind in self.plan]
        places = [place for place in places if place[1] - place[0] > least]
        # What stands twice begins alike, which is quicker to see.
        if len({text[start : start + least] for start, _ in places}) == len(places):
            return []
        return [(start, text[start:end]) for start, end in places]
