import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRelatives, groupFamilies } from '../../../src/answering/sentences/expand-word.ts';

test('words of one family are found by their beginning, whatever stands between them', () => {
  const stems = ['advisori', 'zebra', 'advis', 'adult', 'advers', 'advisor'];
  const relatives = findRelatives('advis', groupFamilies(stems)).map((place) => stems[place]);
  expect(relatives).toEqual(['advisori', 'advisor']);
});

test('a word has the same relatives, in the same order, as when all words are looked through', () => {
  const stem = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 8 })
    .map((letters) => letters.join(''));
  const isRelated = (one: string, other: string): boolean => {
    const shared = Math.max(4, Math.max(one.length, other.length) - 3);
    return one !== other && one.slice(0, shared) === other.slice(0, shared);
  };
  fc.assert(
    fc.property(fc.uniqueArray(stem, { maxLength: 40 }), stem, (stems, asked) => {
      const expected = [...stems.keys()].filter(
        (place) =>
          asked.length >= 4 && (stems[place] ?? '').length >= 4 && isRelated(asked, stems[place] ?? ''),
      );
      expect(findRelatives(asked, groupFamilies(stems))).toEqual(expected);
    }),
  );
});
