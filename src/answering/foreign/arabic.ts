import { ARABIC_MORE } from './arabic-more.ts';

/** Arabic words in which members ask; `translate.ts` says how a line is read. */
export const ARABIC_WORDS = `
who: من
when: متى
leave: ستغادر غادر تغادر مغادرة
combat: القتالية
where: اين
why: لماذا ليش
what: ما ماذا شو
is_it: هل
how_many: كم
how: كيف
in: في
from: منذ
on: على
to: الى
and: و
kurds: الكرد الأكراد الكردية الكردي
peshmerga: البيشمركة البيشمرگة بيشمركة البشمركة
iraq: العراق العراقية العراقي
america: امريكا أميركا الأمريكية الأمريكي الولايات_المتحدة واشنطن
islamic_state: داعش
letter: الرسالة رسالة
attack: هجوم الهجوم الهجمات هاجم
soldiers: جنود الجنود القوات جندي
kill: قتل قتلوا قتيل قتلى القتلى
wounded: جريح جرحى
civilians: مدني المدنيين مدنيين
village: قرية القرى قرى القريتين
vehicles: عربة مركبات المركبات سيارات
weapons: أسلحة سلاح
help: مساعدة دعم الدعم المساعدات
withdraw: انسحاب تنسحب
prime_minister: رئيس_الوزراء
government: الحكومة حكومة
kirkuk: كركوك
erbil: اربيل
sunday: الأحد
thursday: الخميس
tuesday: الثلاثاء
day: يوم
year: سنة عام
send: ارسل
arrive: وصلت وصل
number: عدد
die: مات ماتوا موت وفاة ضحايا
pressure: ضغط الضغط ضغوط
coalition: التحالف تحالف
fight: القتال الحرب حرب قتال ضد
support: دعمها يدعم تدعم
stay: البقاء بقاء تبقى
defeat: هزيمة هزيمته
threat: خطر تهديد تهديدا
statement: البيان بيان
minister: وزير
defense_minister: وزير_الدفاع
disputed: المتنازع
areas: المناطق مناطق منطقة
responsibility: المسؤولية
claim: أعلن تبنى
happened: حدث جرى
november: نوفمبر تشرين
officials: المسؤولين المسؤولون مسؤولون
need: يحتاج بحاجة
help: تساعد يساعد
headline: عنوان
article: المقال الخبر
baghdad: بغداد
still: لا_يزال ما_زال مازال
write: كتب
get: حصل تلقى استلم
give: أعطى قدم
relations: العلاقات علاقة علاقات
mission: المهمة مهمة
change: تغيير تغير
how_many: كم_عدد
currently: الآن حالياً
are: الموجودين الموجودة المتواجدة يوجد توجد
americans: الأمريكيين الأمريكيون أمريكي أميركي الأميركيين الأميركية
america: أمريكية الولايات_المتحدة_الأمريكية
kind: أنواع نوع
get: حصلت استلمت تلقت حصلوا
civilians: مدنيا مدنيون المدنيون
evening: مساء ليلة
discuss: ناقش بحث تحدث تحدثا ناقشا تكلم الحديث مناقشة
which: اي
defeat: هُزم دحر
wounded: الجرحى مصاب المصابين أصيب إصابة
die: سقط قتيلا لقوا حتفهم استشهد شهيد شهداء
continue: ستواصل تواصل ستستمر تستمر استمرار مواصلة
since_when: منذ_متى
begin: بدأت بدأ بداية
combat_troops: القوات_القتالية قوات_قتالية
troops: قوات جيش
withdraw: ستنسحب ينسحب سحب انسحابها
area: المنطقة
countries: دول الدول دولة بلدان
members: أعضاء عضو تشارك المشاركة
reply: رد جواب أجاب الرد
language: لغة اللغة
written: كتبت مكتوبة
pay: رواتب راتب يدفع تمويل
captured: اعتقل اعتقال أسر القبض
children: أطفال
women: نساء امرأة
base: قاعدة قواعد القواعد
turkey: تركيا
iran: ايران
reaction: رد_فعل موقف
meet: التقى اجتمع لقاء
increase: زادت ازدادت تزايد ازدياد تصاعد
decrease: انخفضت تراجعت قلت
remain: سيبقى بقي باقية
important: أهمية أكد شدد
true: صحيح
new: جديد جديدة
month: شهر
july: يوليو تموز
september: سبتمبر أيلول
november: تشرين_الثاني
vehicles: آليات الآليات عجلات سيارة مركبة شاحنات همر
leader: قائد يقود زعيم
makhmour: مخمور
kurdistan: كردستان إقليم_كردستان
sent: بعث أرسلها أرسلت
reach: وصلته
which_day: أي_يوم في_أي_يوم
which_year: أي_عام أي_سنة
say: قال قالت يقول
between: بين
talks: محادثات
security_vacuum: فراغ_أمني الفراغ_الأمني
claim_responsibility: تبنى_الهجوم أعلن_مسؤوليته مسؤولية
american: أمريكيا
president: رئيس الرئيس
advise: استشارية استشاري مشورة
title: العنوان
austin: اوستن أوستين
barzani: بارزاني البارزاني وبارزاني
name: اسم اسماء يسمى
militants: مسلحين مسلحي المسلحين إرهابيين عناصر مقاتلي
cost: تكلفة كلفة سعر ثمن
author: كاتب الكاتب مراسل صحفي
published: نشر نشرت
oil: نفط
syria: سوريا
air_strikes: غارات ضربات_جوية غارة قصف
drones: طائرات_مسيرة مسيرات
hospital: مستشفى
parliament: برلمان
population: سكان
capital: عاصمة
training: تدريب
hour: ساعة الساعة
distance: مسافة يبعد
escape: هرب فر
reason: سبب أسباب
want: يريد تريد
fighters: مقاتلين مقاتل مقاتلا
germany: ألمانيا
lead: يقود_التحالف يترأس
attackers: مهاجمين
weapons: الأسلحة
increase: تزداد تتزايد تتصاعد يزداد
change: سيتغير يتغير ستتغير تتغير
where: تقع
villages: القريتان قريتان قريتين
to_whom_recipient: إلى_من لمن
how_old: كم_عمر
age: عمر
biden: بايدن
remain: سيبقون ستبقى
how_many_soldiers: كم_جنديا كم_جندي
soldier: جنديا
bring: جلب حمل سلم
used: استخدم استخدمها
money: مال أموال المال
quarrel: خلاف نزاع الخلاف
arrests: اعتقالات
${ARABIC_MORE}`;
