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
