"""Findings less what the article asks to ignore, and a notice of each ignore that is idle."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from linter.document import Document
from linter.finding import Finding
from linter.record import NamedTuple


class Rules(NamedTuple):
    """Family by id of all rules there are, and the ids of those that ran to their end."""

    families: Mapping[str, str]
    ran: frozenset[str]


def suppress(document: Document, findings: Iterable[Finding], rules: Rules) -> list[Finding]:
    """The findings that stay, and notices, in order of position and rule."""
    if not _instructed(document):
        return list(findings)
    from linter.suppress.ignores import sifted

    return sifted(document, findings, rules)


def dismissed(document: Document) -> Callable[[Finding], bool] | None:
    """Tells the findings that the article asks to ignore; None where it asks nothing."""
    if not _instructed(document):
        return None
    from linter.suppress.ignores import covered

    return covered(document)


def _instructed(document: Document) -> bool:
    return "copydesk" in document.meta or any(
        mark.kind == "comment" and mark.text[:8].lower() == "copydesk" for mark in document.marks
    )
