"""Quantities: what a phrase says, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.text.figures import Quantity, apart, quantities
from linter.text.words import vocabulary

NOTHING = """
the Seventy-ninth Congress
in the twenty-first century
iPhone 15 users were pleased
the new iPhone 15
Windows 11 computers
Llama 4 was released
GPT-4 was released
Boeing 737 pilots
a Boeing 737
Formula 1 races
Apollo 11 landed
Airbus A380 jets
an F-16 jet
a B-52 bomber
the M25 motorway
Covid-19 cases
the H1N1 virus
a 4G mast
the 18F blog
a 3D film
an mp3 file
Python 3.11 is out
version 2.0.1 is out
v2.0 is out
Llama 3.1 models
at 3:30 pm
at 3.30pm
at 3pm
at 7 a.m.
at 7 o'clock
by 0900 GMT
at 1800 GMT
at 9 am
May 12
May 12, 2025
12 May 2025
on the 12th of May
2025-05-12
12/05/2025
5/12
Sept. 11
September 11 attacks
January 4-6
from 9 to 12 June
in 2019
in 2019, voters
the 1990s
the '90s
her 20s
mid-30s
2023-24
2010 to 2012
2010-2012
won 3-1
lost 6-4, 6-3
a 2-0 win
at 9 for 233
open 24/7
the 9/11 attacks
No. 10
No 10 said
number 10
section 3
Section 508
page 4
pages 4 and 5
chapter 12
Article 50
Route 66
room 101
the top 10
a top 10 hit
Channel 4 news
Step 3: rest
Catch-22
flight 93
Title 10
10 Downing Street
12 Acacia Avenue
221 Baker Street
(02) 9123 4567
555-0123
020 7946 0018
+44 20 7946 0018
1300 123 456
call 000
ISBN 978-3-16
https://example.org/2015/03/12/a-12-b
see example.org/12
user@mail12.org
#12
@user12
one of them
one day
no one
someone often attends
the two of us agreed
the second half
the third quarter
first and second
the 12
the 5th Avenue shop
42nd Street
the 3rd Battalion
the 21st century
the 18th-century house
4 June
10.1.0.12
127.0.0.1
H2O
[12]
(12)
1. Wash
12) Wash
7 Eleven
10,12
003
a 50/50 split
12:45
the under-21 side
the G20
Level 3
magnitude 6.1
year 12 pupils
Year 12 pupils
week 5
day two
lane 4
Big Four firms
the Group of Seven
three
the five
Act 2
type 2 diabetes
section 3c
rule 12p
a type 2C slope
a 720p screen
in row 5m
half an eye
the first half
a half
twice
two
"""


def only(text: str) -> Quantity:
    (found,) = quantities(text)
    return found


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_no_quantity(text: str) -> None:
    assert quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("10 to 12 million people", [(10e6, "person"), (12e6, "person")]),
        ("$10 to $12 million", [(10e6, "USD"), (12e6, "USD")]),
        ("between 5 and 6 per cent", [(5, "%"), (6, "%")]),
        ("two or three weeks", [(2, "week"), (3, "week")]),
        ("from 500 to 1.2 million fans", [(500, "fan"), (1.2e6, "fan")]),
        ("$10-12 million", [(11e6, "USD")]),
        ("35-40% of pupils", [(37.5, "%")]),
        ("killed 12 people and hurt 30", [(12, "person"), (30, "")]),
        ("a 10-pound bag of 5 pounds", [(10, "lb"), (5, "lb")]),
        ("£5 or 9 pounds", [(5, "GBP"), (9, "GBP")]),
        ("two men and three women", [(2, "man"), (3, "woman")]),
        ("12 men, including three of 40 guards", [(12, "man"), (3, "guard"), (40, "guard")]),
    ],
)
def test_neighbours(text: str, figures: list[tuple[float, str]]) -> None:
    assert [(found.value, found.unit) for found in quantities(text)] == figures


@pytest.mark.parametrize(
    ("text", "qualifier", "lead"),
    [
        ("It cost more than $5m.", "more than", "more than "),
        ("It cost just over $5m.", "just over", "just over "),
        ("It cost $5m-plus.", "plus", ""),
        ("It cost $5m.", "", ""),
        ("Some 300 men left.", "some", "Some "),
        ("A walk over three days.", "", ""),
        ("A ban on no fewer than 12 clubs.", "no fewer than", "no fewer than "),
    ],
)
def test_qualifier(text: str, qualifier: str, lead: str) -> None:
    found = only(text)
    assert (found.qualifier, text[found.lead : found.start]) == (qualifier, lead)


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("$14.3 billion", "billion"),
        ("$14.3bn", "bn"),
        ("$14.3B", "B"),
        ("$14.3-Billion", "Billion"),
        ("49%", "%"),
        ("49 per cent", "per cent"),
        ("₹10 crore", "crore"),
        ("$1,200", ""),
    ],
)
def test_style(text: str, style: str) -> None:
    assert only(text).style == style


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Orbis bought a 49% non-voting stake in Tessera.", "orbis bought voting stake tessera"),
        (
            "Rain fell. The flood killed 12 people in Kano; it was quick.",
            "flood killed people kano",
        ),
        ("Café Ruiz’s $5m loan was repaid.", "café ruiz loan repaid"),
    ],
)
def test_subject(text: str, subject: str) -> None:
    assert only(text).subject >= set(subject.split())
    assert not only(text).subject & {"a", "in", "the", "s", "it", "rain", "quick", "5m", "m"}


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("$14.3bn", "$14.4bn", True),
        ("$14.3bn", "$14bn", False),
        ("$14.3bn", "over $14bn", False),
        ("$13.9bn", "over $14bn", True),
        ("49%", "50%", True),
        ("49.6%", "50%", False),
        ("12 men", "13 men", True),
        ("at least 12 men", "12 men", False),
        ("up to 12 men", "13 men", True),
        ("about 300 men", "310 men", False),
        ("300 men", "308 men", False),
        ("10-12 men", "14 men", True),
        ("10-12 men", "11 men", False),
    ],
)
def test_apart(one: str, other: str, differ: bool) -> None:
    assert apart(only(one), only(other)) is differ
    assert apart(only(other), only(one)) is differ


PIECES = (
    "$14.3bn|12|,|.|-|–| |\n|per|cent|%|million|two|and a half|forty|nine|half|a|dozen|one|in|five"
    "|people|İ|é|🔹|(|)|US$|Rs.|€|crore|to|more than|over|th|year|old|+|°|/|:|10|2019|0|multi|times"
).split("|")


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=80))
def test_spans_are_in_order_disjoint_and_inside(text: str) -> None:
    last = 0
    for found in quantities(text):
        assert last <= found.start < found.end <= len(text)
        assert found.lead <= found.start
        assert found.low <= found.value <= found.high or found.qualifier
        assert found.printed == text[found.start : found.end].lower() or not text.isascii()
        assert isinstance(found.subject, frozenset)
        last = found.end


@given(st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join))
def test_vocabulary_changes_nothing(text: str) -> None:
    assert quantities(text, vocabulary(text)) == quantities(text)
