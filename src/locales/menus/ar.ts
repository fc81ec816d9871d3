import type { MenuPhrases } from '../menu-phrases.ts';

const article = { name: 'مقال', description: 'البحث في هذا المقال فقط' };
const files = {
  file: 'questions أو wordings أو words أو checks أو synonyms (.yaml) أو article.md كما صُدّرت',
  second: 'ملف آخر يتبعه',
  third: 'وملف آخر',
  article: 'المقال الذي تتبعه؛ يلزم إن كانت المقالات عدة أو كان جديدًا',
};

export const arMenu: MenuPhrases = {
  ask: {
    name: 'سؤال',
    description: 'طرح سؤال؛ والجواب هو الجمل التي تقول ذلك',
    options: {
      question: { name: 'سؤال', description: 'ما تريد معرفته، بكلماتك' },
      article,
      private: { name: 'خاص', description: 'عرض الجواب لك وحدك' },
    },
  },
  read: {
    name: 'قراءة',
    description: 'قراءة فقرة من المقال مع جارتيها',
    options: {
      paragraph: { name: 'فقرة', description: 'أي فقرة؛ و0 هو العنوان' },
      article,
    },
  },
  sources: { name: 'مصادر', description: 'المقالات التي تأتي منها الأجوبة', options: {} },
  help: { name: 'مساعدة', description: 'ما يمكن السؤال عنه وكتابته', options: {} },
  privacy: { name: 'خصوصية', description: 'ما يحفظه البوت مما تكتب، وكيف يُحذف', options: {} },
  topic: { options: { article } },
  checkMessage: 'مقارنة بالمقالات',
  why: {
    description: 'للمشرفين: لماذا يُجاب عن سؤال هكذا',
    options: { question: 'السؤال كما طُرح', article: article.description },
  },
  knowledge: {
    description: 'للمشرفين: استيراد المعرفة وفحصها وتحميلها ومقارنتها واسترجاعها',
    subcommands: {
      status: { description: 'أي معرفة سارية، وهل هي أحدث الملفات', options: {} },
      import: {
        description: 'صنع مقال من صفحة أو ملف أو نص، والنظر فيه قبل نشره',
        options: {
          address: 'عنوان الصفحة، ويبدأ بـ https://',
          file: 'صفحة محفوظة أو نص أو Markdown أو مستند Word (.docx) أو PDF فيه نص أو تغذية',
          item: 'من تغذية: أي عنصر، برقمه أو عنوانه؛ وإلا فالأحدث',
          title: 'عنوانه، إن لم يذكر المصدر عنوانًا أو ذكر غيره',
          rights: 'الحقوق التي يُعرض بها النص؛ تُكتب في رأس المقال',
        },
      },
      update: {
        description: 'إعادة قراءة صفحة مقال: رؤية ما تغير ونقل ما يستشهد به',
        options: {
          article: 'أي مقال',
          address: 'مكانها الآن، إن تغير عنوانها',
          file: 'الصفحة كما هي الآن، ملفًا',
        },
      },
      reload: { description: 'إعادة قراءة ملفات المعرفة؛ وعند الخطأ لا يتغير شيء', options: {} },
      check: { description: 'فحص الملفات المرفقة؛ ولا يُنشر شيء', options: files },
      preview: {
        description: 'رؤية مدخل أو موضوع أو جواب كما يراه القراء قبل سريانه',
        options: { ...files, what: 'سؤال، أو معرّف مدخل أو ثغرة، أو موضوع' },
      },
      history: { description: 'النسخ التي كانت سارية: متى ومن وماذا تغير', options: {} },
      diff: {
        description: 'ما تغير بين نسخة سابقة والنسخة السارية',
        options: { version: 'الرموز السبعة لنسخة؛ يذكرها /knowledge history' },
      },
      rollback: {
        description: 'إعادة نسخة سابقة، في الملفات أيضًا؛ ولا يضيع شيء',
        options: { version: 'الرموز السبعة لنسخة؛ يذكرها /knowledge history' },
      },
      missed: {
        description: 'الأسئلة التي بلا جواب: الجواب عنها، أو تفعيل القائمة وإيقافها',
        options: { turn: 'هل تُحفظ هنا الأسئلة التي بلا جواب؛ والإيقاف يحذفها كلها' },
      },
      shelf: {
        description: 'المقالات التي يعرضها هذا الخادم، أو هذه القناة وحدها',
        options: {
          do: 'عرض ما حُدد (أو لا شيء)، إضافة مقال أو إزالته، عرض الكل، أو الرجوع',
          article: 'المقال الذي يُضاف أو يُزال',
          here: 'لهذه القناة وحدها',
          number: 'مع back: أي إعداد يعود',
        },
      },
      export: {
        description: 'الحصول على ملفات المعرفة السارية',
        options: { article: 'ملفات هذا المقال فقط' },
      },
    },
  },
};
