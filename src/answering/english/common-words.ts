/**
 * Stems of common English words, besides those of `telling-words.ts`: a word that is one of them is spelt right, though
 * nobody wrote it down here (`fleet` is not `flee`, `lads` is not `land`). They are words of SCOWL (sizes 10 to 35,
 * copyright 2000-2016 by Kevin Atkinson, free to use and copy with this notice) that are also frequent in film subtitles.
 */
export const COMMON_WORDS = `
abandon abdomen abdomin abduct abid abnorm aboard abort abroad absenc absent absolut abstract absurd abus accent accid accident accommod accompani accomplic
accomplish accordingli accur accuraci accustom acid acknowledg acquaint acut addict adequ adjourn adjust admir admiss admit admittedli ador advantag adventur
advic advis advoc aerial affair affirm afford afraid afternoon afterward agenda agent aggress ago agoni ahead ahoi airborn aisl ala alarm alcohol alert
algorithm alia alibi alien alik alleg allegedli allei allerg alli allig almighti alon alongsid alpha alphabet alreadi altar although altitud altogeth alwai
amateur amaz ambassador amber ambigu ambit ambiti ambul ambush amen amend ammunit amnesia amus analyst anarchi anatomi ancestor anchor angel anger angl angri
anguish ankl annoi anonym answer ant antibiot anticip antidot antiqu anxieti anxiou anybodi anyhow anyon anyplac anyth anywher apiec appar appeal appendix
appetit appl applaus applic appreci appropri arbitrari arc arcad arch archbishop archer archiv arena argument arithmet ark arrai arrog arrow arteri artifici
artilleri ash asham ashor ashtrai asleep aspirin ass assassin assault assembl assess asset assum assumpt assur asthma astronaut asylum atmospher atom attach
attic attitud attornei auction audit aunt authent auto autograph automat automobil autopsi autumn avalanch avenu await awak awar awesom awfulli awhil awkward
babe babi bachelor background backpack backstag backward bacon bacteria badg badli bag baggag bait bake bakeri balanc balconi bald ball ballet balloon ballroom
banana bandag bandit bang banker bankrupt banner banquet bar barbecu barber bare barg bargain bark barn baron barrel barrier bartend basebal basement bash
basket bass bastard bat batch bath bathroom bathtub battalion batter batteri battlefield beacon bead beam bean beard beast beautifulli beaver bed bedroom bedtim
bee beef beer beforehand beg behalf behav behold bell belli belov belt bench bend bender beneath berri bet beta betcha betrai betray bewar bibl biblic bicycl
bid bigger bike bikini billion bin binari bingo biolog biologi bird birthdai biscuit bishop bit bitch bite bitter bizarr blackjack blackmail blackout bladder
blade blame blank blanket blast bleed blend bless blind blink bliss blond blood bloodi bloom blossom blous blow blue bluf bluff blunt bob bodyguard bogu boi
boil bold bolt bomb bomber bone bonu boo bookstor boom boost boot booth booti booz bore boredom borrow boss bother bottl bottom boulevard bounc bound boundari
bounti bouquet bourbon bout bow bowel bowl boxer boyfriend bra brace bracelet bracket brag brain brake brandi brass brat brave bravo breach bread breakdown
breakfast breakthrough breast breath breed breez bribe brick bride brief briefcas briefli bright brighter brightest brilliant broad broker brook broom brother
brotherhood brown browni bruis brunch brunett brush brutal bubbl buck bucket buckl bud buddi budget buffalo buffer buffet bug bugger bulb bulk bull bulldog
bullet bulletin bulli bum bummer bump bumper bumpi bun bunch bundl bunk bunker bunni burden bureau burger burglar burglari burial burn burst buse bush
businessman bust butcher butler butt butter butterfli button buyer buzz buzzer bye bygon bypass byte cab cabbag cabin cabl cadet cafeteria caffein cage cake
calendar caller calm cam camel camera camp campu can canal cancer candi candid candl cane cannon cano canva canyon cap capabl cape captain carbon card cardboard
cardiac cardin carefulli careless cargo carniv carol carpent carpet carriag carrier carrot cart cartoon carv cash cashier casino cassett castl casual casualti
cat catch cater cathedr cattl caution cautiou cavalri cave caviar ceil cellar cellular cement cemeteri cent cereal certainli certainti chain chairman chalk
chamber champ champagn champion championship chancellor chant chao chap chapel chapter char charit charm chase chat chatter chauffeur cheap cheaper cheapest
cheat check cheek cheer chees chef chemistri cherish cherri chess chest chew chi chick chicken childish chill chilli chimnei chin chip chocol choir choke chop
chopper chore choru chow chronic chubbi chuck chuckl chunk chute cigar cigarett cinch cinema circl circu circuit circul circumst civilian clai clam clamp clan
clap clarifi clariti classi classroom claus claw clean cleaner clear clearanc clearer clearest clearli clerk clever click cliff climb clinic clip clock clone
closer closest closet closur cloud clown clue clumsi coal coast coat cobbler cobra cocain cock cocki cockpit cockroach cocktail cocoa coconut coffe coffin
coincid coke cold collar collater colleagu collector colon colonel colt column coma comb combat comeback comedian comfort comic commenc commerc commission
commodor commonwealth communist comparison compart compass compat compel compens competitor complain complaint compli complic compliment compound comprehens
compromis compulsori comput comrad con conceal conceiv conclud concret concuss condemn condom conductor confess confid confidenti confin confront confus
congratul congressman conquer conscienc consciou conscious consent consequ conserv consol conspiraci constant constantli constraint consul consult consumpt
contact contagi contempt contest continent contrari contrast convei conveni convers convinc convoi cooki cool cooler coolest coop cooper coordin cop cope copper
cord core corn corner corni coron corp corpor corps correct correctli corridor corrupt cosmic costum cottag cotton couch cough counsel countdown counter
countess countless countrysid coupl courag courier courtesi courthous courtroom cousin cove coven cow coward cowboi coyot crab crack cracker craft cramp crane
crank cranki crap crash crate crawl crazi cream creator creatur credenti credibl creed creek creep creepi crew cri crib cricket crimin crippl crisp crook crop
crossroad crow crowd crown crucial crude cruel cruelti cruis crummi crunch crusad crush crust cry crystal cube cuckoo cue cuff cult cun cup cupboard curb cure
curfew curios curiou curli currenc curri curs curtain curv custodi custom customari cute cutest cutter cynic dad daddi dagger daisi dam dame damn damp dancer
dandi dare darl darn dash databas dawn daylight daytim deadlin deaf dealer dean dear dearest dearli debt decai deceas deceiv decenc decent deck decoi deduc deed
deem deeper deepest deepli deer default defect defens defi delet deliber delic delici delight deliveri delta delus democraci demon den denial dens dent dental
dentist departur deposit deputi derang desert deserv desir desk despair desper despis dessert destini destroy destruct detect detector detent devast devil devot
diabet diagnosi dial dialogu diamond diaper diari dice dictat dictionari diesel diet difficulti dig digest digniti dilemma dim dime dimens dine diner dinner
dinosaur dip dire directori dirt dirti disabl disadvantag disagre disappear disappoint disc discharg disciplin disco disconnect discount discourag discoveri
discreet discret discrimin discuss disgrac disguis disgust dish dishonest disk dislik dismiss disord dispatch dispos disposit disput disregard disrespect
distanc distant distinct distinctli distort distract distress distribut disturb ditch ditto dive divert divorc dizzi dodg doe doll dolli dolphin domain domino
don donat donkei donor doom door doorstep doorwai dope dose dot doubl doubt dough doughnut dove downhil downright downstair downtown dozen drag dragon drain
drama dramat drastic drawer dread dream dresser dri drift drill drip driver drivewai drown drugstor drum drummer drunken dry dryer dubiou duchess duck dude duke
dull dumb dummi dump dumpster duplic dust dusti duti dye dynam dynamit eager eagl ear earl eas easi easier easiest easili eccentr echo eddi edg editor editori
effici egg ego eighth elabor elbow elder elderli electron eleg elementari eleph elev elf elig elit elk elsewher elv embarrass embassi embrac emot emotion
emperor emphasi employ empti encount endless endur enforc enhanc enjoi enlist enorm enough ensign ensur enterpris entertain enthusiasm enthusiast entitl entranc
entri envelop envi epic epidem equal equat equival eras erot err errand error escort especi essai essenc essenti etern ethic evacu evalu even eventu everybodi
everydai everyon everyth everywher evil evolv exact exagger exam excel except excit exclud excus exhaust exhibit exit exot expans expedit expel experienc
experiment expert expertis expir explan explicit explod exploit explos exposur exquisit extend extent extern extra extract extraordinari extrem eyebrow eyewit
fabric fabul facial fact factori faculti fade faggot failur faint fair fairi fairli fake falcon fals familiar fanci fantasi fantast fare farewel farm farmer
farther farthest fascin fascist fast fasten faster fastest fat fatal fate fatti fault fear feasibl feast feather fed fee feedback fellow feloni feminin fenc
fender ferri fetch fever fewer fez fiction fiddl fierc fighter fill filter filth filthi fin financ finch fine finer finest finger fingernail fingerprint finit
fireplac firework firmli firstli fiscal fisher fisherman fist flag flame flank flare flash flashlight flat flatter flaw flea flee fleet flesh flexibl fli flick
fling flint flip flirt float flock flood floor flour flow flu fluffi fluid flush flute foam fog fold folk fond fool foolish footag footprint footstep forbid
ford forehead foreman forens forest forev forg forgav forget forgiv forgiven fork formerli formula forth forthcom fortress fortun forum forward foster foul
fountain fox fraction fractur fragil fragment frame frank frankli frantic fratern fraud freak freed freeli freewai freez freezer freight frequenc fresh freshman
fri friendli friendship frighten frog frontier frost frown fruit frustrat fry fudg fugit fulfil fuller fulli fume fun fundament funni funnier funniest fur furi
furiou furnitur furri furthermor furthest fuse fusion fuss fuzzi gag gai gal galaxi gale gallant galleri gallon gambl gambler gamma gang gangster gap garag
garbag garden garlic garrison gasolin gasp gate gatewai gear gee gender generos geni geniu gentl gentleman gentlemen gentli genuin geographi gestur getawai
ghastli ghetto ghost giant gig gigant giggl gimm gin ginger girlfriend glad gladli glanc glass glen glimps glori gloriou glove glow glue goat gob goddess
godfath gold goldfish golf goodby goodi goodnight goodwil goofi goos gorgeou gorilla gosh gospel gossip gown grab grace graciou grade gradual graffiti grain
gram grammar grandchildren granddaught grandfath grandmoth grandpar grandson granni grape graph graphic grasp grass grate gratitud grave graveyard gravi graviti
greas greasi greatli greed greedi greet grenad grid grief grill grim grind grip groan groceri groom groov groovi grove growl grudg grunt guarante guess gui guid
guidanc guilt guilti guinea guitar gulf gum gun gunfir gunshot gut gutter gym habit hack hacker hai hail hair haircut hairi halfwai hallelujah hallwai halt ham
hamburg hamlet hammer handcuff handi handicap handkerchief handl handler handsom handwrit hang hangar hangov happi happier happiest happili harass harder
hardest hardi hardli hardwar hare harm harmless harmoni harri harsh hart harvest hash hassl hasti hat hatch hate hatr haul haunt haven hawk hazard headach
header headlin heal healthi heap heartbeat heartless heather heav heaven heavenli heavi heavier heavili heavyweight heel heir hell helm helmet helpless henc her
herb herd herebi heritag hero heroic heroin hesit hick hide hideou highli highwai hike hilari hill hint hip hitch hobbi hockei hog hole holidai holler holli
hollow homei homeland homeless homework homicid homosexu honei honest honesti honestli honeymoon hood hook hoorai hop hopefulli hopeless hopper horizon hormon
horn horni horribl horrid horror hors hose hostag hostess hostil hot hotter hottest hound housekeep housewif howev howl hug huh hulk hull hum humbl humili hump
hunch hundr hunger hungri hunk hunter hurri hurt husband hush hustl hut hutch hydrogen hypocrit hypothet hyster ident identif idiot idl ignit ill illeg illus
imagin imaginari immatur immedi immin immor immort immun impati imper imperi impli implic importantli impos imposs impress imprison impuls inabl inadequ
inappropri incap incent inch incident inclin incompat incompet incomplet inconsist inconveni incorrect incred inde indefinit indict indistinct indulg inevit
infam infant inferior infinit info ingeni ingredi inherit inject injuri injustic ink inmat inn inner innoc input insan insect insecur insensit insert insid
insight insignific insist inspect inspector instal instanc instant instantli instinct instruct instructor insult insur intact integr intellect intellectu
intellig intens intention intercept intercours interf interfac interfer interior interrog intersect interv intervent intim intimaci introduct intrud intuit
invad invalid invari invas inventor inventori investor invis iri iron ironi irrat irrelev irresist irrespons irrit isol itch ivi jab jack jackass jacket jackpot
jade jail jam janitor jar jaw jazz jealou jealousi jean jelli jeopardi jerk jersei jet jewel jingl jinx jockei joi joke joker jolli journal journei juic juici
jump junction jungl junior junk junki juri jurisdict justif justifi juvenil karat keen keeper keg ken ketchup kettl keyboard kick kid kidnap kidnapp kidnei
killer kin kindergarten kiss kit kitchen kitten kitti knee kneel knife knight knive knock knockout knot knuckl lab laboratori lace lad ladder ladi lai lake lamb
lame lamp lanc landlord lane lap laser latter laugh laughter laundri laurel lava lawn lawsuit lawyer layer layout lazi leach leadership leaf lean leap leas
leash leather lectur ledg leg legaci legend legendari legitim leisur lemon lemonad len lend lens leopard lesbian lesser lesson lest let lethal lettuc liabil
liabl liaison liar liberti librarian licens lick lid lieuten lifestyl lifetim lift lighten lighter lightli likewis lili limb lime limp linear lion lip lipstick
liquor listen liter literari literatur litter liver lizard load loaf loan lobbi lobster lock locker lodg loft log logic lone loneli lonesom lookout loop loos
loosen loot lord lorri loser lotion lotteri loud louder loudli loung lousi lover loyal loyalti luck lucki luckili luggag lump lunat lunch luncheon lunchtim lung
lure lurk lust luxuri lynch macaroni mace machineri macho mad madam madman magic magician magnet magnific magnitud magnum maid maiden mail mailbox mainfram
mainten majesti maker makeup malfunct mall mama mandatori maniac manifest manipul mankind manli manor manpow mansion manual map mapl mar marathon marbl margin
marijuana marin marina marit marker marsh marshal martial martin mash mask mason massacr massag massiv masterpiec mat match mate mathemat matrix mattress
maximum maze meal meaning meaningless meantim meanwhil meat medal mediev medium melodi melon melt membership memo memor menac mend mentor menu merchandis merci
mercuri mere merger merit merri mess messeng messi metaphor meteor metro microphon microwav midget midnight midst mighti mike mild mileag milk mill miller
millionair mine miner minim minimum ministri mink mint minu miracl miracul mirror miser miseri misfortun misl mislead misplac missil mist mistak mistaken
mistook mistress misunderstand misunderstood misus mixtur moan mob mock mod mode modest modifi modul mole molecul molecular monasteri monitor monk monkei
monopoli monster monthli mood moon moonlight moos mop moral morgu morn moron morphin mortal mortgag motel motion motiv motor motorcycl motto mount mourn mous
mouth mud muffin mug mule multipl mum mummi murder muscl mustang mustard mutant mutt mutual mysteri myth mytholog nai nail naiv nake nap napkin narcot narrat
narrow nasti naughti naval nearbi nearer nearest neat necess necessarili neck necklac needl needless neglect negoti nephew nerv nervou nest net neutral
nevertheless newest newli newton nice nicer nicest nick nickel niec nightclub nightmar ninth nip nippl nobl nobodi nod nois noisi none nonetheless nonsens noodl
noon norm normal northeast northwest nose notch notebook noth notifi notion notori nova nowadai nowher nuclear nude nuisanc numb numer nun nurs nurseri nut
nutti oak oath oatmeal obei obnoxi obscen obscur obsess obviou obvious occas occasion odd oddli offend offens offspr oliv omit oneself ongo onion openli opera
oppon opportun opposit optimist option oral orang orbit orchestra orderli ordinari orgasm orient orphan orphanag otherwis ouch ought ounc outcom outer outfit
outlin outlook output outrag outstand oven overboard overcom overdu overhead overheard overli overlook overnight overreact overrid overrul oversea overtim
overwhelm owl ownership oxygen oyster ozon pace pacif pack packag packet pact pad paddl pageant pain paint painter pair pal pale palm pan pancak panic panick
pant panti papa paperwork par parad paradis paragraph parallel paranoia paranoid pardon parol parrot partial particl particular particularli partli partridg
passag passeng passion passiv passport password pasta pastor pat patch pathet patienc patrol patti paus pavement pawn payment payrol pea peach peacock peanut
pearl peasant peck peculiar pedal peek peel peep peg pen penalti pencil pend penguin peni penni pension pentagon penthous peopl pep pepper percept perfect
perfectli perfum perhap perimet permiss permit persist personnel persuad persuas pervert pet peter petit petrol petti phantom pharmaci phenomenon phoenix phone
photo photograph photographi physician piano pickl pickup picnic pie pier pierc pig pigeon pike pile pilgrim pill pillow pilot pin pinch pine pink pint pipe
pipelin pirat pistol pit pitch pitcher piti pizza plagu plain plaintiff plantat plasma plaster plate platoon playground plaza plea plead pleas pleasant pleasur
pledg plenti plot plu plug plum plumb plumber pneumonia pocket pod poem poet poetic poetri pointless poison poke poker polar pole policeman policemen poll polo
pompou pond poni poop poorli popcorn pope poppi porch pork pornographi portabl portal porter portrait pose postcard poster postmast postpon pot potato potion
potter pound pour poverti powder powerless prai prank prayer preach preacher precaut preced precinct preciou precis prefer pregnanc pregnant prei prejudic
preliminari prematur premis premonit prescrib prescript pressur presum pretend pretti prettier prettiest prevail priceless prick pride priest primarili primit
princess princip print printer printout prioriti prison privaci privileg pro probabl probat probe proce procedur proceed processor profil profound programm prom
promis promptli prone pronounc prop propaganda properli propheci prophet proport proposit prosecut prosecutor prospect prostitut protein protocol prototyp proud
proudli provok pry psych psychiatr psychiatrist psychic psycholog psychologist psychot pub pud puff puke pull puls pumpkin punch punctuat punctur punish punk
pup pupil puppet puppi pure puriti purpl purs pursuit push pussi putt puzzl pyramid quack qualif qualifi quantiti quantum quarantin quarrel quarter quarterback
queer quest queue quick quicker quickest quickli quiet quietli quiz quot rabbi rabbit racial racist rack racket radar radiat radic radiu raft rag rage rai raid
rail rain rainbow raini ram ranch random randomli ranger ransom rap rape rapid rapidli rare rascal rash rat ratio ration rattl rave raw razor react reaction
reactor reader readili realist rear rebel rebuild recal receipt recept recess recip reckless reckon recognit reconsid recov recoveri recruit redhead redund reed
reef reel refere refin reflex refrain refresh refriger refund regain regardless regiment regist registr regret regular regularli rehears reindeer relai relax
relev reli reliabl relief reliev reluct remark remedi rememb remind remot render rendezv rent rental repai repair repeat repeatedli repent repli represent
reproduc repuls reput reschedul resembl resent reset resign resolv resort respect rest restart restless restrain restrict resum resurrect retail retain retard
retreat retriev reunion rev revel reveng revers revolutionari reward rewrit rhyme rhythm rib ribbon rice rich richer richest rid riddl rider ridg ridicul rifl
rig righteou ring riot rip ripe riski ritual rival road roam roar roast rob robber robberi robe robin robot rocket rocki rod rodeo rogu roller romanc romant
roof rooki roommat rooster rope rose rosemari rosi rot rotat rotten roug rough roughli round routin royalti rub rubber rubbish rubi rudder rude rug ruin rum
runawai runner runwai rush rusti ruthless rye sabotag sack sacr sacrif sacrific sad saddl sadli safe safer safest safeti sail sailor sake salad salari salesman
salli salmon salon saloon salt salut salvag salvat sampl sanctuari sand sandi sandwich sane saniti sap sarcasm sarcast sassi satellit satisfact satisfactori
satisfi sauc sausag savag scalp scan scandal scanner scar scare scarf scari scarlet scatter scenario sceneri scent scheme scholarship schoolteach scissor scoop
scope scotch scout scram scrambl scrap scrape scratch scream screech screw scroll scrub scum seal seat secondli secreci secret secretli seduc seed seem
seemingli segment seiz seizur seldom selfish semen semest seminar senior sensat sensibl sensit sensor sentenc sentiment sequenc sergeant serial serious sermon
serum servant server session sew sewer sex sexi shack shade shadow shaft shake shaki shallow shame shampoo shark sharp shatter shave shed sheep sheer sheet
shelf shell shelter shelv shepherd sheriff sherri shield shine shini shipment shirt shock shoe shoo shop shore shortag shorter shortest shortli shotgun shoulder
shout shove shovel shower shrimp shrink shuttl shy sick sidewai sidewalk sigh sight signatur significantli silenc silent silk silli silver similarli simpl
simpler simplest simpli simul sin sincer sinist sink sip sir sire siren sissi skate skeleton sketch ski skin skinni skip skipper skirt skull skunk sky slack
slam slap slash slate slaughter slaveri sleep sleepi sleev sleigh slice slick slide slight slightest slightli slim slip slipper slipperi slit slob slogan slope
sloppi slot slow slower slowest slowli slug slut smack smaller smallest smart smarter smartest smash smell smelli smile smith smoke smoker smooth smoothli smug
snack snake snap snatch sneak sneaker sneaki snif sniff sniper snow soak soap sob sober soccer sock soda sofa soft softli softwar soil solar soldier sole solid
solitari solo solut solv somebodi somedai somehow someplac somewhat somewher soon sooner sophist sordid sore sorri sorrow soul soup sour southeast southwest
souvenir spa spaceship spaghetti span spank spare spear specialist specifi specimen spectacular spectrum spell sperm sphere spi spice spici spider spike spill
spin spinal spine spirit spiritu spit spite splash splendid spoil spong spontan spooki spoon sprai spring spy squad squadron squash squeez squirrel stab stabl
stack staff stain stair stake stale stalk stall stamp starboard stare stark starter startl starv static statist steadi steak steal steam steel steep steer stem
step stereo steril sterl stern stew stick sticki stiff stimul sting stink stir stitch stomach stool storm stove strai straight straighten straightforward strain
strang stranger strangest strangl strap strateg strategi straw strawberri streak stress stretch strict strictli strike string strip stripe stripper stroke
stroll strongli stubborn stud stuf stuff stuffi stumbl stun stunt stupid submarin submit subsequ substanc substitut subtl subwai succeed successfulli suck
sucker suction sudden suddenli sue suffic suffici sugar suicid suitabl suitcas sultan sum summari summit summon sundown sunglass sunlight sunni sunris sunset
sunshin super superb superfici superintend superior supermarket supernatur superstar superstiti supervis supervisor supper supposedli sure surf surgeon surgic
surplu surpris surprisingli surrend surround surveil survivor suspect suspend suspens suspici suspicion sustain swallow swamp swan swap swat swear sweat sweater
sweati sweep sweet sweetest sweetheart swell swift swim swine swing switch swollen sword sympathet sympathi symphoni symptom syndic syndrom syntax syrup tab
tabl tack tackl tactic tag tail tailor tale talent taller talli tame tan tango tank tanner tap tape tast tasti tattoo taxi tea tear teas tediou teen teenag
telegram telegraph telephon telescop temper temporari temporarili tempt temptat ten tendenc tender tenni tens tension tent tenth terminolog terrac terribl
terrif terrifi terror terrorist testifi testimoni textbook thank thee theft theoret therapist therebi therefor thesi thick thief thiev thigh thin thirst thirsti
thorn thorough thoroughli thou thought thread threaten threshold thrill throat throne throw thrust thu thug thumb thunder thy tick ticket tickl tide tidi tie
tiger tight tighter tile till timer tin tini tip tire tissu tit toad toast toaster tobacco toe toi toilet token toler toll tomato tomb tomorrow ton tone tongu
tonic tonight tool toot tooth toothbrush topic torch torpedo tortur toss touchdown tough tougher toughest tournament tow towel toxic trace tractor traffic
tragedi tragic trai trail trailer trainer traitor tramp tranc transact transcript transmiss transmit transmitt transplant trap trash trauma tread treason
treasur treasuri treat trek tremend trend triangl tribut trick tricki trifl trigger trim triniti tripl triumph trivial trooper trophi trouser trout truce truck
truli trumpet trunk trust truth tub tube tuck tuition tummi tuna tune tunnel turf turner turtl tutor twice twin twist typewrit ugh ugli umbrella unabl unaccept
unarm unavail unawar unbear unbeliev uncertain uncl unclear uncomfort uncommon unconsci undercov underestim undergradu underground underneath underwat underwear
underworld undo undon undoubtedli uneasi unemploi unemploy unexpect unfair unfinish unfortun ungrat unhappi unidentifi uniform unimport uniqu uniti unknown
unless unlik unlimit unload unlock unlucki unnatur unnecessari unnecessarili unpack unpleas unpredict unreason unseen unstabl unsuit unti unto unusu unwant
updat upgrad upper upright upset upsid upstair uptight uptown upward urg urgent urin useless utter utterli vacat vacuum vagina vagu vain valentin valet valid
vallei valuabl valv vampir van vanilla vanish vaniti vanquish vari variabl variat vase vast vastli vault veal vector veget vegetarian vein veloc velvet vend
vengeanc vent verbal verdict verg verifi vers versu vertic vessel vest vet veteran viabl vicin viciou victor victori videotap vile villa villain vintag violat
violenc violent violet violin virgin virtu virtual viru visa visibl visitor visual vital vitamin vocabulari vocal vodka void volcano volunt voluntari
voluntarili vomit voodoo voter vouch vow voyag vulgar vulner wade waffl wage wager wagon waist wait waiter waitress wake walker wallet wallpap waltz wander ward
warden wardrob warehous warhead warm warmer warmth warp warrant warren warrior wash wast wax weak wealth wealthi weapon weari weasel weather weaver web wed wee
weed weekend weekli weep weigh weight weird welcom welfar werewolf wet whack whale whatev whatsoev wheat wheel wheelchair whenev wherea whereabout wherebi
wherev whew whichev whilst whim whine whip whisper whistl whoa whoever whole whoop whore wick wider widow wife wig wilder will willingli willow window
windshield wine wing wink wipe wire wisdom wise wiser wish wit witch withdraw withdrawn witti wizard woke wolf wolv womb wonder wonderfulli woo wood wooden
woodi workshop worm worri wors worship worthi worthless worthwhil wound wow wrap wrath wreck wrench wrestl wretch wright wrist wrong yacht yank yard yell yellow
yen yesterdai yield yoga yonder younger youngest yourselv youth yuck zip zombi zone zoo zoom
`;
