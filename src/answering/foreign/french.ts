import { FRENCH_MATTERS } from './french-matters.ts';

/** French words in which members ask; `translate.ts` says how a line is read. */
export const FRENCH_WORDS = `
who: qui
when: quand
where: où
why: pourquoi
what: que quoi qu est-ce quel_est quels_sont
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
to_whom: à_qui
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
by: par
kurds: kurde*
iraq: irak* iraq*
americans: américain* 
america: états-unis etats-unis amérique washington
islamic_state: état_islamique etat_islamique daech ei
letter: lettre*
attack: attaque* attentat* assaut
soldiers: soldat* troupe* militaire*
fighters: combattant*
die: mort* décédé* péri
kill: victime*
wounded: blessé*
civilians: civil*
village: village*
vehicles: véhicule* camion* voiture*
weapons: arme armes
help: aide* aid* soutien* soutien soutenir
withdraw: retrait* retirer quitter partir partent
stay: rester
fight: combat* lutte*
year: année* an ans
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
talk: parlé discuté*
begin: commencé* début*
defeat: vaincu* défait*
territory: territoire* zone* région*
danger: danger* menace*
coalition: coalition*
pressure: pression*
visit: visité* visite*
promise: promis promet*
names: appell* nom noms
cost: coûté* coute*
make: fait
lead: dirige* chef
officials: responsable* politicien*
headline: titre
article: article*
author: auteur*
claim_responsibility: revendiqué*
happened: passé passe
sunday: dimanche
thursday: jeudi
tuesday: mardi
november: novembre
relations: relation*
mission: mission*
change: changer change changé*
combat_troops: troupes_de_combat
need: besoin
receive: reçoit reçus
happen: arrivé produit
responsible: responsabilité
fighters: combattants
july: juillet
september: septembre
since_when: depuis_quand
how_many: combien_de
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
by_when: d'ici_quand
must: doivent doit
struck: frappé*
evening: soir
lost: perdu*
die: morts mourir perdu_la_vie décès
combat_troops: troupes_combattantes
continue: continuer continue continuent poursuivre poursuit
support: soutient appui appuyer
arrive: arrivée arrive parvenue
push: font_pression
reply: réponse répondu
language: langue
countries: pays
members: membres membre font_partie
pay: payé payer paie finance*
salary: salaire* solde
attackers: assaillant* agresseur*
captured: capturé* arrêté*
children: enfant*
women: femme*
base: base bases
turkey: turquie
reaction: réaction réagi*
meet: rencontré* réuni*
important: souligné* important*
more: davantage
increase: augment* multipli*
decrease: diminu* baissé
still: toujours_pas
true: vrai
new: nouvel*
leave: départ s'en_aller
weaken: affaibli*
officials: dirigeants autorités
president: président
remain: reste restent
several: plusieurs
which_day: quel_jour
which_year: quelle_année
who_leads: qui_dirige
there_is: y_a-t-il il_y_a
killed: tués tuées
against_whom: contre_qui
peshmerga: peshmergas peshmerga
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
bring: apporté* apporte remis remise
money: argent
used: utilisé*
how_old: quel_âge
quarrel: disputent querelle*
arrests: arrestation*
${FRENCH_MATTERS}`;
