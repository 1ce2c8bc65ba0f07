"""Bytes to text: byte-order marks, old encodings, and what is no text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.errors import InputError
from linter.readers.decode import decode


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b" \r\n\t", " \r\n\t"),
        (b"\xef\xbb\xbfCaf\xc3\xa9", "Café"),
        ("Café".encode(), "Café"),
        (b"\xff\xfe" + "Café\r\n".encode("utf-16-le"), "Café\r\n"),
        (b"\xfe\xff" + "Café".encode("utf-16-be"), "Café"),
        (b"\xff\xfe\x00\x00" + "Café".encode("utf-32-le"), "Café"),
        (b"\x00\x00\xfe\xff" + "Café".encode("utf-32-be"), "Café"),
        (b"Caf\xe9 \x96 \x93so\x94", "Café – “so”"),
        (b"Caf\xe9 \x81", "Café \x81"),  # undefined in Windows-1252
        ("“Café” – Zoë".encode() + b" \xff", "“Café” – Zoë \ufffd"),  # damaged, not old
        (b"\xef\xbb\xbfold \xe9", "old é"),
        (b"one\rtwo\r\n", "one\rtwo\r\n"),
    ],
)
def test_text(data: bytes, text: str) -> None:
    assert decode(data, "a.txt") == text


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"a\x00b", "a.txt: looks binary, not like text (a NUL at offset 1)"),
        (b"\xff\xfe\x00\xd8", "a.txt: is not valid UTF-16 (byte 0)"),
        (b"\xff\xfea", "a.txt: is not valid UTF-16 (byte 0)"),
        (b"\x89PNG\x01\x02\x03\xff", "a.txt: looks binary, not like text (control characters)"),
        (b"%PDF-1.7 x", "a.txt: is a PDF file, not text; save it as text first"),
        (b"PK\x03\x04", "a.txt: is a zip archive or an office document, not text; "
         "save it as text first"),
        (b"{\\rtf1 x}", "a.txt: is an RTF document, not text; save it as text first"),
    ],
)  # fmt: skip
def test_no_text(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as caught:
        decode(data, "a.txt")
    assert str(caught.value) == message
    assert caught.value.path == "a.txt"


@given(st.binary())
def test_any_bytes_are_text_or_an_input_error(data: bytes) -> None:
    try:
        assert isinstance(decode(data, "a.txt"), str)
    except InputError as error:
        assert "\n" not in str(error)


@given(st.text().filter(lambda text: "\0" not in text and not text.startswith(("{\\rtf", "%PDF-"))))
def test_what_was_encoded_comes_back(text: str) -> None:
    for codec in ("utf-8-sig", "utf-16", "utf-32"):
        assert decode(text.encode(codec), "a.txt") == text
