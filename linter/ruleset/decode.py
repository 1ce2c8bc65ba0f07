"""Plain values to Data, strictly: msgspec checks them against the classes' own annotations."""

from __future__ import annotations

import re
import sys
import types
import typing
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec
import regex

from linter.data import Data
from linter.document import Kind
from linter.errors import CopydeskError
from linter.finding import Severity
from linter.lexicon import Entry
from linter.ruleset.tree import place

Wrong = TypeVar("Wrong", bound=CopydeskError)
D = TypeVar("D", bound=Data)
Lookup = Callable[[str, type[Entry]], tuple[Entry, ...]]

SEVERITIES = Literal["info", "warning", "error"]
KINDS = Literal["heading", "paragraph", "item", "quote", "caption", "table"]


class Misfit(Exception):
    """A value that does not fit, with the keys that lead to it."""

    def __init__(self, what: str, keys: tuple[str | int, ...], *, key: bool = False) -> None:
        super().__init__(what)
        self.what = what
        self.keys = keys
        self.key = key  # the key itself is wrong, not its value


def decode(
    kind: type[D],
    tree: Any,
    *,
    lookup: Lookup | None = None,
    given: Mapping[str, Any] | None = None,
) -> D:
    """``tree`` as a ``kind``; ``given`` fields are ours to fill and may not be written."""
    struct = struct_of(kind)
    try:
        strict = msgspec.convert(tree, struct)
    except msgspec.ValidationError as error:
        raise _misfit(str(error)) from None
    return _made(kind, strict, lookup, (), given or {})


def located(error: Misfit, text: str, path: str, kind: type[Wrong]) -> Wrong:
    """The error with the place in ``text`` that it speaks of."""
    line, column = place(text, error.keys, key=error.key)
    return kind(error.what, path, line, column)


@cache
def struct_of(kind: type[Data]) -> type[msgspec.Struct]:
    """The strict msgspec twin of a Data class, kebab-case, unknown fields refused."""
    hints = hints_of(kind)
    hidden: frozenset[str] = getattr(kind, "unwritten", frozenset())
    fields: list[Any] = []
    for name in kind.fields_:
        if name in hidden:
            continue
        strict = _strict(hints[name])
        if name in kind.defaults_:
            fields.append((name, Union[strict, msgspec.UnsetType], msgspec.UNSET))  # noqa: UP007
        else:
            fields.append((name, strict))
    return msgspec.defstruct(
        kind.__name__, fields, kw_only=True, forbid_unknown_fields=True, rename="kebab",
        module=kind.__module__,
    )  # fmt: skip


@cache
def hints_of(kind: type[Data]) -> dict[str, Any]:
    """The annotations of a Data class as types; its modules need not import them at run time."""
    names = {**vars(typing), "Pattern": regex.Pattern}
    for base in reversed(kind.__mro__):
        names.update(vars(sys.modules[base.__module__]))
    return typing.get_type_hints(kind, names, names)  # a field may be called like its type


def _strict(hint: Any) -> Any:
    """What msgspec shall check for an annotation of ours."""
    if hint is Severity:
        return SEVERITIES
    if hint is Kind:
        return tuple[KINDS, ...]
    if hint is regex.Pattern or get_origin(hint) is regex.Pattern:
        return str
    if isinstance(hint, type) and issubclass(hint, Data):
        return struct_of(hint)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {Union, types.UnionType}:
        return Union[tuple(_strict(argument) for argument in arguments)]  # noqa: UP007
    if origin is tuple and _is_entry(arguments[0]):
        entries: Any = tuple.__class_getitem__((struct_of(arguments[0]), ...))
        return Union[str, entries]  # noqa: UP007
    if origin is tuple or origin is dict or origin is frozenset:
        inner = tuple(argument if argument is ... else _strict(argument) for argument in arguments)
        return origin[inner]
    return hint


def _is_entry(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Entry)


def _made(
    kind: type[D], strict: Any, lookup: Lookup | None, keys: tuple[str | int, ...],
    given: Mapping[str, Any],
) -> D:  # fmt: skip
    hints = hints_of(kind)
    values = dict(given)
    for name in strict.__struct_fields__:
        value = getattr(strict, name)
        if value is not msgspec.UNSET:
            at = (*keys, name.replace("_", "-"))
            values[name] = _value(hints[name], value, lookup, at)
    try:
        return kind(**values)
    except ValueError as error:
        raise Misfit(str(error), keys) from None


def _value(hint: Any, value: Any, lookup: Lookup | None, keys: tuple[str | int, ...]) -> Any:
    """A checked value as our own type."""
    if hint is Severity:
        return Severity[value.upper()]
    if hint is Kind:
        return _kinds(value)
    if value is None:
        return None
    if hint is regex.Pattern or get_origin(hint) is regex.Pattern:
        return pattern(value, keys)
    if isinstance(hint, type) and issubclass(hint, Data):
        return _made(hint, value, lookup, keys, {})
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {Union, types.UnionType}:
        inner = next((a for a in arguments if a is not type(None)), Any)
        return _value(inner, value, lookup, keys) if len(arguments) == 2 else value
    if origin is tuple and isinstance(value, str):
        return _lexicon(arguments[0], value, lookup, keys)
    if origin is tuple:
        return tuple(_value(arguments[0], item, lookup, (*keys, i)) for i, item in enumerate(value))
    if origin is dict:
        return {
            key: _value(arguments[1], item, lookup, (*keys, key)) for key, item in value.items()
        }
    return value


def _kinds(names: tuple[str, ...]) -> Kind:
    kinds = Kind(0)
    for name in names:
        kinds |= Kind[name.upper()]
    return kinds


def pattern(text: str, keys: tuple[str | int, ...] = ()) -> regex.Pattern[str]:
    """A compiled pattern; one that matches nothing at all is refused."""
    try:
        made = regex.compile(text, regex.MULTILINE | regex.VERSION0)
    except regex.error as error:
        raise Misfit(f"bad pattern: {error}", keys) from None
    if made.fullmatch(""):
        raise Misfit("the pattern matches the empty string", keys)
    return made


def _lexicon(kind: Any, name: str, lookup: Lookup | None, keys: tuple[str | int, ...]) -> Any:
    if lookup is None:
        raise Misfit("a lexicon may not be named here", keys)
    try:
        return lookup(name, kind)
    except LookupError as error:
        raise Misfit(str(error.args[0]), keys) from None


def _misfit(text: str) -> Misfit:
    """msgspec's own words, and the keys out of its ``at `$.a[0]```."""
    what, _, where = text.partition(" - at `")
    keys: list[str | int] = []
    for name, index in re.findall(r"\.([\w-]+)|\[(\d+|\.\.\.)\]", where):
        if index == "...":  # some value of a mapping: msgspec does not say which
            break
        keys.append(name or int(index))
    if unknown := re.match(r"Object contains unknown field `(.+)`", what):
        return Misfit(f"unknown field {unknown[1]!r}", (*keys, unknown[1]), key=True)
    return Misfit(what[:1].lower() + what[1:], tuple(keys))
