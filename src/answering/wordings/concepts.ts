import type { WordReading } from '../words/read-words.ts';
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
export function createConcepts(
  groups: readonly (readonly string[])[],
  { createWordReader }: Pick<WordReading, 'createWordReader'>,
): Concepts {
  const names = new Map<string, string>();
  const forms = new Map<string, string>();
  const readWords = createWordReader();
  for (const group of groups) {
    const name = `=${group[0]}`;
    for (const member of group) {
      const words = readWords(member);
      const key = toKey(words.map(({ stem }) => stem));
      if (!names.has(key)) names.set(key, name);
      const [first] = words;
      if (first !== undefined && words.length === 1 && !forms.has(first.form)) forms.set(first.form, name);
    }
  }
  const longest = findLengths(names.keys());
  return { read: (words) => readConcepts(words, { names, forms, longest }) };
}

/** The words and phrases of all groups. */
interface Groups {
  /** By the stems of a phrase the name of its group. */
  readonly names: ReadonlyMap<string, string>;
  /** By a single word as it stands there likewise: `responsible` shares its stem with `response`. */
  readonly forms: ReadonlyMap<string, string>;
  /** By the first stem of a phrase how many words the longest has. */
  readonly longest: ReadonlyMap<string, number>;
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

function readConcepts(words: readonly MendedWord[], groups: Groups): readonly Concept[] {
  const concepts: Concept[] = [];
  for (let place = 0; place < words.length; ) {
    const most = groups.longest.get(words[place]?.stem ?? '');
    const word = words[place];
    const { length, name } =
      most === undefined ? NOT_A_MEMBER : findLongest(words.slice(place, place + most), groups);
    concepts.push(
      length === 1 && word !== undefined
        ? toLoneConcept(word, name, place === 0)
        : toConcept(words.slice(place, place + length), name, place === 0),
    );
    place += length;
  }
  return concepts;
}

/** The same as of a run of one, which nearly all are. */
function toLoneConcept(word: MendedWord, name: string | undefined, isFirst: boolean): Concept {
  const { stem, typed, form, isStop, isNumber, isMended } = word;
  return {
    name: name ?? stem,
    typed,
    stem,
    form,
    isStop: name === undefined && isStop,
    isName: isNumber || (!isFirst && isNameLike(word)),
    how: isMended === true ? 'spelling' : name === undefined ? 'same' : 'synonym',
  };
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

const NOT_A_MEMBER = { length: 1, name: undefined };

/** A word of grammar has to stand in the group as it is: `even` shares its stem with `evening`, `like` with `likely`. */
function findLongest(
  words: readonly MendedWord[],
  { names, forms }: Groups,
): { readonly length: number; readonly name: string | undefined } {
  const stems = words.map(({ stem }) => stem);
  for (let length = stems.length; length > 1; length -= 1) {
    const name = names.get(toKey(stems.slice(0, length)));
    if (name !== undefined) return { length, name };
  }
  const [first] = words;
  if (first === undefined) return NOT_A_MEMBER;
  return { length: 1, name: forms.get(first.form) ?? (first.isStop ? undefined : names.get(first.stem)) };
}

function toKey(stems: readonly string[]): string {
  return stems.join(' ');
}
