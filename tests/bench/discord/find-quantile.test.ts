import { expect, test } from 'vitest';
import { findQuantile } from '../../../bench/discord/measure-rounds.ts';

const TEN = [9, 1, 8, 2, 7, 3, 10, 4, 6, 5];

test.each([
  { share: 0, value: 1 },
  { share: 0.5, value: 5 },
  { share: 0.95, value: 10 },
  { share: 1, value: 10 },
])('of one to ten, $share of the values are at most $value', ({ share, value }) => {
  expect(findQuantile(TEN, share)).toBe(value);
});

test('no values have no quantile', () => {
  expect(findQuantile([], 0.5)).toBeNaN();
});
