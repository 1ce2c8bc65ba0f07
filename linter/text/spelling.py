"""Two spellings of one name: which words of a text may be that, and how they differ."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, combinations
from zlib import crc32

_GREEK = "\u0370"  # the first letter past the Latin ones
_MANY = 12  # words with one key: more are no misspellings of each other
# Letters that another alphabet, or another language's way with it, makes of one sound.
_CONSONANTS = (
    ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("dzh", "j"), ("tz", "s"), ("ts", "s"),
    ("cz", "s"), ("dz", "s"), ("ph", "f"), ("off", "ov"), ("ck", "k"), ("kh", "k"), ("zh", "s"),
    ("gh", "g"), ("ks", "x"), ("hw", "hu"), ("kw", "ku"), ("h", ""),
)  # fmt: skip
_ONE_SOUND = str.maketrans("cqzwyj", "kksvii")
_VOWELS = (
    ("oe", "o"), ("ue", "u"), ("ou", "u"), ("oo", "u"), ("ae", "a"), ("ee", "i"), ("ie", "i"),
    ("ia", "a"), ("iu", "u"), ("io", "o"), ("ei", "i"),
)  # fmt: skip
_BONES = bytes.maketrans(b"cqzw", b"kksv")
_CLUSTERS = tuple(
    (one.encode(), other.encode())
    for one, other in (("ph", "f"), ("tz", "s"), ("ts", "s"), ("cz", "s"), ("dz", "s"),
                       ("ck", "k"), ("x", "ks"))
)  # fmt: skip
_DROPPED = b"aeiouyjh"
_DOUBLES = tuple((bytes([one, one]), bytes([one])) for one in b"bdfgklmnprstv")
# What a word of the same family has at its end: Korea and Korean, Austria and Austrian, Petrov and
# Petrova, Christian and Christine.
_ENDINGS = frozenset(
    """
    a e i o s n y ia ian ians ic ics in ina ine ines ing ish ism ist ists ite ites ed er ers es
    ese est et an ans ana ean eans en al ally als ly le ella elle ette na ne ny ni nian ns us um
    or ors oan ar ary ay ie ies ien iya ya aya va ova eva io ion ions ity ive ment ness d r rs ry
    """.split()
) | {""}
_RUSSIAN = frozenset("y i iy yy ij ii yi ey ei".split())


def plain(name: str) -> str:
    """Folded and without accents."""
    if name.isascii():
        return name.lower()
    import unicodedata  # only for names with accents

    folded = name.casefold().translate(_BARRED)
    apart = unicodedata.normalize("NFKD", folded)
    return "".join(char for char in apart if not unicodedata.combining(char))


_BARRED = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe"})


def umlauts(name: str) -> str:
    """Folded, umlauts as German newspapers abroad write them: Müller, Mueller."""
    low = name.casefold()
    if not low.isascii():
        for letter, spelt in (("ü", "ue"), ("ö", "oe"), ("ä", "ae"), ("ø", "oe"), ("å", "aa")):
            low = low.replace(letter, spelt)
    return low


def pairs(cased: frozenset[str], printed: frozenset[str]) -> list[tuple[str, str]]:
    """Words with a capital that a glance takes for one another, each pair once.

    ``printed``: all words of the text; what it has in lower case too is no name.
    Quick as can be: every article goes through this, and mostly ends at the first test.
    """
    keys = [*chain.from_iterable(map(_keys, cased))]
    if len({*keys}) == len(keys):
        return []
    shared = {key for key, times in Counter(keys).items() if times > 1}
    alike = [word for word in cased if not shared.isdisjoint(_keys(word))]
    groups: dict[str | bytes, list[str]] = {key: [] for key in shared}
    for word in sorted(alike):
        if word.lower() not in printed:
            for key in shared.intersection(_keys(word)):
                groups[key].append(word)
    found = {pair for group in groups.values() for pair in combinations(group[:_MANY], 2)}
    return [pair for pair in sorted(found) if _glance(*map(plain, pair))]


@lru_cache(maxsize=1 << 13)
def _keys(word: str) -> tuple[str | bytes, ...]:
    """What a word has in common with its misspellings, one or other of it; () if it is no name."""
    begins = word < "a" or (word[0].isupper() and word < _GREEK)
    if len(word) < 4 or not begins or not word.isalpha() or word.isupper():
        return ()
    flat = plain(word)
    return _bones(flat), *{flat[:4], flat[:1] + flat[-3:], flat[-6:]}


def _bones(flat: str) -> bytes:
    """The consonants of a folded word, one letter for a sound, none twice running."""
    raw = flat.encode("ascii", "replace")
    for one, other in _CLUSTERS:
        raw = raw.replace(one, other)
    raw = raw.translate(_BONES, _DROPPED)
    for one, other in _DOUBLES:
        raw = raw.replace(one, other)
    return raw


def _glance(one: str, other: str) -> bool:
    """A sieve before any distance: of like length, and not far apart in the middle."""
    short, long = sorted((len(one), len(other)))
    if one == other:
        return True
    if long - short > 2:
        return False
    if one[0] != other[0] and not first_sound(one, other):
        return short > 7 and window(one, other) < 3
    return window(one, other) < 5 or _bones(one) == _bones(other)


def window(one: str, other: str) -> int:
    """Letters of the longer word between what both begin and what both end with."""
    most = min(len(one), len(other))
    front = next((at for at in range(most) if one[at] != other[at]), most)
    back = next((at for at in range(most - front) if one[-1 - at] != other[-1 - at]), most - front)
    return max(len(one), len(other)) - front - back


def first_sound(one: str, other: str) -> bool:
    """Whether two folded names begin alike by ear: Catherine and Katherine, Yevgeny and Evgeny."""
    return sound(one[:3])[:1] == sound(other[:3])[:1]


def sound(name: str) -> str:
    """A folded name with one letter for a sound, vowels kept: mikhail and michail are one."""
    for one, other in _CONSONANTS:
        name = name.replace(one, other)
    name = name.translate(_ONE_SOUND)
    for one, other in _VOWELS:
        name = name.replace(one, other)
    return _single(name)


def _single(name: str) -> str:
    """Without doubled letters."""
    return "".join(char for at, char in enumerate(name) if not at or char != name[at - 1])


def one_family(one: str, other: str) -> bool:
    """Whether two folded words differ only in their endings, as Iraq and Iraqi do."""
    most = min(len(one), len(other))
    front = next((at for at in range(most) if one[at] != other[at]), most)
    ends = {one[front:], other[front:]}
    if ends <= _RUSSIAN:
        return False  # Zelensky, Zelenskiy
    if front < 3 or _single(one) == _single(other):
        return False
    # An ending may have begun before the letters part: Austr-ia, Austr-ian.
    return any(
        one[at:] in _ENDINGS and other[at:] in _ENDINGS
        for at in range(max(front - 2, 3), front + 1)
    )


def plural(one: str, other: str) -> bool:
    """Whether one folded word is the other with an *s* after it."""
    return one + "s" == other or other + "s" == one


def near(one: str, other: str) -> bool:
    """Few enough letters apart for two folded names of their length."""
    if sound(one) == sound(other):
        return True
    return apart(one, other) <= (1 if max(len(one), len(other)) < 8 else 2)


def apart(one: str, other: str) -> int:
    """Letters to put in, leave out, change or swap with the next."""
    # rapidfuzz does it quicker, and takes longer to import than a thousand of these.
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        here = [row]
        for column, against in enumerate(other, 1):
            change = last[column - 1] + (letter != against)
            least = min(change, last[column] + 1, here[column - 1] + 1)
            if row > 1 < column and one[row - 2] == against and letter == other[column - 2]:
                least = min(least, before[column - 2] + 1)
            here.append(least)
        before, last = last, here
    return last[-1]


def packed(words: Iterable[str]) -> array[int]:
    """Folded words as sorted hashes, quick to load; ask them with ``holds``."""
    return array("I", sorted({crc32(word.encode()) for word in words}))


def holds(names: array[int], word: str) -> bool:
    """Whether ``packed`` was given this word."""
    wanted = crc32(word.encode())
    at = bisect_left(names, wanted)
    return at < len(names) and names[at] == wanted
