"""A name and a role run together into one word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from linter.analysis import lower, vocabulary
from linter.document import Document
from linter.finding import Finding, Fix
from linter.lexicon import Organisation
from linter.rule import Needs, Rule
from linter.text.find import in_address, whole


class FusedRule(Rule):
    """Reports *Metachief*, in any casing: a name of the lexicon, then one of the ``roles``.

    ``roles`` map the role as it is found to the role as it is printed.
    """

    tag: ClassVar[str] = "fused"
    fields: ClassVar[frozenset[str]] = frozenset({"name", "role"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"names", "spare"}

    names: tuple[Organisation, ...]
    roles: dict[str, str]
    spare: tuple[str, ...] = ()  # real words that only look like it

    def prepare(self) -> Any:
        """Every fused word, folded, to the name and the role as printed; spared ones left out."""
        names = {form.casefold(): form for one in self.names for form in (one.name, *one.also)}
        roles = {**self.roles, **{_plural(role): _plural(use) for role, use in self.roles.items()}}
        spare = frozenset(self.spare)
        index = {
            folded + role: (name, use)
            for folded, name in names.items() if folded.isalnum()
            for role, use in roles.items() if folded + role not in spare
        }  # fmt: skip
        return index, frozenset(index)

    def needs(self) -> Needs:
        return Needs(self.prepare()[1])

    def check(self, document: Document) -> Iterator[Finding]:
        index, words = self.plan
        for word in document.once(vocabulary) & words:
            yield from self._places(document, word, *index[word])

    def _places(self, document: Document, word: str, name: str, role: str) -> Iterator[Finding]:
        for start in whole(document.once(lower), word):
            end = start + len(word)
            if self.looks_at(document, start) and not in_address(document.text, start, end):
                fix = Fix(f"{name} {role}")
                yield self.at(document, start, end, fix, name=name, role=role)


def _plural(role: str) -> str:
    return role + ("es" if role.endswith("s") else "s")
