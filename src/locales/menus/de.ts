import type { MenuPhrases } from '../menu-phrases.ts';

const article = { name: 'artikel', description: 'Nur in diesem Artikel suchen' };
const files = {
  file: 'questions, wordings, words, checks oder synonyms (.yaml), oder article.md, wie exportiert',
  second: 'Eine weitere Datei, die dazugehört',
  third: 'Noch eine',
  article: 'Zu welchem Artikel sie gehören; nötig, wenn es mehrere gibt, oder ein neuer',
};

export const deMenu: MenuPhrases = {
  ask: {
    name: 'frage',
    description: 'Etwas fragen; die Antwort sind die Sätze, in denen es steht',
    options: {
      question: { name: 'frage', description: 'Was du wissen willst, in eigenen Worten' },
      article,
      private: { name: 'privat', description: 'Die Antwort nur dir zeigen' },
    },
  },
  read: {
    name: 'lesen',
    description: 'Einen Absatz des Artikels mit seinen Nachbarn lesen',
    options: {
      paragraph: { name: 'absatz', description: 'Welcher Absatz; 0 ist die Überschrift' },
      article,
    },
  },
  sources: { name: 'quellen', description: 'Aus welchen Artikeln die Antworten kommen', options: {} },
  help: { name: 'hilfe', description: 'Was du fragen und eingeben kannst', options: {} },
  privacy: {
    name: 'datenschutz',
    description: 'Was der Bot von dem behält, was du schreibst, und wie du es löschen lässt',
    options: {},
  },
  topic: { options: { article } },
  checkMessage: 'An den Artikeln prüfen',
  why: {
    description: 'Für die Moderation: warum eine Frage so beantwortet wird',
    options: { question: 'Die Frage, wie sie gestellt wurde', article: article.description },
  },
  knowledge: {
    description: 'Für die Moderation: Wissen importieren, prüfen, laden, vergleichen und zurücknehmen',
    subcommands: {
      status: { description: 'Welches Wissen gilt, und ob es die neuesten Dateien sind', options: {} },
      import: {
        description:
          'Aus Webseite, Datei oder Text einen Artikel machen und vor der Veröffentlichung ansehen',
        options: {
          address: 'Die Adresse der Seite, beginnend mit https://',
          file: 'Gespeicherte Seite, Text, Markdown, Word-Dokument (.docx), PDF mit Text, oder Feed',
          item: 'Bei einem Feed: welcher Eintrag, mit Nummer oder Titel; sonst der neueste',
          title: 'Die Überschrift, wenn die Quelle keine oder eine andere nennt',
          rights: 'Unter welchen Rechten der Text gezeigt werden darf; steht im Kopf des Artikels',
        },
      },
      update: {
        description: 'Die Seite eines Artikels neu lesen: Änderungen sehen und Zitate mitnehmen',
        options: {
          article: 'Welcher Artikel',
          address: 'Wo sie jetzt steht, wenn nicht unter ihrer eigenen Adresse',
          file: 'Die Seite, wie sie jetzt ist, als Datei',
        },
      },
      reload: {
        description: 'Die Wissensdateien neu lesen; bei einem Fehler ändert sich nichts',
        options: {},
      },
      check: { description: 'Angehängte Dateien prüfen; veröffentlicht wird nichts', options: files },
      preview: {
        description: 'Eintrag, Thema oder Antwort sehen, wie Leser sie sähen, bevor sie gelten',
        options: { ...files, what: 'Eine Frage, die id eines Eintrags oder einer Lücke, oder ein Thema' },
      },
      history: { description: 'Die Fassungen, die galten: wann, von wem, was sich änderte', options: {} },
      diff: {
        description: 'Was sich zwischen einer früheren Fassung und der geltenden geändert hat',
        options: { version: 'Die sieben Zeichen einer Fassung; /knowledge history zählt sie auf' },
      },
      rollback: {
        description: 'Eine frühere Fassung zurückholen, auch in den Dateien; nichts geht verloren',
        options: { version: 'Die sieben Zeichen einer Fassung; /knowledge history zählt sie auf' },
      },
      missed: {
        description: 'Fragen ohne Antwort: beantworten, oder die Liste ein- oder ausschalten',
        options: { turn: 'Ob offene Fragen hier gespeichert werden; ausschalten löscht sie alle' },
      },
      shelf: {
        description: 'Welche Artikel dieser Server zeigt, oder nur dieser Kanal',
        options: {
          do: 'zeigen (oder weglassen), Artikel hinzufügen oder entfernen, alles zeigen, oder zurück',
          article: 'Der Artikel, der dazukommt oder wegfällt',
          here: 'Nur in diesem Kanal',
          number: 'Mit back: welche Einstellung wiederkommen soll',
        },
      },
      export: {
        description: 'Die geltenden Wissensdateien holen',
        options: { article: 'Nur dieser Artikel' },
      },
    },
  },
};
