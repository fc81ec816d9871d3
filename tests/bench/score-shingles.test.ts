import { expect, test } from 'vitest';
import { average, scoreShingles } from '../../bench/importing/score-shingles.ts';

test('a text that is the expected one is near in every way, whatever stands between its words', () => {
  const near = scoreShingles('The mill is open today.', 'The mill — is open\ntoday');
  expect(near).toEqual({ precision: 1, recall: 1, isWordForWord: true });
});

test('runs of four words are counted, and a run that stands twice and is expected once is half wrong', () => {
  expect(scoreShingles('a b c d', 'a b c d e').precision).toBe(0.5);
  expect(scoreShingles('a b c d e', 'a b c d').recall).toBe(0.5);
  expect(scoreShingles('a b', 'a b')).toMatchObject({ precision: 1, recall: 1 });
});

test('F1 is taken from the means of precision and recall', () => {
  const pages = [
    { precision: 1, recall: 0.5, isWordForWord: true },
    { precision: 0.5, recall: 0.5, isWordForWord: false },
  ];
  expect(average(pages)).toEqual({ f1: 0.6, precision: 0.75, recall: 0.5, wordForWord: 0.5 });
});
