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
        """Names by their folded form, roles longest first with their plurals, spared words."""
        names = {form.casefold(): form for one in self.names for form in (one.name, *one.also)}
        roles = {role + ending: _plural(use) if ending else use for role, use in self.roles.items()
                 for ending in ("", "es" if role.endswith("s") else "s")}  # fmt: skip
        ordered = tuple(sorted(roles.items(), key=lambda pair: -len(pair[0])))
        return names, ordered, tuple(roles), frozenset(self.spare)

    def needs(self) -> Needs:
        return Needs(None, frozenset(self.roles))

    def check(self, document: Document) -> Iterator[Finding]:
        names, roles, endings, spare = self.plan
        for word in document.once(vocabulary):
            if word.endswith(endings) and word not in spare:
                for role, use in roles:
                    name = names.get(word.removesuffix(role)) if word.endswith(role) else None
                    if name:
                        yield from self._places(document, word, name, use)
                        break

    def _places(self, document: Document, word: str, name: str, role: str) -> Iterator[Finding]:
        for start in whole(document.once(lower), word):
            end = start + len(word)
            if self.looks_at(document, start) and not in_address(document.text, start, end):
                fix = Fix(f"{name} {role}")
                yield self.at(document, start, end, fix, name=name, role=role)


def _plural(role: str) -> str:
    return role + ("es" if role.endswith("s") else "s")
