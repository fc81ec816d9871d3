import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Boosted,
  type BoostSettings,
  boost,
  type Direction,
  type Rows,
  scoreTree,
  writeTree,
} from '../../../bench/learn/judge/boost.ts';
import { createRandom } from '../../../bench/tools.ts';
import { readTrees } from '../../../src/answering/sentences/trees.ts';

const SETTINGS: BoostSettings = { trees: 25, depth: 4, rate: 0.2, rowShare: 0.7, signalShare: 0.8, seed: 7 };
const WIDTH = 3;
/** Values of signals as they are measured: thirds, logarithms, shares. */
const VALUES = Array.from({ length: 12 }, (_, k) => [1 / (1 + k), Math.log1p(k), k / 12]).flat();

/** Right where the first signal is high and the second is not in the middle, as often as not by chance. */
function makeRows(seed: number, count = 600): Rows {
  const random = createRandom(seed);
  const values = Float32Array.from(
    { length: count * WIDTH },
    () => VALUES[Math.floor(random() * VALUES.length)] ?? 0,
  );
  const labels = Float32Array.from({ length: count }, (_, row) => {
    const [first = 0, second = 0] = values.slice(row * WIDTH);
    return random() < 0.2 + 0.3 * Number(first > 0.5) + 0.4 * Number(Math.abs(second - 1) > 0.6) ? 1 : 0;
  });
  return { width: WIDTH, values, labels, weights: new Float32Array(count).fill(1) };
}

const learn = (directions: readonly Direction[], settings = SETTINGS): Boosted =>
  boost(makeRows(1), directions, settings);

const scoreOf = ({ trees }: Boosted, values: ArrayLike<number>): number =>
  trees.reduce((sum, tree) => sum + scoreTree(tree, values), 0);

const anyValue = fc.constantFrom(...VALUES, -1, 9);
const anyRow = fc.array(anyValue, { minLength: WIDTH, maxLength: WIDTH });

describe('trees that are boosted', () => {
  test.each([{ directions: [1, -1, 0] as const }, { directions: [-1, 1, 1] as const }])(
    'keep the directions $directions everywhere, whatever the rows say',
    ({ directions }) => {
      const learnt = learn(directions);
      fc.assert(
        fc.property(anyRow, fc.nat(WIDTH - 1), anyValue, (row, signal, value) => {
          const more = row.with(signal, Math.max(value, row[signal] ?? 0));
          const change = (scoreOf(learnt, more) - scoreOf(learnt, row)) * (directions[signal] ?? 0);
          expect(change).toBeGreaterThanOrEqual(-1e-9);
        }),
        { numRuns: 500 },
      );
    },
  );

  test('may fall and rise again by a signal that is free', () => {
    const learnt = learn([0, 0, 0]);
    const scores = [0.1, 1, 2.3].map((second) => scoreOf(learnt, [0.5, second, 0.5]));
    expect(scores[1]).toBeLessThan(Math.min(scores[0] ?? 0, scores[2] ?? 0));
  });

  test('tell right rows from wrong ones', () => {
    const rows = makeRows(1);
    const learnt = learn([0, 0, 0]);
    const sums = [0, 0];
    for (const [row, label] of rows.labels.entries())
      sums[label] = (sums[label] ?? 0) + scoreOf(learnt, rows.values.slice(row * WIDTH));
    expect(sums[1]).toBeGreaterThan(sums[0] ?? 0);
  });

  test('are the same for the same seed, and others for another', () => {
    expect(learn([1, -1, 0])).toEqual(learn([1, -1, 0]));
    expect(learn([1, -1, 0], { ...SETTINGS, seed: 8 })).not.toEqual(learn([1, -1, 0]));
  });

  test('say the same when they are written and read, also for values that a split stands at', () => {
    const learnt = learn([0, 0, 0]);
    const read = readTrees(learnt.trees.map(writeTree));
    const { values, labels } = makeRows(1);
    for (const row of labels.keys()) {
      const own = values.slice(row * WIDTH, (row + 1) * WIDTH);
      // Leaves are written with four figures.
      expect(read([...own])).toBeCloseTo(scoreOf(learnt, own), 2);
    }
    // What is measured is no 32-bit number.
    for (const value of VALUES) {
      const exact = Array.from({ length: WIDTH }, () => value);
      expect(read(exact)).toBeCloseTo(scoreOf(learnt, Float32Array.from(exact)), 2);
    }
  });
});
