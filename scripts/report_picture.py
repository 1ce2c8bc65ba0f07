"""Writes docs/report.png: the HTML report of one fixture article, as Chromium shows it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
ARTICLE = "fixtures/articles/tidal-barrage-first-draft.md"
WIDTH, HEIGHT = 1200, 1250


def main() -> None:
    """Needs Debian's chromium, or another on the PATH under that name."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        options = ["--format", "html", "--output", str(page), "--exit-zero"]
        command = [sys.executable, "-m", "linter", "check", *options, ARTICLE]
        subprocess.run(command, cwd=ROOT, check=True)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox"]
            )
            shown = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
            shown.goto(page.as_uri())
            shown.screenshot(path=ROOT / "docs" / "report.png")
            browser.close()


if __name__ == "__main__":
    main()
