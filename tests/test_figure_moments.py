"""Dates, years, clock times and words of time."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.text.figures import moments, quantities

# Text with the [moment] | kind | year-month-day, weekday, minute of the day, last: where printed
MOMENTS = """
On [Monday, May 12, 2025], it rained | date | 2025 5 12 weekday 0
on [12 May 2025] it rained | date | 2025 5 12
on [Tuesday the 12th of May] | date | 0 5 12 weekday 1
[Tuesday 12 May] was dry | date | 0 5 12 weekday 1
the [Sept. 11] attacks | date | 0 9 11
from [4-6 January] | date | 0 1 4 last 6
on [January 4–6] | date | 0 1 4 last 6
on [30 February 2020] | date | 2020 2 30
on [2025-05-12] | date | 2025 5 12
on [May 5] it rained | date | 0 5 5
on [March 3rd] | date | 0 3 3
by [December] | month | 0 12 0
in [May 2025] | month | 2025 5 0
in [March] it rained | month | 0 3 0
in [2019] it rained | year | 2019 0 0
in [2023-24] it rained | year | 2023 0 0 last 2024
from [2010-2012] | year | 2010 0 0 last 2012
in the [1990s] | decade | 1990 0 0
on [Friday] night | weekday | 0 0 0 weekday 4
at [3pm] sharp | clock | 0 0 0 minute 900
at [3.30pm] sharp | clock | 0 0 0 minute 930
at [12:05 a.m]. sharp | clock | 0 0 0 minute 5
at [15:30] sharp | clock | 0 0 0 minute 930
at [0900 GMT] sharp | clock | 0 0 0 minute 540
in the [second quarter of 2024] | period | 2024 0 0
in [Q3] it grew | period | 0 0 0
[last year] it grew | relative | 0 0 0
[two weeks ago] it grew | relative | 0 0 0
[the previous month] it grew | relative | 0 0 0
"""


@pytest.mark.parametrize("row", MOMENTS.strip().splitlines())
def test_moment(row: str) -> None:
    marked, kind, wanted = row.split(" | ")
    before, rest = marked.split("[")
    inside, after = rest.split("]")
    (found,) = moments(before + inside + after)
    assert (found.start, found.end) == (len(before), len(before) + len(inside))
    more = "".join(
        f" {name} {value}"
        for name, value, none in (
            ("weekday", found.weekday, -1),
            ("minute", found.minute, -1),
            ("last", found.last, 0),
        )
        if value != none
    )
    assert (found.kind, f"{found.year} {found.month} {found.day}{more}") == (kind, wanted)


@pytest.mark.parametrize(
    "text",
    ["2,019 people", "$2019", "May I?", "They may march.", "It won 3-1.", "v1.2019", "Mayor",
     "1850%", "Section 1990a", "While this may rain", "half of it", "days before"],
)  # fmt: skip
def test_no_moment(text: str) -> None:
    assert moments(text) == ()


def test_time_of_a_figure_is_the_nearest_in_its_sentence() -> None:
    text = "In 2019 it sold 12 cars. Sales were 40 cars in 2020, and 50 cars. It rained."
    times = [figure.time for figure in quantities(text)]
    assert [time and time.year for time in times] == [2019, 2020, 2020]


@given(st.text(alphabet="MayMonday 0123456789-,.:apmGT\n", max_size=80))
def test_never_raises(text: str) -> None:
    found = moments(text)
    assert all(one.end <= two.start for one, two in pairwise(found))
