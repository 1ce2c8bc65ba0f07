"""Brands printed in another casing than their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from linter import patterns
from linter.analysis import folded, lower, quotations, vocabulary
from linter.document import Document
from linter.finding import Finding, Fix, Severity
from linter.lexicon import Brand
from linter.record import NamedTuple
from linter.rule import Needs, Rule
from linter.shelf import NOTHING, Shelf
from linter.text.find import in_address, whole

_VERSION = patterns.pattern(r"[  -]?(\d{1,2})(?!\d|,\d)")


class Casing(NamedTuple):
    """How one brand is printed; ``retired``: a casing, and the version that no longer has it."""

    forms: tuple[str, ...]
    known: bool
    retired: tuple[tuple[str, int], ...]


class CasingRule(Rule):
    """Reports a name of the lexicon in a wrong casing, never in an address, code or ALL CAPS.

    Names that are ``known`` are reported at the rule's severity, also all in lower
    case; of the others only a wrong mix (*Hubspot*), and as a warning at most.
    """

    tag: ClassVar[str] = "casing"
    fields: ClassVar[frozenset[str]] = frozenset({"use"})
    cold: ClassVar[frozenset[str]] = Rule.cold | {"names"}

    names: tuple[Brand, ...]
    plan: Shelf[Casing] = NOTHING

    def prepare(self) -> Shelf[Casing]:
        index = {
            brand.name.casefold(): Casing(
                (brand.name, *brand.also), brand.known, tuple(brand.retired.items())
            )
            for brand in self.names
        }
        return Shelf(index)

    def needs(self) -> Needs:
        return Needs(frozenset(brand.name.casefold() for brand in self.names))

    def check(self, document: Document) -> Iterator[Finding]:
        text, plain = document.text, document.once(folded)
        for key, casing in self.plan.among(document.once(vocabulary)):
            right = sum(text.count(form) for form in (*casing.forms, key.upper()))
            if right < plain.count(key):
                yield from self._wrong(document, key, casing)

    def _wrong(self, document: Document, key: str, casing: Casing) -> Iterator[Finding]:
        text = document.text
        for start in whole(document.once(lower), key):
            end = start + len(key)
            found = text[start:end]
            version = self._retired(text, end, found, casing)
            if not version and self._right(found, key, casing):
                continue
            if not self.looks_at(document, start) or in_address(text, start, end):
                continue
            use = casing.forms[0] + text[end:version] if version else casing.forms[0]
            safe = casing.known and not document.once(quotations).holds(start)
            sure = casing.known or bool(version)
            finding = self.at(document, start, version or end, Fix(use, safe), use=use)
            yield finding if sure else finding._replace(severity=self._doubtful)

    @property
    def _doubtful(self) -> Severity:
        return min(self.severity, Severity.WARNING)

    @staticmethod
    def _right(found: str, key: str, casing: Casing) -> bool:
        if found in casing.forms or found.isupper():
            return True
        if found[1:] == casing.forms[0][1:]:  # IPhone: a sentence may start with it
            return True
        if any(found == form for form, _ in casing.retired):
            return True
        return found == key and not casing.known

    @staticmethod
    def _retired(text: str, end: int, found: str, casing: Casing) -> int:
        """Where the version ends that no longer has this casing; 0 if there is none."""
        for form, since in casing.retired:
            version = _VERSION.match(text, end)
            if found == form and version and int(version[1]) >= since:
                return version.end()
        return 0
