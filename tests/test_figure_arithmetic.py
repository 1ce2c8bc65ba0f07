"""Figures of one statement that cannot all be right, and statements that only look wrong."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.text.figures import Copy, quantities
from linter.text.figures.arithmetic import disagreements
from linter.text.figures.statement import Disagreement

# What disagrees: text with the <<figure>> that the finding stands on; long lines go on indented.
FOUND = """
change: Attendance rose from 6,400 to <<3,100>>.
currency: The line will cost £100bn (<<£82bn>>).
rate: Halden paid £100m ($127m) for Norfeld and £50m (<<$75m>>) for Corvid.
magnitude: The show had <<100,000 million viewers>>.
magnitude: The app has <<3,519,252 million users>>.
myriad: The firm sold <<3,000 ten thousands>> of books.
myriad: Sales came to <<32 hundred million>> yuan.
bound: Turnout was <<104%>>.
bound: Okafor won <<112 per cent>> of the vote.
bound: Sales of tea fell by <<120%>> last year.
bound: The ferry carried <<-12 people>>.
conversion: It was 30°C (<<96F>>) in the shade.
conversion: It was minus 10 degrees Celsius (<<24 Fahrenheit>>) at dawn.
change: The number of staff at Halden rose from 7,531 in 2019 to 17,095 last year, a <<279 per
  cent>> increase.
change: Membership climbed <<70%>> to 4,184 from 3,170 a year earlier, the club said.
change: Visitor numbers jumped to 14,740 from 6,610, up <<74%>> on the previous year.
change: Permits issued in Orla increased by <<42%>>, from 704 to 1,098.
change: Sales of electric vans reached 7,968 in June, up <<105%>> from 3,320 a year ago.
change: The waiting list grew to 13,625 (from 7,612 in January), a rise of <<142%>>.
change: There were 15,427 applications this spring, compared with 8,523 last spring, a <<24%>>
  increase.
change: Between 2018 and 2023 enrolment went from 4,886 to 10,065 — a jump of <<53%>>.
change: The charity helped 2,228 families last year, <<230 percent>> more than the 977 it helped
  in 2021.
change: Applications were up by <<47%>>, rising from 4,540 to 8,808 over the period.
change: A <<32%>> rise in bookings, from 2,053 to 2,915, surprised the owners.
change: From 8,096 in 2015, the number of beehives in the county has grown <<40 percent>> to
  12,387.
change: Bookings, which stood at 6,988 in May, rose <<53 percent>> to 14,395 in June.
change: The force recorded 8,399 thefts, an increase of <<26 per cent>> on the 4,540 recorded in
  2022.
change: The herd has increased from 809 to 1,173, or <<34 percent>>, since the ban.
change: The union had 4,974 members in 2012 and 10,246 in 2022, an increase of <<53%>>.
change: Prices went up <<153 percent>>, to 755 euros from 374 euros.
change: The library lent 946 books, up from 413 (+<<194%>>).
change: The figure has risen by <<32%>> since March, when it was 8,020, to 10,025.
change: Complaints increased by <<31 per cent>> from 7,543 to 15,237 in a single year.
change: The total climbed from 7,874 to 10,000, representing growth of <<49%>>.
change: It now employs 7,029 people, a increase of <<6%>> from 6,332 in 2020.
change: The number of nurses fell from 7,039 to 3,238, a <<81 percent>> drop.
change: Attendance dropped <<12%>> to 939 from 1,592 the year before.
change: Bee colonies declined by <<34 percent>>, from 3,991 in 2010 to 1,237 in 2020.
change: Burglaries were down <<16 per cent>> at 4,561, compared with 6,248 in the previous year.
change: The fleet shrank from 7,460 ships to 4,551, a decline of <<29%>>.
change: It issued 1,805 licences, <<86 per cent>> fewer than the 3,472 it issued last year.
change: Sales slid to 4,270 from 5,405, a <<13 per cent>> fall.
change: Circulation has tumbled <<88 per cent>>, from 1,270 to 406 copies.
change: The club sold 1,560 season tickets, down <<50 percent>> from 4,728.
change: A fall of <<96%>>, from 5,387 to 2,532, was recorded in the north.
change: The council cut the number of inspectors from 4,776 to 1,767, a reduction of <<19%>>.
change: Numbers plunged by <<73 per cent>> to 1,639, from 2,446 at their peak.
share: The firm cut 1,005 jobs, or <<7%>> of its 4,189 staff.
share: It laid off <<23 percent>> of its 1,577 employees, or 489 people.
share: Some 5,947 of the 8,036 respondents, or <<22 per cent>>, said they would move.
share: Of the 8,826 people asked, 6,178 (<<42 percent>>) said they had seen the film.
share: About 1,464 of 6,656 pupils (<<48 percent>>) missed a week of school.
share: The 4,182 flooded homes make up <<24%>> of the 8,535 homes in the valley.
share: Only 1,404 people, <<67%>> of the 3,794 who applied, were accepted.
share: The hospital tested 4,590 patients, of whom 367, or <<12%>>, were infected.
share: <<90%>> of the 7,204 ballots cast, or 2,954, were invalid.
share: In all 245 out of 875 voters, or <<42 per cent>>, chose the tram.
share: The party won 6,696 of the 8,370 seats, or <<40 per cent>>.
share: Norfeld will close 2,154 shops, which is <<94%>> of its 2,992 outlets.
share: It will shed 1,959 workers — <<37 percent>> of its 2,612-strong workforce.
share: A total of 513 students (<<11%>>) of the 8,544 at the school took part.
share: The 2,297 trees planted in May included 1,562 oaks, or <<34 per cent>> of the total.
share: Just <<74 per cent>> (4,035) of the 7,079 samples were clean.
share: Out of 5,865 buses inspected, 3,578 failed, a rate of <<30%>>.
share: 305 employees, equivalent to <<23%>> of the 781 on the payroll, were let go.
share: The agency said <<10%>>, or 282, of its 4,023 boilers were faulty.
share: Women hold 6,789 of the 8,486 seats on the council, <<40%>> of the total.
share: With 367 of 680 precincts reporting (<<27 per cent>>), Okafor led.
share: Of its 8,977 staff, <<20 per cent>>, or 2,962, work at night.
share: The strike involved 1,638 drivers, <<22 per cent>> of the total of 5,460.
share: It lost 420 of its 2,471 ships, that is <<22 percent>>.
whole: In the survey, 52% said yes, 24% said no and <<30%>> did not know.
whole: Asked about the tram, 38% were in favour, 26% were against and <<45%>> were undecided.
whole: The poll found 51% supported the plan, 30% opposed it and <<25%>> had no opinion.
whole: Some 38% of voters backed the deal, with 20% against and <<34%>> unsure.
whole: 39 per cent agreed, 26 per cent disagreed and the remaining <<41 per cent>> did not answer.
whole: Of those polled, 40% approved, 25% disapproved and <<44%>> said they did not know.
whole: The vote was 39% for, 34% against and <<19%>> abstaining.
whole: 47% answered yes, 34% answered no, and <<31%>> were not sure.
whole: The budget goes to schools (48%), roads (26%) and the remaining <<35%>> to parks.
whole: Yes led with 41%, No had 25%, and <<46%>> were undecided.
whole: About the bridge, 46% said they were for it, 32% said they were against it, while <<28%>>
  did not know.
whole: Readers were split: 38% yes, 20% no, <<51%>> don't know.
sum: The crash killed <<46 people>>, 21 men and 22 women.
sum: A total of <<38 clubs>> took part: 11 from Leeds, eleven from York and 6 from Hull.
sum: The <<69 victims>> were 27 women, 16 men and 27 children.
sum: The school has <<43 pupils>>, 28 boys and 13 girls.
sum: Police arrested <<35 people>>: four in Leeds, ten in York and eleven in Hull.
sum: The fund gave <<$44m>> in all: $6m for schools, $22m for roads and $6m for parks.
sum: 15 men, 19 women and 4 children died, <<37 people>> in all.
sum: The panel of <<57>>, made up of 19 teachers, 16 parents and 19 pupils, met on Monday.
sum: There were 23 cars, 5 vans and 20 lorries on the ferry, a total of <<51 vehicles>>.
sum: Of the <<51 passengers>>, 30 died and 18 survived.
sum: The <<49 medals>> — 16 gold, 12 silver and 19 bronze — are on show.
sum: The zoo counted <<53 animals>> (11 birds, 20 fish and twelve reptiles).
sum: Of the <<45 boats>>, 16 were sunk and the other 27 were damaged.
sum: They planted 21 oaks, 26 limes and 13 birches, for a total of <<58 trees>>.
sum: It runs <<46 shops>>, 11 in France, 27 in Spain and 10 in Italy.
sum: Orla has <<71 councillors>>: 29 Greens, ten Liberals and 22 independents.
sum: The six nurses and nine doctors, <<13 people>> altogether, were thanked.
sum: Those killed were 17 soldiers and 22 civilians, <<49 people>> in total.
sum: The committee has <<73 members>>, comprising 26 farmers, 19 millers and 29 bakers.
sum: The bill passed with <<43 members>> present: 12 voted for and 28 voted against.
sum: They scored <<31 goals>>, 26 at home and 7 away.
ratio: Sales <<doubled>> from 893 to 3,157 in a year.
ratio: The number of members has <<quadrupled>> to 3,867, from 1,352 in 2010.
ratio: There was a <<twofold>> increase in thefts, from 1,912 to 2,398.
ratio: Arrests <<quadrupled>> last year, from 2,005 to 14,215.
ratio: The club has 8,474 members, <<twice>> as many as the 2,731 it had in 2015.
ratio: From 1,178 in 2001, the number of wolves has <<tripled>> to 2,586.
ratio: Output has <<more than tripled>>, from 500 to 1,200 tonnes.
ratio: The 1,163 wells of 1990 have become 7,170, a <<fourfold>> rise.
ratio: It went from 2,134 to 13,059 branches, a <<fourfold>> increase.
ratio: The figure <<tripled>> between 2010 and 2020, from 2,415 to 5,201.
ratio: Reports rose <<threefold>>, from 2,234 to 4,768.
ratio: Having <<tripled>> from 111 to 203, the herd needs more land.
ratio: There are 9,535 doctors, <<twice>> the 2,687 there were in 2000.
ratio: Its staff <<quadrupled>> to 2,235 (from 364) after the merger.
ratio: Applications <<doubled>>, going from 126 to 183 in two years.
ratio: It sold 5,696 bikes, <<four times>> as many as last year's 922.
stake: Halden bought a 56 percent stake in Norfeld for $1.34 billion, valuing it at <<$1.44
  billion>>.
stake: Halden paid $174 million for 58% of Norfeld, which values the company at <<$600 million>>.
stake: Norfeld sold 56 percent of its shares for $168 million at a valuation of <<$600 million>>.
stake: The deal gives Halden a 45% stake for $13.1 billion and values Norfeld at <<$17.4
  billion>>.
stake: The $912 million investment buys 38% of Norfeld and implies a valuation of <<$3.6
  billion>>.
stake: A 24% holding in Norfeld went for $192 million, putting the value of the whole company at
  <<$480 million>>.
stake: Norfeld, now valued at <<$14.5 billion>>, sold a 42% stake to Halden for $12.2 billion.
stake: Halden acquired 27 percent of Norfeld for $216 million in a deal valuing the firm at <<$480
  million>>.
stake: Halden will invest $264 million in Norfeld in return for 33 percent, giving the start-up a
  value of <<$1.2 billion>>.
stake: In exchange for $1.42 billion, Halden will get a 59 percent stake, valuing Norfeld at
  <<$4.8 billion>>.
stake: The sale of 35% for $280 million values the whole business at <<$1.6 billion>>.
stake: Norfeld is worth <<$1.8 billion>> after Halden took a 38% stake for $456 million.
stake: Halden has agreed to buy 60 percent of Norfeld for $17.4 billion. The deal values the
  company at <<$43.5 billion>>.
stake: At $344 million for a 43 per cent stake, Norfeld is valued at <<$1.6 billion>>.
heads: The prize of $489,600 will be shared by 144 families, <<$2,040>> each.
heads: The 148 winners will share $503,200, or <<$1,700>> each.
heads: $25,750 was split between 103 schools, <<$150>> apiece.
heads: The club sold 54 tickets at <<$7,500>> each, raising $270,000.
heads: Each of the 61 workers will get <<$90,000>>, at a total cost of $2,745,000.
heads: The $986,000 will be divided equally among 290 villages, <<$5,100>> per village.
heads: The council will pay $270,000 for 225 homes, or <<$600>> per home.
heads: It ordered 31 buses at <<$6,800>> each, a total of $105,400.
heads: The 92 families received <<$7,500>> each, $460,000 in all.
heads: The $170,000 fine works out at <<$5,100>> for each of the 50 ships.
heads: He left $49,000 to his 196 cousins, <<$150>> a head.
heads: The navy bought 358 boats for $16,110,000, or <<$22,500>> a boat.
heads: The grant of $810,000 for 18 farms comes to <<$90,000>> per farm.
heads: At <<$500>> each, the 300 chairs cost $75,000.
heads: The lottery paid $392,400 to 327 winners, <<$1,800>> each.
heads: A bonus of <<$7,500>> each for 288 staff cost the firm $1.44 million.
conversion: The road is 48 kg (<<85 lb>>) long.
conversion: The town is 120 pounds (<<68 kg>>) from Orla.
conversion: They walked for 850 km/h, or <<739 mph>>, in the rain.
conversion: Orla lies about 7 hectares (about <<14 acres>>) to the north.
conversion: The 260 metres (<<597 feet>>) figure was confirmed on Monday.
conversion: It measured 35 pounds (<<11 kg>>).
conversion: The record is 260 square miles [<<471 square km>>].
conversion: He carried 35 hectares (<<69 acres>>) up the hill.
conversion: It is some 260 km/h - <<113 mph>> - from end to end.
conversion: A reading of 35 km/h (roughly <<28 mph>>) was taken.
"""
# Right as it is, or nothing that can be computed.
RIGHT = """
Shares in Norfeld rose 4% to $41.20 in morning trade before closing at $39.80.
Shares opened at $40, rose 5% and closed at $38.
Shares fell 3% to $41 after a rise from $30 in January.
The stock is up 38% this year, having traded from $27 to $33 in the past week.
Revenue was $4.1 billion in 2023 and $4.6 billion in 2024, a rise of 12%.
Revenue rose from $50m to $60m, an increase of 12% at constant currency.
Sales grew from £200m to £260m, up 4% like-for-like.
Sales rose to $4.1 billion from $3.7 billion, or 8% on an organic basis.
Norfeld sold a 10% stake for $50m at a pre-money valuation of $450m.
Norfeld raised $50m for a 10% stake, valuing it at $500m after the money.
Halden bought a 10% stake for $50m; the firm had been valued at $300m in 2019.
Halden paid $50m for a further 5% of Norfeld, which is now valued at $700m.
Halden bought 20% of Norfeld for $90m in cash and warrants, valuing it at $500m.
Halden holds 20% of Norfeld and paid $90m for ships; Norfeld is valued at $500m.
Halden will buy up to 30% for $90m, valuing Norfeld at $400m including debt.
The population grew from 3,400 to 3,410, a rise of 0.3%.
Staff numbers rose from 300 to 310, up 3%.
The fee went from $9 to $10, up 11%.
Prices rose from $1.9 million to $2.1 million, a 10% increase.
Prices rose from about $2 million to about $2.3 million, a rise of 20%.
Nearly 1,200 people, or a fifth of its 6,000 staff, will go.
About a third of the 900 pupils, or 310, walk to school.
Roughly 150 of 470 members, or about a third, voted.
Almost half of the 1,200 homes, or 570, were flooded.
More than half of the 1,200 homes, or 700, were flooded.
Some 1,200 people, or about 20% of its 5,700 staff, will go.
Output grew from 100 to 163 tonnes over ten years, a compound rise of 5% a year.
Output grew from 100 to 163 tonnes, or 5% annually.
The budget rose from $10m to $13m in six years, an average increase of 4.5% a year.
Rents have risen 4% a year, from $1,000 to $1,480 over the decade.
The rate rose from 4% to 5%, an increase of 25%.
The rate rose from 4% to 5%, an increase of one percentage point.
The rate rose from 4% to 5%, an increase of 100 basis points.
The rate was cut by 25 basis points, to 4.25% from 4.5%.
Unemployment fell from 8% to 6%, a drop of two points.
Support rose 5 points to 45%, from 40%.
Readers could give several answers: 60% named the price, 55% the taste and 40% the smell.
Respondents could tick more than one box: 70% said yes to trams, 60% for buses and 30% against
  both.
Of women 70% said yes, of men 45% said no.
In the north 55% voted for the dam and in the south 61% voted against.
Support was 55% in May, against 48% in June.
Some 48% were for the tram and 41% against.
The poll had 33% for, 33% against and 33% undecided.
The poll had 49.6% for, 50.4% against.
The Greens took 31% of the vote but 42 of the 120 seats.
With 38% of the vote the party won 62 of the 120 seats.
Okafor won 52% of the vote, with 31% of voters abstaining and 40% for Lindqvist.
Turnout was 64%, and Okafor took 54% of the vote.
Profits more than doubled from $10m to $26m.
Profits nearly doubled from $10m to $19m.
Profits almost tripled, from $10m to $28m.
The herd doubled from 1,200 in 2010 to 2,390 in 2020.
Attendance doubled, from 1.2 million to 2.3 million.
He doubled his lead from two shots to four.
The price halved from $90 to $44.
As many as 300 people, or 12% of the 2,400 members, came.
As many as 12 people died, among them seven men and three women.
Twelve people died, including seven men and three women.
Twelve people, most of them women, and three men were hurt.
Twelve people died, seven of them men and two of them children.
Police arrested 40 people, 12 of them in Leeds and 20 in York.
The firm has 65 shops, including 20 in France and 12 in Spain.
The firm has 65 shops, among them 20 in France and 12 in Spain.
The firm has 3,000 staff and 65 shops, 20 of which are in France.
The committee has 12 members, three of whom are teachers and two nurses.
The choir has 40 voices and tours with 12 players and three drivers.
He scored 30 points, with 11 rebounds and seven assists.
Orla beat Harrow by 12 points, with 30 points from Ito and 11 from Diaz.
The squad has 23 players: at least three goalkeepers and eight defenders.
The recipe serves six people: two eggs, three onions and a lemon.
The fund gave $12m, $7m of it for roads and $3m for parks.
The budget is $12m, with $7m for roads and $3m for parks among other things.
Of the 80 boats, 31 were damaged and 22 were old.
Of 120 members, 60 are women and 80 are over 40.
Of 45 passengers 30 were men and 20 were French.
Of the $12m, $7m goes to roads and most of the rest to parks.
The 12 judges heard 30 cases, and seven lawyers and nine clerks spoke.
The $1.2m prize will be shared by 40 families and 12 schools, each of which gets $10,000.
The club sold 310 tickets at up to $30 each, raising $6,100.
The club sold 310 tickets at an average of $20 each, raising $6,100.
The club sold 310 tickets at $20 each, raising $6,200 for the roof.
The council will pay about £6m for 150 homes, or £40,000 per home.
It pays $500 a month to each of 40 cooks, or $240,000 a year.
The road is 50 kilometers (30 miles) long.
The fire burned 100 square kilometers (40 square miles).
The town is 40 miles (65 km) from Orla.
The hill is 1,000 feet (300 m) high.
He is 5ft 10in (178 cm) tall.
She weighs 9st 4lb (59 kg).
The tank holds 10 gallons (45 litres).
The tank holds 10 gallons (38 litres).
The ship carried 5,000 tons (4,536 tonnes) of grain.
The ship carried 5,000 tons (5,080 tonnes) of grain.
The climate has warmed by 1.5°C (2.7F).
Temperatures fell to -40°C (-40F).
It was 30°C (86F) in Orla and 20°C (68F) in Harrow.
It was about 30 degrees Celsius (86 Fahrenheit) at noon.
Races are over 100 m (12 runners) and 5 km (40 runners).
The sail is 12 m (four more than the old one) high.
Winds blew at 100 km/h (60 mph), with gusts of 130 km/h (80 mph).
The line will cost £100bn ($127bn).
The line will cost £100bn (£82bn in 2019 prices).
The firm made $3.2 billion ($2.7 billion a year earlier).
Tickets are £12 (£10) at the door.
Halden paid £100m ($127m) for Norfeld and £50m ($63.5m) for Corvid.
Halden paid £100m ($127m) for Norfeld. In 2007 it paid £50m ($100m) for Corvid.
The fine is €20m ($21.6m) and the fee £20m ($25m).
The app has 3.5 billion users.
The budget is 1,200 million euros.
The videos had 26 billion views in total from users.
Three hundred million people watched.
Tens of thousands of people came.
It cost one hundred million yuan.
Sales were up 150%.
It was a 150% increase.
The plant ran at 120% of capacity.
Donations reached 130% of the target.
She gave 110%.
Debt reached 120% of output.
Inflation was 140% last year.
The fund returned 130%.
Occupancy was 104% as cots were added.
Profit fell 120% as the bank made a loss.
Turnout of 104% in one town was proof of fraud.
Turnout was up 120% on the last vote.
His approval rating was 64%, up from 40%.
The chance of rain rose by 120%.
The prices of some tickets rose 200%, and 300 of the 1,200 seats were empty.
Complaints rose 38% last year, and the number of inspectors fell from 40 to 32.
Exports rose from 300 to 450 tonnes while imports were up 5%.
Staff numbers rose from 340 to 510, with 38% of them part-timers.
The club rose from 12 points to 40 points in the table.
Orla rose from 15th to 10th place.
Bids rose from 15 to 40, of which 12 were rejected.
The number of jobs rose by 300 to 4,500, and wages rose 5% to $700.
The jury cut the award from $12m to $4m, and the judge added 10% in interest.
Seasonally adjusted, sales rose 2% from $4.1bn to $4.5bn.
The number of cases fell from 410 to 300 in May, and deaths fell 12%.
The vote was 49% to 47%, with 4% for others.
Between 40% and 60% of the 1,200 eggs, or 500 to 700, hatched.
Up to 15% of its 6,000 staff, or 900 people, will go.
About 900 people, or 15% of its 6,000 staff, will go.
It cut 1,200 jobs, 15% of them in its 60 shops.
It cut 1,200 jobs, and 15% of its 600 shops will close.
The bank lent $300m at 5% of its $2bn of deposits.
Around 120 were hurt in two raids, half of them children.
Of the 120 members, 60 voted, 55% of them for the motion.
One in five, or 20%, of the 300 eggs hatched.
The average of the 12 scores was 40, a rise of 5%.
Of the 500 who replied, 200 were men, of whom 10% smoked.
The number of staff at Halden rose from 3,145 in 2019 to 7,517 last year, a 139 percent increase.
Membership climbed 31% to 3,200 from 2,443 a year earlier, the club said.
Visitor numbers jumped to 10,882 from 8,776, up 24% on the previous year.
Permits issued in Orla increased by 91 percent, from 7,721 to 14,747.
Sales of electric vans reached 9,056 in June, up 9% from 8,308 a year ago.
The waiting list grew to 8,048 (from 4,281 in January), a rise of 88 per cent.
There were 3,965 applications this spring, compared with 1,888 last spring, a 110% increase.
Between 2018 and 2023 enrolment went from 128 to 207 — a jump of 62 per cent.
The charity helped 8,816 families last year, 26 per cent more than the 6,997 it helped in 2021.
Applications were up by 11 percent, rising from 5,569 to 6,182 over the period.
A 23 percent rise in bookings, from 299 to 368, surprised the owners.
From 8,457 in 2015, the number of beehives in the county has grown 56 per cent to 13,193.
Bookings, which stood at 7,013 in May, rose 62% to 11,361 in June.
The force recorded 6,631 thefts, an increase of 108% on the 3,188 recorded in 2022.
The herd has increased from 4,351 to 4,786, or 10%, since the ban.
The union had 1,596 members in 2012 and 2,570 in 2022, an increase of 61 per cent.
Prices went up 131 per cent, to 5,091 euros from 2,204 euros.
Traffic was 52% higher at 7,489 vehicles a day, against 4,927 before the bridge opened.
Output rose to 12,400 tonnes, 43% above the 8,671 tonnes of 2020.
The library lent 756 books, up from 669 (+13%).
The figure has risen by 26% since March, when it was 2,358, to 2,971.
Complaints increased by 98% from 5,717 to 11,320 in a single year.
The total climbed from 8,310 to 9,224, representing growth of 11 percent.
It now employs 2,199 people, a increase of 37% from 1,605 in 2020.
The number of nurses fell from 7,719 to 4,940, a 36 percent drop.
Attendance dropped 38% to 1,027 from 1,657 the year before.
Bee colonies declined by 24%, from 8,187 in 2010 to 6,222 in 2020.
Burglaries were down 18% at 7,145, compared with 8,713 in the previous year.
The fleet shrank from 6,851 ships to 3,426, a decline of 50%.
It issued 2,536 licences, 32 per cent fewer than the 3,729 it issued last year.
Sales slid to 5,848 from 8,354, a 30% fall.
Circulation has tumbled 36 percent, from 2,068 to 1,324 copies.
The club sold 3,373 season tickets, down 48 percent from 6,487.
A fall of 61%, from 1,443 to 563, was recorded in the north.
The council cut the number of inspectors from 6,023 to 4,397, a reduction of 27%.
Numbers plunged by 57% to 269, from 625 at their peak.
The firm cut 1,447 jobs, or 19% of its 7,615 staff.
It laid off 28% of its 4,494 employees, or 1,258 people.
Some 1,604 of the 4,010 respondents, or 40%, said they would move.
Of the 3,968 people asked, 675 (17 percent) said they had seen the film.
About 212 of 3,525 pupils (6 percent) missed a week of school.
The 658 flooded homes make up 18% of the 3,656 homes in the valley.
Only 3,978 people, 74% of the 5,376 who applied, were accepted.
The hospital tested 908 patients, of whom 563, or 62%, were infected.
14 percent of the 3,876 ballots cast, or 543, were invalid.
In all 2,002 out of 8,009 voters, or 25 percent, chose the tram.
The party won 5,474 of the 7,499 seats, or 73%.
Norfeld will close 2,094 shops, which is 32% of its 6,545 outlets.
It will shed 2,083 workers — 58% of its 3,592-strong workforce.
A total of 734 students (72 percent) of the 1,020 at the school took part.
The 1,379 trees planted in May included 1,020 oaks, or 74 percent of the total.
Just 69 per cent (5,556) of the 8,052 samples were clean.
Out of 2,079 buses inspected, 624 failed, a rate of 30 percent.
265 employees, equivalent to 30 per cent of the 883 on the payroll, were let go.
The agency said 69%, or 2,970, of its 4,305 boilers were faulty.
Women hold 2,583 of the 3,539 seats on the council, 73 percent of the total.
With 2,698 of 3,646 precincts reporting (74 per cent), Okafor led.
Of its 5,995 staff, 29%, or 1,739, work at night.
The strike involved 434 drivers, 23 per cent of the total of 1,886.
It lost 1,152 of its 1,889 ships, that is 61 percent.
In the survey, 47% said yes, 20% said no and 33% did not know.
Asked about the tram, 46% were in favour, 23% were against and 31% were undecided.
The poll found 37% supported the plan, 35% opposed it and 28% had no opinion.
Some 52% of voters backed the deal, with 35% against and 13% unsure.
38 per cent agreed, 26 per cent disagreed and the remaining 36 per cent did not answer.
Of those polled, 38% approved, 21% disapproved and 41% said they did not know.
The vote was 38% for, 30% against and 32% abstaining.
51% answered yes, 31% answered no, and 18% were not sure.
The budget goes to schools (35%), roads (21%) and the remaining 44% to parks.
Yes led with 49%, No had 31%, and 20% were undecided.
About the bridge, 54% said they were for it, 25% said they were against it, while 21% did not
  know.
Readers were split: 37% yes, 32% no, 31% don't know.
The crash killed 41 people, 13 men and 28 women.
A total of 40 clubs took part: 7 from Leeds, 13 from York and 20 from Hull.
The 50 victims were 15 women, nine men and 26 children.
The school has 37 pupils, 14 boys and 23 girls.
Police arrested 33 people: eight in Leeds, 20 in York and 5 in Hull.
The fund gave $38m in all: $10m for schools, $11m for roads and $17m for parks.
three men, 6 women and 11 children died, 20 people in all.
The panel of 59, made up of 30 teachers, six parents and 23 pupils, met on Monday.
There were four cars, 15 vans and 8 lorries on the ferry, a total of 27 vehicles.
Of the 26 passengers, 22 died and 4 survived.
The 45 medals — 14 gold, 19 silver and twelve bronze — are on show.
The zoo counted 40 animals (3 birds, 27 fish and 10 reptiles).
Of the 17 boats, four were sunk and the other 13 were damaged.
They planted 28 oaks, 10 limes and 16 birches, for a total of 54 trees.
It runs 50 shops, 26 in France, 17 in Spain and 7 in Italy.
Orla has 55 councillors: 22 Greens, 16 Liberals and 17 independents.
The 14 nurses and 17 doctors, 31 people altogether, were thanked.
Those killed were 16 soldiers and 14 civilians, 30 people in total.
The committee has 45 members, comprising twelve farmers, 26 millers and seven bakers.
The bill passed with 22 members present: 11 voted for and 11 voted against.
Among the 26 dead were 13 men and 13 women.
They scored 45 goals, 17 at home and 28 away.
Sales doubled from 1,531 to 3,195 in a year.
The number of members has tripled to 8,291, from 2,697 in 2010.
There was a fourfold increase in thefts, from 360 to 1,479.
Arrests tripled last year, from 58 to 176.
The club has 9,331 members, three times as many as the 2,989 it had in 2015.
From 2,712 in 2001, the number of wolves has tripled to 8,454.
Output has more than quadrupled, from 2,456 to 10,283 tonnes.
The 1,320 wells of 1990 have become 4,035, a threefold rise.
It went from 118 to 363 branches, a threefold increase.
The figure quadrupled between 2010 and 2020, from 2,329 to 9,546.
Reports rose twofold, from 387 to 805.
Having quadrupled from 669 to 2,764, the herd needs more land.
There are 4,959 doctors, twice the 2,403 there were in 2000.
Its staff quadrupled to 1,887 (from 451) after the merger.
Applications doubled, going from 2,678 to 5,500 in two years.
It sold 5,023 bikes, three times as many as last year's 1,635.
Halden bought a 36% stake in Norfeld for $432 million, valuing it at $1.2 billion.
Halden paid $912 million for 38% of Norfeld, which values the company at $2.4 billion.
Norfeld sold 14 per cent of its shares for $112 million at a valuation of $800 million.
The deal gives Halden a 18 percent stake for $5.22 billion and values Norfeld at $29 billion.
The $840 million investment buys 35% of Norfeld and implies a valuation of $2.4 billion.
A 53% holding in Norfeld went for $15.4 billion, putting the value of the whole company at $29
  billion.
Norfeld, now valued at $800 million, sold a 11 per cent stake to Halden for $88 million.
Halden acquired 43 per cent of Norfeld for $516 million in a deal valuing the firm at $1.2
  billion.
Halden will invest $384 million in Norfeld in return for 16 percent, giving the start-up a value
  of $2.4 billion.
In exchange for $312 million, Halden will get a 26% stake, valuing Norfeld at $1.2 billion.
The sale of 18 percent for $144 million values the whole business at $800 million.
Norfeld is worth $800 million after Halden took a 47% stake for $376 million.
Halden has agreed to buy 55 percent of Norfeld for $440 million. The deal values the company at
  $800 million.
At $1.3 billion for a 54 per cent stake, Norfeld is valued at $2.4 billion.
The prize of $1,149,200 will be shared by 338 families, $3,400 each.
The 89 winners will share $302,600, or $3,400 each.
$105,600 was split between 88 schools, $1,200 apiece.
The club sold 326 tickets at $3,400 each, raising $1,108,400.
Each of the 54 workers will get $3,400, at a total cost of $183,600.
The $25,200 will be divided equally among 21 villages, $1,200 per village.
The council will pay $284,400 for 237 homes, or $1,200 per home.
It ordered 281 buses at $45,000 each, a total of $12,645,000.
The 171 families received $45,000 each, $7,695,000 in all.
The $62,750 fine works out at $250 for each of the 251 ships.
He left $2.97 million to his 66 cousins, $45,000 a head.
The navy bought 346 boats for $15,570,000, or $45,000 a boat.
The grant of $665,000 for 133 farms comes to $5,000 per farm.
At $1,200 each, the 17 chairs cost $20,400.
The lottery paid $14,985,000 to 333 winners, $45,000 each.
A bonus of $45,000 each for 398 staff cost the firm $17,910,000.
The road is 260 metres (853 feet) long.
The town is 850 cm (335 inches) from Orla.
They walked for 7 kg, or 15 lb, in the rain.
Orla lies about 12 acres (about 4.9 hectares) to the north.
The 7 square kilometers (2.7 square miles) figure was confirmed on Monday.
It measured 7 acres (2.8 hectares).
The record is 260 km/h [162 mph].
He carried 850 litres (225 gallons) up the hill.
It is some 120 litres - 32 gallons - from end to end.
A reading of 850 inches (roughly 2159 cm) was taken.
"""


def _lines(table: str) -> list[str]:
    return re.sub(r"\n {2,}", " ", table).strip().split("\n")


def _found(text: str) -> tuple[Disagreement, ...]:
    copy = Copy(text)
    return disagreements(copy, quantities(copy))


@pytest.mark.parametrize("line", _lines(FOUND))
def test_disagreements(line: str) -> None:
    what, _, marked = line.partition(": ")
    text = marked.replace("<<", "").replace(">>", "")
    start = marked.index("<<")
    (found,) = _found(text)
    assert (found.what, found.place) == (what, (start, marked.index(">>") - 2))
    assert all(
        not (place[0] < found.place[1] and found.place[0] < place[1]) for place in found.others
    )


@pytest.mark.parametrize("text", _lines(RIGHT))
def test_what_is_right_stays(text: str) -> None:
    assert _found(text) == ()


@pytest.mark.parametrize(
    ("text", "computed"),
    [
        ("Staff rose from 3,427 to 6,446, a 38% increase.", "3,427 to 6,446 is a rise of 88%"),
        ("It cut 1,200 jobs, or 15% of its 6,000 staff.", "1,200 of 6,000 is 20%"),
        ("The crash killed 12 people, seven men and six women.", "7 + 6 is 13"),
        ("The road is 100 km (82 miles) long.", "100 km is 62.1 miles"),
        (
            "It sold a 10% stake for $50m, valuing the firm at $300m.",
            "$50 million for 10% makes the whole $500 million",
        ),
        ("The $1.2m was shared by 40 families, $50,000 each.", "40 × $50,000 is $2 million"),
    ],
)
def test_computations_in_words(text: str, computed: str) -> None:
    (found,) = _found(text)
    assert found.computed == computed


_PIECES = st.sampled_from(
    "from to 1,200 38% of its staff, or (62 miles) 100 km a rise 12 people $5m each £3bn doubled – :"
    " and the other -3 seven men . valued at 104% turnout was 10 thousand million".split(" ")
)


@given(st.lists(_PIECES, max_size=30).map(" ".join))
def test_places_are_in_the_text(text: str) -> None:
    for found in _found(text):
        for start, end in (found.place, *found.others):
            assert 0 <= start < end <= len(text)
            assert any(char.isalnum() for char in text[start:end])
