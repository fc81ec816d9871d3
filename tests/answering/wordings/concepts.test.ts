import { describe, expect, test } from 'vitest';
import { createConcepts } from '../../../src/answering/wordings/concepts.ts';
import { language } from '../../means.ts';

const { readWords } = language;

const concepts = createConcepts(
  [
    ['night', 'evening'],
    ['probably', 'likely'],
    ['reply', 'response'],
    ['responsible', 'responsibility'],
    ['currently', 'now', 'right now'],
    ['attack', 'attacked'],
  ],
  language,
);
const read = (text: string) => concepts.read(readWords(text)).map(({ name }) => name);

describe('words that share a stem with a synonym', () => {
  test('a word of grammar is not the synonym: even, like', () => {
    expect(read('even like')).toEqual(readWords('even like').map(({ stem }) => stem));
    expect(read('evening likely')).toEqual(['=night', '=probably']);
  });

  test('a word that stands in a group itself belongs to that group', () => {
    expect(read('response responsibility')).toEqual(['=reply', '=responsible']);
  });

  test('any other form belongs to the first group that has the stem', () => {
    expect(read('attacking responsive')).toEqual(['=attack', '=reply']);
  });
});

test('a word of grammar that stands in a group is its member, and the longest phrase wins', () => {
  expect(read('now')).toEqual(['=currently']);
  expect(read('right now')).toEqual(['=currently']);
});
