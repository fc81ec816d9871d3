import { expect, test } from 'vitest';
import { readOptions } from '../../../bench/answers/read-options.ts';

test('without a name every part is measured', () => {
  const { parts, isWhole } = readOptions([]);
  expect(isWhole).toBe(true);
  for (const part of ['search', 'effort', 'entries', 'cold', 'misses'] as const)
    expect(parts).toContain(part);
});

test('a part that is named is measured alone', () => {
  const { parts, isWhole } = readOptions(['effort', '--quick']);
  expect([...parts]).toEqual(['effort']);
  expect(isWhole).toBe(false);
});

test.each([
  { args: ['effrot'], says: 'There is no part “effrot”; the parts are search, checks, growth, effort' },
  { args: ['triggering'], says: '--wikiqa FILE' },
])('$args is refused with what to do', ({ args, says }) => {
  expect(() => readOptions(args)).toThrow(says);
});

test.each([
  { args: ['--quick'], folds: 1 },
  { args: [], folds: 2 },
  { args: ['--folds', '9'], folds: 4 },
  { args: ['--folds', '0'], folds: 1 },
])('$args makes $folds folds', ({ args, folds }) => {
  expect(readOptions(args).folds).toBe(folds);
});
