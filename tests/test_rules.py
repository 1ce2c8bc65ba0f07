"""Every rule finds its bad examples, where they say, and leaves its good ones."""

from __future__ import annotations

import pytest

from linter.examples import crossed, failures
from linter.rule import Rule
from linter.ruleset import RuleSet, compiled
from linter.ruleset.load import Loaded, load, sources

ALL = load(sources([compiled.rules_folder()])).rules


def test_all_rules_are_right(loaded: Loaded) -> None:
    assert [str(mistake) for mistake in loaded.mistakes] == []


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.id)
def test_examples(rule: Rule) -> None:
    assert list(failures([rule], ALL)) == []


def test_no_rule_reports_the_good_example_of_another(rules: RuleSet) -> None:
    assert list(crossed(rules)) == []
