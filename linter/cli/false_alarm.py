"""copydesk try --false-alarm: what was reported in vain, as a good example and an issue."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from linter import __version__
from linter.analysis import sentences
from linter.cli import output
from linter.cli.named import Named, rule_under
from linter.config import Config, settle
from linter.document import Document
from linter.engine import lint
from linter.errors import ConfigError, InputError
from linter.examples import ENDINGS, read_example
from linter.finding import Finding
from linter.readers import read
from linter.record import NamedTuple
from linter.rule import Rule
from linter.ruleset import ruleset
from linter.ruleset.edit import with_good_example

ISSUES = "https://github.com/copydesk/copydesk/issues/new"
_PLACE = re.compile(r"(.+?):(\d+)(?::(\d+))?:?")


class Alarm(NamedTuple):
    """A finding that is none, and the least text in which the rule still reports it."""

    document: Document
    finding: Finding
    example: str
    alone: bool  # whether the rule reports the example too


def false_alarm(one: Named, config: Config, places: Sequence[str], published: date | None) -> int:
    """Add to a newsroom's own rule, or print an issue about ours; the exit code."""
    if not places:
        raise ConfigError("--false-alarm needs the place of a finding: path:line:column")
    alarms = [alarm for place in places for alarm in _alarms(one, config, place, published)]
    if one.ours:
        rule = rule_under(config, config.layers_for(alarms[0].document.path), one)
        output.put("\n".join(_issue(rule, one, alarms)), sys.stdout)
        output.say(f"look it over, say why it is right, and send it to {ISSUES}")
    else:
        _add(one, alarms)
    ignore = f"<!-- copydesk: ignore {one.source.stem} -- false alarm -->"
    output.say(f"until the rule is mended, this on the line before silences it: {ignore}")
    return 0


def _alarms(one: Named, config: Config, place: str, published: date | None) -> Iterator[Alarm]:
    found = _PLACE.fullmatch(place)
    if found is None:
        raise ConfigError(f"no place {place!r}: expected path:line or path:line:column")
    path, line, column = found[1], int(found[2]), int(found[3] or 0)
    layers = config.layers_for(path)
    rule = rule_under(config, layers, one)
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path) from None
    document = read(data, path, published=published, language=settle(layers).language)
    here = [(document.lines.position(one.span.start), one) for one in _found(document, rule)]
    meant = [one for at, one in here if at[0] == line and column in {0, at[1]}]
    if not meant:
        others = ", ".join(f"{line}:{column}" for (line, column), _ in here[:5])
        what = f"rule {rule.id!r} reports nothing there"
        raise ConfigError(f"{what}{f'; in this file: {others}' if others else ''}", place)
    for finding in meant:
        yield Alarm(document, finding, *_least(document, finding, rule))


def _found(document: Document, rule: Rule) -> tuple[Finding, ...]:
    return lint(document, ruleset([rule])).findings


def _least(document: Document, finding: Finding, rule: Rule) -> tuple[str, bool]:
    """The shortest of sentence, paragraph, lines and whole text that the rule reports."""
    shortest = ""
    for text in _around(document, finding):
        shortest = shortest or text
        if _found(read_example(text, rule.examples), rule):
            return text, True
    return shortest, False


def _around(document: Document, finding: Finding) -> Iterable[str]:
    source, (start, end) = document.source, finding.span
    at = next((at for at in range(len(document.text)) if document.span(at, at + 1).end > start), 0)
    if document.span(at, at + 1).start < end:
        sentence = document.once(sentences).at(at)
        yield document.text[sentence.start : sentence.end]
        yield document.inside(document.block_at(at))
    first = document.lines.position(start)[0] - 1
    last = document.lines.position(end)[0]
    starts = [*document.lines.starts, len(source)]
    yield source[starts[first] : starts[min(last, len(starts) - 1)]].strip("\r\n")
    yield document.text.replace("\n", "\n\n")
    yield source


def _add(one: Named, alarms: Sequence[Alarm]) -> None:
    """Put the examples into the newsroom's file."""
    path = one.source.path
    with open(path, encoding="utf-8", newline="") as file:
        before = text = file.read()
    for alarm in alarms:
        text = with_good_example(text, path, alarm.example)
    if text == before:
        output.say(f"{path}: has this good example already")
    else:
        output.write(text, path, "--false-alarm")
        output.put(
            "".join(f"{path}: good example added: {a.example}\n" for a in alarms), sys.stdout
        )
    if not all(alarm.alone for alarm in alarms):
        output.say("the rule leaves the sentence alone by itself: it was the article around it")
    output.say(f"now change the rule until this holds: copydesk test {path}")


def _issue(rule: Rule, one: Named, alarms: Sequence[Alarm]) -> Iterator[str]:
    """The issue in Markdown."""
    yield f"# False alarm: {rule.id}"
    for alarm in alarms:
        document, (start, end) = alarm.document, alarm.finding.span
        found = document.source[start:end]
        yield ""
        yield f"copydesk {__version__} reports, as {alarm.finding.severity}:"
        yield ""
        yield _fenced("text", f"{rule.id} {alarm.finding.message}")
        yield ""
        yield f"of {found!r} in"
        yield ""
        yield _fenced("text", alarm.example)
        yield ""
        dated = f", dated {document.published}" if document.published else ""
        yield f"({_format(document)}{dated}). Nothing is wrong there, because:"
    yield ""
    yield f"Good example{'s' if len(alarms) > 1 else ''} for `rules/{rule.family}/{rule.id}.yaml`:"
    yield ""
    yield _fenced("yaml", "\n".join(_listed(alarms)))
    if not all(alarm.alone for alarm in alarms):
        yield ""
        yield "The sentence by itself is not reported: it needs the article around it."
    yield ""


def _format(document: Document) -> str:
    kinds = {ending.rpartition(".")[2]: kind for kind, ending in ENDINGS.items()}
    return kinds.get(document.path.rpartition(".")[2].lower(), "text")


def _listed(alarms: Sequence[Alarm]) -> Iterator[str]:
    import json

    for alarm in alarms:
        yield f"    - {json.dumps(alarm.example, ensure_ascii=False)}"


def _fenced(kind: str, text: str) -> str:
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}{kind}\n{text}\n{fence}"
