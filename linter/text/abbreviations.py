"""Abbreviations and other words that decide whether a full stop ends a sentence."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


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
    Nov. Dec.
"""
# The same, but only after a comma ("in Seattle, Wash.") or a party ("R-Wash."): many are words too.
_STATES = """
    Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn.
    Miss. Mo. Mont. Neb. Nev. Okla. Ont. Ore. Pa. Que. Tenn. Tex. Va. Vt. Wash. Wis. Wyo.
"""
# Hold only what is counted: "No. 5", but "He said no. They ..."
_NUMBERS = """
    No. Nos. no. nos. p. pp. para. paras. Fig. Figs. fig. figs. Vol. Vols. vol. Ch. Art. Eq. ca. c.
    est. approx. Rs. Tk. Tel. tel. ext. ft. Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri.
    Sat. Sun.
"""
TITLE, NAME, STATE, NUMBER, CLOCK, ROMAN = range(1, 7)
ABBREVIATIONS = {
    **dict.fromkeys(_NUMBERS.split(), NUMBER),
    **dict.fromkeys(_STATES.split(), STATE),
    **dict.fromkeys(_NAMES.split(), NAME),
    **dict.fromkeys(_TITLES.split(), TITLE),
    **dict.fromkeys(("a.m.", "p.m.", "A.M.", "P.M."), CLOCK),
    **dict.fromkeys(("II.", "III.", "IV.", "VI.", "VII.", "VIII.", "IX."), ROMAN),
}
STARTERS = _words(
    """
    The A An He She It They We You I His Her Its Their Our My This That These Those There Here In On
    At For From By With Without As If When While After Before During Since Until Although Though
    However But And Or So Yet Nor Because Despite Instead Meanwhile Moreover Now Then Once Both Some
    Many Another Over Asked According Also Earlier Later Among What How Why
    """
)
MONTHS = _words(
    """
    January February March April May June July August September October November December Jan Feb
    Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    """
)
CLOCKS = MONTHS | _words(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat
    Sun Eastern Central Mountain Pacific Atlantic Greenwich GMT UTC BST CET CEST EST EDT ET CST CDT
    CT MST MDT MT PST PDT PT AEST AEDT IST JST HKT SGT
    """
)
# "Vitamin C. Doctors say": the letter ends a label, it is not somebody's initial.
LABELS = _words(
    """
    vitamin vitamins hepatitis plan type group class grade category section appendix exhibit figure
    part series round influenza block terminal gate zone line option schedule phase team pool
    division formula model stage tier hall unit level generation gen serie ligue title act article
    war factor area annex platform channel
    """
)
BANGS = _words("Yahoo! Yum! Jeopardy! Joomla! Wham! Oklahoma! Oliver! Airplane! E! ITV!")
FIRMS = _words("Inc Corp Co Ltd LLC PLC plc Brands")
