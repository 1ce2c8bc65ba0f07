"""Text and attributes of XML 1.0, whatever an article holds."""

from __future__ import annotations

from functools import cache

_KNOWN = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;"}
_SPACES = {ord("\t"): "&#9;", ord("\n"): "&#10;", ord("\r"): "&#13;"}


def text(said: str) -> str:
    """Escaped for between tags; characters that XML has no way to write become U+FFFD."""
    return said.translate(_table())


def attributes(**given: object) -> str:
    """`` name="value"`` for each, a value's line breaks and tabs kept."""
    table = _table() | _SPACES
    return "".join(f' {name}="{str(value).translate(table)}"' for name, value in given.items())


@cache
def _table() -> dict[int, str]:
    odd = [*range(32), 0x7F, *range(0x80, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF]
    return dict.fromkeys(odd, "\ufffd") | {9: "\t", 10: "\n", 13: "&#13;"} | _KNOWN
