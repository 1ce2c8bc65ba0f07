""".copydesk.yaml: found, decoded strictly, layered; what is in force and why."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from linter.config import COMMAND_LINE, Choice, Config, Glob, Layer, Settings, matches, settle
from linter.config.find import config_for, find
from linter.config.read import read
from linter.errors import ConfigError
from linter.finding import Severity

if TYPE_CHECKING:
    from conftest import Desk

ARTICLE = "Metacorp saw dozens commence.\n"


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (
            "ignor: [a]\n",
            "1:1: no key 'ignor': expected one of select, ignore, fail-level, severity,",
        ),
        ("ignore: style\n", "1:9: ignore: expected a list, found 'style'"),
        ("ignore:\n", "1:8: ignore: expected a list, found nothing"),
        ("\nfail-level: high\n", "2:13: no severity 'high': expected error, warning or info"),
        ("severity: {a: err}\n", "1:15: no severity 'err': expected error, warning or info"),
        ("- style\n", "1:1: expected a configuration: a mapping of keys"),
        ("select: [\n", "2:1: not YAML: did not find expected node content"),
        ("language: en\nlanguage: de\n", "2:1: 'language' stands here a second time"),
        ("exclude: [a, '']\n", "1:14: the glob '' matches nothing"),
        ("exclude: ['#a']\n", "1:11: the glob '#a' matches nothing"),
        ("profiles:\n  - select: [a]\n", "2:5: object missing required field `paths`"),
        (
            "profiles: [{paths: [a], exclud: [b]}]\n",
            "1:25: no key 'exclud': expected one of select,",
        ),
        ("profiles: [{paths: [a], severity: {b: x}}]\n", "1:39: no severity 'x': expected"),
        ("profiles: [{paths: [a], profiles: []}]\n", "1:25: no key 'profiles': expected one of"),
    ],
)
def test_mistakes_are_told_with_their_place(text: str, error: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read(text, "c.yaml", "/desk")
    assert str(caught.value).startswith(f"c.yaml:{error}")


@pytest.mark.parametrize("text", ["", "# select: [a]\n", "profiles: []\n"])
def test_nothing_said_is_no_layer(text: str) -> None:
    assert read(text, "c.yaml", "/desk").layers == ()


def test_only_what_is_written_is_a_value() -> None:
    config = read("fail-level: info\npacks: [rules]\nprofiles: [{paths: [x]}]\n", "c", "/desk")
    assert [layer.values for layer in config.layers] == [
        {"fail_level": Severity.INFO, "packs": ("/desk/rules",)},
        {},
    ]


@pytest.mark.parametrize(
    ("globs", "path", "matched"),
    [
        (["*.md"], "a/b.md", True),
        (["sport/"], "sport/a.md", True),
        (["sport/**"], "sport/a/b.md", True),
        (["sport/**"], "my/sport/a.md", False),
        (["/a.md"], "b/a.md", False),
        (["archive/", "!archive/keep.md"], "archive/keep.md", False),
        (["archive/", "!archive/keep.md"], "archive/lose.md", True),
        ([], "a.md", False),
    ],
)
def test_globs_are_those_of_gitignore(globs: list[str], path: str, matched: bool) -> None:
    config = read(f"exclude: {globs}", "c", "/desk")
    assert matches(settle(config.layers).exclude, path) is matched


def layer(**values: object) -> Layer:
    return Layer(COMMAND_LINE, values)


def test_layers_are_joined() -> None:
    assert settle([
        layer(severity={"a": Severity.INFO, "b": Severity.INFO}, options={"a": {"x": 1, "y": 1}}),
        layer(severity={"b": Severity.ERROR}, options={"a": {"y": 2}}, language="de"),
        layer(ignore=("c",)),
    ]) == Settings(
        choices=(Choice(None, ("c",)),),
        severity={"a": Severity.INFO, "b": Severity.ERROR},
        options={"a": {"x": 1, "y": 2}},
        language="de",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("layers", "wanted"),
    [
        ([], True),
        ([layer(ignore=("style",))], False),
        ([layer(ignore=("rule",)), layer(ignore=("other",))], False),
        ([layer(ignore=("rule",)), layer(select=("style",))], True),
        ([layer(select=("rule",)), layer(select=("figures",))], False),
        ([layer(select=("style",), ignore=("rule",))], False),
        ([layer(select=())], False),
    ],
)
def test_the_last_word_on_a_rule_counts(layers: list[Layer], wanted: bool) -> None:
    assert settle(layers).wants("rule", "style") is wanted


def test_profiles_hold_for_their_paths_and_later_ones_win() -> None:
    config = Config("c", os.path.abspath("desk"), (
        Layer("", {}),
        Layer("profile 1", {}, paths=(Glob("*.md", r".*\.md$", True),)),
        Layer("profile 2", {}, paths=(Glob("sport/", r"sport/", True),)),
    ))  # fmt: skip
    names = {path: [one.name for one in config.layers_for(path)] for path in
             ("desk/a.txt", "desk/a.md", "desk/sport/a.md")}  # fmt: skip
    assert names == {
        "desk/a.txt": [""],
        "desk/a.md": ["", "profile 1"],
        "desk/sport/a.md": ["", "profile 1", "profile 2"],
    }


def test_found_upwards_to_the_root_of_the_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".copydesk.yaml").touch()
    inner = tmp_path / "repository" / "drafts"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    assert find(".") == os.path.join("..", "..", ".copydesk.yaml")
    (inner.parent / ".git").touch()  # a worktree's .git is a file
    assert find(".") == ""
    (inner.parent / ".copydesk.yaml").touch()
    assert find(".") == os.path.join("..", ".copydesk.yaml")


def test_a_changed_file_is_read_anew_and_a_damaged_cache_is_not_trusted(desk: Desk) -> None:
    for text, language in (("language: en\n", "en"), ("language: de\n", "de")):
        desk.write({".copydesk.yaml": text})
        assert settle(config_for(".").layers).language == language
    for cached in Path(os.environ["XDG_CACHE_HOME"], "copydesk").glob("config-*"):
        cached.write_bytes(b"\x80damaged")
    assert settle(config_for(".").layers).language == "de"


def test_an_unreadable_configuration(desk: Desk) -> None:
    (desk.folder / ".copydesk.yaml").write_bytes(b"language: \xff\n")
    assert desk.run("check") == (2, "", "copydesk: .copydesk.yaml: is not UTF-8 (byte 10)\n")


@pytest.mark.parametrize(
    ("config", "rules"),
    [
        ("ignore: [metacorp, style]\n", ["dozens"]),
        ("select: [figures]\n", ["dozens"]),
        ("severity: {dozens: error}\nselect: [dozens]\n", ["dozens"]),
        ("options: {dozens: {pattern: Metacorp}}\nselect: [dozens]\n", ["dozens"]),
        (
            "profiles: [{paths: ['*.txt'], ignore: [dozens]}]\nignore: [style]\n",
            ["metacorp", "dozens"],
        ),
        ("profiles: [{paths: ['*.md'], ignore: [dozens]}]\nignore: [style]\n", ["metacorp"]),
        ("exclude: [b.md]\nselect: [style]\n", ["commence"]),
        ("language: de\n", []),
    ],
)
def test_configuration_decides_what_is_reported(desk: Desk, config: str, rules: list[str]) -> None:
    desk.write({".copydesk.yaml": config, "a.md": ARTICLE})
    _, out, error = desk.run("check", "a.md")
    assert ([line.split()[2] for line in out.splitlines()[:-1]], error) == (rules, "")


def test_severity_and_fail_level(desk: Desk) -> None:
    desk.write({".copydesk.yaml": "severity: {metacorp: info, dozens: error}\n", "a.md": ARTICLE})
    assert desk.run("check")[1].endswith("1 error, 2 info in 1 file\n")
    desk.write({".copydesk.yaml": "select: [style]\nfail-level: info\n"})
    assert desk.run("check")[0] == 1
    assert desk.run("check", "--fail-level", "error")[0] == 0


def test_fail_level_of_a_profile(desk: Desk) -> None:
    desk.write({
        ".copydesk.yaml": "select: [style]\nprofiles: [{paths: [wire/], fail-level: info}]\n",
        "a.md": ARTICLE, "wire/a.md": "All is well.\n",
    })  # fmt: skip
    assert desk.run("check")[0] == 0
    desk.write({"wire/a.md": ARTICLE})
    assert desk.run("check")[0] == 1


def test_excluded_paths_are_left_out_even_when_named(desk: Desk) -> None:
    desk.write({".copydesk.yaml": "exclude: [a.md]\n", "a.md": ARTICLE})
    assert desk.run("check", "a.md") == (0, "nothing found in 0 files\n", "")
    code, out, _ = desk.run("check", "-", "--stdin-filename", "a.md", stdin=b"Metacorp")
    assert (code, out) == (0, "nothing found in 0 files\n")


def test_a_newsrooms_own_rules_and_lexicon(desk: Desk) -> None:
    rule = (
        "check: pattern\nmessage: our style\nwhy: x\npattern: '\\bcolour\\b'\n"
        "examples: {bad: [<<colour>>], good: [color]}\n"
    )
    desk.write({"desk/.copydesk.yaml": "packs: [ours]\n", "desk/ours/style/colour.yaml": rule})
    desk.write({"a.md": "A colour.\n"})
    assert desk.run("check", "a.md")[1] == "nothing found in 1 file\n"
    _, out, error = desk.run("check", "a.md", "--config", "desk/.copydesk.yaml")
    assert (out.splitlines()[0], error) == ("a.md:1:3: warning colour our style", "")
    assert "colour" in desk.run("rules", "--config", "desk/.copydesk.yaml")[1]


@pytest.mark.parametrize(
    ("config", "error"),
    [
        ("ignore: [style, dozen]\n", "1:17: no rule or family 'dozen': did you mean dozens?"),
        ("\nseverity: {style: info}\n", "2:12: no rule 'style': see `copydesk rules`"),
        ("options: {x: {}}\n", "1:11: no rule 'x': see `copydesk rules`"),
        ("profiles: [{paths: [x], ignore: [y]}]\n", "1:34: no rule or family 'y'"),
        ("options: {dozens: {pattern: '['}}\n", "1:29: rule 'dozens': bad pattern: "),
        ("options: {dozens: {patern: a}}\n", "1:28: rule 'dozens': unknown field 'patern'"),
    ],
)
def test_what_a_configuration_names_must_be_there(desk: Desk, config: str, error: str) -> None:
    desk.write({".copydesk.yaml": config, "a.md": "All is well.\n"})
    code, _, said = desk.run("check")
    assert (code, said.startswith(f"copydesk: .copydesk.yaml:{error}")) == (2, True), said


def test_missing_pack(desk: Desk) -> None:
    desk.write({".copydesk.yaml": "packs: [none]\n", "a.md": ""})
    code, out, error = desk.run("check")
    assert (code, out) == (2, "")
    assert error.endswith("none: no such rules: expected a folder of rules or a lexicon file\n")


SHOWN = """\
# .copydesk.yaml; 2 of 3 rules run
select: []  # default: all
ignore:
  - dozens  # .copydesk.yaml:1
  - unused-ignore  # --ignore
fail-level: warning  # --fail-level
severity:
  metacorp: info  # .copydesk.yaml:2
options:
  metacorp.message: "a: b"  # .copydesk.yaml:5
packs: []  # default
lexicons: []  # default
exclude:
  - "*.log"  # .copydesk.yaml:3
language: ""  # default

# profile 1
# .copydesk.yaml; 1 of 3 rules run
select: []  # default: all
ignore:
  - dozens  # .copydesk.yaml:1
  - metacorp  # profile 1, .copydesk.yaml:8
  - unused-ignore  # --ignore
fail-level: warning  # --fail-level
severity:
  metacorp: error  # profile 1, .copydesk.yaml:9
options:
  metacorp.message: "a: b"  # .copydesk.yaml:5
packs: []  # default
lexicons: []  # default
exclude:
  - "*.log"  # .copydesk.yaml:3
language: ""  # default
"""


def test_show_config(desk: Desk) -> None:
    config = """\
ignore: [dozens]
severity: {metacorp: info}
exclude: ['*.log']
options:
  metacorp: {message: 'a: b'}
profiles:
  - paths: [sport/]
    ignore: [metacorp]
    severity: {metacorp: error}
"""
    desk.write({".copydesk.yaml": config, "sport/a.md": ""})
    options = ["--fail-level", "warning", "--ignore", "unused-ignore"]
    assert desk.run("check", "--show-config", *options) == (0, SHOWN, "")


def test_show_config_without_a_file(desk: Desk) -> None:
    _, out, _ = desk.run("check", "--show-config", "--select", "style")
    assert out.splitlines()[:4] == [
        "# no configuration file; 1 of 3 rules run", "select:", "  - style  # --select",
        "ignore: []  # default",
    ]  # fmt: skip
