/** The last part of the Arabic words: other forms of common ones. Read by `arabic.ts`. */
export const ARABIC_MORE = `
claim: أعلنت تبنت تبناه تبنته
claim_responsibility: أعلنت_مسؤوليتها أعلنت_المسؤولية تبنت_الهجوم تبنى_المسؤولية
responsibility: مسؤوليت*
who_is_responsible: المسؤول_عن مسؤول_عن من_وراء
which_group: أي_جهة من_الجهة
that: التي الذي الذين أن
about: عن حول
what_is_about: عم_يتحدث يتحدث_عن موضوع
with: مع
was: كان كانت كانوا
this: هذا هذه ذلك تلك
not: لم لن ليس ليست لا
is: هو هي هم
near: قرب بالقرب_من
killed: مقتل يقتل قتله
attack: هاجمت مهاجمة استهدف استهداف الهجومين هجومين
how_many_people: كم_شخصا كم_شخص
how_many_vehicles: كم_مركبة كم_آلية كم_عربة كم_سيارة
withdraw: الانسحاب سينسحب سينسحبون
leave: يغادرون مغادرته* سيغادر
threat: يهدد خطرا الخطر
defeat: هزيمته* انهزم
is_it_true: هل_صحيح هل_من_الصحيح
summary: ملخص باختصار
support: دعمت مساندة المساندة
continue: سيستمر يستمر
letter: رسالته خطاب الخطاب
send: المرسل مرسل ترسل
get: تسلم استلمها تلقاها
prime_minister: رئيس_وزراء
kurdistan_government: حكومة_الإقليم حكومة_كردستان حكومة_إقليم_كردستان
by_the_end_of_the_year: نهاية_العام نهاية_السنة بنهاية_العام
pressure: يضغط ضغوطا ضغطا
coalition: التحالف_الدولي
need: يحتاجون تحتاج الحاجة
humvee: همرات هامفي
water_tankers: صهاريج صهريج
trucks: شاحنة الشاحنات
years: سنوات السنوات أعوام
days: أيام الأيام
weather: الطقس
music: أغنية
joke: نكتة
thank: شكرا
hello: مرحبا السلام_عليكم
`;
