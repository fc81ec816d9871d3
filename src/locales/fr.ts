import type { Locale } from './locale.ts';
import { frMenu } from './menus/fr.ts';
import type { Articles, Phrases } from './phrases.ts';

const quote = (text: string) => `« ${text} »`;
const or = (words: readonly string[]) => words.join(' ou ');
/** In French nothing and one are singular. */
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number < 2 ? one : many}`;
const inThe = (where: Articles) => (where === 'article' ? 'dans l’article' : 'dans les articles');

const phrases: Phrases = {
  tag: 'fr',
  quote,
  buttons: {
    showContext: 'Voir le contexte',
    otherQuestions: 'Autres questions',
    notWhatIAsked: 'Pas ma question',
    showEveryone: 'Montrer à tous',
    followUp: 'Poser une autre question',
    inOtherWords: 'Le demander autrement',
    remove: 'Retirer',
    readBeginning: 'Lire le début',
    forgetMine: 'Effacer une de mes questions',
  },
  answer: {
    asked: 'Demandé : ',
    askedAs: (question) => `Compris comme : ${question}`,
    notSaid: (missing) => `L’article ne le dit pas : ${quote(missing)}.`,
    related: 'En rapport, mais pas une réponse :',
    closest: (where) => `Le plus proche ${inThe(where)}. Cela ne répond peut-être pas à la question :`,
    didYouMean: 'Est-ce bien cela ?',
    whichOne: 'Laquelle ?',
    whichArticle: 'Quel article ?',
    moreArticles: 'Il y en a d’autres ; l’option « article » dit lequel.',
    only: (where) =>
      `Je réponds seulement aux questions sur ${where === 'article' ? 'l’article' : 'les articles'}.`,
    nothingAbout: (words, where) => `Je n’ai rien trouvé sur ${or(words)} ${inThe(where)}.`,
    nothingNear: (words, where) =>
      `Je n’ai rien trouvé de proche ${inThe(where)}. J’ai cherché ${words.join(', ')}.`,
    tryHelp: '/aide dit de quoi il est question.',
    relatedToMessage:
      'Les phrases les plus proches que j’ai. Elles ont un rapport avec le message ; elles ne le jugent pas.',
    nothingRelated: 'Je n’ai trouvé aucune phrase proche de ce message. Cela ne dit rien sur lui.',
  },
  objection: {
    lacking: (words, isAlone) => `${isAlone ? 'On n’y parle pas' : 'Aucune ne parle'} de ${or(words)}.`,
    negated: 'La question porte sur ce qui n’est pas ; ces mots disent ce qui est.',
    opposite: (asked, found, there) => `La question dit ${asked} ; ${there} il y a ${found}.`,
    order: (asked, there) => `La question dit ${asked} ; ${there} rien n’en est dit tel.`,
    number: (asked) => `${asked} ne figure nulle part dans l’article.`,
    name: (asked, there) => `On ne parle pas de ${asked} ${there}.`,
    sought: {
      price: (there) => `La question porte sur un prix ; il n’y en a pas ${there}.`,
      time: (there) => `La question demande quand ; il n’y a pas de date ${there}.`,
      person: (there) => `La question demande qui ; il n’y a personne ${there}.`,
      place: (there) => `La question demande où ; il n’y a pas de lieu ${there}.`,
      number: (there) => `La question porte sur un nombre ; il n’y en a pas ${there}.`,
      reason: (there) => `La question demande pourquoi ; il n’y a pas de raison ${there}.`,
      duration: (there) => `La question demande combien de temps ; il n’y a pas de durée ${there}.`,
    },
    there: 'à cet endroit',
    inFirst: 'au premier endroit',
  },
  place: {
    headline: 'titre',
    headlineAbove: 'Titre',
    paragraph: (number) => `Paragraphe ${number}`,
    sentences: (paragraph, [first, ...more]) => {
      const last = more.at(-1);
      return last === undefined
        ? `¶${paragraph}, phrase ${first}`
        : `¶${paragraph}, phrases ${[first, ...more.slice(0, -1)].join(', ')} et ${last}`;
    },
    inArticle: (address) => `${address}, dans l’article`,
    from: (what) => `De ${what}`,
    restates: (places) => `redit ${places}`,
    knowledge: (version) => `savoir ${version}`,
  },
  figures: {
    several: 'L’article donne plus d’un chiffre. Chacun est montré tel qu’il est écrit.',
    severalSideBySide:
      'L’article donne plus d’un chiffre. Chacun est montré tel qu’il est écrit ; ils peuvent se recouper, et aucun n’est ajouté à un autre.',
    when: (when) => `quand : ${when}`,
    where: (where) => `où : ${where}`,
    accordingTo: (who) => `selon : ${who}`,
  },
  courtesy: {
    words: {
      greeting: 'Bonjour !',
      thanks: 'Avec plaisir.',
      farewell: 'À la prochaine.',
      help: 'Volontiers.',
      self: 'Je suis un bot qui cherche dans un texte.',
    },
    what: (titles, hasMore) =>
      `Je réponds aux questions sur ${titles.join(', ')}${hasMore ? ' et d’autres' : ''} avec des phrases du texte même ; /aide dit comment.`,
    begins: 'Voici le début :',
    tryOne: 'Par exemple :',
    ownWords: 'La question se pose avec vos propres mots.',
  },
  help: {
    title: 'Aide',
    intro: (titles) =>
      `Je réponds aux questions sur ${titles} avec des phrases du texte, et je le dis quand il n’y en a pas.`,
    titles: (shown, more) => `${shown.join(', ')}${more > 0 ? ` et ${more} de plus` : ''}`,
    mention:
      'Dans un salon, on peut aussi me mentionner avec une question, ou répondre à l’une de mes réponses. Clic droit sur un message, Applications, pour le comparer aux articles.',
  },
  privacy: {
    title: 'Vie privée',
    kept: (days) =>
      `La modération a activé la liste des questions sans réponse : quand je ne sais pas répondre, ou que « Pas ma question » est pressé, les mots de la question sont gardés ${count(days, 'jour')}, pour qu’une réponse puisse être écrite. Qui a demandé, dans quel salon et à quelle heure n’est pas gardé ; mentions, liens, adresses et numéros de téléphone sont retirés.`,
    notKept:
      'Rien de ce qui est demandé ici n’est gardé. La modération peut activer une liste des questions auxquelles je n’ai pas su répondre ; ce serait alors dit ici.',
    reads:
      'Je ne lis que ce qui m’est destiné : les commandes, les messages qui me mentionnent et les messages privés. Le nom de qui change le savoir, parmi la modération, figure dans son historique.',
    which: 'La question, dans les mots employés',
    whichHint: 'Majuscules, minuscules et ponctuation ne comptent pas.',
    gone: 'Si une question en ces mots était gardée, elle est effacée.',
    notGone:
      'Si une question en ces mots était gardée, elle n’est plus dans la liste, mais elle est encore sur le disque ; je continue d’essayer.',
  },
  sources: {
    title: 'Sources',
    more: (number) => `Et ${number} de plus ; /question les propose sous « article ».`,
    counts: (paragraphs, sentences) =>
      `${count(paragraphs, 'paragraphe')}, ${count(sentences, 'phrase')} avec le titre`,
    restated: 'redit dans nos mots, phrase par phrase',
    verbatim: 'dans les mots de l’article',
    shelf: (shown, all, fewer, set) =>
      `ce serveur montre ${shown} de ${count(all, 'article')}${fewer === 0 ? '' : `, ${count(fewer, 'salon')} moins`} ; réglé par ${set}`,
    shelfGone: (ids) => `sur l’étagère de ce serveur et ABSENT du dossier du savoir : ${ids.join(', ')}`,
    empty:
      'Il n’y a aucun article sur l’étagère ici, donc rien pour répondre. La modération peut changer cela avec /knowledge shelf.',
  },
  asking: {
    others: 'Autres questions :',
    noOthers: 'Aucune autre question n’est proche de celle-ci.',
    sorry:
      'Dommage. Autrement dit, cela ira peut-être mieux, avec un nom ou un lieu de l’article ; /aide dit de quoi il est question.',
    gone: 'Le savoir a changé depuis, et ceci n’y est plus. Merci de demander à nouveau.',
    forgotten: 'Je ne sais plus ce qui était demandé ici. Merci de demander à nouveau.',
    mayNotRemove: 'Seule la personne qui a demandé, ou la modération, peut retirer ceci.',
    yourQuestion: 'La question',
    yourQuestionHint: 'Avec vos propres mots ; la réponse vient de l’article.',
    noQuestion: 'Le formulaire est revenu sans question. Merci d’essayer à nouveau.',
  },
  refusal: {
    moderatorsOnly:
      'C’est réservé à la modération de ce serveur. /question et ce que liste /aide sont ouverts à tous.',
    again: 'Merci d’essayer à nouveau.',
    missing: (option, description) => `Il manque ${quote(option)} : ${description}`,
    text: (option) => `${quote(option)} doit être un texte.`,
    oneOf: (option, values) => `${quote(option)} peut être ${or(values)}.`,
    yesOrNo: (option) => `${quote(option)} doit être oui ou non (yes, no).`,
    file: (option) => `${quote(option)} doit être un fichier.`,
    wholeNumber: (option, min, max) => `${quote(option)} doit être un nombre entier de ${min} à ${max}.`,
    noArticle: (id) => `Il n’y a pas d’article ${quote(id)} ici. /sources les énumère.`,
    noParagraph: (title, last, paragraph) =>
      `${quote(title)} a les paragraphes 1 à ${last} ; il n’y a pas de paragraphe ${paragraph}.`,
    noTopic: (name) => `On ne sait rien là-bas de ${quote(name)}. /aide dit ce qu’il y a.`,
    notInMenu:
      'Cette commande n’existe plus, ou pas ici : le menu a changé, ou d’autres articles sont montrés ici. /aide énumère ce qu’il y a.',
    noTextInMessage: 'Il n’y a pas de texte dans ce message que je puisse chercher.',
    unknownAct: 'Je ne sais qu’en faire. /aide énumère ce que je sais faire.',
    oldButton: 'Ce bouton est trop ancien pour moi. Merci de recommencer.',
    oldForm: 'Ce formulaire est trop ancien pour moi. Merci de recommencer.',
    oldList: 'Cette liste est trop ancienne pour moi. Merci de recommencer.',
    noForm: 'Le formulaire n’a pas pu s’ouvrir. Merci de presser à nouveau le bouton.',
  },
  trouble: {
    restarting: 'Je redémarre. Merci de demander à nouveau dans une minute.',
    tooFast: (seconds) =>
      `C’est plus rapide que je ne peux répondre. Merci d’attendre ${count(seconds, 'seconde')}.`,
    crowded:
      'Beaucoup de questions arrivent ici à la fois. Merci d’attendre un peu, ou d’employer /question.',
    failed: (reference) =>
      `Quelque chose a échoué de mon côté. Merci d’essayer à nouveau ; si cela dure, donnez à la modération la référence ${reference}.`,
    refused: (reference) =>
      `Discord ne m’a pas laissé répondre ici. Un message privé ira peut-être ; sinon, donnez à la modération la référence ${reference}.`,
    leftOut:
      'Il y en a plus, et Discord n’accepte pas d’autre message de moi ici. Tout se lit dans un message privé.',
  },
  hint: {
    inChannel: 'Écrivez la question après mon nom, ou employez /question. /aide dit de quoi il est question.',
    direct: 'Écrivez la question ici, avec des mots. /aide dit de quoi il est question.',
    forwarded:
      'Il n’y a pas de texte dans ce qui est transféré que je puisse chercher. Écrivez la question avec des mots.',
    unreadable:
      'Discord ne me montre pas les réponses à cette réponse. Pressez « Poser une autre question » dessous, ou écrivez mon nom et la question.',
  },
  terminal: {
    answers: (titles) => `Footnote répond aux questions sur ${titles}.`,
    begin: (commands) =>
      `Posez une question, tapez ${or(commands)}, ou /quit pour partir. Tab complète les commandes.`,
    unknownCommand: (typed, instead) => `${typed} n’existe pas. On peut taper ${instead.join(', ')}.`,
    needsForm: 'Il faut pour cela un formulaire, que seul Discord montre.',
  },
  page: {
    skip: 'Aller au contenu',
    parts: 'Pages du site',
    tryIt: 'Essayer',
    theArticle: 'L’article',
    theArticles: 'Les articles',
    desk: 'Bureau',
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
    promise:
      'Chaque phrase montrée se trouve dans l’article, à l’endroit indiqué à côté. Rien n’est inventé.',
    kept: (days) =>
      `Cette page oublie après une heure ce qui a été demandé ; seuls les mots des questions restées sans réponse sont gardés, ${count(days, 'jour')}, sans dire qui a demandé. /vie-privée en dit plus.`,
    notKept: 'Ce qui est demandé n’est pas gardé : cette page l’oublie après une heure.',
    ask: {
      heading: 'Interroger l’article',
      intro:
        'Footnote répond par *des phrases de l’article et l’endroit où elles se trouvent*. Quand il n’est pas sûr, il montre ce qui est le plus proche et le dit ; il n’invente rien.',
      hasRead: 'Il a lu :',
      conversation: 'Échange',
      clear: 'Effacer l’échange',
      line: 'Votre question, ou une commande comme /aide',
      ask: 'Demander',
      examples: 'Exemples à presser',
      you: 'Vous :',
      onlyForYou: 'Pour vous seul : sur Discord, personne d’autre ne le voit',
      offers: 'Questions et commandes',
      unreachable: 'La page est injoignable. Le bot tourne-t-il encore ?',
    },
    text: {
      legend: 'Pointez une phrase, ou pressez son numéro, pour voir les questions auxquelles elle répond.',
      uncitedKey: (sentences) =>
        sentences === 1
          ? 'marque la seule phrase qu’aucune question écrite ne cite ; on la trouve tout de même en demandant.'
          : `marque les ${sentences} phrases qu’aucune question écrite ne cite ; on les trouve tout de même en demandant.`,
      leads: 'mène à ce qui suit',
      uncited: 'aucune question écrite ne la cite',
      answers: (questions) => `répond à ${count(questions, 'question écrite', 'questions écrites')}`,
      leadTip: 'Cette ligne mène à ce qui suit ; elle n’est jamais donnée en réponse.',
      uncitedTip: 'Aucune question écrite ne cite cette phrase.',
      answersTip: 'Elle répond à :',
      more: (number) => `et ${number} de plus`,
    },
    send: 'Envoyer',
    cancel: 'Annuler',
    choose: 'Choisir',
    problem: 'Cela n’a pas marché',
    stale:
      'Cette page était ouverte depuis trop longtemps, donc rien n’a été fait. Elle est fraîche maintenant : merci de recommencer.',
    notConnected: 'Le bot n’est pas encore relié à Discord. Merci d’essayer à nouveau dans une minute.',
    notSignedIn:
      'Connexion refusée : Discord a dit non, ou cela a duré trop longtemps. Merci d’essayer à nouveau.',
    notFound: 'Il n’y a rien ici. Le savoir a peut-être changé depuis.',
    crowded: 'Trop de questions arrivent en ce moment. Merci d’essayer à nouveau dans quelques secondes.',
    tooLarge: 'C’est trop à la fois.',
  },
};

export const fr: Locale = {
  tag: 'fr',
  name: 'Français',
  direction: 'ltr',
  discord: ['fr'],
  phrases,
  menu: frMenu,
};
