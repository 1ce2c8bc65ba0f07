"""What a figure's words mean for comparing: bought, takeover and price are of one concept."""

from __future__ import annotations

from functools import cache

from linter.text.figures.restated import stem

# One concept a line; a word may have several.
_CONCEPTS = """
buy buys bought buying buyer purchase purchased takeover acquisition acquire acquired acquiring deal
  buyout merger pay pays paid paying payment price priced prices spend spends spent spending cost
  costs costing sale sold sell fetch fetched auction worth bill budget
worth value valued values valuation
fine fined fines penalty penalties
jail jailed sentence sentenced prison imprisoned imprisonment term jails bars
dead killed kill kills killing died die dies death deaths victim victims toll fatalities fatal
  drowned perished lives bodies funeral buried mourners
injured injuring injuries hurt wounded wounding casualties
cut cuts cutting axed axe shed laid lay layoffs redundancies redundant dismissed dismissal sacked
  losses lose lost
employ employs employed employing employees employee workforce staff payroll workers worker
visitors visitor attendance attended crowd drew draw attracted attract spectators audience came come
  watched turned watch onlookers fans
aboard board passengers passenger carrying carried carry crew inside
seats seat capacity seating seated
weigh weighs weighed weighing weight heavy
long length stretch stretches stretching measures
high height tall rises
deep depth
raised raise raising round fundraising funding
lend lends lent lending loan loans borrow borrowed borrowing borrows
grant granted grants award awarded awards
damages compensation awarded payout
loss losses lost
revenue revenues sales turnover takings
profit profits earnings
debt debts owes owed owing
jobless unemployment unemployed
vote voted votes voting voters ballot ballots polled
steal stole stolen theft thieves thief burglars robbers robbery raid haul loot
seize seized seizure haul confiscated
arrested arrest arrests arresting detained custody
rescued rescue rescuers saved pulled freed released rescuing
evacuated evacuation evacuees displaced homeless
destroyed destroy destroying gutted burnt burned wrecked razed
delay delayed delays late wait waited waiting
donated donate donation gift gave
invest invested investment investing invests
rise rises rose raise risen increase increased hike up
own owns owned owning stake stakes shareholding holding holds held
last lasted lasting lasts
trial trials hearing heard
survey surveyed poll polled respondents interviewed asked
live lives inhabitants residents population
pass passed
sign signed signatures petition
walk walked walking walkers hike hiked
strike walkout stoppage strikers
quake earthquake tremor
blaze fire
crash collision accident smash
plane jet aircraft airliner flight
ship boat vessel ferry
bridge crossing
film movie
house houses home homes property
painting work piece canvas portrait
judge court jury
members membership
harvest crop harvested brought reaped
hurled threw
evidence witnesses testified
deficit shortfall
"""

_ROWS = _CONCEPTS.strip().replace("\n  ", " ").splitlines()


@cache
def concepts() -> dict[str, tuple[str, ...]]:
    """The stem of a word to the concepts that it may be of."""
    table: dict[str, tuple[str, ...]] = {}
    for row in _ROWS:
        words = row.split()
        for found in dict.fromkeys(map(stem, words)):
            table[found] = (*table.get(found, ()), f"={words[0]}")
    return table
