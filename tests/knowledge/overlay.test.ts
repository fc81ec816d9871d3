import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nothingGathered, overlay } from '../../src/knowledge/files/overlay.ts';
import { type Gathered, gatherFiles } from '../../src/knowledge/files/read-files.ts';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { parseKnowledge, readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { expectOk } from '../expect-ok.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

test('a candidate is read as if it had been written, and the folder stays as it was', async () => {
  const folder = await writeSmallKnowledge();
  const text = smallFiles['lighthouse/questions.yaml'].replace('lighthouse back on', 'is it back on');
  const tried = await parseKnowledge(
    overlay(await gatherFiles(folder), files({ 'lighthouse/questions.yaml': text })),
  );
  const written = await readKnowledge(await writeSmallKnowledge({ 'lighthouse/questions.yaml': text }));
  expect(tried.kind === 'read' && tried.knowledge).toEqual(written.kind === 'read' && written.knowledge);
  expect(await readFile(join(folder, 'lighthouse/questions.yaml'), 'utf8')).toBe(
    smallFiles['lighthouse/questions.yaml'],
  );
});

test('knowledge carries the files it was made of, and they make the same knowledge again', async () => {
  const read = expectOk(await readKnowledge(await writeSmallKnowledge()));
  expect(read.files.map(({ name }) => name).sort()).toEqual(Object.keys(smallFiles).sort());
  const again = await parseKnowledge(overlay(nothingGathered, read.files));
  expect(again).toMatchObject({ kind: 'read', knowledge: read.knowledge });
});

test('a candidate that was missing or could not be read is missing no more', async () => {
  const folder = await writeSmallKnowledge({
    'lighthouse/article.md': undefined,
    'lighthouse/checks.yaml': undefined,
  });
  await mkdir(join(folder, 'lighthouse/checks.yaml'));
  const gathered = await gatherFiles(folder);
  expect(await tell(gathered)).toEqual([
    'lighthouse/article.md — The file article.md is missing. — Add it, as README.md shows.',
    'lighthouse/checks.yaml — "lighthouse/checks.yaml" is a folder, not a file. — Put a file there, or rename the folder.',
  ]);
  const { 'lighthouse/article.md': article, 'lighthouse/checks.yaml': checks } = smallFiles;
  const changed = files({ 'lighthouse/article.md': article, 'lighthouse/checks.yaml': checks });
  expect(await tell(overlay(gathered, changed))).toEqual([]);
});

test('a candidate may be a new article, whose missing files are told', async () => {
  const changed = files({ 'museum/questions.yaml': smallFiles['lighthouse/questions.yaml'] });
  expect(await tell(overlay(await gatherFiles(await writeSmallKnowledge()), changed))).toEqual([
    'museum/article.md — The file article.md is missing. — Add it, as README.md shows.',
  ]);
});

test.each([
  {
    candidate: 'a misspelt name',
    name: 'lighthouse/questions.yml',
    reads:
      'lighthouse/questions.yml — The bot reads no file called "lighthouse/questions.yml". — Did you mean "questions.yaml"?',
  },
  {
    candidate: 'a name for another folder',
    name: 'questions.yaml',
    reads:
      'questions.yaml — The bot reads no file called "questions.yaml". — Call it synonyms.yaml, or write the name of an article\'s folder and a slash before article.md, questions.yaml, wordings.yaml, words.yaml or checks.yaml.',
  },
  {
    candidate: 'a way out of the folder',
    name: '../secret/checks.yaml',
    reads:
      '../secret/checks.yaml — The bot reads no file called "../secret/checks.yaml". — Call it synonyms.yaml, or write the name of an article\'s folder and a slash before article.md, questions.yaml, wordings.yaml, words.yaml or checks.yaml.',
  },
  {
    candidate: 'a folder with capitals',
    name: 'Lighthouse/checks.yaml',
    reads:
      'Lighthouse/checks.yaml — A folder for an article cannot be called "Lighthouse". — Use small letters from a to z, digits and hyphens, at most 40.',
  },
])('a candidate with $candidate is refused in words', async ({ name, reads }) => {
  const gathered = await gatherFiles(await writeSmallKnowledge());
  const laid = overlay(gathered, files({ [name]: 'groups: []\n' }));
  expect(await tell(laid)).toEqual([reads]);
  expect(laid.files).toEqual(gathered.files);
});

test('candidates are held to the sizes of files in the folder', async () => {
  const gathered = await gatherFiles(await writeSmallKnowledge());
  const big = '#'.repeat(2 * 1024 * 1024);
  expect(await tell(overlay(gathered, files({ 'synonyms.yaml': `${big}#` })))).toEqual([
    'synonyms.yaml — This file is bigger than 2 MiB. — Divide it among several articles.',
  ]);
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => [`${id}/article.md`, big] as const);
  expect(await tell(overlay(gathered, files(Object.fromEntries(five))))).toContain(
    '. — The knowledge files hold more than 10 MiB together. — Take out the articles that are not needed.',
  );
  const many = Array.from({ length: 3_000 }, (_, index) => [`a${index}/article.md`, 'x'] as const);
  expect(overlay(gathered, files(Object.fromEntries(many))).problems.map(toProblemLine)).toEqual([
    '. — There are more than 3000 files in the knowledge folder. — Take out the articles that are not needed.',
  ]);
});

test('two candidates with one name are told', async () => {
  const gathered = await gatherFiles(await writeSmallKnowledge());
  const [file] = files({ 'synonyms.yaml': smallFiles['synonyms.yaml'] });
  expect(file && (await tell(overlay(gathered, [file, file])))).toEqual([
    'synonyms.yaml — There are two files with this name. — Leave one of them out.',
  ]);
});

function files(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
}

async function tell(gathered: Gathered): Promise<string[]> {
  const read = await parseKnowledge(gathered);
  return read.kind === 'refused' ? read.problems.map(toProblemLine) : [];
}
