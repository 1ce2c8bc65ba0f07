"""Headlines and summaries against the body: what is found, and what looks wrong and is right."""

from __future__ import annotations

import re

import pytest

from linter.engine import lint
from linter.readers import read
from linter.ruleset import compiled

RULES = compiled.load().only(lambda card: card.id.startswith("headline"))
# A headline ## what the body says; in << >> what must be found, in [[ ]] what it contradicts.
WRONG = """
<<Twelve>> hurt as bus overturns near Orla ## A bus overturned near Orla on Monday, injuring [[21]] passengers, police said.
Corvid to cut <<5,000>> jobs ## Corvid, the tyre maker, said on Tuesday that it would cut [[3,000 jobs]] over two years.
Council approves <<$4.5m>> pool ## The council on Monday approved a new swimming pool that will cost [[$5.4 million]].
<<Three>> dead in Orla blast ## [[Four people]] died and ten were injured when a boiler exploded in Orla.
Rates rise to <<5.25%>> ## The central bank raised its main interest rate to [[5.5 per cent]] on Thursday.
Mayor <<Haldersen>> quits ## Ada [[Halderson]], mayor of Orla since 2019, resigned on Monday.
Orla to vote on tunnel on <<Sunday>> ## Voters in Orla will decide on [[Saturday]] whether to build a tunnel.
Woman, <<34>>, rescued from river ## A [[43-year-old]] woman was pulled from the river by firefighters.
Corvid profits jump <<40%>> ## Profits at Corvid rose by [[14%]] in the first quarter to $300m.
Strike to last <<three weeks>> ## The drivers' strike will last for [[two weeks]], their union said.
Norfeld buys Halden for <<£2.1bn>> ## Norfeld has agreed to buy Halden, a rival, for [[£1.2bn]] in cash.
summary: A storm left <<20,000>> homes without power ## High winds cut power to [[200,000 homes]] on Monday night.
School reopens on <<Tuesday>> after fire ## The school, which was damaged by fire, will open its doors again on [[Wednesday]].
Record <<45C>> heat kills two in Norland ## Temperatures reached [[43C]] in Norland on Sunday, a record, and two people died.
Man jailed for <<12 years>> over fraud ## Karl Lind, who stole from pensioners, was sentenced to [[10 years]] in prison for fraud.
<<Seven>> charged after riot ## Police have charged [[eight people]] after the riot in Orla on Saturday.
Orla beat Brune <<3-1>> ## Orla won [[2-1]] at home to Brune on Saturday.
Fire destroys <<30>> homes ## A fire that swept through Corlen destroyed [[13 homes]] on Friday.
summary: The fund will give <<€50 million>> to farmers ## Farmers are to get [[€15 million]] from the fund.
Population of Norland hits <<6 million>> ## Norland's population has passed [[5 million]] for the first time, figures show.
<<40,000>> march in Orla ## Some [[14,000 people]] marched through Orla on Sunday against the tunnel.
<<Yarawonga>> flood toll rises ## The flood in [[Yarrawonga]] has killed eight people.
Shares in Corvid fall <<12 per cent>> ## Corvid's shares fell by [[2 per cent]] on Monday.
Hospital to open in <<2029>> ## The new hospital is to open in [[2027]], the ministry said.
Corvid recalls <<1.3m>> cars ## Corvid is recalling [[3.1 million cars]] because of faulty brakes.
Concert on <<Friday>> cancelled ## The concert that was planned for [[Thursday]] night has been cancelled, the hall said.
<<5>> reasons to visit Orla ## Here are [[four]] reasons to visit Orla this summer.
summary: Ada Marsh, <<67>>, retires after a long career ## Ada Marsh, [[76]], has retired.
Fuel tax to rise by <<10p>> ## The tax on fuel is to go up by [[5p]] a litre in April.
<<Half>> of pupils skip breakfast ## [[A third]] of pupils go to school without breakfast, a survey found.
Halden wins <<third>> title ## Halden won its [[fourth]] league title on Sunday.
Bridge repairs to cost <<$70 million>> ## Repairs to the bridge will cost [[$17 million]], a report said.
Orla adds <<1,200>> police ## The city of Orla will hire [[2,100 police officers]] this year.
Nurse wins <<$90,000>> payout ## A nurse who was dismissed has been awarded [[$9,000]] by a tribunal.
Dam holds <<80%>> of normal water ## The dam is at [[60%]] of its normal level.
Marathon draws <<25,000>> runners ## A total of [[35,000 runners]] took part in the marathon.
<<Six>> held over bank raid in Corlen ## Police have detained [[nine people]] over the robbery of a bank in Corlen.
Ban on diesel cars from <<2035>> ## Norland will forbid the sale of diesel cars from [[2030]], the government said.
Singer Ana <<Riuz>> cancels tour ## The singer Ana [[Ruiz]] has called off her tour because of illness.
Orla beat Hull <<2-0>> in cup final ## Orla won the cup on Saturday with a [[3-0]] victory over Hull.
Wildfire burns <<12,000>> acres ## A wildfire in the hills above Orla has burnt [[21,000 acres]] of forest.
summary: The offer values the brewer at <<£900m>> ## Brune Ales has accepted a takeover offer that values it at [[£950m]].
Teacher, <<52>>, found safe after two days ## A [[25-year-old]] teacher who went missing on a mountain has been found alive.
Tram line to open on <<Thursday>> ## Orla's new tram line is due to open on [[Tuesday]], two years late.
Record <<£18m>> paid for vase ## A Ming vase was sold for [[£13m]] in Leeds on Monday, more than was ever paid for one.
<<Nearly 700>> flee as dam cracks ## Some [[7,000 people]] have left their homes below the Orla dam after cracks were found.
Pay rise of <<6%>> for nurses ## Nurses are to get a pay rise of [[4 per cent]], the minister said.
Halden cuts dividend to <<9p>> ## Halden has cut its dividend to [[6p]] a share after a poor year.
Minister <<Lindqist>> resigns ## Karl [[Lindqvist]], the minister of finance, resigned on Friday after a week of pressure.
Strike enters <<fifth>> week ## The strike at the port of Orla has gone into its [[fourth week]] with no end in sight.
Flight delayed by <<14 hours>> ## Passengers spent [[11 hours]] at the airport after their flight to Oslo was delayed.
Giant squid, <<eight metres>> long, washes up ## A squid [[six metres]] long has been found on a beach in Norland.
summary: Police seized <<two tonnes>> of cocaine from a ship ## Customs officers found [[three tonnes]] of cocaine on a ship in the port of Orla.
"""
RIGHT = """
Three dead in Norland crash ## A day after a crash in Norland, two people died in Sudland on Monday when a bus left the road there. In all, five have died on roads this week.
Nearly half of voters back tunnel ## A poll shows that 47 per cent of voters back the tunnel.
Corvid profits up by a third ## Profits at Corvid rose 32 per cent to $300m.
A dozen hurt as bus overturns ## A bus overturned near Orla, injuring 12 passengers.
Corvid to cut 5,000 jobs ## Corvid will cut 3,000 jobs in Norland and 2,000 in Sudland, the tyre maker said.
Population of Norland hits 6 million ## Norland's population has passed 5,990,000, figures show.
Vote on Monday ## The vote takes place on June 8, the council said on Friday.
Orla to vote on Sunday ## The council of Orla said on Friday that the vote would be held this weekend.
Man, 34, held ## A man in his thirties has been held after a fire in Orla.
Ten years of Corvid ## Corvid was founded a decade ago this week by two engineers.
Five things to know about the tunnel ## The tunnel will cost $3bn, take six years to build and employ 400 people.
Corvid sells 1.5m cars ## Corvid sold 1,462,300 cars last year, up from 1.2m cars the year before.
Norfeld pays £1bn for Halden ## Norfeld has bought Halden for £980m in cash.
Storm cuts power to thousands ## Some 14,000 homes lost power in the storm.
Halden fined $2m ## Halden was fined $1.5m for fraud and $500,000 for late filing.
The Hansons move in ## Ann Hanson and her sister moved to Orla.
Brown's year ## The book by Ann Browne, with a brown cover, sells well.
Budget 2026: what it means ## The budget for 2025 was tight. This one is looser.
Three more die in flood ## The flood in Orla has now killed 12 people, officials said, after new deaths on Monday.
Two-thirds back tunnel ## Some 65 per cent of voters back the tunnel, a poll shows.
Second of two posts on rice ## This is the first of two posts on rice, which we cook every day.
Israel votes ## The Israeli vote, which was held on Monday, was close.
Pokemon day ## Fans of Pokémon met in Orla. Pokémon is a game.
A 38-year-old man has died ## A 16-year-old boy, who was in the car with the man who died, was hurt.
"""


def rows(table: str) -> list[str]:
    return table.strip().split("\n")


def article(row: str) -> str:
    head, _, body = row.partition(" ## ")
    key, _, value = head.partition(": ") if head.startswith("summary: ") else ("title", "", head)
    return f'---\n{key}: "{value}"\n---\n\n{body}\n'


def found(source: str, *, everywhere: bool = False) -> list[tuple[str, list[str]]]:
    document = read(source, "a.md")
    return [
        (source[slice(*one.span)], [source[slice(*it.span)] for it in one.related])
        for one in lint(document, RULES, everywhere=everywhere).findings
    ]


@pytest.mark.parametrize("row", rows(WRONG))
def test_furniture_that_the_body_contradicts(row: str) -> None:
    source = article(re.sub(r"<<|>>|\[\[|\]\]", "", row))
    (fault,), (other, *_) = re.findall(r"<<(.*?)>>", row), re.findall(r"\[\[(.*?)\]\]", row)
    ((place, related),) = found(source)
    assert fault in place
    assert any(it in other or other in it for it in related)
    assert found(source, everywhere=True) == [(place, related)]


@pytest.mark.parametrize("row", rows(RIGHT))
def test_furniture_that_may_be_right(row: str) -> None:
    assert found(article(row)) == []
