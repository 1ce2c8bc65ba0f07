"""Two function words that cannot stand together: the of, to went, if is, more better."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from linter.analysis import met
from linter.document import Document
from linter.finding import Finding
from linter.rule import Needs, Rule
from linter.text.closed import WORDS


class PairsRule(Rule):
    """Reports two words in a row that ``pairs`` sets together.

    Each entry has the words that may come first, and the words of which none may
    follow them; all are in ``linter.text.closed.WORDS``, in lower case.  A mark or
    a line's end between two words parts them.
    """

    tag: ClassVar[str] = "pairs"
    cold: ClassVar[frozenset[str]] = Rule.cold | {"pairs"}

    pairs: dict[str, str] | None
    plan: tuple[str, str] = ("", "")

    def prepare(self) -> tuple[str, str]:
        """The pairs as the index has them, and as they are printed."""
        from linter.text.adjacent import packed

        printed = {
            (before, after)
            for first, then in (self.pairs or {}).items()
            for before in first.split()
            for after in then.split()
            if before != after
        }
        for word in {word for pair in printed for word in pair} - set(WORDS):
            raise ValueError(f"{word!r} is none of the words in linter/text/closed.py")
        return packed({(before, _folded(after)) for before, after in printed}), packed(printed)

    def needs(self) -> Needs:
        from linter.text.adjacent import unpacked  # only when rules are compiled

        return Needs(frozenset(), adjacent=unpacked(self.prepare()[0]))

    def check(self, document: Document) -> Iterator[Finding]:
        folded, printed = self.plan
        for first, then in met(document, folded, self.id):
            for second in (then, f"{then}.", f"{then.upper()}."):
                if f"\n{first} {second}\n" in printed:
                    yield from self._places(document, f"{first} {second}")

    def _places(self, document: Document, phrase: str) -> Iterator[Finding]:
        """Blanks on both sides: beside a mark or a line's end anything may stand."""
        text = document.text
        at = text.find(phrase)
        while at >= 0:
            end = at + len(phrase)
            alone = text[at - 1 : at] in {"", " "} and text[end : end + 1] in {"", " "}
            if alone and self.looks_at(document, at):
                yield self.at(document, at, at + len(phrase.rstrip(".")))
            at = text.find(phrase, end)


def _folded(word: str) -> str:
    return word.rstrip(".").casefold()
