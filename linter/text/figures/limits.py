"""Figures that nothing can reach: turnout over 100%, 100,000 million viewers, -12 people."""

from __future__ import annotations

from collections.abc import Iterator

from linter.text.figures.copy import Copy
from linter.text.figures.interval import number
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Disagreement, disagreement, lazily

_SCALES = {
    "thousand": 1e3,
    "million": 1e6,
    "m": 1e6,
    "mn": 1e6,
    "bn": 1e9,
    "billion": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
}
_MANY = 10_000  # from so many millions on news writes billions
_ALIVE = 9e9  # people: United Nations, World Population Prospects 2024, has 8.2 billion
PEOPLE = frozenset(
    """person user viewer customer subscriber voter resident inhabitant citizen worker employee
    child woman man adult patient passenger tourist visitor reader listener follower victim refugee
    pupil player fan spectator""".split()
)
_THINGS = frozenset(
    """home house flat car job vehicle ticket book ship plane bus train school hospital shop store
    branch building seat copy phone computer bike tree cow sheep death injury arrest""".split()
)
_COUNTED = (
    r"\b(?:hired|employed|employs|recruited|carried|killed|injured|arrested|sold|bought|built|made"
    r"|had|has|have|hosted|held|housed|total of|crowd of|group of|crew of|staff of|about|by) $"
)
_SUMMED = r"\b(?:cumulative|combined|total|views|visits|journeys|every|per year|a year|since)\b"
_OF_ALL = (
    r"turnout|market share|share of the (?:market|vote|votes|poll|electorate)"
    r"|vote share|probability|likelihood"
    r"|approval rating|approval|literacy(?: rate)?|humidity|battery(?: level"
    r"| charge)?|unemployment(?: rate)?"
    r"|attendance rate|pass rate|survival rate|mortality rate|vaccination rate|home ownership"
    r"|employment rate|conviction rate|chance|odds"
)
_REACH = (
    r"(?:,? [a-z’']+){0,9}?,? (?:was|is|of|at|to|reached|hit|stood at|rose to|fell to"
    r"|exceeded|be|topped|climbed to|"
    r"averaged|had|has|over|with|by|were)(?: a (?:record|staggering|remarkable"
    r"|high of))*(?: (?:about|around|nearly|almost|some|just|only))? $"
)
_AFTER_OF_ALL = (
    r" (?:(?:voter |election |record |national )?turnout|chance|probability|likelihood"
    r"|market share|share of the (?:market|vote)"
    r"|approval(?: rating)?|humidity|literacy|vote share|unemployment|odds)\b|"
    r" of (?:the (?:votes?|electorate|ballots?|voters|respondents|valid votes"
    r"|popular vote|market|population|seats)|"
    r"(?:registered |eligible |likely |all )?(?:voters|respondents|votes|those (?:polled"
    r"|asked|surveyed|questioned|interviewed)"
    r"|households|americans|britons|australians|adults|residents|women|men|patients"
    r"|students|pupils)"
    r"(?= (?:said|voted|say|backed|supported|believe|think|were|had|have|want"
    r"|oppose|support|agree|turned|cast|would|approve|own|live)))"
)
_OWNS = r"\b(?:owns?|owned|holds?|held|controls?|controlled|has|have|had|with)(?: an?| about)? $"
_OWNED = (
    r" (?:stake|shareholding|holding)\b"
    r"| of (?:the |its |their |all )?(?:voting )?(?:shares|stock|stakes|voting rights|equity)\b"
)
_FALL = (
    r"\b(?:fell|fallen|dropped|declined|plunged|plummeted|slumped|decreased|shrank"
    r"|shrunk|tumbled|slid|sank"
    r"|reduced|slashed|cut|down|contracted|falling|dropping|crashed|dived|collapsed)(?: by"
    r"|)(?: (?:as much as|about|around|some|almost|nearly))? $"
)
_FALL_AFTER = (
    r"[ -](?:[a-z]+ )?(?:fall|drop|decline|decrease|reduction|plunge|slump|discount"
    r"|cut|contraction|off)\b"
)
_FALL_OF = r"\b(?:fall|drop|decline|decrease|reduction|plunge|slump|discount|contraction) of $"
_MAY = (
    r"\b(?:profit\w*|earnings|income|loss(?:es)?|margins?|cash|returns?|ebit\w*"
    r"|surplus|deficit|balance|net"
    r"|fraud\w*|impossibl\w+|rigg\w+|errors?|glitch\w*|anomal\w+|irregular\w*"
    r"|absurd\w*|more votes than|"
    r"joke\w*|wrong\w*|mistake\w*|implausibl\w*|stuffing|stuffed|mathematically"
    r"|exceed\w*|over-?vot\w+"
    r"|short|leverag\w+|shorting|expected|targets?|capacity|prices?|oil|futures"
    r"|effort|relative|supersaturat\w*"
    r"|gave|giving|give (?!a\b)|growth|more(?! than)|higher|spike|percentages? add|add up"
    r"|sum to|typo|claim\w*|normal|average|quota|swing|equity|value)\b"
)
_CHANGE = (
    r"\b(?:change|net|growth|balance|score|points|rating|temperatures?|degrees"
    r"|adjust\w*|difference|loss|gain|deficit|minus sign)\b"
)


def limits(copy: Copy, figure: Quantity) -> Iterator[Disagreement]:
    """Whether one figure is beyond what it can be; ``figure`` has passed ``is_odd``."""
    if figure.unit == "%":
        yield from _over_all(copy, figure)
    elif figure.style:
        yield from _too_many(copy, figure)
    else:
        yield from _below_none(copy, figure)


def is_odd(figure: Quantity) -> bool:
    """Whether a figure is worth a look: a cheap test that nearly none passes."""
    if figure[7] == "percent":
        return figure[3] > 100 and figure[6] == "%"
    if figure[9]:
        return figure[3] >= 1e6 and figure[3] / _SCALES.get(figure[9].lower(), 1e12) >= 1000
    sign = figure[10].lower[max(figure[0] - 6, 0) : figure[0]]
    return figure[7] == "count" and (sign[-1:] in ("-", "−") or sign == "minus ")


def _over_all(copy: Copy, figure: Quantity) -> Iterator[Disagreement]:
    """A share of over 100%, or a fall by that."""
    start, end = copy.sentence(figure.start)
    lower = copy.lower
    if lazily(_MAY).search(lower, start, end):
        return
    before, after = lower[start : figure.lead], lower[figure.end : end]
    printed = copy.text[figure.start : figure.end]
    shares = lazily(rf"\b(?:{_OF_ALL}){_REACH}").search(before) or lazily(_AFTER_OF_ALL).match(
        after
    )
    shares = shares or (lazily(_OWNS).search(before) and lazily(_OWNED).match(after))
    if shares and not lazily(r"\b(?:by|up|rise|rose|increas\w+|jump\w*|times)\b").search(
        before[-40:]
    ):
        yield disagreement("bound", figure, (), f"{printed} is more than all")
    elif figure.low > 100 and (
        lazily(_FALL).search(before[-40:] if len(before) > 40 else before)
        or lazily(_FALL_AFTER).match(after)
        or lazily(_FALL_OF).search(before)
    ):
        yield disagreement("bound", figure, (), f"a fall of {printed} is of more than there was")


def _too_many(copy: Copy, figure: Quantity) -> Iterator[Disagreement]:
    """Millions that should be billions, and more people than live."""
    scale = _SCALES.get(figure.style.lower())
    if scale is None:
        return
    printed = copy.lower[figure.start : figure.end]
    start, end = copy.sentence(figure.start)
    millions = figure.value / scale
    unscaled = lazily(r"\d,\d{3}|\d{4}|thousand").search(printed) is not None
    crowd = figure.value > _ALIVE and figure.unit in PEOPLE
    many = unscaled and millions >= (_MANY if scale > 1e3 else 1000)
    if crowd and not many and lazily(_SUMMED).search(copy.lower, start, end):
        return
    if crowd or many:
        computed = f"{copy.text[figure.start : figure.end]} is {number(figure.value)}"
        if crowd:
            computed += ", and 8.2 billion people are alive"
        yield disagreement("magnitude", figure, (), computed)


def _below_none(copy: Copy, figure: Quantity) -> Iterator[Disagreement]:
    """A negative count of people or of what is made, sold or built."""
    text, at = copy.text, figure.start - 1
    worded = text[at] == " "
    if worded:
        at = figure.start - len("minus ")
        if not lazily(_COUNTED).search(copy.lower, max(at - 20, 0), at):
            return  # "the squad, minus three players"
    start, end = copy.sentence(figure.start)
    if at < 2 or text[at - 1] != " " or text[at - 2] == "\n":
        return
    if figure.unit not in PEOPLE and figure.unit not in _THINGS:
        return
    if text[at - 2].isdigit() or lazily(_CHANGE).search(copy.lower, start, end):
        return
    place = at, figure.end
    yield Disagreement("bound", place, (), f"{text[at : figure.end]} is fewer than none")


# Chinese and Japanese count in ten thousands; copy from there has them as words.
_MYRIADS = (
    r"(?<![\w.,])(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|several|a few) (?:"
    r"ten[- ]thousands?|hundred[- ]millions?|thousand[- ](?:million|billion)s?"
    r"|ten[- ]millions?|ten[- ]billions?|hundred thousand (?:million|billion)s?)\b"
)


_NATIVE = (
    r"^(?:(?:one|two|three|four|five|six|seven|eight|nine|several|a few|ten|[1-9]) hundred million"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|several|a few|[1-9]) thousand million)$"
)


def myriad(copy: Copy, figure: Quantity) -> Iterator[Disagreement]:
    """3,000 ten thousands, 10 thousand million: figures of another way to count."""
    match = lazily(_MYRIADS).search(copy.lower, max(0, figure.start - 16), figure.end + 12)
    if match and match.end() > figure.start and not lazily(_NATIVE).match(match[0]):
        found = copy.text[match.start() : match.end()]
        yield Disagreement("myriad", match.span(), (), f"“{found}” counts in ten thousands")
