"""An article's figures as the ledger keeps them: packed into one text, found by their names.

A *thing* is 35 bits that only figures which could contradict one another share:
27 of a hash of kind, unit and topic, 8 of their size.  The text is JSON: a line
for the words of ``main``, then one for each figure, with its thing first.  A
*post* is one whole number for a name and a thing that an article speaks of: the
thing, its hash mixed with that of the name, then 28 bits of the article's number.
Two hashes are equal now and then, which does no harm: what is found is compared in full.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from math import floor, inf, log
from typing import Any
from zlib import crc32

from linter.compare.mention import Mention
from linter.text.figures.topics import group

BITS = 28  # of a post: the article's number
NUMBER = (1 << BITS) - 1
_SIZE = 8  # bits
_HASH = ((1 << 63 - _SIZE - BITS) - 1) << _SIZE  # SQLite's whole numbers have 63 bits
_SIZES = 1 / log(1.501)  # figures a factor of 1.5 apart differ by one size at most
_MAIN = Mention._fields.index("main")  # after names, before words and times: all of them sets
_NAMES = _MAIN - 3  # of a packed figure without its thing, which has no path, date and main
_LOW = Mention._fields.index("low") - 2
_decoded = json.JSONDecoder().raw_decode


class _Names(dict[str, int]):
    """The hash of a name, where a post has it."""

    def __missing__(self, name: str) -> int:
        self[name] = made = (_hash(name) & _HASH) << BITS
        return made


class _Things(dict[tuple[str, str, str], int]):
    """The thing of a kind, a unit and a topic, without a size."""

    def __missing__(self, key: tuple[str, str, str]) -> int:
        kind, unit, topic = key
        # Multiplied, or the checksums of names and of things would meet more often.
        self[key] = made = _hash(f"{kind} {unit} {group(topic)}") * 0x9E3779B1 & _HASH
        return made


def _hash(text: str) -> int:
    return crc32(text.encode(errors="surrogatepass")) << _SIZE


class Keys:
    """Makes things and posts; keeps the hashes, since names come again and again."""

    def __init__(self) -> None:
        self.names = _Names()
        self._things = _Things()

    def thing(self, one: Mention) -> int:
        """A figure's thing; 0 where nothing could contradict it."""
        if not one.topic or one.moving or not 0 < one.value < inf:
            return 0
        size = floor(log(one.value) * _SIZES) + 128
        return self._things[one.kind, one.unit, one.topic] | min(max(size, 1), 254)

    def article(self, mentions: Sequence[Mention], number: int) -> tuple[str, list[int]]:
        """The figures of an article as one text, and its posts, some of them twice."""
        from msgspec.json import Encoder  # quicker than json, takes sets, and is slow to import

        names, main = self.names, mentions[0].main if mentions else ()
        rows: list[object] = [main]
        posts = [names[name] | number for name in main]
        for one in mentions:
            thing = self.thing(one)
            rows.append((thing, *one[2:_MAIN], *one[_MAIN + 1 :]))
            if thing:
                place = thing << BITS | number
                posts += [names[name] ^ place for name in one.names]
        return Encoder().encode_lines(rows).decode(), posts


def unpacked(text: str, path: str, date: str, thing: int | None = None) -> list[Mention]:
    """The figures in a packed text, or those of one thing.

    ValueError, TypeError or IndexError where the text is damaged.
    """
    first, at = _decoded(text)
    main, found = frozenset(first), []
    sign = "\n[" if thing is None else f"\n[{thing},"
    while (at := text.find(sign, at)) >= 0:
        row, at = _decoded(text, at + 1)
        found.append(_mention(row, path, date, main))
    return found


def _mention(row: list[Any], path: str, date: str, main: frozenset[str]) -> Mention:
    del row[0]  # the thing
    names, words, times = map(frozenset, row[_NAMES : _NAMES + 3])
    low, high = row[_LOW : _LOW + 2]  # JSON has no number for what has no end
    row[_LOW : _LOW + 2] = [-inf if low is None else low, inf if high is None else high]
    row[_NAMES : _NAMES + 3] = [names, main, words, times]
    return Mention._make((path, date, *row))
