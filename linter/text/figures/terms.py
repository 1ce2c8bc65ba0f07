"""Numbers of years beside a beginning and an end that stand apart in the sentence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from math import inf

from linter import patterns
from linter.span import Span
from linter.text.figures.moments import Moment
from linter.text.figures.page import Page, Slip
from linter.text.figures.quantity import Quantity
from linter.text.figures.tables import SMALL

_UNITS = {"year": 1, "years": 1, "decade": 10, "decades": 10, "century": 100}
_BEGAN = patterns.pattern(
    r"\b(?:join(?:ed|s)|started|began|begun|took (?:over|office|charge|the)|appointed|became|named"
    r"|elected|founded|arrived|moved|opened|launched|signed|enthron\w+|election|appointment|came"
    r"|enthronement|hired|crowned|coronation|inaugurated|formed|set up|introduced|broke out|bought"
    r"|taken over|taking over|taken office|install\w+|ordained|succe\w+ \w+|serving|since"
    r"|commission\w*|promoted|granted)\b"
)
_ENDED = patterns.pattern(
    r"\b(?:ended|ends|leaves|leaving|left|until|finished|finishes|closed|closes|runs out|ran out"
    r"|expires?d?|retires?d?|retiring|stepp\w+ down|steps down|stands? down|stood down|completed"
    r"|drove|resign\w*|quit|handed|hands|sold|folded|collapsed|departs|departed|lapses)\b"
)
# A contract is for so long whatever came of it; not if it is the contract that ends.
_OTHER = patterns.pattern(
    r"\b(?:jail\w*|prison|sentence[ds]?|ban|banned|deal|mortgage|loan|bond|warranty|previous\w*"
    r"|before that|earlier|experience|combined|total|altogether|between them|career|elsewhere|aged?"
    r"|old|plan|another|further|more|would|nearly \w+ of|ago|planned|forecast|interrupted|break"
    r"|twice|terms|spells|both|respectively)\b"
)
_RUNS = patterns.pattern(r" (?:lease|licen[cs]e|concession|contract|mandate|treaty|agreement)\b")
_RUNS_OUT = patterns.pattern(r"\b(?:runs? out|ran out|expires?d?|lapses?d?)\b")
_FOR = patterns.pattern(
    r"(?:\b(?:for|after|of|lasting|lasted|took|taking|spent|all|the|his|her|its|their|an?)"
    r"|[,:—–-]) $"
)
_OF_IT = patterns.pattern(
    r"(?: (?:in (?:the (?:job|post|role|chair|office)|office|charge|power|all|total)|at the \w+"
    r"|there"
    r"|as (?:its|the|an?) \w+|on the \w+|to (?:build|complete|finish))|[-\w]* (?:reign|rule|term"
    r"|tenure|stint|spell|run|wait)|[,.;)\n]|$)"
)
_EVER = patterns.pattern(
    r",? (?:ever )?since (?:(?:he|she|it|they|being|its|his|her|the|taking|becoming|joining)\b"
    r"[^,.;\d]{0,50}?)?(?:in )?$|,? having (?:been )?\w+(?: \w+){0,4} in $"
)
_NOW = patterns.pattern(r"\b(?:has|have|['’]s|['’]ve|is|are)\b")
_DONE = patterns.pattern(
    r"\b(?:steps|stepping|leaves|leaving|retires|retiring|stands|is to|will|is|has)\b"
)
_BY_THEN = patterns.pattern(r"(?:^|\b(?:after|with) )$", 2)
DAYS = {"day": 1, "week": 7, "month": 30.4}
_BESIDE = patterns.pattern(
    r",? (?:or |for |lasting |lasted |took |ran for |a |an |some |in all |a period of )?"
)
_ENDS = patterns.pattern(r"(?: long| in all| later)?[.,;)]|$")
_LATER = patterns.pattern(r"(?P<count>[\w-]+) (?P<unit>years?|decades?) (?P<way>later|earlier)")


def terms(page: Page, figure: Quantity) -> Iterator[Slip]:
    """ "took office in 1994 and leaves in 2002 after twelve years", "for 22 years, since 1989"."""
    sentence = page.sentence(figure.start)
    years = [it for it in page.moments_in(sentence) if it.year]
    if not 1 <= len(years) <= 2 or any(it.last or it.kind == "decade" for it in years):
        return
    if len(years) == 2:
        yield from _from_to(page, figure, sentence, years)
    elif page.published is not None:
        yield from _to_now(page, figure, sentence, years[0])


def _from_to(page: Page, figure: Quantity, sentence: Span, years: list[Moment]) -> Iterator[Slip]:
    first, last = years
    if first.year >= last.year or first.start < figure.start < last.start:
        return
    before = page.lower[max(sentence.start, first.start - 60) : first.start]
    between = page.lower[first.end : last.start]
    runs = _RUNS.match(page.lower, figure.end)
    text = page.lower[sentence.start : sentence.end]
    if not runs and (_OTHER.search(text) or not _is_term(page, figure)):
        return
    ranged = before.endswith(("from ", "between ")) and between in (" to ", " and ", " until ")
    if not ranged and not (_BEGAN.search(before) and _ENDED.search(between)):
        return
    if runs and not _RUNS_OUT.search(between):
        return
    yield from _clash(figure, first, last.year - first.year, last, runs=runs is not None)


def _is_term(page: Page, figure: Quantity) -> bool:
    led = page.lower[max(figure.lead - 12, 0) : figure.lead]
    return bool(_FOR.search(led) or not led.strip()) and bool(_OF_IT.match(page.lower, figure.end))


def _to_now(page: Page, figure: Quantity, sentence: Span, start: Moment) -> Iterator[Slip]:
    """ "has led it for 22 years, ever since his election in 1989"."""
    assert page.published is not None
    text = page.lower[sentence.start : sentence.end]
    passed = page.published.year - start.year
    between = page.lower[figure.end : start.start]
    has = _NOW.search(page.lower, sentence.start, figure.lead)
    if figure.end < start.start and has and _EVER.fullmatch(between):
        if not _OTHER.search(text) and _FOR.search(page.lower[: figure.lead][-8:]):
            yield from _clash(figure, start, passed, None)
    elif _BY_THEN.search(page.lower[sentence.start : figure.lead]) and _is_term(page, figure):
        before = page.lower[max(figure.end, start.start - 60) : start.start]
        if _BEGAN.search(before) and _DONE.search(text) and not _OTHER.search(text):
            yield from _clash(figure, start, passed, None)


def between_days(page: Page, figure: Quantity) -> Iterator[Slip]:
    """ "from May 2021 to August 2021, eight months", "a four-week strike, from 3 to 10 June"."""
    sentence = page.sentence(figure.start)
    times = [it for it in page.moments_in(sentence) if it.kind in ("date", "month")]
    if len(times) != 2 or figure.high == inf:
        return
    first, last = times
    if page.lower[first.end : last.start] not in (
        " to ",
        " until ",
        " and ",
        " through ",
        "–",
        " – ",
    ):
        return
    if not page.lower.endswith(("from ", "between "), 0, first.start):
        return
    beside = page.lower[last.end : figure.lead] if figure.start > last.end else ""
    if not _BESIDE.fullmatch(beside) or not _ENDS.match(page.lower, figure.end):
        return
    year = last.year or (page.published.year if page.published else 0)
    one, two = _day(first, first.year or year, 1), _day(last, year, 28)
    if not year or one is None or two is None or two <= one:
        return
    passed = (two - one).days
    unit, slack = DAYS[figure.unit], 35 if "month" in (first.kind, last.kind) else 7
    slack = 2 if figure.unit == "day" and slack == 7 else slack
    if not figure.low * unit - slack <= passed <= figure.high * unit + slack:
        what = f"that is about {passed} days"
        ends = Span(first.start, last.end)
        yield Slip(figure.start, figure.end, ends, what)


def _day(moment: Moment, year: int, day: int) -> date | None:
    try:
        return date(year, moment.month, moment.day or day)
    except ValueError:
        return None


def _clash(
    figure: Quantity, start: Moment, passed: int, end: Moment | None, *, runs: bool = False
) -> Iterator[Slip]:
    factor = _UNITS[figure.unit]
    slack = {1: 1, 10: 4, 100: 20}[factor] if not runs else 1
    low = 0.0 if figure.low == -inf else figure.low * factor
    high = inf if figure.high == inf else figure.high * factor
    if low - slack <= passed <= high + slack:
        return
    until = end.year if end else start.year + passed
    what = f"from {start.year} to {until} is {passed} years"
    places = sorted((Span(figure.start, figure.end), Span(start.start, start.end)))
    also = (Span(end.start, end.end),) if end else ()
    yield Slip(*places[1], places[0], what, also=also)


def later(page: Page) -> Iterator[Slip]:
    """ "began in 1984 and, five years later, in 1987"; "arrested a year earlier, in 2000"."""
    for moment in page.moments:
        if moment.kind != "relative" or not moment.word.endswith((" later", " earlier")):
            continue
        told = _LATER.fullmatch(moment.word)
        if told is None:
            continue
        sentence = page.sentence(moment.start)
        years = [it for it in page.moments_in(sentence) if it.year and not it.last]
        if len(years) != 2 or years[0].start > moment.start or years[0].kind == "decade":
            continue
        beside = page.lower[moment.end : years[1].start]
        if years[1].start > moment.start and beside not in (", in ", " in ", " (", ", on ", " on "):
            continue
        if years[1].start < moment.start and page.lower[years[1].end : moment.start] != ", ":
            continue
        count = SMALL.get(told["count"]) or (int(told["count"]) if told["count"].isdigit() else 0)
        count = 1 if told["count"] in ("a", "one") else count
        wanted = count * _UNITS[told["unit"]]
        passed = (years[1].year - years[0].year) * (1 if told["way"] == "later" else -1)
        slack = 1 if wanted < 10 or wanted % 10 else 3
        if count and abs(passed - wanted) > slack - (wanted == 1 and passed < 0):
            what = f"from {years[0].year} to {years[1].year} is {abs(passed)} years"
            first = Span(years[0].start, years[0].end)
            also = (Span(years[1].start, years[1].end),)
            end = moment.start + len(told["count"]) + 1 + len(told["unit"])
            yield Slip(moment.start, end, first, what, also=also)
