"""Shares of more than all and counts of fewer than none, and figures that may be so large."""

from __future__ import annotations

import pytest

from linter.text.figures import Copy, quantities
from linter.text.figures.arithmetic import disagreements

FOUND = """
In Vestmar <<108%>> of those eligible went to the polls.
Exit polls put support for the treaty at <<113 per cent>>.
The hotel reported an occupancy rate of <<124 per cent>> in July.
Doctors say <<115%>> of the children have been vaccinated.
<<More than 105 per cent>> of the class passed the exam.
Literacy among women in the province has reached <<103 per cent>>.
The minister's approval rating stands at <<117%>>.
Oxygen makes up <<121%>> of the air.
The reservoir is <<130 per cent>> full.
Two in three firms replied, and <<102 per cent>> of them had lost money.
<<118%>> of teachers want to leave the job, a poll shows.
The bill was passed with the support of <<109 per cent>> of deputies.
The fund now holds <<132%>> of the company's shares.
The odds of a second eruption are put at <<140 per cent>>.
<<About 111 per cent>> of the town's houses were damaged.
Humidity climbed to <<125 per cent>>.
<<Nearly 120 per cent>> of the trees had been felled.
The rate of unemployment among the young is <<104 per cent>>.
Women make up <<107 per cent>> of the workforce.
<<As many as 103 per cent>> of the prisoners had been beaten.
Researchers are <<160%>> certain, within a margin of two points, of the result.
A total of <<110 per cent>> of the tickets have been sold.
<<Some 106%>> of the ice has melted since 1990.
The drug was effective in <<114 per cent>> of cases.
Of the pupils asked, <<112%>> walked to school.
Forests cover <<105 per cent>> of the island.
The tax take fell <<140 per cent>> in a decade.
Prices of land have dropped by <<103%>>.
<<Around 101 per cent>> of passengers arrived late.
The machine removes <<127 per cent>> of the dust.
There were <<-14 passengers>> on the bus.
Police arrested <<-6 demonstrators>>.
The village has <<-340 inhabitants>>.
The party won <<-12 seats>>.
Some <<-40 houses>> were burnt.
The team of <<minus nine doctors>> flew in on Sunday.
The party received <<-1,204 votes>>.
The crash killed <<-3 people>>.
The library lent <<-9,000 books>> last month.
The hospital has <<-60 beds>>.
The motion was carried by <<104 per cent>> of shareholders.
Fully <<131%>> of the land is farmed.
The survival rate after five years is <<112 per cent>>.
Forecasters see a <<150 per cent>> likelihood of snow.
The school says <<109%>> of its leavers go on to college.
Attendance at the school was <<118 per cent>> last term.
Internet access has spread to <<106 per cent>> of homes.
Half the men and <<115%>> of the women could not swim.
The majority, <<103 per cent>>, wanted to stay.
Support for the party is at <<122%>>, its highest ever.
Water covers <<107 per cent>> of the planet.
The vaccine is <<119%>> effective.
The pass rate was <<105 per cent>>.
The yes side took <<126 per cent>>.
The glacier has lost <<130 per cent>> of its mass.
About <<-80 people>> came to the meeting.
Firefighters saved <<-2 cats>>.
The quake destroyed <<-70 homes>>.
She has won <<-4 medals>>.
The factory has <<-500 workers>>.
"""

RIGHT = """
Debt has reached 120 per cent of output.
Prisons are running at 118 per cent of capacity.
The hospital's occupancy rate was 112 per cent, with beds in the corridors.
The fund's assets are 104 per cent of its liabilities.
Scotland made 113 per cent of the electricity it used from wind.
The charity raised 130 per cent of its target.
Households owe 160 per cent of their income.
Rent takes up 105 per cent of the minimum wage.
Families earning up to 150 per cent of the poverty line get help.
The reactor can run at 105 per cent of its rated power.
Rainfall was 140 per cent of the average.
Sales were 115 per cent of those of a year before.
Prices of flats rose 104 per cent.
The value of the land is up by 150 per cent.
The bank lent buyers 110 per cent of the price.
Bids came to 240 per cent of the shares on offer, so that the sale was oversubscribed.
He said he was 110 per cent behind the team.
The team gave 110 per cent.
Inflation is 140 per cent.
The interest on the loan is 120 per cent.
The tariff on steel is now 125 per cent.
The number of voters grew by 120 per cent.
Cases were up 130 per cent on the week.
The drug is 150 per cent more effective.
The pay of directors is 120 per cent higher.
Short sellers had borrowed 140 per cent of the shares.
Turnout in one village was 104 per cent, which monitors called proof of fraud.
Her share of the vote rose by 150 per cent.
The party's share of the vote went up 120 per cent.
Approval of new drugs was up 120 per cent.
The theatre's ticket sales were at 115 per cent of last year's.
The snowpack is 130 per cent of normal.
The premium is 105 per cent of the face value.
The plan covers 110 per cent of the cost.
The plant met 103 per cent of its quota.
The bonus can be 200 per cent of salary.
The new model has 120 per cent of the old one's power.
The cloth stretches to 150 per cent of its length.
He weighs 140 per cent of what he should.
Some 120 per cent of the budget has been spent.
The market for vans has grown 130 per cent.
The chance of a storm has risen by 120 per cent.
The company's profit fell 120 per cent as it slid into loss.
Enter 120 per cent in the zoom box.
A humidity of 101 per cent, or supersaturation, is needed for that.
The margin was 160 per cent.
The ban cut sales by 90 per cent.
Patients on 120 per cent of the usual dose slept badly.
The reserve ratio must be at least 105 per cent of deposits.
Foreigners own land equal to 105 per cent of the county.
Bookings are at 104 per cent of their 2019 level.
The odds were cut, giving the bookmaker a 108 per cent book.
Unemployment among actors has increased 110 per cent.
The return on the bond was 104 per cent.
The fund made 120 per cent on its shares in the firm.
It was -12 degrees at dawn.
Hill won with a score of -12, three shots ahead of Sato.
The team finished with -12 goals on goal difference.
Teams -12 of them in all- played all day.
The squad, minus three players, flew home.
The group minus two members sang on.
The Packers had -3 yards.
There was a net change of -40 jobs.
The party had a swing of -4 seats.
The firm reported a figure of -1,200 jobs, a net loss.
Open Monday -5 days a week- from nine.
Minus two players, the side still won.
"""


@pytest.mark.parametrize("row", FOUND.strip().splitlines())
def test_beyond_bounds(row: str) -> None:
    text = row.replace("<<", "").replace(">>", "")
    (found,) = disagreements(Copy(text), quantities(text))
    assert found.what == "bound"
    assert text[slice(*found.place)] == row.partition("<<")[2].partition(">>")[0]


@pytest.mark.parametrize("text", RIGHT.strip().splitlines())
def test_within_bounds(text: str) -> None:
    assert disagreements(Copy(text), quantities(text)) == ()
