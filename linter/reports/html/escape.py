"""Whatever an article holds, as text of a page."""

from __future__ import annotations

from functools import cache


def text(said: str) -> str:
    """Escaped for between tags and in quoted values, one character for each.

    Characters that a page cannot hold become U+FFFD.
    """
    return said.translate(_table())


def tag(**given: object) -> str:
    """`` name="value"`` for each; ``_`` in a name stands for ``-``, ``None`` for left out."""
    return "".join(
        f' {name.strip("_").replace("_", "-")}="{text(str(value))}"'
        for name, value in given.items()
        if value is not None
    )


@cache
def _table() -> dict[int, str]:
    odd = [*range(32), *range(0x7F, 0xA0), *range(0xD800, 0xE000), *range(0xFDD0, 0xFDF0)]
    odd += [plane * 0x10000 + last for plane in range(17) for last in (0xFFFE, 0xFFFF)]
    table = dict.fromkeys(odd, "\ufffd") | {ord(one): " " for one in "\t\n\r\f"}
    known = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
    return table | {ord(one): entity for one, entity in known.items()}
