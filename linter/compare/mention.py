"""A figure as other articles are compared with it: what it says, of whom, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from linter import patterns
from linter.analysis import figures
from linter.document import Document, Kind
from linter.record import NamedTuple
from linter.text.figures.context import Context, part
from linter.text.figures.quantity import Quantity
from linter.text.figures.tables import STOP

KINDS = frozenset(("money", "percent", "count", "unit"))
_MAIN = 6  # names that say what an article is about
_SHOWN = 240  # characters of a sentence that are kept
# Capitals that are no one's name.
_NO_NAMES = frozenset(
    """ai ceo cfo cto us uk eu un president minister secretary chief director professor king queen
    prime general state new north south east west""".split()
)
_WORDS = patterns.pattern(r"[A-Z][^\W\d_]*(?:[-'’][A-Z][^\W\d_]+)*")
_OPENING = patterns.pattern(r"([A-Z][^\W\d_]+) [A-Z][^\W\d_]+\b")


class Mention(NamedTuple):
    """One figure of one article, and all that comparing needs: no text beyond its sentence.

    ``line``, ``column`` and their ends count from 1, ``start`` and ``end`` in the
    source.  ``value``, ``low``, ``high``, ``unit``, ``kind`` and ``topic`` are those of
    the figure; ``names`` stand in its sentence, ``main`` all over the article, both in
    lower case.  ``words`` are what else its clause speaks of, ``times`` the days and
    years of its sentence.  ``moving``: words around it say that it differs from another
    figure, is a part of one, or somebody's own words.
    """

    path: str
    date: str
    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    end: int
    printed: str
    kind: str
    unit: str
    value: float
    low: float
    high: float
    qualifier: str
    topic: str
    names: frozenset[str]
    main: frozenset[str]
    words: frozenset[str]
    times: frozenset[str]
    moving: bool
    sentence: str


def mentions(document: Document) -> Iterator[Mention]:
    """The figures of an article that another article could speak of."""
    found = [one for one in document.once(figures) if one.kind in KINDS and one.unit]
    if not found:
        return
    main = _main(document, found[0])
    date = document.published.isoformat() if document.published else ""
    for quantity in found:
        context = quantity.copy.contexts.of(quantity.start)
        topic = quantity.topic
        if topic or context.names:
            yield _mention(document, quantity, context, main, date)


def _mention(
    document: Document, quantity: Quantity, context: Context, main: frozenset[str], date: str
) -> Mention:
    span = document.span(quantity.lead, quantity.end)
    line, column = document.lines.position(span.start)
    end_line, end_column = document.lines.position(span.end)
    names = (context.names | _first_name(document.text, context)) - _NO_NAMES
    printed = " ".join(document.source[span.start : span.end].split())
    return Mention(
        path=document.path, date=date,
        line=line, column=column, end_line=end_line, end_column=end_column,
        start=span.start, end=span.end, printed=printed,
        kind=quantity.kind, unit=quantity.unit, value=quantity.value,
        low=quantity.low, high=quantity.high, qualifier=quantity.qualifier,
        topic=quantity.topic, names=names, main=main,
        words=quantity.subject - context.capitals, times=context.times,
        moving=context.differs or bool(part(quantity)) or quantity.quoted,
        sentence=_shortened(quantity),
    )  # fmt: skip


def _first_name(text: str, context: Context) -> frozenset[str]:
    """The sentence's first word where it is the first of a name of two: Kestrel Mines sold."""
    found = _OPENING.match(text, *context.span)
    return frozenset((found[1].lower(),)) - STOP if found else frozenset()


def _main(document: Document, quantity: Quantity) -> frozenset[str]:
    """The names that the article has most often, those of its headings first."""
    known = quantity.copy.contexts.known_names - _NO_NAMES
    counts = Counter(name.lower() for name in _WORDS.findall(document.text))
    for block in document.of(Kind.HEADING):
        counts.update(2 * [name.lower() for name in _WORDS.findall(document.inside(block))])
    ranked = sorted((name for name in counts if name in known), key=lambda it: (-counts[it], it))
    return frozenset(name for name in ranked[:_MAIN] if counts[name] > 1)


def _shortened(quantity: Quantity) -> str:
    """The sentence of a figure, cut around it where it is long."""
    start, end = quantity.sentence
    left = max(start, quantity.lead - _SHOWN // 2)
    right = min(end, quantity.end + _SHOWN // 2)
    text = quantity.copy.text[left:right].strip()
    return ("…" if left > start else "") + text + ("…" if right < end else "")
