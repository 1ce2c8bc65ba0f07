"""A name and a role run together into one word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from linter import patterns
from linter.analysis import lower
from linter.document import Document
from linter.finding import Finding, Fix, Severity
from linter.lexicon import Organisation
from linter.rule import Needs, Rule
from linter.text.find import in_address, whole

_TOKEN = patterns.pattern(r"(?<!\w)([^\W_]+)(-?)$")


class FusedRule(Rule):
    """Reports *Googleboss*, in any casing: a name of the lexicon, then one of the ``roles``.

    ``roles`` map the role as it is found to the role as it is printed.  A name that
    only the article has (*Lidlchief* beside *Lidl*) makes a warning.  The ``foreign``
    roles, which are none in English, are wrong with a hyphen too (*Lidl-Chef*).
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
        return Needs(None, frozenset(self.roles))

    def check(self, document: Document) -> Iterator[Finding]:
        text = document.once(lower)
        for role in self.roles:
            at = text.find(role)
            while at >= 0:
                if text[at - 1 : at].isalnum() or text[at - 1 : at] == "-":
                    yield from self._at(document, at, role)
                at = text.find(role, at + len(role))

    def _at(self, document: Document, at: int, role: str) -> Iterator[Finding]:
        """What is joined to a role, and whether it is a name that should not be."""
        names, printed, roles = self.plan
        text = document.text
        word = _TOKEN.search(text, max(at - 40, 0), at)
        end = _end(document.once(lower), at, role)
        if not word or not end or (word[2] and role not in self.foreign):
            return
        name, start = word[1], word.start()
        place = names.find(f"\n{name.casefold()}\n")
        known = place >= 0
        if known:
            name = printed.split("\n")[names.count("\n", 0, place)]
        fused = text[start:end].casefold()
        if fused in self.spare or not (known or _own(text, name, text[at])):
            return
        if self.looks_at(document, start) and not in_address(text, start, end):
            use = roles[fused[at - start :]]
            found = self.at(document, start, end, Fix(f"{name} {use}"), name=name, role=use)
            yield found if known else found._replace(severity=min(self.severity, Severity.WARNING))


def _end(text: str, at: int, role: str) -> int:
    """Where a role, or its plural, ends as a word; 0 where it does not."""
    for one in (_plural(role), role):
        end = at + len(one)
        if text.startswith(one, at) and not text[end : end + 1].isalnum():
            return end
    return 0


def _own(text: str, name: str, role: str) -> bool:
    """Whether the article has the name, capitalised, by itself, and never in lower case."""
    if len(name) < 3 or not name[0].isupper() or not role.islower():
        return False
    return any(True for _ in whole(text, name)) and not any(True for _ in whole(text, name.lower()))


def _plural(role: str) -> str:
    return role + ("es" if role.endswith("s") else "s")
