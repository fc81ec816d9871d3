import { createRandom } from '../tools.ts';

/** The candidates of one question: their features, and which of them is right. */
export interface Group {
  readonly features: readonly (readonly number[])[];
  /** The place of the right one, -1 when it is not among them. */
  readonly right: number;
}

/** A tree of thresholds; a value below the threshold goes left. */
export type Tree =
  | { readonly kind: 'leaf'; readonly value: number }
  | {
      readonly kind: 'split';
      readonly feature: number;
      readonly threshold: number;
      readonly left: Tree;
      readonly right: Tree;
    };

export interface BoostSettings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly seed: number;
}

/** Share of the questions and of the features each tree sees; both make the trees differ. */
const QUESTIONS_SEEN = 0.7;
const FEATURES_SEEN = 0.6;
/** Ridge on the leaves, least curvature of a leaf, and into how many bins values are sorted. */
const RIDGE = 2;
const LEAST_CURVATURE = 2;
const LEAST_GAIN = 1e-3;

/**
 * Gradient-boosted trees that make the right candidate of each question likely under a softmax over its candidates.
 * Questions whose right candidate is missing teach nothing and are left out. The same seed gives the same trees.
 * @param onTree told after each tree
 */
export function boostTrees(
  all: readonly Group[],
  settings: BoostSettings,
  onTree: () => void,
): readonly Tree[] {
  const groups = all.filter(({ right }) => right >= 0);
  const rows = groups.flatMap(({ features }) => features);
  const columns = binColumns(rows);
  const random = createRandom(settings.seed);
  const scores = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let number = 0; number < settings.trees; number += 1) {
    const slopes = findSlopes(groups, scores);
    const seen = pickRows(groups, random);
    const features = columns.map((_, feature) => feature).filter(() => random() < FEATURES_SEEN);
    const tree = growTree(Int32Array.from(seen), { ...settings, ...slopes, columns, features });
    trees.push(tree);
    for (const [row, features_] of rows.entries())
      scores[row] = (scores[row] ?? 0) + scoreTree(tree, features_);
    onTree();
  }
  return trees;
}

interface Slopes {
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

function findSlopes(groups: readonly Group[], scores: Float64Array): Slopes {
  const gradients = new Float64Array(scores.length);
  const curvatures = new Float64Array(scores.length);
  let start = 0;
  for (const { features, right } of groups) {
    const own = scores.subarray(start, start + features.length);
    const highest = Math.max(...own);
    const powers = own.map((score) => Math.exp(score - highest));
    const sum = powers.reduce((total, power) => total + power, 0);
    for (const [place, power] of powers.entries()) {
      const share = power / sum;
      gradients[start + place] = share - (place === right ? 1 : 0);
      curvatures[start + place] = Math.max(share * (1 - share), 1e-6);
    }
    start += features.length;
  }
  return { gradients, curvatures };
}

function pickRows(groups: readonly Group[], random: () => number): readonly number[] {
  const rows: number[] = [];
  let start = 0;
  for (const { features } of groups) {
    const isSeen = random() < QUESTIONS_SEEN;
    for (let place = 0; isSeen && place < features.length; place += 1) rows.push(start + place);
    start += features.length;
  }
  return rows;
}

interface Growing extends BoostSettings, Slopes {
  readonly columns: readonly Column[];
  readonly features: readonly number[];
}

interface Node {
  readonly rows: Int32Array;
  readonly value: number;
  readonly split: { readonly feature: number; readonly bin: number; readonly gain: number } | undefined;
  children?: readonly [Node, Node];
}

/** Splits the leaf that gains most until there are enough leaves. */
function growTree(rows: Int32Array, growing: Growing): Tree {
  const root = openNode(rows, growing);
  const open: Node[] = [root];
  while (open.length < growing.leaves) {
    const best = open.reduce((one, other) =>
      (other.split?.gain ?? 0) > (one.split?.gain ?? 0) ? other : one,
    );
    const { split } = best;
    if (split === undefined || split.gain < LEAST_GAIN) break;
    const bins = growing.columns[split.feature]?.bins ?? new Uint8Array();
    const isLeft = (row: number): boolean => (bins[row] ?? 0) <= split.bin;
    best.children = [
      openNode(best.rows.filter(isLeft), growing),
      openNode(
        best.rows.filter((row) => !isLeft(row)),
        growing,
      ),
    ];
    open.splice(open.indexOf(best), 1, ...best.children);
  }
  return closeNode(root, growing);
}

function closeNode({ children, split, value }: Node, growing: Growing): Tree {
  if (children === undefined || split === undefined) return { kind: 'leaf', value };
  const threshold = growing.columns[split.feature]?.edges[split.bin] ?? 0;
  const [left, right] = children;
  return {
    kind: 'split',
    feature: split.feature,
    threshold,
    left: closeNode(left, growing),
    right: closeNode(right, growing),
  };
}

function openNode(rows: Int32Array, growing: Growing): Node {
  const { gradients, curvatures, rate } = growing;
  let gradient = 0;
  let curvature = 0;
  for (const row of rows) {
    gradient += gradients[row] ?? 0;
    curvature += curvatures[row] ?? 0;
  }
  const value = (-rate * gradient) / (curvature + RIDGE);
  return { rows, value, split: findSplit(rows, { gradient, curvature }, growing) };
}

interface Sums {
  readonly gradient: number;
  readonly curvature: number;
}

function findSplit(rows: Int32Array, whole: Sums, growing: Growing): Node['split'] {
  let best: Node['split'];
  for (const feature of growing.features) {
    const column = growing.columns[feature];
    if (column === undefined) continue;
    const gradients = new Float64Array(column.edges.length + 1);
    const curvatures = new Float64Array(column.edges.length + 1);
    for (const row of rows) {
      const bin = column.bins[row] ?? 0;
      gradients[bin] = (gradients[bin] ?? 0) + (growing.gradients[row] ?? 0);
      curvatures[bin] = (curvatures[bin] ?? 0) + (growing.curvatures[row] ?? 0);
    }
    let gradient = 0;
    let curvature = 0;
    for (let bin = 0; bin < column.edges.length; bin += 1) {
      gradient += gradients[bin] ?? 0;
      curvature += curvatures[bin] ?? 0;
      const rest = { gradient: whole.gradient - gradient, curvature: whole.curvature - curvature };
      if (curvature < LEAST_CURVATURE || rest.curvature < LEAST_CURVATURE) continue;
      const gain = worth({ gradient, curvature }) + worth(rest) - worth(whole);
      if (gain > (best?.gain ?? 0)) best = { feature, bin, gain };
    }
  }
  return best;
}

function worth({ gradient, curvature }: Sums): number {
  return (gradient * gradient) / (curvature + RIDGE);
}

export function scoreTree(tree: Tree, features: readonly number[]): number {
  let node = tree;
  while (node.kind === 'split')
    node = (features[node.feature] ?? 0) < node.threshold ? node.left : node.right;
  return node.value;
}

/** A tree in the form that `src/answering/sentences/model.ts` reads. */
export function writeTree(tree: Tree): string {
  if (tree.kind === 'leaf') return toShort(tree.value);
  return [`${tree.feature}<${toShort(tree.threshold)}`, writeTree(tree.left), writeTree(tree.right)].join(
    ' ',
  );
}

/** Four decimals change no answer and keep the file small. */
function toShort(value: number): string {
  return String(Number(value.toFixed(4))).replace(/^(-?)0\./, '$1.');
}

export interface Column {
  /** For each row the number of the bin its value lies in. */
  readonly bins: Uint8Array;
  /** The lower edges of all bins but the first. */
  readonly edges: readonly number[];
}

function binColumns(rows: readonly (readonly number[])[]): readonly Column[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, feature) => {
    const values = Float64Array.from(rows, (row) => row[feature] ?? 0);
    const sorted = values.slice().sort();
    const edges: number[] = [];
    for (let bin = 1; bin < BINS; bin += 1) {
      const edge = sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0;
      if (edges.length === 0 || edge > (edges.at(-1) ?? 0)) edges.push(edge);
    }
    return { edges, bins: Uint8Array.from(values, (value) => findBin(edges, value)) };
  });
}

function findBin(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BINS = 48;
