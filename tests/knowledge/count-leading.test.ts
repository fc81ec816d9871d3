import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLeading } from '../../src/knowledge/count-leading.ts';

test('counts the places before the first for which it no longer holds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.integer({ min: -1, max: 10 }), (numbers, limit) => {
      const rising = numbers.toSorted((left, right) => left - right);
      const expected = rising.filter((number) => number <= limit).length;
      expect(countLeading(rising.length, (place) => (rising[place] ?? 0) <= limit)).toBe(expected);
    }),
  );
});
