"""Front matter: data about an article at the top of its file, never copy."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from linter import patterns
from linter.record import NamedTuple

_CLOSING = {
    "---": patterns.pattern(r"[\r\n](?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)"),
    "+++": patterns.pattern(r"[\r\n]\+\+\+[ \t]*(?:\r\n?|\n|\Z)"),
}
_KEY = patterns.pattern(r"[\"']?\w[\w .-]*[\"']?[ \t]*[:=]")
_FIELD = patterns.pattern(r"([A-Za-z_][\w-]*):(?:[ \t]+(.*))?$")
_PLAIN = patterns.pattern(
    r"(?:\d[\d-]*|\d*[^\x00-\x20!\"#%&'*-.:-@\[-^`{-\x7f\d])[^\x00-\x1f\x7f]*$"
)
_NUMBER_LIKE = patterns.pattern(r"(?=\D*\d)[\d_.:xXbBoOeE+-]*$|0[xb]")
_DATE = patterns.pattern(r"\d{4}-\d\d?-\d\d?(?:$|[T ])")
_DAY = patterns.pattern(r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}\Z")
_DATES = ("date", "published", "publishdate", "publishedat", "pubdate", "datepublished")
_WORDS: Mapping[str, bool | None] = {
    "true": True, "True": True, "false": False, "False": False, "null": None,
}  # fmt: skip
_UNSURE = frozenset("y n yes no on off true false null".split())


class Front(NamedTuple):
    """What stands in the front matter, and where the copy after it begins."""

    meta: Mapping[str, object]
    end: int


def front_matter(source: str) -> Front:
    """YAML between ``---`` or TOML between ``+++`` at the very start of a source.

    Broken front matter is still data: the lines of it that are plain ``key:
    value`` are kept, and the copy below is checked all the same, since a date
    that cannot be parsed is no reason to let an article through unread.
    """
    fence = source[:3]
    closing = _CLOSING.get(fence)
    if closing is None or source[3 : source.find("\n", 3) + 1].strip(" \t\r\n"):
        return Front({}, 0)
    close = closing.search(source, 3)
    if close is None:
        return Front({}, 0)
    body = source[3 : close.start()]
    if body.strip() and not _looks_like_data(body):
        return Front({}, 0)
    return Front(_yaml(body) if fence == "---" else _toml(body), close.end())


def _looks_like_data(body: str) -> bool:
    for line in body.splitlines():
        if line.strip() and not line.startswith("#"):
            return _KEY.match(line) is not None or line.startswith(("{", "["))
    return True


def _yaml(body: str) -> Mapping[str, object]:
    simple = _simple(body)
    if simple is not None:
        return simple
    import yaml

    try:
        return _plain(yaml.load(body, _loader()))
    except (yaml.YAMLError, ValueError, RecursionError):
        return dict(_fields_of(body, ":"))


@functools.cache
def _loader() -> Any:
    """PyYAML's safe loader, but a date stays the text it is."""
    import yaml

    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    resolvers = {
        first: [pair for pair in pairs if not pair[0].endswith(":timestamp")]
        for first, pairs in base.yaml_implicit_resolvers.items()
    }
    return type("PlainLoader", (base,), {"yaml_implicit_resolvers": resolvers})


def _toml(body: str) -> Mapping[str, object]:
    import tomllib

    try:
        return _plain(tomllib.loads(body.replace("\r\n", "\n").replace("\r", "\n")))
    except (tomllib.TOMLDecodeError, RecursionError):
        return dict(_fields_of(body, "="))


def _plain(data: object) -> Mapping[str, object]:
    return (
        {str(key): _scalar(value) for key, value in data.items()} if isinstance(data, dict) else {}
    )


def _scalar(value: object) -> object:
    return value.isoformat() if hasattr(value, "isoformat") else value


def _fields_of(body: str, sign: str) -> Iterator[tuple[str, str]]:
    """The ``key: value`` lines of broken front matter."""
    for line in body.splitlines():
        key, found, value = line.partition(sign)
        if found and key.strip().isidentifier() and value.strip() and key[0] > " ":
            yield key.strip(), value.strip().strip("\"'")


def _simple(body: str) -> dict[str, object] | None:
    """YAML of scalars and lists of scalars; None where only a YAML parser can be sure.

    Importing PyYAML costs a third of the time that checking one draft may take.
    """
    lines = _logical_lines(body)
    if lines is None:
        return None
    meta: dict[str, object] = {}
    items: list[object] | None = None  # of the key before, if it may have a list
    key = ""
    for line in lines:
        if line[0] in "- \t":
            item = line.strip(" \t")
            value = _value(item[2:].strip(" "))
            if items is None or not item.startswith("- ") or isinstance(value, list):
                return None
            if value is _value:
                return None
            items.append(value)
            meta[key] = items
            continue
        field = _FIELD.match(line)
        if field is None:
            return None
        key, rest = field.groups("")
        value = _value(rest.strip(" \t"))
        if value is _value or key in meta or key in _UNSURE:
            return None
        meta[key] = value
        items = None if rest else []
    return meta


def _logical_lines(body: str) -> list[str] | None:
    """Lines without blank ones and comments, a scalar of several lines made one."""
    lines: list[str] = []
    quote, blank = "", False
    for line in body.splitlines():
        stripped = line.strip(" \t")
        if quote or (line[:1] in " \t" and stripped and not stripped.startswith(("- ", "#"))):
            if not lines or not stripped or blank or lines[-1][0] in "- \t":
                return None
            if not quote and (": " in stripped or stripped[-1] == ":"):
                return None
            lines[-1] += " " + stripped
            if stripped.endswith(quote):
                quote = ""
            continue
        blank = not stripped
        if stripped and stripped[0] != "#":
            lines.append(line)
            value = line.partition(":")[2].strip(" \t")
            if value[:1] in ("'", '"') and (len(value) == 1 or value[-1] != value[0]):
                quote = value[0]
    return None if quote else lines


def _value(text: str) -> object:
    """A scalar or a list in brackets; this function itself where that is not certain."""
    if not text:
        return None
    if text[0] in "'\"":
        return _quoted(text)
    if text[0] == "[" and text[-1] == "]":
        return _list(text[1:-1])
    if text in _WORDS:
        return _WORDS[text]
    if text.lower() in _UNSURE or not _PLAIN.match(text):
        return _value
    if ": " in text or " #" in text or "\t" in text or text[-1] == ":":
        return _value
    if text.isdecimal() and text.isascii() and (text[0] != "0" or text == "0"):
        return int(text)
    if _NUMBER_LIKE.match(text) and not _DATE.match(text):
        return _value
    return text


def _quoted(text: str) -> object:
    inside = text[1:-1]
    if len(text) < 2 or text[-1] != text[0]:
        return _value
    if text[0] == "'":
        return inside.replace("''", "'") if "'" not in inside.replace("''", "") else _value
    return inside if '"' not in inside and "\\" not in inside else _value


def _list(inside: str) -> object:
    if not inside.strip():
        return []
    values = [_value(part.strip(" ")) for part in inside.split(",")]
    plain = not any(character in inside for character in "[]{}\"':#&*!|>%@`")
    return values if plain and not any(v is _value or v is None for v in values) else _value


def published(meta: Mapping[str, object]) -> date | None:
    """The day an article came out, from its front matter or its HTML head."""
    from linter.text.dates import parse_date

    value = meta.get("date")
    found = _day(value) or parse_date(value) if isinstance(value, str) else None
    if found:
        return found
    stated: dict[str, str] = {}
    for key, value in meta.items():
        plain = key.lower().replace("_", "").replace("-", "")
        if plain in _DATES and isinstance(value, str):
            stated[plain] = value
    return next(filter(None, (parse_date(stated[key]) for key in _DATES if key in stated)), None)


def _day(text: str) -> date | None:
    """The day that ``2026-06-02`` is: nearly all dates are such, and need no search."""
    try:
        return date.fromisoformat(text) if _DAY.match(text) else None
    except ValueError:
        return None
