"""Whether two figures of different articles speak of one thing, and whether both can be right."""

from __future__ import annotations

from datetime import date

from linter.compare.mention import Mention
from linter.text.figures.quantity import apart
from linter.text.figures.topics import agreed

_CLOSE = 1.5  # figures further apart than this are taken to be of different things
_NEAR = 1.06  # figures this near may be one figure, rounded
_FEW = 5  # below which one count is not taken for another: two victims here, three there
_DAYS = 60  # articles further apart in time speak of another year's figure
_TOLL = frozenset(("dead", "hurt", "missing", "arrested", "rescued", "homeless"))


def same(one: Mention, two: Mention) -> bool:
    """Whether a table should show two figures side by side: they agree, or ought to."""
    if one.kind != two.kind or one.unit != two.unit:
        return False
    if apart(one, two):
        return _close(one, two) and _one_thing(one, two)
    if not _close(one, two, _NEAR) or (one.topic and two.topic and not _topic(one, two)):
        return False
    names = one.names & two.names
    if one.kind in {"count", "unit"} or not _is_telling(one):
        return bool(names) and bool(one.words & two.words) and _topic(one, two)
    return bool(names) or len(one.main & two.main) > 1


def contradict(one: Mention, two: Mention) -> bool:
    """Whether two figures for one thing cannot both be right, with nothing to say why not."""
    if one.kind != two.kind or one.unit != two.unit or one.moving or two.moving:
        return False
    if not apart(one, two) or not _close(one, two) or not _one_thing(one, two):
        return False
    if not _one_time(one, two):
        return False
    halves = one.kind == "percent" and abs(one.value + two.value - 100) < 1
    if halves and len(one.names & two.names) < 2:
        return False
    return one.topic not in _TOLL or not _risen(one, two)


def repeats(one: Mention, two: Mention) -> bool:
    """Whether the second says what the first said of the same thing."""
    if one.kind != two.kind or one.unit != two.unit or apart(one, two):
        return False
    shared = bool(one.names & two.names) or len(one.main & two.main) > 1
    return shared and (_topic(one, two) or bool(one.words & two.words))


def _one_thing(one: Mention, two: Mention) -> bool:
    """Whether the words say of both that they are, say, the price that this buyer pays."""
    if not agreed(one.topic, two.topic):
        return False
    names = one.names & two.names
    return len(names) > 1 or (bool(names) and len(one.main & two.main) > 1)


def _topic(one: Mention, two: Mention) -> bool:
    return one.topic == two.topic or bool(agreed(one.topic, two.topic))


def _close(one: Mention, two: Mention, most: float = _CLOSE) -> bool:
    small, large = sorted((one.value, two.value))
    few = one.kind == "count" and small < _FEW
    return small == large if few else small > 0 and large <= most * small


def _is_telling(one: Mention) -> bool:
    """Whether a figure is rare enough to be known again: not 50% and not $1m."""
    digits = f"{one.value:.6g}".partition("e")[0].replace(".", "").rstrip("0")
    return len(digits) > 1 and one.value % 5 != 0 if one.kind == "percent" else len(digits) > 1


def _one_time(one: Mention, two: Mention) -> bool:
    """Whether two articles are near enough in time, and their sentences name no two times."""
    if one.times and two.times and not one.times & two.times:
        return False
    if not one.date or not two.date:
        return True
    days = (date.fromisoformat(one.date) - date.fromisoformat(two.date)).days
    return abs(days) <= _DAYS


def _risen(one: Mention, two: Mention) -> bool:
    """Whether a toll may have grown: the later article, or one without a date, has more."""
    if one.date == two.date:
        return not one.date
    early, late = (one, two) if one.date < two.date else (two, one)
    return not early.date or late.value > early.value
