"""Headlines, standfirsts, summaries and captions against the body."""

from __future__ import annotations

import pytest

from linter.engine import lint
from linter.readers import read
from linter.ruleset import compiled

RULES = compiled.load().only(lambda card: card.id.startswith("headline-"))
TRAM = "A tram caught fire in Orla on Sunday and 11 people were injured, the mayor said."
FINE = "A court fined Corvid $3.2 billion for fixing the price of tyres in Norland."
VOTE = "Voters in Orla backed the tunnel on Tuesday: 62 per cent voted for the tunnel plan."
NAME = "The bridge was opened by Ada Halversen, once the mayor of Yarrawonga, with Ivo Gonzalez."


def found(source: str, path: str = "a.md") -> list[str]:
    document = read(source, path)
    findings = lint(document, RULES).findings
    assert findings == lint(document, RULES, everywhere=True).findings
    return [
        " | ".join(
            source[span.start : span.end] for span in (one.span, *(r.span for r in one.related))
        )
        for one in findings
    ]


def titled(value: str, body: str, key: str = "title") -> str:
    return f'---\n{key}: "{value}"\n---\n\n{body}\n'


@pytest.mark.parametrize(
    ("title", "body", "places"),
    [
        ("Nine injured as tram catches fire in Orla", TRAM, "Nine injured | 11 people"),
        ("Tram fire injures 19 people in Orla", TRAM, "19 people | 11 people"),
        ("12 people injured by fire on tram", TRAM, "12 people | 11 people"),
        (
            "Corvid fined $2.3 billion for fixing price of tyres",
            FINE,
            "$2.3 billion | $3.2 billion",
        ),
        (
            "Corvid fined $3.2 million for fixing price of tyres",
            FINE,
            "$3.2 million | $3.2 billion",
        ),
        ("Court fines Corvid $4bn over price of tyres", FINE, "$4bn | $3.2 billion"),
        ("Tunnel plan: 26% of voters in Orla back it", VOTE, "26% | 62 per cent"),
        ("Orla voters back tunnel plan with 72 per cent", VOTE, "72 per cent | 62 per cent"),
        ("Voters in Orla back tunnel on Thursday", VOTE, "Thursday | Tuesday"),
        ("Monday: tram catches fire in Orla", TRAM, "Monday | Sunday"),
        ("Tram caught fire on Saturday in Orla", TRAM, "Saturday | Sunday"),
        ("Mayor Halverson opens bridge", NAME, "Halverson | Halversen"),
        ("Halvresen opens a bridge", NAME, "Halvresen | Halversen"),
        ("Yarawonga mayor opens bridge", NAME, "Yarawonga | Yarrawonga"),
        ("Bridge: Gonzales was there", NAME, "Gonzales | Gonzalez"),
        ("Bridge: Gonzallez was there", NAME, "Gonzallez | Gonzalez"),
        ("Halversen’s day in Yarrawongga", NAME, "Yarrawongga | Yarrawonga"),
        ("Tram burns, 11 hurt; Yarawonga mourns", f"{TRAM} {NAME}", "Yarawonga | Yarrawonga"),
    ],
)
@pytest.mark.parametrize("key", ["title", "standfirst", "description", "summary"])
def test_what_the_body_has_otherwise(title: str, body: str, places: str, key: str) -> None:
    assert found(titled(title, body, key)) == [places]


@pytest.mark.parametrize(
    ("source", "path", "places"),
    [
        (f"# Halverson opens bridge\n\n{NAME}", "a.md", "Halversen | Halverson"),
        (f"---\nsummary: >-\n  Mayor\n  Halverson opens\n---\n{NAME}", "a.md", "Halverson | Halversen"),
        (f"---\nsummary: Hi\n  Halverson\n---\n{NAME}", "a.md", "Halverson | Halversen"),
        (f"<title>Halverson opens</title><p>{NAME}", "a.html", "Halverson | Halversen"),
        (f'<meta name="description" content="The Halverson day"><p>{NAME}', "a.html",
         "Halverson | Halversen"),
        (f"<p>{NAME}<figure><figcaption>Ada Halverson</figcaption></figure>", "a.html",
         "Halverson | Halversen"),
        (f"<title>A &amp; B: Halverson</title><p>{NAME}", "a.html", "Halversen"),
        (f'---\ntitle: "\\u0048alverson opens it"\n---\n{NAME}', "a.md", "Halversen"),
        (f'+++\ntitle = "Halverson opens it"\n+++\n{NAME}', "a.md", "Halverson | Halversen"),
    ],
)  # fmt: skip
def test_where_the_finding_stands(source: str, path: str, places: str) -> None:
    assert found(source, path) == [places]


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Eleven injured as tram catches fire in Orla", TRAM),
        ("11 injured as tram catches fire in Orla", TRAM),
        ("More than ten injured as tram catches fire in Orla", TRAM),
        ("About a dozen injured as tram catches fire in Orla", TRAM),
        ("Dozens hurt", TRAM),
        ("Injured: 11", TRAM),
        ("Five ways to leave a burning tram", TRAM),
        ("Tram catches fire in Orla", TRAM),
        ("Tram fire: 200 firefighters sent", TRAM),
        ("Man, 34, hurt in Orla tram fire", TRAM),
        ("Corvid fined $3bn for fixing price of tyres", FINE),
        ("Corvid fined over $3 billion for fixing price of tyres", FINE),
        ("Corvid fined billions for fixing price of tyres", FINE),
        ("Corvid fined €2.9 billion for fixing price of tyres", FINE),
        ("Corvid shares fall 4%", FINE),
        ("Corvid loses $400", FINE),
        ("Tunnel plan: 38% of voters in Orla against", VOTE),
        ("Over 60% of voters in Orla back tunnel", VOTE),
        ("Orla backs tunnel on Tuesday", VOTE),
        ("Orla backs tunnel", VOTE),
        ("Friday night out", VOTE),
        ("Tuesday and Thursday: voters in Orla back tunnel", VOTE),
        ("Eight hurt in Orla crash", "Three men and five women were hurt in the Orla crash."),
        ("Eight hurt in Orla crash", "In the Orla crash 3 people were hurt. Later 5 people were hurt."),
        ("Three hurt in Orla crash", "A man and two women were hurt in the Orla crash. Of 5 people hurt in "
         "the Orla crash, 2 people left hospital."),
        ("Nine hurt in Orla crash", "Earlier reports put the people hurt in the Orla crash at 8 people."),
        ("Nine hurt in Orla crash", "“The Orla crash hurt 8 people,” she said."),
        ("Nine hurt in Orla crash", "Another 8 people were hurt in a crash near Orla."),
        ("Halversen opens bridge", NAME),
        ("Halversens open bridge", NAME),
        ("Harrison opens bridge", NAME),
        ("Gonzalo opens bridge", NAME),
        ("Australia wins", "The team, of Australian players, won in Australasia."),
        ("German wins", "He met the Germans in Germany."),
        ("The Color of Money", "A film about the Colour of Money."),
        ("World Center opens", "It is the World Centre of Trade."),
        ("Organisation day", "The World Organization met."),
        ("Pokemon day", "They played Pokémon."),
        ("Catching crabs", "For years the Catshing family fished."),
        ("Setting goals", "They met. Sitting down, they ate."),
        ("Women win", "The prize of Woman of the Year."),
        ("Defence day", "The Department of Defense met."),
        ("Advisor day", "The Financial Adviser met."),
        ("Visit halversen.example", NAME),
        ("HALVERSON OPENS BRIDGE", NAME),
        ("Read @Halverson now", NAME),
        ("Steven speaks", "He is Stephen, of Orla."),
        ("Anna speaks", "He is Hanna, of Orla."),
        ("A Tale of Two Cities", "He lived in seven cities."),
        ("Catch 22", "The catch was 23."),
        ("2026 in review: 3 lessons", "We took ten lessons at school in 2025."),
    ],
)  # fmt: skip
def test_what_the_body_bears_out(title: str, body: str) -> None:
    assert found(titled(title, body)) == []
    assert found(f"# {title}\n\n{body}\n") == []


def test_nothing_where_there_is_no_body() -> None:
    assert found('---\ntitle: "Nine injured on Sunday in Orla"\n---\n') == []
    assert found("# Nine injured on Sunday in Orla\n") == []
