"""A word in another script inside an English sentence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, ClassVar

from linter import patterns
from linter.analysis import beyond_latin
from linter.document import Document
from linter.finding import Finding
from linter.rule import Rule

if TYPE_CHECKING:
    from regex import Pattern

_GLOSS = patterns.pattern(r"[(\[“\"‘'«《「『:/=]\s*$")
_GLOSSED = patterns.pattern(r"\s*[)\]”\"’'»》」』(]")


class ScriptRule(Rule):
    """Reports letters of another script; never those quoted, bracketed or glossed."""

    tag: ClassVar[str] = "script"

    def check(self, document: Document) -> Iterator[Finding]:
        if not document.once(beyond_latin):
            return
        text = document.text
        for match in self.find(document, _other()):
            start, end = match.span()
            block = document.block_at(start)
            letters = sum(map(str.isalpha, text[block.start : block.end]))
            if (end - start) * 2 > letters or _GLOSSED.match(text, end):
                continue
            if not _GLOSS.search(text, max(block.start, start - 4), start):
                yield self.at(document, start, end)


@cache
def _other() -> Pattern[str]:
    scripts = "Cyrillic Han Hiragana Katakana Hangul Arabic Hebrew Thai Devanagari"
    letter = "[\u30fc" + "".join(rf"\p{{{script}}}" for script in scripts.split()) + "]"
    return patterns.full(rf"{letter}{{2,}}(?: {letter}+)*|(?<=[\p{{L}}\s]){letter}(?=\p{{L}})")
