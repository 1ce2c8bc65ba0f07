"""One name in two spellings: pairs that are one name, and pairs that are two."""

from __future__ import annotations

import pytest

from linter.engine import lint
from linter.readers import read
from linter.ruleset import RuleSet, ruleset
from linter.ruleset.load import Loaded
from linter.text.spelling import one_family, sound

# The first spelling stands three times, the second once: `surname` in a story with one full name,
# `full` with the same given name before both, `firm` and `place` alone.
STORIES = {
    "surname": "{0} resigned on Tuesday. {1} said the board had known for weeks.\n\n"
    "Friends of {1} were surprised. “It is over,” {2} said.",
    "full": "{0} opened the bakery in spring.\n\nCustomers like it. {2} gets up at three.",
    "firm": "{1} sells ferries. The yard of {1} lies on the bay.\n\nLast year {1} hired sixty people"
    " for the new line it had announced, and this year {2} let them go.",
    "place": "The road to {1} was closed. In {1} the shops ran out of bread.\n\n"
    "Buses from {1} stopped. The mayor of {2} asked for help.",
}


def story(kind: str, first: str, second: str) -> str:
    last = first if kind in {"firm", "place"} else first.rsplit(maxsplit=1)[-1]
    return STORIES[kind].format(first, last, second)


@pytest.fixture(scope="module")
def rules(loaded: Loaded) -> RuleSet:
    return ruleset([rule for rule in loaded.rules if rule.id == "name-spelt-two-ways"])


def found(text: str, rules: RuleSet) -> list[str]:
    document = read(text, "draft.md")
    return [document.source[slice(*f.span)] for f in lint(document, rules).findings]


SURNAMES = """
Olena Hryhorenko|Hrigorenko
Piotr Siemaszkowicz|Siemashkowicz
Bogdan Wierzchowski|Wierzhowski
Dragan Stojkovski|Stoykovski
Milorad Vukičević|Vukicevich
Yevgenia Tsvetaikova|Tsvetaykova
Anatoly Khrabrovitsky|Khrabrovitski
Li Xiangzhou|Xiangzhow
Zhao Qingyuan|Qingyan
Park Seongjae|Seungjae
Yoon Hyeonsu|Hyeonsoo
Omar Qaddoumi|Kaddoumi
Layla Abushakra|Abushakrah
Tariq Benkhedda|Benkheda
Sunita Raghavendran|Raghavandran
Arvind Muthuswamy|Muthuswami
Priya Chattopadhyaya|Chattopadyaya
Kemal Karaosmanoglu|Karaosmanoglou
Defne Yıldırımer|Yildirimmer
Nikos Papathanasakis|Papathanassakis
Eleni Hatzigeorgiou|Hatzigiorgiou
Joaquín Etxebarrieta|Etchebarrieta
Marisol Goicoecheaga|Goicoetxeaga
Jürgen Schnabelberger|Schnabelburger
Anke Wolfenstedter|Wolfenstetter
Sven Hjalmarskog|Hjalmarskogh
Maja Lindqvistberg|Lindkvistberg
Nguyen Thanhphong|Thanhpong
Chinedu Okonkwoma|Okonkwuma
Thandiwe Mkhwebanelo|Mkwebanelo
Kwabena Asantewaah|Asantewah
Elizabeth Theronova|Teronova
Owen Featherstonhaugh|Fetherstonhaugh
Rhiannon Llewelyns|Llewellins
"""
FULL = """
Miroslav Drahoňovský|Miroslav Drahonowski
Sunil Prakashan|Suniel Prakashan
Sundeep Pachauriya|Sundeip Pachauriya
Wang Xiaoleng|Wang Xiaolung
Oksana Bilozirenko|Oxana Bilozirenko
Michael Kratsenberg|Michael Krazenberg
David Johnson|David Johnston
Peter Hansen|Peter Hanson
Nadia Boukhalfa|Nadja Boukhalfa
Mohammed Elwaheishi|Mohamed Elwaheishi
Sergei Dobrolyubin|Sergey Dobrolyubin
Catherine Vosskuhler|Katherine Vosskuhler
Mark Brandstetler|Mark Brandstettler
Ian MacDonald|Ian McDonald
"""
FIRMS = """
Theronix|Theranix
Zelvara|Zelvera
Kwantumo|Quantumo
Brockmeyra|Brockmaira
Nordvestia|Nordwestia
Fjordkraftia|Fjordcraftia
LeMarchand|Lemarchand
DeepHarbor|Deepharbor
McTavishes|Mctavishes
Solvantix|Solventix
"""
PLACES = """
Kharoviansk|Haroviansk
Zhytomirka|Zhitomirka
Bakhmutove|Bakmutove
Qaraqosha|Karakosha
Tsalkinvali|Tskalkinvali
Córdobasta|Cordobasta
Düsterwalde|Duesterwalde
Mazarsharif|Mazarshariff
"""
PAIRS = [
    (kind, *line.split("|"))
    for kind, lines in (("surname", SURNAMES), ("full", FULL), ("firm", FIRMS), ("place", PLACES))
    for line in lines.split("\n")
    if line
]


def differing(first: str, second: str) -> str:
    """The word of the second name that is not in the first."""
    return next(word for word in second.split() if word not in first.split())


@pytest.mark.parametrize(("kind", "first", "second"), PAIRS)
def test_one_name_in_two_spellings(kind: str, first: str, second: str, rules: RuleSet) -> None:
    assert found(story(kind, first, second), rules) == [differing(first, second)]


def test_there_are_enough_pairs() -> None:
    assert len(PAIRS) >= 60 and len(SILENT) >= 80


SILENT = """
Ann Foster runs the shop. Anne Foster, her cousin, runs the bar.
Anna Kowal baked. Anne Kowal and Ana Kowal ate.
Marc Delgado coaches the side; Mark Petersen plays in it. Marc said so, and Mark said no.
Christian Weber and Christine Weber married. Christian said yes. Christine said yes too.
Daniel Ortega’s niece Danielle Ortega dances. Danielle said it was fun. Daniel clapped.
Paul Newton and Paula Newton live in Leeds.
Julian Frost met Julia Frost and Juliana Frost.
Andrea Conti won. Andreas Conti lost.
Alexander Petrov and Alexandra Petrov skate together.
Mark Johnson lost to Peter Johnston. Johnson said he was tired. Johnston was not.
Ole Hansen sold the farm to Per Hanson. Hansen said he was sorry; Hanson said nothing.
Jack Reed wrote to Harry Reid. Reed waited. Reid answered in June.
Lucy Clark beat Amy Clarke. Clark said it was close. Clarke agreed.
Bob Allen and Rick Allan sing. Allen plays the bass, Allan the drums.
Tom Philips hired Ruth Phillips. Philips said the rest is up to Phillips.
Eva Meyer, Jan Meier and Ute Maier are no relations. Meyer said so. Meier laughed. Maier left.
Jean Stewart is Scottish. Kim Stuart is not. Stewart and Stuart met in June.
Sam Thomson draws, Joe Thompson inks. Thomson said it works. Thompson nodded.
Rosa Rodriguez and Ana Rodrigues swim for Lisbon. Rodriguez won; Rodrigues came third.
Lena Schmidt, Kurt Schmitt and Olaf Schmid stood. Schmidt won. Schmitt and Schmid did not.
Iraq and Iran talked. Iraqi and Iranian officials signed. Iraqis cheered.
Austria and the Austrian team lost. Austrians were sad. Australia won.
Korea and the Korean league; Koreans; North Korea and North Korean troops.
Ukraine asked. Ukrainian troops, Ukrainians and Ukraine’s friends waited.
South Africa won, and South African fans sang. South Africans love rugby.
Italy and Italian food; Italians eat it.
Russia and Russian oil; Russians; Belarus and Belarusian potash.
Chile and Chilean wine; Chileans drink it in Chile.
Norway and Norwegian salmon; Norwegians.
Argentina and Argentine beef; Argentinian wine; Argentinians.
Pakistan and Pakistani rice; Pakistanis; Afghanistan and Afghan rugs; Afghans.
Chicago and Chicagoans; Berlin and Berliners; Hamburg and a Hamburger.
Slovenia played Slovakia. Slovenian fans met Slovak fans. Slovakian beer, Slovenians said.
Niger and Nigeria share a border. Nigerien and Nigerian traders cross it.
Guinea, Guyana and Ghana sent teams. Gambia and Zambia did not.
Mali and Malawi and Malta met. Malian, Malawian and Maltese envoys spoke.
Siemens sold a unit. Siemens Energy bought one. Siemens Gamesa and Siemens Healthineers did not.
Toyota and Toyotas; a Ferrari and two Ferraris; Volvo and Volvos.
The Clintons came. Bill Clinton spoke. The Obamas did not; Barack Obama wrote.
The Democrats and a Democrat from Ohio; Democratic votes; Republicans and Republican votes.
Catholic bishops and Catholics; Catholicism; Protestants and a Protestant.
Trumpism is not Trump; Trumpian talk; Thatcher and Thatcherism and Thatcherites.
Ivan Sokolov married Olga Sokolova. Sokolov sings; Sokolova dances.
Dmitri Malinsky and Vera Malinskaya live in Riga. Malinsky said they left. Malinskaya stayed.
Ewa Nowacka and Jan Nowacki run the inn. Nowacka cooks. Nowacki pours.
The McDonald family met the MacDonald family. Flora MacDonald and Ronald McDonald danced.
Ewan McLean and Iona MacLean farm. McLean keeps sheep. MacLean keeps bees.
In March we marched. March was wet. Marching bands and Marchers came.
Reports say so. Report back by Monday. Reporters wait. Reporting on this is hard.
Content is free. Consent is not. Contents may vary. Contest the bill.
Planning takes time. Planting takes water. Planing takes wood. Plating takes gold.
Washington agreed. Wellington agreed. Warrington and Worthington did not. Darlington did.
London and Londoners; Paris and Parisians; a Parisian in London.
Hilton opened a Milton office. Hinton and Linton came. Clinton did not.
Marina Bay and Marine Parade; Marines and a Marine; Mariners.
Georgia and Georgian wine; George and Georges; Georgina and Georgiana.
Luis Garza and Luisa Garza. Luis said so. Luisa agreed.
Frances Hall is Francis Hall’s sister. Frances sings. Francis does not.
Erica Stone and Erik Stone; Erika Stone and Eric Stone.
Simon Vale and Simone Vale run Vale Books.
Gabriel Roth, Gabriele Roth and Gabrielle Roth share a flat.
Martin Blum wrote to Martina Blum. Martin paid. Martina did not.
Victor Ames and Victoria Ames; Vincent and Vincenzo; Robert and Roberta and Roberto.
Michael, Michaela, Michel and Michelle Laurent have one surname.
Maria Costa and Mario Costa and Marie Costa and Marian Costa.
Stephen Moss interviewed Stephanie Moss and Steffen Moss.
Joan Hart and Joanna Hart and Joanne Hart. Joanna said so. Joanne said so too.
Philippa Lane and Philip Lane and Philippe Lane.
Bernard Holt and Bernadette Holt and Bernardo Holt.
Nicolas Roy met Nicola Roy and Nicole Roy.
Henrik Dahl met Henrike Dahl. Henrik rows. Henrike sails.
Harriet Beech and Harry Beech; Harriett is her aunt, and Harriot a village.
The Tigris and the Euphrates; Tigray and the Tigrayan forces; Tigers and a Tiger.
Moscow and Muscovites; Monaco and Morocco; Monegasque and Moroccan.
Congo and Congolese; Togo and Togolese; Tonga and Tongan and Tongans.
Islam, Islamic, Islamist and Islamists; Muslim and Muslims; Hindu and Hindus; Hinduism.
Bangalore and Mangalore are ports, or one is. Lahore is not.
Austin and Houston; Boston and Bolton; Burton and Barton and Benton; Dalton and Walton.
Salem, Selma and Salina; Selina and Celina; Marlene and Marlena.
Microsoft and Micron and Microchip and Macrosoft Ltd rose; Microsofties laughed.
Novartis and Novavax and Novatel; Amgen and Amarin and Amazon.
General Motors and General Mills; Generali and Generals; Generals said no.
“Sir Kevin” and Kelvin; Kelvins and a Kelvin; Melvin and Calvin and Alvin and Marvin.
KOVALIA WINS AGAIN. In Kovalia they sang. Kovalia won. KOVALYA said a banner.
Follow @Veldkamp and see https://veldcamp.example/Veldcamp for Veldkamp prices. Veldkamp is open.
Hannah Tran met Hanna Tran. Johanna Tran met Johannah Tran and Susanna Tran.
The Thames and the Tames; Trent and Tyrone; Severn and Severin; Seven men in Sevens kit.
Oakville, Oakfield and Oakland Road; Oaklands Park; Oakley and Oatley; Ashley and Astley.
Optimax and Optimex are sold side by side: Optimax for cars, Optimex for boats.
The National Bank lost to the Banco Nacional. The Federation met the Federación. A Republic won.
Chile’s Universidad beat the University. The University has a Comercial wing; Commercial rates apply.
The Opera in Rome is old. The Paris Opéra is older. Mexico won. El Universal de México said so.
Kessler and Kestler argued; the Kessler–Kestler suit began. Kessler v. Kestler goes on.
""".strip().split("\n")


@pytest.mark.parametrize("text", SILENT)
def test_two_names_are_two(text: str, rules: RuleSet) -> None:
    assert found(text, rules) == []


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        (
            "Veltronica rose. Shares in Veltronica fell. Then Veltronika rose.",
            ["warning “Veltronika” (once) and “Veltronica” (twice): one name in two spellings?"],
        ),
        (
            "Ilker Özdemirci paid. Ozdemirci did not say why. Özdemirci left.",
            ["info “Ozdemirci” (once) and “Özdemirci” (twice): one name with and without accents?"],
        ),
        (
            "LaFontane sells tents. Lafontane sells pegs. LaFontane sells rope too.",
            ["warning “Lafontane” (once) and “LaFontane” (twice): one name in two casings?"],
        ),
        (
            "Lafontane sells tents. Later LaFontane sold pegs.",
            ["warning “Lafontane” (once) and “LaFontane” (once): one name in two casings?"],
        ),
        ("nothing here has a name at all.", []),
    ],
)
def test_the_message_counts_both_and_the_other_is_shown(
    text: str, messages: list[str], rules: RuleSet
) -> None:
    findings = lint(read(text, "draft.md"), rules).findings
    assert [f"{one.severity} {one.message}" for one in findings] == messages
    assert all(one.fix and not one.fix.safe and len(one.related) == 1 for one in findings)


@pytest.mark.parametrize(
    ("one", "other"),
    [("iraq", "iraqi"), ("austria", "austrian"), ("korea", "korean"), ("christian", "christine")],
)
def test_words_of_one_family_differ_in_their_endings(one: str, other: str) -> None:
    assert one_family(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("mikhail", "michail"), ("schulz", "shults"), ("huang", "hwang"), ("yusuf", "yousuf")],
)
def test_one_sound_in_two_spellings(one: str, other: str) -> None:
    assert sound(one) == sound(other)
