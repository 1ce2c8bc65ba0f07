"""An article without the byline or the date that a newsroom's configuration asks for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from linter.analysis import lead
from linter.document import Document
from linter.finding import Finding
from linter.patterns import pattern
from linter.rule import Rule

_AUTHORS = ("author", "authors", "byline", "creator", "dc.creator", "article:author")
_BYLINE = pattern(
    r"(?:(?:[Ss]tory|[Ww]ords|[Tt]ext|[Rr]eport(?:ing)?|[Ww]ritten|[Pp]osted) )?"
    r"(?:[Bb]y|BY):? +[^\W\d_a-z]"
)
_ENDS = 6  # blocks at either end where a byline stands


class CreditRule(Rule):
    """One finding for each of ``require`` that an article lacks: ``byline``, ``date``.

    A byline is an author in the front matter or the HTML's metadata, or a short line
    that begins with *By* and a name.  A date is one that the article itself carries,
    in its metadata, its dateline or its file's name, or that ``--date`` gives.
    """

    tag: ClassVar[str] = "credit"
    fields: ClassVar[frozenset[str]] = frozenset({"missing"})

    require: tuple[Literal["byline", "date"], ...] = ()

    def check(self, document: Document) -> Iterator[Finding]:
        if not document.text:
            return
        start, end = lead(document)
        lacks = []
        if "byline" in self.require and not _has_byline(document):
            lacks.append("byline")
        if "date" in self.require and document.published is None:
            lacks.append("date")
        if lacks:
            yield self.at(document, start, end, missing=" and no ".join(lacks))


def _has_byline(document: Document) -> bool:
    meta = {str(key).casefold(): value for key, value in document.meta.items()}
    if any(meta.get(key) for key in _AUTHORS):
        return True
    blocks = [*document.blocks[:_ENDS], *document.blocks[_ENDS:][-_ENDS:]]
    return any(_BYLINE.match(document.inside(block)) for block in blocks)
