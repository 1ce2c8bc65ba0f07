"""Findings that were there before: only new ones are reported against a baseline.

A baseline counts findings by file, rule and sentence (see
``linter.fingerprint``), never by line, and so survives edits elsewhere.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from linter.errors import ConfigError

VERSION = 1
Keys = Sequence[tuple[str, str]]  # (rule, fingerprint), in the report's order
Baseline = Mapping[str, Mapping[str, Mapping[str, int]]]  # path: rule: fingerprint: count


def read(path: str) -> Baseline | None:
    """The baseline in a file, None where there is no such file; ConfigError where it is broken."""
    import json

    try:
        with open(path, encoding="utf-8") as file:
            found = json.load(file)
        if found["version"] != VERSION:
            raise ValueError
        for rules in found["findings"].values():
            for counts in rules.values():
                _whole_numbers(counts.values())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ConfigError(f"the baseline cannot be read: {error.strerror}", path) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise ConfigError(
            "is no baseline of copydesk's; remove it to write a new one", path
        ) from None
    baseline: Baseline = found["findings"]
    return baseline


def written(found: Iterable[tuple[str, Keys]], path: str) -> str:
    """The text of a baseline with these findings, to lie at ``path``."""
    import json

    files: dict[str, dict[str, dict[str, int]]] = {}
    for article, keys in found:
        for (rule, key), count in sorted(Counter(keys).items()):
            files.setdefault(relative(article, path), {}).setdefault(rule, {})[key] = count
    tree = {"version": VERSION, "findings": files}
    return json.dumps(tree, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def news(baseline: Baseline, article: str, keys: Keys) -> list[bool]:
    """For each finding of an article whether it is new; ``article`` as in the baseline."""
    rules = baseline.get(article, {})
    left = {(rule, key): count for rule, counts in rules.items() for key, count in counts.items()}
    new = []
    for key in keys:
        new.append(left.get(key, 0) <= 0)
        left[key] = left.get(key, 0) - 1
    return new


def relative(article: str, path: str) -> str:
    """An article's path as a baseline at ``path`` writes it."""
    folder = os.path.dirname(os.path.abspath(path))
    return os.path.relpath(os.path.abspath(article), folder).replace(os.sep, "/")


def _whole_numbers(values: Iterable[object]) -> None:
    if not all(isinstance(value, int) for value in values):
        raise ValueError
