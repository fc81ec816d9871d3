import { KURDISH_MORE } from './kurdish-more.ts';

/** The second half of the Kurmanji words: everyday verbs, and more of what is asked about. Read by `kurdish.ts`. */
export const KURDISH_MATTERS = `
i: ez min
you: tu hûn
we: em me
he: wî
they: wan ewan
this: ev vî van
that: ew_e
is_it: gelo erê
is_it_true: rast_e
who: kê kîne kîn kî_bû kê_ev kîjan_alî
from_whom: ji_kê ji_aliyê_kê ji_hêla_kê
by: aliyê hêla ji_aliyê ji_hêla
to_whom: ji_kê_re bo_kê ji_bo_kê
re: re
against_whom: li_dijî_kê dijî_kê
against: dijî li_dijî
what: çi_ne çi_yê çîye çi_tişt
what_happened: çi_qewimî çi_bû çi_çêbû çi_rû çi_hat
about_what: li_ser_çi derbarê_çi behsa_çi
which: kîjanê kîjanan kîjan_ji
which_day: kîjan_rojê di_kîjan_rojê_de kîjan_roj
which_month: kîjan_mehê di_kîjan_mehê_de kîjan_mehan di_kîjan_mehan_de
which_year: kîjan_salê kîjan_sal di_kîjan_salê
which_villages: kîjan_gund kîjan_gundan
what_time: saet_çend seet_çend saet_di_çendan_de
date: dîrok* tarîx*
when: kengî kengê kîngê çi_dem çi_wext
since_when: ji_kengî_ve ji_kengê_ve
until_when: heta_kengî heya_kengî
where: li_kîderê kîderê li_kuderê kîjan_cih li_kîjan_cihî ku_der li_ku_derê kîjan_derê
from_where: ji_ku ji_kuderê
why: ji_bo_çi bo_çi çire ji_ber_çi
how: çawan bi_çi_awayî
how_many: çendan hejmara_wan çi_qas çendîn
how_much: çiqas_pere
how_many_people: çend_kesan çend_mirov çiqas_kes
how_old: çend_salî_ye çend_sal
how_long: çiqas_dem
what_kind: çi_cure çi_celeb çi_cureyê çi_rengî
will: wê dê ê
not: nehat nehatin ne_e tune tunebû nebû nebûn
nobody: tu_kes kesek kes_nehat kes
nothing: tiştek
all: hemû hemî tevahî
both: her_du herdû
other: yên_din dî
same: heman
some: hin hinek çendek
more: zêdetir bêhtir pirtir
most: herî zêdetirîn herî_zêde
less: kêmtir
fewer: kêmtir_leşker
very: gelek pir
too: jî
still: hê hêjî hêj hîna hê_jî
now: niha anuha vêga
recently: vê_dawiyê demên_dawî
today: îro
yesterday: duh
before: berê beriya berî
talked_before: berê_axiv* berê_behs*
after: piştî paş
then: paşê
until: heta heya
since: ve ji_wê_rojê_ve
or: an yan
but: lê lêbelê
if: eger heke ger
because: ji_ber ji_ber_ku
with: digel bi_hev_re
near: nêzîk* nêzî
between: navbera_herdu nav navberê
in: nava
on: ser li_ser ser_du
under: di_bin_de
about: derheqê derbarê_wê behsa behs
there_is: heye hene hebû hebûn
has: xwedî
be: bibe bibin bûye bûne bin
do: dike dikin bike bikin kiriye kirine dikir
go: diçe here çûn çû
come: tê tên hatibû were
know: zanîn dizane dizanin
want: dixwaze dixwazin xwest
say: got gotin dibêjin dibêje
tell: bêje bibêje
two: du
three: sê
four: çar
ten: deh
thousand: hezar
year: salekê sal
month: mehê mehan
week: hefte*
end_of_year: dawîya_salê
end: dawî* qed* bidawî* rawest*
begin: destpê* dest_pê_kir dest_pê_dike
late: dereng
night: şevê bi_şev
morning: sibe*
hour: saetê seet*
monday: duşem*
wednesday: çarşem*
friday: în înê
saturday: şemî
august: tebax*
october: cotmeh*
december: kanûn*
november: mijdarê çiriya_paşîn
names: navê_wan navê_kesên navên_wan
called: navê_wî
letter: nameyeke name'ya nameye
letter_say: nameyê_de_çi
sent: şandiye hate_şandin hatiye_şandin hat_şandin şandibû
who_wrote: kê_nivîsand kê_nivîsî
wrote: nivîsand nivîsandiye nivîsiye dinivîse
sign: îmze*
received: wergirtiye girtiye
arrive: gihîştiye gihişt* gihaşt*
arrive: gehîşt* giheşt*
contents: naverok* çi_tê_de
emphasize: tekez* balê_kişand
promise: soz* peyman_da
confirm: piştrast*
attack: êrîşê êrîşî hêrîş*
attackers: êrîşkaran
who_attacked: kê_êrîş kê_êrîş_kir kê_êrîşî
claim_responsibility: berpirsiyarî berpirsyarî
die: mirin miriye mirî mir
martyrs: şehîdan şehîd şehîdên
killed: kuştin kuştiye kuştiyan hatine_kuştin hatin_kuştin hat_kuştin hate_kuştin hatibûn_kuştin
killed: jiyana_xwe_ji_dest
no_one_killed: nehat_kuştin nehatin_kuştin
victims: qurban* goriy*
wounded: birîn* birîndar_bûn
captured: hatin_girtin hate_girtin
escape: revîn reviya* rev*
civilians: sivîlan welatî* hemwelatî*
villages: gundan gundî gundên gundekî
${KURDISH_MORE}`;
