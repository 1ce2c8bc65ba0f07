"""A good example put into a rule's YAML: its comments, order and line ends stay as they are."""

from __future__ import annotations

import json
from typing import Any

from linter.errors import RuleError
from linter.ruleset.tree import parse


def with_good_example(text: str, path: str, example: str) -> str:
    """The rule file's text with one more good example, at the end of those it has.

    Returns ``text`` itself where the example stands there already; RuleError where
    the list is written in a way that this cannot follow.
    """
    before = parse(text, path, RuleError)
    node = _sequence(text)
    if node is None:
        raise RuleError("has no list of good examples to add to", path)
    if example in before["examples"]["good"]:
        return text
    for made in _added(text, node, example):
        if _says(made, path, before, example):
            return made
    line, column = node.start_mark.line + 1, node.start_mark.column + 1
    raise RuleError(f"cannot add to this list: add {_quoted(example)} by hand", path, line, column)


def _added(text: str, node: Any, example: str) -> list[str]:
    """Candidates, the tidiest first: a block scalar's end mark lies behind blank lines."""
    quoted = _quoted(example)
    if node.flow_style:
        end = node.end_mark.index - 1  # the bracket
        head = text[:end].rstrip().removesuffix(",")
        comma = ", " if node.value else ""
        return [f"{head}{comma}{quoted}{text[end:]}"]
    newline = "\r\n" if "\r\n" in text else "\n"
    entry = f"{' ' * node.value[0].start_mark.column}"[:-2] + f"- {quoted}"
    mark = node.value[-1].end_mark
    end = mark.index if mark.column == 0 else _line_end(text, mark.index)
    tail = text[end:].lstrip("\r\n") if mark.column else text[end:]
    kept = text[:end].rstrip()
    gap = text[len(kept) : len(text) - len(tail)]
    tidy = f"{kept}{newline}{entry}{gap or newline}{tail}"
    plain = f"{text[:end].rstrip(newline)}{newline}{entry}{newline}{text[end:].lstrip(newline)}"
    return [tidy, plain]


def _quoted(text: str) -> str:
    """A text as YAML in double quotes, on one line."""
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(one if one.isprintable() else f"\\U{ord(one):08x}" for one in quoted)


def _line_end(text: str, index: int) -> int:
    found = [at for at in (text.find("\n", index), text.find("\r", index)) if at >= 0]
    return min(found, default=len(text))


def _says(text: str, path: str, before: Any, example: str) -> bool:
    """Whether a text says what it said before, and the example last."""
    try:
        after = parse(text, path, RuleError)
    except RuleError:
        return False
    good = [*before["examples"]["good"], example]
    return bool(after == {**before, "examples": {**before["examples"], "good": good}})


def _sequence(text: str) -> Any:
    """The node of ``examples: good:``, None where it is no list."""
    import yaml

    # The reader in C counts marks in bytes of its own buffer; Python's counts characters.
    node: Any = yaml.compose(text, Loader=yaml.SafeLoader)
    for key in ("examples", "good"):
        pairs = node.value if node.id == "mapping" else []
        node = next((value for name, value in pairs if name.value == key), None)
        if node is None:
            return None
    return node if node.id == "sequence" and (node.flow_style or node.value) else None
