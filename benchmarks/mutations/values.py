"""The figures of an injected fault: each set has a true value and one that contradicts it."""

from __future__ import annotations

from calendar import month_name
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from random import Random

from mutations.stories import DAYS

Values = Mapping[str, object]


def other(rng: Random, value: float) -> float:
    """A value that is wrong by 8 to 60%, either way, or has two digits swapped."""
    digits = str(int(value))
    swapped = digits[1] + digits[0] + digits[2:] if len(digits) > 1 else digits
    if rng.random() < 0.4 and swapped[0] != "0" and swapped != digits and value == int(value):
        return int(swapped)
    factor = rng.choice((0.6, 0.75, 0.88, 0.92, 1.1, 1.2, 1.4, 1.6))
    if value != int(value):
        return round(value * factor, 1)
    changed = round(value * factor)
    return changed if changed != value else changed + 1


def money(rng: Random) -> Values:
    scale = rng.choice(("million", "billion"))
    sign, value = rng.choice("$£"), rng.choice((rng.randint(11, 990), rng.randint(11, 99) / 10))
    return {"x": f"{sign}{value} {scale}", "y": f"{sign}{other(rng, value)} {scale}"}


def count(rng: Random) -> Values:
    value = rng.randint(12, 480)
    return {"n": value, "m": int(other(rng, value))}


def percent(rng: Random) -> Values:
    value = rng.randint(21, 79)
    return {"p": value, "q": value + rng.choice((-9, -6, -4, 3, 5, 9))}


def change(rng: Random) -> Values:
    start, rise = rng.randint(210, 9000), rng.randint(14, 90)
    wrong = rise + rng.choice((-9, -7, 8, 12, 20, 40))
    return {"a": f"{start:,}", "b": f"{round(start * (1 + rise / 100)):,}", "p": wrong}


def fall(rng: Random) -> Values:
    start, drop = rng.randint(800, 9000), rng.randint(12, 60)
    wrong = drop + rng.choice((-9, -7, 8, 12, 30))
    return {"a": f"{start:,}", "b": f"{round(start * (1 - drop / 100)):,}", "p": wrong}


def share(rng: Random) -> Values:
    whole, part = 100 * rng.randint(9, 90), rng.randint(8, 80)
    wrong = part + rng.choice((-6, -5, 6, 9, 15))
    return {"b": f"{whole:,}", "a": f"{whole * part // 100:,}", "p": wrong}


def parts(rng: Random) -> Values:
    one, two = rng.randint(40, 55), rng.randint(25, 38)
    return {"p": one, "q": two, "r": 100 - one - two + rng.choice((6, 9, 12, 20))}


def total(rng: Random) -> Values:
    one, two = rng.randint(20, 400), rng.randint(20, 400)
    return {"a": one, "b": two, "c": one + two + rng.choice((-10, -3, 4, 9, 10, 90))}


def doubled(rng: Random) -> Values:
    start = rng.randint(20, 400)
    return {"a": start, "b": round(start * rng.choice((1.2, 1.3, 1.4, 1.5)))}


def stake(rng: Random) -> Values:
    part, price = rng.randint(5, 60), rng.randint(20, 300) / 10
    wrong = price / part * 100 * rng.choice((0.5, 0.7, 1.4, 2))
    return {"a": price, "p": part, "v": f"{wrong:.1f}"}


def head(rng: Random) -> Values:
    number, each = rng.randint(20, 800), rng.randint(100, 2000)
    wrong = round(each * rng.choice((0.1, 0.5, 1.3, 10)))
    return {"n": number, "a": f"{number * each:,}", "h": f"{wrong:,}"}


def convert(rng: Random) -> Values:
    value = rng.randint(12, 400)
    return {"k": value, "w": round(value * rng.choice((0.35, 1.3, 1.6, 6.2)))}


def big(rng: Random) -> Values:
    return {"t": rng.randint(10, 900), "l": f"{rng.randint(1_000_001, 9_999_999):,}"}


def power(rng: Random) -> Values:
    return {"x": rng.choice((rng.randint(12, 970), rng.randint(11, 99) / 10))}


def pair(rng: Random) -> Values:
    value = rng.randint(12, 400)
    return {"x": value, "y": round(value * rng.choice((0.8, 1.2, 1.3, 1.6)))}


def rates(rng: Random) -> Values:
    one, two = rng.randint(20, 90), rng.randint(100, 300)
    rate = rng.choice((1.2, 1.4, 1.6))
    wrong = rate * rng.choice((0.7, 0.8, 1.3, 1.6))
    return {"a": one, "b": round(one * rate), "c": two, "d": round(two * wrong)}


def myriad(rng: Random) -> Values:
    return {"n": rng.randint(11, 98)}


def weekday(rng: Random, published: date) -> Values:
    day = published + timedelta(rng.randint(-400, 60))
    wrong = DAYS[(day.weekday() + rng.randint(1, 6)) % 7]
    return {"day": day.day, "month": month_name[day.month], "year": day.year, "wrong": wrong}


def impossible(rng: Random) -> Values:
    day, month = rng.choice(((31, "April"), (31, "June"), (30, "February"), (31, "November")))
    return {"bad": rng.choice((f"{day} {month}", f"{month} {day}", f"{month} {day}, 2014"))}


def backwards(rng: Random) -> Values:
    early = rng.randint(1950, 1990)
    first = rng.randint(1, 14)
    return {
        "early": early, "late": early + rng.randint(2, 9), "month": month_name[rng.randint(1, 12)],
        "d1": first, "d2": first + rng.randint(2, 12), "years": rng.choice((12, 15, 19, 24)),
    }  # fmt: skip


def born(rng: Random) -> Values:
    birth, age = rng.randint(1920, 1950), rng.choice((30, 40, 50))
    wrong = age + rng.choice((-8, -5, 5, 10))
    return {"birth": birth, "year": birth + age, "age": wrong}


def founded(rng: Random) -> Values:
    return {**born(rng), "age": rng.choice((60, 70, 75, 80))}


def ages(rng: Random) -> Values:
    age = rng.randint(24, 79)
    swapped = int(str(age)[::-1])
    return {"a": age, "b": swapped if swapped > 20 and swapped != age else age + 3}


def clock(rng: Random) -> Values:
    start, end = rng.randint(7, 11), rng.randint(2, 9)
    return {"h1": start, "h2": end, "hours": end + 12 - start + rng.choice((-2, 2, 3))}


def last_year(rng: Random, published: date) -> Values:
    return {"old": published.year - rng.randint(3, 6)}


def over(rng: Random) -> Values:
    return {"p": rng.choice((103, 104, 112, 120, 140, 150, 310, 101.5))}


def made(name: str, rng: Random, published: date) -> Values:
    """The values of one set, by the name that the phrasings give it."""
    if name in _DATED:
        return _DATED[name](rng, published)
    return _PLAIN[name](rng)


def things(rng: Random) -> Values:
    firms = rng.sample(("Halden", "Norfeld", "Corvid", "Lakeside Ltd", "Orla Rail"), 2)
    return {"o1": firms[0], "o2": firms[1]}


_DATED: Mapping[str, Callable[[Random, date], Values]] = {
    "weekday": weekday, "last-year": last_year,
}  # fmt: skip
_PLAIN: Mapping[str, Callable[[Random], Values]] = {
    "money": money, "count": count, "percent": percent, "change": change, "fall": fall,
    "share": share, "parts": parts, "sum": total, "doubled": doubled, "stake": stake,
    "head": head, "convert": convert, "big": big, "power": power, "pair": pair, "rates": rates,
    "myriad": myriad, "impossible": impossible, "reversed": backwards, "tenure": backwards,
    "born": born, "founded": founded, "ages": ages, "clock": clock, "over": over,
    "negative": myriad, "things": things,
}  # fmt: skip
