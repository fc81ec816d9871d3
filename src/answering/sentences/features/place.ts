import { findNeighbour, type LookedAt, type SentenceMatch } from '../match-sentence.ts';

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
  const { question, rank, among } = looked;
  const { scores, paragraphScores, covered } = among;
  const own = scores[rank] ?? 0;
  const best = Math.max(...scores);
  const ownParagraph = paragraphScores[rank] ?? 0;
  const ownCovered = covered[rank] ?? 0;
  const others = covered.filter((other, place) => place !== rank && other >= ownCovered - 1e-9);
  return [
    own,
    own / (best || 1),
    rank === 0 ? own - (scores[1] ?? 0) : own - best,
    ownParagraph,
    ownParagraph / (Math.max(...paragraphScores) || 1),
    rank,
    Math.log(1 + others.length),
    question.asked.length,
  ];
}

export const SURROUNDINGS = [
  'rescued by the sentence before',
  'rescued by the sentence after',
  'rescued by the one before that',
  'rescued by the paragraph',
  'covered together with the sentence before',
  'covered together with the sentence after',
  'score of the sentence before',
  'score of the sentence after',
  'place in the paragraph',
] as const;

/** In a long paragraph, sentences further away than this explain nothing. */
const REACH = 8;
/** A word in a neighbour counts less than one in the sentence. */
const NEIGHBOUR_SHARE = 0.8;

/** What the sentences around it say of the question: "It" and "the group" are named there. */
export function measureSurroundings(looked: LookedAt): readonly number[] {
  const { question, index, sentence, match, candidates, matchOf } = looked;
  const [before, after, earlier] = [-1, 1, -2].map((away) => findNeighbour(looked, away));
  const [start, end] = index.rangeOf(index.paragraphOf(sentence));
  const near: SentenceMatch[] = [];
  for (
    let other = Math.max(start, sentence - REACH);
    other < Math.min(end, sentence + REACH + 1);
    other += 1
  ) {
    near.push(matchOf(other));
  }
  const weighed = (gain: (place: number, own: number) => number): number =>
    question.asked.reduce(
      (sum, { weight }, place) => sum + weight * gain(place, match.weights[place] ?? 0),
      0,
    ) / question.total;
  const rescued = (
    others: readonly (SentenceMatch | undefined)[],
    known: readonly (SentenceMatch | undefined)[],
  ) => weighed((place, own) => Math.max(0, findBest(others, place) - Math.max(own, findBest(known, place))));
  const together = (other: SentenceMatch | undefined) =>
    weighed((place, own) => Math.max(own, NEIGHBOUR_SHARE * findBest([other], place)));
  return [
    rescued([before], []),
    rescued([after], []),
    rescued([earlier], [before]),
    rescued(near, []),
    together(before),
    together(after),
    before === undefined ? 0 : candidates.scoreOf(sentence - 1),
    after === undefined ? 0 : candidates.scoreOf(sentence + 1),
    sentence - start,
  ];
}

function findBest(matches: readonly (SentenceMatch | undefined)[], place: number): number {
  let best = 0;
  for (const match of matches) best = Math.max(best, match?.weights[place] ?? 0);
  return best;
}
