"""What a count counts, in one word for nouns that mean the same: the 52 who died are persons."""

from __future__ import annotations

from linter import patterns
from linter.text.figures.quantity import Quantity
from linter.text.figures.tables import singular

_PERSONS = frozenset(
    """person victim passenger adult respondent employee worker patient pupil student visitor
    resident miner soldier driver teacher volunteer survivor tourist guest spectator fan protester
    demonstrator member migrant refugee hostage prisoner inmate officer nurse doctor sailor hiker
    skier climber traveller commuter customer voter villager inhabitant islander child man woman boy
    girl civilian worshipper pilgrim participant applicant player musician singer farmer fisherman
    firefighter policeman staff crew workforce crowd troop rebel militant gunman suspect detainee
    walker runner cyclist swimmer diver juror welder labourer fighter recruit cadet graduate scholar
    delegate attendee viewer reader user subscriber head soul mourner onlooker supporter follower
    captive evacuee scientist engineer artist actor dancer athlete competitor population
    audience""".split()
)
ANYONE = frozenset("person victim head soul adult crowd worker member visitor".split())
_SAME = (
    "job post position role", "home house property household", "shop store branch outlet",
    "flat apartment", "boat ship vessel", "plane aircraft jet", "car vehicle", "film movie",
)  # fmt: skip
_ALIKE = {word: row.split()[0] for row in _SAME for word in row.split()} | dict.fromkeys(
    _PERSONS, "person"
)
_OF_THE = patterns.pattern(
    r" of (?:the|its|his|her|their|these|those) (?:[a-z]+ )??([a-z]+s|people|men|women|children)\b"
)
_BARE = patterns.pattern(
    r"\b(seats|seated|death toll|toll|attendance|crowd|majority|workforce|lead|margin|quorum)"
    r"(?: (?:from|in|at|of|for) [^,.;\d]{2,30}?)?"
    r" ?(?:was|is|of|stands at|stood at|rose to|had reached|reached|has reached|:)? ?$"
)
_BEFORE = {
    "seats": "seat", "seated": "seat", "toll": "person", "death toll": "person",
    "attendance": "person", "crowd": "person", "workforce": "person",
}  # fmt: skip


def unit_of(quantity: Quantity) -> str:
    """The unit by which figures are compared, "" where nothing tells what is counted."""
    if quantity.unit or quantity.kind != "count":
        return _ALIKE.get(quantity.unit, quantity.unit)
    lower = quantity.copy.lower
    if lower.startswith((" who ", " whose "), quantity.end):
        return "person"
    of = _OF_THE.match(lower, quantity.end)
    if of:
        noun = singular(of[1])
        return _ALIKE.get(noun, noun)
    before = _BARE.search(lower, max(0, quantity.lead - 50), quantity.lead)
    return _BEFORE.get(before[1], before[1]) if before else ""


def same_unit(first: Quantity, second: Quantity) -> bool:
    """Whether two figures of one group count the very same: miners and people are one group."""
    if first.unit == second.unit or unit_of(first) != "person":
        return True
    return {first.unit, second.unit} <= ANYONE | {"passenger"}


def same_noun(first: Quantity, second: Quantity) -> bool:
    """Whether two counts print one noun, and one that tells them from others."""
    return first.unit == second.unit and first.unit not in ANYONE
