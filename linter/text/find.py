"""Whole words in a text, and what stands around them."""

from __future__ import annotations

from collections.abc import Iterator

_APOSTROPHES = "'’"


def whole(text: str, word: str) -> Iterator[int]:
    """Offsets at which ``word`` stands as written, no letter, digit or _ on either side."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not _joins(text[at - 1 : at]) and not _joins(text[end : end + 1]):
            yield at
        at = text.find(word, end)


def places(text: str, part: str, sign: str = "") -> Iterator[int]:
    """Offsets at which a part of the text stands, whatever is beside it.

    By one ``sign`` in it, if given: a single character is found ten times as quickly.
    """
    sought = sign or part
    lead = part.index(sign) if sign else 0
    at = text.find(sought)
    while at >= 0:
        if not sign or (at >= lead and text.startswith(part, at - lead)):
            yield at - lead
        at = text.find(sought, at + len(sought))


def same_length_lower(text: str) -> str:
    """The text in lower case with every offset kept: letters that would grow stay as they are."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def in_address(text: str, start: int, end: int) -> bool:
    """Whether a word is part of a URL, an e-mail address, a handle, a hashtag, a file or code."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in {"@", "#", "_", "/", "\\", ".", "`", "$", "~"} and before != "":
        return before != "." or text[start - 2 : start - 1].isalnum()
    if after == "`" or (after == "/" and text[start:end].islower()):
        return True
    if after in {".", ":", "/", "@", "\\", "=", "("} and text[end + 1 : end + 2].isalnum():
        return after != "/" or _address(run_around(text, start, end))
    return _address(run_around(text, start, end))


def run_around(text: str, start: int, end: int) -> str:
    """The characters around ``text[start:end]`` up to the next white space, at most 200."""
    left = max(text.rfind(" ", 0, start), text.rfind("\n", 0, start), start - 100) + 1
    ends = [at for at in (text.find(" ", end), text.find("\n", end)) if at >= 0]
    right = min((*ends, end + 100, len(text)))
    return text[left:right]


def _address(run: str) -> bool:
    return "://" in run or "www." in run or "@" in run or "_" in run


def possessive(text: str, end: int) -> bool:
    """Whether ``'s`` stands at ``end``, in either apostrophe."""
    follows = text[end : end + 1]
    return follows in _APOSTROPHES and follows != "" and text[end + 1 : end + 2] == "s"


def _joins(char: str) -> bool:
    return char.isalnum() or char == "_"
