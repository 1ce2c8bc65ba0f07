"""What every test may use: our own rules, read once; a desk with three rules of its own."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from linter.cli import main
from linter.ruleset import RuleSet, compiled, ruleset
from linter.ruleset.load import Loaded, load, sources


@pytest.fixture(scope="session")
def loaded() -> Loaded:
    return load(sources([compiled.rules_folder()]))


@pytest.fixture(scope="session")
def rules(loaded: Loaded) -> RuleSet:
    return ruleset(loaded.rules, loaded.mistakes)


DESK_RULES = {
    "style/commence.yaml": """\
check: pattern
message: "write “{use}” for “{found}”"
why: A short word is read faster. It is also said.
pattern: '\\bcommence\\b'
replace: begin
safe: true
severity: info
examples:
  bad: ["They <<commence>> work."]
  good: ["They begin work."]
""",
    "translation/metacorp.yaml": """\
check: pattern
message: "no company is called “{found}”"
why: The name was run together.
pattern: '\\bMetacorp\\b'
replace: Meta
severity: error
examples:
  bad: ["<<Metacorp>> rose."]
  good: ["Meta rose."]
""",
    "figures/dozens.yaml": """\
check: pattern
message: "“{found}”: how many?"
why: Readers want the number.
pattern: '\\bdozens\\b'
examples:
  bad: ["He saw <<dozens>>."]
  good: ["He saw a dozen."]
""",
}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite-reports",
        action="store_true",
        help="write the reports beside fixtures/articles, and schemas/, instead of comparing",
    )


def write_tree(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")


@pytest.fixture(scope="session")
def desk_rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of three rules, one for each severity."""
    folder = tmp_path_factory.mktemp("desk") / "rules"
    write_tree(folder, DESK_RULES)
    return folder


@pytest.fixture(scope="session")
def desk_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


class Desk:
    """An empty working folder in which the command knows the three rules only."""

    def __init__(
        self, folder: Path, stdin: Callable[[bytes], None], said: Callable[[], tuple[str, str]]
    ) -> None:
        self.folder = folder
        self._stdin = stdin
        self._said = said

    def write(self, files: dict[str, str]) -> None:
        """Texts by path, from the working folder."""
        write_tree(self.folder, files)

    def read(self, path: str) -> bytes:
        return (self.folder / path).read_bytes()

    def run(self, *argv: str, stdin: bytes = b"") -> tuple[int, str, str]:
        """Exit code, standard output, standard error."""
        self._stdin(stdin)
        code = main(argv)
        return code, *self._said()


@pytest.fixture
def desk(
    tmp_path: Path,
    desk_rules: Path,
    desk_cache: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Desk:
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / ".git").mkdir()  # configuration is looked for no higher than here
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_CACHE_HOME", str(desk_cache))
    monkeypatch.setattr("linter.ruleset.compiled.rules_folder", lambda: str(desk_rules))

    def stdin(data: bytes) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))

    def said() -> tuple[str, str]:
        captured = capsys.readouterr()
        return captured.out, captured.err

    return Desk(folder, stdin, said)
