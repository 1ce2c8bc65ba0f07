"""Outcomes kept between runs: an article that has not changed is not checked again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache as once
from typing import Any

from linter import cache
from linter.finding import Fix, Severity
from linter.reports import Entry, File, Other, Place
from linter.ruleset import compiled
from linter.scan.check import Job, Running, Task

_KEPT = 20_000  # outcomes in a file, the latest used


class Results:
    """The outcomes of one job's settings; nothing is written before ``save``."""

    def __init__(self, job: Job, loaded: Sequence[Running]) -> None:
        self._groups = [
            repr((_group(job, number), sorted(one.expired))) for number, one in enumerate(loaded)
        ]
        self._name = f"results-{cache.digest(''.join(self._groups).encode())}"
        self._known: dict[str, Any] = _read(self._name)
        self._changed = False

    def key(self, task: Task) -> str:
        """Names an article, as it is now, under its settings; "" if it cannot be read."""
        try:
            with open(task.path, "rb") as file:
                data = file.read()
        except OSError:
            return ""
        where = f"{self._groups[task.group]}\0{task.path}".encode(errors="surrogateescape")
        return cache.digest(where, data)

    def get(self, key: str) -> File | None:
        """What was reported of it, None if that is not known."""
        found = self._known.pop(key, None)
        try:
            file = _file(found) if found is not None else None
        except (TypeError, ValueError):
            return None
        if file is not None:
            self._known[key] = found  # now the latest used
        return file

    def put(self, key: str, file: File) -> None:
        self._known[key] = file
        self._changed = True

    def save(self) -> None:
        """Write what is new; a disk that is full or closed to us is no mistake."""
        if self._changed:
            kept = dict(list(self._known.items())[-_KEPT:])
            cache.write(self._name, json.dumps(kept).encode())


def _group(job: Job, number: int) -> str:
    settings = job.settings[number]
    return repr((_rules(settings.packs, settings.lexicons), settings, job.published, job.keys))


@once
def _rules(packs: Sequence[str], lexicons: Sequence[str]) -> str:
    return compiled.key(packs, lexicons)


def _read(name: str) -> dict[str, Any]:
    try:
        found = json.loads(cache.read(name) or b"{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _file(row: Any) -> File:
    path, date, language, entries, meta, source = row
    return File(path, date, language, tuple(map(_entry, entries)), meta, source)


def _entry(row: Any) -> Entry:
    rule, family, severity, message, place, fix, related, before, after, key = row
    return Entry(
        rule,
        family,
        Severity(severity),
        message,
        Place(*place),
        Fix(*fix) if fix else None,
        tuple(Other(Place(*at), said) for at, said in related),
        before,
        after,
        key,
    )
