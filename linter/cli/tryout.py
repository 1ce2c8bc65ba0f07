"""copydesk try: what one rule, draft or live, would report on an archive."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from random import Random
from textwrap import shorten
from types import SimpleNamespace

from linter.cli import output
from linter.cli.about import standing
from linter.cli.check_options import DATE, JOBS
from linter.cli.named import Named, named, rule_under
from linter.cli.options import CONFIG, Command, Option
from linter.cli.plan import chained
from linter.cli.progress import watched
from linter.config import COMMAND_LINE, Config, Layer, settle
from linter.config.find import config_for
from linter.errors import ConfigError
from linter.record import NamedTuple
from linter.reports import Entry, Failure
from linter.reports.text import number_of
from linter.rule import Rule
from linter.scan.check import Task, failure
from linter.scan.trial import Tried, trial, tried
from linter.scan.walk import articles


def _count(text: str) -> int:
    if text.isdecimal():
        return int(text)
    raise ValueError(f"no number {text!r}: expected 0 or more")


TRY = Command(
    "try",
    "Runs one rule over an archive and shows how often it speaks, what of, and a random sample.\n"
    "RULE is an id, or the path of a rule file; a draft is run, and what articles ask to ignore\n"
    "is shown. With --false-alarm PATHs are places as reports give them: path:line:column.",
    (
        Option("--sample", "findings to show in context (default: 20)", "N", _count, default=20),
        Option("--seed", "another number draws another sample", "N", _count, default=0),
        Option("--false-alarm", "make a good example of what is reported there, or an issue"),
        DATE,
        JOBS,
        CONFIG,
    ),
    "RULE PATH ...",
    1_000_000,
)
_FREQUENT = 10  # matches that are listed
_BESIDE = 70  # characters on either side of a match, at most


class Tally(NamedTuple):
    """What all articles come to; ``sample`` is drawn evenly from all findings."""

    articles: int
    words: int
    found: int
    with_findings: int
    frequent: Counter[str]
    sample: list[tuple[int, str, Entry]]
    failures: list[Failure]


def try_(argv: Sequence[str]) -> int:
    """The exit code of ``copydesk try``."""
    options = TRY.parse(argv)
    if options is None:
        output.put(TRY.help(), sys.stdout)
        return 0
    if not options.paths:
        raise ConfigError("try needs a rule, and articles: copydesk try RULE PATH ...")
    name, *paths = options.paths
    config = config_for(".", options.config)
    plain = [layer for layer in config.layers if layer.paths is None]
    settings = settle(plain)
    one = named(name, settings.packs, settings.lexicons)
    if options.false_alarm:
        from linter.cli.false_alarm import false_alarm

        return false_alarm(one, config, paths, options.date)
    rules, languages, tasks, failures = _job(config, one, paths or ["."])
    found = tried(trial(rules, languages, options.date), tasks, options.jobs)
    tally = tallied(watched(found, len(tasks)), options.sample, options.seed)
    output.put("".join(f"{line}\n" for line in _lines(rules[0], one, tally, options)), sys.stdout)
    failures += tally.failures
    output.tell(failures)
    return 2 if failures else 0


def _job(
    config: Config, one: Named, paths: Sequence[str]
) -> tuple[list[Rule], list[str], list[Task], list[Failure]]:
    """The rule and the language for each group of files, the files, and what is wrong."""
    found, errors = articles(paths)
    chains, tasks = chained(config, Layer(COMMAND_LINE, {}), found)
    rules = [rule_under(config, layers, one) for layers in chains]
    languages = [settle(layers).language for layers in chains]
    return rules, languages, tasks, [failure(error) for error in errors]


def tallied(results: Iterable[Tried], size: int, seed: int) -> Tally:
    """Counts, and ``size`` findings of which each had the same chance (Vitter's algorithm R)."""
    draw = Random(seed)
    count = words = found = with_findings = 0
    frequent: Counter[str] = Counter()
    sample: list[tuple[int, str, Entry]] = []
    failures: list[Failure] = []
    for result in results:
        failures += result.failures
        if result.file is None:
            continue
        count, words = count + 1, words + result.words
        with_findings += bool(result.file.entries)
        for entry in result.file.entries:
            found += 1
            frequent[" ".join(entry.place.text.casefold().split())] += 1
            drawn = found, result.file.path, entry
            if len(sample) < size:
                sample.append(drawn)
            elif (place := draw.randrange(found)) < size:
                sample[place] = drawn
    sample.sort(key=lambda one: one[0])
    return Tally(count, words, found, with_findings, frequent, sample, failures)


def _lines(rule: Rule, one: Named, tally: Tally, options: SimpleNamespace) -> Iterator[str]:
    yield from standing(rule)
    yield f"file: {os.path.relpath(one.source.path)}"
    yield ""
    yield f"{number_of(tally.articles, 'article')}, {number_of(tally.words, 'word')}"
    rate = f"{tally.found * 10_000 / max(tally.words, 1):.2f} per 10,000 words"
    within = f"{number_of(tally.with_findings, 'article')}"
    yield f"{number_of(tally.found, 'finding')} in {within}: {rate}"
    if tally.found:
        yield ""
        yield "most frequent:"
        for text, count in tally.frequent.most_common(_FREQUENT):
            yield f"{count:6}  {shorten(text, _BESIDE, placeholder=' …')}"
    if tally.sample:
        yield ""
        yield _title(tally, options)
        told = "{" in rule.message.replace("{found}", "")
        yield from _sample(tally.sample, told=told)


def _title(tally: Tally, options: SimpleNamespace) -> str:
    if len(tally.sample) == tally.found:
        return "all of them:"
    return f"{len(tally.sample)} of them at random (--seed {options.seed}):"


def _sample(sample: Iterable[tuple[int, str, Entry]], *, told: bool) -> Iterator[str]:
    """Each finding in its line; ``told``: with its message, which says more than the text."""
    for _, path, entry in sample:
        yield f"  {path}:{entry.place.line}:{entry.place.column}: {context(entry)}"
        if told:
            yield f"      {entry.message}"


def context(entry: Entry) -> str:
    """A finding between <<marks>>, as a rule's examples have it, with what stands beside it."""
    before = shorten(entry.before[::-1], _BESIDE, placeholder=" …")[::-1]
    before += " " if entry.before[-1:].isspace() and before else ""
    after = shorten(entry.after, _BESIDE, placeholder=" …")
    after = f" {after}" if entry.after[:1].isspace() and after else after
    return f"{before}<<{shorten(entry.place.text, 2 * _BESIDE, placeholder=' …')}>>{after}"
