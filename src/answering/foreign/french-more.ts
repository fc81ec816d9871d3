/** The last part of the French words: what is asked about less often. Read by `french-matters.ts`. */
export const FRENCH_MORE = `
advise: conseil* conseiller
advisers: conseillers
consulting: consultation
intelligence: renseignement* espionnage
information_exchange: échange_d'informations échange*
help: aident aider assistance assister soutenu* secour*
fields: domaine* domaines
which_fields: quels_domaines dans_quels_domaines
support: soutiennent soutien soutenir appuie
need: besoin_de nécess* faut_il
coalition: coalition alliance* alliés allié
members: membres participant* participent
countries: pays nation* état états
other_countries: autres_pays d'autres_pays
led_by: dirigée_par menée_par
lead: dirig* mené* commande commandant*
officials: officiel* fonctionnaire* représentant* élus
pressure: pression pressions pousse poussent
who_pressures: qui_fait_pression
government: gouvernement autorité* gouvernement_régional
prime_minister: premier_ministre_kurde premier
minister: ministre*
defense_secretary: secrétaire_à_la_défense secrétaire_américain chef_du_pentagone
defense: défense
pentagon: pentagone
president: présidente présidents maison-blanche
biden: biden
relations: lien* rapport rapports amitié* partenariat*
cooperation: coopération collabor*
important: importance
good_relations: bonnes_relations
statement: communiqués déclar*
source: source*
reporter: journaliste* reporter*
newspaper: média* presse
vehicles: véhicules engin* blindé* bagnole*
trucks: camions camion
water_tankers: camions-citernes camion-citerne citerne*
humvees: humvee humvees
tanks: char chars tank
planes: avion* jets
helicopters: hélicoptère*
weapons: armes arme armement* munition* fusil* bombe*
rockets: missile* roquette*
get: obtenu obtenir eu_droit
give: donne donner donnent offert* offrir fournir fourni fournit livrer livrés livrées remet remettre
deliver: livre_t livraisons
handed_over: remis remise
aid: aides aide
rounds: tranche* série*
money: argent fric millions milliards dollar* euro*
cost: coûte coûtent coûter coûtait coûtaient valeur
paid: payés payent payait
salary: salaires
age: age ans_a âgé*
wife: femme_de épouse marié*
family: famille* proches
father: père
born: naissance est_né est_née née_à né_à
weather: météo temps_fait-il temps_faisait-il pluie pleuv* neig*
religion: religion* musulman*
refugees: réfugié* déplacé*
funeral: funérailles enterr* obsèques
school: école*
elections: élection* vot*
economy: économie*
united_nations: onu
nato: otan
russia: russie russe*
china: chine
europe: europe européen*
britain: royaume-uni anglais britannique*
germany: allemand allemands
french: français française*
turkey: turc turque turcs
iran: iran iranien*
afghanistan: afghan*
mosul: mossoul
children: enfants bébé*
women: femmes combattantes
reply: répond répondre réponse répondu
reaction: réagir réaction
meet: rencontrer rencontre rencontrent voir_avec entrevue réunion*
talk: parler parlent parlé discuter discussion* entretien* entretenu* évoqué*
talked_before: déjà_parlé déjà_discuté
first_time: première_fois
last_time: dernière_fois
discussed: discuté abordé*
destroyed: détrui* dégât*
damage: dommage*
how_attack_carried_out: comment_s'est_déroulé déroul*
exact: exact* précis*
official: officiellement
certain: certain certaine garantie
clear: clair claire
false: faux fausse
true: vraiment vraie
correct: correct
fewer: moins_de
number_change: nombre_changer
night: nuit soirée
morning: matin
evening: soir
late: tard
hour: heures
week: semaine*
weekend: week-end
month: mois
monday: lundi
tuesday: mardi_dernier mardi
wednesday: mercredi
thursday: jeudi
friday: vendredi
saturday: samedi
sunday: dimanche
january: janvier
june: juin
august: août
october: octobre
december: décembre
year: année années an
two: deux
three: trois
four: quatre
ten: dix
22: vingt-deux
200: deux_cents
group: groupe*
who_is_this_group: quel_groupe
organisation: organisation*
militants: terroristes djihadistes jihadistes extrémiste* islamiste*
isis: daesh l'ei lei d'ei
america: états-unis usa us amérique
american: américaine américaines americain* 
kurds: kurdes kurde
peshmerga: peshmerga peshmergas
kirkuk: kirkouk
baghdad: bagdad
erbil: erbil arbil
makhmour: makhmour makhmur
kurdistan_region: région_du_kurdistan kurdistan_irakien
kurdistan: kurdistan
iraqi_forces: forces_irakiennes armée_irakienne
summary: résumé* résumer
about: sujet propos
title: titre intitulé*
article: texte info infos actualité*
photos: photo* image* vidéo*
link: lien_de
published: publication
joke: blague*
film: film*
recommend: recommand*
please: stp svp s'il_te_plaît
thanks: merci
hello: bonjour salut
`;
