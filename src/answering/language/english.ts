import { createThesaurus, type Thesaurus } from '../sentences/thesaurus.ts';
import { createWordReadings } from '../words/create-word-reading.ts';
import { createNameReading } from '../words/names-of-grammar.ts';
import { createNumberReading } from '../words/numbers.ts';
import { createChatReading } from '../words/read-chat.ts';
import type { Word } from '../words/read-words.ts';
import { createStemming, type ToStem } from '../words/stems.ts';
import { createCourtesyReading, type ReadCourtesy } from './courtesies.ts';
import { type CueLists, type Cues, createCues } from './cues.ts';
import { listLines, listWords } from './lists.ts';

/** The texts of the files in `language/en/`. */
export interface EnglishLists {
  readonly stopWords: string;
  readonly chatter: string;
  readonly chatWords: string;
  readonly irregularForms: string;
  readonly chatSpellings: string;
  readonly commonStems: string;
  readonly synonyms: string;
  readonly greetings: string;
  readonly numbers: string;
  readonly namesOfGrammar: string;
  readonly cues: CueLists;
}

/** How English is read, the language into which questions in any other are put. */
export interface English {
  /** The words of a text in order. */
  readonly readWords: (text: string) => readonly Word[];
  /** Reads as `readWords` does, faster where many texts share their words, because it remembers every one. */
  readonly createWordReader: () => (text: string) => readonly Word[];
  /** Reads a question with the short spellings of a chat written out: `wen` is `when`, `frm` is `from`, `ppl` is `people`. */
  readonly readChat: (text: string) => readonly Word[];
  /** The same for many texts, of which most words are read once only. */
  readonly createChatReader: () => (text: string) => readonly Word[];
  /** What a text is that asks nothing about what an article says, such as a greeting. */
  readonly readCourtesy: ReadCourtesy;
  readonly toStem: ToStem;
  /** Words that carry grammar and no subject: they are never looked for. */
  readonly stopWords: ReadonlySet<string>;
  /** Whether this is the stem of a common word: it is neither misspelt nor of another language. */
  readonly isCommon: (stem: string) => boolean;
  /** Words and phrases that mean about the same, for any article. */
  readonly thesaurus: Thesaurus;
  readonly cues: Cues;
}

/** For a word that is meant for any article: it often means something else. Measured, 0.3 and 0.5 give the same. */
const GENERAL_SYNONYM = 0.4;

/** @param known stems of common words that the lists need not repeat */
export function createEnglish(lists: EnglishLists, known: Iterable<string>): English {
  const toStem = createStemming(lists.irregularForms);
  const stopWords = new Set(listWords(lists.stopWords));
  const chatter = new Set(listWords(lists.chatter));
  const chatWords = new Set(listWords(lists.chatWords));
  const words = {
    toStem,
    stopWords,
    chatter,
    chatWords,
    numbers: createNumberReading(lists.numbers),
    names: createNameReading(lists.namesOfGrammar),
  };
  const stems = new Set([...listWords(lists.commonStems), ...known]);
  const { typed, edited } = createWordReadings(words);
  const groups = listLines(lists.synonyms).map(({ text }) =>
    text.split(/\s+/).map((member) => member.replaceAll('_', ' ')),
  );
  return {
    ...edited,
    ...createChatReading(lists.chatSpellings, typed),
    readCourtesy: createCourtesyReading(lists.greetings),
    toStem,
    stopWords,
    isCommon: (stem) => stems.has(stem),
    cues: createCues(lists.cues, toStem),
    thesaurus: createThesaurus([{ groups, weight: GENERAL_SYNONYM }], edited),
  };
}
