import { readWords, type Word } from '../words/read-words.ts';
import { findLanguage } from './find-language.ts';
import { findAsItIs, findWord, type Language } from './read-language.ts';
import { toKey, toLetters } from './to-letters.ts';

/**
 * A question in one of a few other languages, with the words that are known put into English: not a translation, but
 * the words by which a question is found. Any other text comes back as it is.
 */
export function translate(words: readonly Word[]): readonly Word[] {
  const language = findLanguage(words);
  if (language === undefined) return words;
  const keys = words.map(toKey);
  const translated: Word[] = [];
  for (let place = 0; place < words.length; ) {
    const { length, meant } = findLongest(keys.slice(place, place + LONGEST_PHRASE), language);
    const first = words[place];
    if (first !== undefined && !isEnding(first, words[place - 1])) translated.push(...replace(first, meant));
    place += length;
  }
  return translated;
}

const LONGEST_PHRASE = 4;

/** As in `2014'te`. */
function isEnding({ before }: Word, previous: Word | undefined): boolean {
  return before === "'" && previous?.isNumber === true;
}

interface Found {
  readonly length: number;
  readonly meant: readonly Word[] | undefined;
}

function findLongest(keys: readonly string[], language: Language): Found {
  for (let length = keys.length; length > 1; length -= 1) {
    const meant = findAsItIs(keys.slice(0, length).join(' '), language);
    if (meant !== undefined) return { length, meant };
  }
  return { length: 1, meant: findWord(keys[0] ?? '', language) };
}

/** A foreign word that is not known is kept, and marked so that nobody takes it for a misspelt English one. */
function replace(word: Word, meant: readonly Word[] | undefined): readonly Word[] {
  // German writes every noun with a capital letter, and a name that is known needs none.
  const marked = { ...word, isCapital: false, isForeign: true } as const;
  if (meant !== undefined) {
    return meant.map(({ form, stem, isStop, isNumber }) => ({ ...marked, form, stem, isStop, isNumber }));
  }
  const [bare] = readWords(toNumber(toLetters(word.typed)) ?? toKey(word));
  return [{ ...marked, ...bare, typed: word.typed, isCapital: false }];
}

/** `27ê` and `٢٧ی` are 27, `2.500` is 2500. */
function toNumber(lower: string): string | undefined {
  const [number] = /^\d+(?:[.,]\d{3})*(?=\p{L}*$)/u.exec(lower) ?? [];
  return number?.replace(/[.,]/g, '');
}
