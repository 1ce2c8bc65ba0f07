"""The words of a text, case-folded: what the word index is asked with."""

from __future__ import annotations

import regex

_WORD = regex.compile(r"\w+")
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
_PRINTED = bytes(0x20 if _TABLE[byte] == 0x20 else byte for byte in range(256))


def tokens(text: str) -> list[str]:
    r"""All runs of word characters (``regex``'s ``\w``) in order, case-folded."""
    rough = _rough(text)
    if text.isascii():
        return rough
    exact: list[str] = []
    for word in rough:
        if word.isascii():
            exact.append(word)
        else:
            exact += _WORD.findall(word.casefold())
    return exact


def vocabulary(text: str) -> frozenset[str]:
    r"""The set of all runs of word characters (``regex``'s ``\w``), case-folded."""
    return folded(printed(text))


def printed(text: str) -> frozenset[str]:
    r"""The set of all runs of word characters (``regex``'s ``\w``), as they are printed."""
    rough = frozenset(_rough(text, _PRINTED))
    odd = () if text.isascii() else [word for word in rough if not word.isascii()]
    return rough.difference(odd).union(*map(_WORD.findall, odd)) if odd else rough


def folded(words: frozenset[str]) -> frozenset[str]:
    """Printed words case-folded: the vocabulary."""
    joined = "\n".join(words)
    if joined.isascii():
        return frozenset(joined.lower().split("\n")) if words else words
    found = set(map(str.casefold, words))
    odd = [word for word in found if not word.isascii()]
    found.difference_update(odd)  # a folding may put a mark into a word, that divides it
    found.update(*map(_WORD.findall, odd))
    return frozenset(found)


def characters(text: str) -> str:
    """Every character of a text once: a byte that is taken out of all bytes was used."""
    raw = text.encode("utf-8", "surrogatepass")
    return _ASCII.translate(None, _ASCII.translate(None, raw)).decode() + _beyond(raw)


def _beyond(raw: bytes) -> str:
    """The characters beyond ASCII, once each."""
    return "".join(set(raw.translate(None, _ASCII).decode("utf-8", "surrogatepass")))


def _rough(text: str, table: bytes = _TABLE) -> list[str]:
    """Words by the table, but those beyond ASCII still with their capitals and marks."""
    if not text.isascii():
        beyond = _beyond(text.encode("utf-8", "surrogatepass"))
        if not _WORD.search(beyond):  # nothing but marks: each is a "?", and so a space
            return text.encode("ascii", "replace").translate(table).decode("ascii").split()
        for mark in _MARKS:
            text = text.replace(mark, " ")
    plain = text.encode("utf-8", "surrogatepass").translate(table)
    return plain.decode("utf-8", "surrogatepass").split()
