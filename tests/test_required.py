"""The word index's promise: a match never lacks the words read off its pattern."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.text.required import required


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"(?i)\b(?:sources?|insiders?) (?:say|said)\b", "source sources insider insiders"),
        (r"\bKing(?:’s|'s)? said\b", "king"),
        (r"(?<!\w)merger(?!\w)", "merger"),
        (r"(?<!\S)merger(?!\S)", "merger"),
        (r"^Sources?:$", "source sources"),
        (r"\bthe[ \t]+(?:quick|slow) fox\b", "fox"),
        (r"\bgr[ae]y\b", "gray grey"),
        (r"\bTikT[o0]k\b", "tiktok tikt0k"),
        (r"(?i:\bÉlysée\b)", "élysée"),
        (r"\b(?:very )*rare\b", "rare"),
        (r"\b\p{Lu}\w+ chief\b", "chief"),
        (r"\mfirst\M", "first"),
        (r"(?<name>\bmerger\b)", "merger"),
        ("\\bcafe\u0301 owner\\b", "cafe\u0301"),
    ],
)
def test_words(pattern: str, words: str) -> None:
    assert set(required(pattern).words or ()) == set(words.split())


@pytest.mark.parametrize(
    ("pattern", "strings"),
    [
        (r"speculat\w+", "speculat"),
        (r"\w+chief\b", "chief"),
        (r"\{\{|\}\}", "{{ }}"),
        (r"\$ ?\d", "$"),
        (r"(?i)\bSpeculat", "speculat"),
    ],
)
def test_strings_where_a_word_is_open(pattern: str, strings: str) -> None:
    assert required(pattern)[:2] == (None, frozenset(strings.split()))


@pytest.mark.parametrize(
    "pattern",
    [r"\b(\w+) \1\b", r"\d+", r"[A-Z]+", r"(?:merger)?", r"a|\d", r"(?:merger){e<=1}", r"\P{L}x|y"],
)
def test_nothing_where_nothing_is_certain(pattern: str) -> None:
    assert required(pattern) == (None, frozenset(), None)


@pytest.mark.parametrize(
    ("pattern", "pairs"),
    [
        (r"\b(?:sources|insiders) (?:say|claim)\b", dict.fromkeys(("insiders", "sources"), "claim say")),
        (r"\b(?:follow us on|share to) (?:facebook|twitter)\b", {"follow": "us", "share": "to"}),
        (r"\b(?:read more|see also)\b", {"read": "more", "see": "also"}),
        (r"\b(?:advertisement|paid content)\b", {"advertisement": None, "content": "paid"}),
    ],
)  # fmt: skip
def test_words_with_others(pattern: str, pairs: dict[str, str | None]) -> None:
    found = required(pattern).pairs or {}
    assert {word: beside and " ".join(sorted(beside)) for word, beside in found.items()} == pairs


def test_many_spellings_are_not_spelt_out() -> None:
    assert required(r"\b" + r"[a-j]" * 8 + r"\b merger\b").words == frozenset({"merger"})


ATOMS = st.sampled_from(
    ["king", "Wang", "said", " ", r"\s+", r"\b", "s?", "(?:the |a )?", "(?:ab|cd)", "[’']", r"\w*",
     "(?!x)", r"(?<!\w)", "[a-c]", "^", "$", "(?i:The)", "-", r"\.", "(?:an){1,2}", "(?=k)", r"\W"]
)  # fmt: skip
TEXTS = st.lists(
    st.sampled_from(["king", "Wang", "said", "the", "a", "ab", "cd", " ", "’", "s", "-", ".", "THE",
                     "an", "b", "c", "\n", "kings"])
).map("".join)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(ATOMS, min_size=1, max_size=6).map("".join), TEXTS)
def test_a_match_never_lacks_what_was_required(pattern: str, text: str) -> None:
    if not regex.compile(pattern, regex.MULTILINE).search(text):
        return
    words, strings, pairs = required(pattern)
    folded = text.casefold()
    has = set(regex.findall(r"\w+", folded))
    assert words is None or words & has
    assert pairs is None or any(
        beside is None or beside & has for word, beside in pairs.items() if word in has
    )
    assert not strings or any(string in folded for string in strings)
