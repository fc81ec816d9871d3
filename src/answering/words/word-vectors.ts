import { LRUCache } from 'lru-cache';
import type { Remember } from '../remembering.ts';

/** Which words people use alike, as numbers; `models/word-vectors.json` says from what and by which command. */
export interface WordVectors {
  /** The number of a word; undefined for one that is rare or no word. */
  readonly find: (form: string) => number | undefined;
  /** Between -1 and 1: how alike two words are used. */
  readonly compare: (one: number, other: number) => number;
}

/** @param words one a line, the commonest first @param values so many bytes for each word, its direction */
export function readWordVectors(words: string, values: Int8Array): WordVectors {
  const numbers = new Map(words.split('\n').map((word, number) => [word, number]));
  const width = values.length / numbers.size;
  if (!Number.isInteger(width) || width === 0)
    throw new Error(`models/word-vectors: ${values.length} bytes do not go into ${numbers.size} words.`);
  // Measured when they are first compared: most words never are.
  const lengths = new Float32Array(numbers.size);
  const lengthOf = (word: number): number => {
    if (lengths[word] === 0)
      lengths[word] = Math.sqrt(multiply(values, word * width, word * width, width)) || 1;
    return lengths[word] ?? 1;
  };
  return {
    find: (form) => numbers.get(form),
    compare: (one, other) =>
      multiply(values, one * width, other * width, width) / (lengthOf(one) * lengthOf(other)),
  };
}

function multiply(values: Int8Array, one: number, other: number, width: number): number {
  let sum = 0;
  for (let place = 0; place < width; place += 1)
    sum += (values[one + place] ?? 0) * (values[other + place] ?? 0);
  return sum;
}

/** The words of some list that are used like a given one, with how alike they are. */
export type FindNear = (form: string) => ReadonlyMap<number, number>;

/** Less alike than this, words have little to do with one another. */
const LEAST_ALIKE = 0.5;
const WORDS_REMEMBERED = 100;
const NONE: ReadonlyMap<number, number> = new Map();

/** @param forms each with the number it is to be found as */
export function createNearFinder(
  { find, compare }: WordVectors,
  forms: Iterable<readonly [form: string, number: number]>,
  remember: Remember,
): FindNear {
  const known: number[] = [];
  for (const [form, number] of forms) {
    const vector = find(form);
    if (vector !== undefined) known.push(vector, number);
  }
  // Each vector, followed by the number that it is to be found as.
  const pairs = Int32Array.from(known);
  const recall = remember(() => new LRUCache<string, ReadonlyMap<number, number>>({ max: WORDS_REMEMBERED }));
  return (form) => {
    const remembered = recall();
    const before = remembered.get(form);
    if (before !== undefined) return before;
    const own = find(form);
    if (own === undefined) return NONE;
    const near = new Map<number, number>();
    for (let at = 0; at < pairs.length; at += 2) {
      const [vector, number] = [pairs[at] ?? 0, pairs[at + 1] ?? 0];
      const alike = compare(own, vector);
      if (alike >= LEAST_ALIKE && alike > (near.get(number) ?? 0)) near.set(number, alike);
    }
    remembered.set(form, near);
    return near;
  };
}
