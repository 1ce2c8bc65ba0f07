"""Rule files: mistakes told with their place, the word index, the compiled cache."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from linter import cache as files
from linter.engine import lint
from linter.errors import ConfigError
from linter.readers import read
from linter.ruleset import RuleSet, compiled, ruleset
from linter.ruleset.load import load, sources

GOOD = """\
check: pattern
severity: error
message: "“{found}” names no source"
why: Readers must know who says so.
pattern: '(?i)\\bwell-placed (?:sources|insiders)\\b'
examples:
  bad: ["<<Well-placed sources>> said so."]
  good: ["The minister said so."]
"""

Pack = Callable[..., Path]


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    def write(text: str = GOOD, path: str = "speculation/well-placed.yaml") -> Path:
        file = tmp_path / "pack" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return tmp_path / "pack"

    return write


@pytest.mark.parametrize(
    ("change", "mistake"),
    [
        (("check: pattern", "check: patern"), "1:8: no check 'patern': expected one of "),
        (("check: pattern\n", ""), "1:1: no `check`: expected one of "),
        (
            ("severity: error", "severity: grave"),
            "2:11: severity: no 'grave': expected one of info, ",
        ),
        (
            ("severity: error", "severty: error"),
            "2:1: unknown field 'severty': did you mean severity",
        ),
        (("{found}", "{name}"), "3:10: message has no field 'name': expected found, use"),
        (("{found}", "{"), "3:10: bad message: "),
        (("insiders)", "insiders"), "5:10: bad pattern: missing )"),
        (("'(?i)\\bwell-placed (?:sources|insiders)\\b'", "a*"), "5:10: the pattern matches the"),
        (("pattern: '", "pattern: 12 # '"), "5:10: pattern: expected text, found 12"),
        (("  bad: [", "  bad: ["), ""),
        (('  bad: ["<<Well-placed sources>> said so."]\n', ""), "7:3: object missing required"),
        (("severity: error", "severity: error\nseverity: info"), "3:1: 'severity' stands here a"),
        (("why: Readers", "why: [Readers"), "5:8: not YAML: "),
        (
            ("severity: error", "scope: [heading, foot]"),
            "2:18: no 'foot': expected one of heading, para",
        ),
        (("severity: error", "expires: 2026-13-45"), "1:1: not a value: "),
    ],
)
def test_a_mistake_is_told_with_its_place(
    pack: Pack, change: tuple[str, str], mistake: str
) -> None:
    root = pack(GOOD.replace(*change))
    found = [str(error) for error in load(sources([str(root)])).mistakes]
    if not mistake:
        assert found == []
        return
    assert len(found) == 1
    assert found[0].startswith(f"{root}/speculation/well-placed.yaml:{mistake}")


def test_a_folder_that_is_no_family_and_an_id_used_twice_are_refused(pack: Pack) -> None:
    pack()
    pack(path="gossip/other.yaml")
    root = pack(path="style/well-placed.yaml")
    first, second = sorted(str(error) for error in load(sources([str(root)])).mistakes)
    assert "gossip/other.yaml:1:1: folder 'gossip' is no family: expected one of " in first
    assert "style/well-placed.yaml:1:1: rule 'well-placed' is already in " in second


LEXICON = "entries-of: term\nsource: test\nentries:\n  - {use: web, wrong: [veb]}\n"


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        (LEXICON.replace("term", "terms"), "1:13: no entries of 'terms': expected one of "),
        (LEXICON.replace("use:", "used:"), "4:6: unknown field 'used'"),
        (LEXICON.replace("[veb]", "veb"), "4:23: wrong: expected a list, found 'veb'"),
        (LEXICON + "  - {use: web, wrong: [wep]}\n", "5:5: 'web' stands already at "),
        (LEXICON + "extra: 1\n", "5:1: unknown field 'extra'"),
        ("- a\n", "1:1: expected a lexicon: `entries-of` and `entries`"),
    ],
)
def test_a_mistake_in_a_lexicon_is_told_with_its_place(pack: Pack, text: str, mistake: str) -> None:
    root = pack(text, "lexicon/words.yaml")
    found = [str(error) for error in load(sources([str(root)])).mistakes]
    assert len(found) == 1
    assert found[0].startswith(f"{root}/lexicon/words.yaml:{mistake}")


PEOPLE = "entries-of: person\nsource: test\nentries:\n  - {name: Ada Quill, also: [A. Quill]}\n"
SURNAMES = "entries-of: surname\nsource: test\nentries:\n"
STONE = SURNAMES + "  - {name: Stein, language: German, means: [rock, stone]}\n"
BRANDS = "entries-of: brand\nsource: test\nentries:\n  - {name: STONE}\n"


@pytest.mark.parametrize(
    ("files", "mistake"),
    [
        (
            {"words": LEXICON + "  - {use: web, wrong: [wep]}\n"},
            "words.yaml:5:5: 'web' stands already at words.yaml:4:5",
        ),
        (
            {"people": PEOPLE + "  - {name: Ada Quill}\n"},
            "people.yaml:5:5: 'Ada Quill' stands already at people.yaml:4:5",
        ),
        (
            {"people": PEOPLE + "  - {name: Adam Reed, also: [Ada Quill]}\n"},
            "people.yaml:5:30: 'Ada Quill', an alias of Adam Reed, is the name of Ada Quill"
            " at people.yaml:4:5",
        ),
        (
            {"people": PEOPLE + "  - {name: Ann Quill, also: [A. Quill]}\n"},
            "people.yaml:5:30: 'A. Quill', an alias of Ann Quill, is an alias of Ada Quill"
            " at people.yaml:4:30",
        ),
        (
            {"people": PEOPLE + "  - {name: A. Quill}\n"},
            "people.yaml:5:5: 'A. Quill', the name of A. Quill, is an alias of Ada Quill"
            " at people.yaml:4:30",
        ),
        (
            {"brands": BRANDS, "surnames": STONE},
            "surnames.yaml:4:51: 'stone', a meaning of the surname Stein, is the brand STONE"
            " at brands.yaml:4:12",
        ),
        (
            {"surnames": STONE, "z": BRANDS},
            "z.yaml:4:12: 'stone', the brand STONE, is a meaning of the surname Stein"
            " at surnames.yaml:4:51",
        ),
    ],
)
def test_entries_that_contradict_each_other_are_refused_with_both_places(
    pack: Pack, files: dict[str, str], mistake: str
) -> None:
    for name, text in files.items():
        root = pack(text, f"lexicon/{name}.yaml")
    (found,) = load(sources([str(root)])).mistakes
    assert str(found).replace(f"{root}/lexicon/", "") == mistake


def test_a_meaning_may_stand_for_two_surnames_and_a_person_have_an_alias(pack: Pack) -> None:
    pack(PEOPLE, "lexicon/people.yaml")
    root = pack(STONE + "  - {name: Ishi, language: Japanese, means: [stone]}\n", "lexicon/s.yaml")
    assert load(sources([str(root)])).mistakes == ()


def test_options_replace_a_rules_own_values(pack: Pack) -> None:
    options = {"well-placed": {"severity": "info"}}
    (rule,) = load(sources([str(pack())]), options).rules
    assert str(rule.severity) == "info"


def findings(rules: RuleSet, text: str = "Well-placed sources agreed.") -> list[str]:
    return [finding.rule for finding in lint(read(text, "a.txt"), rules).findings]


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Pack) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = str(pack())
    monkeypatch.setattr(compiled, "rules_folder", lambda: root)
    return tmp_path / "cache" / "copydesk"


def compiled_files(cache: Path) -> list[Path]:
    return sorted(cache.glob("rules-*"))


def test_the_cache_gives_the_same_rules_without_reading_yaml(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = findings(compiled.load())
    assert len(compiled_files(cache)) == 1
    monkeypatch.setattr(compiled, "_build", None)
    assert findings(compiled.load()) == before == ["well-placed"]


@pytest.mark.parametrize("damage", [b"", b"\0" * 40, b"garbage", None])
def test_a_damaged_cache_is_built_anew(cache: Path, damage: bytes | None) -> None:
    compiled.load()
    (file,) = compiled_files(cache)
    data = file.read_bytes()
    file.write_bytes(data[:-3] + b"xyz" if damage is None else damage)
    assert findings(compiled.load()) == ["well-placed"]
    assert file.read_bytes() == data


def test_a_changed_rule_is_seen_though_size_and_time_of_the_others_agree(
    cache: Path, pack: Pack
) -> None:
    compiled.load()
    pack(GOOD.replace("well-placed (", "high-placed ("))
    assert findings(compiled.load(), "High-placed sources agreed.") == ["well-placed"]


def test_a_touched_rule_file_keeps_the_cache(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled.load()
    os.utime(tmp_path / "pack" / "speculation" / "well-placed.yaml", ns=(1, 1))
    monkeypatch.setattr(compiled, "_build", None)
    assert findings(compiled.load()) == ["well-placed"]


def test_a_cache_that_cannot_be_written_is_no_mistake(cache: Path) -> None:
    cache.parent.mkdir(parents=True)
    cache.write_text("a file where the folder should be")
    assert findings(compiled.load()) == ["well-placed"]


def test_rules_with_a_mistake_are_never_cached(cache: Path, pack: Pack) -> None:
    pack(GOOD.replace("severity: error", "severity: grave"), "style/wrong.yaml")
    rules = compiled.load()
    assert findings(rules) == ["well-placed"]
    assert [mistake.line for mistake in rules.mistakes] == [2]
    assert compiled_files(cache) == []


def test_a_folder_that_is_not_there_is_refused(cache: Path) -> None:
    with pytest.raises(ConfigError, match="nowhere: no such rules"):
        compiled.load(["nowhere"])


@pytest.mark.parametrize("field", ["pattern", "unless"])
def test_a_pattern_that_runs_away_is_named_and_the_others_run(
    pack: Pack, monkeypatch: pytest.MonkeyPatch, field: str
) -> None:
    monkeypatch.setattr("linter.rule.TIMEOUT", 0.05)
    slow = r"'(\w+(?:\s+\w+){0,3})(\s+\1)+x'"
    slow = f"pattern: {slow}" if field == "pattern" else f"pattern: '\\bagreed\\b'\nunless: {slow}"
    root = pack()
    pack("\n".join(slow if line.startswith("pattern") else line for line in GOOD.splitlines()),
         "style/slow.yaml")  # fmt: skip
    rules = ruleset(load(sources([str(root)])).rules)
    result = lint(
        read("Well-placed sources agreed. " + "so " * 3000 + "and x agreed", "a.txt"), rules
    )
    assert [finding.rule for finding in result.findings] == ["well-placed"]
    assert [str(error) for error in result.stopped] == [
        "a.txt: rule 'slow' was stopped after 0.05 s: its pattern runs away here"
    ]


def test_old_caches_are_dropped(cache: Path) -> None:
    for number in range(30):
        files.write(f"words-{number}", b"x")
        os.utime(cache / f"words-{number}", ns=(number, number))
    files.write("words-last", b"x")
    left = {path.name for path in cache.glob("words-*")}
    assert len(left) == files.KEPT
    assert {"words-last", "words-29"} <= left
