"""Shared word lists: what an entry of each kind holds.

A lexicon is a YAML file in ``rules/lexicon/`` (or a newsroom's own) that names
its kind of entry.  A newsroom's file of the same name adds to ours.  An entry
that states a fact carries its ``source``, or its file does.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from linter.data import Data


class Entry(Data):
    """One line of a lexicon; ``tag`` is what a file's ``entries-of`` names."""

    tag: ClassVar[str] = ""

    source: str = ""

    def key(self) -> str:
        """What may stand only once in a lexicon."""
        raise NotImplementedError


class Organisation(Entry):
    """A company, agency or outlet under its right name.

    ``word`` marks a name that is an ordinary English word (Block, Scale, Meta):
    never looked for by casing alone.
    """

    tag: ClassVar[str] = "organisation"

    name: str
    also: tuple[str, ...] = ()  # short names: Scale for Scale AI
    word: bool = False

    def key(self) -> str:
        return self.name


class Person(Entry):
    """A public person: the name as printed, and forms that are right too."""

    tag: ClassVar[str] = "person"

    name: str
    also: tuple[str, ...] = ()
    role: str = ""
    born: date | None = None

    def key(self) -> str:
        return self.name


class Surname(Entry):
    """A surname and the English words that a machine puts for it."""

    tag: ClassVar[str] = "surname"

    name: str
    means: tuple[str, ...]
    language: str

    def key(self) -> str:
        return f"{self.name} ({self.language})"


class Term(Entry):
    """A right form and the wrong ones seen for it."""

    tag: ClassVar[str] = "term"

    use: str
    wrong: tuple[str, ...]
    cased: bool = True  # wrong forms are looked for as written, not in any casing

    def key(self) -> str:
        return self.use


class Release(Data):
    """One version of a product and the day it came out."""

    version: str
    date: date
    name: str = ""  # as printed, where line and version do not make it: "Claude Sonnet 4.5"
    announced: bool = False
    source: str = ""


class Line(Entry):
    """A product line and its releases, complete up to ``as_of``.

    ``forms`` are names under which versions are printed ("Claude", "Claude
    Sonnet"); ``tiers`` are words that may or must stand with a version; ``misnamed`` are
    forms that never existed, with the right one.
    """

    tag: ClassVar[str] = "line"

    name: str
    maker: str
    as_of: date
    forms: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    tier: Literal["optional", "required"] = "optional"
    misnamed: dict[str, str] = {}  # noqa: RUF012  frozen by use: a default of a frozen class
    releases: tuple[Release, ...] = ()

    def key(self) -> str:
        return self.name


ENTRIES: tuple[type[Entry], ...] = (Line, Organisation, Person, Surname, Term)
