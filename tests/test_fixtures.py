"""Whole articles beside their whole reports; `pytest --rewrite-reports` writes these anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.cli import main
from linter.readers import READABLE

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "fixtures" / "articles"
ARTICLES = sorted(path for path in FOLDER.iterdir() if path.suffix in READABLE)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.name)
def test_report(
    article: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(ROOT)
    code = main(["check", article.relative_to(ROOT).as_posix()])
    said, errors = capsys.readouterr()
    beside = article.with_name(article.name + ".report")  # no ending that a walk would read
    if request.config.getoption("--rewrite-reports"):
        beside.write_text(said, encoding="utf-8", newline="\n")
    assert beside.exists(), "no report yet: pytest --rewrite-reports writes it"
    assert (said, errors) == (beside.read_text(encoding="utf-8"), "")
    assert code == int(": error " in said)


def test_no_report_without_its_article() -> None:
    reports = {path.name.removesuffix(".report") for path in FOLDER.glob("*.report")}
    assert reports <= {path.name for path in ARTICLES}
