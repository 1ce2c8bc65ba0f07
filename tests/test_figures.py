"""Quantities: what a phrase says, and what is none."""

from __future__ import annotations

from fractions import Fraction
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.text.figures import Quantity, apart, quantities
from linter.text.words import vocabulary

# Text with [the figure's span] | value | unit | kind | low .. high
PHRASES = """
Orbital paid [$14.3bn] for the rest | 1.43e+10 | USD | money | 1.425e+10 .. 1.435e+10
Orbital paid [US$14.3 billion] for the rest | 1.43e+10 | USD | money | 1.425e+10 .. 1.435e+10
a [$14.3B] bet on chips | 1.43e+10 | USD | money | 1.425e+10 .. 1.435e+10
the [$14-billion]-plus it spent | 1.4e+10 | USD | money | 1.4e+10 .. inf
some [14.3 billion dollars] went missing | 1.43e+10 | USD | money | 1.287e+10 .. 1.573e+10
It cost [A$5m] to mend | 5e+06 | AUD | money | 4.5e+06 .. 5.5e+06
It cost [$US40 million] to mend | 4e+07 | USD | money | 3.8e+07 .. 4.2e+07
[NZ$2.5m] was raised | 2.5e+06 | NZD | money | 2.45e+06 .. 2.55e+06
[C$900,000] in fees | 900000 | CAD | money | 855000 .. 945000
[HK$3.1bn] in fees | 3.1e+09 | HKD | money | 3.05e+09 .. 3.15e+09
It sold for [£3.2m] at auction | 3.2e+06 | GBP | money | 3.15e+06 .. 3.25e+06
It sold for [€5 million] at auction | 5e+06 | EUR | money | 4.5e+06 .. 5.5e+06
It sold for [¥500 billion] at auction | 5e+11 | JPY | money | 4.75e+11 .. 5.25e+11
a [₹10 crore] film | 1e+08 | INR | money | 9.5e+07 .. 1.05e+08
a [Rs 500 crore] film | 5e+09 | INR | money | 4.75e+09 .. 5.25e+09
a [Rs. 20 lakh] grant | 2e+06 | INR | money | 1.9e+06 .. 2.1e+06
[EUR 5m] in aid | 5e+06 | EUR | money | 4.5e+06 .. 5.5e+06
[CHF200m] in aid | 2e+08 | CHF | money | 1.9e+08 .. 2.1e+08
[USD 1,250] a month | 1250 | USD | money | 1245 .. 1255
[R$ 40 million] in aid | 4e+07 | BRL | money | 3.8e+07 .. 4.2e+07
[₩900 billion] in aid | 9e+11 | KRW | money | 8.55e+11 .. 9.45e+11
[10 crore rupees] in aid | 1e+08 | INR | money | 9.5e+07 .. 1.05e+08
[200 million US dollars] in aid | 2e+08 | USD | money | 1.9e+08 .. 2.1e+08
[3 million Australian dollars] in aid | 3e+06 | AUD | money | 2.5e+06 .. 3.5e+06
[40 million New Zealand dollars] in aid | 4e+07 | NZD | money | 3.8e+07 .. 4.2e+07
[12 million pounds sterling] | 1.2e+07 | GBP | money | 1.15e+07 .. 1.25e+07
[£0.8m] in back pay | 800000 | GBP | money | 750000 .. 850000
[$1,299] for the larger one | 1299 | USD | money | 1298.5 .. 1299.5
[$1,299.99] for the larger one | 1299.99 | USD | money | 1299.98 .. 1300
a [$5] ticket | 5 | USD | money | 4.5 .. 5.5
a fine of [7,500 Swiss francs] | 7500 | CHF | money | 7450 .. 7550
[six million euros] | 6e+06 | EUR | money | 5.5e+06 .. 6.5e+06
[half a billion dollars] | 5e+08 | USD | money | 4.5e+08 .. 5.5e+08
[two and a half million pounds] | 2.5e+06 | GBP | money | 2.25e+06 .. 2.75e+06
[a million dollars] | 1e+06 | USD | money | 900000 .. 1.1e+06
[50 cents] a cup | 0.5 | USD | money | 0.495 .. 0.505
[30 pence] a cup | 0.3 | GBP | money | 0.295 .. 0.305
[80 million yuan] | 8e+07 | CNY | money | 7.6e+07 .. 8.4e+07
a [$1.5-million] house | 1.5e+06 | USD | money | 1.45e+06 .. 1.55e+06
a [14-billion-dollar] plan | 1.4e+10 | USD | money | 1.35e+10 .. 1.45e+10
over [$14 billion] in costs | 1.4e+10 | USD | money | 1.4e+10 .. inf
more than [$14 billion] in costs | 1.4e+10 | USD | money | 1.4e+10 .. inf
at least [£3m] in costs | 3e+06 | GBP | money | 3e+06 .. inf
upwards of [€40m] in costs | 4e+07 | EUR | money | 4e+07 .. inf
in excess of [€40m] in costs | 4e+07 | EUR | money | 4e+07 .. inf
under [$500] in costs | 500 | USD | money | -inf .. 500
up to [£250] in costs | 250 | GBP | money | -inf .. 250
no more than [£250] in costs | 250 | GBP | money | -inf .. 250
about [$14 billion] in costs | 1.4e+10 | USD | money | 1.26e+10 .. 1.54e+10
roughly [$14 billion] in costs | 1.4e+10 | USD | money | 1.26e+10 .. 1.54e+10
nearly [$14 billion] in costs | 1.4e+10 | USD | money | 1.26e+10 .. 1.45e+10
almost [$14 billion] in costs | 1.4e+10 | USD | money | 1.26e+10 .. 1.45e+10
an estimated [$14 billion] in costs | 1.4e+10 | USD | money | 1.26e+10 .. 1.54e+10
just over [$14 billion] in costs | 1.4e+10 | USD | money | 1.4e+10 .. 1.54e+10
just under [$14 billion] in costs | 1.4e+10 | USD | money | 1.26e+10 .. 1.4e+10
well over [$14 billion] in costs | 1.4e+10 | USD | money | 1.4e+10 .. inf
around [60m euros] in costs | 6e+07 | EUR | money | 5.4e+07 .. 6.6e+07
close to [$2 million] in costs | 2e+06 | USD | money | 1.5e+06 .. 2.5e+06
[$3bn] or more in costs | 3e+09 | USD | money | 3e+09 .. inf
[multi-crore] pay packets | 2e+07 | INR | money | 2e+07 .. inf
a [multi-billion-dollar] plan | 2e+09 | USD | money | 2e+09 .. inf
a [multimillion-pound] plan | 2e+06 | GBP | money | 2e+06 .. inf
[forty-nine per cent] of them | 49 | % | percent | 48.5 .. 49.5
[49%] of them | 49 | % | percent | 48.5 .. 49.5
[49 per cent] of them | 49 | % | percent | 48.5 .. 49.5
[49 percent] of them | 49 | % | percent | 48.5 .. 49.5
[49pc] of them | 49 | % | percent | 48.5 .. 49.5
[twenty per cent] of them | 20 | % | percent | 19.5 .. 20.5
[0.25%] of them | 0.25 | % | percent | 0.245 .. 0.255
[12.50 per cent] of them | 12.5 | % | percent | 12.495 .. 12.505
[3.5 percentage points] higher | 3.5 | pp | percent | 3.45 .. 3.55
[2 percentage points] higher | 2 | pp | percent | 1.5 .. 2.5
[25 basis points] higher | 0.25 | pp | percent | 0.245 .. 0.255
[100 per cent] of them | 100 | % | percent | 99.5 .. 100.5
fewer than [5%] of them | 5 | % | percent | -inf .. 5
more than [60 per cent] of them | 60 | % | percent | 60 .. inf
some [30%] of them | 30 | % | percent | 27 .. 33
a [5.2%] rise | 5.2 | % | percent | 5.15 .. 5.25
[-0.4%] over the spring | -0.4 | % | percent | -0.45 .. -0.35
[12 people] were hurt | 12 | person | count | 12 .. 12
[twelve people] were hurt | 12 | person | count | 12 .. 12
a [50-person] team | 50 | person | count | 50 .. 50
[3,200 staff] left | 3200 | staff | count | 3150 .. 3250
[14 dead] after a storm | 14 | person | count | 14 .. 14
[12] were killed in the raid | 12 | person | count | 12 .. 12
the raid killed [12] | 12 | person | count | 12 .. 12
killing [31] and closing the road | 31 | person | count | 31 .. 31
a [3,000-strong] crowd | 3000 | person | count | 2850 .. 3150
[Twenty-one homes] burned | 21 | home | count | 21 .. 21
[Four hundred volunteers] came | 400 | volunteer | count | 400 .. 400
[one hundred and twenty cows] | 120 | cow | count | 120 .. 120
[two hundred and six bones] | 206 | bone | count | 206 .. 206
[six thousand three hundred fans] | 6300 | fan | count | 6300 .. 6300
[three and a half million voters] | 3.5e+06 | voter | count | 3.25e+06 .. 3.75e+06
[2.5 million cars] | 2.5e+06 | car | count | 2.45e+06 .. 2.55e+06
[5m people] | 5e+06 | person | count | 4.5e+06 .. 5.5e+06
[40k users] | 40000 | user | count | 38000 .. 42000
[a million new jobs] | 1e+06 | job | count | 900000 .. 1.1e+06
[half a million people] | 500000 | person | count | 450000 .. 550000
[a dozen eggs] | 12 | egg | count | 10.8 .. 13.2
[two dozen militants] | 24 | militant | count | 21.6 .. 26.4
[5 lakh people] | 500000 | person | count | 450000 .. 550000
[10 crore voters] | 1e+08 | voter | count | 9.5e+07 .. 1.05e+08
[1,00,000 voters] | 100000 | voter | count | 95000 .. 105000
[12 senior police officers] | 12 | officer | count | 12 .. 12
[200 more jobs] | 200 | job | count | 190 .. 210
[four other astronauts] | 4 | astronaut | count | 4 .. 4
[11 foreign fighters] | 11 | fighter | count | 11 .. 11
[30 US soldiers] | 30 | soldier | count | 30 .. 30
[14 Australians] | 14 | australian | count | 14 .. 14
a [12-member] panel | 12 | member | count | 12 .. 12
a [four-storey] block | 4 | storey | count | 4 .. 4
[300-odd guests] | 300 | guest | count | 270 .. 330
[100+ guests] | 100 | guest | count | 100 .. inf
[100-plus guests] | 100 | guest | count | 100 .. inf
[40 or so guests] | 40 | guest | count | 36 .. 44
more than [300 guests] | 300 | guest | count | 300 .. inf
at least [12 guests] | 12 | guest | count | 12 .. inf
fewer than [40 guests] | 40 | guest | count | -inf .. 40
as many as [5,000 peacekeepers] | 5000 | peacekeeper | count | -inf .. 5000
up to [1,200 migrants] | 1200 | migrant | count | -inf .. 1200
no fewer than [9 ships] | 9 | ship | count | 9 .. inf
about [300 guests] | 300 | guest | count | 270 .. 330
roughly [50 guests] | 50 | guest | count | 45 .. 55
nearly [21,780 permits] | 21780 | permit | count | 19602 .. 21785
almost [900,000 followers] | 900000 | follower | count | 810000 .. 945000
an estimated [40,000 birds] | 40000 | bird | count | 36000 .. 44000
some [250 troops] | 250 | troop | count | 225 .. 275
around [1,000 rebels] | 1000 | rebel | count | 900 .. 1100
just over [200 boats] | 200 | boat | count | 200 .. 220
just under [200 boats] | 200 | boat | count | 180 .. 200
well under [200 boats] | 200 | boat | count | -inf .. 200
approximately [200 boats] | 200 | boat | count | 180 .. 220
slightly more than [200 boats] | 200 | boat | count | 200 .. 220
[10-12 guests] | 11 | guest | count | 10 .. 12
[10–12 guests] | 11 | guest | count | 10 .. 12
a [28-year-old] plumber | 28 | year-old | age | 28 .. 28
a [28 year old] plumber | 28 | year-old | age | 28 .. 28
she is [28 years old] | 28 | year-old | age | 28 .. 28
a man of [28 years of age] | 28 | year-old | age | 28 .. 28
a plumber aged [28] | 28 | year-old | age | 28 .. 28
Ana Ito, [24], said no | 24 | year-old | age | 24 .. 24
Mr O'Brien, [53], was there | 53 | year-old | age | 53 .. 53
At [28], Ana Ito runs a bank | 28 | year-old | age | 28 .. 28
a [nine-year-old] girl | 9 | year-old | age | 9 .. 9
[two-week-old] foals | 2 | week-old | age | 2 .. 2
a [20-month-old] boy | 20 | month-old | age | 20 .. 20
She died at the age of [58] | 58 | year-old | age | 58 .. 58
[three weeks] of rain | 3 | week | duration | 3 .. 3
a [three-week] strike | 3 | week | duration | 3 .. 3
[18 months] of rain | 18 | month | duration | 18 .. 18
[two and a half hours] of rain | 2.5 | hour | duration | 2.25 .. 2.75
a [30-day] curfew | 30 | day | duration | 30 .. 30
over [two days] | 2 | day | duration | 2 .. 2
about [six months] of rain | 6 | month | duration | 5.4 .. 6.6
a decade-long feud lasted [two decades] | 2 | decade | duration | 2 .. 2
[five minutes] of rain | 5 | minute | duration | 5 .. 5
an hour-long [20 seconds] | 20 | second | duration | 20 .. 20
[30 km] of road | 30 | km | unit | 29.5 .. 30.5
[30 kilometres] of road | 30 | km | unit | 29.5 .. 30.5
[30 miles] of road | 30 | mile | unit | 29.5 .. 30.5
[110 kilometres an hour] | 110 | km/h | unit | 105 .. 115
[70 miles per hour] | 70 | mph | unit | 69.5 .. 70.5
[60mph] winds | 60 | mph | unit | 59.5 .. 60.5
[12.5 hectares] of scrub | 12.5 | ha | unit | 12.45 .. 12.55
[40 square miles] of scrub | 40 | sq mile | unit | 39.5 .. 40.5
[two nautical miles] astern | 2 | nautical mile | unit | 1.5 .. 2.5
[1.8 MB] of text | 1.8 | MB | unit | 1.75 .. 1.85
[30°C] in the shade | 30 | °C | unit | 29.5 .. 30.5
[36 degrees] in the shade | 36 | degree | unit | 35.5 .. 36.5
[30 degrees Celsius] in the shade | 30 | °C | unit | 29.5 .. 30.5
[6,800 kilogram] bomb | 6800 | kg | unit | 6750 .. 6850
[9mm] pistol | 9 | mm | unit | 8.5 .. 9.5
[5ft] of snow | 5 | ft | unit | 4.5 .. 5.5
[200 MW] of power | 200 | MW | unit | 190 .. 210
[40 tonnes] of grain | 40 | tonne | unit | 39.5 .. 40.5
[3.5 metric tons] of grain | 3.5 | ton | unit | 3.45 .. 3.55
[100m] sprint | 100 | m | unit | 95 .. 105
[two-thirds] of voters | 2/3 | - | multiple | 2/3 .. 2/3
[three quarters] of voters | 0.75 | - | multiple | 0.75 .. 0.75
[three-quarters] of voters | 0.75 | - | multiple | 0.75 .. 0.75
[one in five voters] | 0.2 | - | multiple | 0.2 .. 0.2
[9 in 10 voters] | 0.9 | - | multiple | 0.9 .. 0.9
[three out of four voters] | 0.75 | - | multiple | 0.75 .. 0.75
[half] of the seats | 0.5 | - | multiple | 0.48 .. 0.52
[half] the seats | 0.5 | - | multiple | 0.48 .. 0.52
[a third] of pupils | 1/3 | - | multiple | 0.31333 .. 0.353333
[a quarter] of pupils | 0.25 | - | multiple | 0.23 .. 0.27
revenue [doubled] | 2 | - | multiple | 2 .. 2
deaths [halved] | 0.5 | - | multiple | 0.5 .. 0.5
a [threefold] rise | 3 | - | multiple | 3 .. 3
a [tenfold] rise | 10 | - | multiple | 10 .. 10
a [10-fold] rise | 10 | - | multiple | 10 .. 10
[twice] as many boats | 2 | - | multiple | 2 .. 2
[three times] as many boats | 3 | - | multiple | 3 .. 3
[five times] the limit | 5 | - | multiple | 5 .. 5
[10x] the limit | 10 | - | multiple | 10 .. 10
[1/10th] of the cost | 0.1 | - | multiple | 0.1 .. 0.1
the [50th] anniversary | 50 | anniversary | ordinal | 50 .. 50
its [tenth] anniversary | 10 | anniversary | ordinal | 10 .. 10
the [21st] member | 21 | member | ordinal | 21 .. 21
"""

NOTHING = """
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
half an eye
the first half
a half
twice
two
"""


def number(text: str) -> float:
    return inf if text == "inf" else -inf if text == "-inf" else float(Fraction(text))


def only(text: str) -> Quantity:
    (found,) = quantities(text)
    return found


@pytest.mark.parametrize("row", PHRASES.strip().splitlines())
def test_phrase(row: str) -> None:
    marked, value, unit, kind, bounds = row.split(" | ")
    low, high = bounds.split(" .. ")
    before, rest = marked.split("[")
    inside, after = rest.split("]")
    found = only(before + inside + after)
    assert (found.start, found.end) == (len(before), len(before) + len(inside))
    assert (found.unit or "-", found.kind) == (unit, kind)
    assert found.value == pytest.approx(number(value), rel=1e-4)
    assert found.low == pytest.approx(number(low), rel=1e-4)
    assert found.high == pytest.approx(number(high), rel=1e-4)


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
