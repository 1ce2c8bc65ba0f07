"""One page for an editor: the articles as read, findings where they stand, notes beside them.

The page is self-contained.  Its policy lets it load nothing, and run nothing but
its own script, whatever an article holds.
"""

from __future__ import annotations

import os
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256

from linter import __version__
from linter.finding import Severity
from linter.reports import Failure, Report
from linter.reports.html.article import Article, article
from linter.reports.html.escape import tag, text
from linter.reports.html.notes import shape, tally
from linter.reports.text import number_of, summary

_KEYS = "Tab, j and k go from finding to finding; Enter shows one in the text."


def html(report: Report) -> str:
    """The whole page; files must carry their sources."""
    style, script = _asset("page.css"), _asset("page.js")
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    articles, first = [], 1
    for number, file in enumerate(report.files, 1):
        articles.append(article(file, number, first))
        first += len(file.entries)
    lines = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f"<meta{tag(http_equiv='Content-Security-Policy', content=policy)}>",
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        f"<meta{tag(name='generator', content=f'copydesk {__version__}')}>",
        f"<title>{text(_title(report, articles))}</title>",
        f"<style>{style}</style>",
        "</head>",
        "<body>",
        *_head(report),
        *_failures(report.failures),
        *_contents(articles),
        "<main>",
        *(line for one in articles for line in one.lines),
        "</main>",
        f"<script>{script}</script>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _asset(name: str) -> str:
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as file:
        return file.read()


def _hash(content: str) -> str:
    """A source of the policy: this very content and no other."""
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"


def _title(report: Report, articles: Sequence[Article]) -> str:
    if len(articles) == 1:
        return f"{articles[0].title} – copydesk"
    return f"copydesk: {summary(report)}"


def _head(report: Report) -> Iterator[str]:
    yield '<header class="top">'
    yield f"<h1>copydesk</h1><p>{text(summary(report))}</p>"
    entries = [entry for file in report.files for entry in file.entries]
    if entries:
        levels = Counter(entry.severity for entry in entries)
        families = Counter(entry.family for entry in entries)
        yield '<form id="filters" hidden>'
        yield "<fieldset><legend>Severity</legend>"
        for level in sorted(levels, reverse=True):
            yield _filter("severity", str(level), levels[level], level)
        yield "</fieldset><fieldset><legend>Family</legend>"
        for family in sorted(families):
            yield _filter("family", family, families[family])
        yield "</fieldset>"
        yield f'<p id="shown" role="status">{number_of(len(entries), "finding")}</p>'
        yield f'<p class="keys">{_KEYS}</p>'
        yield "</form>"
    yield "</header>"


def _filter(name: str, value: str, count: int, level: Severity | None = None) -> str:
    about = tag(type="checkbox", name=name, value=value)
    drawn = shape(level) if level else ""
    counted = f'<span class="count">{count}</span>'
    return f"<label><input{about} checked> {drawn}{text(value)} {counted}</label>"


def _failures(failures: Sequence[Failure]) -> Iterator[str]:
    if failures:
        yield '<section class="failures"><h2>Not everything was checked</h2><ul>'
        for failure in failures:
            yield f"<li><bdi>{text(str(failure))}</bdi></li>"
        yield "</ul></section>"


def _contents(articles: Sequence[Article]) -> Iterator[str]:
    if len(articles) < 2:
        return
    yield '<nav aria-label="Articles"><ol>'
    for one in articles:
        counted = " ".join(tally(level, count) for level, count in one.counts.items() if count)
        yield f'<li><a href="#{one.anchor}"><bdi>{text(one.title)}</bdi></a>'
        yield counted or "nothing found"
        yield f'<span class="path"><bdi>{text(one.path)}</bdi></span></li>'
    yield "</ol></nav>"
