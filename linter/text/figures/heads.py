"""A sum against what each gets: "$1.2m shared by 40 families, $50,000 each"."""

from __future__ import annotations

from collections.abc import Iterator

from linter.text.figures.interval import Interval, amount, meet, number, of, times
from linter.text.figures.statement import Disagreement, Statement, disagreement, lazily

_EACH = (
    r"(?: (?:each|apiece|per [a-z]+|a head|a (?!year|month|week|day|time|share"
    r"|barrel|piece of)[a-z]+|for each|for every)\b)"
)
_SPLIT = (
    r"(?:shared|split|divided|distributed|given out|spread)(?: (?:out|equally"
    r"|evenly))?(?: between| among| by| amongst| over| across)?"
)
_HEADS = (
    # total, heads, each
    (
        rf"(M)[^A-Z;:\n]{{0,40}}?\b{_SPLIT}[^A-Z;:()\n]{{0,20}} (C)[^A-Z;:\n]{{0,40}}?(M){_EACH}",
        (1, 2, 3),
    ),
    (
        rf"(M)[^A-Z;:()\n]{{0,20}}? (?:for|to|between|among|buys|bought|pays? for"
        rf"|paid for) (?:the |its |each of the )?(C)[^A-Z;:\n]{{0,20}}?(?:,| \("
        rf"| [–—-]+) ?(?:or |about |that is |i\.e\. )*(M){_EACH}",
        (1, 2, 3),
    ),
    (
        rf"(C)[^A-Z;:()\n]{{0,40}}? (?:at|for|cost|costing|of|get|got|receive"
        rf"|received|were paid|paid|pay|will get|will receive|worth|raised|gave"
        rf"|were given|priced at|sold for|sold at|earned|earning) (?:a |an |the )?(M){_EACH}[^A-Z"
        rf";:\n]{{0,40}}?(?:,|\(| [–—-]+| for| raising| making| costing| bringing in"
        rf"| in) ?(?:or |a |at a |the |making |raising |bringing |for |which "
        rf"|that |is |adds up to |with |costing |cost |comes to |came to |worth )*(?:total of "
        rf"|total cost of |bill of |sum of |total )?(M)(?: (?:in all|in total"
        rf"|altogether)|(?![a-z ]{{0,3}}{_EACH}))",
        (3, 1, 2),
    ),
    (
        r"\beach of (?:the |its |his |her |their )?(C)[^A-Z;:()\n]{0,30}? (M)\b[^A-Z;:\n]{0,2"
        r"0}?,? (?:at |for )?(?:a |the )?(?:total|combined|overall)(?: cost"
        r"| bill| sum)? of (M)",
        (3, 1, 2),
    ),
    (
        rf"(M) (?:to|for|between|among) (?:[a-z]+ ){{0,2}}?(C)[^A-Z;:()\n]{{0,30}}?(?:,"
        rf"|comes to|works out at|amounts to|is|was|which is|making|giving)(?: or"
        rf"| about)? (M){_EACH}",
        (1, 2, 3),
    ),
    (
        r"(M)[^A-Z;:()\n]{0,30}?(?:works? out at|worked out at|comes? to|came to"
        r"|amounts? to|is|or|,)(?: or| about)? (M) for (?:each|every one) of (?:the "
        r"|its |his |her |their )?(C)",
        (1, 3, 2),
    ),
    (
        rf"(C)[^A-Z;:()\n]{{0,20}}? for (?:a total of )?(M)(?:,| \(| [–—-]+) ?(?:or "
        rf"|about |that is )*(M){_EACH}",
        (2, 1, 3),
    ),
    (
        r"(C) (?:who )?each (?:paid|gave|got|received|pay|get|donated|cost|earned|spent|won) "
        r"(M)[^A-Z;:\n]{0,30}?(?:,| and| [–—-]+) ?(?:raising|making|costing|or|for|a total of)"
        r"[^A-Z;:\n]{0,16}? ?(M)",
        (3, 1, 2),
    ),
    (
        rf"(M){_EACH},? [^A-Z;:()\n]{{0,20}}?(C)[^A-Z;:()\n]{{0,20}}?(?:cost"
        rf"|costs|fetched|raised|came to|come to|brought in|sold for|worth|earned"
        rf"|made|bring|add up to)\b[^A-Z;:()\n]{{0,15}}? (M)",
        (3, 2, 1),
    ),
    (
        rf"(M){_EACH}[^A-Z;:()\n]{{0,30}}? (?:for|to|from) (?:the |its |each of the "
        rf"|each of )?(C)[^A-Z;:\n]{{0,30}}?,? (?:or|a total of|in all|making"
        rf"|making a total of|costing|costs?[a-z ]*|would cost[a-z ]*|will cost[a-z ]*"
        rf"|[–—-]) (?:a total of )?(M)",
        (3, 2, 1),
    ),
    (
        rf"(C)[^A-Z;:()\n]{{0,30}}? (?:will )?(?:share|shared|split|divide|divided) (?:a "
        rf"|the )?(?:[a-z]+ (?:of|worth) )?(M)[^A-Z;:\n]{{0,30}}?(?:,| \(| [–—-]+) ?(?:or "
        rf"|about |that is |getting |receiving |with )*(M){_EACH}",
        (2, 1, 3),
    ),
)  # fmt: skip
_NO_HEADS = (
    r"\b(?:average|up to|more than|at least|from|between|plus|including|a year"
    r"|first|another|month|week|year)\b"
)


def heads(said: Statement) -> Iterator[Disagreement]:
    """Sums that are not what each gets times how many there are."""
    known: set[int] = set()
    for source, (whole_at, count_at, each_at) in _HEADS:
        for match in lazily(source).finditer(said.text):
            whole, count, each = (
                said.between(*match.span(at))[0] for at in (whole_at, count_at, each_at)
            )
            if each.start in known or whole.unit != each.unit or count.value <= 1:
                continue
            if lazily(_NO_HEADS.replace("between|", "")).search(match[0]):
                continue
            known.add(each.start)
            made: Interval = times(of(count), of(each))
            if not meet(made, of(whole)):
                product = amount(count.value * each.value, whole)
                computed = f"{number(count.value)} × {amount(each.value, each)} is {product}"
                yield disagreement("heads", each, (whole, count), computed)
