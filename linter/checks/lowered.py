"""A name of several words whose first has lost its capital: scale AI, goldman Sachs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from linter.analysis import vocabulary
from linter.document import Document
from linter.finding import Finding, Fix, Severity
from linter.lexicon import Organisation
from linter.rule import Needs, Rule
from linter.text.around import around
from linter.text.find import in_address, whole


class LoweredRule(Rule):
    """Reports a lexicon's name whose first word is in lower case, the rest as printed.

    Certain where the first word is no ordinary one (goldman Sachs), or the name
    stands elsewhere in the article as it is printed; else a warning at most.
    """

    tag: ClassVar[str] = "lowered"
    fields: ClassVar[frozenset[str]] = frozenset({"use"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"names"}

    names: tuple[Organisation, ...]

    def prepare(self) -> Any:
        """The last word of each name, folded, to names, lowered forms, and if their word is one."""
        index: dict[str, list[tuple[str, str, bool]]] = {}
        for entry in self.names:
            for name in (entry.name, *entry.also):
                if _fits(name):
                    item = (name, name[0].lower() + name[1:], entry.word)
                    index.setdefault(_last(name), []).append(item)
        return index

    def needs(self) -> Needs:
        forms = (name for entry in self.names for name in (entry.name, *entry.also) if _fits(name))
        return Needs(frozenset(map(_last, forms)))

    def check(self, document: Document) -> Iterator[Finding]:
        index = self.plan
        for word in document.once(vocabulary):
            for name, lowered, ordinary in index.get(word, ()):
                if lowered in document.text:
                    yield from self._places(document, name, lowered, ordinary=ordinary)

    def _places(
        self, document: Document, name: str, lowered: str, *, ordinary: bool
    ) -> Iterator[Finding]:
        text = document.text
        sure = not ordinary or name in text
        for start in whole(text, lowered):
            end = start + len(lowered)
            if not self.looks_at(document, start) or in_address(text, start, end):
                continue
            if text[start - 1 : start] == "-" or around(text, start, end).before in {"a", "an"}:
                continue
            found = self.at(document, start, end, Fix(name), use=name)
            doubtful = min(self.severity, Severity.WARNING)
            yield found if sure else found._replace(severity=doubtful)


def _fits(name: str) -> bool:
    """Several words, the first and the last with a capital, no *of* between (bank of England)."""
    words = name.split()
    capitals = name[0].isupper() and words[-1][0].isupper()
    return len(words) > 1 and capitals and " of " not in name and words[0] != "The"


def _last(name: str) -> str:
    return name.replace("&", " ").replace("'", " ").replace("-", " ").split()[-1].casefold()
