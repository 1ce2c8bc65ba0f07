"""Template tags in Markdown: blanked before parsing, so that every offset holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from linter import patterns
from linter.record import NamedTuple

_TAG = (
    r"\{(?:"
    r"\{(?:[^{}]++|\{(?!\{)|\}(?!\}))*+\}\}\}?"  # Hugo {{< >}} {{% %}}, Liquid {{ }}
    r"|%(?:[^%{]++|%(?!\})|\{(?!%))*+%\}"  # Liquid {% %}
    r"|(?::|[#.]\w)[^{}\r\n]*+\}"  # attributes: kramdown {: .x}, Pandoc {#x}
    r"|/\*.*?\*/\}|#[^{}]*+#\}"  # comments of MDX and Nunjucks
    r")"
)
_MODULE = r"(?m)^(?:import\s.*\sfrom\s+['\"].*|export\s+(?:const|default|let)\b.*)$"
_NAME = r"\{[{%][-<%]*\s*(/?)\s*(\w+)"
# Tags that put no words into the sentence they stand in.
_SILENT = (
    r"\{(?:[^{%]|[{%][-<%]*\s*(?:/|end|[\w-]*(?:img|image|figure|video|youtube|vimeo|tweet|gallery)"
    r"|(?:raw|if|else|elsif|unless|for|case|when|assign|capture|include|break|toc)\b))"
)
_NOT_COPY = frozenset(("highlight", "comment", "codeblock", "mermaid", "math", "katex"))


class Masks(NamedTuple):
    """Where the tags are, in order, and a text as long as the source that has none."""

    text: str
    starts: list[int]
    ends: list[int]


def mask(source: str, at: int) -> Masks:
    """Letters in place of each template tag from ``at`` on, blanks before ``at``.

    Letters, since a tag may stand where a link's target does, which has no blank.
    """
    head = " " * (at - 1) + "\n" if at else ""
    if source.find("{", at) < 0 and "import " not in source and "export " not in source:
        return Masks(head + source[at:] if at else source, [], [])
    parts, starts, ends = [head], [], []
    for start, end in _tags(source, at):
        parts += [source[at:start], "x" * (end - start)]
        starts.append(start)
        ends.append(end)
        at = end
    return Masks("".join([*parts, source[at:]]), starts, ends)


def _tags(source: str, at: int) -> Iterator[tuple[int, int]]:
    """Each tag's place; a pair around code or a comment is one, with all between."""
    found = [tag.span() for tag in _pattern(_TAG).finditer(source, at)]
    if "import " in source or "export " in source:
        found += [module.span() for module in _pattern(_MODULE).finditer(source, at)]
        found = _apart(sorted(found))
    for start, end in found:
        if source[start + 2 : end].lstrip("<%- ").startswith(("end", "/")):
            return _in_pairs(source, found)
    return iter(found)


def _in_pairs(source: str, found: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    names = [_name(source, start) for start, _ in found]
    last_close = {name: number for number, name in enumerate(names) if name[:1] == "/"}
    awaited, begun = "", 0
    for number, (start, end) in enumerate(found):
        name = names[number]
        if awaited:
            if name == awaited:
                awaited = ""
                yield begun, end
        elif name in _NOT_COPY and last_close.get("/" + name, -1) > number:
            awaited, begun = "/" + name, start
        else:
            yield start, end


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    """Compiled when first needed: most articles have no template tags."""
    return patterns.pattern(pattern)


def _name(source: str, start: int) -> str:
    """``highlight``, or ``/highlight`` for the tag that ends it."""
    match = _pattern(_NAME).match(source, start)
    if match is None:
        return ""
    name = match[2]
    if name.startswith("end") and name[3:] in _NOT_COPY:
        return "/" + name[3:]
    return match[1] + name


def _apart(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Without what stands inside another."""
    apart: list[tuple[int, int]] = []
    for tag in found:
        if not apart or tag[0] >= apart[-1][1]:
            apart.append(tag)
    return apart


def has_words(source: str, start: int, end: int) -> bool:
    """Whether a tag may show words in the middle of a sentence."""
    if source[max(start - 1, 0) : start] in "\r\n" and source[end : end + 1] in "\r\n":
        return False  # it is all of its line
    return not _pattern(_SILENT).match(source, start)
