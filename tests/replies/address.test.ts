import { expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { toReadableAddress, toReadableAddresses, toShortAddress } from '../../src/replies/quotes.ts';

test.each([
  { at: 'p7s2', readable: '¶7, sentence 2', short: '¶7·2' },
  { at: 'p0s1', readable: 'headline', short: 'headline' },
])('$at is shown as “$readable”', ({ at, readable, short }) => {
  expect([toReadableAddress(at, en.phrases), toShortAddress(at, en.phrases)]).toEqual([readable, short]);
});

test('several addresses are gathered by paragraph', () => {
  expect(toReadableAddresses(['p0s1', 'p7s1', 'p2s1', 'p7s2'], en.phrases)).toBe(
    'headline; ¶7, sentences 1 and 2; ¶2, sentence 1',
  );
});
