"""Quoted speech: where quotations are, and which were never closed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from linter.patterns import pattern
from linter.span import Span
from linter.text.marks import offsets

_DOUBLE = '"“”„'
_ANGLED = "«»"
_BEFORE_OPENING = frozenset("([{<—–-−/‘'“\"„«‹¿¡=|")
_AFTER_CLOSING = frozenset(".,;:!?…)]}>—–-−/’'”\"»›|")
_STOPS = frozenset(".,?!…")
_ENDS = _STOPS - {","}
# A quotation that runs on into blocks that do not open with a mark, as in a list, ends near by.
_FAR = 1500
_LONGEST_SINGLE = 600
# What an apostrophe may open: "’em", "rock ’n’ roll".
_ELISIONS = frozenset(
    ("em", "n", "til", "till", "tis", "twas", "twill", "cause", "cos", "coz", "bout", "round")
)
_STRAIGHT = pattern(r"'(?<!\w')(?=\w)")
_OPEN, _CLOSE = 1, -1


class Quotations:
    """Outermost quotations in order, their marks included, none across a line break.

    ``unclosed`` holds opening marks, each with up to three words after it, that
    are never closed and not taken up again where the next block opens.
    """

    __slots__ = ("ends", "starts", "unclosed")

    def __init__(self, spans: list[tuple[int, int]], unclosed: tuple[Span, ...] = ()) -> None:
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]
        self.unclosed = unclosed

    def holds(self, offset: int) -> bool:
        """Whether the character at ``offset`` is quoted."""
        number = bisect_right(self.starts, offset) - 1
        return number >= 0 and offset < self.ends[number]

    def __iter__(self) -> Iterator[Span]:
        return map(Span, self.starts, self.ends)

    def __len__(self) -> int:
        return len(self.starts)


def quotations(text: str) -> Quotations:
    """Quotations in double, angled and, where they clearly are quotations, single marks."""
    doubles = _Doubles(text)
    for at in offsets(text, _DOUBLE + _ANGLED):
        doubles.read(at)
    doubles.finish()
    spans = _outermost(doubles.spans)
    singles = _singles(text)
    if singles:
        spans = _outermost([*spans, *(one for one in singles if not _crosses(one, spans))])
    return Quotations(spans, tuple(_first_words(text, at) for at in doubles.unclosed))


def _outermost(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    last = 0
    for span in sorted(spans):
        if span[0] >= last:
            kept.append(span)
            last = span[1]
    return kept


def _crosses(one: tuple[int, int], spans: list[tuple[int, int]]) -> bool:
    start, end = one
    return any(a < start < b < end or start < a < end < b for a, b in spans)


def _first_words(text: str, at: int) -> Span:
    line = text[at : at + 80].split("\n", maxsplit=1)[0]
    words = line.split(" ", 3)[:3]
    return Span(at, at + len(" ".join(words).rstrip()))


class _Doubles:
    """Reads double and angled marks in order; a stack of open ones for each block."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans: list[tuple[int, int]] = []
        self.unclosed: list[int] = []
        self.open: list[int] = []
        self.left: int | None = None  # opened in an earlier block and not closed there
        self.block_end = -1

    def read(self, at: int) -> None:
        if at > self.block_end:
            self._end_block()
            self.block_end = self.text.find("\n", at)
            if self.block_end < 0:
                self.block_end = len(self.text)
        role = self._role(at)
        if self.left is not None and role:
            self._resume(at, role)
        if role == _OPEN:
            if not (self.open and self._goes_on(at)):
                self.open.append(at)
        elif role == _CLOSE:
            self._close(at)

    def finish(self) -> None:
        self._end_block()
        if self.left is not None:
            self.unclosed.append(self.left)

    def _close(self, at: int) -> None:
        angled = self.text[at] in _ANGLED
        for number in range(len(self.open) - 1, -1, -1):
            opening = self.open[number]
            if (self.text[opening] in _ANGLED) == angled:
                self.spans.append((opening, at + 1))
                del self.open[number:]
                return

    def _goes_on(self, at: int) -> bool:
        """A mark after a full stop inside a quotation: paragraphs of speech, run together."""
        before = self.text[self.open[-1] : at].rstrip()[-1:]
        return before in _ENDS and self.text[at] in _DOUBLE

    def _resume(self, at: int, role: int) -> None:
        """The first mark after a block that left a quotation open."""
        left = self.left
        self.left = None
        if left is None:
            return
        if role == _CLOSE and not self.open and at - left < _FAR:
            self._quote_blocks(left, at + 1)
        else:
            self.unclosed.append(left)

    def _quote_blocks(self, start: int, end: int) -> None:
        for line in self.text[start:end].split("\n"):
            if line.strip():
                self.spans.append((start, start + len(line.rstrip())))
            start += len(line) + 1

    def _end_block(self) -> None:
        if not self.open:
            return
        opening = self.open[0]
        self.open.clear()
        following = self.text[self.block_end : self.block_end + 40].lstrip()[:1]
        if following and following in _DOUBLE + _ANGLED:
            self._quote_blocks(opening, self.block_end)
            return
        if self.left is not None:
            self.unclosed.append(self.left)
        self.left = opening

    def _role(self, at: int) -> int:
        text, mark = self.text, self.text[at]
        if mark == "„" or (mark == "“" and not self.open):
            return _OPEN
        before = text[at - 1] if at else "\n"
        after = text[at + 1] if at + 1 < len(text) else "\n"
        opens = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
        closes = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
        if mark == '"':
            return self._straight_role(at, before, after, opens)
        top = text[self.open[-1]] if self.open else ""
        if mark in "“«":
            turned = top in ("„", "»") or (bool(top) and closes and not opens)
            return _CLOSE if turned else _OPEN
        return _OPEN if opens and not closes else _CLOSE

    def _straight_role(self, at: int, before: str, after: str, opens: bool) -> int:
        pending = any(self.text[opening] in _DOUBLE for opening in self.open)
        if opens:
            # A space too many before the closing mark, or speech broken off by a dash.
            late = pending and after in _AFTER_CLOSING and after not in "'\"‘"
            return _CLOSE if late else _OPEN
        if pending:
            inches = before.isdigit() and self.text.count('"', at + 1, self.block_end) % 2
            return 0 if inches else _CLOSE
        if before.isdigit() or before.isspace():
            return 0  # inches, seconds, a ditto
        if after.isalnum():
            return _OPEN if before in ",:;.!?…" else 0
        return _CLOSE


def _singles(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    end = 0
    for at in _single_openings(text):
        if at < end or _is_apostrophe(text, at):
            continue
        close = _single_close(text, at)
        if close:
            end = close
            found.append((at, end))
    return found


def _single_openings(text: str) -> list[int]:
    straight = [mark.start() for mark in _STRAIGHT.finditer(text)] if "'" in text else []
    return sorted([*offsets(text, "‘"), *straight])


def _is_apostrophe(text: str, at: int) -> bool:
    """ "'90s", "'em", "rock 'n' roll": or nothing that a quotation starts with."""
    if at and text[at - 1].isalnum():
        return True
    after = text[at + 1 : at + 8]
    if not after or after[0].isspace() or after[0] in ".,;:!?)":
        return True
    word = after.replace("’", "'").split(" ")[0].split("'")[0].rstrip(".,;:!?-").lower()
    year = word.removesuffix("s")
    return word in _ELISIONS or (year.isdigit() and len(year) == 2)


def _single_close(text: str, at: int) -> int:
    """The offset past the closing mark, or 0: the first that no plural possessive would have."""
    end = text.find("\n", at)
    end = min(len(text) if end < 0 else end, at + _LONGEST_SINGLE)
    mark = "’" if text[at] == "‘" else "'"
    doubtful = 0
    close = text.find(mark, at + 2, end)
    while close >= 0:
        before, after = text[close - 1], text[close + 1 : close + 2]
        if not before.isspace() and not after.isalnum():
            if before in _STOPS or before != "s" or after in tuple(".,;:!?)"):
                return close + 1
            doubtful = doubtful or close + 1
        close = text.find(mark, close + 1, end)
    return doubtful
