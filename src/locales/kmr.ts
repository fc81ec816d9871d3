import type { Locale } from './locale.ts';
import { kmrMenu } from './menus/kmr.ts';
import type { Articles, Phrases } from './phrases.ts';

// Words that are filled in stand where they take no ending; after a number nouns stay as they are.
const quote = (text: string) => `“${text}”`;
const or = (words: readonly string[]) => words.join(' an ');
const inThe = (where: Articles) => (where === 'article' ? 'di gotarê de' : 'di gotaran de');

const phrases: Phrases = {
  tag: 'kmr',
  quote,
  buttons: {
    showContext: 'Derdorê nîşan bide',
    otherQuestions: 'Pirsên din',
    notWhatIAsked: 'Ne ev bû pirsa min',
    showEveryone: 'Nîşanî her kesî bide',
    followUp: 'Pirseke din bike',
    inOtherWords: 'Bi peyvên din bipirse',
    remove: 'Rake',
    readBeginning: 'Destpêkê bixwîne',
    forgetMine: 'Pirseke min jê bibe',
  },
  answer: {
    asked: 'Pirs: ',
    askedAs: (question) => `Wiha hat fêmkirin: ${question}`,
    notSaid: (missing) => `Gotar vê nabêje: ${quote(missing)}.`,
    related: 'Pêwendîdar e, lê ne bersiv e:',
    closest: (where) => `Ya herî nêzîk ${inThe(where)}. Dibe ku bersiva pirsê nede:`,
    didYouMean: 'Mebest ev bû?',
    whichOne: 'Kîjan?',
    whichArticle: 'Kîjan gotar?',
    moreArticles: 'Yên din jî hene; vebijarka “gotar” dibêje kîjan.',
    only: (where) => `Ez tenê bersiva pirsên li ser ${where === 'article' ? 'gotarê' : 'gotaran'} didim.`,
    nothingAbout: (words, where) => `Min ${inThe(where)} li ser vê tiştek nedît: ${or(words)}.`,
    nothingNear: (words, where) =>
      `Min ${inThe(where)} tiştekî nêzîkî vê nedît. Min li van geriya: ${words.join(', ')}.`,
    tryHelp: '/alîkarî dibêje mijar çi ne.',
    relatedToMessage:
      'Hevokên herî nêzîk ên ku li ba min hene. Pêwendiya wan bi peyamê re heye; ew ne biryareke li ser wê ne.',
    nothingRelated: 'Min hevokeke nêzîkî vê peyamê nedît. Ev li ser wê tiştekî nabêje.',
  },
  objection: {
    lacking: (words, isAlone) =>
      `${isAlone ? 'Li wir behsa vê nayê kirin' : 'Di yekê de jî behsa vê nayê kirin'}: ${or(words)}.`,
    negated: 'Hat pirsîn ka çi ne wisa ye; ev peyv dibêjin çi wisa ye.',
    opposite: (asked, found, there) => `Pirs: ${asked}; lê ${there} ${found} tê gotin.`,
    order: (asked, there) => `Pirs: ${asked}; ${there} ev ji bo tiştekî nayê gotin.`,
    number: (asked) => `${asked} li tu derê gotarê tune ye.`,
    name: (asked, there) => `Behsa ${asked} ${there} nayê kirin.`,
    sought: {
      price: (there) => `Biha hat pirsîn; ${there} biha tune ye.`,
      time: (there) => `Hat pirsîn kengî; ${there} dem tune ye.`,
      person: (there) => `Hat pirsîn kî; ${there} kes tune ye.`,
      place: (there) => `Hat pirsîn li ku; ${there} cih tune ye.`,
      number: (there) => `Hejmar hat pirsîn; ${there} hejmar tune ye.`,
      reason: (there) => `Hat pirsîn çima; ${there} sedem tune ye.`,
      duration: (there) => `Hat pirsîn çiqas dem; ${there} dem tune ye.`,
    },
    there: 'li wir',
    inFirst: 'di ya yekem de',
  },
  place: {
    headline: 'sernav',
    headlineAbove: 'Sernav',
    paragraph: (number) => `Paragraf ${number}`,
    sentences: (paragraph, [first, ...more]) => {
      const last = more.at(-1);
      return last === undefined
        ? `¶${paragraph}, hevok ${first}`
        : `¶${paragraph}, hevok ${[first, ...more.slice(0, -1)].join(', ')} û ${last}`;
    },
    inArticle: (address) => `${address}, di gotarê de`,
    from: (what) => `Ji ${what}`,
    restates: (places) => `bi gotinên me: ${places}`,
    knowledge: (version) => `zanîn ${version}`,
  },
  figures: {
    several: 'Gotar ji yekê zêdetir hejmaran dide. Her yek wek ku hatiye nivîsîn tê nîşandan.',
    severalSideBySide:
      'Gotar ji yekê zêdetir hejmaran dide. Her yek wek ku hatiye nivîsîn tê nîşandan; dibe ku li ser hev bikevin, û tu yek li ya din nayê zêdekirin.',
    when: (when) => `kengî: ${when}`,
    where: (where) => `li ku: ${where}`,
    accordingTo: (who) => `li gorî: ${who}`,
  },
  courtesy: {
    words: {
      greeting: 'Silav!',
      thanks: 'Ser çavan.',
      farewell: 'Heta carek din.',
      help: 'Bi kêfxweşî.',
      self: 'Ez botek im ku di nivîsê de digere.',
    },
    what: (titles, hasMore) =>
      `Ez bersiva pirsên li ser ${titles.join(', ')}${hasMore ? ' û yên din' : ''} bi hevokên nivîsê bi xwe didim; /alîkarî dibêje çawa.`,
    begins: 'Wiha dest pê dike:',
    tryOne: 'Wek mînak:',
    ownWords: 'Bi peyvên xwe bipirse.',
  },
  help: {
    title: 'Alîkarî',
    intro: (titles) =>
      `Ez bersiva pirsên li ser ${titles} bi hevokên nivîsê didim, û dema hevok tune be vê dibêjim.`,
    titles: (shown, more) => `${shown.join(', ')}${more > 0 ? ` û ${more} yên din` : ''}`,
    mention:
      'Li kanalekê mirov dikare bi pirsekê navê min jî binivîse, an bersiva bersiveke min bide. Li peyamekê rastklîk, paşê Sepan, wê bi gotaran re dide ber hev.',
  },
  privacy: {
    title: 'Nepenî',
    kept: (days) =>
      `Moderatoran lîsteya pirsên bêbersiv vekirine: dema ez nikaribim bersivê bidim, an “Ne ev bû pirsa min” were pêlkirin, peyvên pirsê ${days} roj tên hilanîn, da ku bersivek were nivîsîn. Kê pirsî, li kîjan kanalê û di kîjan saetê de nayê hilanîn; navlêkirin, girêdan, navnîşan û hejmarên telefonê jê tên derxistin.`,
    notKept:
      'Tiştek ji yên ku li vir tên pirsîn nayê hilanîn. Moderator dikarin lîsteyeke pirsên ku min nikaribû bersiva wan bidim vekin; wê demê dê li vir were gotin.',
    reads:
      'Ez tenê tiştên ku ji bo min in dixwînim: ferman, peyamên ku navê min tê de ye, û peyamên rasterast. Navê moderatorên ku zanînê diguherînin di dîroka wê de ye.',
    which: 'Pirs, bi peyvên ku hatin bikaranîn',
    whichHint: 'Tîpên mezin û biçûk û xalbendî ne girîng in.',
    gone: 'Heke pirsek bi van peyvan hatibû hilanîn, êdî jê hatiye birin.',
    notGone:
      'Heke pirsek bi van peyvan hatibû hilanîn, êdî li lîsteyê tune ye, lê hîn li dîskê ye; ez dîsa diceribînim.',
  },
  sources: {
    title: 'Çavkanî',
    more: (number) => `Û ${number} yên din; /pirs wan di “gotar” de pêşkêş dike.`,
    counts: (paragraphs, sentences) => `${paragraphs} paragraf, ${sentences} hevok bi sernavê re`,
    restated: 'bi gotinên me, hevok bi hevok',
    verbatim: 'bi gotinên gotarê',
    shelf: (shown, all, fewer, set) =>
      `ev server ji ${all} gotaran ${shown} nîşan dide${fewer === 0 ? '' : `, ${fewer} kanal kêmtir`}; mîheng: ${set}`,
    shelfGone: (ids) => `li ser refika vê serverê ne û di peldanka zanînê de NE: ${ids.join(', ')}`,
    empty:
      'Li vir gotarek li ser refikê tune ye, loma tiştekî ku bersiv jê were tune ye. Moderator dikarin bi /knowledge shelf biguherînin.',
  },
  asking: {
    others: 'Pirsên din:',
    noOthers: 'Pirseke din a nêzîkî vê tune ye.',
    sorry:
      'Bibore. Bi peyvên din biceribîne, bi navekî an cihekî ku di gotarê de ye; /alîkarî dibêje mijar çi ne.',
    gone: 'Zanîn ji wê demê ve guherî, û ev êdî tê de tune ye. Ji kerema xwe dîsa bipirse.',
    forgotten: 'Êdî nizanim li vir çi hat pirsîn. Ji kerema xwe dîsa bipirse.',
    mayNotRemove: 'Tenê kesê ku pirsiye, an moderatorek, dikare vê rake.',
    yourQuestion: 'Pirs',
    yourQuestionHint: 'Bi peyvên xwe; bersiv ji gotarê tê.',
    noQuestion: 'Form bê pirs hat. Ji kerema xwe dîsa biceribîne.',
  },
  refusal: {
    moderatorsOnly:
      'Ev ji bo moderatorên vê serverê ye. /pirs û yên ku /alîkarî dihejmêre ji bo her kesî ne.',
    again: 'Ji kerema xwe dîsa biceribîne.',
    missing: (option, description) => `${quote(option)} kêm e: ${description}`,
    text: (option) => `${quote(option)} divê nivîs be.`,
    oneOf: (option, values) => `${quote(option)} dikare ev be: ${or(values)}.`,
    yesOrNo: (option) => `${quote(option)} divê erê an na (yes, no) be.`,
    file: (option) => `${quote(option)} divê pelek be.`,
    wholeNumber: (option, min, max) => `${quote(option)} divê hejmareke tam be: ${min}–${max}.`,
    noArticle: (id) => `Li vir gotara ${quote(id)} tune ye. /çavkanî wan dihejmêre.`,
    noParagraph: (title, last, paragraph) =>
      `${quote(title)}: paragraf 1–${last}; paragraf ${paragraph} tune ye.`,
    noTopic: (name) => `Li wir li ser ${quote(name)} tiştek nayê zanîn. /alîkarî dibêje çi heye.`,
    notInMenu:
      'Ew ferman êdî tune ye, an ne li vir e: menû guherî, an li vir gotarên din tên nîşandan. /alîkarî yên ku hene dihejmêre.',
    noTextInMessage: 'Di vê peyamê de nivîsek tune ye ku ez lê bigerim.',
    unknownAct: 'Nizanim bi vê çi bikim. /alîkarî dihejmêre ka ez çi dikarim.',
    oldButton: 'Ev bişkok ji bo min pir kevn e. Ji kerema xwe ji nû ve dest pê bike.',
    oldForm: 'Ev form ji bo min pir kevn e. Ji kerema xwe ji nû ve dest pê bike.',
    oldList: 'Ev lîste ji bo min pir kevn e. Ji kerema xwe ji nû ve dest pê bike.',
    noForm: 'Form venebû. Ji kerema xwe dîsa li bişkokê bixe.',
  },
  trouble: {
    restarting: 'Ez ji nû ve têm destpêkirin. Ji kerema xwe piştî xulekekê dîsa bipirse.',
    tooFast: (seconds) =>
      `Ev ji ya ku ez dikarim bersivê bidim bileztir e. Ji kerema xwe ${seconds} saniye bisekine.`,
    crowded: 'Li vir di carekê de gelek pirs hene. Ji kerema xwe hinekî bisekine, an /pirs bi kar bîne.',
    failed: (reference) =>
      `Li aliyê min tiştek çewt çû. Ji kerema xwe dîsa biceribîne; heke bidome, vê kodê bide moderatorekî: ${reference}.`,
    refused: (reference) =>
      `Discord nehişt ku ez li vir bersivê bidim. Di peyameke rasterast de ji min bipirse, an vê kodê bide moderatorekî: ${reference}.`,
    leftOut:
      'Hîn jî heye, lê Discord li vir peyamên din ji min nastîne. Ji bo xwendina hemûyan di peyameke rasterast de ji min bipirse.',
  },
  hint: {
    inChannel: 'Pirsa xwe li pey navê min binivîse, an /pirs bi kar bîne. /alîkarî dibêje mijar çi ne.',
    direct: 'Pirsa xwe li vir bi peyvan binivîse. /alîkarî dibêje mijar çi ne.',
    forwarded: 'Di ya ku te şandiye de nivîsek tune ye ku ez lê bigerim. Pirsa xwe bi peyvan binivîse.',
    unreadable:
      'Discord bersivên li wê bersivê nîşanî min nade. Li “Pirseke din bike” ya li binê wê bixe, an navê min û pirsa xwe binivîse.',
  },
  terminal: {
    answers: (titles) => `Footnote bersiva pirsên li ser ${titles} dide.`,
    begin: (commands) =>
      `Tiştekî bipirse, ${or(commands)} binivîse, an ji bo derketinê /quit. Tab fermanan temam dike.`,
    unknownCommand: (typed, instead) => `${typed} tune ye. Ev dikarin werin nivîsîn: ${instead.join(', ')}.`,
    needsForm: 'Ji bo vê formek pêwîst e, ku tenê Discord nîşan dide.',
  },
  page: {
    skip: 'Here naverokê',
    parts: 'Rûpel',
    tryIt: 'Biceribîne',
    theArticle: 'Gotar',
    theArticles: 'Gotar',
    desk: 'Mase',
    signIn: 'Têkeve',
    signOut: 'Derkeve',
    promise: 'Her hevoka nîşandayî di gotarê de ye, li cihê ku li kêleka wê nivîsî ye. Tiştek nayê çêkirin.',
    kept: (days) =>
      `Ev rûpel piştî saetekê ya ku hat pirsîn ji bîr dike; tenê peyvên pirsên bêbersiv, bêyî navê pirsyar, ${days} roj tên hilanîn. /nepenî zêdetir dibêje.`,
    notKept: 'Ya ku tê pirsîn nayê hilanîn: ev rûpel piştî saetekê wê ji bîr dike.',
    ask: {
      heading: 'Ji gotarê bipirse',
      intro:
        'Footnote *bi hevokên gotarê û cihên wan* bersivê dide. Dema ne piştrast be, ya herî nêzîk nîşan dide û vê dibêje; tiştekî ji xwe çênake.',
      hasRead: 'Wî ev xwendine:',
      conversation: 'Axaftin',
      clear: 'Axaftinê paqij bike',
      line: 'Pirsa te, an fermanek wek /alîkarî',
      ask: 'Bipirse',
      examples: 'Mînakên ku mirov dikare pêl wan bike',
      you: 'Tu:',
      onlyForYou: 'Tenê ji bo te: li Discordê kesekî din nabîne',
      offers: 'Pirs û ferman',
      unreachable: 'Rûpel nayê gihîştin. Gelo bot hîn dixebite?',
    },
    text: {
      legend: 'Li ser hevokekê raweste, an pêl hejmara wê bike, da ku pirsên ku ew bersivê dide wan bibînî.',
      uncitedKey: (sentences) =>
        `hevokên ku tu pirsa nivîsandî wan nagire nîşan dide (${sentences}); bi pirsînê dîsa jî tên dîtin.`,
      leads: 'ber bi ya paşê ve dibe',
      uncited: 'tu pirsa nivîsandî wê nagire',
      answers: (questions) => `bersiva ${questions} pirsên nivîsandî dide`,
      leadTip: 'Ev rêz ber bi ya paşê ve dibe; ew qet wek bersiv nayê dayîn.',
      uncitedTip: 'Tu pirsa nivîsandî vê hevokê nagire.',
      answersTip: 'Bersiva van dide:',
      more: (number) => `û ${number} yên din`,
    },
    send: 'Bişîne',
    cancel: 'Betal bike',
    choose: 'Hilbijêre',
    problem: 'Ew neçû serî',
    stale: 'Ev rûpel pir dirêj vekirî ma, loma tiştek nehat kirin. Niha nû ye: ji kerema xwe dîsa bike.',
    notConnected: 'Bot hîn bi Discordê ve negirêdayî ye. Ji kerema xwe piştî xulekekê dîsa biceribîne.',
    notSignedIn: 'Têketin çênebû: Discord qebûl nekir, an pir dirêj ajot. Ji kerema xwe dîsa biceribîne.',
    notFound: 'Li vir tiştek tune ye. Dibe ku zanîn ji wê demê ve guherî be.',
    crowded: 'Di vê gavê de pir kes dipirsin. Ji kerema xwe piştî çend saniyeyan dîsa biceribîne.',
    tooLarge: 'Ev di carekê de pir zêde ye.',
  },
};

export const kmr: Locale = {
  tag: 'kmr',
  name: 'Kurmancî',
  direction: 'ltr',
  discord: [],
  phrases,
  menu: kmrMenu,
};
