import type { AskedQuestion } from './asked-question.ts';
import { ANSWER_KIND, measureAnswerKind } from './features/answer-kind.ts';
import { COVERAGE, measureCoverage } from './features/coverage.ts';
import type { LookedAt } from './features/looked-at.ts';
import { measureOrder, ORDER } from './features/order.ts';
import { measureShape, SHAPE } from './features/shape.ts';
import { measureStanding, STANDING } from './features/standing.ts';
import { measureSurroundings, SURROUNDINGS } from './features/surroundings.ts';
import type { Candidates } from './find-candidates.ts';
import { matchSentence, type SentenceMatch } from './match-sentence.ts';
import type { SentenceIndex } from './sentence-index.ts';

/** The names of the features, in their order. */
export const FEATURES = [
  ...STANDING,
  ...COVERAGE,
  ...ORDER,
  ...SURROUNDINGS,
  ...ANSWER_KIND,
  ...SHAPE,
] as const;

export interface Measured {
  readonly sentence: number;
  readonly features: readonly number[];
  readonly match: SentenceMatch;
}

/** All that speaks for and against each candidate, as numbers in the order of `FEATURES`. */
export function measureCandidates(
  question: AskedQuestion,
  candidates: Candidates,
  index: SentenceIndex,
): readonly Measured[] {
  const matches = new Map<number, SentenceMatch>();
  const matchOf = (sentence: number): SentenceMatch => {
    const known = matches.get(sentence);
    if (known !== undefined) return known;
    const match = matchSentence(question, index, sentence);
    matches.set(sentence, match);
    return match;
  };
  return candidates.sentences.map((sentence, rank) => {
    const match = matchOf(sentence);
    const looked: LookedAt = { question, index, candidates, sentence, rank, match, matchOf };
    const features = [
      ...measureStanding(looked),
      ...measureCoverage(looked),
      ...measureOrder(looked),
      ...measureSurroundings(looked),
      ...measureAnswerKind(looked),
      ...measureShape(looked),
    ];
    return { sentence, features, match };
  });
}
