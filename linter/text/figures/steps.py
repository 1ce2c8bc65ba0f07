"""The steps of an enumeration: first, second, third."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from linter import patterns
from linter.record import NamedTuple
from linter.span import Span
from linter.text.figures.listed import ABSTRACT, COUNTS, NOUN, Listed

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
_FIRSTS = ("First,", "First:", "Firstly", "First and foremost", "The first ")
_THIRDS = ("Third,", "Third:", "Thirdly", "The third ", "the third ")
_NTH = patterns.pattern(
    r"(?:(?<=[.!?:;] )|(?<=\n)|^|(?<=[.!?][\"”] ))"
    r"(?:(First|Second|Third|Fourth|Fifth|Sixth|Seventh)"
    r"(?:ly)?(?=,|:| and foremost)|The (first|second|third|fourth|fifth|sixth|seventh)"
    rf"(?= (?:{_VERBS})\b))|(?<=[,;] )(?:and )?the (second|third|fourth|fifth|sixth)"
    rf"(?= (?:{_VERBS})\b)|(?<= and )the (third|fourth|fifth|sixth)(?= (?:{_VERBS})\b)"
)
_CLOSES = patterns.pattern(
    r"\b(?:final|finally|last|lastly|another|other|also|next|then|besides|moreover|furthermore"
    r"|addition|latter|meanwhile|too|two|2nd|second|secondly|plus|b\)|2\.)(?!\w)",
    re.IGNORECASE,
)
_STRETCH = 1500  # characters that one enumeration may run


class Nth(NamedTuple):
    """First, the second: a step of an enumeration, by what it is printed as."""

    start: int
    end: int
    number: int


def steps(text: str) -> list[Nth]:
    """The steps of a text's enumerations, in order; none where there is no first or no third."""
    if not any(word in text for word in _FIRSTS) or not any(word in text for word in _THIRDS):
        return []
    return [
        Nth(match.start(), match.end(), _ORDINALS[match[0].lower().split()[-1].removesuffix(",")])
        for match in _NTH.finditer(text)
    ]


def skipped(text: str, found: Sequence[Nth]) -> Iterator[tuple[Nth, Nth]]:
    """A first and a third with no second between them."""
    for one, two in pairwise(found):
        if one.number == 1 and two.number == 3 and two.start - one.start < _STRETCH:
            alike = (text[one.start : one.start + 4] == "The ") == (
                text[two.start : two.start + 4].lower() == "the "
            )
            if alike and not _CLOSES.search(text, one.end, two.start):
                yield one, two


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
    count = COUNTS[text[start:end].lower()]
    if run > count and run >= 2:
        last = ahead[run - 1]
        return Listed(Span(start, end), Span(last.start, last.end), run)
    return None
