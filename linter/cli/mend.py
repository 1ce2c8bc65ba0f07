"""--fix and --diff: safe fixes put into files, or shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from linter.cli import output
from linter.cli.plan import Plan
from linter.errors import InputError
from linter.record import NamedTuple
from linter.reports import Failure, File
from linter.reports.text import number_of
from linter.scan.check import Checker, Job, failure
from linter.scan.fix import Fixed, difference, fixable, fixed, replace


class Mended(NamedTuple):
    """What is still reported, the unified diffs if these were asked for, and what went wrong."""

    files: list[File]
    differences: str
    failures: list[Failure]


def mend(
    made: Plan,
    job: Job,
    files: Iterable[File],
    reported: Callable[[File], File],
    stdin: bytes,
    *,
    diff: bool,
) -> Mended:
    """Apply safe fixes in place; with ``diff`` write nothing and keep every finding."""
    checker = Checker(job, [group.running for group in made.groups])
    tasks = {task.path: task for task in (*made.tasks, *filter(None, [made.stdin]))}
    left: list[File] = []
    failures: list[Failure] = []
    done: list[Fixed] = []
    for file in files:
        left.append(file)
        if not fixable(file):
            continue
        try:
            data = stdin if tasks[file.path] is made.stdin else _bytes(file.path)
            one = fixed(checker, tasks[file.path], data, file, reported)
            if not diff:
                replace(file.path, one.data)
                left[-1] = one.file
            done.append(one)
        except InputError as error:
            failures.append(failure(error))
    _say(done, diff)
    shown = [difference(one.file.path, one.old, one.new) for one in done] if diff else []
    return Mended(left, "".join(shown), failures)


def _bytes(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path) from None


def _say(done: list[Fixed], diff: bool) -> None:
    fixes = sum(one.fixes for one in done)
    if fixes:
        what = f"{number_of(fixes, 'finding')} in {number_of(len(done), 'file')}"
        output.say(f"would fix {what}" if diff else f"fixed {what}")
