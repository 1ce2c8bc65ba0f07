"""Quotations, marked by ‹ and › in the tests, and marks that nobody closed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.text.quotes import quotations


@pytest.mark.parametrize(
    "marked",
    [
        "No speech here, it's the Joneses' house.",
        '‹"We won,"› she said. ‹"Now we rest."›',
        "‹“We won,”› she said. ‹“Now we rest.”›",
        'A ‹“smart”› city, and a ‹"clever"› one.',
        "He said ‹“she told me ‘no’ twice”› and left.",
        "He said ‹‘she told me “no” twice’› and left.",
        "‹\"She said 'no' to me,\"› he said.",
        '‹"I was going to—"› he said. ‹"Stop!"›',
        'It was (‹"odd"›) — ‹"very"›, he said:‹"Yes."›',
        "Elle dit ‹« non »› et part; er sagt ‹„nein“› und ‹»doch«›.",
        "They call it ‹”upside”› and ‹“down“›.",
        '‹"We need a 12" pipe,"› he said.',
        'He is 5\' 10" tall and needs a 12" pipe and a 6"x4" board.',
        "He is 5′ 10” tall.",
        "It took 3' 20\" to run.",
        # single marks
        "‹‘We lost,’› he said. ‹‘It was close.’›",
        "‹'We lost,'› he said of the ‹'farce'›.",
        "Call it ‹‘the Joneses’ house’›, he said.",
        "The ‘90s, the '80s, ’70s rock ’n’ roll and rock ‘n’ roll, get 'em, ‘em.",
        "The boys' shoes and the girls' hats; ‘tis the season, y’all’s and ours'.",
        "The Hawai‘i coast and the qur'an.",
        "a ‘quotation that never closes",
        # blocks
        "‹“I came.›\n‹“I saw.›\n‹“I won,”› he said.",
        '‹"I came.›\n‹"I won,"› he said.',
        "‹“I came.›\n‹I saw.›\n‹I won,”› he said.",
        '‹"I came. "I saw. "I won,"› he said.',
        "A ‹“你好”› in Chinese.",
        "‹“One.”›\n‹“Two.”›",
    ],
)
def test_quotations(marked: str) -> None:
    text = marked.replace("‹", "").replace("›", "")
    found = quotations(text)
    again, last = "", 0
    for start, end in found:
        again += f"{text[last:start]}‹{text[start:end]}›"
        last = end
    assert again + text[last:] == marked
    assert not found.unclosed


@pytest.mark.parametrize(
    ("text", "unclosed", "quoted"),
    [
        ("“We won, she said.\nHe left.", ["“We won, she"], 0),
        ('He left. "We won.', ['"We won.'], 0),
        ("He calls it “the box of tricks.\n“Yes,” she said.\nThe end.", [], 2),
        ("He calls it “the box\nof tricks.\nShe said “yes”.", ["“the box"], 1),
        ("A « word is open.", ["« word is"], 0),
        ('the "smart city.\nA 12" pipe.', ['"smart city.'], 0),
        ("“One is open\nand “two is too.", ["“One is open", "“two is too."], 0),
        ("a “wide” “\n", ["“"], 1),
    ],
)
def test_unclosed(text: str, unclosed: list[str], quoted: int) -> None:
    found = quotations(text)
    assert [text[start:end] for start, end in found.unclosed] == unclosed
    assert len(found) == quoted


def test_holds() -> None:
    found = quotations("He said “no” to it.")
    assert [found.holds(offset) for offset in (0, 7, 8, 11, 12)] == [
        False,
        False,
        True,
        True,
        False,
    ]


MARKED = st.lists(
    st.sampled_from([*"\"'“”„‘’«»", " ", " ", "\n", "a", "s", "5", ".", ","]), max_size=40
)


@given(st.one_of(st.text(), MARKED.map("".join)))
def test_spans_are_ordered_disjoint_and_within_blocks(text: str) -> None:
    found = quotations(text)
    last = 0
    for start, end in found:
        assert last <= start < end <= len(text)
        assert "\n" not in text[start:end]
        last = end
    for start, end in found.unclosed:
        assert text[start] in '"“”„«»'
        assert start < end
        assert "\n" not in text[start:end]
