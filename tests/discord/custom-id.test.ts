import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PressedAction, readCustomId, toCustomId } from '../../src/discord/custom-id.ts';

const snowflake = fc.bigInt({ min: 10n ** 16n, max: 2n ** 64n - 1n }).map(String);
const name = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/);
const id = fc.tuple(name, name).map((parts) => parts.join('/'));
/** Sentences of one article, as most answers cite them. */
const ids = fc
  .tuple(name, fc.uniqueArray(fc.stringMatching(/^p\d{1,2}s\d$/), { minLength: 1, maxLength: 5 }))
  .map(([article, ats]) => ats.map((at) => `${article}/${at}`));

const action: fc.Arbitrary<PressedAction> = fc.oneof(
  fc.record({ kind: fc.constant('choose' as const), asker: snowflake, id }),
  fc.record({ kind: fc.constant('context' as const), ids }),
  fc.record({ kind: fc.constant('others' as const), id }),
  fc.record({ kind: fc.constant('not-what-i-asked' as const), ids: fc.oneof(ids, fc.constant([])) }),
  fc.record({
    kind: fc.constant('show-everyone' as const),
    ids: fc.oneof(
      ids,
      id.map((one) => [one]),
    ),
  }),
  fc.record({
    kind: fc.constant('remove' as const),
    asker: snowflake,
    parts: fc.array(snowflake, { maxLength: 4 }),
  }),
  fc.constant({ kind: 'follow-up' as const }),
);

describe('what a button carries', () => {
  test('comes back as it was written, and fits, for any action with ids of the length that files may give them', () => {
    fc.assert(
      fc.property(action, (written) => {
        const customId = toCustomId(written) ?? '';
        expect(customId.length).toBeLessThanOrEqual(100);
        expect(customId).toMatch(/^1[a-z]/);
        expect(readCustomId(customId)).toEqual(written);
      }),
      { numRuns: 1_000 },
    );
  });

  test('of many sentences keeps the first ones, as many as fit', () => {
    const many = Array.from({ length: 40 }, (_, index) => `some-article/p${index}s1`);
    const read = readCustomId(toCustomId({ kind: 'context', ids: many }) ?? '');
    expect(read?.kind === 'context' && read.ids.length).toBeGreaterThan(10);
    expect(read).toEqual({
      kind: 'context',
      ids: many.slice(0, read?.kind === 'context' ? read.ids.length : 0),
    });
  });

  test('is not written when it cannot fit, so that the button is left out', () => {
    expect(toCustomId({ kind: 'others', id: `${'a'.repeat(60)}/${'b'.repeat(60)}` })).toBeUndefined();
  });

  test.each([
    { customId: '' },
    { customId: '2c:abc:article/entry' },
    { customId: '1c' },
    { customId: '1c:abc' },
    { customId: '1c:abc:article/entry/more' },
    { customId: '1c:abc:../../etc/passwd' },
    { customId: '1c:ABC:article/entry' },
    { customId: '1c:0abc:article/entry' },
    { customId: '1c:abc:article/entry:more' },
    { customId: '1x:' },
    { customId: '1x:article' },
    { customId: '1x:article/p1s1..p2s1' },
    { customId: '1x:article/p1s1;article/p2s1' },
    { customId: '1r:' },
    { customId: '1r:abc:' },
    { customId: '1f:' },
    { customId: '1f\n' },
    { customId: '1z:abc' },
    { customId: `1o:${'a'.repeat(60)}/${'b'.repeat(60)}` },
    { customId: '1o:__proto__/constructor' },
  ])('$customId is not read', ({ customId }) => {
    expect(readCustomId(customId)).toBeUndefined();
  });

  test('reads nothing that it would not write itself, whatever comes', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'1cxonerf:/.;-abzp0129'), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), nearly), (text) => {
        const read = readCustomId(text);
        expect(read === undefined ? text : toCustomId(read)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });
});
