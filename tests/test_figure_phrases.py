"""What each of some 300 phrases says: value, unit, kind, bounds, qualifier and subject."""

from __future__ import annotations

from fractions import Fraction
from math import inf

import pytest

from linter.text.figures import quantities

# Text with [the figure's span] | value | unit | kind | low .. high | qualifier | subject's words;
# long rows go on indented
PHRASES = """
Orbital paid [$14.3bn] for the rest | 1.43e+10 | USD | money | 1.425e+10 .. 1.435e+10 | -
  | orbital paid rest
Orbital paid [US$14.3 billion] for the rest | 1.43e+10 | USD | money | 1.425e+10 .. 1.435e+10
  | - | orbital paid rest
a [$14.3B] bet on chips | 1.43e+10 | USD | money | 1.425e+10 .. 1.435e+10 | - | bet chips
the [$14-billion]-plus it spent | 1.4e+10 | USD | money | 1.4e+10 .. inf | plus | spent
some [14.3 billion dollars] went missing | 1.43e+10 | USD | money | 1.287e+10 .. 1.573e+10
  | some | missing
It cost [A$5m] to mend | 5e+06 | AUD | money | 4.5e+06 .. 5.5e+06 | - | cost mend
It cost [$US40 million] to mend | 4e+07 | USD | money | 3.8e+07 .. 4.2e+07 | - | cost mend
[NZ$2.5m] was raised | 2.5e+06 | NZD | money | 2.45e+06 .. 2.55e+06 | - | raised
[C$900,000] in fees | 900000 | CAD | money | 855000 .. 945000 | - | fees
[HK$3.1bn] in fees | 3.1e+09 | HKD | money | 3.05e+09 .. 3.15e+09 | - | fees
It sold for [£3.2m] at auction | 3.2e+06 | GBP | money | 3.15e+06 .. 3.25e+06 | - | auction sold
It sold for [€5 million] at auction | 5e+06 | EUR | money | 4.5e+06 .. 5.5e+06 | - | auction sold
It sold for [¥500 billion] at auction | 5e+11 | JPY | money | 4.75e+11 .. 5.25e+11 | -
  | auction sold
a [₹10 crore] film | 1e+08 | INR | money | 9.5e+07 .. 1.05e+08 | - | film
a [Rs 500 crore] film | 5e+09 | INR | money | 4.75e+09 .. 5.25e+09 | - | film
a [Rs. 20 lakh] grant | 2e+06 | INR | money | 1.9e+06 .. 2.1e+06 | - | grant
[EUR 5m] in aid | 5e+06 | EUR | money | 4.5e+06 .. 5.5e+06 | - | aid
[CHF200m] in aid | 2e+08 | CHF | money | 1.9e+08 .. 2.1e+08 | - | aid
[USD 1,250] a month | 1250 | USD | money | 1245 .. 1255 | - | month
[R$ 40 million] in aid | 4e+07 | BRL | money | 3.8e+07 .. 4.2e+07 | - | aid
[₩900 billion] in aid | 9e+11 | KRW | money | 8.55e+11 .. 9.45e+11 | - | aid
[10 crore rupees] in aid | 1e+08 | INR | money | 9.5e+07 .. 1.05e+08 | - | aid
[200 million US dollars] in aid | 2e+08 | USD | money | 1.9e+08 .. 2.1e+08 | - | aid
[3 million Australian dollars] in aid | 3e+06 | AUD | money | 2.5e+06 .. 3.5e+06 | - | aid
[40 million New Zealand dollars] in aid | 4e+07 | NZD | money | 3.8e+07 .. 4.2e+07 | - | aid
[12 million pounds sterling] | 1.2e+07 | GBP | money | 1.15e+07 .. 1.25e+07 | - | -
[£0.8m] in back pay | 800000 | GBP | money | 750000 .. 850000 | - | pay
[$1,299] for the larger one | 1299 | USD | money | 1298.5 .. 1299.5 | - | larger
[$1,299.99] for the larger one | 1299.99 | USD | money | 1299.98 .. 1300 | - | larger
a [$5] ticket | 5 | USD | money | 4.5 .. 5.5 | - | ticket
a fine of [7,500 Swiss francs] | 7500 | CHF | money | 7450 .. 7550 | - | fine
[six million euros] | 6e+06 | EUR | money | 5.5e+06 .. 6.5e+06 | - | -
[half a billion dollars] | 5e+08 | USD | money | 4.5e+08 .. 5.5e+08 | - | -
[two and a half million pounds] | 2.5e+06 | GBP | money | 2.25e+06 .. 2.75e+06 | - | -
[a million dollars] | 1e+06 | USD | money | 900000 .. 1.1e+06 | - | -
[50 cents] a cup | 0.5 | USD | money | 0.495 .. 0.505 | - | cup
[30 pence] a cup | 0.3 | GBP | money | 0.295 .. 0.305 | - | cup
[80 million yuan] | 8e+07 | CNY | money | 7.6e+07 .. 8.4e+07 | - | -
a [$1.5-million] house | 1.5e+06 | USD | money | 1.45e+06 .. 1.55e+06 | - | house
a [14-billion-dollar] plan | 1.4e+10 | USD | money | 1.35e+10 .. 1.45e+10 | - | plan
over [$14 billion] in costs | 1.4e+10 | USD | money | 1.4e+10 .. inf | over | costs
more than [$14 billion] in costs | 1.4e+10 | USD | money | 1.4e+10 .. inf | more than | costs
at least [£3m] in costs | 3e+06 | GBP | money | 3e+06 .. inf | at least | costs
upwards of [€40m] in costs | 4e+07 | EUR | money | 4e+07 .. inf | upwards of | costs
in excess of [€40m] in costs | 4e+07 | EUR | money | 4e+07 .. inf | in excess of | costs
under [$500] in costs | 500 | USD | money | -inf .. 500 | under | costs
up to [£250] in costs | 250 | GBP | money | -inf .. 250 | up to | costs
no more than [£250] in costs | 250 | GBP | money | -inf .. 250 | no more than | costs
about [$14 billion] in costs | 1.4e+10 | USD | money | 1.26e+10 .. 1.54e+10 | about | costs
roughly [$14 billion] in costs | 1.4e+10 | USD | money | 1.26e+10 .. 1.54e+10 | roughly | costs
nearly [$14 billion] in costs | 1.4e+10 | USD | money | 1.26e+10 .. 1.45e+10 | nearly | costs
almost [$14 billion] in costs | 1.4e+10 | USD | money | 1.26e+10 .. 1.45e+10 | almost | costs
an estimated [$14 billion] in costs | 1.4e+10 | USD | money | 1.26e+10 .. 1.54e+10
  | an estimated | costs
just over [$14 billion] in costs | 1.4e+10 | USD | money | 1.4e+10 .. 1.54e+10 | just over | costs
just under [$14 billion] in costs | 1.4e+10 | USD | money | 1.26e+10 .. 1.4e+10 | just under
  | costs
well over [$14 billion] in costs | 1.4e+10 | USD | money | 1.4e+10 .. inf | well over | costs
around [60m euros] in costs | 6e+07 | EUR | money | 5.4e+07 .. 6.6e+07 | around | costs
close to [$2 million] in costs | 2e+06 | USD | money | 1.5e+06 .. 2.5e+06 | close to | costs
[$3bn] or more in costs | 3e+09 | USD | money | 3e+09 .. inf | or more | costs
[multi-crore] pay packets | 2e+07 | INR | money | 2e+07 .. inf | multi | packets pay
a [multi-billion-dollar] plan | 2e+09 | USD | money | 2e+09 .. inf | multi | plan
a [multimillion-pound] plan | 2e+06 | GBP | money | 2e+06 .. inf | multi | plan
[forty-nine per cent] of them | 49 | % | percent | 48.5 .. 49.5 | - | -
[49%] of them | 49 | % | percent | 48.5 .. 49.5 | - | -
[49 per cent] of them | 49 | % | percent | 48.5 .. 49.5 | - | -
[49 percent] of them | 49 | % | percent | 48.5 .. 49.5 | - | -
[49pc] of them | 49 | % | percent | 48.5 .. 49.5 | - | -
[twenty per cent] of them | 20 | % | percent | 19.5 .. 20.5 | - | -
[0.25%] of them | 0.25 | % | percent | 0.245 .. 0.255 | - | -
[12.50 per cent] of them | 12.5 | % | percent | 12.495 .. 12.505 | - | -
[3.5 percentage points] higher | 3.5 | pp | percent | 3.45 .. 3.55 | - | higher
[2 percentage points] higher | 2 | pp | percent | 1.5 .. 2.5 | - | higher
[25 basis points] higher | 0.25 | pp | percent | 0.245 .. 0.255 | - | higher
[100 per cent] of them | 100 | % | percent | 99.5 .. 100.5 | - | -
fewer than [5%] of them | 5 | % | percent | -inf .. 5 | fewer than | -
more than [60 per cent] of them | 60 | % | percent | 60 .. inf | more than | -
some [30%] of them | 30 | % | percent | 27 .. 33 | some | -
a [5.2%] rise | 5.2 | % | percent | 5.15 .. 5.25 | - | rise
[-0.4%] over the spring | -0.4 | % | percent | -0.45 .. -0.35 | - | spring
[12 people] were hurt | 12 | person | count | 12 .. 12 | - | hurt people
[twelve people] were hurt | 12 | person | count | 12 .. 12 | - | hurt people
a [50-person] team | 50 | person | count | 50 .. 50 | - | person team
[3,200 staff] left | 3200 | staff | count | 3150 .. 3250 | - | left staff
[14 dead] after a storm | 14 | person | count | 14 .. 14 | - | dead storm
[12] were killed in the raid | 12 | person | count | 12 .. 12 | - | killed raid
the raid killed [12] | 12 | person | count | 12 .. 12 | - | killed raid
killing [31] and closing the road | 31 | person | count | 31 .. 31 | - | closing killing road
a [3,000-strong] crowd | 3000 | person | count | 2850 .. 3150 | - | crowd
[Twenty-one homes] burned | 21 | home | count | 21 .. 21 | - | burned homes
[Four hundred volunteers] came | 400 | volunteer | count | 400 .. 400 | - | volunteers
[one hundred and twenty cows] | 120 | cow | count | 120 .. 120 | - | cows
[two hundred and six bones] | 206 | bone | count | 206 .. 206 | - | bones
[six thousand three hundred fans] | 6300 | fan | count | 6300 .. 6300 | - | fans
[three and a half million voters] | 3.5e+06 | voter | count | 3.25e+06 .. 3.75e+06 | - | voters
[2.5 million cars] | 2.5e+06 | car | count | 2.45e+06 .. 2.55e+06 | - | cars
[5m people] | 5e+06 | person | count | 4.5e+06 .. 5.5e+06 | - | people
[40k users] | 40000 | user | count | 38000 .. 42000 | - | users
[a million new jobs] | 1e+06 | job | count | 900000 .. 1.1e+06 | - | jobs new
[half a million people] | 500000 | person | count | 450000 .. 550000 | - | people
[a dozen eggs] | 12 | egg | count | 10.8 .. 13.2 | - | eggs
[two dozen militants] | 24 | militant | count | 21.6 .. 26.4 | - | militants
[5 lakh people] | 500000 | person | count | 450000 .. 550000 | - | people
[10 crore voters] | 1e+08 | voter | count | 9.5e+07 .. 1.05e+08 | - | voters
[1,00,000 voters] | 100000 | voter | count | 95000 .. 105000 | - | voters
[12 senior police officers] | 12 | officer | count | 12 .. 12 | - | officers police senior
[200 more jobs] | 200 | job | count | 190 .. 210 | - | jobs
[four other astronauts] | 4 | astronaut | count | 4 .. 4 | - | astronauts
[11 foreign fighters] | 11 | fighter | count | 11 .. 11 | - | fighters foreign
[30 US soldiers] | 30 | soldier | count | 30 .. 30 | - | soldiers us
[14 Australians] | 14 | australian | count | 14 .. 14 | - | australians
a [12-member] panel | 12 | member | count | 12 .. 12 | - | member panel
a [four-storey] block | 4 | storey | count | 4 .. 4 | - | block storey
[300-odd guests] | 300 | guest | count | 270 .. 330 | odd | guests
[100+ guests] | 100 | guest | count | 100 .. inf | + | guests
[100-plus guests] | 100 | guest | count | 100 .. inf | plus | guests
[40 or so guests] | 40 | guest | count | 36 .. 44 | or so | guests
more than [300 guests] | 300 | guest | count | 300 .. inf | more than | guests
at least [12 guests] | 12 | guest | count | 12 .. inf | at least | guests
fewer than [40 guests] | 40 | guest | count | -inf .. 40 | fewer than | guests
as many as [5,000 peacekeepers] | 5000 | peacekeeper | count | -inf .. 5000 | as many as
  | peacekeepers
up to [1,200 migrants] | 1200 | migrant | count | -inf .. 1200 | up to | migrants
no fewer than [9 ships] | 9 | ship | count | 9 .. inf | no fewer than | ships
about [300 guests] | 300 | guest | count | 270 .. 330 | about | guests
roughly [50 guests] | 50 | guest | count | 45 .. 55 | roughly | guests
nearly [21,780 permits] | 21780 | permit | count | 19602 .. 21785 | nearly | permits
almost [900,000 followers] | 900000 | follower | count | 810000 .. 945000 | almost | followers
an estimated [40,000 birds] | 40000 | bird | count | 36000 .. 44000 | an estimated | birds
some [250 troops] | 250 | troop | count | 225 .. 275 | some | troops
around [1,000 rebels] | 1000 | rebel | count | 900 .. 1100 | around | rebels
just over [200 boats] | 200 | boat | count | 200 .. 220 | just over | boats
just under [200 boats] | 200 | boat | count | 180 .. 200 | just under | boats
well under [200 boats] | 200 | boat | count | -inf .. 200 | well under | boats well
approximately [200 boats] | 200 | boat | count | 180 .. 220 | approximately | boats
slightly more than [200 boats] | 200 | boat | count | 200 .. 220 | slightly more than
  | boats slightly
[10-12 guests] | 11 | guest | count | 10 .. 12 | - | guests
[10–12 guests] | 11 | guest | count | 10 .. 12 | - | guests
a [28-year-old] plumber | 28 | year-old | age | 28 .. 28 | - | plumber
a [28 year old] plumber | 28 | year-old | age | 28 .. 28 | - | plumber
she is [28 years old] | 28 | year-old | age | 28 .. 28 | - | -
a man of [28 years of age] | 28 | year-old | age | 28 .. 28 | - | man
a plumber aged [28] | 28 | year-old | age | 28 .. 28 | - | aged plumber
Ana Ito, [24], said no | 24 | year-old | age | 24 .. 24 | - | ana ito
Mr O'Brien, [53], was there | 53 | year-old | age | 53 .. 53 | - | brien mr
At [28], Ana Ito runs a bank | 28 | year-old | age | 28 .. 28 | - | ana bank ito runs
a [nine-year-old] girl | 9 | year-old | age | 9 .. 9 | - | girl
[two-week-old] foals | 2 | week-old | age | 2 .. 2 | - | foals
a [20-month-old] boy | 20 | month-old | age | 20 .. 20 | - | boy
She died at the age of [58] | 58 | year-old | age | 58 .. 58 | - | age died
[three weeks] of rain | 3 | week | duration | 3 .. 3 | - | rain
a [three-week] strike | 3 | week | duration | 3 .. 3 | - | strike
[18 months] of rain | 18 | month | duration | 18 .. 18 | - | rain
[two and a half hours] of rain | 2.5 | hour | duration | 2.25 .. 2.75 | - | rain
a [30-day] curfew | 30 | day | duration | 30 .. 30 | - | curfew
over [two days] | 2 | day | duration | 2 .. 2 | - | -
about [six months] of rain | 6 | month | duration | 5.4 .. 6.6 | about | rain
a decade-long feud lasted [two decades] | 2 | decade | duration | 2 .. 2 | -
  | decade feud lasted long
[five minutes] of rain | 5 | minute | duration | 5 .. 5 | - | rain
an hour-long [20 seconds] | 20 | second | duration | 20 .. 20 | - | hour long
[30 km] of road | 30 | km | unit | 29.5 .. 30.5 | - | road
[30 kilometres] of road | 30 | km | unit | 29.5 .. 30.5 | - | road
[30 miles] of road | 30 | mile | unit | 29.5 .. 30.5 | - | road
[110 kilometres an hour] | 110 | km/h | unit | 105 .. 115 | - | -
[70 miles per hour] | 70 | mph | unit | 69.5 .. 70.5 | - | -
[60mph] winds | 60 | mph | unit | 59.5 .. 60.5 | - | winds
[12.5 hectares] of scrub | 12.5 | ha | unit | 12.45 .. 12.55 | - | scrub
[40 square miles] of scrub | 40 | sq mile | unit | 39.5 .. 40.5 | - | scrub
[two nautical miles] astern | 2 | nautical mile | unit | 1.5 .. 2.5 | - | astern
[1.8 MB] of text | 1.8 | MB | unit | 1.75 .. 1.85 | - | text
[30°C] in the shade | 30 | °C | unit | 29.5 .. 30.5 | - | shade
[36 degrees] in the shade | 36 | degree | unit | 35.5 .. 36.5 | - | shade
[30 degrees Celsius] in the shade | 30 | °C | unit | 29.5 .. 30.5 | - | shade
[6,800 kilogram] bomb | 6800 | kg | unit | 6750 .. 6850 | - | bomb
[9mm] pistol | 9 | mm | unit | 8.5 .. 9.5 | - | pistol
[5ft] of snow | 5 | ft | unit | 4.5 .. 5.5 | - | snow
[200 MW] of power | 200 | MW | unit | 190 .. 210 | - | power
[40 tonnes] of grain | 40 | tonne | unit | 39.5 .. 40.5 | - | grain
[3.5 metric tons] of grain | 3.5 | ton | unit | 3.45 .. 3.55 | - | grain
[100m] sprint | 100 | m | unit | 95 .. 105 | - | sprint
[two-thirds] of voters | 0.666667 | - | multiple | 0.666667 .. 0.666667 | - | voters
[three quarters] of voters | 0.75 | - | multiple | 0.75 .. 0.75 | - | voters
[three-quarters] of voters | 0.75 | - | multiple | 0.75 .. 0.75 | - | voters
[one in five voters] | 0.2 | - | multiple | 0.2 .. 0.2 | - | voters
[9 in 10 voters] | 0.9 | - | multiple | 0.9 .. 0.9 | - | voters
[three out of four voters] | 0.75 | - | multiple | 0.75 .. 0.75 | - | voters
[half] of the seats | 0.5 | - | multiple | 0.48 .. 0.52 | - | seats
[half] the seats | 0.5 | - | multiple | 0.48 .. 0.52 | - | seats
[a third] of pupils | 0.333333 | - | multiple | 0.313333 .. 0.353333 | - | pupils
[a quarter] of pupils | 0.25 | - | multiple | 0.23 .. 0.27 | - | pupils
revenue [doubled] | 2 | - | multiple | 2 .. 2 | - | revenue
deaths [halved] | 0.5 | - | multiple | 0.5 .. 0.5 | - | deaths
a [threefold] rise | 3 | - | multiple | 3 .. 3 | - | rise
a [tenfold] rise | 10 | - | multiple | 10 .. 10 | - | rise
a [10-fold] rise | 10 | - | multiple | 10 .. 10 | - | rise
[twice] as many boats | 2 | - | multiple | 2 .. 2 | - | boats
[three times] as many boats | 3 | - | multiple | 3 .. 3 | - | boats
[five times] the limit | 5 | - | multiple | 5 .. 5 | - | limit
[10x] the limit | 10 | - | multiple | 10 .. 10 | - | limit
[1/10th] of the cost | 0.1 | - | multiple | 0.1 .. 0.1 | - | cost
the [50th] anniversary | 50 | anniversary | ordinal | 50 .. 50 | - | anniversary
its [tenth] anniversary | 10 | anniversary | ordinal | 10 .. 10 | - | anniversary
the [21st] member | 21 | member | ordinal | 21 .. 21 | - | member
a crew of [45] was aboard | 45 | crew | count | 45 .. 45 | - | aboard crew
a cast of over [2,000] sang | 2000 | cast | count | 2000 .. inf | over | cast sang
a death toll of [20] in Kano | 20 | person | count | 20 .. 20 | - | death kano toll
[310] rescued from the ferry | 310 | person | count | 305 .. 315 | - | ferry rescued
[dozens of homes] burned in Corby | 24 | home | count | 12 .. 1200 | dozens | burned corby homes
[hundreds of people] fled the valley | 200 | person | count | 100 .. 10000 | hundreds
  | fled people valley
[tens of thousands of fans] sang in Leeds | 20000 | fan | count | 10000 .. 1e+06
  | tens of thousands | fans leeds sang
[thousands of dollars] in fees | 2000 | USD | money | 1000 .. 100000 | thousands | fees
[several hundred people] queued | 200 | person | count | 100 .. 10000 | several | people queued
a [few thousand homes] flooded | 2000 | home | count | 1000 .. 100000 | few | flooded homes
[three referenda] were held | 3 | referendum | count | 3 .. 3 | - | held referenda
[200,000 East Timorese] crossed the border | 200000 | timorese | count | 190000 .. 210000 | -
  | border crossed east timorese
the blast injured [four Israelis] | 4 | israeli | count | 4 .. 4 | - | blast injured israelis
Ana Ito has run since she was [13] | 13 | year-old | age | 13 .. 13 | - | ana ito run
Arlo Finch will turn [36] in March | 36 | year-old | age | 36 .. 36 | - | arlo finch march turn
Ana Ito turned [40] on Sunday | 40 | year-old | age | 40 .. 40 | - | ana ito sunday turned
children aged [11] sat the paper | 11 | year-old | age | 11 .. 11 | - | aged children paper sat
[3½ years] of drought | 3.5 | year | duration | 3.25 .. 3.75 | - | drought
[$2½ million] in fees | 2.5e+06 | USD | money | 2.25e+06 .. 2.75e+06 | - | fees
[a year and a half] of drought | 1.5 | year | duration | 1.25 .. 1.75 | - | drought
[half an hour] of rain | 0.5 | hour | duration | 0.45 .. 0.55 | - | rain
[half a mile] of road | 0.5 | mile | unit | 0.45 .. 0.55 | - | road
[half a dozen eggs] broke | 6 | egg | count | 5.4 .. 6.6 | - | broke eggs
a [half-dozen eggs] broke | 6 | egg | count | 5.4 .. 6.6 | - | broke eggs
a [quarter-point] rise in the rate | 0.25 | pp | percent | 0.25 .. 0.25 | - | rate rise
a [half-point] cut in the rate | 0.5 | pp | percent | 0.5 .. 0.5 | - | cut rate
[half a percentage point] more growth | 0.5 | pp | percent | 0.45 .. 0.55 | - | growth
a [seven-figure] sum for the goalkeeper | 1e+06 | - | count | 1e+06 .. 1e+07 | - | goalkeeper sum
[seven- to nine-figure] pay for engineers | 1e+06 | - | count | 1e+06 .. 1e+09 | - | engineers pay
[5m USD] in grants | 5e+06 | USD | money | 4.5e+06 .. 5.5e+06 | - | grants
[14.3 billion USD] in grants | 1.43e+10 | USD | money | 1.425e+10 .. 1.435e+10 | - | grants
[99p] a loaf | 0.99 | GBP | money | 0.985 .. 0.995 | - | loaf
[50c] a loaf | 0.5 | USD | money | 0.495 .. 0.505 | - | loaf
about [£3.50] a loaf | 3.5 | GBP | money | 3.15 .. 3.85 | about | loaf
roughly [one in five households] rent | 0.2 | - | multiple | 0.18 .. 0.22 | roughly
  | households rent
fewer than [one in five] vote | 0.2 | - | multiple | -inf .. 0.2 | fewer than | vote
[two in five] vote | 0.4 | - | multiple | 0.4 .. 0.4 | - | vote
[20C] in the shade | 20 | °C | unit | 19.5 .. 20.5 | - | shade
[30 sq km] of forest | 30 | sq km | unit | 29.5 .. 30.5 | - | forest
[5,000 sq ft] of shops | 5000 | sq ft | unit | 4750 .. 5250 | - | shops
[12,000 square metres] of shops | 12000 | sq m | unit | 11500 .. 12500 | - | shops
[200 cubic metres] of gas | 200 | cu m | unit | 190 .. 210 | - | gas
at [110 km/h] on the bypass | 110 | km/h | unit | 105 .. 115 | - | bypass
[5.5 million tonnes] of coal | 5.5e+06 | tonne | unit | 5.45e+06 .. 5.55e+06 | - | coal
[3 kWh] of power | 3 | kWh | unit | 2.5 .. 3.5 | - | power
[12 TWh] of power | 12 | TWh | unit | 11.5 .. 12.5 | - | power
[5 GW] of wind | 5 | GW | unit | 4.5 .. 5.5 | - | wind
up to [500MW] of wind | 500 | MW | unit | -inf .. 500 | up to | wind
[250 ml] of milk | 250 | ml | unit | 245 .. 255 | - | milk
[40 litres] of milk | 40 | litre | unit | 39.5 .. 40.5 | - | milk
[50 basis points] on the rate | 0.5 | pp | percent | 0.495 .. 0.505 | - | rate
[50bps] on the rate | 0.5 | pp | percent | 0.495 .. 0.505 | - | rate
[0.5pp] on the rate | 0.5 | pp | percent | 0.45 .. 0.55 | - | rate
[10–12 million euros] for the bridge | 1.1e+07 | EUR | money | 9.5e+06 .. 1.25e+07 | - | bridge
between them [£10–12m] for the bridge | 1.1e+07 | GBP | money | 9.5e+06 .. 1.25e+07 | - | bridge
[2–3%] of growth | 2.5 | % | percent | 1.5 .. 3.5 | - | growth
nearly [half] of voters | 0.5 | - | multiple | 0.45 .. 0.52 | nearly | voters
just over [a third] of voters | 0.333333 | - | multiple | 0.333333 .. 0.366667 | just over
  | voters
more than [two-thirds] of voters | 0.666667 | - | multiple | 0.666667 .. inf | more than | voters
more than [doubled] in price | 2 | - | multiple | 2 .. inf | more than | price
almost [tripled] in price | 3 | - | multiple | 2.7 .. 3 | almost | price
[2.5 times] as many boats | 2.5 | - | multiple | 2.45 .. 2.55 | - | boats
[100,000 million viewers] of the final | 1e+11 | viewer | count | 9.5e+10 .. 1.05e+11 | -
  | final viewers
[100 billion won] for chips | 1e+11 | KRW | money | 9.5e+10 .. 1.05e+11 | - | chips
the ship carried [1,500-odd passengers] | 1500 | passenger | count | 1350 .. 1650 | odd
  | carried passengers ship
[€1.2 million] or so for the hall | 1.2e+06 | EUR | money | 1.08e+06 .. 1.32e+06 | or so | hall
not more than [30 guests] | 30 | guest | count | -inf .. 30 | not more than | guests
in the region of [£40m] | 4e+07 | GBP | money | 3.6e+07 .. 4.4e+07 | in the region of | -
north of [$2 billion] | 2e+09 | USD | money | 2e+09 .. inf | north of | -
[45 crew members] of the trawler | 45 | member | count | 45 .. 45 | - | crew members trawler
[12 deaths] in the ward | 12 | death | count | 12 .. 12 | - | deaths ward
the [12-strong] choir | 12 | person | count | 12 .. 12 | - | choir
[four-storey] flats | 4 | storey | count | 4 .. 4 | - | flats storey
[sixty-five passengers] on the tram | 65 | passenger | count | 65 .. 65 | - | passengers tram
some [two hundred passengers] on the tram | 200 | passenger | count | 180 .. 220 | some
  | passengers tram
[one million tonnes] of wheat | 1e+06 | tonne | unit | 500000 .. 1.5e+06 | - | wheat
[a hundred boats] in the bay | 100 | boat | count | 90 .. 110 | - | bay boats
[ninety-nine per cent] of ballots | 99 | % | percent | 98.5 .. 99.5 | - | ballots
[a dozen] of them | 12 | - | count | 10.8 .. 13.2 | - | -
topping [$900m] in sales | 9e+08 | USD | money | 9e+08 .. inf | topping | sales
exceeding [30 per cent] of sales | 30 | % | percent | 30 .. inf | exceeding | sales
[NT$300m] in sales | 3e+08 | TWD | money | 2.85e+08 .. 3.15e+08 | - | sales
[S$4.5 million] in sales | 4.5e+06 | SGD | money | 4.45e+06 .. 4.55e+06 | - | sales
[MX$90 million] in sales | 9e+07 | MXN | money | 8.55e+07 .. 9.45e+07 | - | sales
[INR 300 crore] in sales | 3e+09 | INR | money | 2.85e+09 .. 3.15e+09 | - | sales
[Rs500] a bag | 500 | INR | money | 475 .. 525 | - | bag
[₹5 lakh crore] in loans | 5e+12 | INR | money | 4.5e+12 .. 5.5e+12 | - | loans
[₦40 billion] in loans | 4e+10 | NGN | money | 3.8e+10 .. 4.2e+10 | - | loans
[₱2 million] in loans | 2e+06 | PHP | money | 1.5e+06 .. 2.5e+06 | - | loans
[AUD 3.5 million] in loans | 3.5e+06 | AUD | money | 3.45e+06 .. 3.55e+06 | - | loans
[500 Danish kroner] in fees | 500 | DKK | money | 475 .. 525 | - | fees
[40 million Swedish kronor] in fees | 4e+07 | SEK | money | 3.8e+07 .. 4.2e+07 | - | fees
[25 million baht] in fees | 2.5e+07 | THB | money | 2.45e+07 .. 2.55e+07 | - | fees
[60 million rand] in fees | 6e+07 | ZAR | money | 5.7e+07 .. 6.3e+07 | - | fees
[40 million zlotys] in fees | 4e+07 | PLN | money | 3.8e+07 .. 4.2e+07 | - | fees
[3 million roubles] in fees | 3e+06 | RUB | money | 2.5e+06 .. 3.5e+06 | - | fees
[14 billion reais] in fees | 1.4e+10 | BRL | money | 1.35e+10 .. 1.45e+10 | - | fees
an [84-year-old] painter | 84 | year-old | age | 84 .. 84 | - | painter
a [six-month-old] puppy | 6 | month-old | age | 6 .. 6 | - | puppy
it fell to [minus 20C] at dawn | -20 | °C | unit | -20.5 .. -19.5 | - | dawn fell
[one and a half million voters] | 1.5e+06 | voter | count | 1.25e+06 .. 1.75e+06 | - | voters
aged [70], she rows | 70 | year-old | age | 70 .. 70 | - | aged rows
the widow, [81], lives in Leeds | 81 | year-old | age | 81 .. 81 | - | leeds lives widow
[40 hours] of talks | 40 | hour | duration | 40 .. 40 | - | talks
a [90-minute] talk | 90 | minute | duration | 90 .. 90 | - | talk
a [24-hour] strike by nurses | 24 | hour | duration | 24 .. 24 | - | nurses strike
[10 days] of rain | 10 | day | duration | 10 .. 10 | - | rain
[two fortnights] of rain | 2 | fortnight | duration | 2 .. 2 | - | rain
the [100th] goal of his career | 100 | goal | ordinal | 100 .. 100 | - | career goal
her [90th] birthday party | 90 | birthday | ordinal | 90 .. 90 | - | birthday party
the [25th] anniversary of the treaty | 25 | anniversary | ordinal | 25 .. 25 | -
  | anniversary treaty
"""


def number(text: str) -> float:
    return inf if text == "inf" else -inf if text == "-inf" else float(Fraction(text))


@pytest.mark.parametrize("row", PHRASES.strip().replace("\n  ", " ").splitlines())
def test_phrase(row: str) -> None:
    marked, value, unit, kind, bounds, qualifier, subject = row.split(" | ")
    low, high = bounds.split(" .. ")
    before, rest = marked.split("[")
    inside, after = rest.split("]")
    (found,) = quantities(before + inside + after)
    assert (found.start, found.end) == (len(before), len(before) + len(inside))
    assert (found.unit or "-", found.kind) == (unit, kind)
    assert found.value == pytest.approx(number(value), rel=1e-4)
    assert found.low == pytest.approx(number(low), rel=1e-4)
    assert found.high == pytest.approx(number(high), rel=1e-4)
    assert (found.qualifier or "-") == qualifier
    assert found.subject == frozenset(() if subject == "-" else subject.split())
