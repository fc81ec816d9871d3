import type { Means } from '../../src/answering/judging/examine.ts';
import type { SquadArticle } from '../squad/squad.ts';
import type { System } from '../systems/system.ts';
import { isAnswerable } from './measure-retrieval.ts';
import type { Withholding } from './results.ts';

interface Told {
  readonly score: number;
  readonly isRight: boolean;
}

/** Off-topic questions are those of the next article; unanswerable ones are marked in SQuAD 2.0. */
export function measureWithholding(
  system: System,
  articles: readonly SquadArticle[],
  means: Means,
  onQuestion: () => void,
): readonly Withholding[] {
  const answerable: Told[] = [];
  const offTopic: number[] = [];
  const unanswerable: number[] = [];
  for (const [place, { paragraphs, questions }] of articles.entries()) {
    const search = system.open(paragraphs, means);
    const ask = (text: string) => {
      onQuestion();
      return search(text, 1)[0] ?? { sentence: -1, score: Number.NEGATIVE_INFINITY };
    };
    for (const question of questions) {
      const { sentence, score } = ask(question.text);
      if (isAnswerable(question)) answerable.push({ score, isRight: sentence === question.gold });
      else unanswerable.push(score);
    }
    const next = articles[(place + 1) % articles.length];
    for (const { text } of next?.questions ?? []) offTopic.push(ask(text).score);
  }
  return [
    compare('off-topic', system.name, answerable, offTopic),
    ...(unanswerable.length === 0 ? [] : [compare('unanswerable', system.name, answerable, unanswerable)]),
  ];
}

function compare(
  against: Withholding['against'],
  system: string,
  answerable: readonly Told[],
  others: readonly number[],
): Withholding {
  return {
    system,
    against,
    questions: answerable.length + others.length,
    auroc: measureAuroc(
      answerable.map(({ score }) => score),
      others,
    ),
    keptAtOne: measureKept(answerable, others, 0.01),
    keptAtFive: measureKept(answerable, others, 0.05),
  };
}

/** @param wrong the share of the others that may be answered */
function measureKept(answerable: readonly Told[], others: readonly number[], wrong: number): number {
  const sorted = [...others].sort((left, right) => right - left);
  const threshold = sorted[Math.floor(wrong * sorted.length)] ?? Number.NEGATIVE_INFINITY;
  const right = answerable.filter(({ isRight }) => isRight);
  return right.filter(({ score }) => score > threshold).length / right.length;
}

/** The chance that a positive scores higher than a negative (Mann–Whitney); equal scores count half. */
export function measureAuroc(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((score) => ({ score, isPositive: true })),
    ...negatives.map((score) => ({ score, isPositive: false })),
  ].sort((left, right) => left.score - right.score);
  let below = 0;
  let wins = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.score === all[start]?.score) end += 1;
    const tied = all.slice(start, end);
    const tiedNegatives = tied.filter(({ isPositive }) => !isPositive).length;
    wins += (tied.length - tiedNegatives) * (below + tiedNegatives / 2);
    below += tiedNegatives;
    start = end;
  }
  return wins / (positives.length * negatives.length);
}
