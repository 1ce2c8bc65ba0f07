"""Ages beside the years of a life: at death, at a win, in "(1944-1994)"."""

from __future__ import annotations

from collections.abc import Iterator

from linter import patterns
from linter.span import Span
from linter.text.figures.ages import Birth, ages_against_births, births, names_in
from linter.text.figures.page import RELATIVES, Page, Slip

# Between an age and the year in which somebody was so old, and the other way round.
_WHEN = patterns.pattern(
    r"(?: years old)?(?:,? when (?:[a-z]+ ){0,5}| (?:on|at) [a-z ]{0,30}| )?in (?:[a-z]+ )?"
)
_AGED = patterns.pattern(r",? (?:when (?:he|she) was|at the age of|at age|at|aged) ")
_DIED_AT = patterns.pattern(
    r"\),? (?:who )?(?:died|passed away|was killed)(?: [a-z]+){0,3}?"
    r" (?:aged|at the age of|at|at age) "
    r"(?P<age>\d{1,3})(?! ?[\d%:.,]\d)(?= years old\b|[.,;]|$| (?:in|on|after|at|from|of)\b)"
)
_LIVED = patterns.pattern(r"[A-ZÀ-Þ][^\W\d_]+ \((?:born )?$")
_DIED = patterns.pattern(r"\b(?:died|dies|death|killed|passed away)\b")


def wrong_ages(page: Page) -> Iterator[Slip]:
    """Ages that fit no birth: on the article's date, or in another year beside them."""
    yield from lives(page)
    found = list(births(page))
    yield from ages_against_births(page, found)
    for birth in found:
        yield from at_death(page, birth)
        yield from in_year(page, birth)


def at_death(page: Page, birth: Birth) -> Iterator[Slip]:
    """ "born in 1940, she died in 2010 aged 65", all in one sentence."""
    sentence = page.sentence(birth.moment.start)
    death = _DIED.search(page.lower, *sentence)
    if death is None or RELATIVES.search(page.lower, *sentence):
        return
    years = [it for it in page.moments_in(sentence) if it.year and it.start > death.start()]
    ages = [
        it
        for it in page.figures()
        if it.kind == "age" and death.end() <= it.start < sentence.end and not it.qualifier
    ]
    if len(years) != 1 or len(ages) != 1 or years[0].year == birth.moment.year:
        return
    passed, age = years[0].year - birth.moment.year, ages[0]
    if len({*names_in(page, sentence)}) < 2 and not passed - 1 <= age.value <= passed:
        what = f"born in {birth.moment.year}, the person was {passed - 1} or {passed} then"
        where = Span(birth.moment.start, birth.moment.end)
        places = sorted((Span(age.start, age.end), where))
        yield Slip(*places[1], places[0], what)


def in_year(page: Page, birth: Birth) -> Iterator[Slip]:
    """ "born in 1930, she was 55 when elected in 1980": year and age side by side."""
    sentence = page.sentence(birth.moment.start)
    ages = [it for it in page.figures() if it.kind == "age" and it.sentence == (*sentence,)]
    others = [it for it in page.moments_in(sentence) if it.year not in (0, birth.moment.year)]
    if len(ages) != 1 or len(others) != 1 or ages[0].qualifier or others[0].last:
        return
    age, year = ages[0], others[0]
    if not birth.moment.start < min(age.start, year.start) or year.year < birth.moment.year:
        return
    if age.end <= year.start:
        joined = _WHEN.fullmatch(page.lower, age.end, year.start)
    else:
        joined = _AGED.fullmatch(page.lower, year.end, age.start)
    if joined is None or RELATIVES.search(page.lower, *sentence):
        return
    passed = year.year - birth.moment.year
    if len({*names_in(page, sentence)}) < 2 and not passed - 1 <= age.value <= passed:
        what = (
            f"born in {birth.moment.year}, the person was {passed - 1} or {passed} in {year.year}"
        )
        born = Span(birth.moment.start, birth.moment.end)
        also = (Span(year.start, year.end),)
        yield Slip(age.start, age.end, born, what, also=also)


def lives(page: Page) -> Iterator[Slip]:
    """ "Anna Berg (1944-1994) died aged 45"."""
    for life in page.moments:
        if life.kind != "year" or not life.last - life.year > 9:
            continue
        age = _DIED_AT.match(page.lower, life.end)
        if age is None or not _LIVED.search(page.text, max(life.start - 30, 0), life.start):
            continue
        passed = life.last - life.year
        if not passed - 1 <= int(age["age"]) <= passed:
            what = f"from {life.year} to {life.last} is {passed - 1} or {passed} years"
            yield Slip(*age.span("age"), Span(life.start, life.end), what)
