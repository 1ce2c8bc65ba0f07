"""Faults of an article's build: empty sections and items, dangling labels, skipped levels."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import zip_longest
from types import MappingProxyType
from typing import ClassVar, Literal

from linter.document import Block, Document, Kind, Mark
from linter.finding import Finding
from linter.rule import Needs, Rule

# Tags and signs that show nothing by themselves; any other tag may be a picture or a form.
_NOTHING = (
    r"<!--.*?-->|</[^>]*>|&nbsp;|[\s*_~#>=:.–—-]"
    r"|<(?:br|hr|p|div|span|section|article|main|body|header|footer|h[1-6]|b|i|em|strong)\b[^>]*>"
)
_OPENING = 5  # blocks in which a headline is looked for again
_HEADING = Kind.HEADING  # an enum's class is slow to ask


class StructureRule(Rule):
    """Reports one ``fault`` of blocks and marks wherever it occurs.

    A ``dangling-label`` is a block of at most ``max-words`` words that ends in a colon
    with nothing under it but the end or, unless ``at-end``, a heading; no markup either,
    so that a label over a picture or a form is left alone.
    """

    tag: ClassVar[str] = "structure"
    ranges: ClassVar[Mapping[str, tuple[float, float]]] = MappingProxyType({"max_words": (1, 1000)})
    fields: ClassVar[frozenset[str]] = frozenset({"target", "level", "above", "next"})

    fault: Literal[
        "dangling-label", "empty-item", "empty-link", "empty-section", "heading-jump",
        "missing-alternative", "repeated-headline",
    ]  # fmt: skip
    max_words: int = 5
    at_end: bool = False

    def needs(self) -> Needs:
        return Needs(None, frozenset({":"})) if self.fault == "dangling-label" else super().needs()

    def check(self, document: Document) -> Iterator[Finding]:
        return _FAULTS[self.fault](self, document)

    def at_block(self, document: Document, block: Block, above: int = 0) -> Finding:
        """A finding on a whole block; ``above`` is the level of the heading before it."""
        return self.at(
            document,
            block.start,
            block.end,
            target="",
            level=block.level,
            above=above,
            next=above + 1,
        )

    def at_mark(self, document: Document, mark: Mark) -> Finding:
        """A finding on markup, which is no copy and has no place in the text."""
        found = document.source[slice(*mark.span)]
        message = self.message.format(found=found, target=mark.text, level="", above="", next="")
        return Finding(self.id, self.family, self.severity, mark.span, message)


def _empty_items(rule: StructureRule, document: Document) -> Iterator[Finding]:
    for mark in document.marks:
        if mark.kind == "empty-item":
            yield rule.at_mark(document, mark)


def _missing_alternatives(rule: StructureRule, document: Document) -> Iterator[Finding]:
    for mark in document.marks:
        if mark.kind == "image" and not mark.label.strip():
            yield rule.at_mark(document, mark)


def _empty_links(rule: StructureRule, document: Document) -> Iterator[Finding]:
    for mark in document.marks:
        if mark.kind != "link" or mark.label.strip() or not mark.text.strip():
            continue
        source = document.source[slice(*mark.span)]
        shown = source.rpartition("](")[0][1:] if source[0] == "[" else source.partition(">")[2]
        if not _remains(shown):  # neither a picture nor a template's tag
            yield rule.at_mark(document, mark)


def _heading_jumps(rule: StructureRule, document: Document) -> Iterator[Finding]:
    above = 0
    for block in document.blocks:
        if block.kind is not _HEADING or not block.level:
            continue
        if above and block.level > above + 1:
            yield rule.at_block(document, block, above)
        above = block.level


def _empty_sections(rule: StructureRule, document: Document) -> Iterator[Finding]:
    blocks = document.blocks
    for block, following in zip_longest(blocks, blocks[1:]):
        if block.kind is not _HEADING or block is blocks[0]:
            continue
        if following and (following.kind is not _HEADING or following.level > block.level):
            continue
        if is_marked_up(document, block) and _bare(document, block, following):
            yield rule.at_block(document, block)


def _dangling_labels(rule: StructureRule, document: Document) -> Iterator[Finding]:
    blocks = document.blocks
    if ":\n" not in document.text and document.text[-1:] != ":":
        return
    for block, following in zip_longest(blocks, blocks[1:]):
        if document.text[block.end - 1] != ":" or len(blocks) == 1:
            continue
        if following and (rule.at_end or following.kind is not _HEADING):
            continue
        words = document.text.count(" ", block.start, block.end) + 1
        if words <= rule.max_words and _bare(document, block, following):
            yield rule.at_block(document, block)


def _repeated_headlines(rule: StructureRule, document: Document) -> Iterator[Finding]:
    """The headline again among the first lines of the body; one word may be a title twice."""
    blocks = document.blocks
    if not blocks or blocks[0].kind is not _HEADING:
        return
    headline = _headline(document, blocks[0])
    if " " not in headline:
        return
    for block in blocks[1:_OPENING]:
        if block.end - block.start > len(headline) + 4 or block.kind is Kind.QUOTE:
            continue
        if _headline(document, block) == headline:
            yield rule.at_block(document, block)
            return


def _headline(document: Document, block: Block) -> str:
    return " ".join(document.inside(block).casefold().rstrip(" .:").split())


def _bare(document: Document, block: Block, following: Block | None) -> bool:
    """Whether the source has nothing to show between a block and the next, or the end."""
    start = document.span(block.start, block.end).end
    end = document.span(following.start, following.end).start if following else len(document.source)
    return not _remains(document.source[start:end])


def _remains(source: str) -> str:
    """What may show something, pictures and template tags among it."""
    return re.sub(_NOTHING, "", source, flags=re.DOTALL | re.IGNORECASE)


def is_marked_up(document: Document, block: Block) -> bool:
    """A heading by its markup; in plain text a short line is only taken for one."""
    source = document.source
    start, end = document.span(block.start, block.end)
    before = source[source.rfind("\n", 0, start) + 1 : start]
    if "#" in before or "<" in before:
        return True
    return re.match(r"[^\n]*\n *(?:=+|-+) *(?:\r|\n|\Z)", source[end : end + 200]) is not None


_FAULTS: Mapping[str, Callable[[StructureRule, Document], Iterator[Finding]]] = MappingProxyType(
    {
        "dangling-label": _dangling_labels,
        "empty-item": _empty_items,
        "empty-link": _empty_links,
        "empty-section": _empty_sections,
        "heading-jump": _heading_jumps,
        "missing-alternative": _missing_alternatives,
        "repeated-headline": _repeated_headlines,
    }
)
