"""The hook we offer, installed from this checkout by the real pre-commit."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
PARTS = (
    "linter", "rules", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml",
)  # fmt: skip


def run(
    folder: Path, *command: str, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=folder, env=env, capture_output=True, text=True, encoding="utf-8", check=False
    )


def git(folder: Path, *arguments: str, env: dict[str, str] | None = None) -> str:
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    done = run(folder, "git", *identity, *arguments, env=env)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="session")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A repository that holds what this checkout would give to others, and its revision."""
    folder = tmp_path_factory.mktemp("hooks")
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(
                ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__")
            )
        else:
            shutil.copy(ROOT / part, folder / part)
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "hooks")
    return folder, git(folder, "rev-parse", "HEAD")


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """pre-commit's own folder, shared by the tests: installing the hook takes half a minute."""
    home = tmp_path_factory.mktemp("pre-commit")
    kept = {key: value for key, value in os.environ.items() if key not in {"PYTHONPATH", "GIT_DIR"}}
    return {**kept, "PRE_COMMIT_HOME": str(home), "XDG_CACHE_HOME": str(home / "cache")}


@pytest.fixture(params=["copydesk"])
def newsroom(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    hooks: tuple[Path, str],
    environment: dict[str, str],
) -> Path:
    """A repository with the hook installed."""
    git(tmp_path, "init", "-q")
    hook = {"repo": str(hooks[0]), "rev": hooks[1], "hooks": [{"id": request.param}]}
    config = yaml.safe_dump({"repos": [hook]})
    (tmp_path / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    installed = run(tmp_path, sys.executable, "-m", "pre_commit", "install", env=environment)
    assert installed.returncode == 0, installed.stderr
    return tmp_path


def commit(newsroom: Path, draft: str, environment: dict[str, str]) -> tuple[bool, str]:
    """Whether a commit with this draft went through, and what the hook said."""
    (newsroom / "draft.md").write_text(draft, encoding="utf-8")
    git(newsroom, "add", "-A")
    done = run(
        newsroom, "git", "-c", "user.name=a", "-c", "user.email=a@example.org",
        "-c", "commit.gpgsign=false", "commit", "-m", "draft", env=environment,
    )  # fmt: skip
    return done.returncode == 0, done.stdout + done.stderr


BAD = "# The bridge\n\nThe new bridge cost TK million and took three years to build.\n"
GOOD = BAD.replace("TK million", "40 million pounds")
IGNORED = BAD.replace("\n\n", "\n\n<!-- copydesk: ignore placeholder -- the name of a firm -->\n")


def test_a_bad_draft_is_stopped(newsroom: Path, environment: dict[str, str]) -> None:
    went, said = commit(newsroom, BAD, environment)
    assert not went
    assert "draft.md:3:21: error placeholder " in said


@pytest.mark.parametrize("draft", [GOOD, IGNORED], ids=["good", "ignored"])
def test_a_good_draft_passes(newsroom: Path, draft: str, environment: dict[str, str]) -> None:
    went, said = commit(newsroom, draft, environment)
    assert went, said
    assert "nothing found in 1 file" in said


WARNED = GOOD.replace("three years", "three three years")


def test_a_warning_is_shown_and_does_not_block(newsroom: Path, environment: dict[str, str]) -> None:
    went, said = commit(newsroom, WARNED, environment)
    assert went, said
    assert "draft.md:3:48: warning " in said


@pytest.mark.parametrize("newsroom", ["copydesk-strict"], indirect=True)
def test_the_strict_hook_blocks_on_a_warning(newsroom: Path, environment: dict[str, str]) -> None:
    went, said = commit(newsroom, WARNED, environment)
    assert not went
    assert "draft.md:3:48: warning " in said


@pytest.mark.parametrize("newsroom", ["copydesk-figures"], indirect=True)
def test_the_figures_hook_holds_a_draft_against_the_ledger(
    newsroom: Path, environment: dict[str, str]
) -> None:
    told = "Orlov Steel paid ${} billion for a stake in Kestrel Mines.\n"
    (newsroom / "old.md").write_text(told.format(14.3), encoding="utf-8")
    ledger = run(newsroom, sys.executable, "-m", "linter", "ledger", "update", "old.md", env=None)
    assert ledger.returncode == 0, ledger.stderr
    went, said = commit(newsroom, told.format(14.8), environment)
    assert not went
    assert "draft.md:1:18: warning figure-against-ledger " in said and "old.md:1:18 says" in said
