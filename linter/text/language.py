"""Which language a text is in: a cheap look for English, langdetect only for the rest."""

from __future__ import annotations

from collections.abc import Collection

# Frequent in English, rare elsewhere: no "in", "was", "had", "also", "on", which others have too.
_ENGLISH = frozenset(
    (
        "about after and are as at because been before being but by can could did does for from"
        " has have how if into is it its many more most not of only or other our out said she"
        " should some such than that the their them then there these they this those through to"
        " up us we were what when where which while who why will with would you your"
    ).split(" ")
)
_SHORT = 30  # words; a headline or a list may do without function words
_ENOUGH = 20  # different English words: no article in another language quotes so many
_SHARE = 0.06  # of English words among the different words of a shorter text
_LONG_ENOUGH = 60  # characters, for langdetect
_LOOK_AT = 5000  # characters
_SURE = 0.95


def looks_english(words: Collection[str]) -> bool:
    """Whether words (case-folded, best a set) may be English text; short texts in ASCII count so.

    The thresholds were chosen on 900 English articles, of which the poorest has
    a share of 0.08.
    """
    different = words if isinstance(words, frozenset) else frozenset(words)
    if len(different) < _SHORT:
        return 2 * sum(map(str.isascii, different)) >= len(different)
    found = len(_ENGLISH & different)
    return found >= _ENOUGH or found >= _SHARE * len(different)


def detect(text: str) -> str | None:
    """The primary language subtag, such as ``es``, by langdetect; None where it is not sure."""
    sample = text[:_LOOK_AT]
    if len(sample) < _LONG_ENOUGH and sample.isascii():
        return None
    script = _east_asian(sample)
    if script:
        return script
    from langdetect import DetectorFactory, LangDetectException, detect_langs  # 450 ms

    DetectorFactory.seed = 0  # or it would answer at random
    try:
        best = detect_langs(sample)[0]
    except LangDetectException:  # no letters
        return None
    return str(best.lang).partition("-")[0] if best.prob >= _SURE else None


def _east_asian(text: str) -> str | None:
    """Chinese, Japanese and Korean by script: langdetect takes short Chinese texts for Korean."""
    han = sum("\u4e00" <= char <= "\u9fff" for char in text)
    kana = sum("\u3040" <= char <= "\u30ff" for char in text)
    hangul = sum("\uac00" <= char <= "\ud7a3" for char in text)
    if 3 * (han + kana + hangul) < sum(map(str.isalpha, text)):
        return None
    if hangul > han + kana:
        return "ko"
    if 10 * kana > han:
        return "ja"
    return "zh" if han else None
