"""Passives, and the words that open subordinate clauses."""

from __future__ import annotations

from collections.abc import Iterator

from linter.patterns import pattern

OPENERS = frozenset(
    "which who whom whose that where when while whereas although though because unless until if"
    " whether since".split()
)
_BE = (" was ", " were ", " is ", " are ", " been ", " be ", " being ")
_IRREGULAR = (
    "beaten|begun|bitten|blown|born|borne|bought|bound|broken|brought|built|burnt|cast|caught|chosen"
    "|cut|dealt|done|drawn|driven|drunk|eaten|fed|felt|fought|found|forbidden|forgotten|forgiven"
    "|frozen|given|grown|heard|held|hidden|hit|hung|hurt|kept|known|laid|led|left|lent|lit|lost|made"
    "|meant|met|overthrown|paid|proven|put|read|rebuilt|ridden|rung|said|sawn|seen|sent|set|sewn"
    "|shaken|shot|shown|shut|sold|sought|spent|split|spoken|spread|stolen|struck|stuck|sung|sunk"
    "|swept|sworn|taken|taught|thrown|told|torn|understood|undone|upheld|withdrawn|withheld|won"
    "|worn|woven|written"
)
# Participles that have become adjectives say what somebody is, not what was done.
_STATES = (
    "accustomed|aged|allowed|amazed|ashamed|based|bored|committed|complicated|concerned|confused"
    "|convinced|dated|dedicated|delighted|determined|disappointed|divided|embarrassed|engaged"
    "|excited|experienced|exhausted|expected|interested|interred|involved|limited|located|married"
    "|mixed|naked|needed|opposed|outdated|pleased|prepared|qualified|related|relieved|required"
    "|retired|sacred|satisfied|scared|scheduled|situated|skilled|supposed|surprised|talented"
    "|thrilled|tired|united|unprecedented|used|varied|wicked|worried"
)
_PASSIVE = pattern(
    rf"(?i)\b(?:was|were|is|are|been|be|being)"
    rf"(?: not| never| also| now| still| then| soon| later| first| often| only| all| both| \w+ly)?"
    rf" (?!(?:{_STATES})\b)(?:\w{{2,}}ed|{_IRREGULAR})\b"
)


def count_openers(sentence: str) -> int:
    """How many words of a sentence open a subordinate clause, as a rule."""
    is_opener = OPENERS.__contains__
    return sum(map(is_opener, sentence.replace(",", " ").lower().split()))


def passives(text: str, lower: str, count: float) -> list[tuple[int, int]]:
    """All passives of a text, ``was built``, in order; none if they cannot be more than count.

    ``lower`` is the text in lower case, every offset kept.  A passive needs a form of
    *be*, which is found by plain searches: a pattern is tried only there.
    """
    if sum(map(lower.count, _BE)) <= count:
        return []
    found = (_PASSIVE.match(text, at + 1) for form in _BE for at in _places(lower, form))
    return sorted(match.span() for match in found if match)


def _places(text: str, part: str) -> Iterator[int]:
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)
