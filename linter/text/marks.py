"""Where single characters stand in a text."""

from __future__ import annotations


def offsets(text: str, marks: str) -> list[int]:
    """Offsets of all the marks, sorted; a search for each is far faster than for any of them."""
    found: list[int] = []
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1)
    found.sort()
    return found
