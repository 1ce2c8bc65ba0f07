"""Reports: text for people, JSON, GitHub's commands, SARIF against its own schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.finding import Finding, Fix, Related, Severity
from linter.readers import read
from linter.reports import Entry, Failure, File, Place, Report, file_of
from linter.reports.excerpt import columns, excerpt
from linter.reports.github import github
from linter.reports.json import json_report
from linter.reports.sarif import About, sarif
from linter.reports.text import summary, text
from linter.span import Span

if TYPE_CHECKING:
    from conftest import Desk

SCHEMA = json.loads(Path(__file__).with_name("schemas").joinpath("sarif-2.1.0.json").read_text())
SOURCE = "# 😀 Émile\r\n\r\n1,200 of 6,000 is 15%.\rIt is 20%, he said.\n"


def report(*failures: Failure) -> Report:
    """One article with a conflict of two figures and a fix over a line's end."""
    document = read(SOURCE, "drafts/a, b%.md")
    other = Related(Span(SOURCE.index("20%"), SOURCE.index("20%") + 3), "the other\nfigure")
    at = SOURCE.index("15%")
    message = "15% or 20%: 100%\r\nsure"
    findings = [
        Finding("name", "style", Severity.INFO, Span(4, 9), "“Émile”", Fix("Emil", True)),
        Finding("share", "figures", Severity.ERROR, Span(at, at + 3), message, None, (other,)),
        Finding("over", "style", Severity.WARNING, Span(at, at + 7), "two lines", Fix("")),
    ]
    return Report((file_of(document, findings, keys=True),), failures)


def test_places_and_what_stands_beside_them() -> None:
    first, second, third = report().files[0].entries
    assert first.place == Place(1, 5, 1, 10, 4, 9, "Émile")
    assert (first.before, first.after) == ("# 😀 ", "")
    assert second.related[0].place == Place(4, 7, 4, 10, 42, 45, "20%")
    assert (second.before, second.after) == ("1,200 of 6,000 is ", ".")
    assert third.place == Place(3, 19, 4, 3, 31, 38, "15%.\rIt")
    assert third.after == " is 20%, he said."


def test_text() -> None:
    assert text(report()) == (
        "drafts/a, b%.md:1:5: info name “Émile”\n"
        "drafts/a, b%.md:3:19: error share 15% or 20%: 100%  sure\n"
        "drafts/a, b%.md:3:19: warning over two lines\n"
        "1 error, 1 warning, 1 info in 1 file\n"
    )


def test_text_on_a_terminal() -> None:
    assert text(report(), width=60).splitlines() == [
        "drafts/a, b%.md:1:5: info name “Émile”",
        "    # 😀 Émile",
        "         ^^^^^",
        "    write: Emil",
        "drafts/a, b%.md:3:19: error share 15% or 20%: 100%  sure",
        "    1,200 of 6,000 is 15%.",
        "                      ^^^",
        "    4:7: the other figure",
        "drafts/a, b%.md:3:19: warning over two lines",
        "    1,200 of 6,000 is 15%.",
        "                      ^^^^",
        "    write: (nothing)",
        "1 error, 1 warning, 1 info in 1 file",
    ]


def test_colour_changes_nothing_but_colour() -> None:
    import re

    coloured = text(report(), width=60, colour=True)
    assert "\x1b[31merror\x1b[0m" in coloured
    assert re.sub(r"\x1b\[\d+m", "", coloured) == text(report(), width=60)


def test_nothing_in_a_report_steers_the_terminal() -> None:
    document = read("A \x1b[2J\x07 bell.\n", "a.txt")
    made = file_of(document, [Finding("r", "style", Severity.INFO, Span(2, 7), "m\x1b[1m")])
    assert "\x1b" not in text(Report((made,)), width=40)


@pytest.mark.parametrize(
    ("files", "expected"),
    [(0, "nothing found in 0 files"), (1, "nothing found in 1 file")],
)
def test_summary_of_nothing(files: int, expected: str) -> None:
    assert summary(Report((File("a", None, "en", (), {}),) * files)) == expected


def entry(before: str, found: str, after: str) -> Entry:
    place = Place(1, 1, 1, 1, 0, 1, found)
    return Entry("r", "style", Severity.INFO, "m", place, before=before, after=after)


@pytest.mark.parametrize(
    ("parts", "line", "marks"),
    [
        (("a ", "b", " c"), "a b c", "  ^"),
        (("\ta ", "b", ""), "    a b", "      ^"),
        (("中文", "字", "。"), "中文字。", "    ^^"),
        (("e\u0301", "x", ""), "e\u0301x", " ^"),
        (("", "", "after"), "after", "^"),
        (("x" * 32, "", ""), "…" + "x" * 30, " " * 31 + "^"),
        (
            ("x" * 90, "found", "y" * 90),
            "…" + "x" * 13 + "found" + "y" * 12 + "…",
            " " * 14 + "^" * 5,
        ),
        (("", "f" * 90, "y"), "f" * 11 + "…y", "^" * 12),
    ],
)
def test_excerpt(parts: tuple[str, str, str], line: str, marks: str) -> None:
    assert excerpt(entry(*parts), 32) == (line, marks)


@settings(deadline=None)
@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60), st.integers(36, 120))
def test_an_excerpt_is_never_wider_than_the_terminal(a: str, b: str, c: str, width: int) -> None:
    shown, marks = excerpt(entry(a, b, c), width)
    assert columns(shown) <= width and columns(marks) <= width
    assert "\n" not in shown


@settings(deadline=None)
@given(st.text(alphabet="aé😀中\n\r\t .", max_size=40), st.data())
def test_a_place_holds_its_text(source: str, data: st.DataObject) -> None:
    document = read(source, "a.txt")
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, len(source)))
    (made,) = file_of(
        document, [Finding("r", "style", Severity.INFO, Span(start, end), "m")]
    ).entries
    place = made.place
    assert source[place.start : place.end] == place.text
    line_start = place.start - place.column + 1
    assert source[line_start : place.start].endswith(made.before)


def test_json() -> None:
    tree = json.loads(json_report(report(Failure("x.yaml", "bad", 3, 4), Failure("b.md", "gone"))))
    assert tree["errors"] == [
        {"path": "x.yaml", "message": "bad", "line": 3, "column": 4},
        {"path": "b.md", "message": "gone"},
    ]
    assert tree["summary"] == {"files": 1, "error": 1, "warning": 1, "info": 1}
    assert tree["files"][0]["findings"][1] == {
        "rule": "share", "family": "figures", "severity": "error",
        "message": "15% or 20%: 100%\r\nsure", "text": "15%",
        "line": 3, "column": 19, "end_line": 3, "end_column": 22, "start": 31, "end": 34,
        "fix": None,
        "related": [{
            "message": "the other\nfigure", "text": "20%",
            "line": 4, "column": 7, "end_line": 4, "end_column": 10, "start": 42, "end": 45,
        }],
    }  # fmt: skip


GITHUB = """\
::error file=x.yaml,line=3,col=4,title=copydesk::bad: 1%25%0A
::error title=copydesk::worse
::error file=drafts/a%2C b%25.md,line=3,endLine=3,col=19,endColumn=22,title=copydesk share::\
15%25 or 20%25: 100%25%0D%0Asure%0Adrafts/a, b%25.md:4:7: the other%0Afigure
::warning file=drafts/a%2C b%25.md,line=3,endLine=4,title=copydesk over::two lines
::notice file=drafts/a%2C b%25.md,line=1,endLine=1,col=5,endColumn=10,title=copydesk name::“Émile”
"""


def test_github() -> None:
    assert github(report(Failure("x.yaml", "bad: 1%\n", 3, 4), Failure("", "worse"))) == GITHUB


ABOUT = [
    About("name", "style", Severity.INFO, "Names are spelt one way."),
    About("over", "style", Severity.WARNING, "Why not."),
    About("share", "figures", Severity.ERROR, "Shares add up."),
]


def sarif_of(made: Report) -> Any:
    tree = json.loads(sarif(made, ABOUT))
    jsonschema.Draft4Validator(SCHEMA).validate(tree)
    (run,) = tree["runs"]
    return run


def test_sarif() -> None:
    run = sarif_of(report(Failure("x y.yaml", "bad", 3, 4), Failure("", "worse")))
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["name", "over", "share"]
    assert run["tool"]["driver"]["rules"][2]["help"] == {"text": "Shares add up."}
    result = run["results"][1]
    assert (result["ruleId"], result["ruleIndex"], result["level"]) == ("share", 2, "error")
    assert result["locations"] == [{
        "physicalLocation": {
            "artifactLocation": {"uri": "drafts/a%2C%20b%25.md"},
            "region": {
                "startLine": 3, "startColumn": 19, "endLine": 3, "endColumn": 22,
                "snippet": {"text": "15%"},
            },
        },
    }]  # fmt: skip
    assert result["relatedLocations"][0]["message"] == {"text": "the other\nfigure"}
    invocation = run["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert [one["message"]["text"] for one in invocation["toolExecutionNotifications"]] == [
        "bad", "worse",
    ]  # fmt: skip


def test_sarif_of_nothing() -> None:
    run = sarif_of(Report(()))
    assert run["results"] == [] and run["invocations"][0]["executionSuccessful"] is True


def test_sarif_names_a_finding_alike_after_other_edits(desk: Desk) -> None:
    def fingerprints(source: str) -> list[str]:
        desk.write({"a.md": source})
        run = json.loads(desk.run("check", "--format", "sarif", "--select", "metacorp")[1])["runs"][
            0
        ]
        return [result["partialFingerprints"]["sentence/v1"] for result in run["results"]]

    old = fingerprints("Metacorp beats Metacorp. It rose.\n\nMetacorp fell.\n")
    new = fingerprints(
        "# A title\n\nIt rained. Metacorp beats Metacorp. It fell.\n\nMetacorp fell.\n"
    )
    assert old == new
    assert len(set(old)) == 3


def test_sarif_on_the_command_line_tells_why(desk: Desk) -> None:
    desk.write({"a.md": "We commence.\n"})
    _, out, error = desk.run("check", "--format", "sarif")
    tree = json.loads(out)
    jsonschema.Draft4Validator(SCHEMA).validate(tree)
    rules = {rule["id"]: rule for rule in tree["runs"][0]["tool"]["driver"]["rules"]}
    assert {"commence", "dozens", "metacorp", "unknown-ignore", "unused-ignore"} <= set(rules)
    assert rules["commence"]["help"]["text"] == "A short word is read faster. It is also said."
    assert rules["commence"]["defaultConfiguration"] == {"level": "note"}
    assert error == ""


def test_github_on_the_command_line(desk: Desk) -> None:
    desk.write({"a.md": "He saw dozens.\n"})
    assert desk.run("check", "--format", "github", "a.md", "b.md") == (2, (
        "::error file=b.md,title=copydesk::no such file or folder\n"
        "::warning file=a.md,line=1,endLine=1,col=8,endColumn=14,title=copydesk dozens"
        "::“dozens”: how many?\n"
    ), "copydesk: b.md: no such file or folder\n")  # fmt: skip


@pytest.mark.parametrize(
    ("front", "meta"),
    [
        ("title: \"A: b\"\ntags: [x, 1, true]", {"title": "A: b", "tags": ["x", 1, True]}),
        ("date: 2026-06-02\n1: {2026-01-01: x}", {"date": "2026-06-02", "1": {"2026-01-01": "x"}}),
        ("a: .nan\nb: -.inf\nc: 1.5", {"a": "nan", "b": "-inf", "c": 1.5}),
        ("a: &a [*a]", None),
        (f"a: &a {[0] * 100}\nb: &b {['*a'] * 100}\nc: {['*b'] * 100}".replace("'", ""), {}),
    ],
    ids=["plain", "dates", "floats", "circle", "flood"],
)  # fmt: skip
def test_any_front_matter_is_json(desk: Desk, front: str, meta: object) -> None:
    desk.write({"a.md": f"---\n{front}\n---\nText.\n"})
    found = json.loads(desk.run("check", "--format", "json")[1], parse_constant=pytest.fail)
    assert meta is None or found["files"][0]["meta"] == meta
