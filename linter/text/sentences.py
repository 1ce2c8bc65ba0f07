"""Where the sentences of a text start and end: rules for edited English news."""

from __future__ import annotations

import re  # the standard one searches short patterns faster than regex, which has imported it anyway
from bisect import bisect_right
from collections.abc import Iterator

from linter.span import Span

# Never end a sentence: a name, a number or an example follows.
_TITLES = """
    Mr. Mrs. Ms. Mx. Dr. Drs. Prof. Profs. Messrs. Mme. Mlle. Msgr. Gen. Sen. Sens. Rep. Reps. Gov.
    Govs. Lt. Col. Sgt. Capt. Cmdr. Cdr. Adm. Maj. Brig. Cpl. Pvt. Pfc. Spc. Rev. Hon. Supt. Insp.
    Det. Amb. Ald. Atty. Cllr. Pres. Assoc. Asst. Mt. Ft. vs. v. cf. viz. eg. ie. aka. op. incl.
"""
# End a sentence only where a word follows that opens one ("Acme Inc. The company ..."), or speech.
_NAMES = """
    Inc. Corp. Co. Cos. Ltd. Bros. Mfg. Assn. Dept. Univ. Natl. Intl. Jr. Sr. Esq. St. Ste. Ave.
    Blvd. Rd. Hwy. Rte. Pkwy. Sq. Bldg. Apt. Ph.D. Ph.Ds. D.Phil. B.Sc. M.Sc. Ed.D. LL.B. LL.M.
    Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. al. Sec. Calif. Fla. Ala. Ariz.
    Ark. Colo. Conn. Del. Ga. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Mo. Mont. Neb. Nev. Okla. Ore.
    Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo. Ont. Que.
"""
# Hold only what is counted: "No. 5", but "He said no. They ..."
_NUMBERS = """
    No. Nos. no. nos. p. pp. para. paras. Fig. Figs. fig. figs. Vol. vol. Ch. ch. Art. art. Sec.
    sec. ca. c. est. approx. Rs. Tk. Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. Sun. Eq. eq.
"""
_TITLE, _NAME, _NUMBER, _CLOCK = range(1, 5)
_ABBREVIATIONS = {
    **dict.fromkeys(_NUMBERS.split(), _NUMBER),
    **dict.fromkeys(_NAMES.split(), _NAME),
    **dict.fromkeys(_TITLES.split(), _TITLE),
    **dict.fromkeys(("a.m.", "p.m.", "A.M.", "P.M."), _CLOCK),
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
_OPENERS = "\"“”‘’'«‹„([{<¿¡—–-−•*…"
_WORD = re.compile(r"[^\W\d_]+")
_CORE = re.compile(r"[\w.!?&]+[.!?]$")
_LETTERS = re.compile(r"(?:[^\W\d_]\.)+$")
_LABEL = re.compile(r"(?:\d{1,3}|[A-Za-z]|[IVX]+|[ivx]+)\.$")
_BRAND = re.compile(
    r"[a-z]{1,6}[A-Z]|al-[A-Z]|[a-z][\w-]*\.(?:com|org|net|io|ai|gov|co|tv|ly|fm|app|dev)\b"
)
_SPEECH = re.compile(r"[“\"‘'«][^”\"’»\n]{2,400}?[,.?!…]['’]?[”\"’»]")
_SAID = re.compile(
    r"(?:[A-Z][\w’'.-]* ){1,3}(?:said|says|asks?|asked|wrote|writes|shouted|cried|replied|added|"
    r"wondered|yelled|tweeted|posted|joked|exclaimed|told|quipped|demanded|screamed|recalled)\b"
)
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
        return len(text[start:at].rstrip()) + start, _skip(text, at)
    if mark in "。！？":
        return _judge_full_width(text, at)
    tail = _TAIL.match(text, at + 1)
    if tail is None:
        return 0, 0
    if not _ends(text, start, at, tail):
        return 0, 0
    return tail.end(1), tail.end()


def _judge_full_width(text: str, at: int) -> tuple[int, int]:
    end = at + 1
    while text[end : end + 1] in tuple("」』”’）】》。！？"):
        end += 1
    following = _skip(text, end)
    # A line break, or the end, is dealt with when it comes.
    if "\n" in text[end:following] or following == len(text):
        return 0, 0
    return end, following


def _skip(text: str, at: int) -> int:
    while text[at : at + 1].isspace():
        at += 1
    return at


def _ends(text: str, start: int, at: int, tail: re.Match[str]) -> bool:
    head = tail.end()
    while text[head : head + 1] in _OPENERS and head < len(text):
        head += 1
    if text[head : head + 1] in (".", "?", "!", "") and head == tail.end():
        return False  # a spaced ellipsis
    word = _WORD.match(text, head)
    follower = word[0] if word else ""
    closers = tail[1]
    token = _token(text, start, at)
    if text[head : head + 1].islower():
        return _opens_in_lower_case(text, head) and not _binds(text, start, at, token, follower)
    if text[at] != "." or text[max(start, at - 1)] in "?!…." and at > start:
        return _ends_loudly(text, at, tail, token, follower)
    if any(quote in closers for quote in _QUOTES):
        return _ABBREVIATIONS.get(token) != _TITLE
    return not _binds(text, start, at, token, follower, tail.end(), head)
