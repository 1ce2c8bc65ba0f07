"""Shares that exclude each other and make over 100%, or less with the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.text.figures.interval import number
from linter.text.figures.statement import Disagreement, Statement, disagreement, lazily

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
     "against|opposed?|rejected|disapproved?|disagreed?|negative|remain|stay|dissatisfied|pessimistic",
     "undecided|unsure|not sure|abstained|abstaining|did not know|didn[’']t know"
     "|don[’']t know|no opinion|neutral|neither|did not say|no view|were not sure"
     "|no answer|blank"),
    ("men|male|males|boys", "women|female|females|girls"),
    ("democrat(?:s|ic)?", "republicans?", "independents?"),
    ("by car|drove", "by train|by rail", "on foot|walked", "by bus|by coach", "by bi(?:ke|cycle)"),
    ("adults", "children"),
    ("urban", "rural"),
)  # fmt: skip
# What has parts that cannot be counted twice; what is mixed of parts.
_DIVISIBLE = (
    r" of (?:the |its |their |his |her |our |all )?(?:[a-z]+ )?(?:votes?|market|budget|pay|income"
    r"|energy|electricity|power|land|revenue|sales|profits?|seats|money|emissions|output|production"
    r"|exports|imports|trade|spending|costs?|wages?|turnover|water"
    r"|bank|company|firm|club|business|shares|bonds|airline)\b"
)
_MIXED = (
    r"\b(?:blend|mix|mixture|alloy|fabric|cloth|wool|yarn|soil|diet|fuel|air|metal|wine|juice"
    r"|drink|concrete|paint|dough|feed|compost|fertili[sz]er|electorate)(?: [a-z]+){0,2}?"
    r" (?:is|was|of|are|were|contains?|contained|consists? of|consisted of|has|had)(?: about)? $"
)
_PURE = r" ?[a-z]+(?: [a-z]+)?(?:,? and (?:the )?|, (?:and )?|$)"  # " merino, ", " silk"
_TO = r"\b(?:by|in|at|from|for|than|about)\b"
_ABOUT = r"\b(?:undecided|unsure|opinion|view|sure) (?:on|about|of|over)\b"
_FAR = 160  # per cent: beyond it, more than one answer was allowed
_REST = r"\b(?:the (?:rest|remaining|other)|remainder|remaining)\b"
_MANY = (
    r"\b(?:more than one|multiple|several answers|at least|also|respectively|both|overlap\w*|of men"
    r"|of women|among|of those (?!asked|polled|questioned|surveyed|interviewed|who)"
    r"|of them|compared|than|rose|fell|up|down|from|increase|rise|year"
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
        if lazily(_PLACES).search(whole) or sum(map(_is_placed, labels[1:])) > 1:
            continue
        if _is_one_whole(labels, text, whole) or (
            low > 100 and (_excludes(labels) or _is_divided(labels, high))
        ):
            said_total = number(round(sum(one.value for one in figures), 2))
            yield disagreement("whole", figures[-1], figures[:-1], f"the shares make {said_total}%")


def _is_placed(label: str) -> bool:
    """Whether a share is of a place: "to leave in the north"."""
    return lazily(r"\bin (?!favou?r)(?:the )?[a-z]").search(label) is not None


def _is_one_whole(labels: Sequence[str], text: str, whole: str) -> bool:
    """Whether the shares are all of one whole: answers that exclude each other, or the rest."""
    if _is_rest(text) and not lazily(r"\bof (?:the )?(?:remaining|rest|other)\b").search(whole):
        return True
    return _exhaust(labels) and _excludes(labels)


def _is_divided(labels: Sequence[str], high: float) -> bool:
    """Whether what makes over 100% is said to be divided: one vote, one poll, a mixture."""
    if (
        high > _FAR
        or lazily(_ABOUT).search(labels[-1])
        or any(one.startswith(" of") for one in labels[2:])
    ):
        return False
    if len(labels) > 3 and any(_is_last(one) for one in labels[1:]):
        return True
    if lazily(_MIXED).search(labels[0]):
        return all(lazily(_PURE).match(one) for one in labels[1:])
    if not lazily(_DIVISIBLE).match(labels[1]):
        return False
    owners = [*(one.rpartition(",")[2] for one in labels[2:-1]), labels[1]]
    return not any(lazily(_TO).search(one) for one in owners)


def _excludes(labels: Sequence[str]) -> bool:
    """Whether the words before, behind or around the shares are answers that exclude each other."""
    return _exclude(labels[1:]) or _exclude(labels[:-1]) or _exclude(_chunks(labels))


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
    return any(lazily(rf"\b(?:{answers[2]})\b").search(label) for answers in _SETS[:2])
