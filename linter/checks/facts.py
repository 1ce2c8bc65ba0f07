"""Ages, founding years, heights and the like that disagree with a fact sheet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from linter.analysis import vocabulary
from linter.checks.dates import page
from linter.document import Document
from linter.finding import Finding
from linter.lexicon import Fact, Person
from linter.rule import Needs, Rule
from linter.shelf import Shelf

# Without one of these nothing is said of the kind.
_SAYS = {
    "founded": frozenset("founded cofounded established anniversary".split()),
    "office": frozenset("became took sworn".split()),
    "height": frozenset("tall high height stands rises towers summit".split()),
    "length": frozenset("long length".split()),
    "population": frozenset("population populated home inhabited".split()),
}


class FactsRule(Rule):
    """Reports what the copy says of somebody or something that a fact sheet knows otherwise.

    The sheet is the lexicon ``facts`` and the birth dates in that of ``people``.  A
    name counts only where it stands in full, with a word ``near`` it if it has any;
    what is told of as past, as approximate or of a relative is left alone.
    """

    tag: ClassVar[str] = "facts"
    fields: ClassVar[frozenset[str]] = frozenset({"what", "name"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"facts", "people"}

    facts: tuple[Fact, ...]
    people: tuple[Person, ...]

    def compiled(self) -> Rule:
        return super().compiled().but(facts=(), people=())  # type: ignore[no-any-return]

    def prepare(self) -> Any:
        """Facts by a word of the name, and further words of which one stands in the article."""
        from linter.text.figures.sheet import Known

        shelved: dict[str, list[Known]] = {}
        beside: dict[str, frozenset[str]] = {}
        for known in _all(self.facts, self.people):
            for form in known.forms:
                head, rest = _words(form)
                entries = shelved.setdefault(head, [])
                if known not in entries:
                    entries.append(known)
                beside[head] = beside.get(head, frozenset()) | _SAYS.get(known.attribute, rest)
        return Shelf(shelved), beside, frozenset(beside)

    def needs(self) -> Needs:
        beside = (self.plan or self.prepare())[1]
        return Needs(frozenset(beside), pairs=beside)

    def check(self, document: Document) -> Iterator[Finding]:
        shelf, beside, heads = self.plan
        words = document.once(vocabulary)
        facts = []
        for head in sorted(words & heads):
            if not beside[head].isdisjoint(words):
                facts += [it for it in shelf[head] if _named(document, it, words)]
        if not facts:
            return
        from linter.text.figures.sheet import against

        for found in against(document.once(page), [*dict.fromkeys(facts)]):
            slip = found.slip
            if self.looks_at(document, slip.start):
                yield self.at(document, slip.start, slip.end, what=slip.what, name=found.known.name)


def _all(facts: tuple[Fact, ...], people: tuple[Person, ...]) -> Iterator[Any]:
    from linter.text.figures.sheet import Known

    for one in facts:
        forms = (one.name, *one.also)
        yield Known(one.name, forms, one.attribute, str(one.value), one.unit, one.tolerance,
                    one.as_of, one.near)  # fmt: skip
    sheet = {one.name for one in facts if one.attribute == "born"}
    for person in people:
        if person.born and person.name not in sheet:
            forms, born = (person.name, *person.also), person.born.isoformat()
            yield Known(person.name, forms, "born", born, "", 0.0, None, ())


def _words(form: str) -> tuple[str, frozenset[str]]:
    """The last word of a name that the word index has, and the words before it."""
    from linter.text.words import tokens

    *rest, head = [word for word in tokens(form) if len(word) > 1] or [form.casefold()]
    return head, frozenset(rest)


def _named(document: Document, known: Any, words: frozenset[str]) -> bool:
    """Whether the name stands in the text, and something near it where it must."""
    if known.near and not any(word.casefold() in words for word in known.near):
        return False
    return any(form in document.text for form in known.forms)
