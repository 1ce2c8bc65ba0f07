"""Compiled rules on disk: loading YAML and compiling patterns costs a hundred times more.

One file per combination of rule folders and options, named by them and by the
versions of copydesk, Python and regex.  Its head lists every rule file's size
and time, and a digest of their contents: while sizes and times agree it is
taken as it is, else the digest decides.  Anything unexpected in it, and it is
built anew.  It holds pickles, as Python's own ``.pyc`` files hold code; it lies
in a folder that only its owner may write.
"""

from __future__ import annotations

import marshal
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache as once
from typing import Any
from zlib import crc32

from linter import __version__, cache, patterns
from linter.errors import ConfigError
from linter.finding import Severity
from linter.rule import Rule
from linter.ruleset import Card, Index, RuleSet, card, index, ruleset
from linter.ruleset.words import WordIndex

FORMAT = 9


def rules_folder() -> str:
    """Our own rules: in the package when installed, beside it in a checkout."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    installed = os.path.join(package, "_rules")
    return (
        installed if os.path.isdir(installed) else os.path.join(os.path.dirname(package), "rules")
    )


def load(
    packs: Sequence[str] = (),
    lexicons: Sequence[str] = (),
    options: Mapping[str, Mapping[str, Any]] | None = None,
) -> RuleSet:
    """Our rules and a newsroom's ``packs``, compiled; from the cache where it is good.

    Drafts are known of and never run.
    """
    roots = [rules_folder(), *packs]
    for root in (*roots, *lexicons):
        if not os.path.exists(root):
            raise ConfigError("no such rules: expected a folder of rules or a lexicon file", root)
    name = f"rules-{_name(roots, lexicons, options)}"
    stats = _stats(roots, lexicons)

    @once
    def built() -> RuleSet:
        return _build(name, stats, roots, lexicons, options)

    found = _read(name, stats, built)
    if found is None:
        found = built()
    return found.only(lambda card: card.stage == "live")


def key(
    packs: Sequence[str] = (),
    lexicons: Sequence[str] = (),
    options: Mapping[str, Mapping[str, Any]] | None = None,
) -> str:
    """Names the rules as they are now: another key if any of their files changed."""
    roots = [rules_folder(), *packs]
    return _name(roots, lexicons, options) + _digest(_stats(roots, lexicons))


def _name(roots: Iterable[str], lexicons: Iterable[str], options: object) -> str:
    parts = (
        FORMAT,
        __version__,
        cache.code(),
        *patterns.edition(),
        os.path.abspath(__file__),
        [os.path.abspath(root) for root in roots],
        [os.path.abspath(one) for one in lexicons],
        _sorted(options or {}),
    )
    return cache.digest(repr(parts).encode())[:24]


def _sorted(value: object) -> object:
    if isinstance(value, Mapping):
        return sorted((str(key), _sorted(inner)) for key, inner in value.items())
    return value


def _stats(roots: Sequence[str], lexicons: Sequence[str]) -> list[tuple[str, int, int]]:
    """Path, size and time (ns) of each YAML file, without opening any."""
    stats: list[tuple[str, int, int]] = []
    waiting = [*reversed([*roots, *lexicons])]
    while waiting:
        here = waiting.pop()
        if not os.path.isdir(here):
            found = os.stat(here)
            stats.append((here, found.st_size, found.st_mtime_ns))
            continue
        with os.scandir(here) as entries:
            for entry in entries:
                if entry.is_dir():
                    waiting.append(entry.path)
                elif entry.name.endswith(".yaml"):
                    found = entry.stat()
                    stats.append((entry.path, found.st_size, found.st_mtime_ns))
    return sorted(stats)


def _read(
    name: str, stats: list[tuple[str, int, int]], built: Callable[[], RuleSet]
) -> RuleSet | None:
    """The cached rule set; None where there is none, or it is old or damaged.

    Of a rule that turns out damaged when it is opened, the one ``built`` anew is taken.
    """
    data = cache.read(name)
    if data is None:
        return None
    try:
        start = 8 + int.from_bytes(data[:8], "big")
        head = marshal.loads(data[8:start])
        known, digest, checksums, cards, words, strings, always, shapes, openings, offsets = head
        blobs = memoryview(data)[start:]
        if len(blobs) != offsets[-1]:
            return None
        if [tuple(stat) for stat in known] != stats and digest != _digest(stats):
            return None
    except (OSError, ValueError, EOFError, TypeError, IndexError):
        return None

    def open_rule(number: int) -> Rule:
        blob = blobs[offsets[number] : offsets[number + 1]]
        rule: Rule = cache.loads(blob) if crc32(blob) == checksums[number] else [*built()][number]
        return rule

    listed = [Card(one, family, Severity(level), *others) for one, family, level, *others in cards]
    return RuleSet(
        listed, Index(WordIndex.unpacked(words), strings, always, shapes, openings), open_rule
    )


def _digest(stats: Iterable[tuple[str, int, int]]) -> str:
    """Of the names and contents of all rule files."""
    parts: list[bytes] = []
    for path, _, _ in stats:
        with open(path, "rb") as file:
            parts += [path.encode(), file.read()]
    return cache.digest(*parts)


def _build(
    name: str,
    stats: list[tuple[str, int, int]],
    roots: Sequence[str],
    lexicons: Sequence[str],
    options: Mapping[str, Mapping[str, Any]] | None,
) -> RuleSet:
    """Rules from YAML; written to the cache only when every one of them is right."""
    from linter.ruleset import load as cold

    loaded = cold.load(cold.sources(roots, lexicons), options)
    if not loaded.mistakes:
        cache.write(name, _packed(loaded.rules, stats))
    return ruleset(loaded.rules, loaded.mistakes)


def _packed(rules: Sequence[Rule], stats: list[tuple[str, int, int]]) -> bytes:
    blobs = [cache.dumps(rule.compiled(), 5) for rule in rules]
    offsets = [0]
    for blob in blobs:
        offsets.append(offsets[-1] + len(blob))
    checksums = [*map(crc32, blobs)]
    made = index(rules)
    cards = [(one, family, int(level), *rest) for one, family, level, *rest in map(card, rules)]
    words = made.words.packed()
    strings = [(string, tuple(numbers)) for string, numbers in made.strings]
    head = marshal.dumps(
        (stats, _digest(stats), checksums, cards, words, strings,
         list(made.always), list(made.shapes), dict(made.openings), offsets)
    )  # fmt: skip
    return len(head).to_bytes(8, "big") + head + b"".join(blobs)
