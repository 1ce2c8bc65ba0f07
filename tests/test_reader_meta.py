"""What an article says of itself: front matter, an HTML head, its date and its language."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import ClassVar

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from linter.readers import read
from linter.readers.front import front_matter


@pytest.mark.parametrize(
    ("body", "meta"),
    [
        ("", {}),
        ("title: A b", {"title": "A b"}),
        ("title: 'It''s: a'\n# c", {"title": "It's: a"}),
        ("n: 3\nok: true\nnone:", {"n": 3, "ok": True, "none": None}),
        ("tags: [a, 'b', 3d]", {"tags": ["a", "b", "3d"]}),
        ("authors:\n- x y\n-  z", {"authors": ["x y", "z"]}),
        ("date: 2026-03-14 09:30:00 -0400", {"date": "2026-03-14 09:30:00 -0400"}),
        ('a: one\n  two\nb: "three\n  four"', {"a": "one two", "b": "three four"}),
        ("c: >-\n  five\n  six", {"c": "five six"}),
        ("a:\n  b: c\nd: {e: [1]}", {"a": {"b": "c"}, "d": {"e": [1]}}),
        (
            "title: Two: colons\nday: 2026-03-14\n  broken",
            {"title": "Two: colons", "day": "2026-03-14"},
        ),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter(body: str, meta: dict[str, object], end: str) -> None:
    source = f"---\n{body}\n---\nCopy.".replace("\n", end)
    document = read(source, "a.md")
    assert (document.meta, document.text) == (meta, "Copy.")


def test_toml_front_matter() -> None:
    source = '+++\ntitle = "A"\ndate = 2026-01-08T07:00:00Z\n[x]\ny = [1]\n+++\nCopy.'
    document = read(source, "a.md")
    assert document.meta == {"title": "A", "date": "2026-01-08T07:00:00+00:00", "x": {"y": [1]}}
    assert read('+++\ntitle = "A"\nbad = \n+++\nCopy.', "a.md").meta == {"title": "A"}


@pytest.mark.parametrize("source", ["---\n", "---\na: b\n", "----\na: b\n---", " ---\na: b\n---"])
def test_no_front_matter(source: str) -> None:
    assert front_matter(source) == ({}, 0)


class Strings(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Leaves dates the text they are."""

    yaml_implicit_resolvers: ClassVar = {
        first: [pair for pair in pairs if "timestamp" not in pair[0]]
        for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


WORD = st.sampled_from(
    "a b: c# # - [ ] , ' \" 1 01 1.5 1e3 0x1f 1:30 2026-01-02 18f true No null ~ é “q” & * ! % @ "
    "> | \\n / ( = ? . .. -".split(" ")
)  # fmt: skip


@given(st.lists(st.lists(WORD, max_size=4).map(" ".join), max_size=4), st.booleans())
def test_front_matter_read_by_hand_is_as_yaml_reads_it(values: list[str], listed: bool) -> None:
    lines = [f"k{n}: {value}" for n, value in enumerate(values)]
    body = "\n".join(["k:", *(f"- {value}" for value in values)] if listed else lines)
    meta = front_matter(f"---\n{body}\n---\n").meta

    with suppress(yaml.YAMLError):  # whatever is found in broken data is welcome
        assert meta == (yaml.load(body, Strings) or {})


PAGE = """<html lang="fr"><title>T &amp; t</title>
<meta property="og:type" content="article"><meta name="author" content="Ada">
<meta name="author" content="Ben"><meta property="article:section" content="News">
<meta name="description" content="A > b">%s<p>Copy."""


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("", None),
        ('<time datetime="2026-01-02">', date(2026, 1, 2)),
        ('<time datetime="2026-01-01"><time pubdate datetime="2026-01-02">', date(2026, 1, 2)),
        ('<script type="application/ld+json">{"datePublished" : "2026-01-02T00:00Z"}</script>'
         '<time datetime="2026-01-01">', date(2026, 1, 2)),
        ('<meta name="DC.date" content="2026-01-02">', date(2026, 1, 2)),
        ("<meta content='2026-01-02T23:00:00-05:00' property='article:published_time'>"
         '<meta name="date" content="2026-01-01">', date(2026, 1, 2)),
    ],
)  # fmt: skip
def test_html_head(head: str, day: date | None) -> None:
    document = read(PAGE % head, "a.html")
    meta = {key: value for key, value in document.meta.items() if key != "date"}
    assert meta == {
        "title": "T & t", "type": "article", "authors": ["Ada", "Ben"], "section": "News",
        "description": "A > b", "lang": "fr",
    }  # fmt: skip
    assert (document.published, document.language) == (day, "fr")


@pytest.mark.parametrize(
    ("path", "source", "day"),
    [
        ("2026-01-03-a.md", "---\ndate: 2026-01-01\n---\nPublished: 2026-01-02\n\nCopy.", 1),
        ("2026-01-03-a.md", "Published: 2026-01-02\n\nCopy.", 2),
        ("b/2026-01-03-a.md", "Copy.", 3),
        ("a.md", "Copy.", 4),
        ("a.md", "---\ndate: soon\npublished: true\n---\nCopy.", 4),
        ("a.md", "---\npublishDate: 2026-01-01\n---\nCopy.", 1),
    ],
)
def test_the_date_from_the_surest_place(path: str, source: str, day: int) -> None:
    assert read(source, path, published=date(2026, 1, 4)).published == date(2026, 1, day)


def test_the_language_of_the_article_goes_before_the_one_given() -> None:
    assert read("a", "a.txt", language="en").language == "en"
    assert read("---\nlang: en_GB\n---\na", "a.md", language="fr").language == "en-GB"
    assert read("---\nlanguage: English\n---\na", "a.md", language="en").language == "en"
