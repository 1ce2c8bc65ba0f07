"""The copydesk command: whole output, standard error and exit code."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from linter import __version__
from linter.cli import main
from linter.cli.output import colour
from linter.cli.progress import watched
from linter.reports import FORMATS

if TYPE_CHECKING:
    from conftest import Desk

DRAFT = "# Metacorp\n\nThey commence today. He saw dozens.\n"
REPORT = """\
a.md:1:3: error metacorp no company is called “Metacorp”
a.md:3:6: info commence write “begin” for “commence”
a.md:3:29: warning dozens “dozens”: how many?
1 error, 1 warning, 1 info in 1 file
"""


@pytest.fixture
def draft(desk: Desk) -> Desk:
    desk.write({"a.md": DRAFT})
    return desk


def test_report(draft: Desk) -> None:
    assert draft.run("check", "a.md") == (1, REPORT, "")


def test_clean(desk: Desk) -> None:
    desk.write({"a.md": "All is well.\n"})
    assert desk.run("check") == (0, "nothing found in 1 file\n", "")


@pytest.mark.parametrize(
    ("level", "code"), [("error", 0), ("warning", 1), ("info", 1)], ids=["error", "warning", "info"]
)
def test_fail_level(desk: Desk, level: str, code: int) -> None:
    desk.write({"a.md": "He saw dozens.\n"})
    assert desk.run("check", "--fail-level", level)[0] == code


def test_exit_zero_hides_findings_but_no_mistake(draft: Desk) -> None:
    assert draft.run("check", "--exit-zero", "a.md") == (0, REPORT, "")
    code, out, error = draft.run("check", "--exit-zero", "a.md", "b.md")
    assert (code, out, error) == (2, REPORT, "copydesk: b.md: no such file or folder\n")


@pytest.mark.parametrize(
    ("options", "rules"),
    [
        (["--select", "metacorp"], ["metacorp"]),
        (["--select", "figures,style"], ["commence", "dozens"]),
        (["--select", "figures", "--select", "style"], ["commence", "dozens"]),
        (["--ignore", "figures, metacorp"], ["commence"]),
        (["--select", "style,figures", "--ignore", "style"], ["dozens"]),
    ],
)
def test_choice_of_rules(draft: Desk, options: list[str], rules: list[str]) -> None:
    _, out, _ = draft.run("check", "--format", "json", *options)
    assert [finding["rule"] for finding in json.loads(out)["files"][0]["findings"]] == rules


@pytest.mark.parametrize(
    ("options", "error"),
    [
        (
            ["--select", "metacrop"],
            "--select: no rule or family 'metacrop': did you mean metacorp?",
        ),
        (["--ignore", "figure"], "--ignore: no rule or family 'figure': did you mean figures?"),
        (["--ignore", "zzz"], "--ignore: no rule or family 'zzz': see `copydesk rules`"),
        (
            ["--select", "style", "--ignore", "style"],
            "no rule is left to run: select or ignore leaves none",
        ),
        (["--config", "none.yaml"], "none.yaml: cannot be read: No such file or directory"),
        (["--since", "HEAD", "-"], "--since needs files: git does not know standard input"),
        (
            ["--fix", "-"],
            "--fix cannot change standard input: --diff shows what it would change",
        ),
    ],
)
def test_mistakes_of_the_user(draft: Desk, options: list[str], error: str) -> None:
    assert draft.run("check", *options) == (2, "", f"copydesk: {error}\n")


@pytest.mark.parametrize(
    ("options", "error"),
    [
        (["--frobnicate"], "no option --frobnicate"),
        (["-x"], "no option -x"),
        (["--selekt", "style"], "no option --selekt: did you mean select?"),
        (["--select"], "--select needs a value: NAMES"),
        (["--select", ","], "--select: expected a rule or a family"),
        (["--fix=yes"], "--fix takes no value"),
        (["--date", "2 May"], "--date: no date '2 May': expected YYYY-MM-DD"),
        (["--date=20260502"], "--date: no date '20260502': expected YYYY-MM-DD"),
        (["--date", "2026-02-30"], "--date: no date '2026-02-30': expected YYYY-MM-DD"),
        (["--jobs", "0"], "--jobs: no number of processes '0': expected 1 or more"),
        (
            ["--format", "xml"],
            "--format: no 'xml': expected text, json, github, gitlab, sarif, rdjson, junit, checkstyle, markdown or html",
        ),
        (["--fail-level", "high"], "--fail-level: no 'high': expected error, warning or info"),
    ],
)
def test_usage(draft: Desk, options: list[str], error: str) -> None:
    said = f"copydesk: {error} (copydesk check --help)\n"
    assert draft.run("check", *options) == (2, "", said)


def test_options_may_stand_between_paths(draft: Desk) -> None:
    draft.write({"b.md": "All is well.\n"})
    code, out, _ = draft.run("check", "a.md", "--select", "style", "b.md")
    assert (code, out.splitlines()[-1]) == (0, "1 info in 2 files")


def test_files_are_sorted_and_listed_once(draft: Desk) -> None:
    draft.write({"sub/b.md": DRAFT, "B.txt": "dozens\n"})
    _, out, _ = draft.run("check", "--format", "json", "sub", "a.md", ".", "./a.md")
    assert [file["path"] for file in json.loads(out)["files"]] == ["B.txt", "a.md", "sub/b.md"]


def test_unreadable_files_do_not_hide_the_others(draft: Desk) -> None:
    (draft.folder / "b.md").write_bytes(b"PK\x03\x04")
    (draft.folder / "c.md").symlink_to("gone.md")
    code, out, error = draft.run("check", "a.md", "b.md", "c.md", "empty/")
    assert (code, out) == (2, REPORT)
    assert error == (
        "copydesk: empty/: no such file or folder\n"
        "copydesk: b.md: is a zip archive or an office document, not text; save it as text first\n"
        "copydesk: c.md: cannot be read: No such file or directory\n"
    )


def test_folder_without_an_article(desk: Desk) -> None:
    (desk.folder / "empty").mkdir()
    code, _, error = desk.run("check", "empty")
    assert code == 2
    assert error.startswith("copydesk: empty: no article in this folder: expected .htm, ")


def test_named_file_is_read_whatever_its_ending(desk: Desk) -> None:
    desk.write({"draft": "Metacorp rose.\n", "b.log": "Metacorp fell.\n"})
    assert desk.run("check", "draft", "b.log")[1].splitlines()[-1] == "2 errors in 2 files"


def test_glob_that_no_shell_expanded(draft: Desk) -> None:
    assert draft.run("check", "*.md") == (1, REPORT, "")
    assert draft.run("check", "*.txt")[0] == 2


def test_standard_input(desk: Desk) -> None:
    code, out, error = desk.run("check", "-", stdin=b"\xef\xbb\xbfMetacorp rose.\n")
    assert (code, error) == (1, "")
    assert out.startswith("<stdin>:1:1: error metacorp ")
    _, out, _ = desk.run("check", "-", "--stdin-filename", "x.html", stdin=b"<p>Metacorp rose.")
    assert out.startswith("x.html:1:4: error metacorp ")


def test_json(draft: Desk) -> None:
    _, out, _ = draft.run("check", "--format", "json", "--date", "2026-06-02", "a.md", "no.md")
    tree = json.loads(out)
    first = tree["files"][0].pop("findings")[0]
    assert tree == {
        "version": 1,
        "tool": f"copydesk {__version__}",
        "files": [{"path": "a.md", "date": "2026-06-02", "language": "en", "meta": {}}],
        "errors": [{"path": "no.md", "message": "no such file or folder"}],
        "summary": {"files": 1, "error": 1, "warning": 1, "info": 1},
    }
    assert first == {
        "rule": "metacorp", "family": "translation", "severity": "error",
        "message": "no company is called “Metacorp”", "text": "Metacorp",
        "line": 1, "column": 3, "end_line": 1, "end_column": 11, "start": 2, "end": 10,
        "fix": {"text": "Meta", "safe": False}, "related": [],
    }  # fmt: skip


def test_date_is_null_where_none_is_known(draft: Desk) -> None:
    draft.write({"b.md": "---\ndate: 2025-01-02\n---\nText.\n"})
    _, out, _ = draft.run("check", "--format", "json")
    assert [file["date"] for file in json.loads(out)["files"]] == [None, "2025-01-02"]


def test_statistics(draft: Desk) -> None:
    draft.write({"a.md": DRAFT + "\nDozens of dozens.\n"})
    counts = "     2  figures/dozens\n     1  style/commence\n     1  translation/metacorp\n"
    _, out, error = draft.run("check", "--statistics")
    assert out.endswith(" in 1 file\n" + counts)
    _, out, error = draft.run("check", "--statistics", "--format", "json")
    assert json.loads(out) and error == counts


def test_output(draft: Desk) -> None:
    (draft.folder / "report.txt").write_text("old")
    assert draft.run("check", "a.md", "--output", "report.txt") == (1, "", "")
    assert draft.read("report.txt").decode() == REPORT
    assert sorted(path.name for path in draft.folder.iterdir()) == [".git", "a.md", "report.txt"]


def test_output_into_a_missing_folder(draft: Desk) -> None:
    error = "copydesk: no/report.txt: --output: cannot be written: No such file or directory\n"
    assert draft.run("check", "a.md", "--output", "no/report.txt") == (2, "", error)


def test_output_over_an_article(draft: Desk) -> None:
    error = "copydesk: a.md: --output: would overwrite an article that is to be checked\n"
    assert draft.run("check", "a.md", "--output", "./a.md") == (
        2,
        "",
        error.replace(" a", " ./a", 1),
    )
    assert draft.read("a.md").decode() == DRAFT


def test_output_keeps_a_files_mode_and_a_link(draft: Desk) -> None:
    (draft.folder / "real.txt").write_text("old")
    (draft.folder / "real.txt").chmod(0o640)
    (draft.folder / "link.txt").symlink_to("real.txt")
    assert draft.run("check", "a.md", "--output", "link.txt") == (1, "", "")
    assert (draft.folder / "link.txt").is_symlink()
    assert draft.read("real.txt").decode() == REPORT
    assert (draft.folder / "real.txt").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/dev/full", "No space left on device"),
        (".", "Is a directory"),
        ("a.md/report.txt", "Not a directory"),
        ("x" * 300, "File name too long"),
    ],
)
def test_output_that_cannot_be_written(draft: Desk, path: str, reason: str) -> None:
    code, out, error = draft.run("check", "a.md", "gone.md", "--output", path)
    assert (code, out) == (2, "")
    assert error.startswith(f"copydesk: {path}: --output: cannot be written: {reason}\n") or (
        error.endswith(f"copydesk: {path}: --output: cannot be written: {reason}\n")
    )
    assert sorted(path.name for path in draft.folder.iterdir()) == [".git", "a.md"]


@pytest.mark.parametrize("step", ["os.replace", "os.chmod", "linter.cli.output._put"])
def test_a_report_is_whole_or_not_there(
    draft: Desk, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    draft.write({"report.txt": "old"})
    monkeypatch.setattr(step, refuse)
    error = "copydesk: report.txt: --output: cannot be written: Permission denied\n"
    assert draft.run("check", "a.md", "--output", "report.txt") == (2, "", error)
    assert draft.read("report.txt") == b"old"
    assert sorted(path.name for path in draft.folder.iterdir()) == [".git", "a.md", "report.txt"]


def test_output_to_a_device_leaves_it_a_device(draft: Desk) -> None:
    assert draft.run("check", "a.md", "--output", os.devnull) == (1, "", "")
    assert not Path(os.devnull).is_file()


def test_fix(draft: Desk) -> None:
    draft.write({"b.md": "They commence; we commence.\n", "c.md": "All is well.\n"})
    code, out, error = draft.run("check", "--fix", "--select", "style")
    assert (code, out) == (0, "nothing found in 3 files\n")
    assert error == "copydesk: fixed 3 findings in 2 files\n"
    assert draft.read("b.md") == b"They begin; we begin.\n"
    assert draft.read("a.md").decode() == DRAFT.replace("commence", "begin")


def test_unsafe_fixes_are_left(draft: Desk) -> None:
    draft.run("check", "--fix")
    assert b"Metacorp" in draft.read("a.md")


def test_diff_shows_fixes_and_writes_nothing(draft: Desk) -> None:
    assert draft.run("check", "--fix", "--diff") == (
        1,
        "--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,3 @@\n # Metacorp\n \n"
        "-They commence today. He saw dozens.\n+They begin today. He saw dozens.\n",
        "copydesk: would fix 1 finding in 1 file\n",
    )
    assert draft.read("a.md").decode() == DRAFT


def test_diff_of_standard_input(desk: Desk) -> None:
    _, out, _ = desk.run("check", "--diff", "-", stdin=b"We commence.")
    assert out == (
        "--- a/<stdin>\n+++ b/<stdin>\n@@ -1 +1 @@\n"
        "-We commence.\n\\ No newline at end of file\n+We begin.\n\\ No newline at end of file\n"
    )


def test_baseline(draft: Desk) -> None:
    said = "copydesk: known.json: new baseline, with 3 findings\n"
    assert draft.run("check", "--baseline", "known.json") == (0, "nothing found in 1 file\n", said)
    draft.write({"a.md": "# Metacorp\n\nNew: Metacorp.\n\nThey  commence\ntoday. He saw dozens.\n"})
    code, out, error = draft.run("check", "--baseline", "known.json")
    assert (code, error) == (1, "")
    assert out == ("a.md:3:6: error metacorp no company is called “Metacorp”\n1 error in 1 file\n")


def test_broken_baseline(draft: Desk) -> None:
    draft.write({"known.json": "{}"})
    error = "copydesk: known.json: is no baseline of copydesk's; remove it to write a new one\n"
    assert draft.run("check", "--baseline", "known.json", "a.md") == (2, "", error)


def test_runaway_pattern_is_named_and_the_rest_is_checked(
    draft: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("linter.rule.TIMEOUT", 0.05)
    rule = (
        "check: pattern\nmessage: x\nwhy: x\npattern: '(?:[\\w!]|\\w\\w|\\s)+(?<=!)'\n"
        "examples:\n  bad: ['<<a!>>']\n  good: [a b]\n"
    )
    draft.write({
        ".copydesk.yaml": "packs: [rules]\n",
        "rules/style/slow.yaml": rule,
        "a.md": DRAFT + "\n" + "word " * 60 + "\n",
    })  # fmt: skip
    code, out, error = draft.run("check", "a.md")
    assert (code, out) == (2, REPORT)
    assert error.startswith("copydesk: a.md: rule 'slow' was stopped after ")


def test_mistakes_in_rules_are_told_and_the_other_rules_run(draft: Desk) -> None:
    draft.write({".copydesk.yaml": "packs: [rules]\n", "rules/style/bad.yaml": "check: patern\n"})
    code, out, error = draft.run("check", "a.md")
    assert (code, out) == (2, REPORT)
    assert error.startswith(
        "copydesk: rules/style/bad.yaml:1:8: no check 'patern': expected one of"
    )


def test_rules(desk: Desk) -> None:
    code, out, error = desk.run("rules", "style")
    assert (code, out, error) == (
        0,
        "style\n  commence  info     A short word is read faster.\n",
        "",
    )
    assert [line for line in desk.run("rules")[1].splitlines() if line[0] != " "] == [
        "translation", "speculation", "figures", "readability", "structure", "style",
    ]  # fmt: skip


def test_one_rule_explained(desk: Desk, desk_rules: Path) -> None:
    code, out, error = desk.run("rules", "commence")
    assert (code, error) == (0, "")
    assert out == (
        "commence: style, info\nwrite “{use}” for “{found}”\n\n"
        "A short word is read faster. It is also said.\n\n"
        "reports:\n  - They <<commence>> work.\nleaves:\n  - They begin work.\n\n"
        "check: pattern; quotations: skip; language: en\n"
        "runs where one of these occurs: commence\n"
        f"file: {os.path.relpath(desk_rules / 'style' / 'commence.yaml')}\n"
    )


def test_unknown_rule(desk: Desk) -> None:
    error = "copydesk: no rule or family 'comence': did you mean commence?\n"
    assert desk.run("rules", "comence") == (2, "", error)


def test_examples_hold(desk: Desk) -> None:
    assert desk.run("test") == (0, "6 examples of 3 rules: all hold\n", "")


def test_examples_fail(desk: Desk) -> None:
    rule = (
        "check: pattern\nmessage: x\nwhy: x\npattern: '\\babc\\b'\n"
        "examples:\n  bad:\n    - <<abc>> abc\n  good: [ab]\n"
    )
    desk.write({"mine/style/abc.yaml": rule})
    what = "expected [(0, 'abc')], found [(0, 'abc'), (4, 'abc')]: '<<abc>> abc'"
    expected = f"mine/style/abc.yaml:7:7: {what}\n2 examples of 1 rule: 1 failed\n"
    assert desk.run("test", "mine") == (1, expected, "")
    assert desk.run("test", "mine/style/abc.yaml") == (1, expected, "")


def test_test_of_nothing(desk: Desk) -> None:
    desk.write({"mine/readme.txt": ""})
    error = "copydesk: mine: no rule here: expected YAML files in folders named by family\n"
    assert desk.run("test", "mine") == (2, "", error)


def test_profile(draft: Desk) -> None:
    code, out, error = draft.run("test", "--profile", "a.md")
    assert (code, error) == (0, "")
    assert out.startswith("1 articles, 7 words, 3 rules; ")
    assert sum("100.0%      1  " in line for line in out.splitlines()) == 3


def test_init(draft: Desk) -> None:
    assert draft.run("init") == (0, "wrote .copydesk.yaml\n", "")
    assert draft.run("check") == (1, REPORT, "")
    error = "copydesk: .copydesk.yaml: is there already, and stays as it is\n"
    assert draft.run("init") == (2, "", error)


def test_version_and_help(desk: Desk) -> None:
    assert desk.run("--version") == (0, f"copydesk {__version__}\n", "")
    assert desk.run("--help")[0] == 0
    assert desk.run()[0] == 2
    for command in ("check", "rules", "test", "try", "init"):
        code, out, error = desk.run(command, "--help")
        assert (code, error) == (0, "")
        assert out.startswith(f"usage: copydesk {command} [option ...]")
        assert max(map(len, out.splitlines())) <= 100


def test_paths_that_look_like_options(desk: Desk) -> None:
    desk.write({"-a.md": "All is well.\n"})
    assert desk.run("check", "--", "-a.md")[1] == "nothing found in 1 file\n"
    assert desk.run("rules", "style", "figures")[2] == (
        "copydesk: does not take 'figures' (copydesk rules --help)\n"
    )


def test_unknown_command(desk: Desk) -> None:
    known = "check, rules, test, try, figures, ledger, init"
    error = f"copydesk: no command 'chek': expected one of {known} (copydesk --help)\n"
    assert desk.run("chek") == (2, "", error)


def test_interrupt(draft: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("linter.cli.check.plan", interrupt)
    assert draft.run("check") == (130, "", "")


def test_our_own_mistake_is_neither_findings_nor_the_users(
    draft: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("linter.scan.check.lint", lambda *_, **__: 1 / 0)
    code, out, error = draft.run("check")
    assert (code, out) == (70, "")
    assert "ZeroDivisionError" in error and "while checking a.md" in error


@pytest.fixture
def command(desk: Desk) -> list[str]:
    return [sys.executable, "-m", "linter"]


def test_process(draft: Desk, command: list[str]) -> None:
    done = subprocess.run(
        [*command, "check", "-", "--select", "unused-ignore"],
        input=b"<!-- copydesk: ignore structure -->", capture_output=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")


def test_closed_pipe(desk: Desk, command: list[str]) -> None:
    done = subprocess.run(
        ["sh", "-c", f"{' '.join(command)} rules | true; echo end"],
        capture_output=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == (b"end\n", b"")


FAULTY = "Read more:\n\n-\n\nThe vote was put to [NAME].\n\n"  # to our own rules


@pytest.mark.parametrize("name", FORMATS)
def test_a_reader_that_leaves_early(draft: Desk, command: list[str], name: str) -> None:
    draft.write({f"{number}.md": FAULTY * 400 for number in range(3)})
    line = f"{' '.join(command)} check --format {name} | head -c 1 > /dev/null"
    done = subprocess.run(["sh", "-c", line], capture_output=True, check=False)
    assert done.stderr == b""


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_closed_streams(draft: Desk, command: list[str], closed: str) -> None:
    draft.write({"b.md": FAULTY})
    line = f"{' '.join(command)} check - b.md --output report.txt {closed}"
    done = subprocess.run(["sh", "-c", line], input=b"", capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


def test_full_disk(desk: Desk, command: list[str]) -> None:
    done = subprocess.run(
        ["sh", "-c", f"{' '.join(command)} --help > /dev/full"], capture_output=True, check=False
    )
    said = b"copydesk: cannot write the report: No space left on device\n"
    assert (done.returncode, done.stderr) == (2, said)


def test_main_takes_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["copydesk", "--version"])
    assert main() == 0


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("seconds", "drawn"), [(0.1, False), (2.0, True)])
def test_a_bar_is_drawn_on_a_terminal_after_a_second(
    seconds: float, drawn: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter([0.0, *[seconds] * 9])
    monkeypatch.setattr("linter.cli.progress.monotonic", lambda: next(clock))
    monkeypatch.setattr("sys.stderr", terminal := Terminal())
    assert list(watched(range(5), 5)) == list(range(5))
    assert ("/5" in terminal.getvalue()) is drawn


@pytest.mark.parametrize(
    ("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_colour_only_on_a_terminal(
    environment: dict[str, str], coloured: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert colour(Terminal()) is coloured
    assert not colour(io.StringIO())
