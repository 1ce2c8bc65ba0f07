"""What each HTML tag means for copy: what begins a block, what is never shown."""

from __future__ import annotations

import re
from functools import cache

from linter import patterns
from linter.document import Kind

_ENTITY = r"&(?:#\d{1,8}|#[xX][\da-fA-F]{1,8}|[A-Za-z][\dA-Za-z]{1,31});?"
_TOKEN = (
    r"<!--(?P<comment>.*?)(?:-->|\Z)"
    r"|<(?:[sS][cC][rR][iI][pP][tT]|[sS][tT][yY][lL][eE])\b"
    r".*?(?:</(?:[sS][cC][rR][iI][pP][tT]|[sS][tT][yY][lL][eE])[^>]*>|\Z)"
    r"|<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)"
    r"(?P<attributes>(?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)(?P<end>>|\Z)"
    r"|<!\[CDATA\[|\]\]>|<[!?/][^<>]*+>"
    r"|\u00ad|" + _ENTITY
)
SPACES = patterns.pattern(r"[ \t\f]*[\r\n\t\f][ \t\r\n\f]*| {2,}")
_ATTRIBUTE = patterns.pattern(r"([^\s\"'<>/=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+)))?")

KINDS = {
    **{f"h{level}": (Kind.HEADING, level) for level in range(1, 7)},
    "li": (Kind.ITEM, 1), "dt": (Kind.ITEM, 1), "dd": (Kind.ITEM, 1),
    "figcaption": (Kind.CAPTION, 0), "caption": (Kind.CAPTION, 0),
    "td": (Kind.TABLE, 0), "th": (Kind.TABLE, 0), "blockquote": (Kind.QUOTE, 0),
}  # fmt: skip
HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
LISTS = frozenset(("ul", "ol", "menu"))
BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main "
    "menu nav noscript ol option p pre section summary table tbody td template textarea tfoot th "
    "thead title tr ul".split()
)
# Never copy, if something closes it.
HIDDEN = frozenset(
    "aside audio button canvas code datalist del dialog footer form head header iframe math nav "
    "noscript object pre rp s samp select strike svg template textarea title video".split()
)
CODE = frozenset(("code", "samp", "button", "math"))  # leaves a gap in its sentence
SEALED = frozenset("audio button canvas datalist iframe math object select svg video".split())
# What a tag closes that has no end tag of its own.
CLOSES = {
    "li": frozenset(("li",)),
    **dict.fromkeys(("dt", "dd"), frozenset(("dt", "dd"))),
    **dict.fromkeys(("td", "th"), frozenset(("td", "th"))),
    **dict.fromkeys(("tr", "tbody", "tfoot"), frozenset(("td", "th", "tr"))),
    "option": frozenset(("option",)),
}
KNOWN = BLOCKS | HIDDEN
_CHROME = frozenset("navigation banner contentinfo complementary search menu dialog".split())
_ENTITIES = {
    "&amp;": "&", "&nbsp;": "\u00a0", "&quot;": '"', "&apos;": "'", "&lt;": "<", "&gt;": ">",
    "&rsquo;": "’", "&lsquo;": "‘", "&rdquo;": "”", "&ldquo;": "“", "&mdash;": "—",
    "&ndash;": "–", "&hellip;": "…", "&#39;": "'", "&shy;": "", "\u00ad": "",
}  # fmt: skip


@cache
def tokens() -> re.Pattern[str]:
    """Tags, comments, entities; a script or a style is one with all that is in it.

    Compiled when first needed: most Markdown has no tags.
    """
    return patterns.pattern(_TOKEN, re.DOTALL)


@cache
def entities() -> re.Pattern[str]:
    """Entities, known or not."""
    return patterns.pattern(_ENTITY)


def entity(text: str) -> str:
    """What an entity stands for, without line breaks; the entity itself if for nothing."""
    known = _ENTITIES.get(text)
    if known is not None:
        return known
    from html import unescape

    decoded = unescape(text)
    return " " if decoded.isspace() and decoded != "\u00a0" else decoded.replace("\u00ad", "")


def attributes(text: str, source: str, at: int) -> dict[str, str]:
    """The attributes in ``text``, values as they stand in ``source`` from ``at`` on."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text):
        value = ""
        if match.lastindex and match.lastindex > 1:
            start, end = match.span(match.lastindex)
            value = source[at + start : at + end]
        found.setdefault(match[1].lower(), decoded(value))
    return found


def decoded(value: str) -> str:
    """A text with its entities decoded."""
    return entities().sub(lambda match: entity(match[0]), value) if "&" in value else value


def unseen(text: str) -> bool:
    """Whether a tag's attributes hide it, or say that it is the site's, not the article's."""
    if "hidden" not in text and "role" not in text and "display" not in text:
        return False
    found = attributes(text, text, 0)
    style = found.get("style", "").replace(" ", "").lower()
    return (
        "hidden" in found
        or found.get("aria-hidden", "").lower() == "true"
        or found.get("role", "").lower() in _CHROME
        or "display:none" in style
    )
