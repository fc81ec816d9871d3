import { listLines, listWords } from './lists.ts';

/** The texts of the lists in `language/en/` that tell what a text denies, picks out or asks of a thing. */
export interface CueLists {
  readonly negations: string;
  readonly softNegations: string;
  readonly orderWords: string;
  readonly opposites: string;
  readonly attributes: string;
}

/** What single words say about what is asked or stated, beside their subject. */
export interface Cues {
  /** Whether one of the words denies: `not`, `never`, `isn't`. */
  readonly denies: (words: readonly { readonly form: string; readonly typed: string }[]) => boolean;
  /** `refuse`, `lack`: words that deny without saying “not”. */
  readonly isSoftNegation: (form: string) => boolean;
  /** `first`, `largest`, `north`: words that pick one of many. */
  readonly isOrder: (form: string) => boolean;
  /** The stems that mean the opposite of this one; none for most. */
  readonly oppositesOf: (stem: string) => readonly string[];
  /** What the word asks for or states (a price, a place …), one bit for each line of the list; 0 for most words. */
  readonly attributesOf: (word: { readonly form: string; readonly stem: string }) => number;
  /** The names of the attributes, by their bit. */
  readonly attributes: readonly string[];
}

/** @throws where the list names more attributes than a number has bits */
export function createCues(lists: CueLists, toStem: (form: string) => string): Cues {
  const negations = new Set(listWords(lists.negations));
  const softNegations = new Set(listWords(lists.softNegations));
  const orderWords = new Set(listWords(lists.orderWords));
  const opposites = new Map<string, string[]>();
  const add = (one: string, other: string): void => {
    opposites.set(one, [...(opposites.get(one) ?? []), other]);
  };
  for (const { text } of listLines(lists.opposites)) {
    const [left = '', right = ''] = text.split(/\s+/).map(toStem);
    if (left === right) continue;
    add(left, right);
    add(right, left);
  }
  const attributes = listLines(lists.attributes).map(({ text }) => text.split(':'));
  if (attributes.length > MOST_ATTRIBUTES)
    throw new Error(`language/en/attributes.txt: ${attributes.length} lines, at most ${MOST_ATTRIBUTES}.`);
  const bits = new Map<string, number>();
  for (const [place, [, words = '']] of attributes.entries())
    for (const word of words.trim().split(/\s+/))
      for (const key of new Set([word, toStem(word)])) bits.set(key, (bits.get(key) ?? 0) | (1 << place));
  return {
    denies: (words) => words.some(({ form, typed }) => negations.has(form) || /n't$/i.test(typed)),
    isSoftNegation: (form) => softNegations.has(form),
    isOrder: (form) => orderWords.has(form),
    oppositesOf: (stem) => opposites.get(stem) ?? [],
    attributesOf: ({ form, stem }) => bits.get(form) ?? bits.get(stem) ?? 0,
    attributes: attributes.map(([name = '']) => name),
  };
}

/** The bits of a number that bitwise operators keep apart. */
const MOST_ATTRIBUTES = 30;
