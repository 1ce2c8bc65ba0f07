"""Readability formulas from one tokenisation, equal to textstat's to the last digit.

textstat cleans and splits a text afresh for every count of every formula.  Here a text
is cleaned as a whole, and each word judged once in the life of the process: its counts
are packed into one integer, and the counts of a text are the sum over its words.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from operator import lshift
from types import MappingProxyType

from linter.patterns import pattern
from linter.record import NamedTuple
from linter.text.syllables import table

OPENING = 100
"""Words of a text that Linsear Write looks at."""
CONTRACTIONS = ("t", "s", "d", "ve", "ll", "re")
"""What makes an apostrophe before it part of the word."""
MARKS = "’“”—–‘…"
"""What most texts hold beyond ASCII: in no word, and no space."""
REMEMBERED = 2**17
"""Words whose counts are kept: 12 MB when full, and then forgotten."""


class Counts(NamedTuple):
    """What the words of a text add up to.

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


SHIFTS = (40, 0, 10, 20, 30)
"""Where syllables, polysyllables, silent, unfamiliar and hard words lie in a packed integer.

Ten bits hold what ``TOGETHER`` words have of each, and the syllables lie on top: sums stay
within a machine word, which Python adds three times as fast.
"""
TOGETHER = 1023


class Measures(NamedTuple):
    """Counts of a text, and what its opening is found from."""

    pieces: int
    sentences: int
    counts: Counts
    text: str

    def score(self, formula: str) -> float:
        """The value of one of FORMULAS; KeyError for a name that is none of them."""
        return FORMULAS[formula](self)


def measure(text: str) -> Measures:
    """All counts of an English text."""
    pieces, plain = text.split(), _plain(text)
    words = _words(plain)
    letters = len("".join(words)) - plain.count(b"'")
    syllables, long, silent, unfamiliar, hard = _sums(words)
    size = len("".join(pieces))
    counts = Counts(len(words), syllables, letters, long, silent, unfamiliar, hard, size)
    return Measures(len(pieces), _sentences(plain) if text else 0, counts, text)


def count_sentences(text: str) -> int:
    """Stretches of three words or more between full stops, question and exclamation marks.

    At least 1, unless the text is empty.  This is textstat's idea of a sentence; for the
    sentences of a document see ``Document.sentences``.
    """
    return _sentences(_plain(text)) if text else 0


def _sentences(plain: bytes) -> int:
    stretches = plain.translate(_STOPPED, _NOT_IN_SENTENCES).decode().split(".")
    return max(1, sum([len(stretch.split(None, 2)) > 2 for stretch in stretches]))


def _words(plain: bytes) -> list[str]:
    """The words of a cleaned text, what is ASCII of them in lower case."""
    return plain.translate(_LOWERED, _NOT_IN_WORDS).decode().split()


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _deleted(kept: str) -> bytes:
    """Bytes of the ASCII characters that stand neither in words nor between them."""
    return bytes(
        code
        for code in range(128)
        if not (_in_word(chr(code)) or chr(code).isspace() or chr(code) in kept)
    )


_NOT_IN_WORDS, _NOT_IN_SENTENCES = _deleted("'"), _deleted(".!?")
_STOPPED = bytes.maketrans(b"!?", b"..")
_LOWERED = bytes(range(256)).lower()
_BEYOND = pattern(r"[^\x00-\x7f]")


def _plain(text: str) -> bytes:
    """A text in UTF-8 with no marks beyond ASCII but letters, digits and spaces.

    Of its apostrophes only those are left that open a contraction's ending.
    """
    if "'" in text:
        head, *tails = text.split("'")
        text = head + "".join([f"'{one}" if one.startswith(CONTRACTIONS) else one for one in tails])
    if not text.isascii():
        for mark in MARKS:
            text = text.replace(mark, "")
        if not text.isascii():
            odd = {one for one in _BEYOND.findall(text) if not (_in_word(one) or one.isspace())}
            text = text.translate(dict.fromkeys(map(ord, odd))) if odd else text
    return text.encode()


def _sums(words: Sequence[str]) -> list[int]:
    """Syllables, polysyllables, silent, unfamiliar and hard words."""
    profile = profiles().__getitem__
    if len(words) <= TOGETHER:
        return _unpacked(sum(map(profile, words)))
    parts = [words[at : at + TOGETHER] for at in range(0, len(words), TOGETHER)]
    return list(map(sum, zip(*(_unpacked(sum(map(profile, part))) for part in parts), strict=True)))


def _unpacked(packed: int) -> list[int]:
    top, *shifts = SHIFTS
    return [packed >> top, *(packed >> shift & TOGETHER for shift in shifts)]


class Profiles(dict[str, int]):
    """The counts of words, packed; of a word that is not there they are worked out."""

    def __missing__(self, word: str) -> int:
        if len(self) >= REMEMBERED:
            self.clear()
        found = self[word] = _profile(word)
        return found


@functools.cache
def profiles() -> Profiles:
    """Those of the process."""
    return Profiles()


def _profile(word: str) -> int:
    if word.isascii():
        value = table().look(word)
        return _value_profile(value, value // 2)
    # Lower case can bring in a combining dot; textstat cleans such a word again, but
    # only where it asks whether it is hard.
    lower = word.lower()
    clean = _plain(lower).decode()
    return _value_profile(table().look(lower), table().look(clean) // 2)


@functools.cache
def _value_profile(value: int, again: int) -> int:
    """Counts, packed, of a word with that value in the table."""
    syllables, easy = divmod(value, 2)
    hard = not easy and again >= 3
    counts = (syllables, syllables >= 3, not syllables, not easy, hard)
    return sum(map(lshift, counts, SHIFTS))


def _opening(text: str) -> tuple[list[str], str]:
    """The first hundred words of a text, and the text so far."""
    pieces = text.split(None, 2 * OPENING)
    words, end = _first_words(pieces[: 2 * OPENING])
    if len(words) < OPENING < len(pieces):
        pieces = text.split()
        words, end = _first_words(pieces)
    return words, " ".join(pieces[:end]) if end < len(pieces) else text


def _first_words(pieces: Sequence[str]) -> tuple[list[str], int]:
    """The words of an opening, and the pieces they take."""
    words: list[str] = []
    end = 0
    while end < len(pieces) and (missing := OPENING - len(words)):
        words += _words(_plain(" ".join(pieces[end : end + missing])))
        end += missing
    return words, end


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
    if not of.pieces:
        return 0.0
    words, opening = _opening(of.text)
    _, long, silent, *_ = _sums(words)
    easy = len(words) - long - silent
    points = (easy + 3 * long) / count_sentences(opening)
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
