"""Dates, ages, anniversaries and fact sheets: what must be found, what looks wrong and is right."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from linter.engine import lint
from linter.finding import Severity
from linter.readers import read
from linter.ruleset import RuleSet, ruleset
from linter.ruleset.load import load, sources

ROOT = Path(__file__).parent.parent
TODAY = date(2026, 6, 2)  # a Tuesday
RULES = (
    "wrong-weekday impossible-date reversed-range wrong-relative-time anniversary-against-start"
    " tenure-against-years duration-against-clock age-against-birth two-ages-of-one-person"
    " figure-against-facts"
).split()

WRONG = r"""
wrong-weekday | The council meets on Monday, 3 March 2026.
wrong-weekday | Monday’s vote (March 3, 2026) was close.
wrong-relative-time | The court sits tomorrow, Saturday, in Leeds.
wrong-relative-time | He was last seen five days ago, on 1 May.
reversed-range | She was mayor in 2019 to 2015.
age-against-birth | Anna Berg (1930-1990), who lived to be 75, painted.
age-against-birth | Carla Moreno died in 2010 aged 65, having been born in 1940.
two-ages-of-one-person | Yuki Ito, who is 35, runs a bakery. Customers like Ms Ito, 37, for her rye.
duration-against-clock | Doors open at 9am and close at 5pm, so that visitors have 10 hours.
wrong-weekday | It opened on Friday, July 3, 2025.
wrong-weekday | He died on Saturday, November 22, 1963.
wrong-weekday | The fair is on Sunday, 8 June.
wrong-weekday | Polls open on Thursday 10 July 2024 at noon.
wrong-weekday | The bridge fell on March 3, 2026, a Monday.
wrong-weekday | The bridge fell on March 3, 2026 (a Monday).
wrong-weekday | The trial begins on Monday (June 9).
wrong-weekday | The concert is on Friday 6 June.
wrong-weekday | Sunday the 14th of June 2027 was named.
impossible-date | Entries close on 31 April.
impossible-date | The treaty was signed on 30 February 1992.
impossible-date | She was born on 29 February 1999.
impossible-date | It ended on 29 February 1900.
impossible-date | The shop opens on June 31.
impossible-date | Applications are due by September 31, 2025.
impossible-date | The hearing is set for Thursday, 31 September.
impossible-date | The vote was held on 32 March 2021.
impossible-date | The train leaves at 25 o’clock.
impossible-date | The launch is at 26:30 GMT.
reversed-range | She was mayor from 2019 to 2015.
reversed-range | He taught at Leeds (1998-1991).
reversed-range | The fair runs from 12 March to 9 March.
reversed-range | The fair is open 12-9 March.
reversed-range | Between 50 and 30 people are let in.
reversed-range | Between 60% and 40% of the seeds come up.
reversed-range | They lived there between June 2012 and May 2010.
reversed-range | Rent was between $900 and $700 a month.
wrong-relative-time | The mine closed last year, in 2026.
wrong-relative-time | It was sold last year (2023) to a rival.
wrong-relative-time | The line opens next year, in 2026.
wrong-relative-time | They met three years ago, in 2019.
wrong-relative-time | The strike ended last month, in March.
wrong-relative-time | The fair opens tomorrow, 21 June.
wrong-relative-time | He resigned last week, on 3 April.
wrong-relative-time | In 2024, last year, it was built.
wrong-relative-time | A decade ago, in 2005, there was no road.
anniversary-against-start | The bakery, founded in 1998, celebrates its 30th anniversary this year.
anniversary-against-start | The club was set up in 1926. It marks its 90th anniversary this week.
anniversary-against-start | Founded in 1976, the choir will mark its 40th anniversary in the autumn.
anniversary-against-start | In 2020 the firm, founded in 1990, marked its 25th anniversary.
anniversary-against-start | The town marks the 25th anniversary of the 2003 flood this year.
anniversary-against-start | This year is the 46th anniversary of the choir, which was founded in 1965.
anniversary-against-start | Born in 1950, she celebrates her 70th birthday this year.
tenure-against-years | She joined in 2015 and has spent 20 years at the firm.
tenure-against-years | Since 2019 he has led the choir for 15 years.
tenure-against-years | He has run the shop for 30 years, since 2006.
tenure-against-years | His 12-year reign, from 2005 to 2010, was quiet.
tenure-against-years | She served for 10 years, from 1990 to 1996.
duration-against-clock | From 9am to 11am, the three-hour meeting was open to all.
duration-against-clock | The two-hour concert runs from 7pm to 10pm.
duration-against-clock | The hearing lasted 90 minutes, from 10:00 to 13:00.
duration-against-clock | Between 6pm and 8pm he spoke for four hours.
age-against-birth | Yuki Ito, 35, was born in 1980.
age-against-birth | Anna Berg, 42, runs a bakery. Berg was born in 1990 in Leeds.
age-against-birth | Anna Berg was born in 1990. Now 42, Berg runs a bakery.
age-against-birth | Anna Berg, who was born in 1990, is 42.
age-against-birth | The 28-year-old Tom Reed was born on 3 May 1995.
age-against-birth | Carla Moreno, born in 1940, died in 2010 aged 65.
two-ages-of-one-person | Yuki Ito, 35, runs a bakery. Customers like Ms Ito, 37, for her rye.
two-ages-of-one-person | Tom Reed, 61, was fined. The judge told Reed, 51, to rest.
wrong-weekday | The hearing has been set for Monday, 5 June 2026, the clerk said.
wrong-weekday | The race will be held on Sat., June 7, 2026.
wrong-weekday | Voters went to the polls on 2024-11-05, a Wednesday.
wrong-weekday | The council will meet on Thursday evening, June 10, 2026.
wrong-weekday | The storm struck overnight on Friday, 14 May 2026.
wrong-weekday | He was arrested last Wednesday, May 29.
wrong-weekday | The sale ends this coming Sunday, June 6.
wrong-weekday | It was a Tuesday when the wall fell on November 9, 1989.
wrong-weekday | May 12, 2026, was a Sunday and nobody was at work.
wrong-weekday | The vote takes place Wednesday (June 4).
impossible-date | The museum reopens on 30 February.
impossible-date | Applications close on November 31.
impossible-date | She was born on February 29, 2001, in a small town.
reversed-range | The exhibition, which runs from August 20 through August 3, is free.
reversed-range | The firm was his home from 1998 until 1989.
reversed-range | The festival takes place July 14–July 9.
reversed-range | During his time in office (2012–2007) taxes rose.
age-against-birth | Maria Keller, who was born in 1984, is 52.
anniversary-against-start | Keller, born on 4 March 1984, turned 40 this spring.
anniversary-against-start | Maria Keller, a Bremen native born in 1984, will turn 50 in July.
age-against-birth | Judge Ana Ruiz was born in Lima in 1950 and died in 2020 at the age of 80.
age-against-birth | Ana Ruiz (1950–2020) was 79 when she died.
anniversary-against-start | The company, which turns 50 this year, was founded in 1986.
anniversary-against-start | Established in 1901, the school is celebrating a century and a half of teaching.
anniversary-against-start | The festival, first held in 2006, marks its 30th birthday this summer.
anniversary-against-start | The brewery is 90 years old this year; it opened in 1926.
anniversary-against-start | Sunday marks 20 years since the 2001 floods.
wrong-relative-time | The treaty was signed 40 years ago, in 1976.
wrong-relative-time | The bridge was opened 25 years ago, in 2011.
tenure-against-years | He has been the editor for 15 years, having taken over in 2018.
tenure-against-years | Chan, who became chief executive in 2019, has been in charge for 12 years.
tenure-against-years | After nine years at the helm, she steps down; she was appointed in 2022.
tenure-against-years | He was mayor between 1992 and 2000, serving for 12 years.
tenure-against-years | The trial, which began in 2024, has lasted six years.
tenure-against-years | The siege lasted from May 2021 to August 2021, eight months.
duration-against-clock | The power went out at 6pm and came back at 9pm, a five-hour outage.
duration-against-clock | The two-hour film starts at 7 p.m. and ends at 10 p.m.
duration-against-clock | The meeting ran from 2.30pm until 4pm, lasting three hours.
wrong-relative-time | The museum closed last month, in March.
wrong-relative-time | The shop shut two years ago, in 2021.
wrong-relative-time | The election next month, on 14 September, is the first since the war.
wrong-relative-time | She was elected last year, in November 2023.
wrong-relative-time | The plan was approved yesterday (28 May).
wrong-relative-time | He died last week, on 12 April 2026, his family said.
wrong-weekday | The inquest opens on Wednesday, 11 June 2026, in Leeds.
wrong-weekday | Ferries stop on Sat 12 Dec. 2025 for repairs.
wrong-weekday | The court will rule on Tuesday (June 11).
wrong-weekday | 14 July 1789 fell on a Sunday.
wrong-weekday | The truce starts at midnight on Monday, June 12.
impossible-date | The grant must be spent by April 31, the council said.
reversed-range | He was captain from 2019 until 2011.
age-against-birth | Ana Lowe, born in 1961, is 71 and still paints.
age-against-birth | The pianist, who is 38, was born in Leeds in 1978.
age-against-birth | Lowe died in 2024, aged 70; she was born in 1944.
two-ages-of-one-person | Ben Hart, 56, is a farmer.\n\nHart, 65, told the court that he was innocent.
anniversary-against-start | The theatre, built in 1906, celebrates its centenary this year.
anniversary-against-start | The town hall is 200 years old this year, having opened in 1876.
anniversary-against-start | Brune Ales, which was founded in 1976, marks its 60th anniversary on Saturday.
anniversary-against-start | It is 30 years since the 1986 pit disaster.
tenure-against-years | She joined the council in 2010 and left in 2018 after 12 years on the council.
tenure-against-years | He has coached the side for ten years, having arrived in 2021.
tenure-against-years | The war began in 1914 and, six years later, in 1918, it ended.
tenure-against-years | Her reign lasted nine years, from 1990 to 2010.
duration-against-clock | The blackout began at 3am and ended at 5am, so that the city was dark for four hours.
duration-against-clock | The 90-minute debate will run from 8pm to 11pm.
wrong-relative-time | The pool shut last year, in 2023.
wrong-relative-time | They wed five years ago, in 2017.
wrong-relative-time | The next vote is next month, in September.
tenure-against-years | The strike, from 1 March to 5 April, lasted two weeks.
figure-against-facts | Alexandr Wang, 28, leads the laboratory.
figure-against-facts | Alexandr Wang leads it.\n\nThat is much to pay for a 28-year-old founder.
figure-against-facts | The 31-year-old Greta Thunberg sailed.
figure-against-facts | Greta Thunberg was born in Stockholm in 2001.
figure-against-facts | Nvidia was founded in 1998 by three engineers.
figure-against-facts | Microsoft celebrates its 60th anniversary this year.
figure-against-facts | The Eiffel Tower is 530 metres tall.
figure-against-facts | Denmark has a population of 59 million.
figure-against-facts | Angela Merkel became chancellor in 2009.
"""

RIGHT = """
The council meets on Tuesday, 3 March 2026.
The court sits tomorrow, Wednesday, in Leeds.
The court sat yesterday, Sunday, in Leeds.
He was last seen five days ago, on 28 May.
The fair is on Saturday and Sunday, 6-7 June 2026.
Doors open Friday to Sunday, June 5-7.
Talks ran from Monday to Wednesday, 3 June.
Petrograd fell on Wednesday, 25 October 1917, by the calendar of Russia then.
The king was beheaded on Tuesday, 30 January 1649.
They met on Monday, 3 September, long ago.
It rained on Monday. March 3 was dry.
President Kennedy was shot on Friday, November 22, 1963.
The attacks of Tuesday, September 11, 2001, changed that.
Armstrong stepped out on Sunday, July 20, 1969.
On Tuesday night, June 2, in New York it was Wednesday, June 3, in Tokyo.
The store opens early on Black Friday, November 27, 2026.
Bloody Sunday, 30 January 1972, is remembered.
Monday’s paper of 3 June was late.
She came on a Monday, 3 weeks on.
The 29 February 2024 was a Thursday.
The 29 February 2000 was a leap day.
The year 1900 had no 29 February, it is true.
She was born on 29 February and keeps her birthday on 1 March.
In June 31 people died.
In April 31, or half of them, left.
The 31 June graduates threw their hats.
By May 45 firms had signed up.
The 32 March hares ran.
At 25:30 of the second period she scored.
He ran it in 25:58 and she in 26:01.
Sweden had a 30 February 1712, all of its own.
Sept. 30 and Nov. 30 are the last days.
The ban was brought forward from 2040 to 2035.
The dynasty ruled from 1570 to 1550 BC.
Between 1640 and 1550 BCE the palace stood.
Membership fell from 2019 to 1950.
The shop is closed from December to March.
It is open from 28 December to 3 January.
The 1999-00 season was wet, that of 2008-09 dry.
The 2023-24 season ends in May.
The school year 2025-26 begins in September.
The fiscal year 2026 began in October 2025.
The difference between 2019 and 2015 is small.
The gap between 50% and 30% is wide.
Turnout went from 50 to 30 per cent.
They won 12-9 March 4 in the final.
Between 50 and 30 years ago this was a marsh.
The night shift is from 10pm to 6am.
Choose between 50 and 30 minutes.
The deadline moved from 12 March to 9 March.
The centre is open 9 to 5.
She dated the pots from 1750 to 1720 at first, then changed her mind.
Unlike last year, in 2026 the fair was dry.
Compared with last year, 2026 was wet.
Last year 2,026 people came.
They met about ten years ago, in 2014.
They met over three years ago, in 2019.
The budget for next year, 2026-27, is tight.
It is worth £3m in last year, 2024 dollars.
In the last year (1944) of the war she was twelve.
Two years ago, in 2024, it snowed.
A century ago, in 1926, miners struck.
Earlier this year, in March, the bridge opened.
He resigned last week, on 28 May.
The vote is next week, on 9 June.
The show starts tomorrow, 3 June.
The mine closed last year, in 2025.
The bakery, founded in 1996, celebrates its 30th anniversary this year.
Founded in 1976, the choir will mark its 51st anniversary next year.
The club, founded in 1998, marked its 10th anniversary with a book.
In 2015 the firm, founded in 1990, marked its 25th anniversary.
The firm was founded in 1998. The director celebrates her 30th wedding anniversary this year.
The firm, founded in 1998, sponsors the 30th anniversary of the festival this year.
The town marks the 25th anniversary of the 2001 flood this year.
The shop, opened before 1990, celebrates its 50th anniversary this year.
The album, launched in 1998 for the band’s 20th anniversary, is out again.
The club was founded in 1926 and refounded in 1936, and marks its 90th anniversary this year.
She joined in 2015 after 20 years at a rival.
She joined in 2015 and has spent 20 years in the industry.
His five-year reign, from 2005 to 2010, was quiet.
She studied 30-year mortgages from 1990 to 2005.
He was sentenced to 20 years in 2019 and has served the time since.
She has run the shop for more than 10 years, since 2006.
He has coached for 25 years, with us since 2019.
The Hundred Years’ War lasted from 1337 to 1453.
The lease is for 99 years from 1950 to 2049.
Two-hour tours leave from 9am to 5pm.
Parking is limited to two hours from 9am to 5pm.
From 9am to 11am, after a three-hour delay, they met.
The flight leaves at 9am and lands at 11am, a five-hour flight with the time zone.
The course is 10 hours, from 6pm to 8pm on Mondays.
The ward was dark for two hours, from 11pm to 1am.
Trains run every 20 minutes from 5am to 11pm.
The talk is from 2pm to 2.45pm, with 15 minutes for questions.
The fiscal year 2026 began on Wednesday, October 1, 2025.
The winter of 2025-26 was mild.
The race ran overnight from Friday to Saturday, May 30, 2026.
She would have been 90 on Tuesday, June 2, 2026; she was born in 1936.
Born in 1936, the poet, who died in 2001, would have turned 90 this year.
The tenth annual fair, which began in 2017, opens on Friday.
The 10th annual race, first run in 2017, is on Sunday.
The singer, born in 1950, was 24 when she won.
Ana Lowe, born in 1961, was 20 when she left and 40 when she came back in 2001.
The club, founded in 1926 and refounded in 1976, turns 50 this year.
The firm was founded in 1926 by Karl Lind, who turns 50 this year in the film.
The posthumous album marks ten years since the singer's death in 2016.
It is 25 years since the attacks of 2001.
It is almost 25 years since the attacks of 2001.
It is the first time in 30 years since the 1986 disaster that the pit has opened.
More than 20 years have passed since the 2001 floods.
He joined in 1990 and, after ten years at a rival, came back in 2010.
He became mayor in 1990 and left in 2002 after two terms of six years.
She took over in 2010 and left in 2018 after a career of 30 years.
The war began in 1914; four years later, in 1918, it ended.
The 30-year lease was signed in 1990 and ended early, in 2005, by consent.
In 1999 he was jailed for ten years and in 2004 he was freed.
A five-year plan was begun in 1990 and dropped in 1992.
The five-year contract he signed in 1990 was ended in 1992.
The show starts at 7pm and ends at 10pm, with a one-hour break.
The flight leaves at 9am and lands at 11am after a four-hour trip.
The shop opens at 9am and closes at 5pm; parking is free for two hours.
The power failed at 6pm and was restored at 9pm, two hours later than promised.
Doors open at 6pm; the two-hour show begins at 8pm.
The bank closed at 4pm on Friday and reopened at 9am on Monday, 65 hours later.
Ann Lowe, now 31, turns 32 next week.
Ann Lowe, 31, turns 31 this year on paper.
Anna Berg (1944-1994) was 49 when she died.
The actor died at 79, three weeks before his 80th birthday.
The actor died at 70, ten years before his 80th birthday party was to be held.
On Thursday night (Friday, June 5, in Tokyo) the deal was signed.
It was a Friday when she heard of the crash of Monday, 1 June 2026.
Sun, sea and June 7 2026: a holiday.
He sat June 7 out.
The Wed. June 10 edition is out.
We met on Sat. 6 June 2026.
The statue was unveiled in 2013 for the centenary of the club, formed in 1913.
The club, formed in 1913, was given the Centenary Cup in 1988.
The school, opened in 1901, turned 100 in 2001.
The church, built in 1826 by Tom Reed, who turned 90 this year, is shut.
Their 25th wedding anniversary was in 2016; they had met in 1985 and married in 1991.
Their daughter turns 18 this year; they married in 1991.
The company, founded in 1986, is run by Ann Lowe, who turns 60 this year.
From May to August, eight months of rain fell.
The strike ran from 1 March to 5 April, its 36 days the longest in memory.
The course runs from 1 June to 5 June; a full week costs $900.
The price rose between 2010 and 2020, ten years in which pay fell.
Marsh was elected in 2018 and, eight years on, is still there.
Marsh, elected in 1998, has been out of office for eight years.
The 20-year-old club, founded in 2006, has a 30-year-old coach.
In 1980 she was born; in 2010, at 30, she won.
Ann Lowe was born in 1950. In 2000, at 20 degrees below zero, she swam.
Her mother was born in 1950. In 2000, at 20, Ann Lowe left.
Ivo, who was 40 in 2000, and Ann, born in 1980, are wed.
The sale ends on 31 August and the next begins on 1 September.
The vote is next month, in July.
The years 1998-02 were dry.
Flights on 14 July–9 August cost more.
Yuki Ito, 45, was born in 1980.
Yuki Ito, 46, was born in 1980.
Tom Reed, born on 3 December 1990, is 35.
Tom Reed, born on 3 June 1990, turns 36 tomorrow; Reed, 35, is well.
Yuki Ito was born in 1980 and won at 19.
Yuki Ito, 35, is the son of a painter born in 1930.
Carla Moreno, born in 1940, died in 2010 aged 69.
In 2015 Yuki Ito, 35, won. She was born in 1980.
Anna Berg, 42, and Tom Reed, who was born in 1990, run a bakery.
Yuki Ito, then 28, was born in 1980.
People born in 1980 envy Yuki Ito, 35.
The 28-year-old firm employs Tom Reed, born in 1960.
Yuki Ito, 35, runs a bakery with Ken Ito, 37, in Oslo.
Ms Ito, 35, met Mr Ito, 37, in Oslo. Yuki Ito bakes.
Tom Reed, 61, was fined. In 2016 Tom Reed, 51, was warned.
Tom Reed, 61, was fined. His son Tom Reed, 31, was not.
Alexandr Wang, 29, leads the laboratory.
Alexandr Wang founded the company at 19.
Alexandr Wang, then 19, founded the company.
In 2016 the 19-year-old Alexandr Wang founded the company.
Alexandr Wang and Yuki Ito met. The 28-year-old leads the laboratory.
The 52-year-old mother of Alexandr Wang is a physicist.
Serena Williams and her 8-year-old daughter watched.
Taylor Swift, 36, sang. Ben Swift, 28, danced.
Donald Trump, 79, turns 80 on 14 June.
Nvidia, whose rival was founded in 1998, makes chips.
Copenhagen in Denmark has a population of 660,000.
Odense, Denmark, has a population of 180,000.
In 1887 the Eiffel Tower was 20 metres high.
Mount Everest is 29,032 feet high.
Clint Eastwood, about 90, directs.
Winston Churchill became prime minister in 1940.
"""


@cache
def rules() -> RuleSet:
    loaded = load(sources([str(ROOT / "rules")]))
    return ruleset([rule for rule in loaded.rules if rule.id in RULES])


def found(text: str, published: date | None = TODAY, *, everywhere: bool = False) -> list[str]:
    document = read(text.replace("\\n", "\n"), "a.txt", published=published)
    return [one.rule for one in lint(document, rules(), everywhere=everywhere).findings]


def rows(table: str) -> list[str]:
    return [line.strip() for line in table.strip().split("\n")]


@pytest.mark.parametrize("row", rows(WRONG))
def test_what_cannot_be_is_found(row: str) -> None:
    rule, _, text = row.partition(" | ")
    assert set(found(text)) == {rule}
    assert found(text, everywhere=True) == found(text)


@pytest.mark.parametrize("text", rows(RIGHT))
def test_what_looks_wrong_and_is_right_is_left(text: str) -> None:
    assert found(text) == []
    assert found(text, everywhere=True) == []


@pytest.mark.parametrize(
    "text",
    [
        "The fair is on Sunday, 8 June.",
        "The mine closed last year, in 2026.",
        "The bakery, founded in 1998, celebrates its 30th anniversary this year.",
        "Since 2019 he has led the choir for 15 years.",
        "Yuki Ito, 35, was born in 1980.",
        "Alexandr Wang, 28, leads the laboratory.",
    ],
)
def test_without_the_articles_date_nothing_is_said_that_needs_it(text: str) -> None:
    assert found(text, None) == []


def test_only_the_calendar_makes_an_error() -> None:
    def severity(text: str) -> set[Severity]:
        document = read(text, "a.txt", published=TODAY)
        return {one.severity for one in lint(document, rules()).findings}

    assert severity("It met on Monday, 3 March 2026.") == {Severity.ERROR}
    assert severity("It meets on Sunday, 8 June.") == {Severity.WARNING}
    assert severity("It closes on 31 April.") == {Severity.ERROR}
    assert severity("Yuki Ito, 35, was born in 1980.") == {Severity.WARNING}


def test_a_pair_has_both_places() -> None:
    text = "The bakery, founded in 1998, celebrates its 30th anniversary this year."
    (one,) = lint(read(text, "a.txt", published=TODAY), rules()).findings
    assert text[slice(*one.span)] == "30th anniversary"
    assert [text[slice(*it.span)] for it in one.related] == ["1998"]
