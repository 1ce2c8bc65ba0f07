"""A document and rules to findings: pure, no input or output."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from linter import rule as rule_module
from linter.analysis import language
from linter.document import Document
from linter.errors import RuleError
from linter.finding import Finding
from linter.record import NamedTuple
from linter.rule import Rule
from linter.ruleset import RuleSet

NO_SCORES: Mapping[str, float] = MappingProxyType({})


class Result(NamedTuple):
    """Findings by position and rule, the rules that had to be stopped, and scores by name."""

    findings: tuple[Finding, ...]
    stopped: tuple[RuleError, ...] = ()
    scores: Mapping[str, float] = NO_SCORES


def lint(
    document: Document,
    rules: RuleSet,
    *,
    everywhere: bool = False,
    dismissed: Callable[[Finding], bool] | None = None,
) -> Result:
    """All findings; ``everywhere`` runs every rule, whatever the word index says.

    What is ``dismissed`` is found and is no evidence for a judgement.
    """
    found: list[Finding] = []
    stopped: list[RuleError] = []
    judges: list[Rule] = []
    for rule in rules.due(document, document.once(language), everywhere=everywhere):
        if rule.judges:
            judges.append(rule)
        try:
            found += rule.check(document)
        except TimeoutError:
            limit = f"{rule_module.limit(document.text):.2g} s"
            what = f"rule {rule.id!r} was stopped after {limit}: its pattern runs away here"
            stopped.append(RuleError(what, document.path))
    found = _outermost(found)
    scores = NO_SCORES
    if judges:
        evidence = [one for one in found if dismissed is None or not dismissed(one)]
        scores, summaries = _judged(document, judges, evidence)
        found += summaries
    return Result(tuple(sorted(found, key=order)), tuple(stopped), scores)


def _judged(
    document: Document, judges: Iterable[Rule], evidence: Sequence[Finding]
) -> tuple[Mapping[str, float], list[Finding]]:
    """Scores by name, and what is to be reported of them."""
    judgements = [rule.judge(document, evidence) for rule in judges]
    scores = {name: score for one in judgements for name, score in one.scores.items()}
    return scores, [one.finding for one in judgements if one.finding is not None]


def order(finding: Finding) -> tuple[int, int, str, str]:
    """By place, then by rule."""
    return finding.span.start, finding.span.end, finding.rule, finding.message


def _outermost(findings: Iterable[Finding]) -> list[Finding]:
    """Where findings of one family overlap, the most severe, then the longest, stays."""
    kept: list[Finding] = []
    taken: dict[str, list[tuple[int, int]]] = {}  # disjoint spans, in order
    for finding in sorted(findings, key=_weight):
        beside = taken.setdefault(finding.family, [])
        at = bisect_left(beside, finding.span)
        if not any(_overlap(finding.span, other) for other in beside[max(at - 1, 0) : at + 1]):
            beside.insert(at, finding.span)
            kept.append(finding)
    return kept


def _weight(finding: Finding) -> tuple[int, int, int, str, str]:
    start, end = finding.span
    return -finding.severity, start - end, start, finding.rule, finding.message


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one == other or (one[0] < other[1] and other[0] < one[1])
