"""The ledger: the figures of a newsroom's articles in one SQLite file, to hold drafts against."""

from __future__ import annotations

from linter.finding import Severity
from linter.suppress import Notice

AGAINST = Notice(
    "figure-against-ledger",
    "figures",
    Severity.WARNING,
    "a figure that an article of the ledger has otherwise",
    "Readers who find two figures for one thing trust neither. One of the articles is wrong, or "
    "this one has to say what changed.",
)
SUPERSEDED = Notice(
    "superseded-figure",
    "figures",
    Severity.ERROR,
    "a figure that has been corrected stands here again",
    "A correction that the next article undoes was none.",
)
NOTICES = (AGAINST, SUPERSEDED)
