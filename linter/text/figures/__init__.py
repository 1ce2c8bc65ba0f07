"""Figures: quantities of a text, and pairs of them that cannot both be right."""

from __future__ import annotations

from linter.text.figures.copy import Copy
from linter.text.figures.extract import quantities
from linter.text.figures.moments import Moment, moments
from linter.text.figures.quantity import Kind, Quantity, apart

__all__ = ["Copy", "Kind", "Moment", "Quantity", "apart", "moments", "quantities"]
