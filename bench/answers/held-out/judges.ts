import type { Means } from '../../../src/answering/judging/examine.ts';
import { readJudgeModel } from '../../../src/answering/judging/judge-model.ts';
import { SIGNALS } from '../../../src/answering/judging/signals.ts';
import { writeTree } from '../../learn/judge/boost.ts';
import { learnJudge, recordLessons } from '../../learn/judge/train-judge.ts';
import { type Fold, pairUp } from './folds.ts';
import type { JudgeName } from './held-out-results.ts';

/** A judge that has not learnt from the articles its fold leaves out. */
export interface FoldJudge extends Fold {
  readonly means: Means;
}

/** Who may judge: judges learnt for this measurement, each without some articles, and the one that is shipped. */
export interface Judges {
  readonly heldOut: readonly FoldJudge[];
  readonly shipped: Means;
}

/**
 * Asks the questions of all articles once, and learns one judge for each fold from those that it does not leave out.
 * The sentence ranking, the word vectors and the bars are the shipped ones.
 * @param isRecorded fewer articles than all make it quicker
 * @throws where a file of the data is missing
 */
export async function learnJudges(
  data: string,
  folds: readonly Fold[],
  shipped: Means,
  isRecorded: (article: string) => boolean,
): Promise<Judges> {
  const { recordings, background } = await recordLessons(data, isRecorded);
  const heldOut = folds.map(({ leftOut }): FoldJudge => {
    const { base, trees } = learnJudge(recordings, (article) => !leftOut.has(article));
    const { bars } = shipped.judge;
    const judge = readJudgeModel({
      signals: SIGNALS,
      base,
      bars,
      background,
      trees: trees.map(writeTree),
    });
    return { leftOut, means: { ...shipped, judge } };
  });
  return { heldOut, shipped };
}

export interface Bench<T> {
  readonly judge: JudgeName;
  readonly pairs: readonly { readonly item: T; readonly means: Means }[];
}

/** The items that some fold leaves out: judged by a judge of such a fold, and once more by the shipped one. */
export function seat<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  { heldOut, shipped }: Judges,
): readonly [Bench<T>, Bench<T>] {
  const pairs = pairUp(items, nameOf, heldOut).map(([item, { means }]) => ({ item, means }));
  return [
    { judge: 'held out', pairs },
    { judge: 'shipped', pairs: pairs.map(({ item }) => ({ item, means: shipped })) },
  ];
}
