import { GERMAN_MATTERS } from './german-matters.ts';
import { GERMAN_VERBS } from './german-verbs.ts';

/** German words in which members ask; `translate.ts` says how a line is read. */
export const GERMAN_WORDS = `
who: wer wen wem
when: wann
where: wo wohin
why: warum wieso weshalb wozu
what: was
which: welche* welch
how_many: wie_viele wieviele wie_viel
how_long: wie_lange
how: wie
what_kind_of: was_für was_fuer
whether: ob
the: der die das dem des
a: ein eine einen einem einer eines
and: und
or: oder
not: nicht kein keine keinen nie
is: ist sei
are: sind
was: war
were: waren wurden worden
be: werden wird wurde
has: hat habe
have: haben hatte hatten gehabt
in: im ins in
on: auf am an
from: von aus
with: mit
for: für fuer
to: zu zum zur nach
against: gegen
between: zwischen
near: bei beim nähe
since: seit
until: bis
before: vor vorher bevor
after: nachdem
about: über ueber
still: noch immer_noch
more: mehr
only: nur
also: auch
there: dort da
there_is: gibt_es gibt
they: sie
it: es
that: daß dieser diese dieses diesen
now: jetzt gerade derzeit momentan
really: wirklich eigentlich tatsächlich denn
kurds: kurden kurde kurdisch*
iraq: irak irakisch*
americans: amerikaner* amis amerikanisch* us-*
america: usa amerika vereinigten_staaten vereinigte_staaten
islamic_state: is islamische_staat islamischer_staat islamischen_staat
letter: brief* schreiben
attack: angriff* attacke* anschlag* überfall* angegriffen greift greifen überfallen
soldiers: soldat* truppe*
fighters: kämpfer* kaempfer*
die: gestorben tot tote toter ums_leben starben sterben umgekommen gefallen
kill: getötet* töte* ermordet
wounded: verletzt* verwundet*
civilians: zivilist* zivil*
village: dorf dörfer* doerfer
vehicles: fahrzeug* wagen autos
weapons: waffe* munition
help: hilfe* helfen hilft unterstütz* unterstuetz* geholfen
troops_leave: abzug abziehen abgezogen ziehen_ab
withdraw: zurückziehen rückzug verlassen
stay: bleiben bleibt
fight: kampf kämpf* kampfeinsatz
year: jahr* 
month: monat*
day: tag tage tages wochentag
date: datum
when_on_what_day: an_welchem_tag
number: anzahl zahl
government: regierung*
prime_minister: ministerpräsident* premierminister* regierungschef*
minister: minister*
defense_minister: verteidigungsminister*
statement: erklärung* mitteilung*
get: bekommen bekam bekamen erhalten erhielt* kriegen gekriegt
arrive: angekommen kam kamen
give: geben gegeben gab geliefert liefern lieferte*
send: geschickt schicken schickte* sandte gesandt
write: geschrieben schrieb
say: sagt sagte gesagt sagen
talk: gesprochen sprachen reden geredet
begin: begann beginnt angefangen beginn anfang
end: ende
defeat: besiegt* niederlage
lose: verloren verlor
territory: gebiet* territorium
coalition: koalition bündnis allianz
pressure: druck
officials: vertreter beamte* politiker*
headline: überschrift titel schlagzeile
article: artikel* text bericht
author: autor verfasser journalist
claim_responsibility: bekannt bekannte verantwortung
happened: passiert geschah geschehen los
names: namen heißen heißt
disputed: umstritten*
sunday: sonntag
thursday: donnerstag
tuesday: dienstag
relations: beziehung* verhältnis
mission: mission einsatz*
promise: versprech* versproch* zugesagt zusag*
vacuum: vakuum
lead: führt anführer
president: präsident*
visit: besucht besuch*
born: geboren
old: alt
${GERMAN_MATTERS}${GERMAN_VERBS}`;
