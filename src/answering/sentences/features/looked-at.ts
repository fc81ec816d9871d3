import type { AskedQuestion } from '../asked-question.ts';
import type { Candidates } from '../find-candidates.ts';
import type { SentenceMatch } from '../match-sentence.ts';
import type { SentenceIndex } from '../sentence-index.ts';

/** One candidate with all that its features are computed from. */
export interface LookedAt {
  readonly question: AskedQuestion;
  readonly index: SentenceIndex;
  readonly candidates: Candidates;
  readonly sentence: number;
  /** Its place among the candidates. */
  readonly rank: number;
  readonly match: SentenceMatch;
  /** The match of any sentence of the same articles; computed once. */
  readonly matchOf: (sentence: number) => SentenceMatch;
}

/** The sentence so many places further on (or back), when it stands in the same paragraph. */
export function findNeighbour(
  { index, sentence, matchOf }: LookedAt,
  away: number,
): SentenceMatch | undefined {
  const [start, end] = index.rangeOf(index.paragraphOf(sentence));
  const other = sentence + away;
  return other >= start && other < end ? matchOf(other) : undefined;
}
