import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRamble } from '../../../src/answering/curated/split-ramble.ts';

test('a question of ordinary length is left whole', () => {
  expect(splitRamble('How many people died, and where was that?')).toEqual([
    'How many people died, and where was that?',
  ]);
});

test('the question inside a story stands among its parts', () => {
  const story =
    'My teacher is awful, she gave us a map to draw until tomorrow and my pens are all dry and my brother is no help at all, ' +
    'so which areas do I shade in red? Thanks a lot everybody';
  expect(splitRamble(story)).toContain('so which areas do I shade in red?');
});

test('chatter around a question with a question mark is left out', () => {
  const story =
    'The garden is a mess and the postman was late again today. My neighbour says hello to everybody here! ' +
    'How many trucks did they get in July? I must go now, the kettle is on';
  expect(splitRamble(story)).toEqual(['How many trucks did they get in July?']);
});

test('any text gives one to eight parts of itself', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60, mode: 'sentences' }), (text) => {
      const parts = splitRamble(text);
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.length).toBeLessThanOrEqual(8);
      for (const part of parts) expect(text).toContain(part);
    }),
  );
});
