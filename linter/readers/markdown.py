"""Markdown: pyromark's events over a text in which a byte is a character."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pyromark import Options, events_with_range

from linter import patterns
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
_LONE_RETURN = patterns.pattern(r"\r(?!\n)")
_EMPTY = patterns.pattern(r"([-*+]|\d{1,9}[.)])\s*")
_SHORT_ITEM = 30
_INLINE = ("Emphasis", "Strong")
_MUTE = frozenset(("CodeBlock", "Image", "Strikethrough"))
_HELD = frozenset(("Image", "FootnoteDefinition"))
_KINDS = {
    "BlockQuote": Kind.QUOTE, "Item": Kind.ITEM, "Heading": Kind.HEADING, "TableCell": Kind.TABLE,
    "DefinitionListTitle": Kind.ITEM, "DefinitionListDefinition": Kind.ITEM,
    "FootnoteDefinition": Kind.PARAGRAPH,
}  # fmt: skip
_BLOCKS = frozenset((*_KINDS, "Paragraph", "List", "CodeBlock", "HtmlBlock", "Table"))


Held = tuple[int, Any, tuple[int, int]]  # where it began, what the parser says, ``so_far``


def read_markdown(builder: Builder) -> Mapping[str, object]:
    """Fill a builder with a Markdown text's blocks; returns its front matter."""
    meta, at = front_matter(builder.source)
    _Walk(builder, mask(builder.source, at)).run()
    builder.close()
    return meta


class _Walk:
    """One pass over the events of a text."""

    __slots__ = (
        "alt", "builder", "copy", "flow", "held", "lines", "lists", "masks",
        "mute", "open", "outer",
    )  # fmt: skip

    def __init__(self, builder: Builder, masks: Masks) -> None:
        self.builder = builder
        self.masks = masks._replace(text=_ascii(masks.text))
        self.flow = Flow(builder, self.masks)
        self.open = self.flow.open
        self.copy = self.flow.copy if masks.starts else builder.add
        self.mute = 0  # depth of what is never copy
        self.lists = 0  # depth of lists
        self.outer = self.flow.outer  # the blocks around, innermost last
        self.held: list[Held] = []
        self.alt: list[str] = []  # what an image would show
        self.lines: list[tuple[int, int]] = []  # of an HTML block

    def run(self) -> None:  # noqa: PLR0912  one loop: a call for each event costs more
        """Walk; most events are words and line breaks that go on where the last ones ended."""
        handlers: dict[str, Callable[[Any, int, int], None]] = {
            "Start": self.start, "End": self.end, "Code": self.code, "InlineHtml": self.inline_html,
            "Html": self.html, "FootnoteReference": self.reference,
        }  # fmt: skip
        begun = ended = -1
        silent = False
        opened, copy, outer, begin = self.open, self.copy, self.outer, self.builder.open
        events: Any = events_with_range(self.masks.text, options=_OPTIONS)
        for event, place in events:
            start, end = place["start"], place["end"]
            if isinstance(event, str):
                if start == ended and end - start == 1:
                    ended = end
                    continue
                if event == "Rule":
                    continue
                name, value = "", " "
            else:
                (name,) = event
                value = event[name]
                if name == "Text":
                    if start == ended and end - start == len(value):
                        ended = end
                        continue
                elif (value in _INLINE and name != "Code") or name not in handlers:
                    continue
            if begun >= 0:
                if silent:
                    self.unseen(begun, ended)
                else:
                    copy(begun, ended)
                begun = ended = -1
            if name == "Text" and end - start == len(value):
                begun, ended = start, end
            elif name == "Text" or not name:
                self.stand_in(value, start, end)
            else:
                if value == "Paragraph" and name != "Code" and not opened.elements:
                    begin(*outer[-1])  # nothing is open, and so no block of HTML's
                else:
                    handlers[name](value, start, end)
                silent = self.mute > 0 or opened.hidden

    def unseen(self, start: int, end: int) -> None:
        """A run of words that is no copy: an image's, or nobody's."""
        if self.mute:
            self.alt.append(self.builder.source[start:end])

    def stand_in(self, text: str, start: int, end: int) -> None:
        """A decoded entity, or a space for a line break."""
        if not self.mute and not self.open.hidden:
            blank = text.isspace() and text != "\u00a0"
            self.builder.put(" " if blank else text.replace("\u00ad", ""), start, end)

    def start(self, value: Any, start: int, _: int) -> None:
        """An element begins."""
        if value == "Paragraph":
            self._turn()
            return
        if isinstance(value, str):
            name, detail = value, None
        elif "Link" in value:
            self.held.append((start, value["Link"], self.builder.so_far()))
            return
        else:
            ((name, detail),) = value.items()
        if name in _HELD:
            self.held.append((start, detail, self.builder.so_far()))
        if name in _MUTE:
            self.mute += 1
            self.alt = []
        if name in _BLOCKS:
            if name == "List":
                self.lists += 1
            if name in _KINDS:
                self.outer.append((_KINDS[name], self._level(name, detail)))
            self._turn()

    def _level(self, name: str, detail: Any) -> int:
        if name == "Heading":
            return int(detail["level"][1])
        return max(self.lists, 1) if _KINDS[name] is Kind.ITEM else 0

    def end(self, value: Any, start: int, end: int) -> None:
        """An element ends."""
        if value == "Link":
            self._end_link(end)
            return
        if value != "Paragraph":
            name = value if isinstance(value, str) else next(iter(value))
            self._end_other(name, start, end)
            if name not in _BLOCKS:
                return
        if self.open.elements:
            self.open.end_inline()
        self._turn()

    def _end_other(self, name: str, start: int, end: int) -> None:
        if name in _MUTE:
            self.mute -= 1
        if name == "Image":
            self._end_image(end)
        elif name == "HtmlBlock":
            self._html_block()
        elif name == "List":
            self.lists -= 1
        elif name == "Item":
            empty = end - start < _SHORT_ITEM and _EMPTY.fullmatch(self.builder.source, start, end)
            if empty:
                self.builder.mark("empty-item", start, empty.end(1))
        elif name == "FootnoteDefinition":
            begun, label, _ = self.held.pop()
            self.builder.mark("footnote", begun, end, label)
        if name in _KINDS:
            self.outer.pop()

    def code(self, _: str, start: int, end: int) -> None:
        """Code in a sentence: no word of it is copy, but the sentence goes around it."""
        if not self.mute and not self.open.hidden:
            self.builder.gap(start, end)

    def inline_html(self, _: str, start: int, end: int) -> None:
        """A tag or a comment in a paragraph."""
        self.flow.feed(self.masks.text[start:end], start)

    def html(self, _: str, start: int, end: int) -> None:
        """A line of an HTML block."""
        self.lines.append((start, end))

    def reference(self, label: str, start: int, end: int) -> None:
        """``[^1]``."""
        self.builder.mark("footnote-reference", start, end, label)

    def _turn(self) -> None:
        """The block ends here; another of the kind that holds now begins."""
        if self.open.block is None:
            self.builder.open(*self.outer[-1])
        else:
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

    def _end_link(self, end: int) -> None:
        start, detail, then = self.held.pop()
        if not self.mute and not self.open.hidden:
            target = self._target(detail["dest_url"], start, end)
            self.builder.mark("link", start, end, target, self.builder.since(then))

    def _end_image(self, end: int) -> None:
        start, detail, _ = self.held.pop()
        if not self.mute and not self.open.hidden:
            target = self._target(detail["dest_url"], start, end)
            self.builder.mark("image", start, end, target, "".join(self.alt).strip())

    def _target(self, target: str, start: int, end: int) -> str:
        """Where a link leads, as it is written if the parser has not seen all of it."""
        if "?" in target or self.masks.starts:
            whole = self.builder.source[start:end]
            if self.masks.text[start:end] != whole and "](" in whole:
                return whole[whole.rfind("](") + 2 : -1].strip()
        return target


def _ascii(text: str) -> str:
    """As long a text in which byte offsets are offsets of characters.

    Letters and signs become ``?``, which counts as punctuation: it makes a
    difference only where emphasis begins or ends inside a word.
    """
    if "\r" in text:  # alone it ends a line for us, but no fence for the parser
        text = _LONE_RETURN.sub("\n", text)
    if text.isascii():
        return text
    plain = text.replace("\u00a0", "\v").encode("ascii", "replace").decode("ascii")
    if "<?" in plain:  # would begin an instruction to the end of the file
        plain = "".join(c if c.isascii() else "x" for c in text)
    return plain
