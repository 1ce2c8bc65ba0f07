"""Renderings of fixed terms: the rule on sentences of its own, and the generator of its lexicon."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from linter.examples import marked, texts
from linter.rule import Examples
from linter.ruleset import RuleSet, ruleset
from linter.ruleset.load import Loaded

EXAMPLES = Examples(bad=(), good=())
SPUN = """
The <<Federal Reservation>> kept rates where they were.
Fans of the <<Tremendous Bowl>> slept in tents.
Talks on a <<loose alternate agreement>> broke down in Quito.
He flew to <<Brand new Zealand>> on Sunday.
Two <<large tongue mannequins>> were tested in Lyon.
The <<chief pecuniary officer>> resigned before lunch.
The <<Securities and Alternate Fee>> opened a file.
<<Amazon Net Offerings>> was down for an hour.
<<Countrywide Guard>> soldiers filled sandbags.
The <<Golden Nation Warriors>> lost at home.
Doctors blame the <<immune gadget>> for the rash.
Nobody at school had heard of <<machine studying>>.
The <<World Wellness Organisation>> sent tents.
They stream <<House of Playing cards>> at night.
Shares of <<hedge bottoms>> fell in Zurich.
The <<Kansas Metropolis Bosses>> won by six.
<<Human beings's Bank of China>> cut its rate.
The <<Nationwide Institutes of Wellness>> paid for it.
The <<Residence Judiciary Committee>> will vote.
A former <<Inspector Normal>> signed the letter.
<<Pink Cross>> lorries reached the valley.
<<Silicon Vale>> investors stayed away.
The <<Capitol Slope>> police closed the gate.
The <<Massive Fruit>> froze for a week.
The <<Brand new York Daily Information>> had the story.
The <<hearth brigade>> came within minutes.
A <<bosom malignancy>> was found early.
She runs a <<unfastened market>> institute.
The <<equity minister>> said no.
The <<dying toll>> rose to nine.
<<Nursery gas>> levels rose.
The <<delegated counselor>> spoke to staff.
They studied <<swarm cleverness>> in bees.
A <<crook court>> fined him.
The <<relevant bank>> held rates.
Its <<haze storage>> was hacked.
The <<polite privileges>> march drew thousands.
A <<human beings of colour>> group complained.
The <<Crimson Crescent>> opened a clinic.
The <<Division of Justice>> sued.
The <<Court docket of Appeal>> agreed.
The <<Enormous Bang>> was long ago.
The <<stupefacients trafficking>> ring was broken.
Talk of the <<Play Shop>> filled the hall in Leiden.
Nobody in Bruges had read about the <<Pet Store Lads>> before Tuesday.
The note on the <<Coca-Cola Organization>> ran to four pages.
At noon, a letter about the <<Amazon Spider Services>> reached Tartu.
Rain fell while the <<strength of attorney>> made headlines.
Talk of the <<Round of Positions>> filled the hall in Leiden.
The note on the <<Novel Scientist>> ran to four pages.
At noon, a letter about the <<overtime period half>> reached Tartu.
Rain fell while the <<deprived faculty>> made headlines.
Talk of the <<election office station>> filled the hall in Leiden.
Nobody in Bruges had read about the <<Yellowstone Countrywide Park>> before Tuesday.
The note on the <<Initial Amendment>> ran to four pages.
At noon, a letter about the <<New Yorkshire City>> reached Tartu.
Rain fell while the <<eleven-meter kick>> made headlines.
Nobody in Bruges had read about the <<Tea Fete>> before Tuesday.
The note on the <<Pecuniary District>> ran to four pages.
At noon, a letter about the <<Southward China Morning Post>> reached Tartu.
Rain fell while the <<gold trophy medal>> made headlines.
Talk of the <<Lofty Courtroom>> filled the hall in Leiden.
Nobody in Bruges had read about the <<Darkish Stone>> before Tuesday.
The note on the <<Crown Prosecution Provider>> ran to four pages.
"""
CLEAN = """
The Federal Reserve kept rates where they were.
The federal reservation lies west of the river.
Fans of the Super Bowl slept in tents.
Talks on a free trade agreement broke down in Quito.
He flew to New Zealand with brand new skis.
Two large language models were tested in Lyon.
The chief financial officer resigned before lunch.
The Securities and Exchange Commission opened a file.
Amazon Web Services was down for an hour.
National Guard soldiers filled sandbags.
The Golden State Warriors lost at home.
Doctors blame the immune system for the rash.
It made the system immune to shocks.
They watched her studying machines in the hall.
The World Health Organisation sent tents.
Playing cards lay about the house.
The hedge at the bottom of the garden is tall.
The metropolis has bosses of its own.
Human beings own the bank of China tea tins.
The residence committee will vote on the bins.
An inspector with normal duties signed.
A pink cross hung over the door.
Silicon from the vale is pure.
The capitol stands on a slope.
Her finest purchase was a lamp.
A massive fruit tree fell.
The brand new daily opened in York.
He shot a celebrity portrait.
The brigade lit the hearth.
She held the child to her bosom.
The market stall was unfastened.
The pastor spoke of justice.
Equity was the minister’s theme.
The dying heard the bells toll.
The nursery smelt of gas.
He delegated the case to a counselor.
A court jailed the crook.
The bank found the memo relevant.
The haze hid the storage sheds.
Polite people have rights too.
Sea level rose; the ocean floor did not.
Fees and charges: the rate is fixed.
The vehicle park is full.
A summit of the assembly chairs.
Store prices rose; stock options were priced.
She prefers a quiet story to a quick one.
The wind park opened in May.
A secret police file was found.
Walking back from the shop, he fell.
The clean room is spotless.
Group stage and play-offs; the stage is set.
Interest rates, bond yields and hedge funds.
The parent company and its subsidiaries.
Venture capital, private equity and risk capital.
Criminal justice reform, civil rights and human rights.
Wall Street fell; the road by the wall is wet.
Word and Excel; the phrase excels.
Best Buy, Home Depot, General Motors, General Electric.
The Red Cross, the Red Crescent and Red Square.
The motor of the search boat failed.
A doctor without a border pass was sent back.
The house of representatives of the college met.
"""
SCRIPT = Path(__file__).resolve().parent.parent / "scripts/calques.py"


@pytest.fixture(scope="module")
def calques(loaded: Loaded) -> RuleSet:
    return ruleset([rule for rule in loaded.rules if rule.id == "machine-rendered-term"])


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("calques_script", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("sentence", SPUN.strip().splitlines())
def test_renderings_beside_another(sentence: str, calques: RuleSet) -> None:
    document, expected = marked(f"{sentence} He sells <<large tongue mannequins>>.", EXAMPLES)
    assert texts(document, calques, "machine-rendered-term") == expected


@pytest.mark.parametrize("sentence", CLEAN.strip().splitlines())
def test_clean_sentences(sentence: str, calques: RuleSet) -> None:
    document, expected = marked(sentence, EXAMPLES)
    assert texts(document, calques, "machine-rendered-term") == expected


@pytest.mark.parametrize(
    "text",
    [
        "The market studies are late.",
        "Flights leave from the Domestic Terminal. The Domestic Terminal is full.",
        "She was voted the Greatest Manager of the century.",
        "The <<deprived faculty>> met; the <<equity minister>> spoke.",
        "The <<immune gadget>> of the <<Securities and Alternate Fee>> failed.",
    ],
)
def test_what_may_be_right_counts_beside_another(text: str, calques: RuleSet) -> None:
    document, expected = marked(text, EXAMPLES)
    assert texts(document, calques, "machine-rendered-term") == expected


def test_every_part_of_a_term_is_swapped(script: ModuleType) -> None:
    swaps = script.read_swaps("bank: bench / lender\nriver: / brook*, flow\n")
    lower = dict(script.swapped(script.Term("river bank", name=False), swaps))
    assert lower == {"river bench": "beside", "brook bench": "beside"}
    name = dict(script.swapped(script.Term("River Banks", name=True), swaps))
    assert {"River Benches", "Brook Banks", "Brook Lenders"} <= set(name)
    assert "River Lenders" not in name


def test_what_occurs_in_clean_copy_goes(script: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>Two <b>river</b> benches.</p>", encoding="utf-8")
    made = {"river bank": {"river bench": "wrong", "bank river": "wrong", "brook bank": "wrong"}}
    wanted = {one for form in made["river bank"] for one in script.inflected(form)}
    ordinary = script.seen([tmp_path / "a.html"], wanted)
    assert script.kept(made, ordinary, set()) == {"river bank": {"brook bank": "wrong"}}


def test_the_lexicon_is_written_as_the_rules_read_it(script: ModuleType, tmp_path: Path) -> None:
    script.write({"river bank": {"river bench": "wrong", "brook bank": "beside"}}, tmp_path)
    written = (tmp_path / "r.yaml").read_text(encoding="utf-8")
    assert 'wrong: "river bench"' in written
    assert 'beside: "brook bank"' in written
