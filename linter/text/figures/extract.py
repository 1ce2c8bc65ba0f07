"""Finds every quantity of a text: digits and number words, each read where it stands."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from linter import patterns
from linter.text.figures.ahead import LETTERS, SPECIAL, WORDS, ahead
from linter.text.figures.copy import Copy, whole
from linter.text.figures.quantity import Number, Quantity
from linter.text.figures.ranges import linked
from linter.text.figures.read import read
from linter.text.figures.spelt import dozens, spelt
from linter.text.figures.tables import MULTIPLE_WORDS, SMALL, SYMBOLS
from linter.text.words import vocabulary

if TYPE_CHECKING:
    from regex import Match, Pattern

HALVES = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
# After a number of tens, no count: the seventy-ninth; "thirty-second" may be a length.
_NTH = tuple(f"-{word} " for word in "first third fourth fifth sixth seventh eighth ninth".split())
_DOZENS = frozenset(("dozen", "hundred", "thousand", "million", "billion", "trillion"))
_TRIGGERS = MULTIPLE_WORDS.union(SMALL, _DOZENS)

# What must follow "one" for it to count: elsewhere it is a pronoun or an article.
_AFTER_ONE = (
    "million billion trillion hundred thousand third quarter fifth tenth eighth half"
    " person man woman child soldier year month week hour"
).split()
_ONE = (
    *(f"{between}{word}" for word in _AFTER_ONE for between in " -"),
    *(
        " per cent",
        " percent",
        " in ",
        "-in-",
        " out of ",
        " and a half",
        " and a quarter",
        "-and-a-half",
    ),
)


def quantities(text: str | Copy, words: Collection[str] | None = None) -> tuple[Quantity, ...]:
    """All quantities of a text, by start; their spans are disjoint.

    Grammar (brackets: may be left out)::

        quantity  = [qualifier] (figure | part | multiple | vague | nth)
        figure    = [currency] number [scale] [-plus | +] [currency | unit | noun]
        number    = 3,200 | 1,00,000 | 14.3 | 3½ | forty-nine | three and a half | a dozen
        scale     = hundred .. trillion | bn | m | k | crore | lakh | dozen
        currency  = $ US$ A$ HK$ € £ ¥ ₩ ₹ Rs | USD | dollars | Swiss francs | pence | p | cents
        unit      = % | per cent | percentage points | basis points | bps | years old | weeks
                  | square km | mph | °C | kWh ..., with "an hour" or "/h" a speed
        noun      = the plural after up to three other words, or the word after a hyphen;
                    dead, injured, killed: people; before it in "a crew of 45"
        part      = two-thirds | one in five | half of | a third of | half an hour | a quarter-point
        multiple  = doubled | threefold | three times as | twice as | 10x
        vague     = dozens of | tens of thousands of | several hundred | multi-billion-dollar
                  | seven-figure
        nth       = 50th anniversary | tenth birthday | 21st member
        qualifier = over, more than, at least, up to, under, about, some, nearly, just over ...

    Two numbers joined by a hyphen or dash are one ("10-12 people", $5-7m); those
    joined by "to", "or", "between ... and" are two that share unit and scale
    ("10 to 12 million people").  "28-year-old", "aged 28", "Ms Ito, 28," are ages.
    Years, dates, times, scores, versions, labels, phone numbers and addresses
    are no quantities.
    ``words`` is the text's ``linter.text.words.vocabulary``, where the caller has it.
    """
    copy = text if isinstance(text, Copy) else Copy(text)
    found = [*_digits(copy)]
    present = _TRIGGERS.intersection(vocabulary(copy.text) if words is None else words)
    if present:
        found += _spelt(copy, present)
        if not MULTIPLE_WORDS.isdisjoint(present):
            from linter.text.figures.multiple import multiples

            found += multiples(copy, present & MULTIPLE_WORDS)
        found.sort(key=itemgetter(0))
    return tuple(linked(copy, found))


def _digits(copy: Copy) -> Iterator[Quantity]:
    """What runs of digits are part of."""
    for match in _figures().finditer(copy.lower):
        run, letters = match.group(1, 2)
        if letters and letters not in LETTERS:
            continue  # 18F, 4G
        if len(run) == 4 and run[0] in "12" and _is_year(copy, match):
            continue
        start, end = match.span(1)
        number = _number(run, start, end)
        if number is None:
            continue
        words: Any = match
        if copy.text[end : end + 1] in HALVES:
            part = HALVES[copy.text[end]]
            number = Number(start, end + 1, number.value + part, half=0.25 if part == 0.5 else 0.1)
            words = ahead().match(copy.lower, end + 1)
        found = read(copy, number, words)
        if found is not None:
            yield found


def _is_year(copy: Copy, match: Match[str]) -> bool:
    """Four digits, 1000 to 2199, with neither comma nor unit: news writes 2,019 people."""
    start, end = match.span(1)
    if not match[1].isdigit() or match[1] > "2199" or match[2] or match[3] in SPECIAL:
        return False
    return copy.text[end : end + 1] != "%" and copy.text[start - 1 : start] not in SYMBOLS


@cache
def _figures() -> Pattern[str]:
    """Digits, letters on them, up to four words."""
    return patterns.full(r"([0-9]+(?:[,.][0-9]+)*)([^\W\d_]*)" + WORDS)


def _number(run: str, start: int, end: int) -> Number | None:
    """A run of digits, points and commas that can be one number."""
    if run.isdigit():
        if (run[0] == "0" and run != "0") or len(run) > 15:
            return None
        return Number(start, end, int(run))
    whole, point, part = run.partition(".")
    groups = whole.split(",")
    if not part.isdigit() if point else False:
        return None
    if (len(whole) > 1 and whole[0] == "0") or len(whole) > 20:
        return None
    if len(groups) > 1 and not _grouped(groups):
        return None
    return Number(start, end, float(run.replace(",", "")), decimals=len(part))


def _grouped(groups: list[str]) -> bool:
    """Whether commas part thousands (3,200) or lakhs (1,00,000), not items of a list."""
    first, *middle, last = groups
    return len(first) <= 3 and len(last) == 3 and len({len(group) for group in middle}) < 2


def _spelt(copy: Copy, present: frozenset[str]) -> Iterator[Quantity]:
    """What numbers in words are part of; ``present`` are those of the text that may begin one."""
    lower = copy.lower
    last = -1
    for at, word in sorted(_places(lower, present)):
        if at < last:
            continue
        number = dozens(lower, at) if word in _DOZENS else spelt(lower, word, at)
        if number is None or (number.value >= 20 and lower.startswith(_NTH, number.end)):
            continue
        last = number.end
        found = read(copy, number, ahead().match(lower, number.end))
        if found is not None:
            yield found


def _places(lower: str, present: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Where the words stand as whole words."""
    for word in present - MULTIPLE_WORDS:
        length = len(word)
        at = lower.find(word)
        while at >= 0:
            if whole(lower, at, at + length) and (word != "one" or lower.startswith(_ONE, at + 3)):
                yield at, word
            at = lower.find(word, at + length)
