import type { Asked } from './match-wordings.ts';
import type { WordingIndex } from './wording-index.ts';

/**
 * What the nearest wordings say together: a softmax over their outcomes, learnt from them alone and by the question's own
 * marks alone, when the question comes. So nothing is learnt at the start, and no wording that shares nothing has a say.
 * Measured against a softmax over all wordings at the start: as good (docs/answering.md).
 * @param outcomeOf the outcome of each target
 * @returns between 0 and 1 for each outcome among them; adds up to 1
 */
export function shareLocally(
  { marks }: Asked,
  nearest: readonly number[],
  index: WordingIndex,
  outcomeOf: readonly number[],
): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const [column, { meets }] of marks.entries()) {
    const [own] = meets;
    if (own?.share === 1) columns.set(own.mark, column);
  }
  const classes = new Map<number, number>();
  const texts = nearest.map((wording): Text => {
    const outcome = outcomeOf[index.targetOf[wording] ?? -1] ?? -1;
    const known = classes.get(outcome);
    if (known === undefined) classes.set(outcome, classes.size);
    return { class: known ?? classes.size - 1, vector: readVector(wording, index, columns) };
  });
  const model = learn(texts, marks.length, classes.size);
  const length = Math.sqrt(marks.reduce((sum, { value }) => sum + value ** 2, 0)) || 1;
  const asked = {
    columns: [...marks.keys()],
    values: marks.map(({ value }) => (LENGTH * value) / length),
  };
  const shares = new Float64Array(classes.size);
  predict(asked, model, shares);
  return new Map([...classes].map(([outcome, place]) => [outcome, shares[place] ?? 0]));
}

/** The columns of a text's marks, and what each tells. */
interface Vector {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

interface Text {
  readonly vector: Vector;
  /** The number of its outcome among those that are near. */
  readonly class: number;
}

/** The length that every text's vector is brought to: longer ones make the model surer of itself. */
const LENGTH = 4;
const ROUNDS = 6;
const STEP = 0.4;

function readVector(wording: number, index: WordingIndex, columns: ReadonlyMap<number, number>): Vector {
  const marks = index.marksOf(wording);
  // By the length of the whole wording: what it says beside the question makes it speak less.
  const length = Math.sqrt(index.squares[wording] ?? 0) || 1;
  const vector: { readonly columns: number[]; readonly values: number[] } = { columns: [], values: [] };
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at] ?? -1;
    const column = columns.get(mark);
    if (column === undefined) continue;
    vector.columns.push(column);
    vector.values.push((LENGTH * index.weightOf(mark)) / length);
  }
  return vector;
}

function learn(texts: readonly Text[], columns: number, classes: number): Float64Array {
  const model = new Float64Array(columns * classes);
  const errors = new Float64Array(classes);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = STEP / (1 + round / 2);
    // The nearest last, because the last has the last word.
    for (let at = texts.length - 1; at >= 0; at -= 1) {
      const text = texts[at];
      if (text === undefined) continue;
      const { columns: own, values } = text.vector;
      predict(text.vector, model, errors);
      errors[text.class] = (errors[text.class] ?? 0) - 1;
      for (let place = 0; place < own.length; place += 1) {
        const start = (own[place] ?? 0) * classes;
        const pace = step * (values[place] ?? 0);
        for (let one = 0; one < classes; one += 1)
          model[start + one] = (model[start + one] ?? 0) - pace * (errors[one] ?? 0);
      }
    }
  }
  return model;
}

/** Writes how likely each class is. */
function predict({ columns, values }: Vector, model: Float64Array, shares: Float64Array): void {
  const classes = shares.length;
  shares.fill(0);
  for (let place = 0; place < columns.length; place += 1) {
    const start = (columns[place] ?? 0) * classes;
    const value = values[place] ?? 0;
    for (let one = 0; one < classes; one += 1)
      shares[one] = (shares[one] ?? 0) + value * (model[start + one] ?? 0);
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (let one = 0; one < classes; one += 1) highest = Math.max(highest, shares[one] ?? 0);
  let total = 0;
  for (let one = 0; one < classes; one += 1) {
    shares[one] = Math.exp((shares[one] ?? 0) - highest);
    total += shares[one] ?? 0;
  }
  for (let one = 0; one < classes; one += 1) shares[one] = (shares[one] ?? 0) / total;
}
