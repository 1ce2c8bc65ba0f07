"""Ages beside births, and beside another age of the same person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from linter import patterns
from linter.record import NamedTuple
from linter.span import Span
from linter.text.figures.moments import Moment
from linter.text.figures.page import RELATIVES, Page, Slip
from linter.text.figures.quantity import Quantity

# "born in Leeds in 1980", "(born 3 May 1980)", "b. 1980".
_BORN = patterns.pattern(
    r"\b(?:(?P<many>children|people|those|babies|anyone|everyone|women|men|all|generation\w*"
    r"|foreign"
    r"|native|first|new|\w+-)[ -]?)?(?P<born>born|b\.)(?:(?! (?:before|after|between|since|until"
    r"|and"
    r" raised|when|who|but|while|from|to a) )[^.;:()\n“”\d])"
    r"{0,50}?(?:\bin|\bon|,|\bborn|b\.)?(?: early| late)? ?$"
)
_NAME = r"(?P<name>(?:[A-Z][\w’'.-]+ )*[A-ZÀ-Þ][\w-]+(?:[’'][A-Z]\w+)?)"
# Before an age between commas: its owner's name; after "35-year-old": it too, a role between.
_OWNER = patterns.pattern(rf"{_NAME},? \(?(?:aged )?$")
_OWNED = patterns.pattern(rf" (?:[a-z][\w-]* ){{0,4}}?{_NAME}")
_LED = patterns.pattern(rf"{_NAME}(?:,|’s|'s| —| –| is| \()(?: now)?(?: (?:an?|the))? $")
_WORD = patterns.pattern(r"[A-ZÀ-Þ][\w-]+(?:[’'](?!s\b)\w+)?")
_ENDS = patterns.pattern(r"(?: years old)?[,)]| years old\b|\.(?=\s|$)|[;—–]| —|\n|$")
_IS = patterns.pattern(
    rf"(?:{_NAME}(?:, who| \([^()]{{3,30}}\)|, who was born in \d{{4}},)?|\b[Hh]e|\b[Ss]he"
    r"|\bborn in \d{4} and|\bborn in \d{4},|\bwho) is (?:now )?$"
)
_OWNED_AFTER = patterns.pattern(rf", (?:{_NAME}|he|she)\b")
_AT_NOW = patterns.pattern(rf", {_NAME} (?:is|has|remains|still)\b")
_NOW_TURNS = patterns.pattern(
    r"(?:\bnow|,|\bcurrently|\baged) (?P<age>\d{1,2}),? (?:who |and )?(?:turns|will turn|will be) $"
)
_SOON = patterns.pattern(r" (?:next|this|later this|on|tomorrow|today|in [A-Z][a-z]+)\b")
_ENDS_BARE = patterns.pattern(r"[.,;]|\n|$| and\b")
_HE = patterns.pattern(r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]ho)\b")
_AT = patterns.pattern(r"\b(?:aged?|at|at the age of|turn(?:s|ed|ing)?|was|were|then|until|from) $")
_NOW = patterns.pattern(r"\b(?:is(?: now)?|now) $")
_PAST = patterns.pattern(
    r"\b(?:then|when|at the time|ago|earlier|later|after|once|died|dies|dead|killed|late|as an?"
    r"|turn\w*|would|by the time|at the age)\b"
)
_TITLES = frozenset(("Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Dame", "Lord", "Lady", "Prof"))


# Whom or what an age in years is of: a founder, not a firm.
HUMAN = patterns.pattern(
    r"(?: (?!(?:company|firm|family|film|car)\b)[a-z-]+){0,3}? (?:(?:co-?)?founder|man|woman|boy"
    r"|girl"
    r"|mother|father|actor|actress|singer|player|student|teacher|executive|entrepreneur|billionaire"
    r"|millionaire|chief|boss|president|chairman|chairwoman|chair|minister|politician|senator|star"
    r"|leader|director|driver|striker|midfielder|defender|goalkeeper|forward|winger|captain|coach"
    r"|manager|golfer|champion|swimmer|runner|sprinter|boxer|artist|writer|author|novelist|poet"
    r"|musician|rapper|comedian|presenter|journalist|lawyer|engineer|scientist|professor|farmer"
    r"|nurse|doctor|soldier|officer|resident|native|victim|suspect|prodigy|genius|ceo|tycoon"
    r"|magnate|mogul|investor|banker|developer|researcher|physicist|mathematician|inventor|monarch"
    r"|king|queen|prince|princess|pope|heir|veteran|rookie|teenager|pensioner|widow|dancer|model"
    r"|designer|chef|lawmaker|governor|mayor|congressman|congresswoman|chancellor|premier|dropout"
    r"|newcomer|pitcher|quarterback|guard|centre|center|winner|astronaut|pilot|tennis player)\b"
    r"|(?=[.,;:)’'!?—–\n]|$| (?:is|was|has|had|said|says|who|will|would|told|from|and|to|in|with"
    r"|now"
    r"|also|won|became|made|added|took|went|came|can|could|did|does|but|at|on|as|after|for)\b)"
)


class Aged(NamedTuple):
    """An age in the copy and whose it is; ``apart``: in apposition to the name."""

    start: int
    end: int
    value: int
    name: str  # as printed beside it, "" where it is not
    apart: bool


class Birth(NamedTuple):
    """When somebody was born, and where the copy says so."""

    moment: Moment
    name: str  # the last name before it in its sentence, "" for he or she


def aged(page: Page) -> Iterator[Aged]:
    """The ages of people: ", 35,", "35-year-old", "is 35"; not "at 35"."""
    for figure in page.figures():
        kind = figure.kind
        if kind == "count" and not figure.unit and 12 < figure.value < 120:
            if page.text[figure.start - 4 : figure.start] in (" is ", "now ", "Now "):
                yield from _bare(page, figure)
            continue
        if kind != "age" or figure.qualifier or not 0 < figure.value < 120:
            continue
        if figure.copy.quoted(figure.start):
            continue
        old = page.lower.endswith("old", figure.start, figure.end)
        before = page.text[max(figure.start - 60, 0) : figure.start]
        if old and "-" in page.text[figure.start : figure.end]:
            owner = _OWNED.match(page.text, figure.end)
            near = owner is not None and owner.start("name") == figure.end + 1
            if not near and not HUMAN.match(page.lower, figure.end):
                continue
            name = owner["name"] if owner else _led(before)
            yield _aged(figure, name, owner is not None)
        elif owner := _OWNER.search(before):
            if _ENDS.match(page.text, figure.end):
                yield _aged(figure, owner["name"], True)
        elif before.endswith("At ") and (owner := _AT_NOW.match(page.text, figure.end)):
            yield _aged(figure, owner["name"], True)
        elif _NOW.search(before):
            yield _aged(figure, _led(before), False)


def _aged(figure: Quantity, name: str, apart: bool) -> Aged:
    return Aged(figure.start, figure.end, int(figure.value), name, apart)


def _bare(page: Page, figure: Quantity) -> Iterator[Aged]:
    """ "Tom Reed is now 61.", "Now 61, Reed ..."."""
    before = page.text[max(figure.start - 60, 0) : figure.start]
    if before.endswith("Now ") and (owner := _OWNED_AFTER.match(page.text, figure.end)):
        yield _aged(figure, owner["name"] or "", False)
    elif (owner := _IS.search(before)) and _ENDS_BARE.match(page.text, figure.end):
        name = owner["name"]
        who = owner[0].endswith("who is ") and name is not None
        yield _aged(figure, "" if name in ("He", "She") else name or "", who)


def _led(before: str) -> str:
    """The name that "Yuki Ito, the 35-year-old" or "Ito is 35" begins with."""
    match = _LED.search(before)
    return match["name"] if match else ""


def births(page: Page) -> Iterator[Birth]:
    """Years and days of birth, each with the name before it."""
    for moment in page.moments:
        if moment.kind not in ("year", "month", "date") or not moment.year or moment.last:
            continue
        low = max(moment.start - 70, page.text.rfind("\n", 0, moment.start) + 1, 0)
        match = _BORN.search(page.lower[low : moment.start])
        if match is None or match["many"]:
            continue
        at = low + match.start("born")
        sentence = page.sentence(at)
        if RELATIVES.search(page.lower, sentence.start, moment.end):
            continue
        names = list(names_in(page, Span(sentence.start, at)))
        yield Birth(moment, names[-1] if names else "")


def names_in(page: Page, span: Span) -> Iterator[str]:
    """Names of people in a passage: full ones, and surnames of those."""
    names = page.names()
    known = {}
    for name in names.full:
        known[name.surname] = f"{name.given} {name.surname}"
    for match in _WORD.finditer(page.text, *span):
        if match[0] in known:
            yield known[match[0]]


def ages_against_births(page: Page, found: Sequence[Birth]) -> Iterator[Slip]:
    """An age that does not fit a birth, on the article's date or in a year that is printed."""
    if not found:
        return
    people = list(aged(page))
    for birth in found:
        for person in people:
            if _same(page, birth, person):
                yield from _clash(page, birth, person)


def _same(page: Page, birth: Birth, person: Aged) -> bool:
    """Whether both are surely of one person."""
    sentence = page.sentence(person.start)
    if RELATIVES.search(page.lower, *sentence) or _PAST.search(page.lower, *sentence):
        return False
    own = page.sentence(birth.moment.start)
    surname = birth.name.rpartition(" ")[2]
    if person.name and surname:
        return surname in person.name.replace("’s", "").split() and _alone(page, surname)
    here = {*names_in(page, sentence), *names_in(page, own)}
    if own == sentence:
        return len(here) <= 1 and (bool(here or person.name) or bool(_HE.search(page.text, *own)))
    near = page.paragraph(birth.moment.start) == page.paragraph(person.start)
    pronoun = _HE.match(page.text, max(own.start, sentence.start))
    return near and pronoun is not None and len({*names_in(page, page.paragraph(own.start))}) == 1


def _alone(page: Page, surname: str) -> bool:
    """Whether one person only has a surname."""
    return len({name.given.split()[0] for name in page.names().full if name.surname == surname}) < 2


def _clash(page: Page, birth: Birth, person: Aged) -> Iterator[Slip]:
    born = birth.moment
    sentence = page.sentence(person.start)
    printed = {it.year for it in page.moments_in(sentence) if it.year} - {born.year}
    if printed:
        return
    if page.published is None:
        return
    around = page.years_around(person.start) - {born.year}
    age = person.value
    if any(year - born.year - 1 <= age <= year - born.year for year in around):
        return
    low, high = span_of_age(born, page)
    if low <= age <= high:
        return
    wanted = str(low) if low == high else f"{low} or {high}"
    what = f"born in {born.year}, the person is {wanted}, not {age}"
    places = sorted((Span(person.start, person.end), Span(born.start, born.end)))
    yield Slip(*places[1], places[0], what)


def span_of_age(born: Moment, page: Page) -> tuple[int, int]:
    """The ages that somebody may have on the article's date, a week either way."""
    assert page.published is not None
    years = page.published.year - born.year
    if not born.month:
        return years - 1, years
    first = (born.month, born.day or 1)
    last = (born.month, born.day or 31)
    month, day = page.published.month, page.published.day
    low = years - ((month, day - 7) < last)
    high = years - ((month, day + 7) < first)
    return low, high


def two_ages(page: Page) -> Iterator[Slip]:
    """Two ages of one person: "Yuki Ito, 35, ..." and later "Ms Ito, 37, ..."."""
    number = sum(figure.kind == "age" for figure in page.figures())
    if number and not page.words.isdisjoint(("turns", "turn")):
        yield from _now_and_next(page)
    if number < 2 and not (number and " who is " in page.lower):
        return
    people = [
        it
        for it in aged(page)
        if it.name and it.apart and not is_past(page, page.sentence(it.start), it.end)
    ]
    for first, second in combinations(people, 2):
        if first.value != second.value and _one_person(page, first, second):
            what = f"the same person is {first.value} before"
            yield Slip(second.start, second.end, Span(first.start, first.end), what)


def _now_and_next(page: Page) -> Iterator[Slip]:
    """ "Danilo Serra, now 31, turns 35 next week"."""
    for figure in page.figures():
        if figure.kind == "age" and _SOON.match(page.text, figure.end):
            low = max(figure.start - 40, 0)
            now = _NOW_TURNS.search(page.lower[low : figure.start])
            if now and int(now["age"]) not in (figure.value - 1, figure.value):
                first = Span(low + now.start("age"), low + now.end("age"))
                what = f"who is {now['age']} turns {int(now['age']) + 1}"
                yield Slip(figure.start, figure.end, first, what)


def is_past(page: Page, sentence: Span, told: int | None = None) -> bool:
    """Whether a sentence tells of another time, or of relatives; ``told``: where the age ends.

    What "would" be is of another time before the age alone: "Ito, 35, said it would rain".
    """
    would = -1 if told is None else page.lower.find(" would ", told, sentence.end)
    past = _PAST.search(page.lower, sentence.start, sentence.end if would < 0 else would)
    past = past or RELATIVES.search(page.lower, *sentence)
    return past is not None or any(it.year for it in page.moments_in(sentence))


def _one_person(page: Page, first: Aged, second: Aged) -> bool:
    one, other = first.name.split(), second.name.split()
    if one[-1] != other[-1] or not _alone(page, one[-1]):
        return False
    titles = {one[0].rstrip("."), other[0].rstrip(".")} & _TITLES
    if len(titles) > 1:
        return False
    given = [
        name[0] for name in (one, other) if len(name) > 1 and name[0].rstrip(".") not in _TITLES
    ]
    known = any(name.surname == one[-1] for name in page.names().full)
    return known and len(set(given)) < 2 and (one[:-1] or other[:-1]) != []
