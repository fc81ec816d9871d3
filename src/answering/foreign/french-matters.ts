import { FRENCH_MORE } from './french-more.ts';

/** The second half of the French words: everyday verbs, and more of what is asked about. Read by `french.ts`. */
export const FRENCH_MATTERS = `
i: je j me moi mon ma mes
you: tu te toi vous ton ta tes votre vos
we: nous notre nos
he: lui son sa ses leur leurs eux
she: celle celui ceux celles
it: ca c'est cela ceci
is_it: est-ce_que est-ce_qu est-ce est-il est-elle sont-ils sont-elles
is_it_true: est-il_vrai c'est_vrai
what: qu'est-ce qu'est-ce_qu que_s'est-il quoi qua quon quil qu'a
what_happened: que_s'est-il_passé qu'est-ce_qui_s'est_passé s'est-il_passé
which: lesquels lesquelles laquelle
what_for: à_quoi pour_quoi
about_what: de_quoi_parle à_propos_de_quoi
who: qui_est qui_a qui_est-ce
whom: à_qui
whose: dont
from_whom: de_qui de_la_part_de_qui
when: quand_est-ce_que à_quel_moment
which_day: quel_jour le_quel
date: date dates
which_month: quel_mois quels_mois
which_year: quelle_année en_quelle_année
what_time: quelle_heure à_quelle_heure
what_place: quel_endroit quel_lieu quelle_ville
where_from: dou d'ou
near_where: près_de_quel
how_many: combien_de combien_d combien_y quel_nombre
how_many_people: combien_de_personnes combien_de_gens
how_much: combien_d'argent combien_ça combien_ont combien_coûtent
how_old: quel_age
how_long: combien_de_temps depuis_combien
what_kind_of: quel_genre quel_type quelle_sorte quelles_sortes quels_types
why: pourquoi_est-ce_que pour_quelle_raison pour_quelles_raisons
if: si
because: parce car
but: mais
or: ou_bien
then: alors puis ensuite
there: y
here: ici
to: à
in: dedans chez pendant durant lors
from: provenant
by: par selon
under: sous
until: jusque jusqu
without: sans
more_than: plus_de plus_que
less: moins
very: très
also: aussi également
all: tout tous toute toutes
other: autre autres
same: même mêmes
every: chaque
some: quelque quelques certains certaines
nobody: personne aucun aucune
nothing: rien
someone: quelqu'un quelquun
several: plusieurs
only: seulement seul seule uniquement ne_que
now: maintenant présent actuel* en_ce_moment
today: aujourd aujourd'hui
already: déjà
again: nouveau encore_une_fois à_nouveau
be: être suis sera seront était étaient étais soit fut furent
are_there: y_a-t-il y_en_a y_a
there_is: ya il_ya il_y_a-t-il
is: n'est
has: a_t-il a-t-elle a-t-on t'il t'elle eut eus eue
have: avez avons ai aura auront avait avaient
do: faire fait_quoi fais font faites fera
can: peut peuvent peux pouvoir pourrait
must: doit_on faut
want: veut veulent veux vouloir souhait*
go: va vont aller allé allés ira iront vas
come: vient viennent venir venu* provient
know: sait savoir connait connus savent sais
say: disent disait déclaré* affirm* annonc* dis racont* dites
tell: expliqu* raconte
think: pense* croit croient
see: voir vu vue
called: s'appelle appelle appelé* nommé*
names: prénom* identité*
who_wrote: qui_a_rédigé
wrote: rédig* écrire
letter: courrier missive message
received: réceptionné* reçue reçoivent destinataire destinée destiné
sent: envoyée envoyées expédi* adressa
sender: expéditeur* auteur_de_la_lettre
signed: signature
arrive: parvenir parvient arrivé_la_lettre
contents: dit_la_lettre
emphasize: insist* soulign*
promise: promesse* promettre engag* assur* garanti*
confirm: confirm* réaffirm*
deny: nie démenti*
claim_responsibility: revendiqu* revendication* attribué*
responsible: derrière
attack: attaquer attaquent offensive* raid* frappe frappes agress* embuscade*
where_attacks: où_attaque
victims: victime victimes bilan
die: mort morte mortes mourut meurt meurent péri périt décède trépas* tombé tombés
killed: tuer tué tués tuée tuées tuent tuerie* abattu* assassin* exécuté*
lost_lives: perdu_la_vie ont_perdu_la_vie laissé_la_vie
wounded: blessés blessé blessure*
survived: surviv* survécu*
prisoners: prisonnier* otage* détenu*
escape: fuir fuite
civilians: civils civil civile
villages: villages village bourg* hameau*
inhabitants: habitant* villageois
which_villages: quels_villages
disputed: disputé* contesté* litige* litigieux
dispute: différend* conflit désaccord
security_vacuum: vide_sécuritaire vide_de_sécurité
vacuum: vide
security: sécurité*
hotspot: point_chaud points_chauds foyer* bastion*
area: endroit* lieu* secteur* coin*
southwest: sud-ouest
north: nord
south: sud
west: ouest
east: est_de
city: ville* cité
dangerous: dangereux dangereuse* périlleux
threat: menac*
defeat: battu battus défaite vaincre vaincus écrasé* éliminé* disparu*
lose: perd perdre perdent perte*
territory: territoires territorial* terres terre terrain* califat*
control: contrôl* domin*
strong: fort forte forts solide* étroit*
increase: augmentent augmentation hausse monte montent progress* intensif* hausse_des
decrease: baisse baissent recul* chut* réduit réduite
less_often: moins_souvent
more_often: plus_souvent plus_fréquent*
recently: récemment dernièrement récent*
still_dangerous: encore_dangereux
fight: lutter combattre combattent bataille* guerre* se_battre battre affront*
begin: commencer commence début débuté*
end: fin finir fini terminé* finit cesser arrêter arrête cesse
end_of_year: fin_de_l'année fin_d'année
before_end_of_year: avant_la_fin
by_when: d'ici_quand jusqu'à_quand
withdraw: retire retirent retirer retirés retirée retrait repli* quittent quitté rapatri* évacu*
leave: partir part parti partira partiront sortir sort sortent sortie s'en_vont vont_partir
stay: rester restent reste restera resteront demeur*
return: reviendr* revenir retour*
prepare: prépar* prévoi* prévu*
troops: armée* armées forces effectif* contingent* unité*
soldiers: soldats soldat militaires gi
combat_troops: troupes_de_combat forces_de_combat unités_de_combat soldats_de_combat
military: militaire
military_aid: aide_militaire aides_militaires
role: rôle* fonction* tâche*
${FRENCH_MORE}`;
