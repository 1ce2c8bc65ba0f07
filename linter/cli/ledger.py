"""copydesk ledger: the figures of all articles, kept to hold drafts against."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from types import SimpleNamespace

from linter import cache
from linter.cli import output
from linter.cli.options import Command, Option
from linter.cli.progress import watched
from linter.compare.mention import mentions
from linter.errors import CopydeskError, InputError
from linter.ledger.store import Ledger, Read, opened, rebuilt
from linter.readers import read
from linter.reports.text import number_of
from linter.scan.check import failure
from linter.scan.walk import articles
from linter.suppress.baseline import relative

DEFAULT = "copydesk.ledger"
_BATCH = 1000  # articles of a transaction

LEDGER = Command(
    "ledger update",
    "Reads the articles in PATHs into a ledger: those that are new or have changed; those that\n"
    "are gone are taken out. “copydesk check --ledger FILE DRAFT” holds a draft against it.",
    (
        Option("--ledger", f"its file (default: {DEFAULT})", "FILE", default=DEFAULT),
        Option("--rebuild", "empty it first, whatever version of copydesk made it"),
    ),
    "PATH ...",
    1_000_000,
)


def ledger(argv: Sequence[str]) -> int:
    """The exit code of ``copydesk ledger``."""
    if argv[:1] not in (["update"], ["--help"], ["-h"]):
        given = f"no {argv[0]!r}" if argv else "no command"
        output.say(f"ledger: {given}: expected update (copydesk ledger --help)")
        return 2
    options = LEDGER.parse(argv[argv[0] == "update" :])
    if options is None:
        output.put(LEDGER.help(), sys.stdout)
        return 0
    output.refuse(options.ledger, "--ledger")
    if options.rebuild:
        rebuilt(options.ledger)
    return _update(options)


def _update(options: SimpleNamespace) -> int:
    book = opened(options.ledger, make=True)
    found, missing = articles(options.paths or ["."])
    errors: list[CopydeskError] = list(missing)
    known = dict(book.digests())
    fresh = 0
    for batch in _batches(watched(_changed(found, known, options.ledger, errors), len(found))):
        book.add(batch)
        fresh += len(batch)
    gone = _gone(book, options)
    if gone:
        book.add((), gone)
    _tell(book, options.ledger, fresh, len(gone))
    output.tell(map(failure, errors))
    return 2 if errors else 0


def _changed(
    paths: Iterable[str], known: dict[str, str], ledger: str, errors: list[CopydeskError]
) -> Iterator[Read | None]:
    """What is to be taken into the ledger; None for an article that has not changed."""
    for path in paths:
        try:
            with open(path, "rb") as file:
                data = file.read()
            digest, name = cache.digest(data), _named(path, ledger)
            if known.get(name) == digest:
                yield None
                continue
            document = read(data, path)
            date = document.published.isoformat() if document.published else ""
            yield Read(name, date, digest, tuple(mentions(document)))
        except OSError as error:
            errors.append(InputError(f"cannot be read: {error.strerror}", path))
        except CopydeskError as error:
            errors.append(error)


def _named(path: str, ledger: str) -> str:
    """An article's path as the ledger has it: SQLite keeps only what is UTF-8."""
    name = relative(path, ledger)
    try:
        name.encode()
    except UnicodeEncodeError:
        raise InputError("its name is not UTF-8: the ledger cannot keep it", path) from None
    return name


def _batches(found: Iterable[Read | None]) -> Iterator[list[Read]]:
    batch: list[Read] = []
    for one in found:
        if one is not None:
            batch.append(one)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _gone(book: Ledger, options: SimpleNamespace) -> list[str]:
    """Articles of the ledger that lay in the folders named, and lie there no more."""
    folder = os.path.dirname(os.path.abspath(options.ledger))
    roots = [os.path.join(os.path.abspath(path), "") for path in options.paths or ["."]]
    return [
        name
        for name in book.digests()
        for path in [os.path.abspath(os.path.join(folder, name))]
        if not os.path.exists(path) and os.path.join(path, "").startswith(tuple(roots))
    ]


def _tell(book: Ledger, path: str, fresh: int, gone: int) -> None:
    count, figures = book.counts()
    output.say(
        f"{path}: {number_of(count, 'article')} with {number_of(figures, 'figure')}"
        f" ({fresh} new or changed, {gone} gone)"
    )
