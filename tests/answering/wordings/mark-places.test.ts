import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectMarkPlaces } from '../../../src/answering/wordings/mark-places.ts';

test('marks are counted and found in the sentences that have them', () => {
  const places = collectMarkPlaces([new Set(['river', 'otter']), new Set(), new Set(['otter'])]);
  expect(places.sentences).toBe(3);
  expect([places.has('otter'), places.has('beaver')]).toEqual([true, false]);
  expect([places.countOf('otter'), places.countOf('river'), places.countOf('beaver')]).toEqual([2, 1, 0]);
  expect([places.isWithin('otter', 1, 2), places.isWithin('otter', 1, 3)]).toEqual([false, true]);
});

test('any marks are within the same sentences as one finds who looks through all of them', () => {
  const mark = fc.constantFrom('a', 'b', 'c', 'd');
  const sentences = fc.array(fc.uniqueArray(mark), { maxLength: 6 });
  fc.assert(
    fc.property(sentences, mark, fc.nat(7), fc.nat(7), (all, asked, start, end) => {
      const places = collectMarkPlaces(all.map((marks) => new Set(marks)));
      expect(places.isWithin(asked, start, end)).toBe(
        all.some((marks, at) => at >= start && at < end && marks.includes(asked)),
      );
      expect(places.countOf(asked)).toBe(all.filter((marks) => marks.includes(asked)).length);
    }),
  );
});
