"""Sentence boundaries, each marked by ‖; a line without one is a single sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.span import Span
from linter.text.abbreviations import ABBREVIATIONS, NUMBER, ROMAN
from linter.text.sentences import sentences

BOUNDARIES = """
The council met on Monday.‖ It voted to close the pool.
Was it legal?‖ Nobody knew.
Stop the press!‖ The mayor has resigned.
Mr. Okafor left early.‖ Mrs. Lind stayed.
Dr. Amara Singh and Prof. Lee Hart spoke.‖ Ms. Bell did not.
Gen. Maria Torres met Sen. Paul Drake and Rep. Ann Cho.‖ Gov. Reed was away.
Lt. Gov. Dana Poe and Lt. Col. Hank Ives saluted.‖ Maj. Gen. Rao watched.
Messrs. Pike and Dunn bought Mt. Arden from Adm. Foss.‖ They sold Ft. Kerr.
The Rev. James Cole and Fr. Tim Doyle prayed.‖ Hon. Ruth Vale presided.
She lives on St. Mark's Place in St. Paul.‖ He lives in St. Albans.
They marched down Wall St.‖ The police followed.
He retired to Fifth Ave.‖ He never drove again.
The parade went up Lincoln Blvd. and Oak Rd. before noon.
Robert Downey Jr. Stars in the film.
He is the son of Martin Luther King Sr.‖ He spoke in the chapel.
Sammy Davis Jr. sang.‖ Frank Sinatra danced.
Acme Inc. Chief Executive Ida Moss resigned.
Shares fell at Acme Inc.‖ The company blamed the weather.
He worked for Dunn & Co.‖ In May he left.
He worked for Dunn & Co. Limited before the war.
Globex Corp. and Initech Ltd. merged.‖ Hooli Inc. did not.
The firm is listed as Warner Bros. Discovery in New York.
“Demand was weak,” said a director of Acme Corp.‖ “We will recover,” he added.
He sued Acme Inc. (NYSE: ACM) in March.
They grow apples, pears, etc. on the farm.
They grow apples, pears, etc.‖ The farm is small.
They grow apples, pears, etc.‖ Farmers are happy.
It was Liverpool vs. Arsenal on Sunday.
The case of Roe v. Wade was cited.‖ Brown v. Board was not.
Some animals, e.g. Bengal tigers, are rare.
The regulator, i.e. Ofcom, will decide.
See cf. Smith for details.
The singer Marshall Mathers, a.k.a. Eminem, arrived.
Keller et al. Found the gene in 2019.
The gene was found by Keller et al.‖ The paper won a prize.
He finished at No. 5.‖ She came in at No. 3.
Was that his answer?‖ No.‖ The minister said yes.
The seats were Nos. 4 and 5.
See p. 12 and pp. 14-18.‖ Then turn to Fig. 3.
The order is in Vol. 2, Ch. 3, Art. 50 of the code.
It holds approx. 300 people.‖ Built c. 1890, it is old.
The house (est. 1840) was sold.
He paid Rs. 500 for the ticket.‖ She paid Rs. 50.
On Jan. 5 the talks began.‖ By Feb. 28 they had failed.
It happened in Sept. 2001.‖ In Oct. the war began.
The law took effect on Dec. 31.‖ Courts were closed.
The shop shut in Nov.‖ The owner retired.
The train left at 5 p.m. on Tuesday.
The train left at 5 p.m. Tuesday.‖ It never arrived.
The train left at 5 p.m.‖ Nobody was on it.
The train left at 5 p.m.‖ Police stopped it.
The markets open at 9:30 a.m. Eastern on weekdays.
The call starts at 10 a.m. London time.‖ Dial in early.
Doors open at 7 p.m.‖ Tickets cost $5.
The polls close at 8 p.m. EST.‖ Results come later.
The raid began at 4 a.m. 12 June and ended by noon.
The U.S. Senate voted.‖ The U.S. is divided.
She moved to the U.S.‖ He stayed in the U.K.
She moved to the U.S.‖ In 2012 she became a citizen.
The U.S. “Remain in Mexico” policy ended.
The deal helps the U.S.‖ “We got what we wanted,” said Mr. Poole.
He drove along U.S. 1 from Miami.
The U.N. Security Council met.‖ A U.N. envoy spoke.
They live in Washington, D.C.‖ They work in New York.
The U.S.S.R. collapsed in 1991.‖ Russia did not.
She has a Ph.D. in physics.‖ He has a B.A. in art.
She earned a Ph.D.‖ Then she moved to Rome.
He took an M.B.A. at Harvard.‖ It cost a fortune.
George W. Bush won.‖ John F. Kennedy had won before.
J.K. Rowling wrote it.‖ J.R.R. Tolkien did not.
It was written by J. Smith and A. B. Jones.
The film was by M. Night Shyamalan.‖ It flopped.
He was known as Malcolm X.‖ He was 39.
Ministers turned to Plan B.‖ Doctors were relieved.
Oranges hold vitamin C.‖ Apples hold less.
Brands court Generation Z.‖ Banks do not.
Mr. Musk posted it on X.‖ Police took note.
England are in Group B.‖ Wales are in Group C.
Her rival is smarter than I.‖ The vote is on Monday.
The rate rose to 3.5 percent.‖ It was 2.25 percent in May.
Inflation was 3.5.‖ Growth was 2.
Install v1.2 today.‖ Version v1.3 is broken.
The update is called v2.0.‖ Users like it.
It runs on .NET and Node.js with ease.
They rewrote it in Node.js.‖ The team is happy.
He likes Java.‖ .NET is not for him.
Visit example.com for details.‖ Write to desk@example.org.
The site is example.com.‖ The app is free.
The firm owns Booking.com and Hotels.com.‖ It has grown.
It fell by half.‖ booking.com rose.
Amazon.com Inc. said it would appeal.
Well ... I am not sure.
Well... maybe.‖ Who knows?
He paused… and then he left.
He paused…‖ The crowd waited.
He paused...‖ The crowd waited.
It was . . . a strange day.
It was over . . .‖ The crowd left.
We had hoped [...] for more.‖ We were wrong.
“We tried.‖ […] It failed.”
"Why?" she asked.‖ "Why not?" he said.
“Why?” she asked.‖ Nobody answered.
“Why?” Smith asked.‖ “Because,” said Jones.
“Why now?” Mr. Smith asked the court.
“Why not?” I asked.‖ He shrugged.
“Who goes there?” shouted the guard.
“Stop!” John Pell shouted.‖ The bus went on.
“Why?”‖ She had no answer.
“It is over.”‖ She left the room.
"It is over."‖ She left the room.
“It is over,” he said.‖ “We lost.”
He called it ‘a farce.’‖ She called it a crime.
She said: “It is over.”‖ “It is not,” he replied.
‘It is over.’‖ She left the room.
He left (she stayed).‖ It rained.
He left.‖ (She stayed.)‖ It rained.
The minister (remember her?) Smith appointed has gone.
(Did he know?)‖ The inquiry will ask.
He sang “Help!” and “Yesterday” on stage.
The band Wham! split up.‖ Yahoo! said it would buy the label.
Yahoo! Inc. sold its stake.‖ Yahoo! Finance stayed.
She won on Jeopardy! last week.
He worked at Yahoo!‖ The pay was good.
Guess? Inc. opened a shop.
What?!‖ Nobody told the staff.
You did what‽‖ The room fell silent.
No!!!‖ It cannot be.
Really??‖ Yes.
iPhone sales fell.‖ eBay rose.‖ macOS was flat.
Sales of the phone fell.‖ iPhones are costly.
He returned to Kenya.‖ al-Shabab claimed the attack.
The rate is set by the bank.‖ 20 people saw it.
He was born in 1990.‖ 2020 was his best year.
They counted 12.‖ “Twelve is enough,” she said.
The bill came to $5.‖ He paid $10.
It cost £4m.‖ €5m was left over.
1. Wash the rice.‖ 2. Boil the water.
a) Wash the rice.‖ b) Boil the water.
A. The council may act.‖ B. The mayor may not.
IV. Results of the survey
II. The survey was small.‖ It had 30 answers.
There are three steps: 1. Wash.‖ 2. Boil.‖ 3. Serve.
Three things matter: price, size and taste.‖ Colour does not.
He had one rule: Never lie.‖ He broke it.
P.S. The cat is well.
Q. Who pays?‖ A. The state does.
He came second.[1]‖ She came third.[12]‖ They went home.
It was dark.”‖ He went on.
The (U.S.) Army came.‖ It left.
Sen. Jo Pace (R-Ky.) and Rep. Al Dean (D-Calif.) agreed.
The plant in Akron, Ohio, and one in Reno, Nev. Closed.
He grew up in Ames, Okla.‖ He moved to Mobile, Ala., in May.
The then-Sen. Barack Obama and ex-Gov. Mitt Romney met.
Vice-Adm. Kerr met Maj.-Gen. Ruiz.‖ They shook hands.
The battle—Gen. Lee lost it—was short.
He met “Dr.” Dre.‖ They talked.
St. Louis beat Ft. Worth.‖ Dallas lost.
Sgt. Maj. Flynn and Cpl. Boyd deserted.‖ Pvt. Ames stayed.
The pill is sold in the U.S. Over-the-counter sales rose.
The pill is sold in the U.S.‖ Over time, sales rose.
It works without A.I.‖ The firm said so.
The A.I. Act passed.‖ Firms complained.
It weighs 5 kg.‖ The box is 2 ft. long and 8 in. wide.
He ran 10 km.‖ She ran 12 mi.‖ They slept.
Contact the desk at tel. 555 0100.‖ Leave a message.
The study (Smith et al., 2019) was small.‖ A new one is big.
He said no.‖ She said yes.
It is what it is.‖ So be it.
I did it for us.‖ You did it for them.
It is the EU.‖ It is the UK.‖ It is NATO.
He can't.‖ She won’t.‖ They shouldn’t.
It grew by 5%.‖ Sales fell 2%.
They are up to date.‖ Élan is all.
Her name is Zoë.‖ Émile is his.
The Élysée Palace said Mme. Royer was ill.
He wrote “U.S.A.”‖ She wrote “France.”
The best is yet to come.‖ — Editor
Smith, who is 40, left.‖ Jones, 39, stayed.
Hello !‖ He is here.
北京下雨了。‖上海没有。‖广州呢？‖不知道！
“北京下雨了。”‖他说。
He said 你好。‖ She left.
Please read no. 7 and fig. 4.‖ Then rest.
Services include Mass.‖ The church is old.
The crash was near Yakima, Wash., on Monday.
It happened at 9 Elm St. in Derry.‖ Police came.
He is 6 ft. 2 in. tall.‖ She is not.
They paid Smith, Jones et al. in cash.
He saw World War II.‖ She saw World War I.‖ They wept.
The show airs at 8 p.m. Eastern time.‖ It lasts an hour.
The store is open 9 a.m. to 5 p.m. Monday to Friday.
He spoke to Reuters on Thurs. Oct. 5 in Rome.
The U.S.‖ However, that has changed.
He lost the “U.S. Open.”‖ She won it.
What does the C.D.C. say?‖ Nothing.
He asked, “What time is it?”‖ She did not know.
“What,” he asked, “is that?”‖ It was a cat.
“Is it him?”‖ “It is.”
"Is it him?"‖ "It is."
""".strip().splitlines()


def test_the_table_is_long_enough() -> None:
    assert len(BOUNDARIES) >= 160


@pytest.mark.parametrize("line", BOUNDARIES)
def test_boundaries(line: str) -> None:
    text = line.replace("‖", "")
    found = [text[start:end] for start, end in sentences(text)]
    assert found == [sentence.strip() for sentence in line.split("‖")]


@pytest.mark.parametrize("word", [word for word, kind in ABBREVIATIONS.items() if kind != ROMAN])
def test_no_abbreviation_ends_a_sentence_before_what_it_goes_with(word: str) -> None:
    follower = "5 people" if ABBREVIATIONS[word] == NUMBER else "Monday evening"
    assert len(sentences(f"It was, {word} {follower} came.")) == 1


def test_a_line_break_always_ends_a_sentence() -> None:
    text = "  A headline \n\nMr.\nSmith said so. \n"
    assert [text[start:end] for start, end in sentences(text)] == [
        "A headline",
        "Mr.",
        "Smith said so.",
    ]


@pytest.mark.parametrize(
    ("offset", "span"), [(0, (0, 4)), (3, (0, 4)), (4, (0, 4)), (5, (5, 9)), (99, (5, 9))]
)
def test_at_gives_the_sentence_that_holds_the_offset(offset: int, span: tuple[int, int]) -> None:
    assert sentences("One. Two.").at(offset) == Span(*span)


def test_no_text_has_no_sentences() -> None:
    assert len(sentences(" \n ")) == 0
    assert sentences("").at(0) == Span(0, 0)


PIECES = st.sampled_from(
    "Mr|U.S|He|said|1|C|i|etc|。|“|”|\"|'|)|(|[1]|.|...|…|?|!| | |\n|\x1c|\xa0|\u2028|é|中".split(
        "|"
    )
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=30).map("".join)))
def test_sentences_are_ordered_trimmed_and_cover_all_that_is_not_space(text: str) -> None:
    found = sentences(text)
    spans = list(found)
    assert len(spans) == len(found)
    last = 0
    for start, end in spans:
        assert last <= start < end <= len(text)
        assert not text[last:start].strip()
        assert text[start:end] == text[start:end].strip()
        assert "\n" not in text[start:end]
        last = end
    assert not text[last:].strip()


@given(st.lists(PIECES, max_size=30).map("".join))
def test_at_agrees_with_the_spans(text: str) -> None:
    found = sentences(text)
    for span in found:
        assert found.at(span.start) == found.at(span.end - 1) == span
