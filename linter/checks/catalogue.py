"""Product lines made ready to judge versions by a date: plain data, quick to unpickle."""

from __future__ import annotations

import pickle
import re
from collections.abc import Iterable, Iterator
from functools import cache

from linter.lexicon import Line, Release
from linter.record import NamedTuple
from linter.text.versions import Key, Version, printed

_EVERYDAY = frozenset(("chat", "model", "series", "version", "large", "medium", "small"))
_SPOKEN_YEARS = 1  # before a line was first shown, a version under its name is something else


class Place(NamedTuple):
    """A form as it is looked for: ``literal``, ``gap`` ("" is glued: PS5), the version."""

    literal: str
    gap: str
    rest: str = ""  # of a glued form: what follows in this word, "5" of PS5
    short: bool = False
    wrong: str = ""  # of a form that never existed: the right one


class Known(NamedTuple):
    """One release; days as ISO dates, which compare as text."""

    key: Key
    suffix: str
    tier: str
    name: str
    out: str
    shown: str


class Arrival(NamedTuple):
    """Whether a version is ahead of its day, and the day it came out, if it ever did."""

    early: bool
    later: str = ""


class Listed(NamedTuple):
    """A product line of the catalogue."""

    name: str
    as_of: str
    makers: tuple[str, ...]
    tiers: frozenset[str]
    near: frozenset[str]
    unless: tuple[str, ...]
    beside: frozenset[Key]
    ahead: int
    strict: bool  # a number that came out only with tiers may not stand alone
    depth: int  # figures of a number that the catalogue tells apart
    begins: str
    known: tuple[Known, ...]
    places: dict[str, tuple[Place, ...]]  # by the word at which each is looked for

    def arrival(self, version: Version, day: str) -> Arrival:
        """What the catalogue says of a version on a day."""
        key = version.key[: self.depth]
        if key in self.beside or _years_before(self.begins) > day:
            return Arrival(early=False)
        if same := self._same(key, version):
            first = min(same, key=lambda known: known.shown)
            return Arrival(first.shown > day, min(known.out for known in same))
        return Arrival(day <= self.as_of and self._beyond(key, day))

    def beyond(self, version: Version, day: str) -> bool:
        """Whether the catalogue is too old to tell: newer than all in it, as the article is."""
        key = version.key[: self.depth]
        known = key in self.beside or bool(self._same(key, version))
        return day > self.as_of and not known and self._beyond(key, day)

    def newest(self, day: str) -> tuple[str, str] | None:
        """Name and day of the highest version out on a day."""
        out = [known for known in self.known if known.out <= day]
        best = max(out, key=lambda known: (known.key, known.out), default=None)
        return (best.name, best.out) if best else None

    def plausible(self, version: Version) -> bool:
        """Whether a number could be a version of this line at all."""
        top = max(known.key for known in self.known)
        return version.key not in self.beside and version.key[0] <= top[0] + self.ahead

    def needs_tier(self, version: Version) -> tuple[str, ...]:
        """The names under which a number came out that stands without its tier."""
        if not self.strict or version.tier:
            return ()
        same = [known for known in self.known if known.key == version.key]
        return () if any(not known.tier for known in same) else tuple(known.name for known in same)

    def _same(self, key: Key, version: Version) -> list[Known]:
        """Releases of a number: of its tier and letters where those are known."""
        same = [known for known in self.known if known.key == key]
        if not same:
            return [known for known in self.known if known.key[: len(key)] == key]
        exact = [known for known in same if known.suffix == version.suffix] or same
        if not version.tier:
            return exact
        return [known for known in exact if known.tier == version.tier] or exact

    def _beyond(self, key: Key, day: str) -> bool:
        out = [known.key for known in self.known if known.shown <= day]
        return bool(out) and max(out) < key and key[0] <= max(out)[0] + self.ahead


class Catalogue(NamedTuple):
    """Lines by number, and the words (case-folded) at which their forms are looked for.

    Lines are pickled: an article names a few of them, and opening all costs more than
    the rest of the check.
    """

    lines: tuple[bytes, ...]
    heads: dict[str, tuple[int, ...]]
    digest: str


@cache
def opened(line: bytes) -> Listed:
    """A line of a catalogue; rules that share a catalogue share it too."""
    found: Listed = pickle.loads(line)
    return found


def catalogue(lines: Iterable[Line]) -> Catalogue:
    """Of lexicon entries.

    Raises ValueError where two lines share a form.
    """
    from hashlib import blake2b  # only when rules are compiled

    listed: list[bytes] = []
    heads: dict[str, list[int]] = {}
    owners: dict[str, str] = {}
    for number, line in enumerate(lines):
        places: dict[str, list[Place]] = {}
        for place in _places(line):
            form = place.literal + place.gap + place.rest
            if owners.setdefault(form, line.name) != line.name:
                raise ValueError(f"form {form!r} is claimed by {owners[form]} and {line.name}")
            places.setdefault(_head(place), []).append(place)
        for head in places:
            heads.setdefault(head, []).append(number)
        ready = {head: tuple(found) for head, found in places.items()}
        listed.append(pickle.dumps(_listed(line, ready), pickle.HIGHEST_PROTOCOL))
    digest = blake2b(b"".join(listed), digest_size=8).hexdigest()
    return Catalogue(tuple(listed), {head: tuple(n) for head, n in heads.items()}, digest)


def _listed(line: Line, places: dict[str, tuple[Place, ...]]) -> Listed:
    known = tuple(_known(line, release) for release in line.releases)
    near = {word.casefold() for words in (line.maker, *line.near) for word in words.split()}
    makers = dict.fromkeys([line.maker, line.maker.removesuffix(" AI"), *line.speakers])
    return Listed(
        line.name, line.as_of.isoformat(), tuple(makers),
        frozenset(word.lower() for tier in line.tiers for word in (tier, *tier.split())),
        frozenset(near), line.unless,
        frozenset(printed(number)[0] for number in line.beside), line.ahead,
        line.tier == "required", max(len(one.key) for one in known),
        min(one.shown for one in known), known, places,
    )  # fmt: skip


def _known(line: Line, release: Release) -> Known:
    key, suffix, tier = printed(release.version)
    name = (line.forms or line.short)[0].replace("#", release.version)
    out = release.date.isoformat()
    shown = release.shown.isoformat() if release.shown else out
    return Known(key, suffix, tier, name, out, shown)


def _places(line: Line) -> Iterator[Place]:
    forms = [(form, False, "") for form in line.forms] + [(form, True, "") for form in line.short]
    forms += [(form, False, right) for form, right in line.misnamed.items()]
    for form, short, wrong in forms:
        fixed = form[: form.index("#")]
        literal = fixed.rstrip(" -")
        gap = fixed[len(literal) :]
        if not gap and literal.isalnum():
            top = max(printed(release.version)[0] for release in line.releases)[0]
            for rest in range(1, top + min(line.ahead, 10) + 1):
                yield Place(literal, gap, str(rest), short, wrong)
        else:
            yield Place(literal, gap, "", short, wrong)


def _head(place: Place) -> str:
    """The word of a form that an article without it is least likely to have."""
    if place.rest:
        return (place.literal + place.rest).casefold()
    words = re.findall(r"\w+", place.literal)
    folded: list[str] = [word.casefold() for word in (words if place.gap else words[:-1])]
    return max(folded, key=lambda word: (word not in _EVERYDAY, len(word)))


def _years_before(day: str) -> str:
    return f"{int(day[:4]) - _SPOKEN_YEARS:04}{day[4:]}"
