"""Versions of products as print has them: "Sonnet 4.5", "4o mini", "16 Pro Max", "24.04"."""

from __future__ import annotations

import re  # for the cold path; regex has imported it anyway
from collections.abc import Collection

from linter.patterns import pattern
from linter.record import NamedTuple

Key = tuple[int, ...]  # of a version's number, trailing noughts dropped: 2 and 2.0 are one

_NUMBER = pattern(
    r"(\d{1,4}(?:\.\d{1,2}){0,2})([A-Za-z]{0,3})(?!\w)(?!\.\d|,\d|[:/]\d|[^\S\n]?[%°£$€]|['’]\d|\+\d)"
)
_WORD = pattern(r"[^\S\n]([A-Z]\w*(?:-[A-Z]\w*)?|[a-z]+)|-([A-Za-z]+)")
_BEFORE = pattern(r"([A-Z][a-z]+(?:-[A-Z][a-z]+)?)(?:[^\S\n]|-)(?=\d)")

# "Windows 11 feet high", "asked ChatGPT 3 questions", "iPhone 9 September": counts and days.
_COUNTED = frozenset(
    """
    million millions billion billions trillion thousand thousands hundred dozen lakh crore per
    percent pc feet foot ft inch inches metre metres meter meters mile miles yard yards km cm mm kg
    kilo kilos gram grams tonne tonnes ton tons pound pounds dollar dollars euro euros cents pence
    litre litres liter liters gallon gallons acre acres hectares degrees volt volts watts
    second seconds minute minutes hour hours day days week weeks month months year years yr times
    question questions prompt prompts people men women children employees workers engineers staff
    jobs tasks tests tries attempts problems answers points goals votes seats stars others more
    other different new of or out january february march april may june july august september
    october november december am pm th st nd rd
    """.split()
)


# Glued to a number: what is measured, a size of a model (8B), an ordinal.
_MEASURES = frozenset("b bn m k x d p gb mb kb tb mm cm km kg am pm st nd rd th".split())


class Version(NamedTuple):
    """A version in a text: ``text[start:end]`` is its number with the tiers beside it."""

    start: int
    end: int
    key: Key
    suffix: str  # lower-cased letters after the number: "o" of 4o
    tier: str  # the tiers joined by spaces, lower-cased: "pro max"
    following: str  # the next word


def key_of(number: str) -> Key:
    """The figures of a number to compare it by.

    >>> key_of("3.10"), key_of("2.0")
    ((3, 10), (2,))
    """
    parts = [int(part) for part in number.split(".")]
    while len(parts) > 1 and not parts[-1]:
        parts.pop()
    return tuple(parts)


def version_at(text: str, at: int, tiers: Collection[str]) -> Version | None:
    """The version that starts at ``at``; None where the number counts something.

    ``tiers`` are lower-cased words which may stand before the number or after it.
    """
    start, leading = at, ""
    before = _BEFORE.match(text, at)
    if before:
        if before[1].lower() not in tiers:
            return None
        leading, at = before[1].lower(), before.end()
    number = _NUMBER.match(text, at)
    if not number:
        return None
    end, names = number.end(), [leading] if leading else []
    following = _WORD.match(text, end)
    while following and (found := (following[1] or following[2]).lower()) in tiers:
        names.append(found)
        end = following.end()
        following = _WORD.match(text, end)
    word = (following[1] or following[2]) if following else ""
    suffix = number[2].lower()
    if word.lower() in _COUNTED or suffix in _MEASURES:
        return None
    return Version(start, end, key_of(number[1]), suffix, " ".join(names).replace("-", " "), word)


def printed(version: str) -> tuple[Key, str, str]:
    """Key, suffix and tier of a version as a catalogue prints it: "Sonnet 4.5", "3GS".

    Of a name without a number the key is empty, and the tier is the name: "Series X".
    """
    names: list[str] = []
    key: Key = ()
    suffix = ""
    for part in re.split(r"[ -](?=[A-Za-z\d])", version):
        number = re.fullmatch(r"(\d+(?:\.\d+)*)([A-Za-z]*)", part)
        if number and not key:
            key, suffix = key_of(number[1]), number[2].lower()
        else:
            names.append(part.lower())
    return key, suffix, " ".join(names)
