"""Lines and columns, and the map from clean text to source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.document import Kind
from linter.readers.build import Builder
from linter.span import Lines


@pytest.mark.parametrize(
    ("source", "offset", "position"),
    [
        ("", 0, (1, 1)),
        ("ab\ncd", 3, (2, 1)),
        ("ab\r\ncd", 4, (2, 1)),
        ("ab\rcd", 3, (2, 1)),
        ("ab\r\n\rcd\n", 5, (3, 1)),
        ("a\u2028b\x0bc\x85d", 6, (1, 7)),  # no line ends for us
        ("👩‍👩‍👧 a", 6, (1, 7)),
    ],
)
def test_position(source: str, offset: int, position: tuple[int, int]) -> None:
    assert Lines(source).position(offset) == position


@given(st.text(alphabet="a\r\n", max_size=12))
def test_lines_split_as_an_editor_does(source: str) -> None:
    plain = source.replace("\r\n", "\n").replace("\r", "\n")
    assert len(Lines(source)) == plain.count("\n") + 1


def test_a_map_through_entities_cuts_and_line_breaks() -> None:
    source = "<p>R&amp;D <b>wins</b>\n  again</p>"
    build = Builder(source)
    build.open(Kind.PARAGRAPH)
    build.add(3, 4)
    build.put("&", 4, 9)
    build.add(9, 11)
    build.add(14, 18)
    build.put(" ", 22, 25)
    build.add(25, 30)
    text, _, offsets = build.build()
    assert text == "R&D wins again"
    spans = {word: offsets.span(text.index(word), text.index(word) + len(word)) for word in
             ("R&D", "&", "D", "wins", "again", "wins again")}  # fmt: skip
    found = {word: source[slice(*span)] for word, span in spans.items()}
    assert found == {"R&D": "R&amp;D", "&": "&amp;", "D": "D", "wins": "wins", "again": "again",
                     "wins again": "wins</b>\n  again"}  # fmt: skip


def test_blank_blocks_are_dropped_and_white_space_around_copy_is_cut() -> None:
    build = Builder("  a  \n\n   \n b")
    for start, end in ((0, 5), (7, 10), (11, 13)):
        build.open(Kind.PARAGRAPH)
        build.add(start, end)
    text, blocks, offsets = build.build()
    assert text == "a\nb"
    assert [(block.start, block.end) for block in blocks] == [(0, 1), (2, 3)]
    assert offsets.span(0, 1) == (2, 3)
    assert offsets.span(2, 3) == (12, 13)
