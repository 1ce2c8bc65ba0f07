"""What joins the figures of a statement: signs, small words, and two sentences read as one."""

from __future__ import annotations

from operator import itemgetter

from linter.record import NamedTuple
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Statement, lazily

OTHER = "A-CE-NP-Z"  # in sets: the letter of a figure, but of an age, a duration or an ordinal
FREE = rf"[^{OTHER},;:()¶\n]"  # a sign that ends no clause
TAIL = rf"(?:(?: |-){FREE}{{1,45}}?)??"  # the words that still belong to a figure
_WORDS = (
    r"(?:or|an?|(?:and )?(?:thus|so|hence)|which|that|this|it|they"
    r"|is|was|were|are|has|have|had|been|be|represent(?:s|ed|ing)?|mean(?:s|t|ing)?|mark(?:s|ed|ing)?"
    r"|account(?:s|ed|ing)? for"
    r"|ma(?:de|king|kes?)(?: up)?|equal(?:s|led|ling)?|amount(?:s|ed|ing)? to|equivalent|i\.e\."
    r"|comprise[sd]?|constitute[sd]?|forme?[sd]?|c[oa]mes? to|for|what|in other words"
    r"|works? out (?:at|as)|translat(?:es|ing) (?:in)?to|to|giving|(?:a|the) "
    r"(?:share|rate|proportion|total|ratio|figure) of|(?:the|so) [a-z]+(?= is | has | was | have ))"
)
_STOP = r"(?:,? ?[–—-]+|,|;|:|\.\.\.|\))* ?[(\[]?"
# Between a figure and what is said of it: ", or ", " (", " tonnes, which is ", " make up ".
JOIN = rf"{TAIL}(?P<stop>{_STOP} ?)(?P<link>(?:{_WORDS},? )*)"
# Behind a bare claim; nothing may follow that makes it one of something else.
BARE = r"[).,;:\]]|$| [–—-]|¶| (?:in|over|since|on|during|last|this|year|between|after|within)\b"
CLAUSE = (
    r"\b(?:while|although|whereas|because|who|whose|(?<!compared )with|when (?!it"
    r"|they|there|that|the)|though|including|of them|of whom|despite|except)\b"
)
# "That is", "It was a": what begins a sentence that tells more of the figures before.
THAT = (
    r"(?:that|this|it|which|the (?:increase|rise|fall|drop|growth|change|difference|figure))"
    r"(?:[’']s| (?:is|was|were|represent(?:s|ed)?|means?|meant|marks?|marked|amount(?:s|ed) to"
    r"|equals|equalled|works out at|c[oa]mes? to))(?: (?:an?|about|around|the equivalent of))* "
)


class Near(NamedTuple):
    """Two figures of a statement and their places in its text."""

    said: Statement
    one: Quantity
    two: Quantity
    at: int
    to: int

    @property
    def before(self) -> str:
        """The text before the first."""
        return self.said.text[max(0, self.at - 50) : self.at]

    @property
    def gap(self) -> str:
        """The text between them."""
        return self.said.text[self.at + 1 : self.to]

    @property
    def after(self) -> str:
        """The text behind the second."""
        return self.said.text[self.to + 1 : self.to + 41]


def near(said: Statement, first: int, second: int) -> Near:
    """Two figures of a statement by their numbers in it."""
    return Near(
        said, said.figures[first], said.figures[second], said.places[first], said.places[second]
    )


def holds(source: str, text: str) -> bool:
    """Whether a pattern is found in a text."""
    return lazily(source).search(text) is not None


def joined(text: str) -> bool:
    """Whether what stands between a figure and a claim joins them: more than words that follow."""
    found = lazily(JOIN).fullmatch(text)
    return found is not None and bool(found["stop"].strip() or found["link"])


def both(first: Statement, second: Statement) -> Statement:
    """Two sentences as one statement, with ¶ for the space between them."""
    shift = len(first.text)
    figures = sorted([*first.figures, *second.figures], key=itemgetter(0))
    places = [*first.places, *(shift + place for place in second.places)]
    return Statement(f"{first.text[:-1]}¶{second.text}", places, figures, first.start)
