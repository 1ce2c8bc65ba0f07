"""docs/rules is what the rules say; `pytest --rewrite-reports` writes it anew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from linter.cli.rule_pages import INDEX, all_pages, write
from linter.notices import NOTICES
from linter.ruleset.load import Loaded

if TYPE_CHECKING:
    from conftest import Desk

FOLDER = Path(__file__).parents[1] / "docs" / "rules"


@pytest.fixture(scope="session")
def made(loaded: Loaded) -> dict[str, str]:
    live = (rule for rule in loaded.rules if rule.stage == "live")
    return all_pages(sorted(live, key=lambda rule: (rule.family, rule.id)))


def test_the_pages_are_up_to_date(made: dict[str, str], request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--rewrite-reports"):
        write(made, str(FOLDER))
    kept = {
        path.relative_to(FOLDER).as_posix(): path.read_text(encoding="utf-8")
        for path in FOLDER.rglob("*.md")
    }
    differ = {path for path in {*made, *kept} if made.get(path) != kept.get(path)}
    assert differ == set(), "pytest --rewrite-reports writes them"


def test_the_index_names_every_page_and_no_other(made: dict[str, str], loaded: Loaded) -> None:
    linked = {path for path in made if f"]({path})" in made[INDEX]}
    assert linked == set(made) - {INDEX}
    assert len(linked) == len(loaded.rules) + len(NOTICES)


PAGE = """\
<!-- Made from the rule's YAML by `copydesk rules --format markdown`: edit that. -->

# commence

Family `style`, severity info.

```text
write “{use}” for “{found}”
```

## Why

A short word is read faster. It is also said.

## What it reports

```markdown
They <<commence>> work.
```

What stands between `<<` and `>>` is reported.

## What it leaves alone

```markdown
They begin work.
```

## Where it looks

Blocks: all. Quotations: left alone. Language: English.

Kind of check: `pattern`. """


def test_one_page(desk: Desk) -> None:
    code, out, error = desk.run("rules", "commence", "--format", "markdown")
    assert (code, out[: len(PAGE)], error) == (0, PAGE, "")
    assert "| `safe` | `true` | `true`, `false` |\n" in out
    assert out.endswith("```yaml\nignore: [commence]\n```\n")


def test_a_folder_of_pages_loses_those_of_rules_that_are_gone(desk: Desk) -> None:
    options = ("rules", "--format", "markdown", "--output", "pages")
    assert desk.run(*options) == (0, "", "copydesk: pages: 8 pages, 8 of them changed\n")
    index = desk.read("pages/README.md").decode()
    assert "| [commence](style/commence.md) | info | A short word is read faster. |\n" in index
    assert desk.run("rules", "--format", "markdown")[1] == index
    old = desk.read("pages/style/commence.md").decode()
    desk.write({"pages/style/gone.md": old, "pages/style/notes.md": "Ours.\n"})
    assert desk.run(*options) == (0, "", "copydesk: pages: 8 pages, 1 of them changed\n")
    assert sorted(path.name for path in (desk.folder / "pages/style").iterdir()) == [
        "commence.md",
        "notes.md",
    ]


@pytest.mark.parametrize(
    ("argv", "error"),
    [
        (["--format", "html"], "--format: no 'html': expected text or markdown (copydesk rules --help)"),
        (["--output", "pages"], "--output needs --format markdown"),
        (["--format", "markdown", "comence"], "no rule 'comence': did you mean commence?"),
        (["--format", "markdown", "--output", "x", "style"], "--output takes all rules: leave out the name"),
        (["--format", "markdown", "--output", "file"], "file: --output: cannot be written: File exists"),
    ],
)  # fmt: skip
def test_mistakes(desk: Desk, argv: list[str], error: str) -> None:
    desk.write({"file": ""})
    code, out, said = desk.run("rules", *argv)
    assert (code, out) == (2, "")
    assert said == f"copydesk: {error}\n"
