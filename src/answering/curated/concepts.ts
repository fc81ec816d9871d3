import { createWordReader } from '../words/read-words.ts';
import type { MendedWord } from './mend-words.ts';

/** A word or phrase reduced to what it means: one name for all members of a group of synonyms, else its stem. */
export interface Concept {
  readonly name: string;
  /** The words it was read from, as typed. */
  readonly typed: string;
  /** The stems of the words, as mended. */
  readonly stem: string;
  /** The lower-case form of the (first) word. */
  readonly form: string;
  readonly isStop: boolean;
  /** Whether it looks like a name or is a number: a capital letter where no sentence begins, or digits. */
  readonly isName: boolean;
  readonly how: 'same' | 'spelling' | 'synonym';
}

export interface Concepts {
  readonly read: (words: readonly MendedWord[]) => readonly Concept[];
}

/** @param groups words and phrases that mean the same; the first group that has one wins */
export function createConcepts(groups: readonly (readonly string[])[]): Concepts {
  const names = new Map<string, string>();
  const readWords = createWordReader();
  for (const group of groups) {
    for (const member of group) {
      const key = toKey(readWords(member).map(({ stem }) => stem));
      if (!names.has(key)) names.set(key, `=${group[0]}`);
    }
  }
  const longest = findLengths(names.keys());
  return { read: (words) => readConcepts(words, names, longest) };
}

/** By the first stem of a phrase how many words the longest that begins with it has; most words begin none. */
function findLengths(keys: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const key of keys) {
    const stems = key.split(' ');
    const [first = ''] = stems;
    longest.set(first, Math.max(stems.length, longest.get(first) ?? 0));
  }
  return longest;
}

function readConcepts(
  words: readonly MendedWord[],
  names: ReadonlyMap<string, string>,
  longest: ReadonlyMap<string, number>,
): readonly Concept[] {
  const concepts: Concept[] = [];
  for (let place = 0; place < words.length; ) {
    const most = longest.get(words[place]?.stem ?? '');
    const { length, name } =
      most === undefined ? NOT_A_PHRASE : findLongest(words.slice(place, place + most), names);
    concepts.push(toConcept(words.slice(place, place + length), name, place === 0));
    place += length;
  }
  return concepts;
}

function toConcept(run: readonly MendedWord[], name: string | undefined, isFirst: boolean): Concept {
  const stem = toKey(run.map((word) => word.stem));
  return {
    name: name ?? stem,
    typed: run.map(({ typed }) => typed).join(' '),
    stem,
    form: run[0]?.form ?? '',
    isStop: name === undefined && run.every(({ isStop }) => isStop),
    isName: run.some((word, place) => word.isNumber || (isNameLike(word) && !(isFirst && place === 0))),
    how: run.some(({ isMended }) => isMended === true) ? 'spelling' : name === undefined ? 'same' : 'synonym',
  };
}

function isNameLike({ isCapital, before }: MendedWord): boolean {
  return isCapital && !/[.!?]/.test(before);
}

const NOT_A_PHRASE = { length: 1, name: undefined };

function findLongest(
  words: readonly MendedWord[],
  names: ReadonlyMap<string, string>,
): { readonly length: number; readonly name: string | undefined } {
  const stems = words.map(({ stem }) => stem);
  for (let length = stems.length; length > 0; length -= 1) {
    const name = names.get(toKey(stems.slice(0, length)));
    if (name !== undefined) return { length, name };
  }
  return NOT_A_PHRASE;
}

function toKey(stems: readonly string[]): string {
  return stems.join(' ');
}
