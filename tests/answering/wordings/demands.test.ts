import { expect, test } from 'vitest';
import { toDemands } from '../../../src/answering/wordings/matcher.ts';

test('less is demanded where more is written down, and never more than half nor less than a third', () => {
  expect([1, 100, 1_000].map((wordings) => toDemands(wordings).trust)).toEqual([0.5, 0.5, 0.5]);
  expect(toDemands(3_000).trust).toBeLessThan(0.5);
  expect(toDemands(3_000).covered).toBeLessThan(0.3);
  expect(toDemands(1_000_000)).toEqual(toDemands(10_000));
});
