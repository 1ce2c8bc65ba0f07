"""What a figure is of: the stake, the fine, the dead; told by the words next to it."""

from __future__ import annotations

from linter import patterns
from linter.text.figures.quantity import Quantity
from linter.text.figures.tables import FATE_BEFORE, STOP

_MONEY = {
    "stake": "stake shareholding holding",
    "deal": "deal takeover acquisition buyout merger purchase",
    "investment": "investment invested investing invest",
    "fine": "fine fined fines penalty penalties",
    "round": "round raised raising fundraising",
    "valuation": "valuation valued valuing values",
    "settlement": "settlement settle settled",
    "ransom": "ransom", "bail": "bail", "bid": "bid", "contract": "contract", "loan": "loan",
    "grant": "grant", "bailout": "bailout rescue", "loss": "loss losses lost",
    "profit": "profit profits", "revenue": "revenue revenues turnover sales", "budget": "budget",
    "price": "price pay pays paid paying cost costs buy buys bought buying spend spent spending",
    "damages": "damages", "fund": "fund", "donation": "donation donated",
    "project": "project scheme pipeline development upgrade", "prize": "prize",
}  # fmt: skip
_PERCENT = {
    "stake": "stake shareholding holding owns own owned owning holds",
    "vote": "vote votes voted", "turnout": "turnout",
}  # fmt: skip
_FATE = {
    "dead": "killed killing dead died die deaths death dying fatalities drowned perished",
    "hurt": "injured injuring wounded wounding hurt injuries",
    "arrested": "arrested arresting detained arrests",
    "missing": "missing", "homeless": "homeless displaced", "rescued": "rescued",
    "cut": "cut cuts cutting lose lost losing axed axe shed laid redundancies redundant go",
}  # fmt: skip


def _turned(groups: dict[str, str]) -> dict[str, str]:
    return {word: topic for topic, words in groups.items() for word in words.split()}


_TOPICS = {"money": _turned(_MONEY), "percent": _turned(_PERCENT), "count": _turned(_FATE)}
# A price alone is of anything; beside one of these it is theirs.
_BOUGHT = frozenset(("stake", "deal", "investment"))
_WORD = patterns.pattern(r"[^\W_]+(?:-[^\W_]+)*")
_BREAK = patterns.pattern(
    r"[^\w\s$£€%'’-]|\n"
)  # punctuation: the words beyond are of something else
_WORTH = patterns.pattern(r",(?= (?:worth|valued at|priced at|costing) $)")  # "the deal, worth $5m"
_LEFT, _RIGHT = 9, 7  # words on either side that may say what a figure is of
# "The strike at the port lasted 12 days", "the tunnel, which is 57 km long": of a named thing.
_LASTED = patterns.pattern(
    r"\b(?:the|an?|its|their) (?:[a-z]+ )?(strike|trial|hearing|siege|flight|match|march|walkout"
    r"|journey|tunnel|bridge|road|railway|line|trail|river|tower|wall|fence|pipeline|canal|pier)"
    r"(?: (?:at|below|under|across|over|near|between|in) [^,.;:\n\d]{1,40}?)?,?"
    r"(?: which| that)? (?:lasted|went on for|is|was|measures|stretches)(?: for)? $"
)
_LONG = patterns.pattern(r" (long|high|tall|wide|deep)\b")
_THROUGH = frozenset(
    "of for on to the a an its his her their were was are is have has had been be who also"
    " that which it they he she".split()
)


def topic(quantity: Quantity) -> str:
    """What the figure is of ("stake", "fine", "dead"), or "" where the words next to it do not say.

    What it is a fine *of* comes first, then the nearest of the known words, those
    after the figure before those left of it; none is looked for beyond
    punctuation, nor after the figure beyond a word that begins something else
    ("killed 12 and injured 30").
    """
    topics, text = _TOPICS.get(quantity.kind), quantity.copy.text
    if topics is None:
        return _thing(quantity) if quantity.kind in ("duration", "unit") else ""
    left = _WORTH.sub(" ", text[max(0, quantity.lead - 80) : quantity.lead])
    before = _WORD.findall(_BREAK.split(left)[-1].lower())[-_LEFT:]
    if quantity.kind == "count":
        inside = next((word for word in _WORD.findall(quantity.printed) if word in topics), None)
        if inside is None and before and before[-1] in FATE_BEFORE:
            inside = before[-1]
        if inside is not None:
            return topics[inside]
        before = before[-_LEFT // 2 :]
    if before[-1:] == ["of"] and before[-2:-1] and before[-2] in topics:
        return topics[before[-2]]
    right = _BREAK.split(text[quantity.end : quantity.end + 70], maxsplit=1)[0].lower()
    ahead: list[str] = []
    for word in _WORD.findall(right)[:_RIGHT]:
        if word in STOP and word not in _THROUGH and word not in topics:
            break
        ahead.append(word)
    near = [topics[word] for word in (*ahead, *reversed(before)) if word in topics]
    return next((found for found in near if found != "price"), near[0] if near else "")


def _thing(quantity: Quantity) -> str:
    """The thing whose length or time a figure is: "strike", "tunnel long"."""
    lower, lead = quantity.copy.lower, quantity.lead
    thing = _LASTED.search(lower, max(0, lead - 90), lead)
    if thing is None:
        return ""
    if quantity.kind == "duration":
        return thing[1] if lower.endswith(("lasted ", "for "), 0, lead) else ""
    how = _LONG.match(lower, quantity.end)
    return f"{thing[1]} {how[1]}" if how else ""


def agreed(one: str, two: str) -> str:
    """What two topics have in common, "" if nothing: a price agrees with a stake or a deal."""
    if one == two:
        return one if one != "price" else ""
    if "price" in (one, two):
        other = two if one == "price" else one
        return other if other in _BOUGHT else ""
    return ""


def group(topic: str) -> str:
    """One name for all topics that can agree with one another."""
    return "price" if topic in _BOUGHT else topic


def topic_words(kind: str) -> frozenset[str]:
    """The words that tell the topics of a kind of figure."""
    return frozenset(_TOPICS.get(kind, ()))
