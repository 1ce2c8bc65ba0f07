"""Source to Document: one module per format, one table of endings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from linter.document import Document
from linter.errors import InputError
from linter.readers.build import Builder
from linter.readers.decode import decode

Meta = Mapping[str, object]
Reader = Callable[[Builder], Meta]

_MARKDOWN = frozenset((".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx"))
_HTML = frozenset((".html", ".htm", ".xhtml"))
READABLE = _MARKDOWN | _HTML | {".txt", ".text"}  # the endings a walk through a folder takes


def read(
    data: bytes | str, path: str, *, published: date | None = None, language: str = ""
) -> Document:
    """Make a document of a file's bytes or text; the ending of ``path`` tells the format.

    ``published`` and ``language`` serve where the article states none itself.
    Raises InputError where the data are no text.
    """
    source = decode(data, path) if isinstance(data, bytes) else _checked(data, path)
    builder = Builder(source)
    meta = _reader(path, source)(builder)
    text, blocks, offsets = builder.build()
    return Document(
        path,
        source,
        text,
        blocks,
        offsets,
        marks=sorted(builder.marks, key=lambda mark: mark.span),
        meta=meta,
        language=_language(meta) or language,
        published=_published(meta, text, path) or published,
    )


def _checked(source: str, path: str) -> str:
    """A text that is already decoded: it may hold what no file can."""
    if "\0" in source:
        raise InputError("looks binary, not like text (a NUL)", path)
    try:
        source.isascii() or source.encode()
    except UnicodeEncodeError as error:
        raise InputError(f"holds half a character at offset {error.start}", path) from None
    return source.removeprefix("\ufeff")


def _reader(path: str, source: str) -> Reader:
    ending = _ending(path)
    if ending in _MARKDOWN or (not ending and _starts_with_data(source)):
        from linter.readers.markdown import read_markdown

        return read_markdown
    if ending in _HTML or (not ending and _starts_like_html(source)):
        from linter.readers.html import read_html

        return read_html
    from linter.readers.plain import read_text

    return read_text


def _ending(path: str) -> str:
    name = path.replace("\\", "/").rpartition("/")[2]
    stem, dot, ending = name.rpartition(".")
    return dot + ending.lower() if stem else ""


def _starts_with_data(source: str) -> bool:
    return source[:3] in ("---", "+++") and source[3:4] in ("\n", "\r")


def _starts_like_html(source: str) -> bool:
    return source[:200].lstrip()[:9].lower().startswith(("<!doctype", "<html"))


def _language(meta: Meta) -> str:
    """A language tag such as ``en`` or ``pt-BR``; a name such as “English” is none."""
    for key in ("lang", "language", "locale"):
        value = meta.get(key)
        if isinstance(value, str):
            tag = value.replace("_", "-")
            primary = tag.partition("-")[0]
            if primary.isascii() and primary.isalpha() and 2 <= len(primary) <= 3:
                return tag
    return ""


def _published(meta: Meta, text: str, path: str) -> date | None:
    from linter.readers.front import published
    from linter.text.dates import date_in_name, dateline

    name = path.replace("\\", "/").rpartition("/")[2]
    return published(meta) or dateline(text) or date_in_name(name)
