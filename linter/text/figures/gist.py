"""Whether a headline's figure is the one that the article begins with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from math import inf

from linter import patterns
from linter.span import Span
from linter.text.figures.context import part
from linter.text.figures.furniture import in_all, is_another, is_sum, related
from linter.text.figures.quantity import Quantity, apart
from linter.text.figures.restated import stems
from linter.text.figures.tables import PERSONAL
from linter.text.sentences import Sentences

# Words that headlines have for others in the copy, as stems: the first names the group.
_SAME = """dead die died dies death kill fatal murder drown perish toll
hurt injur wound
blast explosion explod explode bomb
jail sentenc prison imprison jailed
start begin began begun launch open reopen
up rise rais rais rose risen jump surg climb grow grew grown increas gain soar higher more
down fall fell fallen drop cut declin slump reduc reduction slash tumbl lower low less slow eas
buy bought acquir acquisition purchas pay paid takeover
win won victor winner beat defeat award payout compensation damag
quak earthquak magnitud tremor
jobless unemployment unemploy
vote voter ballot poll elect referendum election
delay postpon
support back
job staff worker employe post role
plan propos
rail train fare ticket passenger
plane aircraft jet
draw drew drawn
cash money fund
price cost inflation
warm hot heat heatwav hotter hottest temperatur mercur
blaze fire burn
storm gale hurrican
march demonstrat demonstration protest rall
school pupil student
hospital patient doctor
film movi
rescue rescu sav save saved safe pull
ban suspend suspension
quit resign resignation step leav left
say tell told"""
EARLIER = patterns.pattern(
    r"\b(?:earlier|previous\w*|initial\w*|original\w*|revised|compared|versus|instead|unlike|from"
    r"|at first|had been|last (?:year|month|week|season|time)|average\w*|another|further|of whom"
    r"|of which|of them|includ\w+|among|additional|extra|others|each|per|every)\b"
)
_OLDER = patterns.pattern(r"\b(?:earlier|initial|original)(?:ly)?\b")
_AFTER = patterns.pattern(
    r" (?:earlier|ago|before|previously|more|others|last year|of (?:them|whom))\b"
)
_FATES = {
    topic: frozenset(words.split())
    for topic, words in (
        ("dead", "dead"), ("hurt", "hurt"), ("missing", "missing lost"),
        ("arrested", "arrest held detain charg custod"),
    )
}  # fmt: skip
_IN = patterns.pattern(r"\bin ([A-Z][a-z]{2,})")
_DAYS = {"second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1, "week": 7,
         "month": 30.4, "year": 365.2, "decade": 3652, "century": 36525}  # fmt: skip
_FAR = 12  # figures further apart are of different things
_WINDOW = 50  # characters either side of a figure whose words tell it from another beside it
_PREFIX = 4  # letters that two words must share at least to be of one family


@cache
def _classes() -> dict[str, str]:
    groups = (line.split() for line in _SAME.split("\n"))
    return {word.rstrip("e"): group[0] for group in groups for word in group}


def kin(piece: frozenset[str], text: str) -> int:
    """How many of a piece's content words a text has, in this form or a kindred one."""
    known = _classes()
    there = {word.rstrip("e") for word in stems(text.lower())}
    piece = frozenset(word.rstrip("e") for word in piece)
    named = {known[word] for word in there if word in known}
    return sum(
        word in there
        or known.get(word) in named
        or any(
            other.startswith(word) if len(word) < len(other) else word.startswith(other)
            for other in there
            if min(len(word), len(other)) >= _PREFIX
        )
        for word in piece
    )


def led(figure: Quantity, piece: str, body: Sequence[Quantity], lead: Span) -> Quantity | None:
    """The figure of the article's first sentences that a piece of furniture has otherwise.

    ``body``: its figures; ``lead``: the span of its first sentences.  None where any
    figure of the body agrees, whatever it counts, and where several may be meant.
    """
    if part(figure) or _AFTER.match(figure.copy.lower, figure.end):
        return None
    if any(_agrees(figure, one) for one in body):
        return None
    near = [one for one in body if lead.start <= one.start < lead.end and one.kind == figure.kind]
    if in_all(figure, near):
        return None
    ours = [
        one for one in near if one.high < inf and _alike(figure, one, piece) and not _is_other(one)
    ]
    if not ours or is_sum(figure, ours) or _has_word(ours[0].copy.lower, lead, figure.printed):
        return None
    words = stems(piece.lower())
    text = ours[0].copy.lower
    best = ours[0]
    if len({one.value for one in ours}) > 1:
        scores = [kin(words, text[max(lead.start, one.lead - _WINDOW) : one.end + _WINDOW])
                  for one in ours]  # fmt: skip
        best = ours[scores.index(max(scores))]
    shared = kin(words, text[lead.start : best.sentence[1]])
    topical = bool(figure.topic) and figure.topic == best.topic
    if shared + topical < needed(words, figure.kind) or _elsewhere(piece, best):
        return None
    return best if _is_near(figure, best) else None


def needed(words: frozenset[str], kind: str = "") -> float:
    """How many content words of a piece must stand in the article's beginning: most of a few."""
    if kind == "age":
        return 1
    return min(max(2, (0.5 if kind == "percent" else 0.4) * len(words)), max(len(words), 1))


def _elsewhere(piece: str, one: Quantity) -> bool:
    """Whether a figure is of another place than the piece names."""
    here = _IN.search(piece)
    there = _IN.search(one.copy.text, one.end, min(one.sentence[1], one.end + _WINDOW))
    return here is not None and there is not None and here[1] != there[1]


def _has_word(text: str, lead: Span, printed: str) -> bool:
    """Whether the article's beginning has a figure's number, whatever it is there."""
    number = printed.split(" ", 1)[0]
    return number.isalpha() and re.search(rf"\b{number}\b", text[lead.start : lead.end]) is not None


def _agrees(figure: Quantity, one: Quantity) -> bool:
    """Whether a figure of the body may be what the piece says."""
    if figure.kind != one.kind and {figure.kind, one.kind} & {"money", "percent"}:
        if {figure.kind, one.kind} != {"percent", "multiple"}:
            return False
        scale = 100 if figure.kind == "percent" else 0.01
        return abs(one.value * scale - figure.value) <= 0.1 * figure.value
    if figure.kind == one.kind == "duration":
        here, there = (it.value * _DAYS.get(it.unit, 0) for it in (figure, one))
        return abs(here - there) <= 0.1 * here or not apart(figure, one)
    if figure.kind in ("money", "unit") and figure.unit != one.unit:
        return False
    return not apart(figure, one)


def _alike(figure: Quantity, one: Quantity, piece: str) -> bool:
    """Whether two figures may count one thing."""
    if one.quoted or figure.kind != one.kind:
        return False
    if figure.topic != one.topic and one.topic in _FATES and not kin(_FATES[one.topic], piece):
        return False
    if is_another(piece, one):
        return False
    if figure.unit == one.unit:
        return figure.kind != "ordinal"
    if figure.kind != "count":
        return False
    if figure.topic and figure.topic == one.topic:
        return True
    return {figure.unit, one.unit} <= PERSONAL | {"", "crowd"} and "time" not in (one.unit,)


def _is_near(one: Quantity, other: Quantity) -> bool:
    if one.value <= 0 or other.value <= 0:
        return False
    ratio = max(one.value, other.value) / min(one.value, other.value)
    return ratio <= _FAR or any(abs(ratio - step) < step * 1e-6 for step in (1e2, 1e3, 1e6))


def _is_other(one: Quantity) -> bool:
    """Whether words beside a figure say that it is an older one, a part, one more."""
    text, sentence = one.copy.lower, one.sentence
    before = text[max(sentence[0], one.lead - 25) : one.lead].rpartition(",")[2]
    older = _OLDER.search(text, *sentence)
    return bool(older or EARLIER.search(before) or _AFTER.match(text, one.end))


_TELLING = patterns.pattern(
    r"\b(?:said|says|told|announced|confirmed|reported|revealed|published|released|statement"
    r"|agreed|interview|updated|posted)\b[^,.;:]*$"
)
_AHEAD = patterns.pattern(r"\b(?:to|until|will|for|set|due|next|plan\w*|scheduled|is|are)\b")


def day_of(
    piece: str, days: Sequence[Span], lead: Span, sentences: Sentences, text: str
) -> Span | None:
    """The day of the week that the body has where a piece has another; ``days``: the body's.

    None where the body's may be the day on which somebody said so.
    """
    words = stems(piece.lower()) - _DAYS_OF_WEEK
    told = [day for day in days if not _is_when_told(piece, text, sentences.at(day.start), day)]
    scored = []
    for day in told:
        sentence = sentences.at(day.start)
        shared = related(words, text[sentence.start : sentence.end].lower())
        if shared:
            scored.append((-shared, day))
    if scored:
        return min(scored)[1]
    early = [day for day in days if lead.start <= day.start < lead.end]
    if len({text[slice(*day)] for day in early}) != 1 or early[0] not in told:
        return None
    day = early[0]
    sentence = sentences.at(day.start)
    return day if kin(words, text[lead.start : sentence.end]) >= needed(words) else None


def _is_when_told(piece: str, text: str, sentence: Span, day: Span) -> bool:
    """Whether somebody said so on a day, or it is ahead where the piece's is past."""
    led = text[sentence.start : day.start].lower()
    ahead = " to " in piece or _AHEAD.search(piece.lower()) is not None
    if _TELLING.search(led):
        return True
    return not ahead and _EXPECTED.search(led) is not None


_EXPECTED = patterns.pattern(r"\bexpect\w*\b|\bby (?:about )?$")
_DAYS_OF_WEEK = stems("monday tuesday wednesday thursday friday saturday sunday")
