import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { misspell } from '../../bench/squad/misspell.ts';
import { readSquad } from '../../bench/squad/squad.ts';
import { createRandom } from '../../bench/tools.ts';
import { editDistance } from '../../src/knowledge/edit-distance.ts';
import { language } from '../means.ts';

test('a question leads to the sentence that holds its answer, counted through the article', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-squad-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'squad.json');
  const context = 'The tower is old.  It was built in 1720.';
  const qas = [
    { question: 'When was it built?', answers: [{ text: '1720', answer_start: context.indexOf('1720') }] },
    { question: 'Who built it?', is_impossible: true, answers: [] },
  ];
  const paragraphs = [
    { context: 'A first paragraph.', qas: [] },
    { context, qas },
  ];
  await writeFile(path, JSON.stringify({ data: [{ title: 'Tower', paragraphs }] }));
  expect(readSquad(path)).toEqual([
    {
      title: 'Tower',
      paragraphs: [['A first paragraph.'], ['The tower is old.', 'It was built in 1720.']],
      questions: [
        { text: 'When was it built?', gold: 2, paragraph: 1 },
        { text: 'Who built it?', paragraph: 1 },
      ],
    },
  ]);
});

test('a misspelt question differs by one edit in at most two words, and the seed decides where', () => {
  const question = 'Which soldiers attacked the village near Makhmour?';
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const typed = misspell(question, createRandom(seed), language);
      expect(misspell(question, createRandom(seed), language)).toBe(typed);
      const words = question.split(' ');
      const distances = typed.split(' ').map((word, place) => editDistance(word, words[place] ?? '', 3));
      expect(Math.max(...distances)).toBeLessThanOrEqual(1);
      expect(distances.filter((distance) => distance > 0).length).toBeLessThanOrEqual(2);
    }),
  );
});
