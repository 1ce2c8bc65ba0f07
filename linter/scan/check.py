"""One article to what is reported of it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from datetime import date

from linter.config import Settings
from linter.engine import lint
from linter.errors import CopydeskError
from linter.finding import Finding
from linter.readers import read
from linter.record import NamedTuple
from linter.reports import Failure, File, file_of
from linter.ruleset import RuleSet, compiled
from linter.suppress import NOTICES, Rules, dismissed, suppress


class Job(NamedTuple):
    """What holds for a whole run; picklable.  A task names one of ``settings`` by number.

    With ``keys`` findings have fingerprints, with ``source`` files have their sources.
    """

    settings: tuple[Settings, ...]
    published: date | None = None
    keys: bool = False
    source: bool = False


class Task(NamedTuple):
    """One file to check."""

    path: str
    group: int = 0


class Outcome(NamedTuple):
    """An article's report, None if it could not be read, and what went wrong."""

    file: File | None
    failures: tuple[Failure, ...] = ()


class Running(NamedTuple):
    """The rules that settings come to; ``known`` are the families of all rules by id.

    ``expired`` ones are wanted, and not run since their day is over.
    """

    rules: RuleSet
    known: Mapping[str, str]
    ids: frozenset[str]
    expired: frozenset[str] = frozenset()


def running(settings: Settings) -> Running:
    """The rules in force."""
    notices = {notice.id: notice.family for notice in NOTICES}
    fields = {rule: given for rule, given in settings.fields().items() if rule not in notices}
    rules = compiled.load(settings.packs, settings.lexicons, fields)
    known = {card.id: card.family for card in rules.cards} | notices
    known |= dict(_wrong(mistake.path) for mistake in rules.mistakes)
    wanted = rules.only(lambda card: settings.wants(card.id, card.family))
    today = date.today().toordinal()
    chosen = wanted.only(lambda card: not card.has_expired(today))
    ids = chosen.ids() | {one for one, family in notices.items() if settings.wants(one, family)}
    return Running(chosen, known, ids, wanted.ids() - chosen.ids())


def _wrong(path: str) -> tuple[str, str]:
    """Id and family of a rule that could not be read: it may still be named."""
    folder, name = os.path.split(path)
    return name.removesuffix(".yaml"), os.path.basename(folder)


class Checker:
    """Checks articles one after the other; rules are loaded once."""

    def __init__(self, job: Job, loaded: Sequence[Running] = ()) -> None:
        self.job = job
        self._running = list(loaded) or [running(settings) for settings in job.settings]

    def check(self, task: Task) -> Outcome:
        """The outcome for a file; never raises what its author or disk is to blame for."""
        try:
            with open(task.path, "rb") as file:
                data = file.read()
        except OSError as error:
            return Outcome(None, (Failure(task.path, f"cannot be read: {error.strerror}"),))
        return self.check_source(data, task)

    def check_source(self, source: bytes | str, task: Task) -> Outcome:
        """The outcome for an article at hand; ``task`` names it."""
        settings = self.job.settings[task.group]
        rules, known, ids, _ = self._running[task.group]
        try:
            document = read(
                source, task.path, published=self.job.published, language=settings.language
            )
            result = lint(document, rules, dismissed=dismissed(document))
        except CopydeskError as error:
            return Outcome(None, (failure(error),))
        except Exception as error:
            error.add_note(f"while checking {task.path}")
            raise
        ran = frozenset[str]() if result.stopped else ids
        kept = suppress(document, result.findings, Rules(known, ran))
        file = file_of(
            document,
            [_graded(one, settings) for one in kept],
            scores=result.scores,
            keys=self.job.keys,
            source=self.job.source,
        )
        return Outcome(file, tuple(failure(error) for error in result.stopped))


def _graded(finding: Finding, settings: Settings) -> Finding:
    """A notice has no rule file that could hold the severity which a newsroom gives it."""
    level = settings.severity.get(finding.rule, finding.severity)
    return finding if level is finding.severity else finding._replace(severity=level)


def failure(error: CopydeskError) -> Failure:
    """An error as reports list it."""
    return Failure(error.path, error.what, error.line, error.column)
