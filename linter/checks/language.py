"""Articles, and passages of articles, that are not in English."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import ClassVar, Literal

from linter import patterns
from linter.analysis import beyond_latin, language, lead, vocabulary
from linter.document import Block, Document, Kind
from linter.finding import Finding
from linter.rule import Rule
from linter.text.excerpt import first_words
from linter.text.language import detect

# Any English paragraph holds many of these, one in another language hardly any.
ENGLISH = frozenset(
    "the of to and that with from be are have has had this which they their his been were would"
    " who said but she you our if there when it not or by on at about more than its i".split()
)
# A longer passage in a language written in Latin letters holds one of these, or it is rare.
OTHERS = frozenset(
    "que los las una por não uma dos und der den das nicht auf les dans est pour qui della che"
    " sono nella het een van niet och att som inte det ikke nie się jest dla oraz bir için"
    " untuk dengan ini mga ang és hogy nem și este pentru je että kanssa và của không yra ir"
    " nav wa na kwa di il il y là là-bas ei er hann är ble".split()
)
_OFTEN = (" the ", " to ", " of ", " and ")
_FOREIGN_LETTERS = patterns.pattern(r"[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufaff]{2}")
# Bytes of UTF-8 that begin no letter from Greek on: U+0000 to 036F, 2000 to 2FFF, F000 to FFFF.
_NEAR = bytes([*range(0xCD), 0xE2, 0xEF])
_FEW = 20  # letters of another script, which a name or a quoted word may have
_COMMON = 0.08  # share of such words, at most; in English it is 0.2 to 0.5
_NAMES = 0.5  # share of capitals and figures from which a passage is a list of names


class LanguageRule(Rule):
    """Reports an ``article`` in another language, or each ``passage`` of one in English copy.

    A passage is a paragraph of ``min-words`` words or more outside quotations.  A
    detector (langdetect) decides, but it is slow, and wrong where names abound: it is
    asked only about what has hardly an English word and is no list of names.
    """

    tag: ClassVar[str] = "language"
    ranges: ClassVar[Mapping[str, tuple[float, float]]] = MappingProxyType(
        {"min_words": (1, 10_000)}
    )
    fields: ClassVar[frozenset[str]] = frozenset({"code"})

    of: Literal["article", "passage"]
    min_words: int = 20
    scope: Kind = Kind.PARAGRAPH | Kind.ITEM

    def check(self, document: Document) -> Iterator[Finding]:
        if self.of == "article":
            code = document.once(language)
            if code != "en":
                yield self.at(document, *lead(document), code=code)
            return
        if not _may_hold_others(document):
            return
        for block in document.blocks:
            code = self._other(document, block)
            if code:
                end = first_words(document.text, block.start)
                yield self.at(document, block.start, end, code=code)

    def _other(self, document: Document, block: Block) -> str:
        """The language of a passage that is not in English, else nothing."""
        text = document.inside(block)
        if not _looks_other(text, self.min_words) or not self.looks_at(document, block.start):
            return ""
        code = detect(text) or "en"
        return "" if code == "en" else code


def _may_hold_others(document: Document) -> bool:
    if not document.once(vocabulary).isdisjoint(OTHERS):
        return True
    if not document.once(beyond_latin):
        return False
    return len(document.text.encode(errors="replace").translate(None, _NEAR)) > _FEW


def _looks_other(text: str, least: int) -> bool:
    spaces = text.count(" ")
    if len(text) < 2 * least or (
        spaces >= least and sum(map(text.count, _OFTEN)) > _COMMON * (spaces + 1)
    ):
        return False  # as below, and far cheaper: most passages end here
    words = text.split()
    if len(words) < least:
        # Chinese and Thai do not part words
        return len(text) > 3 * least and len(_FOREIGN_LETTERS.findall(text)) > least
    english = sum(map(ENGLISH.__contains__, text.lower().split()))
    if english > _COMMON * len(words):
        return False
    names = sum(not word[0].islower() for word in words)
    return names <= _NAMES * len(words) or _FOREIGN_LETTERS.search(text) is not None
