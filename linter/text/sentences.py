"""Where the sentences of a text start and end: rules for edited English news."""

from __future__ import annotations

import re  # the standard one searches short patterns faster than regex, which has imported it anyway
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from linter.span import Span

# Never end a sentence: a name, a number or an example follows.
_TITLES = """
    Mr. Mrs. Ms. Mx. Dr. Drs. Prof. Profs. Messrs. Mme. Mlle. Msgr. Gen. Sen. Sens. Rep. Reps. Gov.
    Govs. Lt. Col. Sgt. Capt. Cmdr. Cdr. Adm. Maj. Brig. Cpl. Pvt. Pfc. Spc. Rev. Fr. Hon. Supt.
    Insp. Det. Amb. Ald. Atty. Cllr. Pres. Assoc. Asst. Mt. Ft. vs. v. cf. viz. eg. ie. incl.
"""
# End a sentence only where a word follows that opens one ("Acme Inc. The company ..."), or speech.
_NAMES = """
    Inc. Corp. Co. Cos. Ltd. Pty. Pte. Bros. Mfg. Assn. Dept. Univ. Natl. Intl. Jr. Sr. Esq. St.
    Ste. Ave. Blvd. Rd. Hwy. Rte. Pkwy. Sq. Pt. Bldg. Apt. Ph.D. Ph.Ds. D.Phil. M.Phil. B.Sc. M.Sc.
    B.Com. B.Ed. M.Ed. Ed.D. LL.B. LL.M. al. Sec. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct.
    Nov. Dec. Calif. Fla. Ala. Ariz. Ark. Colo. Conn. Del. Ga. Ind. Kan. Ky. La. Mass. Md. Mich.
    Minn. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo. Ont. Que.
"""
# Hold only what is counted: "No. 5", but "He said no. They ..."
_NUMBERS = """
    No. Nos. no. nos. p. pp. para. paras. Fig. Figs. fig. figs. Vol. Vols. vol. Ch. Art. Eq. ca. c.
    est. approx. Rs. Tk. Tel. tel. ext. Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. Sun.
"""
_TITLE, _NAME, _NUMBER, _CLOCK, _ROMAN = range(1, 6)
_ABBREVIATIONS = {
    **dict.fromkeys(_NUMBERS.split(), _NUMBER),
    **dict.fromkeys(_NAMES.split(), _NAME),
    **dict.fromkeys(_TITLES.split(), _TITLE),
    **dict.fromkeys(("a.m.", "p.m.", "A.M.", "P.M."), _CLOCK),
    **dict.fromkeys(("II.", "III.", "IV.", "VI.", "VII.", "VIII.", "IX."), _ROMAN),
}
_STARTERS = frozenset(
    """
    The A An He She It They We You I His Her Its Their Our My This That These Those There Here In On
    At For From By With Without As If When While After Before During Since Until Although Though
    However But And Or So Yet Nor Because Despite Instead Meanwhile Moreover Now Then Once Both Some
    Many Another Asked According Also Earlier Later Among What How Why
    """.split()
)
_MONTHS = frozenset(
    """
    January February March April May June July August September October November December Jan Feb
    Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    """.split()
)
_CLOCKS = _MONTHS | frozenset(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat
    Sun Eastern Central Mountain Pacific Atlantic Greenwich GMT UTC BST CET CEST EST EDT ET CST CDT
    CT MST MDT MT PST PDT PT AEST AEDT IST JST HKT SGT
    """.split()
)
# "Vitamin C. Doctors say": the letter ends a label, it is not somebody's initial.
_LABELS = frozenset(
    """
    vitamin vitamins hepatitis plan type group class grade category section appendix exhibit figure
    part series round influenza block terminal gate zone line option schedule phase team pool
    division formula model stage tier hall unit level generation gen serie ligue title act article
    war factor area annex platform channel
    """.split()
)
_BANGS = frozenset("Yahoo! Yum! Jeopardy! Joomla! Wham! Oklahoma! Oliver! Airplane! E! ITV!".split())
_FIRMS = frozenset("Inc Corp Co Ltd LLC PLC plc Brands".split())
_LOWER_CASE_NAMES = frozenset(("adidas", "thyssenkrupp", "bpost", "k.d.", "will.i.am", "e.l.f."))

_TAIL = re.compile(r"((?:[\"”’'»)\]}›“]|\[\d{1,3}\])*)[^\S\n]+(?=\S)")
_FULL_WIDTH_TAIL = re.compile(r"([」』”’）】》。！？]*)[^\S\n]*(?=\S)")
_OPENERS = "\"“”‘’'«‹„([{<¿¡—–-−•*…"
_WORD = re.compile(r"[^\W\d_]+")
_CORE = re.compile(r"[\w.!?&]+[.!?]$")
_LETTERS = re.compile(r"(?:[^\W\d_]\.)+$")
_LABEL = re.compile(r"(?:\d{1,3}|[A-Za-z]|[IVX]+|[ivx]+|P\.S)\.$")
_BRAND = re.compile(
    r"[a-z]{1,6}[A-Z]|al-[A-Z]|[a-z][\w-]*\.(?:com|org|net|io|ai|gov|co|tv|ly|fm|app|dev)\b"
)
_SPEECH = re.compile(r"[“\"‘'«][^”\"’»\n]{2,400}?[,.?!…]['’]?[”\"’»]")
_SAID = re.compile(
    r"(?:[A-Z][\w’'.-]* ){1,3}(?:said|says|asks?|asked|wrote|writes|shouted|cried|replied|added|"
    r"wondered|yelled|tweeted|posted|joked|exclaimed|told|quipped|demanded|screamed|recalled)\b"
)
_TIME = re.compile(r"(?:[A-Z]\w+ ){1,2}time\b")
_WORDS = re.compile(r"\w")
_LATER_DATE = re.compile(r"\d{1,2}(?:st|nd|rd|th)? ([A-Z][a-z]+)")
_QUOTES = "\"”’'»›“"


class Sentences:
    """The sentences of a text in order, as offsets: ``text[starts[i]:ends[i]]``, trimmed."""

    __slots__ = ("ends", "starts")

    def __init__(self, starts: list[int], ends: list[int]) -> None:
        self.starts = starts
        self.ends = ends

    def at(self, offset: int) -> Span:
        """The sentence that holds ``offset``; between two, the one before; in none, ``(0, 0)``."""
        if not self.starts:
            return Span(0, 0)
        number = max(bisect_right(self.starts, offset) - 1, 0)
        return Span(self.starts[number], self.ends[number])

    def __iter__(self) -> Iterator[Span]:
        return map(Span, self.starts, self.ends)

    def __len__(self) -> int:
        return len(self.starts)


def sentences(text: str) -> Sentences:
    r"""Split at full stops, question and exclamation marks that end a sentence, and at every ``\n``.

    What is in doubt stays together.
    """
    starts: list[int] = []
    ends: list[int] = []
    start = _skip(text, 0)
    for at in _marks(text):
        if at < start:
            continue
        after = text[at + 1 : at + 3]
        if after[:1] == " " and after.isupper() and text[at] == "." and _plain(text, start, at):
            end, following = at + 1, at + 2
        else:
            end, following = _judge(text, start, at)
            if not end:
                continue
        starts.append(start)
        ends.append(end)
        start = following
    if start < len(text):
        starts.append(start)
        ends.append(len(text.rstrip()))
    return Sentences(starts, ends)


def _marks(text: str) -> list[int]:
    """Offsets of all that may end a sentence; a search for each is far faster than for any."""
    found: list[int] = []
    for mark in ".\n?!…‽。！？":
        at = text.find(mark)
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1)
    found.sort()
    return found


def _plain(text: str, start: int, at: int) -> bool:
    """The usual case: a word of letters that is no abbreviation, then a capital."""
    # The window is longer than any abbreviation, so that a cut word cannot look like one.
    token = text[max(start, at - 9) : at + 1].rpartition(" ")[2]
    return token[:-1].isalpha() and len(token) > 2 and token not in _ABBREVIATIONS


def _judge(text: str, start: int, at: int) -> tuple[int, int]:
    """Where the sentence ends and the next starts, or (0, 0) where it goes on."""
    mark = text[at]
    if mark == "\n":
        return start + len(text[start:at].rstrip()), _skip(text, at)
    if mark in "。！？":
        tail = _FULL_WIDTH_TAIL.match(text, at + 1)
        return (tail.end(1), tail.end()) if tail else (0, 0)
    tail = _TAIL.match(text, at + 1)
    if tail is None or not _ends(_place(text, start, at, tail)):
        return 0, 0
    return tail.end(1), tail.end()


def _skip(text: str, at: int) -> int:
    while text[at : at + 1].isspace():
        at += 1
    return at


class _Place(NamedTuple):
    """A mark in doubt, and what stands around it."""

    text: str
    start: int  # of the sentence
    at: int  # of the mark
    closers: str  # quotation marks and brackets after it
    token: str  # the word it belongs to, the mark included
    first: bool  # that word opens the sentence
    following: int  # offset of what comes next ...
    head: int  # ... and past quotation marks, brackets and dashes
    follower: str  # the word there, if it is one


def _place(text: str, start: int, at: int, tail: re.Match[str]) -> _Place:
    window = max(start, at - 24)
    word = text[window : at + 1].split()[-1]
    core = _CORE.search(word)
    token = core[0] if core else word
    first = at + 1 - len(word) == start and word.lstrip(_OPENERS) == token
    head = following = tail.end()
    while head < len(text) and text[head] in _OPENERS:
        head += 1
    follower = _WORD.match(text, head)
    return _Place(
        text, start, at, tail[1], token, first, following, head, follower[0] if follower else ""
    )




def _ends(place: _Place) -> bool:
    text, at = place.text, place.at
    if text[place.following] in ".?!" or not _WORDS.search(text, place.start, at):
        return False  # inside a spaced ellipsis, or no word yet
    loud = text[at] != "." or text[max(at - 1, 0)] in ".…?!" or text[max(at - 2, 0) : at] == ". "
    if text[place.head : place.head + 1].islower():
        return not (loud and place.closers) and _opens_in_lower_case(place) and not _binds(place)
    if loud:
        return _ends_loudly(place)
    if any(quote in place.closers for quote in _QUOTES):
        return _ABBREVIATIONS.get(place.token) != _TITLE
    return not _binds(place)


def _opens_in_lower_case(place: _Place) -> bool:
    """A brand may: "iPhone sales fell", "adidas rose", "booking.com said"."""
    rest = place.text[place.head : place.head + 20].split(maxsplit=1)
    return rest[0] in _LOWER_CASE_NAMES or _BRAND.match(place.text, place.head) is not None


def _ends_loudly(place: _Place) -> bool:
    """After an ellipsis, a question mark or an exclamation mark, before a capital."""
    if place.text[place.at] in ".…":
        return place.follower != "I" or bool(place.closers)
    if place.token in _BANGS:
        return place.follower in _STARTERS
    if place.follower in _FIRMS:
        return False
    if place.closers.startswith(")"):
        return place.text[place.start] == "("
    if place.closers and (place.follower == "I" or place.follower not in _STARTERS):
        return not _SAID.match(place.text, place.head)
    return True


def _binds(place: _Place) -> bool:
    """The full stop belongs to an abbreviation, initial or label, and the sentence goes on."""
    token, digit = place.token, place.text[place.head : place.head + 1].isdigit()
    if _is_label(place):
        return True
    kind = _ABBREVIATIONS.get(token)
    if kind == _NUMBER:
        return digit or place.follower in _MONTHS
    if kind == _CLOCK:
        return _is_clock(place)
    if kind == _NAME:
        return digit or not _opens(place)
    return kind == _TITLE or (kind is None and _binds_initials(place, digit))


def _is_label(place: _Place) -> bool:
    """ "1. Text" at the start, or "three things: 1. Text"."""
    if not _LABEL.match(place.token):
        return False
    return place.first or (place.token[0].isdigit() and _before(place).endswith((":", ";")))


def _before(place: _Place) -> str:
    """The word before the one with the mark."""
    end = place.at + 1 - len(place.token)
    return (place.text[max(place.start, end - 24) : end].split() or [""])[-1]


def _is_clock(place: _Place) -> bool:
    """ "5 p.m. Monday", "5 p.m. London time", "5 p.m. 12 June"."""
    if place.follower in _CLOCKS or _TIME.match(place.text, place.head):
        return True
    date = _LATER_DATE.match(place.text, place.head)
    return date is not None and date[1] in _MONTHS


def _opens(place: _Place) -> bool:
    """What comes next opens a sentence: a word that no name begins with, or speech."""
    if place.follower in _STARTERS:
        end = place.head + len(place.follower)
        return len(place.follower) > 1 or place.text[end : end + 1] not in ".-"
    return _SPEECH.match(place.text, place.following) is not None


def _binds_initials(place: _Place, digit: bool) -> bool:
    """ "J. Smith", "J.K. Rowling", "U.S. Senate"; but not "vitamin C. Doctors say"."""
    token = place.token
    if not _LETTERS.match(token):
        return False
    if token.islower():
        return len(token) > 2  # i.e., a.k.a.
    if len(token) > 2:
        return digit or not _opens(place)
    before = _before(place)
    label = before.lower().lstrip(_OPENERS) in _LABELS
    platform = token == "X." and before in ("on", "to", "via", "Twitter")
    return not (digit or label or platform or _opens(place))
