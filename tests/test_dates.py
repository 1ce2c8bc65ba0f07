"""Dates of values, datelines and file names; what is in doubt is none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.text.dates import date_in_name, dateline, parse_date

JUNE_2 = date(2026, 6, 2)


@pytest.mark.parametrize(
    "text",
    [
        "2026-06-02",
        "2026/6/2",
        "2026-06-02T10:00:00Z",
        "2026-06-02T10:00:00.123456+02:00",
        "2026-06-02 10:00:32 -0400",
        " '2026-06-02' ",
        "02 Jun, 2026",
        "2 June 2026",
        "2nd of June 2026",
        "2-Jun-2026",
        "June 2, 2026",
        "June 2nd, 2026",
        "JUNE 2, 2026",
        "Jun. 2 2026",
        "Tuesday, 2 June 2026",
        "Tue, 02 Jun 2026 10:00:00 GMT",
        "June 2, 2026 at 10:15 a.m. EDT",
        "June 2, 2026, 10:15 PM",
        "2 June 2026 10:15",
    ],
)
def test_values(text: str) -> None:
    assert parse_date(text) == JUNE_2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13/06/2026", date(2026, 6, 13)),
        ("06/13/2026", date(2026, 6, 13)),
        ("03.03.2026", date(2026, 3, 3)),
        ("Sept. 30, 2025", date(2025, 9, 30)),
        ("29 February 2024", date(2024, 2, 29)),
        ("02/06/2026", None),
        ("29 February 2025", None),
        ("2026-13-01", None),
        ("31/31/2026", None),
        ("June 2", None),
        ("June 2026", None),
        ("2026", None),
        ("2 June 3026", None),
        ("yesterday", None),
        ("2026-06-02 is a Tuesday", None),
        ("", None),
    ],
)
def test_values_in_doubt(text: str, expected: date | None) -> None:
    assert parse_date(text) == expected


@pytest.mark.parametrize(
    "line",
    [
        "By JL Zhang | 02 Jun, 2026",
        "By Ann Lee and Bo de Vries, Harbour Times, June 2, 2026",
        "By Ann Lee June 2, 2026 | 5 min read",
        "BY ANN LEE — 2 JUNE 2026",
        "Ann Lee · June 2, 2026",
        "Harbour desk | Updated June 2, 2026 at 10:15 am",
        "Published: June 2, 2026",
        "Published 2 June 2026 10:15 | Business",
        "Posted on June 2, 2026 by Ann Lee",
        "Updated 2 June 2026 10:15",
        "Last updated: 2026-06-02 10:15",
        "First published on Tue 2 Jun 2026 10.15 BST",
        "Date: 2 June 2026",
        "June 2, 2026",
        "Tuesday, June 2, 2026, 10:15 AM",
        "(2 June 2026)",
        "June 2, 2026 | By Ann Lee",
        "June 2, 2026 by Ann Lee",
        "June 2, 2026 / 10:15 AM / Harbour News",
        "LONDON, June 2, 2026 (Agency) - The harbour closed.",
        "SAN JOSE, Calif., June 2, 2026 /Newswire/ -- Acme, which makes anvils, said so. It did.",
        "San Francisco, CA – June 2, 2026 – Acme today said that it would close its harbour.",
        "Rio de Janeiro (June 2, 2026) — The harbour closed.",
    ],
)
def test_datelines(line: str) -> None:
    assert dateline(f"The harbour closes\n{line}\nIt closed on 5 May 2025.") == JUNE_2


@pytest.mark.parametrize(
    "text",
    [
        "The harbour closed on June 2, 2026.",
        "By June 2, 2026, the harbour must close",
        "By the time the harbour closed on June 2, 2026, ships had left",
        "Released on June 2, 2026, the film was a success",
        "On Tuesday, June 2, 2026 - a day after the storm - the harbour closed.",
        "Apple said on Tuesday, June 2, 2026 - a day after the storm - that it closed.",
        "June 2, 2026, will be remembered",
        "June 2, 2026 – the harbour closes",
        "Five things to know about June 2, 2026",
        "LONDON, June 2 (Agency) - The harbour closed.",
        "Published: 02/06/2026",
        "Updated 31 June 2026",
        "\n".join(["Menu"] * 40) + "\nPublished: June 2, 2026",
        "",
    ],
)
def test_no_datelines(text: str) -> None:
    assert dateline(text) is None


def test_the_day_of_publication_goes_before_that_of_an_update() -> None:
    assert dateline("Updated: 3 June 2026\nPublished: 2 June 2026") == JUNE_2
    assert dateline("Updated: 2 June 2026\nText.") == JUNE_2


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("2026-06-02-title.md", JUNE_2),
        ("2026_06_02_title.md", JUNE_2),
        ("2026__06__2026-06-02-title.md", JUNE_2),
        ("2026-06-02.md", JUNE_2),
        ("2026-06-31-title.md", None),
        ("2026-06-title.md", None),
        ("title-2026-06-02.md", None),
        ("12026-06-02.md", None),
        ("title.md", None),
    ],
)
def test_names(name: str, expected: date | None) -> None:
    assert date_in_name(name) == expected


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_every_date_reads_back(day: date) -> None:
    for shape in ("%Y-%m-%d", "%d %B %Y", "%b %d, %Y", "%A, %d %b, %Y"):
        assert parse_date(day.strftime(shape)) == day
        assert dateline(f"By Ann Lee | {day.strftime(shape)}") == day
    assert date_in_name(f"{day.isoformat()}-title.md") == day


@given(st.text())
def test_any_text_has_a_date_or_none(text: str) -> None:
    for find in (parse_date, dateline, date_in_name):
        assert find(text) is None or isinstance(find(text), date)
