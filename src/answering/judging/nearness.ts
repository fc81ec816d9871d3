import type { Remember } from '../remembering.ts';
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

interface NearnessMeans {
  readonly vectors: WordVectors;
  readonly remember: Remember;
}

export function createNearness(index: SentenceIndex, { vectors, remember }: NearnessMeans): Nearness {
  const { lexicon } = index;
  const find = createNearFinder(
    vectors,
    lexicon.forms.map((form, number) => [form, number] as const),
    remember,
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
      const byForm = groupByForm(near);
      return (sentence) => {
        const before = known.get(sentence);
        if (before !== undefined) return before;
        const forms = index.formsWithin(sentence, sentence + 1);
        const covered = new Float64Array(near.length);
        for (const form of forms)
          for (const { place, alike } of byForm.get(form) ?? NOTHING)
            covered[place] = Math.max(covered[place] ?? 0, alike);
        known.set(sentence, covered);
        return covered;
      };
    },
  };
}

/** A mark of the question by its place, that a form is used like. */
interface AlikeMark {
  readonly place: number;
  readonly alike: number;
}

const NOTHING: readonly AlikeMark[] = [];

/** The other way round, so that a sentence is gone through once and not once for each mark. */
function groupByForm(near: NearForms): ReadonlyMap<number, readonly AlikeMark[]> {
  const byForm = new Map<number, AlikeMark[]>();
  for (const [place, forms] of near.entries())
    for (const [form, alike] of forms) {
      const known = byForm.get(form);
      if (known === undefined) byForm.set(form, [{ place, alike }]);
      else known.push({ place, alike });
    }
  return byForm;
}
