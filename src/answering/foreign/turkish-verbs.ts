import { TURKISH_MORE } from './turkish-more.ts';

/** The rest of the Turkish words: everyday verbs, phrases, and more of what is asked about. Read by `turkish.ts`. */
export const TURKISH_VERBS = `
i: ben bana beni benim
you: sen sana seni senin siz size sizin
we: biz bize bizi bizim
he: onun ona onu kendi kendisi
they: onlar onların onlara onları onlardan
this: bunu bunun buna bunlar bunda bu_konuda
that: şunu diye ki
it: orası burası
is: dır dur idi
is_it: misin miydi müydü midir acaba
is_it_true: doğru_mu doğru_mudur gerçek_mi
who: kimdi kimdir kimler
who_by: kim_tarafından
from_whom: kimden
to_whom: kime kimlere
whose: kimin kimlerin
against_whom: kime_karşı
what: nedir neydi neyin nesi neyle neden_bahsediyor ne_diye
what_happened: ne_oldu neler_oldu ne_olmuş
about_what: ne_hakkında neyle_ilgili
which: hangisini hangileri hangisinin
which_day: hangi_gün hangi_günde haftanın_hangi_günü
date: tarih* tarihte
which_month: hangi_ay hangi_aylarda hangi_ayda
which_year: hangi_yılda kaç_yılında
what_time: saat_kaçta kaçta
when: zaman
when: ne_vakit ne_zamandı ne_zamanki
since_when: ne_zamandan_beri
until_when: ne_zamana_dek
where: nerde nereye neresinde nerelerde nereler nerededir neredeydi nerelere neresini
which_place: hangi_yer hangi_yerde hangi_şehir hangi_şehirde hangi_bölge hangi_bölgede
why: niçin neden niye ne_için neden_dolayı
how_many: kaç kaçar kaçtı kaçtane kaç_tane
how_many_people: kaç_kişi kaç_insan kaç_kişiydi
how_much: ne_kadarlık ne_kadardı
how_much_money: kaç_para kaç_lira kaç_dolar ne_kadar_para
how_long: ne_kadar_süre ne_kadar_sürdü
how_old: kaç_yaşındaydı
how: nasıldı nasıldır ne_şekilde
what_kind: ne_tür ne_çeşit nasıl_bir hangi_tür
not: değildi değildir hiç yoktu
nobody: kimse hiç_kimse kimseyi
nothing: hiçbir hiçbir_şey
all: bütün tüm hepsi hepsini
some: bazı birkaç birçok
several: çeşitli
other: başka diğer diğerleri öbür
same: aynı
both: ikisi_de
too: de da dahi bile
because: çünkü yüzünden dolayı
but: ama fakat ancak lakin
if: eğer ise
then: o_zaman sonra ardından
by: tarafından
until: kadar dek
about: hakkında ilgili dair üzerine bahsediyor
near: yakınındaki yakınlarında civar* yanında
in: içinde içindeki
under: altında
during: sırasında boyunca
more: fazla
most: en en_çok en_fazla
less: az daha_az
now: şimdi artık günümüzde bugünlerde
recently: son_zamanlarda geçenlerde yakın_zamanda
still: hala hâlen
last: son sonuncu
first: ilk birinci
again: yine tekrar yeniden
there_is: vardı varmış mevcut
has: sahip
be: olur olacak olacağı olsun oluyor olması
do: yaptı yapıyor yapacak yapmış yapılan eder ediyor etti edecek etmiş yapar
go: gitti gider gidecekler gidecek
come: gelen gelmişti geliyor gelecek
know: biliyor bilinen bilmiyor belli bilgi
want: istiyorlar istedi ister isteği
say: diyor diyorlar söyledi belirtti ifade dediler denildi demiş bahset*
tell: anlat* anlatır
think: düşün*
two: iki ikisi
three: üç
four: dört
ten: on
22: yirmi_iki
names: isimleri isimler adlar
called: adlı denir denen
letter: mektubun mektubu mektupta mesaj*
sent: gönderen yollad* yolla* gönderildi gönderilen
who_wrote: kim_yazdı
wrote: yazdı yazan
letter_say: mektupta_ne
received: alıcı alıcısı ulaştı eline_geç*
signed: imzaladı imzalayan
emphasize: vurguladı altını_çiz* vurgu
promise: sözü söz_verdi vaadi taahhüt*
confirm: onayla* doğrula* teyit*
deny: inkar* reddet* yalanla*
attack: baskın* saldırı saldırısı saldırılar* saldırdı saldırgan hücum* eylem*
attack_place_exact: tam_olarak_nerede
attackers: saldırganlar
claim_responsibility: üstlenen üstlendi sahiplen*
responsible: sorumlu* arkasında
die: ölen ölenler ölümü can_kaybı hayatını_kaybeden ölmüş ölüler şehit* olmus_kac
dead: ölü ölüsü
killed: öldürüldüler öldürülenler vuruldu
killed: öldürülen oldurdu oldurmus olduruldu
no_one_died: kimse_ölmedi ölmedi
victims: kurban* mağdur*
wounded: yaralandı yaralanan yaralılar yaralı
survived: sağ_kal* kurtul*
captured: yakalandı yakalandılar tutsak*
prisoners: tutuklu* rehin*
escape: kaçtılar kaç* firar*
civilians: siviller sivilin sivilleri
villages: köyler köye köyler* köydeki köylerde köylere köyün
two_villages: iki_köy iki_köye iki_köyde
inhabitants: köylü* sakin* yaşayan*
village_names: köylerin_adı köylerin_isimleri
disputed: ihtilaflı tartışmalı çekişmeli
dispute: ihtilaf* kavga* sorun*
security_vacuum: güvenlik_boşluğu güvenlik_boşluk*
vacuum: boşluk boşluğ*
security: güvenli*
hotspot: sıcak_nokta* merkez*
area: bölgede bölgesinde bölgelerde alan alanlar yer yerler yerleri yerde şehir*
in_which_fields: hangi_alanlarda hangi_konularda
southwest: güneybatı*
north: kuzey*
south: güney*
west: batı*
east: doğu*
dangerous: tehlikeli
threat: tehdit tehdidi tehdidini tehlike
defeat: yenilgi* mağlup* bozgun* bitti yendi
lose: kaybetti kaybetmiş kaybett*
territory: toprak topraklar* topraklarını
control: kontrol* hakim*
strong: güçlü kuvvetli sıkı
increase: artmış artıyor_mu yükseli* çoğaldı fazlalaş*
decrease: azaldı azalıyor düş*
more_often: daha_sık sık
fight: savaşıyor savaşa savaşta mücadele mücadelesi çatış*
combat: savaş_görevi muharebe
begin: başladı başlad* başlıyor başlangıç
end: bitiyor biter bitecek son_bul* sona_er* kesiyor keser
${TURKISH_MORE}`;
