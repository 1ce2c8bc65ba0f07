"""What the tests of the HTML report read: an invented article, a hostile one, their pages."""

from __future__ import annotations

from linter.finding import Finding, Fix, Related, Severity
from linter.readers import read
from linter.reports import Failure, File, Report, file_of
from linter.reports.html import html
from linter.span import Span

ARTICLE = """\
---
date: 2026-03-02
---
# Harbour vote 😀 delayed

The **Tarvik council** said 1,200 of 6,000 moorings are free &amp; that 20% stay empty. Metaclerk agreed.

- one short item

> It was 15%, *he* said.
"""
HOSTILE = (
    "</style></script><script>alert(1)</script> <b onclick=alert(2)>bold</b> "
    "[link](javascript:alert(3)) \u202eright to left\u202c \u2066open 👩‍👩‍👧 𝕏 "
    '" onfocus="alert(4) \' & &lt;i&gt; \x1b[31m \ufffe'
)
LONG = "word 🗞 " * 14_286  # 100,000 characters on a line


def span(source: str, words: str) -> Span:
    at = source.index(words)
    return Span(at, at + len(words))


def found(
    source: str, words: str, rule: str, family: str, severity: Severity, **more: object
) -> Finding:
    message = str(more.pop("message", f"{rule}: look at this"))
    made = Finding(rule, family, severity, span(source, words), message)
    return made._replace(**more) if more else made  # type: ignore[arg-type]


def article() -> File:
    other = Related(span(ARTICLE, "15%"), "the other figure")
    findings = [
        found(ARTICLE, "date: 2026-03-02", "old-date", "structure", Severity.WARNING),
        found(ARTICLE, "Harbour vote", "vague-headline", "style", Severity.INFO),
        found(ARTICLE, "Tarvik council** said", "verb", "style", Severity.INFO),
        found(ARTICLE, "council** said 1,200 of", "share", "figures", Severity.ERROR, related=(other,)),
        found(ARTICLE, "free &amp; that", "and", "readability", Severity.WARNING),
        found(ARTICLE, "Metaclerk", "fused", "translation", Severity.ERROR, fix=Fix("Meta clerk", True)),
    ]  # fmt: skip
    return file_of(read(ARTICLE, "drafts/vote.md"), findings, source=True)


def hostile(ending: str = "txt") -> File:
    """Each way out of the page as copy, message, fix, rule and path."""
    source = f"# {HOSTILE}\n\n{HOSTILE}\n\n{LONG}\n"
    one = found(source, "alert(1)", HOSTILE, HOSTILE, Severity.ERROR, message=HOSTILE)
    two = one._replace(
        span=span(source, "right to left"), rule="r", family="style", fix=Fix(HOSTILE)
    )
    end = len(source) - 12
    far = Finding("long", "style", Severity.INFO, Span(end, end + 4), "far out")
    document = read(source, f"drafts/{HOSTILE}.{ending}")
    return file_of(document, [one, two, far], source=True)


def page() -> str:
    clean = file_of(read("Nothing to see.\n", "clean.txt"), [], source=True)
    return html(Report((article(), clean), (Failure("gone.md", "no such <file>"),)))
