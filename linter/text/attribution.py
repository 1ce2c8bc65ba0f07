"""Who stands behind a claim: speech verbs and their subjects, documents, outlets, makers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from linter.patterns import pattern
from linter.record import NamedTuple
from linter.span import Span
from linter.text.find import whole

# What follows "she said" may go on in the next sentence; what she hopes does not.
_SPEECH = frozenset(
    """
    said say says told tells wrote writes announced announces argued argues estimated predicted
    predicts forecast forecasts warned warns added adds explained explains acknowledged acknowledges
    confirmed confirms claimed concluded concludes testified insisted insists denied promised
    pledged vowed suggested tweeted cautioned noted notes stressed asked according maintains
    contends contended asserted asserts recalled admitted conceded reiterated projected reported
    called describes described
    """.split()
)
_VIEW = frozenset(
    """
    believes believe thinks think thought expects expect hopes hope hoped fears fear worries
    worried doubts considers feels felt plans expected wants intends sees anticipates anticipate
    """.split()
)
_FINDING = frozenset("found finds shows showed suggests indicates indicated projects shown".split())
_CUES = _SPEECH | _VIEW | _FINDING
_LETTERS = frozenset(bytes([letter]) for letter in b"abcdefghijklmnopqrstuvwxyz_")
_DOCUMENT = pattern(
    r"\b(?:[Ss]tud(?:y|ies)|[Ss]urveys?|[Pp]olls?|[Aa]nalys[ie]s|[Rr]esearch(?:ers)?|[Dd]ata|"
    r"[Ff]igures?|[Rr]ecords|[Dd]ocuments?|[Ff]ilings?|[Tt]ests?|[Aa]udit|[Ee]stimates?|[Tt]rial|"
    r"[Ss]cientists|[Ii]nquiry|[Ii]nvestigation|[Ff]orecasts?|[Ss]tatistics|[Ee]vidence|[Mm]odel|"
    r"(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ne|[’']s)(?: [\w-]+){0,3} [Rr]eport)\b"
)
# Nobody in particular: the claim stands as unsupported as before.
_NOBODY = pattern(
    r"(?:\b(?:[Ss]ources?|[Ii]nsiders?|[Ss]ome|[Oo]thers?|[Mm]any|[Oo]bservers?|[Cc]ritics?|"
    r"[Pp]eople|[Mm]ost|[Rr]umou?rs?)|(?:^|[^\w ] ?|\b(?:[Mm]edia|[Ss]ome|"
    r"[Nn]ews|[Pp]ress|[Uu]nconfirmed|[Rr]ecent|[Ss]everal|"
    r"[Mm]ultiple|[Ee]arlier|[Ll]ocal|[Vv]arious|[Nn]umerous|[Oo]ther) )[Rr]eports)"
    r"(?: (?:close to|familiar with|with knowledge of|in|inside|within|near) [^,;.]{1,50})?"
    r"(?: (?:have|has|had|also|still|now|\w+ly))?\s*$"
)
# "is said to be", "a report said", "that said, ...": no one speaks.
_PASSIVE = pattern(r"\b(?:is|are|was|were|be|been|being|get|gets|[’']s|[’']re)(?: \w+ly)? $")
_ADJECTIVE = pattern(r"\b(?:the|a|an|its|their|his|her|any|this|these|no|some|than|as) $")
_NOT_SPEECH = pattern(r"(?:that|[Tt]hat being|[Hh]aving|easier|so|the) $")
_ACCORDING = pattern(
    r" to (?!(?:(?:\w+ ){0,3}(?:insiders|sources|reports|rumou?rs)|(?:\w+ )?people (?:familiar|"
    r"close)|those (?:familiar|close)|plan\b|schedule\b|(?:a|the|its|their) (?:plan|schedule)\b))"
)
_QUOTED = pattern(r"[“\"][^”\"\n]{18,}[”\"]")

_OUTLET = pattern(
    r"\b(?:[A-Z][\w’'-]+ ){1,3}(?:Times|Post|Journal|Herald|Tribune|Gazette|Chronicle|Telegraph|"
    r"Mail|Mirror|Star|Globe|News|Press|Magazine|Weekly|Daily|Courier|Register|Examiner|Observer|"
    r"Independent|Standard|Dispatch|Sentinel|Argus|Echo|Review|Radio|TV|Television)\b"
)
_SAYS = (
    r"(?:said|says|told|tells|wrote|writes|warn(?:s|ed)|add(?:s|ed)|argue[sd]|explain(?:s|ed)|"
    r"note[sd]|caution(?:s|ed)|point(?:s|ed)|recall(?:s|ed)|suggest(?:s|ed)|estimate[sd])"
)
_FULL_NAME = r"(?:(?:Dr|Prof|Sir|Mr|Ms|Mrs)\.? )?[A-Z][\w’'.-]+(?: [A-Z]\.)? [A-Z][\w’'-]+"
_PERSON_SPEAKS = pattern(
    rf"\b{_SAYS} (?:[a-z]+ ){{0,4}}{_FULL_NAME}"
    rf"|{_FULL_NAME}(?:, [^.;\n]{{1,160}},| \([^)\n]*\)| of [^.;\n]{{1,60}})?"
    rf" (?:also |has |had )?{_SAYS}\b"
    rf"|\b[Aa]ccording to (?:[\w-]+ ){{0,4}}{_FULL_NAME}"
)
_WORD = pattern(r"[A-Za-z]+")


class Voices(NamedTuple):
    """Where words of speech and of opinion stand in a text, in order."""

    text: str
    starts: Sequence[int]

    def named(self, start: int, end: int, *, spoken: bool = False) -> bool:
        """Whether ``text[start:end]`` has somebody who stands behind what it says.

        ``spoken``: only by word of mouth or in writing, not in his thoughts.
        """
        first = bisect_left(self.starts, start)
        for at in self.starts[first : bisect_left(self.starts, end)]:
            if _speaks(self.text, start, at, spoken=spoken):
                return True
        return False


def voices(text: str, low: bytes, vocabulary: frozenset[str]) -> Voices:
    """All words that may attribute a claim to somebody, not yet judged.

    ``low``: the text in lower case as ASCII, each offset kept; ``vocabulary``: its words.
    """
    starts: list[int] = []
    for word in _CUES & vocabulary:
        cue = word.encode()
        at = low.find(cue)
        while at >= 0:
            after = at + len(cue)
            if low[after : after + 1] not in _LETTERS and low[at - 1 : at] not in _LETTERS:
                starts.append(at)
            at = low.find(cue, after)
    starts.sort()
    return Voices(text, starts)


def _speaks(text: str, start: int, at: int, *, spoken: bool) -> bool:
    """Whether the word at ``at`` makes somebody answer for the sentence from ``start``."""
    cue = _WORD.match(text, at)
    word = cue[0].lower() if cue else ""
    after = at + len(word)
    if word == "according":
        return _ACCORDING.match(text, after) is not None
    before = text[max(start, at - 80) : at]
    if _NOBODY.search(before):
        return False
    if word in _FINDING:
        return _DOCUMENT.search(before) is not None
    if word in _VIEW and spoken:
        return False
    if _NOT_SPEECH.search(before[-12:]) and text[after : after + 1] == ",":
        return False
    if _PASSIVE.search(before[-24:]):
        return text.startswith(" by ", after)
    return not _ADJECTIVE.search(before[-8:])


def quotes_somebody(text: str, span: Span) -> bool:
    """Whether a sentence holds more than a word or two in quotation marks."""
    return _QUOTED.search(text, *span) is not None


def outlet(text: str, start: int, end: int, names: Sequence[str] = ()) -> bool:
    """Whether a newspaper, agency or broadcaster is named: one of ``names`` or by its kind."""
    if _OUTLET.search(text, start, end):
        return True
    part = text[start:end]
    return any(name in part and next(whole(part, name), None) is not None for name in names)


def person_speaks(text: str, start: int, end: int) -> bool:
    """Whether somebody with first name and surname is heard."""
    return _PERSON_SPEAKS.search(text, start, end) is not None
