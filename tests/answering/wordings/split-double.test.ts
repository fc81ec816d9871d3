import { expect, test } from 'vitest';
import { splitDouble } from '../../../src/answering/wordings/split-question.ts';
import { language } from '../../means.ts';

test.each([
  ['when do they leave and how many are there', 'when do they leave', 'how many are there'],
  ['wat day did it come n who frm', 'wat day did it come', 'who frm'],
  ['Who sent the letter, and when did it arrive?', 'Who sent the letter', 'when did it arrive?'],
])('%s', (text, first, second) => {
  expect(splitDouble(text, language)).toEqual([first, second]);
});

test('takes no story for the half of a double question', () => {
  const story = `${'on the day '.repeat(9)} when they leave and how many are there`;
  expect(splitDouble(story, language)).toBeUndefined();
});

test.each(['what do Iraqi and Kurdish officials say', 'who sent it', 'is it dark and when'])(
  'asks one thing: %s',
  (text) => {
    expect(splitDouble(text, language)).toBeUndefined();
  },
);
