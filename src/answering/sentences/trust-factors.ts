import type { AskedQuestion } from './asked-question.ts';
import { FEATURES, type Measured } from './measure-candidates.ts';

/** A candidate with what the trees say of it. */
export interface Scored extends Measured {
  readonly score: number;
}

/** What tells how far the first of the ranked sentences can be trusted, in the order of the learnt weights. */
export const TRUST_FACTORS = [
  'always',
  'covered',
  'covered by the same form',
  'score of the paragraph',
  'words that matter (log)',
  'weight of words that stand nowhere',
  'heaviest word not covered',
  'share of the first among all candidates',
  'lead over the second (log)',
  'holds what is sought',
  'covered together with the paragraph',
  'words that matter times covered',
] as const;

/** @param ranked the candidates, the best first */
export function measureTrust(question: AskedQuestion, ranked: readonly Scored[]): readonly number[] {
  const [best, second] = ranked;
  if (best === undefined) return TRUST_FACTORS.map(() => 0);
  const feature = (name: (typeof FEATURES)[number]): number => best.features[FEATURES.indexOf(name)] ?? 0;
  const covered = feature('covered');
  const words = Math.log(1 + question.asked.length);
  const foreign = sum(
    question.asked.filter(({ options }) => options.length === 0).map(({ weight }) => weight),
  );
  const uncovered = question.asked.map(
    ({ weight }, place) => weight * (1 - (best.match.weights[place] ?? 0)),
  );
  const heaviest = Math.max(1e-9, ...question.asked.map(({ weight }) => weight));
  const lead = second === undefined ? best.score : best.score - second.score;
  return [
    1,
    covered,
    feature('covered by the same form'),
    feature('score of the paragraph'),
    words,
    foreign / question.total,
    Math.max(0, ...uncovered) / heaviest,
    1 / sum(ranked.map(({ score }) => Math.exp(score - best.score))),
    Math.log(1 + Math.max(0, lead)),
    feature('holds what is sought'),
    covered + feature('rescued by the paragraph'),
    words * covered,
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
