import { expect, test } from 'vitest';
import { findSlope } from '../../../bench/discord/measure-rounds.ts';

test.each([
  { of: 'a flat row', ys: [7, 7, 7, 7], slope: 0 },
  { of: 'a straight line', ys: [1, 3, 5, 7], slope: 2 },
  { of: 'a falling line', ys: [9, 6, 3, 0], slope: -3 },
  { of: 'a rise with noise on both sides', ys: [0, 2, 1, 3], slope: 0.8 },
])('the slope of $of is $slope', ({ ys, slope }) => {
  expect(findSlope(ys.map((y, x) => ({ x, y })))).toBeCloseTo(slope, 10);
});

test('a single point has no slope', () => {
  expect(findSlope([{ x: 1, y: 1 }])).toBeNaN();
});
