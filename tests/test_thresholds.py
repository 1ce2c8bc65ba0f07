"""Thresholds of the wrong type or out of range: refused with their place; right ones hold by desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Desk

RULE = """\
check: metric
measure: longest-sentence
max: 20
min-words: 5
message: "{value} words, more than {bound:.0f}"
why: Short is good.
examples: {bad: [], good: []}
"""
MEASURES = (
    "flesch-reading-ease, flesch-kincaid-grade, gunning-fog, smog-index, coleman-liau-index, "
    "automated-readability-index, dale-chall-readability-score, linsear-write-formula, "
    "sentence-words, longest-sentence, longest-paragraph, lead-sentence, even-sentences, "
    "nested-clauses, passive-share"
)
WRONG = [
    ("max", "high", "max: expected a number or nothing, found 'high'"),
    ("max", "'60'", "max: expected a number or nothing, found '60'"),
    ("max", "true", "max: expected a number or nothing, found true"),
    ("max", "[60]", "max: expected a number or nothing, found a list"),
    ("max", "-3", "max is -3: expected 0 or more of longest-sentence"),
    ("max", "5000", "max is 5000: expected a number from -1000 to 1000"),
    ("max", ".inf", "max is inf: expected a number from -1000 to 1000"),
    ("max", ".nan", "max is nan: expected a number from -1000 to 1000"),
    ("min-words", "1.5", "min-words: expected a whole number, found 1.5"),
    ("min-words", "0", "min-words is 0: expected a number from 1 to 100000"),
    ("measure", "longest", f"measure: no 'longest': expected one of {MEASURES}"),
]


@pytest.mark.parametrize(("field", "value", "what"), WRONG)
def test_in_a_rule(desk: Desk, field: str, value: str, what: str) -> None:
    lines = [line for line in RULE.splitlines() if not line.startswith(f"{field}:")]
    lines.insert(3, f"{field}: {value}")
    desk.write({"mine/readability/long.yaml": "\n".join(lines), "a.md": "Well.\n",
                ".copydesk.yaml": "packs: [mine]\n"})  # fmt: skip
    place = f"mine/readability/long.yaml:4:{len(field) + 3}"
    expected = (2, "nothing found in 1 file\n", f"copydesk: {place}: {what}\n")
    assert desk.run("check", "a.md") == expected


@pytest.mark.parametrize(("field", "value", "what"), WRONG)
def test_in_options(desk: Desk, field: str, value: str, what: str) -> None:
    options = f"packs: [mine]\noptions:\n  long:\n    {field}: {value}\n"
    desk.write({"mine/readability/long.yaml": RULE, "a.md": "Well.\n", ".copydesk.yaml": options})
    expected = f"copydesk: .copydesk.yaml:4:{len(field) + 7}: rule 'long': {what}\n"
    assert desk.run("check", "a.md") == (2, "nothing found in 1 file\n", expected)


@pytest.mark.parametrize(
    ("options", "place", "what"),
    [
        ("{min: 30}", "3:15", "min is 30: expected no more than max, 20"),
        ("{max: 25, min: 26}", "3:24", "min is 26: expected no more than max, 25"),
        ("{max: null}", "3:15", "nothing to hold the measure to: expected `min` or `max`"),
        ("{maxx: 3}", "3:16", "unknown field 'maxx': did you mean max?"),
        ("{each: section}", "3:16", "each: longest-sentence is one of the whole article"),
    ],
)
def test_values_that_do_not_fit_together(desk: Desk, options: str, place: str, what: str) -> None:
    config = f"packs: [mine]\noptions:\n  long: {options}\n"
    desk.write({"mine/readability/long.yaml": RULE, "a.md": "Well.\n", ".copydesk.yaml": config})
    code, _, error = desk.run("check", "a.md")
    assert (code, error) == (2, f"copydesk: .copydesk.yaml:{place}: rule 'long': {what}\n")


def test_a_desk_has_thresholds_of_its_own(desk: Desk) -> None:
    config = "packs: [mine]\nprofiles:\n  - {paths: [sport/], options: {long: {max: 8}}}\n"
    text = "One two three four five six seven eight nine ten.\n"
    desk.write({"mine/readability/long.yaml": RULE, ".copydesk.yaml": config,
                "sport/a.md": text, "a.md": text})  # fmt: skip
    assert desk.run("check", "a.md", "sport/a.md")[1] == (
        "sport/a.md:1:1: warning long 10 words, more than 8\n1 warning in 2 files\n"
    )
