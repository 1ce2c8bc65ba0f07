"""The general kinds of check, with rules made for the test."""

from __future__ import annotations

from typing import Any

import pytest
import regex

from linter.checks.block import BlockRule
from linter.checks.consistency import ConsistencyRule
from linter.checks.language import LanguageRule
from linter.checks.metric import MetricRule
from linter.engine import lint
from linter.finding import Finding
from linter.readers import read
from linter.rule import Examples, Rule
from linter.ruleset import ruleset
from linter.ruleset.load import Source, load
from linter.text.readability import FORMULAS

SENTENCE = "The river rose by three metres in one night and took the old bridge with it."
SPANISH = (
    "El alcalde de la ciudad dijo que no había heridos y que las escuelas seguirían cerradas hasta"
    " el lunes, mientras los bomberos buscan a los vecinos que faltan."
)


def made(kind: type[Rule], **fields: Any) -> Rule:
    examples = Examples(bad=(), good=())
    fields = {"message": "{found}", "why": "", "examples": examples, **fields}
    rule = kind(id="own", family="style", **fields)
    return rule.but(plan=rule.prepare())  # type: ignore[no-any-return]


def findings(rule: Rule, text: str, path: str = "a.md") -> tuple[Finding, ...]:
    """What a rule reports, the same with the word index and without it."""
    document = read(text, path)
    found = lint(document, ruleset([rule])).findings
    assert found == lint(document, ruleset([rule]), everywhere=True).findings
    assert len(found) <= len(list(rule.compiled().check(document)))
    return found


def texts(rule: Rule, text: str, path: str = "a.md") -> list[str]:
    return [text[slice(*one.span)] for one in findings(rule, text, path)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An e-mail, an email, an e-mail.", ["email"]),
        ("An email, an e-mail, an email.", ["e-mail"]),
        ("An email, then an e-mail.", ["e-mail"]),
        ("An email, e-mails, e-mailed: emails.", ["e-mails", "e-mailed"]),
        ("E-mail is slow. An email is not.", []),
        ("“An e-mail”, she said. An email.", []),
        ("See email.example.org or /email or @email; an e-mail.", []),
        ("An email and a mail.", []),
        ("40 percent and 40 per cent, 30 percent.", ["per cent"]),
    ],
)
def test_consistency(text: str, expected: list[str]) -> None:
    rule = made(
        ConsistencyRule,
        forms=(("e-mail", "email"), ("per cent", "percent")),
        endings=("", "s", "ed"),
    )
    assert texts(rule, text) == expected


def test_consistency_of_alternatives_and_of_what_both_forms_share() -> None:
    forms = (("travelled|travelling", "traveled|traveling"), ("toward", "towards"))
    rule = made(ConsistencyRule, forms=forms, endings=("", "s"), message="{found}/{other}")
    assert [one.message for one in findings(rule, "He travelled by traveling towards it.")] == [
        "traveling/travelled"
    ]


def article(sentences: int, words: str = "A short one it is.") -> str:
    return "# Flood\n\n" + " ".join([SENTENCE] * sentences) + f"\n\n{words}\n"


@pytest.mark.parametrize("measure", sorted(FORMULAS))
def test_every_formula_can_be_bounded(measure: str) -> None:
    low, high = (
        made(MetricRule, measure=measure, min=1000.0),
        made(MetricRule, measure=measure, max=-9.0),
    )
    for rule in (low, high):
        [finding] = findings(rule, article(10))
        assert (finding.message, len(finding.related)) == ("Flood", 3)
    assert findings(made(MetricRule, measure=measure, min=-1000.0, max=1000.0), article(10)) == ()


def test_a_short_article_is_not_measured() -> None:
    rule = made(MetricRule, measure="sentence-words", max=1.0, min_words=100)
    assert findings(rule, article(2)) == ()
    assert findings(rule, "# One\n\n" + "- an item of six words only\n" * 40) == ()


@pytest.mark.parametrize(
    ("measure", "bound", "message", "start"),
    [
        ("longest-sentence", 16, "17 over 16", "This"),
        ("longest-paragraph", 150, "192 over 150", "The"),
        ("lead-sentence", 13, "16 over 13", "bridge with it."),
    ],
)
def test_the_longest_stands_where_it_is(
    measure: str, bound: float, message: str, start: str
) -> None:
    text = article(
        12, "This one has more words than any other in this article, and is thus the longest one."
    )
    rule = made(MetricRule, measure=measure, max=bound, message="{value} over {bound:.0f}")
    [finding] = findings(rule, text)
    assert finding.message == message
    assert text[finding.span.start :].startswith(start)


def test_blocks_are_matched_whole_and_in_runs() -> None:
    pattern = regex.compile("(?i)facebook|copy link", regex.MULTILINE)
    alone, row = made(BlockRule, pattern=pattern), made(BlockRule, pattern=pattern, run=2)
    text = f"Facebook\n\n{SENTENCE}\n\n» Copy link\n\nFACEBOOK!\n\nOn Facebook\n"
    assert texts(alone, text) == ["Facebook", "» Copy link", "FACEBOOK!"]
    assert texts(row, text) == ["» Copy link", "FACEBOOK!"]


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        (SPANISH, ["El alcalde de la ciudad dijo que no"]),
        (f"> {SPANISH}", []),
        (f"“{SPANISH}”", []),
        ("El alcalde de la ciudad dijo que no.", []),
        ("José García, Ana de la Torre, Luis Ortiz, María del Carmen Ruiz, Jorge Santos, Pilar"
         " Núñez, Juan Pérez, Carlos de los Ríos, Elena Vega.", []),
        ("河水一夜之间上涨了三米,冲走了旧桥。市长说没有人受伤,学校将停课到星期一,消防员仍在寻找失踪的居民。"
         "市议会将于星期五开会讨论新桥和防洪墙的计划,费用为四百万。", ["河水一夜之间"]),
    ],
)  # fmt: skip
def test_foreign_passages(passage: str, expected: list[str]) -> None:
    rule = made(LanguageRule, of="passage", message="{code}")
    found = texts(rule, f"{SENTENCE}\n\n{passage}\n\n{SENTENCE}\n")
    assert [text[: len(start)] for text, start in zip(found, expected, strict=True)] == expected


def test_foreign_articles() -> None:
    rule = made(LanguageRule, of="article", language="any", message="{code}")
    more = "El agua subió tres metros en una sola noche y se llevó el puente viejo del barrio bajo."
    assert [one.message for one in findings(rule, f"{SPANISH} {more}")] == ["es"]
    assert [one.message for one in findings(rule, f"---\nlang: fr-CA\n---\n{SENTENCE}")] == ["fr"]
    assert findings(rule, SENTENCE) == ()


def test_a_bad_pattern_of_a_cue_is_the_rules_mistake() -> None:
    rule = """\
check: cued
message: a cue
why: It is. So it is.
choices: {in the: "(?P<at>in the"}
examples: {bad: ["<<in the>> house"], good: [at home]}
"""
    (mistake,) = load([Source("rules/style/cue.yaml", "style", "cue", rule)]).mistakes
    said = "bad pattern '(?P<at>in the': missing ), unterminated subpattern at position 0"
    assert str(mistake) == f"rules/style/cue.yaml:1:1: {said}"
