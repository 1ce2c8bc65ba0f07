"""Many articles: one after the other or in several processes, the outcome is the same."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TypeVar

from linter.errors import CopydeskError
from linter.scan.check import Checker, Job, Outcome, Running, Task

T = TypeVar("T")
_MANY = 50  # files from which on starting processes pays
_CHUNK = 25  # files that a process is given at a time, at most


def outcomes(
    job: Job, tasks: Sequence[Task], loaded: Sequence[Running], processes: int = 0
) -> Iterator[Outcome]:
    """One outcome for each task, in the tasks' order; ``processes`` 0: as many as pay."""
    count = workers(tasks, processes)
    if count <= 1:
        yield from map(Checker(job, loaded).check, tasks)
    else:
        yield from in_processes(partial(_check, job), tasks, count)


def workers(tasks: Sequence[Task], processes: int) -> int:
    """How many processes to start; ``processes`` are those asked for, 0: as many as pay."""
    return min(processes or (cores() if len(tasks) > _MANY else 1), len(tasks))


def cores() -> int:
    """The processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_processes(
    work: Callable[[Sequence[Task]], list[T]], tasks: Sequence[Task], count: int
) -> Iterator[T]:
    """What ``work``, which is picklable, makes of the tasks, in their order."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    size = max(1, min(_CHUNK, len(tasks) // (count * 4)))
    chunks = [tasks[at : at + size] for at in range(0, len(tasks), size)]
    context = get_context("fork" if sys.platform == "linux" else None)
    with ProcessPoolExecutor(count, context, _leave_interrupts) as pool:
        try:
            for done in pool.map(partial(_told, work), chunks):
                yield from done
        except BrokenProcessPool:
            what = "a process was killed (out of memory?): try --jobs 1"
            raise CopydeskError(what) from None
        except BaseException:
            # Waits for the chunks begun: a pool that is left before its thread has told the
            # workers to go is waited for without end when this process ends.
            pool.shutdown(cancel_futures=True)
            raise


def _told(work: Callable[[Sequence[Task]], list[T]], tasks: Sequence[Task]) -> list[T]:
    """``work``; an error that another process could not read is told by its traceback."""
    try:
        return work(tasks)
    except Exception as error:
        if _travels(error):
            raise
        from traceback import format_exc

        raise RuntimeError(format_exc()) from None


def _travels(error: Exception) -> bool:
    import pickle

    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return False
    return True


def _check(job: Job, tasks: Iterable[Task]) -> list[Outcome]:
    checker = Checker(job)
    return [checker.check(task) for task in tasks]


def _leave_interrupts() -> None:
    """Control-C reaches every process of the terminal; only the first one shall answer."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
