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
    """Reports *Googleboss*, in any casing: a name of the lexicon, then one of the ``roles``.

    ``roles`` map the role as it is found to the role as it is printed.
    """

    tag: ClassVar[str] = "fused"
    fields: ClassVar[frozenset[str]] = frozenset({"name", "role"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"names", "spare"}

    names: tuple[Organisation, ...]
    roles: dict[str, str]
    spare: tuple[str, ...] = ()  # real words that only look like it

    def prepare(self) -> Any:
        """Names as lines, folded and as printed; roles as found to roles as printed; spared words.

        Lines, for a dictionary of all that may be fused takes longer to load than a check.
        """
        forms = (form for one in self.names for form in (one.name, *one.also))
        names = {form.casefold(): form for form in forms if form.casefold().isalnum()}
        roles = {**self.roles, **{_plural(role): _plural(use) for role, use in self.roles.items()}}
        return "\n".join(["", *names, ""]), "\n".join(names.values()), roles, self.spare

    def needs(self) -> Needs:
        names, _, roles, spare = self.prepare()
        fused = {name + role for name in names.split() for role in roles}
        return Needs(frozenset(fused.difference(spare)))

    def check(self, document: Document) -> Iterator[Finding]:
        names, printed, roles, spare = self.plan
        endings = tuple(roles)
        for word in document.once(vocabulary):
            if not word.endswith(endings) or word in spare:
                continue
            parts = ((names.find(f"\n{word.removesuffix(role)}\n"), role)
                     for role in roles if word.endswith(role))  # fmt: skip
            place, role = max(parts)
            if place >= 0:
                name = printed.split("\n")[names.count("\n", 0, place)]
                yield from self._places(document, word, name, roles[role])

    def _places(self, document: Document, word: str, name: str, role: str) -> Iterator[Finding]:
        for start in whole(document.once(lower), word):
            end = start + len(word)
            if self.looks_at(document, start) and not in_address(document.text, start, end):
                fix = Fix(f"{name} {role}")
                yield self.at(document, start, end, fix, name=name, role=role)


def _plural(role: str) -> str:
    return role + ("es" if role.endswith("s") else "s")
