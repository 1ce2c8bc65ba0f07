"""Figures of different articles: what each says and of whom, and which can be compared."""

from __future__ import annotations

from linter.compare.mention import Mention, mentions
from linter.compare.rows import Row, rows
from linter.compare.same import contradict, same

__all__ = ["Mention", "Row", "contradict", "mentions", "rows", "same"]
