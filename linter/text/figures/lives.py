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
_WAS = patterns.pattern(
    r"\),? (?:who )?(?:was (?P<age>\d{1,3}) (?:when (?:he|she|they)"
    r" (?:died|was killed)|at (?:his|her) death)|lived to (?:be |the age of )?(?P<to>\d{1,3}))\b"
)
_BEFORE_BIRTHDAY = patterns.pattern(
    r" before (?:(?:his|her|their) |what would have been (?:his|her|their) )$"
)
# The sentence after "Ito was born in 1930.": "In 1956, at 35, Ito retired."
_THEN_AGED = patterns.pattern(
    r"\b(?:in|by) (?P<year>\d{4}),? (?:at(?: the age of| age)?|aged) (?P<age>\d{1,3})"
    r"(?=,| years old)"
    r"|(?:at(?: the age of| age)?|aged) (?P<age2>\d{1,3}),? in (?P<year2>\d{4})\b"
)
_LIVED = patterns.pattern(r"[A-ZÀ-Þ][^\W\d_]+ \((?:born )?$")
_DIED = patterns.pattern(r"\b(?:died|dies|death|killed|passed away)\b")


def wrong_ages(page: Page) -> Iterator[Slip]:
    """Ages that fit no birth: on the article's date, or in another year beside them."""
    yield from lives(page)
    found = list(births(page))
    yield from ages_against_births(page, found)
    if "died" in page.words:
        yield from before_birthday(page)
    for birth in found:
        yield from in_next(page, birth)
        yield from at_death(page, birth)
        yield from in_year(page, birth)


def at_death(page: Page, birth: Birth) -> Iterator[Slip]:
    """ "born in 1940, she died in 2010 aged 65", all in one sentence."""
    sentence = page.sentence(birth.moment.start)
    death = _DIED.search(page.lower, *sentence)
    unlived = page.lower.find("would have", *sentence) >= 0
    if death is None or unlived or RELATIVES.search(page.lower, *sentence):
        return
    years = [
        it
        for it in page.moments_in(sentence)
        if it.year and it.start > death.start() and it != birth.moment
    ]
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
    if year.year < birth.moment.year:
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


def in_next(page: Page, birth: Birth) -> Iterator[Slip]:
    """ "Ito was born in 1930. In 1956, at 35, she retired.": one person, the next sentence."""
    own = page.sentence(birth.moment.start)
    here = page.sentence(min(own.end + 2, len(page.text) - 1))
    if (
        here == own
        or "\n" in page.text[own.end : here.start]
        or RELATIVES.search(page.lower, *here)
    ):
        return
    match = _THEN_AGED.search(page.lower, *here)
    surname = birth.name.rpartition(" ")[2]
    known = {*names_in(page, own), *names_in(page, here)}
    he = patterns.pattern(r"\b(?:[Hh]e|[Ss]he|[Tt]hey)\b").search(page.text, *here)
    if (
        match is None
        or len(known) > 1
        or not (he or (surname and surname in page.text[slice(*here)]))
    ):
        return
    age, year = ("age", "year") if match["age"] else ("age2", "year2")
    passed = int(match[year]) - birth.moment.year
    if passed > 0 and not passed - 1 <= int(match[age]) <= passed:
        what = (
            f"born in {birth.moment.year}, the person was {passed - 1} or {passed} in {match[year]}"
        )
        born = Span(birth.moment.start, birth.moment.end)
        yield Slip(*match.span(age), born, what, also=(Span(*match.span(year)),))


def before_birthday(page: Page) -> Iterator[Slip]:
    """ "died at 81, three weeks before her 80th birthday"."""
    for figure in page.figures():
        if figure.kind != "ordinal" or figure.unit != "birthday":
            continue
        led = page.lower[max(figure.start - 50, 0) : figure.start]
        if not _BEFORE_BIRTHDAY.search(led):
            continue
        sentence = page.sentence(figure.start)
        ages = [it for it in page.figures() if it.kind == "age" and it.sentence == (*sentence,)]
        if len(ages) == 1 and _DIED.search(page.lower, *sentence) and not ages[0].qualifier:
            age, wanted = ages[0], int(figure.value) - 1
            near = "year" not in led  # "two years before her 80th birthday"
            if age.start < figure.start and near and age.value != wanted:
                what = f"before the birthday the person was {wanted}"
                yield Slip(figure.start, figure.end, Span(age.start, age.end), what)


def lives(page: Page) -> Iterator[Slip]:
    """ "Anna Berg (1944-1994) died aged 45"."""
    for life in page.moments:
        if life.kind != "year" or not life.last - life.year > 9:
            continue
        age = _DIED_AT.match(page.lower, life.end) or _WAS.match(page.lower, life.end)
        if age is None or not _LIVED.search(page.text, max(life.start - 30, 0), life.start):
            continue
        passed = life.last - life.year
        group = "age" if age["age"] else "to"
        if not passed - 1 <= int(age[group]) <= passed:
            what = f"from {life.year} to {life.last} is {passed - 1} or {passed} years"
            yield Slip(*age.span(group), Span(life.start, life.end), what)
