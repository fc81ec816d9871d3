import { expect, test } from 'vitest';
import { createThesaurus } from '../../../src/answering/sentences/thesaurus.ts';
import { language } from '../../means.ts';

const { readWords } = language;

const thesaurus = createThesaurus(
  [
    {
      groups: [
        ['isis', 'daesh', 'islamic state'],
        ['troops', 'soldiers'],
      ],
      weight: 0.85,
    },
    { groups: [['soldier', 'fighter']], weight: 0.4 },
  ],
  language,
);

function stemsOf(text: string): readonly string[] {
  return readWords(text).map(({ stem }) => stem);
}

test('a word stands for the others of its groups, each with the trust its source deserves', () => {
  const alike = thesaurus.alikeTo(stemsOf('soldiers')[0] ?? '');
  expect(alike).toEqual([
    { stem: stemsOf('troops')[0], weight: 0.85 },
    { stem: stemsOf('fighter')[0], weight: 0.4 },
  ]);
});

test('a phrase is found where all its words stand together', () => {
  const found = thesaurus.phrasesIn(stemsOf('the Islamic State claimed it'));
  expect(found.map(({ start, length }) => ({ start, length }))).toEqual([{ start: 1, length: 2 }]);
  expect(thesaurus.phrasesIn(stemsOf('an Islamic republic is a state'))).toEqual([]);
});

test('a single word of a group with phrases stands for the phrases too', () => {
  const [phrase] = thesaurus.phrasesIn(stemsOf('islamic state'));
  expect(thesaurus.alikeTo('daesh').map(({ stem }) => stem)).toContain(phrase?.concept);
});
