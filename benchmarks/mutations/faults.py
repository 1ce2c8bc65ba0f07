"""Puts one fault into one story, and says which places contradict each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import NamedTuple

from linter.span import Span
from mutations import furniture
from mutations.own import OWN, own_sentence
from mutations.stories import Story
from mutations.values import made

WRITTEN = "written"  # phrasings with names and figures of their own
MARKS = {"<<": "\ue000", ">>": "\ue001", "[[": "\ue002", "]]": "\ue003"}
INVENTED = ("Ada Marsh", "Ivo Brandt", "Mira Holt", "Tomas Vane", "Olu Sanni", "Jean Petit")


FURNITURE = 8


class Phrasing(NamedTuple):
    """One way to word a fault of a kind; ``held`` ones are not for those who write rules."""

    kind: int
    name: str
    values: str
    text: str
    held: bool
    block: bool


class Fault(NamedTuple):
    """A story with one fault in it: offsets of the fault, and of what it contradicts.

    With ``any`` one of ``others`` makes the pair, without it all of them do.
    """

    phrasing: Phrasing
    story: Story
    path: str
    source: str
    injected: Span
    others: tuple[Span, ...]
    any: bool


def phrasings(data: Sequence[Mapping[str, object]], held: bool) -> Iterator[Phrasing]:
    """The phrasings of a file of them."""
    for group in data:
        kind, name = group["kind"], group["name"]
        values = group.get("values", WRITTEN)
        texts = group["phrasings"]
        if not isinstance(kind, int) or not isinstance(texts, list):
            raise TypeError(f"kind and phrasings of {name}")
        for text in texts:
            yield Phrasing(kind, str(name), str(values), str(text), held, bool(group.get("block")))


def faults(rng: Random, phrasing: Phrasing, told: Sequence[Story], number: int) -> Iterator[Fault]:
    """``number`` faults of one phrasing, each in a story chosen at random that can have it."""
    left = number
    for _ in range(400 * number):
        if not left:
            return
        fault = _fault(rng, phrasing, rng.choice(told))
        if fault is not None:
            left -= 1
            yield fault


def _fault(rng: Random, phrasing: Phrasing, story: Story) -> Fault | None:
    path, alternatives = story.path, False
    marked: str | None
    if phrasing.values in furniture.FACETS:
        alternatives = True
        path, marked = furniture.furnished(rng, phrasing.values, phrasing.text, story)
    elif phrasing.values in OWN:
        alternatives = phrasing.values == "equal"
        marked = OWN[phrasing.values](rng, story)
    elif phrasing.kind == FURNITURE:
        path, marked = furniture.headed(rng, phrasing.text, story)
    elif phrasing.values == "own":
        marked = own_sentence(rng, story, phrasing.text)
    else:
        marked = _inserted(rng, story, phrasing)
    if marked is None:
        return None
    source, injected, others = _unmarked(_signs(marked))
    return Fault(phrasing, story, path, source, injected, others, alternatives)


def _inserted(rng: Random, story: Story, phrasing: Phrasing) -> str | None:
    """A story with the sentences of a phrasing, about its own names."""
    person = rng.choice(story.people or INVENTED)
    values = {} if phrasing.values == WRITTEN else {
        "org": rng.choice(story.orgs), "person": person, "surname": person.split()[-1],
        **made(phrasing.values, rng, story.published),
    }  # fmt: skip
    parts = map(str.strip, phrasing.text.split("||"))
    written = [part.format(**values) if values else part for part in parts]
    source = story.source
    if phrasing.block or "\n" in written[0]:
        ends = [at for at in story.points if re.match(r"\s*\n\s*\n|\s*$", source[at:])]
        return source[: ends[0]] + f"\n\n{written[0]}\n\n" + source[ends[0] :] if ends else None
    points = sorted(rng.sample(story.points, len(written)))
    for at, sentence in reversed(list(zip(points, written, strict=True))):
        source = f"{source[:at]} {sentence[0].upper() + sentence[1:]}{source[at:]}"
    return source


def _signs(marked: str) -> str:
    for mark, sign in MARKS.items():
        marked = marked.replace(mark, sign)
    return marked


def _unmarked(marked: str) -> tuple[str, Span, tuple[Span, ...]]:
    """The source without signs, and the places that they stood around."""
    plain: list[str] = []
    spans: dict[str, list[Span]] = {"\ue000": [], "\ue002": []}
    begun, at = 0, 0
    for part in re.split("([\ue000-\ue003])", marked):
        if part in spans:
            begun = at
        elif part in ("\ue001", "\ue003"):
            spans["\ue000" if part == "\ue001" else "\ue002"].append(Span(begun, at))
        else:
            plain.append(part)
            at += len(part)
    return "".join(plain), spans["\ue000"][0], tuple(spans["\ue002"])
