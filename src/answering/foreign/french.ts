import { FRENCH_MATTERS } from './french-matters.ts';

/** French words in which members ask; `translate.ts` says how a line is read. */
export const FRENCH_WORDS = `
who: qui
when: quand
why: pourquoi
what: que qu quel_est quels_sont
which: quel quelle quels quelles lequel
how_many: combien
how: comment
the: le la les l
a: un une des
of: de du d
and: et
not: ne pas n jamais
is: est
are: sont
in: dans en au aux
from: depuis
by_whom: par_qui
sent: adressé* adressee
with: avec
for: pour
against: contre
between: entre
near: près
before: avant
after: après
on: sur
still: encore toujours
more: plus
that: ce cette ces cet
they: ils elles se s
it: il elle
has: ont
have: avoir eu
been: été
kurds: kurde*
iraq: irak* iraq*
america: washington
islamic_state: etat_islamique daech ei
letter: lettre*
attack: attaque* attentat* assaut
soldiers: soldat* troupe* militaire*
fighters: combattant*
die: mort* décédé*
kill: victime*
wounded: blessé*
civilians: civil*
village: village*
vehicles: véhicule* camion* voiture*
help: aide* aid* soutien*
withdraw: retrait* quitter partent
fight: combat* lutte*
year: année* ans
day: jour
number: nombre
government: gouvernement*
prime_minister: premier_ministre
defense_minister: ministre_de_la_défense
statement: communiqué* déclaration*
get: reçu* recevoir obtenu*
give: donné* fourni* livré*
send: envoyé* envoyer
write: écrit*
say: dit dire
talk: discuté*
begin: commencé* début*
defeat: vaincu* défait*
territory: territoire* zone* région*
danger: danger* menace*
coalition: coalition*
pressure: pression*
visit: visite*
promise: promis promet*
names: appell* nom noms
cost: coute*
make: fait
lead: dirige* chef
officials: responsable* politicien*
article: article*
author: auteur*
claim_responsibility: revendiqué*
happened: passe
november: novembre
relations: relation*
mission: mission*
change: changer change changé*
need: besoin
receive: reçoit reçus
happen: produit
responsible: responsabilité
fighters: combattants
july: juillet
september: septembre
since_when: depuis_quand
deliver: livraison
mission: rôle
disputed: disput*
where: ou
what: de_quoi qu'est-ce_que qu'est-ce_qui
currently: actuellement
are: se_trouvent
stationed: stationné* basé*
sign: signé* signataire
kind: type types sorte genre
must: doivent doit
struck: frappé*
lost: perdu*
die: morts mourir décès
combat_troops: troupes_combattantes
continue: continuer continue continuent poursuivre poursuit
support: soutient appui appuyer
arrive: arrivée arrive parvenue
push: font_pression
language: langue
members: membre font_partie
pay: payé payer paie finance*
salary: salaire* solde
attackers: assaillant* agresseur*
captured: capturé* arrêté*
children: enfant*
women: femme*
base: base bases
turkey: turquie
reaction: réagi*
meet: rencontré* réuni*
important: souligné* important*
more: davantage
increase: augment* multipli*
decrease: diminu*
still: toujours_pas
true: vrai
new: nouvel*
leave: départ s'en_aller
weaken: affaibli*
officials: dirigeants autorités
president: président
who_leads: qui_dirige
there_is: il_y_a
against_whom: contre_qui
attackers: attaquant*
militants: djihadist* terrorist* jihadist*
cost: coût prix
published: publié* paru
oil: pétrole
syria: syrie*
air_strikes: frappes_aériennes bombardement*
drones: drone*
hospital: hôpital
parliament: parlement*
population: population habitants
capital: capitale
training: formation former
hour: heure
distance: distance loin
journal: journal
escape: fui enfui* échappé*
how_much: combien_coûte combien_ont_coûté
reason: raison
who_wrote: qui_a_écrit
weapons_used: armes_utilisées
germany: allemagne
france: france
where_hidden: cachent
become: deviendra devient devenir
content: contenu contient
learn: appris
bring: apporté* apporte
used: utilisé*
quarrel: disputent querelle*
arrests: arrestation*
${FRENCH_MATTERS}`;
