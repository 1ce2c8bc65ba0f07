"""What checks share of a document: each found once, when first asked for.

Every function takes a document and is meant for ``document.once``; a check
writes ``document.once(sentences)``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from linter import patterns
from linter.document import Document, Kind
from linter.text import closed as closed_class
from linter.text import find, quotes, words
from linter.text import language as languages
from linter.text import names as people
from linter.text import sentences as segmentation

if TYPE_CHECKING:
    from linter.text.figures import Copy, Moment, Quantity

Pair: TypeAlias = tuple[str, str]

SHORT = 250  # characters of a block: what is longer has been written by somebody
_FIRST = patterns.pattern(r"[\W_]*(\w+)")


def sentences(document: Document) -> segmentation.Sentences:
    """The sentences of the text, in its offsets."""
    return segmentation.sentences(document.text)


def quotations(document: Document) -> quotes.Quotations:
    """Quoted speech, and quotations that nobody closed."""
    return quotes.quotations(document.text)


def sequence(document: Document) -> list[str]:
    """The words of the text in order, case-folded: what pairs of words are looked up in."""
    return words.tokens(document.text, document.once(_plain))


def vocabulary(document: Document) -> frozenset[str]:
    """All words of the text, case-folded: what the word index is asked with."""
    return frozenset(document.once(sequence))


def printed(document: Document) -> frozenset[str]:
    """All words of the text as they are printed: asking it is far cheaper than a search."""
    return words.printed(document.text, document.once(_plain))


def noted(document: Document) -> Mapping[str, Collection[Pair]] | None:
    """By rule the pairs of words in a row that call it, once the word index was asked."""
    return None


def met(document: Document, pairs: str, rule: str) -> frozenset[Pair]:
    """Of some pairs of words, a line each, folded, those that stand in a row in the text.

    They are among those that call the rule.
    """
    known = document.once(noted)
    if known is not None:
        here = known.get(rule, ())
        return frozenset(pair for pair in here if "\n{} {}\n".format(*pair) in pairs)
    listed = frozenset((first, then) for first, _, then in map(_parted, pairs.split("\n")))
    return listed.intersection(document.once(_in_row))


def calling(document: Document, rule: str) -> Collection[Pair]:
    """The pairs of words in a row that call a rule; all where the word index was not asked."""
    known = document.once(noted)
    return known.get(rule, ()) if known is not None else document.once(_in_row)


def _in_row(document: Document) -> frozenset[Pair]:
    words = document.once(sequence)
    return frozenset(zip(words, islice(words, 1, None), strict=False))


def _parted(pair: str) -> tuple[str, str, str]:
    return pair.partition(" ")


def openings(document: Document) -> dict[int, str]:
    """The first word of each short block, folded, by the block's number; ``0`` for any figure."""
    text, found = document.text, {}
    for number, (_, start, end, _) in enumerate(document.blocks):
        first = _FIRST.match(text, start, end) if end - start <= SHORT else None
        if first:
            word = first[1].casefold()
            found[number] = "0" if word.isdigit() else word
    return found


def cased(document: Document) -> frozenset[str]:
    """Those of the words as printed that have a capital."""
    return document.once(printed) - document.once(vocabulary)


def closed(document: Document) -> closed_class.Closed:
    """The text's function words, one code a word."""
    return closed_class.closed(document.text)


def characters(document: Document) -> frozenset[str]:
    """All characters of the case-folded text."""
    return frozenset(document.once(_used).casefold())


def beyond_latin(document: Document) -> bool:
    """Whether the text has a letter past the Latin ones: Greek, Cyrillic, Chinese."""
    beyond = () if document.text.isascii() else document.once(_used)
    return any(char >= "\u0370" and char.isalpha() for char in beyond)


def folded(document: Document) -> str:
    """The text case-folded: for asking whether it holds a string, not for offsets."""
    text = document.text
    if document.once(_is_plain):
        return text.encode("utf-8", "surrogatepass").lower().decode("utf-8", "surrogatepass")
    return text.casefold()


def lower(document: Document) -> str:
    """The text in lower case, every offset kept; the very string that ``folded`` is, mostly."""
    if document.once(_is_plain):
        return document.once(folded)
    return find.same_length_lower(document.text)


def shapes(document: Document) -> frozenset[str]:
    """How the figures of the text are printed, 0 for each digit."""
    return words.shapes(document.once(_plain))


def _plain(document: Document) -> bytes:
    return words.prepared(document.text, document.once(_used))


def _used(document: Document) -> str:
    return words.characters(document.text)


def _is_plain(document: Document) -> bool:
    """Whether only ASCII letters have case: most copy has but marks beyond ASCII.

    Folding the others goes letter by letter, and may change the text's length.
    """
    if document.text.isascii():
        return True
    beyond = [char for char in document.once(_used) if not char.isascii()]
    return all(char.casefold() == char == char.lower() for char in beyond)


def figures(document: Document) -> tuple[Quantity, ...]:
    """The quantities of the text, in order."""
    from linter.text.figures import quantities

    return quantities(document.once(copied), document.once(vocabulary))


def moments(document: Document) -> tuple[Moment, ...]:
    """The dates, years, clock times and words of time of the text, in order."""
    from linter.text.figures import moments as found

    return found(document.once(copied), words=document.once(vocabulary))


def copied(document: Document) -> Copy:
    """The text as the readers of its figures share it."""
    from linter.text.figures import Copy

    return Copy(
        document.text,
        document.once(lower),
        lambda: document.once(sentences),
        lambda: document.once(quotations),
    )


def names(document: Document) -> people.Names:
    """The names of people in the text: full ones, and surnames that stand alone."""
    return people.names(document.text)


def language(document: Document) -> str:
    """BCP 47 primary language; English unless the article says or clearly is otherwise."""
    if document.language:
        return document.language.partition("-")[0].lower()
    if languages.looks_english(document.once(vocabulary)):
        return "en"
    return languages.detect(document.text) or "en"


def lead(document: Document) -> tuple[int, int]:
    """Where a finding about the whole article stands: its headline or first sentence."""
    for block in document.blocks:
        if block.kind in {Kind.HEADING, Kind.PARAGRAPH}:
            if block.kind is Kind.HEADING:
                return block.start, block.end
            found = document.once(sentences).at(block.start)
            return found.start, found.end
    return 0, min(len(document.text), 1)
