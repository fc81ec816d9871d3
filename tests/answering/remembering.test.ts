import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRemembering } from '../../src/answering/remembering.ts';

/** Uses the memories with these numbers one after another; gives for each use whether it was still there. */
function use(most: number, numbers: readonly number[]): readonly boolean[] {
  const remember = createRemembering(most);
  const recalls = [0, 1, 2, 3, 4].map(() => remember(() => ({ isUsed: false })));
  return numbers.map((number) => {
    const memory = recalls[number]?.();
    const wasThere = memory?.isUsed === true;
    if (memory !== undefined) memory.isUsed = true;
    return wasThere;
  });
}

test('what was used last is still there, and what was used longest ago is forgotten first', () => {
  expect(use(2, [0, 0, 1, 0, 2, 0, 1])).toEqual([false, true, false, true, false, true, false]);
});

test('a memory is there exactly if no more others than may be kept were used since it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(fc.nat({ max: 4 })), (most, numbers) => {
      const expected = numbers.map((number, at) => {
        const before = numbers.slice(0, at).lastIndexOf(number);
        return before >= 0 && new Set(numbers.slice(before + 1, at)).size < most;
      });
      expect(use(most, numbers)).toEqual(expected);
    }),
  );
});
