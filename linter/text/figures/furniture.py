"""Whether a headline, a standfirst, a summary or a caption says what the body says."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from linter import patterns
from linter.text.common import common_words
from linter.text.figures.context import differing, part
from linter.text.figures.quantity import Quantity, apart
from linter.text.figures.restated import stems
from linter.text.names import STARTERS

_KINDS = frozenset(("money", "percent", "count", "unit", "duration", "age"))
_FAR = 12  # figures further apart are of different things, if not a thousandfold
_SHARED = 3  # content words that a piece and a sentence share which speak of one thing
_PART = 0.34  # and what part these are of the piece's words
_MOSTLY = 0.75  # with two words, what part they are
_MOST = 40  # figures of one unit beyond which an article is a table
_CAPITAL = patterns.pattern(r"\b(?<![@#])[A-ZÀ-Þ][a-zß-ÿ]{3,}\b")
_ENDINGS = frozenset("ehtdkyz")  # letters that make no plural and no adjective
_WHO = patterns.pattern(r"\b(?:man|woman|boy|girl|baby|teenager)\b")
_MARKS = ".,:;!?()[]\"“”‘’'*_–—|…"
_SHORTEST = 5  # letters of a name: shorter ones are near too many others
# One word spelt in two ways that are both right: what differs, and what follows.
_BOTH_RIGHT = patterns.pattern(
    r"(?:[sz]/[sz] (?:e|i|a|y)|[cs]/[cs] e|(?:re/er|er/re) s?$|u?/u? r|[eo]/[eo] rs?$"
    r"|e?/e? m|l?/l? (?:e[rd]|ing))"
)


def related(piece: frozenset[str], sentence: str) -> int:
    """How many content words a piece shares with a sentence that speaks of the same; else 0."""
    shared = len(piece & stems(sentence))
    if shared >= max(_SHARED, _PART * len(piece)) or shared >= max(2, _MOSTLY * len(piece)):
        return shared
    return 0


def contradicted(figure: Quantity, piece: str, body: Sequence[Quantity]) -> Quantity | None:
    """The body's figure for what a piece of furniture gives another figure for.

    None where any figure of the body, or a sum of its figures, agrees.
    """
    if figure.kind not in _KINDS or not figure.unit or part(figure):
        return None
    ours = [one for one in body if one.kind == figure.kind and one.unit == figure.unit]
    if not 0 < len(ours) <= _MOST or any(not apart(figure, one) for one in ours):
        return None
    if is_sum(figure, ours) or in_all(figure, body):
        return None
    words = stems(piece.lower())
    best, most = None, 0
    for one in ours:
        if one.quoted or part(one) or not _is_close(figure, one) or is_another(piece, one):
            continue
        start, end = one.sentence
        sentence = one.copy.lower[start:end]
        shared = related(words, sentence)
        if shared > most and not differing(sentence) - differing(piece.lower()):
            best, most = one, shared
    return best


def is_another(piece: str, one: Quantity) -> bool:
    """Whether an age is of a boy where the piece has a woman."""
    if one.kind != "age":
        return False
    here = _WHO.findall(piece.lower())
    there = _WHO.findall(one.copy.lower, max(one.sentence[0], one.start - 15), one.end + 15)
    return bool(here) and bool(there) and {*here}.isdisjoint(there)


def _is_close(one: Quantity, other: Quantity) -> bool:
    if one.value <= 0 or other.value <= 0:
        return False
    ratio = max(one.value, other.value) / min(one.value, other.value)
    return ratio <= _FAR or any(abs(ratio - step) < step * 1e-6 for step in (1e3, 1e6))


def in_all(figure: Quantity, body: Iterable[Quantity]) -> bool:
    """Whether one sentence's figures make it: "3,000 jobs in Norland and 2,000 in Sudland"."""
    sums: dict[tuple[int, int], float] = defaultdict(float)
    for one in body:
        if one.kind == figure.kind and one.unit in (figure.unit, ""):
            sums[one.sentence] += one.value
    return any(figure.low <= value <= figure.high for value in sums.values())


def is_sum(figure: Quantity, ours: Iterable[Quantity]) -> bool:
    """Whether figures of one sentence, or two of any, make or leave the figure."""
    sentences = defaultdict(list)
    values = []
    for one in ours:
        sentences[one.sentence].append(one.value)
        values.append(one.value)
    sums = [sum(group) for group in sentences.values() if len(group) > 1]
    sums += [sum(values)]
    sums += [make for a, b in combinations(values, 2) for make in (a + b, abs(a - b))]
    if figure.unit == "%":
        sums += [100 - value for value in values]
    return any(figure.low <= value <= figure.high for value in sums)


def misspelt(
    piece: str, printed: frozenset[str], cased: frozenset[str], *, inside: bool = False
) -> Iterator[tuple[int, int, str]]:
    """Names of a piece which the body has in a spelling one letter off.

    ``printed``: all words of the copy, ``cased`` those of them with a capital;
    ``inside``: those of the piece are among them.
    Yields start and end in the piece, and the body's spelling.
    """
    for token in piece.split():
        if len(token) < _SHORTEST or token[0].islower():
            continue
        word = token.strip(_MARKS).removesuffix("’s").removesuffix("'s")
        if len(word) < _SHORTEST or not word[0].isupper() or not word[1:].islower():
            continue
        if (word in printed and not inside) or word.lower() in printed or not word.isalpha():
            continue
        if word.endswith("ing") or word.lower() in common_words() or token[0] in "@#":
            continue
        near = [
            other
            for other in cased
            if other[0] == word[0]
            and _is_near(word, other)
            and other.lower() not in printed
            and other not in STARTERS
        ]
        if len(near) == 1:
            at = piece.find(word)
            yield at, at + len(word), near[0]


def unknown(
    piece: str, printed: frozenset[str], count: Callable[[str], int] | None
) -> list[tuple[int, str]]:
    """The words with a capital of a piece that the body has in no form; ``count``: of a word in
    the text, where the piece is part of it."""
    found = []
    for match in _CAPITAL.finditer(piece):
        word = match[0]
        if word in printed and (count is None or count(word) > piece.count(word)):
            continue
        if word.lower() not in printed and word.lower() not in common_words():
            found.append((match.start(), word))
    return found


def misnamed(
    piece: str,
    odd: Iterable[tuple[int, str]],
    printed: frozenset[str],
    cased: frozenset[str],
    text: str,
) -> Iterator[tuple[int, int, str]]:
    """Names of people that are a letter off in a piece: start, end, the body's spelling.

    ``odd``: where its words that the body lacks begin, and the words.
    """
    for at, word in odd:
        near = [
            other
            for other in cased
            if (other[0] == word[0] or other[1:] == word[1:])
            and _is_slip(word, other)
            and other.lower() not in printed
            and other not in piece
        ]
        if len(near) == 1 and _is_named(near[0], piece[at + len(word) :], text):
            yield at, at + len(word), near[0]


def _is_named(name: str, after: str, text: str) -> bool:
    """Whether the body has a name after a given name or a title, or before the same surname."""
    surname = _CAPITAL.match(after, 1)
    if surname and f"{name} {surname[0]}" in text:
        return True
    return re.search(rf"\b[A-ZÀ-Þ][\w’'-]*\.? {name}\b", text) is not None


def _is_slip(word: str, name: str) -> bool:
    """Whether one letter of a surname is lost, added or changed, or two are swapped."""
    if abs(len(word) - len(name)) > 1 or word == name or not name[0].isupper():
        return False
    if word.removesuffix("s") == name or name.removesuffix("s") == word:
        return False  # the Halversens
    if _BOTH_RIGHT.match(" ".join(_cut(word, name))):
        return False  # Advisor, Adviser
    if word[0] != name[0] and (len(word) < _SHORTEST or word[1:].lower() != name[1:].lower()):
        return False
    start = next((at for at, pair in enumerate(zip(word, name, strict=False)) if len({*pair}) > 1),
                 min(len(word), len(name)))  # fmt: skip
    one, two = word[start:], name[start:]
    if not (one + two).isascii():
        return False  # Pokemon, Pokémon
    if len(one) < 2 and len(two) < 2:
        return set(one + two) <= _ENDINGS  # Petri, Petrie; not Israel, Israeli
    if len(word) != len(name):
        return one[1:] == two or one == two[1:]
    return one[1:] == two[1:] or (one[:2] == two[1::-1] and one[2:] == two[2:])


def _is_near(one: str, other: str) -> bool:
    """Whether one letter is lost, doubled, changed or swapped with the next, inside the word."""
    if abs(len(one) - len(other)) > 1 or len(other) < 5 or not other.isalpha():
        return False
    cut, rest = _cut(one, other)
    if not cut.isascii() or not other[1:].islower():
        return False
    if not rest:
        return cut in ("s/z", "z/s")  # Gonzales, Gonzalez; else a plural or an adjective
    if _BOTH_RIGHT.match(f"{cut} {rest}"):
        return False
    return len(cut) <= 3 or (len(cut) == 5 and cut[:2] == cut[:2:-1])


def _cut(one: str, other: str) -> tuple[str, str]:
    """What two spellings differ in, parted by a slash, and what follows in both."""
    shorter = min(len(one), len(other))
    start = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    end = 0
    while end < shorter - start and one[-1 - end] == other[-1 - end]:
        end += 1
    cut = one[start : len(one) - end] + "/" + other[start : len(other) - end]
    return cut, one[len(one) - end :]
