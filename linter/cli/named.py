"""A rule that is named on the command line, by its id or by the path of its file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from linter.config import Config, Layer, settle
from linter.config.blame import blamed
from linter.errors import ConfigError, near
from linter.record import NamedTuple
from linter.rule import Rule
from linter.ruleset import compiled
from linter.ruleset.load import FAMILIES, Source, load, sources


class Named(NamedTuple):
    """A rule's file and all lexicons; ``ours``: it came with copydesk and was named by its id."""

    source: Source
    lexicons: tuple[Source, ...]
    ours: bool


def named(name: str, packs: Sequence[str], lexicons: Sequence[str]) -> Named:
    """The rule file with that id, or at that path; ConfigError where there is none."""
    own = compiled.rules_folder()
    found = list(sources([own, *packs], lexicons))
    listed = tuple(one for one in found if one.folder == "lexicon")
    rules = {one.stem: one for one in found if one.folder != "lexicon"}
    if not (name.endswith(".yaml") or os.sep in name or os.path.isfile(name)):
        if name not in rules:
            raise ConfigError(f"no rule {name!r}{near(name, rules) or ': see `copydesk rules`'}")
        inside = os.path.realpath(rules[name].path).startswith(os.path.realpath(own) + os.sep)
        source = rules[name]._replace(path=os.path.relpath(rules[name].path))
        return Named(source, listed, inside)
    source = at_path(name)
    known = {os.path.realpath(one.path) for one in listed}
    beside = [one for one in _lexicons_of(source) if os.path.realpath(one.path) not in known]
    return Named(source, (*listed, *beside), False)


def at_path(path: str) -> Source:
    """The rule in a file, which for a trial need not lie in a family's folder."""
    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isfile(path):
        raise ConfigError("no such rule file", path)
    for source in sources([folder]):
        if os.path.samefile(source.path, path):
            family = source.folder if source.folder in FAMILIES else FAMILIES[-1]
            return source._replace(path=path, folder=family)
    raise ConfigError("no rule: expected a file that ends in .yaml", path)


def _lexicons_of(source: Source) -> Iterable[Source]:
    """The lexicons of the pack that a rule lies in."""
    pack = os.path.dirname(os.path.dirname(os.path.abspath(source.path)))
    lexicon = os.path.join(pack, "lexicon")
    return sources((), [lexicon]) if os.path.isdir(lexicon) else ()


def rule_under(config: Config, layers: Sequence[Layer], one: Named) -> Rule:
    """The rule with the options that hold in these layers; its mistake where it has one."""
    settings = settle(layers)
    options = settings.fields().get(one.source.stem, {})
    loaded = load([*one.lexicons, one.source], {one.source.stem: options})
    for rule in loaded.rules:
        return rule
    mistakes = loaded.mistakes
    raise (blamed(config, layers, settings, mistakes) if options else mistakes)[0]
