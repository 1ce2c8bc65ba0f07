"""A word of another language left in an English sentence: the próximo few days."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar

from linter.analysis import vocabulary
from linter.document import Document
from linter.finding import Finding
from linter.lexicon import Vocabulary
from linter.patterns import pattern
from linter.record import NamedTuple
from linter.rule import Needs, Rule
from linter.text.find import in_address, whole

if TYPE_CHECKING:
    from regex import Pattern

# Of the languages that engines write; macrons and Vietnamese marks belong to terms that stay.
LETTERS = frozenset("áéíóúàèìòùâêîôûäëïöüñçãõåøæąćęłńśźżčďěňřšťůýžğışőűăâîșțœ")
# Any clause of English has one of these near any of its words.
_ENGLISH = frozenset(
    "the of to and that with from be are have has had this which they their his been were would is"
    " who said but she you our if there when it not or by at about more than its was will can could"
    " may on in for as an a he we also into after before over under who what her him them these"
    " those one two three very so only out up no be do does did should".split()
)
_PARTICLES = frozenset(
    "de del della di da do dos das du des la las los le el y e et und van von".split()
)
_CALENDAR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June"
    " July August September October November December I".split()
)
_INFLECTED = ("s", "es", "d", "ed", "r", "rs", "ing", "ly", "x")
_LONG = 13  # letters, from which an accented word is several words run together
_RUN = 3  # foreign words in a row, beyond which they are a title or a passage
_NEAR = 90  # characters on either side that are looked at
_GLOSS = pattern(
    r"(?i)\b(?:words?|terms?|phrases?|expression|called|named|dubbed|nicknamed|known as|means?"
    r"|meaning|translat\w+|verbs?|nouns?|adjectives?|slang|spell(?:ed|ing|s)|spelt|pronounced|literally|hashtag"
    r"|Spanish|Portuguese|Galician|Catalan|French|Italian|German|Dutch|Swedish|Danish|Norwegian|Polish"
    r"|Turkish|Indonesian|Russian|Romanian|Latin|Brazilian|Mexican|Basque|Creole)\b"
)
_OPENS_EMPHASIS = pattern(r"(?<![\\\w*_])[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}(?!\w)")
_TOKEN = pattern(r"[^\W_]+(?:['’-][^\W_]+)*")


class Plan(NamedTuple):
    """``words``: foreign ones; ``known``: what English borrowed; ``phrases``: by each word."""

    words: frozenset[str]
    known: frozenset[str]
    phrases: dict[str, tuple[str, ...]]


class UntranslatedRule(Rule):
    """Reports words of ``foreign``, and words with accents that have one of ``endings``.

    In lower case, in an English clause, no part of a name, a title or a phrase that
    English has ``accepted``; never set in italics, quoted, bracketed or explained.
    Other words with accents, and words with one of ``plain-endings``, count only in an
    article that has one of those.
    """

    tag: ClassVar[str] = "untranslated"
    cold: ClassVar[frozenset[str]] = Rule.cold | {"foreign", "accepted"}

    foreign: tuple[Vocabulary, ...]
    accepted: tuple[Vocabulary, ...]
    endings: Pattern[str]
    plain_endings: tuple[str, ...] = ()

    def prepare(self) -> Any:
        phrases: dict[str, list[str]] = {}
        known: set[str] = set()
        for entry in self.accepted:
            for phrase in entry.words:
                parts = _TOKEN.findall(phrase)
                known.update(part for part in parts if not part.isascii())
                for part in parts if len(parts) > 1 else ():
                    phrases.setdefault(part, []).append(phrase)
        words = frozenset(word for entry in self.foreign for word in entry.words)
        kept = {word: tuple(those) for word, those in phrases.items()}
        return Plan(words, frozenset(known) - words, kept)

    def needs(self) -> Needs:
        words = frozenset(word for entry in self.foreign for word in entry.words)
        folded = frozenset(letter.casefold() for letter in LETTERS)
        return Needs(words or None, letters=folded)

    def check(self, document: Document) -> Iterator[Finding]:
        used = document.once(vocabulary)
        sure = sorted(used & self.plan.words)
        others: list[str] = []
        if not document.text.isascii():
            odd = sorted(word for word in used if not word.isascii() and self._strange(word))
            sure += [word for word in odd if self._certain(word)]
            others = [word for word in odd if not self._certain(word)]
        found = [finding for word in sure for finding in self._places(document, word)]
        yield from found
        if found:
            others += sorted(word for word in used - self.plan.words if self._plain(word))
            for word in others:
                yield from self._places(document, word)

    def _plain(self, word: str) -> bool:
        return word.endswith(self.plain_endings) and len(word) > 6 and word.isascii()

    def _strange(self, word: str) -> bool:
        """Whether a word has a letter of other languages and is no word that English borrowed."""
        if LETTERS.isdisjoint(word) or word in self.plan.words or not word.isalpha():
            return False
        return not any(
            word.endswith(end) and word[: len(word) - len(end)] in self.plan.known
            for end in ("", *_INFLECTED)
        )

    def _certain(self, word: str) -> bool:
        return len(word) >= _LONG or self.endings.search(word) is not None

    def _places(self, document: Document, word: str) -> Iterator[Finding]:
        found: list[Finding] = []
        for start in whole(document.text, word):
            end = start + len(word)
            if in_address(document.text, start, end) or _joined(document.text, start, end):
                continue
            if not self.looks_at(document, start) or _set_off(document, start, end):
                return  # a word that the article shows as foreign once is so throughout
            if self._left_over(document, start, end):
                found.append(self.at(document, start, end))
        yield from found

    def _left_over(self, document: Document, start: int, end: int) -> bool:
        """Whether a word stands in an English clause, in no name and no accepted phrase."""
        text, block = document.text, document.block_at(start)
        word = text[start:end]
        near = text[max(start - _NEAR, block.start) : min(end + _NEAR, block.end)].lower()
        if any(phrase.lower() in near for phrase in self.plan.phrases.get(word, ())):
            return False
        before = _words_before(text, max(block.start, start - _NEAR), start)
        after = _words_after(text, end, min(block.end, end + _NEAR))
        if _named(before) or _named(after) or (word not in self.plan.words and _titled(before)):
            return False
        if _ENGLISH.isdisjoint(before[:2]) and _ENGLISH.isdisjoint(after[:2]):
            return False
        return 1 + self._run(before) + self._run(after) <= _RUN

    def _run(self, words: list[str]) -> int:
        """How many foreign words stand in a row."""
        for number, word in enumerate(words):
            if word in self.plan.words or word in _PARTICLES:
                continue
            if word.isascii() or word in self.plan.known:
                return number
        return len(words)


def _joined(text: str, start: int, end: int) -> bool:
    """Whether a word is part of a longer one, or of one in the wrong encoding (cafÃ©)."""
    before, after = text[start - 1 : start], text[end : end + 1]
    odd = "€©¨¢£¤¥¦§¶±²³´¬ª«°»®¡"
    return before in {"-", "'", "’", "&"} or after in {"-", "&"} or (after != "" and after in odd)


def _words_before(text: str, first: int, start: int) -> list[str]:
    """Words before a place, the nearest first; a stop ends them."""
    part = text[first:start]
    cut = max(part.rfind(". "), part.rfind("! "), part.rfind("? "), part.rfind(": "))
    return _TOKEN.findall(part, cut + 1)[::-1][:6]


def _words_after(text: str, end: int, last: int) -> list[str]:
    part = text[end:last]
    stops = [at for stop in (". ", "! ", "? ", ": ") if (at := part.find(stop)) >= 0]
    return _TOKEN.findall(part[: min(stops)] if stops else part)[:4]


def _named(words: list[str]) -> bool:
    """Whether the next word, past particles, is a name's."""
    for word in words:
        if word[0].isupper():
            return word not in _CALENDAR and word.lower() not in _ENGLISH
        if word not in _PARTICLES:
            return False
    return False


def _titled(words: list[str]) -> bool:
    """Whether a capital stands before, and no English word between: École normale supérieure."""
    for word in words:
        if word[0].isupper() or word in _ENGLISH:
            return word not in _CALENDAR and word.lower() not in _ENGLISH
    return False


def _set_off(document: Document, start: int, end: int) -> bool:
    """Whether a word is in italics, in brackets, or explained near by."""
    text, block = document.text, document.block_at(start)
    before = text[max(block.start, start - _NEAR) : start]
    after = text[end : min(block.end, end + _NEAR)]
    if before.rfind("(") > before.rfind(")") or before.rfind("[") > before.rfind("]"):
        return True
    if after[:2] in {" (", " [", ", o", " —", " –"} and _GLOSS.search(after[:40] + before[-20:]):
        return True
    if after.startswith((" (", ", or ")) or _GLOSS.search(before[-45:] + after[:45]):
        return True
    return _emphasised(document.source, document.span(start, end).start)


def _emphasised(source: str, start: int) -> bool:
    if source[start - 1 : start] == "[":  # the words of a link
        return True
    line = source[max(source.rfind("\n\n", 0, start), start - 300, 0) : start]
    tag = max(line.rfind("<em"), line.rfind("<i>"), line.rfind("<i "), line.rfind("<cite"))
    if tag > line.rfind("</"):
        return True
    return len(_OPENS_EMPHASIS.findall(line)) % 2 == 1
