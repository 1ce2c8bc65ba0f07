"""A baseline on the command line: read, or written where there is none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from linter.cli import output
from linter.reports import File
from linter.reports.text import number_of
from linter.suppress.baseline import Keys, news, read, relative, written


def unknown_to(path: str, files: Sequence[File]) -> Callable[[File], File]:
    """What leaves only the findings that are not in the baseline at ``path``.

    Where there is none it is written from ``files``, and nothing is left to report.
    """
    baseline = read(path)
    if baseline is None:
        output.write(
            written([(file.path, _keys(file)) for file in files], path), path, "--baseline"
        )
        count = sum(len(file.entries) for file in files)
        output.say(f"{path}: new baseline, with {number_of(count, 'finding')}")
        baseline = read(path) or {}

    def unknown(file: File) -> File:
        new = news(baseline, relative(file.path, path), _keys(file))
        left = (entry for entry, is_new in zip(file.entries, new, strict=True) if is_new)
        return file._replace(entries=tuple(left))

    return unknown


def _keys(file: File) -> Keys:
    return [(entry.rule, entry.key) for entry in file.entries]
