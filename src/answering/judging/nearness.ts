import type { SentenceIndex } from '../sentences/sentence-index.ts';
import type { Asked } from '../wordings/match-wordings.ts';
import { createNearFinder, type WordVectors } from '../words/word-vectors.ts';

/**
 * For each mark of a question the forms of the articles that are used like it, with how alike they are: by this a sentence
 * is found that says it in other words.
 */
export type NearForms = readonly ReadonlyMap<number, number>[];

export interface Nearness {
  readonly listForms: (asked: Asked) => NearForms;
  /** The sentences that say most of the question in words used alike, the most first. */
  readonly findSentences: (
    asked: Asked,
    near: NearForms,
    isInScope: (sentence: number) => boolean,
  ) => readonly number[];
  /** Remembers each sentence, because a sentence is looked at again for each candidate of its paragraph. */
  readonly createCover: (near: NearForms) => Cover;
}

/** For each mark of a question how far a sentence has it in words used alike. */
export type Cover = (sentence: number) => Float64Array;

const NONE: ReadonlyMap<number, number> = new Map();
/** So many sentences are looked at that share no word with the question. */
const MOST_FOUND = 6;

export function createNearness(index: SentenceIndex, vectors: WordVectors): Nearness {
  const { lexicon } = index;
  const find = createNearFinder(
    vectors,
    lexicon.forms.map((form, number) => [form, number] as const),
  );
  return {
    listForms: ({ marks }) =>
      marks.map(({ concept }) => (concept === undefined || concept.isName ? NONE : find(concept.form))),
    findSentences: ({ marks }, near, isInScope) => {
      const sums = new Map<number, number>();
      for (const [place, { value }] of marks.entries()) {
        const best = new Map<number, number>();
        for (const [form, alike] of near[place] ?? NONE) {
          const posting = index.inSentences.of(lexicon.termOf(form));
          for (let at = 0; at < posting.length; at += 2) {
            const sentence = posting[at] ?? -1;
            if (alike > (best.get(sentence) ?? 0)) best.set(sentence, alike);
          }
        }
        for (const [sentence, alike] of best)
          sums.set(sentence, (sums.get(sentence) ?? 0) + alike * value ** 2);
      }
      return [...sums]
        .filter(([sentence]) => isInScope(sentence))
        .sort((left, right) => right[1] - left[1] || left[0] - right[0])
        .slice(0, MOST_FOUND)
        .map(([sentence]) => sentence);
    },
    createCover: (near) => {
      const known = new Map<number, Float64Array>();
      return (sentence) => {
        const before = known.get(sentence);
        if (before !== undefined) return before;
        const { forms } = index.tokensOf(sentence);
        const covered = Float64Array.from(near, (alike) => findMost(alike, forms));
        known.set(sentence, covered);
        return covered;
      };
    },
  };
}

function findMost(alike: ReadonlyMap<number, number>, forms: Int32Array): number {
  let most = 0;
  if (alike.size > 0) for (const form of forms) most = Math.max(most, alike.get(form) ?? 0);
  return most;
}
