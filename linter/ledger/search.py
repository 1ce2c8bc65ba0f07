"""The figures of a ledger that those of one draft could contradict.

A place is a post without its name: the article and the thing it speaks of there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from linter.compare.mention import Mention
from linter.ledger.packed import BITS, NUMBER, Keys
from linter.ledger.store import Ledger

_LOOKED_AT = 64  # places of a name that more have: those of the articles last taken in
_ABOUT = 15  # articles that are about the same as the draft
_COMPARED = 30  # places that share the most names with one figure


def near(ledger: Ledger, found: Sequence[Mention]) -> list[list[Mention]]:
    """For each figure of one draft those that it could contradict, of any article.

    They are of the same kind of thing, within a factor, and share two names with its
    sentence, or one where the articles are about the same.  Of names that are
    everywhere so many articles are looked at that a draft stays cheap.
    """
    if not found:
        return []
    keys = Keys()
    with ledger.reading():
        about = _about(ledger, [keys.names[name] for name in found[0].main])
        chosen = [_chosen(ledger, one, keys, about) for one in found]
        known = ledger.articles({place & NUMBER for places in chosen for place in places})
    return [
        [
            other
            for place in places
            for other in ledger.unpacked(known[place & NUMBER], place >> BITS)
        ]
        for places in chosen
    ]


def _about(ledger: Ledger, names: Sequence[int]) -> frozenset[int]:
    """The articles that are about two of these names."""
    counts = _counted(ledger, names, 0, 0, ())
    shared = [number for number, count in counts.items() if count > 1]
    return frozenset(sorted(shared, key=lambda number: (-counts[number], -number))[:_ABOUT])


def _chosen(ledger: Ledger, one: Mention, keys: Keys, about: frozenset[int]) -> list[int]:
    """The places that may contradict a figure, those that share the most names first."""
    thing = keys.thing(one)
    if not thing:
        return []
    names = [keys.names[name] for name in one.names]
    first, last = (thing - 1) << BITS, (thing + 1) << BITS
    counts = _counted(ledger, names, first, last, about)
    likely = [place for place, count in counts.items() if count > (place & NUMBER not in about)]
    return sorted(likely, key=lambda place: (-counts[place], -(place & NUMBER)))[:_COMPARED]


def _counted(
    ledger: Ledger, names: Sequence[int], first: int, last: int, about: Iterable[int]
) -> dict[int, int]:
    """How many of the names are in each place of the things from the first to the last.

    Of a name that has many none are read, or some of each thing where another has
    many too; whether the places found for other names, and those of the articles
    about the same, have it is asked one by one.
    """
    has = {name: ledger.places(name, first, last | NUMBER, _LOOKED_AT) for name in names}
    many = [name for name, places in has.items() if len(places) == _LOOKED_AT]
    things = range(first, last + 1, NUMBER + 1)
    for name in many:
        has[name] = set()  # those first read may all be of one thing
        for thing in things if len(many) > 1 else ():
            has[name] |= ledger.places(name, thing, thing | NUMBER, _LOOKED_AT)
    places = {thing | number for thing in things for number in about}.union(*has.values())
    for name in many:
        has[name].update(ledger.have(name, places - has[name]))
    counts: dict[int, int] = {}
    for seen in has.values():
        for place in seen:
            counts[place] = counts.get(place, 0) + 1
    return counts
