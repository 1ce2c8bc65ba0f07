"""A change against the figures before and after: "from 3,427 to 6,446, a 38% increase"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.text.figures.growth import Reading, compared
from linter.text.figures.interval import amount
from linter.text.figures.links import BARE, CLAUSE, FREE, JOIN, OTHER, TAIL, Near, near
from linter.text.figures.moves import MOVES, Claim, claims, way
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Disagreement, Statement, disagreement, lazily

# What may stand between a preposition and its figure: "to a record", "from last year's".
_THE = (
    r"(?: (?:the|its|their|his|an?|just|only|some|about|around|earlier|record|current|present"
    r"|what (?:it|there|they) (?:was|were|had)|(?:last )?[a-z]+[’']s|(?:high|low|peak|total"
    r"|level|figure|number|rate|price|close) of|closing price(?: of)?))*"
)
_TO = rf"(?:\b(?:to|into|become|became|now|reached|numbered?|to stand at|to reach|at){_THE}) $"
_FROM = rf"(?:\b(?:from|against|versus|vs\.?|compared (?:with|to)|(?<=as )against){_THE}) $"
OVER = rf"(?:\b(?:than|above|over|on|below|under|as|of|what){_THE}) $"
_BESIDE = rf"^(?:{FREE}{{0,50}}{OVER}|{_THE} $)"
_PREMIUM = (
    rf"^(?:premium|discount) of P (?:to|on|over){_THE} $"
    rf"|P (?:premium|discount) (?:to|on|over){_THE} $"
)
_AFTER_FROM = rf"\bfrom{_THE} $"
_IS = r", (?:[a-z’'-]+ ){1,4}(?:is|was|are|were)(?: now)? "  # at 7.5%, inflation is twice
_RIVAL = (  # whose figure another's is compared with
    r" (?:at|for) (?:its|their|his|her|the (?!year|same|previous|whole|first|last|month"
    r"|prior|period))"
)
_WAS = r"\bwhen [a-z ]{2,24} (?:was|were|had|stood at|numbered)(?: at)? $"
_NOW = rf"{TAIL}[,;] (?:it|they|there)(?: is| are| has| have)?(?: now)?(?: stands at| at)? "
WHEN = (
    r"\b(?:ago|earlier|previous|last|now|today|then|before|next|following|this (?:year|month"
    r"|season|spring|summer|autumn|winter|week|time)|now|(?:in|by|since) [12]\d\d\d"
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december))\b"
)
# With one of these beside it a change is not of the two figures as they are printed.
_OTHERWISE = (
    r"\b(?:annual(?!ly? meeting)|annuali[sz]ed|averag\w*|compound|excluding|stripp\w+|pro rata"
    r"|the whole|weighted|margin of error)\b"
)
# The same where they stand beside the claim: "4% a year".
_RATE = (
    r"\b(?:annually|(?<!in )(?<!within )(?<!over )a (?:year|month)\b(?! (?:ago|earlier|before))"
    r"|per (?:year|month)|each|every|yearly|a day|a week)\b"
)
_ADJUSTED = (
    r"\b(?:seasonal\w*|adjust\w*|real terms|inflation|like-for-like|constant|organic\w*|comparable"
    r"|underlying|per capita|cagr|compound|annuali[sz]ed|same-store|on average|currency)\b"
)
_AND = r"(?<!between [12]\d\d\d )\b(?:and|but|as|after|before|so|having|following)\b"
_RANK = r"\b(?:rank\w*|place|spot|seed\w*|position|table|th|odds|score|par|handicap|width|length)\b"
_APART = frozenset(("duration", "ordinal", "age"))
_BROKEN = rf"[{OTHER};¶]"
_LONG = 78  # characters between two figures that a statement may compare
_CLOSE = 60  # between a claim that comes first and its figures


def changes(said: Statement) -> Iterator[Disagreement]:
    """Changes and ratios that do not agree with the figures before and after."""
    if is_adjusted(said.text):
        return
    known: set[int] = set()
    for claim in claims(said):
        if lazily(r", [CP](?:,| and)").match(said.text, claim.end):
            continue  # the first of a list: 10 percent, 15, 25 and 33 percent
        reading = _reading(said, claim)
        if reading is not None:
            known.add(reading.new.start)
            made = compared(reading, claim)
            if made is not None:
                yield made
    yield from _wrong_way(said, known)


def _reading(said: Statement, claim: Claim) -> Reading | None:
    """The pair of figures that a claim is a claim about, with every figure or without times."""
    figures = said.figures
    every = range(len(figures))
    for numbers in (every, [at for at in every if figures[at].kind not in _APART]):
        at = next((n for n, one in enumerate(numbers) if figures[one] is claim.figure), None)
        if at is None:
            continue
        for first, second, find in (
            (at - 2, at - 1, _claimed_last),
            (at + 1, at + 2, _claimed_first),
            (at - 1, at + 1, _claimed_between),
        ):
            if first >= 0 and second < len(numbers):
                pair = near(said, numbers[first], numbers[second])
                found = find(pair, claim) if alike(pair.one, pair.two) else None
                if found is not None:
                    return found
    return None


def _claimed_last(pair: Near, claim: Claim) -> Reading | None:
    """From A to B, a P rise; A, up from B (P); A last year and B this year, P more."""
    text = pair.said.text
    behind = text[pair.to + 1 : claim.start]
    link = lazily(JOIN).fullmatch(behind)
    if link is None or (not link["stop"] and not link["link"]) or len(behind) > _CLOSE + 20:
        return None
    if not claim.sure and (not link["stop"].strip() or not lazily(BARE).match(text, claim.end)):
        return None
    after = text[claim.end : claim.end + 24]
    whole = text[max(0, pair.at - 16) : claim.end]
    if is_otherwise(f"{whole}{after}", claim, text) or lazily(CLAUSE).search(f"{pair.gap}{behind}"):
        return None
    words = text[claim.start : claim.end]
    order = ordered(pair, pair.gap)
    if order is not None and order.delta:
        return order if _is_same_time(text, claim) else None
    if order is not None:
        return order._replace(words=words if claim.sure else f"{pair.before}{pair.gap}")
    if claim.sure and _is_timed(pair, f"{pair.gap} {behind}"):
        return Reading(pair.one, pair.two, words, either=True)
    return None


def _claimed_first(pair: Near, claim: Claim) -> Reading | None:
    """A P rise from A to B; rose P to B from A; doubled: there were A then, there are B now."""
    text = pair.said.text
    behind = text[claim.end : pair.at]
    after = text[pair.to + 1 : pair.to + 25]
    if not claim.sure or len(behind) > _CLOSE or lazily(rf"[{OTHER};¶(]").search(behind):
        return None
    timed = claim.figure.kind == "multiple" and ": " in behind
    if not timed and (lazily(_AND).search(behind) or lazily(_AND).search(pair.gap)):
        return None
    around = text[max(0, claim.start - 16) : pair.to]
    if is_otherwise(f"{around}{after}", claim, text) or lazily(CLAUSE).search(
        f"{behind}{pair.gap}"
    ):
        return None
    words = text[claim.start : claim.end]
    order = ordered(pair, pair.gap)
    if order is not None and (order.old is pair.one or lazily(rf"{_TO}|[:,] ").search(behind)):
        return order._replace(words=words)
    if timed and _is_timed(pair, f"{pair.gap}{pair.after}"):
        return Reading(pair.one, pair.two, words, either=True)
    return None


def _is_same_time(text: str, claim: Claim) -> bool:
    """Whether a claim is of the change just told, not of one since January or up for the year."""
    if text.startswith(("up ", "down "), claim.start):
        return False
    return (
        lazily(r" (?:since|for|this|on the|in|over|from|during|so far)\b").match(text, claim.end)
        is None
    )


def _claimed_between(pair: Near, claim: Claim) -> Reading | None:
    """From A, up P, to B; A, P more than the B of last year; A rose P to B; A is twice the B."""
    text = pair.said.text
    left, right = text[pair.at + 1 : claim.start], text[claim.end : pair.to]
    after = text[pair.to + 1 : pair.to + 25]
    if (
        "¶" in right
        or len(left) > _LONG
        or len(right) > _CLOSE
        or lazily(rf"[{OTHER};]").search(left)
    ):
        return None
    around = text[max(0, pair.at - 16) : pair.to]
    if is_otherwise(f"{around}{after}", claim, text) or lazily(CLAUSE).search(f"{left}{right}"):
        return None
    words = text[claim.start : claim.end]
    if lazily(_PREMIUM).search(f"{words}{right}") and not lazily(r"[;¶]").search(left):
        return Reading(pair.two, pair.one, words)
    if lazily(_FROM).search(right) or (claim.sure and lazily(_BESIDE).match(right)):
        if lazily(r"\b(?:and|but)\b").search(right) or not _is_joined(left, claim):
            return None
        return Reading(pair.two, pair.one, words)
    if not lazily(_TO).search(right) or lazily(_AND).search(right):
        return None
    if lazily(_AFTER_FROM).search(pair.before) or (
        claim.sure
        and lazily(
            rf"{TAIL},? (?:(?:and|has|have|had|been|was|were|is|are|which|then|since) )*"
        ).fullmatch(left)
    ):
        return Reading(pair.one, pair.two, words)
    return _delta(pair)


def _is_joined(left: str, claim: Claim) -> bool:
    """Whether what stands between a figure and a claim that compares it joins them."""
    if lazily(JOIN).fullmatch(left):
        return True
    compares = claim.figure.kind == "multiple" and claim.sure
    return compares and lazily(_IS).fullmatch(left) is not None


def ordered(pair: Near, gap: str) -> Reading | None:
    """Which of two figures is the earlier, where prepositions say it."""
    if lazily(_WAS).search(pair.before) and lazily(_NOW).fullmatch(gap):
        return Reading(pair.one, pair.two, "")
    if len(gap) > _LONG or lazily(_BROKEN).search(gap):
        return None
    if lazily(_FROM).search(gap):
        other = lazily(_RIVAL).match(pair.after) and not gap.endswith("from ")
        return None if other else Reading(pair.two, pair.one, "")
    if not lazily(_TO).search(gap):
        return None
    before = pair.before
    if lazily(_AFTER_FROM).search(before) or lazily(_WAS).search(before):
        return Reading(pair.one, pair.two, "")
    moved = any(word in MOVES for word in gap.split()) or lazily(
        r"\b(?:become|became|now)\b"
    ).search(gap)
    if moved and gap.count(",") <= before.endswith((", ", " were ", " was ", " numbered ", " at ")):
        return Reading(pair.one, pair.two, "")
    return _delta(pair)


def _delta(pair: Near) -> Reading | None:
    """Rose A to B: the first figure is the change itself."""
    words = pair.before.split()
    while words and words[-1] in ("by", "some", "about", "another", "a", "further"):
        words.pop()
    if not words or words[-1] not in MOVES or not way(words[-1]):
        return None
    return Reading(pair.one, pair.two, words[-1], delta=True)


def _is_timed(pair: Near, words: str) -> bool:
    """Whether two figures are of two times: 40 last season, 50 this season."""
    gap = pair.gap
    if len(gap) > _LONG or lazily("[A-Z]").search(gap):
        return False
    return lazily(WHEN).search(words) is not None


def is_adjusted(text: str) -> bool:
    """Whether a change is said to be in other terms than the figures are."""
    return lazily(_ADJUSTED).search(text) is not None


def is_otherwise(text: str, claim: Claim, said: str) -> bool:
    """Whether words say that a change is not of two figures as printed: an average, 4% a year.

    ``text`` is the part of the statement that is read, ``said`` all of it.
    """
    rate = lazily(_RATE).search(said, claim.start, claim.end + 40)
    beside = rate is not None and rate.start() < claim.end + 16
    return beside or lazily(_OTHERWISE).search(text) is not None


def alike(one: Quantity, two: Quantity) -> bool:
    """Whether one figure can become the other."""
    if {one.kind, two.kind} == {"unit", "count"} and "" in (one.unit, two.unit):
        return one.value > 0 and two.value > 0  # 90 million litres, and 130 million last year
    if one.kind != two.kind or one.value <= 0 or two.value <= 0 or one.low <= 0:
        return False
    if one.unit == "pp" or two.unit == "pp" or one.kind in ("multiple", "ordinal", "age"):
        return False
    return one.unit == two.unit or not one.unit or not two.unit or one.kind == "count"


def _wrong_way(said: Statement, known: Sequence[int] | set[int]) -> Iterator[Disagreement]:
    """ "Rose from 6,446 to 3,427"."""
    figures = said.figures
    for number_at in range(len(figures) - 1):
        old, new = figures[number_at], figures[number_at + 1]
        pair = near(said, number_at, number_at + 1)
        moved = lazily(
            r"\b([a-z]+)(?: (?:sharply|slightly|steeply|again|steadily))? from $"
        ).search(pair.before)
        if moved is None or not way(moved[1]) or not alike(old, new) or new.start in known:
            continue
        if not lazily(r"(?: [^A-Z,;:()¶\n]{1,45}?)? to $").fullmatch(pair.gap):
            continue
        if old.kind in ("percent", "money") and old.printed.isdigit():
            continue  # "drop from 3 to 5 percent" may drop by as much
        if old.kind in ("duration", "unit") or lazily(_RANK).search(said.text):
            continue
        whole = said.text[max(0, pair.at - 30) : pair.to + 25]
        if (
            lazily(_OTHERWISE).search(whole)
            or lazily(_RATE).search(whole)
            or lazily(CLAUSE).search(pair.gap)
        ):
            continue
        up = way(moved[1])
        if (new.low - old.high) * up >= 0 or (new.high - old.low) * up >= 0:
            continue
        computed = f"from {amount(old.value, old)} to {amount(new.value, new)} is a " + (
            "fall" if up > 0 else "rise"
        )
        yield disagreement("change", new, (old,), computed)
