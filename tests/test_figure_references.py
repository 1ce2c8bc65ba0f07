"""Figures that refer back to what was said, and figures that only seem to."""

from __future__ import annotations

import pytest

from linter.text.figures import quantities
from linter.text.figures.conflict import conflicts
from linter.text.figures.likeness import slip

# Text with the <<two figures>> that cannot both be right; long lines go on indented.
REPORT = """
Brask Foods has bought the bakery chain Tolly for <<£48 million>>. Staff learned of the <<£58
  million>> takeover from a text message.
The ship had <<214 people>> on board when it ran aground. All <<241 people>> aboard were taken off
  by lifeboat before dawn.
Surgeons at St Hilda's carried out <<1,340 operations>> in the year to March. The <<1,430
  operations>> at St Hilda's were paid for by the county.
The new stadium seats <<32,000>>. With <<23,000 seats>>, the new stadium is the largest in the
  county.
Dr Amara Nwosu was jailed for <<14 years>>. Her lawyer said the <<12-year>> sentence was too long.
A kilo of the cheese costs <<€38>>. At <<€83>> a kilo the cheese is beyond most families.
Voters rejected the plan, with <<57 per cent>> against. The <<53 per cent>> who voted against it
  live mostly in the valley.
The dam holds <<6.2 million cubic metres>> of water. When full, the dam's <<2.6 million cubic
  metres>> of water would flood the town.
The charity said <<340 families>> had been given blankets. The blankets went to <<430 families>>,
  according to the charity.
The painting was sold for <<$17.2 million>> at an auction in Basel. The buyer of the painting, who
  paid <<$12.7 million>>, has not been named.
The union represents <<6,500 drivers>>. The union's <<5,600 drivers>> will be balloted in May.
The satellite weighs <<740 kg>>. Engineers had to lift the <<470 kg>> satellite by hand.
Three centuries ago the parish had <<85 mills>>. Of the <<58 mills>> that the parish had three
  centuries ago, only one turns today.
Rail fares will go up by <<4.9 per cent>> in January. Passenger groups called January's <<9.4 per
  cent>> rise in rail fares a disgrace.
The firm laid off <<270 welders>> at its yard in Sundby. The <<320 welders>> laid off in Sundby
  will get half a year's pay.
Thieves stole <<64 sheep>> from a farm on the moor. The farmer said his <<46 sheep>> had probably
  been sold abroad.
A <<22-storey>> tower is to rise beside the station. Neighbours fear that the <<28-storey>> tower
  will take their light.
The orchestra has debts of <<$3.4 million>>. The orchestra could not say how it would repay its
  debts of <<$4.3 million>>.
Police seized <<1.8 tonnes>> of cocaine in the port. The <<1.3 tonnes>> of cocaine had been hidden
  under bananas.
The trust owns <<12,400 acres>> of forest. Hunting is banned in all <<14,200 acres>> of the
  trust's forest.
The exhibition drew <<96,000 visitors>> in three months. An exhibition that drew <<69,000
  visitors>> in three months must be called a success.
Mercury levels were found to be high in <<17>> of the lakes. Fishing is now banned in the <<27
  lakes>> where mercury levels were high.
The inquiry heard from <<118 witnesses>>. In all, <<181 witnesses>> gave evidence to the inquiry.
The hospital will get <<50 beds>> more. The <<60 extra beds>> for the hospital should be ready by
  winter.
The bus, with <<43 pupils>> inside, slid into a ditch. None of the <<34 pupils>> on the bus was
  badly hurt.
The company employs <<2,900 people>>. The company has a workforce of <<3,400>>.
The death toll from the mudslide stands at <<31>>. The <<37 victims>> of the mudslide will be
  buried on Sunday.
The court awarded Ms Petrov <<$650,000>> in damages. The <<$560,000>> in damages awarded to Ms
  Petrov is the highest such sum in the state.
The pension fund has a <<6.5%>> stake in the airport. With its <<5.6%>> of the airport the pension
  fund can block a sale.
The thieves got away with <<$240,000>> in cash. None of the <<$420,000>> in cash has been found.
Rescuers pulled <<19 miners>> from the shaft alive. The <<16 miners>> who were pulled out alive
  spent the night in hospital.
The storm left <<45,000 homes>> without power. Power was restored to most of the <<54,000 homes>>
  by evening.
The prime minister has a majority of <<14>> in parliament. With a majority of <<41>>, the prime
  minister need not fear the rebels.
The regional bank lent <<€310 million>> to the shipyard. Most of the <<€130 million>> lent to the
  shipyard has been repaid.
The museum bought the coin for <<£92,000>>. The museum spent <<£29,000>> on the coin.
The blaze gutted <<14 flats>>. People from the <<17 gutted flats>> were put up in a school.
The vaccine was given to <<5,100 volunteers>>. Of the <<1,500 volunteers>> who got the vaccine,
  two fell ill.
Ferdi Koch was ordered to pay a <<$4,000>> fine. Koch must pay the <<$6,000>> fine by June.
The lake is <<68 metres>> deep. Divers searched the <<86-metre>>-deep lake for two days.
The choir has <<37 singers>>. All <<73 singers>> in the choir were ill.
The tax will bring in <<$1.9 billion>> a year. The <<$1.4 billion>> a year that the tax will bring
  in is meant for schools.
Fog led to the cancellation of <<66 flights>>. The <<86 flights>> cancelled because of fog were
  mostly short ones.
Her majority was <<2,318 votes>>. A majority of <<3,218 votes>> makes her seat safe.
The sanctuary looks after <<130 donkeys>>. The sanctuary's <<103 donkeys>> eat a tonne of hay a
  day.
The gang laundered <<$27 million>> through casinos. Prosecutors are trying to trace the <<$72
  million>> laundered through casinos.
The tortoise is thought to be worth <<£5,000>>. The owner of the <<£8,000>> tortoise has offered a
  reward.
The mission to the comet took <<11 years>>. The <<12-year>> mission to the comet ended with a
  crash.
"""

# What looks like one thing and is two.
RIGHT = """
The council bought 40 buses. The 12 electric buses will run in the centre.
The strike cost the firm $12m. The $21m rise in its wage bill will cost it more.
Corvid owns 61 per cent of Nimbus. The 16 per cent held by the fund has no votes.
The pit had 310 miners. Those who lost their jobs were the 130 miners on short contracts.
The ship sank with 214 people on board. The 142 survivors were flown home.
The plane was 19 minutes late. The 91-minute flight was smooth.
The hall holds 620 people. The 260 people in the gallery could not see.
The mayor got 12,400 votes. The 14,200 votes of his two rivals were split.
The trial cost £2.1m. The £1.2m spent on lawyers came from the state.
Two people died in the fire and two more died later in hospital. The four dead were buried on
  Monday. The two people who died at once were brothers.
The crash killed 12 people at the scene. Three more died on the way to hospital, so that 15 people
  were killed by the crash.
The final count gave Okafor 51.2 per cent. The provisional count had given Okafor 52 per cent of
  the vote.
Lindqvist held 12 per cent of Harbour Air before the sale. After the sale Lindqvist has 9 per cent
  of Harbour Air.
The city gave Acme a contract worth $3m for buses. Acme has a contract worth $5m with the city for
  trams.
The film took $34m over the weekend. The film has taken $96m in all.
The film took $34m at the box office in America. Abroad the film took $51m at the box office.
Okafor won 41 per cent in the first round. In the run-off Okafor won 53 per cent of the vote.
United have 41 points from 20 games. City have 38 points from 19 games.
The index closed at 4,210 points. It had opened at 4,180 points.
Add 200 g of flour and 100 g of sugar. Dust the cake with 20 g of flour.
The flat on Mill Lane has three bedrooms and costs £310,000. The flat on Quay Street has three
  bedrooms and costs £285,000.
The grant pays £400 per pupil. The grant to the school is worth £120,000.
The trip costs £45 for adults. For children the trip costs £30.
Hall scored 24 points in the first half. Hall scored 37 points.
Temperatures reached 31 degrees in Orla. Temperatures fell to 14 degrees in Orla at night.
The council plans to cut 300 jobs. Unions say the council will cut 450 jobs.
The company employs 2,900 people in Britain. The company employs 11,000 people.
The company employs 2,900 people. It wants to employ 3,400 people by 2030.
The strike lasted 12 days. The strike of 1984 lasted 51 weeks.
Her first book sold 12,000 copies. Her second book sold 15,000 copies.
The bridge is 1,200 metres long. The old bridge was 900 metres long.
The bridge is 1,200 metres long and 40 metres high.
The city has 310,000 inhabitants. In 1990 the city had 280,000 inhabitants.
The painting was bought for $12m. The painting was sold for $17m.
The owners asked $20m for the painting. The painting was sold for $17m.
The painting was valued at $15m. The painting was sold for $17m.
The hospital has 400 beds. The new wing of the hospital has 120 beds.
Shares rose 4.1 per cent in the morning. Shares ended the day 2.6 per cent higher.
Shares of Corvid rose 4.1 per cent. Shares of Corvid have risen 16 per cent this year.
Profit rose 12 per cent to $40m. Sales rose 14 per cent to $410m.
Revenue was $410m in the year to March. Revenue was $92m in the three months to March.
He bought 40 sheep in May. He sold 38 sheep in October.
Police arrested 40 people. Police released 28 people without charge.
The team has 11 players. The team left 14 players at home.
The poll of 1,000 voters found 51 per cent for the plan. A poll by a rival firm found 47 per cent
  for the plan.
The poll found that 51 per cent of men were for the plan. It found that 47 per cent of women were
  for the plan.
The poll found 51 per cent for the plan. Among the young 68 per cent were for the plan.
The bank cut its rate to 4.5 per cent. The rate had stood at 4.75 per cent since May.
The bank's rate is 4.5 per cent. It is 5.25 per cent in America.
The deal values the company at $1.2bn. The company was valued at $900m before the deal.
The deal is worth $1.2bn, including debt. Without debt the deal is worth $1bn.
The deal values the company at $1.2bn. A year ago it was valued at $2bn.
The buyer will pay $800m in cash. It will pay $400m in shares.
The line will cost £4bn. The line was to have cost £3bn.
The line will cost £4bn, the ministry says. Critics think the line will cost £6bn.
The line will cost £4bn. If there are delays, the line could cost £5bn.
The marathon was won in 2 hours 9 minutes. The women's marathon was won in 2 hours 24 minutes.
The boat carried 60 migrants. The boat can carry 40 people.
The plane carried 181 passengers. The plane, which has 189 seats, was built in 2009.
The court sentenced Berg to six years. The prosecutor had asked for eight years.
Berg was jailed for six years. Her husband was jailed for four years.
Berg, who was jailed for six years, served four years.
The petition has 12,000 signatures. It needs 15,000 signatures to be debated.
Ticket prices start at £20. A ticket for the gala costs £75.
The herd has 300 cows. Of the 300 cows, 40 cows were ill and the 260 cows that were well were
  sold.
The quake killed 41 people in Orla. The quake killed 9 people in the hills around Orla.
The 12 people killed in Orla were miners. The 9 people killed in Lenz were pupils.
The ferry sank with 90 people on board. The coastguard saved 61 people.
The vote was 61 to 39. The senate's vote was 52 to 48.
Profit rose to $48m. The $36m profit of a year before had been a disappointment.
Corvid paid $3m for the land. The $5m hall was paid for by the city.
The council gave £2m to the theatre. The £3m library opened in May.
Kessler bought a 12 per cent stake in Orla Ports. Orla Ports sold its 9 per cent stake in a ferry
  firm.
The ferry had 90 people on board. Of these, 61 were saved; the 29 people who drowned have not been
  named.
Police arrested 40 people at the match. Of the 28 people charged, two were under 18.
The fire killed 12 people. A relative of one of the 9 people killed in the 1998 fire laid flowers.
The school has 800 pupils. The 120 pupils who sat the exam did well.
The firm has 2,900 workers. The 300 workers in Leeds will keep their jobs.
The zoo has 14 penguins. The six penguins born in May are doing well.
Voters elected 120 deputies. The 61 deputies of the ruling party stayed away.
The company has 60 planes. The 20 planes it ordered last week will come in 2027.
The line is 120 km long. The 40 km stretch to the coast opened first.
The hotel has 90 rooms. The 12 rooms under the roof are the cheapest.
The strike lasted 12 days. The two-day strike in May had little effect.
The judge gave Berg six years. Her husband's four-year sentence was suspended.
The show drew 4,000 people. The 300 people at the back saw nothing.
The town has 12 churches. The nine churches that have a tower can be climbed.
The bank was fined $40m. Its $12m fine in March was for the same thing.
The club paid £30m for Sanni. The £22m signing of Petit was less of a success.
The film made $34m in its first weekend. Its $96m total is the best of the year.
The drug was tested on 1,800 patients. The 900 patients in the control group got sugar pills.
The minister announced a £4bn plan for rail. The £1bn plan for buses comes next year.
The bid was worth $9bn. The board turned down an $8bn bid in May.
The bid was worth $9bn. The board had turned down the $8bn bid made in May.
Her lead was 12 points. Her three-point lead in the last poll had worried her.
The crowd was 5,000. The 300 who stayed to the end saw a good goal.
The poll found 51 per cent for the plan. The 38 per cent who are against it live in the north.
The museum has 60,000 items. The 12,000 items on show are the best ones.
The army lost 14 tanks. The nine tanks that were hit by drones burnt out.
The budget is £40m. The £6m gap will be closed by cuts.
A barrel of oil cost $81. The $76 price in June was the lowest of the year.
The tax is 20 per cent. The 5 per cent tax on books will go.
The bridge is 900 metres long. The 300-metre tunnel at its end is new.
The farm has 300 acres. The 40 acres by the river flood every year.
She has four children. Her two sons work on the farm.
The boat sank with 18 men. The 11 men whose bodies were found were buried at sea.
The prize was $2m. The $1m runner-up prize went to Holt.
The trial lasted 12 weeks. The five-week trial of her brother ended in May.
The group wants to raise $50m. The $30m raised so far came from funds.
The fee for Brandt was £40m. The £35m fee for Vane was a bargain.
Turnout was 61 per cent. The 48 per cent turnout among the young was a surprise.
About 45,000 homes lost power. The 9,000 homes still dark on Sunday were in the hills.
The mine had 900 men. The 300 men on the night shift came up first.
The plane carried 181 people. Its 189 seats were nearly all taken.
The house sold for $1.2m. The $900,000 house next door is still empty.
The pipeline will cost $4bn. The $3bn loan for it comes from China.
The 40-seat bus was full. The 60-seat bus behind it was empty.
The 12-inch model costs $900. The 14-inch model costs $1,100.
Rates rose to 4.5 per cent. The 0.25-point rise was the third this year.
The fund owns 9 per cent of the bank. The 30 per cent of the bank owned by the state will be sold.
The club has 41 points. Its 38 points at this stage last year were not enough.
It will take 12 years to build. The three-year delay has cost millions.
The cut will save $40m. The $12m cost of it will be met this year.
Turner made 87 runs. His 54 runs in the first innings had saved the side.
The quake hit 6.1. Its 31 victims came from one village, and the 12 victims of an earlier quake
  from another.
The firm sold 3,400 cars in May. Its 2,900 sales in April were fewer.
The state has 31 prisons. The 12 prisons run by private firms are full.
The loan is for $12m. The $9m still owed is due in March.
The senate has 100 members. The 53 members who backed the bill were thanked.
The storm cut power to 45,000 homes. By night 12,000 homes were still without power.
The school has 800 pupils. The school had 870 pupils when Ms Orr came.
Voters elected 120 members. The 118 members present chose a speaker.
The company lost $40m in Europe. The company lost $65m.
The hotel has 90 rooms. The 72 rooms that face the sea cost more.
The firm's market share is 31 per cent. Its rival's market share is 28 per cent.
The council owns 51 per cent of the airport. The other owner, a bank, has 49 per cent of the
  airport.
The tax on beer is 20 per cent. The tax on wine is 25 per cent.
The 40 jobs in Orla are safe. The 55 jobs in Lenz are not.
A jury gave him $2m. A judge cut the award to $1.4m.
The team won 3 games at home. The team won 5 games away.
The hike takes four hours. The hike takes five hours with children.
The house was listed at $1.2m. The house went for $1.35m.
The army said 14 rebels were killed. The rebels said 3 of them were killed.
The lake was 12 metres deep in spring. The lake is 9 metres deep.
The fund raised $300m of a planned $500m. The fund wants $500m.
Sales of vans rose 12 per cent. Sales of cars rose 9 per cent.
Rain is 40 per cent likely on Friday. Rain is 70 per cent likely on Saturday.
The bus takes 40 minutes. The train takes 25 minutes.
She ran 100 metres in 11.2 seconds. She ran 100 metres in 11.4 seconds in the heats.
The factory makes 600 cars a day. At its peak the factory made 900 cars a day.
The airline flies 60 planes. The airline has ordered 80 planes.
The firm fined was told to pay €120m. With interest the firm will pay €131m.
The suspect, 28, had 12 guns. Police found 9 guns in his car.
The university admitted 3,000 students. Of the 3,400 students it let in a year before, most have
  stayed.
The party has 41 seats. The party needs 51 seats.
The party has 41 seats in the lower house. The party has 22 seats in the upper house.
The crowd of 5,000 cheered. A crowd of 7,000 is due on Sunday.
The mine employed 900 men. The mine employs 300 men.
The drug cut deaths by 31 per cent. The drug cut heart attacks by 22 per cent.
"""


def rows(table: str) -> list[str]:
    return table.strip().replace("\n  ", " ").splitlines()


@pytest.mark.parametrize("row", rows(REPORT))
def test_refers_back(row: str) -> None:
    text = row.replace("<<", "").replace(">>", "")
    (found,) = conflicts(quantities(text))
    marked = [part.partition(">>")[0] for part in row.split("<<")[1:]]
    assert [text[one.lead : one.end] for one in (found.first, found.second)] == marked


@pytest.mark.parametrize("text", rows(RIGHT))
def test_two_things(text: str) -> None:
    assert list(conflicts(quantities(text))) == []


@pytest.mark.parametrize(
    ("first", "second", "size"),
    [(84, 48, 2), (1012, 2012, 1.5), (14.3e9, 14.3e6, 2), (48, 58, 0.5), (12, 40, 0), (7, 9, 0)],
)
def test_slip_of_the_pen(first: float, second: float, size: float) -> None:
    assert slip(first, second) == slip(second, first) == size
