"""Articles a second in one process, every rule among them, reading from disk included.

    python benchmarks/throughput.py PATH ...

Start-up and the compiling of rules are not counted; the best of three rounds is.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from time import perf_counter, process_time

from machine import described

from linter.config import Settings
from linter.scan.check import Checker, Job, Task
from linter.scan.walk import articles

ROUNDS = 3


def main(argv: Sequence[str]) -> int:
    paths, errors = articles(argv or ["fixtures/articles"])
    for error in errors:
        print(error, file=sys.stderr)
    if not paths:
        return 2
    checker = Checker(Job((Settings(),)))
    tasks = [Task(path) for path in paths]
    words = sum(_words(path) for path in paths)
    for task in tasks[:20]:  # opens most rules
        checker.check(task)
    rounds = [_round(checker, tasks) for _ in range(ROUNDS)]
    wall, cpu = min(rounds)
    found = sum(len(outcome.file.entries) for outcome in map(checker.check, tasks) if outcome.file)
    print(described())
    print(f"{len(paths)} articles, {words} words, {found} findings")
    print(f"{len(paths) / wall:.0f} articles a second ({len(paths) / cpu:.0f} a second of CPU)")
    return 0


def _words(path: str) -> int:
    with open(path, "rb") as file:
        return len(file.read().split())


def _round(checker: Checker, tasks: Sequence[Task]) -> tuple[float, float]:
    """Seconds by the clock and of CPU for all tasks."""
    begun, used = perf_counter(), process_time()
    for task in tasks:
        checker.check(task)
    return perf_counter() - begun, process_time() - used


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
