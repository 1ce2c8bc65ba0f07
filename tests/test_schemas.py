"""The JSON Schemas for editors: up to date, and true of our own files."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from linter.cli.init import FIRST
from linter.cli.schemas import main, schemas
from linter.config.keys import ABOUT, Keys, Profile
from linter.config.names import unknown
from linter.config.read import read
from linter.ruleset.load import FAMILIES, Loaded

ROOT = Path(__file__).parents[1]
SCHEMAS = schemas()


def valid(schema: str, text: str) -> None:
    tree = json.loads(json.dumps(yaml.safe_load(text), default=date.isoformat))
    jsonschema.Draft202012Validator(SCHEMAS[schema]).validate(tree)


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_are_up_to_date(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])
    main([str(tmp_path)])
    made = (tmp_path / name).read_text(encoding="utf-8")
    kept = ROOT / "schemas" / name
    if request.config.getoption("--rewrite-reports"):
        kept.write_text(made, encoding="utf-8", newline="\n")
    assert kept.read_text(encoding="utf-8") == made, "pytest --rewrite-reports writes them"


def test_our_rules_and_lexicons_fit() -> None:
    for path in sorted((ROOT / "rules").rglob("*.yaml")):
        lexicon = "lexicon" in path.relative_to(ROOT).parts
        valid(f"{'lexicon' if lexicon else 'rule'}.schema.json", path.read_text(encoding="utf-8"))


def test_the_first_configuration_fits(loaded: Loaded) -> None:
    valid("configuration.schema.json", FIRST)
    written = re.sub(r"^# (?=[a-z-]+:|  )", "", FIRST, flags=re.MULTILINE)
    assert set(yaml.safe_load(written)) == set(ABOUT) - {"paths"}
    valid("configuration.schema.json", written)
    ids = {rule.id for rule in loaded.rules}
    for layer in read(written, "c", "/").layers:
        assert not unknown([layer], {*ids, *FAMILIES}, ids)


@pytest.mark.parametrize(
    ("schema", "tree"),
    [
        ("configuration.schema.json", {"ignor": []}),
        ("configuration.schema.json", {"profiles": [{"select": []}]}),
        ("configuration.schema.json", {"fail-level": "high"}),
        ("rule.schema.json", {"check": "pattern"}),
        ("rule.schema.json", {"check": "patern"}),
        ("lexicon.schema.json", {"entries-of": "term", "entries": [{"use": 1}]}),
        ("lexicon.schema.json", {"entries": []}),
    ],
)
def test_what_is_wrong_does_not_fit(schema: str, tree: Any) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMAS[schema]).validate(tree)


def test_every_key_is_described() -> None:
    known = {field.replace("_", "-") for field in (*Keys.fields_, *Profile.fields_)}
    assert set(ABOUT) == known
