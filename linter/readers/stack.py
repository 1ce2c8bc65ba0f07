"""The elements open at a point of an HTML text, and what they say of the words there."""

from __future__ import annotations

from linter.document import Kind
from linter.readers.tags import BLOCKS, CLOSES, HEADINGS, SEALED
from linter.record import NamedTuple


class Open(NamedTuple):
    """An element that is open, and what held outside it."""

    name: str
    block: tuple[Kind, int] | None
    hidden: bool
    depth: int


class Stack:
    """Open elements, innermost last.  Every step is linear in what it closes."""

    __slots__ = ("_counts", "_last_close", "_source", "block", "depth", "elements", "hidden")

    def __init__(self, source: str) -> None:
        self._source = source
        self.elements: list[Open] = []
        self.block: tuple[Kind, int] | None = None  # the kind and level of a block here
        self.hidden = False
        self.depth = 0  # of lists
        self._counts: dict[str, int] = {}
        self._last_close: dict[str, int] = {}

    def push(
        self, name: str, block: tuple[Kind, int] | None = None, *, hidden: bool = False
    ) -> None:
        """Open an element."""
        self.elements.append(Open(name, self.block, self.hidden, self.depth))
        self._counts[name] = self._counts.get(name, 0) + 1
        self.block = block or self.block
        self.hidden = self.hidden or hidden

    def pop(self) -> str:
        """Close the innermost element; its name."""
        name, self.block, self.hidden, self.depth = self.elements.pop()
        self._counts[name] -= 1
        return name

    def close(self, name: str) -> None:
        """Close the innermost element of a name, if there is one, and all in it."""
        if name in HEADINGS:
            if any(map(self._counts.get, HEADINGS)):
                while self.pop() not in HEADINGS:
                    pass
        elif self.holds(name):
            while self.pop() != name:
                pass

    def holds(self, name: str) -> bool:
        """Whether an element of this name is open."""
        return bool(self._counts.get(name))

    def end_inline(self, *, sealed: bool = True) -> None:
        """Close what may be open in a paragraph only; ``sealed``: pictures and forms too."""
        while self.elements:
            name = self.elements[-1].name
            if name in BLOCKS or (name in SEALED and not sealed):
                break
            self.pop()

    def make_room(self, name: str) -> None:
        """Close what a block-level tag ends without saying so."""
        self.end_inline(sealed=False)
        closes = CLOSES.get(name, HEADINGS)
        while self.elements:
            top = self.elements[-1].name
            if top not in closes and top != "p":
                break
            self.pop()

    def closed_after(self, name: str, at: int) -> bool:
        """Whether anything may close an element; if not, it is taken to close at once."""
        last = self._last_close.get(name)
        if last is None:
            source = self._source
            last = max(source.rfind(f"</{name}>"), source.rfind(f"</{name.upper()}>"))
            self._last_close[name] = last
        return last >= at
