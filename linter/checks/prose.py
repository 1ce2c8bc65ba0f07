"""The prose of an article as the metrics measure it: its sentences, paragraphs and sections."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from linter.analysis import sentences
from linter.document import Block, Document, Kind
from linter.text.clauses import count_openers
from linter.text.readability import Measures, measure

Places = list[tuple[int, int, int]]  # words, start, end

PROSE = (Kind.PARAGRAPH, Kind.QUOTE)  # `in` is ten times faster than a flag's `&`
SHOWN = 3  # of the hardest sentences
_EVEN = 2  # words by which lengths may differ
_SHORT = 6  # words of a sentence too short to tire
_NESTING = 25  # words of a sentence that may hold too many clauses
_DENSE = 0.37  # syllables for each character of a word, marks and all
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


def sections(document: Document) -> list[tuple[int, int, list[Block]]]:
    """What stands between headings, each on its heading; an article of one has none."""
    sections: list[list[Block]] = [[]]
    for block in document.blocks:
        if block.kind is Kind.HEADING and any(one.kind in PROSE for one in sections[-1]):
            sections.append([])
        sections[-1].append(block)
    return [(one[0].start, one[0].end, one) for one in sections] if len(sections) > 1 else []


def alone(document: Document) -> Iterator[tuple[int, int, list[Block]]]:
    for block in document.blocks:
        if block.kind in PROSE:
            yield (*document.once(sentences).at(block.start), [block])


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


def least_ease(text: str) -> float:
    """What a text's Flesch reading ease is hardly ever below, from counts that cost little.

    A word has 0.33 syllables for each of its characters, in the middle of 1,600 sections
    and paragraphs, nearly all below 0.36: ``_DENSE`` is beyond that.
    """
    words = text.count(" ") + 1
    ends = text.count(". ") + text.count("? ") + text.count("! ") + 1
    return 206.835 - 1.015 * words / ends - 84.6 * _DENSE * (len(text) / words - 1)


def _paragraphs(document: Document) -> Places:
    text = document.text
    return [
        (text.count(" ", start, end) + 1, start, end)
        for kind, start, end, _ in document.blocks
        if kind is Kind.PARAGRAPH
    ]


def _lead_sentence(document: Document) -> Places:
    """Of the first paragraph that holds one: bylines and datelines come before it."""
    text = document.text
    for kind, start, end, _ in document.blocks:
        if kind is Kind.PARAGRAPH and _is_closed(text[start:end]):
            first = document.once(sentences).at(start)
            return [(text.count(" ", *first) + 1, *first)]
    return []


def _even(document: Document) -> Places:
    """Runs of sentences, in one section, whose lengths differ by no more than two words."""
    runs: Places = []
    lengths: list[int] = []
    begun = last = 0
    for words, start, end in [*document.once(prose_sentences), (0, 0, 0)]:
        near = [*lengths, words]
        apart = "\n" in document.text[last:start].strip(" ") and document.text[last:start] != "\n"
        if lengths and (max(near) - min(near) > _EVEN or words < _SHORT or apart):
            runs.append((len(lengths), begun, last))
            lengths = []
        if words >= _SHORT:
            begun = begun if lengths else start
            lengths.append(words)
            last = end
    return runs


def _nested(document: Document) -> Places:
    """Words that open a subordinate clause, of sentences long enough to hold several."""
    text = document.text
    return [
        (count_openers(text[start:end]), start, end)
        for words, start, end in document.once(prose_sentences)
        if words >= _NESTING
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
        "nested-clauses": _nested,
    }
)
