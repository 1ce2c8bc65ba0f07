"""Vocabulary and tokens against the plain, slow definition."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from linter.text.words import tokens, vocabulary

TEXTS = st.one_of(
    st.text(),
    st.text(alphabet=st.characters(exclude_categories=())),
    st.text(alphabet="aZ_0 ’“—–'-.\nßİŉﬃÉΣς\u0301\u0307ⒶⅧ½²中が\u200d\u2028\x1c٣ह\u093f"),
)


def plain(text: str) -> list[str]:
    return [word.casefold() for word in regex.findall(r"\w+", text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The U.S. won’t pay.", "the u s won t pay"),
        ("“GPT-5” beat Claude_2 — twice…", "gpt 5 beat claude_2 twice"),
        ("Café ‘Zoë’ in ÖRLINGHAUSEN", "café zoë in örlinghausen"),
        ("Straße STRASSE", "strasse strasse"),
        ("北京 said：no", "北京 said no"),
        (" .!? \n", ""),
    ],
)
def test_words(text: str, words: str) -> None:
    assert tokens(text) == words.split()
    assert vocabulary(text) == frozenset(words.split())


@given(TEXTS)
def test_tokens_are_the_folded_runs_of_word_characters(text: str) -> None:
    assert tokens(text) == plain(text)


@given(TEXTS)
def test_the_vocabulary_is_the_set_of_the_tokens(text: str) -> None:
    assert vocabulary(text) == frozenset(plain(text))


def test_every_character_that_folding_changes() -> None:
    text = " ".join(chr(point) for point in range(0x110000) if chr(point).casefold() != chr(point))
    assert tokens(text) == plain(text)
