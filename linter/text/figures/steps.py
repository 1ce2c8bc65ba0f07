"""The steps of an enumeration: first, second, third."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from linter import patterns
from linter.record import NamedTuple
from linter.span import Span
from linter.text.figures.counted import ABSTRACT, COUNTS
from linter.text.figures.listed import NOUN, Listed

_ORDINALS = {
    word: number
    for number, words in enumerate(
        ("first firstly", "second secondly", "third thirdly", "fourth fourthly", "fifth fifthly",
         "sixth sixthly", "seventh seventhly"), 1
    )
    for word in words.split()
}  # fmt: skip
_VERBS = (
    "of|is|was|are|were|has|had|will|would|concerns?|concerned|deals?|covers?|asks?|says?|said|about"
    "|involves?|relates?|comes?|came|on|to|in|reads?|means?|looks?|shows?|calls?|requires?"
)
_SHOWN = [
    form
    for word in "first second third fourth fifth sixth seventh".split()
    for form in (word, word.capitalize())
]
_THE = ("the ", "The ")
_FIRSTS = ("First,", "First:", "Firstly", "First and foremost", "The first ")
_LATER = patterns.pattern(r"\b(?:[Ss]econd|[Tt]hird|[Ff]ourth)(?:ly\b|[,: ])")
_NTH = patterns.pattern(
    r"(?:(?<=[.!?:;] )|(?<=\n)|^|(?<=[.!?][\"”] ))"
    r"(?:(First|Second|Third|Fourth|Fifth|Sixth|Seventh)"
    r"(?:ly)?(?=,|:| and foremost)|(?:The (first|second|third|fourth|fifth|sixth|seventh)"
    rf"|(?:And a|A) (third|fourth|fifth|sixth))(?= (?:{_VERBS})\b))|(?<=[,;] )(?:and )?the"
    rf" (second|third|fourth|fifth|sixth)(?= (?:{_VERBS})\b)"
    rf"|(?<= and )the (third|fourth|fifth|sixth)(?= (?:{_VERBS})\b)"
)
_ANOTHER = (
    "final|finally|last|lastly|another|other|also|next|then|besides|moreover|furthermore"
    "|addition|latter|meanwhile|too|plus"
)
_MORE = "most|biggest|greatest|main|key|more|and finally|on top|above all|but"
_ONE_OTHER = patterns.pattern(
    r"[ \n]One [a-z][^\n:]{3,160}?[.,;] (?:and |while |but )?[Tt]he other "
    r"(?:is|was|has|had|will|would|can|could|may|asks|concerns|deals|covers|says|said|comes|came|went"
    r"|calls|aims|seeks|involves|requires|lives|runs|ran|remains|fled|faces|belongs|[a-z]+ed|at|in)\b"
)
_A = ("A ", " a ")
_STRETCH = 1500  # characters that one enumeration may run


class Nth(NamedTuple):
    """First, the second: a step of an enumeration, by what it is printed as."""

    start: int
    end: int
    number: int


def steps(text: str) -> list[Nth]:
    """The steps of a text’s enumerations, in order; none with no first, or nothing after it."""
    if not any(word in text for word in _FIRSTS) or not _LATER.search(text):
        return []
    matches = {match.end(): match for at in _places(text) if (match := _NTH.match(text, at))}
    return [
        Nth(match.start(), match.end(), _ORDINALS[match[0].lower().split()[-1].removesuffix(",")])
        for match in sorted(matches.values(), key=re.Match.start)
    ]


def _places(text: str) -> Iterator[int]:
    """Where a step may begin: at its ordinal, or at "the" and "and the" before that.

    The farthest comes last, so that of several with one end it stays.
    """
    for word in _SHOWN:
        at = text.find(word)
        while at >= 0:
            yield at
            if text.endswith(_THE, 0, at):
                yield at - 4
                if text.endswith(" and ", 0, at - 4):
                    yield at - 8
            elif text.endswith(_A, 0, at):
                yield at - 2
                if text.endswith("And ", 0, at - 2):
                    yield at - 6
            at = text.find(word, at + len(word))


def skipped(text: str, found: Sequence[Nth]) -> Iterator[tuple[Nth, Nth]]:
    """A first and a third with no second between them, a second and a fourth with no third."""
    led = False  # whether the first and all after it stand before
    for one, two in pairwise(found):
        led = one.number == 1 or (led and one.number > 1)
        if led and one.number == two.number - 2 and two.start - one.start < _STRETCH:
            alike = (text[one.start : one.start + 4] == "The ") == (
                text[two.start : two.start + 4].lower() == "the "
            )
            if alike and not _closes(one.number + 1).search(text, one.end, two.start):
                yield one, two
        led = led and one.number == two.number - 1


def _closes(missing: int) -> re.Pattern[str]:
    """What may stand for a step that is missing."""
    words = {2: "second|secondly|two|2nd|2|b", 3: "third|thirdly|three|3rd|3|c"}.get(missing, "x")
    return patterns.pattern(rf"\b(?:{_ANOTHER}|{words})(?!\w)", re.IGNORECASE)


def told(text: str, start: int, end: int, sentence: Span, found: Sequence[Nth]) -> Listed | None:
    """The enumeration after a number of reasons, ways, aims, if it has more or fewer steps."""
    noun = NOUN.match(text, end)
    if noun is None or noun[1] not in ABSTRACT or noun.end() > sentence.end:
        return None
    ahead = [step for step in found if sentence.end - 3 <= step.start < sentence.end + _STRETCH]
    if not ahead or ahead[0].number != 1 or ahead[0].start > sentence.end + 3:
        return None
    run = 0
    for step in ahead:
        if step.number != run + 1:
            break
        run += 1
    count, last = COUNTS[text[start:end].lower()], ahead[run - 1]
    if run > count and run >= 2:
        return Listed(Span(start, end), Span(ahead[0].start, last.end), run)
    if 2 <= run < count and run == len(ahead) and _is_last(text, last):
        return Listed(Span(start, end), Span(ahead[0].start, last.end), run)
    return None


def _is_last(text: str, step: Nth) -> bool:
    """Whether a paragraph ends with the sentence of a step, and the next one goes elsewhere."""
    close = text.find("\n", step.end)
    close = len(text) if close < 0 else close
    if close - step.end > 200 or patterns.pattern(r"[.!?][”\"]? [A-Z“]").search(
        text, step.end, close
    ):
        return False
    rest = patterns.pattern(rf"\b(?:{_ANOTHER}|{_MORE})(?!\w)", re.IGNORECASE)
    return rest.search(text, step.start, min(close + 120, len(text))) is None


def one_and_other(text: str, start: int, end: int, sentence: Span) -> Listed | None:
    """ "three reasons. One is cost. The other is noise." """
    match = _ONE_OTHER.match(text, sentence.end)
    if match is None or COUNTS[text[start:end].lower()] < 3:
        return None
    if patterns.pattern(r"\b(?:another|second|third|two)\b").search(match[0]):
        return None
    return Listed(Span(start, end), Span(match.start() + 1, match.end()), 2)
