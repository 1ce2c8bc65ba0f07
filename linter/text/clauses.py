"""Passives, and the words that open subordinate clauses."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress, count

from linter.patterns import pattern
from linter.text.find import places

OPENERS = frozenset(
    "which who whom whose that where when while whereas although though because unless until if"
    " whether since".split()
)
# One of these is in each of them, and hardly in other words.
_IN_OPENERS = ("wh", "that", "if ", "if,", "though", "because", "unless", "until", "since")
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
_FORMS_OF_BE = frozenset("".join(_BE).split())
_PARTICIPLES = frozenset(_IRREGULAR.split("|"))
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


def most_openers(lower: str, start: int, end: int) -> int:
    """How many they can be at most, of a part of a text in lower case: told by their letters."""
    return sum([lower.count(part, start, end) for part in _IN_OPENERS])


def most_passives(words: Sequence[str]) -> int:
    """How many passives some words in row, case-folded, can be at most."""
    forms = compress(count(1), map(_FORMS_OF_BE.__contains__, words))
    return sum([any(map(_may_be_participle, words[at : at + 2])) for at in forms])


def _may_be_participle(word: str) -> bool:
    return word.endswith("ed") or word in _PARTICIPLES


def passives(text: str, lower: str) -> list[tuple[int, int]]:
    """All passives of a text, ``was built``, in order.

    ``lower`` is the text in lower case, every offset kept.  A passive needs a form of
    *be*, which is found by plain searches: a pattern is tried only there.
    """
    found = (_PASSIVE.match(text, at + 1) for form in _BE for at in places(lower, form))
    return sorted(match.span() for match in found if match)
