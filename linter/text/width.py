"""How far from a word in it a pattern may look: read off the pattern."""

from __future__ import annotations

from typing import Any

from linter.text.required import flat, parsed

LONGEST = 60  # characters of one word, figure or run of signs, as far as matches go
MOST = 400  # beyond it a pattern is tried on the whole block


def reach(pattern: str) -> int:
    """Characters of its longest match and of what it looks at around it; 0 if there is no end."""
    tree = parsed(pattern)
    found = None if tree is None else _width(flat(tree))
    return found + 2 if found is not None and found <= MOST else 0


def _width(items: list[tuple[str, Any]]) -> int | None:
    total = 0
    for item in items:
        width = _item(*item)
        if width is None:
            return None
        total += width
    return total


def _item(name: str, argument: Any) -> int | None:
    if name in {"LITERAL", "NOT_LITERAL", "IN", "ANY"}:
        return 1
    if name == "AT":
        return 0
    if name in {"ASSERT", "ASSERT_NOT"}:
        return _width(flat(argument[1]))
    if name == "BRANCH":
        widths = [_width(flat(branch)) for branch in argument[1]]
        return None if None in widths else max(width for width in widths if width is not None)
    if name in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
        return _repeat(*argument)
    return None


def _repeat(least: int, most: Any, items: Any) -> int | None:
    inner = flat(items)
    once = _width(inner)
    if once is not None and int(most) * once <= MOST:
        return int(most) * once
    return LONGEST if len(inner) == 1 and _is_run(*inner[0]) else None


def _is_run(name: str, argument: Any) -> bool:
    """Whether a class of characters leaves out the blank: no word, figure or run is that long."""
    if name == "LITERAL":
        return bool(argument != ord(" "))
    listed = [(str(kind), value) for kind, value in argument] if name == "IN" else []
    if not listed or listed[0][0] == "NEGATE":
        return False
    spaces = {"CATEGORY_SPACE", "CATEGORY_NOT_WORD", "CATEGORY_NOT_DIGIT"}
    return not any(
        (kind == "LITERAL" and value == ord(" "))
        or (kind == "RANGE" and value[0] <= ord(" "))
        or (kind == "CATEGORY" and str(value) in spaces)
        for kind, value in listed
    )
