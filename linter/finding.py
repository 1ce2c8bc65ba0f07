"""What a check reports."""

from __future__ import annotations

from enum import IntEnum

from linter.record import NamedTuple
from linter.span import Span


class Severity(IntEnum):
    """How sure and how grave: an error is certain and blocks, info is a matter of style."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


class Fix(NamedTuple):
    """Text to put in place of the finding's span; applied unasked only if safe."""

    text: str
    safe: bool = False


class Related(NamedTuple):
    """Another place which the finding speaks of, in source offsets."""

    span: Span
    message: str


class Finding(NamedTuple):
    """One violation of one rule at one place, in source offsets."""

    rule: str
    family: str
    severity: Severity
    span: Span
    message: str
    fix: Fix | None = None
    related: tuple[Related, ...] = ()
