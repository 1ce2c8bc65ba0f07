"""The closed-class words of English in a text, as one character each.

Articles, pronouns, prepositions, auxiliaries: a few hundred words, in which a
machine's grammar breaks.  A text becomes a string of codes, one a word, in which
sequences of such words are found at once.
"""

from __future__ import annotations

from functools import cache
from itertools import repeat

from linter.record import NamedTuple

OTHER = "\0"  # the code of all other words, and of those with a mark or a line's end beside them

# In lower case, as they stand between two blanks; with a mark only the ends of a sentence.
WORDS: tuple[str, ...] = tuple(
    """
    the a an my our your their its his her every each any another this these those that
    of from with at by into onto upon until till since during among against because than toward
    towards to for in on about between within without if unless although whether
    he she they we him them me us who whose which what it you
    he. she. they. we. I.
    is are was were has have had did does do would could should been am says goes said
    will can may might must be
    went came took gave knew began wrote became grew flew threw ate arose forgave
    but or enough other both own
    more most very less much better worse bigger larger greater smaller higher lower longer
    cheaper older younger faster stronger easier best biggest largest greatest highest lowest
    oldest worst youngest
    go make take give know see get tell think write begin speak
    no not and when while
    """.split()
)
# With a capital: as a sentence begins.
CAPITALS: tuple[str, ...] = tuple(
    """
    Was Were Is Are Has Have Had Been Did Does Would Could Says Said Will It They We That
    """.split()
)
# Pronouns of one gender that open a sentence.
GENDERED: tuple[str, ...] = ("He", "She", "His", "Her")


class Closed(NamedTuple):
    """A text's words, divided at blanks, and the code of each."""

    words: list[str]
    codes: str

    def offset(self, number: int) -> int:
        """Where a word starts in the text."""
        return sum(map(len, self.words[:number])) + number


@cache
def codes() -> dict[str, int]:
    """The code of each word: 1 and up."""
    return {word: number for number, word in enumerate((*WORDS, *CAPITALS, *GENDERED), 1)}


def closed(text: str) -> Closed:
    """A text's closed-class words; in *the, of* and at a line's end none is seen."""
    words = text.split(" ")
    return Closed(words, bytes(map(codes().get, words, repeat(0))).decode("latin-1"))
