"""Plain text: blocks from lines, headings and bullets from their looks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from linter.document import Kind
from linter.readers.build import Builder
from linter.readers.front import front_matter

_SIGNS = "-*•·‣⁃–—▪▫●○■□◆◇►▶➤➢✓✔✅☑🔹🔸🔷🔶🔺👉➡"
_FIRST = frozenset(_SIGNS + "0123456789(abcdefghijklmnopqrstuvwxyz")
_SIGN = rf"[{_SIGNS}]\ufe0f?|\d{{1,2}}(?:\ufe0f?\u20e3|[.)])|\(?[a-z]\)"
_BULLET = re.compile(rf"(?:{_SIGN})(?:[ \t\u00a0]+(?=\S)|\Z)")
_RULER = re.compile(r"(?:[-*_=~#•·.+—–]\s*){2,}\Z")
_ENDS = frozenset(".!;:,…")
_CLOSERS = "\"'”’)]»"
_LINE = re.compile(r"[^\r\n]+")
_BREAKS = frozenset(("\n", "\r\n", "\r"))
_BYLINE = re.compile(
    r"(?:By|BY|by) [A-Z]|.*[|©@]|.*https?://|.*\d,? \d{4}\Z|.*\d [A-Z]\w+\.?,? \d{4}\Z"
)
_WIDE = 100  # characters; a hand-wrapped text has hardly a longer line
_SHORT = 100  # the longest heading


class Line(NamedTuple):
    """A line that is not blank, in source offsets, without the white space around it."""

    begun: int  # with its indentation
    start: int
    end: int
    bullet: int  # where its text starts behind a bullet, its end for a lone bullet; 0 without
    after_blank: bool


Lines = list[Line]


def read_text(builder: Builder) -> Mapping[str, object]:
    """Fill a builder with a plain text's blocks; returns its front matter."""
    source = builder.source
    meta, at = front_matter(source)
    comments = _comments(builder, at) if "<!--" in source else []
    blocks = _blocks(source, _lines(_masked(source, comments), at))
    for lines, level in zip(blocks, _levels(source, blocks), strict=True):
        if lines[0].bullet:
            builder.open(Kind.ITEM, 1)
        else:
            builder.open(Kind.HEADING if level else Kind.PARAGRAPH, level)
        _fill(builder, lines, comments)
    builder.close()
    return meta


def _comments(builder: Builder, at: int) -> list[tuple[int, int]]:
    """Marks each ``<!-- comment -->``; their places, in order."""
    source, found = builder.source, []
    while (start := source.find("<!--", at)) >= 0:
        end = source.find("-->", start + 4)
        if end < 0:
            break
        at = end + 3
        builder.mark("comment", start, at, source[start + 4 : end].strip())
        found.append((start, at))
    return found


def _masked(source: str, comments: Sequence[tuple[int, int]]) -> str:
    """The source with blanks for comments."""
    parts, at = [], 0
    for start, end in comments:
        parts += [source[at:start], " " * (end - start)]
        at = end
    return "".join([*parts, source[at:]]) if parts else source


def _lines(text: str, at: int) -> Lines:
    lines: Lines = []
    blank, before, lone = True, at, False
    for match in _LINE.finditer(text, at):
        raw = match[0]
        begun, end = match.span()
        if text[before:begun] not in _BREAKS:
            blank = True
        before = end
        copy = raw.strip()
        if not copy:
            blank = True
            continue
        start = begun + raw.index(copy[0])
        bullet = 0
        if copy[0] in _FIRST:
            if _RULER.match(copy):
                blank = True
                continue
            sign = _BULLET.match(copy)
            bullet = start + sign.end() if sign else 0
        elif _RULER.match(copy):
            blank = True
            continue
        if lone and not bullet and not blank:
            bullet = start  # pasted lists have the bullet on one line, its text on the next
        stop = start + len(copy)
        lines.append(Line(begun, start, stop, bullet, blank))
        blank, lone = False, bullet == stop
    return lines


def _blocks(source: str, lines: Lines) -> list[Lines]:
    """The lines of each block: one, or more where the text was wrapped by hand."""
    width = _wrap_width(source, lines)
    if not width:
        return [[line] for line in lines]
    blocks: list[Lines] = []
    for line in lines:
        if blocks and _continues(source, blocks[-1], line, width):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _wrap_width(source: str, lines: Lines) -> int:
    """The width a text was wrapped to by hand; 0 if each of its lines is a paragraph.

    In wrapped prose most lines begin in mid-sentence; in a text with a paragraph
    a line none does.
    """
    pairs = begun_in_mid_sentence = too_wide = width = 0
    for before, line in pairwise(lines):
        length = before.end - before.begun
        if length > _WIDE:
            too_wide += 1
        if line.after_blank or line.bullet:
            continue
        pairs += 1
        if length <= _WIDE:
            width = max(width, length)
            if source[line.start].islower() and source[before.end - 1] not in ".!?:":
                begun_in_mid_sentence += 1
    wrapped = pairs and begun_in_mid_sentence * 4 >= pairs and too_wide * 10 <= len(lines)
    return width if wrapped and width >= 30 else 0


def _continues(source: str, block: Lines, line: Line, width: int) -> bool:
    """Whether a line goes on with the paragraph before it."""
    last = block[-1]
    if line.after_blank or line.bullet or last.bullet == last.end:
        return False
    length = last.end - last.begun
    indented = line.start - line.begun - (last.start - last.begun)
    if length > _WIDE or (indented > 1 and not block[0].bullet):
        return False
    word = source.find(" ", line.start, line.end)
    first_word = (word if word > 0 else line.end) - line.begun
    if length + 1 + first_word > width:
        return True
    mid_sentence = source[line.start].islower() and source[last.end - 1] not in ".!?:"
    return mid_sentence and length * 5 > width * 3


def _levels(source: str, blocks: list[Lines]) -> Iterator[int]:
    """The level of each block that is a heading: 1 for a headline; 0 for all others."""
    short = [_looks_like_heading(source, lines, at == 0) for at, lines in enumerate(blocks)]
    longer = any(lines[-1].end - lines[0].start > _SHORT for lines in blocks)
    run = 0
    for at, is_short in enumerate(short):
        run = run + 1 if is_short else 0
        ends_run = at + 1 < len(short) and not short[at + 1]
        leads = run < 3 and at + 2 < len(short) and not short[at + 2]
        if is_short and longer and (ends_run or leads or (at == 0 and len(short) > 1)):
            yield 1 if at == 0 else 2
        else:
            yield 0


def _looks_like_heading(source: str, lines: Lines, first: bool) -> bool:
    """A short line without a full stop; with a question mark only in Title Case or on top."""
    line = lines[0]
    if len(lines) > 1 or line.bullet or line.end - line.start > _SHORT:
        return False
    text = source[line.start : line.end]
    last = text.rstrip(_CLOSERS)[-1:]
    if last in _ENDS or (text[0].islower() and not first) or not any(map(str.isalpha, text)):
        return False
    if last == "?" and not first and not _title_case(text):
        return False
    return not _BYLINE.match(text)


def _title_case(text: str) -> bool:
    words = [word for word in text.split() if len(word) > 3]
    return len(words) > 1 and all(not word[0].islower() for word in words)


def _fill(builder: Builder, lines: Lines, comments: Sequence[tuple[int, int]]) -> None:
    first = lines[0]
    if first.bullet == first.end:
        builder.mark("empty-item", first.start, first.end)
        return
    before = 0
    for line in lines:
        if before:
            builder.put(" ", before, line.start)
        _add(builder, line.bullet or line.start, line.end, comments)
        before = line.end


def _add(builder: Builder, start: int, end: int, comments: Sequence[tuple[int, int]]) -> None:
    for begun, ended in comments:
        if start < ended and begun < end:
            builder.add(start, begun)
            start = ended
    builder.add(start, end)
