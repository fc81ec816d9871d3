import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthenId, readCustomId, shortenId, toCustomId } from '../../src/discord/custom-id.ts';
import { toChoice } from '../../src/replies/buttons.ts';
import type { Step } from '../../src/replies/reply.ts';
import { steps } from '../../src/steps/steps.ts';

const snowflake = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
const step: fc.Arbitrary<Step> = fc.record({
  name: fc.constantFrom(...steps.map(({ name }) => name)),
  args: fc.array(fc.stringMatching(/^[a-z0-9./;-]{0,20}$/), { maxLength: 3 }),
});

describe('what a button carries', () => {
  test('comes back as it was written, for any step and arguments', () => {
    fc.assert(
      fc.property(step, (written) => {
        const customId = toCustomId(written) ?? '';
        expect(customId.length).toBeLessThanOrEqual(100);
        expect(readCustomId(customId)).toEqual(written);
      }),
      { numRuns: 1_000 },
    );
  });

  test('of a list keeps the first ones, as many as fit', () => {
    const many = Array.from({ length: 40 }, (_, index) => `p${index}s1`).join('.');
    const [list = ''] =
      readCustomId(toCustomId({ name: 'context', args: [`some-article/${many}`] }) ?? '')?.args ?? [];
    expect(list.length).toBeGreaterThan(80);
    expect(`some-article/${many}.`.startsWith(`${list}.`)).toBe(true);
  });

  test('is not written when it cannot fit, so that the button is left out', () => {
    expect(toCustomId({ name: 'others', args: [`${'a'.repeat(60)}/${'b'.repeat(60)}`] })).toBeUndefined();
  });

  test('is not written of characters that could be taken for others', () => {
    for (const arg of ['a:b', 'A', 'ä', 'a b', '\n'])
      expect(toCustomId({ name: 'others', args: [arg] })).toBeUndefined();
  });

  test('fits for a question to choose with the longest ids that files may give, and its asker', () => {
    const id = `${'a'.repeat(40)}/${'b'.repeat(40)}`;
    const { step: asked } = toChoice({ id, label: 'Why?' });
    const args = [...asked.args, shortenId(`${2n ** 64n - 1n}`)];
    expect(readCustomId(toCustomId({ ...asked, args }) ?? '')?.args[0]).toBe(id);
  });

  test.each([
    { customId: '' },
    { customId: '2' },
    { customId: '2:ask' },
    { customId: `2ask:${'a'.repeat(100)}` },
    { customId: '2Ask' },
    { customId: '2ask:a b' },
    { customId: '2ask\n' },
    { customId: '3ask:article/entry' },
    { customId: '1c' },
    { customId: '1c:abc' },
    { customId: '1c:abc:article/entry/more' },
    { customId: '1c:abc:../../etc/passwd' },
    { customId: '1c:ABC:article/entry' },
    { customId: '1c:abc:article/entry:more' },
    { customId: '1x:' },
    { customId: '1x:article' },
    { customId: '1x:article/p1s1..p2s1' },
    { customId: '1r:' },
    { customId: '1r:abc:' },
    { customId: '1f:' },
    { customId: '1f\n' },
    { customId: '1z:abc' },
    { customId: `1o:${'a'.repeat(60)}/${'b'.repeat(60)}` },
    { customId: '1o:__proto__/constructor' },
    { customId: '1constructor' },
  ])('$customId is not read', ({ customId }) => {
    expect(readCustomId(customId)).toBeUndefined();
  });

  test('reads nothing that it would not write itself, whatever comes', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'2axf:/.;-bzp0129A\n'), maxLength: 120 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), nearly), (text) => {
        fc.pre(!text.startsWith('1'));
        const read = readCustomId(text);
        expect(read === undefined ? text : toCustomId(read)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a button of a message sent before ids named their steps', () => {
  test.each([
    { old: '1c:abc123:article/entry', name: 'ask', args: ['article/entry', 'abc123'] },
    { old: '1x:a/p1s1.p2s1;b/p1s1', name: 'context', args: ['a/p1s1.p2s1;b/p1s1'] },
    { old: '1o:article/entry', name: 'others', args: ['article/entry'] },
    { old: '1n:article/p1s1', name: 'not-what-i-asked', args: ['article/p1s1'] },
    { old: '1n:', name: 'not-what-i-asked', args: [''] },
    { old: '1e:article/entry', name: 'show-everyone', args: ['article/entry'] },
    { old: '1r:abc', name: 'remove', args: ['abc'] },
    { old: '1r:abc:def:0', name: 'remove', args: ['abc', 'def', '0'] },
    { old: '1f', name: 'follow-up', args: [] },
    { old: '1q', name: 'followed', args: [] },
    { old: '1t:forget-mine', name: 'forget-mine', args: [] },
    { old: '1t:dismiss:0123456789ab:2', name: 'dismiss', args: ['0123456789ab', '2'] },
  ])('$old leads to the step “$name”, which is there', ({ old, name, args }) => {
    expect(readCustomId(old)).toEqual({ name, args });
    expect(steps.map((one) => one.name)).toContain(name);
  });
});

test('an id of Discord’s comes back from its short form, which takes thirteen characters', () => {
  fc.assert(
    fc.property(snowflake, (id) => {
      expect(shortenId(id)).toMatch(/^[a-z0-9]{1,13}$/);
      expect(lengthenId(shortenId(id))).toBe(id);
    }),
  );
  expect(lengthenId('../x')).toBeUndefined();
});
