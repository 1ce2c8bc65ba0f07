"""Paths to articles: folders walked in order, what git ignores left out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from linter.errors import InputError
from linter.readers import READABLE
from linter.record import NamedTuple

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_NEVER = frozenset(("node_modules", "__pycache__"))


class Ignored(NamedTuple):
    """A .gitignore: ``root`` is its folder, absolute and ending in a separator."""

    root: str
    spec: GitIgnoreSpec


def articles(paths: Iterable[str]) -> tuple[list[str], list[InputError]]:
    """The files that paths and folders stand for, each once and as given, sorted.

    A file that is named is taken whatever its ending.  A path that stands for no
    file is an error, as is a folder that may not be read.
    """
    found: dict[str, str] = {}
    errors: list[InputError] = []
    for path in paths:
        before = len(errors)
        empty = True
        for file in _stands_for(path, errors):
            found.setdefault(os.path.abspath(file), file.replace(os.sep, "/"))
            empty = False
        if empty and len(errors) == before:
            errors.append(InputError(_why_nothing(path), path))
    return sorted(found.values()), errors


def _why_nothing(path: str) -> str:
    if os.path.isdir(path):
        return f"no article in this folder: expected {', '.join(sorted(READABLE))}"
    return "no such file or folder"


def _stands_for(path: str, errors: list[InputError]) -> Iterator[str]:
    if os.path.isdir(path):
        start = os.path.abspath(path)
        prefix = "" if path in {".", "./"} else os.path.join(path, "")
        yield from _walk(start, prefix, _above(start), errors)
    elif os.path.lexists(path):
        yield path
    elif any(sign in path for sign in "*?["):  # a glob that no shell has expanded
        from glob import iglob

        for one in sorted(iglob(path, recursive=True)):
            if os.path.isfile(one):
                yield one


def _walk(
    folder: str, prefix: str, ignored: Sequence[Ignored], errors: list[InputError]
) -> Iterator[str]:
    """Readable files below an absolute folder, each path behind ``prefix``."""
    try:
        with os.scandir(folder) as scanned:
            entries = sorted(scanned, key=lambda entry: entry.name)
    except OSError as error:
        errors.append(InputError(f"cannot be read: {error.strerror}", prefix or "."))
        return
    if any(entry.name == ".gitignore" for entry in entries):
        ignored = [*ignored, *_gitignore(os.path.join(folder, ".gitignore"), folder)]
    for entry in entries:
        if entry.name[0] == "." or entry.name in _NEVER:
            continue
        if entry.is_dir(follow_symlinks=False):
            if not _is_ignored(entry.path + os.sep, ignored):
                yield from _walk(entry.path, f"{prefix}{entry.name}{os.sep}", ignored, errors)
        elif os.path.splitext(entry.name)[1].lower() not in READABLE or not entry.is_file():
            continue
        elif not _is_ignored(entry.path, ignored):
            yield prefix + entry.name


def _above(folder: str) -> list[Ignored]:
    """What the repository around a folder ignores, unless that is the folder itself."""
    chain: list[str] = []
    here = folder
    while not os.path.exists(os.path.join(here, ".git")):
        chain.append(here)
        if os.path.dirname(here) == here:
            return []
        here = os.path.dirname(here)
    ignored = _gitignore(os.path.join(here, ".git", "info", "exclude"), here)
    for step in [here, *reversed(chain)][: len(chain)]:
        ignored += _gitignore(os.path.join(step, ".gitignore"), step)
    return [] if chain and _is_ignored(folder + os.sep, ignored) else ignored


def _gitignore(path: str, folder: str) -> list[Ignored]:
    if not os.path.isfile(path):
        return []
    from pathspec import GitIgnoreSpec

    with open(path, encoding="utf-8", errors="surrogateescape") as file:
        lines = file.read().splitlines()
    try:
        spec = GitIgnoreSpec.from_lines(lines)
    except ValueError:  # git passes over a line that is no pattern
        spec = GitIgnoreSpec.from_lines(line for line in lines if _is_pattern(line))
    return [Ignored(os.path.join(folder, ""), spec)]


def _is_pattern(line: str) -> bool:
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True


def _is_ignored(path: str, ignored: Sequence[Ignored]) -> bool:
    """Whether git ignores an absolute path: the nearest .gitignore that speaks of it decides."""
    for root, spec in reversed(ignored):
        verdict = spec.check_file(path[len(root) :]).include
        if verdict is not None:
            return verdict
    return False
