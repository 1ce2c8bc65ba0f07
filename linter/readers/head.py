"""What an HTML page says of itself: title, date, authors, section, language."""

from __future__ import annotations

import re

from linter import patterns
from linter.readers.tags import attributes, decoded

_TAG = patterns.pattern(
    r"<(html|meta|time)\b((?:[^<>\"']|\"[^\"]{0,4000}\"|'[^']{0,4000}')*+)>", re.IGNORECASE
)
_TITLE = patterns.pattern(r"<title\b[^<>]*>([^<]*)</title", re.IGNORECASE)
_LINKED_DATE = patterns.pattern(r"\"datePublished\"\s*:\s*\"([^\"]{4,60})\"")
_FIELDS = {
    "og:title": "title", "description": "description", "og:description": "description",
    "og:type": "type", "article:section": "section", "keywords": "keywords",
    "og:site_name": "site", "article:modified_time": "modified", "content-language": "lang",
}  # fmt: skip
_AUTHORS = frozenset(
    ("author", "article:author", "parsely-author", "dc.creator", "sailthru.author")
)
# The surest first.
_DATES = (
    "article:published_time", "datepublished", "linked data", "dc.date.issued", "dcterms.issued",
    "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "og:published_time",
    "publish-date", "publish_date", "pubdate", "parsely-pub-date", "sailthru.date", "date",
    "time published", "time",
)  # fmt: skip


def head(source: str) -> dict[str, object]:
    """The metadata of a page, under the names that front matter uses."""
    meta: dict[str, object] = {}
    authors: list[str] = []
    dates: dict[str, str] = {}
    for match in _TAG.finditer(source):
        found = attributes(match[2], match[2], 0)
        element = match[1].lower()
        if element == "html":
            language = found.get("lang") or found.get("xml:lang")
            if language:
                meta["lang"] = language
        elif element == "time":
            _time(found, dates)
        else:
            _field(found, meta, authors, dates)
    title = _TITLE.search(source)
    if title and "title" not in meta:
        meta["title"] = " ".join(decoded(title[1]).split())
    linked = _LINKED_DATE.search(source) if "datePublished" in source else None
    if linked:
        dates["linked data"] = linked[1]
    if authors:
        meta["authors"] = authors
    day = next((dates[name] for name in _DATES if dates.get(name)), None)
    return meta | {"date": day} if day else meta


def _time(found: dict[str, str], dates: dict[str, str]) -> None:
    stated = found.get("datetime", "")
    hints = " ".join((*found.keys(), found.get("itemprop", ""), found.get("class", ""))).lower()
    dates.setdefault("time published" if "pub" in hints else "time", stated)


def _field(
    found: dict[str, str], meta: dict[str, object], authors: list[str], dates: dict[str, str]
) -> None:
    name = found.get("property") or found.get("name") or found.get("itemprop") or ""
    name = (name or found.get("http-equiv", "")).lower()
    content = found.get("content", "").strip()
    if not content:
        return
    if name in _FIELDS:
        meta.setdefault(_FIELDS[name], content)
    elif name in _AUTHORS:
        if not content.startswith("http") and content not in authors:
            authors.append(content)
    elif name in _DATES:
        dates.setdefault(name, content)
