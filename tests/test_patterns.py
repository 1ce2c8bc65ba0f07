"""Patterns from the cache are the patterns that ``re`` compiles."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
from pathlib import Path

import pytest
import regex

from linter import cache, patterns

SOURCES = [r"\b(?P<day>\d{1,2}) (?P<month>[A-Z]\w+)\b", r"(?i)(a|b)*+c(?<!ac)", r"[“”\"]", r"x*"]
TEXT = "On 2 June “bcb” abbc\n12 May xx."


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("flags", [0, re.IGNORECASE | re.MULTILINE])
def test_both_steps_make_the_same_pattern(source: str, flags: int) -> None:
    made = patterns._second_step(source, patterns._first_step(source, flags))
    plain = re.compile(source, flags)
    assert (made.pattern, made.flags, made.groupindex) == (
        plain.pattern,
        plain.flags,
        plain.groupindex,
    )
    found = [(match.span(), match.groups(), match.groupdict()) for match in made.finditer(TEXT)]
    assert found == [
        (match.span(), match.groups(), match.groupdict()) for match in plain.finditer(TEXT)
    ]


PROGRAM = """
from linter.patterns import pattern
import re._compiler
if {forbidden}:
    re._compiler._code = None
print(pattern(r"(?P<n>[a-z]+)\\d").search("ab1").group("n"))
"""


def run(home: Path, *, forbidden: bool) -> str:
    program = PROGRAM.format(forbidden=forbidden)
    env = {
        "XDG_CACHE_HOME": str(home),
        "PATH": "",
        "PYTHONPATH": str(Path(cache.__file__).parents[1]),
    }
    done = subprocess.run(
        [sys.executable, "-c", program], env=env, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_a_second_run_compiles_nothing_and_damage_is_survived(tmp_path: Path) -> None:
    assert run(tmp_path, forbidden=False) == "ab"
    (file,) = (tmp_path / "copydesk").glob("patterns-*")
    assert run(tmp_path, forbidden=True) == "ab"
    file.write_bytes(b"damaged")
    assert run(tmp_path, forbidden=False) == "ab"


def test_where_the_interpreter_does_otherwise_patterns_are_compiled(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing(source: str, flags: int) -> None:
        raise ImportError

    monkeypatch.setattr(patterns, "_first_step", missing)
    assert patterns.pattern(r"unusual\d").search("an unusual1") is not None


FULL = [r"(?P<word>\p{L}+)(?<!a|bc)\b", r"(?i)stra(?:ss|ß)e", r"(?|(a)x|(b)y)++", r"[\w--\d]+"]


@pytest.mark.parametrize("source", FULL)
def test_a_full_pattern_is_what_regex_compiles(source: str) -> None:
    plain, text = regex.compile(source), "Straße 12 STRASSE axby Zoë bc"
    for made in (patterns.full(source), pickle.loads(pickle.dumps(patterns.packed(plain)[0](
            *patterns.packed(plain)[1])))):  # fmt: skip
        assert (made.pattern, made.flags, made.groupindex) == (
            plain.pattern, plain.flags, plain.groupindex)  # fmt: skip
        found = [(one.span(), one.groups()) for one in made.finditer(text, timeout=1)]
        assert found == [(one.span(), one.groups()) for one in plain.finditer(text)]


LIGHT = """
import sys
from linter.patterns import full
found = full(r"(?P<n>\\p{L}+)1(?<!a|bc1)").search("1ab1", timeout=1)
print(found.span("n"), "regex" in sys.modules)
print(found.expand(r"\\g<n>"))
try:
    full(r"(?:a|a)+b").search(5000 * "a", timeout=0.05)
except TimeoutError:
    import regex
    print(regex.sub("(a)", r"\\1\\1", "ab"), full("(c)").sub(r"\\1\\1", "c"))
"""


def test_a_second_run_needs_only_the_part_of_regex_in_c(tmp_path: Path) -> None:
    home = {"XDG_CACHE_HOME": str(tmp_path), "PYTHONPATH": str(Path(cache.__file__).parents[1])}
    for whole in (True, False):
        done = subprocess.run(
            [sys.executable, "-c", LIGHT], env=home, capture_output=True, text=True, check=True
        )
        assert done.stdout == f"(1, 3) {whole}\nab\naab cc\n"
