"""What every test may use: our own rules, read once."""

from __future__ import annotations

import pytest

from linter.ruleset import RuleSet, compiled, ruleset
from linter.ruleset.load import Loaded, load, sources


@pytest.fixture(scope="session")
def loaded() -> Loaded:
    return load(sources([compiled.rules_folder()]))


@pytest.fixture(scope="session")
def rules(loaded: Loaded) -> RuleSet:
    return ruleset(loaded.rules, loaded.mistakes)
