"""Our own code's patterns, compiled once and kept on disk.

Compiling the patterns that one draft needs takes longer than checking it;
``regex`` can pickle what it compiled (``re`` cannot).  A pattern made here is
compiled or fetched when first used, and new ones are written when Python ends.
"""

from __future__ import annotations

import atexit
import os
import pickle
from typing import TYPE_CHECKING, Any, cast

from linter import cache

if TYPE_CHECKING:
    from regex import Pattern

_Key = tuple[str, int]


class _Store:
    """Compiled patterns by source and flags: those of the cache file, and new ones."""

    def __init__(self) -> None:
        self._known: dict[_Key, bytes] | None = None
        self._new: dict[_Key, bytes] = {}

    def get(self, source: str, flags: int) -> Pattern[str]:
        if self._known is None:
            self._known = _read()
        kept = self._known.get((source, flags))
        if kept is not None:
            return cast("Pattern[str]", pickle.loads(kept))
        import regex

        made = regex.compile(source, flags)
        if not self._new:
            atexit.register(self._save, os.getpid())
        self._new[source, flags] = pickle.dumps(made)
        return made

    def _save(self, process: int) -> None:
        if process == os.getpid():
            import marshal

            cache.write(_name(), marshal.dumps({**_read(), **self._new}))


def _name() -> str:
    import sys

    import regex

    parts = (sys.version, regex.__version__, cache.code())
    return f"patterns-{cache.digest(repr(parts).encode())[:24]}"


def _read() -> dict[_Key, bytes]:
    import marshal

    data = cache.read(_name())
    try:
        found = marshal.loads(data) if data else {}
    except (ValueError, EOFError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}


_STORE = _Store()


class _Lazy:
    """Stands for a pattern until one of its methods is first used."""

    def __init__(self, source: str, flags: int) -> None:
        self._key = source, flags

    def __getattr__(self, name: str) -> Any:
        made = _STORE.get(*self._key)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(made, method))  # found without us from now on
        return getattr(made, name)


def pattern(source: str, flags: int = 0) -> Pattern[str]:
    """``regex.compile``, put off until it is used, and then from the cache."""
    return cast("Pattern[str]", _Lazy(source, flags))
