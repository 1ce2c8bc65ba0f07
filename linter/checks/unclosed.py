"""Quotation marks and brackets that are opened and never closed, or closed and never opened."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from itertools import islice
from types import MappingProxyType
from typing import ClassVar, Literal

from linter import patterns
from linter.analysis import quotations
from linter.document import Document
from linter.finding import Finding
from linter.record import NamedTuple
from linter.rule import Needs, Rule
from linter.text.excerpt import first_words, last_words

_OPENS = {")": "(", "]": "["}
_BRACKETS = patterns.pattern(r"[()\[\]]")
_NO_BRACKETS = bytes(set(range(256)) - set(b"()[]\n"))
_DEEP = 20  # brackets of the other kind that may wait inside
_EYES = (":", ";", "=")
# What ends in a bracket and needs no other: list labels (a) apart) and emoticons.
_LABEL = patterns.pattern(
    r"(?:^|[\s(,;:/*_])(?:\d{1,3}|[A-Za-z]|[ivxIVX]{2,5})\.?\Z|[:;=8xX][-o^']?\Z"
)
# [0, 1) and (0, 5]: from a number up to, and not with, another.
_INTERVAL = patterns.pattern(r"[(\[][-−]?[\w.∞]{1,8}, ?[-−]?[\w.∞]{1,8}[)\]]")
_FACE = patterns.pattern(r"[:;=][-o^']?\Z")


class UnclosedRule(Rule):
    """Reports a mark without its partner, with the first words after it (before it).

    ``of`` quotation: by the convention that each paragraph of a long quotation opens
    one, and only the last closes it.  ``of`` bracket: the partner may stand up to three
    blocks on; list labels, a) or 1), and emoticons are no brackets.
    """

    tag: ClassVar[str] = "unclosed"
    ranges: ClassVar[Mapping[str, tuple[float, float]]] = MappingProxyType({"reach": (0, 1000)})

    of: Literal["quotation", "bracket"]
    reach: int = 3

    def needs(self) -> Needs:
        if self.of == "quotation":
            return super().needs()
        return Needs(None, frozenset("()[]"))

    def check(self, document: Document) -> Iterator[Finding]:
        if self.of == "quotation":
            for start, end in document.once(quotations).unclosed:
                yield self.at(document, start, end)
            return
        for mark in _lone_brackets(document, self.reach):
            if self.looks_at(document, mark.at):
                yield self.at(document, *_shown(document.text, mark))


class _Bracket(NamedTuple):
    at: int
    mark: str
    block: int


def _lone_brackets(document: Document, reach: int) -> list[_Bracket]:
    """Brackets without a partner in the same block or ``reach`` blocks on."""
    text, blocks, number = document.text, document.blocks, 0
    if _are_paired(text):
        return []
    waiting: deque[_Bracket] = deque()
    lone: list[_Bracket] = []
    intervals = {at for one in _INTERVAL.finditer(text) for at in (one.start(), one.end() - 1)}
    for match in _BRACKETS.finditer(text):
        at = match.start()
        if at in intervals:
            continue
        while at >= blocks[number].end:
            number += 1
        bracket = _Bracket(at, match[0], number)
        while waiting and number - waiting[0].block > reach:
            lone.append(waiting.popleft())
        if bracket.mark not in _OPENS:
            if not _FACE.search(text, max(at - 2, 0), at) and text[at + 1 : at + 2] not in _EYES:
                waiting.append(bracket)
        elif not _close(bracket, waiting, lone) and not _is_label(text, bracket):
            lone.append(bracket)
    return sorted([*lone, *waiting])


def _are_paired(text: str) -> bool:
    """Whether all brackets have their partners within their blocks: nearly always, and quick."""
    left = text.encode(errors="replace").translate(None, _NO_BRACKETS)
    for _ in range(3):  # brackets in brackets in brackets
        left = left.replace(b"()", b"").replace(b"[]", b"")
    return not left.strip(b"\n")


def _close(bracket: _Bracket, waiting: deque[_Bracket], lone: list[_Bracket]) -> bool:
    """Take the partner off those that wait; any opened after it can have none."""
    opener = _OPENS[bracket.mark]
    if not any(one.mark == opener for one in islice(reversed(waiting), _DEEP)):
        return False
    while (last := waiting.pop()).mark != opener:
        lone.append(last)
    return True


def _is_label(text: str, bracket: _Bracket) -> bool:
    return _LABEL.search(text[max(bracket.at - 8, 0) : bracket.at].rpartition("\n")[2]) is not None


def _shown(text: str, bracket: _Bracket) -> tuple[int, int]:
    """An opening bracket with the words after it, a closing one with those before."""
    if bracket.mark in _OPENS:
        return last_words(text, bracket.at + 1), bracket.at + 1
    return bracket.at, first_words(text, bracket.at)
