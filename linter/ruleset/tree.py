"""YAML to plain values, and the place of any value in the file."""

from __future__ import annotations

from typing import Any

from linter.errors import ConfigError, CopydeskError


def parse(text: str, path: str, kind: type[CopydeskError] = ConfigError) -> Any:
    """The plain values of a YAML text; a mistake as ``kind`` with its place."""
    import yaml

    try:
        _refuse_duplicates(yaml.compose(text, Loader=_loader()), path, kind)
        return yaml.load(text, Loader=_loader())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise kind(f"not YAML: {error.problem}", path, line, column) from None
    except yaml.YAMLError as error:
        raise kind(f"not YAML: {error}", path, 1, 1) from None
    except ValueError as error:  # an impossible date, say
        raise kind(f"not a value: {error}", path, 1, 1) from None


def place(text: str, keys: tuple[str | int, ...], *, key: bool = False) -> tuple[int, int]:
    """Line and column, from 1, of the value (or the ``key``) that ``keys`` lead to."""
    import yaml

    node = yaml.compose(text, Loader=_loader())
    for depth, step in enumerate(keys):
        last = depth == len(keys) - 1
        found = _step(node, step, want_key=key and last)
        if found is None:
            break
        node = found
    if node is None:
        return 1, 1
    return node.start_mark.line + 1, node.start_mark.column + 1


def _step(node: Any, step: str | int, *, want_key: bool) -> Any:
    if isinstance(step, int):
        is_list = isinstance(node.value, list) and node.id == "sequence"
        return node.value[step] if is_list and step < len(node.value) else None
    if node.id != "mapping":
        return None
    for name, value in node.value:
        if name.value == step:
            return name if want_key else value
    return None


def _loader() -> Any:
    import yaml

    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _refuse_duplicates(node: Any, path: str, kind: type[CopydeskError]) -> None:
    """YAML keeps the last of two equal keys in silence; we do not."""
    if node is None or node.id == "scalar":
        return
    if node.id == "sequence":
        for item in node.value:
            _refuse_duplicates(item, path, kind)
        return
    seen: set[str] = set()
    for name, value in node.value:
        if name.value in seen:
            mark = name.start_mark
            what = f"{name.value!r} stands here a second time"
            raise kind(what, path, mark.line + 1, mark.column + 1)
        seen.add(str(name.value))
        _refuse_duplicates(value, path, kind)
