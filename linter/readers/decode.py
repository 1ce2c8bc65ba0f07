"""Bytes to text, or one clear line on why they are none."""

from __future__ import annotations

from linter.errors import InputError

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_OTHERS = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
)
# Control characters that no text has; a stray one may be left by an old system.
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))


def decode(data: bytes, path: str) -> str:
    """The text of a file, its byte-order mark removed, its line ends as they are.

    Reads UTF-8, UTF-16 and UTF-32 with a byte-order mark, and Windows-1252 where
    the bytes are text but no UTF-8.  Raises InputError where they are no text.
    """
    for start, what in _OTHERS:
        if data.startswith(start):
            raise InputError(f"is {what}, not text; save it as text first", path)
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _unnulled(_strict(data[len(bom) :], name, path), path)
    try:
        return _unnulled(data.decode("utf-8"), path)
    except UnicodeDecodeError:
        return _legacy(data, path)


def _strict(data: bytes, name: str, path: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        if name == "utf-8":
            return _legacy(data, path)
        shown = name.removesuffix("-le").removesuffix("-be").upper()
        raise InputError(f"is not valid {shown} (byte {error.start})", path) from None


def _unnulled(text: str, path: str) -> str:
    at = text.find("\0")
    if at >= 0:
        raise InputError(f"looks binary, not like text (a NUL at offset {at})", path)
    return text


def _legacy(data: bytes, path: str) -> str:
    """Text in no known encoding: mostly UTF-8 with some damage, else Windows-1252."""
    _unnulled(data.decode("latin-1"), path)
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls * 100 > len(data):
        raise InputError("looks binary, not like text (control characters)", path)
    damaged = data.decode("utf-8", "replace")
    bad = damaged.count("\ufffd")
    wide = len(damaged) - len(damaged.encode("ascii", "ignore")) - bad
    if wide > bad:
        return damaged  # a rule can speak of the replacement character; mojibake would hide it
    try:
        return data.decode("windows-1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")
