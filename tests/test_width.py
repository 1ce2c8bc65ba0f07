"""How far a pattern may reach."""

from __future__ import annotations

import pytest

from linter.text.width import LONGEST, reach


@pytest.mark.parametrize(
    ("pattern", "width"),
    [
        (r"old cat", 7),
        (r"\b(?:old|young) cats?\b", 10),
        (r"(?<=the )cat(?= is)", 10),
        (r"\d{1,3} cats", 8),
        (r"\w+ cat", LONGEST + 4),
        (r"[a-z]{3,} cat", LONGEST + 4),
        (r"(?i)(?:an? )?cat$", 6),
        (r"cat(?=.*dog)", 0),
        (r"cat[^\n]*", 0),
        (r"(?:big )*cat", 0),
        (r"cat\s+", 0),
        (r"a{300} b{300}", 0),
    ],
)
def test_reach(pattern: str, width: int) -> None:
    assert reach(pattern) == (width + 2 if width else 0)
