"""The first words of what a pattern matches."""

from __future__ import annotations

import pytest

from linter.text.opening import first_words


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"(?i)(?:read|see) more", "read see"),
        (r"(?:please )?(?:click|tap) here", "please click tap"),
        (
            r"advertise(?:ment)?s?|paid post",
            "advertise advertises advertisement advertisements paid",
        ),
        (r"e-?mail|share", "e email share"),
        (r"\d+ comments|404 not found", "0"),
        (r"(?:ad[^\w\n]+)?story continues", "ad story"),
        (r"more", "more"),
    ],
)
def test_first_words(pattern: str, words: str) -> None:
    assert first_words(pattern) == frozenset(words.split())


@pytest.mark.parametrize("pattern", [r"\w+ icon", r".*here", r"(?:the )?[a-z]+ icon", r"(\w)\1"])
def test_unknown(pattern: str) -> None:
    assert first_words(pattern) is None
