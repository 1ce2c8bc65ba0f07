"""A count beside a list of more or fewer, and the lists that a count need not fit."""

from __future__ import annotations

import pytest

from linter.engine import lint
from linter.finding import Finding
from linter.readers import read
from linter.ruleset import compiled

RULES = compiled.load().only(lambda card: card.id == "count-against-list")


def found(source: str, path: str = "a.md") -> list[str]:
    document = read(source, path)
    assert lint(document, RULES).findings == lint(document, RULES, everywhere=True).findings
    return [_shown(source, one) for one in lint(document, RULES).findings]


def _shown(source: str, finding: Finding) -> str:
    first, *others = [finding.span, *(related.span for related in finding.related)]
    return " | ".join(source[span.start : span.end] for span in (first, *others))


@pytest.mark.parametrize(
    ("source", "places"),
    [
        ("Three companies bid: Halden and Norfeld.", "Three | Halden and Norfeld"),
        ("Two companies bid: Halden, Norfeld and Corvid.", "Two | Halden, Norfeld and Corvid"),
        ("It has three offices: Paris, Rome, Oslo and Bonn.", "three | Paris, Rome, Oslo and Bonn"),
        ("He gave three reasons: cost and safety.", "three | cost and safety"),
        ("He gave two reasons: cost, noise and safety.", "two | cost, noise and safety"),
        ("She named four causes: fog, ice, and speed.", "four | fog, ice, and speed"),
        ("The kit has 5 parts: a pump, a hose and a bag.", "5 | a pump, a hose and a bag"),
        ("Five people were hurt: two women and a man.", "Five | two women and a man"),
        ("Four people died: two men and three women.", "Four | two men and three women"),
        ("The prize went to two towns: Alby, Brune and Corlen.", "two | Alby, Brune and Corlen"),
        ("Three men were charged: Ivo Brandt and Lars Petri.", "Three | Ivo Brandt and Lars Petri"),
        ("Orla won two medals: gold, silver and bronze.", "two | gold, silver and bronze"),
        ("It sells three kinds of tea: black, green, white and red.",
         "three | black, green, white and red"),
        ("The three brothers, Amos and Karl, sold the farm.", "three | Amos and Karl"),
        ("Its two founders, Ada Marsh, Ben Lind and Cleo Ruiz, left.",
         "two | Ada Marsh, Ben Lind and Cleo Ruiz"),
        ("The film follows. Her four sons, Al, Bo and Cy, came too.", "four | Al, Bo and Cy"),
        ("The four judges, Lee, Marsh and Okoro, agreed.", "four | Lee, Marsh and Okoro"),
        ("There are two reasons. First, it is old. Second, it is wet. Third, it leaks.",
         "two | Third"),
        ("It has two aims. The first is speed. The second is price. The third is calm.",
         "two | The third"),
        ("Two questions remain. Firstly, who? Secondly, why? Thirdly, when?", "Two | Thirdly"),
        ("She asked two questions. The first was about pay, the second about time and the third "
         "about leave.", "two | the third"),
        ("First, the river is low. Third, the pumps are old.", "Third | First"),
        ("Firstly, it is dear. Thirdly, it is slow.", "Thirdly | Firstly"),
        ("The first of the changes concerns pay. The third concerns leave.", "The third | The first"),
        ("First, wash it.\n\nThird, dry it.", "Third | First"),
        ("Follow these three steps:\n\n- Wash\n- Dry\n", "three | Wash\n- Dry"),
        ("Do the following two things:\n\n1. Wash\n2. Dry\n3. Iron\n", "two | Wash\n2. Dry\n3. Iron"),
        ("There are four ways to pay:\n\n* Cash\n* Card\n* Coin\n", "four | Cash\n* Card\n* Coin"),
        ("We learned five lessons:\n\n- A b\n- C d\n- E f\n\nThe end.", "five | A b\n- C d\n- E f"),
        ("The plan has two goals:\n\n- Grow\n  - fast\n  - well\n- Save\n- Rest\n",
         "two | Grow\n  - fast\n  - well\n- Save\n- Rest"),
        ("These four districts are affected:\n\n- Alby\n- Brune\n- Corlen\n",
         "four | Alby\n- Brune\n- Corlen"),
        ("- We set two goals:\n  - Grow\n  - Save\n  - Rest\n- We met.\n",
         "two | Grow\n  - Save\n  - Rest"),
    ],
)  # fmt: skip
def test_a_count_that_its_list_does_not_fit(source: str, places: str) -> None:
    assert found(source) == [places]


def test_a_list_of_html() -> None:
    page = "<p>We give three reasons:</p><ul><li>Cost</li><li>Noise</li></ul>"
    assert found(page, "a.html") == ["three | Cost</li><li>Noise"]


@pytest.mark.parametrize(
    "source",
    [
        "Three companies bid: Halden, Norfeld and Corvid.",
        "Three companies bid, including Halden and Norfeld.",
        "Three companies, led by Halden and Norfeld, bid.",
        "Three companies bid, among them Halden and Norfeld.",
        "Three companies bid, such as Halden and Norfeld.",
        "Five companies bid: Halden, Norfeld and three others.",
        "Five companies bid: Halden and Norfeld among others.",
        "Several of the ten firms bid, e.g. Halden and Norfeld.",
        "Three firms bid: Marks and Spencer, Boots and Next.",
        "Two firms bid: Marks and Spencer and Boots.",
        "Two towns won: Boston, Massachusetts, and Austin, Texas.",
        "Two towns won: Paris, France, and Rome, Italy.",
        "Two men spoke: Ivo Brandt, the mayor, and Lars Petri, his deputy.",
        "Two men spoke: Ivo Brandt, 34, and Lars Petri, 41.",
        "Five people were hurt: two women and three men.",
        "Three people were hurt: a man and two women.",
        "Three people were hurt: two women and a man.",
        "He has two words for you: work, work, work!",
        "The score after two sets: 6-4, 3-6.",
        "In three years: growth, then loss and ruin.",
        "Two teams have a simple plan: run, tackle and score.",
        "She has lived in two countries for one reason: love and money.",
        'Two men said: "Halden, Norfeld and Corvid."',
        "“I have two loves: Paris, Rome and you,” she said.",
        "The two teams met at three: Leeds and Hull drew.",
        "At least two firms bid: Halden, Norfeld and Corvid.",
        "More than two firms bid: Halden, Norfeld and Corvid.",
        "The three brothers, Amos, Karl and Ed, sold the farm.",
        "In the three games, Leeds and Hull, who drew, were poor.",
        "After the first two matches, England and Wales were level.",
        "For the three weeks, Ann and Bob, both nurses, slept there.",
        "The two firms, Marks and Spencer, Boots and Next, merged.",
        "The two cities, Boston, Massachusetts and Austin, Texas, won.",
        "The four friends, who met in Orla, left.",
        "The two sisters, Ann and Beth, and their mother left.",
        "The three sons, like Ann and Beth, left.",
        "The five sons, Al and Bo among them, left.",
        "There are two reasons. First, it is old. Second, it is wet.",
        "There are three reasons. First, it is old. Second, it is wet. Third, it leaks.",
        "There are three reasons. First, it is old. Also, it is wet. Third, it leaks.",
        "First, it is old. Then it is wet. Third, it leaks.",
        "First, it is old. Another reason is the wet. Third, it leaks.",
        "The first quarter was good. The third quarter was bad.",
        "The first book sold well. The third did not.",
        "Third, he ran home.",
        "He came first. She came third.",
        "The first is Ann. The second is Bea. The third is Cy.",
        "Two girls ran. First, Ann fell. Second, Bea fell. Third, Cy fell.",
        "Follow these three steps:\n\n- Wash\n- Dry\n- Iron\n",
        "Follow these three steps:\n\n- Wash\n\n  Use soap.\n- Dry\n- Iron\n",
        "Follow these three steps:\n\n- Wash\n\n```\ncode\n```\n\n- Dry\n- Iron\n",
        "Over the past two years we have:\n\n- Grown\n- Saved\n- Rested\n",
        "We work with three agencies to:\n\n- Grow\n- Save\n",
        "Some of the five steps:\n\n- Grow\n- Save\n",
        "Here are five tips, including:\n\n- Grow\n- Save\n",
        "Two of the three goals:\n\n- Grow\n- Save\n",
        "There are at least two ways:\n\n- Cash\n- Card\n- Coin\n",
        "There are three ways:\n\nCash is one. Card is another.\n\n- Dogs\n- Cats\n",
        "There are three ways:\n\n- Cash\n",
        "- We set two goals:\n  - Grow\n  - Save\n- We did two things:\n  - Met\n  - Ate\n",
        "The plan has two goals:\n\n- Grow\n  - fast\n  - well\n- Save\n",
        "Room 3: chairs and tables.",
        "It rose 2.3 points: rates and prices did it.",
        "He scored three points: a goal and a header.",
    ],
)
def test_a_count_that_may_be_right(source: str) -> None:
    assert found(source) == []
