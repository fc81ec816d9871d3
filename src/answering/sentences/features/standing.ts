import type { LookedAt } from './looked-at.ts';

export const STANDING = [
  'score',
  'score against the best',
  'lead or distance to the best',
  'score of the paragraph',
  'score of the paragraph against the best',
  'place among the candidates',
  'others that cover as much (log)',
  'words that matter',
] as const;

/** How the candidate stands among the others. */
export function measureStanding(looked: LookedAt): readonly number[] {
  const { question, candidates, sentence, rank } = looked;
  const scores = candidates.sentences.map(candidates.scoreOf);
  const paragraphScores = candidates.sentences.map(candidates.paragraphScoreOf);
  const own = scores[rank] ?? 0;
  const best = Math.max(...scores);
  const ownParagraph = paragraphScores[rank] ?? 0;
  return [
    own,
    own / (best || 1),
    rank === 0 ? own - (scores[1] ?? 0) : own - best,
    ownParagraph,
    ownParagraph / (Math.max(...paragraphScores) || 1),
    rank,
    Math.log(1 + countBetter(looked, sentence)),
    question.asked.length,
  ];
}

function countBetter({ question, candidates, matchOf }: LookedAt, sentence: number): number {
  const covered = (other: number): number => {
    const { weights } = matchOf(other);
    return question.asked.reduce((sum, { weight }, place) => sum + weight * (weights[place] ?? 0), 0);
  };
  const own = covered(sentence);
  return candidates.sentences.filter((other) => other !== sentence && covered(other) >= own - 1e-9).length;
}
