import { FEATURES, TRUST_FACTORS } from './measure.ts';
import { readTrees, type TreeScore } from './trees.ts';

/** What was learnt of ranking sentences; `models/sentence-ranking.json` says from what, when and by which command. */
export interface SentenceModel {
  readonly toScore: TreeScore;
  /** How much a word of a question usually tells, by its stem; words that are not in it tell the average, 1. */
  readonly telling: ReadonlyMap<string, number>;
  /** What each of `TRUST_FACTORS` is worth, in their order. */
  readonly trust: readonly number[];
}

/** The file as it is written; `features` and the names in `trust` must be those that this code measures. */
export interface SentenceModelFile {
  readonly features: readonly string[];
  readonly trust: Readonly<Record<string, number>>;
  /** Each begins with the weight, then the stems that have it. */
  readonly tellingWords: readonly string[];
  readonly trees: readonly string[];
}

/** @throws where the model was learnt for other features than are measured, because its numbers would mean others */
export function readSentenceModel({
  features,
  trust,
  tellingWords,
  trees,
}: SentenceModelFile): SentenceModel {
  refuseOthers(features, FEATURES);
  refuseOthers(Object.keys(trust), TRUST_FACTORS);
  return {
    toScore: readTrees(trees),
    telling: readTellingWords(tellingWords),
    trust: TRUST_FACTORS.map((factor) => trust[factor] ?? 0),
  };
}

function refuseOthers(learnt: readonly string[], measured: readonly string[]): void {
  if (learnt.join() === measured.join()) return;
  throw new Error(
    `models/sentence-ranking.json was learnt for “${learnt.join(', ')}”, but measured are “${measured.join(', ')}”: run the command that the file names.`,
  );
}

function readTellingWords(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap((line) => {
      const [weight, ...stems] = line.split(' ');
      return stems.map((stem): readonly [string, number] => [stem, Number(weight)]);
    }),
  );
}
