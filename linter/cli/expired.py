"""Rules whose day is over: told once a run, on standard error, never as an article's finding."""

from __future__ import annotations

import os

from linter.cli import output
from linter.cli.about import pages
from linter.cli.plan import Plan
from linter.ruleset.tree import place


def tell(made: Plan) -> None:
    """One line a rule, with the place of its ``expires``.

    It is no finding: what is reported of an article hangs on that article alone, and
    the rule's file is none.  It changes no exit code.
    """
    expired = frozenset[str]().union(*(group.running.expired for group in made.groups))
    for page in pages(dict.fromkeys(pack for one in made.groups for pack in one.settings.packs)):
        if page.id in expired:
            line, column = place(page.text, ("expires",))
            owner = f" (owner: {page.fields['owner']})" if page.fields.get("owner") else ""
            output.say(
                f"{os.path.relpath(page.path)}:{line}:{column}: info: rule {page.id!r} expired on "
                f"{page.fields['expires']} and is not run: renew or delete it{owner}"
            )
