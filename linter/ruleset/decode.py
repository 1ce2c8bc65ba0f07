"""Plain values to Data, strictly: msgspec checks them against the classes' own annotations."""

from __future__ import annotations

import copyreg
import re
import sys
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec
import regex

from linter import patterns
from linter.data import Data, Unfit
from linter.document import Kind
from linter.errors import CopydeskError, near
from linter.finding import Severity
from linter.lexicon import Entry
from linter.ruleset.tree import place

copyreg.pickle(regex.Pattern, patterns.packed)  # compiled rules make theirs when they need them

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
        raise _misfit(str(error), kind, tree) from None
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
            _in_range(kind, name, value, at)
    try:
        return kind(**values)
    except Unfit as error:
        raise Misfit(str(error), (*keys, error.field.replace("_", "-"))) from None
    except ValueError as error:
        raise Misfit(str(error), keys) from None


def _in_range(kind: type[Data], name: str, value: Any, keys: tuple[str | int, ...]) -> None:
    """Refuse a number that its field can make nothing of; a range holds no nan and no infinity."""
    if name not in kind.ranges or value is None:
        return
    least, most = kind.ranges[name]
    if not least <= value <= most:
        what = f"{keys[-1]} is {value:g}: expected a number from {least:g} to {most:g}"
        raise Misfit(what, keys)


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


def _misfit(text: str, kind: type[Data], tree: Any) -> Misfit:
    """What msgspec found, in plain words, and the keys out of its ``at `$.a[0]```."""
    what, _, where = text.partition(" - at `")
    keys: list[str | int] = []
    for name, index in re.findall(r"\.([\w-]+)|\[(\d+|\.\.\.)\]", where):
        if index == "...":  # some value of a mapping: msgspec does not say which
            break
        keys.append(name or int(index))
    if unknown := re.match(r"Object contains unknown field `(.+)`", what):
        fields = [one.replace("_", "-") for one in _known(_at(kind, keys))]
        what = f"unknown field {unknown[1]!r}{near(unknown[1], fields)}"
        return Misfit(what, (*keys, unknown[1]), key=True)
    return Misfit(_in_words(what, kind, keys, tree), tuple(keys))


_TYPES = {
    "int": "a whole number",
    "float": "a number",
    "null": "nothing",
    "str": "text",
    "bool": "true or false",
    "array": "a list",
    "object": "a mapping",
}


def _in_words(what: str, kind: type[Data], keys: list[str | int], tree: Any) -> str:
    """``min-words: expected a whole number, found 1.5``."""
    field = f"{keys[-1]}: " if keys and isinstance(keys[-1], str) else ""
    if wrong := re.match(r"Expected `(.+)`, got `(.+)`", what):
        wanted = " or ".join(_TYPES.get(one, one) for one in wrong[1].split(" | "))
        return f"{field}expected {wanted}, found {_shown(tree, keys, wrong[2])}"
    if wrong := re.match("Invalid enum value (.+)", what):
        known = _choices(_at(kind, keys))
        return f"{field}no {wrong[1]}: expected one of {', '.join(map(str, known))}"
    return what[:1].lower() + what[1:]


def _shown(tree: Any, keys: list[str | int], found: str) -> str:
    """The value that was found, where it is short, or what kind of value."""
    try:
        for key in keys:
            tree = tree[key]
    except (KeyError, IndexError, TypeError):
        return _TYPES.get(found, found)
    if isinstance(tree, bool):
        return str(tree).lower()
    short = isinstance(tree, (str, int, float)) and len(str(tree)) <= 40
    return repr(tree) if short else _TYPES.get(found, found)


def _at(kind: Any, keys: Iterable[str | int]) -> Any:
    """The annotation that keys lead to; None where they leave our own classes."""
    for key in keys:
        inner = [one for one in get_args(kind) if one is not type(None)]
        if get_origin(kind) in {Union, types.UnionType} and len(inner) == 1:
            kind, inner = inner[0], [*get_args(inner[0])]
        if kind is Kind:  # a list of kinds in YAML
            return kind
        if isinstance(kind, type) and issubclass(kind, Data):
            kind = hints_of(kind).get(str(key).replace("-", "_"))
        elif inner:
            kind = inner[-1] if get_origin(kind) is dict else inner[0]
        else:
            return None
    return kind


def _known(kind: Any) -> Iterable[str]:
    """The fields of a class that YAML may give."""
    hidden: frozenset[str] = getattr(kind, "unwritten", frozenset())
    return [name for name in getattr(kind, "fields_", ()) if name not in hidden]


def _choices(hint: Any) -> tuple[Any, ...]:
    """What may stand for a Literal, a severity or a kind of block."""
    if hint is Severity:
        return get_args(SEVERITIES)
    if hint is Kind:
        return get_args(KINDS)
    inner = [one for one in get_args(hint) if one is not type(None)]
    if get_origin(hint) in {Union, types.UnionType}:
        return _choices(inner[0])
    return tuple(inner)
