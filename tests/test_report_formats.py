"""Reports for other programs: whole outputs, published schemas, the programs that read them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import jsonschema
import pytest
import xmlschema
from diff_cover.violationsreporters.java_violations_reporter import CheckstyleXmlDriver
from junitparser import JUnitXml
from pyromark import Markdown, Options

from linter.finding import Finding, Fix, Related, Severity
from linter.readers import read
from linter.reports import Failure, Report, file_of
from linter.reports.checkstyle import checkstyle
from linter.reports.github import LIMIT, github
from linter.reports.gitlab import gitlab
from linter.reports.junit import junit
from linter.reports.markdown import LENGTH, markdown
from linter.reports.rdjson import rdjson
from linter.span import Span

if TYPE_CHECKING:
    from conftest import Desk

SCHEMAS = Path(__file__).with_name("schemas")
EXPECTED = Path(__file__).with_name("reports")
SOURCE = (
    "# Harbour vote 😀\n\nÉmile Roy said 1,200 of 6,000 is 15%.\nIt is 20%, Metaclerk told us.\n"
    "\nA | pipe, a `tick` and <b>bold</b> @desk.\n"
)
# One word of a hostile article in each message: what ends or escapes in any of the formats.
HOSTILE = (
    "a|b `c` <d> & \"e\" 'f' %0A ##[error]x ::error::y @desk *g*\r\nh\t\x1b[31m\x00\ufffe\ud800"
)


def finding(
    rule: str, level: Severity, words: str, message: str, fix: Fix | None = None
) -> Finding:
    at = SOURCE.index(words)
    return Finding(rule, "style", level, Span(at, at + len(words)), message, fix)


def report(path: str = "drafts/a.md") -> Report:
    """Three articles, the second without findings, the third hostile; and two failures."""
    at = SOURCE.index("20%")
    other = (Related(Span(at, at + 3), "the other figure"),)
    findings = [
        finding("share", Severity.ERROR, "15%", "15% or 20%?")._replace(related=other),
        finding("over", Severity.WARNING, "15%.\nIt", "two lines", Fix("15%: it")),
        finding("name", Severity.INFO, "Metaclerk", "“Metaclerk”: two words", Fix("", True)),
    ]
    files = [
        file_of(read(SOURCE, one), found, keys=True, source=True)
        for one, found in (
            (path, findings),
            ("./drafts/b.md", []),
            ('c|`&<".md', [finding("odd", Severity.WARNING, "pipe", HOSTILE)]),
        )
    ]
    return Report(tuple(files), (Failure("x.yaml", "bad & <worse>", 3, 4), Failure("", HOSTILE)))


def as_junit(made: Report) -> str:
    return junit(made, lambda _, entry: entry.severity is Severity.ERROR)


MAKERS = {
    "gitlab.json": gitlab,
    "rdjson.json": rdjson,
    "junit.xml": as_junit,
    "checkstyle.xml": checkstyle,
    "markdown.md": markdown,
    "github.txt": github,
}


@pytest.mark.parametrize("name", MAKERS)
def test_whole_report(name: str, request: pytest.FixtureRequest) -> None:
    made = MAKERS[name](report()).encode("utf-8", "backslashreplace")
    path = EXPECTED / name
    if request.config.getoption("--rewrite-reports"):
        path.write_bytes(made)
    assert made == path.read_bytes()


@pytest.mark.parametrize("name", MAKERS)
def test_nothing_found(name: str) -> None:
    made = MAKERS[name](Report((file_of(read("Fine.\n", "a.md"), []),)))
    assert made == "" if name == "github.txt" else "Fine" not in made


# From GitLab's documentation of the format, whose other fields are Code Climate's.
ISSUES = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "pattern": "^[^\r\n]+$"},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{40}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "not": {"pattern": r"^\./"}},
                    "lines": {
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def test_gitlab_has_the_fields_that_gitlab_documents() -> None:
    issues = json.loads(gitlab(report()))
    jsonschema.Draft7Validator(ISSUES).validate(issues)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)


def fingerprints(desk: Desk, source: str) -> list[str]:
    desk.write({"a.md": source})
    out = desk.run("check", "--format", "gitlab", "--select", "metacorp", "./a.md")[1]
    return [issue["fingerprint"] for issue in json.loads(out)]


def test_gitlab_names_a_finding_alike_after_other_edits(desk: Desk) -> None:
    old = fingerprints(desk, "Metacorp beats Metacorp. It rose.\n\nMetacorp fell.\n")
    new = fingerprints(desk, "# New\n\nIt rained. Metacorp beats Metacorp.\n\nMetacorp fell.\n")
    assert old == new and len(set(old)) == 3


def test_rdjson_is_as_its_schema_has_it() -> None:
    schema = json.loads((SCHEMAS / "rdjson.json").read_text())
    tree = json.loads(rdjson(report()))
    jsonschema.Draft7Validator(schema).validate(tree)
    lines = SOURCE.encode().split(b"\n")
    for one in tree["diagnostics"][:3]:
        start, end = one["location"]["range"]["start"], one["location"]["range"]["end"]
        if start["line"] == end["line"]:
            cut = lines[start["line"] - 1][start["column"] - 1 : end["column"] - 1].decode()
            assert cut in {"15%", "Metaclerk"}


def test_rdjson_suggestions_applied_by_bytes_give_the_fixed_article() -> None:
    """As reviewdog does it."""
    tree = json.loads(rdjson(report()))
    lines = SOURCE.encode().split(b"\n")
    for one in reversed(tree["diagnostics"][:3]):
        for suggestion in one.get("suggestions", ()):
            start, end = suggestion["range"]["start"], suggestion["range"]["end"]
            head = lines[start["line"] - 1][: start["column"] - 1]
            tail = lines[end["line"] - 1][end["column"] - 1 :]
            lines[start["line"] - 1 : end["line"]] = [head + suggestion["text"].encode() + tail]
    assert b"\n".join(lines).decode() == SOURCE.replace("15%.\nIt", "15%: it").replace(
        "Metaclerk", ""
    )


def test_junit_is_as_jenkins_has_it() -> None:
    xmlschema.XMLSchema(str(SCHEMAS / "junit-10.xsd")).validate(as_junit(report()))


def test_junit_is_read_by_junitparser() -> None:
    read_back = JUnitXml.fromstring(as_junit(report()).encode())
    assert (read_back.tests, read_back.failures, read_back.errors) == (7, 1, 2)
    (failure,) = next(iter(next(iter(read_back)))).result
    assert (failure.type, failure.message) == ("error", "15% or 20%?")


def test_junit_fails_what_exits_1(desk: Desk) -> None:
    desk.write({"a.md": "Metacorp saw dozens.\n"})
    for level, failing in (("error", 1), ("warning", 2)):
        out = desk.run("check", "--format", "junit", "--fail-level", level)[1]
        assert f'tests="2" failures="{failing}" errors="0"' in out


def test_checkstyle_is_read_by_diff_quality() -> None:
    read_back = CheckstyleXmlDriver().parse_reports([checkstyle(report())])
    assert [tuple(one) for one in read_back["drafts/a.md"]] == [
        (3, "error: 15% or 20%? (4:7: the other figure)"),
        (3, "warning: two lines"),
        (4, "info: “Metaclerk”: two words"),
    ]


@pytest.mark.parametrize("maker", [as_junit, checkstyle])
def test_xml_holds_whatever_an_article_holds(maker: Any) -> None:
    tree = ElementTree.fromstring(maker(report()).encode())
    messages = {one.get("message", "") for one in tree.iter()}
    assert any("a|b `c` <d> & \"e\" 'f' %0A ##[error]x ::error::y @desk *g*\r\nh\t\ufffd[31m\ufffd" in one for one in messages)  # fmt: skip


def rendered(made: str) -> str:
    return Markdown(options=Options.ENABLE_TABLES).html(made)


def test_markdown_means_what_the_article_says() -> None:
    html = rendered(markdown(report()))
    assert html.count("<table>") == 3
    assert 'a|b `c` &lt;d&gt; &amp; "e"' in html and "*g* h" in html
    assert "<d>" not in html and "@<!-- -->desk" in html


def many(count: int, level: Severity = Severity.ERROR) -> Report:
    words = "word " * count
    findings = [
        Finding(f"rule-{at % 90}", "style", level, Span(5 * at, 5 * at + 4), "m" * 400)
        for at in range(count)
    ]
    return Report((file_of(read(words, "a.txt"), findings),))


def test_markdown_fits_into_a_comment() -> None:
    made = markdown(many(2_000))
    assert len(made) < LENGTH
    assert made.splitlines()[0] == "## copydesk: 2000 errors in 1 file"
    rows = sum(line.startswith("| `a.txt:") for line in made.splitlines())
    assert made.endswith(f"{2_000 - rows} more findings: see the log, or another report.\n")
    assert "and 50 more" in made


def test_github_shows_as_many_as_github_does() -> None:
    both = Report(many(25).files + many(LIMIT, Severity.INFO).files, (Failure("b.md", "gone"),))
    lines = github(both).splitlines()
    assert sum(line.startswith("::error") for line in lines) == LIMIT
    assert sum(line.startswith("::notice") for line in lines) == LIMIT
    assert lines[0] == "::error file=b.md,title=copydesk::gone"
    assert (
        lines[LIMIT - 1]
        == "::error title=copydesk::17 more errors in the log of this step:%0Aa.txt: 17"
    )
    assert lines[2 * LIMIT] == "::group::copydesk: 17 more findings"
    assert lines[-1] == "::endgroup::"
    assert lines[-2] == f"- a.txt:1:121: error rule-24 {'m' * 400}"


def test_a_line_of_githubs_log_is_no_command() -> None:
    at = SOURCE.index("pipe")
    found = [Finding("odd", "style", Severity.INFO, Span(at, at + 4), HOSTILE)] * (LIMIT + 1)
    lines = github(
        Report((file_of(read(SOURCE, "::error::p\n::error::q.md"), found),))
    ).splitlines()
    assert sum(line.startswith("::notice ") for line in lines) == LIMIT
    assert [line for line in lines if line.startswith("::error") or "##[" in line] == [
        line for line in lines if line.startswith("::notice file=")
    ]


@pytest.mark.parametrize("name", ["github", "gitlab", "sarif", "rdjson"])
def test_code_hosts_know_no_dot_before_a_path(desk: Desk, name: str) -> None:
    desk.write({"a.md": "Metacorp saw dozens.\n"})
    plain = desk.run("check", "--format", name, "a.md")
    assert desk.run("check", "--format", name, "./a.md") == plain


@pytest.mark.parametrize("name", ["gitlab", "rdjson", "junit", "checkstyle", "markdown"])
def test_on_the_command_line(desk: Desk, name: str) -> None:
    desk.write({"a.md": "Metacorp saw dozens.\n"})
    code, out, error = desk.run("check", "--format", name, "a.md")
    assert (code, error) == (1, "") and "dozens" in out and out.endswith("\n")
