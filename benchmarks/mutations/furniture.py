"""Headlines, standfirsts, summaries and captions made of a story's own sentences, with a fault."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from random import Random

from mutations.own import changed
from mutations.stories import DAYS, Story, figures

_SMALL = re.compile(
    r"\b(?:the|a|an|have|has|had|been|was|were|is|are|now|also|that|total of) ", re.IGNORECASE
)
_NAME = re.compile(r"(?<=[a-z] )[A-Z][a-z]{4,}\b")
_PLACES = ("title", "standfirst", "description", "summary", "h1", "html-title", "html-meta",
           "html-caption", "html-h1")  # fmt: skip


def furnished(rng: Random, facet: str, phrasing: str, story: Story) -> tuple[str, str | None]:
    """The path and source, with marks, of a story whose furniture contradicts it."""
    sentences = [story.source[a:b].strip() for a, b in _opening(story)]
    rng.shuffle(sentences)
    for sentence in sentences:
        title = _headline(sentence)
        if re.search(r"[*_`{\[\"\\]", title):
            continue
        found = FACETS[facet](rng, title, story) if 25 < len(title) < 140 else None
        if found is not None:
            faulty, truth = found
            return _placed(rng, phrasing.format(title=faulty), truth, story)
    return story.path, None


def _opening(story: Story) -> Sequence[tuple[int, int]]:
    """The first five sentences that stand between two points."""
    starts = [story.source.rfind("\n", 0, story.points[0]) + 1, *story.points]
    return list(pairwise(starts))[:5]


def _headline(sentence: str) -> str:
    """A sentence as headlines have it: up to its first comma, without small words."""
    short = re.split(r", |; | - | because | after | which | who ", sentence.rstrip("."))[0]
    return _SMALL.sub("", " ".join(short.split()))


def _number(rng: Random, title: str, story: Story) -> tuple[str, str] | None:
    found = [match for match in figures(title) if story.source.count(match[0]) > 0]
    if not found:
        return None
    new = changed(rng, found[0][0])
    if new is None or new.lower() in story.source.lower():
        return None
    start, end = found[0].span()
    return f"{title[:start]}<<{new}>>{title[end:]}", found[0][0]


def _name(rng: Random, title: str, story: Story) -> tuple[str, str] | None:
    found = [m for m in _NAME.finditer(title) if m[0] not in DAYS and m[0] not in _MONTHS]
    if not found:
        return None
    match = rng.choice(found)
    at = rng.randint(1, len(match[0]) - 3)
    word = match[0]
    new = rng.choice((
        word[:at] + word[at] + word[at:],
        word[:at] + word[at + 1 :],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    ))  # fmt: skip
    if new == word or new in story.source:
        return None
    return f"{title[: match.start()]}<<{new}>>{title[match.end() :]}", word


def _weekday(rng: Random, title: str, story: Story) -> tuple[str, str] | None:
    day = next((day for day in DAYS if re.search(rf"\b{day}\b", title)), None)
    free = [one for one in DAYS if one not in story.source]
    if day is None or not free or title.count(day) > 1:
        return None
    return title.replace(day, f"<<{rng.choice(free)}>>"), day


def _placed(rng: Random, title: str, truth: str, story: Story) -> tuple[str, str]:
    """A story with one piece of furniture, of the kinds its format can have."""
    body = re.sub(rf"(?<!\w){re.escape(truth)}(?!\w)", f"\ue002{truth}\ue003", story.source)
    title = title[0].upper() + title[1:]
    if story.source.startswith("---\n"):
        data, end = body[4:].split("\n---", 1)
        data = re.sub("[\ue002\ue003]", "", data)
        key = next(key for key in ("standfirst", "summary", "dek") if f"\n{key}:" not in data)
        return story.path, f'---\n{key}: "{title}"\n{data}\n---{end}'
    place = rng.choice(_PLACES)
    if place == "h1":
        return "story.md", f"# {title}\n\n{body}"
    if not place.startswith("html"):
        return "story.md", f'---\n{place}: "{title}"\n---\n\n{body}'
    marked = re.sub(r"(&lt;){2}", "<<", re.sub(r"(&gt;){2}", ">>", html.escape(title, quote=False)))
    return "story.html", _page(place, marked, html.escape(body, quote=False))


def headed(rng: Random, phrasing: str, story: Story) -> tuple[str, str | None]:
    """The path and source of a story that begins with the body of a phrasing, under its
    headline: "headline ## body" or "headline ## summary: its summary ## body"."""
    title, *others, body = (part.strip() for part in phrasing.split("##"))
    if story.source.startswith("---\n"):
        return story.path, None
    title = title.removeprefix("title: ")
    body = f"{body}\n\n{story.source}"
    if not others:
        if rng.random() < 0.5:
            return "story.md", f"# {title}\n\n{body}"
        return "story.html", _page("html-h1", title, body)
    data = {"title": title, **dict(part.split(": ", 1) for part in others)}
    lines = [f"{key}: {json.dumps(text, ensure_ascii=False)}" for key, text in data.items()]
    return "story.md", "---\n" + "\n".join(lines) + f"\n---\n\n{body}"


def _page(place: str, title: str, body: str) -> str:
    head = {
        "html-title": f"<title>{title}</title>",
        "html-meta": f'<meta name="description" content="{title}">',
    }.get(place, "")
    top = {
        "html-caption": "<figure><img src='a.jpg' alt='A view'>"
        f"<figcaption>{title}</figcaption></figure>",
        "html-h1": f"<h1>{title}</h1>",
    }.get(place, "")
    text = "</p>\n<p>".join(part.strip() for part in body.split("\n\n"))
    return f"<html><head>{head}</head>\n<body>{top}\n<p>{text}</p></body></html>\n"


_MONTHS = frozenset(
    """January February March April June July August September October November
    December""".split()
)
Facet = Callable[[Random, str, Story], tuple[str, str] | None]
FACETS: Mapping[str, Facet] = {"number": _number, "name": _name, "title-weekday": _weekday}
