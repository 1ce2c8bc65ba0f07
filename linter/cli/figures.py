"""copydesk figures: the figures of many articles side by side."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from types import SimpleNamespace

from linter.cli import output
from linter.cli.options import Command, Option
from linter.compare.mention import Mention, mentions
from linter.compare.rows import rows
from linter.errors import CopydeskError, InputError
from linter.readers import read
from linter.reports.figures import html_table, json_table, text_table
from linter.scan.check import failure
from linter.scan.walk import articles

_FORMATS = ("text", "json", "html")


def _format(text: str) -> str:
    if text not in _FORMATS:
        raise ValueError(f"no {text!r}: expected text, json or html")
    return text


FIGURES = Command(
    "figures",
    "Shows what articles say about the same thing, side by side: the figures of the articles in\n"
    "PATHs, or those of a ledger. Two that cannot both be right are marked with “!”.",
    (
        Option("--ledger", "the figures of this ledger too", "FILE"),
        Option("--format", "text, json, html (default: text)", "NAME", _format, default="text"),
        Option("--output", "to a file instead of standard output", "FILE"),
    ),
    "PATH ...",
    1_000_000,
)


def figures(argv: Sequence[str]) -> int:
    """The exit code of ``copydesk figures``."""
    options = FIGURES.parse(argv)
    if options is None:
        output.put(FIGURES.help(), sys.stdout)
        return 0
    if options.output:
        output.refuse(options.output)
    errors: list[CopydeskError] = []
    found = list(_from_ledger(options.ledger)) if options.ledger else []
    if options.paths or not options.ledger:
        here = list(_from_paths(options.paths or ["."], errors))
        paths = {one.path for one in here}
        found = [one for one in found if one.path not in paths] + here
    text = _table(found, options, errors)
    if options.output:
        output.write(text, options.output)
    else:
        output.put(text, sys.stdout)
    output.tell(map(failure, errors))
    return 2 if errors else 0


def _table(found: Sequence[Mention], options: SimpleNamespace, errors: list[CopydeskError]) -> str:
    made, articles_ = rows(found), len({one.path for one in found})
    if options.format == "json":
        return json_table(made, articles_, len(found), errors)
    table = html_table if options.format == "html" else text_table
    return table(made, articles_, len(found))


def _from_ledger(path: str) -> Iterator[Mention]:
    from linter.ledger.store import opened

    ledger = opened(path)
    yield from ledger.all()
    ledger.close()


def _from_paths(paths: Iterable[str], errors: list[CopydeskError]) -> Iterator[Mention]:
    found, missing = articles(paths)
    errors += missing
    for path in found:
        try:
            with open(path, "rb") as file:
                data = file.read()
            yield from mentions(read(data, path))
        except OSError as error:
            errors.append(InputError(f"cannot be read: {error.strerror}", path))
        except CopydeskError as error:
            errors.append(error)
