import { GERMAN_MORE } from './german-more.ts';

/** The rest of the German words: everyday verbs, phrases, and more of what is asked about. Read by `german.ts`. */
export const GERMAN_VERBS = `
the: den dessen deren denen derer
a: 'ne 'nen ne nen irgendein irgendeine irgendwelche irgendwelcher
i: ich mir mich mein meine meinen meiner
you: du dir dich sie_mir ihr euch dein deine ihnen man
we: wir uns unser unsere
he: er ihm ihn sein seine seinen seinem seiner
she: ihre ihren ihrem ihrer
it: dies jenes etwas
please: bitte mal sag_mal bitteschön
so: eben doch schon wohl
but: aber sondern jedoch dennoch trotzdem obwohl
if: wenn falls sofern
because: weil wegen aufgrund
as: als wie_folgt
then: dann damals danach daraufhin
by: durch seitens vonseiten
of: vom
during: während
under: unter
over: rüber
in: innerhalb inmitten
around: um rund_um ungefähr etwa circa ca
out: raus heraus
without: ohne ausser
again: wieder nochmal erneut wiederum nochmals
again: schon_wieder
all: sämtliche ganz ganze ganzen gesamt gesamte
alone: allein alleine einzig*
same: derselbe dieselbe dasselbe selben gleichen
other: andere* sonst weitere*
first: erste* zuerst zunächst erstmal*
last: letzte*
next: nächst* folgende*
both: beide*
two: zwei zwo
three: drei dritte
four: vier
ten: zehn
22: zweiundzwanzig
200: zweihundert
2500: zweitausendfünfhundert
some: einige* manche* ein_paar paar
several: mehrere* etliche verschiedene*
many: viele viel vielen
few: wenige wenig wenigen
fewer: weniger_soldaten weniger_truppen
most: am_meisten die_meisten meisten
more: mehr_als
anyone: jemand jemanden jemandem irgendwer
nobody: niemand niemanden niemandem keiner keinem
everyone: jeder jeden jedem
nothing: nichts
never: niemals
any: irgend*
ever: jemals überhaupt je
must: muss müssen musste mussten
can: kann können kannst könnt* konnte*
should: soll sollen sollte* sollt
may: darf dürfen mag
want: wollte wollten möchten willst gewollt
become: werdet wirst geworden
do: tut tun macht machen gemacht tat taten
go: geht gehen ging gegangen
come: kommen kommt gekommen
what_is_about: worum_geht worum_geht's
what_about: was_ist_mit
where_from: woher wo_her
whose: wessen
with_what: womit
against_whom: gegen_wen
to_whom: an_wen
from_whom: von_wem
by_whom: von_wem_wurde durch_wen
which_day: welchem_tag welcher_tag welchen_tag was_für_ein_tag
which_year: welchem_jahr welches_jahr
which_month: welchem_monat welchen_monaten
when: wann_genau zu_welchem_zeitpunkt zeitpunkt
how_far: wie_weit
how_long: wie_lang
how_often: wie_oft
how_big: wie_gross
how_many: wie_stark wie_hoch wieviel
how_many_american_soldiers: wie_groß_ist_die_amerikanische
how_much: wie_teuer
what_kind: welche_art welcher_art was_für_ein was_für_eine was_für_einen
kind: art arten sorte* typ typen
happened: passierte los_war vorgefallen geschieht zugetragen ereignet*
was_there: gab_es gabs gab's gäbe
there_is: gibts gibt's
wording: wortlaut
wrote: schreiben_geschrieben verfasst schreibt
read: lesen liest steht_geschrieben
contents: steht_im_brief steht_drin drinsteht steht_in_dem_brief
letter: post schriftstück nachricht_von botschaft
received: empfangen empfing empfangt empfänger* adressat* adressiert gerichtet ging_an
sender: absender* abgeschickt absandte verschickt* stammt
hand_over: übergeben übergab überreicht* übergabe überlassen überließ
tell: erzähl* erklär* nennen nennt genannt nannte
said: äußer* gemeint meinte behauptet* laut
confirm: bestätig*
emphasize: unterstrich* unterstreich* pocht bekräftig* betonte hob hervor
promise: verspricht versichert* zusicher* garantier*
agree: vereinbar* abkommen
know: wissen bekannt_gegeben bekanntgegeben weiss
think: denkt denken glauben glaubt hält halten
demand: fordert fordern forderung* verlang*
ask: fragen gebeten bat bitten
pressure: drängt drängen gedrängt bedräng* druck_ausübt drängte
who_pressures: wer_drängt wer_macht_druck wer_übt_druck
wounded: verwundete* verletzte_gab schwerverletzt*
die: stirbt verstorben* umkam umkamen ums_leben_gekommen leben_gekommen ums_leben_kam tod tode todes*
killed: tötet töten tötung töteten erschossen ermordeten umbrachten todesopfer
victims: opfer opfern leidtragend*
survive: überleb*
attack: angreift angreifen angriffe überfiel überfielen schlug schlägt zuschlug offensive* hinterhalt
attack: attackiert* terroranschl* terrorangriff*
who_attacked: wer_griff
increase: nahmen_zu nehmen_zu mehren häufen häuft steigt steigen gestiegen stieg stiegen verstärkt*
decrease: nahmen_ab nehmen_ab sinkt sinken gesunken rückgang zurückgegangen abnehm*
claim_responsibility: reklamiert* bekennt bekannten verantwortung_übernommen steckt_hinter dahinter bekennerschreiben
responsible: verantwortlich* schuld
deny: bestritten bestreitet leugn*
defeat: geschlagen bezwungen besiegen vernichtet zerschlagen bezwang sieg gewonnen gewann
lose: verliert verlieren verlust
territory: gebiete herrschaftsgebiet kalifat*
control: kontroll* beherrscht* herrscht regiert
dangerous: gefährlich* bedrohlich riskant
threat: bedrohung bedrohlich* gefahr
gone: verschwunden weg erledigt
strong: stark starke starken enge* eng
hide: versteck* verbirgt
area: gegend* region regionen landstrich* zone zonen ort orte orten stelle stellen
place: ort_genau platz stadt städte städten ortschaft*
hotspot: brennpunkt* hotspot* hochburg* schwerpunkt* unruheherd*
vacuum: sicherheitsvakuum machtvakuum lücke* sicherheitslücke*
security: sicherheit*
disputed: beanspruch* zankapfel strittig* streitig*
dispute: streiten streitet zerstritten konflikt* uneinig*
${GERMAN_MORE}`;
