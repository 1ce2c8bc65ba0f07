"""Notes that a page, or a plain text with a list of notes, refers to and does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from linter import patterns
from linter.document import Document
from linter.finding import Finding
from linter.rule import Needs, Rule

_SHOWN = patterns.pattern(r"[\[(]?(?:\d{1,3}|[a-z*†‡])[\])]?")
_HREF = patterns.pattern(r"""<a\b[^>]*\bhref\s*=\s*["']?#([^"'\s>]+)""", re.IGNORECASE)
_REFERENCE = patterns.pattern(r"(?<=[\w.,;:!?”’\")])\[(\d{1,3})\]")
_ENTRY = patterns.pattern(r"^\[(\d{1,3})\](?= ?\w)", re.MULTILINE)


class NoteRule(Rule):
    """Reports a note's number that leads nowhere.

    In HTML, a link shown as a number or a sign whose target on the page is not there;
    in any format, [3] after a word where [1] or [2] open blocks as notes and [3] does not.
    """

    tag: ClassVar[str] = "note"

    def needs(self) -> Needs:
        return Needs(None)

    def check(self, document: Document) -> Iterator[Finding]:
        yield from self._lost_targets(document)
        if "[" in document.text:
            yield from self._lost_entries(document)

    def _lost_targets(self, document: Document) -> Iterator[Finding]:
        for mark in document.marks:
            if mark.kind == "link":
                shown = mark.label.strip()
            elif mark.kind == "footnote-reference":
                shown = mark.text
            else:
                continue
            if len(shown) > 5 or not _SHOWN.fullmatch(shown):
                continue
            found = document.source[slice(*mark.span)]
            target = _HREF.search(found)
            if target and not _has_place(document.source, target[1]):
                message = self.message.format(found=shown)
                yield Finding(self.id, self.family, self.severity, mark.span, message)

    def _lost_entries(self, document: Document) -> Iterator[Finding]:
        text = document.text
        entries = {one[1] for one in _ENTRY.finditer(text)}
        if not entries:
            return
        for match in _REFERENCE.finditer(text):
            if match[1] not in entries and self.looks_at(document, match.start()):
                yield self.at(document, *match.span())


def _has_place(source: str, name: str) -> bool:
    """Whether something on the page has that name; scripts may name what is not there yet."""
    named = rf"""\b(?:id|name)\s*=\s*["']?{re.escape(name)}(?=["'\s>])"""
    return re.search(named, source, re.IGNORECASE) is not None
