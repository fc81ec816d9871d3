import type { Answer } from '../../../src/answering/answer.ts';
import type { Sentence } from '../../../src/knowledge/knowledge.ts';
import type { Answerable, Others } from './held-out-results.ts';

/** How an answer was said, and whether a right sentence was in it. */
export interface Graded {
  readonly form: 'plainly' | 'closest' | 'gap' | 'nothing';
  /** Whether the sentence shown first is right. */
  readonly isFirst: boolean;
  /** Whether a right sentence is among those shown. */
  readonly isShown: boolean;
}

/** @param gold the addresses that are right; none where nothing answers the question */
export function grade(answer: Answer, gold: readonly string[]): Graded {
  const isGold = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined && gold.includes(sentence.at);
  switch (answer.kind) {
    case 'answered': {
      const isFirst = isGold(answer.cites[0]?.sentence);
      return { form: 'plainly', isFirst, isShown: isFirst };
    }
    case 'closest':
      return {
        form: 'closest',
        isFirst: isGold(answer.places[0]?.sentence),
        isShown: answer.places.some(({ sentence }) => isGold(sentence)),
      };
    case 'unsure': {
      const first = answer.suggestions.map(({ cites }) => cites[0]?.sentence);
      return { form: 'closest', isFirst: isGold(first[0]), isShown: first.some(isGold) };
    }
    case 'gap':
      return { form: 'gap', isFirst: false, isShown: false };
    case 'unknown':
      return { form: 'nothing', isFirst: false, isShown: false };
  }
}

/** What became of questions that the article answers. */
export function tallyAnswerable(graded: readonly Graded[]): Answerable {
  const isRight = ({ form, isFirst }: Graded): boolean => form === 'plainly' && isFirst;
  return {
    questions: graded.length,
    right: toShare(graded, isRight),
    shown: toShare(graded, ({ isShown }) => isShown),
    wrong: toShare(graded, (one) => one.form === 'plainly' && !isRight(one)),
    gap: toShare(graded, ({ form }) => form === 'gap'),
    first: toShare(graded, ({ isFirst }) => isFirst),
  };
}

/** What became of questions that nothing answers. A sentence that corrects what is falsely assumed is no wrong answer. */
export function tallyOthers(graded: readonly Graded[]): Others {
  return {
    questions: graded.length,
    plainly: toShare(graded, ({ form, isFirst }) => form === 'plainly' && !isFirst),
    closest: toShare(graded, ({ form }) => form === 'closest'),
  };
}

/** The share of the items that are counted; 0 of none. */
export function toShare<T>(items: readonly T[], isCounted: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(isCounted).length / items.length;
}
