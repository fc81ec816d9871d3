import type { Locale } from './locale.ts';
import { deMenu } from './menus/de.ts';
import type { Articles, Phrases } from './phrases.ts';

const quote = (text: string) => `„${text}“`;
const or = (words: readonly string[]) => words.join(' oder ');
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const inThe = (where: Articles) => (where === 'article' ? 'im Artikel' : 'in den Artikeln');

const phrases: Phrases = {
  tag: 'de',
  quote,
  buttons: {
    showContext: 'Zusammenhang zeigen',
    otherQuestions: 'Andere Fragen',
    notWhatIAsked: 'Nicht meine Frage',
    showEveryone: 'Allen zeigen',
    followUp: 'Weiter fragen',
    inOtherWords: 'In anderen Worten fragen',
    remove: 'Entfernen',
    readBeginning: 'Den Anfang lesen',
    forgetMine: 'Eine Frage von mir löschen',
  },
  answer: {
    asked: 'Gefragt: ',
    askedAs: (question) => `Gefragt als: ${question}`,
    notSaid: (missing) => `Das sagt der Artikel nicht: ${quote(missing)}.`,
    related: 'Verwandt, aber keine Antwort:',
    closest: (where) => `Am nächsten ${inThe(where)}. Vielleicht beantwortet es das nicht:`,
    didYouMean: 'War das gemeint?',
    whichOne: 'Welches davon?',
    whichArticle: 'Welcher Artikel?',
    moreArticles: 'Es gibt mehr; unter „artikel“ lässt sich sagen, welcher.',
    only: (where) => `Ich beantworte nur Fragen ${where === 'article' ? 'zum Artikel' : 'zu den Artikeln'}.`,
    nothingAbout: (words, where) => `Zu ${or(words)} habe ich ${inThe(where)} nichts gefunden.`,
    nothingNear: (words, where) =>
      `Ich habe ${inThe(where)} nichts gefunden, das dem nahe kommt. Gesucht habe ich ${words.join(', ')}.`,
    tryHelp: '/hilfe sagt, worum es geht.',
    relatedToMessage:
      'Die nächsten Sätze, die ich habe. Sie haben mit der Nachricht zu tun; ein Urteil über sie sind sie nicht.',
    nothingRelated:
      'Ich habe keinen Satz gefunden, der dieser Nachricht nahe kommt. Das sagt nichts über sie.',
  },
  objection: {
    lacking: (words, isAlone) =>
      `Von ${or(words)} ist ${isAlone ? 'dort nicht' : 'an keiner dieser Stellen'} die Rede.`,
    negated: 'Gefragt war, was nicht so ist; diese Worte sagen, was ist.',
    opposite: (asked, found, there) => `Gefragt war ${asked}; ${there} steht ${found}.`,
    order: (asked, there) => `Gefragt war ${asked}; das wird ${there} von nichts gesagt.`,
    number: (asked) => `${asked} steht nirgends im Artikel.`,
    name: (asked, there) => `Von ${asked} ist ${there} nicht die Rede.`,
    sought: {
      price: (there) => `Gefragt war nach einem Preis; ${there} steht keiner.`,
      time: (there) => `Gefragt war wann; ${there} steht keine Zeit.`,
      person: (there) => `Gefragt war wer; ${there} steht keine Person.`,
      place: (there) => `Gefragt war wo; ${there} steht kein Ort.`,
      number: (there) => `Gefragt war nach einer Zahl; ${there} steht keine.`,
      reason: (there) => `Gefragt war warum; ${there} steht kein Grund.`,
      duration: (there) => `Gefragt war wie lange; ${there} steht keine Dauer.`,
    },
    there: 'dort',
    inFirst: 'an der ersten Stelle',
  },
  place: {
    headline: 'Überschrift',
    headlineAbove: 'Überschrift',
    paragraph: (number) => `Absatz ${number}`,
    sentences: (paragraph, [first, ...more]) => {
      const last = more.at(-1);
      return last === undefined
        ? `¶${paragraph}, Satz ${first}`
        : `¶${paragraph}, Sätze ${[first, ...more.slice(0, -1)].join(', ')} und ${last}`;
    },
    inArticle: (address) => `${address}, im Artikel`,
    from: (what) => `Aus ${what}`,
    restates: (places) => `gibt ${places} wieder`,
    knowledge: (version) => `Wissensstand ${version}`,
  },
  figures: {
    several: 'Der Artikel nennt mehr als eine Zahl. Jede steht da, wie sie geschrieben ist.',
    severalSideBySide:
      'Der Artikel nennt mehr als eine Zahl. Jede steht da, wie sie geschrieben ist; sie können sich überschneiden, und keine ist zu einer anderen gezählt.',
    when: (when) => `wann: ${when}`,
    where: (where) => `wo: ${where}`,
    accordingTo: (who) => `laut: ${who}`,
  },
  courtesy: {
    words: {
      greeting: 'Hallo!',
      thanks: 'Gern geschehen.',
      farewell: 'Bis zum nächsten Mal.',
      help: 'Gern.',
      self: 'Ich bin ein Bot, der nachschlägt.',
    },
    what: (titles, hasMore) =>
      `Ich beantworte Fragen zu ${titles.join(', ')}${hasMore ? ' und anderen' : ''} mit Sätzen daraus; /hilfe sagt, wie.`,
    begins: 'So fängt es an:',
    tryOne: 'Zum Beispiel:',
    ownWords: 'Einfach in eigenen Worten fragen.',
  },
  help: {
    title: 'Hilfe',
    intro: (titles) =>
      `Ich beantworte Fragen zu ${titles} mit Sätzen daraus, und sage es, wenn es keinen gibt.`,
    titles: (shown, more) => `${shown.join(', ')}${more > 0 ? ` und ${more} weiteren` : ''}`,
    mention:
      'In einem Kanal genügt es auch, mich mit einer Frage zu erwähnen oder auf eine meiner Antworten zu antworten. Rechtsklick auf eine Nachricht, Apps, prüft sie an den Artikeln.',
  },
  privacy: {
    title: 'Datenschutz',
    kept: (days) =>
      `Die Moderation hat die Liste offener Fragen eingeschaltet: Wenn ich keine Antwort habe oder „Nicht meine Frage“ gedrückt wird, bleiben die Worte der Frage ${count(days, 'Tag', 'Tage')} lang gespeichert, damit eine Antwort geschrieben werden kann. Wer fragte, in welchem Kanal und zu welcher Stunde, wird nicht gespeichert; Erwähnungen, Links, Adressen und Telefonnummern werden herausgenommen.`,
    notKept:
      'Nichts, was hier gefragt wird, wird gespeichert. Die Moderation kann eine Liste der Fragen einschalten, die ich nicht beantworten konnte; dann stünde es hier.',
    reads:
      'Ich lese nur, was für mich bestimmt ist: Befehle, Nachrichten, die mich erwähnen, und Direktnachrichten. Wer aus der Moderation das Wissen ändert, steht mit Namen in dessen Verlauf.',
    which: 'Die Frage, so wie sie gestellt war',
    whichHint: 'Groß- und Kleinschreibung und Satzzeichen sind gleich.',
    gone: 'Falls eine Frage in diesen Worten gespeichert war, ist sie jetzt gelöscht.',
    notGone:
      'Falls eine Frage in diesen Worten gespeichert war, steht sie auf der Liste nicht mehr, ist aber noch auf dem Datenträger; ich versuche es weiter.',
  },
  sources: {
    title: 'Quellen',
    more: (number) => `Und ${number} mehr; /frage bietet sie unter „artikel“ an.`,
    counts: (paragraphs, sentences) =>
      `${count(paragraphs, 'Absatz', 'Absätze')}, ${count(sentences, 'Satz', 'Sätze')} mit der Überschrift`,
    restated: 'in unseren Worten wiedergegeben, Satz für Satz',
    verbatim: 'in den Worten des Artikels',
    shelf: (shown, all, fewer, set) =>
      `dieser Server zeigt ${shown} von ${count(all, 'Artikel', 'Artikeln')}${fewer === 0 ? '' : `, ${count(fewer, 'Kanal', 'Kanäle')} weniger`}; eingestellt von ${set}`,
    shelfGone: (ids) => `im Regal dieses Servers und NICHT im Wissensordner: ${ids.join(', ')}`,
    empty:
      'Hier steht kein Artikel im Regal, also gibt es nichts zu beantworten. Die Moderation kann das mit /knowledge shelf ändern.',
  },
  asking: {
    others: 'Andere Fragen:',
    noOthers: 'In der Nähe liegt keine andere Frage.',
    sorry:
      'Schade. In anderen Worten gelingt es vielleicht, mit einem Namen oder Ort aus dem Artikel; /hilfe sagt, worum es geht.',
    gone: 'Das Wissen hat sich geändert, und dies steht nicht mehr darin. Bitte noch einmal fragen.',
    forgotten: 'Ich weiß nicht mehr, was hier gefragt war. Bitte noch einmal fragen.',
    mayNotRemove: 'Entfernen kann das nur, wer gefragt hat, oder die Moderation.',
    yourQuestion: 'Die Frage',
    yourQuestionHint: 'In eigenen Worten; die Antwort kommt aus dem Artikel.',
    noQuestion: 'Das Formular kam ohne Frage zurück. Bitte noch einmal.',
  },
  refusal: {
    moderatorsOnly:
      'Das ist für die Moderation dieses Servers. Allen offen stehen /frage und was /hilfe aufzählt.',
    again: 'Bitte noch einmal versuchen.',
    missing: (option, description) => `Es fehlt ${quote(option)}: ${description}`,
    text: (option) => `${quote(option)} muss ein Text sein.`,
    oneOf: (option, values) => `${quote(option)} kann ${or(values)} sein.`,
    yesOrNo: (option) => `${quote(option)} muss ja oder nein (yes, no) sein.`,
    file: (option) => `${quote(option)} muss eine Datei sein.`,
    wholeNumber: (option, min, max) => `${quote(option)} muss eine ganze Zahl von ${min} bis ${max} sein.`,
    noArticle: (id) => `Hier gibt es keinen Artikel ${quote(id)}. /quellen zählt sie auf.`,
    noParagraph: (title, last, paragraph) =>
      `${quote(title)} hat die Absätze 1 bis ${last}; einen Absatz ${paragraph} gibt es nicht.`,
    noTopic: (name) => `Über ${quote(name)} ist dort nichts bekannt. /hilfe sagt, was es gibt.`,
    notInMenu:
      'Diesen Befehl gibt es nicht mehr, oder nicht hier: Das Menü hat sich geändert, oder hier werden andere Artikel gezeigt. /hilfe zählt auf, was es gibt.',
    noTextInMessage: 'In dieser Nachricht ist kein Text, den ich nachschlagen könnte.',
    unknownAct: 'Damit weiß ich nichts anzufangen. /hilfe zählt auf, was ich kann.',
    oldButton: 'Dieser Knopf ist zu alt für mich. Bitte von vorn beginnen.',
    oldForm: 'Dieses Formular ist zu alt für mich. Bitte von vorn beginnen.',
    oldList: 'Diese Liste ist zu alt für mich. Bitte von vorn beginnen.',
    noForm: 'Das Formular ließ sich nicht öffnen. Bitte den Knopf noch einmal drücken.',
  },
  trouble: {
    restarting: 'Ich werde gerade neu gestartet. Bitte in einer Minute noch einmal fragen.',
    tooFast: (seconds) =>
      `Das ist schneller, als ich antworten kann. Bitte ${count(seconds, 'Sekunde', 'Sekunden')} warten.`,
    crowded: 'Hier kommen viele Fragen auf einmal. Bitte etwas warten, oder /frage benutzen.',
    failed: (reference) =>
      `Bei mir ist etwas schiefgegangen. Bitte noch einmal versuchen; wenn es so bleibt, hilft der Moderation das Zeichen ${reference}.`,
    refused: (reference) =>
      `Discord ließ mich hier nicht antworten. Eine Direktnachricht an mich geht vielleicht; sonst hilft der Moderation das Zeichen ${reference}.`,
    leftOut:
      'Es gibt mehr, und Discord nimmt hier keine weiteren Nachrichten von mir. In einer Direktnachricht an mich ist alles zu lesen.',
  },
  hint: {
    inChannel: 'Die Frage hinter meinen Namen schreiben, oder /frage benutzen. /hilfe sagt, worum es geht.',
    direct: 'Die Frage hier in Worten schreiben. /hilfe sagt, worum es geht.',
    forwarded:
      'In dem, was weitergeleitet wurde, ist kein Text, den ich nachschlagen könnte. Bitte die Frage in Worten schreiben.',
    unreadable:
      'Antworten auf diese Antwort zeigt mir Discord nicht. Darunter „Weiter fragen“ drücken, oder meinen Namen und die Frage schreiben.',
  },
  terminal: {
    answers: (titles) => `Footnote beantwortet Fragen zu ${titles}.`,
    begin: (commands) =>
      `Etwas fragen, ${or(commands)} eingeben, oder /quit zum Verlassen. Tab ergänzt Befehle.`,
    unknownCommand: (typed, instead) => `${typed} gibt es nicht. Möglich sind ${instead.join(', ')}.`,
    needsForm: 'Dafür braucht es ein Formular, das nur Discord zeigt.',
  },
  page: {
    skip: 'Zum Inhalt springen',
    parts: 'Seiten',
    tryIt: 'Ausprobieren',
    theArticle: 'Der Artikel',
    theArticles: 'Die Artikel',
    desk: 'Pult',
    signIn: 'Anmelden',
    signOut: 'Abmelden',
    promise: 'Jeder gezeigte Satz steht im Artikel, an der Stelle daneben. Nichts ist erfunden.',
    kept: (days) =>
      `Diese Seite vergisst nach einer Stunde, was gefragt wurde; nur die Worte von Fragen, auf die es keine Antwort gab, bleiben ${count(days, 'Tag', 'Tage')} lang gespeichert, ohne wer fragte. /datenschutz sagt mehr.`,
    notKept: 'Was gefragt wird, wird nicht gespeichert: Diese Seite vergisst es nach einer Stunde.',
    ask: {
      heading: 'Den Artikel fragen',
      intro:
        'Footnote antwortet mit *Sätzen des Artikels und der Stelle, an der sie stehen*. Wo es nicht sicher ist, zeigt es, was am nächsten kommt, und sagt es; es erfindet nichts.',
      hasRead: 'Gelesen hat es:',
      conversation: 'Gespräch',
      clear: 'Das Gespräch leeren',
      line: 'Eine Frage, oder ein Befehl wie /hilfe',
      ask: 'Fragen',
      examples: 'Beispiele zum Drücken',
      you: 'Gefragt:',
      onlyForYou: 'Nur für dich: auf Discord sieht das sonst niemand',
      offers: 'Fragen und Befehle',
      unreachable: 'Die Seite ist nicht zu erreichen. Läuft der Bot noch?',
    },
    text: {
      legend: 'Auf einen Satz zeigen oder seine Nummer drücken, um die Fragen zu sehen, die er beantwortet.',
      uncitedKey: (sentences) =>
        sentences === 1
          ? 'kennzeichnet den einen Satz, den keine geschriebene Frage anführt; gefunden wird er durch Fragen trotzdem.'
          : `kennzeichnet die ${sentences} Sätze, die keine geschriebene Frage anführt; gefunden werden sie durch Fragen trotzdem.`,
      leads: 'führt zum Folgenden',
      uncited: 'keine geschriebene Frage führt ihn an',
      answers: (questions) => `beantwortet ${count(questions, 'geschriebene Frage', 'geschriebene Fragen')}`,
      leadTip: 'Diese Zeile führt zum Folgenden; sie wird nie als Antwort gegeben.',
      uncitedTip: 'Keine geschriebene Frage führt diesen Satz an.',
      answersTip: 'Er beantwortet:',
      more: (number) => `und ${number} weitere`,
    },
    send: 'Senden',
    cancel: 'Abbrechen',
    choose: 'Wählen',
    problem: 'Das ging nicht',
    stale:
      'Diese Seite war zu lange offen, also wurde nichts getan. Jetzt ist sie frisch: bitte noch einmal.',
    notConnected:
      'Der Bot ist noch nicht mit Discord verbunden. Bitte in einer Minute noch einmal versuchen.',
    notSignedIn:
      'Nicht angemeldet: Discord hat abgelehnt, oder es hat zu lange gedauert. Bitte noch einmal versuchen.',
    notFound: 'Hier ist nichts. Vielleicht hat sich das Wissen seither geändert.',
    crowded: 'Gerade fragen zu viele auf einmal. Bitte in ein paar Sekunden noch einmal versuchen.',
    tooLarge: 'Das ist zu viel auf einmal.',
  },
};

export const de: Locale = {
  tag: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  discord: ['de'],
  phrases,
  menu: deMenu,
};
