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
    rough = frozenset(_rough(text))
    odd = () if text.isascii() else [word for word in rough if not word.isascii()]
    if not odd:
        return rough
    # No folding makes a word character of any other, or the reverse: fold first, then divide.
    return rough.difference(odd).union(*(_WORD.findall(word.casefold()) for word in odd))


def _rough(text: str) -> list[str]:
    """Words in lower case, but those beyond ASCII still with their capitals and marks."""
    if not text.isascii():
        beyond = "".join(char for char in set(text) if not char.isascii())
        if not _WORD.search(beyond):  # nothing but marks: each is a "?", and so a space
            return text.encode("ascii", "replace").translate(_TABLE).decode("ascii").split()
        for mark in _MARKS:
            text = text.replace(mark, " ")
    plain = text.encode("utf-8", "surrogatepass").translate(_TABLE)
    return plain.decode("utf-8", "surrogatepass").split()
