import { expect, test } from 'vitest';
import { readTrees } from '../../../src/answering/learned/read-trees.ts';
import { FEATURES } from '../../../src/answering/sentences/measure.ts';

test.each([
  { features: [0, 0], score: 1 + 10 },
  { features: [0.5, 0], score: 2 + 10 },
  { features: [0.5, 7], score: 3 + 10 },
  { features: [0, 7], score: 1 + 10 },
])('two trees add up to $score for $features', ({ features, score }) => {
  expect(readTrees('0<.5 1 1<7 2 3 10')(features)).toBe(score);
});

test('the learnt trees ask only about features that are measured', () => {
  const lowest = readTrees()(FEATURES.map(() => Number.NEGATIVE_INFINITY));
  const highest = readTrees()(FEATURES.map(() => Number.POSITIVE_INFINITY));
  expect(Number.isFinite(lowest)).toBe(true);
  expect(Number.isFinite(highest)).toBe(true);
  expect(lowest).not.toBe(highest);
});
