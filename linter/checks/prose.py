"""The prose of an article as the metrics measure it: its sentences, paragraphs and sections."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from linter.analysis import lower, sentences
from linter.document import Block, Document, Kind
from linter.record import NamedTuple
from linter.text.clauses import count_openers, most_openers
from linter.text.readability import Measures, measure

Places = list[tuple[int, int, int]]  # words, start, end

PROSE = (Kind.PARAGRAPH, Kind.QUOTE)  # `in` is ten times faster than a flag's `&`
SHOWN = 3  # of the hardest sentences
_EVEN = 2  # words by which lengths may differ
_SHORT = 6  # words of a sentence too short to tire
_NESTING = 25  # words of a sentence that may hold too many clauses
_MARGIN = 4  # points of reading ease by which the bound below may fail
_VOWELS = bytes(ord("V") if chr(byte).lower() in "aeiouy" else ord("C") for byte in range(256))
_HEADING, _PARAGRAPH = Kind.HEADING, Kind.PARAGRAPH  # an enum's class is slow to ask
_CLOSED = (".", "?", "!", "…")
_QUOTES = "\"'”’)]»"


def prose(document: Document, blocks: Iterable[Block]) -> str:
    """The prose, each block closed by a full stop as the formulas know no other end."""
    parts = (document.inside(block) for block in blocks if block.kind in PROSE)
    return " ".join(part if _is_closed(part) else f"{part}." for part in parts)


def _is_closed(text: str) -> bool:
    return text.rstrip(_QUOTES).endswith(_CLOSED)


def measures(document: Document) -> Measures:
    """The counts of an article's prose, which its readability is worked out from."""
    return measure(prose(document, document.blocks))


def sections(document: Document) -> list[list[Block]]:
    """What stands between headings, each with its heading; an article of one has none."""
    sections: list[list[Block]] = [[]]
    has_prose = False
    for block in document.blocks:
        kind = block.kind
        if kind is _HEADING and has_prose:
            sections.append([])
            has_prose = False
        has_prose = has_prose or kind in PROSE
        sections[-1].append(block)
    return sections if len(sections) > 1 else []


def paragraphs(document: Document) -> list[list[Block]]:
    """Each block of prose by itself."""
    return [[block] for block in document.blocks if block.kind in PROSE]


def prose_sentences(document: Document) -> Places:
    """All sentences of paragraphs and block quotes; a sentence lies in one block."""
    text, found = document.text, document.once(sentences)
    places: Places = []
    number, last = 0, len(found)
    starts, ends = found.starts, found.ends
    for kind, _, block_end, _ in document.blocks:
        prose = kind in PROSE
        while number < last and starts[number] < block_end:
            if prose:
                start, end = starts[number], ends[number]
                places.append((text.count(" ", start, end) + 1, start, end))
            number += 1
    return places


class Sums(NamedTuple):
    """Of a block of prose: its words, sentences of three words or more, groups of vowels."""

    words: int
    sentences: int
    groups: int


def sums(document: Document) -> dict[int, Sums]:
    """What tells how hard each block of prose may be, by where it starts: one pass for all."""
    text, places, number = document.text, document.once(prose_sentences), 0
    coded = text.encode("ascii", "replace").translate(_VOWELS)
    found: dict[int, Sums] = {}
    for kind, start, end, _ in document.blocks:
        if kind not in PROSE:
            continue
        sentences = 0
        while number < len(places) and places[number][1] < end:
            sentences += places[number][0] > 2
            number += 1
        groups = coded.count(b"CV", start, end) + 1
        found[start] = Sums(text.count(" ", start, end) + 1, sentences or 1, groups)
    return found


def least_ease(parts: Iterable[Sums]) -> float:
    """What the Flesch reading ease of some blocks is hardly ever below.

    A word has no more syllables than groups of vowels, but for few: of 4,500 articles,
    sections and paragraphs nine were below this, and half were 14 points above it.
    """
    words, ends, groups = map(sum, zip(*parts, strict=True))
    return 206.835 - 1.015 * words / ends - 84.6 * groups / words - _MARGIN


def _paragraphs(document: Document) -> Places:
    text = document.text
    return [
        (text.count(" ", start, end) + 1, start, end)
        for kind, start, end, _ in document.blocks
        if kind is _PARAGRAPH
    ]


def _lead_sentence(document: Document) -> Places:
    """Of the first paragraph that holds one: bylines and datelines come before it."""
    text = document.text
    for kind, start, end, _ in document.blocks:
        if kind is _PARAGRAPH and _is_closed(text[start:end]):
            first = document.once(sentences).at(start)
            return [(text.count(" ", *first) + 1, *first)]
    return []


def _even(document: Document) -> Places:
    """Runs of sentences, in one section, whose lengths differ by no more than two words."""
    text = document.text
    runs: Places = []
    count = low = high = begun = last = 0
    for words, start, end in [*document.once(prose_sentences), (0, 0, 0)]:
        if count:
            uneven = words - low > _EVEN or high - words > _EVEN
            if uneven or words < _SHORT or _are_apart(text, last, start):
                runs.append((count, begun, last))
                count = 0
        if words >= _SHORT:
            if not count:
                begun, low, high = start, words, words
            low, high = (words, high) if words < low else (low, words if words > high else high)
            count += 1
            last = end
    return runs


def _are_apart(text: str, last: int, start: int) -> bool:
    """Whether a block of another kind stands between two sentences."""
    return start - last > 1 and "\n" in text[last:start].strip(" ")


def nested(document: Document, most: float) -> Places:
    """Words that open a subordinate clause, of long sentences that may have more than so many."""
    text = document.once(lower)
    return [
        (count_openers(text[start:end]), start, end)
        for words, start, end in document.once(prose_sentences)
        if words >= _NESTING and most_openers(text, start, end) > most
    ]


def hardest(document: Document) -> Places:
    """By grade, of the longest few: to measure every sentence would cost as much again."""
    found = sorted(document.once(prose_sentences), key=lambda one: -one[0])[: 3 * SHOWN]
    found.sort(key=lambda one: _grade(document.text[one[1] : one[2]]), reverse=True)
    return sorted(found[:SHOWN], key=lambda one: one[1])


def _grade(sentence: str) -> float:
    return measure(sentence).score("flesch-kincaid-grade")


PLACES: Mapping[str, Callable[[Document], Places]] = MappingProxyType(
    {
        "longest-sentence": prose_sentences,
        "longest-paragraph": _paragraphs,
        "lead-sentence": _lead_sentence,
        "even-sentences": _even,
    }
)
COUNTED = frozenset({*PLACES, "nested-clauses", "sentence-words"})  # in words, or in clauses
