"""copydesk test --profile: what each rule costs, and how often its words make it run."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from time import perf_counter_ns
from types import SimpleNamespace

from linter.analysis import language, vocabulary
from linter.cli import output
from linter.cli.test import packs_of
from linter.document import Document
from linter.engine import lint
from linter.errors import ConfigError
from linter.examples import marked, read_example
from linter.readers import read
from linter.record import NamedTuple
from linter.rule import Rule
from linter.ruleset import RuleSet, ruleset
from linter.ruleset.load import load, sources
from linter.scan.walk import articles
from linter.text.words import tokens

_ROUNDS = 3  # the quickest of them counts


class Cost(NamedTuple):
    """Of one rule, over all articles: µs per 1,000 words, and the share of articles it ran on."""

    rule: str
    family: str
    micros: float
    share: float
    found: int
    always: bool


def profile(options: SimpleNamespace) -> int:
    """Prints the costs, the dearest first; the exit code."""
    packs, lexicons = packs_of(options)
    rules = ruleset(load(sources(packs, lexicons)).rules)
    documents = _articles(options.paths) if options.paths else _examples(rules)
    words = sum(len(tokens(document.text)) for document in documents)
    costs = sorted(_costs(rules, documents, max(words, 1)), key=lambda cost: -cost.micros)
    output.put(_table(costs, len(documents), words), sys.stdout)
    return 0


def _articles(paths: Sequence[str]) -> list[Document]:
    found, errors = articles(paths)
    for error in errors:
        raise error
    if not found:
        raise ConfigError("no article to measure on")
    documents = []
    for path in found:
        with open(path, "rb") as file:
            documents.append(read(file.read(), path))
    return documents


def _examples(rules: RuleSet) -> list[Document]:
    return [
        document
        for rule in rules
        for document in (
            *(marked(text, rule.examples)[0] for text in rule.examples.bad),
            *(read_example(text, rule.examples) for text in rule.examples.good),
        )
    ]


def _costs(rules: RuleSet, documents: Sequence[Document], words: int) -> Iterable[Cost]:
    """Each rule by itself; what rules share of a document was found before."""
    for document in documents:
        document.once(vocabulary)
        lint(document, rules)
    due = [{rule.id for rule in rules.due(one, one.once(language))} for one in documents]
    for rule in rules:
        called = [one for one, ids in zip(documents, due, strict=True) if rule.id in ids]
        took, found = min((_once(rule, called) for _ in range(_ROUNDS)), default=(0, 0))
        needs = rule.needs()
        always = not any(needs)
        share = len(called) / len(documents)
        yield Cost(rule.id, rule.family, took / words, share, found, always)


def _once(rule: Rule, documents: Sequence[Document]) -> tuple[int, int]:
    """Nanoseconds over documents, and findings in them."""
    begun = perf_counter_ns()
    found = 0
    for document in documents:
        try:
            found += sum(1 for _ in rule.check(document))
        except TimeoutError:
            output.say(f"{document.path}: rule {rule.id!r} was stopped: its pattern runs away")
    return perf_counter_ns() - begun, found


def _table(costs: Sequence[Cost], documents: int, words: int) -> str:
    lines = [f"{documents} articles, {words} words, {len(costs)} rules; {os.cpu_count()} cores"]
    lines.append(f"{'µs/1,000 words':>15} {'runs on':>8} {'found':>6}  rule")
    for cost in costs:
        note = "  (needs no words: always runs)" if cost.always else ""
        lines.append(
            f"{cost.micros:15.1f} {cost.share:8.1%} {cost.found:6}  {cost.family}/{cost.rule}{note}"
        )
    total = sum(cost.micros for cost in costs)
    lines.append(f"{total:15.1f} all rules")
    return "\n".join(lines) + "\n"
