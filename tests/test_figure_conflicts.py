"""Pairs of figures that cannot both be right, pairs that can, and matters of style."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.document import Kind
from linter.text.figures import quantities
from linter.text.figures.conflict import Conflict, conflicts
from linter.text.figures.variants import style_variants

# What about: text with the <<two figures>>; a heading stands before ||; long lines go on indented.
REPORT = """
investment: Orbis's <<$14.3 billion>> investment in Tessera AI closed on Friday. Staff at Orbis
  heard of the <<$14.8 billion>> investment in Tessera AI from the press.
deal: Orbital agreed to buy Tessera in a <<$2.6bn>> takeover. Analysts said the <<$2.9bn>>
  takeover of Tessera would need approval.
stake: Lindqvist paid <<£40m>> for the stake in Harbour Air. The <<£46m>> stake in Harbour Air
  gives Lindqvist two seats on the board.
fine: The regulator fined Norbank <<€120 million>> over the leak. Norbank said it would appeal
  against the <<€140 million>> fine.
round: Helio raised <<$75m>> from funds in Boston. The <<$85m>> round is the largest for Helio.
valuation: The deal values Tessera at <<$29 billion>>. At a <<$35 billion>> valuation Tessera is the
  costliest company of its kind.
contract: Acme signed a <<$3.2 million>> contract with the Navy. Under the <<$3.9 million>>
  contract Acme will mend ships for the Navy.
grant: The council approved a <<£1.2m>> grant to the Lyric Theatre. Directors of the Lyric
  Theatre said the <<£1.4m>> grant would mend the roof.
settlement: Dynacorp will pay a <<$450 million>> settlement, the judge in Dallas said. Lawyers
  called the <<$500 million>> Dynacorp settlement fair.
deal: Kestrel's takeover of Dorado, worth <<$1.1 billion>>, was cleared in Brussels. Unions
  oppose the <<$1.4 billion>> takeover of Dorado.
loss: Bluefin posted a loss of <<$310 million>>. Shares in Bluefin slid after the <<$360
  million>> loss.
ransom: The kidnappers of Arlo Finch asked for a ransom of <<$2 million>>. Friends of Arlo Finch
  collected the <<$3 million>> ransom.
fund: The fund for Lakeside Hospital is worth <<$250 million>>. Lakeside Hospital says the
  <<$250 billion>> fund will last for decades.
deal: Corvid spent <<£14.3 billion>> on the purchase of Nimbus. Corvid borrowed most of the
  <<£14.3 million>> for Nimbus.
sum: Ministers set aside <<€36 million>> for Port Soller. The <<€36 billion>> for Port Soller
  comes from Brussels.
sum: The <<$1.9 trillion>> package for Ohio was signed on Monday. Governors welcomed the <<$1.9
  billion>> package for Ohio.
stake: Orbis bought a <<49%>> stake in Tessera AI. With a <<51%>> stake in Tessera AI, Orbis could
  name the board.
stake: Vantor owns <<12 per cent>> of Palisade. Palisade said the <<17 per cent>> stake held by
  Vantor was not for sale.
turnout: Turnout in Leith was <<61 per cent>>. The <<66 per cent>> turnout in Leith surprised
  both parties.
vote: Mayor Okafor won <<54%>> of the vote. Okafor took office with <<58%>> of the vote behind him.
stake: Tamar holds <<20%>> of Brightwell. A <<25%>> shareholding in Brightwell makes Tamar its
  largest owner.
dead: A bus crash near Arequipa killed <<12 people>>. Police in Arequipa said <<14 people>> were
  killed when the bus left the road.
dead: <<Twelve people>> were killed when a ferry sank off Zanzibar. The ferry went down off
  Zanzibar with the loss of its mast, and <<15 people>> died.
dead: <<Seven miners>> died in the blast at Redfern colliery. <<Nine miners>> were killed at
  Redfern colliery when gas caught fire.
hurt: The fire at the Odeon injured <<23 people>>. Doctors said <<27 people>> were injured in
  the Odeon fire.
arrested: Police arrested <<40 protesters>> in Turin. The <<45 protesters>> arrested in Turin
  were held overnight.
cut: Bexley Steel will cut <<300 jobs>> in Corby. Unions in Corby said the <<380 jobs>> to be
  cut at Bexley Steel were skilled ones.
dead: <<Eleven soldiers>> were killed in the ambush at Gao. The army named the <<13 soldiers>>
  killed at Gao.
dead: <<Four children>> drowned in the Tana river. The Tana river was in flood when <<five
  children>> drowned.
dead: An avalanche above Verbier killed <<six skiers>>. Rescuers in Verbier found the bodies of
  the <<eight skiers>> killed by the avalanche.
dead: <<12 dead>> in Lima bus crash || <<Fourteen people>> were killed when a bus left the road
  outside Lima, police said.
stake: Orbis pays <<$14.3bn>> for Tessera AI stake || The company spent <<$14.8 billion>> on the
  stake in Tessera AI, its largest bet so late in a race.
fine: Norbank fined <<€120m>> || The watchdog told Norbank to pay a fine of <<€140 million>>.
hurt: <<Nine injured>> in Oslo tram fire || A tram caught fire in Oslo on Sunday and <<11
  people>> were injured.
stake: Orla Ports agreed to buy most of the harbour for <<$2.1 billion>>. It borrowed half of
  the <<$2.6 billion>> that it is paying for the stake.
sum: Its debt stood at <<£64 million>> in March, up from £59 million. The <<£64 billion>> debt
  worries the council.
dead: Storms closed the pass and <<12 hikers>> died on the ridge, the guides said. A candle was
  lit for each of the <<14 hikers>> who died on the ridge.
cut: <<1,200 jobs>> to go at Corby Steel || Corby Steel said on Monday that <<1,400>> of its 6,800
  posts would be cut.
vote: At a meeting in May <<38%>> of the votes were cast against the merger. The <<42%>> who voted
  against the merger feared for their work.
boat: The storm sank <<40 boats>> in the harbour at Orla. Officials said <<53 boats>> sank in the
  harbour at Orla.
rescued: A helicopter brought <<310 rescued sailors>> ashore near Orla. A helicopter brought
  <<301 rescued sailors>> ashore near Orla.
crew: The trawler left Hull with a crew of <<45>> for the Faroes. It had left for the Faroes with a
  crew of <<54>>, the trawler's owner said.
measure: The new line between Kano and Orla is <<120 km>> long. Ministers say that the line
  between Kano and Orla is <<210 km>> long.
time: The strike by nurses at Leith hospital lasted <<12 days>>. The nurses' strike at Leith lasted
  <<21 days>>.
share: Some rain fell on <<38 per cent>> of the wheat farms of Orla. Rain fell on <<83 per cent>> of the
  wheat farms.
sum: Library fees in Orla brought in <<$4.2 million>>. The library fees brought Orla <<$2.4
  million>>, according to the mayor.
measure: The mine at Redfern sold <<1.2 million tonnes>> of coal to Japan. The mine sold <<2.1 million
  tonnes>> of coal to Japan, it says.
user: The map has <<350,000 users>> in Norway. The report says the map has <<530,000 users>> in Norway.
school: Heating failed in <<26 schools>> in Orla on Monday. Heating failed in <<62 schools>> on Monday,
  the council said.
fund: The fund of Lakeside Hospital pays for <<$250,000>> worth of toys. The hospital fund pays for
  <<$2.5 million>> worth of toys.
tree: Storm damages <<800 trees>> in Orla park || A storm damaged <<900 trees>> in the park of Orla on
  Sunday night.
"""

SILENT = """
Twelve people were killed in the Lima crash, officials said earlier. By evening 14 people were
  killed in the Lima crash.
Norbank was fined €120 million last year. This spring Norbank was fined €140 million.
Bluefin posted a loss of $310 million in 2023. In 2024 Bluefin posted a loss of $360 million.
Bluefin posted a loss of $310 million in the first quarter. In the second quarter the Bluefin
  loss was $360 million.
The death toll in Lima rose to 14 people. An hour before, 12 people were killed, the mayor of
  Lima said.
Turnout in Leith was 61 per cent in 2019. The turnout in Leith was 66 per cent in 2024.
Police arrested 40 protesters in Turin on Saturday. They arrested 45 protesters in Turin on Sunday.
The stake of Orbis was 49%. Orbis has since raised the stake to 51%.
The takeover of Dorado was first priced at $1.1 billion. The revised takeover of Dorado is worth
  $1.4 billion.
Helio raised $75m, up from $60m at its last round.
Vantor's stake in Palisade went from 12% to 17%.
Okafor won 54% of the vote, compared with 47% for his rival.
Helio raised $75m. Its rival Borealis raised $85m.
A crash in Lima killed 12 people. A crash in Quito killed 14 people.
Orbis took a 49% stake in Tessera AI. Google took a 45% stake in Hopper.
The blast killed 12 people and injured 14 people in Kano.
The crash near Lima killed 12 people, including three children.
Twelve men and 14 women were killed in Kano.
The fund gave £1.2m to the Lyric Theatre. Another £1.4m grant went to the Lyric Theatre for its
  roof.
The Navy pays Acme $3.2 million a year. The contract with the Navy is worth $3.9 million to Acme
  each year.
Norbank was fined €120 million in Paris. Norbank was fined €140 million in Berlin.
Okafor won 54% of the vote. The Greens won 38% of the vote.
Smith was fined £500 and Jones was fined £600.
Smith was fined £500. Jones was fined £600.
The bus crash in Lima killed 12 people. The 10 people killed in the Lima train crash were tourists.
Shares in Bluefin rose 4.1%. Shares in Corvid rose 4.4%.
Orbis spent over $14 billion on the stake in Tessera AI. The stake in Tessera AI cost Orbis $14.3
  billion.
Orbis spent roughly $14 billion on the Tessera stake. The Tessera stake cost Orbis $14.3 billion.
Orbis's $14.3bn investment in Tessera was its largest. Orbis made a $14 billion investment in
  Tessera.
At least 12 people were killed in Lima. Police said 14 people were killed in Lima.
Nearly 300 jobs will be cut at Bexley Steel. Bexley Steel will cut 290 jobs.
Up to 400 jobs will be cut at Bexley Steel. Bexley Steel will cut 380 jobs.
About 20 people were injured in Kano. In Kano 21 people were injured.
Some 3,200 jobs will be cut at Bexley Steel. Bexley Steel said 3,185 jobs would be cut.
Orbis bought a 49% stake in Tessera AI. "Their 51% stake in Tessera AI frightens us," a rival of
  Orbis
  said.
A crash in Lima killed 12 people. “We counted 14 people killed in Lima,” said a nurse.
The company is worth $1 billion. It made a profit of $1 million.
Corvid has sales of £14 billion. Corvid gave £14 million to Oxfam.
Kestrel will pay $1.1 billion, of which $0.9 billion is cash.
Of the vote 54% went to Okafor and 46% to Lund.
Helio has raised a total of $95m. Helio raised $75m from funds in Boston.
Each of the 12 people killed in Lima was insured. A further 14 people were killed in Lima by the
  flood.
The 12 people killed in Lima were tourists. Lima has 14 people on its council.
Five ways to save water || Here are six ways to save water at home in Leeds.
Helio raises $75m || Helio, which raised $60m in 2022, has new owners.
12 dead in Lima crash || At least 12 people were killed in Lima, police said. Three days before,
  14 people were killed in Lima in a flood.
Fact: 49% of Tessera belongs to Orbis. Tessera employs 51% of Orbis's old team.
Orla spent $5m on roads in Kano. It spent $6m on bridges in Kano.
Corvid paid £3m for a yard. Corvid paid £4m for a crane.
The firm had sales of £14 billion. Its profit was £14 million.
Of its 40 buses 12 were lost. The 14 buses bought in May are red.
Bexley Steel cut 300 jobs in Corby. Bexley Steel cut 380 jobs in Leeds.
A flat in Kano costs $500 a month. A flat in Kano costs $600 a month in summer.
The Kano flood killed 12 people. Six of the 14 people killed in Kano last year were children.
Orla Ports bought a 30% stake in Fjord Lines. The two funds that own a 35% stake in Fjord Lines
  are from Oslo.
Norbank made a profit of €3.1 billion. Analysts had expected a profit of €3.4 billion at Norbank.
Norbank was fined €120 million. The €140 million fine for Corvid was the largest.
Orla Ports bought a 51% stake in Fjord Lines. The 49% stake in Fjord Lines stays with the city.
"""


def rows(table: str) -> list[str]:
    return table.strip().replace("\n  ", " ").splitlines()


def found_in(text: str) -> list[Conflict]:
    heading = text.find("\n")
    return list(
        conflicts(quantities(text), lambda at: Kind.HEADING if at < heading else Kind.PARAGRAPH)
    )


@pytest.mark.parametrize("row", rows(REPORT))
def test_conflict(row: str) -> None:
    about, marked = row.replace(" || ", "\n").split(": ", 1)
    text = marked.replace("<<", "").replace(">>", "")
    (found,) = found_in(text)
    figures = [part.partition(">>")[0] for part in marked.split("<<")[1:]]
    assert [text[figure.start : figure.end] for figure in found[:2]] == figures
    assert found.about == about


@pytest.mark.parametrize("text", rows(SILENT))
def test_no_conflict(text: str) -> None:
    assert found_in(text.replace(" || ", "\n")) == []


@pytest.mark.parametrize(
    ("text", "variants"),
    [
        ("It paid $14.3 billion. A $14.3B bet.", [("style", "$14.3 billion", "$14.3B")]),
        ("Some 49% said so. Then 49 per cent left.", [("style", "49%", "49 per cent")]),
        ("Ninety per cent of it. And 90% of that.", []),
        ("It paid $14.3 billion. A $14.4B bet.", []),
        ("A $5m fine and multi-crore pay.", [("regional", "$5m", "multi-crore")]),
        ("₹5 crore, or $600,000.", [("regional", "₹5 crore", "$600,000")]),
        ("₹5 crore and ₹20 lakh.", []),
        (
            "It spent over $14 billion. It was roughly $14 billion.",
            [("qualifier", "$14 billion", "$14 billion")],
        ),
        ("It spent over $14 billion. It was more than $14 billion.", []),
        ("It spent over $14 billion. It was $14 billion.", []),
        ("Over $1 million for roads. Cars? Almost $1 million.", []),
        (
            "Over $1 million for roads. Roads cost almost $1 million.",
            [("qualifier", "$1 million", "$1 million")],
        ),
    ],
)
def test_style_variants(text: str, variants: list[tuple[str, str, str]]) -> None:
    found = [
        (what, text[one.start : one.end], text[two.start : two.end])
        for one, two, what in style_variants(quantities(text))
    ]
    assert found == variants


@given(st.text(alphabet="12 $.%\nAbkpeol-", max_size=120))
def test_never_raises(text: str) -> None:
    list(style_variants(quantities(text)))
    for found in found_in(text):
        assert found.first.start < found.second.start
