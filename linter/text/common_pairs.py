"""Two words in a row that many articles hold: a rule called by one of these would run often.

Of those that stand in our terms and patterns, those in 3 of 1,000 articles and more, the
most frequent first; only for compiling rules.
"""

from __future__ import annotations

_PAIRS = """
of the; in the; to the; on the; for the; and the; at the; to be; with the; in a; of a; by the; is
the; u s; on a; to a; one of; it is; to do; part of; the government; number of; the same; over
the; department of; the new; would be; at a; office of; s a; united states; the team; the united;
the world; to take; to ensure; have the; in order; the future; use of; look at; the time; social
media; order to; during the; of government; services administration; the people; to their; around
the; published at; according to; out to; ability to; the general; opportunity to; to know; members
of; the other; a large; back to; list of; the us; types of; group of; of time; published on; type
of; as part; of work; take a; the information; make a; parts of; the day; of data; is in; and
technology; ensure that; management and; the final; health and; and human; has the; team of; the
state; on an; due to; amount of; did not; are in; people s; be in; level of; of health; the goal;
meet the; of new; the ability; to you; and development; value of; every day; and security; he has;
human services; s office; that he; the event; the opportunity; the third; making it; reach out;
government agency; required to; state of; the fact; and budget; come to; thousands of; of
management; of public; a look; day of; prime minister; source of; standards and; the company;
majority of; of users; against the; fact that; for public; the long; years ago; cost of; year s;
at this; bureau of; new york; know how; of service; people with; quality of; to conduct; cross
functional; days of; form of; of software; the life; of science; of technology; the cloud; course
of; the course; federal election; levels of; made a; of state; purpose of; the case; institute of;
the south; web services; west bank; national institute; the purpose; city of; environmental
protection; in time; of homeland; of human; out and; outside the; protection agency; the city; the
front; the law; to drive; a significant; consumer financial; election commission; financial
protection; head of; hours of; prior to; protection bureau; the major; engine optimization; pain
points; period of; round of; the air; the meeting; time as; united nations; centers for; control
of; food and; knowledge of; large scale; moving forward; results of; take on; the common; to as;
world of; act of; center for; despite the; for open; information officer; national park; of
business; of energy; point of; this point; and deliver; control and; institutes of; national
institutes; of standards; south of; the language; to his; artificial intelligence; body of; care
of; general public; groups of; network of; of interest; of justice; of natural; percentage of;
place of; secretary of; the north; the peace; the standards; the teams; with limited; functional
teams; is required; new year; new zealand; of services; of social; point in; president of;
technology officer; the fire; the goals; web based; and drug; and innovation; boxing day; drug
administration; law and; make an; of high; of labor; of security; public health; speed of; the
army; the defence; the human; the opposition; the press; the situation; the un; the union; year
ago; a difference; division of; each day; model of; most effective; of commerce; of days; proof
of; rate of; right away; security administration; take this; the health; the heart; the news; the
police; the states; to realize; university of; volume of; web page; words and; a daily; a weekly;
agreement on; amazon web; center of; costs of; freedom of; going forward; large number; number
one; of change; of changes; of staff; people of; points of; refused to; security council; teams
of; the laws; the scene; the staff; the standard; the vast; vast majority; wall of; a regular; an
agreement; and exchange; anyone with; cancer institute; chief executive; daily basis; defence
minister; down into; four years; getting to; he would; in advance; in as; in relation; of great;
of large; of national; of thinking; other side; quarter of; relation to; securities and; short
time; the device; the folks; the lowest; the others; the scenes; the town; to comment; trade
commission; web pages; well known; world trade; world war; a position; and answer; and change; and
phrases; and process; campaign of; disease control; federal trade; field of; for disease;
functional team; internal revenue; leaders of; manage and; national security; of communication; of
communications; of millions; of personnel; of traffic; old man; park service; question and; scale
of; the boxing; the christmas; the events; the wall; to anyone; word and; administration and; air
force; and changes; attacks of; audience of; bottom of; brand new; chief financial; chief of;
communications commission; declaration of; emergency management; executive director; federal
communications; federal emergency; financial officer; go as; high school; in depth; interest
rates; key stakeholders; loss of; maintenance of; management agency; manager in; means of; numbers
of; of acquisition; of head; of ideas; of investigation; of shared; owner of; page of; public
safety; real estate; regular basis; reserve bank; she has; site visitors; the coast; the family;
the sessions; times of; unit of; values and; vision of; world wide; accountability office; and
activities; and prevention; board of; code of; credit card; deal of; effect of; event that; fire
crews; for american; go back; government accountability; health service; health services; kansas
city; leader of; long run; of air; of as; of emergency; of google; of requests; of search; of
suicide; of times; of training; of war; offer of; on as; processing of; rates of; record of;
reported by; responded to; s eve; safety bureau; science foundation; security officers; service
of; silicon valley; stop the; the 12; the actions; the art; the box; the circumstances; the
devices; the fleet; the joint; the matter; the session; the times; the unions; voice of; york
times; a later; agreement with; an inquiry; and conditions; and international; and know; and
safety; armed forces; at high; by law; centers of; committee of; competition and; corps and;
council of; deep dive; defence force; exchange commission; exchange of; expense of; federal
reserve; fields of; for americans; for children; goal in; heads of; heart attack; house of; human
rights; in times; information officers; intelligence agency; intelligence of; is imperative;
language of; of action; of america; of boston; of children; of fires; of insurance; of languages;
of last; of major; of medicine; of office; of paper; of representatives; of results; of vote; of
well; periods of; put up; regard to; s as; s decision; s offices; safety of; sea of; stock
exchange; strategy of; system of; taken into; term and; the action; the added; the association;
the black; the days; the interest; the natural; the order; the outside; the uss; to her; war i;
war ii; war on; wide web; world class; world cup; 12 months; account of; acts of; an annual; and
border; and delivers; and global; and natural; and trade; audience in; aviation administration;
balance of; base of; branch of; capital of; centre of; chain of; circumstances of; condition of;
conjunction with; corps of; credit cards; crew of; degree of; departments of; fall of; federal
court; game changer; game of; get together; go forward; going out; habits and; high speed; hour
of; how big; in conjunction; in national; instances of; international monetary; large numbers;
later date; lawyers and; learning for; letter of; los angeles; low income; management office;
models of; monetary fund; month ago; more value; multidisciplinary team; nation of; nations
security; natural language; news information; non public; not respond; note of; of businesses; of
cash; of civil; of crime; of crisis; of fire; of foreign; of housing; of humanity; of language; of
money; of no; of nuclear; of police; of power; of records; of south; of tasks; of world; pain
point; position to; post of; price of; public radio; published by; rights of; s financial; s get;
security officer; security offices; separation of; service employees; show of; significant number;
space station; staff members; stand out; states of; strength of; studies and; survey of; survey
to; systems of; test of; the brand; the champions; the climate; the fires; the interests; the
meetings; to stakeholders; weather service; web service; web site; well worth; with regard; month
later; week ago; week later; year later; day ago; day later
"""

# With its place in the list.
COMMON_PAIRS = {
    (first, second): place
    for place, (first, _, second) in enumerate(
        pair.partition(" ") for pair in " ".join(_PAIRS.split()).split("; ")
    )
}
