"""Clean stories: where a sentence may be put in, and which names and figures they have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from linter.document import Document, Kind
from linter.readers import read
from linter.scan.walk import articles
from linter.text.names import names

UNDATED = date(2001, 12, 20)  # of stories that carry no date
WORDS = range(60, 3000)
SPELT = "two three four five six seven eight nine ten eleven twelve".split()
FIGURE = re.compile(
    r"(?P<money>[$£€]\d[\d,.]*\d(?: [mb]illion)?)|(?P<part>\b\d[\d,.]*(?: per cent|%))"
    rf"|(?<![\w.,:$-])(?P<count>(?:\d[\d,]*|{'|'.join(SPELT)}) (?:[a-z-]+ )?"
    r"(?:[a-z]{3,}s|people))\b"
)
NO_NOUN = re.compile(
    r" (?:years|months|days|weeks|hours|minutes|times|was|has|is|as|this|others|of|per|to|in) ?"
)
ORG = re.compile(r"(?<=[a-z] )(?:[A-Z][a-z]{2,} (?:of )?){1,3}[A-Z][a-z]{2,}(?=[ .,])")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
LOOSE = re.compile(
    r"(?:than|to|least|most|about|around|over|under|below|above|nearly|almost|some|further|another"
    r"|other|roughly|approximately|only|many|January|February|March|April|May|June|July|August"
    r"|September|October|November|December) $",
    re.IGNORECASE,
)
PROSE = re.compile(r"[A-Z][\w' ][^\"“”‘|<`{\[*]*\.")
END = re.compile(r"(?<=[a-z]{3}\.)(?= [A-Z]|\s*$)")


class Story(NamedTuple):
    """A clean story; ``points`` are offsets at the ends of sentences of its prose."""

    path: str
    source: str
    published: date
    points: tuple[int, ...]
    orgs: tuple[str, ...]
    people: tuple[str, ...]


def stories(paths: Sequence[str]) -> list[Story]:
    """The stories below some paths, in the order of their paths."""
    found, _ = articles(paths)
    return [story for path in sorted(found) for story in _story(path)]


def _story(path: str) -> Iterator[Story]:
    with open(path, "rb") as file:
        document = read(file.read(), path)
    source = document.source
    points = tuple(_points(document))
    if len(points) > 3 and len(document.text.split()) in WORDS:
        orgs = dict.fromkeys(ORG.findall(document.text))
        people = dict.fromkeys(
            document.text[one.start : one.end] for one in names(document.text).full
        )
        yield Story(
            path,
            source,
            document.published or UNDATED,
            points,
            tuple(name for name in orgs if name.split()[0] not in DAYS)[:6] or ("the council",),
            tuple(name for name in people if len(name.split()) == 2)[:4],
        )


def _points(document: Document) -> Iterator[int]:
    """The source offsets of the ends of sentences in paragraphs that are plain prose."""
    for block in document.of(Kind.PARAGRAPH):
        start, end = document.span(block.start, block.end)
        text = document.source[start:end]
        if len(text) == block.end - block.start and PROSE.fullmatch(text):
            yield from (start + match.start() for match in END.finditer(text))


def sentences(story: Story) -> Iterator[tuple[int, int]]:
    """The sentences between two points of one paragraph, without their full stops."""
    for start, end in zip(story.points, story.points[1:], strict=False):
        text = story.source[start:end]
        if "\n\n" not in text and 40 < len(text) < 220 and text[-1] == ".":
            yield start + len(text) - len(text.lstrip()), end - 1


def figures(text: str) -> list[re.Match[str]]:
    """Figures with their nouns, as a reader sees them: not the linter's own reading.

    Without those that are more or less than said: "over 100" and "over 140" may both be right.
    """
    return [
        match
        for match in FIGURE.finditer(text)
        if not NO_NOUN.search(match[0]) and not LOOSE.search(text[: match.start()])
    ]
