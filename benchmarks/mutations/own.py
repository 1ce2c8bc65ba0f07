"""Faults made of a story's own sentences and figures: one of two places is changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from random import Random

from mutations.stories import DAYS, SPELT, Story, figures, sentences
from mutations.values import other

_NUMBER = re.compile(rf"\d[\d,.]*\d|\d|\b(?:{'|'.join(SPELT)})\b")
_LOWERED = frozenset("The A An In More About Some At On Up Of".split())
_DATE = re.compile(
    rf"\b({'|'.join(DAYS)}),? (?:the )?((?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December) \d{1,2}\b(?:, \d{4})?)"
)
_MILLION = re.compile(r"(?<![\w.,])(\d{1,3}(?:\.\d)?) million(?= [a-z]{3,}s\b)")
_LISTED = re.compile(
    r"(?P<number>\b(?:two|three|four|five|six)\b)[^.:\n]{3,60}:[ \t]*\n\s*\n?"
    r"(?P<items>(?:(?:[-*+]|\d\.)[ \t]+\S[^\n]*\n(?:[ \t]+\S[^\n]*\n)*\s*){2,7})",
    re.IGNORECASE,
)


def changed(rng: Random, figure: str) -> str | None:
    """A figure with another number, printed as the first was."""
    match = _NUMBER.search(figure)
    if match is None:
        return None
    old = match[0]
    if old in SPELT:
        new = rng.choice([word for word in SPELT if word != old])
    else:
        value = float(old.replace(",", ""))
        wrong = other(rng, int(value) if value == int(value) else value)
        new = f"{wrong:,}" if "," in old else f"{wrong:g}"
    if new == old or not value_is_plain(old):
        return None
    return figure[: match.start()] + new + figure[match.end() :]


def value_is_plain(number: str) -> bool:
    """Whether a number is no year and more than one: what would be changed is a figure."""
    return number not in ("0", "1") and not re.fullmatch(r"(?:1[89]|20)\d\d", number)


def own_sentence(rng: Random, story: Story, phrasing: str) -> str | None:
    """A later sentence restates one of the story's own with another figure."""
    spans = list(sentences(story))
    rng.shuffle(spans)
    for start, end in spans:
        text = story.source[start:end]
        found = figures(text)
        later = [at for at in story.points if at > end + 1]
        if (
            len(found) != 1
            or not later
            or re.match(r"(?:He|She|It|They|This|That|But|And)\b", text)
        ):
            continue
        figure = found[0]
        new = changed(rng, figure[0])
        if new is None or new.lower() in story.source.lower():
            continue
        again = f"{text[: figure.start()]}<<{new}>>{text[figure.end() :]}"
        word = again.split(maxsplit=1)[0]
        common = word in _LOWERED or re.search(rf"\b{re.escape(word.lower())}\b", story.source)
        inner = again[0].lower() + again[1:] if common else again
        restated = " ".join(phrasing.format(own=inner, Own=again).split())
        at = rng.choice(later)
        first, last = start + figure.start(), start + figure.end()
        source = story.source
        return f"{source[:first]}[[{source[first:last]}]]{source[last:at]} {restated}{source[at:]}"
    return None


def one_of_two_equal(rng: Random, story: Story) -> str | None:
    """One of two equal mentions of a figure is changed."""
    places: dict[str, list[re.Match[str]]] = {}
    for match in figures(story.source):
        if match["count"] is None or re.match(r"\d\d", match[0]):
            places.setdefault(match[0], []).append(match)
    twice = [found for found in places.values() if len(found) == 2 and found[0] != found[1]]
    rng.shuffle(twice)
    for one, two in twice:
        new = changed(rng, two[0])
        between = story.source[one.end() : two.start()]
        if new is None or "." not in between or new in story.source:
            continue
        before, after = story.source[: one.start()], story.source[two.end() :]
        return f"{before}[[{one[0]}]]{between}<<{new}>>{after}"
    return None


def own_weekday(rng: Random, story: Story) -> str | None:
    """A weekday beside a date, where the story has one, is changed."""
    found = list(_DATE.finditer(story.source))
    if not found:
        return None
    match = rng.choice(found)
    wrong = rng.choice([day for day in DAYS if day != match[1]])
    between = story.source[match.end(1) : match.start(2)]
    source = story.source
    return f"{source[: match.start()]}<<{wrong}>>{between}[[{match[2]}]]{source[match.end() :]}"


def own_million(rng: Random, story: Story) -> str | None:
    """A story's "3.5 million" is written out and keeps its "million"."""
    found = list(_MILLION.finditer(story.source))
    if not found:
        return None
    match = rng.choice(found)
    whole = f"{int(float(match[1]) * 1_000_000):,}"
    return f"{story.source[: match.start()]}<<{whole} million>>{story.source[match.end() :]}"


def own_list(rng: Random, story: Story) -> str | None:
    """The number that announces a list is changed."""
    for match in _LISTED.finditer(story.source):
        items = re.findall(r"(?m)^(?:[-*+]|\d\.)[ \t]+", match["items"])
        number = match["number"].lower()
        if SPELT.index(number) + 2 != len(items):
            continue
        wrong = rng.choice([word for word in SPELT[:6] if word != number])
        wrong = wrong.capitalize() if match["number"][0].isupper() else wrong
        start, end = match.span("number")
        first, last = match.span("items")
        source = story.source
        listed = (
            f"[[{source[first:last].rstrip()}]]"
            + source[first:last][len(match["items"].rstrip()) :]
        )
        return f"{source[:start]}<<{wrong}>>{source[end:first]}{listed}{source[last:]}"
    return None


OWN: Mapping[str, Callable[[Random, Story], str | None]] = {
    "equal": one_of_two_equal, "own-weekday": own_weekday, "own-million": own_million,
    "own-list": own_list,
}  # fmt: skip
