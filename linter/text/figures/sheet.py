"""What an article says of a person, a company or a building, against what is known of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from linter import patterns
from linter.record import NamedTuple
from linter.span import Span
from linter.text.figures.ages import Aged, aged, births, is_past, span_of_age
from linter.text.figures.anniversaries import years_of
from linter.text.figures.moments import Moment
from linter.text.figures.page import MONTHS, RELATIVES, Page, Slip, spoken
from linter.text.figures.quantity import Quantity
from linter.text.find import whole

_FOUNDED = r"(?:co-?)?(?:founded|established)"
_SAID = patterns.pattern(
    rf"(?:,? (?:which|that) was| was|,| \((?:which was )?)? ?(?:first )?{_FOUNDED}"
    r"(?: (?!and|by|as|after|before)[\w’'.-]+){0,4}? in $"
)
_OFFICE = patterns.pattern(
    r"(?:,? who)? (?:(?:first )?took office|was sworn in"
    r"|(?:first )?became (?:[a-z-]+ )?(?:president"
    r"|prime minister|chancellor|pope|king|queen|secretary[- ]general|premier|governor))"
    r"(?: of (?:the )?[\w ]{2,30})? in $"
)
_KEEPS = patterns.pattern(
    r"(?:['’]s?| (?:celebrates|marks|is celebrating|is marking|will celebrate|will mark)"
    r"(?: (?:the|its|his|her))) $"
)
_KEPT = patterns.pattern(r" anniversary(?! of)\b")
_HIGH = patterns.pattern(r"[ -](?:tall|high)\b")
_LONG = patterns.pattern(r"[ -]long\b")
_HEIGHT = patterns.pattern(
    r"\b(?:height of|stands at|rises to|towers|summit (?:at|of))[ a-z]{0,12}$"
)
_LENGTH = patterns.pattern(r"\b(?:length of)[ a-z]{0,12}$")
_PEOPLE = patterns.pattern(r"\b(?:population of|populated by|home to|inhabited by)[ a-z]{0,12}$")
_WITHIN = patterns.pattern(r"\b(?:in|of|near|across|to|from|outside|than|and|or|at|on)(?: the)? $")
_RIGHT_BEFORE = patterns.pattern(r"[ -](?:tall|high|long) (?:\w+ )?")
_RIGHT_AFTER = patterns.pattern(
    r"(?:['’]s|, (?:which|with|home)|,| is| has| with| stands| rises| reaches| measures)"
    r"(?: (?!near|city|town|cities|other|more)[a-z]+){0,6} ?"
)
_METRES = {"m": 1.0, "metre": 1.0, "km": 1000.0, "foot": 0.3048, "ft": 0.3048, "mile": 1609.344}
_NEAR = 3  # years by which an age that is out of date is usually wrong


class Known(NamedTuple):
    """One fact: forms of the name, then as in the lexicon's entry."""

    name: str
    forms: tuple[str, ...]
    attribute: str
    value: str
    unit: str
    tolerance: float
    as_of: date | None
    near: tuple[str, ...]


class Against(NamedTuple):
    """A place that disagrees with a fact, and why."""

    slip: Slip
    known: Known


def against(page: Page, facts: Sequence[Known]) -> Iterator[Against]:
    """All places that disagree with facts, each of which is about somebody named in full."""
    people = [known for known in facts if known.attribute == "born"]
    if people:
        yield from _ages(page, people)
        yield from _born(page, people)
    for known in facts:
        if known.attribute in ("founded", "office"):
            yield from _years(page, known)
        elif known.attribute != "born":
            yield from _numbers(page, known)


def _ages(page: Page, people: Sequence[Known]) -> Iterator[Against]:
    if page.published is None:
        return
    for person in aged(page):
        sentence = page.sentence(person.start)
        if is_past(page, sentence) or RELATIVES.search(page.lower, *sentence):
            continue
        known = _whose(page, person, people, sentence)
        if known is None:
            continue
        born, age = _moment(known.value), person.value
        low, high = span_of_age(born, page)
        around = page.years_around(person.start)
        if low <= age <= high or any(0 <= year - born.year - age <= 1 for year in around):
            continue
        wanted = str(low) if low == high else f"{low} or {high}"
        day = page.published
        what = f"{known.name} was born in {born.year} and is {wanted} on {spoken(day)}"
        yield _against(person, what, known)


def _whose(page: Page, person: Aged, people: Sequence[Known], sentence: Span) -> Known | None:
    """The person whose age it is, if it is beyond doubt and one of ``people``."""
    if person.name:
        return _by_name(page, person.name, people)
    if person.apart:
        return None
    named = _mentioned(page, sentence, people)
    if named:
        return next(iter(named.values())) if len(named) == 1 else None
    return _nearby(page, person, people)


def _by_name(page: Page, printed: str, people: Sequence[Known]) -> Known | None:
    name = printed.removesuffix("’s").removesuffix("'s")
    last = name.rpartition(" ")[2]
    for known in people:
        if any(name == form or name.endswith(f" {form}") for form in known.forms):
            return known
        surname = known.forms[0].rpartition(" ")[2]
        alone = " " not in name or name.split(" ")[0].rstrip(".") in ("Mr", "Ms", "Mrs", "Dr")
        if last == surname and alone and _only(page, known):
            return known
    return None


def _only(page: Page, known: Known) -> bool:
    """Whether nobody else in the article has the surname."""
    surname = known.forms[0].rpartition(" ")[2]
    given = known.forms[0].split(" ")[0]
    others = {it.given.split(" ")[0] for it in page.names().full if it.surname == surname}
    return others <= {given, *(form.split(" ")[0] for form in known.forms)}


def _mentioned(page: Page, span: Span, people: Sequence[Known]) -> dict[str, Known | None]:
    """People named in a passage by surname; None for those of whom nothing is known."""
    passage = page.text[span.start : span.end]
    found: dict[str, Known | None] = {}
    for known in people:
        surname = known.forms[0].rpartition(" ")[2]
        if next(whole(passage, surname), None) is not None and _only(page, known):
            found[surname] = known
    for name in page.names().full:
        here = next(whole(passage, name.surname), None) is not None
        if here and not any(name.surname in it.forms[0].split() for it in people):
            found.setdefault(name.surname, None)
    return found


def _nearby(page: Page, person: Aged, people: Sequence[Known]) -> Known | None:
    """The one person of the paragraphs around whose age it nearly is.

    Everybody named there must be known, and the age of none of them.
    """
    here = page.paragraph(person.start)
    before = page.paragraph(max(here.start - 1, 0))
    after = page.paragraph(min(here.end + 1, len(page.text)))
    named = _mentioned(page, Span(before.start, after.end), people)
    near: list[Known] = []
    for known in named.values():
        if known is None:
            return None
        low, high = span_of_age(_moment(known.value), page)
        if low - _NEAR <= person.value <= high + _NEAR:
            near.append(known)
    return near[0] if len(near) == 1 else None


def _moment(value: str) -> Moment:
    """A birth date of one to three parts."""
    year, month, day = [*map(int, value.split("-")), 0, 0][:3]
    return Moment(0, 0, "date", year, month, day)


def _born(page: Page, people: Sequence[Known]) -> Iterator[Against]:
    """ "Ito was born in 1980"."""
    if "born" not in page.lower:
        return
    for birth in births(page):
        known = _by_name(page, birth.name, people) if birth.name else None
        if known is None:
            continue
        fact, said = _moment(known.value), birth.moment
        same = all(
            not (one and other) or one == other
            for one, other in zip(fact[3:6], said[3:6], strict=True)
        )
        if not same:
            where = Span(said.start, said.end)
            what = f"{known.name} was born {_when(known.value)}"
            yield Against(Slip(*where, where, what), known)


def _when(value: str) -> str:
    year, month, day = _moment(value)[3:6]
    if day:
        return f"on {spoken(date(year, month, day))}"
    return f"in {MONTHS[month - 1]} {year}" if month else f"in {year}"


def _against(figure: Quantity | Aged, what: str, known: Known) -> Against:
    where = Span(figure.start, figure.end)
    return Against(Slip(*where, where, what), known)


def _years(page: Page, known: Known) -> Iterator[Against]:
    """ "Halden, founded in 1990", "Halden marks its 30th anniversary"."""
    years = [int(year) for year in known.value.split(" ")]
    said = _SAID if known.attribute == "founded" else _OFFICE
    kept = [it for it in page.figures() if it.kind == "ordinal" and it.unit == "anniversary"]
    for form in known.forms:
        for at in whole(page.text, form):
            end = at + len(form)
            if known.attribute == "founded":
                for figure in kept:
                    yield from _anniversary(page, known, end, figure)
            for moment in page.moments_in(Span(end, end + 90)):
                right = any(abs(moment.year - year) <= known.tolerance for year in years)
                if not moment.year or right or not said.fullmatch(page.lower, end, moment.start):
                    continue
                where = Span(moment.start, moment.end)
                what = f"{known.name}: {known.attribute} in {known.value.replace(' ', ', ')}"
                yield Against(Slip(*where, where, what), known)


def _anniversary(page: Page, known: Known, end: int, figure: Quantity) -> Iterator[Against]:
    kept = _KEPT.match(page.lower, figure.end)
    if kept is None or not _KEEPS.fullmatch(page.lower, end, figure.start):
        return
    whens = years_of(page, page.sentence(end - 1), int(figure.value), int(known.value))
    wanted = int(known.value) + int(figure.value)
    if whens and all(abs(wanted - year) > slack + known.tolerance for year, slack in whens):
        where = Span(figure.start, kept.end())
        yield Against(Slip(*where, where, f"{known.name}: founded in {known.value}"), known)


def _numbers(page: Page, known: Known) -> Iterator[Against]:
    """ "the 324-metre Eiffel Tower", "a population of 68 million"."""
    if known.as_of is not None and not _holds(page, known.as_of):
        return
    said = [it for it in page.figures() if _is_of(page, it, known.attribute)]
    for form in known.forms if said else ():
        for at in whole(page.text, form):
            part = page.text.endswith(", ", 0, at)  # "Odense, Denmark"
            if part or _WITHIN.search(page.lower, max(at - 12, 0), at):
                continue
            here, end = page.sentence(at), at + len(form)
            wrong = [
                it
                for it in said
                if here.start <= it.start < here.end and _linked(page, at, end, it)
            ]
            if len(wrong) != 1 or wrong[0].qualifier or _fits(wrong[0], known):
                continue
            if not is_past(page, here) and not page.years_around(at):
                unit = f" {known.unit}" if known.unit else ""
                what = f"{known.name}: {known.attribute} {float(known.value):,.0f}{unit}"
                yield _against(wrong[0], what, known)


def _linked(page: Page, start: int, end: int, figure: Quantity) -> bool:
    """Whether a figure is said of a name: "the 324-metre NAME", "NAME is 324 metres tall"."""
    if figure.end <= start:
        return _RIGHT_BEFORE.fullmatch(page.lower, figure.end, start) is not None
    return _RIGHT_AFTER.fullmatch(page.text, end, figure.lead) is not None


def _holds(page: Page, as_of: date) -> bool:
    return page.published is not None and page.published.year <= as_of.year + 10


def _is_of(page: Page, figure: Quantity, attribute: str) -> bool:
    low = max(figure.lead - 30, 0)
    if attribute == "population":
        return figure.kind == "count" and bool(_PEOPLE.search(page.lower, low, figure.lead))
    if figure.unit not in _METRES:
        return False
    behind, before = (_HIGH, _HEIGHT) if attribute == "height" else (_LONG, _LENGTH)
    return bool(behind.match(page.lower, figure.end) or before.search(page.lower, low, figure.lead))


def _fits(figure: Quantity, known: Known) -> bool:
    factor = _METRES.get(figure.unit, 1.0)
    value, share = float(known.value), known.tolerance
    return figure.low * factor <= value * (1 + share) and figure.high * factor >= value * (
        1 - share
    )
