"""One article to what is reported of it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from linter.config import Settings
from linter.document import Document
from linter.engine import lint, order
from linter.errors import CopydeskError
from linter.finding import Finding
from linter.notices import FROM_LEDGER, NOTICES
from linter.readers import read
from linter.record import NamedTuple
from linter.reports import Failure, File, file_of
from linter.ruleset import RuleSet, compiled
from linter.suppress import Rules, dismissed, suppress

if TYPE_CHECKING:
    from linter.ledger.against import Desk


class Job(NamedTuple):
    """What holds for a whole run; picklable.  A task names one of ``settings`` by number.

    With ``keys`` findings have fingerprints, with ``source`` files have their sources.
    ``ledger`` is the path of one to hold figures against, ``corrections`` that of a
    file other than the one beside it.
    """

    settings: tuple[Settings, ...]
    published: date | None = None
    keys: bool = False
    source: bool = False
    ledger: str = ""
    corrections: str = ""


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
        self._desk: Desk | None = None
        if job.ledger:
            from linter.ledger.against import desk

            self._desk = desk(job.ledger, job.corrections)

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
            found = [*result.findings, *self._from_ledger(document, ids)]
        except CopydeskError as error:
            return Outcome(None, (failure(error),))
        except Exception as error:
            error.add_note(f"while checking {task.path}")
            raise
        ran = frozenset[str]() if result.stopped else ids
        if self._desk is None:
            ran -= {notice.id for notice in FROM_LEDGER}
        kept = suppress(document, sorted(found, key=order), Rules(known, ran))
        file = file_of(
            document,
            [_graded(one, settings) for one in kept],
            scores=result.scores,
            keys=self.job.keys,
            source=self.job.source,
        )
        return Outcome(file, tuple(failure(error) for error in result.stopped))

    def _from_ledger(self, document: Document, ids: frozenset[str]) -> list[Finding]:
        """What the ledger has against an article; nothing where there is none."""
        if self._desk is None:
            return []
        return [one for one in self._desk.findings(document) if one.rule in ids]


def _graded(finding: Finding, settings: Settings) -> Finding:
    """A notice has no rule file that could hold the severity which a newsroom gives it."""
    level = settings.severity.get(finding.rule, finding.severity)
    return finding if level is finding.severity else finding._replace(severity=level)


def failure(error: CopydeskError) -> Failure:
    """An error as reports list it."""
    return Failure(error.path, error.what, error.line, error.column)
