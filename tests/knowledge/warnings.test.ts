import { expect, test } from 'vitest';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

const questions = smallFiles['lighthouse/questions.yaml'];

test.each([
  {
    advice: 'a number that no entry cites',
    changes: {},
    reads:
      'lighthouse/article.md:12:1 — sentence p1s2 — This sentence gives a number, and no entry cites it: "It had been dark for three weeks after a storm broke its lantern." — Add an entry for it, because readers ask for numbers.',
  },
  {
    advice: 'an entry with few wordings',
    changes: { 'lighthouse/questions.yaml': questions.replace('      - number of helpers\n', '') },
    reads:
      'lighthouse/questions.yaml:20:5 — entry "volunteers" — There are only 2 wordings. — Add other ways to ask it: shorter, longer, in other words.',
  },
  {
    advice: 'a gap with one wording',
    changes: { 'lighthouse/questions.yaml': questions.replace(/ {6}- why was there.*\n.*\n/, '') },
    reads:
      'lighthouse/questions.yaml:36:5 — gap "cause-of-storm" — There is only one wording. — Add other ways to ask it: shorter, longer, in other words.',
  },
  {
    advice: 'a wording that stands in its entry twice',
    changes: {
      'lighthouse/questions.yaml': questions.replace('number of helpers', 'Who carried the new glass up?'),
    },
    reads:
      'lighthouse/questions.yaml:23:9 — entry "volunteers" — "who carried the new glass up" stands in this entry twice. — Delete one of the two.',
  },
  {
    advice: 'a # that cuts a text off',
    changes: { 'lighthouse/questions.yaml': questions.replace('number of helpers', 'helper #3') },
    reads:
      'lighthouse/questions.yaml:22:9 — entry "volunteers" — What follows the # is not read, so this text ends before "#3". — Put the whole text in quotation marks, "helper #3", or write a space after the #.',
  },
  {
    advice: 'a word in two groups',
    changes: { 'synonyms.yaml': 'groups:\n  - [cost, price]\n  - [Price, prize]\n' },
    reads: 'synonyms.yaml:3:6 — group 2 — "price" stands in group 1 as well. — Leave it in one place.',
  },
  {
    advice: 'a word twice in a group',
    changes: { 'synonyms.yaml': 'groups:\n  - [cost, price, Cost]\n' },
    reads: 'synonyms.yaml:2:19 — group 1 — "cost" stands in this group twice. — Leave it in one place.',
  },
  {
    advice: 'missing checks',
    changes: { 'lighthouse/checks.yaml': undefined },
    reads: 'lighthouse/checks.yaml — The file checks.yaml is missing. — Add it, as README.md shows.',
  },
  {
    advice: 'a file whose name is not read',
    changes: { 'lighthouse/notes.md': 'call Mina' },
    reads: 'lighthouse/notes.md — This file is not read. — Move it elsewhere if it is not needed here.',
  },
])('$advice is told and stops nothing', async ({ changes, reads }) => {
  const read = await readKnowledge(await writeSmallKnowledge(changes));
  expect(read.kind === 'read' && read.warnings.map(toProblemLine)).toContain(reads);
  expect(read.kind === 'read' && read.warnings.map(({ severity }) => severity)).not.toContain('error');
});

test('a misnamed synonyms file is told with the right name', async () => {
  const read = await readKnowledge(
    await writeSmallKnowledge({ 'synonyms.yaml': undefined, 'synonyms.yml': '' }),
  );
  expect(read.kind === 'read' && read.warnings.map(toProblemLine)).toContain(
    'synonyms.yml — This file is not read. — Rename it to synonyms.yaml.',
  );
});

test('a remark after a text, with a space behind the #, is no mistake', async () => {
  const remarked = questions.replace('number of helpers', 'number of helpers # asked a lot');
  const plain = await readKnowledge(await writeSmallKnowledge());
  const read = await readKnowledge(await writeSmallKnowledge({ 'lighthouse/questions.yaml': remarked }));
  expect(read).toMatchObject({ kind: 'read', warnings: plain.kind === 'read' && plain.warnings });
});

test('a number is asked for unless it is a “one” in words, and unless the line is no answer by itself', async () => {
  const article = smallFiles['lighthouse/article.md'];
  const text = `${article}\nOne boat sank.\nOf the crew 1 man swam.\nAt Pier 2:\nTen people waited.\n`;
  const read = await readKnowledge(await writeSmallKnowledge({ 'lighthouse/article.md': text }));
  const told = read.kind === 'read' ? read.warnings : [];
  const asked = told.filter(({ what }) => what.startsWith('This sentence gives a number'));
  expect(asked.map(({ subject }) => subject)).toEqual(['sentence p1s2', 'sentence p4s2', 'sentence p4s4']);
});
