import type { Sentence } from '../../src/knowledge/knowledge.ts';
import { shuffle } from '../tools.ts';

/** An article as it was and as its page is a day later, with what truly became of each sentence. */
export interface Rewritten {
  readonly after: readonly Sentence[];
  /** By the address of before: the addresses of after; none where it was deleted. */
  readonly truth: ReadonlyMap<string, readonly string[]>;
}

export interface Rewriting {
  /** The share of sentences in which words are others, and how many of them. */
  readonly changed: number;
  readonly words: number;
  readonly deleted: number;
  /** Whether paragraphs stand in another order. */
  readonly isReordered: boolean;
}

/** The simulation of ecosystem.md §1.7: a paragraph more at the top, words that are others, sentences that are gone. */
export const PLAIN: Rewriting = { changed: 0.1, words: 1, deleted: 0.05, isReordered: false };
/** Harder: twice as much of each, two words in a sentence, and some paragraphs in another place. */
export const HARD: Rewriting = { changed: 0.2, words: 2, deleted: 0.1, isReordered: true };

/** Rewrites an article's text. @param before its sentences, the headline first */
export function rewrite(
  before: readonly Sentence[],
  { changed, words, deleted, isReordered }: Rewriting,
  random: () => number,
): Rewritten {
  const [headline, ...rest] = before;
  const paragraphs = groupBy(rest, ({ paragraph }) => paragraph).map((sentences) =>
    sentences.flatMap((from): Written[] => {
      const fate = random();
      if (fate < deleted) return [];
      const text = fate < deleted + changed ? changeWords(from.text, words, random) : from.text;
      return [{ from, text }];
    }),
  );
  const order = isReordered && paragraphs.length > 3 ? swapTwo(paragraphs, random) : paragraphs;
  const truth = new Map<string, readonly string[]>(before.map(({ at }) => [at, []]));
  const after: Sentence[] = headline === undefined ? [] : [headline];
  if (headline !== undefined) truth.set(headline.at, [headline.at]);
  const top = ['Update, 18:20: this page was brought up to date.', 'Two passages below are new.'];
  const all: readonly (readonly Written[])[] = [
    top.map((text) => ({ text })),
    ...order.filter((sentences) => sentences.length > 0),
  ];
  for (const [index, sentences] of all.entries())
    for (const [place, { from, text }] of sentences.entries()) {
      const at = `p${index + 1}s${place + 1}`;
      const { headings, role } = from ?? { headings: [], role: 'statement' };
      after.push({ at, paragraph: index + 1, number: place + 1, text, headings, role });
      if (from !== undefined) truth.set(from.at, [at]);
    }
  return { after, truth };
}

interface Written {
  /** Absent where it is new. */
  readonly from?: Sentence;
  readonly text: string;
}

function swapTwo<T>(items: readonly T[], random: () => number): readonly T[] {
  const [one = 0, other = 0] = shuffle([...items.keys()], random);
  return items.map((item, place) => items[place === one ? other : place === other ? one : place] ?? item);
}

/** The items that have the same key together, in the order of the first of each. */
export function groupBy<T, K>(items: readonly T[], toKey: (item: T) => K): readonly (readonly T[])[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(toKey(item));
    if (group === undefined) groups.set(toKey(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** A figure becomes another, any other word the made word of the same length. */
function changeWords(text: string, words: number, random: () => number): string {
  const places = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const chosen = shuffle(places, random).slice(0, words);
  return chosen
    .toSorted((one, other) => other.index - one.index)
    .reduce(
      (so, { 0: word, index }) => so.slice(0, index) + changeWord(word) + so.slice(index + word.length),
      text,
    );
}

function changeWord(word: string): string {
  return /^\p{N}+$/u.test(word) ? String(Number(word) + 1) : `z${word.slice(1)}q`;
}
