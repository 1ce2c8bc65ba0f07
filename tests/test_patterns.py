"""Patterns from the cache are the patterns that ``re`` compiles."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

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
