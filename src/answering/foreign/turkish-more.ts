/** The last part of the Turkish words: what is asked about less often. Read by `turkish-verbs.ts`. */
export const TURKISH_MORE = `
end_of_year: yıl_sonu yıl_sonuna yılın_sonuna yılın_sonu yılsonu*
withdraw: çekilme* çekiliyor çekilecek çekiyor çekecek çekti
leave: ayrılıyor terk* çıkıyor gidiyor gidiyorlar çıkacak ayrılma*
stay: kalacak kalıyor kalmaya kalan
return: geri_dön* dönecek
prepare: hazırlan* hazırlık* planl*
troops: asker askerler ordu* birlik birlikler birlikleri
soldiers: askerleri askerin askerinin
american_soldiers: abd_askeri amerikan_askeri amerikan_askerleri abd_askerleri
combat_troops: muharip muharip_asker* muharebe_birlik* savaş_birlik* çatışma_birlik* savaşan_asker*
military_aid: askeri_yardım* askeri_destek*
military: askeriye askerî
role: rolü rolünü rolle* işlev*
mission: görevi görevin misyon* görevini
advise: danışman* danışmanlık tavsiye*
consulting: istişare*
intelligence: istihbarat*
information_exchange: bilgi_paylaşım* bilgi_alışveriş* bilgi_değişim*
help: yardımı yardımda yardıma yardımcı
support: desteği desteğ* destekliyor
rounds: kez tur parti
need: ihtiyacı ihtiyaç gerek* lazım muhtaç*
coalition: koalisyonun koalisyonda müttefik*
lead: lideri yönet* liderliğ* önderlik* başını_çek*
members: üyeleri üyesi katılan
countries: ülkeler ülkeleri ülkesi devlet*
officials: yetkililer yetkilileri siyasetçi* politikacı* makam*
pressure: baskısı zorl*
under_pressure: baskı_altında
who_pressures: kim_baskı
government: hükümeti hükümetin yönetimi
prime_minister: başbakanı başbakana başbakan
minister: bakan* bakanı
defense_secretary: savunma_bakanı abd_savunma_bakanı savunma_bakanının
president: başkan başkanı başkanın cumhurbaşkanı
pentagon: pentagon*
relations: ilişkisi ilişkileri bağ bağlar* dost*
cooperation: iş_birliği işbirliğ* iş_birliğ*
important: önemli önemini
statement: açıklaması açıklamayı demeç*
source: kaynak* kaynağ*
reporter: gazeteci* muhabir*
vehicles: araç aracın taşıt* araçların araçlar
which_vehicles: hangi_araçlar hangi_araçları
trucks: kamyon kamyonlar* tır
water_tankers: su_tankeri su_tankerleri
humvees: humvee* hummer*
tanks: tank tanklar
planes: uçak* uçağ*
helicopters: helikopter*
weapons: silah silahlar silahı mermi* bomba bombalar mühimmat* cephane*
which_weapons: hangi_silah hangi_silahlar hangi_silahla
rockets: füze* roket*
given: verilen verilmiş verdiler veriyor sağladı
delivered: teslim* teslimat*
handed_over: teslim_edildi teslim_etti
cost: fiyatı fiyatları mal_olmuş maliyeti tutarı
money: paranın parası dolar* milyon*
salaries: maaşlar
age: yaşlı
wife: eşi karısı evli
family: aile* akraba*
father: babası
born: doğdu doğum* doğmuş doğumlu
weather: hava_durumu hava_nasıldı yağmur* kar_yağ*
refugees: mülteci* göç*
funeral: cenaze*
school: okul*
elections: seçim*
economy: ekonomi*
religion: din dini müslüman*
united_nations: bm birleşmiş_milletler
nato: nato*
russia: rusya*
china: çin
europe: avrupa*
britain: ingiliz* ingiltere* britanya*
germany: alman*
france: fransa* fransız*
pkk: pkk*
mosul: musul*
children: çocuklar
women: kadınlar
reply: cevabı cevap_verdi yanıtı yanıt_verdi cevaplad*
reaction: tepkisi tepki_verdi karşılık*
meet: toplantı* buluştu
talk: konuştu konuştular görüştü görüşme* görüştüler
discussed: ele_al* tartıştı
talked_before: daha_önce_konuş* daha_önce_görüş*
before: önceden daha_önce evvel
destroyed: yık* hasar*
how_attack_carried_out: saldırı_nasıl saldırı_nasıl_gerçekleşti
exact: tam tam_olarak kesin
certain: kesin_mi belli_mi netleş* net
number_of_soldiers: asker_sayısı
fewer: daha_az_asker
night: gece geceleri
morning: sabah*
late: geç geç_saat*
week: hafta*
weekend: hafta_sonu haftasonu
month: ay ayı ayda aylarda ayında
hour: saati saatte saatlerde
today: bugün
yesterday: dün
monday: pazartesi
tuesday: salı_günü
wednesday: çarşamba
thursday: perşembe perşembe_günü persembe_gunku
friday: cuma
saturday: cumartesi
sunday: pazar_günü pazar
january: ocak
june: haziran*
august: ağustos*
october: ekim
december: aralık*
november: kasımda kasım_ayında
year: sene* yılda yılında
group: grup* örgütü
militants: militanlar teröristler cihatçı* cihadist* terör*
isis: daeş daesh deaş ışid isid'in
america: amerikanın abdnin
american: amerikan amerikalı amerikalılar
kurdish: kürdistan_bölgesel
kurds: kürtler* kürt
kurdistan_region: kürdistan_bölgesi* ikby kürdistan_bölge*
kurdistan: kürdistan*
krg: kby
kurdish_government: kürdistan_hükümeti kürt_hükümeti bölgesel_yönetim* kürdistan_bölgesel_yönetimi
iraqi_forces: ırak_güçleri ırak_ordusu ırak_güçlerine
peshmerga: peşmerge peşmergeler*
erbil: hewler*
headline: başlık manşet*
title: başlığı_ne
article: haberin makalenin metin
summary: özet* özeti kısaca
photos: fotoğraf* resim* video*
link: bağlantı
joke: şaka fıkra
please: lütfen
thanks: teşekkür* sağol
hello: merhaba selam
good: iyi güzel
bad: kötü
big: büyük
new: yeniden_mi yeni_mi
true: gerçek gerçekten sahiden
`;
