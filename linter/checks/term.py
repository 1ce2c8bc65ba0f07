"""Wrong forms of fixed terms, with the right one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from re import IGNORECASE, Pattern, escape
from typing import ClassVar

from linter import patterns
from linter.analysis import calling, folded, lower, vocabulary
from linter.document import Document
from linter.finding import Finding, Fix, Severity
from linter.lexicon import Term
from linter.record import NamedTuple
from linter.rule import Needs, Rule
from linter.shelf import NOTHING, Shelf
from linter.text.find import in_address, places

_WORD = patterns.pattern(r"\w+")
_BEFORE = patterns.pattern(r"(\w+)[ -]$")
_AFTER = patterns.pattern(r"[ -](\w+)")


class Wrong(NamedTuple):
    """One wrong form and all that is known of it."""

    form: str
    folded: str
    words: frozenset[str]  # all but the last
    last: tuple[str, str]  # in the singular and the plural
    use: str
    sure: bool
    not_after: frozenset[str]
    not_before: frozenset[str]
    where: frozenset[str]


class TermRule(Rule):
    """Reports wrong forms of the lexicon's terms, in the plural too.

    Entries that are ``sure`` are reported at the rule's severity, the others as a
    warning at most.
    """

    tag: ClassVar[str] = "term"
    fields: ClassVar[frozenset[str]] = frozenset({"use"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"terms"}

    terms: tuple[Term, ...]
    plan: tuple[frozenset[str], Shelf[dict[str, list[Wrong]]]] = (frozenset(), NOTHING)

    def prepare(self) -> tuple[frozenset[str], Shelf[dict[str, list[Wrong]]]]:
        """Forms of one word, and all by the two words that call for them; "" for no second."""
        index: dict[str, dict[str, list[Wrong]]] = {}
        for term in self.terms:
            for form, use in _forms(term):
                wrong = _wrong(term, form, use)
                for first, second in _keys(_words(form)):
                    index.setdefault(first, {}).setdefault(second, []).append(wrong)
        return frozenset(first for first, beside in index.items() if "" in beside), Shelf(index)

    def needs(self) -> Needs:
        forms = (form for term in self.terms for form, _ in _forms(term))
        keys = frozenset(key for form in forms for key in _keys(_words(form)))
        return Needs(
            frozenset(first for first, second in keys if not second),
            adjacent=frozenset(pair for pair in keys if pair[1]),
        )

    def check(self, document: Document) -> Iterator[Finding]:
        words = document.once(vocabulary)
        done: set[str] = set()
        alone, shelf = self.plan
        keys = [(word, "") for word in sorted(words & alone)]
        keys += [pair for pair in calling(document, self.id) if pair[0] in shelf]
        for first, second in keys:
            for wrong in shelf[first].get(second, ()):
                # Far cheaper than the pattern: the words, then the string, then once a form.
                if not wrong.words <= words or words.isdisjoint(wrong.last):
                    continue
                if wrong.form not in done and wrong.folded in document.once(folded):
                    done.add(wrong.form)
                    yield from self._places(document, wrong)

    def _places(self, document: Document, wrong: Wrong) -> Iterator[Finding]:
        if wrong.where and wrong.where.isdisjoint(document.once(vocabulary)):
            return
        text, pattern = document.text, _pattern(wrong.form)
        for at in places(document.once(lower), wrong.form.lower()):
            match = pattern.match(text, at)
            if not match or match[0] == wrong.use or not self.looks_at(document, at):
                continue
            start, end = match.span()
            if _spared(text, start, end, wrong) or in_address(text, start, end):
                continue
            use = _like(match[0], wrong.use) + (match["plural"] if wrong.use[-1] != "s" else "")
            found = self.at(document, start, end, Fix(use), use=use)
            doubtful = min(self.severity, Severity.WARNING)
            yield found if wrong.sure else found._replace(severity=doubtful)


def _forms(term: Term) -> Iterator[tuple[str, str]]:
    """Wrong forms and the right one for each; of *type of interest* also *types of interest*."""
    for form in term.wrong:
        yield form, term.use
        head, of, rest = form.partition(" of ")
        if of and not head.endswith("s"):
            yield f"{head}s of {rest}", term.use if term.use.endswith("s") else term.use + "s"


def _wrong(term: Term, form: str, use: str) -> Wrong:
    *words, last = _words(form)
    return Wrong(
        form=form,
        folded=form.casefold(),
        words=frozenset(words),
        last=(last, last + "s"),
        use=use,
        sure=term.sure,
        not_after=frozenset(term.not_after),
        not_before=frozenset(term.not_before),
        where=frozenset(word.casefold() for word in term.where),
    )


def _words(form: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(form.casefold()))


def _keys(words: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """The rarest two words in a row of a form, or its one word; also with its end in the plural."""
    from linter.text.adjacent import of_phrase  # only when rules are compiled

    return of_phrase(words, ("", "s"))


@cache
def _pattern(form: str) -> Pattern[str]:
    """Lower case is any case; words may be parted by a space or a hyphen as written."""
    source = rf"(?<![\w-]){escape(form)}(?P<plural>s?)(?![\w-])"
    return patterns.pattern(source, IGNORECASE if form == form.lower() else 0)


def _spared(text: str, start: int, end: int, wrong: Wrong) -> bool:
    before, after = _BEFORE.search(text, max(start - 30, 0), start), _AFTER.match(text, end)
    return bool(
        (before and before[1].casefold() in wrong.not_after)
        or (after and after[1].casefold() in wrong.not_before)
    )


def _like(found: str, use: str) -> str:
    """The right form in the casing of what was found."""
    if found.isupper() and len(found) > 4:
        return use.upper()
    return use[0].upper() + use[1:] if found[0].isupper() else use
