"""Markdown: pyromark's events, its byte ranges turned into code points."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from pyromark import Options, events_with_range

from linter.document import Kind
from linter.readers.build import Builder
from linter.readers.flow import Flow
from linter.readers.front import front_matter
from linter.readers.masks import Masks, mask

_OPTIONS = (
    Options.ENABLE_TABLES
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_TASKLISTS
    | Options.ENABLE_GFM
    | Options.ENABLE_DEFINITION_LIST
)
_BULLET = re.compile(r"[-*+]|\d{1,9}[.)]")
_INLINE = frozenset(("Emphasis", "Strong"))
_MUTE = frozenset(("CodeBlock", "Image", "Strikethrough"))
_HELD = frozenset(("Link", "Image", "FootnoteDefinition"))
_KINDS = {
    "BlockQuote": Kind.QUOTE, "Item": Kind.ITEM, "Heading": Kind.HEADING, "TableCell": Kind.TABLE,
    "DefinitionListTitle": Kind.ITEM, "DefinitionListDefinition": Kind.ITEM,
    "FootnoteDefinition": Kind.PARAGRAPH,
}  # fmt: skip
_BLOCKS = frozenset((*_KINDS, "Paragraph", "List", "CodeBlock", "HtmlBlock", "Table"))


class Held(NamedTuple):
    """A link, image or note that is open: its start, what the parser says, where its copy began."""

    start: int
    detail: Any
    block: int
    piece: int


def read_markdown(builder: Builder) -> Mapping[str, object]:
    """Fill a builder with a Markdown text's blocks; returns its front matter."""
    meta, at = front_matter(builder.source)
    _Walk(builder, mask(builder.source, at)).run()
    builder.close()
    return meta


class _Walk:
    """One pass over the events of a text."""

    __slots__ = (
        "alt", "at", "builder", "byte", "data", "flow", "fresh", "held", "lines", "lists", "masks",
        "mute", "outer",
    )  # fmt: skip

    def __init__(self, builder: Builder, masks: Masks) -> None:
        self.builder = builder
        self.masks = masks
        self.flow = Flow(builder, masks)
        self.data = b"" if masks.text.isascii() else masks.text.encode()
        self.byte = self.at = 0  # the same place in bytes and in code points
        self.mute = 0  # depth of what is never copy
        self.lists = 0  # depth of lists
        self.fresh = -1  # where the list item began that has nothing in it yet
        self.outer = [(Kind.PARAGRAPH, 0)]  # the blocks around, innermost last
        self.held: list[Held] = []
        self.alt: list[str] = []  # what an image would show
        self.lines: list[tuple[int, int]] = []  # of an HTML block

    def run(self) -> None:
        """Walk; the words first, since most events are words."""
        source, flow, offset = self.builder.source, self.flow, self.offset
        handlers = {
            "Start": self.start, "End": self.end, "Code": self.code, "InlineHtml": self.inline_html,
            "Html": self.html, "FootnoteReference": self.reference,
        }  # fmt: skip
        for event, place in events_with_range(self.masks.text, options=_OPTIONS):
            if isinstance(event, str):
                if event != "Rule" and not self.mute:
                    self.builder.put(" ", offset(place["start"]), offset(place["end"]))
                continue
            words = event.get("Text")
            if words is None:
                for name, value in event.items():
                    if name in handlers:
                        handlers[name](value, place["start"], place["end"])
                continue
            self.fresh = -1
            if self.mute:
                self.alt.append(words)
            elif not flow.hidden:
                start = offset(place["start"])
                if source.startswith(str(words), start) and words != "&":
                    flow.copy(start, start + len(words))
                else:
                    self.decoded(str(words), start, offset(place["end"]))

    def offset(self, byte: int) -> int:
        """The code point at a byte; asked for in rising order, so that all of it is linear."""
        if not self.data:
            return byte
        if byte < self.byte:
            self.byte = self.at = 0
        self.at += len(self.data[self.byte : byte].decode())
        self.byte = byte
        return self.at

    def decoded(self, words: str, start: int, end: int) -> None:
        """An entity, or words with a template tag among them."""
        if end - start == len(words):
            self.flow.copy(start, end)
        else:
            blank = words.isspace() and words != "\u00a0"
            self.builder.put(" " if blank else words.replace("\u00ad", ""), start, end)

    def start(self, value: Any, start: int, _: int) -> None:
        """An element begins."""
        if isinstance(value, str):
            name, detail = value, None
        else:
            ((name, detail),) = value.items()
        if name in _INLINE:
            return
        self.fresh = -1
        if name in _HELD:
            builder = self.builder
            held = Held(self.offset(start), detail, len(builder.blocks), builder.so_far())
            self.held.append(held)
        if name in _MUTE:
            self.mute += 1
            self.alt = []
        if name in _BLOCKS:
            if name == "List":
                self.lists += 1
            elif name == "Item":
                self.fresh = self.offset(start)
            if name in _KINDS:
                self.outer.append((_KINDS[name], self._level(name, detail)))
            self._turn()

    def _level(self, name: str, detail: Any) -> int:
        if name == "Heading":
            return int(detail["level"][1])
        return self.lists if name == "Item" else 0

    def end(self, value: Any, _: int, end: int) -> None:
        """An element ends."""
        name = value if isinstance(value, str) else next(iter(value))
        if name in _INLINE:
            return
        if name in _MUTE:
            self.mute -= 1
        if name in _HELD:
            self._release(name, self.held.pop(), self.offset(end))
        if name in _BLOCKS:
            if name == "HtmlBlock":
                self._html_block()
            elif name == "List":
                self.lists -= 1
            elif name == "Item":
                self._empty_item()
            if name in _KINDS:
                self.outer.pop()
            self.flow.end_inline()
            self._turn()

    def code(self, _: str, start: int, end: int) -> None:
        """Code in a sentence: no word of it is copy, but the sentence goes around it."""
        self.fresh = -1
        if not self.mute and not self.flow.hidden:
            self.builder.gap(self.offset(start), self.offset(end))

    def inline_html(self, _: str, start: int, end: int) -> None:
        """A tag or a comment in a paragraph."""
        self.fresh = -1
        begun = self.offset(start)
        self.flow.feed(self.masks.text[begun : self.offset(end)], begun)

    def html(self, _: str, start: int, end: int) -> None:
        """A line of an HTML block."""
        self.lines.append((self.offset(start), self.offset(end)))

    def reference(self, label: str, start: int, end: int) -> None:
        """``[^1]``."""
        self.builder.mark("footnote-reference", self.offset(start), self.offset(end), label)

    def _turn(self) -> None:
        """The block ends here; another of the kind that holds now begins."""
        self.flow.outer = self.outer[-1]
        self.flow.begin()

    def _html_block(self) -> None:
        """Feed the lines of an HTML block, with blanks for the ``>`` and the like between them."""
        text, parts = self.masks.text, []
        lines, self.lines = self.lines, []
        at = lines[0][0] if lines else 0
        for start, end in lines:
            parts += [" " * (start - at), text[start:end]]
            at = end
        if lines:
            self.flow.feed("".join(parts), lines[0][0])

    def _empty_item(self) -> None:
        if self.fresh >= 0:
            bullet = _BULLET.match(self.builder.source, self.fresh)
            if bullet:
                self.builder.mark("empty-item", *bullet.span())
            self.fresh = -1

    def _release(self, name: str, held: Held, end: int) -> None:
        """Mark a link, an image or a footnote."""
        builder = self.builder
        if name == "FootnoteDefinition":
            builder.mark("footnote", held.start, end, str(held.detail))
        elif not self.flow.hidden and not self.mute:
            target = self._target(held, end)
            if name == "Image":
                builder.mark("image", held.start, end, target, "".join(self.alt).strip())
            else:
                same = held.block == len(builder.blocks)
                label = builder.since(held.piece).strip() if same else ""
                builder.mark("link", held.start, end, target, label)

    def _target(self, held: Held, end: int) -> str:
        """Where a link leads: as it is written, if a template tag is part of it."""
        if self.masks.starts:
            whole = self.builder.source[held.start : end]
            target = whole[whole.rfind("](") + 2 : -1].strip() if "](" in whole else ""
            if "{" in target:
                return target
        return str(held.detail["dest_url"])
