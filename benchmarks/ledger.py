"""The ledger: how fast it takes articles, what a draft against it costs, what a kill leaves.

    python benchmarks/ledger.py [ARTICLES] [KILLS]

10,000 synthetic articles with ten figures each (made from a fixed seed), and 200
writers killed with SIGKILL at random moments unless told otherwise.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from machine import described

from linter.compare.mention import mentions
from linter.ledger.against import desk
from linter.ledger.store import Read, opened
from linter.readers import read

_HEADS = ("Ar", "Bel", "Cor", "Dan", "Est", "Fal", "Gor", "Hal", "Ir", "Kes", "Lu", "Mor", "Nor")
_MIDDLES = ("", "an", "eb", "il", "on", "ur", "av", "es", "it", "ok")
_TAILS = ("mond", "vik", "stead", "ova", "linger", "tano", "wick", "esku", "dahl", "berg")
NAMES = [head + middle + tail for head in _HEADS for middle in _MIDDLES for tail in _TAILS]
TELLS = (
    "{a} {b} paid ${n}.{m} billion for a stake in {c} Mines.",
    "The fine of ${n}.{m} million for {a} {b} stands, said {c}.",
    "{c} and {a} {b} cut {n}{m}0 jobs in {c}.",
    "{a} {b} had revenue of ${n}.{m} billion, {c} said.",
    "The {a} {b} holds {n}.{m}% of {c} Mines, a stake it bought.",
)
BATCH = 1000


def main(argv: Sequence[str]) -> int:
    if argv[:1] == ["--write"]:
        return _write(argv[1], int(argv[2]))
    count = int(argv[0]) if argv else 10_000
    kills = int(argv[1]) if len(argv) > 1 else 200
    print(described())
    with tempfile.TemporaryDirectory() as folder:
        _speed(Path(folder), count)
        _killed(Path(folder), kills)
    return 0


def article(number: int) -> str:
    """A story of ten sentences, each with a figure; the same for the same number."""
    chance = random.Random(number)
    return " ".join(
        chance.choice(TELLS).format(
            a=chance.choice(NAMES), b=chance.choice(NAMES), c=chance.choice(NAMES),
            n=chance.randint(1, 99), m=chance.randint(1, 9),
        )
        for _ in range(10)
    )  # fmt: skip


def _read(number: int) -> Read:
    document = read(article(number), f"{number}.txt")
    return Read(document.path, "2026-03-03", str(number), tuple(mentions(document)))


def _batches(found: Sequence[Read]) -> Iterator[list[Read]]:
    for at in range(0, len(found), BATCH):
        yield list(found[at : at + BATCH])


def _speed(folder: Path, count: int) -> None:
    begun = time.perf_counter()
    found = [_read(number) for number in range(count)]
    taken = time.perf_counter() - begun
    figures = sum(len(one.mentions) for one in found)
    print(f"{figures} figures of {count} articles read: {count / taken:.0f} articles a second")
    path = str(folder / "speed.ledger")
    ledger = opened(path, make=True)
    begun = time.perf_counter()
    for batch in _batches(found):
        ledger.add(batch)
    taken = time.perf_counter() - begun
    size = os.path.getsize(path) / 1e6
    print(f"loaded: {count / taken:.0f} articles a second, {size:.0f} MB")
    _drafts(path, found[:: max(1, count // 50)])


def _drafts(path: str, found: Sequence[Read]) -> None:
    """Opening included: that is what one run of ``check --ledger`` pays."""
    drafts = [read(article(int(one.digest)), "draft.txt") for one in found]
    for draft in drafts:
        list(mentions(draft))  # the figures are found for other checks in any case
    costs = []
    for draft in drafts:
        begun = time.perf_counter()
        list(desk(path).findings(draft))
        costs.append(1000 * (time.perf_counter() - begun))
    costs.sort()
    print(
        f"a draft against it: {costs[len(costs) // 2]:.1f} ms (median), {costs[-1]:.1f} ms (worst)"
    )
    code = (
        "import time; import linter.cli.check, linter.engine, linter.text.figures.context;"
        "t = time.process_time(); import linter.ledger.against; "
        "print(1000 * (time.process_time() - t))"
    )
    costs = [float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True,
                                  check=True).stdout) for _ in range(7)]  # fmt: skip
    print(f"its modules: {min(costs):.1f} ms to import")


def _write(path: str, start: int) -> int:
    """Add batches until killed, saying each that is committed."""
    ledger = opened(path, make=True)
    number = start
    while True:
        batch = [_read(one) for one in range(number, number + 5)]
        ledger.add(batch)
        number += 5
        print(number, flush=True)


def _killed(folder: Path, kills: int) -> None:
    chance = random.Random(1)
    path, last, lost = str(folder / "killed.ledger"), 0, 0
    for _ in range(kills):
        argv = [sys.executable, __file__, "--write", path, str(last)]
        with subprocess.Popen(argv, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(chance.random() * 0.05)
            process.send_signal(signal.SIGKILL)
            said = process.stdout.read().split()
        last = max(last, int(said[-1])) if said else last + 5
        have = opened(path).digests()
        lost += sum(f"{number}.txt" not in have for number in range(last))
        last = max(int(name[:-4]) for name in have) + 1
    print(f"{kills} writers killed: the ledger opened every time, {lost} committed articles lost")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
