"""A text as the readers of its figures share it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import TYPE_CHECKING

from linter.text.find import same_length_lower

if TYPE_CHECKING:
    from linter.text.figures.context import Contexts
    from linter.text.quotes import Quotations
    from linter.text.sentences import Sentences


class Copy:
    """A text, the same in lower case and of one length, and what is found in it when asked for."""

    __slots__ = ("_contexts", "_quotations", "_sentences", "lower", "text")

    def __init__(
        self,
        text: str,
        lower: str = "",
        sentences: Callable[[], Sentences] | None = None,
        quotations: Callable[[], Quotations] | None = None,
    ) -> None:
        self.text = text
        self.lower = lower or same_length_lower(text)
        self._sentences = sentences
        self._quotations = quotations
        self._contexts: Contexts | None = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Copy) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    def sentence(self, offset: int) -> tuple[int, int]:
        """The span of the sentence at an offset, up to the next one's start."""
        found = self.sentences()
        number = max(bisect_right(found.starts, offset) - 1, 0)
        if not found.starts:
            return 0, len(self.text)
        return found.starts[number], max(found.ends[number], offset)

    def sentences(self) -> Sentences:
        """The sentences of the text."""
        if self._sentences is not None:
            return self._sentences()
        from linter.text.sentences import sentences

        found = sentences(self.text)
        self._sentences = lambda: found
        return found

    def quoted(self, offset: int) -> bool:
        """Whether an offset is in quoted speech."""
        if self._quotations is None:
            from linter.text.quotes import quotations

            found = quotations(self.text)
            self._quotations = lambda: found
        return self._quotations().holds(offset)

    @property
    def contexts(self) -> Contexts:
        """The contexts of the text's figures, each found once."""
        if self._contexts is None:
            from linter.text.figures.context import Contexts

            self._contexts = Contexts(self)
        return self._contexts


def whole(lower: str, start: int, end: int) -> bool:
    """Whether a word found at a place is not part of a longer one."""
    before = start and lower[start - 1].isalpha()
    return not before and not lower[end : end + 1].isalpha()
