"""One rule over many articles: all that it finds, whatever the copy asks to ignore."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache, partial

from linter import cache
from linter.engine import lint
from linter.errors import CopydeskError
from linter.readers import read
from linter.record import NamedTuple
from linter.reports import Failure, File, file_of
from linter.rule import Rule
from linter.ruleset import RuleSet, ruleset
from linter.scan.check import Task, failure
from linter.scan.pool import in_processes, workers
from linter.text.words import tokens


class Trial(NamedTuple):
    """What holds for a run; picklable.  A task names one rule, and one language, by number.

    ``rules`` is one and the same rule, pickled, under the options of each group of files.
    """

    rules: tuple[bytes, ...]
    languages: tuple[str, ...]
    published: date | None = None


class Tried(NamedTuple):
    """What the rule found in an article, None if it could not be read, and its words."""

    file: File | None
    words: int = 0
    failures: tuple[Failure, ...] = ()


def trial(rules: Sequence[Rule], languages: Sequence[str], published: date | None) -> Trial:
    """A rule as each group of files has it."""
    packed = (cache.dumps(rule, 5) for rule in rules)
    return Trial(tuple(packed), tuple(languages), published)


def tried(job: Trial, tasks: Sequence[Task], processes: int = 0) -> Iterator[Tried]:
    """One result for each task, in order; ``processes`` 0: as many as pay."""
    count = workers(tasks, processes)
    if count <= 1:
        return (_one(job, task) for task in tasks)
    return in_processes(partial(_several, job), tasks, count)


def _several(job: Trial, tasks: Sequence[Task]) -> list[Tried]:
    return [_one(job, task) for task in tasks]


def _one(job: Trial, task: Task) -> Tried:
    try:
        with open(task.path, "rb") as file:
            data = file.read()
        language = job.languages[task.group]
        document = read(data, task.path, published=job.published, language=language)
        result = lint(document, _opened(job.rules[task.group]))
    except OSError as error:
        return Tried(None, 0, (Failure(task.path, f"cannot be read: {error.strerror}"),))
    except CopydeskError as error:
        return Tried(None, 0, (failure(error),))
    words = len(tokens(document.text))
    return Tried(file_of(document, result.findings), words, tuple(map(failure, result.stopped)))


@lru_cache(16)
def _opened(packed: bytes) -> RuleSet:
    return ruleset([cache.loads(packed)])
