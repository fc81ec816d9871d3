import { readWords, type Word } from '../words/read-words.ts';
import { stopWords } from '../words/stop-words.ts';
import { ARABIC } from './arabic.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { KURDISH } from './kurdish.ts';
import { SORANI } from './sorani.ts';
import { SPANISH } from './spanish.ts';
import { TURKISH } from './turkish.ts';

/**
 * A question in one of a few other languages, with the words that are known put into English: not a translation, but
 * the words by which a question is found. Any other text comes back as it is.
 */
export function translate(words: readonly Word[]): readonly Word[] {
  const language = findLanguage(words);
  if (language === undefined) return words;
  const translated: Word[] = [];
  for (let place = 0; place < words.length; ) {
    const { length, meant } = findLongest(words.slice(place, place + LONGEST_PHRASE), language);
    const [first] = words.slice(place, place + 1);
    if (first !== undefined) translated.push(...replace(first, meant));
    place += length;
  }
  return translated;
}

interface Language {
  /** By words joined with a space. */
  readonly phrases: ReadonlyMap<string, readonly Word[]>;
  /** By the beginning that the words share. */
  readonly beginnings: ReadonlyMap<string, readonly Word[]>;
  /** The single words of the phrases. */
  readonly parts: ReadonlySet<string>;
}

const LONGEST_PHRASE = 3;
/** Fewer known words than this, or than this share, may be names in an English question. */
const FEWEST_KNOWN = 2;
const SHARE_KNOWN = 0.4;
const SHORTEST_BEGINNING = 2;
/** In letters: `qu'` and `d'`. */
const LONGEST_SHORT_WORD = 2;
/** In letters; the longest in the lists has 17 (`ministerpräsident`). */
const LONGEST_BEGINNING = 20;

const LANGUAGES: readonly Language[] = [GERMAN, FRENCH, SPANISH, TURKISH, KURDISH, SORANI, ARABIC].map(
  readLanguage,
);

/** The language that knows the most of the words, if it knows enough of them. */
function findLanguage(words: readonly Word[]): Language | undefined {
  const english = words.filter(({ form }) => stopWords.has(form)).length;
  const needed = Math.max(FEWEST_KNOWN, SHARE_KNOWN * words.length, english + 1);
  if (words.length - english < needed) return undefined;
  const knowing = words.map(findKnowing);
  const counts = LANGUAGES.map((language) => knowing.filter((all) => all.includes(language)).length);
  const most = Math.max(...counts);
  if (most < needed) return undefined;
  const equals = LANGUAGES.filter((_, place) => counts[place] === most);
  const [best] = equals.sort((left, right) => countTranslated(words, right) - countTranslated(words, left));
  return best;
}

/** Here words that are much like English ones count as well, because they tell French from Spanish. */
function countTranslated(words: readonly Word[], language: Language): number {
  return words.filter((word) => findWord(toBare(word), language) !== undefined).length;
}

/** The languages that have the word; each wording of the knowledge is asked, so answers are remembered. */
function findKnowing(word: Word): readonly Language[] {
  const remembered = known.get(word.form);
  if (remembered !== undefined) return remembered;
  const knowing = stopWords.has(word.form) ? [] : LANGUAGES.filter((language) => hasWord(language, word));
  if (known.size >= WORDS_REMEMBERED) known.clear();
  known.set(word.form, knowing);
  return knowing;
}

const known = new Map<string, readonly Language[]>();
const WORDS_REMEMBERED = 10_000;

/** `mission` and `relations` tell nothing about the language. */
function hasWord(language: Language, word: Word): boolean {
  const bare = toBare(word);
  const meant = findWord(bare, language);
  if (meant === undefined) return language.parts.has(bare);
  const beginning = word.stem.slice(0, COMMON_BEGINNING);
  return meant.every(({ stem }) => !stem.startsWith(beginning));
}

const COMMON_BEGINNING = 4;

interface Found {
  readonly length: number;
  readonly meant: readonly Word[] | undefined;
}

function findLongest(words: readonly Word[], language: Language): Found {
  for (let length = words.length; length > 1; length -= 1) {
    const meant = language.phrases.get(toPhrase(words.slice(0, length)));
    if (meant !== undefined) return { length, meant };
  }
  return { length: 1, meant: findWord(toPhrase(words.slice(0, 1)), language) };
}

function findWord(bare: string, language: Language): readonly Word[] | undefined {
  const meant = findAsItIs(bare, language);
  return (
    meant ?? (ARABIC_ARTICLE.test(bare) ? findAsItIs(bare.replace(ARABIC_ARTICLE, ''), language) : undefined)
  );
}

/** `and`, `in`, `for` and `the`, which Arabic writes together with the word. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|[وف]?لل)(?=\p{L}{3})/u;

function findAsItIs(bare: string, { phrases, beginnings }: Language): readonly Word[] | undefined {
  const meant = phrases.get(bare);
  if (meant !== undefined) return meant;
  for (let end = Math.min(bare.length, LONGEST_BEGINNING); end >= SHORTEST_BEGINNING; end -= 1) {
    const begun = beginnings.get(bare.slice(0, end));
    if (begun !== undefined) return begun;
  }
  return undefined;
}

/** A foreign word that is not known is kept, and marked so that nobody takes it for a misspelt English one. */
function replace(word: Word, meant: readonly Word[] | undefined): readonly Word[] {
  if (meant === undefined) {
    const [bare] = readWords(toBare(word));
    return [{ ...word, ...bare, typed: word.typed, isForeign: true }];
  }
  return meant.map(({ form, stem, isStop }) => ({ ...word, form, stem, isStop, isForeign: true }));
}

/**
 * Each line: the English words, a colon, the foreign ones that mean them. An underscore joins the words of a phrase, an
 * asterisk stands for any ending.
 */
function readLanguage(list: string): Language {
  const phrases = new Map<string, readonly Word[]>();
  const beginnings = new Map<string, readonly Word[]>();
  for (const line of list.trim().split('\n')) {
    const [english = '', foreign = ''] = line.split(': ');
    const meant = readWords(english.replaceAll('_', ' '));
    for (const member of foreign.trim().split(' ')) {
      const key = toPhrase(readWords(member.replaceAll('_', ' ').replace('*', '')));
      if (member.endsWith('*')) beginnings.set(key, meant);
      else phrases.set(key, meant);
    }
  }
  const parts = new Set(
    [...phrases.keys()].filter((key) => key.includes(' ')).flatMap((key) => key.split(' ')),
  );
  return { phrases, beginnings, parts };
}

function toPhrase(words: readonly Word[]): string {
  return words.map(toBare).join(' ');
}

/** Without the short words and endings that other languages set apart: `l'attaque`, `Kerkük'te`. */
function toBare({ typed, form }: Word): string {
  if (!typed.includes("'")) return form;
  const parts = typed.toLowerCase().split("'");
  return parts.find(({ length }) => length > LONGEST_SHORT_WORD) ?? form;
}
