/** The second half of the Turkish words: most of them what is asked about. Read by `turkish.ts`. */
export const TURKISH_MATTERS = `
relations: ilişki*
since_when: ne_zamandan
thousand: bin
july: temmuz*
september: eylül*
vehicles: kamyon* tanker*
territory: toprak* bölge*
news: haberi
name: adı
currently: şuan şu_anda halihazırda
are: bulunuyor bulunan var_mı
sign: imzala* imza*
kind: türlü çeşit
combat_troops: muharip_birlik* muharip_güç* savaşan_birlik*
troops: birlik* birliğ* kuvvet* güçler*
by_when: ne_zamana_kadar zamana_kadar
lost: kaybet*
lost_life: hayatını_kaybet* hayatını_kaybetti can_verdi
night: gecesi geceleyin akşam*
continue: devam_ed*
countries: ülke*
members: üye*
reply: cevap* yanıt*
language: dil* dilde dilinde
written: yazıldı yazılmış
pay: maaş* ödüyor öde*
captured: tutuklan* esir
children: çocuk*
women: kadın*
base: üs üsler üssü üsleri
turkey: türkiye*
iran: iran*
reaction: tepki*
meet: buluş* bir_araya
increase: art* arttı artıyor çoğal*
decrease: azal*
weaken: zayıfla*
remain: kaldı
important: önem* vurgula*
true: doğru
new: yeni
who_said: kim_söyledi
since: yana bu_yana
which_year: hangi_yıl*
leave: ayrılacak
news: haberde
baghdad: bağdat*
killed: katledil*
number: sayısı
claim_responsibility: sorumluluk* sorumluluğ*
area: bölgeler*
talked_about: konu*
reach: ulaş*
vehicles: aracı
president: cumhurbaşkan*
statement: bildiri*
will: mi_olacak
fight: çarpış*
iraq: irak irak'ta irak'ın irak'tan
there: orada
name: adları isim* ismi
militants: terörist* militan* işid'li işidli örgüt*
cost: mal_oldu maliyet* fiyat* kaça
how_much_cost: ne_kadara
author: yazar*
published: yayınla* yayımla*
oil: petrol*
syria: suriye*
air_strikes: hava_saldırı* hava_saldırısı bomba*
drones: iha siha insansız
hospital: hastane*
parliament: meclis* parlamento*
population: nüfus*
capital: başkent*
training: eğitim*
hour: saat*
distance: uzak* mesafe
newspaper: gazete*
escape: kaçan*
reason: sebep sebeb*
want: istiyor isteyen
salary: maaşı maaşları
lead: liderlik yönetiyor öncülük
commander: komutan*
content: içerik* içeriğ* yazıyor
to_whom_recipient: kime_yazıldı kime_gönderildi
become: dönüş*
bring: getirdi getiren
how_old: kaç_yaşında
age: yaş yaşı yaşında
used: kullan*
money: para
quarrel: anlaşmazlık* tartışıyor*
arrested: tutuklama gözaltı*
`;
