import { expect, test } from 'vitest';
import type { Misses } from '../../../bench/answers/held-out/held-out-results.ts';
import { findHeadline, renderHeadline } from '../../../bench/answers/render-headline.ts';

const right: Misses['right'][number] = {
  file: 'squad2.json',
  judge: 'shipped',
  learnt: 'questions of these articles',
  articles: 4,
  answerable: { questions: 1200, right: 0.5, shown: 0.9, wrong: 0.1, gap: 0, first: 0.91 },
  misspelt: 0.9,
};
const rival: Misses['rivals'][number] = {
  file: 'squad2.json',
  system: 'BM25',
  questions: 1200,
  first: 0.71,
  misspelt: 0.55,
  asked: 'near misses',
  auroc: 0.5,
};
const misses: Misses = {
  date: '2026-01-01',
  notes: [],
  rows: [],
  right: [
    right,
    { ...right, judge: 'held out', answerable: { ...right.answerable, first: 0.81 }, misspelt: 0.8 },
    { ...right, judge: 'held out', file: 'squad.json' },
  ],
  rivals: [rival, { ...rival, asked: 'off-topic' }, { ...rival, file: 'squad.json', first: 0.99 }],
};

test('the README compares the systems on the first file, ours by a judge that has not learnt from it', () => {
  const headline = findHeadline({ misses });
  if (headline === undefined) throw new Error('There is no headline.');
  const text = renderHeadline(headline, undefined);
  expect(text).toContain('of 1,200 questions on 4 articles of squad2.json');
  expect(text).toContain('| Footnote | 81.0 %   | 80.0 %   |');
  expect(text.match(/\| BM25/g)).toHaveLength(1);
  expect(text).toContain('| BM25     | 71.0 %   | 55.0 %   |');
});

test('what only the shipped judge was asked is no headline', () => {
  expect(findHeadline({ misses: { ...misses, right: [right] } })).toBeUndefined();
  expect(findHeadline({})).toBeUndefined();
});
