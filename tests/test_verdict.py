"""What the findings of an article come to together."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.config import Settings
from linter.ruleset import compiled
from linter.ruleset.load import load, sources
from linter.scan.check import Checker, Job, Task

DAMAGED = """\
The yard is sold, and Generation AI experts said so.
{ignore}
“The risk capital is there,” said. Oracle’s order came in June, and the oracle paid.
"""


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(Job((Settings(),)))


@pytest.mark.parametrize(
    ("text", "score", "told"),
    [
        (DAMAGED.format(ignore=""), 0.65, True),
        (DAMAGED.format(ignore="") * 3, 0.84, True),  # each kind again is evidence of its own
        (DAMAGED.format(ignore="\n<!-- copydesk: ignore -- set by hand -->"), 0.29, False),
        (DAMAGED.format(ignore="A good year for the yard, then. " * 700), 0.2, False),
        ("“The risk is there,” said. “It is not,” said. “It is,” said.", 0.46, False),
        ("The yard is sold.", 0.0, False),
    ],
)
def test_score_and_summary(checker: Checker, text: str, score: float, told: bool) -> None:
    file = checker.check_source(text, Task("a.md")).file
    assert file is not None
    assert file.meta["translation_score"] == pytest.approx(score, abs=0.02)
    assert ("machine-translated" in [entry.rule for entry in file.entries]) is told


def test_evidence_is_shown_one_of_each_kind_first(checker: Checker) -> None:
    file = checker.check_source(DAMAGED.format(ignore="") * 4, Task("a.md")).file
    assert file is not None
    (summary,) = [entry for entry in file.entries if entry.rule == "machine-translated"]
    kinds = [other.message for other in summary.related]
    assert len(kinds) == 8 and set(kinds) == {
        "term-calque", "speech-without-speaker", "company-as-noun",
    }  # fmt: skip


def test_a_weight_for_a_rule_that_is_not_there_is_refused() -> None:
    options = {"machine-translated": {"weights": {"brand-caseing": 0.1}}}
    (mistake,) = load(sources([compiled.rules_folder()]), options).mistakes
    assert "no rule 'brand-caseing': did you mean brand-casing?" in str(mistake)
    assert Path(mistake.path).name == "machine-translated.yaml"
