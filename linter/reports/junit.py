"""JUnit's XML, which CI services show as test results: a suite for each article."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from linter.reports import Entry, Failure, File, Report
from linter.reports.xml import attributes, text

Fails = Callable[[File, Entry], bool]


def junit(report: Report, fails: Fails) -> str:
    """A case for each finding; those that ``fails`` have failed, the others tell what they found.

    An article without findings is one case that passed, what could not be
    checked a case with an error.
    """
    suites = [line for file in report.files for line in _suite(file, fails)]
    suites += [line for failure in report.failures for line in _failed(failure)]
    failing = sum(fails(file, entry) for file in report.files for entry in file.entries)
    cases = sum(len(file.entries) or 1 for file in report.files) + len(report.failures)
    about = attributes(name="copydesk", tests=cases, failures=failing, errors=len(report.failures))
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites{about}>\n'
    return head + "".join(line + "\n" for line in suites) + "</testsuites>\n"


def _suite(file: File, fails: Fails) -> Iterator[str]:
    failing = sum(fails(file, entry) for entry in file.entries)
    about = attributes(
        name=file.path, tests=len(file.entries) or 1, failures=failing, errors=0, skipped=0
    )
    yield f"<testsuite{about}>"
    if not file.entries:
        yield f"<testcase{attributes(classname=file.path, name='copydesk')}/>"
    for entry in file.entries:
        yield from _case(file, entry, fails(file, entry))
    yield "</testsuite>"


def _case(file: File, entry: Entry, failing: bool) -> Iterator[str]:
    place = entry.place
    name = f"{entry.rule} at {place.line}:{place.column}"
    yield f"<testcase{attributes(classname=file.path, name=name)}>"
    said = text(_said(file.path, entry))
    if failing:
        about = attributes(type=str(entry.severity), message=entry.message)
        yield f"<failure{about}>{said}</failure>"
    else:
        yield f"<system-out>{said}</system-out>"
    yield "</testcase>"


def _said(path: str, entry: Entry) -> str:
    """The finding in full, as there is no other place for it."""
    where = f"{path}:{entry.place.line}:{entry.place.column}"
    lines = [f"{where}: {entry.severity} {entry.rule} {entry.message}"]
    lines += [f"{path}:{place.line}:{place.column}: {message}" for place, message in entry.related]
    if entry.fix is not None:
        lines.append(f"write: {entry.fix.text or '(nothing)'}")
    return "\n".join(lines)


def _failed(failure: Failure) -> Iterator[str]:
    name = failure.path or "copydesk"
    yield f"<testsuite{attributes(name=name, tests=1, failures=0, errors=1, skipped=0)}>"
    yield f"<testcase{attributes(classname=name, name='copydesk')}>"
    yield f"<error{attributes(type='error', message=failure.message)}>{text(str(failure))}</error>"
    yield "</testcase>"
    yield "</testsuite>"
