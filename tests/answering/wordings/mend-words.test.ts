import { expect, test } from 'vitest';
import { mendWords } from '../../../src/answering/wordings/mend-words.ts';
import { createRepairer } from '../../../src/answering/wordings/repairer.ts';
import { language, means } from '../../means.ts';

const { readWords } = language;

const forms = new Map([
  ['war', 3],
  ['water', 9],
  ['letter', 40],
  ['later', 1],
  ['land', 5],
  ['leaving', 2],
]);
const toVocabulary = (counts: ReadonlyMap<string, number>) => ({
  stems: new Set([...counts.keys()].map((form) => readWords(form)[0]?.stem ?? form)),
  forms: counts,
});
const NONE = toVocabulary(new Map());

function mend(text: string, asked: readonly string[] = []): readonly string[] {
  const vocabulary = toVocabulary(new Map(asked.map((form) => [form, 1])));
  const sources = {
    written: toVocabulary(forms),
    asked: asked.length === 0 ? NONE : vocabulary,
    synonyms: [],
    remember: means.remember,
  };
  return mendWords(readWords(text), createRepairer(sources, language)).map(({ form }) => form);
}

test('takes the word that is often written down, and that letters were dropped from', () => {
  expect(mend('watr leter')).toEqual(['water', 'letter']);
});

test('reads -in as -ing', () => {
  expect(mend('leavin')).toEqual(['leaving']);
});

test('leaves common English words as they stand', () => {
  expect(mend('lads')).toEqual(['lads']);
});

test('mends towards the article where a word of the wordings is no nearer', () => {
  expect(mend('watar', ['watir'])).toEqual(['water']);
  expect(mend('landng')).not.toEqual(['landing']);
  expect(mend('landng', ['landing'])).toEqual(['landing']);
});

test('takes a word that only wordings have for right, and leaves it as it stands', () => {
  expect(mend('watre', ['watre'])).toEqual(['watre']);
});
