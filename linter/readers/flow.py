"""The copy in HTML: what each tag opens, ends or hides, over broken markup too."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from linter import patterns
from linter.document import Kind
from linter.readers.build import Builder
from linter.readers.masks import Masks, has_words
from linter.readers.stack import Stack
from linter.readers.tags import (
    BLOCKS,
    CODE,
    HIDDEN,
    KINDS,
    KNOWN,
    LISTS,
    SPACES,
    attributes,
    entities,
    entity,
    tokens,
    unseen,
)  # fmt: skip
from linter.record import NamedTuple

_ARTICLE = r"<(?:h1|article|main)\b"
_NO_WORDS = r"(?:\s|&nbsp;|<br\s*/?>|</?(?:p|span|b|strong)>)*</li>"
_NOTE = r"<sup\b[^>]*>\s*(<a\b[^>]*>)?\s*([\[(]?)[\d*†‡]{1,3}[\])]?\s*(?:</a>\s*)?</sup>"


class Link(NamedTuple):
    """A link whose end has not come: its start and target, and where in the copy it began."""

    start: int
    target: str
    copy: tuple[int, int]


class Flow:
    """Feeds a builder with the copy of an HTML text.

    The Markdown reader feeds it one run of tags at a time, and asks what is open
    whether the words between them are hidden.
    """

    __slots__ = ("_break_end", "_link", "_masks", "builder", "inside", "open", "outer")

    def __init__(self, builder: Builder, masks: Masks, *, inside: bool = False) -> None:
        self.builder = builder
        self.inside = inside  # an article: its header and footer are copy
        self.open = Stack(masks.text)
        self.outer = [(Kind.PARAGRAPH, 0)]  # what Markdown says the blocks are, innermost last
        self._masks = masks
        self._link: Link | None = None
        self._break_end = -1  # where the last line break ended

    def feed(self, text: str, base: int) -> None:
        """Read a run of HTML that stands at ``base`` in the source."""
        at = 0
        for match in tokens().finditer(text):
            start, end = match.span()
            if at < start:
                self._words(text, at, start, base)
            at = end
            kind = match.lastgroup
            if kind == "end":
                self._tag(match, base + start, base + end)
            elif kind == "comment":
                self.builder.mark("comment", base + start, base + end, match["comment"].strip())
            elif text[start] in "&\u00ad":
                self._entity(match[0], base + start, base + end)
        if at < len(text):
            self._words(text, at, len(text), base)

    def copy(self, start: int, end: int) -> None:
        """Copy ``source[start:end]`` but for its template tags."""
        _, starts, ends = self._masks
        number = bisect_right(ends, start)
        if number == len(starts) or starts[number] >= end:
            self.builder.add(start, end)
            return
        source = self.builder.source
        while number < len(starts) and starts[number] < end:
            begun, ended = max(starts[number], start), min(ends[number], end)
            self.builder.add(start, begun)
            start = ended
            if has_words(source, begun, ended):
                self.builder.gap(begun, ended)
            number += 1
        self.builder.add(start, end)

    def begin(self) -> None:
        """Begin a block of whatever kind holds here."""
        kind, level = self.outer[-1]
        if self.open.block is not None and kind in (Kind.PARAGRAPH, Kind.QUOTE):
            kind, level = self.open.block
        self.builder.open(kind, level)

    def _words(self, text: str, start: int, end: int, base: int) -> None:
        if self.open.hidden:
            return
        words = text[start:end]
        if words.isspace():
            self.builder.put(" ", base + start, base + end)
            return
        if "\n" in words or "  " in words or "\r" in words or "\t" in words or "\f" in words:
            for gap in SPACES.finditer(text, start, end):
                self.copy(base + start, base + gap.start())
                self.builder.put(" ", base + gap.start(), base + gap.end())
                start = gap.end()
        self.copy(base + start, base + end)

    def _unfinished(self, match: re.Match[str], base: int) -> None:
        """A last ``<word`` that nothing closes is no tag."""
        text, at = match.string, match.start()
        for found in entities().finditer(text, at):
            self._words(text, at, found.start(), base)
            at = found.end()
            self._entity(found[0], base + found.start(), base + at)
        self._words(text, at, len(text), base)

    def _entity(self, text: str, start: int, end: int) -> None:
        if self.open.hidden:
            return
        decoded = entity(text)
        if decoded == text:
            self.copy(start, end)
        else:
            self.builder.put(decoded, start, end)

    def _tag(self, match: re.Match[str], start: int, end: int) -> None:
        close, name, text, ended = match.group("close", "name", "attributes", "end")
        name = name.lower()
        if not ended and ">" not in match[0]:
            self._unfinished(match, start - match.start())
        elif close:
            self._close(name, start, end)
        elif name in KNOWN:
            self._open(name, text, start, end)
        elif name in _INLINE:
            _INLINE[name](self, text if ended else "", start, end)
        elif text and unseen(text) and self.open.closed_after(name, end):
            self.open.push(name, hidden=True)

    def _open(self, name: str, text: str, start: int, end: int) -> None:
        is_block = name in BLOCKS
        if is_block:
            self.open.make_room(name)
        hidden = self.open.hidden or self._hides(name, text, end)
        kind = KINDS.get(name)
        if kind is not None and name == "li":
            kind = (kind[0], max(self.open.depth, 1))
            if not hidden and not text and _pattern(_NO_WORDS).match(self._masks.text, end):
                self.builder.mark("empty-item", start, end)
        if kind is not None and not self.open.closed_after(name, end):
            self.builder.open(*kind)  # holds for the words that follow, nobody knows how far
            return
        if name in CODE and hidden and not self.open.hidden:
            self.builder.gap(start, end)
        if name not in ("p", "hr") or hidden:
            self.open.push(name, kind, hidden=hidden)
        if name in LISTS:
            self.open.depth += 1
        if is_block:
            self.begin()

    def _hides(self, name: str, text: str, end: int) -> bool:
        """Whether an element's content is no copy."""
        if name not in HIDDEN:
            return bool(text) and unseen(text) and self.open.closed_after(name, end)
        if name in ("header", "footer") and (self.inside or self.open.holds("blockquote")):
            return False
        if name in ("header", "form") and (self.open.holds(name) or self._holds_article(name, end)):
            return False
        return self.open.closed_after(name, end)

    def _holds_article(self, name: str, end: int) -> bool:
        source = self._masks.text
        close = source.find("</" + name, end)
        return close >= 0 and _pattern(_ARTICLE).search(source, end, close) is not None

    def _close(self, name: str, start: int, end: int) -> None:
        if name == "a" and self._link is not None:
            self._end_link(end)
        elif name == "q":
            self._quote("", start, end)
        is_block = name in BLOCKS
        if is_block:
            self.open.end_inline(sealed=False)
        was_hidden = self.open.hidden
        self.open.close(name)
        if is_block:
            self.begin()
        elif name in CODE and was_hidden and not self.open.hidden:
            self.builder.gap(end, end)

    def _anchor(self, text: str, start: int, end: int) -> None:
        found = attributes(text, self.builder.source, end - 1 - len(text))
        if unseen(text) and self.open.closed_after("a", end):
            self.open.push("a", hidden=True)
        elif not self.open.hidden and "href" in found:
            self._link = Link(start, found["href"], self.builder.so_far())

    def _end_link(self, end: int) -> None:
        link, self._link = self._link, None
        if link is not None:
            label = self.builder.since(link.copy)
            self.builder.mark("link", link.start, end, link.target, label)

    def _image(self, text: str, start: int, end: int) -> None:
        """An image, unless its empty text says that it is an ornament."""
        found = attributes(text, self.builder.source, end - 1 - len(text))
        if not self.open.hidden and found.get("alt") != "":
            label = found.get("alt", "").strip()
            self.builder.mark("image", start, end, found.get("src", ""), label)

    def _break(self, _: str, start: int, end: int) -> None:
        """A line break."""
        if self.open.hidden:
            return
        last, self._break_end = self._break_end, end
        if last >= 0 and not self.builder.source[last:start].strip():
            self.begin()  # old pages part their paragraphs with two line breaks
        else:
            self.builder.put(" ", start, end)

    def _note(self, _: str, start: int, end: int) -> None:
        """A raised figure is a note's number, or an exponent."""
        note = _pattern(_NOTE).match(self._masks.text, start)
        if note is None or self.open.hidden:
            return
        if note[1] or note[2] or not self.builder.source[start - 1 : start].isalnum():
            label = re.sub(r"<[^>]*>|\s", "", note[0])
            self.builder.mark("footnote-reference", start, note.end(), label)
        else:
            self.builder.gap(start, end)
        self.open.push("sup", hidden=True)

    def _quote(self, _: str, start: int, end: int) -> None:
        """The page shows the quotation marks, and so does the copy."""
        if not self.open.hidden:
            closes = self.builder.source[start + 1] == "/"
            self.builder.put("”" if closes else "“", start, end)


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    """Compiled when first needed."""
    return patterns.pattern(pattern, re.IGNORECASE)


_INLINE = {
    "a": Flow._anchor, "img": Flow._image, "br": Flow._break, "sup": Flow._note, "q": Flow._quote,
}  # fmt: skip
