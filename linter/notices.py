"""Findings that no rule file stands for: about instructions in the copy, and from the ledger."""

from __future__ import annotations

from linter.finding import Severity
from linter.record import NamedTuple


class Notice(NamedTuple):
    """What a rule file would say of it."""

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
AGAINST = Notice(
    "figure-against-ledger",
    "figures",
    Severity.WARNING,
    "a figure that an article of the ledger has otherwise (with --ledger)",
    "Readers who find two figures for one thing trust neither. One of the articles is wrong, or "
    "this one has to say what changed.",
)
SUPERSEDED = Notice(
    "superseded-figure",
    "figures",
    Severity.ERROR,
    "a figure that has been corrected stands here again (with --ledger)",
    "A correction that the next article undoes was none.",
)
FROM_LEDGER = (AGAINST, SUPERSEDED)
NOTICES = (UNUSED, UNKNOWN, *FROM_LEDGER)
