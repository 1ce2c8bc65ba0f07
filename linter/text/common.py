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

# Those of the calques' words that are among the 5,500 most frequent on the web (PyPI wordsegment).
_FREQUENT = """
abuse academic academy accept access accounting accounts activities actor acts administrative
administrator admission advance advanced advantage adventure advertising advisor affected africa
african agent agents agree ai aid aircraft airline airport alarm albert alert alerts alliance
alternate amazing amazon amendment america ancient angeles angels angle animal announcement answer
anti antique apartment app appeal appeals arab arm armed arms army arrival artist arts asia asian
assembly assessment asset assets assistant associated association assume assurance athletics
atmosphere attachment attention attraction attractions audience audit auto automatic avenue
aviation award awards awesome bachelor bag balance ball band bands bang banking banks bargain
baseball basis basketball bath battle bay beach bear bears beast bed belief belt ben benefit
berlin bi bills bird birds birth birthday blood blow blue boat bodies bond bone booking boost boot
border boss boston bound boundary bowl boys branch brand breaking breast bridge bringing bristol
britain broad broker brother buffalo buffer bulk bureau bus bush businesses buying cabinet
calculator california campaign camping canada cancer candy cape carbon cards carolina carpet cars
cart cash caught celebrity cellular census centers certificate certification chairs chamber
champion championship channels charger charges chart charts checking checks chicago chinese
christmas circuit cities citizen clean cleaning clerk cleveland climate clinic clinical clock
closing cloudy coach coalition coast coastal coffee cold collection collective college colour
combat comfort comic command commerce commercial commissioner committee commons communicate
communities competition components computing concentration concept concert conduct confidence
conflict connect connection conservative constitution consumption container controller convention
cook cooperation copy core corporate corps counsel count counties county cover coverage covering
covers craft crafts crash creating crew criminal crisis critical crown currency cuts cutting
dallas damage dark daughter dawn db dealer dealing declaration defense degree degrees deliver
delivery delta democratic denver deposit depth deputy desert desk desktop destruction determine
device diary die direction directors discovery dish display distance distributed district division
doctor doctors dog domain doors double dragon drama drink driving drugs dual dust dutch duty
dynamics earnings eastern easy ebony echo economics edge editor editorial elections electrical
electricity elementary emerging emissions empire employment ending enforcement engine engines
england enterprise entertainment entrance entries entry environmental equal equipped equity
equivalent era error escape essay essential establishment europe evaluate eve evening everyday
exact exceed excel excellent existence expansion expense expert explorer external extra extreme
extremely fabric faces facial factor factors factory faculty failure faith famous fan farm fashion
features federation fee feed fees fi fiction fight fighting figures film fine fiscal fish fishing
fitness fixed flight flood floor flower flowers fluid fly folks foods foot football forced ford
forest forgotten formation fort forum foundation fourth fox frame framework fraud freedom fresh
friendly fruit fuel fun function fundamental funding funny gain gallery gap garage garden gate gb
gear gender generated generator genuine geographic getting giant girl girls glass globe golden
goods governance grand gratis greater greatest grid gross grown guard guardian guest gulf gun guns
hall handling harvard heads hearts heat heating heaven herald heritage hidden higher highest
highly highway hockey holder holding hole holiday holy honda hong honor household houses huge
humans hunt hurricane ice ii ill illegal illness illustrated implementation impossible inc
increases independence index india infant infection initiative inner inquiry insider insight
instance institute institution instruction instructor integrity interests interview inventory
investigation ireland irish iron islamic island israel items jack jacket jam japan jewellery
johnson joined journey judge judicial jump jurisdiction kansas kick killing kingdom kings kong
korea lady lake lamp lane laptop las latin launch leading leaf legislative leisure liability
liberal liberty licence license lights limited limits lines liver loan location locations lodging
london loose lord los loss losses lottery lowest machine machinery madison magazine magic majority
maker male mall manage managed managing manchester mapping maps marine marketing marketplace
marriage massachusetts massive master masters matches material materials matrix matters maximum
medical medication medicine medium membership memorial memory meter miami michigan mile mills mine
minimal minimum mining ministry minnesota minor minority mirror mission mit models moderate
modification mom moment moments monster moon mortgage motion motors mountain movement movies
murder musical mystery nation nations nationwide native nature navy nearby networking nevada
newspaper non normal northern notebook nova novel nursing ny obligation ocean offering officers
ohio oklahoma opera operational operations opposition optimization option orange ordinary
organizations organized oriented orlando outlet output overall overseas owner ownership oxford
package pad pain palm panel paradise park parking parliament partial partner passing patient
pattern patterns payday payment payments peace peak peer penalty pension percentage periods
permission permit permitted personnel persons pet photo physical physicians picture pictures pill
pilot pink pioneer pipe pipeline plane planned planning plants plate playing pleased plug plus
politics port portable portion positions positive postal posts poverty powered powers pregnancy
pregnant preliminary premier present president prevention primary prince principal principle
printed procedures processing profit profits progress promise proper protected protocol proud
provider providers publish pulse purchase purchasing purpose push quarter quick quiet racing radio
rail random range rape rapid raw reality rear recognition recommendation recorder records
recreation reduce reflect reform region registry regular regulation regulatory related relations
relevant relief remote rent republic republican request requests reservation reserve resistance
resolution respect responsibility retail retirement revenue riding rings rising rock roll rolling
rose roses round route row royal rugby sacramento safe saint salary sales salt san sand saudi
saving savings scan scene scheme sci scientific scotland scripts sea searching seattle secondary
seconds secret securities seller semi senate sensitive sequence serial session settlement setup
sex shared sharing sheet shell shift shipping shooting shop shopper shopping shore sick signature
significant silent silk silver simple situations skin sky smart snow soap soccer soft soil solar
sold soldiers song sorted soul southern speaker specialist specialists specific speech speed
spending spirit split sport square st stability stamps stand standard standards star stars
starting statistics steel stocks stone stones storage strange strategic stream stress strip
structure studies submit substance substances suggest sum sun super superior supervisor supplies
supply supreme surface surgery survey sustainable sweet switch sydney syndrome table taking tall
tank task tasks taxes tea teacher teaching teams techniques telephone temperature tennis terminal
terms testing text theatre theft theme theory therapy thermal thinking thought thoughts throw
tiger tissue title toll toronto tough tower toyota trading tradition train trans transfer
transport transportation troops truth trying tube turned twin typical uk un underground
understanding uniform unique universal universe university unusual upper ups urban valentine
valley values van variety vegas vehicle vehicles vendor venture version versions veterans vice
victims villa vintage violence virtual virus visa vision visitors volume wage wales warehouse warm
warning wars waste wealth wedding weekend wells western wheels wild wildlife win windows wing
wings winners winning winter wire wireless wonderful wood workplace works worldwide worth written
yard yellow younger yr zealand zone
"""


@cache
def frequent_words() -> frozenset[str]:
    """About two thousand more; only for compiling rules."""
    return frozenset(_FREQUENT.split())


@cache
def common_words() -> frozenset[str]:
    """About a thousand, case-folded; only for compiling rules."""
    return frozenset(_WORDS.split())


def rarest(words: tuple[str, ...]) -> str:
    """The word of a phrase that fewest articles will have, as far as can be told."""
    common, frequent = common_words(), frequent_words()
    return min(
        words,
        key=lambda word: (word in common, word in frequent, word.isdigit(), -len(word), word),
    )
