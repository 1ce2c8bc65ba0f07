"""What each instruction in an article covers, and which of them do nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from linter.document import Document
from linter.errors import near
from linter.finding import Finding
from linter.notices import UNKNOWN, UNUSED, Notice
from linter.record import NamedTuple
from linter.span import Span
from linter.suppress import Rules
from linter.suppress.directives import Directive, Misspelt, Name, directives


class Ignore(NamedTuple):
    """One name ("" for every rule) ignored over a span; ``at`` is where that is said."""

    name: str
    over: Span
    at: Span

    def covers(self, finding: Finding) -> bool:
        start, end = finding.span
        inside = start < self.over.end and (end > self.over.start or start >= self.over.start)
        return inside and self.name in {"", finding.rule, finding.family}


def sifted(document: Document, findings: Iterable[Finding], rules: Rules) -> list[Finding]:
    """The findings that no ignore covers, and notices, in order of position and rule."""
    found = list(directives(document))
    notices = [_notice(UNKNOWN, one.span, one.what) for one in found if isinstance(one, Misspelt)]
    said = [one for one in found if isinstance(one, Directive)]
    notices += _unknown(said, rules)
    ignores, idle = _ignores(document, said)
    kept, used = _uncovered(findings, ignores)
    notices += [_notice(UNUSED, one.span, "“on” without an “off” before it") for one in idle]
    notices += _unused([one for one in ignores if one not in used], rules)
    by_name = [ignore for ignore in ignores if ignore.name in {UNUSED.id, UNKNOWN.id}]
    wanted = [notice for notice in notices if notice.rule in rules.ran]
    kept += [one for one in wanted if not any(ignore.covers(one) for ignore in by_name)]
    return sorted(kept, key=lambda one: (*one.span, one.rule, one.message))


def covered(document: Document) -> Callable[[Finding], bool]:
    """Tells the findings that an ignore covers."""
    said = [one for one in directives(document) if isinstance(one, Directive)]
    ignores, _ = _ignores(document, said)
    return lambda finding: any(ignore.covers(finding) for ignore in ignores)


def _uncovered(
    findings: Iterable[Finding], ignores: Sequence[Ignore]
) -> tuple[list[Finding], set[Ignore]]:
    """Findings that nothing covers, and the ignores that covered one."""
    kept: list[Finding] = []
    used: set[Ignore] = set()
    for finding in findings:
        covering = [ignore for ignore in ignores if ignore.covers(finding)]
        used.update(covering)
        if not covering:
            kept.append(finding)
    return kept, used


def _unknown(said: Iterable[Directive], rules: Rules) -> Iterator[Finding]:
    names = {*rules.families, *rules.families.values()}
    for directive in said:
        for name, span in directive.names:
            if name not in names:
                hint = near(name, names) or ": a reason stands after “--”"
                yield _notice(UNKNOWN, span, f"no rule “{name}”{hint}")


def _unused(ignores: Iterable[Ignore], rules: Rules) -> Iterator[Finding]:
    """One notice for each; none where a rule that it speaks of did not run."""
    ids = {UNUSED.id, UNKNOWN.id}
    for ignore in ignores:
        meant = {
            rule for rule, family in rules.families.items() if ignore.name in {"", rule, family}
        }
        if ignore.name not in ids and meant and meant <= rules.ran:
            what = f"“{ignore.name}”" if ignore.name else "this"
            yield _notice(UNUSED, ignore.at, f"{what} ignores nothing here: take it out")


def _notice(notice: Notice, span: Span, what: str) -> Finding:
    return Finding(notice.id, notice.family, notice.severity, span, what)


def _ignores(document: Document, said: Sequence[Directive]) -> tuple[list[Ignore], list[Directive]]:
    """Each name with the span it is ignored over, and each ``on`` that ends nothing."""
    whole = Span(0, len(document.source) + 1)
    ignores: list[Ignore] = []
    idle: list[Directive] = []
    begun: dict[str, Ignore] = {}  # by each "off", to the end unless an "on" comes
    for directive in said:
        start, end = directive.span
        names = directive.names or (Name("", directive.span),)
        if directive.verb == "off":
            for name, at in names:
                begun.setdefault(name, Ignore(name, Span(end, whole.end), at))
        elif directive.verb == "on":
            named = [name for name, _ in directive.names]
            ended = [name for name in named or list(begun) if name in begun]
            ignores += [_ended(begun.pop(name), start) for name in ended]
            idle += [] if ended else [directive]
        else:
            over = whole if directive.verb == "ignore-file" else reach(document, directive.span)
            ignores += [Ignore(name, over, at) for name, at in names]
    return [*ignores, *begun.values()], idle


def _ended(ignore: Ignore, end: int) -> Ignore:
    return ignore._replace(over=Span(ignore.over.start, end))


def reach(document: Document, comment: Span) -> Span:
    """The part of the source that an ``ignore`` in this comment speaks of.

    At the end of a block's last line that block; within a block the line it
    stands in and the next; anywhere else the next block, and at least the line
    that this begins in (a row of a table).
    """
    blocks = document.once(_places)
    number = bisect_right(blocks, comment)
    line = document.lines.position(comment.start).line
    line_start, _ = _line(document, line)
    if number and blocks[number - 1].end > line_start:
        start, end = blocks[number - 1]
        if end <= comment.start:
            return Span(min(start, line_start), comment.start)
        _, next_end = _line(document, document.lines.position(comment.end).line + 1)
        return Span(line_start, next_end)
    if number == len(blocks):
        return Span(comment.end, comment.end)
    start, end = blocks[number]
    _, line_end = _line(document, document.lines.position(start).line)
    return Span(comment.end, max(end, line_end))


def _places(document: Document) -> list[Span]:
    """The blocks' places in the source, in its order."""
    return sorted(document.span(block.start, block.end) for block in document.blocks)


def _line(document: Document, line: int) -> tuple[int, int]:
    """Start and end of a line of the source, the line break among it."""
    starts = document.lines.starts
    end = starts[line] if line < len(starts) else len(document.source)
    return starts[min(line, len(starts)) - 1], end
