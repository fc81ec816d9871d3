import type { InSteps } from '../../in-steps.ts';
import { type KnownMark, type WordingIndex, weighCommon, weighMark } from './index-wordings.ts';
import type { Marks } from './marks.ts';
import { addPart, adjust, createWeights, score, type Vector, type Weights } from './softmax.ts';

/** What the wordings teach: which words speak for which target, and how strongly. */
export interface WordModel {
  /** For each target by number, how likely it is that the question asks for it, if it asks for any; adds up to 1. */
  readonly predict: (marks: Marks) => Float32Array;
}

/**
 * Single steps swing with the order of the wordings. So two models learn from the beginning, each in orders of its own,
 * and their weights are averaged: better than one that learns twice as long (docs/answering.md).
 */
const LEARNERS = 2;
/** With falling steps. */
const ROUNDS = 2;
const STEP = 0.5;
/** The length that every text's vector is brought to: longer ones make the model surer of itself. */
const LENGTH = 4;
/** In wordings: a few milliseconds of learning, before others come to turn. */
const STRETCH = 200;
/** In numbers of four bytes each: what the model may hold in memory. Rare marks are left out until it fits. */
const MOST_WEIGHTS = 6_000_000;

/**
 * A multinomial logistic regression (softmax) over the marks, by stochastic gradient descent. The orders are
 * fixed, so the same wordings give the same model. Takes some 0.8 s for 17,000 wordings of 340 targets.
 */
export function* learnWords({ targets, wordings, known, total }: WordingIndex): InSteps<WordModel> {
  const classes = targets.length;
  const { rows, size } = placeRows(known, classes);
  const rarities = Float64Array.from(known.values(), (mark) => weighCommon(mark, total));
  let order: readonly LearntText[] = wordings.map(({ marks, counts, target }) => ({
    target,
    vector: toVector(
      marks.map((place) => rows[place] ?? NO_ROW),
      counts.map((count, at) => count * (rarities[marks[at] ?? 0] ?? 0)),
    ),
  }));
  const settled = createWeights(size, classes);
  const alike = listAlike(targets);
  for (let learner = 0; learner < LEARNERS; learner += 1) {
    const model = createWeights(size, classes);
    for (let round = 0; round < ROUNDS; round += 1) {
      order = shuffle(order, learner * ROUNDS + round);
      yield* learnRound(order, model, { alike, step: STEP / (1 + round / 2) });
    }
    addPart(model, settled, LEARNERS);
  }
  return {
    predict: ({ weights }) => {
      const marks = [...weights.keys()];
      const vector = toVector(
        marks.map((mark) => rows[known.get(mark)?.place ?? NO_ROW] ?? NO_ROW),
        marks.map((mark) => (weights.get(mark) ?? 0) * weighMark(mark, { known, total })),
      );
      const shares = new Float32Array(classes);
      score(vector, settled, shares);
      return shares;
    },
  };
}

interface LearntText {
  readonly vector: Vector;
  /** The number of the target that is wanted. */
  readonly target: number;
}

function* learnRound(
  texts: readonly LearntText[],
  model: Weights,
  { alike, step }: { readonly alike: readonly (readonly number[])[]; readonly step: number },
): InSteps<void> {
  const errors = new Float32Array(model.bias.length);
  for (const [place, { vector, target }] of texts.entries()) {
    if (place % STRETCH === 0) yield;
    score(vector, model, errors);
    subtractWanted(target, alike, errors);
    adjust(vector, model, { errors, step });
  }
}

/** Instead of the row of a mark that is not learnt. */
const NO_ROW = -1;

/**
 * Two fifths of what is wanted is the target itself, the rest is any target with the same outcome, as likely as they are
 * now: that the sentence is right matters more than which of its questions led there (docs/answering.md).
 */
function subtractWanted(target: number, alike: readonly (readonly number[])[], shares: Float32Array): void {
  const same = alike[target] ?? [target];
  const together = same.reduce((sum, other) => sum + (shares[other] ?? 0), 0) || 1;
  for (const other of same) shares[other] = (shares[other] ?? 0) * (1 - SAME_OUTCOME / together);
  shares[target] = (shares[target] ?? 0) - (1 - SAME_OUTCOME);
}

const SAME_OUTCOME = 0.6;

/** For each target those with the same outcome, itself among them. */
function listAlike(targets: WordingIndex['targets']): readonly (readonly number[])[] {
  const byOutcome = new Map<string, number[]>();
  for (const [number, { outcome }] of targets.entries()) {
    byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), number]);
  }
  return targets.map(({ outcome }) => byOutcome.get(outcome) ?? []);
}

/** For each mark by its place the row of its weights. */
function placeRows(known: ReadonlyMap<string, KnownMark>, classes: number) {
  const most = Math.floor(MOST_WEIGHTS / Math.max(1, classes));
  // A pair that stands in one wording only teaches nothing about any other.
  const marks = [...known].flatMap(([name, mark]) =>
    !name.includes('+') || mark.wordings > 1 ? [mark] : [],
  );
  // Sorting keeps the order of the files for marks that are equally frequent.
  const kept =
    marks.length <= most ? marks : marks.sort((left, right) => right.wordings - left.wordings).slice(0, most);
  const rows = new Int32Array(known.size).fill(NO_ROW);
  for (const [row, { place }] of kept.entries()) rows[place] = row;
  return { rows, size: kept.length };
}

/**
 * The marks that are learnt, brought to one length with the others: words that stand nowhere make the model less sure.
 * @param told what each mark tells
 */
function toVector(rows: readonly number[], told: readonly number[]): Vector {
  const scale = LENGTH / (Math.sqrt(told.reduce((sum, value) => sum + value * value, 0)) || 1);
  const values: number[] = [];
  for (const [at, value] of told.entries()) if (rows[at] !== NO_ROW) values.push(value * scale);
  return { rows: rows.filter((row) => row !== NO_ROW), values };
}

/**
 * Neighbouring wordings belong to one target; learnt in their order, the last targets would win. Another order in each
 * round, or what comes last would have the last word every time. The same from start to start.
 */
function shuffle<T>(items: readonly T[], time: number): readonly T[] {
  const mixed = [...items];
  let seed = 1 + time;
  for (let place = mixed.length - 1; place > 0; place -= 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = Math.floor((seed / 2_147_483_648) * (place + 1));
    const [here, there] = [mixed[place], mixed[other]];
    if (here === undefined || there === undefined) continue;
    mixed[place] = there;
    mixed[other] = here;
  }
  return mixed;
}
