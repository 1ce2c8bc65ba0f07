"""Where in a sentence a company would stand: for the check of companies made common nouns."""

from __future__ import annotations

import re
from functools import cache

from linter import patterns
from linter.record import NamedTuple
from linter.text.around import around, opens
from linter.text.find import possessive, whole
from linter.text.names import WEAK_VERBS

# Who or what belongs to a company: "shares", "staff".  A noun that fits buildings, targets and
# goods as well ("entrance", "size", "price") does not belong here.
_ITS = frozenset(
    """
    deal deals shares stock staff employees workers workforce executives executive investors investor
    shareholders chief boss ceo chairman chairwoman founder founders co-founder spokesman spokeswoman
    spokesperson management board takeover acquisition bid ipo earnings revenue revenues profit profits
    results headquarters lawyers engineers researchers developers customers clients subsidiary lab labs
    valuation team teams app apps chatbot service services business unit platform product products
    """.split()
)
_SPEAKS = frozenset(
    """
    said says announced declined agreed acquired bought ordered hired sued reported unveiled launched
    pledged refused denied wants plans planned expects expected employs employed raised invested pays
    paid received hopes insisted argued told asked offered sells sold owns believes acknowledged
    confirmed
    """.split()
)
_AUX = frozenset(
    "is was has had will would can could may might does did are were must should".split()
)
_CLOSE = frozenset(
    """
    and or but who which that when while as after before since because than if is was are were has had
    have will would can could may might said says told in on at for to by with from last this next
    now then also
    """.split()
)
_NAMED = frozenset(
    "chief ceo boss shares stock executives investors employees founder spokesman spokeswoman"
    " spokesperson chairman platforms staff subsidiary researchers engineers".split()
)


class Place(NamedTuple):
    """A common noun in a company's place; ``sure`` and ``alone`` as for surnames."""

    start: int
    end: int
    sure: bool
    alone: bool


class Slot(NamedTuple):
    """A lower-case name at ``text[start:end]``, in a sentence that starts at ``sentence``."""

    text: str
    start: int
    end: int
    sentence: int
    rare: bool


def established(text: str, name: str, full: tuple[str, ...]) -> int | None:
    """Where the article first has the name as a company's; None where it is not sure to be one."""
    for one in full:
        at = text.find(one)
        if at >= 0:
            return at
    first, plain = None, 0
    for start in whole(text, name):
        end = start + len(name)
        beside = around(text, start, end)
        if beside.after[:1].isupper() or (beside.before[:1].isupper() and beside.before != "The"):
            continue
        first = start if first is None else first
        if _as_company(text, start, end):
            return start
        plain += beside.before[:1].islower() and beside.before not in {"the", "a", "an"}
    return first if plain else None


def _as_company(text: str, start: int, end: int) -> bool:
    """Meta's shares, Meta chief, boss of Meta, Block, the payments company."""
    after = around(text, start, end).after
    if after.lower() in _NAMED or (after in _SPEAKS and possessive_or_plain(text, start)):
        return True
    if possessive(text, end) and not possessive_in_heading(text, start):
        return True
    if patterns.pattern(
        r", (?:the|an?) [\w -]{0,40}?(?:company|firm|group|giant|maker|chain|start-?up|retailer|bank|lender|owner)"
    ).match(text, end):
        return True
    before = text[max(start - 34, 0) : start]
    return bool(
        re.search(
            r"(?:chief executive|chief|boss|ceo|founder|head|owner|parent|shares|investors?) (?:of|in) $",
            before,
            re.I,
        )
    )


def possessive_or_plain(text: str, start: int) -> bool:
    """Whether the name opens a sentence or follows a word in lower case."""
    before = around(text, start, start).before
    return before in {"", "and", "but", "as", "that", "when", "while", "where", "from"}


def possessive_in_heading(text: str, start: int) -> bool:
    return around(text, start, start).before in {"a", "an"}


@cache
def _dealings() -> re.Pattern[str]:
    """What stands before a company only, up to its article."""
    return patterns.pattern(
        r"(?:\b(?:close to|familiar with|stakes? in|shares (?:in|of)|investors? in|backers? of|invest(?:ed|ing|ment)? in"
        r"|(?:chief executive|ceo|founder|co-founder|chairman|chairwoman|spokesman|spokeswoman|spokesperson"
        r"|boss|owners?|parent|employees|staff|executives|customers|clients|valuation|takeover|acquisition"
        r"|purchase|investors) of|spokes(?:man|woman|person) for|lawyers? for|merger with|talks with"
        r"|rivals? of|competitors? of|work(?:s|ed|ing)? for|hired by|joined|people of)"
        r") (?:the )?$",
        re.IGNORECASE,
    )


@cache
def _affairs() -> re.Pattern[str]:
    """What stands before companies and other things alike."""
    return patterns.pattern(
        r"(?:\b(?:fate|future|business|services?|head|boss|work|offer|money|contract|agreement|partnership"
        r"|deal|relationship|models?|technology|platform|staff|terminals?|products?|engineers|developers"
        r"|tools|office|results|strategy|growth|revenues?) (?:of|with|from|at)"
        r"|\d+-year-old|according to|for|from|by|with|against) (?:the )?$",
        re.IGNORECASE,
    )


def place(slot: Slot, companies: frozenset[str]) -> Place | None:
    """The place that a lower-case name takes, if it is one that a company takes."""
    text, start, end = slot.text, slot.start, slot.end
    if "-" in {text[start - 1 : start], text[end : end + 1]}:
        return None
    if bracketed := _bracketed(text, start, end):
        return bracketed
    beside = around(text, start, end)
    owner = possessive(text, end)
    if beside.after == "of" or (beside.after[:1].isupper() and not owner):
        return None
    wide = start - 4 if beside.before in {"the", "The"} else start
    has_article = wide != start
    closed = owner or not beside.after or beside.after in _CLOSE or _verb(beside.after)
    dealings = _dealings().search(text, max(slot.sentence, start - 50), start)
    if dealings and closed:
        return Place(wide, end, sure=True, alone=True)
    if has_article and (beside.after in _ITS or (owner and _its(text, end))):
        return Place(wide, end, sure=slot.rare or owner, alone=True)
    if has_article and beside.after in _SPEAKS:
        return Place(wide, end, sure=True, alone=True)
    if has_article and slot.rare and closed:
        return Place(wide, end, sure=True, alone=True)
    affairs = _affairs().search(text, max(slot.sentence, start - 50), start)
    if affairs and closed:
        named = " of " in affairs[0] and not owner
        return Place(wide, end, sure=False, alone=named)
    if (
        has_article
        and closed
        and (beside.after in _AUX or opens(text, slot.sentence, wide) or not beside.after)
    ):
        return Place(wide, end, sure=False, alone=False)
    return _beside_company(slot, companies)


def _verb(word: str) -> bool:
    """Whether a word after a noun is rather its verb or an adverb than a noun it qualifies."""
    return word in WEAK_VERBS or word in _SPEAKS or word.endswith(("ed", "ly"))


def _bracketed(text: str, start: int, end: int) -> Place | None:
    """(meta), (on scale): words that an editor put into a quotation."""
    if text[end : end + 1] != ")":
        return None
    for lead in ("(", "(on ", "(at ", "(the "):
        if text[start - len(lead) : start] == lead:
            return Place(start, end, sure=lead != "(at ", alone=True)
    return None


def _its(text: str, end: int) -> bool:
    """Whether one of the two words after ``'s`` belongs to a company."""
    after = patterns.pattern(r"['’]s ([\w-]+)(?: ([\w-]+))?").match(text, end)
    return bool(after and {after[1], after[2]} & (_ITS | {"rating", "bosses", "offices", "rivals"}))


def _beside_company(slot: Slot, companies: frozenset[str]) -> Place | None:
    """scale and Nvidia; On scale, most of ..."""
    text, start, end = slot.text, slot.start, slot.end
    beside = around(text, start, end)
    if (
        beside.after in {"and", "or"}
        and beside.second in companies
        and beside.before in {"have", "like", "both", "from", "and", "between"}
    ):
        return Place(start, end, sure=False, alone=True)
    if (
        beside.before in {"On", "At"}
        and text[end : end + 1] == ","
        and opens(text, slot.sentence, start - 3)
    ):
        return Place(start, end, sure=False, alone=False)
    return None
