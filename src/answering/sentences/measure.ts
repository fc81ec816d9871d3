import { ANSWER_KIND, measureAnswerKind } from './features/answer-kind.ts';
import { measureOrder, ORDER } from './features/order.ts';
import { measureStanding, measureSurroundings, STANDING, SURROUNDINGS } from './features/place.ts';
import { COVERAGE, listNewWords, measureCoverage, measureShape, SHAPE } from './features/words.ts';
import type { Candidates } from './find-candidates.ts';
import { type LookedAt, matchSentence, type SentenceMatch } from './match-sentence.ts';
import type { SentenceIndex } from './sentence-index.ts';
import type { AskedQuestion } from './weigh-question.ts';

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
  const ownForms = new Set(question.forms);
  const among = {
    scores: candidates.sentences.map(candidates.scoreOf),
    paragraphScores: candidates.sentences.map(candidates.paragraphScoreOf),
    covered: candidates.sentences.map((sentence) => weighCovered(question, matchOf(sentence))),
  };
  return candidates.sentences.map((sentence, rank) => {
    const match = matchOf(sentence);
    const newWords = listNewWords(question, ownForms, match);
    const looked: LookedAt = {
      question,
      index,
      candidates,
      sentence,
      rank,
      match,
      newWords,
      among,
      matchOf,
    };
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

function weighCovered({ asked }: AskedQuestion, { weights }: SentenceMatch): number {
  return asked.reduce((sum, { weight }, place) => sum + weight * (weights[place] ?? 0), 0);
}

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
