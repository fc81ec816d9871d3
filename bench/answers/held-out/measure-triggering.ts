import type { Means } from '../../../src/answering/judging/examine.ts';
import { toArticle } from '../../squad/squad.ts';
import { ours, type System } from '../../systems/system.ts';
import type { Progress } from '../../tools.ts';
import { open, type Synonyms } from './ask.ts';
import type { Rows, TriggeringRow } from './held-out-results.ts';
import type { TriggeringQuestion } from './wikiqa.ts';

export interface TriggeringSources {
  readonly file: string;
  readonly questions: readonly TriggeringQuestion[];
  readonly rivals: readonly System[];
  readonly synonyms: Synonyms;
  readonly means: Means;
  readonly progress: Progress;
}

/** For one question, what was given: how surely, and whether it is right. */
export interface Given {
  readonly score: number;
  readonly isRight: boolean;
}

/** Answer triggering (Yang, Yih and Meek 2015): of each question's sentences one is given, or none; F1 over questions. */
export function measureTriggering(sources: TriggeringSources): Rows<'triggering'> {
  return { rows: [ours, ...sources.rivals].map((system) => measureSystem(system, sources)) };
}

function measureSystem(
  system: System,
  { file, questions, synonyms, means, progress }: TriggeringSources,
): TriggeringRow {
  const answerable = questions.filter(({ sentences }) => sentences.some(({ isRight }) => isRight)).length;
  progress.start(`triggering: ${system.name}`, questions.length);
  const told: Given[] = [];
  const found = questions.flatMap(({ question, sentences }): readonly Given[] => {
    progress.step();
    const paragraph = sentences.map(({ text }) => text);
    if (system === ours) {
      const article = toArticle('measured', [paragraph]);
      const right = article.sentences.filter((_, place) => sentences[place]?.isRight).map(({ at }) => at);
      const { form, isFirst } = open(article, synonyms, means)(question, right);
      if (form === 'plainly') told.push({ score: 1, isRight: isFirst });
    }
    const [first] = system.open([paragraph], means)(question, 1);
    return first === undefined
      ? []
      : [{ score: first.score, isRight: sentences[first.sentence]?.isRight ?? false }];
  });
  const about = { file, system: system.name, questions: questions.length, answerable };
  const bestF1 = findBestF1(found, answerable);
  return system === ours ? { ...about, told: measureF1(told, answerable), bestF1 } : { ...about, bestF1 };
}

/** @param answerable how many of the questions have an answer */
export function measureF1(given: readonly Given[], answerable: number) {
  const right = given.filter(({ isRight }) => isRight).length;
  return {
    precision: right / Math.max(1, given.length),
    recall: right / Math.max(1, answerable),
    f1: (2 * right) / Math.max(1, given.length + answerable),
  };
}

/** The F1 with the bar that is best for these questions; equal scores are given together. */
export function findBestF1(found: readonly Given[], answerable: number): number {
  const sorted = [...found].sort((left, right) => right.score - left.score);
  let best = 0;
  let right = 0;
  for (const [place, { score, isRight }] of sorted.entries()) {
    right += Number(isRight);
    if (sorted[place + 1]?.score === score) continue;
    best = Math.max(best, (2 * right) / (place + 1 + answerable));
  }
  return best;
}
