"""Several processes: one that breaks ends the run, and is told."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Desk

BROKEN = """\
import os, signal, sys
from linter import cli, engine
from linter.scan import check, trial

class Odd(Exception):
    def __init__(self, *, number): super().__init__(number)

def lint(document, rules, **options):
    if document.path in {"003.md", "040.md"}:
        {what}
    return engine.lint(document, rules, **options)

check.lint = trial.lint = lint
cli.program()
"""
OURS = "copydesk: this is a mistake of copydesk's own, please report it with the lines above\n"
KILLED = "copydesk: a process was killed (out of memory?): try --jobs 1\n"


@pytest.mark.parametrize("command", [["check", "--no-cache"], ["try", "doubled-word"]])
@pytest.mark.parametrize(
    ("what", "end", "told"),
    [
        ("raise ValueError('an oversight')", (70, OURS), "ValueError: an oversight"),
        ("raise Odd(number='an oversight')", (70, OURS), "Odd: an oversight"),
        ("os.kill(os.getpid(), signal.SIGKILL)", (2, KILLED), ""),
    ],
)
def test_a_process_that_breaks_ends_the_run_at_once(
    desk: Desk, command: list[str], what: str, end: tuple[int, str], told: str
) -> None:
    desk.write({f"{number:03}.md": "Metacorp rose.\n" for number in range(60)})
    done = subprocess.run(
        [sys.executable, "-c", BROKEN.replace("{what}", what), *command, "--jobs", "2", "."],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    code, last = end
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.endswith(last) and told in done.stderr
    assert ("Traceback" in done.stderr) == bool(told)
