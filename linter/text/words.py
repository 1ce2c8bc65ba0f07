"""The words of a text, case-folded: what the word index is asked with."""

from __future__ import annotations

from linter import patterns

_WORD = patterns.full(r"\w+")
# The marks nearly all copy has; taken out first, they leave most English text pure ASCII.
_MARKS = "’“”—–‘…\xa0"


def _to_lower_word(byte: int) -> int:
    """ASCII: letters to lower case, all that is in no word to a space; the rest stays."""
    if byte >= 0x80:
        return byte
    char = chr(byte)
    return ord(char.lower()) if char.isalnum() or char == "_" else 0x20


_TABLE = bytes(map(_to_lower_word, range(256)))
_ASCII = bytes(range(0x80))
_SHAPES = bytes(
    0x30 if 0x30 <= byte < 0x3A else byte if byte in b".," else 0x20 for byte in range(256)
)
_PRINTED = bytes(0x20 if _TABLE[byte] == 0x20 else byte for byte in range(256))


def tokens(text: str, plain: bytes | None = None) -> list[str]:
    r"""All runs of word characters (``regex``'s ``\w``) in order, case-folded.

    ``plain`` is what ``prepared`` made of the text, where the caller has it.
    """
    plain = prepared(text) if plain is None else plain
    found = _rough(plain, _TABLE)
    if not plain.isascii():
        for at in _beyond_ascii(found):
            found[at : at + 1] = _WORD.findall(found[at].casefold())
    return found


def vocabulary(text: str) -> frozenset[str]:
    r"""The set of all runs of word characters (``regex``'s ``\w``), case-folded."""
    return frozenset(tokens(text))


def printed(text: str, plain: bytes | None = None) -> frozenset[str]:
    r"""The set of all runs of word characters (``regex``'s ``\w``), as they are printed."""
    plain = prepared(text) if plain is None else plain
    found = _rough(plain, _PRINTED)
    if not plain.isascii():
        for at in _beyond_ascii(found):
            found[at : at + 1] = _WORD.findall(found[at])
    return frozenset(found)


def _beyond_ascii(words: list[str]) -> list[int]:
    """Places of words with letters beyond ASCII, the last first."""
    places = [at for at, plain in enumerate(map(str.isascii, words)) if not plain]
    places.reverse()
    return places


def shapes(plain: bytes) -> frozenset[str]:
    """How the figures of a prepared text are printed, 0 for each digit: ``0,000``, ``0.00``."""
    found = plain.translate(_SHAPES).decode("ascii").split()
    return frozenset(one.rstrip(".,") for one in set(found))


def characters(text: str) -> str:
    """Every character of a text once: a byte that is taken out of all bytes was used."""
    raw = text.encode("utf-8", "surrogatepass")
    return _ASCII.translate(None, _ASCII.translate(None, raw)).decode() + _beyond(raw)


def _beyond(raw: bytes) -> str:
    """The characters beyond ASCII, once each."""
    return "".join(set(raw.translate(None, _ASCII).decode("utf-8", "surrogatepass")))


def prepared(text: str, used: str = "") -> bytes:
    """A text as words are looked for in it: ASCII if it can be, marks beyond that as ``?``.

    ``used`` are its characters, where the caller has them.
    """
    if text.isascii():
        return text.encode()
    beyond = [char for char in used or set(text) if not char.isascii()]
    if not _WORD.search("".join(beyond)):
        return text.encode("ascii", "replace")
    for char in beyond:
        if char in _MARKS:
            text = text.replace(char, " ")
    return text.encode("utf-8", "surrogatepass")


def _rough(plain: bytes, table: bytes) -> list[str]:
    """Words by the table, but those beyond ASCII still with their capitals and marks."""
    return plain.translate(table).decode("utf-8", "surrogatepass").split()
