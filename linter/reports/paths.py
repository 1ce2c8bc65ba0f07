"""Paths as services know them, and names that stay with a finding when its article is edited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from linter import cache
from linter.reports import Entry, File


def inside(path: str) -> str:
    """A path without the ``./`` before it, which services take for part of a name."""
    while path.startswith("./"):
        path = path[2:].lstrip("/")
    return path or "."


def named(file: File) -> Iterator[tuple[Entry, str]]:
    """Each entry with a fingerprint that no other of the run has, 40 hexadecimal digits.

    It is made from the path, the rule, the words of the sentence, and how many
    findings of that rule the sentence, or one alike, had before; not from the place.
    """
    seen: Counter[tuple[str, str]] = Counter()
    for entry in file.entries:
        seen[entry.rule, entry.key] += 1
        parts = (inside(file.path), entry.rule, entry.key, str(seen[entry.rule, entry.key]))
        yield entry, cache.digest(*(part.encode("utf-8", "surrogatepass") for part in parts))
