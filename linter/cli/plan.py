"""From options and configuration to what is to be done, or the mistake in them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from types import SimpleNamespace

from linter.config import COMMAND_LINE, Config, Layer, Settings, matches, settle
from linter.config.find import config_for
from linter.config.names import refuse, unknown
from linter.errors import ConfigError, RuleError
from linter.finding import Severity
from linter.record import NamedTuple
from linter.reports import WITH_KEYS, WITH_SOURCE, Failure
from linter.scan.check import Job, Running, Task, failure, running
from linter.scan.walk import articles

STDIN = "<stdin>"


class Group(NamedTuple):
    """Files for which the same layers hold, and what these come to."""

    layers: tuple[Layer, ...]
    settings: Settings
    running: Running


class Plan(NamedTuple):
    """All that ``check`` has to do.  The first group is that of a file without a profile."""

    config: Config
    groups: tuple[Group, ...]
    tasks: tuple[Task, ...]
    stdin: Task | None
    failures: tuple[Failure, ...]

    def job(self, options: SimpleNamespace) -> Job:
        keys = options.baseline is not None or options.format in WITH_KEYS
        settings = tuple(group.settings for group in self.groups)
        source = options.format in WITH_SOURCE
        ledger, corrections = options.ledger or "", options.corrections or ""
        return Job(settings, options.date, keys, source, ledger, corrections)

    def fail_levels(self) -> dict[str, Severity]:
        """The fail level of each article."""
        tasks = [*self.tasks, *([self.stdin] if self.stdin else [])]
        return {task.path: self.groups[task.group].settings.fail_level for task in tasks}


def plan(options: SimpleNamespace) -> Plan:
    """What the options of ``check`` come to; ConfigError where they are wrong."""
    if options.corrections and not options.ledger:
        raise ConfigError("--corrections needs --ledger")
    config = config_for(".", options.config)
    command = Layer(COMMAND_LINE, _values(options))
    paths = list(options.paths) or ["."]
    found, errors = articles(path for path in paths if path != "-")
    found = _but_the_report(found, paths, options.output)
    stdin = [options.stdin_filename or STDIN] if "-" in paths else []
    chains, tasks = chained(config, command, [*found, *stdin])
    groups = tuple(_group(layers) for layers in chains)
    _refuse_unknown(config, command, groups)
    if any(not group.running.ids and not group.running.rules.mistakes for group in groups):
        raise ConfigError(f"no rule is left to run: {_why_none(groups)}", config.path)
    failures = [failure(error) for error in errors]
    failures += [one for group in groups for one in _mistakes(config, group)]
    last = tasks.pop() if stdin and tasks and tasks[-1].path == stdin[0] else None
    return Plan(config, groups, tuple(tasks), last, tuple(dict.fromkeys(failures)))


def _why_none(groups: Sequence[Group]) -> str:
    running = next(group.running for group in groups if not group.running.ids)
    if running.expired:
        return f"{', '.join(sorted(running.expired))} has expired"
    drafts = {card.id for card in running.rules.cards if card.stage == "draft"}
    choices = next(group for group in groups if not group.running.ids).settings.choices
    named = {name for choice in choices for name in choice.select or ()}
    if named & drafts:
        return f"{min(named & drafts)} is a draft (`copydesk try` runs it)"
    return "select or ignore leaves none"


def _but_the_report(found: Sequence[str], paths: Sequence[str], report: str | None) -> list[str]:
    """What is to be checked without the file that the report is going to be in.

    Only what a folder holds is left out: an article that was named is not overwritten.
    """
    if not report:
        return list(found)
    target = os.path.realpath(report)
    if any(path != "-" and os.path.realpath(path) == target for path in paths):
        raise ConfigError("--output: would overwrite an article that is to be checked", report)
    return [path for path in found if os.path.realpath(path) != target]


def _values(options: SimpleNamespace) -> dict[str, object]:
    """The configuration that stands on the command line."""
    values: dict[str, object] = {}
    if options.select:
        values["select"] = tuple(options.select)
    if options.ignore:
        values["ignore"] = tuple(options.ignore)
    if options.fail_level:
        values["fail_level"] = options.fail_level
    return values


def chained(
    config: Config, command: Layer, paths: Sequence[str]
) -> tuple[list[tuple[Layer, ...]], list[Task]]:
    """The different layers that hold for paths, and the paths that these do not exclude."""
    plain = (*(layer for layer in config.layers if layer.paths is None), command)
    chains = [plain]
    excludes = [settle(plain).exclude]
    numbers = {_names(plain): 0}
    tasks = []
    for path in paths:
        layers = (*config.layers_for(path), command)
        number = numbers.setdefault(_names(layers), len(chains))
        if number == len(chains):
            chains.append(layers)
            excludes.append(settle(layers).exclude)
        if not excludes[number] or not matches(excludes[number], config.relative(path)):
            tasks.append(Task(path, number))
    return chains, tasks


def _names(layers: Iterable[Layer]) -> tuple[str, ...]:
    return tuple(layer.name for layer in layers)


def _group(layers: tuple[Layer, ...]) -> Group:
    settings = settle(layers)
    return Group(layers, settings, running(settings))


def _refuse_unknown(config: Config, command: Layer, groups: Sequence[Group]) -> None:
    """ConfigError for a name that is no rule's, in a profile too that no path of this run has."""
    made = {_names(group.layers): group for group in groups}
    packs = {group.settings.packs: group.running for group in groups}
    plain = groups[0].layers[:-1]
    profiles = [layer for layer in config.layers if layer.paths is not None]
    for layers in [(*plain, command), *((*plain, profile, command) for profile in profiles)]:
        settings = settle(layers)
        if _names(layers) not in made and settings.packs not in packs:
            packs[settings.packs] = running(settings)
        rules = packs[settings.packs].known
        known = {*rules, *rules.values()}
        if unknown(layers, known, rules):
            from linter.ruleset.load import FAMILIES

            refuse(config, layers, {*known, *FAMILIES}, rules)


def _mistakes(config: Config, group: Group) -> Iterator[Failure]:
    """Rules that cannot be read, each at the place that is to blame."""
    mistakes: Sequence[RuleError] = group.running.rules.mistakes
    if mistakes:
        from linter.config.blame import blamed

        for error in blamed(config, group.layers, group.settings, mistakes):
            one = failure(error)
            yield one._replace(path=_near(one.path))


def _near(path: str) -> str:
    """A path from the working folder, where it lies in it."""
    relative = os.path.relpath(path)
    return path if relative.startswith("..") else relative
