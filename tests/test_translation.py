"""The translation family: its checks, the names it reads, its lexicons."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.checks.misspelt import near_miss
from linter.engine import lint
from linter.examples import marked
from linter.lexicon import Brand, Organisation, Person, Surname, Term
from linter.readers import read
from linter.ruleset import RuleSet, compiled, ruleset
from linter.ruleset.load import Lexicons, Loaded, sources
from linter.text.company import established
from linter.text.find import in_address, same_length_lower, whole
from linter.text.names import names
from linter.text.slots import spellings


@pytest.fixture(scope="module")
def family(loaded: Loaded) -> RuleSet:
    return ruleset([rule for rule in loaded.rules if rule.family == "translation"])


@pytest.fixture(scope="module")
def lexicons() -> Lexicons:
    found = sources([compiled.rules_folder()])
    return Lexicons([source for source in found if source.folder == "lexicon"])


def found(text: str, family: RuleSet) -> list[tuple[str, str]]:
    document = read(text, "draft.md")
    return [(f.rule, document.source[slice(*f.span)]) for f in lint(document, family).findings]


def severities(text: str, family: RuleSet) -> list[str]:
    return [str(finding.severity) for finding in lint(read(text, "a.md"), family).findings]


@pytest.mark.parametrize(
    ("text", "full"),
    [
        (
            "Mark Zuckerberg paid Alexandr Wang. Zuckerberg smiled.",
            ["Mark Zuckerberg", "Alexandr Wang"],
        ),
        ("Chief executive Wang Meilin, 44, and Dr Ola Nordmann.", ["Wang Meilin", "Ola Nordmann"]),
        (
            "Ursula von der Leyen met J. K. Rowling's agent.",
            ["Ursula von der Leyen", "J. K. Rowling"],
        ),
        ("The Bank of England and Goldman Sachs in New York on Monday.", []),
        (
            "But Anna Smith’s plan failed. When Peter Pan left, Wall Street fell.",
            ["Anna Smith", "Peter Pan"],
        ),
        ("Zork Blarg said no.", ["Zork Blarg"]),
        ("said Zork Blarg, the founder of Blarg", ["Zork Blarg"]),
        ("Downing Street, Sydney Harbour", []),
        ("", []),
    ],
)
def test_full_names(text: str, full: list[str]) -> None:
    assert [text[name.start : name.end] for name in names(text).full] == full


def test_surnames_lead_to_the_first_full_name() -> None:
    people = names("Ursula von der Leyen left. Boris Johnson and Anna Johnson stayed.")
    assert {key: name.given for key, name in people.surnames.items()} == {
        "von der Leyen": "Ursula",
        "Johnson": "Boris",
    }


@pytest.mark.parametrize(
    ("text", "word", "places"),
    [
        ("king kingdom, king's _king king", "king", [0, 14, 27]),
        ("a-king", "king", [2]),
        ("viking", "king", []),
    ],
)
def test_whole_words(text: str, word: str, places: list[int]) -> None:
    assert list(whole(text, word)) == places


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("see openai.com now", True),
        ("https://x.org/a?openai=1", True),
        ("write to openai@x.org", True),
        ("@openai", True),
        ("#openai", True),
        ("use openai_key", True),
        ("openai/whisper", True),
        ("the firm openai.", False),
        ("openai, a firm", False),
        ("(openai)", False),
    ],
)
def test_addresses(text: str, address: bool) -> None:
    start = text.index("openai")
    assert in_address(text, start, start + 6) is address


@given(st.text())
def test_lower_case_keeps_offsets(text: str) -> None:
    assert len(same_length_lower(text)) == len(text)


@pytest.mark.parametrize(
    ("written", "wanted", "near"),
    [
        ("krazios", "kratsios", True),
        ("doroge", "droege", True),
        ("zuckerburg", "zuckerberg", True),
        ("emanuel", "emmanuel", True),
        ("mitchell", "michel", False),
        ("cock", "cook", True),
        ("cork", "cook", True),
        ("bob", "rob", False),
        ("krause", "kratsios", False),
    ],
)
def test_near_misses(written: str, wanted: str, near: bool) -> None:
    assert near_miss(written, wanted) is near


def test_spellings_of_a_surname() -> None:
    assert spellings("Müller") == ["Müller", "Muller", "Mueller"]
    assert spellings("Şahin") == ["Şahin", "Sahin"]
    assert spellings("Wang") == ["Wang"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Scale AI hired him.", 0),
        ("A deal with Scale was signed.", 12),
        ("Scale said it would.", 0),
        ("Scale up, they said.", None),
        ("The Scale of it", None),
        ("Large Scale Systems", None),
    ],
)
def test_established_companies(text: str, place: int | None) -> None:
    assert established(text, "Scale", ("Scale AI",)) == place


@pytest.mark.parametrize(
    "text",
    [
        "Wang Yi left. In chess, the king is safe. The king of Spain wrote to Wang.",
        "King Charles met Anna Wang. The King said he was glad. The king smiled.",
        "Bill Gates closed the gates. The gates were green.",
        "Peter Young said that Young people vote. Young voters said so.",
        "Larry King asked Wang Lei. King said it twice.",
        "The block on Market Street is old. Residents of the block said so.",
        "Inflation is close to the target. Target's shares rose, Target said.",
    ],
)
def test_silent(text: str, family: RuleSet) -> None:
    assert found(text, family) == []


def test_one_certain_place_makes_others_certain(family: RuleSet) -> None:
    alone = "Lena Stein spoke. Officials met Stone in May."
    assert found(alone, family) == []
    text = f"{alone} Stone said that she would stay. The stone left."
    assert [text for _, text in found(text, family)] == ["Stone", "Stone", "The stone"]
    assert set(severities(text, family)) == {"error"}


def test_a_casing_fix_is_safe_only_outside_quotations(family: RuleSet) -> None:
    document = read("Openai grew. “I like Openai,” he said.", "a.md")
    fixes = [finding.fix for finding in lint(document, family).findings]
    assert [(fix.text, fix.safe) for fix in fixes if fix] == [("OpenAI", True), ("OpenAI", False)]


def test_registry_brands_are_warnings(family: RuleSet) -> None:
    assert severities("It runs on Virtualbox.", family) == ["warning"]


def test_terms_keep_casing_and_plural(family: RuleSet) -> None:
    document = read("Inversion banks fell, and an inversion bank rose.", "a.md")
    fixes = [finding.fix for finding in lint(document, family).findings]
    assert [fix.text for fix in fixes if fix] == ["Investment banks", "investment bank"]


def test_the_word_index_loses_nothing(family: RuleSet) -> None:
    for rule in family:
        for example in rule.examples.bad:
            document, _ = marked(example, rule.examples)
            every = lint(document, family, everywhere=True).findings
            assert lint(document, family).findings == every, example


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_any_mixture_is_read(family: RuleSet, data: st.DataObject) -> None:
    examples = [text for rule in family for text in (*rule.examples.bad, *rule.examples.good)]
    pieces = [
        piece for text in examples for piece in text.replace("<<", "").replace(">>", "").split()
    ]
    odd = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=4)
    text = " ".join(data.draw(st.lists(st.one_of(st.sampled_from(pieces), odd), max_size=40)))
    document = read(text, "a.txt")
    result = lint(document, family)
    assert not result.stopped
    assert result.findings == lint(document, family, everywhere=True).findings
    assert all(0 <= f.span.start < f.span.end <= len(text) for f in result.findings)


def test_context_rules_have_many_counter_examples(family: RuleSet) -> None:
    good = {rule.id: len(rule.examples.good) for rule in family}
    assert min(good["surname-translated"], good["company-as-noun"]) >= 12


def test_lexicons_are_as_large_as_promised(lexicons: Lexicons) -> None:
    assert len(lexicons.entries("lexicon/surnames", Surname)) > 400
    assert len(lexicons.entries("lexicon/people", Person)) > 200
    assert len(lexicons.entries("lexicon/terms", Term)) > 150
    assert len(lexicons.entries("lexicon/brands", Brand)) > 400
    assert all(entry.source for entry in lexicons.entries("lexicon/organisations", Organisation))


def test_no_wrong_form_stands_for_two_terms(lexicons: Lexicons) -> None:
    terms = lexicons.entries("lexicon/terms", Term)
    forms = Counter(form for term in terms if isinstance(term, Term) for form in term.wrong)
    assert [form for form, count in forms.items() if count > 1] == []


def test_no_alias_is_the_name_of_another(lexicons: Lexicons) -> None:
    people = lexicons.entries("lexicon/people", Person)
    every = Counter(
        name for one in people if isinstance(one, Person) for name in {one.name, *one.also}
    )
    assert [name for name, count in every.items() if count > 1] == []
