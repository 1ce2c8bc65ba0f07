"""What an article itself says should not be reported: comments, and a key of its front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from linter import patterns
from linter.document import Document
from linter.errors import near
from linter.record import NamedTuple
from linter.span import Span

VERBS = ("ignore", "ignore-file", "off", "on")


class Name(NamedTuple):
    """A rule or family as written, and where."""

    text: str
    span: Span


class Directive(NamedTuple):
    """One instruction; without names it speaks of every rule."""

    verb: str
    names: tuple[Name, ...]
    span: Span


class Misspelt(NamedTuple):
    """An instruction that cannot be followed, and why."""

    span: Span
    what: str


def directives(document: Document) -> Iterator[Directive | Misspelt]:
    """All instructions to copydesk in an article, in order of their places."""
    if "copydesk" in document.meta:
        yield from _front(document, document.meta["copydesk"])
    for mark in document.marks:
        if mark.kind == "comment" and mark.text[:8].lower() == "copydesk":
            found = _comment(document.source, mark.span)
            if found is not None:
                yield found


@cache
def _pattern() -> re.Pattern[str]:
    return patterns.pattern(
        r"<!--\s*copydesk\b(?P<colon>\s*:)?\s*(?P<verb>[\w-]*)\s*(?P<names>.*?)"
        r"(?P<reason>(?:--|—|–).*?)?(?:-->|\Z)",
        re.DOTALL | re.IGNORECASE,
    )


def _comment(source: str, span: Span) -> Directive | Misspelt | None:
    match = _pattern().match(source, *span)
    if match is None:
        return None
    verb, at = match["verb"].lower(), Span(*match.span("verb"))
    if verb not in VERBS:
        meant = near(verb, VERBS)
        if not match["colon"] and not meant:
            return None  # a remark about copydesk, not to it
        what = meant or f": expected one of {', '.join(VERBS)}"
        return Misspelt(at if verb else span, f"no instruction “{match['verb']}”{what}")
    if not match["colon"]:
        return Misspelt(at, f"a colon is missing: write “copydesk: {verb}”")
    start, end = match.span("names")
    return Directive(verb, tuple(_names(source, start, end)), span)


def _names(source: str, start: int, end: int) -> Iterator[Name]:
    for match in patterns.pattern(r"[^\s,]+").finditer(source, start, end):
        yield Name(match[0], Span(*match.span()))


def _front(document: Document, value: object) -> Iterator[Directive | Misspelt]:
    """``copydesk: {ignore: [...]}`` in the front matter: for the whole file."""
    key = _in_front(document, "copydesk", 0)
    names = value.get("ignore") if isinstance(value, Mapping) else None
    if isinstance(names, str):
        names = [names]
    only_ignore = isinstance(value, Mapping) and set(value) == {"ignore"}
    if not only_ignore or not isinstance(names, list):
        yield Misspelt(key, "front matter knows only “copydesk: {ignore: [RULE, ...]}”")
        return
    found = []
    after = key.end
    for name in map(str, names):
        span = _in_front(document, name, after)
        found.append(Name(name, span))
        after = max(after, span.end)
    if found:
        yield Directive("ignore-file", tuple(found), key)


def _in_front(document: Document, word: str, after: int) -> Span:
    """Where a word stands in the front matter; front matter is data, and carries no positions."""
    match = patterns.pattern(rf"(?<![\w-]){re.escape(word)}(?![\w-])").search(
        document.source, after
    )
    return Span(*match.span()) if match else Span(0, 0)
