"""What machines make of fixed terms: a large generated lexicon, opened entry by entry."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from re import IGNORECASE, Pattern, escape
from typing import ClassVar

from linter import patterns
from linter.analysis import calling, folded, lower, sequence
from linter.document import Document
from linter.finding import Finding, Fix, Severity
from linter.lexicon import Calque
from linter.record import NamedTuple
from linter.rule import Needs, Rule
from linter.shelf import NOTHING, Shelf
from linter.text.find import in_address, places


class Form(NamedTuple):
    """One wrong form, and how it begins."""

    form: str
    use: str
    grade: str  # wrong, doubtful or beside
    begins: tuple[str, ...]  # case-folded, in a space and in a hyphen


Beside = dict[str, tuple[Form, ...]]  # by the second of two words in a row


_APART = 700  # words: in a speech of 7,000 chance alone makes a few such forms


class CalqueRule(Rule):
    """Reports forms that machines make of a lexicon's terms, in the plural too.

    A form in lower case is looked for in any casing; a capital in it must stand.
    ``doubtful`` forms are a warning at most; ``beside`` forms too, and only where the
    article has another form, a long one several.
    """

    tag: ClassVar[str] = "calque"
    fields: ClassVar[frozenset[str]] = frozenset({"term"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"terms"}

    terms: tuple[Calque, ...]
    plan: Shelf[Beside] = NOTHING

    def prepare(self) -> Shelf[Beside]:
        """Forms by the two words in a row that call for them."""
        index: dict[str, dict[str, list[Form]]] = {}
        for term in self.terms:
            for form, grade in _forms(term):
                filed = Form(form, term.use, grade, _begins(form))
                for first, second in _keys(form):
                    index.setdefault(first, {}).setdefault(second, []).append(filed)
        return Shelf(
            {
                key: {one: tuple(made) for one, made in beside.items()}
                for key, beside in sorted(index.items())
            }
        )

    def needs(self) -> Needs:
        forms = (form for term in self.terms for form, _ in _forms(term))
        return Needs(frozenset(), adjacent=frozenset(key for form in forms for key in _keys(form)))

    def check(self, document: Document) -> Iterator[Finding]:
        present = list(self._present(document))
        sure = any(form.grade != "beside" for form in present)
        if not sure and len({form.use for form in present}) < 2:
            return  # nothing for what counts only beside another to stand beside
        alone: list[Finding] = []
        beside: dict[str, list[Finding]] = {}
        for form in present:
            found = list(self._places(document, form))
            if form.grade != "beside":
                alone += found
            elif found:
                beside[form.use] = beside.get(form.use, []) + found
        yield from alone
        if alone or len(beside) > max(1, len(document.once(sequence)) // _APART):
            for found in beside.values():
                yield from found

    def _present(self, document: Document) -> Iterator[Form]:
        """Forms that the article calls for, each once."""
        done: set[str] = set()
        for first, second in calling(document, self.id):
            if first in self.plan:
                for form in self.plan[first].get(second, ()):
                    text = document.once(folded)
                    if form.form not in done and any(begin in text for begin in form.begins):
                        done.add(form.form)
                        yield form

    def _places(self, document: Document, form: Form) -> Iterator[Finding]:
        text, small, pattern = document.text, document.once(lower), _pattern(form.form)
        for at in sorted(at for begin in form.begins for at in places(small, begin)):
            match = pattern.match(text, at)
            if not match or match[0] == form.use or not self.looks_at(document, at):
                continue
            if in_address(text, *match.span()):
                continue
            use = _like(match[0], form.use) + ("" if form.use[-1] == "s" else match["plural"])
            found = self.at(document, *match.span(), Fix(use), term=use)
            sure = form.grade == "wrong"
            severity = self.severity if sure else min(self.severity, Severity.WARNING)
            yield found._replace(severity=severity)


def _forms(term: Calque) -> Iterator[tuple[str, str]]:
    grades = (("wrong", term.wrong), ("doubtful", term.doubtful), ("beside", term.beside))
    for grade, listed in grades:
        for form in listed.split("; ") if listed else ():
            yield form, grade


def _keys(form: str) -> frozenset[tuple[str, str]]:
    """The rarest two words in a row of a form; also with its last word in the plural."""
    from linter.text.adjacent import of_phrase  # only when rules are compiled
    from linter.text.words import tokens

    return of_phrase(tokens(form), ("", "s", "es"))


def _begins(form: str) -> tuple[str, ...]:
    """The first two words in print, of which one must stand: far cheaper than the pattern."""
    first, second = form.casefold().replace("-", " ").split(" ")[:2]
    ends = (first, first.replace("'", "’")) if "'" in first else (first,)
    return tuple(f"{end}{between}{second}" for end in ends for between in " -")


@cache
def _pattern(form: str) -> Pattern[str]:
    """Capitals as written, small letters in either case; words parted by a space or a hyphen."""
    small = form == form.lower()
    parts = [escape(part).replace("'", "['’]") for part in form.replace("-", " ").split(" ")]
    if not small:
        parts = [f"(?i:{part[0]}){part[1:]}" if part[0].islower() else part for part in parts]
    words = "[ -]".join(parts)
    source = rf"(?<![\w-]){words}(?P<plural>(?:e?s)?)(?![\w-])"
    return patterns.pattern(source, IGNORECASE if small else 0)


def _like(found: str, use: str) -> str:
    """The right form in the casing of what was found."""
    if found.isupper() and len(found) > 4:
        return use.upper()
    return use[0].upper() + use[1:] if found[0].isupper() else use
