"""Recomputes what an article says of its figures: one pass for every kind of arithmetic."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import permutations

from linter import patterns
from linter.text.figures.copy import Copy
from linter.text.figures.limits import is_odd, limits, myriad
from linter.text.figures.neighbours import goes_on, in_two
from linter.text.figures.outgrown import outgrown
from linter.text.figures.quantity import Quantity
from linter.text.figures.statement import LETTERS, Disagreement, Statement, filled, statement

# Three figures in a row, by their letters, that may be a change; a part, its share and the whole.
_SHARES = frozenset(
    "".join(order) for one in "CMUD" for share in "PX" for order in permutations((one, one, share))
)
_CHANGES = _SHARES | {"PPP", "PPX", "XPP", "PXP", "CPP", "PCP", "PPC"}
_MARGINS = frozenset(("CCC", "MMM", "PPP", "PPC", "PCP", "CPP"))
_DIFFER = (" more", " fewer", " less", " by ", " of C", " of M", " of P", "higher", "lower")
_NO_TIMES = str.maketrans("", "", "DAO")
_TOTALS = (
    ":",
    "(", " – ", " - ", "—", " total", " in all", "altogether", " the remaining ", " the other ",
    " the rest",
        "combined", "between them", "made up of", "comprising", "consist", "all told",
    "composed of", "divided into", "split ", " make ", " makes ", "includ", "of which",
    " contains ",
)  # fmt: skip
# Of these two alone nothing can be computed.
_NOTHING = frozenset(
    "CA AC CD DC AD DA CU UC UD DU MD DM MA AM AA DD OC CO OO OD DO OA AO OM MO".split()
)
# What makes a part of a bare number: "45 acts: 20 in Leeds", "and the other 12".
_LISTED = patterns.pattern(
    r"(?:[,:]| [(–-]|[–—]|\band|\bother|\bremaining|,? of whom|,? of which"
    r"|\b(?:to|against)(?: [a-z’']+){0,2})(?:(?<=\() ?| )"
    r"(?:\d|two\b|three|four|five|six|seven|eight|nine|ten\b|eleven|twelve|an? )"
)
_SCALED = frozenset(("million", "billion", "thousand", "thousands", "hundred"))
_STOPS = (":", ",", " –", " (", "—")
_TO = (" from ", " to ")
_BEHIND = (  # what a conversion begins with
    " (", " [", " or ", ", or ", " - ", " – ", " —", "—", " long ", " wide ", " high ", " deep ",
    " tall ", " away ",
)  # fmt: skip
_MINUS = ("minus ", "Minus ")
_IN_ALL = (" in all", " altogether", " in total", " all told", " combined")
_EACH = ("each", "apiece", " per ", " a head", " a ")


def disagreements(copy: Copy, figures: Sequence[Quantity]) -> tuple[Disagreement, ...]:
    """All groups of figures of a text that cannot be right together.

    ``figures`` are the text's, by start.  Nothing is reported within what the
    printed precision and the qualifiers allow.
    """
    found = [*_alone(copy, figures)]
    pairs: list[tuple[Quantity, Quantity]] = []
    starts = copy.sentences().starts
    at, count = 0, len(figures)
    before: Sequence[Quantity] = ()
    last = -1  # number of the sentence of those before
    while at < count:
        next_one = bisect_right(starts, figures[at][0])
        limit = starts[next_one] if next_one < len(starts) else len(copy.text) + 1
        end = at + 1
        while end < count and figures[end][0] < limit:
            end += 1
        group = figures[at:end]
        if (end - at > 1 and _is_rich(copy, group)) or (end - at == 1 and _is_listed(copy, group)):
            found += _together(copy, group, pairs)
        elif end - at == 2 and _is_parted(copy, *group):
            found += outgrown(_said(copy, group))
        if next_one == last + 1 and goes_on(copy, before, group, starts[last]):
            found += in_two(copy, before, group)
        before, last = group, next_one
        at = end
    if _has_slips(figures):
        from linter.text.figures.slips import slips

        found += slips(copy, figures)
    if pairs:
        from linter.text.figures.rates import rates, twice

        found += twice(copy, pairs)
        found += rates(copy, pairs)
    return tuple(found)


def _has_slips(figures: Sequence[Quantity]) -> bool:
    """Whether two figures of one kind have the same digits and other noughts."""
    known: dict[str, float] = {}
    for figure in figures:
        value = figure[3]
        if value >= 100 and value != known.setdefault(f"{value:.6e}"[:8] + figure[7], value):
            return True
    return False


def _alone(copy: Copy, figures: Sequence[Quantity]) -> Iterator[Disagreement]:
    """What one figure by itself cannot be, and measures with a conversion behind them."""
    text, measured = copy.text, False
    for figure in figures:
        kind = figure[7]
        if kind == "unit" and not measured and text.startswith(_BEHIND, figure[1]):
            from linter.text.figures.conversions import conversions

            yield from conversions(copy, figures)
            measured = True
        if (
            (kind == "percent" and figure[3] > 100)
            or figure[9]
            or text[figure[0] - 1] in "-−"
            or text.startswith(_MINUS, figure[0] - 6)
        ):
            if is_odd(figure):
                yield from limits(copy, figure)
            if figure[9] in _SCALED:
                yield from myriad(copy, figure)
        elif kind == "count" and figure[6] in _SCALED:
            yield from myriad(copy, figure)


def _together(
    copy: Copy, figures: Sequence[Quantity], pairs: list[tuple[Quantity, Quantity]]
) -> Iterator[Disagreement]:
    """What the figures of one sentence cannot be together."""
    letters = "".join([LETTERS[figure[7]] for figure in figures])
    if "MM" in letters:
        from linter.text.figures.rates import converted

        pairs += converted(copy, figures)
    if letters in _NOTHING or (len(letters) == 2 and letters[0] == letters[1] == "D"):
        return
    said = filled(_said(copy, figures))
    letters = "".join([LETTERS[figure[7]] for figure in said.figures])
    close = letters.translate(_NO_TIMES)
    windows = {near[at : at + 3] for near in (letters, close) for at in range(len(near))}
    if "U" in close and "C" in close:
        windows |= {one.replace("U", "C") for one in windows}
    if windows & _CHANGES or (" from " in said.text and _moved(said)):
        from linter.text.figures.changes import changes

        yield from changes(said)
        if "; " in said.text:
            from linter.text.figures.across import across

            yield from across(said._replace(text=said.text.replace("; ", ";¶", 1)))
    if windows & _SHARES and ("of " in said.text or " that is " in said.text):
        from linter.text.figures.shares import shares

        yield from shares(said)
    if "PP" in letters:
        from linter.text.figures.wholes import wholes

        yield from wholes(said)
    if windows & _MARGINS and any(word in said.text for word in _DIFFER):
        from linter.text.figures.margins import margins

        yield from margins(said)
    if "CC" in letters and "of " in said.text:
        yield from outgrown(said)
    yield from _added(said, letters)
    if "P" in letters and letters.count("M") > 1:
        from linter.text.figures.stakes import stakes

        yield from stakes(said)


def _added(said: Statement, letters: str) -> Iterator[Disagreement]:
    """Sums, and what each gets."""
    text = said.text
    many, money = letters.count("C"), letters.count("M")
    three = (many > 2 and (", " in text or any(word in text for word in _TOTALS))) or (
        money > 2 and any(word in text for word in _TOTALS)
    )
    if three or (many == 2 and " and a" in text and ", " in text):
        from linter.text.figures.sums import sums
        from linter.text.figures.totals import overfull, totals

        known: set[tuple[int, int]] = set()
        for one in (*sums(said), *totals(said), *overfull(said)):
            if one.place not in known:
                known.add(one.place)
                yield one
    if money > 1 and many and any(word in text for word in _EACH):
        from linter.text.figures.heads import heads

        yield from heads(said)


def _moved(said: Statement) -> bool:
    """Whether a figure stands right after "from" and another after "to"."""
    text = said.text
    return any(text.endswith(" from ", 0, at) for at in said.places) and any(
        text.endswith(" to ", 0, at) for at in said.places
    )


def _is_listed(copy: Copy, figures: Sequence[Quantity]) -> bool:
    """Whether a sentence's only figure may have bare numbers for its parts."""
    figure = figures[0]
    if figure[7] != "count":
        return False
    return copy.text.startswith(_STOPS, figure[1]) and (
        _LISTED.match(copy.lower, figure[1]) is not None
    )


def _said(copy: Copy, figures: Sequence[Quantity]) -> Statement:
    """The sentence of some figures."""
    start, end = copy.sentence(figures[0].start)
    return statement(copy, start, max(end, figures[-1].end), figures)


def _is_parted(copy: Copy, first: Quantity, second: Quantity) -> bool:
    """Whether the greater of two counts may be said to be a part of the other."""
    start, end = first[1], second[2]  # between them
    if second[3] > first[3]:
        start, end = max(first[2] - 16, 0), second[1] + 9
    return "of " in copy.lower[start:end]


def _is_rich(copy: Copy, figures: Sequence[Quantity]) -> bool:
    """Whether the figures of a sentence can make arithmetic: two counts alone seldom do."""
    if len(figures) > 2 or figures[0][7] != "count" or figures[1][7] != "count":
        return True
    first, second = figures
    if copy.lower.endswith(" from ", 0, first[2]) or copy.lower.endswith(_TO, 0, second[2]):
        return True
    if copy.lower.startswith(_IN_ALL, second[1]):
        return True
    between = copy.lower[first[1] : second[2]]
    return (
        ":" in between
        or "other" in between
        or "remaining" in between
        or _LISTED.search(copy.lower, second[1], second[1] + 40) is not None
        or _LISTED.match(copy.lower, first[1]) is not None
    )
