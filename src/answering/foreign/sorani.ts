/** Sorani Kurdish words in which members ask; `translate.ts` says how a line is read. */
export const SORANI_WORDS = `
who: کێ کێن کێیە کێوە
when: کەی کەنگێ
where: کوێ لەکوێ کوێوە
why: بۆچی بۆ_چی
what: چی چییە چییان چیان چ
which: کام کامە
how_many: چەند چەندە
how: چۆن
whether: ئایا
in: لە
of: ی
from: لەلایەن
with: لەگەڵ بە
for: بۆ
and: و
are: هەن هەیە
be: دەبێت دەبێ
was: بوو بوون
this: ئەم ئەو
now: ئێستا
since: لەوەتەی
on_day: رۆژی
day: رۆژ*
year: ساڵ*
month: مانگ*
people: کەس*
do: کرد کرا کردووە
kurds: کورد کوردی
kurdistan_region: هەرێم* هەرێمی_کوردستان
kurdistan: کوردستان*
peshmerga: پێشمەرگە*
iraq: عیراق*
america: ئەمریکا* ئەمەریکا* ئەمریکی ئەمەریکی
islamic_state: داعش*
letter: نامە*
attack: هێرش* پەلامار*
soldiers: سەرباز*
forces: هێز هێزەکان هێزی
combat_troops: هێزە_شەڕکەر* سەربازە_شەڕکەر*
fight: شەڕ* جەنگ*
die: شەهید* مرد مردن گیانیان
kill: کوژران کوژرا کوشت* کوژراو*
wounded: بریندار*
civilians: مەدەنی* هاووڵاتی* سڤیل*
village: گوند*
vehicles: ئۆتۆمۆبیل* ئوتومبێل*
weapons: چەک*
help: یارمەتی* هاوکاری*
support: پشتگیری* پاڵپشتی*
withdraw: کشانەوە* دەکشێ* پاشەکشە*
leave: دەڕۆن دەچن بەجێ
stay: دەمێنن دەمێنێتەوە مانەوە*
continue: بەردەوام*
coalition: هاوپەیمان*
prime_minister: سەرۆک_وەزیران سەرۆکوەزیران سەرۆک_وەزیرانی
defense_minister: وەزیری_بەرگری
minister: وەزیر*
president: سەرۆک
government: حکوومەت*
statement: بەیاننامە* ڕاگەیەنراو* ڕاگەیاندن*
send: نارد* ناردووە ناردی
give: دا دان داوە دەدات بەخشی
get: وەرگرت* وەریگرت*
reach: گەیشت* گەیشتە
write: نووسی* نوسی*
talk: باس* گفتوگۆ* قسە*
defeat: شکست*
territory: خاک*
danger: مەترسی* هەڕەشە*
area: ناوچە*
disputed: جێناکۆک* کێشە
between: نێوان
kirkuk: کەرکوک*
erbil: هەولێر*
makhmour: مەخمور*
baghdad: بەغدا*
austin: ئۆستن* ئۆستین*
barzani: بارزانی
masrour_barzani: مەسروور_بارزانی
sunday: یەکشەممە* یەکشەمە*
thursday: پێنجشەممە* پێنجشەمە*
tuesday: سێشەممە* سێشەمە*
november: تشرینی_دووەم نۆڤەمبەر
july: تەمموز
september: ئەیلول
pressure: فشار*
officials: بەرپرس*
need: پێویست*
relations: پەیوەندی*
mission: ئەرک*
change: گۆڕان* دەگۆڕ*
claim_responsibility: بەرپرسیار* بەرپرسیارێتی
headline: ناونیشان* سەردێڕ*
article: هەواڵ* وتار*
number: ژمارە*
countries: وڵات*
members: ئەندام*
reply: وەڵام*
language: زمان*
turkey: تورکیا*
iran: ئێران*
children: منداڵ*
women: ژن*
captured: دەستگیر* گیران
salary: مووچە* موچە*
still: هێشتا
increase: زیاد* زیادیان
night: شەو*
leader: سەرکردە* فەرماندە*
begin: دەست دەستی
security_vacuum: بۆشایی*
names: ناو ناوی ناوەکان ناوەکانی
lead: سەرکردایەتی ڕابەرایەتی
militants: چەکدار* تیرۆریست*
author: نووسەر* ڕۆژنامەنووس*
cost: تێچوو* نرخ*
who_wrote: نووسیوە نووسیویەتی
published: بڵاو*
oil: نەوت*
syria: سووریا*
air_strikes: بۆردومان* هێرشی_ئاسمانی
drones: درۆن*
hospital: نەخۆشخانە*
parliament: پەرلەمان*
population: دانیشتوو*
capital: پایتەخت*
training: مەشق* ڕاهێنان*
hour: کاتژمێر* سەعات*
reason: هۆکار*
want: دەیەوێ* دەیانەوێ*
say: گوت وت دەڵێ* وتی
two: دوو
newspaper: ڕۆژنامە*
attackers: هێرشبەر*
new: نوێ
important: گرنگ*
russia: ڕووسیا*
where: لە_کوێن لە_کوێ کوێن
content: ناوەڕۆک*
to_whom_recipient: بۆ_کێ
age: تەمەن*
biden: بایدن
bases: بنکە*
remain: دەمێن* دەمێنێت
president: سەرۆکی
money: پارە*
used: بەکارهێن* بەکار
bring: هێنا هێنای
`;
