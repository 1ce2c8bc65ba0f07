"""Words that stand in many articles: a rule keyed on one of these would run nearly always."""

from __future__ import annotations

from functools import cache

_WORDS = """
a able about above according account across act action actions active activity actual add added
additional address affairs after again against age agency ago agreement air all allow almost along
already also although always am american among amount an analysis and annual another any anyone
anything appear application april are area areas around art article as ask asked at attack
attorney august author authority available average away back bad bank base based be because become
been before began begin behind being believe below best better between beyond big bill billion bit
black board body book both box break bring british brought budget build building built burning
business but buy by call called came camp can capital car card care case cases cause cell center
central centre century certain chain chairman chance change changes charge check chief child
children china choice church city civil class clear close club code come comes comment commission
common community companies company computer concerned condition conditions conference congress
consumer contact content continue contract control cost costs could council countries country
course court create credit crime cross cup current customer customers cut daily data date day days
dead deal death debt december decide decision deep defence department design despite details
development did difference different digital direct director disease do does dollar domestic done
door down draft drive drop drug during each early earth east economic economy education effect
effects effort eight either election electric emergency employees end energy english enough entire
environment especially estate european even event events ever every everyone evidence example
exchange executive expected experience experts export face fact facts fall false family far fast
father february federal feel felt few field fifth figure final finance financial find fire firm
firms first five flow follow following food for force forces foreign form former forward found
four free french friday friend from front full fund funds future game games gas general generation
get give given global go goal goals going gold good got government governor great green ground
group groups grow growth guide had half hand hands happen happened hard has have he head health
hear heart help her here high him himself his history hit hold home hospital hot hour hours house
housing how however human idea if image impact important improve in include includes including
income increase indeed independent industry inflation information initial inside insurance
intelligence interest interior international internet into investment investor investors is issue
issues it its itself january job jobs join joint journal july june just justice keep key kind king
knew know knowledge known labor labour land language large last late later latest law lawyer lead
leader leaders league learn learning least leave led left legal less let letter level levels life
light like likely line list little live lives living local long longer look lost lot low lower
made mail main major make makes making man manager many march mark market markets mass match
matter may me mean means meet meeting member members men mental mexico middle might military
million millions mind minister minute minutes mobile model modern monday money month months more
morning most mother move mr mrs ms much music must my name national natural near nearly need needs
net network never new news next night nine no none north not note nothing notice november now
nuclear number numbers october of off offer office officer official officials often oil old on
once one online only open operating operation opportunity order organisation organization other
others our out outside over own paid paper parent part parties party pass past patients pay people
per percent performance period person personal phone place plan plans plant platform play player
players point points police policy political poor popular position possible post power practice
press pressure price prices prime prison private prize probably problem process product production
products professional program programme project property protection provide public published pure
purple put quality question quickly quite race raise rate rates rather read ready real really
reason recent record red release remain report reported reporting reports representatives research
residence respond response rest result results return review right rights rise risk river road
role room rule run running russian safety said sale same saturday save say says school science
search season second secretary section sector security see seek seem seen self sell send senior
sense september series serious serve service services set seven several share shares she short
should show side sign similar since single site situation six size small so social society
software some someone something soon sort source south space speak special spend sports staff
stage stake start started state statement states station stay step still stock stop store story
strategy street strength strike strong student students study style subject such summer sunday
support sure system systems take taken talk talks tax team tech technology television tell ten
term test than thanks that the their them themselves then there these they thing things think
third this those though thousand thousands three through thursday time times to today together
told too took top total touch town trade traffic training travel treatment tree trial true trust
try tuesday turn two type types under union unit united until up upon us use used user users using
usually value various very video view visit voice vote walk wall want war was watch water way ways
we weapons weather web website wednesday week weeks well went were west what wheel when where
whether which while white who whole whose why wide will wind window with within without woman
women word words work worker workers working world would writing wrong year years yes yesterday
yet york you young your zero may page jobs field pick brown hill power sentence web health chief
technology technologies department departments administration other right early ideas google
effective internal media being comments recent microsoft every acquisition individuals additional
washington familiar francisco options benefits basic management organization organisations best
group groups partners innovation communications platforms airlines british industries networks
brands corp motor express origin machines corporation investments apple scale target block united
general bottom camera shower phrase trip reading wanted brain store stores storm
"""


@cache
def common_words() -> frozenset[str]:
    """About a thousand, case-folded; only for compiling rules."""
    return frozenset(_WORDS.split())


def rarest(words: tuple[str, ...]) -> str:
    """The word of a phrase that fewest articles will have, as far as can be told."""
    common = common_words()
    return min(words, key=lambda word: (word in common, word.isdigit(), -len(word), word))
