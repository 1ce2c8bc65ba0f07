"""The phrase that a figure stands in: what it is of, and whether it refers back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import chain, pairwise

from linter import patterns
from linter.text.figures.concepts import concepts
from linter.text.figures.quantity import Quantity
from linter.text.figures.restated import REPORTED, stem
from linter.text.figures.tables import MONTHS, SMALL, STOP

_WORD = patterns.pattern(r"[^\W\d_]+")
_TOKEN = patterns.pattern(r"[^\W\d_]+(?:[’'][a-z]+)?|\d+|[,.;:()\n—–!?]")
_BREAK = patterns.pattern(r"[;:()\n—–]| - |, (?:and|but|while|whereas|although|though) ")
_CUT = patterns.pattern(r"[,;:()\n—–.?!](?!\d)")
_THAT = patterns.pattern(r"\bthat\b")
_REACH = 45  # characters either side of a figure that its own phrase may reach

# Before a figure: it was spoken of before.
_DEFINITE = patterns.pattern(
    r"(?:\b(?:the|its|their|our|whose|this|these|those|all|both)|[^\W\d_]+[’']s?)"
    r"(?: (?:full|entire|whole|new|record|huge|total|extra|reported|controversial|giant|some))? $"
)
_OWN = patterns.pattern(r"\b(?:his|her) $")
# "the loss of $4m", "its debts of £3m", "Corvid's sample of 900"; "a loss of $4m"
_OF_THE = patterns.pattern(
    r"(?:\b(?:the|its|his|her|their|this|that)|[^\W\d_]+[’']s?)"
    r" (?:[^\W\d_]+ )?([^\W\d_]+) of (?:just |only )?$"
)
_OF = patterns.pattern(r"\b([^\W\d_]+) of (?:just |only )?$")
# "the jewels, which are worth $5m", "the crossing, at 4.3 km,", "the grant to Orla, £3m,"
_BESIDE = patterns.pattern(
    r"\b(?:the|its|his|her|their|this|that|[^\W\d_]+[’']s) (?:[^\W\d_]+ )?([^\W\d_]+)"
    r"(?: (?:to|of|for|in|at|from|with) [^,;.:()\n]{2,30})?(?:,| [–—-])"
    r"(?: (?:which|that|who)(?: [a-z]+){1,2}| at| worth| costing| priced at| valued at| with)?"
    r"(?: (?:its|a|the|for))? $"
)
# "$35.1 million, the sum it went for"
_ALSO = patterns.pattern(
    r", (?:the|its|their) ((?:price|sum|cost|amount|toll|fee|fine|value)\b[^,.;:()\n]{0,40})"
)
_FINITE = frozenset(
    """is are was were be been has have had will would can could may might must should shall do does
    did said says say""".split()
)
_RELATIVE = frozenset("who that which whom whose where when".split())
_PLACING = frozenset(
    "of in at near for between under across from to with on into against by behind".split()
)
_BOUND = frozenset("of in on for at behind under".split())  # after these a noun restricts
_TAIL = 90  # characters either side that may say what a figure is of
_ENDING = frozenset("and but or while as when if because before after".split())
_DONE = frozenset(
    """held won lost bought sold built made paid given seen kept sent taken stolen hit shot drawn
    spent lent left found run put set cut grown hurt caught""".split()
)
_EXTRA = frozenset("extra additional new dead injured missing people".split())
# Words in the tail of a phrase that set no figure apart.
_LIGHT = frozenset("people total figure number sum amount time way all".split())


TIMES = MONTHS | frozenset(
    """monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight
    spring summer autumn winter""".split()
)


class Phrase:
    """What stands around a figure; stems and concepts ("=buy") are found when asked for.

    All text is in lower case.  ``noun``: of what it is ("the $5m *deal*");
    ``definite``: 2 if it refers to what was spoken of before, 1 if it may.
    """

    def __init__(self, quantity: Quantity) -> None:
        self._quantity = quantity
        lower = quantity.copy.lower
        first, last = quantity.sentence
        self._left, self._right = lower[first : quantity.lead], lower[quantity.end : last]
        self.noun, definite = _head(quantity, self._left[-_TAIL:], self._right)
        self.definite = 2 * definite or bool(_OWN.search(self._left[-5:]))

    @cached_property
    def before(self) -> str:
        """Its own words before the figure."""
        return _THAT.split(_CUT.split(self._left[-_REACH:])[-1])[-1]

    @cached_property
    def after(self) -> str:
        """Its own words after the figure."""
        return _CUT.split(self._right[:_REACH], 1)[0]

    @cached_property
    def near(self) -> str:
        """The words next to the figure."""
        return f"{self.before} {self.after}"

    @cached_property
    def part(self) -> str:
        """Its part of the sentence."""
        return f"{_BREAK.split(self._left)[-1]} {_BREAK.split(self._right, 1)[0]}"

    @cached_property
    def tail(self) -> Tail:
        """What its first mention must have: "the 14 buses *bought in May*"."""
        start = self._quantity.end
        end = start + len(self._right)
        if self.definite < 2:
            return Tail("", "")
        found = Tail(self._quantity.copy.text[start:end], self.noun, counted=bool(self._printed))
        found.kinds(self._printed)
        return found

    @cached_property
    def own(self) -> str:
        """The words of its phrase alone."""
        return f"{self.noun} {self.tail.text.lower()}"

    @property
    def left(self) -> str:
        """Its own words before it, and the noun it belongs to."""
        return f"{self.before} {self.noun}"

    @property
    def _printed(self) -> str:
        return self._quantity.printed if self._quantity.kind == "count" else ""

    @cached_property
    def close(self) -> frozenset[str]:
        """Of the words next to the figure."""
        return keys(f"{self.near} {self._printed}")

    @cached_property
    def all(self) -> frozenset[str]:
        """Of its sentence."""
        return keys(self._quantity.copy.lower[slice(*self._quantity.sentence)])

    @cached_property
    def clause(self) -> frozenset[str]:
        """Of its part of the sentence."""
        return keys(f"{self.part} {self._printed}")

    @cached_property
    def head(self) -> frozenset[str]:
        """Of the noun that it belongs to: "the $5m *deal*", "a *loss* of $5m"."""
        return keys(f"{self.noun} {self.tail.verb}")

    @property
    def pairs(self) -> Iterator[tuple[str, str]]:
        """The stems of words that stand side by side."""
        return pairwise(map(stem, _WORD.findall(self.near)))


def keys(text: str) -> frozenset[str]:
    """The stems of a text's content words, and what they are concepts of."""
    return frozenset(chain.from_iterable(map(_keys, _WORD.findall(text))))


@lru_cache(4096)
def _keys(word: str) -> tuple[str, ...]:
    key = stem(word)
    if word in STOP or len(word) < 2:
        return concepts().get(key, ()) if word in _MEANING else ()
    return () if key in REPORTED else (key, *concepts().get(key, ()))


# Words of STOP that say what a figure is.
_MEANING = frozenset("came come inside".split())


def _head(quantity: Quantity, left: str, right: str) -> tuple[str, bool]:
    """The noun that a figure belongs to, and whether it refers back."""
    definite = _DEFINITE.search(left) is not None
    also = _ALSO.match(right)
    if also:
        return also[1], True
    after = _after(quantity, right)
    if definite or after:
        return after, definite
    of = _OF_THE.search(left)
    if of:
        return of[1], quantity.kind != "count" or not quantity.printed[-1].isalpha()
    of = _OF.search(left)
    if of:
        return of[1], False
    beside = _BESIDE.search(left) if quantity.kind in ("money", "unit", "duration") else None
    return (beside[1], True) if beside else ("", False)


def _after(quantity: Quantity, right: str) -> str:
    """The nouns right after a figure: $5m *deal*, 12-year *sentence*, 5% *of the airport*."""
    if quantity.kind == "count" and quantity.unit and right[:1] != "-":
        return ""
    words: list[str] = []
    for token in _TOKEN.findall(right)[:6]:
        if not token[0].isalpha() or token in _RELATIVE:
            break
        if token in ("of", "in", "worth", "a", "the") and not words:
            continue
        if token in STOP or token in MONTHS:
            break
        words.append(token)
        if len(words) == 3:
            break
    return " ".join(words)


def missing(key: str, known: frozenset[str]) -> bool:
    """Whether neither a stem nor a concept of it is known."""
    low = key.lower()
    return low not in known and known.isdisjoint(concepts().get(low, ()))


class Tail:
    """What restricts a definite figure: "the 14 buses *bought in May*".

    ``wants``: stems, names with a capital, and how much it counts if the first
    mention has none; ``verb``: what was done; ``text``: all of it.
    """

    def __init__(self, text: str, head: str, *, counted: bool = False) -> None:
        self._bound = 2.0 if counted else 1.5
        self.wants: dict[str, float] = {}
        self.modifies: dict[str, str] = {}
        self.last = self.placing = self.verb = self.text = ""
        self.relative, self.direct = False, True
        known = head.split()
        for match in _TOKEN.finditer(text):
            token, lower = match[0], match[0].lower()
            if self._ends(token, lower) or match.start() > _TAIL:
                break
            self.text = text[: match.end()]
            if lower in _RELATIVE:
                self.relative, self.placing = True, ""
            elif lower in _PLACING:
                self.placing = lower
            elif lower in ("a", "an"):
                self.placing = self.placing if self.placing in _BOUND else ""
                self._bound = min(self._bound, 1.5)
            elif (
                lower[0].isalpha() and (lower not in STOP or token == "May") and lower not in known
            ):
                self._add(token, lower)
                continue
            elif lower in known and not self.verb and _is_done(lower):
                self.verb = lower
            self.last = ""

    def kinds(self, printed: str) -> None:
        """Adds what stands before the noun of a count: "the 12 *electric* buses"."""
        for word in _WORD.findall(printed)[:-1]:
            if word not in STOP and word not in SMALL and word not in _EXTRA:
                self.wants[stem(word)] = 2.0

    def _ends(self, token: str, lower: str) -> bool:
        """Whether the phrase ends before a word."""
        if not lower[0].isalnum() or lower in _ENDING:
            return True
        return lower in _FINITE and token != "May" and bool(self.verb or not self.relative)

    def _add(self, token: str, lower: str) -> None:
        key = stem(lower.removesuffix("’s").removesuffix("'s"))
        if self.last:
            self.modifies[self.last] = key
        self.last = key
        if lower in TIMES:
            return
        if token[0].isupper():
            self.wants[key.capitalize()] = 2.0
        elif lower in _LIGHT:
            return
        elif self.placing == "by" and self.verb:
            self.wants[key], self.placing = 2.0, "by "
        elif not self.verb and (self.relative or (_is_done(lower) and not self.wants)):
            self.verb = lower
            self.wants[key] = 1.5
        elif self.relative or self.verb:
            spent = self.placing in ("on", "for") and not self.relative
            self.wants[key] = 2.0 if spent else 0.25
        elif not self.placing or not self.direct:
            self.direct = False  # "the 103 donkeys eat a tonne of hay"
        else:
            self.wants[key] = self._bound if self.placing in _BOUND else 0.75
            self.placing += " "  # what follows counts less


def _is_done(word: str) -> bool:
    """Whether a word may be a participle: the 14 buses *bought* in May."""
    return word.endswith(("ed", "ing")) or word in _DONE
