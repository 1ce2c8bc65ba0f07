"""Plain text: blocks from lines, headings and bullets from their looks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from linter import patterns
from linter.document import Kind
from linter.readers.build import Builder
from linter.readers.front import front_matter

_SIGNS = "-*•·‣⁃–▪▫●○■□◆◇►▶➤➢✓✔✅☑🔹🔸🔷🔶🔺👉➡"
_SPECIAL = frozenset(_SIGNS + "—_=~#+.(0123456789")  # may begin a bullet or a ruler
_SIGN = rf"(?:[{_SIGNS}]\ufe0f?|\d{{1,2}}(?:\ufe0f?\u20e3|[.)])|\(?[a-z]\))"
_BULLET = patterns.pattern(_SIGN + r"(?:[ \t\u00a0]+(?=\S)|\Z)")
_RULER = patterns.pattern(r"(?:[-*_=~#•·.+—–]\s*){2,}\Z")
_ENDS = frozenset(".!;:,…")
_CLOSERS = "\"'”’)]»"
_DATED = patterns.pattern(r"(?:\d,?|\d [A-Z]\w+\.?,?) \d{4}\Z")
_WIDE = 100  # characters; a text wrapped by hand has hardly a longer line
_SHORT = 100  # the longest heading

# Where a line begins, where its text does and ends, where its text begins behind a bullet (at its
# end for a lone bullet, 0 without one), and whether it comes after a blank line.
Line = tuple[int, int, int, int, bool]
Lines = list[Line]


def read_text(builder: Builder) -> Mapping[str, object]:
    """Fill a builder with a plain text's blocks; returns its front matter."""
    source = builder.source
    meta, at = front_matter(source)
    comments = _comments(builder, at) if "<!--" in source else []
    lines = _lines(_even(source, comments), at)
    wrapped = _wrap_width(source, lines)
    blocks = _blocks(source, lines, wrapped) if wrapped else [[line] for line in lines]
    for block, level in zip(blocks, _levels(source, blocks), strict=True):
        _, start, end, bullet, _ = block[0]
        if bullet == end:
            builder.mark("empty-item", start, end)
            continue
        kind = Kind.ITEM if bullet else Kind.HEADING if level else Kind.PARAGRAPH
        if len(block) == 1 and not comments:
            builder.whole(kind, 1 if bullet else level, bullet or start, end)
        else:
            builder.open(kind, 1 if bullet else level)
            _fill(builder, block, comments)
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


def _even(source: str, comments: Sequence[tuple[int, int]]) -> str:
    """As long a text in which every line ends with a line feed, with blanks for comments."""
    if "\r" in source:
        source = source.replace("\r\n", " \n").replace("\r", "\n")
    if not comments:
        return source
    parts, at = [], 0
    for start, end in comments:
        parts += [source[at:start], " " * (end - start)]
        at = end
    return "".join([*parts, source[at:]])


def _lines(text: str, at: int) -> Lines:
    """The lines that are not blank and no rulers."""
    lines: Lines = []
    blank, lone = True, False
    for raw in (text[at:] if at else text).split("\n"):
        begun = at
        at += len(raw) + 1
        copy = raw.strip()
        if not copy:
            blank = True
            continue
        start = begun if raw[0] == copy[0] else begun + raw.index(copy[0])
        end = start + len(copy)
        bullet = 0
        if copy[0] in _SPECIAL or copy[1:2] == ")":
            if _RULER.match(copy):
                blank = True
                continue
            sign = _BULLET.match(copy)
            bullet = start + sign.end() if sign else 0
        if lone and not bullet and not blank:
            bullet = start  # pasted lists have the bullet on one line, its text on the next
        lines.append((begun, start, end, bullet, blank))
        blank, lone = False, bullet == end
    return lines


def _wrap_width(source: str, lines: Lines) -> int:
    """The width a text was wrapped to by hand; 0 if each of its lines is a paragraph.

    In wrapped prose most lines begin in mid-sentence; in a text with a paragraph
    a line none does.
    """
    pairs = mid_sentence = widest = too_wide = 0
    before, length = "", 0
    for begun, start, end, bullet, after_blank in lines:
        if not (after_blank or bullet) and length <= _WIDE:
            pairs += 1
            widest = max(widest, length)
            if before not in ".!?:" and source[start].islower():
                mid_sentence += 1
        before, length = source[end - 1], end - begun
        too_wide += length > _WIDE
    wrapped = widest >= 30 and mid_sentence * 4 >= pairs and too_wide * 10 <= len(lines)
    return widest if wrapped else 0


def _blocks(source: str, lines: Lines, width: int) -> list[Lines]:
    """The lines of each block of a text that was wrapped by hand."""
    blocks: list[Lines] = []
    for line in lines:
        if blocks and _continues(source, blocks[-1], line, width):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _continues(source: str, block: Lines, line: Line, width: int) -> bool:
    """Whether a line goes on with the paragraph before it."""
    begun, start, end, bullet, after_blank = line
    last_begun, last_start, last_end, last_bullet, _ = block[-1]
    if after_blank or bullet or last_bullet == last_end:
        return False
    length = last_end - last_begun
    first_begun, first_start, _, item, _ = block[0]
    if item and start - begun > first_start - first_begun:
        return True  # it hangs under its bullet
    indented = (start - begun) - (last_start - last_begun)
    if length > _WIDE or indented > 1:
        return False
    space = source.find(" ", start, end)
    first_word = (space if space > 0 else end) - begun
    if length + 1 + first_word > width:
        return True
    if length * 5 < width * 3 or not source[start].islower():
        return False
    return source[last_end - 1] not in ".!?:"


def _levels(source: str, blocks: list[Lines]) -> list[int]:
    """The level of each block that is a heading, 1 for a headline; 0 for all others."""
    short: list[bool] = []
    longer = False
    for block in blocks:
        is_short = len(block) == 1 and block[0][2] - block[0][1] <= _SHORT
        longer = longer or not is_short
        short.append(is_short and _looks_like_heading(source, block[0], not short))
    levels, run = [0] * len(blocks), 0
    if not longer or len(blocks) < 2:
        return levels
    for at, is_short in enumerate(short):
        run = run + 1 if is_short else 0
        if run:
            before_copy = short[at + 1 : at + 2] == [False]
            leads = run < 3 and short[at + 2 : at + 3] == [False]
            if at == 0 or before_copy or leads:
                levels[at] = 2 if at else 1
    return levels


def _looks_like_heading(source: str, line: Line, first: bool) -> bool:
    """A short line without a full stop; with a question mark only in Title Case or on top."""
    _, start, end, bullet, _ = line
    if bullet:
        return False
    text = source[start:end]
    last = text[-1]
    if last in _CLOSERS:
        last = text.rstrip(_CLOSERS)[-1:]
    if last in _ENDS or (text[0].islower() and not first):
        return False
    if last == "?" and not first and not _title_case(text):
        return False
    return not _states(text) and any(map(str.isalpha, text))


def _states(text: str) -> bool:
    """Whether a line says who wrote this and when, or where to find it."""
    if text[:3] in ("By ", "BY ", "by ") and text[3:4].isupper():
        return True
    if "|" in text or "@" in text or "©" in text or "://" in text:
        return True
    return text[-1].isdigit() and _DATED.search(text) is not None


def _title_case(text: str) -> bool:
    words = text.split()
    small = [word for word in words if word[0].islower()]
    capital = len(words) - len(small)
    return capital > 1 and len(small) * 2 <= capital and all(len(word) < 5 for word in small)


def _fill(builder: Builder, lines: Lines, comments: Sequence[tuple[int, int]]) -> None:
    """Add a block's lines, a space between them."""
    first, *others = lines
    start, end = first[3] or first[1], first[2]
    for _, begun, ended, _, _ in others:
        if begun == end + 1:
            end = ended
            continue
        _add(builder, start, end, comments)
        builder.put(" ", end, begun)
        start, end = begun, ended
    _add(builder, start, end, comments)


def _add(builder: Builder, start: int, end: int, comments: Sequence[tuple[int, int]]) -> None:
    """Add a line without the comments in it."""
    at = bisect_left(comments, (start, start))
    while at < len(comments) and comments[at][0] < end:
        builder.add(start, comments[at][0])
        start = comments[at][1]
        at += 1
    builder.add(start, end)
