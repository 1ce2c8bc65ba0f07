"""All kinds of check.  A new one is a module beside this and a name in ``CHECKS``."""

from __future__ import annotations

from linter.checks.pattern import PatternRule
from linter.rule import Rule

CHECKS: tuple[type[Rule], ...] = (PatternRule,)
