"""How many faults of figures put into clean stories are found, and how many false alarms rise.

    python benchmarks/figures_mutations.py PATH ... [--seed 5] [--count 100] [--kind 5]
        [--missed] [--held-out] [--clean]

Into the stories below PATH one fault each is put, of each kind from 2 to 8: 2 conflict,
3 arithmetic, 4 magnitude, 5 dates and ages, 6 lists, 7 bounds, 8 furniture.  ``--count``
of each are made of the story's own names and figures; those written out by people who had
not seen the rules are put in once each, the held-out ones apart.  Found means that a finding
of the family stands on the fault or on what it contradicts, and was not there before; the
right pair, that it covers both.  ``--missed`` shows what was not found, ``--held-out`` also
for phrasings that the writers of rules do not read.  ``--clean`` only checks the stories
untouched.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path
from random import Random
from typing import NamedTuple

import yaml
from machine import described
from mutations.faults import WRITTEN, Fault, Phrasing, faults, phrasings
from mutations.stories import Story, stories

from linter.analysis import figures, moments
from linter.document import Document
from linter.engine import lint
from linter.finding import Finding
from linter.readers import read
from linter.ruleset import RuleSet, compiled
from linter.span import Span

KINDS = {
    2: "conflict", 3: "arithmetic", 4: "magnitude", 5: "dates, ages", 6: "lists", 7: "bounds",
    8: "furniture",
}  # fmt: skip
_GROUPS = ("made", "written", "held out")
DATA = Path(__file__).parent / "mutations"


class Outcome(NamedTuple):
    """What became of one fault."""

    fault: Fault
    found: bool
    paired: bool


def main(argv: Sequence[str]) -> int:
    options = _options(argv)
    told = stories(options.paths)
    if not told:
        print("no stories there", file=sys.stderr)
        return 2
    rules = compiled.load().only(lambda card: card.family == "figures")
    print(described())
    if not options.clean:
        kinds = [options.kind] if options.kind else list(KINDS)
        texts = _phrasings(kinds, options.name)
        outcomes = [
            _outcome(fault, rules)
            for kind in kinds
            for fault in _injected(Random(options.seed), texts[kind], told, options.count)
        ]
        _print_kinds(outcomes)
        if options.missed:
            _print_missed(outcomes, held=options.held_out)
    if not options.kind or options.clean:
        _print_clean(told, rules)
    return 0


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--count", type=int, default=100, help="faults of each kind")
    parser.add_argument("--kind", type=int, choices=list(KINDS))
    parser.add_argument("--name", help="only the phrasings of this name: money, share, weekday...")
    parser.add_argument("--missed", action="store_true")
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--clean", action="store_true")
    return parser.parse_args(argv)


def _phrasings(kinds: Iterable[int], name: str | None) -> dict[int, list[Phrasing]]:
    texts: dict[int, list[Phrasing]] = {kind: [] for kind in kinds}
    for file, held in (("phrasings.yaml", False), ("written.yaml", False), ("held-out.yaml", True)):
        data = yaml.safe_load((DATA / file).read_text(encoding="utf-8"))
        for phrasing in phrasings(data, held):
            if phrasing.kind in texts and name in (None, phrasing.name):
                texts[phrasing.kind].append(phrasing)
    return texts


def _injected(
    rng: Random, texts: Sequence[Phrasing], told: Sequence[Story], count: int
) -> list[Fault]:
    """``count`` faults, as evenly of every phrasing as can be, and one of each written out."""
    found: list[Fault] = []
    made = [phrasing for phrasing in texts if phrasing.values != WRITTEN]
    for number, phrasing in enumerate(made):
        wanted = (count - len(found)) // (len(made) - number)
        found += faults(rng, phrasing, told, wanted)
    for phrasing in texts:
        if phrasing.values == WRITTEN:
            found += faults(rng, phrasing, told, 1)
    return found


def _outcome(fault: Fault, rules: RuleSet) -> Outcome:
    story = fault.story
    before = {_key(one, doc) for doc in [_read(story, story.source, story.path)]
              for one in lint(doc, rules).findings}  # fmt: skip
    document = _read(story, fault.source, fault.path)
    findings = [one for one in lint(document, rules).findings if _key(one, document) not in before]
    places = [[one.span, *(other.span for other in one.related)] for one in findings]
    marks = (fault.injected, *fault.others)
    found = any(_meets(place, mark) for spans in places for place in spans for mark in marks)
    return Outcome(fault, found, any(_is_pair(fault, spans) for spans in places))


def _is_pair(fault: Fault, spans: Sequence[Span]) -> bool:
    """Whether the places of one finding cover the fault and what it contradicts."""
    if not any(_meets(place, fault.injected) for place in spans):
        return False
    met = [any(_meets(place, other) for place in spans) for other in fault.others]
    return not met or (any(met) if fault.any else all(met))


def _meets(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _key(finding: Finding, document: Document) -> tuple[str, str]:
    start, end = finding.span
    return finding.rule, document.source[max(0, start - 20) : end + 20]


def _read(story: Story, source: str, path: str) -> Document:
    return read(source, path, published=story.published)


def _print_kinds(outcomes: Sequence[Outcome]) -> None:
    print(f"{'kind':14}" + "".join(f"{name:>12}: found  right pair" for name in _GROUPS))
    groups = [(f"{number} {name}", {number}) for number, name in KINDS.items()]
    for name, kinds in [*groups, ("all", set(KINDS))]:
        ours = [one for one in outcomes if one.fault.phrasing.kind in kinds]
        if ours:
            parts = (_counted([one for one in ours if _group(one) == group]) for group in _GROUPS)
            print(f"{name:14}" + "".join(parts))
    print("(right pair: of those found)")


def _group(outcome: Outcome) -> str:
    phrasing = outcome.fault.phrasing
    return "held out" if phrasing.held else "written" if phrasing.values == WRITTEN else "made"


def _counted(outcomes: Sequence[Outcome]) -> str:
    found = sum(one.found for one in outcomes)
    paired = sum(one.paired for one in outcomes)
    shares = [
        f"{100 * found / max(len(outcomes), 1):6.1f}%",
        f"{100 * paired / max(found, 1):10.1f}%",
    ]
    return f"{len(outcomes):8} {' '.join(shares)}"


def _print_missed(outcomes: Sequence[Outcome], *, held: bool) -> None:
    groups: dict[Phrasing, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        groups[outcome.fault.phrasing].append(outcome)
    for phrasing, ours in groups.items():
        if phrasing.held and not held:
            continue
        found, paired = sum(one.found for one in ours), sum(one.paired for one in ours)
        if paired < len(ours):
            print(f"\n{found}/{len(ours)} found, {paired} paired: {phrasing.name}: {phrasing.text}")
            for one in [one for one in ours if not one.paired][:3]:
                source, (start, end) = one.fault.source, one.fault.injected
                around = " ".join(source[max(0, start - 90) : end + 60].split())
                truth = [source[a:b] for a, b in one.fault.others[:3]]
                print(f"    {one.fault.story.path}: …{around}… against {truth}")


def _print_clean(told: Sequence[Story], rules: RuleSet) -> None:
    severities: Counter[str] = Counter()
    by_rule: Counter[tuple[str, str]] = Counter()
    words = quantities = compared = times = numbers = read_as = 0
    for story in told:
        document = _read(story, story.source, story.path)
        found = document.once(figures)
        words += len(story.source.split())
        quantities += len(found)
        times += len(document.once(moments))
        compared += _pairs(document)
        runs, covered = _coverage(document)
        numbers, read_as = numbers + runs, read_as + covered
        for finding in lint(document, rules).findings:
            severities[str(finding.severity)] += 1
            by_rule[str(finding.severity), finding.rule] += 1
    print(f"\nuntouched: {len(told)} stories, {words} words; {quantities} quantities and {times} "
          f"moments; {compared} pairs of one unit compared")  # fmt: skip
    print(f"coverage: {read_as} of {numbers} runs of digits are in a quantity or a moment")
    for severity in ("error", "warning", "info"):
        rate = severities[severity] * 10_000 / max(words, 1)
        print(f"{severity:8} {severities[severity]:5} {rate:6.2f} per 10,000 words")
    for (severity, rule), count in by_rule.most_common():
        print(f"    {count:4} {severity:8} {rule}")


def _pairs(document: Document) -> int:
    """Pairs of figures of one kind and unit, in different sentences."""
    groups = defaultdict(list)
    for quantity in document.once(figures):
        groups[quantity.kind, quantity.unit].append(quantity.sentence)
    pairs = (pair for group in groups.values() for pair in combinations(group, 2))
    return sum(one != two for one, two in pairs)


def _coverage(document: Document) -> tuple[int, int]:
    """Runs of digits in the copy, and those that a quantity or a moment holds."""

    spans = [(one.start, one.end) for one in document.once(figures)]
    spans += [(one.start, one.end) for one in document.once(moments)]
    held = {at for start, end in spans for at in range(start, end)}
    starts = [match.start() for match in re.finditer(r"\d+(?:[.,]\d+)*", document.text)]
    return len(starts), sum(start in held for start in starts)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
