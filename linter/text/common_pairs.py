"""Two words in a row that many articles hold: a rule called by one of these would run often.

Of those that stand in our terms and patterns, those in 3 of 1,000 articles and more; only
for compiling rules.
"""

from __future__ import annotations

_PAIRS = """
12 months; a daily; a difference; a large; a later; a look; a position; a regular; a significant;
a weekly; ability to; according to; account of; accountability office; act of; acts of;
administration and; against the; agreement on; agreement with; air force; amazon web; amount of;
an agreement; an annual; an inquiry; and activities; and answer; and border; and budget; and
change; and changes; and conditions; and deliver; and delivers; and development; and drug; and
exchange; and global; and human; and innovation; and international; and know; and natural; and
phrases; and prevention; and process; and safety; and security; and technology; and the; and
trade; anyone with; are in; armed forces; around the; artificial intelligence; as part; at a; at
high; at the; at this; attacks of; audience in; audience of; aviation administration; back to;
balance of; base of; be in; board of; body of; bottom of; boxing day; branch of; brand new; bureau
of; by law; by the; campaign of; cancer institute; capital of; care of; center for; center of;
centers for; centers of; centre of; chain of; chief executive; chief financial; chief of;
circumstances of; city of; code of; come to; committee of; communications commission; competition
and; condition of; conjunction with; consumer financial; control and; control of; corps and; corps
of; cost of; costs of; council of; course of; credit card; credit cards; crew of; cross
functional; daily basis; day ago; day later; day of; days of; deal of; declaration of; deep dive;
defence force; defence minister; degree of; department of; departments of; despite the; did not;
disease control; division of; down into; drug administration; due to; during the; each day; effect
of; election commission; emergency management; engine optimization; ensure that; environmental
protection; event that; every day; exchange commission; exchange of; executive director; expense
of; fact that; fall of; federal communications; federal court; federal election; federal
emergency; federal reserve; federal trade; field of; fields of; financial officer; financial
protection; fire crews; food and; for american; for americans; for children; for disease; for
open; for public; for the; form of; four years; freedom of; functional team; functional teams;
game changer; game of; general public; get together; getting to; go as; go back; go forward; goal
in; going forward; going out; government accountability; government agency; group of; groups of;
habits and; has the; have the; he has; he would; head of; heads of; health and; health service;
health services; heart attack; high school; high speed; hour of; hours of; house of; how big;
human rights; human services; in a; in advance; in as; in conjunction; in depth; in national; in
order; in relation; in the; in time; in times; information officer; information officers;
instances of; institute of; institutes of; intelligence agency; intelligence of; interest rates;
internal revenue; international monetary; is imperative; is in; is required; is the; it is; kansas
city; key stakeholders; know how; knowledge of; language of; large number; large numbers; large
scale; later date; law and; lawyers and; leader of; leaders of; learning for; letter of; level of;
levels of; list of; long run; look at; los angeles; loss of; low income; made a; maintenance of;
majority of; make a; make an; making it; manage and; management agency; management and; management
office; manager in; means of; meet the; members of; model of; models of; monetary fund; month ago;
month later; more value; most effective; moving forward; multidisciplinary team; nation of;
national institute; national institutes; national park; national security; nations security;
natural language; network of; new year; new york; new zealand; news information; non public; not
respond; note of; number of; number one; numbers of; of a; of acquisition; of action; of air; of
america; of as; of boston; of business; of businesses; of cash; of change; of changes; of
children; of civil; of commerce; of communication; of communications; of crime; of crisis; of
data; of days; of emergency; of energy; of fire; of fires; of foreign; of google; of government;
of great; of head; of health; of high; of homeland; of housing; of human; of humanity; of ideas;
of insurance; of interest; of investigation; of justice; of labor; of language; of languages; of
large; of last; of major; of management; of medicine; of millions; of money; of national; of
natural; of new; of no; of nuclear; of office; of paper; of personnel; of police; of power; of
public; of records; of representatives; of requests; of results; of science; of search; of
security; of service; of services; of shared; of social; of software; of south; of staff; of
standards; of state; of suicide; of tasks; of technology; of the; of thinking; of time; of times;
of traffic; of training; of users; of vote; of war; of well; of work; of world; offer of; office
of; old man; on a; on an; on as; on the; one of; opportunity to; order to; other side; out and;
out to; outside the; over the; owner of; page of; pain point; pain points; park service; part of;
parts of; people of; people s; people with; percentage of; period of; periods of; place of; point
in; point of; points of; position to; post of; president of; price of; prime minister; prior to;
processing of; proof of; protection agency; protection bureau; public health; public radio; public
safety; published at; published by; published on; purpose of; put up; quality of; quarter of;
question and; rate of; rates of; reach out; real estate; record of; refused to; regard to; regular
basis; relation to; reported by; required to; reserve bank; responded to; results of; right away;
rights of; round of; s a; s as; s decision; s eve; s financial; s get; s office; s offices; safety
bureau; safety of; scale of; science foundation; sea of; secretary of; securities and; security
administration; security council; security officer; security officers; security offices;
separation of; service employees; service of; services administration; she has; short time; show
of; significant number; silicon valley; site visitors; social media; source of; south of; space
station; speed of; staff members; stand out; standards and; state of; states of; stock exchange;
stop the; strategy of; strength of; studies and; survey of; survey to; system of; systems of; take
a; take on; take this; taken into; team of; teams of; technology officer; term and; test of; that
he; the 12; the ability; the action; the actions; the added; the air; the army; the art; the
association; the black; the box; the boxing; the brand; the case; the champions; the christmas;
the circumstances; the city; the climate; the cloud; the coast; the common; the company; the
course; the day; the days; the defence; the device; the devices; the event; the events; the fact;
the family; the final; the fire; the fires; the fleet; the folks; the front; the future; the
general; the goal; the goals; the government; the health; the heart; the human; the information;
the interest; the interests; the joint; the language; the law; the laws; the life; the long; the
lowest; the major; the matter; the meeting; the meetings; the natural; the new; the news; the
north; the opportunity; the opposition; the order; the other; the others; the outside; the peace;
the people; the police; the press; the purpose; the same; the scene; the scenes; the session; the
sessions; the situation; the south; the staff; the standard; the standards; the state; the states;
the team; the teams; the third; the time; the times; the town; the un; the union; the unions; the
united; the us; the uss; the vast; the wall; the world; this point; thousands of; time as; times
of; to a; to anyone; to as; to be; to comment; to conduct; to do; to drive; to ensure; to her; to
his; to know; to realize; to stakeholders; to take; to the; to their; to you; trade commission;
type of; types of; u s; unit of; united nations; united states; university of; use of; value of;
values and; vast majority; vision of; voice of; volume of; wall of; war i; war ii; war on; weather
service; web based; web page; web pages; web service; web services; web site; week ago; week
later; well known; well worth; west bank; wide web; with limited; with regard; with the; word and;
words and; world class; world cup; world of; world trade; world war; world wide; would be; year
ago; year later; year s; years ago; york times
"""

COMMON_PAIRS = frozenset(
    (first, second)
    for first, _, second in (pair.partition(" ") for pair in " ".join(_PAIRS.split()).split("; "))
)
