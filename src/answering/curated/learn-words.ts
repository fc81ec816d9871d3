import { type WordingIndex, weighMark } from './index-wordings.ts';
import type { Marks } from './read-marks.ts';

/** What the wordings teach: which words speak for which target, and how strongly. */
export interface WordModel {
  /** For each target by number, how likely it is that the question asks for it, if it asks for any; adds up to 1. */
  readonly predict: (marks: Marks) => Float32Array;
}

/** Four rounds with falling steps: ten taught no more, measured on questions of outsiders (docs/answering.md). */
const ROUNDS = 5;
const STEP = 0.5;
/** The weights after the last rounds are averaged: single steps swing with the order of the wordings. */
const AVERAGED = 3;
/** The length that every text's vector is brought to: longer ones make the model surer of itself. */
const LENGTH = 4;
/** A target that is wrong by less than this is left as it is; it saves most of the time and changes no answer. */
const NEGLIGIBLE = 0.002;
/** In numbers of four bytes each: what the model may hold in memory. Rare marks are left out until it fits. */
const MOST_WEIGHTS = 6_000_000;

/**
 * A multinomial logistic regression (softmax) over the marks, by stochastic gradient descent. The order is fixed, so the
 * same wordings give the same model. Takes about half a second for 9,000 wordings of 280 targets.
 */
export function learnWords(index: WordingIndex): WordModel {
  const places = placeMarks(index);
  const classes = index.targets.length;
  const weights = new Float32Array(places.size * classes);
  const bias = new Float32Array(classes);
  const settled = { weights: new Float32Array(places.size * classes), bias: new Float32Array(classes) };
  const vectors = index.wordings.map(({ marks }) => toVector(marks, places, index));
  const order = shuffle(vectors.map((_, wording) => wording));
  const scores = new Float32Array(classes);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = STEP / (1 + round / 2);
    for (const wording of order) {
      const vector = vectors[wording];
      if (vector === undefined) continue;
      score(vector, weights, bias, scores);
      const target = index.wordings[wording]?.target ?? 0;
      scores[target] = (scores[target] ?? 0) - 1;
      adjust(vector, step, { weights, bias, scores });
    }
    if (round >= ROUNDS - AVERAGED) {
      add(weights, settled.weights);
      add(bias, settled.bias);
    }
  }
  return {
    predict: (marks) => {
      const found = new Float32Array(classes);
      score(toVector(marks, places, index), settled.weights, settled.bias, found);
      return found;
    },
  };
}

interface Vector {
  readonly places: readonly number[];
  readonly values: readonly number[];
}

function placeMarks({ frequencies, targets }: WordingIndex): ReadonlyMap<string, number> {
  const most = Math.floor(MOST_WEIGHTS / Math.max(1, targets.length));
  // A pair that stands in one wording only teaches nothing about any other.
  const marks = [...frequencies.keys()].filter(
    (mark) => !mark.includes('+') || (frequencies.get(mark) ?? 0) > 1,
  );
  // Sorting keeps the order of the files for marks that are equally frequent.
  const kept =
    marks.length <= most
      ? marks
      : marks
          .sort((left, right) => (frequencies.get(right) ?? 0) - (frequencies.get(left) ?? 0))
          .slice(0, most);
  return new Map(kept.map((mark, place) => [mark, place]));
}

/** Words that stand nowhere make the vector of the known ones shorter, and so the model less sure. */
function toVector(marks: Marks, places: ReadonlyMap<string, number>, index: WordingIndex): Vector {
  const found: number[] = [];
  const values: number[] = [];
  let square = 0;
  for (const [mark, own] of marks.weights) {
    const value = own * weighMark(mark, index);
    square += value * value;
    const place = places.get(mark);
    if (place === undefined) continue;
    found.push(place);
    values.push(value);
  }
  const scale = LENGTH / (Math.sqrt(square) || 1);
  return { places: found, values: values.map((value) => value * scale) };
}

/** Writes the softmax of the classes' sums into `scores`. */
function score(
  { places, values }: Vector,
  weights: Float32Array,
  bias: Float32Array,
  scores: Float32Array,
): void {
  const classes = bias.length;
  scores.set(bias);
  for (let k = 0; k < places.length; k += 1) {
    const start = (places[k] ?? 0) * classes;
    const value = values[k] ?? 0;
    for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + (weights[start + c] ?? 0) * value;
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < classes; c += 1) highest = Math.max(highest, scores[c] ?? 0);
  let sum = 0;
  for (let c = 0; c < classes; c += 1) {
    const power = Math.exp((scores[c] ?? 0) - highest);
    scores[c] = power;
    sum += power;
  }
  for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) / sum;
}

interface Adjusted {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** By how much each class was wrong. */
  readonly scores: Float32Array;
}

function adjust({ places, values }: Vector, step: number, { weights, bias, scores }: Adjusted): void {
  const classes = bias.length;
  for (let c = 0; c < classes; c += 1) {
    const error = scores[c] ?? 0;
    if (Math.abs(error) < NEGLIGIBLE) continue;
    bias[c] = (bias[c] ?? 0) - 0.1 * step * error;
    for (let k = 0; k < places.length; k += 1) {
      const place = (places[k] ?? 0) * classes + c;
      weights[place] = (weights[place] ?? 0) - step * (values[k] ?? 0) * error;
    }
  }
}

function add(weights: Float32Array, settled: Float32Array): void {
  for (let k = 0; k < settled.length; k += 1) settled[k] = (settled[k] ?? 0) + (weights[k] ?? 0) / AVERAGED;
}

/** Neighbouring wordings belong to one target; learnt in their order, the last targets would win. Always the same. */
function shuffle(wordings: readonly number[]): readonly number[] {
  const mixed = [...wordings];
  let seed = 1;
  for (let place = mixed.length - 1; place > 0; place -= 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = Math.floor((seed / 2_147_483_648) * (place + 1));
    [mixed[place], mixed[other]] = [mixed[other] ?? 0, mixed[place] ?? 0];
  }
  return mixed;
}
