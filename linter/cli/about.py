"""What rule files say of themselves, read as YAML only: no pattern is compiled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from linter.cli.plan import Plan
from linter.errors import RuleError
from linter.finding import Severity
from linter.record import NamedTuple
from linter.reports.sarif import About
from linter.ruleset import compiled
from linter.suppress import NOTICES


class Page(NamedTuple):
    """A rule file: its path, family and id, its text and its plain fields."""

    path: str
    family: str
    id: str
    text: str
    fields: dict[str, Any]


def pages(packs: Iterable[str]) -> Iterator[Page]:
    """All rule files of ours and of packs; one that is no YAML is left out."""
    from linter.ruleset.load import sources
    from linter.ruleset.tree import parse

    for source in sources([compiled.rules_folder(), *packs]):
        if source.folder == "lexicon":
            continue
        try:
            fields = parse(source.text, source.path, RuleError)
        except RuleError:
            continue
        if isinstance(fields, dict):
            yield Page(source.path, source.folder, source.stem, source.text, fields)


def abouts(made: Plan) -> list[About]:
    """The rules that ran, by family and id, with their reasons."""
    packs = dict.fromkeys(pack for group in made.groups for pack in group.settings.packs)
    ran = frozenset().union(*(group.running.ids for group in made.groups))
    levels = {card.id: card.severity for group in made.groups for card in group.running.rules.cards}
    found = [
        About(page.id, page.family, levels.get(page.id, Severity.WARNING), _why(page))
        for page in pages(packs)
    ]
    found += [About(one.id, one.family, one.severity, one.why) for one in NOTICES]
    return sorted(
        (about for about in found if about.id in ran), key=lambda about: (about.family, about.id)
    )


def _why(page: Page) -> str:
    return " ".join(str(page.fields.get("why", "")).split())
