import Fuse from 'fuse.js';

/** The settings measured best for single words: see the table of spelling repair in docs/answering.md. */
const WORD_OPTIONS = { threshold: 0.7, ignoreLocation: true, ignoreFieldNorm: true, shouldSort: false };

/** The words that may be a misspelling of the other or the other of them, in their order. */
export function searchWords(words: readonly string[], form: string): readonly string[] {
  return new Fuse(words, WORD_OPTIONS).search(form).map(({ item }) => item);
}

/** A question with its answer, or a passage that nobody has asked for yet (its question is empty). */
export interface Pair {
  readonly question: string;
  readonly answer: string;
}

/** Question-and-answer pairs and passages, found however they are typed. */
export interface PairIndex {
  /** The places of at most so many pairs, the nearest first. */
  readonly find: (typed: string, most: number, isInScope: (place: number) => boolean) => readonly number[];
}

/** The settings of token search that were measured best, with the question counting more than its answer. */
const PAIR_OPTIONS = {
  keys: [
    { name: 'question', weight: 2 },
    { name: 'answer', weight: 1 },
  ],
  includeScore: true,
  useTokenSearch: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  ignoreDiacritics: true,
  threshold: 0.35,
};

/** Fuse.js compares what is typed with every text it holds; it is handed the most promising only. */
const MOST_COMPARED = 60;
/** Beyond so many typed words nothing is gained. */
const MOST_TYPED = 16;

export function createPairIndex(pairs: readonly Pair[]): PairIndex {
  const byBeginning = new Map<string, number[]>();
  for (const [place, { question, answer }] of pairs.entries())
    for (const beginning of new Set(listWords(`${question} ${answer}`).map(toBeginning))) {
      const places = byBeginning.get(beginning);
      if (places === undefined) byBeginning.set(beginning, [place]);
      else places.push(place);
    }
  return {
    find: (typed, most, isInScope) => {
      const words = listWords(typed).slice(0, MOST_TYPED);
      const promise = new Map<number, number>();
      for (const beginning of new Set(words.map(toBeginning))) {
        const places = byBeginning.get(beginning) ?? [];
        for (const place of places)
          if (isInScope(place)) promise.set(place, (promise.get(place) ?? 0) + 1 / places.length);
      }
      const compared = [...promise]
        .sort((left, right) => right[1] - left[1] || left[0] - right[0])
        .slice(0, MOST_COMPARED)
        .map(([place]) => place);
      if (compared.length === 0) return [];
      const fuse = new Fuse(
        compared.map((place) => pairs[place] ?? { question: '', answer: '' }),
        PAIR_OPTIONS,
      );
      return fuse
        .search(words.join(' '), { limit: most })
        .flatMap(({ refIndex }) => compared[refIndex] ?? []);
    },
  };
}

function listWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  );
}

/** Hardly anybody mistypes the first two letters of a word. */
function toBeginning(word: string): string {
  return word.slice(0, 2);
}
