"""copydesk rules --format markdown: a page a rule, and an index, made from the rules' YAML."""

from __future__ import annotations

import os
import re
import types
import typing
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, get_args, get_origin

from linter.document import ANY_KIND, Kind
from linter.errors import ConfigError
from linter.notices import NOTICES, Notice
from linter.rule import Examples, Rule
from linter.ruleset.decode import hints_of
from linter.ruleset.load import FAMILIES

INDEX = "README.md"
_QUOTED = {"skip": "left alone", "only": "looked at, and nothing else", "any": "looked at too"}
_LISTED = 12  # words of a list that are shown
_MADE = "<!-- Made from the rule's YAML by `copydesk rules --format markdown`: edit that. -->\n"


def page(rule: Rule) -> str:
    """One rule's page."""
    return "".join(f"{line}\n" for line in _page(rule))


def notice_page(notice: Notice) -> str:
    """The page of what is reported about an instruction, which no rule file stands for."""
    head = f"{_MADE}\n# {notice.id}\n\nFamily `{notice.family}`, severity {notice.severity}.\n"
    silence = "\n".join(_silence(notice.id))
    return f"{head}\n> {notice.message}\n\n{notice.why}\n\n{silence}\n"


def index(rules: Sequence[Rule]) -> str:
    """The list of all pages, by family."""
    lines = [_MADE, "# The rules", ""]
    lines.append(f"{len(rules) + len(NOTICES)} rules in six families; how to write one is told in")
    lines[-1] += " [writing rules](../writing-rules.md)."
    for family in FAMILIES:
        rows = [(one.id, str(one.severity), first_sentence(one.why)) for one in rules
                if one.family == family]  # fmt: skip
        rows += [(one.id, str(one.severity), one.message) for one in NOTICES
                 if one.family == family]  # fmt: skip
        if rows:
            lines += ["", f"## {family}", "", "| rule | severity | why |", "|---|---|---|"]
            lines += [f"| [{id_}]({family}/{id_}.md) | {level} | {_cell(why)} |"
                      for id_, level, why in sorted(rows)]  # fmt: skip
    return "\n".join(lines) + "\n"


def first_sentence(why: object) -> str:
    """What a rule is for, on one line."""
    said = " ".join(str(why or "").split())
    first, stop, _ = said.partition(". ")
    return first + stop.rstrip()


def all_pages(rules: Sequence[Rule]) -> dict[str, str]:
    """Every page by its path below the folder, the index among them."""
    made = {INDEX: index(rules)}
    made |= {f"{rule.family}/{rule.id}.md": page(rule) for rule in rules}
    made |= {f"{notice.family}/{notice.id}.md": notice_page(notice) for notice in NOTICES}
    return made


def write(made: Mapping[str, str], folder: str) -> int:
    """Write pages into a folder, and delete those of rules that are gone; how many changed."""
    changed = 0
    try:
        for path, text in made.items():
            target = os.path.join(folder, path)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            if _read(target) != text:
                with open(target, "w", encoding="utf-8", newline="\n") as file:
                    file.write(text)
                changed += 1
        for path in _stale(made, folder):
            os.remove(path)
            changed += 1
    except OSError as error:
        where = error.filename or folder
        raise ConfigError(f"--output: cannot be written: {error.strerror}", where) from None
    return changed


def _stale(made: Mapping[str, str], folder: str) -> Iterator[str]:
    """Pages of ours, by their first line, that no rule has any more."""
    for family in FAMILIES:
        below = os.path.join(folder, family)
        for name in sorted(os.listdir(below)) if os.path.isdir(below) else ():
            path = os.path.join(below, name)
            if f"{family}/{name}" not in made and _read(path).startswith(_MADE):
                yield path


def _read(path: str) -> str:
    try:
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()
    except (FileNotFoundError, IsADirectoryError, UnicodeDecodeError):
        return ""


def _page(rule: Rule) -> Iterator[str]:
    stage = "" if rule.stage == "live" else f", {rule.stage}"
    yield _MADE
    yield f"# {rule.id}"
    yield ""
    yield f"Family `{rule.family}`, severity {rule.severity}{stage}."
    yield ""
    yield from _fenced("text", rule.message)
    yield ""
    yield "## Why"
    yield ""
    yield _escaped(" ".join(rule.why.split()))
    yield from _provenance(rule)
    yield ""
    yield from _examples("What it reports", rule.examples.bad, rule.examples)
    yield "What stands between `<<` and `>>` is reported."
    yield ""
    yield from _examples("What it leaves alone", rule.examples.good, rule.examples)
    yield from _looks(rule)
    yield ""
    yield from _options(rule)
    yield from _silence(rule.id)


def _provenance(rule: Rule) -> Iterator[str]:
    if rule.sources:
        yield ""
        yield "Sources: " + "; ".join(map(_escaped, rule.sources))
    for field in ("owner", "expires"):
        if value := getattr(rule, field):
            yield ""
            yield f"{field.capitalize()}: {value}"


def _examples(title: str, texts: Iterable[str], examples: Examples) -> Iterator[str]:
    listed = list(texts)
    if not listed:
        return
    yield f"## {title}"
    yield ""
    if examples.published:
        yield f"In an article of {examples.published}:"
        yield ""
    for text in listed:
        yield from _fenced(examples.format, text)
        yield ""


def _looks(rule: Rule) -> Iterator[str]:
    """Where the rule looks, and what makes it run."""
    yield "## Where it looks"
    yield ""
    kinds = [str(kind) for kind in Kind if kind & rule.scope] if rule.scope != ANY_KIND else []
    yield f"Blocks: {', '.join(kinds) or 'all'}. Quotations: {_QUOTED[rule.quoted]}. " + (
        "Language: any." if rule.language == "any" else "Language: English."
    )
    yield ""
    about = " ".join((type(rule).__doc__ or "").replace("``", "`").split())
    yield f"Kind of check: `{rule.tag}`. {about}"


def _options(rule: Rule) -> Iterator[str]:
    """The fields of the check that a newsroom may set, with what they are in this rule."""
    hints, rows = hints_of(type(rule)), []
    for name in type(rule).fields_:
        takes = _takes(hints[name]) if name not in Rule.fields_ else ""
        if takes:
            rows.append(f"| `{name.replace('_', '-')}` | {_shown(getattr(rule, name))} | {takes} |")
    if not rows:
        return
    yield "## Options"
    yield ""
    yield "| option | here | takes |"
    yield "|---|---|---|"
    yield from rows
    yield ""
    yield "Set in `.copydesk.yaml`, or in one of its profiles:"
    yield ""
    yield from _fenced("yaml", f"options:\n  {rule.id}: {{{rows[-1].split('`')[1]}: …}}")
    yield ""


def _takes(hint: Any) -> str:
    """What an option may be, "" for what is no plain value: patterns, lexicons."""
    if get_origin(hint) in {typing.Union, types.UnionType}:
        inner = [_takes(one) for one in get_args(hint) if one is not type(None)]
        return f"{inner[0]}, or nothing" if all(inner) else ""
    if get_origin(hint) is Literal:
        return ", ".join(f"`{one}`" for one in get_args(hint))
    if get_origin(hint) is tuple and get_args(hint)[0] is str:
        return "a list of words"
    return {int: "a whole number", float: "a number", bool: "`true`, `false`"}.get(hint, "")


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        more = f" and {len(value) - _LISTED} more" if len(value) > _LISTED else ""
        return _cell(", ".join(map(str, value[:_LISTED]))) + more or "none"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if value is None or value == "":
        return "nothing"
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def _silence(id_: str) -> Iterator[str]:
    yield "## How to silence it"
    yield ""
    yield "For one line or block, on the line before it:"
    yield ""
    yield from _fenced("markdown", f"<!-- copydesk: ignore {id_} -- the reason -->")
    yield ""
    yield "For one article, in its front matter:"
    yield ""
    yield from _fenced("yaml", f"copydesk: {{ignore: [{id_}]}}")
    yield ""
    yield "Everywhere, or in a profile for one desk, in `.copydesk.yaml`:"
    yield ""
    yield from _fenced("yaml", f"ignore: [{id_}]")


def _fenced(kind: str, text: str) -> Iterator[str]:
    """Code, which is never copy: our own linter leaves it alone."""
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall("`+", text) or [""]))
    yield f"{fence}{kind}"
    yield text
    yield fence


def _escaped(text: str) -> str:
    """A text in which Markdown shall see no markup."""
    return re.sub(r"([\\`*_{}\[\]<>#])", r"\\\1", text)


def _cell(text: str) -> str:
    return _escaped(text).replace("|", "\\|")
