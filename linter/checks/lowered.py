"""A name of several words whose first has lost its capital: scale AI, goldman Sachs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar

from linter.analysis import printed, vocabulary
from linter.document import Document
from linter.finding import Finding, Fix, Severity
from linter.lexicon import Organisation
from linter.rule import Needs, Rule
from linter.text.around import around
from linter.text.find import in_address, whole

_BESIDES = frozenset(("a", "an", "this", "that", "each", "every", "what", "some", "any", "no"))


class LoweredRule(Rule):
    """Reports a lexicon's name whose first word is in lower case, the rest as printed.

    Certain where the name's word is no ordinary one (goldman Sachs), or its first
    part stands elsewhere in the article with its capital; else a warning at most.
    """

    tag: ClassVar[str] = "lowered"
    fields: ClassVar[frozenset[str]] = frozenset({"use"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"names"}

    names: tuple[Organisation, ...]

    def prepare(self) -> Any:
        """The rarest word of each name to names, lowered forms, and if their word is one."""
        index: dict[str, list[tuple[str, str, bool, frozenset[str]]]] = {}
        for entry in self.names:
            for name in (entry.name, *entry.also):
                if _fits(name):
                    low = name[0].lower() + name[1:]
                    item = (name, low, entry.word, frozenset(re.findall(r"\w+", low)))
                    index.setdefault(_key(name), []).append(item)
        return index, frozenset(index)

    def needs(self) -> Needs:
        forms = (name for entry in self.names for name in (entry.name, *entry.also) if _fits(name))
        return Needs(frozenset(map(_key, forms)))

    def check(self, document: Document) -> Iterator[Finding]:
        index, keys = self.plan
        for word in document.once(vocabulary) & keys:
            for name, lowered, ordinary, parts in index[word]:
                if parts <= document.once(printed) and lowered in document.text:
                    yield from self._places(document, name, lowered, ordinary=ordinary)

    def _places(
        self, document: Document, name: str, lowered: str, *, ordinary: bool
    ) -> Iterator[Finding]:
        text = document.text
        sure = not ordinary or any(True for _ in whole(text, name.split(maxsplit=1)[0]))
        for start in whole(text, lowered):
            end = start + len(lowered)
            if not self.looks_at(document, start) or in_address(text, start, end):
                continue
            if text[start - 1 : start] == "-" or around(text, start, end).before in _BESIDES:
                continue
            found = self.at(document, start, end, Fix(name), use=name)
            doubtful = min(self.severity, Severity.WARNING)
            yield found if sure else found._replace(severity=doubtful)


def _fits(name: str) -> bool:
    """Several words, the first and the last with a capital, no *of* between (bank of England)."""
    words = name.split()
    capitals = name[0].isupper() and words[-1][0].isupper()
    return len(words) > 1 and capitals and " of " not in name and words[0] != "The"


def _key(name: str) -> str:
    from linter.text.common import rarest  # only when rules are compiled

    return rarest(tuple(re.findall(r"\w+", name.casefold())))
