"""What each family of rules adds to checking an article, in microseconds.

    python benchmarks/families.py PATH ...

Every article is checked with all rules, and with all but one family; of each the
quickest of several rounds counts.  The difference is the family's own cost: what
it shares with others (sentences, names, figures) is nobody's.  Given per 4.4 KB of
source.  Opening the rules is not counted.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from time import perf_counter_ns

from machine import described

from linter.engine import lint
from linter.readers import read
from linter.ruleset import RuleSet, compiled
from linter.ruleset.load import FAMILIES
from linter.scan.walk import articles

ROUNDS = 7
SIZE = 4400  # bytes


def main(argv: Sequence[str]) -> int:
    paths, errors = articles(argv or ["fixtures/articles"])
    for error in errors:
        print(error, file=sys.stderr)
    if not paths:
        return 2
    sources = [(path, _bytes(path)) for path in paths]
    every = compiled.load()
    sets = {"": every} | {family: every.only(_without(family)) for family in FAMILIES}
    best = {family: [0] * len(sources) for family in sets}
    for number, (path, source) in enumerate(sources):
        for family, rules in sets.items():
            best[family][number] = min(_once(source, path, rules) for _ in range(ROUNDS))
    per_article = SIZE / sum(len(source) for _, source in sources) / 1000
    print(described())
    print(f"{len(sources)} articles; µs per {SIZE} bytes: {sum(best['']) * per_article:.0f} in all")
    for family in FAMILIES:
        own = sum(best[""]) - sum(best[family])
        print(f"{own * per_article:7.0f}  {family}")
    return 0


def _without(family: str) -> Callable[..., bool]:
    return lambda card: card.family != family


def _bytes(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _once(source: bytes, path: str, rules: RuleSet) -> int:
    """Nanoseconds of all checks on an article that nothing is known of yet."""
    document = read(source, path)
    begun = perf_counter_ns()
    lint(document, rules)
    return perf_counter_ns() - begun


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
