"""What a figure is of: the stake, the fine, the dead; told by the words next to it."""

from __future__ import annotations

import re

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
    "profit": "profit profits", "revenue": "revenue revenues turnover", "budget": "budget",
    "damages": "damages", "fund": "fund", "donation": "donation donated",
    "project": "project scheme pipeline development upgrade", "prize": "prize",
}  # fmt: skip
_PERCENT = {
    "stake": "stake shareholding holding owns own owned owning holds",
    "vote": "vote votes", "turnout": "turnout",
}  # fmt: skip
_FATE = {
    "dead": "killed killing dead died die deaths death dying fatalities drowned perished",
    "hurt": "injured injuring wounded wounding hurt injuries",
    "arrested": "arrested arresting detained arrests",
    "missing": "missing", "homeless": "homeless displaced", "rescued": "rescued",
    "cut": "cut cuts cutting lose lost losing axed axe shed laid redundancies redundant",
}  # fmt: skip


def _turned(groups: dict[str, str]) -> dict[str, str]:
    return {word: topic for topic, words in groups.items() for word in words.split()}


_TOPICS = {"money": _turned(_MONEY), "percent": _turned(_PERCENT), "count": _turned(_FATE)}
TOPIC_WORDS = frozenset(word for topics in _TOPICS.values() for word in topics)
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_BREAK = re.compile(r"[^\w\s$£€%'’-]|\n")  # punctuation: the words beyond are of something else
_WORTH = re.compile(r",(?= (?:worth|valued at|priced at|costing) $)")  # "the deal, worth $5m"
_LEFT, _RIGHT = 6, 4
_THROUGH = frozenset(
    "of for on to the a an its his her their were was are is have has had been be who also".split()
)


def topic(quantity: Quantity, text: str) -> str:
    """What the figure is of ("stake", "fine", "dead"), or "" where the words next to it do not say.

    The nearest of the known words wins, those after the figure first; none is
    looked for beyond punctuation, nor after the figure beyond a word that begins
    something else ("killed 12 and injured 30").
    """
    topics = _TOPICS.get(quantity.kind)
    if topics is None:
        return ""
    for word in _WORD.findall(quantity.printed if quantity.kind == "count" else ""):
        if word in topics:
            return topics[word]
    left = _WORTH.sub(" ", text[max(0, quantity.lead - 60) : quantity.lead])
    left = _BREAK.split(left)[-1].lower()
    before = _WORD.findall(left)[-_LEFT:]
    if quantity.kind == "count" and before and before[-1] in FATE_BEFORE:
        return topics[before[-1]]
    right = _BREAK.split(text[quantity.end : quantity.end + 60], maxsplit=1)[0].lower()
    for word in _WORD.findall(right)[:_RIGHT]:
        if word in topics:
            return topics[word]
        if word in STOP and word not in _THROUGH:
            break
    return next((topics[word] for word in reversed(before) if word in topics), "")
