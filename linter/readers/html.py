"""HTML pages: the article in them, without the site around it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from linter import patterns
from linter.readers.build import Builder
from linter.readers.flow import Flow
from linter.readers.front import front_matter
from linter.readers.head import head
from linter.readers.masks import Masks, mask

_REGIONS = patterns.pattern(
    r"<(?:!--.*?(?:-->|\Z)|(script|style)\b.*?(?:</\1|\Z)|(/?)(main|article|h1)\b)", re.S | re.I
)
_ANY_REGION = patterns.pattern(r"<(?:main|article)\b", re.IGNORECASE)


def read_html(builder: Builder) -> Mapping[str, object]:
    """Fill a builder with a page's article; returns what its head says, or its front matter."""
    source = builder.source
    meta, at = front_matter(source)
    templated = bool(at) or "{%" in source or "{{" in source
    masks = mask(source, at) if templated else Masks(source, [], [])
    regions = _regions(masks.text)
    for start, end in regions or [(at, len(source))]:
        within = masks._replace(text=masks.text[:end])
        flow = Flow(builder, within, inside=bool(regions))
        flow.feed(within.text[start:], start)
        builder.close()
    return {**head(source), **meta}


def _regions(text: str) -> list[tuple[int, int]]:
    """Where the article is: a main with one headed article in it, a main, or the articles."""
    if not _ANY_REGION.search(text):
        return []
    found, headed = _elements(text)
    mains = [place for name, *place in found if name == "main"]
    articles = [place for name, *place in found if name == "article"]
    if mains:
        start, end = mains[0]
        articles = [place for place in articles if start <= place[0] < end]
    articles = _outermost(articles)
    with_headline = [(a, b) for a, b in articles if any(a < at < b for at in headed)]
    if mains:
        return with_headline if len(with_headline) == 1 else [(start, end)]
    return with_headline or [(a, b) for a, b in articles]


def _elements(text: str) -> tuple[list[tuple[str, int, int]], list[int]]:
    """Each main and article with its start and end, and where the first headings are."""
    found: list[tuple[str, int, int]] = []
    waiting: dict[str, list[int]] = {"main": [], "article": []}
    headings = []
    for match in _REGIONS.finditer(text):
        name = (match[3] or "").lower()
        if name == "h1":
            if not match[2]:
                headings.append(match.start())
        elif name and not match[2]:
            waiting[name].append(match.start())
        elif name and waiting[name]:
            found.append((name, waiting[name].pop(), match.start()))
    found += [(name, at, len(text)) for name, starts in waiting.items() for at in starts]
    return sorted(found, key=lambda element: element[1]), headings


def _outermost(places: list[list[int]]) -> list[list[int]]:
    outer: list[list[int]] = []
    for place in places:
        if not outer or place[0] >= outer[-1][1]:
            outer.append(place)
    return outer
