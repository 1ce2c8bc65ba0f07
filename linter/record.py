"""``NamedTuple`` as in ``typing``, made in a tenth of the time.

The standard one compiles a constructor for every class, half a millisecond
each; with some sixty of them, that is a third of what checking one draft may
take.  Type checkers see the standard one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple  # noqa: PLC0414  exported under this name
else:
    from _collections import _tuplegetter  # what the standard one reads fields by

    class _RecordType(type):
        """Turns a class's annotations into a tuple's fields and its values into defaults."""

        def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> type:
            fields = tuple(namespace.get("__annotations__", ()))
            namespace["_defaults"] = {one: namespace.pop(one) for one in fields if one in namespace}
            namespace["__slots__"] = ()
            namespace["_fields"] = namespace["__match_args__"] = fields
            for number, field in enumerate(fields):
                namespace[field] = _tuplegetter(number, None)
            return super().__new__(mcs, name, bases or (tuple,), namespace)

    class NamedTuple(metaclass=_RecordType):
        """A tuple whose items have names; made by place or by name."""

        def __new__(cls, *values: Any, **named: Any) -> NamedTuple:
            if named or len(values) != len(cls._fields):
                values = _completed(cls, values, named)
            return tuple.__new__(cls, values)

        _make = classmethod(tuple.__new__)

        def _replace(self, **named: Any) -> NamedTuple:
            made = self._make([*map(named.pop, self._fields, self)])
            if named:
                raise ValueError(f"{type(self).__name__} has no {min(named)!r}")
            return made

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

        def __repr__(self) -> str:
            inside = ", ".join(f"{field}={value!r}" for field, value in self._asdict().items())
            return f"{type(self).__name__}({inside})"

    def _completed(
        cls: type[NamedTuple], values: tuple[Any, ...], named: dict[str, Any]
    ) -> list[Any]:
        """All fields in order, from places, names and defaults."""
        if len(values) > len(cls._fields):
            raise TypeError(f"{cls.__name__} has {len(cls._fields)} fields, not {len(values)}")
        made = [*values]
        for field in cls._fields[len(values) :]:
            if field in named:
                made.append(named.pop(field))
            elif field in cls._defaults:
                made.append(cls._defaults[field])
            else:
                raise TypeError(f"{cls.__name__} needs {field!r}")
        if named:
            raise TypeError(f"{cls.__name__} has no {min(named)!r}, or has it twice")
        return made
