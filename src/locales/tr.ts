import type { Locale } from './locale.ts';
import { trMenu } from './menus/tr.ts';
import type { Articles, Phrases } from './phrases.ts';

// Words that are filled in stand where they take no ending, and after a number nothing is in the plural.
const quote = (text: string) => `“${text}”`;
const or = (words: readonly string[]) => words.join(' veya ');
const inThe = (where: Articles) => (where === 'article' ? 'Makalede' : 'Makalelerde');

const phrases: Phrases = {
  tag: 'tr',
  quote,
  buttons: {
    showContext: 'Bağlamı göster',
    otherQuestions: 'Diğer sorular',
    notWhatIAsked: 'Sorduğum bu değil',
    showEveryone: 'Herkese göster',
    followUp: 'Sormaya devam et',
    inOtherWords: 'Başka sözcüklerle sor',
    remove: 'Kaldır',
    readBeginning: 'Başını oku',
    forgetMine: 'Bir sorumu sil',
  },
  answer: {
    asked: 'Soru: ',
    askedAs: (question) => `Şöyle anlaşıldı: ${question}`,
    notSaid: (missing) => `Makale bunu söylemiyor: ${quote(missing)}.`,
    related: 'İlgili, ama bir yanıt değil:',
    closest: (where) => `${inThe(where)} en yakını. Soruyu yanıtlamıyor olabilir:`,
    didYouMean: 'Bunu mu demek istediniz?',
    whichOne: 'Hangisi?',
    whichArticle: 'Hangi makale?',
    moreArticles: 'Başkaları da var; hangisi olduğunu “makale” seçeneği belirler.',
    only: (where) =>
      `Yalnızca ${where === 'article' ? 'makale' : 'makaleler'} hakkındaki soruları yanıtlarım.`,
    nothingAbout: (words, where) => `${inThe(where)} şununla ilgili bir şey bulamadım: ${or(words)}.`,
    nothingNear: (words, where) =>
      `${inThe(where)} buna yakın bir şey bulamadım. Aradıklarım: ${words.join(', ')}.`,
    tryHelp: 'Konuların ne olduğunu /yardım söyler.',
    relatedToMessage: 'Elimdeki en yakın cümleler. İletiyle ilgililer; onun hakkında bir yargı değiller.',
    nothingRelated: 'Bu iletiye yakın bir cümle bulamadım. Bu, ileti hakkında bir şey söylemez.',
  },
  objection: {
    lacking: (words, isAlone) =>
      `${isAlone ? 'Orada şundan söz edilmiyor' : 'Hiçbirinde şundan söz edilmiyor'}: ${or(words)}.`,
    negated: 'Ne olmadığı soruldu; bu sözler ne olduğunu söylüyor.',
    opposite: (asked, found, there) => `Sorulan: ${asked}; ${there} ise ${found} yazıyor.`,
    order: (asked, there) => `Sorulan: ${asked}; ${there} hiçbir şey için bu söylenmiyor.`,
    number: (asked) => `${asked} makalenin hiçbir yerinde geçmiyor.`,
    name: (asked, there) => `${asked} ${there} geçmiyor.`,
    sought: {
      price: (there) => `Bir fiyat soruldu; ${there} fiyat yok.`,
      time: (there) => `Ne zaman olduğu soruldu; ${there} zaman yok.`,
      person: (there) => `Kim olduğu soruldu; ${there} kişi yok.`,
      place: (there) => `Nerede olduğu soruldu; ${there} yer yok.`,
      number: (there) => `Bir sayı soruldu; ${there} sayı yok.`,
      reason: (there) => `Neden olduğu soruldu; ${there} neden yok.`,
      duration: (there) => `Ne kadar sürdüğü soruldu; ${there} süre yok.`,
    },
    there: 'orada',
    inFirst: 'bunların ilkinde',
  },
  place: {
    headline: 'başlık',
    headlineAbove: 'Başlık',
    paragraph: (number) => `Paragraf ${number}`,
    sentences: (paragraph, [first, ...more]) => {
      const last = more.at(-1);
      return last === undefined
        ? `¶${paragraph}, cümle ${first}`
        : `¶${paragraph}, cümleler ${[first, ...more.slice(0, -1)].join(', ')} ve ${last}`;
    },
    inArticle: (address) => `${address}, makalede`,
    from: (what) => `Kaynak: ${what}`,
    restates: (places) => `kendi sözlerimizle: ${places}`,
    knowledge: (version) => `bilgi ${version}`,
  },
  figures: {
    several: 'Makale birden çok sayı veriyor. Her biri yazıldığı gibi gösterilir.',
    severalSideBySide:
      'Makale birden çok sayı veriyor. Her biri yazıldığı gibi gösterilir; örtüşebilirler ve hiçbiri ötekine eklenmez.',
    when: (when) => `ne zaman: ${when}`,
    where: (where) => `nerede: ${where}`,
    accordingTo: (who) => `kime göre: ${who}`,
  },
  courtesy: {
    words: {
      greeting: 'Merhaba!',
      thanks: 'Rica ederim.',
      farewell: 'Görüşmek üzere.',
      help: 'Memnuniyetle.',
      self: 'Ben metinde arayan bir botum.',
    },
    what: (titles, hasMore) =>
      `Şunlar hakkındaki soruları metnin kendi cümleleriyle yanıtlarım: ${titles.join(', ')}${hasMore ? ' ve başkaları' : ''}. Nasıl olduğunu /yardım söyler.`,
    begins: 'Şöyle başlıyor:',
    tryOne: 'Örneğin:',
    ownWords: 'Kendi sözcüklerinizle sorun.',
  },
  help: {
    title: 'Yardım',
    intro: (titles) =>
      `Şunlar hakkındaki soruları metnin cümleleriyle yanıtlarım ve cümle yoksa bunu söylerim: ${titles}.`,
    titles: (shown, more) => `${shown.join(', ')}${more > 0 ? ` ve ${more} makale daha` : ''}`,
    mention:
      'Bir kanalda beni bir soruyla anabilir ya da yanıtlarımdan birine yanıt yazabilirsiniz. Bir iletiye sağ tıklayıp Uygulamalar’ı seçmek, onu makalelerle karşılaştırır.',
  },
  privacy: {
    title: 'Gizlilik',
    kept: (days) =>
      `Moderatörler yanıtsız sorular listesini açtı: yanıt veremediğimde ya da “Sorduğum bu değil” düğmesine basıldığında, bir yanıt yazılabilsin diye sorunun sözcükleri ${days} gün saklanır. Kimin, hangi kanalda ve saat kaçta sorduğu saklanmaz; anmalar, bağlantılar, adresler ve telefon numaraları çıkarılır.`,
    notKept:
      'Burada sorulan hiçbir şey saklanmaz. Moderatörler yanıtlayamadığım soruların bir listesini açabilir; o zaman burada yazardı.',
    reads:
      'Yalnızca bana yönelik olanı okurum: komutlar, beni anan iletiler ve doğrudan iletiler. Bilgiyi değiştiren moderatörlerin adı bilginin geçmişinde durur.',
    which: 'Soru, kullandığınız sözcüklerle',
    whichHint: 'Büyük ve küçük harfler ile noktalama önemli değil.',
    gone: 'Bu sözcüklerle bir soru saklanıyorduysa, artık silindi.',
    notGone:
      'Bu sözcüklerle bir soru saklanıyorduysa, artık listede görünmüyor ama henüz diskten silinmedi; denemeyi sürdürüyorum.',
  },
  sources: {
    title: 'Kaynaklar',
    more: (number) => `Ve ${number} tane daha; /soru bunları “makale” altında sunar.`,
    counts: (paragraphs, sentences) => `${paragraphs} paragraf, başlıkla birlikte ${sentences} cümle`,
    restated: 'kendi sözlerimizle, cümle cümle',
    verbatim: 'makalenin sözleriyle',
    shelf: (shown, all, fewer, set) =>
      `bu sunucu ${all} makalenin ${shown} tanesini gösteriyor${fewer === 0 ? '' : `, ${fewer} kanal daha azını`}; ayarlayan: ${set}`,
    shelfGone: (ids) => `bu sunucunun rafında olup bilgi klasöründe OLMAYAN: ${ids.join(', ')}`,
    empty:
      'Burada rafta makale yok, bu yüzden yanıtlayacak bir şey de yok. Moderatörler bunu /knowledge shelf ile değiştirebilir.',
  },
  asking: {
    others: 'Diğer sorular:',
    noOthers: 'Buna yakın başka soru yok.',
    sorry: 'Üzgünüm. Makalede geçen bir ad ya da yerle, başka sözcüklerle deneyin; konuları /yardım söyler.',
    gone: 'Bilgi o zamandan beri değişti ve bu artık içinde yok. Lütfen yeniden sorun.',
    forgotten: 'Burada ne sorulduğunu artık bilmiyorum. Lütfen yeniden sorun.',
    mayNotRemove: 'Bunu yalnızca soran kişi ya da bir moderatör kaldırabilir.',
    yourQuestion: 'Sorunuz',
    yourQuestionHint: 'Kendi sözcüklerinizle; yanıt makaleden gelir.',
    noQuestion: 'Form sorusuz geldi. Lütfen yeniden deneyin.',
  },
  refusal: {
    moderatorsOnly: 'Bu, sunucunun moderatörleri içindir. /soru ve /yardım’ın saydıkları herkese açıktır.',
    again: 'Lütfen yeniden deneyin.',
    missing: (option, description) => `${quote(option)} eksik: ${description}`,
    text: (option) => `${quote(option)} bir metin olmalı.`,
    oneOf: (option, values) => `${quote(option)} şunlardan biri olabilir: ${or(values)}.`,
    yesOrNo: (option) => `${quote(option)} evet ya da hayır (yes, no) olmalı.`,
    file: (option) => `${quote(option)} bir dosya olmalı.`,
    wholeNumber: (option, min, max) => `${quote(option)} bir tam sayı olmalı: ${min}–${max}.`,
    noArticle: (id) => `Burada ${quote(id)} adlı bir makale yok. /kaynaklar hepsini sayar.`,
    noParagraph: (title, last, paragraph) =>
      `${quote(title)}: paragraflar 1–${last}; paragraf ${paragraph} yok.`,
    noTopic: (name) => `Orada ${quote(name)} hakkında bir şey bilinmiyor. Ne olduğunu /yardım söyler.`,
    notInMenu:
      'O komut artık yok, ya da burada yok: menü değişti, veya burada başka makaleler gösteriliyor. Olanları /yardım sayar.',
    noTextInMessage: 'Bu iletide arayabileceğim bir metin yok.',
    unknownAct: 'Bununla ne yapacağımı bilmiyorum. Yapabildiklerimi /yardım sayar.',
    oldButton: 'Bu düğme benim için çok eski. Lütfen baştan başlayın.',
    oldForm: 'Bu form benim için çok eski. Lütfen baştan başlayın.',
    oldList: 'Bu liste benim için çok eski. Lütfen baştan başlayın.',
    noForm: 'Form açılamadı. Lütfen düğmeye yeniden basın.',
  },
  trouble: {
    restarting: 'Yeniden başlatılıyorum. Lütfen bir dakika sonra yeniden sorun.',
    tooFast: (seconds) => `Bu, yanıtlayabileceğimden hızlı. Lütfen ${seconds} saniye bekleyin.`,
    crowded: 'Burada aynı anda çok soru var. Lütfen biraz bekleyin ya da /soru kullanın.',
    failed: (reference) =>
      `Benim tarafımda bir şey ters gitti. Lütfen yeniden deneyin; sürerse bir moderatöre şu kodu iletin: ${reference}.`,
    refused: (reference) =>
      `Discord burada yanıtlamama izin vermedi. Bana doğrudan iletiyle sorun, ya da bir moderatöre şu kodu iletin: ${reference}.`,
    leftOut:
      'Devamı var, ama Discord burada benden başka ileti almıyor. Hepsini okumak için bana doğrudan iletiyle sorun.',
  },
  hint: {
    inChannel: 'Sorunuzu adımın ardına yazın ya da /soru kullanın. Konuları /yardım söyler.',
    direct: 'Sorunuzu buraya sözcüklerle yazın. Konuları /yardım söyler.',
    forwarded: 'İlettiğinizde arayabileceğim bir metin yok. Sorunuzu sözcüklerle yazın.',
    unreadable:
      'Discord o yanıta verilen yanıtları bana göstermiyor. Altındaki “Sormaya devam et” düğmesine basın, ya da adımı ve sorunuzu yazın.',
  },
  terminal: {
    answers: (titles) => `Footnote şunlar hakkındaki soruları yanıtlar: ${titles}.`,
    begin: (commands) =>
      `Bir şey sorun, ${or(commands)} yazın, ya da çıkmak için /quit. Tab komutları tamamlar.`,
    unknownCommand: (typed, instead) => `${typed} diye bir komut yok. Yazılabilenler: ${instead.join(', ')}.`,
    needsForm: 'Bunun için yalnızca Discord’un gösterdiği bir form gerekir.',
  },
  page: {
    skip: 'İçeriğe geç',
    parts: 'Sayfalar',
    tryIt: 'Dene',
    theArticle: 'Makale',
    theArticles: 'Makaleler',
    desk: 'Masa',
    signIn: 'Oturum aç',
    signOut: 'Oturumu kapat',
    promise: 'Gösterilen her cümle makalede, yanında yazan yerdedir. Hiçbir şey uydurulmaz.',
    kept: (days) =>
      `Bu sayfa sorduklarınızı bir saat sonra unutur; yalnızca yanıtlayamadığı soruların sözcükleri, kimin sorduğu olmadan, ${days} gün saklanır. /gizlilik daha fazlasını söyler.`,
    notKept: 'Sorduklarınız saklanmaz: bu sayfa onları bir saat sonra unutur.',
    ask: {
      heading: 'Makaleye sorun',
      intro:
        'Footnote *makalenin cümleleriyle ve onların yerleriyle* yanıtlar. Emin olmadığında en yakınını gösterir ve bunu söyler; hiçbir şey uydurmaz.',
      hasRead: 'Okuduğu:',
      conversation: 'Konuşma',
      clear: 'Konuşmayı temizle',
      line: 'Sorunuz, ya da /yardım gibi bir komut',
      ask: 'Sor',
      examples: 'Basılabilecek örnekler',
      you: 'Siz:',
      onlyForYou: 'Yalnızca sizin için: Discord’da başka kimse görmez',
      offers: 'Sorular ve komutlar',
      unreachable: 'Sayfaya ulaşılamıyor. Bot hâlâ çalışıyor mu?',
    },
    text: {
      legend: 'Yanıtladığı soruları görmek için bir cümlenin üzerine gelin ya da numarasına basın.',
      uncitedKey: (sentences) =>
        `hiçbir yazılı sorunun anmadığı ${sentences} cümleyi gösterir; sorunca yine de bulunur.`,
      leads: 'ardından gelene götürür',
      uncited: 'hiçbir yazılı soru onu anmıyor',
      answers: (questions) => `${questions} yazılı soruyu yanıtlar`,
      leadTip: 'Bu satır ardından gelene götürür; hiçbir zaman yanıt olarak verilmez.',
      uncitedTip: 'Hiçbir yazılı soru bu cümleyi anmıyor.',
      answersTip: 'Yanıtladıkları:',
      more: (number) => `ve ${number} tane daha`,
    },
    send: 'Gönder',
    cancel: 'Vazgeç',
    choose: 'Seç',
    problem: 'Olmadı',
    stale:
      'Bu sayfa çok uzun süre açık kaldı, bu yüzden bir şey yapılmadı. Şimdi taze: lütfen yeniden yapın.',
    notConnected: 'Bot henüz Discord’a bağlı değil. Lütfen bir dakika sonra yeniden deneyin.',
    notSignedIn: 'Oturum açılmadı: Discord izin vermedi, ya da çok uzun sürdü. Lütfen yeniden deneyin.',
    notFound: 'Burada bir şey yok. Belki bilgi o zamandan beri değişmiştir.',
    crowded: 'Şu anda çok fazla soru var. Lütfen birkaç saniye sonra yeniden deneyin.',
    tooLarge: 'Bu, bir defada çok fazla.',
  },
};

export const tr: Locale = {
  tag: 'tr',
  name: 'Türkçe',
  direction: 'ltr',
  discord: ['tr'],
  phrases,
  menu: trMenu,
};
