"""Source to Document: one module per format, one table of endings."""

from __future__ import annotations
