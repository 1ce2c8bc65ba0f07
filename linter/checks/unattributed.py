"""Claims, guesses and forecasts that nobody with a name stands behind."""

from __future__ import annotations

import re  # regex has imported it anyway
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Literal

from linter.analysis import lead, lower, sentences, vocabulary
from linter.document import Document, Kind
from linter.finding import Finding, Related, Severity
from linter.lexicon import Organisation
from linter.record import NamedTuple
from linter.rule import TIMEOUT, Needs, Rule
from linter.span import Span
from linter.text import attribution
from linter.text.find import whole

if TYPE_CHECKING:
    from regex import Match, Pattern

Reach = Literal["none", "sentence", "neighbours", "block", "onward"]

_OPINION = frozenset(
    "opinion opinions analysis column columns columnist commentary comment editorial editorials"
    " op-ed oped essay review letters letter viewpoint perspective perspectives".split()
)
_LETTERS = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789_?")
_WILD = r"(?<!\\)\)(?:[*+]|\{\d*,(?:\d{2,}|[6-9])?\})"  # a group repeated often or without end
_CONDITIONS = frozenset(
    "if unless whether assuming provided otherwise hypothetically would, suppose supposing".split()
)
_OPINION_KEYS = ("type", "section", "category", "categories", "kind", "genre", "desk", "tags")
_NO_NAMES = frozenset(
    """
    I We You He She It They This That These Those There Here What Who Which Where When Why How The A
    An And But Or So If As In On At By For From With Without While Although Though Because Since
    After Before Until Once Monday Tuesday Wednesday Thursday Friday Saturday Sunday January
    February March April May June July August September October November December Some Others Many
    Most Both All Each Any No Nobody Everyone Anyone Someone One Two Three Officials Police Experts
    Not Now Then Today Tomorrow Its His Her Their Our My Your Such Another Yet Still Perhaps Maybe
    """.split()
)


_TOLD_LATER = 400  # characters within which a paragraph tells whose report it gives


class Plan(NamedTuple):
    """Words, case-folded, as they are looked for in the lower-cased text; names of outlets."""

    heads: dict[str, bytes]
    outlets: tuple[str, ...]
    tame: bool  # the pattern cannot run away, and needs no clock


def lower_ascii(document: Document) -> bytes:
    """The text in lower case with ? for all beyond ASCII, offsets kept: quick to search."""
    return document.once(lower).encode("ascii", "replace")


def voices(document: Document) -> attribution.Voices:
    """Where somebody may be speaking, found once for all rules of this kind."""
    low, words = document.once(lower_ascii), document.once(vocabulary)
    return attribution.voices(document.text, low, words)


def is_opinion(document: Document) -> bool:
    """Whether the article's own data call it opinion or analysis."""
    for key in _OPINION_KEYS:
        value = document.meta.get(key)
        for one in value if isinstance(value, (list, tuple)) else (value,):
            if isinstance(one, str) and not _OPINION.isdisjoint(one.lower().split()):
                return True
    return False


def links(document: Document) -> tuple[Span, ...]:
    """Source spans of the links, in order."""
    return tuple(mark.span for mark in document.marks if mark.kind == "link")


class UnattributedRule(Rule):
    """Reports each match of ``pattern`` that nobody answers for.

    It is matched where one of ``words`` begins and nowhere else, which costs next
    to nothing; what comes before is for look-behinds.  Reported is the group ``at``
    or the whole, from the group ``from`` on if a look-behind has it.
    ``attributed``: how near a named voice (or a link) excuses it.  ``outlets``: a
    newspaper or agency named in the sentence or beside it excuses it too.
    ``accept``: what in the sentence or beside it makes it good practice.
    ``unless``: what in the sentence makes it something else.  ``named``: only where
    the group ``name`` is a name.  ``questions`` and ``conditions``: whether those
    count.  ``opinion``: what becomes of it in opinion and analysis, as the article
    calls itself; a newsroom sets ``genre`` for the paths of its opinion desk.  Beyond
    ``most`` an article gets one finding, with ``crowd`` as its message.
    """

    tag: ClassVar[str] = "unattributed"
    ranges: ClassVar[Mapping[str, tuple[float, float]]] = MappingProxyType({"most": (1, 100_000)})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"outlets"}

    pattern: Pattern[str]
    attributed: Reach = "none"
    outlets: tuple[Organisation, ...] = ()
    accept: Pattern[str] | None = None
    unless: Pattern[str] | None = None
    named: bool = False
    questions: bool = True
    conditions: bool = True
    opinion: Literal["same", "info", "off"] = "same"
    genre: Literal["stated", "opinion"] = "stated"
    most: int = 1000
    crowd: str = "{count} such places"

    def compiled(self) -> Rule:
        return super().compiled().but(outlets=())  # type: ignore[no-any-return]

    def prepare(self) -> Plan:
        if not self.words:
            raise ValueError("`words` are wanted: those at which `pattern` is matched")
        heads = {word.casefold(): word.lower().encode("ascii") for word in self.words}
        names = tuple(name for one in self.outlets for name in (one.name, *one.also))
        return Plan(heads, names, tame=not re.search(_WILD, self.pattern.pattern))

    def needs(self) -> Needs:
        plan: Plan = self.plan or self.prepare()
        return Needs(frozenset(plan.heads))

    def check(self, document: Document) -> Iterator[Finding]:
        found = [
            self.at(document, *_reported(match))
            for match in self._matches(document)
            if self.looks_at(document, match.start()) and self._stands_alone(document, match)
        ]
        opinion = self.genre == "opinion" or (found and document.once(is_opinion))
        if opinion and self.opinion != "same":
            if self.opinion == "off":
                return
            found = [one._replace(severity=min(one.severity, Severity.INFO)) for one in found]
        yield from [self._one(document, found)] if len(found) > self.most else found

    def _matches(self, document: Document) -> Iterator[Match[str]]:
        text, heads, match_at = document.text, self.plan.heads, self.pattern.match
        tame = self.plan.tame
        low, present = document.once(lower_ascii), document.once(vocabulary)
        for head, word in heads.items():
            if head not in present:
                continue
            at = low.find(word)
            while at >= 0:
                if at == 0 or low[at - 1] not in _LETTERS:
                    match = match_at(text, at) if tame else match_at(text, at, timeout=TIMEOUT)
                    if match:
                        yield match
                at = low.find(word, at + 1)

    def _stands_alone(self, document: Document, match: Match[str]) -> bool:
        text = document.text
        span = document.once(sentences).at(match.start())
        if match.end() > span.end:
            return False
        if not self.questions and text[span.start : span.end].rstrip("”\"’')").endswith("?"):
            return False
        if not self.conditions and _conditional(text, span):
            return False
        if self.named and not _is_name(text, span, match):
            return False
        if self.unless and self.unless.search(text, *span, timeout=TIMEOUT):
            return False
        around = _around(document, span)
        if self.accept and self.accept.search(text, *around, timeout=TIMEOUT):
            return False
        block_end = document.block_at(span.start).end
        if self.outlets_named(document, Span(around.start, min(span.end + _TOLD_LATER, block_end))):
            return False
        return not _attributed(document, span, self.attributed)

    def outlets_named(self, document: Document, around: Span) -> bool:
        names = self.plan.outlets
        return bool(names) and attribution.outlet(document.text, *around, names)

    def _one(self, document: Document, found: Sequence[Finding]) -> Finding:
        """One finding for all: on the headline or first sentence, each place related."""
        start, end = document.once(lead)
        related = tuple(Related(one.span, one.message) for one in found)
        whole_article = self.at(document, start, end, related=related)
        return whole_article._replace(message=self.crowd.format(count=len(found)))


def _reported(match: Match[str]) -> tuple[int, int]:
    groups = match.re.groupindex
    start, end = match.span("at" if "at" in groups else 0)
    before = match.start("from") if "from" in groups else -1
    return (before if before >= 0 else start), end


def _around(document: Document, span: Span) -> Span:
    """A sentence with the one before and the one after it in the same block."""
    block = document.block_at(span.start)
    listed = document.once(sentences)
    before = listed.at(max(span.start - 2, block.start)) if span.start > block.start else span
    after = listed.at(min(span.end + 1, block.end)) if span.end < block.end else span
    return Span(max(before.start, block.start), min(max(after.end, span.end), block.end))


def _reached(document: Document, span: Span, reach: Reach) -> Span:
    """How far from a sentence somebody may be named who answers for it."""
    block = document.block_at(span.start)
    if reach == "sentence":
        return span
    if reach == "block":
        return Span(block.start, block.end)
    near = _around(document, span)
    if block.kind is not Kind.PARAGRAPH:
        return near
    number = document.blocks.index(block)
    if reach == "neighbours" and near.start == span.start and number:
        before = document.blocks[number - 1]
        if before.kind is Kind.PARAGRAPH:
            last = document.once(sentences).at(before.end - 1)
            return Span(max(last.start, before.start), near.end)
    if reach == "onward":
        following = document.blocks[number + 1 : number + 3]
        ends = [one.end for one in following if one.kind in {Kind.PARAGRAPH, Kind.QUOTE}]
        return Span(block.start, max(ends, default=block.end))
    return near


def _attributed(document: Document, span: Span, reach: Reach) -> bool:
    """Whether somebody named, a document, a quotation or a link stands behind a sentence."""
    if reach == "none":
        return False
    text, heard = document.text, document.once(voices)
    if reach == "onward":
        far = _reached(document, span, reach)
        return attribution.person_speaks(text, *far) or _linked(document, far)
    if heard.named(*span) or attribution.quotes_somebody(text, span):
        return True
    if _linked(document, span):
        return True
    far = _reached(document, span, reach)
    return heard.named(far.start, span.start, spoken=True) or heard.named(
        span.end, far.end, spoken=True
    )


def _linked(document: Document, span: Span) -> bool:
    found = document.once(links)
    if not found:
        return False
    source = document.span(*span)
    return any(link.start < source.end and source.start < link.end for link in found)


def _conditional(text: str, span: Span) -> bool:
    """Whether the sentence has a condition: then it says what would be, not what is."""
    words = text[span.start : span.end].lower().split()
    return not _CONDITIONS.isdisjoint(words)


def _is_name(text: str, span: Span, match: Match[str]) -> bool:
    """Whether the group ``name`` is one: capitalised here or elsewhere where no sentence starts."""
    start, end = match.span("name")
    if start < 0:
        return True
    word = text[start:end].replace("’", " ").replace("'", " ").split(maxsplit=1)[0]
    if word in _NO_NAMES or not word[:1].isupper():
        return False
    if start > span.start and text[start - 2 : start - 1] not in '“"‘.:':
        return True
    if next(whole(text, word.lower()), None) is not None:
        return False  # "Agencies may ...": a common word that opens the sentence
    return any(
        text[at - 2 : at - 1].islower() or text[at - 2 : at - 1] == "," for at in whole(text, word)
    )
