"""Files: walked, checked in processes, remembered, fixed in place, compared with git."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from linter.document import Document
from linter.engine import Result, lint
from linter.finding import Severity
from linter.reports import Entry, Other, Place
from linter.ruleset import RuleSet
from linter.scan.fix import difference
from linter.scan.since import Changed, touched
from linter.scan.walk import articles

if TYPE_CHECKING:
    from conftest import Desk

BAD = "Metacorp rose.\n"


def paths(desk: Desk, *given: str) -> list[str]:
    return articles(given or ["."])[0]


def tree(desk: Desk, *names: str, **texts: str) -> None:
    desk.write({**dict.fromkeys(names, BAD), **texts})


def test_a_folder_is_walked(desk: Desk) -> None:
    tree(desk, "b.md", "a.TXT", "c/d.html", "c/e.py", ".hidden/f.md", ".g.md", "node_modules/h.md")
    assert paths(desk) == ["a.TXT", "b.md", "c/d.html"]
    assert paths(desk, "./c", "c/e.py") == ["./c/d.html", "c/e.py"]
    assert paths(desk, str(desk.folder / "c")) == [f"{desk.folder}/c/d.html"]


@pytest.mark.parametrize(
    ("ignored", "left"),
    [
        ({".gitignore": "*.txt\n"}, ["a.md", "out/b.md", "out/c/d.md"]),
        ({".gitignore": "out/\n"}, ["a.md", "a.txt"]),
        ({".gitignore": "/out/c\n*.txt\n"}, ["a.md", "out/b.md"]),
        ({"out/.gitignore": "*.md\n"}, ["a.md", "a.txt"]),
        ({".gitignore": "*.md\n", "out/.gitignore": "!b.md\n"}, ["a.txt", "out/b.md"]),
        ({".gitignore": "!\n*.txt\n"}, ["a.md", "out/b.md", "out/c/d.md"]),
        ({".git/info/exclude": "a.*\n"}, ["out/b.md", "out/c/d.md"]),
    ],
)
def test_what_git_ignores_is_left_out(desk: Desk, ignored: dict[str, str], left: list[str]) -> None:
    tree(desk, "a.md", "a.txt", "out/b.md", "out/c/d.md", **ignored)
    assert paths(desk) == left


def test_gitignores_above_a_folder_count(desk: Desk) -> None:
    tree(desk, "in/a.md", "in/b.md", "out/c.md", **{".gitignore": "b.md\nout/\n"})
    assert paths(desk, "in") == ["in/a.md"]
    assert paths(desk, "in/b.md", "out") == ["in/b.md", "out/c.md"]


def test_links_to_folders_are_not_followed(desk: Desk) -> None:
    tree(desk, "in/a.md")
    (desk.folder / "in" / "loop").symlink_to(desk.folder / "in")
    (desk.folder / "in" / "b.md").symlink_to("a.md")
    assert paths(desk) == ["in/a.md", "in/b.md"]


def many(desk: Desk, count: int = 60) -> None:
    desk.write({f"{number:03}.md": f"Metacorp saw {number} dozens.\n" for number in range(count)})
    (desk.folder / "031.md").write_bytes(b"%PDF-1.7")


@pytest.mark.parametrize("options", [["--jobs", "2"], ["--jobs", "3", "--no-cache"], []])
def test_processes_and_memory_change_nothing(desk: Desk, options: list[str]) -> None:
    many(desk)
    alone = desk.run("check", "--jobs", "1", "--no-cache", "--format", "json")
    assert alone[0] == 2 and len(json.loads(alone[1])["files"]) == 59
    for _ in range(2):
        assert desk.run("check", *options, "--format", "json") == alone


def test_remembered_outcomes_are_those_of_the_same_text_date_and_rules(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(desk.folder / ".cache"))
    many(desk)
    checked: list[str] = []

    def counted(document: Document, rules: RuleSet, **options: Any) -> Result:
        checked.append(document.path)
        return lint(document, rules, **options)

    monkeypatch.setattr("linter.scan.check.lint", counted)

    def run(*options: str) -> int:
        checked.clear()
        desk.run("check", "--jobs", "1", *options)
        return len(checked)

    assert run() == 59
    assert run() == 0
    assert run("--no-cache") == 59
    assert run("--date", "2026-06-02") == 59
    assert run("--ignore", "figures") == 59
    desk.write({"007.md": "All is well.\n"})
    assert run() == 1
    desk.write({".copydesk.yaml": "severity: {dozens: error}\n"})
    assert run() == 59


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"x": 1}', b"\xff"])
def test_damaged_memory_is_not_trusted(desk: Desk, damage: bytes) -> None:
    many(desk)
    first = desk.run("check")
    for cached in Path(os.environ["XDG_CACHE_HOME"], "copydesk").glob("results-*"):
        text = cached.read_bytes()
        cached.write_bytes(damage or text.replace(b"2", b'"'))
    assert desk.run("check") == first


def test_a_cache_that_cannot_be_written_is_no_mistake(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(desk)
    first = desk.run("check")
    (desk.folder / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(desk.folder / "file"))
    assert desk.run("check") == first


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            b"\xef\xbb\xbfWe commence.\r\nThey commence\r\n",
            b"\xef\xbb\xbfWe begin.\r\nThey begin\r\n",
        ),
        (
            "We commence \u2013 caf\xe9\r".encode("utf-16"),
            "We begin \u2013 caf\xe9\r".encode("utf-16"),
        ),
        (b"We commence \x96 caf\xe9", b"We begin \x96 caf\xe9"),
        (b"commence", b"begin"),
    ],
)
def test_a_fix_keeps_encoding_mark_and_line_ends(desk: Desk, old: bytes, new: bytes) -> None:
    path = desk.folder / "a.txt"
    path.write_bytes(old)
    path.chmod(0o640)
    assert desk.run("check", "--fix")[0] == 0
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (new, 0o640)
    assert sorted(os.listdir(desk.folder)) == [".git", "a.txt"]


def test_what_cannot_be_written_back_is_not_fixed(desk: Desk) -> None:
    old = "We commence. Caf\xe9 \u4e2d\u6587 ".encode() + b"\xff\n"
    (desk.folder / "a.txt").write_bytes(old)
    code, out, error = desk.run("check", "--fix")
    assert (code, out) == (
        2,
        "a.txt:1:4: info commence write “begin” for “commence”\n1 info in 1 file\n",
    )
    assert error == "copydesk: a.txt: is not fixed: parts of it are damaged and would be lost\n"
    assert desk.read("a.txt") == old


def test_fixes_make_room_for_others_but_not_for_ever(desk: Desk) -> None:
    rule = (
        "check: pattern\nmessage: m\nwhy: w\npattern: '{}'\nreplace: {}\nsafe: true\n"
        "examples: {{bad: [x], good: [y]}}\n"
    )
    desk.write({
        ".copydesk.yaml": "packs: [p]\nselect: [ab, grow]\n",
        "p/style/ab.yaml": rule.format("aa", "a"), "p/style/grow.yaml": rule.format("z", "zz"),
        "a.txt": "aaaa\n", "b.txt": "z\n",
    })  # fmt: skip
    desk.run("check", "--fix")
    assert desk.read("a.txt") == b"a\n"
    assert desk.read("b.txt") == b"z" * 32 + b"\n"


def test_what_is_hidden_is_not_fixed(desk: Desk) -> None:
    desk.write({"a.md": "We commence.\n"})
    desk.run("check", "--baseline", "known.json")
    desk.write({"a.md": "We commence.\n\n<!-- copydesk: ignore commence -->\n\nThey commence.\n"})
    desk.run("check", "--baseline", "known.json", "--fix")
    assert desk.read("a.md").count(b"commence") == 3


@pytest.mark.parametrize(
    ("old", "new"),
    [("a\nb\n", "a\nc\n"), ("a\nb", "a\nc"), ("a\r\nb\r\n", "c\r\nb\r\n"), ("a", "")],
)
def test_a_difference_can_be_applied(desk: Desk, old: str, new: str) -> None:
    desk.write({"x.txt": old, "d": difference("x.txt", old, new)})
    subprocess.run(["git", "init", "-q"], check=True)
    subprocess.run(["git", "apply", "--unsafe-paths", "d"], check=True)
    assert desk.read("x.txt").decode() == new


def git(*arguments: str) -> None:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(desk: Desk) -> Desk:
    git("init", "-q")
    desk.write({"a.md": BAD + "\n" + BAD, "b c\té.md": BAD, "drafts/gone.md": BAD})
    git("add", "-A")
    git("commit", "-qm", "first")
    return desk


def since(desk: Desk, *options: str) -> list[str]:
    code, out, error = desk.run("check", "--since", "HEAD", *options)
    assert error == "" and code in {0, 1}
    return [":".join(line.split(":")[:2]) for line in out.splitlines()[:-1]]


def test_since_shows_changed_lines(repository: Desk) -> None:
    assert since(repository) == []
    repository.write({"a.md": BAD + "\n+++ b/x\n\n@@ -1 +1 @@ Metacorp\n\n" + BAD, "new.md": BAD})
    assert since(repository) == ["a.md:5", "new.md:1"]
    git("add", "-A")
    assert since(repository) == ["a.md:5", "new.md:1"]


def test_since_knows_odd_names_and_moved_files(repository: Desk) -> None:
    repository.write({"b c\té.md": BAD + BAD})
    git("mv", "drafts/gone.md", "drafts/here.md")
    assert since(repository) == ["b c\té.md:2"]


def test_since_in_a_folder_below_the_root(
    repository: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.write({"drafts/gone.md": BAD + "\n" + BAD})
    monkeypatch.chdir(repository.folder / "drafts")
    assert since(repository) == ["gone.md:3"]


@pytest.mark.parametrize("revision", ["nonesuch", "--output=x", ""])
def test_since_no_revision(repository: Desk, revision: str) -> None:
    error = f"copydesk: --since: no revision {revision!r} in this repository\n"
    assert repository.run("check", f"--since={revision}") == (2, "", error)


def test_since_without_a_repository(desk: Desk) -> None:
    desk.write({"a.md": BAD})
    code, out, error = desk.run("check", "--since", "HEAD")
    assert (code, out) == (2, "")
    assert error.startswith("copydesk: --since: fatal: not a git repository")


def test_since_looks_at_both_ends_of_a_conflict(desk: Desk) -> None:
    def at(line: int) -> Place:
        return Place(line, 1, line, 2, 0, 1, "x")

    entry = Entry("r", "figures", Severity.ERROR, "m", at(2), related=(Other(at(9), "m"),))
    changes: Changed = {os.path.realpath("a"): [(9, 9)], os.path.realpath("b"): [(3, 8)]}
    assert touched(changes, "a", entry)
    assert not touched(changes, "b", entry)
    assert not touched(changes, "c", entry)
