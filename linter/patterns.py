"""Our own code's patterns (of ``re``), compiled once and kept on disk.

Compiling the patterns that one draft needs takes longer than checking it.
CPython compiles in two steps: the first makes a list of numbers and is slow, the
second makes a pattern of that list and is not.  The lists are kept, by source
and flags, for this very Python.  Where an interpreter does otherwise, patterns
are simply compiled.
"""

from __future__ import annotations

import atexit
import marshal
import os
import re
import sys
from array import array
from typing import Any, cast

from linter import cache

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _Store:
    """Compiled lists by source and flags: those of the cache file, and new ones."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, int], Any] | None = None
        self._new: dict[tuple[str, int], Any] = {}

    def get(self, source: str, flags: int) -> re.Pattern[str]:
        if self._kept is None:
            self._kept = _read()
        code = self._kept.get((source, flags))
        try:
            if code is None:
                code = self._keep(source, flags)
            return _second_step(source, code)
        except (ImportError, AttributeError, TypeError, ValueError, RuntimeError):
            return re.compile(source, flags)

    def _keep(self, source: str, flags: int) -> Any:
        code = _first_step(source, flags)
        if not self._new:
            atexit.register(self._save, os.getpid())
        self._new[source, flags] = code
        return code

    def _save(self, process: int) -> None:
        if process == os.getpid():
            cache.write(_name(), marshal.dumps({**_read(), **self._new}))


def _first_step(source: str, flags: int) -> Any:
    """What ``re`` makes of a pattern before the last step: plain values."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    tree = _parser.parse(source, flags)
    names = tree.state.groupdict
    groups: list[str | None] = [None] * tree.state.groups
    for name, number in names.items():
        groups[number] = name
    code = array("I", _compiler._code(tree, flags)).tobytes()  # ten times quicker to load
    return flags | tree.state.flags, code, tree.state.groups - 1, dict(names), tuple(groups)


def _second_step(source: str, code: Any) -> re.Pattern[str]:
    import _sre  # type: ignore[import-not-found]

    flags, numbers, *groups = code
    return cast("re.Pattern[str]", _sre.compile(source, flags, [*array("I", numbers)], *groups))


def _name() -> str:
    parts = (sys.implementation.cache_tag, sys.version, cache.code())
    return f"patterns-{cache.digest(repr(parts).encode())[:24]}"


def _read() -> dict[tuple[str, int], Any]:
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
        if name.startswith("__"):
            raise AttributeError(name)
        made = _STORE.get(*self._key)
        for method in _METHODS:
            setattr(self, method, getattr(made, method))  # found without us from now on
        return getattr(made, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """``re.compile``, put off until the pattern is used, and then from the cache."""
    return cast("re.Pattern[str]", _Lazy(source, int(flags)))
