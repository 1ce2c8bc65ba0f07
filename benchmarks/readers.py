"""What reading costs: microseconds for each 6 KB of a folder's articles, and one huge line.

usage: python benchmarks/readers.py [FOLDER ...]
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from pathlib import Path

from linter.readers import READABLE, read

HERE = Path(__file__).parents[1]
REPEATS = 9
UNIT = 6144  # bytes


def best(data: bytes, path: str) -> float:
    """The quickest of several readings, in microseconds."""
    times = []
    for _ in range(REPEATS):
        started = time.perf_counter_ns()
        read(data, path)
        times.append(time.perf_counter_ns() - started)
    return min(times) / 1000


def main() -> None:
    """Print a line for each format."""
    folders = sys.argv[1:] or [str(HERE / "fixtures/articles"), str(HERE / "tests/readers")]
    costs: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for path in sorted(path for folder in folders for path in Path(folder).rglob("*")):
        if path.suffix in READABLE:
            data = path.read_bytes()
            costs[path.suffix].append((len(data), best(data, path.name)))
    for suffix, found in costs.items():
        size, cost = sum(size for size, _ in found), sum(cost for _, cost in found)
        print(f"{suffix:6} {len(found):4} files  {cost * UNIT / size:6.0f} µs for each 6 KB")
    line = "The “quick” brown fox jumps over the lazy dog. ".encode() * 200_000
    for suffix in (".txt", ".md", ".html"):
        started = time.perf_counter()
        read(line, "line" + suffix)
        print(
            f"{suffix:6} one line of {len(line) // 10**6} MB  {time.perf_counter() - started:.2f} s"
        )


if __name__ == "__main__":
    main()
