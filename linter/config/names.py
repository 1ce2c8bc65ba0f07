"""Rule ids and families that are named somewhere: an unknown one is refused, never passed over."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from linter.config import COMMAND_LINE, Config, Layer
from linter.errors import ConfigError, near


def unknown(layers: Iterable[Layer], known: Collection[str], rules: Collection[str]) -> bool:
    """Whether a layer names what is no rule or family (``known``), or no rule (``rules``)."""
    return any(True for _ in _strangers(layers, known, rules))


def refuse(
    config: Config, layers: Iterable[Layer], known: Collection[str], rules: Collection[str]
) -> None:
    """ConfigError for the first unknown name, with its place and names near to it."""
    for layer, keys, name in _strangers(layers, known, rules):
        here = rules if keys[0] in {"severity", "options"} else known
        kind = "rule" if here is rules else "rule or family"
        what = f"no {kind} {name!r}{near(name, here) or ': see `copydesk rules`'}"
        if layer.name == COMMAND_LINE:
            raise ConfigError(f"--{keys[0]}: {what}")
        raise ConfigError(what, config.path, *place_in(config, (*layer.keys, *keys)))


def place_in(config: Config, keys: Sequence[str | int]) -> tuple[int, int]:
    """Line and column of a value in the configuration file; 0, 0 if it is gone."""
    from linter.ruleset.tree import place

    try:
        with open(config.path, encoding="utf-8-sig") as file:
            text = file.read()
    except OSError:
        return 0, 0
    named_by_key = len(keys) > 1 and keys[-2] in {"severity", "options"}
    return place(text, tuple(keys), key=named_by_key)


def _strangers(
    layers: Iterable[Layer], known: Collection[str], rules: Collection[str]
) -> Iterator[tuple[Layer, tuple[Any, ...], str]]:
    for layer in layers:
        values = layer.values
        for key in ("select", "ignore"):
            for number, name in enumerate(values.get(key) or ()):
                if name not in known:
                    yield layer, (key, number), name
        for key in ("severity", "options"):
            for name in values.get(key) or ():
                if name not in rules:
                    yield layer, (key, name), name
