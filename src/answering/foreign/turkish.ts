import { TURKISH_MATTERS } from './turkish-matters.ts';
import { TURKISH_VERBS } from './turkish-verbs.ts';

/** Turkish words in which members ask; `translate.ts` says how a line is read. */
export const TURKISH_WORDS = `
who: kim kimi
when: ne_zaman
where: nerede nereden neresi
what: ne neler neyi
which: hangi hangisi
how_many: kaçı
how: nasıl
how_much: ne_kadar
is_it: mi mü
or: veya yoksa
not: değil yok
there_is: var
has_been: olan
with: ile
for: için
against: karşı
between: arasında
near: yakın* 
since: beri
before: önce
more: daha
only: sadece
this: bu
that: o şu
a: bir
now: şu_an
kurds: kürt*
iraq: ırak*
americans: amerikalı* 
america: amerika* abd*
islamic_state: daeş* deaş* ışid*
letter: mektup* mektub*
attack: saldır*
attackers: saldırgan*
captured: yakalan* yakaland*
soldiers: asker*
fighters: savaşçı*
die: öldü* ölü* ölen* öldü hayatını
kill: öldür*
wounded: yaral*
civilians: sivil*
village: köy*
vehicles: araç* araba*
weapons: silah*
help: yardım* destek*
withdraw: çekil* ayrıl*
stay: kal*
fight: savaş* mücadele*
year: yıl*
day: gün günü
number: sayı*
government: hükümet*
prime_minister: başbakan*
statement: açıklama*
arrive: geldi gelmiş
get: aldı aldılar
give: verdi verildi
send: gönder*
write: yaz*
say: dedi söyl*
talk: konuş* görüş*
begin: başla*
defeat: yenil* yenildi
danger: tehlike* tehdit*
pressure: baskı*
officials: yetkili*
headline: başlık* başlığı
article: haber* makale*
claim_responsibility: üstlen*
tuesday: salı
november: kasım*
and: ve
disputed: tartışmalı* ihtilaflı*
between: arası
promise: söz vaat*
support: destekl*
continue: devam sürdür*
coalition: koalisyon* ittifak*
role: rol* 
mission: görev*
change: değiş*
need: ihtiyaç*
hear: duy*
kirkuk: kerkük*
erbil: erbil*
makhmour: mahmur*
peshmerga: peşmerge*
iraqi: ıraklı*
fight: çatışma*
who_leads: lider* 
${TURKISH_MATTERS}${TURKISH_VERBS}`;
