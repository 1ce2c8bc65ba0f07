"""A part against its whole: "1,200, or 15% of its 6,000 staff"; answers that make over 100%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.text.figures.interval import amount, meet, number, of, percent, ratio
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import Disagreement, Statement, disagreement, lazily

_N = "[CMUD]"
_S = "[PX]"  # a share: per cent, a third
_OF = (
    r" (?:out )?of (?:(?:the|its|their|his|her|all|our|those|these|that|this"
    r"|some|roughly|an?|total|"
    r"combined|overall|entire|full|original|initial|current|planned|estimated|registered|eligible"
    r"|[a-z]+[’']s?|company[’']s?|more than|about|around|nearly|almost|just|only|at least|over)"
    r" (?:of )?){0,4}(?:[a-z]+(?: [a-z]+)?(?: of| budget of| workforce of) )??"
)
_SIGN = (
    r"(?:,? or(?: (?:about|some|around))? | \(|,? [–—-]+ ?(?:or )?|—|, (?:which is "
    r"|that is |i\.e\.,? |about |"
    r"equal to |representing |equivalent to |accounting for |amounting to |making up "
    r"|nearly |almost )?"
    r"|,? (?:which|that) (?:is|was|represents?|represented|means?|meant|amounts? to"
    r"|amounted to|equals)"
    r" (?:about |around |only |just )?| representing | equal to | equivalent to | amounting to "
    r"|,? or in other words |,? meaning |, (?:or )?a (?:rate|share|proportion|total|ratio) of )"
)
_CLOSE = r"(?:\)|,| [–—-]+|—)?"
_MAKE = (
    r"(?: (?:[a-z]+ ){0,3}?(?:account(?:s|ed)? for|make(?:s)? up|made up|represent(?:s"
    r"|ed)?|comprise[sd]?"
    r"|constitute[sd]?|form(?:s|ed)?|amount(?:s|ed)? to|is|are|was|were|equal(?:s"
    r"|led)?|come[s]? to)"
    r" (?:about |around |only |just |up )?)"
)
_MORE = r"(?: [^A-Z,;:()–—\n]{1,50}?)?"
_HEAD = (
    r"(?<![a-z])(?:out )?of (?:(?:the|its|their|his|her|all|those|these|some"
    r"|a total of|our|about|more than) ){0,2}"
)
# Each with the places of part, share and whole among its figures.
_FORMS = (
    (rf"{_N}{_MORE}{_SIGN}{_S}{_CLOSE}{_OF}{_N}", (0, 1, 2)),
    (rf"{_S}{_OF}{_N}{_MORE}{_SIGN}{_N}(?!{_OF}{_N})", (2, 0, 1)),
    (rf"{_N}{_OF}{_N}{_MORE}(?:{_SIGN}| )(?:a |the )?{_S}(?!{_OF}{_N})", (0, 2, 1)),
    (rf"{_S}{_SIGN}{_N}{_CLOSE}{_OF}{_N}", (1, 0, 2)),
    (
        rf"{_HEAD}{_N}{_MORE}(?:,|:| [–—-])? (?:[a-z]+ ){{0,4}}?{_N}{_MORE}{_SIGN}{_S}(?!{_OF})",
        (1, 2, 0),
    ),
    (rf"{_HEAD}{_N}{_MORE},? (?:[a-z]+ ){{0,3}}?{_S}{_SIGN}{_N}", (2, 1, 0)),
    (rf"{_N}{_MORE},? of (?:whom|which|these|them),? (?:about )?{_N}{_MORE}{_SIGN}{_S}", (1, 2, 0)),
    (rf"{_N}{_MORE}{_MAKE}{_S}{_OF}{_N}", (0, 1, 2)),
    (rf"{_S}{_OF}{_N}{_MORE}{_MAKE}{_N}", (2, 0, 1)),
    (
        rf"{_N}{_MORE},? (?:[a-z]+ ){{0,4}}?{_N}{_MORE}{_SIGN}{_S} of (?:the total"
        rf"|all|the lot|the whole)\b",
        (1, 2, 0),
    ),
    (
        rf"{_S}{_OF}{_N} [^A-Z;:()\n]{{0,40}}?,? (?:a total of|in all|which comes to"
        rf"|or) {_N}",
        (2, 0, 1),
    ),
)  # fmt: skip
_NOT = (
    r"\b(?:more than the|higher than|lower than|increase|rise|up from|down from|rose|fell|drop|than"
    r"|each|every|average|interest|tax|discount|annual|a year|per year|fewer|less than|margin)\b"
)
_PERSONS = frozenset(
    """person man woman child student pupil worker employee staff voter resident passenger member
    patient adult job post position role teacher officer soldier player customer user respondent
    household family driver teenager boy girl household strong police graduate""".split()
)


def shares(said: Statement) -> Iterator[Disagreement]:
    """Parts that are not the share of the whole which is printed beside them."""
    known: set[int] = set()
    for source, order in _FORMS:
        for found in said.found(lazily(source), 3):
            part, share, whole = (found.figures[place] for place in order)
            if share.start in known or not _fit(part, whole) or share.unit == "pp":
                continue
            if share.kind == "multiple" and not 0 < share.value < 1:
                continue
            if lazily(_NOT).search(found.text) or _is_range(said, share):
                continue
            known.add(share.start)
            made = _compared(part, share, whole)
            if made is not None:
                yield made


def _is_range(said: Statement, share: Quantity) -> bool:
    """Whether a share is the end of a range: between 40% and 60% of."""
    place = said.places[said.figures.index(share)]
    return said.text.endswith(("P and ", "P to ", "P or ", "P-", "P–"), 0, place)


def _fit(part: Quantity, whole: Quantity) -> bool:
    """Whether one figure can be a part of the other."""
    if part.kind != whole.kind or part.value <= 0 or whole.value < part.value:
        return False
    if part.kind == "count":
        one, two = part.unit, whole.unit
        return one == two or not one or not two or (one in _PERSONS) == (two in _PERSONS)
    return part.unit == whole.unit


def _compared(part: Quantity, share: Quantity, whole: Quantity) -> Disagreement | None:
    seen = ratio(of(part), of(whole))
    scale = 0.01 if share.kind == "percent" else 1.0
    low, high = share.low * scale, share.high * scale
    if low == high:
        low, high = 0.95 * low, 1.05 * high  # one in five is said of 19% and of 21%
    if meet(seen, (low, high)):
        return None
    of_whole = f"{amount(part.value, part)} of {amount(whole.value, whole)} is"
    return disagreement(
        "share", share, (part, whole), f"{of_whole} {percent(part.value / whole.value)}"
    )


# Answers that exclude each other; of one set, the words of different ones.
_SETS = (
    (
        "yes|voted yes",
            "no|voted no",
                "did not know|didn[’']t know|don[’']t know|undecided|not sure"
                "|unsure|no opinion|did not answer|no answer"),
    (
        "in favou?r|for|favou?red|backed|supported?|approved?|agreed?|positive"
        "|leave|satisfied|optimistic",
     "against|opposed?|rejected|disapproved?|disagreed?|negative|remain|dissatisfied|pessimistic",
     "undecided|unsure|not sure|abstained|abstaining|did not know|didn[’']t know"
     "|don[’']t know|no opinion|neutral|neither|did not say|no view|were not sure"
     "|no answer|blank"),
    ("men|male|males|boys", "women|female|females|girls"),
    ("adults", "children"),
    ("urban", "rural"),
)  # fmt: skip
_REST = r"\b(?:the (?:rest|remaining|other)|remainder|remaining)\b"
_MANY = (
    r"\b(?:more than one|multiple|several answers|at least|also|respectively|both|overlap\w*|of men"
    r"|of women|among|of those|of them|compared|than|rose|fell|up|down|from|increase|rise|year"
    r"|last|likely|chance|as well)\b"
)
# Shares of different places are of different wholes.
_PLACES = r"\bin (?:the )?[a-z]+,? P.* in (?:the )?[a-z]+,? P"
_LIST = (
    r"P([^A-Z;:()\n]{0,45}?)((?:,? (?:and|while|but|with)|,)[^A-Z;:()\n]{0,35}?P[^A-Z;:()\n]{0,45"
    r"}?){1,4}(?=[.;,)\n]|$| and [^A-Z]*$)"
)


def wholes(said: Statement) -> Iterator[Disagreement]:
    """Shares that exclude each other and make over 100%, or less with the rest."""
    for match in lazily(_LIST).finditer(said.text.replace("(P)", " P ")):
        figures = said.between(*match.span())
        if not 2 <= len(figures) <= 6 or any(one.unit != "%" for one in figures):
            continue
        text = match[0]
        labels = text.split("P")
        head = lazily(r"[a-z’' ]{0,30}$").search(said.text[: match.start()])
        labels[0] = head[0] if head else ""
        low = sum(one.low for one in figures)
        high = sum(one.high for one in figures)
        whole = said.text[: match.end()]
        if low <= 100 <= high or lazily(_MANY).search(f"{text}{said.text[match.end() :]}"):
            continue
        if high < 100 and said.text.count("P") > len(figures):
            continue
        if lazily(_PLACES).search(whole):
            continue
        rest = _is_rest(text)
        if (rest and not lazily(r"\bof (?:the )?(?:remaining|rest|other)\b").search(whole)) or (
            (_exclude(labels[1:]) or _exclude(labels[:-1]) or _exclude(_chunks(labels)))
            and (low > 100 or _exhaust(labels))
        ):
            said_total = number(round(sum(one.value for one in figures), 2))
            yield disagreement("whole", figures[-1], figures[:-1], f"the shares make {said_total}%")


def _chunks(labels: Sequence[str]) -> list[str]:
    """The words around each share, up to the comma or "and" that parts it from the next."""
    cuts = [lazily(r",? and |,? while |,? but |, (?:with )?").split(one, 1) for one in labels]
    last = len(labels) - 1
    return [f"{cuts[at][-1]} {cuts[at + 1][0]}" for at in range(last)]


def _is_rest(text: str) -> bool:
    """Whether the last share is said to be the rest."""
    last = text[: text.rfind("P")]
    return bool(lazily(_REST + r"(?: [a-z]+)? ?$").search(last))


def _exclude(labels: Sequence[str]) -> bool:
    """Whether each share has an answer of its own, of one set."""
    for answers in _SETS:
        taken = [
            {
                number
                for number, words in enumerate(answers)
                if lazily(rf"\b(?:{words})\b").search(one)
            }
            for one in labels
        ]
        if all(len(one) == 1 for one in taken) and len({min(one) for one in taken}) == len(labels):
            return True
    return False


def _exhaust(labels: Sequence[str]) -> bool:
    """Whether nobody is left out: yes, no and did not know."""
    return len(labels) >= 3 and any(_is_last(one) for one in labels)


def _is_last(label: str) -> bool:
    return any(
        len(answers) > 2 and lazily(rf"\b(?:{answers[2]})\b").search(label) for answers in _SETS
    )
