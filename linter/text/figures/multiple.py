"""Quantities that begin with no number: doubled, half of, a third of, multi-million."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from math import inf

from linter import patterns
from linter.text.figures.copy import Copy, whole
from linter.text.figures.currency import currency_after
from linter.text.figures.quantity import Kind, Quantity, bounds
from linter.text.figures.read import qualified
from linter.text.figures.tables import MULTIPLES, SCALES
from linter.text.figures.vague import PLURALS, half_unit, plural, quarter_point, several

_A = patterns.pattern(r"\ba $")
_OF = patterns.pattern(r" (?:of|more|fewer|less|higher|lower|bigger|smaller)\b")
_BY = patterns.pattern(
    r"\b(?:by|(?:rise|fall|increase|drop|cut|growth|gain|decline|reduction) of)"
    r" (?:more than |less than |about |almost |nearly |over |roughly )?$"
)
_OR = patterns.pattern(r"(?:[,(]|–) ?(?:or |some |about |almost |nearly |roughly |more than )*$")
_SHUT = patterns.pattern(r"[,.;)]")
_HALF = patterns.pattern(r" (?:of|the|his|her|its|their|our|all|those|that)\b")
_NO_HALF = ("first ", "second ", "other ", "and a ", "better ", "-", "the ", "each ")
_TWICE = patterns.pattern(r" (?:as|the|its|his|her|their|that|what)\b")
_MULTI = patterns.pattern(r"multi-?(million|billion|trillion|crore|lakh)(?:[ -](\w+))?")
_ANNIVERSARY = patterns.pattern(r"(\w+) $")
_NTH = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
        " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(), 1
    )
} | {"twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50}  # fmt: skip


def multiples(copy: Copy, words: Iterable[str]) -> Iterator[Quantity]:
    """The quantities that the given words of the text (keys of ``READERS``) make."""
    for word in words:
        read = READERS[word]
        at = copy.lower.find(word)
        while at >= 0:
            end = at + len(word)
            if whole(copy.lower, at, end) and (found := read(copy, at, end)) is not None:
                yield found
            at = copy.lower.find(word, end)


def _made(copy: Copy, start: int, end: int, value: float, half: float = 0.0) -> Quantity:
    """A multiple: exact or within ``half``, or as its qualifier says."""
    lead, qualifier, reach = qualified(copy.lower, start, "multiple")
    low, high = bounds(value, half, reach)
    return Quantity(start, end, lead, value, low, high, "", "multiple", qualifier, "", copy)


def _multiple(copy: Copy, start: int, end: int) -> Quantity | None:
    """Doubled, threefold, twice as many."""
    word = copy.lower[start:end]
    if word == "twice" and not _TWICE.match(copy.lower, end):
        return None
    return _made(copy, start, end, MULTIPLES[word])


def _half(copy: Copy, start: int, end: int) -> Quantity | None:
    """Half of the seats, half the seats, by half, half an hour; not the first half."""
    odd = quarter_point(copy, start, end) or half_unit(copy, start, end)
    if odd:
        return odd
    if _BY.search(copy.lower, max(0, start - 28), start):
        return _made(copy, start, end, 0.5, 0.02)
    if copy.lower.endswith(_NO_HALF, 0, start) or not _HALF.match(copy.lower, end):
        return None
    return _made(copy, start, end, 0.5, 0.02)


def _part(copy: Copy, start: int, end: int) -> Quantity | None:
    """A third of, by a quarter, a third more, a quarter-point."""
    if copy.lower[start] == "q" and (point := quarter_point(copy, start, end)):
        return point
    if not _A.search(copy.lower, max(0, start - 3), start):
        return None
    if not _OF.match(copy.lower, end) and not _is_apart(copy.lower, start - 2, end):
        return None
    value = {"thi": 1 / 3, "qua": 0.25, "fif": 0.2, "ten": 0.1}[copy.lower[start : start + 3]]
    return _made(copy, start - 2, end, value, 0.02)


def _is_apart(lower: str, start: int, end: int) -> bool:
    """Whether "a third" is a share by itself: "fell by a third", "40 of them, or a third,"."""
    before = max(0, start - 28)
    if _BY.search(lower, before, start):
        return True
    return bool(_SHUT.match(lower, end) and _OR.search(lower, before, start))


def _multi(copy: Copy, start: int, end: int) -> Quantity | None:
    """Multi-billion-dollar, multi-crore: at least twice the scale word."""
    match = _MULTI.match(copy.lower, start)
    if match is None:
        return None
    scale = SCALES[match[1]]
    coin = currency_after(match[2], None, scale) if match[2] else None
    unit = coin[0] if coin else "INR" if match[1] in ("crore", "lakh") else ""
    close = match.end(2) if coin else match.end(1)
    kind: Kind = "money" if unit else "count"
    low = 2 * scale
    return Quantity(start, close, start, low, low, inf, unit, kind, "multi", match[1], copy)


def _anniversary(copy: Copy, start: int, end: int) -> Quantity | None:
    """Tenth anniversary; one in digits is read as an ordinal."""
    before = _ANNIVERSARY.search(copy.lower, max(0, start - 16), start)
    value = _NTH.get(before[1]) if before else None
    if before is None or value is None:
        return None
    at, close = before.start(1), before.end(1)
    word = copy.lower[start:end]
    return Quantity(at, close, at, value, value, value, word, "ordinal", "", "", copy)


READERS: dict[str, Callable[[Copy, int, int], Quantity | None]] = {
    **dict.fromkeys(MULTIPLES, _multiple),
    **dict.fromkeys(("multi", "multimillion", "multibillion", "multitrillion"), _multi),
    **dict.fromkeys(("third", "quarter", "fifth", "tenth"), _part),
    **dict.fromkeys(("anniversary", "birthday"), _anniversary),
    **dict.fromkeys(PLURALS, plural),
    **dict.fromkeys(("several", "few"), several),
    "half": _half,
}
