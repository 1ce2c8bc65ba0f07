"""A bar on a terminal's standard error, once a run takes longer than a second."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from time import monotonic
from typing import TypeVar

T = TypeVar("T")
_PATIENCE = 1.0  # seconds


def watched(items: Iterable[T], total: int) -> Iterator[T]:
    """The items as they come; rich is imported only when there is a bar to draw."""
    if not sys.stderr.isatty():
        yield from items
        return
    begun = monotonic()
    with ExitStack() as stack:
        advance = None
        for number, item in enumerate(items, 1):
            if advance is None and monotonic() - begun > _PATIENCE and number < total:
                from rich.console import Console
                from rich.progress import (
                    BarColumn,
                    MofNCompleteColumn,
                    Progress,
                    TimeRemainingColumn,
                )

                columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
                bar = stack.enter_context(
                    Progress(*columns, console=Console(stderr=True), transient=True)
                )
                task = bar.add_task("", total=total, completed=number)
                advance = bar, task
            elif advance is not None:
                advance[0].advance(advance[1])
            yield item
