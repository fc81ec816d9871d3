import { expect, test } from 'vitest';
import { collectPostings } from '../../../src/answering/sentences/postings.ts';

test('a term has its texts in order, each with how often it stands there', () => {
  const postings = collectPostings([
    { times: new Map([[2, 1]]), length: 3 },
    { times: new Map(), length: 0 },
    {
      times: new Map([
        [0, 4],
        [2, 2],
      ]),
      length: 6,
    },
  ]);
  expect([...postings.of(2)]).toEqual([0, 1, 2, 2]);
  expect([...postings.of(0)]).toEqual([2, 4]);
  expect([postings.frequencyOf(0), postings.frequencyOf(2)]).toEqual([1, 2]);
  expect([postings.texts, postings.averageLength, postings.lengthOf(2)]).toEqual([3, 3, 6]);
});

test.each([-1, 1, 3, 4])('term %i, which stands nowhere, has no texts', (term) => {
  const postings = collectPostings([
    {
      times: new Map([
        [2, 1],
        [0, 1],
      ]),
      length: 2,
    },
  ]);
  expect([...postings.of(term)]).toEqual([]);
  expect(postings.frequencyOf(term)).toBe(0);
});
