"""Figures beyond what they can be: 108% of the voters, a fall of 120%, -12 people."""

from __future__ import annotations

from collections.abc import Iterator

from linter import patterns
from linter.text.figures.copy import Copy
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Disagreement, disagreement, lazily
from linter.text.figures.tables import STOP, singular

_TOKEN = patterns.pattern(r"[^\W\d_]+|[,.;:()\n–—]")
_CLOSE = 6  # words of "turnout in the north of" before a figure
_NAMED = 4  # words after "of" that may name the whole

# What a share is of without being many: "the vote", "the island", "the dust".
_WHOLES = frozenset(
    """vote votes electorate ballot ballots population workforce staff market land island country
    territory surface air water ice forest planet earth world class public audience crowd army
    parliament congress senate community wreck sea dust council committee
    board cabinet panel jury squad crew family village valley reef sunlight
    time""".split()
)
# What can be exceeded: 120% of income, of the target, of capacity.
_EXCEEDED = frozenset(
    """money gdp gnp output capacity target quota norm normal average income value price level sale
    earning salary wage pay budget cost goal par asset equity requirement need demand limit
    allowance size length speed power dose plan rent base benchmark index revenue turnover profit
    loss deposit reserve liability debt expectation estimate forecast projection guideline threshold
    line median mean standard minimum maximum rate amount sum number figure total year month
    consumption production supply energy electricity fuel usage resource emission rainfall
    precipitation bill claim investment fund loan payment premium spending dollar pound euro point
    score record time day hour strength complement establishment bed place bodyweight weight body
    replacement invoice collateral volume share stock use cent sales earnings funds savings
    valuation worth gain return expense fee tax duty export import trade order subscription
    application ration daily intake usual former previous peak pace power output gross net area
    poverty baseline federal rated nominal purchase original what it that this which those
    proceed holding overhead quantity ratio density""".split()
)
_SHARED = patterns.pattern(
    r"\b(?:(?:make|makes|made|making) up|accounts? for|accounted for|accounting for|compris\w+"
    r"|constitut\w+|remov\w+|covers?|covered|contains?|contained|lose|loses|lost|absorb\w*"
    r"|destroy\w*|occup\w+|kills?|killed|felled|burnt|burned|flooded|owns?|owned|shares?|eats?|ate"
    r"|inhabit\w*|infect\w*)"
    r"(?: (?:about|around|nearly|almost|some|up to|over|as much as|an estimated))? $"
)
_RISEN = patterns.pattern(
    r"\b(?:(?<!make )(?<!makes )(?<!made )(?<!making )up|rise|rises|rose|risen|increas\w+"
    r"|jump\w*|gr[eo]w\w*|soar\w* by|times|worth|equal"
    r"|equivalent|doubl\w+|more|extra|additional)(?: to| of| by)?(?: (?:about|some|nearly|over))? $"
)
_COUNTED = (
    r"turnout|turn-out|market share|vote share|share of (?!.{0,60} price)[a-z ’'-]+?"
    r"|(?:percentage|proportion|fraction) of (?!.{0,60} to [a-z])[a-z ’'-]+?"
    r"|accuracy|possession|load factor|uptime|punctuality|obesity|truancy|absenteeism|cloud cover"
    r"|(?:fat|moisture|alcohol|water|sugar|salt) content"
    r"|probability|likelihood|chance|chances|odds|approval(?: rating)?|popularity|support|"
    r"literacy(?: rate)?|humidity|battery(?: level| charge)?"
    r"|unemployment(?: rate)?|(?:attendance|pass|survival|mortality|fatality|death|vaccination"
    r"|employment|conviction|success|failure|graduation|response|participation|acceptance|approval"
    r"|infection|retention|completion|ownership|divorce|dropout|clearance|cure|recovery|detection"
    r"|occupancy|vacancy|jobless|unemployment|literacy|illiteracy|poverty|error"
    r"|pass|recycling|smoking|cancellation|readmission|default|remission|win|hit|rejection|arrest"
    r"|retention|re-?offending|positivity) rates?"
    r"|occupancy|attendance|home ownership|internet access|access|coverage|uptake|take-up"
    r"|efficacy|rate of (?:unemployment|literacy|vaccination|infection|survival|occupancy)"
)
# Of whom or what, in how many words; then a verb or "at".
_REACH = (
    r"(?: rating)?(?:(?: (?:of|for|in|among|from|at|to|on|with|by|after|before|under|over|since"
    r"|across)|,? which|,) [^.;:\n]{2,60}?)?,?"
    r"(?: (?:(?:was|is|are|were)(?: now)?(?: at)?|reached|reaches|hit|be|came to|comes to"
    r"|exceeded|topped|averaged|averages|touched"
    r"|(?:(?:has|had|have) )?(?:reached|hit|averaged|topped|been)"
    r"|(?:(?:has|had|have) )?(?:[a-z]+ed|rose|risen|fell|fallen|went|gone|shot|shoot|stood|stands"
    r"|stand|stays?|is now|was) (?:up |down )?(?:to|at))"
    r"|(?<=,) at|(?P<bare> of| at))"
    r"(?: a)?(?: (?:record|staggering|remarkable|high of|low of|new|now|as high as))*"
    r"(?: (?:about|around|nearly|almost|some|just|only))? $"
)
_BESIDE = patterns.pattern(
    r"[ -](?:(?:voter|election|record|national|overall|high|low) )?(?:turnout|chance|chances"
    r"|probability|likelihood|market share|share of the (?:market|vote)|approval|humidity|literacy"
    r"|vote share|unemployment|odds|occupancy|majority|popularity|support|pass rate|survival rate"
    r"|success rate|response rate)\b"
)
_STATE = patterns.pattern(
    r" (?:full|certain|sure|vaccinated|complete|completed|likely|probable|pure|accurate|literate"
    r"|effective|contained|renewable|recyclable|owned|occupied|charged|confident|finished|urban"
    r"|organic|water|alcohol|white|black|hispanic|catholic|muslim|protestant|christian|jewish|male"
    r"|female|women|men|rural|forested|cotton|wool|recycled|bilingual|unemployed"
    r"|submerged|empty|closed|booked|dry)\b(?! (?:more|than|behind|committed))"
)
_IDIOM = frozenset((110, 120, 150, 200, 1000, 1e6))  # "110% certain"
_BESIDE_OTHER = patterns.pattern(
    r"\b[0-9.]+ ?(?:%|per ?cent) (?:in|among|for) [^.;:\n]{2,40} and "
    r"(?:only |just |about |nearly |almost )?$"
)
# What people of whom a part is given do.
_DID = patterns.pattern(
    r" (?:(?:said|say) (?:they|that|it|yes|no)|voted|agreed?|believed?|thought|think|backed"
    r"|opposed?|favou?r(?:ed)?|support(?:ed)?|want(?:ed)?|disapproved?|answered|felt|feel|disagreed?|knew"
    r"|(?:had|have) never|were (?:in favou?r|against|undecided|opposed|satisfied|unsure))\b"
)
_SURVEYED = patterns.pattern(
    r"\b(?:among|in (?:the|a|an|one|its|their|this) (?:[a-z]+ ){0,3}(?:survey|poll|study|sample"
    r"|ballot|referendum|vote|census|election|trial|inspection|test))\b[^;:]*, (?:about |some "
    r"|as many as |almost |nearly |only |just |over |more than |fully )?$"
)
_DID_SO = patterns.pattern(
    r" (?:were|was|are|had|have|chose|did|would|could|got|took|came|went|saw|lost|won|died|drank"
    r"|[a-z]{3,}ed)\b"
)
_AMONG = patterns.pattern(r"(?:^|[,;] )(?:of|among) ([^,.;:\n]{3,60}), (?:about |some |nearly )?$")
_POLLED = patterns.pattern(
    r"\b(?:took|taken|won|win|wins|got|polled|scored|secured|received|has|had|with|captured)"
    r"(?: (?:about|around|nearly|almost|some|just|only))? $"
)
_ELECTION = patterns.pattern(
    r"\b(?:vote[sd]?|ballots?|polls?|elections?|referendum|runoff|run-off|yes side|no side"
    r"|candidates?|yes camp|no camp)\b"
)
_MAJORITY = patterns.pattern(r"\b(?:majority|minority|most|rest)(?: of [^,.;]{3,30})?(?:,| \() ?$")
_OWNS = patterns.pattern(
    r"\b(?:owns?|owned|own|holds?|held|hold|controls?|controlled|control|has|have|had|with)"
    r"(?: (?:an?|about|now|then))? $"
)
_OWNED = patterns.pattern(
    r" (?:stake|shareholding|holding)\b"
    r"| of (?:(?:the|its|their|all|[^\W\d_]+(?: [^\W\d_]+)?[’']s?) )?(?:voting )?(?:shares|stock"
    r"|stakes|voting rights|equity)\b"
)
# Why a share may be over 100% and not wrong, or told of because it is.
_MAY = (
    r"\b(?:fraud\w*|impossibl\w+|rigg\w+|glitch\w*|anomal\w+|irregular\w*|absurd\w*|more votes than"
    r"|joke\w*|mistake\w*|implausibl\w*|stuffing|stuffed|mathematically|over-?vot\w+|leverag\w+"
    r"|short|shorting|shorted|supersaturat\w*|oversubscribed|overcrowd\w*|capacity|hospitals?"
    r"|prisons?|jails?|inmates|shelters?|intensive care|icus?|typo|percentages? add"
    r"|add up|sum to|bookmaker|oversold|compared|relative|targets?|quota|normal|average|swing"
    r"|expected|growth|zoom|cots|added|tariffs?)\b"
)
_FALL = (
    r"\b(?:fell|fallen|fall|dropped|declined|plunged|plummeted|slumped|decreased|shrank"
    r"|shrunk|tumbled|slid|sank|reduced|slashed|cut|down|contracted|falling|dropping|crashed|dived"
    r"|collapsed)(?: by|)(?: (?:as much as|about|around|some|almost|nearly))? $"
)
_FALL_AFTER = (
    r"[ -](?:[a-z]+ )?(?:fall|drop|decline|decrease|reduction|plunge|slump|discount|cut"
    r"|contraction|off)\b"
)
_FALL_OF = r"\b(?:fall|drop|decline|decrease|reduction|plunge|slump|discount|contraction) of $"
_MAY_FALL = (
    r"\b(?:profit\w*|earnings|income|loss(?:es)?|margins?|cash|returns?|ebit\w*|surplus|deficit"
    r"|balance|net|error\w*|joke\w*|wrong\w*|mistake\w*|impossibl\w*|mathematically|leverag\w+"
    r"|short|oil|futures|electricity|power prices|growth|equity|swing|expected|targets?|typo|score"
    r"|rating|sentiment|confidence|index)\b"
)


def over_all(copy: Copy, figure: Quantity) -> Iterator[Disagreement]:
    """A share of over 100%, or a fall by that; ``figure`` is per cent and over 100."""
    start, end = copy.sentence(figure.start)
    lower = copy.lower
    before, after = lower[start : figure.lead], lower[figure.end : end].rstrip()
    printed = copy.text[figure.start : figure.end]
    if _is_share(figure, before, after):
        if not lazily(_MAY).search(lower, start, end):
            yield disagreement("bound", figure, (), f"{printed} is more than all")
    elif (
        figure.low > 100
        and (
            lazily(_FALL).search(before[-40:])
            or lazily(_FALL_AFTER).match(after)
            or lazily(_FALL_OF).search(before)
        )
        and not lazily(_MAY_FALL).search(lower, start, end)
    ):
        yield disagreement("bound", figure, (), f"a fall of {printed} is of more than there was")


def _is_share(figure: Quantity, before: str, after: str) -> bool:
    """Whether a percentage is a share of something that ends at 100%."""
    if _RISEN.search(before[-40:]):
        return False
    by = before.endswith(" by ")
    if _OWNED.match(after):
        return _OWNS.search(before) is not None
    if after.startswith(" of "):
        return _is_of_whole(before, after[4:])
    if by:
        return False
    if _is_measured(before) or _BESIDE.match(after) or _DID.match(after):
        return True
    if _SURVEYED.search(before) and _DID_SO.match(after):
        return True
    if _STATE.match(after):
        return figure.value not in _IDIOM or after.startswith((" full", " vaccin", " complete"))
    among = _AMONG.search(before)
    if among:
        return _is_many(among[1])
    if _MAJORITY.search(before):
        return True
    ends = not after or after[0] in ".,;)" or after.startswith((" and ", " in ", " but "))
    return bool(ends and _POLLED.search(before[-40:]) and _ELECTION.search(before))


def _is_measured(before: str) -> bool:
    """Whether the words before a percentage say what it is: turnout in the north was."""
    other = _BESIDE_OTHER.search(before)  # turnout was 61% in the north and
    before = before[: other.start()] if other else before
    found = lazily(rf"\b(?:{_COUNTED}){_REACH}").search(before)
    if found is None:
        return False
    return not found["bare"] or len(found[0].split()) < _CLOSE or " put " in before[-90:]


def _is_of_whole(before: str, named: str) -> bool:
    """Whether what a share is of ends at 100%: people, homes, the vote; not income."""
    if named.startswith(("them ", "them,", "whom ", "us ", "those who ", "those that ")):
        return True
    if named.startswith(("those ", "all ", "these ")):
        words = _words(named.removeprefix("all ").removeprefix("those ").removeprefix("these "))
        return _EXCEEDED.isdisjoint(words) and named[:11] not in ("those of a ", "those of th")
    words = _words(named)
    if not _EXCEEDED.isdisjoint(words) or not words:
        return _SHARED.search(before) is not None and words[:1] == ["weight"]
    if not _WHOLES.isdisjoint(words) or _is_many(" ".join(words)):
        return True
    return _SHARED.search(before[-40:]) is not None


_SKIPPED = frozenset("the its his her their all our".split())


def _words(named: str) -> list[str]:
    """The nouns that name a whole, those of many in the plural as printed."""
    found: list[str] = []
    for token in _TOKEN.findall(named):
        if token in ("s", "’") or (token in _SKIPPED and not found):
            continue
        if not token[0].isalpha() or (token in STOP and found):
            break
        if token in STOP:
            return ["what"]
        found.append(singular(token) if singular(token) in _EXCEEDED else token)
        if len(found) == _NAMED:
            break
    return found


def _is_many(named: str) -> bool:
    """Whether a noun in the plural is named: pupils, the town's houses."""
    words = _words(named)
    return any(singular(word) for word in words) and _EXCEEDED.isdisjoint(words)


_BEFORE_COUNT = patterns.pattern(
    r"\b(?:[^\W\d_]{2,}ed|left|kills?|sold|sells?|won|wins?|lost|found|had|has|have|having|was|were"
    r"|are|is|be|hit|sent|saw|got|gave|took|made|built|held|bought|fed|kept|met|lent|hurt|put|shot"
    r"|taught|led|of|by|to|with|for|from|about|around|some|nearly|almost|only|just|over|least|the"
    r"|its|their|carrying|killing|injuring|employs|houses|holds|seats|counts|remain) $"
)
_THERE = patterns.pattern(r" (?:remain|were|are|have|had|died|attended|came|took part|live|work)")
_NO_COUNT = frozenset(
    """point degree goal run stroke shot place position step level yard second metre mile decibel
    volt unit percentage basis minute hour day week month year time seat-mile""".split()
)
_CHANGE = (
    r"\b(?:change|net|growth|balance|scores?|scored|points|rating|temperatures?|degrees|adjust\w*"
    r"|difference|loss|gain|deficit|minus sign|swing|handicap|par|birdie\w*|shots|strokes|index"
    r"|figure of|celsius|fahrenheit|freezing|value|coordinates|equation)\b"
)
_GOES_ON = patterns.pattern(r" (?!the |a |an |our |their |his |her |it |they |we |he |she )[a-z]")


def below_none(copy: Copy, figure: Quantity) -> Iterator[Disagreement]:
    """A negative count of people or things; a minus stands before ``figure``."""
    text, lower = copy.text, copy.lower
    worded = text[figure.start - 1] == " "
    at = figure.start - (len("minus ") if worded else 1)
    item = not worded and not text[figure.start].isdigit()  # "-Three elections were held"
    if item or figure.unit in _NO_COUNT or not figure.unit:
        return
    start, end = copy.sentence(figure.start)
    if lazily(_CHANGE).search(lower, start, end):
        return
    first = not lower[start:at].strip()
    if not first and (at < 2 or text[at - 1] != " " or text[at - 2].isdigit()):
        return
    if first:
        if not _GOES_ON.match(lower, figure.end) or (
            not worded and text[at - 1 : at] in ("", "\n")
        ):
            return  # "Minus two players, the side won"
    elif not _BEFORE_COUNT.search(lower, max(start, at - 20), at) and (
        worded or not _THERE.match(lower, figure.end)
    ):
        return  # "the squad, minus three players"
    yield Disagreement("bound", (at, figure.end), (), f"{text[at : figure.end]} is fewer than none")
