"""What rule files say of themselves, read as YAML only: no pattern is compiled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from linter.cli.plan import Plan
from linter.errors import RuleError
from linter.finding import Severity
from linter.notices import NOTICES
from linter.record import NamedTuple
from linter.reports.sarif import About
from linter.rule import Rule
from linter.ruleset import compiled


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


def standing(rule: Rule) -> Iterator[str]:
    """What a rule is: its severity and stage, who answers for it and until when it holds."""
    stage = "" if rule.stage == "live" else f", {rule.stage}"
    yield f"{rule.id}: {rule.family}, {rule.severity}{stage}"
    if rule.owner:
        yield f"owner: {rule.owner}"
    if rule.expires:
        over = rule.expires < date.today()
        yield f"expired on {rule.expires}: not run" if over else f"expires: {rule.expires}"


def _why(page: Page) -> str:
    return " ".join(str(page.fields.get("why", "")).split())
