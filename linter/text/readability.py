"""Readability formulas from one tokenisation, equal to textstat's to the last digit.

textstat cleans and splits a text afresh for every count of every formula.  Here each
piece between spaces is judged once in the life of the process: its counts are packed
into one integer, and the counts of a text are the sum over its pieces.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from operator import lshift
from types import MappingProxyType

from linter.record import NamedTuple
from linter.text.syllables import table

OPENING = 100
"""Words of a text that Linsear Write looks at."""
CONTRACTIONS = ("t", "s", "d", "ve", "ll", "re")
"""What makes an apostrophe before it part of the word."""
PUNCTUATION = '.,;:!?()[]"“”‘’…–—-*'
"""What most often stands at the ends of a word; never an apostrophe."""
REMEMBERED = 2**17
"""Pieces of text, and words, whose counts are kept: 14 MB when full."""


class Counts(NamedTuple):
    """What the pieces of a text, parted by spaces, add up to.

    ``letters`` are letters, digits and underscores, ``characters`` all but spaces.
    ``polysyllables`` have three syllables or more; ``silent`` words have none (*hmm*).
    ``unfamiliar`` words are not in the Dale-Chall list; ``hard`` are those of them
    with three syllables or more.
    """

    words: int
    syllables: int
    letters: int
    polysyllables: int
    silent: int
    unfamiliar: int
    hard: int
    characters: int


SHIFTS = range(0, 32 * len(Counts._fields), 32)
"""Where each of the Counts lies in a packed integer: 32 bits each, the first lowest."""


class Measures(NamedTuple):
    """Counts of a text, and of its first hundred words."""

    pieces: int
    sentences: int
    counts: Counts
    opening: Counts
    opening_sentences: int

    def score(self, formula: str) -> float:
        """The value of one of FORMULAS; KeyError for a name that is none of them."""
        return FORMULAS[formula](self)


def measure(text: str) -> Measures:
    """All counts of an English text."""
    pieces = text.split()
    profiles = list(map(_profile, pieces))
    end = packed = 0
    while end < len(pieces) and (missing := OPENING - _unpack(packed).words):
        packed += sum(profiles[end : end + missing])
        end += missing
    sentences = count_sentences(text)
    first = count_sentences(" ".join(pieces[:end])) if end < len(pieces) else sentences
    whole, opening = _unpack(sum(profiles)), _unpack(packed)
    return Measures(len(pieces), sentences, whole, opening, first if pieces else 0)


def count_sentences(text: str) -> int:
    """Stretches of three words or more between full stops, question and exclamation marks.

    At least 1, unless the text is empty.  This is textstat's idea of a sentence; for the
    sentences of a document see ``Document.sentences``.
    """
    if not text:
        return 0
    stretches = text.replace("!", ".").replace("?", ".").split(".")
    return max(1, sum(map(_has_three_words, stretches)))


def _has_three_words(text: str) -> bool:
    found = 0
    for piece in text.split():
        found += piece.isalnum() or any(map(_in_word, piece))
        if found == 3:
            return True
    return False


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


@functools.lru_cache(REMEMBERED)
def _profile(piece: str) -> int:
    """The Counts of one piece, packed."""
    word = _clean(piece)
    return (_word_profile(word) if word else 0) + (len(piece) << SHIFTS[-1])


@functools.lru_cache(REMEMBERED)
def _word_profile(word: str) -> int:
    """The Counts of a word, packed; its characters are for its piece to add."""
    lower = word.lower()
    value = table().look(lower)
    letters = (len(word) - word.count("'")) << SHIFTS[Counts._fields.index("letters")]
    if lower.isascii():
        return letters + _value_profile(value, value // 2)
    # Lower case can bring in a combining dot; textstat cleans such a word again, but
    # only where it asks whether it is hard.
    return letters + _value_profile(value, table().look(_clean(lower)) // 2)


@functools.cache
def _value_profile(value: int, again: int) -> int:
    """Counts, packed, of a word with that value in the table, but for its letters."""
    syllables, easy = divmod(value, 2)
    hard = not easy and again >= 3
    counts = (1, syllables, 0, syllables >= 3, not syllables, not easy, hard)
    return sum(map(lshift, counts, SHIFTS))


def _clean(piece: str) -> str:
    """A piece without punctuation but for apostrophes that open a contraction's ending."""
    core = piece.strip(PUNCTUATION)
    if core.isalnum():
        return core
    return "".join(
        character
        for after, character in enumerate(core, 1)
        if _in_word(character) or (character == "'" and core.startswith(CONTRACTIONS, after))
    )


def _unpack(packed: int) -> Counts:
    return Counts._make(packed >> shift & 0xFFFFFFFF for shift in SHIFTS)


def _per(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _flesch_reading_ease(of: Measures) -> float:
    length = _per(of.counts.words, of.sentences)
    syllables = _per(of.counts.syllables, of.counts.words)
    return 206.835 - 1.015 * length - 84.6 * syllables if length and syllables else 0.0


def _flesch_kincaid_grade(of: Measures) -> float:
    length = _per(of.counts.words, of.sentences)
    syllables = _per(of.counts.syllables, of.counts.words)
    return 0.39 * length + 11.8 * syllables - 15.59 if length and syllables else 0.0


def _gunning_fog(of: Measures) -> float:
    hard = _per(100 * of.counts.hard, of.counts.words)
    return 0.4 * (_per(of.counts.words, of.sentences) + hard)


def _smog_index(of: Measures) -> float:
    if not of.sentences:
        return 0.0
    # Not math.sqrt, which can differ from a power in the last digit.
    root: float = (30 * (of.counts.polysyllables / of.sentences)) ** 0.5
    return 1.043 * root + 3.1291


def _coleman_liau_index(of: Measures) -> float:
    letters = _per(of.counts.letters, of.counts.words) * 100
    sentences = _per(of.sentences, of.counts.words) * 100
    return 0.058 * letters - 0.296 * sentences - 15.8 if letters and sentences else 0.0


def _automated_readability_index(of: Measures) -> float:
    characters = _per(of.counts.characters, of.pieces)
    length = _per(of.counts.words, of.sentences)
    return 4.71 * characters + 0.5 * length - 21.43 if characters and length else 0.0


def _dale_chall_readability_score(of: Measures) -> float:
    unfamiliar = _per(100 * of.counts.unfamiliar, of.counts.words)
    score = 0.1579 * unfamiliar + 0.0496 * _per(of.counts.words, of.sentences)
    return score + 3.6365 if unfamiliar > 5 else score


def _linsear_write_formula(of: Measures) -> float:
    if not of.opening_sentences:
        return 0.0
    long = of.opening.polysyllables
    easy = of.opening.words - long - of.opening.silent
    points = (easy + 3 * long) / of.opening_sentences
    return (points - 2 if points <= 20 else points) / 2


FORMULAS: Mapping[str, Callable[[Measures], float]] = MappingProxyType(
    {
        "flesch-reading-ease": _flesch_reading_ease,
        "flesch-kincaid-grade": _flesch_kincaid_grade,
        "gunning-fog": _gunning_fog,
        "smog-index": _smog_index,
        "coleman-liau-index": _coleman_liau_index,
        "automated-readability-index": _automated_readability_index,
        "dale-chall-readability-score": _dale_chall_readability_score,
        "linsear-write-formula": _linsear_write_formula,
    }
)
"""Formula -> its function; the names are textstat's, in kebab case."""
