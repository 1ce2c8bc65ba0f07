"""All kinds of check.  A new one is a module beside this and a name in ``CHECKS``."""

from __future__ import annotations

from linter.checks.acronym import AcronymRule
from linter.checks.anchored import AnchoredRule
from linter.checks.arithmetic import ArithmeticRule
from linter.checks.bare import BareRule
from linter.checks.block import BlockRule
from linter.checks.calque import CalqueRule
from linter.checks.capital import CapitalRule
from linter.checks.casing import CasingRule
from linter.checks.chain import ChainRule
from linter.checks.common_noun import CommonNounRule
from linter.checks.consistency import ConsistencyRule
from linter.checks.credit import CreditRule
from linter.checks.cued import CuedRule
from linter.checks.dates import DatesRule
from linter.checks.duplicate import DuplicateRule
from linter.checks.facts import FactsRule
from linter.checks.figures import ConflictRule, VariantRule
from linter.checks.first_person import FirstPersonRule
from linter.checks.furniture import FurnitureRule
from linter.checks.fused import FusedRule
from linter.checks.gender import GenderRule
from linter.checks.language import LanguageRule
from linter.checks.listed import ListedRule
from linter.checks.lowered import LoweredRule
from linter.checks.mangled import MangledRule
from linter.checks.metric import MetricRule
from linter.checks.misspelt import MisspeltRule
from linter.checks.note import NoteRule
from linter.checks.pairs import PairsRule
from linter.checks.pattern import PatternRule
from linter.checks.person_it import PersonItRule
from linter.checks.place import PlaceRule
from linter.checks.release import ReleaseRule
from linter.checks.repetition import RepetitionRule
from linter.checks.script import ScriptRule
from linter.checks.spelling import NameSpellingsRule
from linter.checks.spun import SpunRule
from linter.checks.structure import StructureRule
from linter.checks.surname import SurnameRule
from linter.checks.term import TermRule
from linter.checks.unattributed import UnattributedRule
from linter.checks.unclosed import UnclosedRule
from linter.checks.unspoken import UnspokenRule
from linter.checks.untranslated import UntranslatedRule
from linter.checks.verdict import VerdictRule
from linter.rule import Rule

CHECKS: tuple[type[Rule], ...] = (
    AcronymRule,
    AnchoredRule,
    ArithmeticRule,
    BareRule,
    BlockRule,
    CalqueRule,
    CapitalRule,
    CasingRule,
    ChainRule,
    CommonNounRule,
    ConflictRule,
    ConsistencyRule,
    CreditRule,
    CuedRule,
    DatesRule,
    DuplicateRule,
    FactsRule,
    FirstPersonRule,
    FurnitureRule,
    FusedRule,
    GenderRule,
    LanguageRule,
    ListedRule,
    LoweredRule,
    MangledRule,
    MetricRule,
    MisspeltRule,
    NoteRule,
    PairsRule,
    PatternRule,
    PersonItRule,
    PlaceRule,
    ReleaseRule,
    RepetitionRule,
    ScriptRule,
    NameSpellingsRule,
    SpunRule,
    StructureRule,
    SurnameRule,
    TermRule,
    UnattributedRule,
    UnclosedRule,
    UnspokenRule,
    UntranslatedRule,
    VariantRule,
    VerdictRule,
)
