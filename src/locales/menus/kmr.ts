import type { MenuPhrases } from '../menu-phrases.ts';

const article = { name: 'gotar', description: 'Tenê di vê gotarê de bigere' };
const files = {
  file: 'questions, wordings, words, checks an synonyms (.yaml), an article.md, wek ku hatine derxistin',
  second: 'Peleke din a ku pê re ye',
  third: 'Yeke din',
  article: 'Ew aîdî kîjan gotarê ne; heke çend gotar hebin, an nû be, pêwîst e',
};

export const kmrMenu: MenuPhrases = {
  ask: {
    name: 'pirs',
    description: 'Pirsekê bike; bersiv ew hevok in ku wê dibêjin',
    options: {
      question: { name: 'pirs', description: 'Tu dixwazî çi bizanî, bi peyvên xwe' },
      article,
      private: { name: 'taybet', description: 'Bersivê tenê nîşanî te bide' },
    },
  },
  read: {
    name: 'bixwîne',
    description: 'Paragrafekê ji gotarê bi cîranên wê re bixwîne',
    options: {
      paragraph: { name: 'paragraf', description: 'Kîjan paragraf; 0 sernav e' },
      article,
    },
  },
  sources: { name: 'çavkanî', description: 'Bersiv ji kîjan gotaran tên', options: {} },
  help: { name: 'alîkarî', description: 'Tu dikarî çi bipirsî û çi binivîsî', options: {} },
  privacy: {
    name: 'nepenî',
    description: 'Bot ji yên ku tu dinivîsî çi hiltîne, û çawa jê tê birin',
    options: {},
  },
  topic: { options: { article } },
  checkMessage: 'Bi gotaran re bide ber hev',
  why: {
    description: 'Ji bo moderatoran: çima bersiva pirsekê wiha ye',
    options: { question: 'Pirs wek ku hat kirin', article: article.description },
  },
  knowledge: {
    description: 'Ji bo moderatoran: zanînê bîne, kontrol bike, bar bike, bide ber hev û paşve bîne',
    subcommands: {
      status: { description: 'Kîjan zanîn derbasdar e, û gelo pelên herî nû ne', options: {} },
      import: {
        description: 'Ji rûpelekê, pelekê an nivîsekê gotarekê çêke, û berî weşanê lê binihêre',
        options: {
          address: 'Navnîşana rûpelê, bi https:// dest pê dike',
          file: 'Rûpela tomarkirî, nivîs, Markdown, belgeya Word (.docx), PDF bi nivîs, an feed',
          item: 'Ji feedekê: kîjan, bi hejmar an sernav; wekî din ya herî nû',
          title: 'Sernavê wê, heke çavkanî nede an yekî din bide',
          rights: 'Bi kîjan mafan nivîs dikare were nîşandan; li serê gotarê ye',
        },
      },
      update: {
        description: 'Rûpela gotarekê dîsa bixwîne: guherînan bibîne û jêgirtinan bi xwe re bîne',
        options: {
          article: 'Kîjan gotar',
          address: 'Niha li ku ye, heke ne li navnîşana xwe be',
          file: 'Rûpel wek ku niha ye, wek pel',
        },
      },
      reload: { description: 'Pelên zanînê dîsa bixwîne; heke çewtî hebe tiştek naguhere', options: {} },
      check: { description: 'Pelên pêvekirî kontrol bike; tiştek nayê weşandin', options: files },
      preview: {
        description: 'Tomarekê, mijarekê an bersivekê berî derbasdariyê wek xwendevanan bibîne',
        options: { ...files, what: 'Pirsek, nasnameya tomarekê an valahiyekê, an mijarek' },
      },
      history: { description: 'Guhertoyên ku derbasdar bûn: kengî, ji kê, çi guherî', options: {} },
      diff: {
        description: 'Di navbera guhertoyeke berê û ya derbasdar de çi guherî',
        options: { version: 'Heft tîp û hejmarên guhertoyekê; /knowledge history wan dihejmêre' },
      },
      rollback: {
        description: 'Guhertoyeke berê paşve bîne, di pelan de jî; tiştek winda nabe',
        options: { version: 'Heft tîp û hejmarên guhertoyekê; /knowledge history wan dihejmêre' },
      },
      missed: {
        description: 'Pirsên bêbersiv: bersiva wan bide, an lîsteyê veke an bigire',
        options: { turn: 'Gelo pirsên bêbersiv li vir tên hilanîn; girtin hemûyan jê dibe' },
      },
      shelf: {
        description: 'Ev server, an tenê ev kanal, kîjan gotaran nîşan dide',
        options: {
          do: 'nîşan bide (an vala), gotarekê zêde bike an rake, hemûyan nîşan bide, an vegere',
          article: 'Gotara ku tê zêdekirin an rakirin',
          here: 'Tenê ji bo vê kanalê',
          number: 'Bi back re: kîjan mîheng vegere',
        },
      },
      export: {
        description: 'Pelên zanînê yên derbasdar bistîne',
        options: { article: 'Tenê yên vê gotarê' },
      },
    },
  },
};
