"""copydesk check: articles to a report and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from types import SimpleNamespace

from linter.cli import output
from linter.cli.check_options import CHECK
from linter.cli.formats import formatted
from linter.cli.plan import Plan, plan
from linter.errors import ConfigError
from linter.reports import File, Report
from linter.scan import scan
from linter.scan.check import Checker, Outcome

Reported = Callable[[File], File]


def check(argv: Sequence[str]) -> int:
    """The exit code of ``copydesk check``."""
    options = CHECK.parse(argv)
    if options is None:
        output.put(CHECK.help(), sys.stdout)
        return 0
    if options.output:
        output.refuse(options.output)
    made = plan(options)
    if any(group.running.expired for group in made.groups):
        from linter.cli.expired import tell

        tell(made)
    if options.show_config:
        return _show_config(made)
    stdin = _standard_input(made, options)
    outcomes = list(_outcomes(made, options, stdin))
    failures = [*made.failures, *(one for outcome in outcomes for one in outcome.failures)]
    files = sorted((one.file for one in outcomes if one.file), key=lambda file: file.path)
    reported = _filter(options, files)
    files = [reported(file) for file in files]
    text = ""
    if options.fix or options.diff:
        from linter.cli.mend import mend

        mended = mend(made, made.job(options), files, reported, stdin, diff=options.diff)
        files, text = mended.files, mended.differences
        failures += mended.failures
    report = Report(tuple(files), tuple(failures))
    text = text if options.diff else formatted(report, made, options)
    if options.statistics:
        text += _statistics(report, options)
    try:
        _emit(text, options)
    finally:
        output.tell(failures)
    return _exit_code(report, made, options)


def _standard_input(made: Plan, options: SimpleNamespace) -> bytes:
    if made.stdin is None:
        return b""
    if options.since is not None:
        raise ConfigError("--since needs files: git does not know standard input")
    if options.fix and not options.diff:
        raise ConfigError("--fix cannot change standard input: --diff shows what it would change")
    return sys.stdin.buffer.read()


def _outcomes(made: Plan, options: SimpleNamespace, stdin: bytes) -> Iterator[Outcome]:
    job, loaded = made.job(options), [group.running for group in made.groups]
    if made.stdin is not None:
        yield Checker(job, loaded).check_source(stdin, made.stdin)
    found = scan(job, made.tasks, loaded, processes=options.jobs, remember=not options.no_cache)
    if len(made.tasks) > 1:
        from linter.cli.progress import watched

        found = watched(found, len(made.tasks))
    yield from found


def _filter(options: SimpleNamespace, files: Sequence[File]) -> Reported:
    """What leaves out of a file's findings those that ``--since`` and ``--baseline`` hide."""
    steps: list[Reported] = []
    if options.since is not None:
        from linter.scan.since import changed, touched

        changes = changed(options.since)
        steps.append(
            lambda file: file._replace(
                entries=tuple(one for one in file.entries if touched(changes, file.path, one))
            )
        )
    if options.baseline is not None:
        from linter.cli.known import unknown_to

        steps.append(unknown_to(options.baseline, files))

    def reported(file: File) -> File:
        for step in steps:
            file = step(file)
        return file

    return reported


def _statistics(report: Report, options: SimpleNamespace) -> str:
    """Counts by rule: part of a report for people, beside one for programs."""
    from linter.reports.text import counts

    if options.format == "text" and not options.diff:
        return counts(report)
    output.put(counts(report), sys.stderr)
    return ""


def _emit(text: str, options: SimpleNamespace) -> None:
    if options.output:
        output.write(text, options.output)
    else:
        output.put(text, sys.stdout)


def _exit_code(report: Report, made: Plan, options: SimpleNamespace) -> int:
    if report.failures:
        return 2
    if options.exit_zero:
        return 0
    levels = made.fail_levels()
    failing = any(
        entry.severity >= levels[file.path] for file in report.files for entry in file.entries
    )
    return int(failing)


def _show_config(made: Plan) -> int:
    """What is in force, first without a profile, then with those that the paths have."""
    from linter.config.show import shown

    for number, group in enumerate(made.groups):
        names = " and ".join(layer.name for layer in group.layers if layer.paths is not None)
        title = f"\n# {names}\n" if number else ""
        rules = group.running.rules
        text = shown(made.config, group.layers, len(rules), len(rules.cards))
        output.put(title + text, sys.stdout)
    return 0
