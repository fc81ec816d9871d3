import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNearest } from '../../src/knowledge/checking/wording-of-problems.ts';
import { editDistance } from '../../src/knowledge/edit-distance.ts';

test.each([
  { left: 'kirkuk', right: 'kirkuk', distance: 0 },
  { left: 'kirkuk', right: 'kirkuuk', distance: 1 },
  { left: 'kirkuk', right: 'kikruk', distance: 1 },
  { left: 'attack', right: 'atakc', distance: 2 },
  { left: '', right: 'ab', distance: 2 },
])('from "$left" to "$right" it takes $distance', ({ left, right, distance }) => {
  expect(editDistance(left, right, 5)).toBe(distance);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

test('the way back is as long', () => {
  fc.assert(
    fc.property(word, word, (left, right) => {
      expect(editDistance(left, right, 9)).toBe(editDistance(right, left, 9));
    }),
  );
});

test('beyond the limit it only says so', () => {
  fc.assert(
    fc.property(word, word, fc.nat({ max: 3 }), (left, right, limit) => {
      expect(editDistance(left, right, limit)).toBe(Math.min(editDistance(left, right, 9), limit + 1));
    }),
  );
});

test('swapped letters in a misspelt name count as one edit', () => {
  expect(findNearest('ids', ['sdi', 'isd'])).toBe('isd');
});
