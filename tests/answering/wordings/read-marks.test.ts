import { describe, expect, test } from 'vitest';
import { createConcepts } from '../../../src/answering/wordings/concepts.ts';
import { borrowNames, readMarks } from '../../../src/answering/wordings/marks.ts';
import { language } from '../../means.ts';

const { readWords } = language;

const read = (text: string) => readMarks(readWords(text), createConcepts([], language));

describe('what is asked for by name', () => {
  test.each([
    ['In which hotel did they talk?', 'hotel'],
    ['What was the weather like?', 'weather'],
    ['How many women were there?', 'women'],
    ['What did they say?', undefined],
    ['Who said it?', undefined],
  ])('%s', (question, head) => {
    expect(read(question).head).toBe(head === undefined ? undefined : readWords(head)[0]?.stem);
  });
});

test('a part of a rambling text borrows the names of the rest, and nothing else', () => {
  const whole = read('My uncle lives in Kirkuk and worries, so when was the attack there?');
  const part = borrowNames(read('so when was the attack there?'), whole);
  expect(part.weights.get('kirkuk')).toBe(0.5);
  expect(part.weights.has('uncl')).toBe(false);
});
