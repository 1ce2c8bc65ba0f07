"""The few words by which a reader of a report recognises a long passage."""

from __future__ import annotations

SHOWN = 40  # characters, at most


def first_words(text: str, start: int) -> int:
    """The end of the whole words that fit, from ``start``, in one block."""
    end = text.find("\n", start, start + SHOWN)
    if end < 0 and start + SHOWN < len(text):
        end = text.rfind(" ", start + 1, start + SHOWN + 1)
    return min(end if end > start else start + SHOWN, len(text))


def last_words(text: str, end: int) -> int:
    """The start of the whole words that fit, up to ``end``, in one block."""
    start = max(text.rfind("\n", 0, end) + 1, end - SHOWN, 0)
    if start and text[start - 1] not in " \n":
        start = text.find(" ", start, end - 1) + 1 or start
    return start
