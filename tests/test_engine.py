"""Findings in their order, overlaps resolved; the word index changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.document import Document
from linter.engine import lint
from linter.examples import read_example
from linter.finding import Finding, Severity
from linter.readers import read
from linter.rule import Examples, Rule
from linter.ruleset import RuleSet, ruleset
from linter.span import Span

ARTICLES = sorted(
    path for path in (Path(__file__).parent.parent / "fixtures" / "articles").iterdir()
    if path.suffix in {".txt", ".md", ".html"} and not path.name.endswith(".report.txt")
)  # fmt: skip


class Fixed(Rule):
    """Reports what it was given."""

    found: tuple[tuple[Severity, int, int], ...]

    def check(self, document: Document) -> Iterator[Finding]:
        for severity, start, end in self.found:
            yield Finding(self.id, self.family, severity, Span(start, end), "")


def rule(name: str, family: str, *found: tuple[Severity, int, int]) -> Fixed:
    examples = Examples(bad=(), good=())
    return Fixed(id=name, family=family, message="", why="", examples=examples, found=found)


def report(*rules: Rule) -> list[tuple[str, int, int]]:
    result = lint(read("A text of some words.", "a.txt"), ruleset(rules))
    return [(finding.rule, *finding.span) for finding in result.findings]


E, W, I = Severity.ERROR, Severity.WARNING, Severity.INFO  # noqa: E741


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ((rule("b", "style", (W, 4, 6)), rule("a", "style", (W, 0, 2))), [("a", 0, 2), ("b", 4, 6)]),
        ((rule("a", "style", (W, 0, 6)), rule("b", "style", (E, 4, 8))), [("b", 4, 8)]),
        ((rule("a", "style", (W, 0, 6)), rule("b", "style", (W, 4, 12))), [("b", 4, 12)]),
        ((rule("a", "style", (W, 0, 4)), rule("b", "style", (W, 4, 8))), [("a", 0, 4), ("b", 4, 8)]),
        ((rule("a", "style", (W, 0, 6)), rule("b", "figures", (E, 4, 8))), [("a", 0, 6), ("b", 4, 8)]),
        ((rule("a", "style", (W, 3, 3)), rule("b", "style", (W, 3, 3))), [("a", 3, 3)]),
        ((rule("a", "style", (I, 0, 2), (I, 0, 2)),), [("a", 0, 2)]),
    ],
)  # fmt: skip
def test_overlaps_within_a_family(
    rules: tuple[Rule, ...], expected: list[tuple[str, int, int]]
) -> None:
    assert report(*rules) == expected


def both_ways(document: Document, rules: RuleSet) -> None:
    """The findings are the same with every rule run, and with every pattern run over all text."""
    indexed = lint(document, rules)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("linter.rule._places", lambda document, held: None)
        patch.setattr(
            "linter.checks.pattern.met", lambda document, pairs, rule: frozenset({("", "")})
        )
        assert lint(document, rules, everywhere=True) == indexed


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_the_word_index_changes_no_finding_in_an_article(path: Path, rules: RuleSet) -> None:
    both_ways(read(path.read_bytes(), path.name), rules)


def test_the_word_index_changes_no_finding_in_any_example(rules: RuleSet) -> None:
    for one in rules:
        for example in (*one.examples.bad, *one.examples.good):
            both_ways(
                read_example(example.replace("<<", "").replace(">>", ""), one.examples), rules
            )


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_the_word_index_changes_no_finding_in_shuffled_examples(
    data: st.DataObject, rules: RuleSet
) -> None:
    examples = [example for one in rules for example in (*one.examples.bad, *one.examples.good)]
    chosen = data.draw(st.lists(st.sampled_from(examples), min_size=2, max_size=5))
    glue = data.draw(st.sampled_from([" ", "\n\n", "\r\n\r\n", " “", "’s "]))
    text = glue.join(chosen).replace("<<", "").replace(">>", "")
    both_ways(read(data.draw(st.sampled_from([text, text.upper(), text.lower()])), "a.md"), rules)
