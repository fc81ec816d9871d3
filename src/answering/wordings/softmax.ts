/** What is learnt: for each mark a row of one weight for each class, and a bias for each class whatever the marks. */
export interface Weights {
  readonly rows: readonly Float32Array[];
  readonly bias: Float32Array;
}

export function createWeights(rows: number, classes: number): Weights {
  const all = new Float32Array(rows * classes);
  return {
    rows: Array.from({ length: rows }, (_, row) => all.subarray(row * classes, (row + 1) * classes)),
    bias: new Float32Array(classes),
  };
}

/** The rows of a text's marks, and what each mark tells. */
export interface Vector {
  readonly rows: readonly number[];
  readonly values: readonly number[];
}

/** Writes into `shares` how likely each class is; adds up to 1. */
export function score({ rows, values }: Vector, weights: Weights, shares: Float32Array): void {
  shares.set(weights.bias);
  for (let at = 0; at < rows.length; at += GROUP) {
    const row = (place: number): Float32Array => weights.rows[rows[at + place] ?? -1] ?? weights.bias;
    // A group that is not full is filled up with rows of no value.
    const value = (place: number): number => values[at + place] ?? 0;
    addRows([row(0), row(1), row(2), row(3)], [value(0), value(1), value(2), value(3)], shares);
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < shares.length; at += 1) {
    const sum = shares[at] ?? 0;
    if (sum > highest) highest = sum;
  }
  let total = 0;
  for (let at = 0; at < shares.length; at += 1) {
    const power = raiseToNegative(highest - (shares[at] ?? 0));
    shares[at] = power;
    total += power;
  }
  for (let at = 0; at < shares.length; at += 1) shares[at] = (shares[at] ?? 0) / total;
}

/** So many rows are added up in one go, which takes half the time. */
const GROUP = 4;
type Four<T> = readonly [T, T, T, T];

/** Rounds after each row, as if the rows were added one by one: so the size of the groups changes no answer. */
function addRows(
  [a, b, c, d]: Four<Float32Array>,
  [ofA, ofB, ofC, ofD]: Four<number>,
  sums: Float32Array,
): void {
  for (let at = 0; at < sums.length; at += 1) {
    let sum = Math.fround((sums[at] ?? 0) + (a[at] ?? 0) * ofA);
    sum = Math.fround(sum + (b[at] ?? 0) * ofB);
    sum = Math.fround(sum + (c[at] ?? 0) * ofC);
    sums[at] = sum + (d[at] ?? 0) * ofD;
  }
}

/** A class that is wrong by less than this is left as it is; it saves most of the time and changes no answer. */
const NEGLIGIBLE = 0.002;

/** Takes a step away from the errors. */
export function adjust(
  { rows, values }: Vector,
  weights: Weights,
  { errors, step }: { readonly errors: Float32Array; readonly step: number },
): void {
  for (let at = 0; at < errors.length; at += 1) {
    const error = errors[at] ?? 0;
    if (Math.abs(error) < NEGLIGIBLE) continue;
    weights.bias[at] = (weights.bias[at] ?? 0) - 0.1 * step * error;
    for (let k = 0; k < rows.length; k += 1) {
      const row = weights.rows[rows[k] ?? -1] ?? weights.bias;
      row[at] = (row[at] ?? 0) - step * (values[k] ?? 0) * error;
    }
  }
}

/** Adds one of so many equal parts of what is learnt to what is settled. */
export function addPart(learnt: Weights, settled: Weights, parts: number): void {
  for (const [row, numbers] of learnt.rows.entries()) addNumbers(numbers, settled.rows[row], parts);
  addNumbers(learnt.bias, settled.bias, parts);
}

function addNumbers(from: Float32Array, to: Float32Array | undefined, parts: number): void {
  if (to === undefined) return;
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + (from[at] ?? 0) / parts;
}

/**
 * e to the power of minus this number, which is not below 0: right to 12 digits and half as dear as `Math.exp`, which
 * learning needs twelve million times. Beyond `HIGHEST` it is 0, as it is in the four bytes that a share is kept in.
 */
export function raiseToNegative(power: number): number {
  if (power >= HIGHEST) return 0;
  const steps = Math.floor(power * STEPS);
  const rest = steps / STEPS - power;
  const near = (WHOLE[Math.floor(steps / STEPS)] ?? 0) * (PARTS[steps % STEPS] ?? 0);
  return near * (1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest / 24))));
}

const HIGHEST = 128;
const WHOLE = Float64Array.from({ length: HIGHEST }, (_, whole) => Math.exp(-whole));
const STEPS = 256;
const PARTS = Float64Array.from({ length: STEPS }, (_, part) => Math.exp(-part / STEPS));
