import { createRandom } from '../../tools.ts';

/** Rows of signals, one after the other, with what is to be learnt of each. */
export interface Rows {
  readonly width: number;
  readonly values: Float32Array;
  /** 1 where the candidate is right. */
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

/** How a signal may speak: 1 where more of it never makes a candidate less likely, -1 the other way round, 0 freely. */
export type Direction = -1 | 0 | 1;

export interface BoostSettings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** The share of rows and of signals that each tree, and each level of it, looks at. */
  readonly rowShare: number;
  readonly signalShare: number;
  readonly seed: number;
}

export type Tree =
  | { readonly kind: 'leaf'; readonly value: number }
  | {
      readonly kind: 'split';
      readonly signal: number;
      readonly threshold: number;
      readonly below: Tree;
      readonly above: Tree;
    };

export interface Boosted {
  /** The log-odds before any tree. */
  readonly base: number;
  readonly trees: readonly Tree[];
}

const BINS = 48;
const RIDGE = 5;
const LEAST_CURVATURE = 5;
const LEAST_GAIN = 1e-3;

/**
 * Gradient-boosted trees for the chance that a row is right, by logistic loss. Splits keep each signal's direction: the
 * bounds of a node pass on to its children (as in XGBoost's monotone constraints). The same seed gives the same trees.
 */
export function boost(
  rows: Rows,
  directions: readonly Direction[],
  settings: BoostSettings,
  onTree: () => void = () => {},
): Boosted {
  const count = rows.labels.length;
  const random = createRandom(settings.seed);
  const columns = Array.from({ length: rows.width }, (_, signal) => binColumn(rows, signal));
  const base = toLogOdds(rows);
  const scores = new Float64Array(count).fill(base);
  const gradients = new Float64Array(count);
  const curvatures = new Float64Array(count);
  const trees: Tree[] = [];
  for (let made = 0; made < settings.trees; made += 1) {
    for (let row = 0; row < count; row += 1) {
      const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = rows.weights[row] ?? 0;
      gradients[row] = weight * (chance - (rows.labels[row] ?? 0));
      curvatures[row] = weight * chance * (1 - chance);
    }
    const seen = Uint8Array.from({ length: count }, () => (random() < settings.rowShare ? 1 : 0));
    const grown = growTree({ columns, gradients, curvatures, seen, directions, settings, random, scores });
    trees.push(grown);
    onTree();
  }
  return { base, trees };
}

function toLogOdds({ labels, weights }: Rows): number {
  let [right, all] = [0, 0];
  for (const [row, label] of labels.entries()) {
    right += (weights[row] ?? 0) * label;
    all += weights[row] ?? 0;
  }
  return Math.log(right / (all - right));
}

interface Column {
  readonly edges: Float32Array;
  readonly bins: Uint8Array;
}

function binColumn({ values, width, labels }: Rows, signal: number): Column {
  const own = new Float32Array(labels.length);
  for (let row = 0; row < own.length; row += 1) own[row] = values[row * width + signal] ?? 0;
  const sorted = own.slice().sort();
  const edges: number[] = [];
  for (let bin = 1; bin < BINS; bin += 1) {
    const edge = sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0;
    if (edge > (edges.at(-1) ?? sorted[0] ?? 0)) edges.push(edge);
  }
  // A value that few rows have would share the first bin with all others.
  const last = sorted.at(-1) ?? 0;
  if (last > (edges.at(-1) ?? sorted[0] ?? 0)) edges.push(last);
  const first = sorted.find((value) => value > (sorted[0] ?? 0));
  if (first !== undefined && first < (edges[0] ?? 0)) edges.unshift(first);
  const bins = Uint8Array.from(own, (value) => findBin(edges, value));
  return { edges: Float32Array.from(edges), bins };
}

function findBin(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Growing {
  readonly columns: readonly Column[];
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
  readonly seen: Uint8Array;
  readonly directions: readonly Direction[];
  readonly settings: BoostSettings;
  readonly random: () => number;
  readonly scores: Float64Array;
}

interface Node {
  readonly rows: Int32Array;
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

function growTree(growing: Growing): Tree {
  const all = Int32Array.from({ length: growing.scores.length }, (_, row) => row);
  return grow(
    { rows: all, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, value: 0 },
    0,
    growing,
  );
}

function grow(node: Node, depth: number, growing: Growing): Tree {
  const { columns, settings, scores } = growing;
  const split = depth < settings.depth ? findSplit(node, growing) : undefined;
  if (split === undefined) {
    const value = settings.rate * node.value;
    for (const row of node.rows) scores[row] = (scores[row] ?? 0) + value;
    return { kind: 'leaf', value };
  }
  const { bins, edges } = columns[split.signal] ?? { bins: new Uint8Array(), edges: new Float32Array() };
  const direction = growing.directions[split.signal] ?? 0;
  const clamp = (value: number): number => Math.min(node.high, Math.max(node.low, value));
  const [below, above] = [clamp(split.below), clamp(split.above)];
  const middle = (below + above) / 2;
  const isBelow = (row: number): boolean => (bins[row] ?? 0) <= split.bin;
  const bounds = (isLow: boolean): Pick<Node, 'low' | 'high'> => {
    if (direction === 0) return { low: node.low, high: node.high };
    return isLow === direction > 0 ? { low: node.low, high: middle } : { low: middle, high: node.high };
  };
  const left = { rows: node.rows.filter(isBelow), value: below, ...bounds(true) };
  const right = { rows: node.rows.filter((row) => !isBelow(row)), value: above, ...bounds(false) };
  return {
    kind: 'split',
    signal: split.signal,
    threshold: edges[split.bin] ?? 0,
    below: grow(left, depth + 1, growing),
    above: grow(right, depth + 1, growing),
  };
}

interface Split {
  readonly signal: number;
  readonly bin: number;
  readonly below: number;
  readonly above: number;
}

function findSplit({ rows }: Node, growing: Growing): Split | undefined {
  const { gradients, curvatures, seen, columns, directions, settings, random } = growing;
  const looked = rows.filter((row) => seen[row] === 1);
  let [gradient, curvature] = [0, 0];
  for (const row of looked) {
    gradient += gradients[row] ?? 0;
    curvature += curvatures[row] ?? 0;
  }
  let best: (Split & { readonly gain: number }) | undefined;
  for (const [signal, column] of columns.entries()) {
    if (random() >= settings.signalShare || column.edges.length === 0) continue;
    const sums = sumBins(looked, column, growing);
    let [left, leftCurvature] = [0, 0];
    for (let bin = 0; bin < column.edges.length; bin += 1) {
      left += sums.gradients[bin] ?? 0;
      leftCurvature += sums.curvatures[bin] ?? 0;
      const [right, rightCurvature] = [gradient - left, curvature - leftCurvature];
      if (leftCurvature < LEAST_CURVATURE || rightCurvature < LEAST_CURVATURE) continue;
      const [below, above] = [-left / (leftCurvature + RIDGE), -right / (rightCurvature + RIDGE)];
      if ((above - below) * (directions[signal] ?? 0) < 0) continue;
      const gain =
        left ** 2 / (leftCurvature + RIDGE) +
        right ** 2 / (rightCurvature + RIDGE) -
        gradient ** 2 / (curvature + RIDGE);
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { signal, bin, below, above, gain };
    }
  }
  return best;
}

function sumBins(rows: Int32Array, { bins, edges }: Column, { gradients, curvatures }: Growing) {
  const sums = {
    gradients: new Float64Array(edges.length + 1),
    curvatures: new Float64Array(edges.length + 1),
  };
  for (const row of rows) {
    const bin = bins[row] ?? 0;
    sums.gradients[bin] = (sums.gradients[bin] ?? 0) + (gradients[row] ?? 0);
    sums.curvatures[bin] = (sums.curvatures[bin] ?? 0) + (curvatures[row] ?? 0);
  }
  return sums;
}

export function scoreTree(tree: Tree, values: ArrayLike<number>, offset = 0): number {
  let node = tree;
  while (node.kind === 'split')
    node = (values[offset + node.signal] ?? 0) < node.threshold ? node.below : node.above;
  return node.value;
}

/** A tree in the form that `src/answering/sentences/model.ts` reads. */
export function writeTree(tree: Tree): string {
  if (tree.kind === 'leaf') return toShort(tree.value);
  return [
    `${tree.signal}<${toShort(roundDown(tree.threshold))}`,
    writeTree(tree.below),
    writeTree(tree.above),
  ].join(' ');
}

/** To four figures and never up: the rows whose value the threshold is stay above it, as they were learnt. */
function roundDown(value: number): number {
  const rounded = Number(value.toPrecision(4));
  return rounded <= value ? rounded : rounded - 10 ** (Math.floor(Math.log10(Math.abs(value))) - 3);
}

function toShort(value: number): string {
  return String(Number(value.toPrecision(4))).replace(/^(-?)0\./, '$1.');
}
