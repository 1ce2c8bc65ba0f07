"""Figures of different articles: side by side, and a draft held against the ledger."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Desk

from linter.compare.mention import Mention, mentions
from linter.compare.rows import rows
from linter.compare.same import contradict
from linter.ledger.search import near
from linter.ledger.store import Ledger, Read, opened
from linter.readers import read

PRICE = "Orlov Steel paid $14.3 billion for a stake in Kestrel Mines, Orlov said."


def of(text: str, path: str = "a.txt", date: str = "") -> list[Mention]:
    head = f"---\ndate: {date}\n---\n" if date else ""
    return list(mentions(read(head + text, path.replace(".txt", ".md"))))


@pytest.mark.parametrize(
    ("one", "two", "conflict"),
    [
        (PRICE, "Kestrel Mines sold a stake to Orlov Steel for $14.8 billion.", True),
        (PRICE, "Kestrel Mines sold a stake to Orlov Steel for over $14 billion.", False),
        (PRICE, "Orlov Steel first offered $13.1 billion for a stake in Kestrel Mines.", False),
        (PRICE, "Danube Rail paid $14.8 billion for a stake in Vistula Ports.", False),
        (PRICE, "Orlov Steel paid a fine of $14.8 billion over Kestrel Mines.", False),
        (PRICE, "Orlov Steel paid €14.8 billion for a stake in Kestrel Mines.", False),
        (PRICE, "“We paid $14.8 billion for the stake in Kestrel Mines”, said Ada Orlov.", False),
        ("The bank holds a 49% stake in Kestrel Mines of Orlov Steel.",
         "With its stake of 51% in Kestrel Mines the bank controls Orlov Steel.", True),
        ("In 2024 Orlov Steel had revenue of $8.1 billion from Kestrel Mines.",
         "In 2025 Orlov Steel had revenue of $8.9 billion from Kestrel Mines.", False),
    ],
)  # fmt: skip
def test_figures_of_two_articles(one: str, two: str, conflict: bool) -> None:
    (first,), (second,) = of(one), of(two, "b.txt")
    assert contradict(first, second) is conflict
    assert contradict(second, first) is conflict


@pytest.mark.parametrize(
    ("earlier", "later", "conflict"),
    [(12, 14, False), (14, 12, True)],
)
def test_a_toll_may_rise_and_not_fall(earlier: int, later: int, conflict: bool) -> None:
    told = "The blast killed {} people in Arden, police in Arden and Lowick said."
    (first,) = of(told.format(earlier), "a.txt", "2026-03-03")
    (second,) = of(told.format(later), "b.txt", "2026-03-04")
    assert contradict(first, second) is conflict


def test_a_row_has_every_mention_of_one_thing() -> None:
    texts = [PRICE, "Orlov Steel is betting over $14 billion on Kestrel.", "Orlov fell 3%.",
             "The $14.3B price that Orlov Steel paid, and the $50 million that Kestrel Mines lost."]  # fmt: skip
    found = [one for number, text in enumerate(texts) for one in of(text, f"{number}.txt")]
    (row,) = rows(found)
    assert [one.printed for one in row.mentions] == ["$14.3 billion", "over $14 billion", "$14.3B"]
    assert (row.names[:2], row.conflicts) == (("kestrel", "orlov"), ())


ARCHIVE = {
    "news/a.md": f"---\ndate: 2026-03-03\n---\n{PRICE}\n",
    "news/b.md": "Kestrel Mines sold a stake to Orlov Steel for $14.8 billion.\n",
}
DRAFT = "Orlov Steel, which paid $14.6 billion for its stake in Kestrel Mines, is sold.\n"


def test_figures_as_text(desk: Desk) -> None:
    desk.write(ARCHIVE)
    assert desk.run("figures", "news") == (
        0,
        "stake · Kestrel, Mines, Orlov, Steel  (2 mentions in 2 articles, 1 conflict)\n"
        "! news/a.md:4:18  $14.3 billion                 2026-03-03\n"
        "! news/b.md:1:47  $14.8 billion\n\n"
        "1 thing with two mentions or more, 1 conflict; 2 figures in 2 articles\n",
        "",
    )


def test_figures_as_json_and_html(desk: Desk) -> None:
    desk.write({**ARCHIVE, "news/c.md": "Orlov Steel <b>paid</b> over $14 billion for Kestrel.\n"})
    tree = json.loads(desk.run("figures", "--format", "json", "news")[1])
    (row,) = tree["rows"]
    assert row["conflicts"] == [[0, 1]] and row["mentions"][2]["high"] is None
    assert [one["text"] for one in row["mentions"]][:2] == ["$14.3 billion", "$14.8 billion"]
    page = desk.run("figures", "--format", "html", "news")[1]
    assert '<a href="news/a.md">news/a.md:4:18</a>' in page and "<mark>$14.3 billion</mark>" in page
    assert "<b>paid" not in page and "<script" not in page


def test_a_draft_against_the_ledger(desk: Desk) -> None:
    desk.write({**ARCHIVE, "draft.md": DRAFT})
    code, _, told = desk.run("ledger", "update", "news")
    said = "copydesk.ledger: 2 articles with 2 figures (2 new or changed, 0 gone)\n"
    assert (code, told) == (0, f"copydesk: {said}")
    assert desk.run("check", "draft.md") == (0, "nothing found in 1 file\n", "")
    code, out, told = desk.run("check", "--ledger", "copydesk.ledger", "draft.md")
    assert (code, told) == (0, "")
    assert out.splitlines()[0] == (
        "draft.md:1:25: warning figure-against-ledger “$14.6 billion”: news/a.md:4:18 of 2026-03-03"
        " says “$14.3 billion” (and 1 more): check which is right, or say what changed"
    )
    own = desk.run("check", "--ledger", "copydesk.ledger", "--ignore", "figures", "news/a.md")
    assert own == (0, "nothing found in 1 file\n", "")


def test_an_update_takes_what_changed_and_what_is_gone(desk: Desk) -> None:
    desk.write(ARCHIVE)
    desk.run("ledger", "update", "news")
    desk.write({"news/a.md": PRICE.replace("14.3", "14.8") + "\n"})
    (desk.folder / "news/b.md").unlink()
    said = "copydesk: copydesk.ledger: 1 article with 1 figure (1 new or changed, 1 gone)\n"
    assert desk.run("ledger", "update", "news") == (0, "", said)
    out = desk.run("figures", "--ledger", "copydesk.ledger", "--format", "json")[1]
    assert json.loads(out)["summary"] == {"files": 1, "figures": 1, "rows": 0, "conflicts": 0}


CORRECTIONS = """\
corrections:
  - sentence: "Orlov Steel paid $14.8 billion for a stake in Kestrel Mines."
    figure: "$14.8 billion"
    right: "$14.3 billion"
    date: 2026-03-04
    article: news/b.md
"""


def test_a_corrected_figure_is_not_to_come_again(desk: Desk) -> None:
    desk.write(
        {**ARCHIVE, "corrections.yaml": CORRECTIONS, "draft.md": DRAFT.replace("14.6", "14.8")}
    )
    desk.run("ledger", "update", "news")
    code, out, _ = desk.run("check", "--ledger", "copydesk.ledger", "draft.md")
    assert code == 1 and out.splitlines()[0] == (
        "draft.md:1:25: error superseded-figure “$14.8 billion”: corrected on 2026-03-04 to"
        " “$14.3 billion” (news/b.md): write that"
    )


@pytest.mark.parametrize(
    ("files", "options", "told"),
    [
        ({}, ("--ledger", "no.ledger"),
         "no.ledger: no such ledger: “copydesk ledger update --ledger no.ledger PATH” makes it"),
        ({"x.ledger": "a text, no database"}, ("--ledger", "x.ledger"),
         "x.ledger: no ledger of copydesk's: file is not a database"),
        ({"corrections.yaml": CORRECTIONS.replace('"$14.8 billion"\n    r', '"two men"\n    r')},
         ("--ledger", "copydesk.ledger"),
         "corrections.yaml:3:13: no figure 'two men' in the sentence: expected one with its name"
         " and noun"),
        ({"c.yaml": "corrections: [{sentence: x}]\n"},
         ("--ledger", "copydesk.ledger", "--corrections", "c.yaml"),
         "c.yaml:1:15: object missing required field `figure`"),
        ({}, ("--corrections", "c.yaml"), "--corrections needs --ledger"),
    ],
)  # fmt: skip
def test_a_ledger_that_is_none(
    desk: Desk, files: dict[str, str], options: tuple[str, ...], told: str
) -> None:
    desk.write({**ARCHIVE, **files})
    desk.run("ledger", "update", "news")
    code, out, error = desk.run("check", *options, "news")
    assert (code, out) == (2, "") and error == f"copydesk: {told}\n"


def test_a_ledger_of_another_version_is_made_anew_by_one_command(desk: Desk) -> None:
    desk.write(ARCHIVE)
    desk.run("ledger", "update", "news")
    with sqlite3.connect(desk.folder / "copydesk.ledger") as other:
        other.execute("PRAGMA user_version = 99")
    code, _, told = desk.run("ledger", "update", "news")
    assert code == 2 and "a ledger of schema 99, expected 2" in told and "--rebuild" in told
    assert desk.run("ledger", "update", "--rebuild", "news")[0] == 0
    assert desk.run("check", "--ledger", "copydesk.ledger", "news")[0] == 0


WRITER = """
import sys
from linter.compare.mention import mentions
from linter.ledger.store import Read, opened
from linter.readers import read
ledger, name = opened(sys.argv[1], make=True), sys.argv[2]
found = tuple(mentions(read(sys.argv[3], "a.md")))
for number in range(int(sys.argv[4])):
    ledger.add([Read(f"{name}/{number}.md", "", "d", found)])
    print(number, flush=True)
"""


def writer(path: Path, name: str, count: int) -> subprocess.Popen[str]:
    argv = [sys.executable, "-c", WRITER, str(path), name, PRICE, str(count)]
    return subprocess.Popen(argv, stdout=subprocess.PIPE, text=True)


def test_two_writers_at_once(tmp_path: Path) -> None:
    path = tmp_path / "x.ledger"
    both = [writer(path, name, 30) for name in "ab"]
    assert [one.communicate()[0].split()[-1] for one in both] == ["29", "29"]
    assert opened(str(path)).counts() == (60, 60)


@pytest.mark.parametrize("after", [1, 4, 9])
def test_what_was_committed_outlives_a_kill(tmp_path: Path, after: int) -> None:
    path = tmp_path / "x.ledger"
    with writer(path, "a", 10_000) as process:
        assert process.stdout is not None
        seen = [process.stdout.readline() for _ in range(after)]
        process.kill()
    ledger: Ledger = opened(str(path))
    assert ledger.counts()[0] >= len(seen)
    ledger.add([Read("b.md", "", "d", ())])  # and it takes more


def taken(text: str, path: str) -> Read:
    return Read(path, "", "d", tuple(of(text, path)))


def against(path: Path, text: str) -> list[str]:
    ledger = opened(str(path))
    found = of(text, "draft.txt")
    return [one.path for other in near(ledger, found) for one in other if contradict(one, found[0])]


@pytest.mark.parametrize("everywhere", [("Kestrel",), ("Kestrel", "Orlov", "Steel", "Mines")])
def test_a_name_that_is_everywhere_hides_no_figure(
    tmp_path: Path, everywhere: tuple[str, ...]
) -> None:
    ledger = opened(str(tmp_path / "x.ledger"), make=True)
    ledger.add([taken(PRICE, "first.md")])
    told = "{} Quoll paid $14.{} billion for a stake in Tarn."
    ledger.add(
        taken(told.format(name, 1 + number % 9), f"{name}{number}.md")
        for name in everywhere
        for number in range(100)
    )
    if len(everywhere) > 1:  # both names are: those that were taken in last are looked at
        ledger.add([taken(PRICE, "first.md")])
    assert "first.md" in against(tmp_path / "x.ledger", PRICE.replace("14.3", "14.8"))


def test_what_is_taken_out_leaves_nothing(tmp_path: Path) -> None:
    ledger = opened(str(tmp_path / "x.ledger"), make=True)
    ledger.add([taken(PRICE, "a.md"), taken(PRICE, "b.md")])
    ledger.add([taken("Nothing.", "a.md")], ["b.md"])
    with sqlite3.connect(tmp_path / "x.ledger") as other:
        assert other.execute("SELECT count(*) FROM post").fetchone() == (0,)
    assert (ledger.counts(), list(ledger.all())) == ((1, 0), [])


@pytest.mark.parametrize("high", [1.0, float("inf")])
def test_a_figure_comes_out_as_it_went_in(tmp_path: Path, high: float) -> None:
    (one,) = of(PRICE.replace("Orlov said", "said “Ørlov\\”\u2028"))
    put = one._replace(high=high, low=-high, printed='"\\\t', path="a.md")
    ledger = opened(str(tmp_path / "x.ledger"), make=True)
    ledger.add([Read("a.md", "", "d", (put, put))])
    assert list(ledger.all()) == [put, put]


@pytest.mark.parametrize("text", ["", "[]\n[1]\n", "[]\n[1,", "1"])
def test_a_damaged_ledger_is_told_in_one_line(desk: Desk, text: str) -> None:
    desk.write({**ARCHIVE, "draft.md": DRAFT})
    desk.run("ledger", "update", "news")
    with sqlite3.connect(desk.folder / "copydesk.ledger") as other:
        other.execute("UPDATE figures SET packed = ?", (text,))
    code, out, told = desk.run("figures", "--ledger", "copydesk.ledger")
    what = "copydesk: copydesk.ledger: the ledger cannot be read: the figures of news/a.md are"
    assert (code, out, told) == (2, "", f"{what} damaged\n")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems name their files in Unicode")
def test_a_path_that_is_no_text_is_refused(desk: Desk) -> None:
    (desk.folder / "a\udcff.md").write_text(PRICE)
    code, _, told = desk.run("ledger", "update", ".")
    assert code == 2 and "its name is not UTF-8: the ledger cannot keep it" in told
