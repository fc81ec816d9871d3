/** The second half of the German words: most of them what is asked about. Read by `german.ts`. */
export const GERMAN_MATTERS = `
cost: kostet gekostet kosten
countries: länder land
change: ändert wechsel* geändert
adviser: berat*
july: juli
intelligence: geheimdienst* aufklärung
promised: versprochen
near: in_der_nähe
responsibility: verantwortlich
under_pressure: unter_druck
how_many_people: wie_viele_menschen
news: nachricht* meldung
fighter: kämpft kämpfen
need: braucht brauchen benötigt
secretary: sekretär
killed: getötet umgebracht
are: befinden befindet stehen stationiert
where: wo_genau
by_when: bis_wann
currently: aktuell* derzeitig*
which: welcher welchem welchen welches
in_which_fields: in_welchen_bereichen bereich*
continue: weiterhin weiter weitermachen fortsetz*
combat_troops: kampftruppen kampfverbände*
sign: unterschrieb* unterzeichn* absender
struck: zugeschlagen
since_when: seit_wann
final: endgültig*
threat: drohung bedroh*
reply: antwort* geantwortet beantwort*
language: sprache*
pay: bezahl* zahlt zahlen finanzier*
cost: teuer
vehicles: lkw* laster lastwagen panzer* geländewagen
water_tankers: wassertank* tankwagen tanklaster
leader: chef* boss
supports: steht_hinter unterstützer
fallen: gefallene* verlust*
how_many_dead: wie_viele_tote
attackers: angreifer* täter*
captured: gefangen* festgenommen verhaftet
children: kinder kind
women: frauen
base: stützpunkt* basis basen
neighbour: nachbar*
iran: iran*
turkey: türkei* türkisch*
reaction: reaktion* reagiert*
agree: einig*
why: aus_welchem_grund
where_published: veröffentlich* erschien*
training: ausbild*
salary: sold gehalt löhne
meet: getroffen treffen traf trafen
discussed: besprochen besprachen thema
important: wichtig* betont* hervorgehoben
late: spät abend* nachts
weaker: schwächer
more_often: häufiger öfter zugenommen zunahme zunehm*
less: weniger abgenommen
true: stimmt
new: neu neue neuen neues
what: worum worüber wovon
next: nächste*
live: leben wohnen einwohner
currently_how_many: derzeit_wie_viele
official: offiziell*
exactly: genau
all: alle allen alles
own: eigene*
leave: verschwinden heimkehr*
name: name
militants: terrorist* kämpfer_des_is islamist* dschihadist* extremist*
author: autorin
published: erschienen
oil: öl erdöl
syria: syrien*
salaries: gehälter
air_strikes: luftangriff* luftschlag luftschläge
drones: drohne*
hospital: krankenhaus
parliament: parlament*
population: einwohnerzahl bevölkerung
capital: hauptstadt
religion: religion glaube
training: ausbildung trainier*
hour: uhrzeit
what_time: um_wie_viel_uhr wie_spät
distance: entfernt weit entfernung
paper: zeitung
together: gemeinsam zusammen
escape: entkommen geflohen flucht flohen
founded: gegründet
wants: will wollen möchte
signed: unterzeichnet
how_know: woher_weiß_man woher_wissen
number: höhe
thanks: dank*
peace: frieden
victims: tote_und_verletzte
reason: grund gründe
europe: europa europäisch*
germany: deutschland deutsche bundeswehr
learn: erfuhr erfahren
how: auf_welchem_weg auf_welche_weise
content: inhalt*
newspaper: redaktion zeitungen
same: gleich
bring: überbracht überbrachte gebracht überbringt brachte
arrested: verhaftungen festnahme*
used: benutzt verwendet eingesetzt
money: geld
quarrel: streit*
how_old: wie_alt
`;
