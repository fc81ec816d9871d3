import fc from 'fast-check';
import { expect, test } from 'vitest';
import { raiseToNegative } from '../../../src/answering/wordings/softmax.ts';

test('e is raised as Math.exp raises it, to single precision', () => {
  fc.assert(
    fc.property(fc.float({ min: 0, max: 80, noNaN: true }), (power) => {
      expect(Math.abs(raiseToNegative(power) / Math.exp(-power) - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  { power: 0, raised: 1 },
  { power: 200, raised: 0 },
  { power: Number.MAX_VALUE, raised: 0 },
])('to the power of minus $power it is $raised', ({ power, raised }) => {
  expect(raiseToNegative(power)).toBe(raised);
});
