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
  const translate = (words: readonly Word[], language: ForeignLanguage | undefined): readonly Word[] =>
    language === undefined ? words : translateFrom(language, words, english);
  return (words) => {
    const runs = splitByScript(words);
    if (runs.length < 2) return translate(words, findLanguage(words));
    const ofScript = (script: Script): ForeignLanguage | undefined =>
      findLanguage(runs.flatMap((run) => (run.script === script ? run.words : [])));
    const languages = { arabic: ofScript('arabic'), other: ofScript('other') };
    return runs.flatMap((run) => translate(run.words, languages[run.script]));
  };
}

type Script = 'arabic' | 'other';

interface Run {
  readonly script: Script;
  readonly words: Word[];
}

/** Somebody who asks in two languages writes each in its own letters. Digits belong to what stands before them. */
function splitByScript(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const script = findScript(word) ?? last?.script ?? findFirstScript(words);
    if (last?.script === script) last.words.push(word);
    else runs.push({ script, words: [word] });
  }
  return runs;
}

function findFirstScript(words: readonly Word[]): Script {
  return words.map(findScript).find((script) => script !== undefined) ?? 'other';
}

function findScript({ typed }: Word): Script | undefined {
  if (PLAIN.test(typed)) return 'other';
  if (/\p{Script=Arabic}/u.test(typed)) return 'arabic';
  return /\p{L}/u.test(typed) ? 'other' : undefined;
}

/** The commonest case, told at a glance. */
const PLAIN = /^[a-z]+$/i;

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
