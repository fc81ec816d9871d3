import { expect, test } from 'vitest';
import { mendWords } from '../../../src/answering/wordings/mend-words.ts';
import { createRepairer } from '../../../src/answering/wordings/repairer.ts';
import { language } from '../../means.ts';

const { readWords } = language;

const forms = new Map([
  ['war', 3],
  ['water', 9],
  ['letter', 40],
  ['later', 1],
  ['land', 5],
  ['leaving', 2],
]);
const stems = new Set([...forms.keys()].map((form) => readWords(form)[0]?.stem ?? form));
const repairer = createRepairer({ stems, forms }, [], language);
const mend = (text: string) => mendWords(readWords(text), repairer).map(({ form }) => form);

test('takes the word that is often written down, and that letters were dropped from', () => {
  expect(mend('watr leter')).toEqual(['water', 'letter']);
});

test('reads -in as -ing', () => {
  expect(mend('leavin')).toEqual(['leaving']);
});

test('leaves common English words as they stand', () => {
  expect(mend('lads')).toEqual(['lads']);
});
