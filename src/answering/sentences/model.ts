import { FEATURES, TRUST_FACTORS } from './measure.ts';

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

/** Adds up what each tree says of a candidate's features. */
export type TreeScore = (features: readonly number[]) => number;

/**
 * A line for each tree, written from the top: `3<0.25` asks whether the fourth feature is below 0.25 and is followed by the branch for
 * yes and the branch for no; a number without a sign of comparison is what a leaf adds.
 */
export function readTrees(trees: readonly string[]): TreeScore {
  const nodes = readNodes(trees.flatMap((tree) => tree.split(' ')));
  return (features) => {
    let score = 0;
    for (let at = 0; at < nodes.features.length; ) {
      let node = at;
      while ((nodes.features[node] ?? -1) >= 0) {
        const isBelow = (features[nodes.features[node] ?? 0] ?? 0) < (nodes.numbers[node] ?? 0);
        node = isBelow ? node + 1 : (nodes.no[node] ?? 0);
      }
      score += nodes.numbers[node] ?? 0;
      at = nodes.ends[at] ?? nodes.features.length;
    }
    return score;
  };
}

interface Nodes {
  /** The feature a node asks about, -1 for a leaf. */
  readonly features: Int16Array;
  /** The threshold, or what a leaf adds. */
  readonly numbers: Float64Array;
  /** Where the branch for no begins; the branch for yes follows the node. */
  readonly no: Int32Array;
  /** Where the branch that begins here ends. */
  readonly ends: Int32Array;
}

function readNodes(tokens: readonly string[]): Nodes {
  const nodes = {
    features: new Int16Array(tokens.length).fill(-1),
    numbers: new Float64Array(tokens.length),
    no: new Int32Array(tokens.length),
    ends: new Int32Array(tokens.length),
  };
  const readBranch = (at: number): number => {
    const [left = '', threshold] = (tokens[at] ?? '').split('<');
    let end = at + 1;
    nodes.numbers[at] = Number(threshold ?? left);
    if (threshold !== undefined) {
      nodes.features[at] = Number(left);
      const no = readBranch(end);
      nodes.no[at] = no;
      end = readBranch(no);
    }
    nodes.ends[at] = end;
    return end;
  };
  for (let at = 0; at < tokens.length; ) at = readBranch(at);
  return nodes;
}
