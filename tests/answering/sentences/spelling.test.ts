import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRemembering } from '../../../src/answering/remembering.ts';
import { collectForms, createSpelling, type Spelling } from '../../../src/answering/words/spelling.ts';

function mendTowards(words: readonly string[]): Spelling {
  return createSpelling([collectForms(words)], createRemembering(1));
}

const words =
  'peshmerga soldiers attack attacks withdraw kirkuk baghdad name army letter secretary statement'.split(' ');

describe('a misspelt word is mended', () => {
  test.each([
    { typed: 'peshmegra', meant: 'peshmerga' },
    { typed: 'soilders', meant: 'soldiers' },
    { typed: 'widraw', meant: undefined },
    { typed: 'withdrow', meant: 'withdraw' },
    { typed: 'atack', meant: 'attack' },
    { typed: 'nme', meant: 'name' },
    { typed: 'amry', meant: 'army' },
    { typed: 'xqzt', meant: undefined },
    { typed: 'secretray', meant: 'secretary' },
    { typed: 'attck', meant: 'attack' },
    { typed: 'wthdrw', meant: 'withdraw' },
    { typed: 'sttmnt', meant: 'statement' },
    { typed: 'nm', meant: undefined },
  ])('$typed → $meant', ({ typed, meant }) => {
    expect(mendTowards(words).repair(typed)[0]?.form).toBe(meant);
  });

  test.each([
    { typed: 'asdf', meant: undefined },
    { typed: 'xwar', meant: undefined },
    { typed: 'warr', meant: 'war' },
    { typed: 'awr', meant: 'war' },
  ])('a word of three letters is meant only by its own first letter: $typed → $meant', ({ typed, meant }) => {
    expect(mendTowards(['sdf', 'war']).repair(typed)[0]?.form).toBe(meant);
  });

  test('numbers are never mended', () => {
    expect(mendTowards(['2500', '2501']).repair('2502')).toEqual([]);
  });

  test('one wrong letter in a long word is always mended', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    fc.assert(
      fc.property(
        fc.constantFrom(...words.filter(({ length }) => length > 5)),
        fc.nat(),
        letter,
        (word, at, other) => {
          const place = at % word.length;
          const typed = word.slice(0, place) + other + word.slice(place + 1);
          const repairs = mendTowards(words).repair(typed);
          expect(repairs.map(({ form }) => form)).toContain(word);
        },
      ),
    );
  });

  test('what was asked before changes nothing', () => {
    const anyWord = fc.string({ unit: fc.constantFrom(...'aekmrst'), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(anyWord), anyWord, (before, typed) => {
        const used = mendTowards(words);
        for (const word of before) used.repair(word);
        expect(used.repair(typed)).toEqual(mendTowards(words).repair(typed));
      }),
    );
  });
});
