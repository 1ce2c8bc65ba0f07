"""Patterns of ``re`` and ``regex`` that are compiled once and kept on disk.

Compiling the patterns that one draft needs takes longer than checking it, and so
does importing ``regex``, of which matching needs only the part in C.  CPython
compiles in two steps: the first makes a list of numbers and is slow, the second
makes a pattern of that list and is not; ``regex`` does likewise, and pickles its
patterns so.  The lists are kept, by source and flags, for this very Python and
``regex``.  Where either does otherwise, patterns are simply compiled.
"""

from __future__ import annotations

import atexit
import marshal
import os
import re
import sys
from array import array
from collections.abc import Callable
from functools import cache as once
from typing import TYPE_CHECKING, Any, cast

from linter import cache

if TYPE_CHECKING:
    import regex

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")
_ODD = (ImportError, AttributeError, TypeError, ValueError, RuntimeError, EOFError)


class _Store:
    """Compiled lists, marshalled, by source and flags: those of the cache file, and new ones."""

    def __init__(self) -> None:
        self._kept: dict[Any, bytes] | None = None
        self._new: dict[Any, bytes] = {}

    def get(self, source: str, flags: int) -> re.Pattern[str]:
        try:
            return _second_step(source, self._code((source, flags), _first_step))
        except _ODD:
            return re.compile(source, flags)

    def full(self, source: str, flags: int) -> regex.Pattern[str]:
        try:
            return made(*self._code((source, flags, "regex"), _regex_step))
        except _ODD:
            import regex

            return regex.compile(source, flags)

    def _code(self, key: Any, step: Callable[[str, int], Any]) -> Any:
        if self._kept is None:
            self._kept = _read()
        kept = self._kept.get(key) or self._new.get(key)
        if kept is not None:
            return marshal.loads(kept)
        code = step(*key[:2])
        if not self._new:
            atexit.register(self._save, os.getpid())
        self._new[key] = marshal.dumps(code)
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


def _regex_step(source: str, flags: int) -> Any:
    """What ``regex`` makes of a pattern before the last step: plain values, its source first."""
    import regex

    return regex.compile(source, flags)._pickled_data  # type: ignore[attr-defined]


def made(*code: Any) -> regex.Pattern[str]:
    """A pattern of ``regex`` from what ``_regex_step`` made."""
    return cast("regex.Pattern[str]", _engine().compile(*code))


@once
def _engine() -> Any:
    """The part of ``regex`` in C; the modules around it take seven times as long to import."""
    name = "regex._regex"
    path = library()
    if name not in sys.modules and path:
        from importlib.machinery import ExtensionFileLoader, ModuleSpec

        loader = ExtensionFileLoader(name, path)
        module = loader.create_module(spec := ModuleSpec(name, loader, origin=path))
        module.__spec__ = spec
        sys.modules[name] = module
        loader.exec_module(module)
    if name not in sys.modules:
        from importlib import import_module

        import_module(name)
    return sys.modules[name]


@once
def library() -> str:
    """The file of the part of ``regex`` in C; "" where it is no file."""
    from importlib.machinery import EXTENSION_SUFFIXES, PathFinder

    spec = PathFinder.find_spec("regex")
    folders = spec.submodule_search_locations if spec else None
    files = (
        os.path.join(folder, "_regex" + ending)
        for folder in folders or ()
        for ending in EXTENSION_SUFFIXES
    )
    return next(filter(os.path.isfile, files), "")


@once
def edition() -> tuple[Any, ...]:
    """What tells this Python and this ``regex`` from others, whose compiled patterns differ."""
    path = library()
    if path:
        stat = os.stat(path)
        return sys.implementation.cache_tag, sys.version, path, stat.st_size, stat.st_mtime_ns
    import regex

    return sys.implementation.cache_tag, sys.version, regex.__version__


def _name() -> str:
    parts = (*edition(), cache.code())
    return f"patterns-{cache.digest(repr(parts).encode())[:24]}"


def _read() -> dict[Any, bytes]:
    data = cache.read(_name())
    try:
        found = marshal.loads(data) if data else {}
    except (ValueError, EOFError, TypeError):
        return {}
    return found if isinstance(found, dict) else {}


_STORE = _Store()


def _get(source: str, flags: int) -> re.Pattern[str]:
    return _STORE.get(source, flags)


def _get_full(source: str, flags: int) -> regex.Pattern[str]:
    return _STORE.full(source, flags)


class _Lazy:
    """Stands for a pattern until one of its methods is first used."""

    def __init__(self, make: Callable[..., Any], *given: Any) -> None:
        self._make = make
        self._given = given

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        pattern = self._make(*self._given)
        for method in _METHODS:
            setattr(self, method, getattr(pattern, method))  # found without us from now on
        return getattr(pattern, name)

    def __reduce__(self) -> tuple[Any, ...]:
        return _Lazy, (self._make, *self._given)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """``re.compile``, put off until the pattern is used, and then from the cache."""
    return cast("re.Pattern[str]", _Lazy(_get, source, int(flags)))


def full(source: str, flags: int = 0) -> regex.Pattern[str]:
    """``regex.compile``, put off until the pattern is used, and then from the cache."""
    return cast("regex.Pattern[str]", _Lazy(_get_full, source, int(flags)))


def packed(found: regex.Pattern[str]) -> tuple[Any, ...]:
    """How a compiled rule's pattern is pickled: it is made when it is first used."""
    return _Lazy, (made, *found._pickled_data)  # type: ignore[attr-defined]
