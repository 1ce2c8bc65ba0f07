"""Product versions against the catalogue of releases, on the article's own date."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, ClassVar, Literal

from linter.analysis import quotations, sentences, vocabulary
from linter.checks.catalogue import Catalogue, Listed, Place, catalogue, opened
from linter.document import Document
from linter.finding import Finding, Fix, Severity
from linter.lexicon import Line
from linter.patterns import pattern
from linter.record import NamedTuple
from linter.rule import Needs, Rule
from linter.span import Span
from linter.text.claims import claims
from linter.text.find import whole
from linter.text.versions import Version, version_at

# What makers put beside a number; one that a line never had is a slip.
_TIER_WORDS = frozenset("ultra max plus pro mini nano turbo lite air".split())
_THIRD_PERSON = frozenset(
    """
    is was has does runs gives writes says comes costs beats uses needs makes gets helps ships
    scores works offers lets sits supports understands passes fails loses wins plus
    """.split()
)
# What follows a number that stands alone: "GPT-4 and 5 are", not "GPT-4 and 5 rivals".
_AFTER_ALONE = _THIRD_PERSON | frozenset(
    "and or are were have had do did on in at for to with by as but than from both".split()
)
_AND = pattern(r"([^\S\n](?:and|or)[^\S\n]|/|,[^\S\n])")


class Mention(NamedTuple):
    """A version of a line in a text, ``text[start:end]``."""

    start: int
    end: int
    line: Listed
    version: Version
    place: Place


class Mentions:
    """Finds all versions of a catalogue in a document: once, whichever rules ask."""

    __slots__ = ("plan",)

    def __init__(self, plan: Catalogue) -> None:
        self.plan = plan

    def __hash__(self) -> int:
        return hash(self.plan.digest)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mentions) and other.plan.digest == self.plan.digest

    def __call__(self, document: Document) -> list[Mention]:
        present, lines = document.once(vocabulary), self.plan.lines
        return [
            mention
            for head in present.intersection(self.plan.heads)
            for line in [opened(lines[number]) for number in self.plan.heads[head]]
            for place in line.places[head]
            for mention in _mentions(document, line, place)
        ]


def _mentions(document: Document, line: Listed, place: Place) -> Iterator[Mention]:
    away = place.short and line.near.isdisjoint(document.once(vocabulary))
    own = place.literal.lower()
    for start in _found(document, place):
        if place.named:
            end = start + len(place.literal)
            name = Mention(start, end, line, Version(start, end, (), "", place.named, ""), place)
            if not away and not _about_other(document, name):
                yield name
            continue
        at = start + len(place.literal) + len(place.gap)
        version = version_at(document.text, at, line.tiers)
        if version and (version.tier or not away):
            if own in line.tiers:  # "Sonnet 4.5", without Claude
                version = version._replace(tier=own)
            mention = Mention(start, version.end, line, version, place)
            if not _about_other(document, mention):
                yield mention
                yield from _and_others(document.text, mention)


def _and_others(text: str, first: Mention) -> Iterator[Mention]:
    """The further versions of "GPT-4 and 5", "Galaxy S24, S25 or S26"."""
    glued = "" if first.place.gap else first.place.literal.rpartition(" ")[2]
    end, last = first.end, first.version
    while between := _AND.match(text, end):
        at = between.end()
        at += len(glued) if glued and text.startswith(glued, at) else 0
        version = version_at(text, at, first.line.tiers)
        if not version or not _goes_on(version, last, first.line.ahead, between[1]):
            return
        end, last = version.end, version
        yield first._replace(end=end, version=version)


def _goes_on(version: Version, last: Version, ahead: int, between: str) -> bool:
    """Whether a number beside a version is the next one and counts nothing."""
    word = version.following.lower()
    alone = word in {"and", "or"} if between[0] == "," else not word or word in _AFTER_ALONE
    return alone and last.key < version.key and version.key[0] <= last.key[0] + ahead


class ReleaseRule(Rule):
    """Reports product versions; what ``asks`` for:

    ``unreleased``: newer than anything out on the article's date.  An error where
    the sentence has it in use, a warning in forecasts, reported speech and quotations,
    nothing where its maker announced it.  ``misnamed``: forms that never existed, and
    numbers whose tier is left out.  ``outdated``: newer than a catalogue that is
    older than the article, once an article.
    """

    tag: ClassVar[str] = "release"
    fields: ClassVar[frozenset[str]] = frozenset({"line", "day", "newest", "later", "use", "what"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"lines"}

    lines: tuple[Line, ...]
    asks: Literal["unreleased", "misnamed", "outdated"]

    def compiled(self) -> Rule:
        return super().compiled().but(lines=())  # type: ignore[no-any-return]

    def prepare(self) -> Any:
        return catalogue(self.lines)

    def needs(self) -> Needs:
        plan: Catalogue = self.plan or self.prepare()
        return Needs(frozenset(plan.heads))

    def check(self, document: Document) -> Iterator[Finding]:
        if self.asks == "misnamed":
            for mention in self._mentions(document, wrong=True):
                yield from self._misnamed(document, mention)
        elif document.published:
            day = document.published.isoformat()
            if self.asks == "unreleased":
                for mention in self._mentions(document):
                    yield from self._unreleased(document, mention, day)
            else:
                yield from self._outdated(document, day)

    def _mentions(self, document: Document, *, wrong: bool = False) -> Iterator[Mention]:
        """Versions that this rule looks at; ``wrong`` also under names that never existed."""
        for mention in document.once(Mentions(self.plan)):
            if (wrong or not mention.place.wrong) and self.looks_at(document, mention.start):
                yield mention

    def _unreleased(self, document: Document, mention: Mention, day: str) -> Iterator[Finding]:
        line, version = mention.line, mention.version
        found = line.arrival(version, day)
        if not found.early:
            return
        span = document.once(sentences).at(mention.start)
        claim = claims(document.text, span, Span(mention.start, mention.end), line.makers)
        if claim in {"denied", "announced"}:
            return
        severity = self.severity
        if claim != "in use" or document.once(quotations).holds(mention.start):
            severity = min(severity, Severity.WARNING)
        newest, later = line.newest(day), found.later
        yield self.at(
            document, mention.start, mention.end, line=line.name, day=_day(day),
            newest=f"the newest {line.name} then was {newest[0]}, out since {_day(newest[1])}"
            if newest else f"no {line.name} was out then",
            later=f"it came out on {_day(later)}" if later
            else f"nothing of that name was out by {_day(line.as_of)}",
        )._replace(severity=severity)  # fmt: skip

    def _outdated(self, document: Document, day: str) -> Iterator[Finding]:
        late = [
            mention
            for mention in self._mentions(document)
            if mention.line.beyond(mention.version, day)
        ]
        for mention in sorted(late, key=lambda mention: mention.start)[:1]:
            yield self.at(
                document, mention.start, mention.end,
                line=mention.line.name, day=_day(mention.line.as_of),
            )  # fmt: skip

    def _misnamed(self, document: Document, mention: Mention) -> Iterator[Finding]:
        line, version = mention.line, mention.version
        if mention.place.wrong:
            if line.plausible(version) and not _counts(mention):
                text = document.text[version.start : version.end]
                use = mention.place.wrong.replace("#", text)
                what = f"there is no such product: the version belongs to {use}"
                yield self.at(document, mention.start, mention.end, Fix(use), use=use, what=what)
        elif bare := line.needs_tier(version):
            what = f"the version came out as {_either(bare)}: say which"
            fix = Fix(bare[0]) if len(bare) == 1 else None
            yield self._soft(document, mention, fix, use=bare[0], what=what)
        elif line.tiers and version.following.lower() in _TIER_WORDS and _capital(version):
            what = f"no {line.name} has been called “{version.following}”"
            yield self._soft(document, mention, None, use=line.name, what=what)

    def _soft(
        self, document: Document, mention: Mention, fix: Fix | None, **fields: Any
    ) -> Finding:
        found = self.at(document, mention.start, mention.end, fix, **fields)
        return found._replace(severity=min(self.severity, Severity.WARNING))


def plain(document: Document) -> bytes:
    """The text with ? for all beyond ASCII, offsets kept: several times faster to search."""
    return document.text.encode("ascii", "replace")


def _found(document: Document, place: Place) -> Iterator[int]:
    """Where a form's fixed part stands as a word of its own, the version right behind it."""
    text, low = document.text, document.once(plain)
    literal, gap = place.literal, place.gap
    behind = {" ": " \xa0", "-": "-\u2011"}.get(gap, place.rest)
    name = bool(place.named)
    fixed = (literal + place.rest).encode("ascii", "replace")
    at = low.find(fixed)
    while at >= 0:
        after = text[at + len(literal) : at + len(literal) + 1]
        if _ends_name(after) if name else after and _goes_behind(after, behind):
            alone = not at or not (text[at - 1].isalnum() or text[at - 1] in "_-/@#")
            if alone and text.startswith(literal, at):
                yield at
        at = low.find(fixed, at + len(literal))


def _goes_behind(after: str, behind: str) -> bool:
    return after in behind if behind else after.isdigit()


def _ends_name(after: str) -> bool:
    return not after.isalnum() and after not in {"_", "-"}


def _about_other(document: Document, mention: Mention) -> bool:
    """Whether the sentence speaks of something else of that name."""
    unless: Collection[str] = mention.line.unless
    if not unless:
        return False
    start, end = document.once(sentences).at(mention.start)
    said = document.text[start:end]
    return any(next(whole(said, word), None) is not None for word in unless)


def _counts(mention: Mention) -> bool:
    """ "gave ChatGPT 4 riddles": a number of things, not a version."""
    version, word = mention.version, mention.version.following
    single = len(version.key) == 1 and not version.suffix and not version.tier
    plural = word.islower() and word.endswith("s") and word not in _THIRD_PERSON
    return single and plural and mention.place.gap == " "


def _capital(version: Version) -> bool:
    return version.following[:1].isupper()


def _either(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def _day(day: str) -> str:
    """ "2025-08-07" as a reader writes it: "7 August 2025"."""
    months = (
        "January February March April May June July August September October November December"
    ).split()
    year, month, number = day.split("-")
    return f"{int(number)} {months[int(month) - 1]} {year}"
