"""CPU of `copydesk check` on one draft above that of bare Python, best of nine.

    python benchmarks/startup.py [DRAFT]

The budget is 80 ms with compiled rules warm, and with the bytecode that pip writes
when it installs: PYTHONDONTWRITEBYTECODE is taken out of the environment.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from machine import described

ROUNDS = 9
ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}
COMMAND = "import re, sys; from linter.cli import program; sys.exit(program())"  # as pip writes it
DRAFT = Path(__file__).parents[1] / "fixtures" / "articles" / "chip-maker-back-translated.txt"


def main(argv: Sequence[str]) -> int:
    draft = Path(argv[0]) if argv else DRAFT
    check = [sys.executable, "-c", COMMAND, "check", "--exit-zero", str(draft)]
    done = subprocess.run(
        check, capture_output=True, text=True, check=False, env=ENVIRONMENT
    )  # compiles the rules
    if done.returncode:
        print(done.stderr, end="", file=sys.stderr)
        return 2
    bare = best([sys.executable, "-c", "pass"])
    whole = best(check)
    print(described())
    print(f"{draft.name}, {draft.stat().st_size} bytes: {done.stdout.splitlines()[-1]}")
    print(
        f"bare Python {bare:.1f} ms, check {whole:.1f} ms, difference {whole - bare:.1f} ms of CPU"
    )
    return 0


def best(command: Sequence[str]) -> float:
    """The least user and system time of several runs, in ms."""
    return min(_once(command) for _ in range(ROUNDS)) * 1000


def _once(command: Sequence[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env=ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
