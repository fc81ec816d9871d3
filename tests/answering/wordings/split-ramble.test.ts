import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitRamble } from '../../../src/answering/wordings/split-question.ts';

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

test('the one question that ends a text of more than twelve words is asked by itself as well', () => {
  const text = 'Sure. Nice try, my friend, everybody knows that one already. Who signed the letter then?';
  expect(splitRamble(text)).toEqual([text, 'Who signed the letter then?']);
});

test('a question that is long itself is asked by its last clauses', () => {
  const story =
    'My uncle says it is all made up, and since he drives a truck he claims to know about trucks of every kind, so how many did they get?';
  expect(splitRamble(story).at(-1)).toBe('so how many did they get?');
});

test('a short question inside a story takes the sentence before it along', () => {
  const story =
    'My uncle drives lorries and says at every dinner that nobody ever gives anything away. ' +
    'I said the Kurds got some for nothing this year. So, which months?';
  expect(splitRamble(story)).toEqual(['I said the Kurds got some for nothing this year. So, which months?']);
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
