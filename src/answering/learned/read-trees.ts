import { SENTENCE_TREES } from './sentence-trees.ts';

/** Adds up what each tree says of a candidate's features. */
export type TreeScore = (features: readonly number[]) => number;

/**
 * Trees written from the top: `3<0.25` asks whether the fourth feature is below 0.25 and is followed by the branch for
 * yes and the branch for no; a number without a sign of comparison is what a leaf adds.
 */
export function readTrees(text = SENTENCE_TREES): TreeScore {
  const nodes = readNodes(text.split(/\s+/).filter((token) => token !== ''));
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
