"""Statements in the words of other people: wrong ones, and right ones that look wrong."""

from __future__ import annotations

import re

import pytest

from linter.text.figures import Copy, quantities
from linter.text.figures.arithmetic import disagreements
from linter.text.figures.statement import Disagreement

# What disagrees: text with the <<figure>> that the finding stands on; long lines go on indented.
WRONG = """
change: Passenger traffic slipped to 2.1 million last year from 2.8 million the year before, a
  <<40%>> decline.
change: Rail freight carried 14.2m tonnes in 2021. That was <<35%>> more than the 8.9m tonnes
  carried in 2020.
change: Sales were up <<38%>> last year. The company sold 6,446 cars, compared with 3,427 in 2019.
change: The clinic saw 1,240 patients in May against 890 in April – <<12 per cent>> more.
change: Net income increased to $4.6 billion, <<45 percent>> above the $2.2 billion earned a year
  ago.
change: Its headcount, 980 before the merger, is now 1,470, which is <<20 per cent>> higher.
change: Rents in the district have gone from $900 a month to $1,350, or <<80 percent>> up.
change: The number of people waiting more than a year dropped by <<a third>>, from 9,000 to 3,100.
change: Reported thefts came down from 812 to 609: a <<40%>> improvement.
change: Average pay rose £2,000 to £32,000, a <<14%>> increase.
change: Turnover fell $40 million, or <<25 per cent>>, to $360 million.
change: The budget will increase by $15 million, or <<30 percent>>, to $165 million.
change: A ticket that cost $40 last season will cost $50 this season, a <<15%>> rise.
change: Unemployment climbed from 4.1% to 5.3%, a jump of <<2.4 percentage points>>.
change: The rate fell <<half a percentage point>> to 3.1 per cent from 4.4 per cent.
change: The share of homes with solar panels went up <<9 points>>, from 12% to 18%.
ratio: The school roll has <<doubled>> in ten years: there were 410 pupils in 2009 and there are
  560 now.
ratio: There are now 1,900 members, <<three times>> the 1,200 of a decade ago.
ratio: Exports <<halved>> to $3.9 billion from $5.2 billion.
share: The company's 6,000 workers include 1,200 engineers, or <<35%>> of the total.
share: <<Nearly half>> of the 480 members – 130 – did not vote.
share: Just 84 of the 1,050 applicants were women, which is <<18%>>.
share: <<Two-thirds>> of the 900 passengers (410) were children.
share: The museum gets $12 million of its $48 million budget, or <<40%>>, from the state.
share: $12 million of the $48 million budget, or <<40%>>, comes from the state.
share: Of the 2,600 bridges in the state, inspectors rated 390 as poor. That is <<28%>>.
share: Inspectors looked at 2,600 bridges. They found 390, or <<28%>>, in poor repair.
share: The union has 5,200 members; 1,300 of them, or <<40 per cent>>, took part.
share: <<One in four>> of the 2,000 patients, or 750, came back within a month.
share: Women make up 260 of the 1,040 officers, a share of <<38%>>.
share: The levy would raise $9 million, <<about 30%>> of the $60 million needed.
whole: In the poll, 47% backed the mayor, 38% backed her rival, and <<24%>> were undecided.
whole: 61 per cent of those asked were satisfied, 27 per cent dissatisfied and <<22 per cent>>
  gave no answer.
whole: The electorate is 46% Democratic, 41% Republican and <<23%>> independent.
whole: The wool is 55% merino, 35% alpaca and <<20%>> silk.
whole: The blend is 60% cotton and <<50%>> polyester.
whole: Heating uses 45% of the energy, lighting 30% and cooking the remaining <<35%>>.
sum: The 14 women and 11 men on the jury panel make <<27>>.
sum: <<Eleven people>> were hurt: six police officers and three protesters.
sum: The <<120 jobs>> – 80 in Leeds and 60 in Hull – will go by June.
sum: The hospital bought 12 beds and 9 ventilators, for a total of <<24 items>>.
sum: The company will spend $30 million on roads, $20 million on rail and $15 million on ports,
  <<$75 million>> in total.
sum: The <<$90 million>> package includes $40 million for schools and $70 million for roads.
sum: Of the <<$50 million>>, $30 million will go to schools and the remaining $10 million to
  roads.
stake: The fund bought 20% of the firm for $80 million, a price that puts its value at <<$600
  million>>.
stake: Investors paid £5m for 10% of the bakery, making it worth <<£80m>>.
stake: Selling the 25 per cent stake at $50 million would value the club at <<$400 million>>.
heads: The 30 winners share $6 million, which works out at <<$500,000>> each.
heads: The $2.4 million bonus pool was divided among 600 employees, or <<$6,000>> per employee.
heads: 40 families will each receive <<$1,500>>, at a cost of $90,000.
heads: At <<$25>> a ticket, the 400 seats would bring in $15,000.
heads: The firm sold 2,000 lamps at <<$30>> each for a total of $90,000.
heads: The city spent $3 million on 150 buses, <<$30,000>> per bus.
conversion: The course is 10 miles (<<26 kilometres>>) long.
conversion: A 50-acre (<<40-hectare>>) site was bought.
conversion: It fell 30 feet, or <<15 metres>>.
conversion: Temperatures reached 40 degrees Celsius (<<114 degrees Fahrenheit>>).
conversion: The lake lies 1,200 metres (<<2,900 feet>>) above the sea.
conversion: The bridge, 2.4km long (<<3.5 miles>>), opened in 1998.
conversion: The winds, of up to 120 km/h (<<95 mph>>), tore off roofs.
magnitude: The rights were sold for $300 million. The sale, for <<$300 billion>>, must be approved
  by the regulator.
magnitude: The state has set aside $4.2 billion for flood defences. Critics say the <<$4.2
  million>> set aside for flood defences is too little.
magnitude: Norfeld made a profit of £12 million. The profit of <<£12 billion>> beat forecasts.
magnitude: The charity needs $2 million to build a clinic. So far nobody has offered the <<$2
  billion>> it needs for the clinic.
magnitude: The city's debt is $900 million. Paying off the <<$900 billion>> debt will take years.
magnitude: The takeover, worth €7 billion, was agreed in May. Shareholders will vote on the <<€7
  million>> takeover in July.
magnitude: <<More than 12,000 million people>> watched the final.
magnitude: The parcel service handled <<40,000 million parcels>> last year.
magnitude: It has <<1,250,000 million subscribers>>.
magnitude: The video has been seen <<25,000,000 million times>>.
magnitude: A crowd of <<120,000 thousand>> gathered.
magnitude: The country exported <<3,400,000 million tonnes>> of rice.
currency: The house sold for £4m (<<£3.1m>>).
currency: The group borrowed $500 million, or <<about $410 million>>.
currency: The fee was €80 million [<<€68 million>>].
currency: The rice deal is worth ¥40 billion (<<¥260 million>>), the ministry said.
rate: Halden bid €10 million ($11.5 million) for the hotel. It sold its spa for €4 million (<<$7.2
  million>>).
rate: The house cost £200,000 ($254,000). The furniture cost £10,000 (<<$19,000>>).
magnitude: The city has 200,000 inhabitants. Most of the <<20,000 inhabitants>> of the city live
  by fishing.
magnitude: About 1.2 million visitors came to the fair. The <<120,000 visitors>> who came to the
  fair spent freely.
magnitude: The plant will make 300,000 batteries a year. The plant's <<30,000 batteries>> a year
  will go to one customer.
magnitude: The company has 50,000 employees. The union speaks for all <<500,000 employees>> of the
  company.
magnitude: The dam displaced 1 million people. Few of the <<100,000 people>> displaced by the dam
  have new homes.
magnitude: The festival drew 80,000 fans. Last weekend's festival, which drew <<8,000 fans>>, made
  a loss.
myriad: Sales reached <<30 hundred million>> yuan.
myriad: Some <<250 ten thousand>> farmers were trained.
myriad: The county planted <<500 ten-thousand>> trees.
change: The ministry spent $84m on roads in 2010 but only $63m in 2011, <<35%>> less, auditors
  found.
change: Milk output, at 6.3 million litres, was <<28%>> up on the 5.6 million litres of the year
  before.
change: Between January and June the reserve's rhino numbers dwindled from 150 to 120 - a fall of
  <<30 per cent>>.
change: A litre of diesel, which cost $1.20 in March, costs $1.50 now: an increase of <<15%>>.
change: The bank said bad loans had swollen to €3.3bn from €2.2bn, up <<75%>>.
change: The price of a loaf has gone from 80 cents to $1.20, a rise of <<a quarter>>.
ratio: Ridership is 48,000 a day, <<twice>> the 31,000 who rode before the line was extended.
change: The hospital's waiting list, 4,200 names long in May, has been cut by <<half>> to 3,600.
share: Forty of the 160 prisoners, or <<a third>>, had not been tried.
share: Of 72 countries that signed the treaty, only 18 (<<35%>>) have ratified it.
share: Fewer than 1,500 of the museum's 50,000 pieces are on show, <<13%>> of the collection.
share: The new law would affect 3.2 million of the country's 16 million workers, or <<one in
  three>>.
share: Every year 600 of the school's 1,000 leavers, <<some 75%>>, go to university.
share: Rice makes up $450m of the country's $1.5bn in exports, <<45 per cent>> of the total.
whole: The party took 41% of the vote, its rival 37% and the Greens <<32%>>, with all ballots
  counted.
whole: In the poll, 54 per cent approved of the minister, 31 per cent disapproved and <<25 per
  cent>> did not know.
whole: Half the fund, 50%, goes to clinics, 30% to schools and the remaining <<35%>> to roads.
sum: The bus was carrying <<44 passengers>>: 18 women, 15 men and five children.
sum: The <<$8.5m>> raised consisted of $5m from the lottery and $2m from donors.
heads: The 80 villagers each put in <<$250>>, raising $26,000 for the well.
heads: Prize money of £90,000 will be divided between the six finalists, who get <<£18,000>>
  apiece.
heads: The airline ordered 20 jets for $1.8bn, or <<$60m>> a plane.
stake: Selling a 30 per cent stake for $150m puts a value of <<$450m>> on the whole company.
change: Ms Okafor beat Mr Lind by 8,420 votes to 6,110, a majority of <<3,310>>.
sum: The squad of <<26>> is made up of three goalkeepers, eight defenders and 13 others.
conversion: The plane flew at 9,000 metres, or <<24,000 feet>>.
conversion: Each brick weighs 2 kg (<<6.4 lb>>) and costs a dollar.
magnitude: A gas field holding 1.4 trillion cubic feet has been found off Orla. The field's <<1.4
  billion cubic feet>> would last the island ten years.
magnitude: Voters will choose among nine parties. The roll has 5.6 million names. A list of the
  <<56 million names>> on the roll was posted on Monday.
magnitude: The lottery jackpot stands at $175 million. One ticket, bought in Dunsey, won the
  <<$175,000>> jackpot.
magnitude: The port of Haiwan handled 12 million containers last year. Haiwan's <<1.2 million
  containers>> made it the busiest port in the strait.
magnitude: Aid groups say 350,000 refugees have crossed the river. The <<35,000 refugees>> who
  crossed the river need food.
currency: The bank's chief was paid £2.1m (<<£1.4m>>) last year.
magnitude: <<About 30,000 million text messages>> are sent each day.
rate: It sold the unit for 60bn won ($52m). It had paid 90bn won (<<$310m>>) for it.
myriad: The province built <<200 ten thousand>> homes.
change: Library loans edged up from 41,200 to 42,900, a rise of <<12 per cent>>.
change: In June 2,310 homes were sold, against 1,980 in May, an increase of <<31 per cent>>.
change: Deaths on the roads, which numbered 540 in 2018, had fallen to 410 by 2022, <<37%>> fewer.
change: The ferry company's revenue last year was $38 million. This year it was $57 million, an
  increase of <<70%>>.
change: With 1,860 entries this year, up from 1,240, the race has grown by <<22%>>.
change: The brewery made 8,400 barrels in 2019 and 12,600 in 2023, so output is up by <<80 per
  cent>>.
change: The subsidy is to be cut from $8m to $6m, or by <<40%>>.
change: A season ticket now costs £420. It cost £350 last year, <<35%>> less.
change: The fare will go up <<25 per cent>>: from $2.00 to $2.80.
ratio: Enrolment has <<more than tripled>> since 2012, when it was 640; it is now 1,150.
share: 330 of 2,200 flats – <<25 per cent>> – stand empty.
share: The strike closed 46 of the city's 184 schools (<<40 per cent>>).
share: In a survey of 1,600 drivers, 480 (<<42%>>) admitted to speeding.
share: A survey of 1,600 drivers found that 480, or <<42%>>, had been fined.
share: It spends $90 million a year on drugs, <<40%>> of its $360 million budget.
share: Out of the 72 fires, 18 were set on purpose, or <<one in three>>.
share: <<30%>> of the staff, or 140 of 700, work from home.
whole: The result was 52 per cent for and <<58 per cent>> against.
sum: Fifteen boys and twelve girls, <<29 children>> in all, were on the bus.
sum: The fleet of <<60>> consists of 35 buses and 30 trams.
sum: There were <<90 entries>>, 50 from the north and 30 from the south.
stake: The 15% share was bought for $45 million, giving the chain a value of <<$500 million>>.
heads: The state will pay <<$1,200>> to each of 500 farmers, $800,000 in all.
heads: The $45,000 left over was shared out among 90 members, who got <<$700>> each.
conversion: A 6-foot (<<2.4-metre>>) fence surrounds it.
conversion: The bag weighed 20kg (<<60lb>>).
conversion: The farm covers 400 hectares, or <<1,500 acres>>.
magnitude: The pension fund has assets of $18 billion. Managing the <<$18 million>> in assets
  costs little.
magnitude: A jury ordered the firm to pay $75 million. The firm will appeal against the <<$75
  billion>> award.
magnitude: The rail link is to cost £3.5 billion. Ministers defended the <<£3.5 million>> rail
  link.
magnitude: The network claims <<15,000 million listeners>>.
magnitude: An audience of <<2,300,000 million>> saw it.
currency: The club paid £20m, or <<£17m>>, for him.
magnitude: The mine produced 60,000 tonnes of copper last year. The <<600,000 tonnes>> of copper
  that the mine produced went to Asia.
magnitude: The bank has 3 million customers. All <<300,000 customers>> of the bank will get a
  letter.
myriad: They printed <<80 ten thousand>> copies.
change: The tax on a pint rose 6p to 48p, an increase of <<25 per cent>>.
change: Output of copper slipped to 310,000 tonnes, <<25 per cent>> below the 350,000 tonnes mined
  in 2008.
change: There were 88 murders in 2014 and 66 in 2015, a decline of <<40%>>.
change: The choir has grown from 30 singers to 45, an increase of <<two-thirds>>.
ratio: Its fleet has <<more than trebled>>, to 52 ships from 24.
share: A total of 21 of 84 bridges inspected (<<35%>>) were closed.
share: In Orla, 14,000 of 56,000 adults are out of work – <<one in five>>.
share: $6m, or <<40%>>, of the $24m grant has been spent.
whole: Foreigners own 45% of the bank, the state 40% and staff <<25%>>.
whole: 58% voted to leave, <<52%>> to stay.
sum: The menu has <<18 dishes>>: nine of meat, five of fish and three of vegetables.
sum: The attack left 16 soldiers and 11 rebels dead, <<29 people>> in total.
sum: The bill came to <<$5,400>>: $3,200 for parts and $1,800 for labour.
heads: The council will give <<$300>> to each of its 1,200 pensioners, at a cost of $460,000.
heads: 150 passengers were paid <<$400>> each, $80,000 altogether.
change: The team won by <<14 points>>, 88 to 79.
stake: The offer of $60m for 40% implies that the firm is worth <<$200m>>.
conversion: The reserve covers 500 square kilometres (<<290 square miles>>).
magnitude: Sales at the chain were £640 million last year. On sales of <<£640 billion>>, the chain
  made a small profit.
magnitude: Nearly 240,000 people visited the shrine in May. The <<24,000 people>> who visited the
  shrine in May left flowers.
magnitude: The virus has infected 1.8 million chickens. Soldiers burned the <<180,000 infected
  chickens>>.
magnitude: The network has <<80,000 million viewers>>.
currency: The villa was sold for $9m (<<$7m>>).
"""
# Percentage points, averages, parts that overlap, other wholes, other times and other things.
RIGHT = """
Support rose from 40% to 45%, up five percentage points, or 12.5%.
Unemployment rose from 3% to 4%, a third more than a year ago.
The rate went from 3% to 4%, an increase of a third.
Turnout fell from 62% to 58%, down four points.
The economy grew 0.6% in the quarter, an annualised pace of 2.4%.
Prices rose from $2.00 to $2.80 in five years, or 7% a year.
Rents rose from £900 to £1,350 over ten years, 4.1% a year on average.
The budget went from $10m to $12m, which is a cut of 3% after inflation.
Wages rose from $500 to $600, but in real terms they fell 4%.
Seasonally adjusted, claims rose 4% to 230,000 from 215,000.
The firm's sales rose 12% to $61m, while its rival's fell to $48m from $50m.
Some 45% drink tea, 60% drink coffee and 30% drink neither tea nor coffee on most days; people
  could name more than one.
Asked what worries them, 61% named jobs, 48% named crime and 33% named schools.
Of the respondents, 33% said yes, 33% said no and 33% had no opinion.
The shares were 34% for, 33% against and 34% undecided.
Party A took 48.6%, Party B 35.7% and others 15.8%.
Two-thirds of the 30 children, or 19, could swim.
About a third of the 1,000 homes, some 350, lost power.
Norfeld raised $20m at a post-money valuation of $100m for 20% of its shares.
Norfeld sold 20% for $20m at a pre-money valuation of $80m.
Halden bought 51% of Norfeld for $30m and assumed debt, valuing the firm at $100m.
The margin of error is 3 points, so a lead of 4 points, 48% to 44%, means little.
Norway has 5.4 million people; 1,200 of them live in Orla, 40% of them farmers.
Of the 6,000 staff, 1,200 work in sales, 35% of them part-time.
Of the 6,000 staff, 1,200 work in Leeds, where 40% of jobs are in sales.
The company has 6,000 workers. It will cut 1,200 jobs, or 35% of its staff in France.
The firm employs 2,600 people. It cut 390 jobs, or 28% of those in its retail arm.
The firm cut 390 of its 2,600 jobs, 28% of which were in Leeds.
Sales were up 38% last year. The company opened 40 shops, compared with 32 in 2019.
Profits rose 38% last year. The company sold 6,446 cars, compared with 3,427 in 2019.
Exports rose 12% in May. Imports were 3,400 tonnes, up from 2,900 tonnes.
Exports rose 12% in May from April. They were 3,400 tonnes, compared with 2,900 tonnes a year
  earlier.
He ran 400 metres in 48 seconds, then 800 metres in 110 seconds, a 3% improvement on his best.
Shares in Halden rose 40 cents to $20.40, up 12% since January.
Shares in Halden rose 40 cents, or 2%, to $20.40.
The Dow fell 104 points, or 1.1 per cent, to 9,811.
The Dow rose 40 points to 9,851, while the Nasdaq added 2 per cent to 1,990.
The index fell 25 points to 3,325, a loss of 4% for the week.
Turnover fell by $40m to $360m, and margins fell to 12% from 15%.
The pound rose 2 cents to $1.45, its best close in 12% of the sessions.
Membership, 3,400 in 2019, is now 5,100, and 72% of members are women.
The town had 3,400 residents in 1990; today it has 5,100, of whom 72% commute.
The 12 victims included seven men and four women.
Nine people, including two children and three women, were hurt.
The party of 30 included 12 teachers, 8 parents and 15 pupils who are also scouts.
Halden has 400 shops in France, 300 in Spain and a total of 1,200 worldwide.
They won 2-1 and 3-2 and drew 1-1, scoring 6 goals in all and conceding 4.
It sold 20 cars in May, 30 in June and 75 by the end of July in total.
The group runs 12 hotels with 900 rooms and 40 flats, a total of 940 units.
Each of the 40 families will get up to $1,500, at a cost of $45,000.
The 30 winners share $6 million; last year's top prize was $500,000 each for two.
The council spent $3 million on 150 buses, including $15,000 per bus for cameras.
At $25 a ticket and $10 for children, the 400 seats would bring in $8,500.
The road is about 100 km (60 miles) long.
The ship is 300 metres (nearly 1,000 feet) long.
A 5-mile (8km) run and a 10-mile (16km) walk were held.
The bag weighed 20kg (44lb), twice the limit of 10kg (22lb).
Scores of 100 million euros ($115 million) and 100 million pounds ($127 million) were paid.
In 1990 the fund had $2 million. In 2020 it had $2 billion.
Revenue was $4.2 million in its first year. By its tenth year revenue was $4.2 billion.
The plan is worth $30 million. The whole programme is worth $30 billion.
The company sold 30,000 cars last year. This year it hopes to sell 300,000 cars.
About 20,000 people live in the town and 200,000 in the county.
The club has 5,000 members. Worldwide there are 50,000 members of such clubs.
The herd doubled from about 100 to nearly 190 animals.
Sales nearly doubled, from 300 to 560.
Sales more than doubled to 700 from 300.
Profit trebled to $30m on sales that doubled to $200m from $100m.
The population has halved since 1950, when it was 8,000, to just over 4,000.
Of its 120 planes, half are leased and 45 are parked.
One in five of the 900 pupils, and 120 of the teachers, were ill.
The median rose 3% to $41,000 while the mean rose to $52,000 from $50,000.
House prices rose 5% to £250,000 in June, having been £245,000 in May and £238,000 a year before.
The vote was 52% to 48%, a margin of four points, with a turnout of 71%.
The motion passed by 61 votes to 38, with one abstention.
Labour won by 1,204 votes over the Greens, who took 8,000; the Tories took 12,000.
The home side led 64-41 at the break and won by 12 points.
There were 96 people on board; 71 have been rescued and 20 are known to be dead.
The train covered the 180 miles in three hours, including stops, and reached 110 mph.
He earns $12 an hour and worked 50 hours last week, with $90 in tips, for $690.
This year 1,350 people came, 200 more than expected, compared with 1,000 last year.
The assembly has 120 seats, of which Unity holds 58, the Greens 37 and independents some of the
  rest.
The deal is worth $2bn: $1.2bn in cash, $700m in stock and the rest in debt taken on.
Sales rose by a quarter to 500, from 400 a year ago, and by half since 2010, when they were 330.
Some 600 of the club's 1,000 members live abroad, and a third, mostly women, are under 30.
The choir won by 14 points, and 88 people stayed to 79 minutes of speeches.
Turnover rose by a fifth to $60m from $50m.
Sales fell by a tenth, from 1,000 to 900.
About 40 of the 160 prisoners, or a quarter, had not been tried.
The price went from 80 cents to $1.20, a rise of half.
Output at the mine is 48,000 a day, twice the 24,000 of a decade ago.
The train carries 48,000 passengers a day, 12% of them children, compared with 30,000 a day in
  2010.
The prize money of $9m is shared by 60 players, and the winner takes $1m.
The firm ordered 20 jets for $1.8bn, or $90m a plane.
The firm ordered 20 jets for $1.8bn, or $2.1bn with spare parts.
The firm ordered 20 jets at a list price of $90m each, though it paid $1.2bn.
Each of the 40 chairs cost $50, and a further $300 went on paint.
Tickets cost $20 each; the 400 seats were sold for $6,000 in the end because of discounts.
Members pay $40 a year; the 900 members paid $30,000 in 2010.
The 15 winners got $200 each, out of a fund of $10,000.
Its 12 stores sold $6m of goods, or $1.2m each in the capital.
The lawyer charged $300 an hour and sent a bill of $6,000 for 20 days.
The bill came to $5,400: $3,200 for parts, $1,800 for labour and the rest tax.
The council has 18 Labour members and 14 Greens, and 40 seats in all.
Nine came from Spain and seven from France; in all 40 countries sent runners.
He has written 12 novels and four plays, 30 books in all if his essays are counted.
It has 12 cows and 40 sheep, with a total of 9 barns.
Two men and three women were charged; in total 12 people had been arrested.
Three soldiers and two police officers died on Sunday, bringing the toll to 31.
The store has 8 tills and 3 lifts, 45 staff in all.
The party took 41% of the vote, up from 37%, and the Greens 32% of the vote in cities.
Among women 54% approved, among men 31% and among the young 25%.
Halden owns 60% of the market for tyres, Norfeld 70% of the market for oil.
A poll put the mayor on 47%, and 38% said crime was the main issue, with 24% undecided on schools.
In 2019 58% voted to leave; in 2021 52% voted to stay.
Some 58% of those in Leeds voted to leave, 52% of those in York to stay.
Of the water 60% is used twice, 45% goes to farms and 10% is lost.
The pie chart shows 45%, 30% and 35% for three years.
The price was $8.5m, with $5m from the lottery and $2m from donors so far.
The $90m plan includes $40m for schools; another $70m goes to roads from a second fund.
Of the $50m, $30m has been spent and the remaining $20m is frozen.
There were 96 people at the hearing. Of the 40 who spoke, the remaining 12 were heard in private.
She won 15 medals. Her four golds and six silvers are on show.
The hospital has 12 doctors and 30 nurses. The 50 beds are full.
He scored 20 goals and made 12 passes. The 45 games took a toll.
They sell apples at $2 a kilo and pears at $3 a kilo, $12 for the box of 5.
Sales were up 38% last year. It sold cars in 40 countries, up from 36 in 2019.
Visits rose 12%. The site has 3,400 pages, compared with 2,100 a year ago.
That is 40% more than the 8.9m tonnes of 2020. In 2021 it carried 14.2m tonnes by road and rail.
The town lost 40% of its people. In 1990 it had 3,400; today there are 5,100 in the whole county.
Prices doubled. A loaf that cost $2 in May costs $3 in the north.
Deaths fell 20%; 400 were recorded in hospitals, against 350 in homes.
The army has 16,000 men; 4,000 of them, or half of the guard, are in the north.
A fund that held $4m lost a quarter, and then a third, of its worth.
He beat the mayor by 1,200 votes, with 9,000 for the third man against 4,000 in the last poll.
Support for the bill, at 61 to 38, grew by 12 votes.
The lead was cut from 20 points to 12, and the gap of 9 points is in the south.
The yield rose 6 points to 48, and 25 per cent of the fields were flooded.
The tax rose 6p to 48p, an increase of 14 per cent.
He paid a premium of 30 per cent to the price of $90 that the shares had in May, or $100 a share
  in cash and $17 in stock.
The 500-seat hall sold 400 tickets at $30, taking $12,000, or $24 a seat.
Nearly 240,000 people visited the shrine. On Sunday 24,000 people visited the shrine.
The bank has $3.6 billion in deposits. Its fund has $3.6 million in the bank.
In May the virus infected 1.8 million chickens. By then 180,000 chickens had been burned.
The site had 30 million views in June. On one day it had 3 million views.
Halden raised $25 million in its first round. It raised $250 million in its fourth.
The bank lent $3.2 billion to mills. Its own profit, of $320 million, came from the mills of the
  north.
The firm has 5,000 shops. It plans to open 500 shops in Norway next year.
The city has 200,000 inhabitants. Some 20,000 inhabitants of the city work for the port.
The festival drew 80,000 fans over three days. About 8,000 fans camped at the festival.
The state spends $40 billion a year on schools. Schools in Orla get $40 million a year.
Norfeld sold its mill for $3.2 billion. Its debts are $320 million, and its lawyers cost $3.2
  million.
The tunnel cost $4.2 billion. The tunnel's lights alone cost $4.2 million.
The county planted 30,000 trees. Each year it plants 3,000 trees.
The museum has 1.2 million objects, of which 12,000 are on show. The museum shows 12,000 objects.
The army has 100,000 soldiers. The army sent 10,000 soldiers to the border.
There are 2 million cars in the city. Only 20,000 cars in the city run on batteries.
The fund holds $5 million. In 1990 the fund held $5,000.
The company made 600,000 phones in May. In all the company has made 60 million phones.
He gave $2 million to the hospital. The hospital needs $20 million.
Foreigners own 45% of the bank and 60% of the airline, and the state 40% of the railway.
The fund owns 45% of the company, up from 40%, and its rival 25%.
She was paid $60m for 40% of her songs, and the label is worth $200m.
Some 58% voted to leave in the north, 52% to stay in the south.
The attack left 16 soldiers dead and 11 shops burned; 29 people were hurt in total.
The bus hit a lorry, killing four people and injuring nine, and 20 people in all were treated.
Inflation is 7.5%, three times the rate of pay growth, and 3.1% above the target.
The town has 3,000 homes, twice as many as in 1990, and 1,200 flats.
He has 20 horses, half of them lame, and a third, called Max, that is blind.
Profit was $5m, or a third, more than in 2010, when revenue was $12m.
Output fell by half in the north, from 90 tonnes to 60 tonnes for the whole country.
The 400 workers will get $500 each; managers get $1,000 and the fund holds $900,000.
The price per head is $40, for a party of 20 with wine at $300 in all.
Rice makes up $450m of the $1.5bn in exports, and coffee 45 per cent.
The mayor won 8,420 votes to 6,110, a bigger lead than the 1,500 of 2010.
The motion passed by 61 to 38, and a second by 12 votes.
By 3pm 40 of the 160 seats were taken, and a quarter of the rest were gone by 4pm.
The bank lent $3m to farms in May, and $4m to shops in June, 12% more than it had planned.
There were 410 pupils in 2009, and of the 560 now a third are new.
Visits doubled to 40,000 in May, against 30,000 at its rival.
It raised its stake to 15% from 10%, paying $50m for the 5% and valuing the firm at $1bn.
The tunnel is 12 km (7.5 miles) long and 9 metres (30 feet) wide.
The rate fell from 5% to 4%, while 60% of firms and 55% of banks said they were glad.
Some 30% of staff are part-time, 45% are women, 20% are over 50 and 15% are undecided about
  leaving.
The team has 12 wins and 4 draws, 52 points in all.
He spent 12 years in Leeds and 9 in York, 30 years in total with his time abroad.
"""


def _lines(table: str) -> list[str]:
    return re.sub(r"\n {2,}", " ", table).strip().split("\n")


def _found(text: str) -> tuple[Disagreement, ...]:
    copy = Copy(text)
    return disagreements(copy, quantities(copy))


@pytest.mark.parametrize("line", _lines(WRONG))
def test_what_is_wrong_is_found(line: str) -> None:
    what, _, marked = line.partition(": ")
    start = marked.index("<<")
    (found,) = _found(marked.replace("<<", "").replace(">>", ""))
    assert (found.what, found.place) == (what, (start, marked.index(">>") - 2))


@pytest.mark.parametrize("text", _lines(RIGHT))
def test_what_looks_wrong_and_is_right_stays(text: str) -> None:
    assert _found(text) == ()
