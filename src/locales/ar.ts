import type { Locale } from './locale.ts';
import { arMenu } from './menus/ar.ts';
import type { Articles, Phrases } from './phrases.ts';

const quote = (text: string) => `«${text}»`;
const or = (words: readonly string[]) => words.join(' أو ');
const inThe = (where: Articles) => (where === 'article' ? 'في المقال' : 'في المقالات');

/** Arabic counts in six ways (Unicode CLDR, plural rules). */
interface Counted {
  readonly one: string;
  readonly two: string;
  /** From 3 to 10. */
  readonly few: string;
  /** From 11 to 99. */
  readonly many: string;
  /** 0, 100 and the like. */
  readonly other: string;
}

const RULES = new Intl.PluralRules('ar');
const SECONDS: Counted = { one: 'ثانية واحدة', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' };
const DAYS: Counted = { one: 'يومًا واحدًا', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' };
const PARAGRAPHS: Counted = {
  one: 'فقرة واحدة',
  two: 'فقرتان',
  few: 'فقرات',
  many: 'فقرة',
  other: 'فقرة',
};
const SENTENCES: Counted = { one: 'جملة واحدة', two: 'جملتان', few: 'جمل', many: 'جملة', other: 'جملة' };

function count(number: number, forms: Counted): string {
  const rule = RULES.select(number);
  if (rule === 'one' || rule === 'two') return forms[rule];
  return `${number} ${forms[rule === 'zero' ? 'other' : rule]}`;
}

const phrases: Phrases = {
  tag: 'ar',
  quote,
  buttons: {
    showContext: 'عرض السياق',
    otherQuestions: 'أسئلة أخرى',
    notWhatIAsked: 'ليس ما سألت عنه',
    showEveryone: 'العرض للجميع',
    followUp: 'سؤال آخر',
    inOtherWords: 'السؤال بكلمات أخرى',
    remove: 'إزالة',
    readBeginning: 'قراءة البداية',
    forgetMine: 'حذف سؤال لي',
  },
  answer: {
    asked: 'السؤال: ',
    askedAs: (question) => `فُهم السؤال هكذا: ${question}`,
    notSaid: (missing) => `لا يذكر المقال ذلك: ${quote(missing)}.`,
    related: 'له صلة، لكنه ليس جوابًا:',
    closest: (where) => `الأقرب ${inThe(where)}. قد لا يجيب عن السؤال:`,
    didYouMean: 'هل هذا هو المقصود؟',
    whichOne: 'أيّها المقصود؟',
    whichArticle: 'أي مقال؟',
    moreArticles: 'هناك مقالات أخرى؛ يُحدَّد المقال في «مقال».',
    only: (where) => `أجيب فقط عن الأسئلة ${where === 'article' ? 'حول المقال' : 'حول المقالات'}.`,
    nothingAbout: (words, where) => `لم أجد ${inThe(where)} شيئًا عن ${or(words)}.`,
    nothingNear: (words, where) => `لم أجد ${inThe(where)} شيئًا قريبًا من هذا. بحثت عن ${words.join('، ')}.`,
    tryHelp: 'الأمر /مساعدة يبيّن ما يمكن السؤال عنه.',
    relatedToMessage: 'أقرب الجمل لديّ. لها صلة بالرسالة، وليست حكمًا عليها.',
    nothingRelated: 'لم أجد جملة قريبة من هذه الرسالة. وهذا لا يقول شيئًا عنها.',
  },
  objection: {
    lacking: (words, isAlone) => `${isAlone ? 'لا يرد هناك ذكر' : 'لا يرد في أي منها ذكر'} ${or(words)}.`,
    negated: 'السؤال عمّا ليس كذلك؛ وهذه الكلمات تقول ما هو كذلك.',
    opposite: (asked, found, there) => `السؤال عن ${asked}؛ والمذكور ${there} هو ${found}.`,
    order: (asked, there) => `السؤال عن ${asked}؛ ولا يقال ذلك عن شيء ${there}.`,
    number: (asked) => `لا يرد ${asked} في المقال.`,
    name: (asked, there) => `لا يرد ذكر ${asked} ${there}.`,
    sought: {
      price: (there) => `السؤال عن سعر؛ ولا سعر ${there}.`,
      time: (there) => `السؤال عن الوقت؛ ولا وقت ${there}.`,
      person: (there) => `السؤال عن شخص؛ ولا شخص ${there}.`,
      place: (there) => `السؤال عن مكان؛ ولا مكان ${there}.`,
      number: (there) => `السؤال عن عدد؛ ولا عدد ${there}.`,
      reason: (there) => `السؤال عن سبب؛ ولا سبب ${there}.`,
      duration: (there) => `السؤال عن مدة؛ ولا مدة ${there}.`,
    },
    there: 'هناك',
    inFirst: 'في أولها',
  },
  place: {
    headline: 'العنوان',
    headlineAbove: 'العنوان',
    paragraph: (number) => `الفقرة ${number}`,
    sentences: (paragraph, [first, ...more]) => {
      const last = more.at(-1);
      return last === undefined
        ? `¶${paragraph}، الجملة ${first}`
        : `¶${paragraph}، الجمل ${[first, ...more.slice(0, -1)].join('، ')} و${last}`;
    },
    inArticle: (address) => `${address}، في المقال`,
    from: (what) => `من ${what}`,
    restates: (places) => `إعادة صياغة ${places}`,
    knowledge: (version) => `المعرفة ${version}`,
  },
  figures: {
    several: 'يذكر المقال أكثر من رقم. كل رقم معروض كما كُتب.',
    severalSideBySide:
      'يذكر المقال أكثر من رقم. كل رقم معروض كما كُتب؛ وقد تتداخل الأرقام، ولم يُجمع أي منها إلى آخر.',
    when: (when) => `متى: ${when}`,
    where: (where) => `أين: ${where}`,
    accordingTo: (who) => `بحسب: ${who}`,
  },
  courtesy: {
    words: {
      greeting: 'مرحبًا!',
      thanks: 'على الرحب والسعة.',
      farewell: 'إلى اللقاء.',
      help: 'بكل سرور.',
      self: 'أنا بوت يبحث في النص.',
    },
    what: (titles, hasMore) =>
      `أجيب عن الأسئلة حول ${titles.join('، ')}${hasMore ? ' وغيرها' : ''} بجمل من النص نفسه؛ والأمر /مساعدة يبيّن كيف.`,
    begins: 'يبدأ هكذا:',
    tryOne: 'على سبيل المثال:',
    ownWords: 'يمكن السؤال بأي كلمات.',
  },
  help: {
    title: 'مساعدة',
    intro: (titles) => `أجيب عن الأسئلة حول ${titles} بجمل من النص، وأقول ذلك حين لا توجد جملة.`,
    titles: (shown, more) => `${shown.join('، ')}${more > 0 ? ` و${more} أخرى` : ''}`,
    mention:
      'في القنوات يمكن أيضًا ذكري مع سؤال، أو الرد على أحد أجوبتي. بالنقر بالزر الأيمن على رسالة ثم «التطبيقات» تُقارن الرسالة بالمقالات.',
  },
  privacy: {
    title: 'الخصوصية',
    kept: (days) =>
      `فعّل المشرفون قائمة الأسئلة التي بلا جواب: حين لا أستطيع الجواب، أو يُضغط «ليس ما سألت عنه»، تُحفظ كلمات السؤال ${count(days, DAYS)} كي يُكتب جواب. ولا يُحفظ من سأل ولا في أي قناة ولا في أي ساعة، وتُحذف الإشارات والروابط والعناوين وأرقام الهاتف.`,
    notKept:
      'لا يُحفظ شيء مما يُسأل هنا. يمكن للمشرفين تفعيل قائمة بالأسئلة التي لم أستطع الجواب عنها؛ وحينها يُذكر ذلك هنا.',
    reads:
      'لا أقرأ إلا ما يوجَّه إليّ: الأوامر، والرسائل التي تذكرني، والرسائل المباشرة. ومن يغيّر المعرفة من المشرفين يظهر اسمه في سجلها.',
    which: 'السؤال بالكلمات التي كُتب بها',
    whichHint: 'لا تهم علامات الترقيم ولا حالة الأحرف.',
    gone: 'إن كان سؤال بهذه الكلمات محفوظًا فقد حُذف الآن.',
    notGone:
      'إن كان سؤال بهذه الكلمات محفوظًا فلم يعد يظهر في القائمة، لكنه لم يُحذف من القرص بعد؛ وأنا أواصل المحاولة.',
  },
  sources: {
    title: 'المصادر',
    more: (number) => `و${number} أخرى؛ يعرضها الأمر /سؤال تحت «مقال».`,
    counts: (paragraphs, sentences) =>
      `${count(paragraphs, PARAGRAPHS)}، ${count(sentences, SENTENCES)} مع العنوان`,
    restated: 'بكلماتنا، جملة جملة',
    verbatim: 'بكلمات المقال',
    shelf: (shown, all, fewer, set) =>
      `يعرض هذا الخادم ${shown} من ${all} من المقالات${fewer === 0 ? '' : `، والقنوات التي تعرض أقل: ${fewer}`}؛ حدّد ذلك ${set}`,
    shelfGone: (ids) => `على رف هذا الخادم وليس في مجلد المعرفة: ${ids.join('، ')}`,
    empty: 'لا مقال على الرف هنا، فلا شيء يُجاب منه. يمكن للمشرفين تغيير ذلك بالأمر /knowledge shelf.',
  },
  asking: {
    others: 'أسئلة أخرى:',
    noOthers: 'لا سؤال آخر قريب من هذا.',
    sorry: 'عذرًا. قد تنفع كلمات أخرى، باسم أو مكان يرد في المقال؛ والأمر /مساعدة يبيّن ما يمكن السؤال عنه.',
    gone: 'تغيرت المعرفة منذ ذلك الحين ولم يعد هذا فيها. يُرجى السؤال من جديد.',
    forgotten: 'لم أعد أعرف ما سُئل هنا. يُرجى السؤال من جديد.',
    mayNotRemove: 'لا يمكن إزالة هذا إلا لمن سأل أو لأحد المشرفين.',
    yourQuestion: 'السؤال',
    yourQuestionHint: 'بأي كلمات؛ والجواب من المقال.',
    noQuestion: 'عادت الاستمارة بلا سؤال. تُرجى المحاولة من جديد.',
  },
  refusal: {
    moderatorsOnly: 'هذا لمشرفي هذا الخادم. أما /سؤال وما يذكره الأمر /مساعدة فمتاح للجميع.',
    again: 'تُرجى المحاولة من جديد.',
    missing: (option, description) => `ينقص ${quote(option)}: ${description}`,
    text: (option) => `يجب أن يكون ${quote(option)} نصًا.`,
    oneOf: (option, values) => `يمكن أن يكون ${quote(option)}: ${or(values)}.`,
    yesOrNo: (option) => `يجب أن يكون ${quote(option)} نعم أو لا (yes, no).`,
    file: (option) => `يجب أن يكون ${quote(option)} ملفًا.`,
    wholeNumber: (option, min, max) => `يجب أن يكون ${quote(option)} عددًا صحيحًا من ${min} إلى ${max}.`,
    noArticle: (id) => `لا يوجد هنا مقال ${quote(id)}. الأمر /مصادر يذكرها.`,
    noParagraph: (title, last, paragraph) =>
      `في ${quote(title)} الفقرات من 1 إلى ${last}؛ ولا توجد فقرة ${paragraph}.`,
    noTopic: (name) => `لا يُعرف شيء هناك عن ${quote(name)}. الأمر /مساعدة يبيّن ما هو موجود.`,
    notInMenu:
      'لم يعد هذا الأمر موجودًا، أو ليس هنا: تغيرت القائمة، أو تُعرض هنا مقالات أخرى. الأمر /مساعدة يذكر ما هو موجود.',
    noTextInMessage: 'لا نص في هذه الرسالة يمكنني البحث عنه.',
    unknownAct: 'لا أعرف ما أفعل بهذا. الأمر /مساعدة يذكر ما أستطيعه.',
    oldButton: 'هذا الزر قديم جدًا عليّ. يُرجى البدء من جديد.',
    oldForm: 'هذه الاستمارة قديمة جدًا عليّ. يُرجى البدء من جديد.',
    oldList: 'هذه القائمة قديمة جدًا عليّ. يُرجى البدء من جديد.',
    noForm: 'تعذّر فتح الاستمارة. يُرجى ضغط الزر من جديد.',
  },
  trouble: {
    restarting: 'يُعاد تشغيلي الآن. يُرجى السؤال من جديد بعد دقيقة.',
    tooFast: (seconds) => `هذا أسرع مما أستطيع الجواب. يُرجى الانتظار ${count(seconds, SECONDS)}.`,
    crowded: 'هنا أسئلة كثيرة في وقت واحد. يُرجى الانتظار قليلًا، أو استعمال /سؤال.',
    failed: (reference) =>
      `حدث خطأ من جهتي. تُرجى المحاولة من جديد؛ وإن بقي فهذا الرمز يفيد المشرفين: ${reference}.`,
    refused: (reference) =>
      `لم يسمح لي Discord بالجواب هنا. قد تنفع رسالة مباشرة إليّ؛ وإلا فهذا الرمز يفيد المشرفين: ${reference}.`,
    leftOut: 'هناك المزيد، ولا يقبل Discord مني رسائل أخرى هنا. يمكن قراءة الكل في رسالة مباشرة.',
  },
  hint: {
    inChannel: 'يُكتب السؤال بعد اسمي، أو بالأمر /سؤال. الأمر /مساعدة يبيّن ما يمكن السؤال عنه.',
    direct: 'يُكتب السؤال هنا بالكلمات. الأمر /مساعدة يبيّن ما يمكن السؤال عنه.',
    forwarded: 'لا نص في الرسالة المعاد توجيهها يمكنني البحث عنه. يُكتب السؤال بالكلمات.',
    unreadable: 'لا يُظهر لي Discord الردود على ذلك الجواب. يمكن ضغط «سؤال آخر» تحته، أو كتابة اسمي والسؤال.',
  },
  terminal: {
    answers: (titles) => `يجيب Footnote عن الأسئلة حول ${titles}.`,
    begin: (commands) => `يمكن السؤال، أو كتابة ${or(commands)}، أو /quit للخروج. المفتاح Tab يكمل الأوامر.`,
    unknownCommand: (typed, instead) => `لا يوجد ${typed}. يمكن كتابة ${instead.join('، ')}.`,
    needsForm: 'يحتاج هذا إلى استمارة لا يعرضها إلا Discord.',
  },
  page: {
    skip: 'الانتقال إلى المحتوى',
    parts: 'الصفحات',
    tryIt: 'تجربة',
    theArticle: 'المقال',
    theArticles: 'المقالات',
    desk: 'المكتب',
    signIn: 'تسجيل الدخول',
    signOut: 'تسجيل الخروج',
    promise: 'كل جملة معروضة موجودة في المقال، في الموضع المذكور بجانبها. لا شيء مختلق.',
    kept: (days) =>
      `تنسى هذه الصفحة ما يُسأل بعد ساعة؛ ولا يُحفظ إلا كلمات الأسئلة التي بلا جواب، ${count(days, DAYS)} ودون ذكر من سأل. الأمر /خصوصية يقول المزيد.`,
    notKept: 'لا يُحفظ ما يُسأل: تنساه هذه الصفحة بعد ساعة.',
    ask: {
      heading: 'اسأل المقال',
      intro:
        'يجيب Footnote *بجمل من المقال وبمواضعها فيه*. وحين لا يكون متأكدًا يعرض الأقرب ويقول ذلك؛ ولا يختلق شيئًا.',
      hasRead: 'قرأ:',
      conversation: 'المحادثة',
      clear: 'مسح المحادثة',
      line: 'السؤال، أو أمر مثل /مساعدة',
      ask: 'اسأل',
      examples: 'أمثلة للضغط',
      you: 'أنت:',
      onlyForYou: 'لك وحدك: لا يراه أحد غيرك على Discord',
      offers: 'أسئلة وأوامر',
      unreachable: 'لا يمكن الوصول إلى الصفحة. هل البوت ما زال يعمل؟',
    },
    text: {
      legend: 'بالإشارة إلى جملة أو ضغط رقمها تظهر الأسئلة التي تجيب عنها.',
      uncitedKey: (sentences) =>
        `تدل على الجمل التي لا يستشهد بها سؤال مكتوب (${sentences})؛ ويُعثر عليها بالسؤال مع ذلك.`,
      leads: 'تمهد لما يليها',
      uncited: 'لا يستشهد بها سؤال مكتوب',
      answers: (questions) => `الأسئلة المكتوبة التي تجيب عنها: ${questions}`,
      leadTip: 'هذا السطر يمهد لما يليه؛ ولا يُعطى جوابًا أبدًا.',
      uncitedTip: 'لا يستشهد بهذه الجملة سؤال مكتوب.',
      answersTip: 'تجيب عن:',
      more: (number) => `و${number} أخرى`,
    },
    send: 'إرسال',
    cancel: 'إلغاء',
    choose: 'اختيار',
    problem: 'لم ينجح ذلك',
    stale: 'بقيت هذه الصفحة مفتوحة مدة طويلة، فلم يُفعل شيء. وهي الآن جديدة: تُرجى الإعادة.',
    notConnected: 'البوت غير متصل بـ Discord بعد. تُرجى المحاولة بعد دقيقة.',
    notSignedIn: 'لم يتم تسجيل الدخول: رفض Discord أو طال الأمر. تُرجى المحاولة من جديد.',
    notFound: 'لا شيء هنا. ربما تغيرت المعرفة منذ ذلك الحين.',
    crowded: 'الأسئلة كثيرة جدًا في هذه اللحظة. تُرجى المحاولة من جديد بعد بضع ثوانٍ.',
    tooLarge: 'هذا أكثر مما يُقبل دفعة واحدة.',
  },
};

export const ar: Locale = {
  tag: 'ar',
  name: 'العربية',
  direction: 'rtl',
  discord: [],
  phrases,
  menu: arMenu,
};
