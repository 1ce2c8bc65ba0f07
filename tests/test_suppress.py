"""Ignores in the copy: what they cover, and the notices of those that do nothing."""

from __future__ import annotations

import pytest

from linter.document import Document, Kind
from linter.finding import Finding, Severity
from linter.fingerprint import fingerprint, sentence_at
from linter.readers import read
from linter.span import Span
from linter.suppress import Rules, suppress
from linter.suppress.baseline import news

NOTICES = {"unused-ignore": "structure", "unknown-ignore": "structure"}
FAMILIES = {"one": "style", "two": "style", "three": "figures", **NOTICES}
ALL = Rules(FAMILIES, frozenset(FAMILIES))


def article(text: str, path: str = "a.md") -> Document:
    return read(text, path)


def findings(document: Document) -> list[Finding]:
    """One finding of the rule ``one`` on each X in the copy, of ``three`` on each Y."""
    found = []
    for letter, rule, family in (("X", "one", "style"), ("Y", "three", "figures")):
        at = document.text.find(letter)
        while at >= 0:
            span = document.span(at, at + 1)
            found.append(Finding(rule, family, Severity.WARNING, span, "m"))
            at = document.text.find(letter, at + 1)
    return sorted(found, key=lambda one: one.span)


def left(text: str, path: str = "a.md", rules: Rules = ALL) -> list[str]:
    """What remains as ``line:rule``, notices among it."""
    document = article(text, path)
    kept = suppress(document, findings(document), rules)
    return [f"{document.lines.position(one.span.start).line}:{one.rule}" for one in kept]


def said(text: str, path: str = "a.md") -> list[tuple[str, str]]:
    """Each notice with the text it stands on."""
    document = article(text, path)
    kept = suppress(document, findings(document), ALL)
    return [(document.source[slice(*one.span)], one.message) for one in kept if one.rule in NOTICES]


@pytest.mark.parametrize(
    ("text", "remains"),
    [
        ("<!-- copydesk: ignore one -->\nX.\n\nX.\n", ["4:one"]),
        ("<!-- copydesk: ignore one -- a brand -->\n\nX.\n\nX.\n", ["5:one"]),
        ("<!-- copydesk: ignore one — a brand -->\n\nX.\n", []),
        ("<!-- copydesk: ignore one -->\nX and\nalso X.\n", []),
        ("<!-- copydesk: ignore style -->\nX, Y.\n", ["2:three"]),
        ("<!-- copydesk: ignore one, figures -->\nX, Y.\n", []),
        ("<!-- copydesk: ignore -->\nX, Y.\n", []),
        ("<!--copydesk:ignore one-->\nX.\n", []),
        ("<!-- Copydesk: Ignore one -->\nX.\n", []),
        ("<!-- copydesk: ignore one -->\n<!-- copydesk: ignore three -->\nX, Y.\n", []),
        ("X. <!-- copydesk: ignore one -->\n\nX.\n", ["3:one"]),
        ("# X <!-- copydesk: ignore one -->\n\nX.\n", ["3:one"]),
        ("A X <!-- copydesk: ignore one --> and X.\n\nX.\n", ["3:one"]),
        ("- <!-- copydesk: ignore one --> X\n- X\n", ["2:one"]),
        ("<!-- copydesk: ignore one -->\n\n- X\n- X\n", ["4:one"]),
        ("<!-- copydesk: ignore one -->\n\n| X | X |\n|---|---|\n| X | a |\n", ["5:one"]),
        ("X\n\n<!-- copydesk: ignore-file one -->\n\nX, Y.\n", ["5:three"]),
        ("X\n\n<!-- copydesk: ignore-file -->\n\nX, Y.\n", []),
        (
            "X\n\n<!-- copydesk: off one -->\n\nX\n\nX\n\n<!-- copydesk: on one -->\n\nX\n",
            ["1:one", "11:one"],
        ),
        ("X\n\n<!-- copydesk: off -->\n\nX, Y\n\n<!-- copydesk: on -->\n\nX\n", ["1:one", "9:one"]),
        ("X\n\n<!-- copydesk: off one -->\n\nX\n", ["1:one"]),
        (
            "<!-- copydesk: off one, three -->\n\nX, Y\n\n<!-- copydesk: on one -->\n\nX, Y\n",
            ["7:one"],
        ),
        ("---\ncopydesk: {ignore: [one]}\n---\nX, Y.\n", ["4:three"]),
        ("---\ncopydesk:\n  ignore: [one, figures]\n---\nX, Y.\n", []),
        ("---\ncopydesk: {ignore: style}\n---\nX, Y.\n", ["4:three"]),
        ('+++\n[copydesk]\nignore = ["one"]\n+++\nX.\n', []),
        ("X <!-- a remark -->\n", ["1:one"]),
        ("`<!-- copydesk: ignore one -->`\n\nX\n", ["3:one"]),
    ],
)  # fmt: skip
def test_what_an_ignore_covers(text: str, remains: list[str]) -> None:
    assert left(text) == remains


@pytest.mark.parametrize("path", ["a.txt", "a.html"])
def test_ignores_in_other_formats(path: str) -> None:
    text = "<!-- copydesk: ignore one -->\n\n<p>X.\n\n<p>X.\n"
    assert left(text, path) == ["5:one"]


@pytest.mark.parametrize(
    ("text", "notices"),
    [
        (
            "<!-- copydesk: ignore one -->\na\n",
            [("one", "“one” ignores nothing here: take it out")],
        ),
        (
            "<!-- copydesk: ignore one, three -->\nX\n",
            [("three", "“three” ignores nothing here: take it out")],
        ),
        (
            "<!-- copydesk: ignore-file -->\n",
            [("<!-- copydesk: ignore-file -->", "this ignores nothing here: take it out")],
        ),
        ("<!-- copydesk: off one -->\na\n", [("one", "“one” ignores nothing here: take it out")]),
        (
            "<!-- copydesk: on one -->\nX\n",
            [("<!-- copydesk: on one -->", "“on” without an “off” before it")],
        ),
        (
            "---\ncopydesk: {ignore: [one]}\n---\na\n",
            [("one", "“one” ignores nothing here: take it out")],
        ),
        ("<!-- copydesk: ignore tow -->\nX\n", [("tow", "no rule “tow”: did you mean two?")]),
        (
            "<!-- copydesk: ignore one because -->\nX\n",
            [("because", "no rule “because”: a reason stands after “--”")],
        ),
        (
            "<!-- copydesk: ingore one -->\nX\n",
            [("ingore", "no instruction “ingore”: did you mean ignore?")],
        ),
        (
            "<!-- copydesk: disable one -->\nX\n",
            [("disable", "no instruction “disable”: expected one of ignore, ignore-file, off, on")],
        ),
        (
            "<!-- copydesk ignore one -->\nX\n",
            [("ignore", "a colon is missing: write “copydesk: ignore”")],
        ),
        ("<!-- copydesk is our linter -->\nX\n", []),
        (
            "---\ncopydesk: {skip: [one]}\n---\nX\n",
            [("copydesk", "front matter knows only “copydesk: {ignore: [RULE, ...]}”")],
        ),
        ("---\ncopydesk: [one]\n---\nX\n",
         [("copydesk", "front matter knows only “copydesk: {ignore: [RULE, ...]}”")]),
    ],
)  # fmt: skip
def test_ignores_that_do_nothing_are_reported(text: str, notices: list[tuple[str, str]]) -> None:
    assert said(text) == notices


def test_what_is_misspelt_ignores_nothing() -> None:
    assert left("<!-- copydesk: ingore one -->\nX\n") == ["1:unknown-ignore", "2:one"]


@pytest.mark.parametrize("name", ["one", "style", ""])
def test_an_ignore_of_rules_that_did_not_run_is_no_fault(name: str) -> None:
    text = f"<!-- copydesk: ignore {name} -->\na\n"
    assert left(text, rules=Rules(FAMILIES, frozenset({"two", *NOTICES}))) == []


def test_notices_may_be_switched_off() -> None:
    text = "<!-- copydesk: ignore one -->\na\n"
    assert left(text, rules=Rules(FAMILIES, frozenset({"one"}))) == []
    assert left("<!-- copydesk: ignore-file unused-ignore -- old copy -->\n\n" + text) == []


FIRST = "They met. The X was late.\nAll left.\n\nIt rained.\n"


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("New first. They met again. The X was late. All left.\n", True),
        ("They met. *The  X\nwas late.*\n", True),
        ("THEY MET. THE X WAS LATE. ALL.\n", True),
        ("They met. The X was very late.\n", False),
    ],
)
def test_a_fingerprint_is_that_of_the_sentence(text: str, same: bool) -> None:
    keys = []
    for one in (article(FIRST), article(text)):
        at = one.text.lower().index("x was")
        keys.append(fingerprint(one, "one", one.span(at, at + 1)))
    assert (keys[0] == keys[1]) is same


def test_a_finding_outside_the_copy_has_its_own_text_for_a_sentence() -> None:
    document = article("A. <!-- copydesk: ignore one -->\n\nB.\n")
    assert sentence_at(document, Span(3, 31)) == "<!-- copydesk: ignore one -->"[:28]
    assert document.of(Kind.PARAGRAPH)


def test_a_baseline_counts() -> None:
    baseline = {"a.md": {"one": {"k": 2}}}
    keys = [("one", "k"), ("two", "k"), ("one", "k"), ("one", "k"), ("one", "l")]
    assert news(baseline, "a.md", keys) == [False, True, False, True, True]
    assert news(baseline, "b.md", keys) == [True] * 5
