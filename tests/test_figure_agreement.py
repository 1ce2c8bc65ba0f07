"""What looks like two figures for one thing and is not: nothing may be reported."""

from __future__ import annotations

import pytest

from linter.document import Kind
from linter.text.figures import quantities
from linter.text.figures.conflict import conflicts

# One text a line; a heading stands before ||.
RIGHT = """
Shares in Bluefin rose 4 per cent on Monday. Shares in Bluefin fell 3 per cent on Tuesday.
Shares in Bluefin opened 2% higher. By noon shares in Bluefin were 3% lower.
The index closed 1.2% down in Tokyo. The index closed 1.6% down in Seoul.
Brent crude gained 3 per cent. West Texas crude gained 4 per cent.
Revenue at Corvid was $4.1 billion in 2023. Revenue at Corvid was $4.6 billion in 2024.
Revenue at Corvid was $4.1 billion. The year before, revenue at Corvid was $3.6 billion.
First-quarter sales at Corvid were $1.1 billion. Second-quarter sales at Corvid were $1.3 billion.
Gross sales at Corvid were $1.1 billion. Net sales at Corvid were $0.9 billion.
Corvid had an operating profit of $90 million. Corvid had a pre-tax profit of $70 million.
Helio was worth $200m before the money. Helio is worth $250m after the money.
The pre-money valuation of Helio was $200m. The post-money valuation of Helio was $250m.
Helio raised $20m in a seed round. Helio raised $35m in its second round.
Leeds scored 21 points before the break. Hull scored 24 points before the break.
Hayden made 55 runs from 80 balls. Langer made 67 runs from 98 balls.
Hull won by 12 points in Leeds. Hull won by 15 points in York.
Leeds have won 12 games this season. Leeds won 14 games last season.
The Greens won 12 seats in the north. The Liberals won 14 seats in the north.
The Greens won 31 per cent of the vote. The Liberals won 33 per cent of the vote.
Of men, 41 per cent back the tram. Of women, 49 per cent back the tram.
Among voters under 30, 41% back the tram. Among voters over 60, 49% back the tram.
In March 41% of voters backed the tram. In May 49% of voters backed the tram.
Some 49% of voters back the tram. The other 51% of voters oppose the tram.
It was 31 degrees in Kano. It was 36 degrees in Lagos.
It was 31 degrees in Kano at noon. It was 22 degrees in Kano at midnight.
Ana Ito, 34, rows for Leeds. Her brother Ken Ito, 31, rows for Hull.
The mother, 41, and the son, 14, were unhurt. The father, 45, was in Hull.
A 14-year-old boy fell off the pier. A 15-year-old boy fell off the same pier.
The tram costs £3 for adults. The tram costs £2 for children.
The tram costs £3 on weekdays. The tram costs £2 on Sundays.
A ticket for the tram costs £3. A return ticket for the tram costs £5.
A flat in Hull costs £900 a month. A flat in Hull costs £1,100 a month with a garden.
Entry to the zoo is $12 for adults and $8 for children. Entry to the zoo is free for the old.
The bridge was to cost £40m. The bridge cost £52m.
The bridge was expected to cost £40m. The bridge has cost £52m to build.
The first bridge cost £40m to build. The second bridge cost £52m to build.
The northern bridge cost £40m to build. The southern bridge cost £52m to build.
The old bridge carried 4,000 cars a day. The new bridge carries 6,000 cars a day.
The bridge carried 4,000 cars in 2019. The bridge carried 6,000 cars in 2024.
The council set aside £4m for roads. The council set aside £6m for schools.
The council set aside £4m for roads in Hull. The council set aside £6m for roads in York.
The council spent £4m on roads in May. The council spent £6m on roads in June.
Police put the crowd at 5,000 people. Organisers put the crowd at 8,000 people.
Police counted 5,000 people at the march. The unions claim 8,000 people at the march.
The flood killed 12 people in Kano. The flood killed 15 people in Lagos.
The flood killed 12 people in Kano. A flood in 1998 killed 15 people in Kano.
The flood killed 12 people, police said at first. Now 15 people are known to have died.
At least 12 people were killed in the flood. Fifteen people were killed in the flood.
More than 300 homes were lost in the flood. The flood cost Kano 340 homes.
Nearly 400 homes were lost in the flood. The flood cost Kano 390 homes.
Up to 400 homes were lost in the flood in Kano. The flood in Kano took 310 homes.
About 12,000 people live in Orla. Orla has 12,340 people.
The town of Orla has 12,000 people. The town of Orla has 12,340 people.
Orla's debt is $14 billion. Orla's debt is $14.3 billion.
Orla's debt is some $15 billion. Orla's debt is $14.3 billion.
The stake cost over $14 billion. The stake cost $14.3 billion.
The stake cost roughly $14 billion. The stake cost $14.3 billion.
Half of the 40 staff left. Of those who left, 12 staff were cooks.
Of the 40 staff 18 left. The 22 staff who stayed got a bonus.
The ship has 40 crew. Only 12 crew were on board the ship.
The ship carried 40 containers. The ship lost 12 containers.
The ship lost 40 containers in the storm. The ship lost another 12 containers in the storm.
The ship lost 40 containers in the storm. A further 12 containers of the ship were damaged.
The plant makes 400 cars a day. The plant makes 9,000 cars a month.
The plant made 400 cars on Monday. The plant made 380 cars on Tuesday.
The plant employs 400 people. Its owner employs 600 people.
The plant in Hull employs 400 people. The plant in York employs 600 people.
The plant employs 400 people directly. The plant employs 600 people indirectly.
The plant employed 400 people when it opened. It employs 600 people today.
The judge sent Finch to jail for 12 years. The judge sent Lund to jail for 14 years.
Finch was sentenced to 12 years for fraud. Finch was sentenced to three years for perjury.
Finch ran the mile in 12 minutes. Lund ran the mile in 14 minutes.
Finch swam 12 km in the morning. Finch swam 14 km in the evening.
The race is 12 km long for women. The race is 14 km long for men.
Add 200 g of flour to the bowl. Add 250 g of sugar to the bowl.
Bake the bread for 20 minutes. Turn the bread and bake for 15 minutes.
Heat two tablespoons of oil. Add three tablespoons of oil to the pan.
The loan runs for 10 years at 4%. The loan runs for 20 years at 5%.
The rate was 4 per cent in May. The rate is 5 per cent now.
The bank raised the rate to 5 per cent. The bank had left the rate at 4 per cent.
The bank cut its forecast to 2 per cent. The bank's earlier forecast was 3 per cent.
Unemployment was 4 per cent in Ohio. Unemployment was 5 per cent in Iowa.
Unemployment among men was 4 per cent. Unemployment among women was 5 per cent.
Unemployment rose from 4 per cent. It stands at 5 per cent.
Prices rose 4 per cent in a year. Prices rose 1 per cent in a month.
Food prices rose 4 per cent in Kano. Fuel prices rose 6 per cent in Kano.
Annual growth was 4 per cent. Quarterly growth was 1 per cent.
Norbank pays 3% on deposits of a year. Norbank pays 4% on deposits of five years.
Norbank lent €3 billion to farms. Norbank lent €4 billion to shops.
Norbank offered €3 billion for Corvid. Norbank later paid €4 billion for Corvid.
Norbank offered €3 billion for Corvid. Vantor offered €4 billion for Corvid.
Norbank wants €3 billion for its stake. Norbank was offered €2.5 billion for its stake.
Norbank sold a 12% stake in Corvid. Norbank keeps a 9% stake in Corvid.
Norbank owns 12% of Corvid. Vantor owns 9% of Corvid.
Norbank owns 12% of Corvid. Norbank owns 9% of Vantor.
Of 40 members 12 voted no. The 28 members who voted yes cheered.
The hall seats 400 people. Only 312 people came to the hall.
The hall seats 400 people. It seated 312 people before the works.
The hall opens for 12 hours on weekdays. The hall opens for eight hours on Sundays.
The novel sold 40,000 copies in Spain. The novel sold 50,000 copies in Chile.
The novel sold 40,000 copies in hardback. The novel sold 50,000 copies in paperback.
The novel has 400 pages. Its sequel has 520 pages.
The film made $40 million in its first week. The film made $25 million in its second week.
The film cost $40 million. The film made $125 million.
The song was played 40 million times. Its video was seen 50 million times.
The lake holds 40 million litres in spring. The lake holds 30 million litres in autumn.
The tower is 40 metres tall. The tower's mast is 12 metres tall.
The tower in Hull is 40 metres tall. The tower in York is 52 metres tall.
The drone flies 40 km on one charge. Its rival flies 52 km on one charge.
The phone weighs 180 g. The larger phone weighs 210 g.
The phone sells for $699 with less memory. The phone sells for $799 with more memory.
“We lost 12 people in Kano,” she said. “We lost 15 people in Kano,” he said.
“The flood killed 12 people in Kano,” she said. The flood killed 15 people in Kano.
Two ways to save water || The council lists three ways to save water at home.
Hull loses 40 jobs || York lost 60 jobs in May, and Hull 40.
12 hurt in tram fire || A tram fire hurt 12 people, and 15 people were moved to a hotel.
Trams: 40 more by May || The city runs 120 trams and will buy 40.
Turnout was 61% at noon. Turnout was 66% at the close.
Turnout was 61% in Hull. Turnout was 66% in the whole county.
Each of the five boats carried 12 people. The largest boat can carry 20 people.
The five boats carried 12 people each. In all the boats carried 60 people.
Between 12 and 15 people were on the boat. The boat can carry 20 people.
The boat carries 12 people, including two crew. The boat carries two crew.
A total of 60 people were on the boats. On the boats were 52 passengers.
The team lost 12 matches at home. The team lost nine matches away.
Lund beat Finch by 12 votes in the first count. Lund beat Finch by nine votes in the second count.
Finch fired three shots at the door of the bank. Then Finch fired two shots at the door of the bank.
Leeds scored three goals in the opening period. Leeds scored two goals in the closing period.
The grant pays $5,000 to schools for books. The grant pays $8,000 to schools for computers.
The first team had 12 players from Hull. The second team had 14 players from Hull.
In Hull, 40 homes lost power. In York, 60 homes lost power.
Hull: 40 homes lost power in the storm. York: 60 homes lost power in the storm.
Ito won gold in 12 minutes. Lund won silver in 13 minutes.
Ticket prices start at $20 for children. Ticket prices start at $45 for adults.
Bluefin shares closed at $40.10 in New York. Bluefin shares closed at £31.20 in London.
Bluefin shares closed at $40.10 in New York. Bluefin shares opened at $41.20 in New York.
The company has 400 workers in Hull. The company has 4,000 workers.
The company has 400 workers at the plant. The company wants 500 workers at the plant.
The company cut 400 jobs at the plant. The company will cut 300 jobs at the plant.
The company plans to cut 400 jobs at the plant. The company has cut 300 jobs at the plant.
Police arrested 12 people at the march. Police released 10 people after the march.
The rocket carried 12 satellites into orbit. The rocket lost two satellites in orbit.
Officers seized 12 kg of heroin at the port. Officers seized 20 kg of cocaine at the port.
Her album sold 2 million copies. Her next album sold 3 million copies.
The minimum wage is $12 an hour in Ohio. The minimum wage is $15 an hour in Iowa.
The minimum wage is $12 an hour. Unions want a minimum wage of $15 an hour.
The house sold for $2 million. The house was listed for $3 million.
She paid $40 for the ring. She sold the ring for $400.
The fee is $40 for members. The fee for others is $60.
The tax would raise $40 million. Opponents say the tax would raise $20 million.
The mayor says the tax would raise $40 million. The auditor says the tax would raise $20 million.
The dam holds 40 million litres of water when full. The dam holds 20 million litres of water.
The dam was built to hold 40 million litres of water. The dam holds 20 million litres of water.
Round one: Leeds beat Hull by 12 points. Round two: Leeds beat Hull by nine points.
Last year Hull had 40 fires. Hull had 50 fires.
The vaccine worked in 91 per cent of adults. The vaccine worked in 84 per cent of adults over 70.
Workers get 12 days of leave. Workers get 20 days of sick leave.
Norbank shares fell 4 per cent in early trade. Norbank shares fell 6 per cent by the close of trade.
The lottery paid $4 million to one winner. The lottery paid $2 million to ten winners.
The county reported 40 cases of measles. The county reported 55 cases of mumps.
The county reported 40 cases of measles on its website. The state reported 55 cases of measles.
On page 3, we list 12 rules. We list 10 rules for pupils.
He ran 12 miles on the beach. He ran 14 miles on the beach.
The inquiry heard 40 witnesses in May. The inquiry has heard 112 witnesses so far.
"""


@pytest.mark.parametrize("row", RIGHT.strip().splitlines())
def test_nothing_to_report(row: str) -> None:
    text = row.replace(" || ", "\n")
    title = text.find("\n")
    found = conflicts(quantities(text), lambda at: Kind.HEADING if at < title else Kind.PARAGRAPH)
    assert list(found) == []
