"""Front matter as JSON can say it, whatever an author put there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_MOST = 2_000  # values; an alias in YAML can stand for millions
_DEEPEST = 20


def plain(meta: Mapping[str, object]) -> dict[str, object]:
    """The same with text for what JSON has no word for; empty where it is beyond measure."""
    try:
        made = _plain(meta, iter(range(_MOST)), 0)
    except StopIteration:
        return {}
    return made if isinstance(made, dict) else {}


def _plain(value: object, left: Iterator[int], depth: int) -> object:
    next(left)
    if isinstance(value, Mapping) and depth < _DEEPEST:
        return {str(key): _plain(inner, left, depth + 1) for key, inner in value.items()}
    if isinstance(value, (list, tuple)) and depth < _DEEPEST:
        return [_plain(inner, left, depth + 1) for inner in value]
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float) and abs(value) < float("inf"):
        return value
    return str(value) if depth < _DEEPEST else "..."
