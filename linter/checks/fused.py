"""A name and a role run together into one word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from linter import patterns
from linter.analysis import lower, vocabulary
from linter.document import Document
from linter.finding import Finding, Fix
from linter.lexicon import Organisation
from linter.rule import Needs, Rule
from linter.text.find import in_address

_TOKEN = patterns.pattern(r"(?<!\w)([^\W_]+)(-?)$")


class FusedRule(Rule):
    """Reports *Googleboss*, in any casing: a name of the lexicon, then one of the ``roles``.

    ``roles`` map the role as it is found to the role as it is printed.  The ``foreign``
    ones, which are no roles in English, are wrong with a hyphen too (*Boeing-Chef*).
    """

    tag: ClassVar[str] = "fused"
    fields: ClassVar[frozenset[str]] = frozenset({"name", "role"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"names"}

    names: tuple[Organisation, ...]
    roles: dict[str, str]
    foreign: tuple[str, ...] = ()
    spare: tuple[str, ...] = ()  # real words that only look like it

    def prepare(self) -> Any:
        """Names as lines, folded and as printed; roles as found to roles as printed.

        Lines, for a dictionary of all that may be fused takes longer to load than a check.
        """
        forms = (form for one in self.names for form in (one.name, *one.also))
        names = {form.casefold(): form for form in forms if form.casefold().isalnum()}
        roles = {**self.roles, **{_plural(role): _plural(use) for role, use in self.roles.items()}}
        return "\n".join(["", *names, ""]), "\n".join(names.values()), roles

    def needs(self) -> Needs:
        names, _, roles = self.prepare()
        fused = {name + role for name in names.split() for role in roles}
        foreign = {one for role in self.foreign for one in (role, _plural(role))}
        return Needs(frozenset(fused | foreign).difference(self.spare))

    def check(self, document: Document) -> Iterator[Finding]:
        endings = tuple(self.plan[2])
        ended = [word for word in document.once(vocabulary) if word.endswith(endings)]
        for role in self.roles:
            if any(role in word for word in ended):
                yield from self._joined(document, role)

    def _joined(self, document: Document, role: str) -> Iterator[Finding]:
        text = document.once(lower)
        at = text.find(role)
        while at >= 0:
            if text[at - 1 : at].isalnum() or (text[at - 1 : at] == "-" and role in self.foreign):
                yield from self._at(document, at, role)
            at = text.find(role, at + len(role))

    def _at(self, document: Document, at: int, role: str) -> Iterator[Finding]:
        """What is joined to a role, and whether it is a name of the lexicon."""
        names, printed, roles = self.plan
        text = document.text
        word = _TOKEN.search(text, max(at - 40, 0), at)
        end = _end(document.once(lower), at, role)
        if not word or not end:
            return
        name, start = word[1], word.start()
        place = names.find(f"\n{name.casefold()}\n")
        fused = text[start:end].casefold()
        if fused in self.spare or place < 0:
            return
        name = printed.split("\n")[names.count("\n", 0, place)]
        if self.looks_at(document, start) and not in_address(text, start, end):
            use = roles[fused[at - start :]]
            yield self.at(document, start, end, Fix(f"{name} {use}"), name=name, role=use)


def _end(text: str, at: int, role: str) -> int:
    """Where a role, or its plural, ends as a word; 0 where it does not."""
    for one in (_plural(role), role):
        end = at + len(one)
        if text.startswith(one, at) and not text[end : end + 1].isalnum():
            return end
    return 0


def _plural(role: str) -> str:
    return role + ("es" if role.endswith("s") else "s")
