"""What is in force and where each value comes from, as YAML with its origins beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from linter.config import COMMAND_LINE, Config, Glob, Layer
from linter.config.keys import Values
from linter.config.names import place_in

_MAPPINGS = ("severity", "options")
_WITHIN_CHOICE = ("select", "ignore")


def shown(config: Config, layers: Sequence[Layer], running: int, known: int) -> str:
    """The settings that these layers come to; ``running`` of ``known`` rules run."""
    lines = [f"# {config.path or 'no configuration file'}; {running} of {known} rules run"]
    for field in Values.fields_:
        key = field.replace("_", "-")
        setters = [layer for layer in _speaking(layers, field) if field in layer.values]
        if field in _MAPPINGS:
            lines += _mapping(config, key, setters)
        elif field == "ignore":
            lines += _list(config, key, setters)
        elif setters:
            lines += _list(config, key, setters[-1:])
        else:
            which = "default: all" if field == "select" else "default"
            lines.append(f"{key}: {_plain(Values.defaults_[field])}  # {which}")
    return "\n".join(lines) + "\n"


def _speaking(layers: Sequence[Layer], field: str) -> Sequence[Layer]:
    """The layers that a later ``select`` has not made void."""
    if field not in _WITHIN_CHOICE:
        return layers
    starts = [number for number, layer in enumerate(layers) if "select" in layer.values]
    return layers[starts[-1] :] if starts else layers


def _list(config: Config, key: str, setters: Sequence[Layer]) -> Iterator[str]:
    """A list, one line an item; a plain value on one line."""
    field = key.replace("-", "_")
    if len(setters) == 1 and not (
        isinstance(setters[0].values[field], tuple) and setters[0].values[field]
    ):
        value = _plain(setters[0].values[field])
        yield f"{key}: {value}  # {_origin(config, setters[0], (key,))}"
        return
    yield f"{key}:" if setters else f"{key}: []  # default"
    for layer in setters:
        for number, value in enumerate(layer.values[field]):
            yield f"  - {_plain(value)}  # {_origin(config, layer, (key, number))}"


def _mapping(config: Config, key: str, setters: Sequence[Layer]) -> Iterator[str]:
    yield f"{key}:" if setters else f"{key}: {{}}  # default"
    last: dict[tuple[str, ...], tuple[Any, Layer]] = {}
    for layer in setters:
        for rule, value in layer.values[key].items():
            for field, inner in value.items() if key == "options" else [("", value)]:
                last[(rule, field) if field else (rule,)] = inner, layer
    for path, (value, layer) in last.items():
        yield f"  {'.'.join(path)}: {_plain(value)}  # {_origin(config, layer, (key, *path))}"


def _origin(config: Config, layer: Layer, keys: tuple[str | int, ...]) -> str:
    if layer.name == COMMAND_LINE:
        return f"--{keys[0]}"
    line, _ = place_in(config, (*layer.keys, *keys))
    place = f"{config.path}:{line}"
    return f"{layer.name}, {place}" if layer.name else place


def _plain(value: Any) -> str:
    """A value as YAML; severities and globs by their names."""
    if isinstance(value, Glob):
        value = value.text
    if isinstance(value, str) and value.replace("-", "").replace("/", "").isalnum():
        return value
    if isinstance(value, (list, tuple)) and not isinstance(value, Glob):
        return f"[{', '.join(_plain(one) for one in value)}]"
    if isinstance(value, str):
        import json

        return json.dumps(value, ensure_ascii=False)
    return str(value)
