import type { Word } from '../words/read-words.ts';
import type { English } from './english.ts';
import type { FindLanguage } from './find-language.ts';
import { type ForeignLanguage, findAsItIs, findWord } from './foreign.ts';
import { toKey, toLetters } from './letters.ts';

/** Puts a text in another language into English words, one by one or phrase by phrase. */
export function createTranslation(
  findLanguage: FindLanguage,
  english: Pick<English, 'readWords'>,
): (words: readonly Word[]) => readonly Word[] {
  return (words) => {
    const language = findLanguage(words);
    return language === undefined ? words : translateFrom(language, words, english);
  };
}

function translateFrom(
  language: ForeignLanguage,
  words: readonly Word[],
  english: Pick<English, 'readWords'>,
): readonly Word[] {
  const keys = words.map(toKey);
  const translated: Word[] = [];
  for (let place = 0; place < words.length; ) {
    const { length, meant } = findLongest(keys.slice(place, place + LONGEST_PHRASE), language);
    const first = words[place];
    if (first !== undefined && !isEnding(first, words[place - 1]))
      translated.push(...replace(first, meant, english));
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

function findLongest(keys: readonly string[], language: ForeignLanguage): Found {
  for (let length = keys.length; length > 1; length -= 1) {
    const meant = findAsItIs(keys.slice(0, length).join(' '), language);
    if (meant !== undefined) return { length, meant };
  }
  return { length: 1, meant: findWord(keys[0] ?? '', language) };
}

/** A foreign word that is not known is kept, and marked so that nobody takes it for a misspelt English one. */
function replace(
  word: Word,
  meant: readonly Word[] | undefined,
  { readWords }: Pick<English, 'readWords'>,
): readonly Word[] {
  // German writes every noun with a capital letter, and a name that is known needs none.
  const marked = { ...word, isCapital: false, isForeign: true } as const;
  if (meant !== undefined) {
    return meant.map(({ form, stem, isStop, isEmpty, isNumber }) => ({
      ...marked,
      form,
      stem,
      isStop,
      isEmpty,
      isNumber,
    }));
  }
  const [bare] = readWords(toNumber(toLetters(word.typed)) ?? toKey(word));
  return [{ ...marked, ...bare, typed: word.typed, isCapital: false }];
}

/** `27ê` and `٢٧ی` are 27, `2.500` is 2500. */
function toNumber(lower: string): string | undefined {
  const [number] = /^\d+(?:[.,]\d{3})*(?=\p{L}*$)/u.exec(lower) ?? [];
  return number?.replace(/[.,]/g, '');
}
