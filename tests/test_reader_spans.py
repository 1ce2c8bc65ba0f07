"""Where each character of a document stood, over all readers, whatever they read."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from linter.document import Document
from linter.errors import InputError
from linter.readers import READABLE, read

FILES = sorted(
    path
    for folder in ("tests/readers", "fixtures/articles")
    for path in (Path(__file__).parents[1] / folder).iterdir()
    if path.suffix in READABLE
)


def check_spans(document: Document) -> None:
    """Every piece of the text stands in the source where the map says."""
    text, source, offsets = document.text, document.source, document.map
    at = 0
    for block in document.blocks:
        inside = document.inside(block)
        assert block.start == at and inside and inside == inside.strip()
        assert not {"\n", "\r"} & set(inside)
        at = block.end + 1
    assert text.count("\n") == max(len(document.blocks) - 1, 0)
    end = 0
    for piece, (begun, ended) in enumerate(zip(offsets.starts, offsets.ends, strict=True)):
        assert end <= begun <= ended <= len(source)
        mine = text[offsets.text[piece] : offsets.text[piece + 1]]
        there = source[begun:ended].replace("\r", " ").replace("\n", " ")
        if len(mine) == len(there):
            assert mine.rstrip("\n") == there[: len(mine.rstrip("\n"))]
        end = ended - mine.endswith("\n")
    for mark in document.marks:
        assert 0 <= mark.span.start < mark.span.end <= len(source)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_spans_and_line_ends_in_files(path: Path, end: str) -> None:
    source = path.read_text(encoding="utf-8")
    document = read(source.replace("\n", end), path.name)
    check_spans(document)
    plain = read(source, path.name)
    assert (document.text, document.blocks) == (plain.text, plain.blocks)
    for start in range(0, len(document.text), 7):
        span, same = document.span(start, start + 5), plain.span(start, start + 5)
        assert document.lines.position(span.start) == plain.lines.position(same.start)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_markup_in_files(path: Path) -> None:
    text = read(path.read_bytes(), path.name).text
    for markup in ("](", "{{<", "{%", "<p", "</", "```", "**", "&amp;", "never copy", "Never copy"):
        assert markup not in text.replace("{{< unfinished", "")


SOUP = st.lists(
    st.sampled_from(
        """# ## - * 1. > ` ``` ** _ [ ]( ](x) ) ![ [^1] [^1]: ~~ --- === +++ | \\ : {{<~x~>}} {{ }}
        {:.x} {%~y~%} {%~highlight~%} {%~endhighlight~%} <b> </b>
        <p> </p> <div> </div> <br> <li> <ul> </ul>
        <!-- --> &amp; &#10; & <code> </code> <sup>1</sup> <script> </script> <a~href='x'> </a> <q>
        <img~src=x> <header> <nav> </nav> <main> <article> </article> <h1> </h1> <p~hidden> <svg>
        <td> <table> </table> <form> </form> < <? ]]> <a~ =" ' " > word Word. a: é “ 😀""".split()
    ).map(lambda part: part.replace("~", " "))
    | st.sampled_from(
        ["\n", "\n\n", "\r\n", "\r", "  \n", "    ", " ", "\u00a0", "\u2028", "\x0b", "\x85"]
    ),
    max_size=25,
).map("".join)


@given(SOUP, st.sampled_from(("a.md", "a.html", "a.txt")))
@settings(max_examples=400)
@example("|a|\n|-|\n|b|", "a.md")
def test_soup(source: str, path: str) -> None:
    check_spans(read(source, path))


@given(st.text(), st.sampled_from(("a.md", "a.html", "a.txt")))
def test_any_text(source: str, path: str) -> None:
    try:
        check_spans(read(source, path))
    except InputError:
        assert "\0" in source


@pytest.mark.parametrize("source", ["a\0", "a\ud800"])
def test_text_that_no_file_can_hold(source: str) -> None:
    with pytest.raises(InputError, match=r"^a\.txt: "):
        read(source, "a.txt")


@pytest.mark.parametrize("path", ["a.md", "a.html", "a.txt"])
@pytest.mark.parametrize("unit", ["The “word” is good. ", "<", "<a b='\"", "{{", "[", "<!--", "<?"])
def test_a_long_line_takes_linear_time(path: str, unit: str) -> None:
    started = time.process_time()
    check = read(unit * (5_000_000 // len(unit) if unit.endswith(" ") else 100_000), path)
    assert time.process_time() - started < 5
    assert len(check.blocks) <= 1


def test_start_up_stays_light() -> None:
    code = (
        "import sys; from linter.readers import read; read('---\\na: b\\n---\\n# *c*', 'a.txt'); "
        "heavy = {'pyromark', 'linter.readers.flow', 'yaml', 'html', 'json', 'dataclasses'}; "
        "assert not heavy & set(sys.modules); read('---\\na: b\\n---\\n# *c* `d`', 'a.md'); "
        "assert not heavy - {'pyromark', 'linter.readers.flow'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
