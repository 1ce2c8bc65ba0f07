"""The HTML report as text: one page, nothing of an article but its words."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pages import ARTICLE, HOSTILE, article, hostile, page

from linter.document import Document
from linter.finding import Finding, Severity
from linter.readers import read
from linter.reports import Report, file_of
from linter.reports.html import html
from linter.reports.html.places import Mark, Places, levelled
from linter.reports.html.tables import printed
from linter.span import Span

if TYPE_CHECKING:
    from conftest import Desk

EMPTY = {"meta", "input", "br", "img", "link"}


class Page(HTMLParser):
    """The elements of a page, and the text inside each mark."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.marks: dict[str, str] = {}
        self.ids: list[str] = []
        self._open: list[tuple[str, str]] = []
        self.feed(source)
        self.close()
        assert not self._open

    def handle_starttag(self, name: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attributes}
        self.names.add(name)
        self.attributes += given.items()
        self.ids += [given["id"]] if "id" in given else []
        if name not in EMPTY:
            self._open.append((name, given.get("data-mark", "")))

    def handle_endtag(self, name: str) -> None:
        assert self._open.pop()[0] == name

    def handle_data(self, data: str) -> None:
        for mark in {mark for _, mark in self._open if mark}:
            self.marks[mark] = self.marks.get(mark, "") + data


def test_whole_page(request: pytest.FixtureRequest) -> None:
    path = Path(__file__).with_name("reports") / "page.html"
    made = re.sub(r"<style>.*?</style>|<script>.*?</script>|sha256-[^']*", "", page(), flags=re.S)
    if request.config.getoption("--rewrite-reports"):
        path.write_text(made, encoding="utf-8", newline="\n")
    assert made == path.read_text(encoding="utf-8")


def test_marks_hold_the_words_of_their_findings() -> None:
    marks = Page(page()).marks
    assert {name: text for name, text in marks.items() if text != "▾"} == {
        "m2": "Harbour vote",
        "m3": "Tarvik council said",
        "m4": "council said 1,200 of",
        "m4r1": "15%",
        "m5": "free & that",
        "m6": "Metaclerk",
    }
    assert marks["m1"] == "▾"  # front matter is no copy


def test_links_lead_somewhere_in_the_page() -> None:
    made = Page(page())
    targets = [value for name, value in made.attributes if name == "href"]
    assert targets and {target[1:] for target in targets} <= set(made.ids)
    assert len(made.ids) == len(set(made.ids))


def test_the_page_is_alone() -> None:
    made = Page(page())
    assert not made.names & {"link", "img", "iframe", "object", "embed", "base"}
    names = {name for name, _ in made.attributes}
    assert not {name for name in names if name.startswith("on")} | (names & {"style", "src"})
    assert "http" not in re.sub(r"<script>.*?</script>", "", page(), flags=re.S).replace(
        "http-equiv", ""
    )
    (policy,) = (
        value for name, value in made.attributes if name == "content" and "default-src" in value
    )
    assert "unsafe" not in policy and "default-src 'none'" in policy


@pytest.mark.parametrize("ending", ["txt", "md", "html"])
def test_hostile_words_stay_words(ending: str) -> None:
    source = html(Report((hostile(ending),)))
    made = Page(source)
    assert made.names <= Page(page()).names | {"rect"}
    names = {name for name, _ in made.attributes}
    assert not {name for name in names if name.startswith("on")} | (names & {"style", "src"})
    assert "javascript:" not in {value for name, value in made.attributes if name == "href"}
    assert source.count("<script>") == source.count("</script>") == source.count("</style>") == 1
    assert "\x1b" not in source and "\ufffe" not in source


@pytest.mark.parametrize("source", ["", "\n", "---\ntitle: T\n---\n"])
def test_an_article_without_copy(source: str) -> None:
    finding = Finding("r", "style", Severity.INFO, Span(0, 0), "nothing here")
    made = Page(html(Report((file_of(read(source, "a.md"), [finding], source=True),))))
    assert "f1" in made.ids


def test_a_line_break_between_two_blocks_is_marked_too() -> None:
    finding = Finding("r", "style", Severity.INFO, Span(2, 3), "m")
    made = Page(html(Report((file_of(read("a\n\n> b", "a.md"), [finding], source=True),))))
    assert "m1" in made.ids


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="ab 😀&<*_\n>-#", max_size=60), st.data())
def test_any_findings_on_any_article(source: str, data: st.DataObject) -> None:
    """Every finding has a note and a place, and the copy is whole."""
    document = read(source, "a.md")
    places = st.integers(0, len(source))
    findings = []
    for number in range(data.draw(st.integers(0, 6))):
        start, end = sorted((data.draw(places), data.draw(places)))
        level = data.draw(st.sampled_from(sorted(Severity)))
        findings.append(Finding(f"r{number}", "style", level, Span(start, end), "m"))
    made = Page(html(Report((file_of(document, findings, source=True),))))
    for number in range(1, len(findings) + 1):
        assert f"f{number}" in made.ids
        assert f"m{number}" in made.ids or not document.blocks


@pytest.mark.parametrize(
    ("source", "path", "words", "found"),
    [
        ("a &amp; b", "a.html", "&amp;", "&"),
        ("*so* it\n  is", "a.md", "so* it\n  is", "so it is"),
        ("one\n\ntwo", "a.md", "one\n\ntwo", "one\ntwo"),
        ("one ![](x.png)\n\ntwo", "a.md", "![](x.png)", ""),
    ],
)
def test_places(source: str, path: str, words: str, found: str) -> None:
    document: Document = read(source, path)
    at = source.index(words)
    start, end = Places(document).find(at, at + len(words))
    assert document.text[start:end] == found


def test_overlapping_marks_are_on_levels_of_their_own() -> None:
    marks = [Mark(0, 9, "a", "error"), Mark(2, 5, "b", "info"), Mark(4, 12, "c", "related")]
    marks += [Mark(9, 12, "d", "warning"), Mark(4, 12, "e", "related"), Mark(0, 3, "f", "figure")]
    assert {one.anchor: (one.kind, one.level) for one in levelled(marks)} == {
        "a": ("error", 0), "b": ("info", 1), "c": ("related", 2), "d": ("warning", 0),
        "e": ("silent", 0), "f": ("figure", 0),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (14.3e9, "14,300,000,000"),
        (0.15, "0.15"),
        (1 / 3, "0.333333"),
        (1e18, "1e+18"),
        (-2.0, "-2"),
    ],
)
def test_printed(value: float, shown: str) -> None:
    assert printed(value) == shown


def test_on_the_command_line(desk: Desk) -> None:
    desk.write({"b.md": ARTICLE, "a.md": "Metacorp saw dozens.\n"})
    assert desk.run("check", "--format", "html", "--output", "page.html") == (1, "", "")
    made = Page(desk.read("page.html").decode())
    assert (made.marks["m1"], made.marks["m2"]) == ("Metacorp", "dozens")
    again = desk.read("page.html")
    assert desk.run("check", "--format", "html", "--output", "page.html") == (1, "", "")
    assert desk.read("page.html") == again  # a report is no article


def test_readability_and_figures_are_told() -> None:
    source = "The council has asked for money. " * 20 + "It wants $14.3 billion.\n"
    made = html(Report((file_of(read(source, "a.txt"), [], source=True),)))
    assert made.count('class="bar"') == 8
    assert (
        '<td dir="auto">$14.3 billion</td><td class="number">14,300,000,000</td><td>USD</td>'
        in made
    )


def test_the_copy_of_an_article_is_whole() -> None:
    inside = re.findall(r'<div class="copy">(.*?)</div>', html(Report((article(),))), flags=re.S)
    read_back = [re.sub(r"<[^>]+>|▾", "", one).replace("&amp;", "&") for one in inside]
    assert "\n".join(read_back) == read(ARTICLE, "a.md").text
    assert HOSTILE not in page()
