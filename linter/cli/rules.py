"""copydesk rules: all rules by family, or one of them explained."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from textwrap import fill

from linter.cli import output, rule_pages
from linter.cli.about import Page, pages, standing
from linter.cli.options import CONFIG, Command, Option
from linter.config import settle
from linter.config.find import config_for
from linter.errors import ConfigError, near
from linter.notices import NOTICES
from linter.reports.text import number_of
from linter.rule import Rule
from linter.ruleset import compiled
from linter.ruleset.load import FAMILIES, load, sources


def _format(text: str) -> str:
    if text not in {"text", "markdown"}:
        raise ValueError(f"no {text!r}: expected text or markdown")
    return text


RULES = Command(
    "rules",
    "Lists the rules, ours and those of .copydesk.yaml; or a family's; or explains one.",
    (
        Option(
            "--format",
            "text, or markdown: a page a rule (default: text)",
            "NAME",
            _format,
            default="text",
        ),
        Option("--output", "write all pages and their index into a folder", "FOLDER"),
        CONFIG,
    ),
    "ID|FAMILY",
    1,
)
_WIDTH = 92


def rules(argv: Sequence[str]) -> int:
    """The exit code of ``copydesk rules``."""
    options = RULES.parse(argv)
    if options is None:
        output.put(RULES.help(), sys.stdout)
        return 0
    name = next(iter(options.paths), None)
    settings = settle(
        layer for layer in config_for(".", options.config).layers if layer.paths is None
    )
    found = sorted(pages(settings.packs), key=lambda page: (page.family, page.id))
    if options.format == "markdown":
        return _markdown(name, settings.packs, settings.lexicons, options.output)
    if options.output is not None:
        raise ConfigError("--output needs --format markdown")
    if name is None or name in FAMILIES:
        text = "".join(_table(found, name))
    else:
        text = _explained(name, found, settings.packs, settings.lexicons)
    output.put(text, sys.stdout)
    return 0


def _table(found: Sequence[Page], only: str | None) -> Iterator[str]:
    """Each family with its rules; what a rule is for is the first sentence of its ``why``."""
    for family in FAMILIES if only is None else [only]:
        rows = [
            (
                page.id,
                str(page.fields.get("severity", "warning")),
                rule_pages.first_sentence(page.fields.get("why")),
            )
            for page in found
            if page.family == family and page.fields.get("stage", "live") == "live"
        ]
        rows += [
            (one.id, str(one.severity), one.message) for one in NOTICES if one.family == family
        ]
        wide = max((len(row[0]) for row in rows), default=0)
        yield f"{family}\n"
        for rule, severity, about in sorted(rows):
            yield f"  {rule:{wide}}  {severity:7}  {about}\n"


def _markdown(
    name: str | None, packs: Sequence[str], lexicons: Sequence[str], folder: str | None
) -> int:
    """Pages into a folder; or one page, or the index, on standard output."""
    loaded = load(sources([compiled.rules_folder(), *packs], lexicons))
    for mistake in loaded.mistakes:
        raise mistake
    live = sorted(
        (rule for rule in loaded.rules if rule.stage == "live"),
        key=lambda rule: (rule.family, rule.id),
    )
    made = rule_pages.all_pages(live)
    if folder is not None and name is None:
        changed = rule_pages.write(made, folder)
        output.say(f"{folder}: {number_of(len(made), 'page')}, {changed} of them changed")
        return 0
    if folder is not None:
        raise ConfigError("--output takes all rules: leave out the name")
    wanted = rule_pages.INDEX if name is None else f"/{name}.md"
    text = next((text for path, text in made.items() if path.endswith(wanted)), None)
    if text is None:
        known = {os.path.basename(path).removesuffix(".md") for path in made}
        raise ConfigError(f"no rule {name!r}{near(str(name), known)}")
    output.put(text, sys.stdout)
    return 0


def _explained(
    name: str, found: Sequence[Page], packs: Sequence[str], lexicons: Sequence[str]
) -> str:
    for notice in NOTICES:
        if notice.id == name:
            head = f"{notice.id}: {notice.family}, {notice.severity}"
            return f"{head}\n{notice.message}\n\n{notice.why}\n"
    page = next((page for page in found if page.id == name), None)
    if page is None:
        known = {page.id for page in found} | set(FAMILIES) | {notice.id for notice in NOTICES}
        raise ConfigError(f"no rule or family {name!r}{near(name, known)}")
    needed = [
        source
        for source in sources([compiled.rules_folder(), *packs], lexicons)
        if source.folder == "lexicon" or source.path == page.path
    ]
    loaded = load(needed)
    for rule in loaded.rules:
        return "\n".join(_lines(rule, page)) + "\n"
    raise loaded.mistakes[0]


def _lines(rule: Rule, page: Page) -> Iterator[str]:
    yield from standing(rule)
    yield rule.message
    yield ""
    yield fill(" ".join(rule.why.split()), _WIDTH)
    yield ""
    for title, texts in (("reports", rule.examples.bad), ("leaves", rule.examples.good)):
        yield f"{title}:"
        for text in texts:
            yield fill(text, _WIDTH, initial_indent="  - ", subsequent_indent="    ")
    yield ""
    yield f"check: {rule.tag}; quotations: {rule.quoted}; language: {rule.language}"
    yield fill(f"runs {_when(rule)}", _WIDTH, subsequent_indent="  ")
    for source in rule.sources:
        yield f"source: {source}"
    yield f"file: {os.path.relpath(page.path)}"


def _when(rule: Rule) -> str:
    """What must occur in an article for the rule to be run."""
    needs = rule.needs()
    listed = [*sorted(needs.words or ()), *(" ".join(pair) for pair in sorted(needs.adjacent))]
    listed = listed or sorted(needs.strings | needs.letters)
    if needs.shape:
        return f"where a figure of this shape occurs: {needs.shape}"
    if needs.openings:
        return f"where a short block begins with one of these: {_first(sorted(needs.openings))}"
    if not listed:
        return "on every article"
    return f"where one of these occurs: {_first(listed)}"


def _first(words: Sequence[str]) -> str:
    more = f" and {len(words) - 12} more" if len(words) > 12 else ""
    return f"{', '.join(words[:12])}{more}"
