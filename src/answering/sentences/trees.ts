import { toStarts } from '../runs.ts';

/** Adds up what each tree says of a candidate's features. */
export type TreeScore = (features: readonly number[]) => number;

/** Of one tree, because its leaves are the bits of a number. */
const MOST_LEAVES = 32;

/**
 * A line for each tree, written from the top: `3<0.25` asks whether the fourth feature is below 0.25 and is followed by the
 * branch for yes and the branch for no; a number without a sign of comparison is what a leaf adds.
 *
 * Walked from the top, a tree is a chain of guesses that a processor gets wrong half the time. Instead each question that is
 * answered by no shuts the leaves of its branch for yes, whatever was asked above it, and what a tree says is its first leaf
 * that is left open (QuickScorer, Lucchese et al., SIGIR 2015): half the time for the same sum.
 * @throws where a tree has more than 32 leaves
 */
export function readTrees(trees: readonly string[]): TreeScore {
  const { asked, leaves, firsts } = readAsked(trees);
  const { starts, thresholds, ofTree, shut } = sortByFeature(asked);
  const open = new Int32Array(trees.length);
  return (features) => {
    open.fill(-1);
    for (let feature = 0; feature + 1 < starts.length; feature += 1) {
      const value = features[feature] ?? 0;
      const end = starts[feature + 1] ?? 0;
      for (let at = starts[feature] ?? 0; at < end && !(value < (thresholds[at] ?? 0)); at += 1) {
        const tree = ofTree[at] ?? 0;
        open[tree] = (open[tree] ?? 0) & ~(shut[at] ?? 0);
      }
    }
    let score = 0;
    for (let tree = 0; tree < open.length; tree += 1)
      score += leaves[(firsts[tree] ?? 0) + findFirstBit(open[tree] ?? 0)] ?? 0;
    return score;
  };
}

function findFirstBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** One question of one tree. */
interface Asked {
  readonly tree: number;
  readonly feature: number;
  readonly threshold: number;
  /** A bit for each leaf of its branch for yes, counted from the tree's first leaf. */
  readonly shuts: number;
}

interface AskedOfAll {
  readonly asked: readonly Asked[];
  /** What each leaf adds, those of a tree one after another, and where those of each tree begin. */
  readonly leaves: Float64Array;
  readonly firsts: Int32Array;
}

function readAsked(trees: readonly string[]): AskedOfAll {
  const asked: Asked[] = [];
  const leaves: number[] = [];
  const firsts: number[] = [];
  for (const [tree, line] of trees.entries()) {
    const tokens = line.split(' ');
    const first = leaves.length;
    firsts.push(first);
    const readBranch = (at: number): number => {
      const [left = '', threshold] = (tokens[at] ?? '').split('<');
      if (threshold === undefined) {
        leaves.push(Number(left));
        return at + 1;
      }
      const from = leaves.length - first;
      const no = readBranch(at + 1);
      const shuts = toBits(from, leaves.length - first);
      asked.push({ tree, feature: Number(left), threshold: Number(threshold), shuts });
      return readBranch(no);
    };
    readBranch(0);
    if (leaves.length - first > MOST_LEAVES)
      throw new Error(
        `tree ${tree + 1} has ${leaves.length - first} leaves, and at most ${MOST_LEAVES} are read`,
      );
  }
  return { asked, leaves: Float64Array.from(leaves), firsts: Int32Array.from(firsts) };
}

/** A one at each place from the first on, before the second. */
function toBits(from: number, to: number): number {
  let bits = 0;
  for (let place = from; place < to; place += 1) bits |= 1 << place;
  return bits;
}

/** The questions about each feature together, by rising thresholds: those after the first answered by yes need no look. */
function sortByFeature(asked: readonly Asked[]) {
  const sorted = [...asked].sort(
    (left, right) => left.feature - right.feature || left.threshold - right.threshold,
  );
  const lengths = new Int32Array((sorted.at(-1)?.feature ?? -1) + 1);
  for (const { feature } of sorted) lengths[feature] = (lengths[feature] ?? 0) + 1;
  return {
    /** Of each feature where its questions begin. */
    starts: toStarts(lengths),
    thresholds: Float64Array.from(sorted, ({ threshold }) => threshold),
    ofTree: Int32Array.from(sorted, ({ tree }) => tree),
    shut: Int32Array.from(sorted, ({ shuts }) => shuts),
  };
}
