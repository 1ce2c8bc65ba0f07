"""copydesk try; drafts and expired rules; false alarms turned into examples and issues."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pytest
import yaml

from linter import __version__
from linter.cli.tryout import tallied
from linter.errors import RuleError
from linter.reports import Entry, File, Place
from linter.ruleset.edit import with_good_example
from linter.scan.trial import Tried

if TYPE_CHECKING:
    from conftest import Desk

RULE = """\
check: pattern
message: "“{found}”: where?"
why: Readers want the place.
pattern: '\\babroad\\b'
owner: foreign desk
MORE
examples:
  bad: ["He went <<abroad>>."]
  good: ["He went to France."]
"""
DRAFT = RULE.replace("MORE", "stage: draft")
YESTERDAY = date.today() - timedelta(days=1)
EXPIRED = RULE.replace("MORE", f"expires: {YESTERDAY}")


def pack(desk: Desk, rule: str) -> None:
    desk.write({
        ".copydesk.yaml": "packs: [mine]\n",
        "mine/style/abroad.yaml": rule,
        "a.md": "# Trade\n\nThey sell abroad, he *said*. Abroad\nis far. They live abroad.\n",
        "b.md": "All is well.\n",
    })  # fmt: skip


def test_a_draft_is_tried_and_never_checked(desk: Desk) -> None:
    pack(desk, DRAFT)
    assert desk.run("check") == (0, "nothing found in 2 files\n", "")
    assert desk.run("try", "abroad", "a.md", "b.md") == (
        0,
        "abroad: style, warning, draft\nowner: foreign desk\nfile: mine/style/abroad.yaml\n\n"
        "2 articles, 15 words\n2 findings in 1 article: 1333.33 per 10,000 words\n\n"
        "most frequent:\n     2  abroad\n\nall of them:\n"
        "  a.md:3:11: They sell <<abroad>>, he *said*. Abroad\n"
        "  a.md:4:19: is far. They live <<abroad>>.\n",
        "",
    )
    one_of_two = "1 of them at random (--seed 4):"
    assert one_of_two in desk.run("try", "abroad", "--sample", "1", "--seed", "4")[1]
    assert "at random" not in desk.run("try", "abroad", "--sample", "0")[1]


def test_a_file_is_tried_where_it_lies_and_in_processes(desk: Desk) -> None:
    pack(desk, DRAFT)
    desk.write({"new.yaml": DRAFT, **{f"n{n}.md": "They live abroad.\n" for n in range(9)}})
    code, out, error = desk.run("try", "new.yaml", "--jobs", "2")
    assert (code, error) == (0, "")
    assert "file: new.yaml\n\n11 articles, 42 words\n11 findings in 10 articles: " in out
    assert out == desk.run("try", "new.yaml", "--jobs", "1")[1]


def test_a_messages_own_words_are_shown_and_profiles_hold(desk: Desk) -> None:
    options = "profiles: [{paths: [b.md], options: {commence: {replace: start}}}]\n"
    desk.write({".copydesk.yaml": options, "a.md": "We commence.\n", "b.md": "We commence.\n"})
    out = desk.run("try", "commence")[1]
    assert out.endswith(
        "  a.md:1:4: We <<commence>>.\n      write “begin” for “commence”\n"
        "  b.md:1:4: We <<commence>>.\n      write “start” for “commence”\n"
    )


def test_what_cannot_be_read_is_told_after_the_rest(desk: Desk) -> None:
    pack(desk, DRAFT)
    code, out, error = desk.run("try", "abroad", "a.md", "no.md")
    assert (code, error) == (2, "copydesk: no.md: no such file or folder\n")
    assert "2 findings in 1 article" in out


@pytest.mark.parametrize(
    ("argv", "error"),
    [
        ([], "try needs a rule, and articles: copydesk try RULE PATH ..."),
        (["abrod"], "no rule 'abrod': did you mean abroad?"),
        (["no.yaml"], "no.yaml: no such rule file"),
        (["a.md"], "a.md: no rule: expected a file that ends in .yaml"),
        (
            ["abroad", "--sample", "x"],
            "--sample: no number 'x': expected 0 or more (copydesk try --help)",
        ),
        (
            ["abroad", "--false-alarm"],
            "--false-alarm needs the place of a finding: path:line:column",
        ),
        (
            ["abroad", "--false-alarm", "a.md"],
            "no place 'a.md': expected path:line or path:line:column",
        ),
        (
            ["abroad", "--false-alarm", "a.md:9"],
            "a.md:9: rule 'abroad' reports nothing there; in this file: 3:11, 4:19",
        ),
        (["abroad", "--false-alarm", "b.md:1"], "b.md:1: rule 'abroad' reports nothing there"),
        (
            ["abroad", "--false-alarm", "c.md:1"],
            "c.md: cannot be read: No such file or directory",
        ),
    ],
)
def test_mistakes(desk: Desk, argv: list[str], error: str) -> None:
    pack(desk, DRAFT)
    assert desk.run("try", *argv) == (2, "", f"copydesk: {error}\n")


def test_a_mistake_in_the_rule_has_its_place(desk: Desk) -> None:
    pack(desk, DRAFT.replace("owner", "ownr"))
    error = "copydesk: mine/style/abroad.yaml:5:1: unknown field 'ownr': did you mean owner?\n"
    assert desk.run("try", "abroad") == (2, "", error)


def test_an_expired_rule_is_told_once_and_not_run(desk: Desk) -> None:
    pack(desk, EXPIRED)
    told = (
        f"copydesk: mine/style/abroad.yaml:6:10: info: rule 'abroad' expired on {YESTERDAY} "
        "and is not run: renew or delete it (owner: foreign desk)\n"
    )
    assert desk.run("check", "--fail-level", "info") == (0, "nothing found in 2 files\n", told)
    assert desk.run("check", "--ignore", "abroad") == (0, "nothing found in 2 files\n", "")
    assert (
        f"\nowner: foreign desk\nexpired on {YESTERDAY}: not run\n"
        in desk.run("rules", "abroad")[1]
    )
    assert "2 findings" in desk.run("try", "abroad", "a.md")[1]


@pytest.mark.parametrize(
    ("rule", "why"),
    [(EXPIRED, "abroad has expired"), (DRAFT, "abroad is a draft (`copydesk try` runs it)")],
    ids=["expired", "draft"],
)
def test_nothing_else_to_run(desk: Desk, rule: str, why: str) -> None:
    pack(desk, rule)
    code, out, error = desk.run("check", "--select", "abroad")
    assert (code, out) == (2, "")
    assert error == f"copydesk: .copydesk.yaml: no rule is left to run: {why}\n"


def test_a_rule_holds_on_its_last_day(desk: Desk) -> None:
    pack(desk, RULE.replace("MORE", f"expires: {date.today()}"))
    assert desk.run("check", "a.md")[1].endswith("2 warnings in 1 file\n")
    assert f"expires: {date.today()}\n" in desk.run("try", "abroad", "a.md")[1]


def test_what_is_remembered_of_an_article_ends_with_the_rule(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Tomorrow(date):
        @classmethod
        def today(cls) -> Self:
            return cls.fromordinal(date.today().toordinal() + 1)

    pack(desk, RULE.replace("MORE", f"expires: {date.today()}"))
    desk.write({f"n{n}.md": "They live abroad.\n" for n in range(30)})
    assert "32 warnings" in desk.run("check")[1]
    monkeypatch.setattr("linter.scan.check.date", Tomorrow)
    assert desk.run("check")[1] == "nothing found in 32 files\n"


def test_a_false_alarm_of_ones_own_rule_becomes_a_good_example(desk: Desk) -> None:
    pack(desk, DRAFT)
    path = "mine/style/abroad.yaml"
    code, out, error = desk.run("try", "abroad", "a.md:3:11:", "--false-alarm")
    assert (code, out) == (0, f"{path}: good example added: They sell abroad, he said.\n")
    assert error == (
        f"copydesk: now change the rule until this holds: copydesk test {path}\n"
        "copydesk: until the rule is mended, this on the line before silences it: "
        "<!-- copydesk: ignore abroad -- false alarm -->\n"
    )
    good = 'good: ["He went to France.", "They sell abroad, he said."]'
    assert desk.read(path).decode() == DRAFT.replace('good: ["He went to France."]', good)
    assert desk.run("test", path)[1].startswith(f"{path}:9:32: found [(10, 'abroad')]: ")
    again = desk.run("try", path, "a.md:3", "--false-alarm")
    assert again[2].startswith(f"copydesk: {path}: has this good example already\n")


def test_a_false_alarm_of_ours_becomes_an_issue(desk: Desk) -> None:
    desk.write({"a.txt": "Dateline\n\nMetacorp, of Ohio, makes soap. It is old.\n"})
    code, out, error = desk.run("try", "metacorp", "a.txt:3:1", "--false-alarm")
    assert code == 0
    assert (
        out
        == f"""\
# False alarm: metacorp

copydesk {__version__} reports, as error:

```text
metacorp no company is called “Metacorp”
```

of 'Metacorp' in

```text
Metacorp, of Ohio, makes soap.
```

(text). Nothing is wrong there, because:

Good example for `rules/translation/metacorp.yaml`:

```yaml
    - "Metacorp, of Ohio, makes soap."
```
"""
    )
    assert error.startswith("copydesk: look it over, say why it is right, and send it to https://")


def test_an_example_is_as_long_as_the_rule_needs(desk: Desk) -> None:
    rule = DRAFT.replace("'\\babroad\\b'", "'\\babroad\\b'\nnear: '\\bTrade\\b'\nnear-in: article")
    rule = rule.replace("He went <<abroad>>", "Trade is <<abroad>>")
    pack(desk, rule)
    out = desk.run("try", "abroad", "a.md:3", "--false-alarm")[1]
    assert "good example added: Trade\n\nThey sell abroad, he said. Abroad is far." in out


@pytest.mark.parametrize(
    ("good", "expected"),
    [
        ("  good: []\n", '  good: ["A new one."]\n'),
        ("  good: [a, ]\n", '  good: [a, "A new one."]\n'),
        ("  good:\n  - a\n", '  good:\n  - a\n  - "A new one."\n'),
        ("  good:\n    - a  # why\n\n", '  good:\n    - a  # why\n    - "A new one."\n\n'),
        ("  good:\n    - |\n      a\n\n      b\n", '  good:\n    - |\n      a\n\n      b\n    - "A new one."\n'),
        ("  good:\n    - a", '  good:\n    - a\n    - "A new one."\n'),
        ("  good:\n    - >-\n      é “a”\n      b\n\n\n# end\n", '  good:\n    - >-\n      é “a”\n      b\n    - "A new one."\n\n\n# end\n'),
    ],
)  # fmt: skip
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_good_example_is_added_and_all_else_stays(good: str, expected: str, newline: str) -> None:
    head = "# ours\nwhy: “é”  # because\nexamples:\n  bad: [x]\n"
    made = with_good_example((head + good).replace("\n", newline), "a.yaml", "A new one.")
    assert made == (head + expected).replace("\n", newline)
    assert with_good_example(made, "a.yaml", "A new one.") == made


@pytest.mark.parametrize(
    "example", ['say "no" \\ yes', "two\n\nlines\twide", "“é” 🚀 \u2028 \x07", "a: b # c"]
)
def test_any_example_comes_back(example: str) -> None:
    made = with_good_example("examples:\n  good:\n    - a\n", "a.yaml", example)
    assert yaml.safe_load(made)["examples"]["good"] == ["a", example]


def test_a_list_that_cannot_be_added_to_is_left() -> None:
    with pytest.raises(RuleError, match=r"^a\.yaml: has no list of good examples to add to$"):
        with_good_example("examples:\n  good: a\n", "a.yaml", "b")


def test_our_rules_take_examples() -> None:
    rules = Path(__file__).parents[1] / "rules"
    for path in sorted(rules.glob("*/*.yaml"))[::7]:
        text = path.read_text(encoding="utf-8")
        if path.parent.name != "lexicon":
            assert len(with_good_example(text, path.name, "A new one.")) > len(text)


def test_each_finding_has_the_same_chance() -> None:
    def article(number: int) -> Tried:
        place = Place(number, 1, number, 2, 0, 1, "x")
        entry = Entry("r", "style", 1, "", place)  # type: ignore[arg-type]
        return Tried(File("a.md", None, "en", (entry,), {}), 10)

    articles = [article(number) for number in range(10)]
    drawn = [
        entry.place.line for seed in range(300) for _, _, entry in tallied(articles, 2, seed).sample
    ]
    assert all(30 < drawn.count(number) < 95 for number in range(10))
