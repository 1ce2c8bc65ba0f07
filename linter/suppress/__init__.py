"""Findings less what the article asks to ignore, and a notice of each ignore that is idle."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from linter.document import Document
from linter.finding import Finding, Severity
from linter.record import NamedTuple


class Notice(NamedTuple):
    """A finding about an instruction, which no rule file stands for."""

    id: str
    family: str
    severity: Severity
    message: str
    why: str


UNUSED = Notice(
    "unused-ignore",
    "structure",
    Severity.WARNING,
    "an ignore that ignores nothing",
    "An ignore that is left behind hides the next mistake of its kind, and nobody knows.",
)
UNKNOWN = Notice(
    "unknown-ignore",
    "structure",
    Severity.WARNING,
    "an instruction to copydesk that it does not know",
    "A misspelt ignore does nothing, while its author believes that it does.",
)
NOTICES = (UNUSED, UNKNOWN)


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
