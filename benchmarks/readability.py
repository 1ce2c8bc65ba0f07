"""What readability costs an article: warm, new to the process, and in a new process.

    python -m benchmarks.readability fixtures/articles [--rounds 5] [--compare]

Texts are measured as they stand in the files, markup and all.  Times are the best of
the rounds; on a busy machine run it twice.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from linter.text import readability, syllables, syllables_build
from linter.text.readability import FORMULAS, measure

ARTICLE = 4400
FLESCH = ("flesch-reading-ease", "flesch-kincaid-grade")
COLD = """
import sys, time, typing, regex
text = open(sys.argv[1], encoding="utf-8", errors="replace").read()
times = [time.perf_counter()]
from linter.text import readability, syllables, syllables_build
times.append(time.perf_counter())
syllables.table()
times.append(time.perf_counter())
readability.measure(text)
times.append(time.perf_counter())
print(*(after - before for before, after in zip(times, times[1:])))
"""


def main() -> None:
    """Prints the machine, the versions and the times."""
    parser = argparse.ArgumentParser(description="What readability costs an article.")
    parser.add_argument("paths", metavar="PATH", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--compare", action="store_true", help="with textstat, score by score")
    options = parser.parse_args()
    files = [file for path in options.paths for file in _files(path)]
    if not files:
        parser.error("no .md or .txt file there")
    texts = [file.read_text(encoding="utf-8", errors="replace") for file in files]
    print(f"{platform.machine()}, {os.cpu_count()} cores; Python {platform.python_version()}")
    versions = zip(syllables.PACKAGES, syllables.installed_versions(), strict=True)
    print(", ".join(f"{package} {version}" for package, version in versions))
    print(f"{len(texts)} texts, {sum(map(len, texts)) / len(texts):.0f} characters on average")
    _warm(texts, options.rounds)
    _cold(files[0], options.rounds)
    if options.compare:
        _compare(texts)


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return sorted(file for file in path.rglob("*") if file.suffix in {".md", ".txt"})


def _warm(texts: Sequence[str], rounds: int) -> None:
    syllables.table()
    _report("each text once, memo empty", texts, rounds, list(FORMULAS), _forget)
    _report("each text again, all eight", texts, rounds, list(FORMULAS))
    _report("each text again, Flesch and Flesch-Kincaid", texts, rounds, FLESCH)
    one = min(texts, key=lambda text: abs(len(text) - ARTICLE))
    _report(f"one text of {len(one)} characters again and again", [one], 100, list(FORMULAS))


def _forget() -> None:
    readability.profiles().clear()


def _report(
    label: str,
    texts: Sequence[str],
    rounds: int,
    formulas: Sequence[str],
    before: Callable[[], object] = lambda: None,
) -> None:
    best = float("inf")
    for _ in range(rounds):
        before()
        start = time.perf_counter()
        for text in texts:
            measures = measure(text)
            for formula in formulas:
                measures.score(formula)
        best = min(best, time.perf_counter() - start)
    size = sum(map(len, texts)) / ARTICLE
    print(f"{label}: {best / len(texts) * 1e6:.0f} µs, per 4.4 KB {best / size * 1e6:.0f} µs")


def _cold(file: Path, rounds: int) -> None:
    runs = []
    for _ in range(rounds):
        command = [sys.executable, "-c", COLD, str(file)]
        run = subprocess.run(command, capture_output=True, text=True, check=True)
        runs.append([float(number) * 1e3 for number in run.stdout.split()])
    imports, table, first = (median(times) for times in zip(*runs, strict=True))
    print(f"new process: import {imports:.1f} ms, table {table:.1f} ms, {file.name} {first:.1f} ms")


def _compare(texts: Sequence[str]) -> None:
    textstat = syllables_build.offline_textstat()
    textstat.syllable_count("loads the dictionary")
    start = time.perf_counter()
    names = {formula: formula.replace("-", "_") for formula in FORMULAS}
    theirs = [[getattr(textstat, name)(text) for name in names.values()] for text in texts]
    took = time.perf_counter() - start
    ours = [[measure(text).score(formula) for formula in names] for text in texts]
    equal = sum(mine == other for mine, other in zip(ours, theirs, strict=True))
    print(f"textstat: {equal} of {len(texts)} texts have the same eight scores, to the last digit")
    print(f"textstat: {took / len(texts) * 1e6:.0f} µs a text")


if __name__ == "__main__":
    main()
