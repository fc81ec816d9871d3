import { expect, test } from 'vitest';
import { dropWritten } from '../../../../bench/answers/held-out/ask.ts';
import { crop } from '../../../../bench/answers/held-out/measure-entries.ts';
import { dropSentences } from '../../../../bench/answers/held-out/measure-misses.ts';
import { curate } from '../../../../bench/learn/judge/sources.ts';
import { toArticle } from '../../../../bench/squad/squad.ts';

const PARAGRAPHS = [['One.', 'Two.'], ['Three.'], ['Four.', 'Five.', 'Six.']];

test('an article is cropped to whole paragraphs, with the questions that they answer', () => {
  const questions = [
    { text: 'two?', gold: 1, paragraph: 0 },
    { text: 'three?', gold: 2, paragraph: 1 },
    { text: 'six?', gold: 5, paragraph: 2 },
  ];
  const cropped = crop({ title: 'numbers', paragraphs: PARAGRAPHS, questions }, 4);
  expect(cropped.paragraphs).toEqual([['One.', 'Two.'], ['Three.']]);
  expect(cropped.questions.map(({ text }) => text)).toEqual(['two?', 'three?']);
});

test('sentences are taken out by their number in the whole article, and no empty paragraph stays', () => {
  expect(dropSentences(PARAGRAPHS, new Set([0, 2, 4]))).toEqual([['Two.'], ['Four.', 'Six.']]);
});

test('a question that stands among the wordings is left out, whatever its case and marks', () => {
  const article = curate(
    toArticle('numbers', PARAGRAPHS),
    [{ cite: 0, wordings: ['Which is first?'] }],
    [{ wordings: ['how many, then'] }],
  );
  const questions = ['which is FIRST', 'How many then?', 'which is last'].map((question) => ({
    question,
    kind: 'answerable' as const,
    gold: [],
  }));
  expect(dropWritten(article, questions).map(({ question }) => question)).toEqual(['which is last']);
});
