/**
 * How much a word of a question tells, by its stem: how often the sentence that answers has it, against the average.
 * Counted by `npm run bench -- train` in the questions of SQuAD's training set; words seen too seldom are left out.
 */
export const TELLING_WORDS = `
0.1 happen kind percentag
0.15 besid els type
0.2 believ get
0.25 movi portrai
0.3 actual date decid name regard stand want
0.35 accord along asid ceas come go locat occur start stop suppos try year
0.4 abl acronym brand compris differ exampl instead interrupt kilomet lot monei necessari put rather s
0.4 someth sort split tri typic usual well
0.45 allow amount approxim belong biggest consid creat creation devic dollar due everi famou far figur
0.45 finish genr item job long mainli opinion oppos previou prior profess promin prompt quit reloc row
0.45 signal st though ultim word
0.5 abil addit agre american ask avail call commonli contain current despit emploi entir event feel
0.5 genet help individu instrument issu like notabl part partnership percent place possibl reason resid
0.5 sai shown stai take turn wai
0.55 2 big caus chang determin drink element end involv larg look make neg often outsid piec platform
0.55 possess present previous purpos respons reveal someon spend tell thing writer
0.6 50 acquir awai bodi choos claim comment content directli give know month mostli next posit proper
0.6 respond similar spark tall treatment tv view work
0.65 14 area bad begin bui cannot career characterist charg childhood cite compani compet construct
0.65 contribut decis defin discov distinguish draw eat exist expos featur find focus full highest huge
0.65 idea initi larger latest leav li main manner meter near need notic older person phrase pick portion
0.65 publicli reach resourc schedul sometim statement suit talk tend term theater think unveil
0.7 add air appear around aspect assign basi beat becom belief carri cd certain citizen cloth combin
0.7 common compar compon consist countri deal decad describ direct entiti ever former gain half indic
0.7 least manufactur mean member merg obtain order overse past potenti provid railroad reign rel remov
0.7 result rout scientist spot togeth util visit
0.75 3 6 actor arriv artist attempt back celebr charact character count deliv divis environ examin final
0.75 focu friend further histor identifi inform intend join launch leak learn major now organ refer
0.75 requir settlement share show signific specif subject succe test throughout valu
0.8 abbrevi academ across ad address adopt aliv almost altern among assert bind bring car chanc classif
0.8 coin complet condit cost declar displai effort enabl factor fall firm follow gather hard heart home
0.8 honor implement inclus inhabit intent introduc latin moment musician old panel particip partner pass
0.8 plane politician presenc primari promot pursu readi recent relationship rock role section see separ
0.8 seventh situat specul sport structur studio su suprem time titl total transit use watch websit young
0.85 1 9 90 achiev action agreement alter anim assist attack attribut better block branch broadcast
0.85 collabor companion conclus contemporari descript disast earlier employe enter faith fight form found
0.85 franc good higher hold iii incid includ interact journalist keep land line maintain mention metal
0.85 origin overal plai prais prepar prevent propos prove public qualiti receiv rule serv singer statu
0.85 surfac ti todai variou version worth
0.9 accus affect african aircraft ancient apolog approv aris author base behind book cabinet categori
0.9 client competit composit context continu convict crime dai data debut degre depart destin difficult
0.9 emphas engag england extens face fail favor favorit file first front goal greater group head hope
0.9 ideal incorpor interpret kill labor le less live lower lowest matter matur nearli network newspap
0.9 nicknam number pai parliamentari parti perform period phase planet popular pre product recogn relat
0.9 score scotland sea second site size small star stone surgeri town track transform transport us usag
0.9 user vision wild within
0.95 12 15 activ africa america attent break channel chariti classifi coach controversi convert copi
0.95 decreas dedic dock drug earn elimin english era experi explor facil field girl hit irish lack later
0.95 leader local longer magazin method minor model nation occupi paper point program protect purchas
0.95 question race realm religi ride run save set sever shut sit sourc strong task taylor teacher televis
0.95 termin tourist toward trial uk win
1 13 200 airlin appli associ attend basic bbc behavior board busi captur case chemic color concept
1 contin correspond danger declin deep definit depress destroi distil doctor document drop effect
1 episod establish evolut expect expens fit futur grant headquart impact improv indian languag late
1 legisl limit materi move note obama object occup oper owner parliament plan player pop preserv
1 problem produc profession queen rang refus renam repres russia seek self shoot side sing sixth speed
1 suffer suppli support theme therapi troubl unit v varieti villag william worker
1.05 1980 adapt aid annual anthropologist baker boat care challeng close comedi compil compos concern
1.05 conflict connect consecut consider control coverag cycl dark debat defeat defend delai divid divin
1.05 draft enrol environment estat ethnic execut exercis flower format frequent function household
1.05 increas ireland jewish kingdom landscap last level man measur medic modern monarch music non novel
1.05 oblig offici own pakistan peac perspect plastic project properti reduc region replac roll send shape
1.05 shift simultan speak spread state struggl substanti suggest theologi top transfer translat true u2
1.05 until vehicl ventur victim wear widespread winner worldwid write
1.1 18 1990 2003 7 8 advanc against anniversari asian audienc avoid benefit best beyond box boycott
1.1 british ceremoni child civil collect coloni conduct constitut cours credit critic detail domest
1.1 dress earth educ enemi exclus express fifth fourth fuel gener georg great grow hand health henri
1.1 holi ignor import incom index injur inspir interest invent jame john kei label law life lose male
1.1 mark medicin mile mountain mr nativ natur observ onlin pictur poland polit presidenti principl real
1.1 regul renew revenu right ruler saint screen search select ship singl speaker team text tom travel
1.1 turkei without
1.15 11 19 30 4 5 absorb access account act actress agenc audio ban battl bond cathol certif chart church
1.15 commun complex consum decemb deriv design die domin evid expand fame fashion feder femal fix franci
1.15 free globe govern greek ground guard hear hollywood hous ii inaugur india intern internet italian j
1.15 legal london longest mass meet mtv northern olymp open peak petroleum philosoph post power practic
1.15 predict price rais rank recommend regim releas religion remain report rescu rise scene script sinc
1.15 skill sound special station studi style sun teach theori third trip voic walk wide york
1.2 10000 16 1860 1924 1970 1995 1999 2007 2008 500 administr advertis aim announc apart approach argu
1.2 arm arrang articl asia b bail basketbal beach beauti britain cancel code concentr cover cut demonstr
1.2 deni develop diplomat diseas divers earliest east eastern economist endors exil fan father financi
1.2 franz game german germani grand greatest green gross hire honorari imag industri infect influenc jai
1.2 joint king korea largest lead leagu manag marri mechan militari mind miss mix mobil municip new
1.2 novemb offer offic page physic plant polish poor press process profit protest rate red reduct
1.2 reflect request residenti retir scale scholar sector senat seri seriou settl sexual speci sponsor
1.2 standard storag stori student symbol technolog tribe union wind
1.25 10 100 17 1930 1940 1950 1960 20 2000 2001 2002 2004 2005 2006 2009 2010 2011 2012 2013 2014 2015
1.25 2016 21 26 academi accept acr adult ag agricultur airport album allianc analysi appoint april
1.25 architect architectur armi arrest art athlet atlant attain attract august australia austria averag
1.25 award bacteri bai band bank bear beij berlin bill billboard biographi black border brazil bridg
1.25 brigad bu build buri busiest c calcul california campaign canada canon capac capit cast cell center
1.25 central centuri chair chan charl charter chicago chief china chines christian citi civic class
1.25 classic climat club co collaps colleg command commerci commiss commit committe concert confer
1.25 confirm congress contract convent cook council counti court creativ crisi cross cultur daili dalai
1.25 damag danc daughter david de demand democrat depend digit director district doctrin documentari dog
1.25 drive dynasti earli earthquak econom economi edit elect electr emerg empir encourag energi engin
1.25 enlighten equip escap estim europ european excess exchang explain export f famili februari feed
1.25 feminist festiv film fire fish fly food foot footbal forc foreign formal fort foundat freedom french
1.25 fund funer gene gift global god golden governor graduat grammi greenhous guardian guest guin hall
1.25 heat helicopt high histori hong hospit host hotel hour human hunt hurrican immigr independ inquiri
1.25 institut interview invest investig invit iran islam island januari japan jone judg juli june justic
1.25 lama lee letter liber librari lie light lightn link liquid list littl love low lyric m machin march
1.25 maria market master mayor media memori mental messag michael mid middl million minist minut mission
1.25 mother movement museum navi neighborhood netherland night nomin north ocean octob oil oldest palac
1.25 parent pari park patent path patient pattern paul perman philosophi polic polici pool popul port
1.25 premier presid prime princ privat prize professor progress provinc publish pump radio railwai ralli
1.25 read realiti record reform reject republ republican research reserv resist resolut restaur restor
1.25 return review revolut risk river roman rome room root royal russian school scienc scientif season
1.25 secondari secretari secur sell sens septemb short sign sister slave social societi son soundtrack
1.25 south southern space spain spanish squar stadium stage stock store stream street sub summer survei
1.25 surviv system target tax tech technic techniqu temperatur templ territori thousand threat tibet
1.25 tibetan touch tour tower trade tradit train treati tree troop understand univers urban vice video
1.25 volum vote wall war warn washington water wave week west western white winter woman world worst
`;
