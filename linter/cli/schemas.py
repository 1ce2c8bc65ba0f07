"""JSON Schemas of rules, lexicons and the configuration, from the types that decode them.

    python -m linter.cli.schemas FOLDER

writes them; editors complete and check YAML by them (see docs).
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from linter.checks.kinds import CHECKS
from linter.config.keys import ABOUT, Keys
from linter.data import Data
from linter.lexicon import ENTRIES
from linter.ruleset.decode import struct_of

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, dict[str, Any]]:
    """Each schema by its file's name."""
    return {
        "rule.schema.json": _any_of("A rule of copydesk's", "check", CHECKS),
        "lexicon.schema.json": _lexicon(),
        "configuration.schema.json": _configuration(),
    }


def _configuration() -> dict[str, Any]:
    schema = _titled("The configuration of copydesk", _plain(Keys))
    for part in (schema, schema["$defs"]["Profile"]):
        for key, about in ABOUT.items():
            if key in part["properties"]:
                part["properties"][key]["description"] = about
    return schema


def _titled(title: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    return {**schema, "$schema": DIALECT, "title": title}


def _plain(kind: type[Data]) -> dict[str, Any]:
    """A class's schema with its parts in ``$defs`` and nothing in it but what is checked."""
    (made,), parts = msgspec.json.schema_components(
        [struct_of(kind)], ref_template="#/$defs/{name}"
    )
    own = parts.pop(made["$ref"].rpartition("/")[2])
    return {**own, "description": _about(kind), **({"$defs": parts} if parts else {})}


def _about(kind: type[Data]) -> str:
    return " ".join((kind.__doc__ or "").split())


def _any_of(title: str, key: str, kinds: Sequence[Any]) -> dict[str, Any]:
    """One of several kinds, told apart by the tag that stands at ``key``."""
    choices, parts = [], dict[str, Any]()
    for kind in sorted(kinds, key=lambda one: one.tag):
        schema = _plain(kind)
        parts.update(schema.pop("$defs", {}))
        schema["properties"] = {key: {"const": kind.tag}, **schema["properties"]}
        schema["required"] = [key, *schema.get("required", ())]
        choices.append(schema)
    return _titled(title, {"anyOf": choices, "$defs": parts})


def _lexicon() -> dict[str, Any]:
    """A lexicon file: its kind of entries, and the entries."""
    choices, parts = [], dict[str, Any]()
    for kind in sorted(ENTRIES, key=lambda one: one.tag):
        entry = _plain(kind)
        parts.update(entry.pop("$defs", {}))
        parts[f"{kind.__name__}Entry"] = entry
        entries = {"type": "array", "items": {"$ref": f"#/$defs/{kind.__name__}Entry"}}
        choices.append({"properties": {"entries-of": {"const": kind.tag}, "entries": entries}})
    shared = {key: {"type": "string"} for key in ("as-of", "source", "licence", "note")}
    head = {
        "type": "object",
        "required": ["entries-of", "entries"],
        "properties": {"entries-of": {}, "entries": {}, **shared},
        "additionalProperties": False,
    }
    return _titled("A lexicon of copydesk's", {**head, "anyOf": choices, "$defs": parts})


def main(argv: Sequence[str]) -> int:
    """Write every schema into the folder ``argv`` names."""
    folder = argv[0] if argv else "schemas"
    os.makedirs(folder, exist_ok=True)
    for name, schema in schemas().items():
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
            file.write(json.dumps(schema, indent=2, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
