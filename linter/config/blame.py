"""A rule that is wrong only because of its options: told at the option's place."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from linter.config import Config, Layer, Settings
from linter.config.names import place_in
from linter.errors import ConfigError, CopydeskError, RuleError
from linter.ruleset import compiled


def blamed(
    config: Config, layers: Sequence[Layer], settings: Settings, mistakes: Iterable[RuleError]
) -> list[CopydeskError]:
    """The mistakes, those that an option makes as the configuration's."""
    told: list[CopydeskError] = []
    fields = settings.fields()
    for mistake in mistakes:
        rule = os.path.basename(mistake.path).removesuffix(".yaml")
        guilty = _guilty(settings, rule, fields[rule]) if rule in fields else {}
        if len(guilty) == 1:  # with the other options it may read otherwise
            guilty = dict.fromkeys(guilty, mistake.what)
        if not guilty and rule in fields and not _wrong_by_itself(settings, rule):
            guilty = {list(fields[rule])[-1]: mistake.what}  # right one by one, together not
        told += [_at(config, layers, rule, field, what) for field, what in guilty.items()]
        if not guilty:
            told.append(mistake)
    return told


def _guilty(settings: Settings, rule: str, fields: Mapping[str, Any]) -> dict[str, str]:
    """Each field whose value alone makes the rule wrong, and how."""
    guilty = {}
    for field, value in fields.items():
        wrong = _mistakes(settings, rule, {field: value})
        if wrong and not _wrong_by_itself(settings, rule):
            guilty[field] = wrong[0].what
    return guilty


def _wrong_by_itself(settings: Settings, rule: str) -> bool:
    return bool(_mistakes(settings, rule, {}))


def _mistakes(settings: Settings, rule: str, fields: Mapping[str, Any]) -> Sequence[RuleError]:
    from linter.ruleset.load import load, sources

    found = [
        source
        for source in sources([compiled.rules_folder(), *settings.packs], settings.lexicons)
        if source.folder == "lexicon" or source.stem == rule
    ]
    return load(found, {rule: fields}).mistakes


def _at(config: Config, layers: Sequence[Layer], rule: str, field: str, what: str) -> ConfigError:
    for layer in reversed(layers):
        if field in layer.values.get("options", {}).get(rule, {}):
            place = place_in(config, (*layer.keys, "options", rule, field))
            return ConfigError(f"rule {rule!r}: {what}", config.path, *place)
    return ConfigError(f"rule {rule!r}: {what}", config.path)
