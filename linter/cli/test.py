"""copydesk test: rules' own examples, and what each rule costs."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from types import SimpleNamespace

from linter.cli import output
from linter.cli.options import CONFIG, Command, Option
from linter.config import settle
from linter.config.find import config_for
from linter.errors import ConfigError
from linter.examples import Failure, crossed, failures
from linter.reports.text import number_of
from linter.rule import Rule
from linter.ruleset import compiled, ruleset
from linter.ruleset.load import Loaded, Source, load, sources
from linter.ruleset.tree import place
from linter.scan.check import failure

TEST = Command(
    "test",
    "Runs rules' own examples: ours and those of .copydesk.yaml, or those of PATHs: folders of\n"
    "rules, or single rule files. With --profile PATHs are articles.",
    (CONFIG, Option("--profile", "measure what each rule costs, and how often it runs")),
    "PATH ...",
    1_000_000,
)


def test(argv: Sequence[str]) -> int:
    """The exit code of ``copydesk test``."""
    options = TEST.parse(argv)
    if options is None:
        output.put(TEST.help(), sys.stdout)
        return 0
    if options.profile:
        from linter.cli.profile import profile

        return profile(options)
    return _examples(options)


def packs_of(options: SimpleNamespace) -> tuple[list[str], list[str]]:
    """Packs and lexicons: ours, and those of the configuration."""
    layers = config_for(".", options.config).layers
    settings = settle(layer for layer in layers if layer.paths is None)
    return [compiled.rules_folder(), *settings.packs], list(settings.lexicons)


def _examples(options: SimpleNamespace) -> int:
    packs, lexicons = packs_of(options)
    found, tested = _sources(packs, lexicons, options.paths)
    loaded = load(found)
    for mistake in loaded.mistakes:
        output.tell([failure(mistake)])
    rules = [rule for rule in loaded.rules if rule.id in tested]
    wrong = list(_wrong(loaded, rules))
    by_id = {source.stem: source for source in found if source.folder != "lexicon"}
    output.put(
        "".join(f"{_place(by_id[one.rule], one)}: {one.what}\n" for one in wrong), sys.stdout
    )
    count = sum(len(rule.examples.bad) + len(rule.examples.good) for rule in rules)
    held = f"{len(wrong)} failed" if wrong else "all hold"
    told = f"{number_of(count, 'example')} of {number_of(len(rules), 'rule')}: {held}\n"
    output.put(told, sys.stdout)
    return 2 if loaded.mistakes else int(bool(wrong))


def _sources(
    packs: Sequence[str], lexicons: Sequence[str], paths: Sequence[str]
) -> tuple[list[Source], frozenset[str]]:
    """All rule files, and the ids of those to test: all, or those below ``paths``."""
    found = list(sources(packs, lexicons))
    if not paths:
        return found, frozenset(one.stem for one in found if one.folder != "lexicon")
    known = {os.path.realpath(source.path) for source in found}
    wanted: set[str] = set()
    for path in paths:
        named = list(_named(path))
        wanted |= {source.stem for source in named if source.folder != "lexicon"}
        found += [one for one in named if os.path.realpath(one.path) not in known]
    return found, frozenset(wanted)


def _named(path: str) -> Iterator[Source]:
    if not os.path.exists(path):
        raise ConfigError("no such file or folder", path)
    if os.path.isdir(path):
        named = list(sources([path]))
    else:  # its family is the folder it lies in
        above = os.path.dirname(os.path.dirname(os.path.abspath(path)))
        named = [one for one in sources([above]) if os.path.samefile(one.path, path)]
    if not named:
        raise ConfigError("no rule here: expected YAML files in folders named by family", path)
    yield from named


def _wrong(loaded: Loaded, rules: Iterable[Rule]) -> Iterator[Failure]:
    """Examples that fail, and good ones that contradict another rule."""
    tested = {rule.id for rule in rules}
    yield from failures(rules, loaded.rules)
    for one in crossed(ruleset(loaded.rules)):
        if one.rule in tested:
            yield one


def _place(source: Source, failed: Failure) -> str:
    line, column = place(source.text, ("examples", failed.kind, failed.number))
    return f"{os.path.relpath(source.path)}:{line}:{column}"
