"""What a sentence has happen to a product it names: in use, awaited, announced, denied."""

from __future__ import annotations

import re  # regex has imported it anyway
from collections.abc import Sequence
from functools import cache
from typing import Literal

from linter.patterns import pattern
from linter.span import Span
from linter.text.attribution import voices
from linter.text.find import same_length_lower

Claim = Literal["in use", "awaited", "reported", "announced", "denied"]

_DENIED = pattern(
    r"(?i)\b(?:not yet|yet to|no (?:such|sign|word|plans?|date)|un(?:released|announced)|never|"
    r"cannot|(?:ha[sd]|have|did|does|do|is|was|are|were|will|would)(?: not|n[’']t)|can[’']t|"
    r"denie[sd]|cancell?ed|there (?:is|was) no|fictional|imaginary|hoax|fake|non-?existent|"
    r"mistaken(?:ly)?|misnamed|wrongly|instead of|rather than)\b"
)
_AWAITED = frozenset(
    """
    could may might would will shall should expected expect expects rumour rumoured rumours rumor
    rumored rumors planned planning upcoming forthcoming future next due hope hopes
    hoping likely later eventually when if until before await awaits awaited
    promise promises promised developing training preparing building speculation speculated leak
    leaks leaked supposed supposedly reportedly allegedly aim aims want wants predict predicts
    predicted forecast forecasts tease teases teased hypothetical possible possibly
    """.split()
)
_AWAITED_PHRASES = pattern(
    r"\b(?:(?:said|set|going|about) to|plans? to [a-z]+|working on|ahead of|so-called|"
    r"wait(?:s|ing)? for)\b"
)
_IN_USE = frozenset(
    """
    run runs ran running launch launched launches release released releases ship ships shipped
    shipping available use uses used using powered powers based built bought buy buys own owns owned
    sell sells sold rolled comes came coming supports support upgraded moved switched tested beat
    beats beaten scored scores outperforms outperformed outsold already hold holds held carries
    carried replaced debuted arrived hit wrote written asked relies relied installed works worked
    wore wears features introduced since out now has have made drawn shot solved generated filmed
    written played installed sits stands
    """.split()
)
_ANNOUNCES = (
    r"(?:said|says|announc(?:e[sd]?|ing|ement)|unveil(?:s|ed|ing)|confirm(?:s|ed)|promise[sd]|"
    r"preview(?:s|ed)|tease[sd]|reveal(?:s|ed)|present(?:s|ed)|told|show(?:s|ed)|introduce[sd]|"
    r"named?|pledge[sd]|tweeted|posted|wrote|schedule[sd]|demonstrate[sd]|statement|roadmap|keynote)"
)
_COMPANY = r"company|firm|group|maker|start-?up|lab|chipmaker|carmaker|chief executive|developer"
_ITS_MAKER = pattern(
    rf"^(?:It|He|She|They|The (?:{_COMPANY}))(?:[’']s [\w -]{{1,40}})?(?: \w+)? {_ANNOUNCES}\b"
    rf"|, (?:it|he|she|they|(?:which )?the (?:{_COMPANY})) {_ANNOUNCES}\b"
)


_WORDS = pattern(r"[A-Za-z]+")
_BARRIER = "\0"


def claims(text: str, span: Span, named: Span, makers: Sequence[str]) -> Claim:
    """What the sentence at ``span`` has happen to the product of ``makers`` named in it."""
    # "Nvidia's RTX 6090 sold out, the shop said": no maker speaks across its product.
    barrier = _BARRIER * (named.end - named.start)
    sentence = text[span.start : named.start] + barrier + text[named.end : span.end]
    if _DENIED.search(sentence):
        return "denied"
    if _announced(sentence, _before(text, span), tuple(makers)):
        return "announced"
    words = frozenset(word if word == "May" else word.lower() for word in _WORDS.findall(sentence))
    low = same_length_lower(sentence).encode("ascii", "replace")
    if voices(sentence, low, words).named(0, len(sentence), spoken=True):
        return "reported"
    if words & _AWAITED or _AWAITED_PHRASES.search(sentence):
        return "awaited"
    return "in use" if words & _IN_USE else "awaited"


def _announced(sentence: str, before: str, makers: tuple[str, ...]) -> bool:
    """Whether the maker says so, by name here or by pronoun after its name."""
    spoken, names = _maker_patterns(makers)
    if spoken.search(sentence):
        return True
    pronoun = _ITS_MAKER.search(sentence)
    return pronoun is not None and names.search(before + sentence) is not None


def _before(text: str, span: Span) -> str:
    """What the paragraph says ahead of the sentence, no further back than 300 characters."""
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - 300)
    return text[start : span.start]


@cache
def _maker_patterns(makers: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Its maker announcing something; its maker named."""
    names = rf"\b(?:{'|'.join(map(re.escape, makers))})\b"
    return pattern(
        rf"{names}[^.!?;\n{_BARRIER}]{{0,80}}?\b{_ANNOUNCES}\b"
        rf"|\b{_ANNOUNCES}\b(?: by)? (?:the )?{names}"
        rf"|\b[Aa]ccording to (?:[\w-]+ ){{0,3}}{names}"
    ), pattern(names)
