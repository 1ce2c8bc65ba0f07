"""Where in a sentence a company would stand: for the check of companies made common nouns."""

from __future__ import annotations

import re

from linter import patterns
from linter.record import NamedTuple
from linter.text.around import Around, around, opens, passive
from linter.text.find import possessive, whole
from linter.text.names import WEAK_VERBS

# Who or what belongs to a company: "shares", "staff".  A noun that fits buildings, targets and
# goods as well ("entrance", "size", "price") does not belong here.
_ITS = frozenset(
    """
    deal deals shares stock staff employees workers workforce executives executive investors
    investor shareholders chief boss ceo chairman chairwoman founder founders co-founder spokesman
    spokeswoman spokesperson management board takeover acquisition bid ipo earnings revenue
    revenues profit profits results headquarters lawyers engineers researchers developers
    customers clients subsidiary lab labs valuation team teams app apps chatbot service services
    business unit platform product products
    """.split()
)
_SPEAKS = frozenset(
    """
    said says announced declined agreed acquired bought ordered hired sued reported unveiled
    launched pledged refused denied wants plans planned expects expected employs employed raised
    invested pays paid received hopes insisted argued told asked offered sells sold owns believes
    acknowledged confirmed
    """.split()
)
_AUX = frozenset(
    "is was has had will would can could may might does did are were must should".split()
)
_CLOSE = frozenset(
    """
    and or but who which that when while as after before since because than if is was are were has
    had have will would can could may might said says told in on at for to by with from last this
    next now then also fell rose jumped slid sank grew lost won hit
    got gets say says want wants expect expects include includes held plan paid spent
    """.split()
)
_NAMED = frozenset(
    "chief ceo boss shares stock executives investors employees founder spokesman spokeswoman"
    " spokesperson chairman platforms staff subsidiary researchers engineers developers".split()
)

_GUIDES = patterns.pattern(
    r" (?:cut|raised|lowered|lifted|trimmed|missed|slashed|maintained|beat) its (?:[\w-]+ )?"
    r"(?:forecasts?|outlook|guidance|dividend|workforce|staff|fees|prices)\b"
)
_WITHIN = frozenset(
    "of in on at from to for by with near around across over under into through against outside"
    " inside behind above below beside than".split()
)
_OPENERS = frozenset(("", "and", "but", "as", "that", "when", "while", "where", "from"))
_PAIRS = frozenset(("have", "like", "both", "from", "and", "between"))
_OURS = frozenset(("rating", "bosses", "offices", "rivals"))
_STOCK = frozenset(
    "shares stock investors shareholders ipo chief ceo valuation revenue revenues earnings founder"
    " founders spokesman spokeswoman spokesperson headquarters customers".split()
)
# A company's investors and people, before a word that its name was taken for.
_CERTAIN = patterns.pattern(
    r"\b(?:investors? (?:in|of)|invested in|stakes? in|shares in|works? for|worked for|employees of"
    r"|chief executive of|founders? of|customers of) ((?:the|a certain) )$",
    re.IGNORECASE,
)
_OWNED = patterns.pattern(r"['’]s ([\w-]+)(?: ([\w-]+))?")
_KIND = patterns.pattern(
    r", (?:the|an?) [\w -]{0,40}?"
    r"(?:company|firm|group|giant|maker|chain|start-?up|retailer|bank|lender|owner)"
)
_HEAD = patterns.pattern(
    r"(?:chief executive|chief|boss|ceo|founder|head|owner|parent|shares|investors?) (?:of|in) $",
    re.IGNORECASE,
)
# What stands before a company only, up to its article ...
_DEALINGS = patterns.pattern(
    r"\b(?:close to|familiar with|stakes? in|shares (?:in|of)|investors? in|backers? of"
    r"|invest(?:ed|ing|ment)? in|(?:chief executive|ceo|founder|co-founder|chairman|chairwoman"
    r"|spokesman|spokeswoman|spokesperson|boss|owners?|parent|employees|staff|executives|customers"
    r"|clients|customer|valuation|takeover|acquisition|purchase|investors|shareholders?) of"
    r"|spokes(?:man|woman|person) for"
    r"|lawyers? for|merger with|talks with|rivals? of|competitors? of|work(?:s|ed|ing)? for"
    r"|hired by|joined|people of) (?:the )?$",
    re.IGNORECASE,
)
# ... and before companies and other things alike.
_AFFAIRS = patterns.pattern(
    r"(?:\b(?:fate|future|business|services?|head|boss|work|offer|money|contract|agreement"
    r"|partnership|deal|relationship|models?|technology|platform|staff|terminals?|products?"
    r"|engineers|developers|tools|office|results|strategy|growth|revenues?) (?:of|with|from|at)"
    r"|\d+-year-old|according to|for|from|by|with|against) (?:the )?$",
    re.IGNORECASE,
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
    beside = around(text, start, end)
    if beside.after.lower() in _NAMED or (beside.after in _SPEAKS and beside.before in _OPENERS):
        return True
    if possessive(text, end) and beside.before not in {"a", "an"}:
        return True
    return bool(_KIND.match(text, end) or _HEAD.search(text, max(start - 34, 0), start))


def place(slot: Slot, companies: frozenset[str]) -> Place | None:
    """The place that a lower-case name takes, if it is one that a company takes."""
    text, start, end = slot.text, slot.start, slot.end
    if "-" in {text[start - 1 : start], text[end : end + 1]}:
        return None
    beside, owner = around(text, start, end), possessive(text, end)
    if beside.after == "of" or (beside.after[:1].isupper() and not owner):
        return None
    closed = owner or not beside.after or beside.after in _CLOSE or _verb(beside.after)
    first = max(slot.sentence, start - 50)
    if beside.before.lower() == "the":
        found = _with_article(slot, beside, closed=closed, owner=owner)
    else:
        found = _bracketed(text, start, end) or _beside_company(slot, companies)
    if found is None or not found.sure:
        start = found.start if found else start - 4 * (beside.before.lower() == "the")
        if closed and _DEALINGS.search(text, first, slot.start):
            return Place(start, end, sure=True, alone=True)
        affairs = _AFFAIRS.search(text, first, slot.start) if closed else None
        if affairs and not (found and found.alone):
            return Place(start, end, sure=False, alone=" of " in affairs[0] and not owner)
    return found


def dealt(text: str, start: int, end: int) -> bool:
    """Whether a sure place is also one for a firm that nobody knows: it speaks, or has shares."""
    after = around(text, start, end).after
    owned = _OWNED.match(text, end)
    return (
        after in _SPEAKS
        or bool(owned and {owned[1], owned[2]} & _STOCK)
        or _DEALINGS.search(text, max(start - 50, 0), start + 4) is not None
        or _DEALINGS.search(text, max(start - 50, 0), start) is not None
    )


def meaning(text: str, start: int, end: int) -> Place | None:
    """Another word for the name: *invested in the size*, *investors of a certain size*."""
    closed = around(text, start, end).after
    lead = _CERTAIN.search(text, max(start - 60, 0), start)
    if lead and (not closed or closed in _CLOSE):
        return Place(lead.start(1), end, sure=False, alone=lead[1] == "the ")
    if (
        closed in _NAMED - {"staff", "platforms", "stock"}
        and text[start - 4 : start].lower() == "the "
    ):
        return Place(start, end, sure=False, alone=True)
    return None


def _with_article(slot: Slot, beside: Around, *, closed: bool, owner: bool) -> Place | None:
    """The scale's investors, the meta deal, the oracle ordered, the block will."""
    text, wide, end = slot.text, slot.start - 4, slot.end
    if beside.after in _ITS or (owner and _its(text, end)):
        return Place(wide, end, sure=slot.rare or owner, alone=True)
    named = slot.rare and closed and beside.after != "at"
    before = around(text, wide, end).before
    speaks = beside.after in _SPEAKS and before.lower() not in _WITHIN and not passive(text, end)
    if speaks or (named and before not in {"it", "this", "that"}) or _GUIDES.match(text, end):
        return Place(wide, end, sure=True, alone=True)
    if closed and (beside.after in _AUX or opens(text, slot.sentence, wide) or not beside.after):
        return Place(wide, end, sure=False, alone=False)
    return None


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
    after = _OWNED.match(text, end)
    return bool(after and {after[1], after[2]} & (_ITS | _OURS))


def _beside_company(slot: Slot, companies: frozenset[str]) -> Place | None:
    """scale and Nvidia; On scale, most of ..."""
    text, start, end = slot.text, slot.start, slot.end
    beside = around(text, start, end)
    paired = beside.after in {"and", "or"} and beside.before in _PAIRS
    if paired and beside.second in companies:
        return Place(start, end, sure=False, alone=True)
    comma = text[end : end + 1] == ","
    if beside.before in {"On", "At"} and comma and opens(text, slot.sentence, start - 3):
        return Place(start, end, sure=False, alone=False)
    return None
