"""The table of comparable figures as text, JSON and a page of HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import isinf
from typing import Any

from linter import __version__
from linter.compare.mention import Mention
from linter.compare.rows import Row
from linter.errors import CopydeskError
from linter.reports.text import number_of

_WIDE = 28  # columns of a figure in the text


def text_table(rows: Sequence[Row], articles: int, figures: int) -> str:
    """A heading for each thing and a line for each mention: path:line:column, figure, words."""
    return "".join([*(_text(row) for row in rows), _summary(rows, articles, figures)])


def json_table(
    rows: Sequence[Row], articles: int, figures: int, errors: Sequence[CopydeskError]
) -> str:
    """The same as one JSON object; a bound that is open is null."""
    import json

    tree = {
        "version": 1,
        "tool": f"copydesk {__version__}",
        "rows": [_tree(row) for row in rows],
        "errors": [{"path": error.path, "message": error.what} for error in errors],
        "summary": {
            "files": articles,
            "figures": figures,
            "rows": len(rows),
            "conflicts": sum(len(row.conflicts) for row in rows),
        },
    }
    return json.dumps(tree, indent=1, ensure_ascii=False) + "\n"


def html_table(rows: Sequence[Row], articles: int, figures: int) -> str:
    """The same as a page that needs no other file; each place links to its article."""
    from html import escape

    body = "".join(_section(row) for row in rows) or "<p>No figure stands in two places.</p>\n"
    summary = escape(_summary(rows, articles, figures).strip())
    return f"{_HEAD}<h1>Figures</h1>\n<p>{summary}</p>\n{body}</body>\n</html>\n"


def title(row: Row) -> str:
    """What a row is of: ``stake · Meta, Scale``; names as the articles write them."""
    names = ", ".join(_cased(name, row.mentions) for name in row.names)
    return " · ".join(part for part in (row.topic or row.unit, names) if part)


def _cased(name: str, mentions: Sequence[Mention]) -> str:
    for mention in mentions:
        found = re.search(rf"\b{re.escape(name)}\b", mention.sentence, re.IGNORECASE)
        if found:
            return found[0]
    return name


def _text(row: Row) -> str:
    clashing = {number for pair in row.conflicts for number in pair}
    places = [f"{one.path}:{one.line}:{one.column}" for one in row.mentions]
    wide = max(map(len, places))
    lines = [f"{title(row)}  ({_counted(row)})"]
    for number, (place, one) in enumerate(zip(places, row.mentions, strict=True)):
        mark = "!" if number in clashing else " "
        date = f"  {one.date}" if one.date else ""
        lines.append(f"{mark} {place:{wide}}  {one.printed:{_WIDE}}{date}".rstrip())
    return "\n".join(lines) + "\n\n"


def _counted(row: Row) -> str:
    articles = number_of(len({one.path for one in row.mentions}), "article")
    said = f"{len(row.mentions)} mentions in {articles}"
    return f"{said}, {number_of(len(row.conflicts), 'conflict')}" if row.conflicts else said


def _summary(rows: Sequence[Row], articles: int, figures: int) -> str:
    clashes = number_of(sum(len(row.conflicts) for row in rows), "conflict")
    things, counted = number_of(len(rows), "thing"), number_of(figures, "figure")
    where = number_of(articles, "article")
    return f"{things} with two mentions or more, {clashes}; {counted} in {where}\n"


def _tree(row: Row) -> dict[str, Any]:
    return {
        "topic": row.topic,
        "names": [_cased(name, row.mentions) for name in row.names],
        "unit": row.unit,
        "low": row.low,
        "high": row.high,
        "mentions": [_mention(one) for one in row.mentions],
        "conflicts": [list(pair) for pair in row.conflicts],
    }


def _mention(one: Mention) -> dict[str, Any]:
    return {
        "path": one.path, "date": one.date or None, "text": one.printed,
        "line": one.line, "column": one.column,
        "end_line": one.end_line, "end_column": one.end_column, "start": one.start, "end": one.end,
        "value": one.value, "low": _finite(one.low), "high": _finite(one.high),
        "qualifier": one.qualifier, "sentence": one.sentence,
    }  # fmt: skip


def _finite(value: float) -> float | None:
    return None if isinf(value) else value


def _section(row: Row) -> str:
    from html import escape

    clashing = {number for pair in row.conflicts for number in pair}
    lines = "".join(_line(one, number in clashing) for number, one in enumerate(row.mentions))
    return (
        f"<section>\n<h2>{escape(title(row))}</h2>\n<p>{escape(_counted(row))}</p>\n"
        "<table>\n<thead><tr><th>Figure<th>Article<th>Date<th>Sentence</thead>\n"
        f"<tbody>\n{lines}</tbody>\n</table>\n</section>\n"
    )


def _line(one: Mention, clashes: bool) -> str:
    from html import escape
    from urllib.parse import quote

    place = f"{one.path}:{one.line}:{one.column}"
    sentence = "<mark>".join(_around(one))
    mark = ' class="clash"' if clashes else ""
    return (
        f"<tr{mark}><td>{escape(one.printed)}<td>"
        f'<a href="{escape(quote(one.path))}">{escape(place)}</a>'
        f"<td>{escape(one.date)}<td>{sentence}</tr>\n"
    )


def _around(one: Mention) -> Iterator[str]:
    """The sentence in two parts, the figure opening the second, marked up to its end."""
    from html import escape

    before, figure, after = one.sentence.partition(one.printed)
    yield escape(before)
    if figure:
        yield f"{escape(figure)}</mark>{escape(after)}"


_HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Figures · copydesk</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin: 2rem 0 0; font-size: 1.1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0;
  border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; font-weight: 600; }
.clash td:first-child::before { content: "\\26A0\\FE0E  "; color: #c33; }
.clash td:first-child { color: #c33; }
mark { background: color-mix(in srgb, gold 45%, transparent); color: inherit; }
</style>
</head>
<body>
"""
