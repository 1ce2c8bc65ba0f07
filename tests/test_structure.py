"""Structure: what the rules' own examples do not say about blocks, brackets and repeats."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.engine import lint
from linter.readers import read
from linter.ruleset import RuleSet, ruleset
from linter.ruleset.load import Loaded

FILLER = "The river rose by three metres in one night and took the old bridge with it. "


def found(rules: RuleSet, text: str, path: str = "a.md", *only: str) -> list[tuple[str, str]]:
    """Rule and source text of each structure finding, or of the rules named."""
    chosen = rules.only(lambda card: card.id in only if only else card.family == "structure")
    document = read(text, path)
    findings = lint(document, chosen).findings
    return [(one.rule, document.source[slice(*one.span)]) for one in findings]


def test_each_empty_item_is_a_finding_of_its_own(rules: RuleSet) -> None:
    text = "The board wants:\n-\na wall\n-\na dam\n-\na boat"
    assert found(rules, text, "a.txt") == [("empty-item", "-")] * 3


@pytest.mark.parametrize("empty", ["<li></li>", "<li>&nbsp;</li>", "<li> <p></p></li>"])
def test_an_empty_item_of_a_page(rules: RuleSet, empty: str) -> None:
    text = f"<p>The board wants:</p><ul><li>a wall</li>{empty}</ul>"
    assert found(rules, text, "a.html") == [("empty-item", "<li>")]


@pytest.mark.parametrize(
    "full",
    ["<li class=icon></li>", "<li><img src=a alt=b></li>", "<li><ul><li>a dam</li></ul></li>"],
)
def test_an_item_of_a_page_that_shows_something(rules: RuleSet, full: str) -> None:
    assert found(rules, f"<p>The board wants:</p><ul><li>a wall</li>{full}</ul>", "a.html") == []


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("Nobody was hurt.\n\nSources:\n", "a.txt"),
        ("Nobody was hurt.\n\n**Sources:**\n\n---\n", "a.md"),
        ("Nobody was hurt.\n\n### Sources:\n", "a.md"),
        ("<p>Nobody was hurt.</p>\n<p><b>Sources:</b></p>\n</div></body></html>\n", "a.html"),
    ],
)
def test_a_label_at_the_end_dangles_in_every_format(rules: RuleSet, text: str, path: str) -> None:
    assert found(rules, text, path) == [("dangling-label", "Sources:")]


@pytest.mark.parametrize(
    "after",
    ["![A map](map.png)", "{{< map >}}", "{% map %}", "```\nmake\n```", "<img src=map.png alt=Map>",
     "<iframe src=map.html></iframe>", "> Nobody knows.", "| a | b |\n|---|---|\n| 1 | 2 |"],
)  # fmt: skip
def test_a_label_over_anything_that_shows_does_not_dangle(rules: RuleSet, after: str) -> None:
    assert found(rules, f"Nobody was hurt.\n\nThe map:\n\n{after}\n") == []


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        ("# A\n\nB.\n\n## C\n\n## D\n\nE.\n", "a.md", ["C"]),
        ("A\n=\n\nB.\n\nC\n-\n\nD\n-\n\nE.\n", "a.md", ["C"]),
        ("<h1>A</h1><p>B.</p><h2>C</h2><h2>D</h2><p>E.</p>", "a.html", ["C"]),
        (f"A\n\n{FILLER * 3}\n\nC\n\nD\n\n{FILLER * 3}\n", "a.txt", []),
        ("# A\n\n## B\n\n### C\n\nD.\n", "a.md", []),
        ("# A\n\n## B\n\n<!-- written later -->\n", "a.md", ["B"]),
    ],
)
def test_empty_sections(rules: RuleSet, text: str, path: str, expected: list[str]) -> None:
    assert found(rules, text, path, "empty-section") == [("empty-section", one) for one in expected]


def test_furniture_with_a_hard_space_and_signs_around_it(rules: RuleSet) -> None:
    text = f"»\u00a0Subscribe\u00a0now!\n\n{FILLER}\n"
    assert [rule for rule, _ in found(rules, text, "a.txt")] == ["subscription-prompt"]


def test_a_heading_by_its_markup_with_copy_under_it_is_a_section(rules: RuleSet) -> None:
    assert found(rules, f"# A\n\n## Recommended\n\n{FILLER}\n", "a.md") == []
    assert found(rules, f"A\n\n{FILLER}\n\nRecommended\n\nIt fell.\n", "a.txt") == [
        ("page-furniture", "Recommended")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor (elected in 2019 spoke.", "(elected in 2019 spoke."),
        ("The mayor (elected [in 2019) spoke.", "[in 2019) spoke."),
        ("The mayor, elected in 2019) spoke.", "The mayor, elected in 2019)"),
        ("A ) b ( c.", "A )"),
        ("One (two (three) four.", "(two (three) four."),
    ],
)
def test_a_lone_bracket_is_shown_with_its_words(rules: RuleSet, text: str, expected: str) -> None:
    assert found(rules, text, "a.txt", "unbalanced-bracket")[0] == ("unbalanced-bracket", expected)


@pytest.mark.parametrize(
    "text",
    ["a) one, b) two", "1) one", "(a) one; (b) two", "Nice :) and :-( too", "iv) four",
     "(one\n\ntwo)", "f(x) = [0]", "(:", "He said (see [1])."],
)  # fmt: skip
def test_what_needs_no_partner(rules: RuleSet, text: str) -> None:
    assert found(rules, text, "a.txt", "unbalanced-bracket") == []


def test_a_bracket_far_away_is_no_partner(rules: RuleSet) -> None:
    text = "\n\n".join(["The (first."] + ["It fell."] * 5 + ["The last)."])
    assert len(found(rules, text, "a.txt", "unbalanced-bracket")) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He went went. Then", ["went went"]),
        ("He took it’s it’s", ["it’s it’s"]),
        ("It is THE the end", ["THE the"]),
        ("a\u00a0a b", ["a\u00a0a"]),
        ("It rose and\nand fell.", ["and\nand"]),
        ("It rose and, and fell. And and-so on.", []),
        ("No. No no no!", []),
        ("7 7 and Baden Baden", []),
        ("at example.com com and the/the end", []),
        ("“He said the the end”", []),
    ],
)
def test_doubled_words(rules: RuleSet, text: str, expected: list[str]) -> None:
    pairs = found(rules, text, "a.md", "doubled-word", "repeated-word")
    assert [pair for _, pair in pairs] == expected


def test_a_fix_that_would_take_markup_with_it_is_not_safe(rules: RuleSet) -> None:
    alone = rules.only(lambda card: card.id == "doubled-word")
    plain = lint(read("It fell on the the town.", "a.md"), alone).findings[0]
    marked = lint(read("It fell on the *the* town.", "a.md"), alone).findings[0]
    assert (plain.fix, marked.fix) == (("the", True), ("the", False))


def test_a_repeat_points_at_the_first(rules: RuleSet) -> None:
    document = read(f"{FILLER}\n\nNobody was hurt.\n\n{FILLER}\n", "a.md")
    alone = rules.only(lambda card: card.id == "duplicate-paragraph")
    [finding] = lint(document, alone).findings
    assert finding.span.start > 80
    assert finding.related[0].span == (0, len(FILLER) - 1)


PIECES = [
    *"ab .,:;!?\n-*#()[]{}<>“”\"'’|_=&\u00a0é中",
    "\n\n",
    "the ",
    "subscribe",
    "[the name]",
    "TK",
]
COPY = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@settings(max_examples=150, deadline=None)
@given(text=COPY, ending=st.sampled_from(["md", "txt", "html"]))
def test_any_text_gives_findings_that_lie_in_it(rules: RuleSet, text: str, ending: str) -> None:
    own = rules.only(lambda card: card.family in {"structure", "style", "readability"})
    document = read(text, f"a.{ending}")
    findings = lint(document, own, everywhere=True).findings
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in findings)
    assert findings == lint(document, own).findings


@pytest.mark.parametrize(
    ("require", "text", "missing"),
    [
        ("[byline, date]", "# Flood\n\nIt rose.\n", "byline and no date"),
        ("[byline]", "# Flood\n\nIt rose by three metres.\n", "byline"),
        ("[date]", "By Ida Brandt\n\nIt rose.\n", "date"),
        ("[byline, date]", "---\ndate: 2026-05-02\nauthor: Ida Brandt\n---\nIt rose.\n", ""),
        ("[byline]", "# Flood\n\nWords by Ida Brandt\n\nIt rose.\n", ""),
        ("[byline]", "It rose.\n\nReporting by Ida Brandt; editing by Tom Lee\n", ""),
        ("[byline]", "By Friday the river had risen.\n", ""),
        ("[]", "It rose.\n", ""),
    ],
)
def test_a_byline_and_a_date_where_configuration_wants_them(
    loaded: Loaded, require: str, text: str, missing: str
) -> None:
    rule = next(rule for rule in loaded.rules if rule.id == "missing-byline-or-date")
    asking = ruleset([rule.but(require=tuple(require.strip("[]").split(", ")))])
    said = [finding.message for finding in lint(read(text, "a.md"), asking).findings]
    assert said == ([f"this article has no {missing}: add it"] if missing else [])
