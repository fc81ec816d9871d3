import { KURDISH_MATTERS } from './kurdish-matters.ts';

/** Kurmanji Kurdish words in which members ask; `translate.ts` says how a line is read. */
export const KURDISH_WORDS = `
who: kî kîjan_kes
where: li_ku ku_de
why: çima
what: çi
which: kîjan
how_many: çend çiqas
how: çawa
of: ya yên
in: li
with: bi
for: bo
and: û
to: ber
the: ew
is: ye
are: ne
not: na nîne
was: bû bûn
be: dibe
that: ku
year: salê salan
day: roj rojê
kurds: kurd* 
america: amerîka* dewletên_yekbûyî
letter: name nameya
attack: êriş*
come: hat hatin hatiye
die: mir* şehîd*
kill: kuşt*
wounded: birîndar*
soldiers: leşker*
village: gund*
land: ax axa erd
lose: winda wenda
do: kir kirin
own: xwe
send: şand* şandin
help: alîkar* piştgir*
withdraw: vekiş*
vehicles: tirimbêl* wesayît* 
weapons: çek*
prime_minister: serokwezîr*
minister: wezîr*
sunday: yekşem*
thursday: pêncşem*
tuesday: sêşem*
fight: şer* şerê
who: kîjan_kesan
peshmerga: pêşmerge*
civilians: sivîl*
support: piştevanî* alîkarî*
coalition: hevpeyman*
danger: xetere* metirsî* tehdîd*
between: navbera
how_many_people: çend_kes
since_when: ji_kengî
begin: dest_pê*
statement: daxuyanî* beyan*
talk: axivî* axaft* 
november: mijdar*
relations: têkilî* pêwendî*
pressure: zext*
stay: bimîne mayîn
leave: derkev* biçe
number: hejmar*
defeat: têkçû* şikest*
give: da dan dide
get: wergirt* stand*
claim_responsibility: berpirsiyar*
headline: sernav*
article: nûçe* gotar*
need: hewce* pêdivî*
disputed: nakok*
area: herêm* dever*
who: kê_kesê kî_ye
now: nuha
where: ku_derê kîjan_cihî kuderê
which_year: di_kîjan_salê_de
defeat: têk_çû têk têkbir*
written: nivîsan* nivîsî* nivîsand*
language: ziman*
countries: welat* dewlet*
members: endam*
coalition: hevpeymanî*
reply: bersiv*
pay: mûçe* pere*
captured: girtin* dîl
children: zarok*
base: bingeh* binke*
turkey: tirkiye*
iran: îran*
reaction: helwest*
meet: civîn* hevdîtin*
increase: zêde* zêdebûn*
decrease: kêm kêmbûn*
remain: dimîne dimînin
leave: derdikevin vedikiş* vekişin*
combat_troops: hêzên_şerker
forces: hêz*
continue: berdewam* didome
true: rast
new: nû
night: şev*
month: meh*
july: tîrmeh*
september: îlon*
number: hejmara
lost_life: jiyana_xwe canê_xwe
killed: tê_kuştin
claim_responsibility: berpirsyar*
discuss: gotûbêj* nîqaş*
secretary: sekreter*
defense_minister: wezîrê_parastinê
president: serok
official: karbidest* berpirs
title: sernavê
kind: cure* celeb*
baghdad: bexda*
about: derbarê
peshmerga: pêşmergey*
names: navê navên
lead: serokatiya serokatî rêberî*
militants: çekdar* terorîst*
author: nivîskar* rojnameger*
cost: biha* mesref*
published: belav* weşand*
oil: petrol* neft
syria: sûriye* sûrî*
air_strikes: bombebaran* êrîşên_asmanî
hospital: nexweşxane*
parliament: parleman*
population: nifûs*
capital: paytext*
training: perwerde*
hour: saet* demjimêr*
reason: sedem*
want: dixwaz*
forces: hêzên hêza
commander: fermandar*
say: gotiye
attackers: êrîşkar*
change: biguher* diguher* guhert*
what_does_it_say: çi_dibêje
bring: anî anîn
how_old: çend_salî
age: temen*
used: bi_kar bikar*
remain: bimîn* dimîn*
kurdistan_region: herêma_kurdistan*
president: serokê
bases: binkeyên bingehên
${KURDISH_MATTERS}`;
