"""Frozen, slotted data, keyword-only, in no time.

``dataclasses`` and ``msgspec`` each cost more at import than a whole check of a
draft; rules and lexicon entries are therefore this plain kind of class.  The
strict decoding from YAML is still msgspec's: ``linter.ruleset.decode`` derives
its types from the same annotations, on the cold path only.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar, dataclass_transform


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=True)
class _DataType(type):
    """Turns a class's annotations into slots and its values into defaults."""

    fields_: tuple[str, ...]
    defaults_: Mapping[str, Any]

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> _DataType:
        annotations: dict[str, str] = namespace.get("__annotations__", {})
        own = [field for field, kind in annotations.items() if not kind.startswith("ClassVar")]
        fields = [field for base in bases for field in getattr(base, "fields_", ())]
        defaults: dict[str, Any] = {}
        for base in bases:
            defaults.update(getattr(base, "defaults_", {}))
        defaults.update({field: namespace.pop(field) for field in own if field in namespace})
        namespace["__slots__"] = tuple(field for field in own if field not in fields)
        made = super().__new__(mcs, name, bases, namespace)
        made.fields_ = tuple(dict.fromkeys([*fields, *own]))
        made.defaults_ = MappingProxyType(defaults)
        return made


class Unfit(ValueError):
    """A value that does not fit its field or the others."""

    def __init__(self, field: str, what: str) -> None:
        super().__init__(what)
        self.field = field


class Data(metaclass=_DataType):
    """Base of frozen, slotted data made from keywords; equal when all fields are.

    ``ranges`` are the least and the greatest value of fields that are numbers.
    """

    ranges: ClassVar[Mapping[str, tuple[float, float]]] = MappingProxyType({})

    def __init__(self, **values: Any) -> None:
        put = object.__setattr__
        for field in type(self).fields_:
            if field in values:
                put(self, field, values.pop(field))
            elif field in type(self).defaults_:
                put(self, field, type(self).defaults_[field])
            else:
                raise TypeError(f"{type(self).__name__} needs {field!r}")
        if values:
            raise TypeError(f"{type(self).__name__} has no {min(values)!r}")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.values() == other.values()

    def __hash__(self) -> int:
        return hash((type(self), *self.values().values()))

    def __repr__(self) -> str:
        inside = ", ".join(f"{key}={value!r}" for key, value in self.values().items())
        return f"{type(self).__name__}({inside})"

    def values(self) -> dict[str, Any]:
        """All fields by name, in the order they were declared."""
        return {field: getattr(self, field) for field in type(self).fields_}

    def but(self, **values: Any) -> Any:
        """The same with some fields replaced."""
        return type(self)(**{**self.values(), **values})

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), tuple(self.values().values()))


def _restore(kind: type[Data], values: tuple[Any, ...]) -> Data:
    """Unpickle without going through keywords and defaults again."""
    made = kind.__new__(kind)
    for field, value in zip(kind.fields_, values, strict=True):
        object.__setattr__(made, field, value)
    return made
