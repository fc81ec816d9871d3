import { expect, test } from 'vitest';
import { grow } from '../../../bench/answers/growth.ts';

const ARTICLES = [
  {
    title: 'one',
    paragraphs: [['Troops arrived on Monday.', 'They stayed.'], ['Nobody left.']],
    questions: [],
  },
  { title: 'two', paragraphs: [['Reinforcements are considerably late.']], questions: [] },
];

test.each([{ sentences: 1 }, { sentences: 4 }, { sentences: 5 }, { sentences: 2_000 }])(
  '$sentences sentences are as many, and no two are the same',
  ({ sentences }) => {
    const grown = grow(ARTICLES, sentences).flat();
    expect(grown).toHaveLength(sentences);
    expect(new Set(grown).size).toBe(sentences);
  },
);

test('the first are the articles as they stand, in their order', () => {
  expect(grow(ARTICLES, 4).flat()).toEqual(ARTICLES.flatMap(({ paragraphs }) => paragraphs.flat()));
});

test('of nothing nothing grows', () => {
  expect(grow([], 10)).toEqual([]);
});
