"""What the page tells of a whole article: how hard it is to read, and the figures in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from linter.analysis import figures
from linter.checks.prose import measures
from linter.document import Document
from linter.record import NamedTuple
from linter.reports.html.escape import tag, text
from linter.reports.text import number_of

_FEWEST = 30  # words of prose that can be measured


class Scale(NamedTuple):
    """A formula's name; the values of the easiest and the hardest copy that a bar shows; and
    from where on news copy is demanding, and hard."""

    formula: str
    name: str
    easiest: float
    hardest: float
    demanding: float
    hard: float
    unit: str = "grade"


# Flesch's own table, and Dale and Chall's: 50 to 60 is fairly difficult, 9 to 9.9 college.
# The others count years of school: 12 is the end of it, 16 a degree.
SCALES = (
    Scale("flesch-reading-ease", "Flesch reading ease", 100, 0, 50, 30, "of 100"),
    Scale("flesch-kincaid-grade", "Flesch–Kincaid", 0, 20, 12, 16),
    Scale("gunning-fog", "Gunning fog", 0, 20, 12, 16),
    Scale("smog-index", "SMOG", 0, 20, 12, 16),
    Scale("coleman-liau-index", "Coleman–Liau", 0, 20, 12, 16),
    Scale("automated-readability-index", "Automated readability", 0, 20, 12, 16),
    Scale("dale-chall-readability-score", "Dale–Chall", 0, 12, 9, 10, "score"),
    Scale("linsear-write-formula", "Linsear Write", 0, 20, 12, 16),
)


def readability(document: Document, language: str) -> Iterator[str]:
    """The eight scores as bars; nothing for other languages or a few words."""
    if language != "en" or document.text.count(" ") < _FEWEST:
        return
    measured = document.once(measures)
    if measured.pieces < _FEWEST:
        return
    sentences = max(measured.sentences, 1)
    yield '<details class="readability" open><summary>Readability</summary>'
    yield (
        f"<p>{number_of(measured.counts.words, 'word')} of prose in "
        f"{number_of(sentences, 'sentence')}, {measured.counts.words / sentences:.1f} a sentence. "
        "The longer a bar, the harder.</p>"
    )
    heads = "".join(f"<th>{head}</th>" for head in ("formula", "score", "bar", "so"))
    yield f'<table><thead class="hide"><tr>{heads}</tr></thead>'
    for scale in SCALES:
        yield _bar(scale, measured.score(scale.formula))
    yield "</table></details>"


def _bar(scale: Scale, value: float) -> str:
    """A row; the bar grows with the difficulty whichever way the formula counts."""
    way = 1 if scale.hardest > scale.easiest else -1
    share = (value - scale.easiest) / (scale.hardest - scale.easiest)
    width = f"{100 * min(max(share, 0.01), 1):.0f}"
    level = 2 if way * (value - scale.hard) > 0 else int(way * (value - scale.demanding) > 0)
    word = ("plain", "demanding", "hard")[level]
    drawn = (
        '<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">'
        '<rect class="room" width="100" height="8"/>'
        f'<rect{tag(class_=word, width=width)} height="8"/></svg>'
    )
    return (
        f'<tr><th scope="row">{scale.name}</th><td class="number">{value:.1f} '
        f'<span class="unit">{scale.unit}</span></td><td>{drawn}</td><td>{word}</td></tr>'
    )


class Figure(NamedTuple):
    """A quantity as the table shows it."""

    start: int
    phrase: str
    value: str
    unit: str


def figure_table(document: Document, anchor: str) -> Iterator[str]:
    """All quantities of the article with their places."""
    found = [_figure(document, one) for one in document.once(figures)]
    if not found:
        return
    yield (
        f'<details class="figures"><summary>Figures <span class="count">{len(found)}</span>'
        "</summary><table><thead><tr><th>as printed</th><th>value</th><th>unit</th><th>place</th>"
        "</tr></thead>"
    )
    for number, one in enumerate(found):
        line, column = document.lines.position(document.span(one.start, one.start + 1).start)
        yield (
            f'<tr><td dir="auto">{text(one.phrase)}</td><td class="number">{one.value}</td>'
            f"<td>{text(one.unit)}</td>"
            f'<td><a href="#{anchor}q{number}">{line}:{column}</a></td></tr>'
        )
    yield "</table></details>"


def _figure(document: Document, quantity: Any) -> Figure:
    """All that this report knows of the type of quantities."""
    start, end = quantity.span
    value, unit = getattr(quantity, "value", None), str(getattr(quantity, "unit", ""))
    return Figure(start, document.text[start:end], "" if value is None else printed(value), unit)


def printed(value: float) -> str:
    """A value with its thousands apart and no more than six digits after the point."""
    whole = f"{value:,.6f}".rstrip("0").rstrip(".") if abs(value) < 1e15 else f"{value:.6g}"
    return text(whole)
