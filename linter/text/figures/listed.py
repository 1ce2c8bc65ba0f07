"""A count and the list that it announces: "three companies: A and B"."""

from __future__ import annotations

import re

from linter import patterns
from linter.record import NamedTuple
from linter.span import Span
from linter.text.figures import items as lists
from linter.text.figures.counted import ABSTRACT, COUNTS, GROUPS, TIMES
from linter.text.figures.items import apposed, goes_into, goes_on, is_open, names, tally

_PEOPLE = "people|men|women|children|criteria|dead|injured|missing|accused"
_PLURAL = rf"(?:[A-Za-z][a-z’'-]+ ){{0,3}}?([a-z]+(?<![sui’'])s|{_PEOPLE})"
NOUN = patterns.pattern(rf" {_PLURAL}\b")
# What may stand between a noun and its list, asked before all that is costly.
_BEGINS = patterns.pattern(
    r",? (?:namely|that is|i\.e)|(?: [a-z]+){0,2}, [A-Z\d]|\. (?:They|These|Those|One) "
    r"|(?: [a-z]+){0,5},? (?:which )?(?:are|were|as) (?!an? |not )"
)
_LED = patterns.pattern(
    r"(?:[,:—] ?|—|--? |– |\b(?:are|were|became|remain|form|up) )(?:the |all |these |those |an? )?$"
)
_GROUP = patterns.pattern(r"(?:,? (?:made up|consisting) of|,? comprising| of|,|:) (?=[A-Z])")
_DETERMINED = patterns.pattern(
    r"\b(?:the|its|his|her|their|our|these|those) (?:other )?$", re.IGNORECASE
)
_OPENING = patterns.pattern(
    r"(?:^|[,;] )(?:\w+ )?(?:in|after|during|for|over|of|with|at|on|by|between|within|before|since"
    r"|from|to|until) $",
    re.IGNORECASE,
)
_DASH = patterns.pattern(r" (?:-|–|—|--) |—")
_NAMELY = patterns.pattern(r",? (?:namely|that is|i\.e\.)[,:]? ")
_BE = patterns.pattern(r"(?: [a-z][a-z-]*){0,6}(?:,? which)? (?:are|were|as) ")
_NAMED_AS = patterns.pattern(r"\b(?:named|identified)\b")
_THEY = patterns.pattern(r"[.!] (?:They|These|Those) (?:are|were) (?:in |at |from )?")
_SAID = patterns.pattern(r", (?:[\w’'-]+ ){1,4}(?:said|says|added|reported)\.?$")
_COMMA = patterns.pattern(r"(?: [a-z]+){0,2}, (?=[A-Z\d])")
_CLOSED = patterns.pattern(
    r"[.;\n]|$|, (?:from|by|with|in|at|for|aged|after|when|on|but|while|and (?:an?|his|her|the) )"
)
_DAUGHTER = patterns.pattern(r", and (?:an?|his|her|their|the|one|two|three|four|many) ")
_WITHIN = 80  # characters between a number and the colon of its list
_CLOSE = 60  # between a noun and a dash, a bracket
_THOSE = ("those ", "these ")
_TRAILS = (", ", "- ", "– ", "— ", "—", " the ", " all ", "hese ", "hose ", " a ", " an ")


class Listed(NamedTuple):
    """A number as printed, the list beside it, and how many items that has."""

    number: Span
    items: Span
    length: int


class _Head(NamedTuple):
    """A number, what it counts, and how: ``definite`` in "the three brothers"."""

    number: Span
    wanted: int
    noun: str
    end: int
    definite: bool


def may_begin(text: str, start: int, end: int) -> bool:
    """Whether a list may stand near a number that ends there: asked before all that is costly."""
    if text.endswith(_TRAILS, start - 5, start) and _LED.search(text, max(start - 14, 0), start):
        return True
    noun = NOUN.match(text, end)
    if text.find(". One ", end, end + 2 * _WITHIN) >= 0 or text.endswith(_THOSE, 0, start):
        return True
    if noun is None:
        return text.startswith((" of ", " made ", " comp", ",", ":"), end)
    stop = text.find(". ", noun.end(), noun.end() + _CLOSE)
    near = text[noun.end() : stop if stop >= 0 else noun.end() + _CLOSE]
    if ":" in near or " (" in near or "—" in near or "– " in near or "- " in near:
        return True
    return _BEGINS.match(text, noun.end()) is not None


def announced(text: str, start: int, end: int, sentence: Span) -> Listed | None:
    """The list in the sentence of a number at ``start`` to ``end``, if it has another count."""
    word = text[start:end].lower()
    before = text[sentence.start : start]
    if any(other in COUNTS for other in before.lower().split()):
        return None
    if word in GROUPS and word != "both":
        return _of_group(text, start, end, GROUPS[word], sentence)
    noun = NOUN.match(text, end)
    if noun is None or noun[1] in TIMES or noun.end() > sentence.end:
        return None
    if any(other in COUNTS for other in noun[0].lower().split()):
        return None
    definite = word == "both" or _DETERMINED.search(before[-30:]) is not None
    count = COUNTS.get(word) or GROUPS[word]
    head = _Head(Span(start, end), count, noun[1], noun.end(), definite)
    if is_open(text[head.end - len(noun[0]) : head.end]):
        return None
    for find in _WAYS:
        found = find(text, head, sentence)
        if found is not None:
            return found
    return None


def _after_colon(text: str, head: _Head, sentence: Span) -> Listed | None:
    colon = text.find(":", head.end, min(sentence.end, head.number.end + _WITHIN))
    if colon < 0 or text[colon + 1 : colon + 2] != " ":
        return None
    if not _is_bridge(text[head.end : colon]):
        return None
    direct = colon == head.end or head.noun in ABSTRACT
    return _listed(text, head, Span(colon + 2, sentence.end), direct=direct)


def _after_dash(text: str, head: _Head, sentence: Span) -> Listed | None:
    """ "four towns - Alby and Brune." and "the four towns — Alby and Brune — are"."""
    dash = _DASH.search(text, head.end, min(sentence.end, head.end + _CLOSE))
    if dash is None or not _is_bridge(text[head.end : dash.start()]):
        return None
    close = text.find(dash[0], dash.end(), sentence.end)
    if close >= 0 and dash.start() != head.end and not head.definite:
        return None
    span = Span(dash.end(), close if close >= 0 else sentence.end)
    direct = dash.start() == head.end and (close >= 0 or head.noun in ABSTRACT)
    if close < 0 and head.noun not in ABSTRACT and text[span.start].islower():
        return None
    return _listed(text, head, span, direct=direct or head.noun in ABSTRACT)


def _in_brackets(text: str, head: _Head, sentence: Span) -> Listed | None:
    """ "four colours (red, blue and green)"."""
    start = text.find(" (", head.end, min(sentence.end, head.end + _CLOSE)) + 2
    close = text.find(")", start, sentence.end)
    if start < 2 or close < 0 or not _is_bridge(text[head.end : start - 2]):
        return None
    beside = start - 2 == head.end
    if not beside and text[close + 1 : close + 2] not in (".", ",", ""):
        return None
    many = text.count(", ", start, close) > 1
    if not (text[start].isupper() or (beside and (many or head.noun in ABSTRACT))):
        return None
    return _listed(text, head, Span(start, close), direct=True)


def _namely(text: str, head: _Head, sentence: Span) -> Listed | None:
    match = _NAMELY.search(text, head.end, min(sentence.end, head.end + _CLOSE))
    if match is None or not _is_bridge(text[head.end : match.start()]):
        return None
    return _names_at(text, head, match.end(), sentence) or _listed(
        text, head, Span(match.end(), sentence.end), direct=True
    )


def _being(text: str, head: _Head, sentence: Span) -> Listed | None:
    """ "The two winners are A, B and C", "named the three men as A and B"."""
    match = _BE.match(text, head.end, sentence.end)
    if match is None or not _is_bridge(match[0]):
        return None
    if not head.definite and ", which " not in match[0]:
        return None
    named = match[0].endswith(" as ")
    if named and not _NAMED_AS.search(text, sentence.start, match.end()):
        return None
    found = _names_at(text, head, match.end(), sentence)
    if found is not None or head.noun not in ABSTRACT or named:
        return found
    return _listed(text, head, Span(match.end(), sentence.end), direct=True)


def _told_next(text: str, head: _Head, sentence: Span) -> Listed | None:
    """ "The firm has four plants. They are Alby and Brune." """
    they = _THEY.match(text, head.end)
    if they is None:
        return None
    where = they[0].endswith(("in ", "at ", "from "))
    stop = text.find("\n", they.end())
    found = _names_at(text, head, they.end(), Span(they.end(), stop if stop > 0 else len(text)))
    # Several of them may be in one place.
    return None if found is None or (where and found.length < head.wanted) else found


def _listed(text: str, head: _Head, span: Span, *, direct: bool) -> Listed | None:
    """A list of any items that ends where ``span`` does."""
    said = _SAID.search(text, *span)
    items = text[span.start : said.start() if said else span.end].strip()
    closed = f"{items}." if said else items
    found = tally(closed, direct=direct, abstract=head.noun in ABSTRACT)
    if not found or head.wanted in found or (apposed(items) and max(found) > head.wanted):
        return None
    start = span.start + text[slice(*span)].find(items)
    return Listed(head.number, Span(start, start + len(items.rstrip(".;!"))), found[0])


def _is_bridge(between: str) -> bool:
    """Whether what stands between a noun and its list says nothing else."""
    if is_open(between) or " and " in between or "." in between:
        return False
    return not any(word in COUNTS for word in between.lower().split())


def _beside(text: str, head: _Head, sentence: Span) -> Listed | None:
    """A list of names between commas: "the three brothers, Amos and Karl, sold"."""
    comma = _COMMA.match(text, head.end)
    if comma is None or (comma.start() + 2 < comma.end() and not head.definite):
        return None
    before = text[max(sentence.start, head.number.start - 30) : head.number.start]
    determined = _DETERMINED.search(before)
    led = before[: determined.start()] if determined else before
    if _OPENING.search(led) and (determined or len(led) < 20):
        return None  # "In the three games, Leeds and Hull drew"
    if text[head.number.end : head.end].count(" ") > 2:
        return None
    found = _names_at(text, head, comma.end(), sentence)
    if found is None:
        return None
    if comma.start() + 2 < comma.end():  # "the two men charged, A, B and C, deny it"
        return found if text.startswith(",", found.items.end) else None
    return found if head.definite or _CLOSED.match(text, found.items.end) else None


def _of_those(text: str, head: _Head, sentence: Span) -> Listed | None:
    """ "Flights to A, B and C were cancelled, and those four destinations"."""
    if not text.endswith(_THOSE, 0, head.number.start):
        return None
    led = text[sentence.start : head.number.start]
    found = [match for match in names(" |,").finditer(led) if match[0].count(",") > 1]
    if len(found) != 1:
        return None
    counts = tally(found[0][0], direct=True, abstract=False)
    if not counts or head.wanted in counts or apposed(found[0][0]):
        return None
    start = sentence.start + found[0].start()
    return Listed(head.number, Span(start, start + len(found[0][0])), counts[0])


def _before(text: str, head: _Head, sentence: Span) -> Listed | None:
    """ "A, B and C -- the four athletes who failed", "A and B, a trio of"."""
    led = text[sentence.start : head.number.start]
    match = lists.names_before().fullmatch(led)
    if match is None:
        return None
    found = tally(match["list"], direct=True, abstract=False)
    if not found or head.wanted in found or apposed(match["list"]):
        return None
    if 2 * head.wanted in found or (found[0] > head.wanted and "," in match["then"]):
        return None
    start = sentence.start + match.start("list")
    return Listed(head.number, Span(start, start + len(match["list"])), found[0])


def _names_at(
    text: str, head: _Head, at: int, sentence: Span, *, verb: bool = False
) -> Listed | None:
    """A list of names that begins there, if it has another count; ``verb``: one may follow."""
    match = names().match(text, at, sentence.end)
    if match is None and verb:
        match = names(" [a-z]").match(text, at, sentence.end)
    if match is None:
        return None
    items = match[0].rstrip(".")
    if not COUNTS.keys().isdisjoint(items.split()):
        return None
    end = at + len(items)
    if goes_on().match(text, end) and not _DAUGHTER.match(text, end):
        return None
    found = tally(items, direct=True, abstract=False)
    if not found or head.wanted in found:
        return None
    if found[0] < head.wanted and goes_into().match(text, end):
        return None
    # "Boston, Massachusetts and Austin, Texas": a name and what it is, twice.
    if found[0] > head.wanted and (apposed(items) or 2 * head.wanted in found):
        return None
    if found[0] < head.wanted and _DAUGHTER.match(text, end):
        return None
    return Listed(head.number, Span(at, end), found[0])


def _of_group(text: str, start: int, end: int, count: int, sentence: Span) -> Listed | None:
    """ "a trio of A and B", "the duo, A, B and C,"."""
    head = _Head(Span(start, end), count, "", end, True)
    match = _GROUP.match(text, end, sentence.end)
    if match is None:
        return _before(text, head, sentence)
    return _names_at(text, head, match.end(), sentence, verb=match[0].endswith("of "))


_WAYS = (
    _after_colon, _beside, _after_dash, _in_brackets, _namely, _being, _told_next, _before,
    _of_those,
)  # fmt: skip
