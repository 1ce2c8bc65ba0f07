"""Files to outcomes: walked, checked, in several processes where that pays, and remembered."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence

from linter.scan.check import Job, Outcome, Running, Task

_MANY = 20  # articles from which on keeping outcomes pays


def scan(
    job: Job,
    tasks: Sequence[Task],
    loaded: Sequence[Running],
    *,
    processes: int = 0,
    remember: bool = True,
) -> Iterator[Outcome]:
    """The outcome for each task, in order; the same with and without memory and processes."""
    from linter.scan.pool import outcomes

    if len(tasks) > 1:
        gc.enable()  # a short run may do without it: see linter.cli.program
    if not remember or job.source or job.ledger or len(tasks) <= _MANY:
        yield from outcomes(job, tasks, loaded, processes)
        return
    from linter.scan.results import Results

    results = Results(job, loaded)
    keys = [results.key(task) for task in tasks]
    known = [results.get(key) for key in keys]
    unknown = [task for task, file in zip(tasks, known, strict=True) if file is None]
    fresh = outcomes(job, unknown, loaded, processes)
    for key, file in zip(keys, known, strict=True):
        outcome = Outcome(file) if file is not None else next(fresh)
        if file is None and outcome.file is not None and not outcome.failures and key:
            results.put(key, outcome.file)
        yield outcome
    results.save()
