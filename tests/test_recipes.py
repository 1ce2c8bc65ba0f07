"""The recipes in docs/recipes.md: their YAML is right, and what they run does run."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from linter.cli import main

if TYPE_CHECKING:
    from conftest import Desk

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")
BLOCKS = [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)]
COMMANDS = sorted(set(re.findall(r"copydesk (check [^\n`]*drafts)$", TEXT, re.MULTILINE)))


def block(key: str) -> Any:
    return next(one for one in BLOCKS if isinstance(one, dict) and key in one)


def test_the_hooks_are_those_we_offer() -> None:
    offered = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    (repo,) = block("repos")["repos"]
    assert {hook["id"] for hook in repo["hooks"]} <= {hook["id"] for hook in offered}


def test_the_action_takes_what_the_recipe_gives() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    step = block("jobs")["jobs"]["copydesk"]["steps"][1]
    assert set(step["with"]) <= set(action["inputs"])


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_run(desk: Desk, command: str) -> None:
    desk.write({"drafts/a.md": "All is well.\n"})
    assert desk.run(*shlex.split(command)) == (0, "", "")
    written = next(path for path in desk.folder.iterdir() if path.name.startswith("copydesk."))
    assert json.loads(written.read_text()) is not None


def test_the_configuration_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".copydesk.yaml").write_text(yaml.safe_dump(block("profiles")))
    for folder in ("science", "opinion", "online"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.md").write_text("The QWRT met on Friday.\n")
    main(["check", "--no-cache"])
    out, error = capsys.readouterr()
    assert error == ""
    assert "science/a.md:1:5: warning unexplained-acronym" in out
    assert "opinion/a.md:1:5: info unexplained-acronym" in out
    assert "online/a.md:1:1: warning missing-byline-or-date" in out
