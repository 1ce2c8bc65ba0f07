"""Rules' own examples: what each must find, exactly where, and what it must leave."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from linter.document import Document
from linter.engine import lint
from linter.readers import read
from linter.record import NamedTuple
from linter.rule import Examples, Rule
from linter.ruleset import RuleSet, ruleset

ENDINGS = {"markdown": "example.md", "text": "example.txt", "html": "example.html"}
_MARK = re.compile(r"<<(.*?)>>(?!>)", re.DOTALL)


class Failure(NamedTuple):
    """An example that does not hold."""

    rule: str
    kind: str  # bad, good
    number: int  # from 0
    what: str


def failures(rules: Iterable[Rule], among: Iterable[Rule] = ()) -> Iterator[Failure]:
    """Every example that fails: marks not found, found elsewhere, or found in a good one.

    A rule runs alone, but for one that judges: it has its family ``among`` all rules.
    """
    for rule in rules:
        family = [one for one in among if one.family == rule.family] if rule.judges else []
        alone = ruleset(family or [rule])
        for number, example in enumerate(rule.examples.bad):
            document, expected = marked(example, rule.examples)
            found = texts(document, alone, rule.id)
            if not expected:
                yield Failure(rule.id, "bad", number, f"marks nothing with << >>: {example!r}")
            elif found != expected:
                what = f"expected {expected}, found {found}: {example!r}"
                yield Failure(rule.id, "bad", number, what)
        for number, example in enumerate(rule.examples.good):
            if found := texts(read_example(example, rule.examples), alone, rule.id):
                yield Failure(rule.id, "good", number, f"found {found}: {example!r}")


def marked(example: str, examples: Examples) -> tuple[Document, list[tuple[int, str]]]:
    """The document of a bad example, and each marked text with its place."""
    plain, expected, last = "", [], 0
    for mark in _MARK.finditer(example):
        plain += example[last : mark.start()]
        expected.append((len(plain), mark[1]))
        plain += mark[1]
        last = mark.end()
    return read_example(plain + example[last:], examples), expected


def read_example(text: str, examples: Examples) -> Document:
    return read(text, ENDINGS[examples.format], published=examples.published)


def texts(document: Document, rules: RuleSet, rule: str) -> list[tuple[int, str]]:
    """Where a rule reports something, and what stands there."""
    found = [one for one in lint(document, rules).findings if one.rule == rule]
    return [(finding.span.start, document.source[slice(*finding.span)]) for finding in found]


def crossed(rules: RuleSet) -> Iterator[Failure]:
    """Good examples that another rule reports as an error: ours must not contradict each other."""
    for rule in rules:
        if rule.judges:
            continue  # its good examples are evidence that does not suffice
        for number, example in enumerate(rule.examples.good):
            document = read_example(example, rule.examples)
            for finding in lint(document, rules).findings:
                if finding.rule != rule.id and str(finding.severity) == "error":
                    text = document.source[slice(*finding.span)]
                    what = f"rule {finding.rule!r} reports {text!r}: {example!r}"
                    yield Failure(rule.id, "good", number, what)
