"""A change against the figures before and after: "from 3,427 to 6,446, a 38% increase"."""

from __future__ import annotations

from collections.abc import Iterator

from linter.text.figures.interval import Interval, amount, meet, number, of, percent, ratio
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import (
    FILL,
    NUMBER,
    Disagreement,
    Found,
    Statement,
    disagreement,
    lazily,
)

_UP = (
    "increase|rise|jump|gain|growth|surge|climb|leap|hike|uplift|boost|advance|expansion|upturn"
    "|improvement|spike|uptick|increment"
)
_DOWN = (
    "decrease|fall|drop|decline|cut|reduction|slide|slump|plunge|loss|dip|contraction|tumble"
    "|collapse|downturn|shrinkage|slip"
)
_UPWARD = (
    rf"{_UP}|rose|risen|rises|rising|grew|grown|grows|growing|climbed|climbs|climbing|jumped|jumps"
    "|jumping|increased|increases|increasing|surged|surging|surges|gained|gains|gaining|soared"
    "|soaring|soars|leapt|leaped|leaping|advanced|expanded|expanding|swelled|swollen|ballooned"
    "|rocketed|mushroomed|up|raised|raises|raising|lifted|boosted|hiked|higher|more|bigger|larger"
    "|greater|grow|added|above|over"
)
_DOWNWARD = (
    rf"{_DOWN}|fell|fallen|falls|falling|dropped|drops|dropping|declined|declines|declining"
    "|decreased|decreases|decreasing|slid|slides|sliding|slumped|slumping|shrank|shrunk|shrinks"
    "|shrinking|shrink|dipped|plunged|plunging|plummeted|tumbled|tumbling|sank|sunk|slipped|lost"
    "|down|contracted|reduced|reducing|slashed|lowered|collapsed|dived|trimmed|lower|less|fewer"
    "|smaller|cutting|sinking|below|under"
)
_NOUN = rf"(?:{_UP}|{_DOWN}|change|difference)"
_VERB = rf"(?:{_UPWARD}|{_DOWNWARD}|changed|changing)"
_SOME = r"(?:[a-z]+(?:-[a-z]+)* ){0,2}?"
_BY = r"(?:,? by| some| a further| an? [a-z]+)?"
# What says how great the change is: P per cent, Q points, X times.
_AFTER = (
    rf"(?:(?:an? |the )?{_SOME}[PQX](?: |-){_SOME}{_NOUN}\b"
    rf"|(?:an? |the )?{_SOME}{_NOUN} (?:of|by) {_SOME}[PQ]|(?:an? )?{_NOUN} [a-z]+ of [PQ]"
    rf"|(?:up |down )?(?:by )?{_SOME}[PQ](?: (?:more|less|fewer|higher|lower"
    rf"|up|down|bigger|smaller))"
    r"\b|(?:up|down|rising|falling|growing|increasing|climbing|dropping|shrinking) (?:by )?[PQ]"
    r"|X\b(?! of)|an? X\b)"
)
_LINK = (
    r"(?:,|,? [–—-]+|\.\.\.| \()? ?(?:or |and |thus |so |(?:which|that|this|it) (?:is|was"
    r"|represents?|represented|means?|meant|amounts? to|amounted to|marks?|marked|equals"
    r"|works out at|translates? (?:in)?to) |representing |marking |making |meaning |equal to "
    r"|equivalent to |i\.e\. |amounting to |for |what is |in other words,? |about )?"
)
_CLAIM = (
    rf"\)?(?:{_LINK}{_AFTER}|,? or (?:by |up |down )?[PQ]|,? ?[(–—-] ?(?:or "
    rf"|up |down |by |[+−-])?[PQ])"
)
_GAP = rf"{FILL}{{0,60}}?"
_TIME = r"(?: [^A-Z,;:()\n]{1,45}?)?"
# What stands around a figure that tells how great a change is.
_AROUND = (
    rf"\b{_VERB}{_BY} {_SOME}[PQ]|[PQX](?: |-){_SOME}{_NOUN}\b|\b{_NOUN} (?:of|by) {_SOME}[PQ]"
    rf"|\b{_VERB},? (?:or )?[PQ]\b|\bX\b|[PQ] (?:higher|lower|up|down|more|fewer)"
    rf"|\b{_VERB} \(?[PQ]\)?"
)
_FROM = r",? ?[(–—-]? ?(?:up |down )?(?:from|compared (?:with|to)|against|versus|vs\.?|as against)"
_OLD = r"(?: the| its| a| just| only| an earlier| last year[’']s| some)*"
_N = NUMBER
# Each pattern with the places of old, new and claim among its figures.
_FORMS = (
    (rf"\bfrom {_N}{_TIME},? to{_OLD} {_N}{_TIME}{_CLAIM}", (0, 1, 2)),
    (rf"{_N}{_TIME}{_FROM}{_OLD} {_N}{_TIME}{_CLAIM}", (1, 0, 2)),
    (rf"[PQX]\b{_GAP}\bfrom{_OLD} {_N}{_TIME},? to{_OLD} {_N}", (1, 2, 0)),
    (rf"[PQX]\b{_GAP}\b(?:to|at){_OLD} {_N}{_TIME}{_FROM}{_OLD} {_N}", (2, 1, 0)),
    (
        rf"\bfrom {_N}{_TIME},? (?:by |up |down |up by |down by |a [a-z]+ of )?[PQ],? to {_N}",
        (0, 2, 1),
    ),
    (
        rf"{_N}{_TIME}(?:,| [–—-]| \(| is| was| were| are|) ?{_AFTER}{_TIME}"
        rf"(?: from| on| than| over|,? compared (?:with|to)| against| versus"
        rf"| as| above| below){_OLD} {_N}",
        (2, 0, 1),
    ),
    (
        rf"{_N}{_TIME}(?:,| [–—-]| \(| is| was| were| are) ?(?:about |almost )?X (?:the"
        rf"|its|last year[’']s) {_N}",
        (2, 0, 1),
    ),
    (
        rf"{_N}{_TIME},? (?:and |has |have |had |which |then |since )*(?:{_VERB}){_BY} (?:by )?[P"
        rf"Q]{_TIME},? to{_OLD} {_N}",
        (0, 2, 1),
    ),
    (
        rf"\bfrom{_OLD} {_N}{_TIME}, [^A-Z;:()\n]{{0,70}}?(?:{_VERB}{_BY} [PQ]"
        rf"|X){_TIME},? to{_OLD} {_N}",
        (0, 2, 1),
    ),
    (
        rf"{_N}{_TIME} (?:has |have |had )?(?:become|became|grown to|risen to"
        rf"|fallen to|swelled to|swollen to"
        rf"|shrunk to|dropped to|climbed to|jumped to|turned into|is now|are now"
        rf"|is|are|now){_OLD} {_N}{_TIME}{_CLAIM}",
        (0, 1, 2),
    ),
    (
        rf"[PQX]\b{_GAP}when (?:it|there|they|that|the [a-z]+) (?:was|were|had"
        rf"|stood at|numbered){_OLD} {_N}{_TIME},? to{_OLD} {_N}",
        (1, 2, 0),
    ),
    (
        rf"{_N}{_TIME}(?:,| and| but|;|, then| to)+ [^A-Z;:()\n]{{0,40}}?{_N}{_TIME}"
        rf"{_LINK}(?:an? {_SOME}(?:[PQX] {_SOME}{_NOUN}\b|{_NOUN} of {_SOME}[PQ])"
        rf"|up [PQ]|down [PQ])",
        (0, 1, 2),
    ),
)  # fmt: skip
_LOOSE = _FORMS[-1][0]
_WHEN = (
    r"\b(?:ago|earlier|previous|last|now|today|then|before|next|following|in [12]\d\d\d"
    r"|by [12]\d\d\d)\b"
)
# With one of these beside it a change is not of the two figures as they are printed.
_OTHERWISE = (
    r"\b(?:annual(?!ly? meeting)|annually|annuali[sz]ed|averag\w*|compound|(?<!in )(?<!within )(?"
    r"<!over )a year\b(?! (?:ago|earlier"
    r"|before))|per year|each year|every year|yearly|a month|monthly|per month|each|every"
    r"|a day|a week|excluding|stripp\w+|pro rata|weighted)\b"
)
_CLAUSE = (
    r"\b(?:while|although|whereas|because|who|whose|(?<!compared )with|when (?!it"
    r"|they|there|that|the)|though|including|of them|of whom)\b"
)
_AND = r"(?<!between [12]\d\d\d )\b(?:and|but|as|after|before|so|having|following)\b"
_AFTERWARDS = rf"\b(?:after|before|following|having|{_NOUN})\b"
_ADJUSTED = (
    r"\b(?:seasonal\w*|adjust\w*|real terms|inflation|like-for-like|constant|organic\w*|comparable"
    r"|underlying|per capita|cagr|compound|annuali[sz]ed|same-store)\b"
)
_RANK = r"\b(?:rank\w*|place|spot|seed\w*|position|table|th|odds|score|par|handicap|width|length)\b"


def changes(said: Statement) -> Iterator[Disagreement]:
    """Changes and ratios that do not agree with the figures before and after."""
    known: set[int] = set()
    if lazily(_ADJUSTED).search(said.text):
        return
    for source, order in _FORMS:
        for found in said.found(lazily(source), 3):
            old, new, claim = (found.figures[place] for place in order)
            if (
                claim.start in known
                or not _alike(old, new)
                or claim.kind not in ("percent", "multiple")
            ):
                continue
            words = _led(said, found) if order[2] == 0 else found.text
            if not words:
                continue
            if _is_otherwise(found) or (source is _LOOSE and not lazily(_WHEN).search(found.text)):
                continue
            if source is _LOOSE and (old.value > new.value) != (_direction(words) < 0):
                old, new = new, old
            known.add(claim.start)
            made = _compared(old, new, claim, _direction(words))
            if made is not None:
                yield made
    yield from _wrong_way(said, known)


def _led(said: Statement, found: Found) -> str:
    """The words that make the first figure a change, "" where none do or a clause begins."""
    gaps = lazily("[A-Z]").split(found.text)
    if lazily(_AND).search(gaps[1]) or lazily(_AFTERWARDS).search(gaps[2]):
        return ""
    at = found.match.start()
    for around in lazily(_AROUND).finditer(
        said.text, max(0, at - 50), min(len(said.text), at + 40)
    ):
        if around.start() <= at < around.end():
            return around[0]
    return ""


def _is_otherwise(found: Found) -> bool:
    """Whether words say that the change is of something else, or a clause of its own."""
    after = found.match.string[found.match.end() : found.match.end() + 24]
    if lazily(_OTHERWISE).search(f"{found.text}{after}"):
        return True
    before = found.match.string[max(0, found.match.start() - 16) : found.match.start()]
    return bool(lazily(_CLAUSE).search(found.text)) or bool(lazily(_OTHERWISE).search(before))


def _alike(old: Quantity, new: Quantity) -> bool:
    """Whether one figure can become the other."""
    if old.kind != new.kind or old.value <= 0 or new.value < 0 or old.low <= 0:
        return False
    if old.unit == "pp" or new.unit == "pp":
        return False
    return old.unit == new.unit or not old.unit or not new.unit or old.kind == "count"


def _direction(text: str) -> int:
    """1 for a rise, -1 for a fall, 0 where the words do not say or say both."""
    up = lazily(rf"\b(?:{_UPWARD})\b|\+").search(text) is not None
    down = lazily(rf"\b(?:{_DOWNWARD})\b|−").search(text) is not None
    return up - down


def _compared(old: Quantity, new: Quantity, claim: Quantity, way: int) -> Disagreement | None:
    """Whether a claim fits a change."""
    if claim.kind == "multiple":
        return _multiplied(old, new, claim, way)
    low, high = ratio(of(new), of(old))
    change = (low - 1) * 100, (high - 1) * 100
    claimed = abs(claim.low), abs(claim.high)
    claimed = min(claimed), max(claimed)
    gap = new.low - old.high, new.high - old.low
    if claim.unit == "pp":
        if old.kind != "percent":
            return None
        change = gap
    elif old.kind == "percent" and _fits(gap, claimed, 0):
        return None  # per cent for percentage points: a matter of words
    if _fits(change, claimed, way):
        return None
    return disagreement("change", claim, (old, new), _rise(old, new, points=claim.unit == "pp"))


def _fits(change: Interval, claimed: Interval, way: int) -> bool:
    """Whether a change can be what is claimed, upwards or downwards."""
    up = way >= 0 and meet(change, claimed)
    return up or (way <= 0 and meet((-change[1], -change[0]), claimed))


def _rise(old: Quantity, new: Quantity, *, points: bool) -> str:
    """The change in words: 3,427 to 6,446 is a rise of 88%."""
    name = "rise" if new.value >= old.value else "fall"
    if points:
        size = f"{number(round(abs(new.value - old.value), 2))} points"
    else:
        size = percent(new.value / old.value - 1)
    return f"{amount(old.value, old)} to {amount(new.value, new)} is a {name} of {size}"


def _multiplied(old: Quantity, new: Quantity, claim: Quantity, way: int) -> Disagreement | None:
    """Whether "doubled" fits: it says more than 1.8 and less than 2.5 times."""
    low, high = _words(claim)
    seen = ratio(of(new), of(old))
    if meet(seen, (low, high)) or (way <= 0 and meet(ratio(of(old), of(new)), (low, high))):
        return None
    if (
        claim.value > 1
        and meet(seen, (low + 1, high + 1))
        and "more" in claim.copy.lower[claim.end : claim.end + 8]
    ):
        return None  # three times more: four times as many, to some
    computed = (
        f"{amount(new.value, new)} is {number(round(new.value / old.value, 2))} times"
        f" {amount(old.value, old)}"
    )
    return disagreement("ratio", claim, (old, new), computed)


def _words(claim: Quantity) -> Interval:
    """What a multiple in words stands for: rounded down further than up."""
    low, high = claim.low, claim.high
    if low == high:
        low, high = 0.9 * low, (high + 0.5 if high >= 1 else high * 1.12)
    elif low == claim.value:
        low *= 0.99
    return low, high


def _wrong_way(said: Statement, known: set[int]) -> Iterator[Disagreement]:
    """ "Rose from 6,446 to 3,427"."""
    verb = (
        rf"\b({_UPWARD}|{_DOWNWARD})(?: (?:sharply|slightly|steeply|again|steadily))? from ({_N})"
        rf"{_TIME} to ({_N})"
    )
    for found in said.found(lazily(verb), 2):
        old, new = found.figures
        way = _direction(found.match[1])
        if new.start in known or not way or not _alike(old, new) or _is_otherwise(found):
            continue
        if old.kind in ("duration", "unit") or lazily(_RANK).search(said.text):
            continue
        if (new.low - old.high) * way >= 0 or (new.high - old.low) * way >= 0:
            continue
        computed = f"from {amount(old.value, old)} to {amount(new.value, new)} is a " + (
            "fall" if way > 0 else "rise"
        )
        yield disagreement("change", new, (old,), computed)
