"""The words of counts: numbers, groups, what they count, and what lists of it may hold."""

from __future__ import annotations

COUNTS = {
    word: number
    for number, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve".split(), 2
    )
}
COUNTS |= {str(number): number for number in range(2, 13)}
GROUPS = {"duo": 2, "trio": 3, "quartet": 4, "quintet": 5, "both": 2, "threesome": 3, "foursome": 4}
# What a number may count whose items need not be names.
ABSTRACT = frozenset(
    """actions advantages aims answers approaches areas arguments aspects barriers benefits
    categories causes challenges changes characteristics choices colours colors components concerns
    conclusions conditions consequences courses criteria demands departments difficulties
    disadvantages districts elements examples explanations facets factors features findings flavours
    flavors forms functions goals groups habits ideas ingredients initiatives issues items kinds
    lessons levels medals methods mistakes objectives obstacles options parts phases pillars points
    principles priorities problems projects proposals qualities questions reasons recommendations
    requirements risks roles rules scenarios sections sectors services skills solutions stages
    statements steps strategies strengths subjects suggestions tasks techniques themes threats
    albums allegations amendments animals awards bills books brands breeds charges claims clues
    complaints compounds continents crimes crops dates desserts destinations diseases dishes drinks
    drugs emotions engines episodes errors events exhibits experiments failings faults fees fields
    films flaws fruits fuels gifts industries instruments languages laws locations machines
    materials measures metals models novels objects oceans offences periods planets plays pledges
    prizes products promises puddings rooms routes seasons senses shades shapes sites sizes songs
    soups species sports starters strengths studies symptoms targets taxes teas tests titles
    trophies vegetables vehicles venues versions virtues warnings weaknesses weapons wines
    tips tools topics traits types uses things values varieties ways""".split()
)
TIMES = frozenset(
    """years months days weeks hours minutes seconds times words letters points runs games sets
    miles kilometres metres meters people's decades quarters percentages lines dollars cents
    nights wickets laps rounds""".split()
)
PLACES = frozenset(
    """Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia
    Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts
    Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon
    Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming Ontario Quebec
    Alberta England Scotland Wales Ireland France Germany Italy Spain Canada India China Japan
    Australia Victoria Queensland Tasmania""".split()
)
