"""Versions judged by the article's date, and claims that nobody stands behind."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.checks.catalogue import catalogue, opened
from linter.engine import lint
from linter.errors import RuleError
from linter.examples import marked
from linter.lexicon import Line
from linter.readers import read
from linter.rule import Examples
from linter.ruleset import RuleSet, ruleset
from linter.ruleset.load import Lexicons, Source, load, sources

# Day, severity, sentence: what the mark says must be reported, and nothing else.
REPORTED = """
2023-02-01 error   | The tax office runs on <<GPT-4>>.
2024-11-12 error   | A clinic in Graz already uses <<GPT-5>> for its letters.
2025-08-06 error   | The bank moved to <<GPT-5>> last week.
2024-03-01 warning | Its next assistant may be built on <<GPT-6>>.
2024-09-11 error   | She solved it with OpenAI's <<o1-preview>>.
2023-08-01 error   | The posters were made with <<DALL-E 3>>.
2024-02-01 error   | The council tested <<Claude 3>> in January.
2024-06-01 error   | Anders Vik runs it on <<Claude 3.5 Sonnet>> at night.
2025-09-28 error   | The ferry line now uses <<Claude Sonnet 4.5>> at its desks.
2025-06-01 error   | Its Claude desk upgraded to <<Opus 4.5>> in May.
2025-01-15 warning | It could do better than <<Claude 6 Opus>>.
2025-11-17 error   | Google's search page runs on <<Gemini 3>> in 40 countries.
2024-01-10 error   | The town tested <<Gemini 1.5 Pro>> on its minutes.
2025-01-10 error   | The farmers used Google's AI model <<Gemma 3>> to sort apples.
2025-05-01 error   | The clip was made with <<Veo 3>>.
2024-04-17 error   | The chain built its till on <<Llama 3>>.
2025-02-01 error   | The brewery tested <<Llama 4 Scout>>.
2025-02-16 error   | Its answers came from <<Grok 3>>, which it used daily.
2025-01-29 error   | The depot already runs <<Mistral Small 3>> on one card.
2024-12-25 error   | The shop used <<DeepSeek-V3>> for its labels.
2024-06-05 error   | The library uses <<Qwen2>> for old Dutch.
2025-07-10 error   | The newsroom in Ulm used <<Kimi K2>> to read court files.
2023-11-01 error   | The poster was drawn with <<Midjourney v6>>.
2024-02-10 error   | They released it for <<Stable Diffusion 3>> at once.
2025-09-08 error   | He bought an <<iPhone 17>> in Milan.
2024-08-30 warning | The shop hopes to sell the <<iPhone 16>> at a discount.
2024-09-01 error   | The diver wore an <<Apple Watch Series 10>> already.
2025-06-08 error   | The map app runs on <<iOS 26>> only.
2021-06-06 error   | The office upgraded to <<macOS 12>> without trouble.
2025-01-21 error   | The thief sold a <<Galaxy S25 Ultra>> for 90 euros.
2023-07-01 error   | A <<Galaxy Z Fold5>> was sold at auction.
2024-08-12 error   | The film was shot on a Google <<Pixel 9 Pro>>, bought in Lyon.
2021-06-01 error   | The school upgraded its rooms to <<Windows 11>>.
2024-05-05 error   | The council already runs <<Windows 12>> on its desks.
2024-01-01 error   | The bus screens run on <<Android 15>>.
2013-02-01 error   | The pub bought a <<PlayStation 4>> for its back room.
2020-01-05 error   | The hospital bought nine <<PS6>> consoles.
2024-12-01 error   | Children used a <<Nintendo Switch 2>> in the waiting room.
2022-09-01 error   | The render ran on one <<RTX 4090>>.
2025-05-01 warning | The maker of the game plans to wait for the <<RTX 6090>>.
2022-10-23 error   | The tram's screens run on <<Python 3.11>>.
2024-10-01 error   | The bank uses <<Java 27>> with the JDK of its developers.
2020-01-01 error   | The parish site runs on <<PHP 8.1>>.
2019-12-01 error   | The weather mast uses a <<Raspberry Pi 5>>.
2023-06-09 error   | All its servers run <<Debian 12>>.
2024-04-24 error   | Volunteers installed <<Ubuntu 24.04>> on 90 old machines.
2020-06-01 error   | The register uses <<Node.js 20>>.
2019-03-01 error   | The kiosk runs <<Firefox 100>>.
2019-07-01 error   | The cinema already has <<Wi-Fi 7>> in every row, and uses it.
2024-06-01 error   | The desk uses Google's <<Gemini 2.5 Flash-Lite>> and Gemini 1.5 Flash.
2025-03-01 warning | Anthropic has Claude 3. The lab lists <<Claude 5>>, which it says it measured.
2025-03-01 warning | A <<DeepSeek R2>> could launch in May, sources told Reuters.
2025-06-01 warning | Nvidia's <<RTX 6090>> sold out at once, the shop said.
2025-03-01 warning | The lab compares it with <<GLM-5>>, the researcher Aino Salo said.
2024-05-01 warning | “We all use <<GPT-5>> here,” the clown said.
2025-03-01 error   | The mill runs on <<GPT-4 and 5>>.
2024-03-01 error   | Sold were phones such as the <<Galaxy S24 and S25>>, used by couriers.
2019-06-01 error   | The club bought an <<Xbox Series X>> for its cellar.
2024-01-01 error   | The office runs <<macOS Sequoia>> on nine machines.
2019-01-01 error   | The taxi is a <<Tesla Model Y>>, bought in Oslo.
2017-05-01 error   | He sold his <<iPhone X>> to a bar.
2025-09-01 error   | The clerks use <<MiniMax-M2>> for letters.
2025-06-01 error   | The agency used <<Ideogram 4>> for its posters.
2024-03-01 error   | The spot was made with <<Runway Gen-3 Alpha>>.
2025-02-01 error   | The tourist office uses <<GPT Image 1>> for its cards.
2022-01-01 error   | The kiosk uses <<Microsoft Edge 120>>.
2024-01-01 error   | The team moved it to <<Deno 2>>, which it uses on its server.
2023-06-01 error   | The jogger wore a <<Galaxy Watch 7>>.
2022-06-01 error   | A guide used an <<Apple Watch Ultra 2>> on the glacier.
2026-03-01 error   | The map app runs on <<iOS 27>>.
"""
SILENT = """
2023-03-14 | The tax office runs on GPT-4.
2025-08-07 | The bank moved to GPT-5 last week.
2025-08-07 | A clinic used GPT-5 mini and GPT-4o mini.
2025-01-31 | They solved it with OpenAI's o3-mini.
2024-12-21 | OpenAI's o3 was shown on Friday.
2025-09-29 | The ferry line now uses Claude Sonnet 4.5 at its desks.
2024-03-04 | The council tested Claude 3 in January.
2025-03-01 | Anthropic said Claude 4 would ship in May.
2025-03-01 | Claude 4 will be ready in spring, according to Anthropic.
2025-03-01 | Anthropic met its clients. The company said Claude 4 would come in May.
2025-03-01 | There is no Claude 5, and nobody knows when there will be one.
2024-05-01 | OpenAI has not released GPT-5.
2024-05-01 | GPT-5 is not yet out.
2024-05-01 | Sam Altman told a class in Oslo that GPT-5 would be cheaper.
2025-10-01 | The mill runs on GPT-4 and 5.
2024-05-01 | The mill compared GPT-4 and 5 rivals, Claude 3 and 40 others.
2024-05-01 | Of the Galaxy S24, 25 were stolen, and of the iPhone 15 and 16 cameras.
2020-11-10 | The club bought an Xbox Series X for its cellar, beside an Xbox 360.
2024-06-10 | The office waits for macOS Sequoia.
2020-03-13 | The taxi is a Tesla Model Y, bought in Oslo.
2017-09-12 | Apple's iPhone X costs as much as a cow.
2012-01-01 | The path of Sequoia trees ends in Ventura; the Monterey fish are gone.
2024-01-01 | It runs Gemma 7B, Llama 70B and Ministral 8B by Google and Mistral.
2025-10-27 | The clerks use MiniMax-M2 for letters.
2025-04-01 | The agency used Ideogram 3.0 for its posters.
2024-07-01 | The spot was made with Runway Gen-3 Alpha.
2024-01-01 | A Gen-4 reactor is planned at the runway's end.
2025-05-01 | The tourist office uses GPT Image 1 for its cards.
2024-01-01 | The kiosk uses Microsoft Edge 120.
2024-11-01 | The team wrote it for Deno 2.0.
2024-07-24 | The jogger wore a Galaxy Watch 7.
2026-09-14 | The map app runs on iOS 27.
2024-01-01 | Nobody could say what Mistral 9 or Granite 12 by IBM would be.
2025-11-18 | Google's search page runs on Gemini 3 in 40 countries.
2015-11-18 | NASA's Gemini 12 carried a second astronaut.
1965-06-05 | Gemini 4 is in its second day.
2025-01-02 | The town tested Gemini 2 and Llama 3.3 and Qwen2.5.
2024-04-18 | The chain built its till on Llama 3.
2024-07-01 | The farm's llama 4 ran away, and llama 5 too.
2025-02-17 | Its answers came from Grok 3.
2024-12-26 | The shop used DeepSeek-V3 for its labels.
2025-09-09 | The phone maker showed the iPhone 17 in a theatre.
2025-09-19 | He bought an iPhone 17 in Milan.
2020-01-01 | iPhone owners aged 16 may vote, and so may iPhone 11 owners aged 17.
2020-01-01 | Apple sold iPhone 20 million times.
2021-06-24 | The school wants Windows 11 for its rooms.
2012-01-01 | The hall has Windows 11 feet high and windows 12 feet wide.
2005-01-01 | The museum shows Windows 95, Windows 98 and Windows 2000.
2022-01-01 | Windows 365 runs in a data centre.
2020-11-12 | The pub bought a PS5 for its back room.
2012-01-01 | The manager saw a switch 2 metres from the door.
2016-01-01 | Network switch 2 failed, and Switch 3 too.
2024-09-20 | The diver wore an Apple Watch Series 10.
2025-06-09 | The map app runs on iOS 26 and iOS 18.5.
2024-11-01 | The office runs macOS 15.1 and macOS 11.
2025-02-07 | The thief sold a Galaxy S25 Ultra for 90 euros.
2012-01-01 | The Galaxy 500 race and the Galaxy 5 000 run are in May.
2024-08-13 | The film was shot on a Google Pixel 9 Pro.
2014-01-01 | Each sensor has 12 pixels, and Pixel 40 is dead.
2024-02-16 | Testers have Android 15.
2022-09-20 | The render ran on one RTX 4090 and one RTX 6000.
2022-10-24 | The tram's screens run on Python 3.11.2.
2012-01-01 | The keeper lifted a Python 3 metres long and a Python 9 years old.
2012-01-01 | On Java 30 people died in the flood.
2012-01-01 | Java 30 has been a volcano's name for the developers of the atlas.
2023-06-10 | All its servers run Debian 12.
2024-04-25 | Volunteers installed Ubuntu 24.04 on 90 old machines.
2023-04-18 | The register uses Node.js 20.
2011-01-01 | Claude Monet, 4, and Claude, 5, painted. Claude Monet sold 12.
2024-01-01 | Zlaude 9, Foobar 12 and Quux-7 are lines that no list has.
2024-01-08 | The cinema has Wi-Fi 7 in every row.
2024-01-01 | The car is a Tesla Model 3, the other a Tesla Model S.
2028-01-01 | The bank moved to GPT-5 and Claude Sonnet 4.5.
none | The bank moved to GPT-77 and to the iPhone 40.
"""


def _examples(day: str) -> Examples:
    published = None if day == "none" else date.fromisoformat(day)
    return Examples(bad=(), good=(), published=published)


def _rows(table: str) -> list[tuple[str, str]]:
    split = (line.split("|", 1) for line in table.strip().splitlines())
    return [(head.strip(), text.strip()) for head, text in split]


@pytest.fixture(scope="module")
def unreleased(rules: RuleSet) -> RuleSet:
    return rules.only(lambda card: card.id == "unreleased-version")


@pytest.fixture(scope="module")
def family(rules: RuleSet) -> RuleSet:
    return rules.only(lambda card: card.family == "speculation")


@pytest.mark.parametrize(("head", "text"), _rows(REPORTED))
def test_version_ahead_of_its_day(unreleased: RuleSet, head: str, text: str) -> None:
    day, severity = head.split()
    document, expected = marked(text, _examples(day))
    found = lint(document, unreleased).findings
    assert [(one.span.start, document.source[slice(*one.span)]) for one in found] == expected
    assert [str(one.severity) for one in found] == [severity]


@pytest.mark.parametrize(("day", "text"), _rows(SILENT))
def test_version_of_its_day(unreleased: RuleSet, day: str, text: str) -> None:
    document, _ = marked(text, _examples(day))
    assert lint(document, unreleased).findings == ()


def test_tables_are_wide() -> None:
    rules = load(sources([str(Path(__file__).parent.parent / "rules")])).rules
    plan = next(rule for rule in rules if rule.id == "unreleased-version").plan
    named = {
        opened(line).name
        for line in plan.lines
        for place in [place for places in opened(line).places.values() for place in places]
        for _, text in _rows(REPORTED) + _rows(SILENT)
        if place.literal + place.gap in text
    }
    assert len(_rows(REPORTED)) + len(_rows(SILENT)) >= 120
    assert len(_rows(SILENT)) >= len(_rows(REPORTED))
    assert len(named) >= 40
    assert len(plan.lines) >= 60


def _found(rules: RuleSet, text: str, day: date | None = None) -> list[tuple[str, str, str]]:
    document = read(text, "a.md", published=day)
    return [
        (one.rule, str(one.severity), document.source[slice(*one.span)])
        for one in lint(document, rules).findings
    ]


def test_message_names_the_newest_release_and_the_day(unreleased: RuleSet) -> None:
    document = read("The bank uses GPT-5.", "a.md", published=date(2025, 7, 1))
    (found,) = lint(document, unreleased).findings
    assert found.message == (
        "“GPT-5” was not out on 1 July 2025: the newest GPT then was GPT-4.5, out since "
        "27 February 2025; it came out on 7 August 2025"
    )


def test_catalogue_older_than_the_article_is_said_once(family: RuleSet) -> None:
    found = _found(family, "It uses GPT-9.\n\nIt uses GPT-9 and iPhone 30.", date(2031, 1, 1))
    assert found == [("catalogue-older-than-article", "info", "GPT-9")]


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("The bank asked ChatGPT-5.", "GPT-5"),
        ("The bank asked ChatGPT 4o mini.", "GPT-4o mini"),
        ("The bank asked Claude 3.7.", "Claude 3.7 Sonnet"),
        ("The bank asked Claude 4.5.", None),
    ],
)
def test_misnamed_product_offers_the_right_form(
    family: RuleSet, text: str, fix: str | None
) -> None:
    (found,) = lint(read(text, "a.md"), family).findings
    assert found.rule == "misnamed-product"
    assert (found.fix.text if found.fix else None) == fix
    assert found.fix is None or not found.fix.safe


@pytest.mark.parametrize(
    ("front", "severities"),
    [("", ["warning", "info"]), ("type: opinion", ["info"]), ("tags: [rail, analysis]", ["info"])],
)
def test_opinion_turns_hedges_down(family: RuleSet, front: str, severities: list[str]) -> None:
    text = f"---\n{front or 'type: news'}\n---\n\nThe tram reportedly failed. It is late.\n"
    text += "\n## Later\n\nIt is probably the best tram in the valley.\n"
    assert [severity for _, severity, _ in _found(family, text)] == severities


def test_many_hedges_are_one_finding(family: RuleSet) -> None:
    text = "# A tram\n\n" + "It is probably late.\n\n" * 14
    document = read(text, "a.md")
    (found,) = lint(document, family).findings
    assert document.source[slice(*found.span)] == "A tram"
    assert len(found.related) == 14
    assert "14 guesses" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Sources said the plant would close, Ana Ruiz of Le Monde reported.",
        "Two sources familiar with the plan said the plant would close.",
        "Sources said the plant would close. They asked not to be named because talks go on.",
        "Experts say the dam will hold. The engineer Marta Nowak said it was built for worse.",
        "Reports in Die Zeit say the plant will close.",
        "The plant reportedly closed in May, police said.",
        "“The plant will probably close,” Marta Nowak said.",
        "Marta Nowak spoke on Friday. She said the plant was old. It will probably close.",
        "The plant will probably close, [the ministry's list](https://example.org) shows.",
        "According to the ministry, the plant is expected to close, and Renault is expected to go.",
    ],
)
def test_somebody_stands_behind_it(family: RuleSet, text: str) -> None:
    assert _found(family, text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Sources say Renault is leaving. Reports suggest May.",
            ["Sources say", "Reports suggest"],
        ),
        ("The mayor, it is said, is ill. It is believed he left.", ["It is believed"]),
        ("Insiders say the pump could rival Grundfos.", ["Insiders say", "could rival"]),
        ("Some say so. The plant will probably close.", ["Some say", "probably"]),
        ("It is said to be old and will probably close.", ["probably"]),
    ],
)
def test_nobody_stands_behind_it(family: RuleSet, text: str, words: list[str]) -> None:
    assert [found for _, _, found in _found(family, text)] == words


@pytest.mark.parametrize(
    ("entry", "what"),
    [
        ("releases: [{version: '1'}]", "missing required field `date`"),
        ("releases: [{version: '1', date: 2020-01-01}, {version: '1', date: 2020-01-02}]",
         "two dates"),
        ("releases: [{version: '1', date: 2030-01-01}]", "announced"),
        ("releases: [{version: '1', date: 2020-01-01, shown: 2021-01-01}]", "after it came out"),
        ("forms: [Foo]\n    releases: [{version: '1', date: 2020-01-01}]", "one #"),
    ],
)  # fmt: skip
def test_catalogue_mistakes_are_refused_with_their_place(entry: str, what: str) -> None:
    text = (
        "entries-of: line\nentries:\n  - name: Foo\n    maker: Bar\n    as-of: 2025-01-01\n"
        f"    {entry}\n"
    )
    lexicons = Lexicons([Source("a/lexicon/releases/foo.yaml", "lexicon", "foo", text)])
    (mistake,) = lexicons.mistakes()
    assert isinstance(mistake, RuleError)
    assert what in str(mistake)
    assert str(mistake).startswith("a/lexicon/releases/foo.yaml:")


_FOO = """entries-of: line
entries:
  - {name: Foo, maker: A, as-of: 2025-01-01, forms: ["Foo #"],
     releases: [{version: "1", date: 2020-01-01}]}
"""


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ('entries-of: line\nentries:\n  - name: Bar\n    maker: B\n    as-of: 2025-01-01\n'
         '    forms: ["Bar #", "foo #"]\n    releases: [{version: "1", date: 2020-01-01}]\n',
         "b.yaml:6:22", "form 'foo #' is claimed already by Foo"),
        ("entries-of: line\nentries:\n  - {name: Bar, maker: B, as-of: 2025-01-01}\n",
         "b.yaml:3:12", "Bar has no releases"),
        ("entries-of: dates\nentries:\n  - {line: Baz, as-of: 2025-01-01, releases: {}}\n",
         "b.yaml:3:12", "no line 'Baz'"),
    ],
)  # fmt: skip
def test_lines_that_clash_are_refused_with_their_place(text: str, where: str, what: str) -> None:
    names = [("a.yaml", _FOO), ("b.yaml", text)]
    lexicons = Lexicons([Source(f"lexicon/releases/{n}", "lexicon", n, t) for n, t in names])
    (mistake,) = lexicons.mistakes()
    assert where in str(mistake)
    assert what in str(mistake)


def _line(dates: str) -> Line:
    files = [
        ("a.yaml", _FOO),
        ("b.yaml", f"entries-of: dates\nsource: registry\nentries:\n{dates}"),
    ]
    lexicons = Lexicons([Source(f"lexicon/releases/{n}", "lexicon", n, t) for n, t in files])
    (line,) = lexicons.entries("lexicon/releases", Line)
    assert isinstance(line, Line)
    return line


def test_the_earliest_registry_date_counts_and_the_hand_kept_one_above_all() -> None:
    line = _line(
        '  - {line: Foo, as-of: 2025-02-01, releases: {"1": 2019-01-01, "2 Pro": 2021-05-01}}\n'
        '  - {line: Foo, source: other, as-of: 2025-03-01, releases: {"2 Pro": 2021-04-01}}\n'
    )
    (found,) = map(opened, catalogue([line]).lines)
    assert [(known.name, known.out) for known in found.known] == [
        ("Foo 1", "2020-01-01"),
        ("Foo 2", "2021-04-01"),
    ]
    assert found.as_of == "2025-03-01"


def test_a_desk_is_opinion_by_configuration() -> None:
    options = {"unattributed-hedge": {"genre": "opinion"}}
    loaded = load(sources([str(Path(__file__).parent.parent / "rules")]), options)
    desk = ruleset([rule for rule in loaded.rules if rule.id == "unattributed-hedge"])
    assert _found(desk, "The tram is probably late.") == []


_PARTS = st.lists(
    st.sampled_from(
        "GPT-5 ChatGPT 5 Claude 4.5 Opus iPhone 17 Pro “ ” said Sources say reportedly probably"
        " could rival . , ? é 🙂 \n\n - # İ according to 2 PS6 ’s Reuters".split(" ")
    ),
    max_size=30,
)


@settings(deadline=None)
@given(_PARTS)
def test_positions_hold_whatever_the_text(family: RuleSet, parts: list[str]) -> None:
    document = read(" ".join(parts), "a.md", published=date(2023, 1, 1), language="en")
    found = lint(document, family)
    assert found.stopped == ()
    assert found == lint(document, family, everywhere=True)
    for one in found.findings:
        assert 0 <= one.span.start < one.span.end <= len(document.source)
