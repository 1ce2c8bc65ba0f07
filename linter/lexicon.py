"""Shared word lists: what an entry of each kind holds.

A lexicon is a YAML file in ``rules/lexicon/`` (or a newsroom's own, which adds to ours
of that name) that names its kind of entry.  A fact's entry or file has a ``source``.
"""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar, Literal

from linter.data import Data

Day = date  # a field may be called date


class Entry(Data):
    """One line of a lexicon; ``tag`` is what a file's ``entries-of`` names."""

    tag: ClassVar[str] = ""

    source: str = ""

    def key(self) -> str:
        """What may stand only once in a lexicon: the entry's name, where it has one."""
        return str(self.values()["name"])


class Organisation(Entry):
    """A company, agency or outlet under its right name.

    ``word`` marks a name that is an ordinary English word (Block, Scale, Meta):
    never looked for by casing alone.  ``means`` are other English words that a
    machine puts for the name (size for Scale, open for OpenAI).
    """

    tag: ClassVar[str] = "organisation"

    name: str
    also: tuple[str, ...] = ()  # short names: Scale for Scale AI
    word: bool = False
    means: tuple[str, ...] = ()


class Brand(Entry):
    """A brand in its own casing; ``also`` are other right casings.

    ``known`` ones are in every style book; ``retired`` maps a casing that was
    right to the first version of the product that no longer has it.
    """

    tag: ClassVar[str] = "brand"

    name: str
    also: tuple[str, ...] = ()
    known: bool = False
    retired: dict[str, int] = {}  # noqa: RUF012  frozen by use: a default of a frozen class

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        for form in (*self.also, *self.retired):
            if form.casefold() != self.name.casefold():
                raise ValueError(f"{form!r} is no other casing of {self.name!r}")

    def key(self) -> str:
        return self.name.casefold()


class Person(Entry):
    """A public person: the name as printed, and forms that are right too.

    ``near`` are words of which one stands in nearly every article about them;
    ``romanised`` names come from another script and have spellings of house style.
    """

    tag: ClassVar[str] = "person"

    name: str
    also: tuple[str, ...] = ()
    role: str = ""
    born: date | None = None
    near: tuple[str, ...] = ()
    romanised: bool = False


class Place(Entry):
    """A country, state or city under its English name; of ``small`` ones no slips are known."""

    tag: ClassVar[str] = "place"

    name: str
    small: bool = False


class Surname(Entry):
    """A surname and the English words that a machine puts for it."""

    tag: ClassVar[str] = "surname"

    name: str
    means: tuple[str, ...]
    language: str

    def key(self) -> str:
        return f"{self.name} ({self.language})"


class Term(Entry):
    """A right form and the wrong ones seen for it.

    A wrong form in lower case is looked for in any casing, one with capitals as
    written.  It is right after one of ``not-after`` or before one of ``not-before``
    (words, a hyphen or a space between), and counts only in an article that has one
    of the words ``where``, if any are given.  ``sure`` ones have no other reading.
    """

    tag: ClassVar[str] = "term"

    use: str
    wrong: tuple[str, ...]
    sure: bool = False
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    where: tuple[str, ...] = ()

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        if self.use in self.wrong:
            raise ValueError(f"{self.use!r} is right and wrong")

    def key(self) -> str:
        return f"{self.use} (where: {', '.join(self.where)})" if self.where else self.use


class Vocabulary(Entry):
    """Words, and phrases of words, under one heading."""

    tag: ClassVar[str] = "vocabulary"

    name: str
    words: tuple[str, ...]

    def key(self) -> str:
        return self.name


class Calque(Entry):
    """A right term and what machines make of it; forms are parted by ``"; "``.

    ``wrong`` forms can be nothing else, ``doubtful`` ones hardly; ``beside`` ones may, where
    nothing else in the article is so rendered.  No lists: YAML is slow.
    """

    tag: ClassVar[str] = "calque"

    use: str
    wrong: str = ""
    doubtful: str = ""
    beside: str = ""

    def key(self) -> str:
        return self.use


class Release(Data):
    """One version of a product and the day anybody could have it.

    ``version`` is what is printed after the line's name: "4o mini", "Sonnet 4.5",
    "16 Pro Max"; or a name without a number, "Series X".  ``shown`` is the day its
    maker first named it in public.
    """

    version: str
    date: Day
    shown: Day | None = None
    announced: bool = False  # promised for a day after the line's ``as_of``
    source: str = ""

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        if self.shown and self.shown > self.date:
            raise ValueError(f"{self.version!r} was shown on {self.shown}, after it came out")


class Line(Entry):
    """A product line and its releases, complete up to ``as_of``.

    ``forms`` are the ways a version is printed, ``#`` for its number: "GPT-#",
    "Galaxy S#".  ``short`` ones count only in an article with the maker's name or
    one of ``near``.  ``tiers`` may stand before or after the number; where a tier
    is ``required``, a number that came out only with tiers may not stand alone.
    ``misnamed`` are forms that never existed, with the right one.  ``speakers``
    speak for the maker; ``unless`` are words of a sentence about something else of
    that name; ``beside`` are numbers that are no versions of this line.  A line that
    is not known in full is not to ``judge`` by: its releases are data alone.  What
    ``registry`` has comes from ``Dates`` and yields to ``releases``.
    """

    tag: ClassVar[str] = "line"
    unwritten: ClassVar[frozenset[str]] = frozenset({"registry"})

    name: str
    maker: str
    as_of: date
    forms: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    tier: Literal["optional", "required"] = "optional"
    misnamed: dict[str, str] = {}  # noqa: RUF012  frozen by use: a default of a frozen class
    unless: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    ahead: int = 5  # a number further beyond the newest is no version at all
    judge: bool = True
    releases: tuple[Release, ...] = ()
    registry: tuple[Release, ...] = ()

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        for form in (*self.forms, *self.short, *self.misnamed, *self.misnamed.values()):
            if form.count("#") != 1:
                raise ValueError(f"form {form!r} must hold one # for the version")
        _check_releases(self)


class Dates(Entry):
    """Days on which versions of a line came out, as a package registry has them.

    Written by ``scripts/releases.py``, never by hand.  ``as_of``: the day up to
    which the registry followed the line.  ``slack``: by how many days its dates may
    be late, being those of an API or a final release after a public preview.
    """

    tag: ClassVar[str] = "dates"

    line: str
    as_of: date
    releases: dict[str, date]
    slack: int = 0

    def key(self) -> str:
        return f"{self.line} ({self.source})"


def _check_releases(line: Line) -> None:
    """Refuse one release twice, and a date beyond what is known."""
    seen: dict[str, date] = {}
    for release in line.releases:
        if release.version in seen:
            what = f"{line.name} {release.version} has two dates"
            raise ValueError(f"{what}: {seen[release.version]} and {release.date}")
        seen[release.version] = release.date
        if release.date > line.as_of and not release.announced:
            what = f"{line.name} {release.version} comes out on {release.date}, after `as-of`"
            raise ValueError(f"{what}: add `announced: true` if its maker says so")


class Fact(Entry):
    """One thing known of one person, company, building or country, and who says so.

    ``value``: of ``born`` a day, a month or a year ("1997-01"); of ``founded`` a year;
    of ``office`` the years in which somebody came into it ("2003 2023"); else a number
    of ``unit``.  ``tolerance``: years for ``founded``, a share for numbers.  ``as_of``: the
    day of a value that changes.  ``near``: words of which one stands in the article.
    """

    tag: ClassVar[str] = "fact"

    name: str
    attribute: Literal["born", "founded", "office", "height", "length", "population"]
    value: str | int | float
    also: tuple[str, ...] = ()
    unit: Literal["", "m"] = ""
    tolerance: float = 0.0
    as_of: date | None = None
    near: tuple[str, ...] = ()

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        parts = str(self.value).replace("-", " ").split()
        dated = self.attribute in ("born", "founded", "office")
        if not self.source:
            raise ValueError(f"{self.name!r} has no source: who says so?")
        if dated and not all(part.isdigit() for part in parts):
            raise ValueError(f"{self.value!r} is no date: expected a year or year-month-day")
        if not dated and isinstance(self.value, str):
            raise ValueError(f"{self.value!r} is no number")
        if self.attribute == "population" and self.as_of is None:
            raise ValueError(f"the population of {self.name!r} needs `as-of`")

    def key(self) -> str:
        return f"{self.name} ({self.attribute})"


ENTRIES: tuple[type[Entry], ...] = (
    Brand, Calque, Dates, Fact, Line, Organisation, Person, Place, Surname, Term, Vocabulary,
)  # fmt: skip
