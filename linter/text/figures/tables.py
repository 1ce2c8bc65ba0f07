"""Words of the figures grammar: numbers, scales, currencies, units, nouns and what is none."""

from __future__ import annotations

from linter.text.figures.quantity import (
    ABOUT,
    JUST_OVER,
    JUST_UNDER,
    NEARLY,
    OVER,
    UNDER,
    Kind,
)

SMALL: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen".split(),
        1,
    )
} | dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(),
             range(20, 100, 10), strict=True))  # fmt: skip

SCALES: dict[str, float] = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12, "dozen": 12.0,
    "crore": 1e7, "crores": 1e7, "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5,
}  # fmt: skip

# Written onto the digits, in these letters' case; the one-letter ones want money or a noun.
ATTACHED: dict[str, float] = {
    "bn": 1e9, "BN": 1e9, "Bn": 1e9, "mn": 1e6, "MM": 1e6, "mln": 1e6, "tn": 1e12, "trn": 1e12,
    "cr": 1e7, "b": 1e9, "B": 1e9, "m": 1e6, "M": 1e6, "k": 1e3, "K": 1e3, "T": 1e12, "t": 1e12,
}  # fmt: skip

DENOMINATORS: dict[str, int] = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
}  # fmt: skip

MULTIPLES: dict[str, float] = {
    "doubled": 2, "doubling": 2, "tripled": 3, "tripling": 3, "trebled": 3, "quadrupled": 4,
    "halved": 0.5, "halving": 0.5, "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5,
    "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10, "twice": 2,
}  # fmt: skip

# The words that begin a figure without a number.
MULTIPLE_WORDS = frozenset(
    (*MULTIPLES, "half", "third", "quarter", "fifth", "tenth", "anniversary", "birthday",
     "multi", "multimillion", "multibillion", "multitrillion", "dozens", "hundreds", "thousands",
     "millions", "billions", "trillions", "several", "few")
)  # fmt: skip

SYMBOLS: dict[str, str] = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB",
    "₺": "TRY", "₪": "ILS", "฿": "THB", "₴": "UAH", "₦": "NGN", "₱": "PHP", "₫": "VND",
}  # fmt: skip

# Before the dollar sign (A$5), or after it (the Australian $A5).
DOLLARS: dict[str, str] = {
    "US": "USD", "A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "NZ": "NZD", "HK": "HKD",
    "S": "SGD", "NT": "TWD", "R": "BRL", "MX": "MXN", "CN": "CNY",
}  # fmt: skip

CODES: dict[str, str] = {
    code: code
    for code in "USD EUR GBP JPY CNY INR AUD CAD NZD CHF HKD SGD KRW BRL ZAR MXN RUB TRY SEK NOK"
    " DKK PLN CZK HUF ILS AED SAR THB IDR MYR PHP VND TWD EGP NGN KES PKR BDT LKR UAH".split()
} | {"RMB": "CNY", "Rs": "INR", "Rs.": "INR"}  # fmt: skip

_COINS: dict[str, str] = {
    "dollar": "USD", "euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY",
    "rupee": "INR", "rouble": "RUB", "ruble": "RUB", "franc": "CHF", "peso": "MXN",
    "real": "BRL", "rand": "ZAR", "ringgit": "MYR", "baht": "THB", "shekel": "ILS",
    "dirham": "AED", "riyal": "SAR", "zloty": "PLN", "won": "KRW", "pound": "GBP",
    "sterling": "GBP", "lira": "TRY", "hryvnia": "UAH", "krona": "SEK", "kronor": "SEK",
    "krone": "NOK", "kroner": "NOK", "reais": "BRL", "forint": "HUF", "rupiah": "IDR",
    "naira": "NGN", "taka": "BDT", "shilling": "KES",
}  # fmt: skip

_MEASURES: dict[str, str] = {
    "kilometre": "km", "kilometer": "km", "metre": "m", "meter": "m", "centimetre": "cm",
    "centimeter": "cm", "millimetre": "mm", "millimeter": "mm", "mile": "mile", "foot": "ft",
    "feet": "ft", "inch": "in", "inches": "in", "yard": "yard", "acre": "acre", "hectare": "ha",
    "kilogram": "kg", "kilo": "kg", "kilogramme": "kg", "gram": "g", "tonne": "tonne",
    "ton": "ton", "litre": "litre", "liter": "litre", "gallon": "gallon", "barrel": "barrel",
    "degree": "degree", "watt": "W", "kilowatt": "kW", "megawatt": "MW", "gigawatt": "GW",
    "megabit": "Mb", "megabyte": "MB", "gigabyte": "GB", "terabyte": "TB", "volt": "V",
    "ounce": "oz", "decibel": "dB", "knot": "knot", "gigahertz": "GHz", "km": "km", "kg": "kg",
    "cm": "cm", "mm": "mm", "mph": "mph", "kph": "km/h", "lb": "lb", "lbs": "lb", "oz": "oz",
    "ft": "ft", "ha": "ha", "kw": "kW", "mw": "MW", "gw": "GW", "gb": "GB", "mb": "MB",
    "tb": "TB", "kb": "kB", "ghz": "GHz", "mhz": "MHz", "kwh": "kWh", "mwh": "MWh", "gwh": "GWh",
    "twh": "TWh", "terawatt": "TW", "milligram": "mg", "millilitre": "ml", "milliliter": "ml",
    "sqm": "sq m", "ml": "ml", "mg": "mg", "stone": "stone",
    "bps": "bps", "horsepower": "hp", "fathom": "fathom", "megapixel": "MP",
}  # fmt: skip

_TIMES = "second minute hour day night week weekend fortnight month year decade century".split()


def _follow() -> dict[str, tuple[Kind, str]]:
    """What a word right after a number makes of it: its kind and unit."""
    table: dict[str, tuple[Kind, str]] = {}
    for word, unit in _MEASURES.items():
        table[word] = table[word + "s"] = ("unit", unit)
    for word in _TIMES:
        table[word] = table[word + "s"] = ("duration", word)
    table["centuries"] = ("duration", "century")
    return table


FOLLOW: dict[str, tuple[Kind, str]] = _follow()
_CODES_AFTER = (
    "usd eur gbp jpy cny rmb inr aud cad nzd chf hkd sgd krw brl zar rub sek nok dkk pln aed"
).split()
MONEY: dict[str, str] = (
    _COINS
    | {f"{word}s": code for word, code in _COINS.items()}
    | {code: CODES.get(code.upper(), "") for code in _CODES_AFTER}
)
LANDS: dict[str, str] = {
    "us": "USD", "american": "USD", "australian": "AUD", "canadian": "CAD", "zealand": "NZD",
    "singapore": "SGD", "kong": "HKD", "taiwan": "TWD", "indian": "INR", "pakistani": "PKR",
    "japanese": "JPY", "chinese": "CNY", "swiss": "CHF", "russian": "RUB", "korean": "KRW",
    "mexican": "MXN", "turkish": "TRY", "egyptian": "EGP", "british": "GBP", "swedish": "SEK",
    "norwegian": "NOK", "danish": "DKK", "nigerian": "NGN", "lankan": "LKR", "jamaican": "JMD",
}  # fmt: skip
COINS_ON_DIGITS: dict[str, str] = {"p": "GBP", "c": "USD"}
HUNDREDTHS: dict[str, str] = {"cent": "USD", "cents": "USD", "pence": "GBP"}
ON_DIGITS: dict[str, tuple[Kind, str]] = {
    word: FOLLOW[word.lower()]
    for word in "km kg cm mm mph kph lb lbs oz ft ha kW MW GW GB MB TB KB kB kb GHz MHz kWh".split()
} | {
    "pc": ("percent", "%"), "pp": ("percent", "pp"), "C": ("unit", "°C"), "TWh": ("unit", "TWh"),
    "l": ("unit", "litre"), "ml": ("unit", "ml"), "mg": ("unit", "mg"), "GWh": ("unit", "GWh"),
    "m": ("unit", "m"), "x": ("multiple", ""), "g": ("unit", "g"),
}  # fmt: skip

# Qualifiers by their last word, the longest first.
QUALIFIERS: dict[str, tuple[tuple[str, int], ...]] = {
    "than": (("no more than", UNDER), ("not more than", UNDER), ("no fewer than", OVER),
             ("no less than", OVER), ("more than", OVER), ("greater than", OVER),
             ("fewer than", UNDER), ("less than", UNDER), ("lower than", UNDER),
             ("higher than", OVER), ("better than", OVER)),
    "least": (("at least", OVER),), "most": (("at most", UNDER),),
    "many": (), "to": (("up to", UNDER), ("close to", ABOUT)),
    "as": (("as many as", UNDER), ("as much as", UNDER), ("as few as", OVER)),
    "of": (("in excess of", OVER), ("upwards of", OVER), ("a minimum of", OVER),
           ("north of", OVER), ("a maximum of", UNDER), ("in the region of", ABOUT)),
    "estimated": (("an estimated", ABOUT), ("estimated", ABOUT)),
    "over": (("over", OVER),), "above": (("above", OVER),), "exceeding": (("exceeding", OVER),),
    "topping": (("topping", OVER),), "under": (("under", UNDER),), "below": (("below", UNDER),),
    "maximum": (("maximum", UNDER),), "minimum": (("minimum", OVER),),
    "about": (("about", ABOUT),), "around": (("around", ABOUT),), "roughly": (("roughly", ABOUT),),
    "approximately": (("approximately", ABOUT),), "approx": (("approx", ABOUT),),
    "approx.": (("approx.", ABOUT),), "circa": (("circa", ABOUT),), "some": (("some", ABOUT),),
    "nearly": (("nearly", NEARLY),), "almost": (("almost", NEARLY),),
    "~": (("~", ABOUT),), "≈": (("≈", ABOUT),), ">": ((">", OVER),), "<": (("<", UNDER),),
}  # fmt: skip

# "just over $14bn" is close to $14bn, "well over" is not.
CLOSE: dict[int, int] = {OVER: JUST_OVER, UNDER: JUST_UNDER}
CLOSELY = (" just", " slightly", " a little", " a bit", " only just")
LOOSELY = (" well", " far", " comfortably", " easily", " significantly")

_FUNCTION = """
a b c e f g h j k l n o p q r u v w x y z th st nd rd bln mln trn an the this that these those my
your his her its our their whose which who whom what where when
why how and or but nor so yet if than then as at by for from in into of off on onto out over per
since through to toward towards under until up upon via with within without about above across
after against along among around before behind below beneath beside besides between beyond during
except inside near outside past versus vs plus minus less i you he she it we they me him us them
himself herself itself themselves one ones be is am are was were been being has have had having
do does did doing done will would shall should can could may might must not no yes there here
also only just even still again once ever never always often now today yesterday tomorrow ago
later earlier soon too very much many most more least few fewer several some any all both each
every either neither another other others such same own s t re ve ll d m back down away while
didn doesn don hasn haven
hadn isn aren wasn weren couldn wouldn shouldn because although though unless whether whereas
however therefore meanwhile according
"""
_REPORTING = """
say says said saying tell tells told add adds added ask asked asks call called calls claim claims
go goes went gone come comes came get gets got make makes made take takes took taken give gives
gave given need needs want wants become becomes became see saw seen show shows showed shown help
put keep let use used using including include includes included like likely expected expect
continue continues continued remain remains remained appear appears seem seems
"""
_NUMERIC = """
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
million billion trillion bn mn tn dozen percent cent percentage us usd eur gbp crore lakh half
roughly nearly almost approximately estimated
"""

# No counted noun: each ends the search for one and says nothing about a subject.
STOP = frozenset((_FUNCTION + _REPORTING + _NUMERIC).split()) - {"us"}

# May stand between a number and its noun although STOP has them.
THROUGH = frozenset("more other others further additional extra new".split())

SINGULAR: dict[str, str] = {
    "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child",
    "policemen": "policeman", "policewomen": "policewoman", "gunmen": "gunman",
    "firemen": "fireman", "businessmen": "businessman", "fishermen": "fisherman",
    "servicemen": "serviceman", "spokesmen": "spokesman", "midwives": "midwife", "wives": "wife",
    "lives": "life", "knives": "knife", "wolves": "wolf", "leaves": "leaf", "shelves": "shelf",
    "feet": "foot", "teeth": "tooth", "geese": "goose", "mice": "mouse", "criteria": "criterion",
    "bacteria": "bacterium", "staff": "staff", "police": "police", "troops": "troop",
    "personnel": "personnel", "crew": "crew", "aircraft": "aircraft", "cattle": "cattle",
    "sheep": "sheep", "fish": "fish", "series": "series", "species": "species",
    "buses": "bus", "gases": "gas", "viruses": "virus", "campuses": "campus", "bonuses": "bonus",
    "movies": "movie", "cookies": "cookie", "zombies": "zombie", "selfies": "selfie",
    "crises": "crisis", "analyses": "analysis", "theses": "thesis", "emphases": "emphasis",
    "headquarters": "headquarters", "houses": "house", "horses": "horse", "nurses": "nurse",
    "israelis": "israeli", "iraqis": "iraqi", "pakistanis": "pakistani", "saudis": "saudi",
    "taxis": "taxi", "skis": "ski", "referenda": "referendum", "memoranda": "memorandum",
    "chinese": "chinese", "japanese": "japanese", "vietnamese": "vietnamese",
    "timorese": "timorese", "lebanese": "lebanese", "portuguese": "portuguese",
    "sudanese": "sudanese", "congolese": "congolese", "taiwanese": "taiwanese",
    "causes": "cause", "cases": "case", "shoes": "shoe", "heroes": "hero", "axes": "axe",
}  # fmt: skip

# Adjectives that count people by themselves.
CASUALTIES = frozenset("dead injured wounded missing homeless unemployed hospitalised".split())
FATE = frozenset(
    "killed died hurt arrested detained injured wounded drowned rescued evacuated".split()
)
FATE_BEFORE = frozenset("killed killing injured injuring wounded wounding hurting".split())

# Nouns of people: a number before one counts them whatever stands before the number.
PERSONAL = frozenset(
    "person man woman child soldier civilian boy girl passenger victim worker student police"
    " policeman officer staff resident patient gunman migrant refugee protester".split()
)

# Right before a number: the number names something and measures nothing.
LABELS = frozenset(
    """no no. nos nos. number numbers numbered page pages p p. pp pp. section sections article
    articles chapter chapters clause paragraph verse step steps version versions v v. release build
    room flight channel route highway interstate figure figures fig fig. table tables exhibit act
    grade year years level levels stage type category class magnitude size top phase part parts tier
    rule item items question answer division group lane gate platform junction exit pier unit units
    block lot line lines row seat zone ward district precinct schedule appendix annex amendment
    resolution proposition prop measure title chapter volume vol vol. issue episode season series
    day week round game match heat race lap hole model mark mk mach formula apollo boeing
    iphone windows area studio channel radio agenda catch fahrenheit ref id code pin tel tel. phone
    fax ext ext. dial isbn rfc iso port #""".split()
)

MONTHS = frozenset(
    """january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct.
    nov. dec.""".split()
)
STREETS = frozenset(
    "street st road rd avenue ave lane drive square court place boulevard blvd way crescent"
    " terrace downing".split()
)
ZONES = frozenset(
    "am pm noon midnight gmt utc bst cet est edt cst cdt pst pdt et pt aest aedt jst ist".split()
)
NO_ORDINAL = MONTHS | STOP | {"century", "centuries", "floor", "street", "avenue", "grade"}
SENTENCE_WORDS = STOP | frozenset(
    """nearly almost roughly approximately police officials killing leaving injuring wounding
    witnesses authorities doctors rescuers hospitals""".split()
)


_NO_PLURAL = frozenset(
    """christmas hamas texas paris athens brussels mars venus james thomas charles wales news sports
    politics economics physics mathematics athletics gymnastics business overseas besides perhaps
    sometimes always towards afterwards upwards downwards indoors outdoors alas plus
    consists comprises contains includes""".split()
)


def singular(word: str) -> str:
    """The counted noun of a plural in lower case, "" for a word that is no plural."""
    known = SINGULAR.get(word)
    if known is not None:
        return known
    if len(word) < 4 or word[-1] != "s" or word[-2] in "sui'":
        return ""
    if word in _NO_PLURAL:
        return ""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    return word[:-1]
