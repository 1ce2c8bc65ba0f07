"""What machines make of fixed terms: a large generated lexicon, opened entry by entry."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, ClassVar

from linter.analysis import folded, vocabulary
from linter.document import Document
from linter.finding import Finding, Fix, Severity
from linter.lexicon import Calque
from linter.record import NamedTuple
from linter.rule import Needs, Rule
from linter.shelf import NOTHING, Shelf
from linter.text.find import in_address


class Form(NamedTuple):
    """One wrong form: its words beyond the two it is filed under, and how it begins."""

    form: str
    use: str
    sure: bool
    others: frozenset[str]
    begins: tuple[str, ...]  # case-folded, in a space and in a hyphen


Beside = dict[str, tuple[Form, ...]]  # by the second of the two words


class CalqueRule(Rule):
    """Reports forms that machines make of a lexicon's terms, in the plural too.

    A form in lower case is looked for in any casing; a capital in it must stand.
    ``doubtful`` forms are a warning at most.
    """

    tag: ClassVar[str] = "calque"
    fields: ClassVar[frozenset[str]] = frozenset({"term"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"terms"}

    terms: tuple[Calque, ...]
    plan: Shelf[tuple[frozenset[str], Beside]] = NOTHING

    def prepare(self) -> Shelf[tuple[frozenset[str], Beside]]:
        """Forms by their rarest word, and below it by the next."""
        index: dict[str, dict[str, list[Form]]] = {}
        for term in self.terms:
            for form, sure in _forms(term):
                begins = _begins(form)
                for first, second, others in _keys(_words(form)):
                    filed = Form(form, term.use, sure, others, begins)
                    index.setdefault(first, {}).setdefault(second, []).append(filed)
        return Shelf(
            {
                key: (frozenset(beside), {one: tuple(made) for one, made in beside.items()})
                for key, beside in sorted(index.items())
            }
        )

    def needs(self) -> Needs:
        from linter.text.adjacent import of_phrase  # only when rules are compiled

        forms = [_words(form) for term in self.terms for form, _ in _forms(term)]
        pairs = (of_phrase(words, ("", "s", "es")) for words in forms if len(words) > 1)
        return Needs(
            frozenset(key for words in forms if len(words) == 1 for key, _, _ in _keys(words)),
            adjacent=frozenset().union(*pairs),
        )

    def check(self, document: Document) -> Iterator[Finding]:
        words = document.once(vocabulary)
        done: set[str] = set()
        for _, (seconds, beside) in self.plan.among(words):
            if seconds.isdisjoint(words):
                continue
            for second in seconds & words:
                for form in beside[second]:
                    if form.others <= words and form.form not in done:
                        text = document.once(folded)
                        if any(begin in text for begin in form.begins):
                            done.add(form.form)
                            yield from self._places(document, form)

    def _places(self, document: Document, form: Form) -> Iterator[Finding]:
        text = document.text
        for match in self.find(document, _pattern(form.form)):
            start, end = match.span()
            if in_address(text, start, end) or match[0] == form.use:
                continue
            use = _like(match[0], form.use) + ("" if form.use[-1] == "s" else match["plural"])
            found = self.at(document, start, end, Fix(use), term=use)
            severity = self.severity if form.sure else min(self.severity, Severity.WARNING)
            yield found._replace(severity=severity)


def _forms(term: Calque) -> Iterator[tuple[str, bool]]:
    for listed, sure in ((term.wrong, True), (term.doubtful, False)):
        for form in listed.split("; ") if listed else ():
            yield form, sure


def _words(form: str) -> tuple[str, ...]:
    """Words as the vocabulary has them."""
    from linter.text.words import tokens

    return tuple(tokens(form))


def _keys(words: tuple[str, ...]) -> Iterator[tuple[str, str, frozenset[str]]]:
    """The two rarest words of a form, and the rest; also with the last in the plural."""
    from linter.text.common import rarest  # only when rules are compiled

    first = rarest(words)
    left = tuple(word for word in words if word != first) or words
    second = rarest(left)
    last = words[-1]
    others = frozenset(words) - {first, second, last}
    for plural in ("", "s", "es"):
        ending = last + plural
        yield (
            ending if first == last else first,
            ending if second == last else second,
            others,
        )
        if last not in {first, second}:
            return


def _begins(form: str) -> tuple[str, ...]:
    """The first two words in print, of which one must stand: far cheaper than the pattern."""
    first, second = form.casefold().replace("-", " ").split(" ")[:2]
    ends = (first, first.replace("'", "’")) if "'" in first else (first,)
    return tuple(f"{end}{between}{second}" for end in ends for between in " -")


@cache
def _pattern(form: str) -> Any:
    """Capitals as written, small letters in either case; words parted by a space or a hyphen."""
    import regex

    small = form == form.lower()
    parts = [regex.escape(part).replace("'", "['’]") for part in form.replace("-", " ").split(" ")]
    if not small:
        parts = [f"(?i:{part[0]}){part[1:]}" if part[0].islower() else part for part in parts]
    flags = regex.IGNORECASE if small else 0
    words = "[ -]".join(parts)
    return regex.compile(rf"(?<![\w-]){words}(?P<plural>(?:e?s)?)(?![\w-])", flags)


def _like(found: str, use: str) -> str:
    """The right form in the casing of what was found."""
    if found.isupper() and len(found) > 4:
        return use.upper()
    return use[0].upper() + use[1:] if found[0].isupper() else use
