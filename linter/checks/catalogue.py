"""Product lines made ready to judge versions by a date: plain data, quick to unpickle."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from linter.cache import dumps, loads
from linter.lexicon import Line, Release
from linter.patterns import pattern
from linter.record import NamedTuple
from linter.text.versions import Key, Version, key_of, printed

_EVERYDAY = frozenset("chat model series version large medium small watch image amazon".split())
# What a registry calls a version: tiers, its number, sizes and snapshots.
_NUMBERED = pattern(
    r"((?:[A-Za-z-]+ )*)((\d{1,3}(?:\.\d{1,2}){0,2})((?!b\b|k\b|m\b|t\b)[a-z]?))(?= |$)", re.I
)
_SPOKEN_YEARS = 1  # before a line was first shown, a version under its name is something else


class Place(NamedTuple):
    """A form as it is looked for: ``literal``, ``gap`` ("" is glued: PS5), the version."""

    literal: str
    gap: str
    rest: str = ""  # of a glued form: what follows in this word, "5" of PS5
    short: bool = False
    wrong: str = ""  # of a form that never existed: the right one
    named: str = ""  # of a version without a number, which ``literal`` holds: "series x"


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
        if key and (key in self.beside or _years_before(self.begins) > day):
            return Arrival(early=False)
        if same := self._same(key, version):
            first = min(same, key=lambda known: known.shown)
            return Arrival(first.shown > day, min(known.out for known in same))
        return Arrival(day <= self.as_of and self._beyond(key, day))

    def beyond(self, version: Version, day: str) -> bool:
        """Whether the catalogue is too old to tell: newer than all in it, as the article is."""
        key = version.key[: self.depth]
        if not key or day <= self.as_of or key in self.beside:
            return False
        return not self._same(key, version) and self._beyond(key, day)

    def newest(self, day: str) -> tuple[str, str] | None:
        """Name and day of the highest version out on a day."""
        out = [known for known in self.known if known.key and known.out <= day]
        best = max(out, key=lambda known: (known.key, known.out), default=None)
        return (best.name, best.out) if best else None

    def plausible(self, version: Version) -> bool:
        """Whether a number could be a version of this line at all."""
        top = max((known.key for known in self.known if known.key), default=(0,))
        return version.key not in self.beside and version.key[0] <= top[0] + self.ahead

    def needs_tier(self, version: Version) -> tuple[str, ...]:
        """The names under which a number came out that stands without its tier."""
        if not self.strict or version.tier or not version.key:
            return ()
        same = [known for known in self.known if known.key == version.key]
        return () if any(not known.tier for known in same) else tuple(known.name for known in same)

    def _same(self, key: Key, version: Version) -> list[Known]:
        """Releases of a number: of its tier and letters where those are known."""
        if not key:
            return [one for one in self.known if not one.key and one.tier == version.tier]
        same = [known for known in self.known if known.key == key]
        if not same:
            return [known for known in self.known if known.key[: len(key)] == key]
        exact = [known for known in same if known.suffix == version.suffix] or same
        if not version.tier:
            return exact
        return [known for known in exact if known.tier == version.tier] or exact

    def _beyond(self, key: Key, day: str) -> bool:
        out = [known.key for known in self.known if known.key and known.shown <= day]
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
    found: Listed = loads(line)
    return found


def catalogue(lines: Iterable[Line]) -> Catalogue:
    """Of lexicon entries, as ``linter.lexicon.joined`` leaves them."""
    from hashlib import blake2b  # only when rules are compiled

    listed: list[bytes] = []
    heads: dict[str, list[int]] = {}
    for number, line in enumerate(line for line in lines if line.judge):
        tiers = frozenset(word.lower() for tier in line.tiers for word in (tier, *tier.split()))
        known = tuple(_all_known(line, tiers))
        places: dict[str, list[Place]] = {}
        for place in _places(line, max((one.key[0] for one in known if one.key), default=0)):
            places.setdefault(_head(place), []).append(place)
        for head in places:
            heads.setdefault(head, []).append(number)
        ready = {head: tuple(found) for head, found in places.items()}
        listed.append(dumps(_listed(line, tiers, known, ready), 5))
    digest = blake2b(b"".join(listed), digest_size=8).hexdigest()
    return Catalogue(tuple(listed), {head: tuple(n) for head, n in heads.items()}, digest)


def _listed(
    line: Line, tiers: frozenset[str], known: tuple[Known, ...],
    places: dict[str, tuple[Place, ...]],
) -> Listed:  # fmt: skip
    near = {word.casefold() for words in (line.maker, *line.near) for word in words.split()}
    makers = dict.fromkeys([line.maker, line.maker.removesuffix(" AI"), *line.speakers])
    return Listed(
        line.name, line.as_of.isoformat(), tuple(makers),
        tiers, frozenset(near), line.unless,
        frozenset(printed(number)[0] for number in line.beside), line.ahead,
        line.tier == "required", max(1, *(len(one.key) for one in known), 0),
        min((one.shown for one in known), default="9999-12-31"), known, places,
    )  # fmt: skip


def _all_known(line: Line, tiers: frozenset[str]) -> Iterator[Known]:
    """A line's releases by hand, then the first of each number and tier that only registries have.

    A registry lists sizes, snapshots and hosts of one version, with days of their
    own: a number that the hand-kept file dates is its alone.
    """
    own = [_known(line, release) for release in line.releases]
    yield from own
    kept = {(one.key, one.suffix) for one in own}
    slips = {printed(number)[0] for number in line.beside}
    first: dict[tuple[Key, str, str], Known] = {}
    for release in line.registry:
        words = _NUMBERED.match(release.version)
        if not words or not tiers.issuperset(words[1].lower().split()):
            continue
        tier = " ".join(word for word in release.version.lower().split() if word in tiers)
        out = release.date.isoformat()
        shown = (release.shown or release.date).isoformat()
        name = _name(line, " ".join(word for word in release.version.split()
                                    if word == words[2] or word.lower() in tiers))  # fmt: skip
        known = Known(key_of(words[3]), words[4].lower(), tier, name, out, shown)
        ident = (known.key, known.suffix, known.tier)
        if known.key in slips or ident[:2] in kept:
            continue
        if ident not in first or out < first[ident].out:
            first[ident] = known
    yield from first.values()


def _known(line: Line, release: Release) -> Known:
    key, suffix, tier = printed(release.version)
    out = release.date.isoformat()
    shown = release.shown.isoformat() if release.shown else out
    return Known(key, suffix, tier, _name(line, release.version), out, shown)


def _name(line: Line, version: str) -> str:
    return (line.forms or line.short)[0].replace("#", version)


def _places(line: Line, top: int) -> Iterator[Place]:
    """Where versions are looked for; ``top`` is the highest number that came out."""
    forms = [(form, False, "") for form in line.forms] + [(form, True, "") for form in line.short]
    forms += [(form, False, right) for form, right in line.misnamed.items()]
    names = [one.version for one in line.releases if not printed(one.version)[0]]
    for form, short, wrong in forms:
        for name in names if not wrong else ():
            yield Place(form.replace("#", name), "", "", short, "", printed(name)[2])
        fixed = form[: form.index("#")]
        literal = fixed.rstrip(" -")
        gap = fixed[len(literal) :]
        if not gap and literal.isalnum():
            for rest in range(1, top + min(line.ahead, 10) + 1):
                yield Place(literal, gap, str(rest), short, wrong)
        else:
            yield Place(literal, gap, "", short, wrong)


def _head(place: Place) -> str:
    """The word of a form that an article without it is least likely to have."""
    if place.rest:
        return (place.literal + place.rest).casefold()
    words = re.findall(r"\w+", place.literal)
    whole = words if place.gap or place.named else words[:-1]
    folded: list[str] = [word.casefold() for word in whole]
    return max(folded, key=lambda word: (word not in _EVERYDAY, len(word)))


def _years_before(day: str) -> str:
    return f"{int(day[:4]) - _SPOKEN_YEARS:04}{day[4:]}"
