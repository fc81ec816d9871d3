import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { FoundFile } from '../../src/knowledge/files/find-files.ts';
import { readFiles } from '../../src/knowledge/files/read-files.ts';
import { toProblemLine } from '../../src/knowledge/problem.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

describe('whatever is on the disk, reading ends with a clear text', () => {
  test('when the folder is missing', async () => {
    expect(await tell('/nowhere/at all')).toEqual([
      '. — "/nowhere/at all" does not exist. — Create it, or correct its name.',
    ]);
  });

  test('when the folder is a file', async () => {
    const folder = await writeSmallKnowledge();
    expect(await tell(join(folder, 'synonyms.yaml'))).toEqual([
      expect.stringMatching(
        /^\. — ".*synonyms.yaml" is not a folder\. — Put a folder there, or correct the name\.$/,
      ),
    ]);
  });

  test('when the folder is empty', async () => {
    const folder = await writeSmallKnowledge();
    await rm(join(folder, 'lighthouse'), { recursive: true });
    expect(await tell(folder)).toEqual([
      '. — There is no article in the knowledge folder. — Add a folder with a file article.md in it, as README.md shows.',
    ]);
  });

  test('when a folder stands where a file should', async () => {
    const folder = await writeSmallKnowledge({ 'lighthouse/questions.yaml': undefined });
    await mkdir(join(folder, 'lighthouse/questions.yaml'));
    expect(await tell(folder)).toEqual([
      'lighthouse/questions.yaml — "lighthouse/questions.yaml" is a folder, not a file. — Put a file there, or rename the folder.',
    ]);
  });

  test('when a pipe stands where a file should, which is never opened', async () => {
    const folder = await writeSmallKnowledge({ 'lighthouse/checks.yaml': undefined });
    const makePipe = 'mkfifo';
    execFileSync(makePipe, [join(folder, 'lighthouse/checks.yaml')]);
    expect(await tell(folder)).toEqual([
      'lighthouse/checks.yaml — This is not an ordinary file. — Put an ordinary text file there.',
    ]);
  });

  test('when a link leads out of the folder, which is not followed', async () => {
    const elsewhere = await writeSmallKnowledge();
    const folder = await writeSmallKnowledge({ 'lighthouse/checks.yaml': undefined });
    await symlink(join(elsewhere, 'lighthouse/checks.yaml'), join(folder, 'lighthouse/checks.yaml'));
    await symlink(join(elsewhere, 'lighthouse'), join(folder, 'other'));
    expect(await tell(folder)).toEqual([
      'lighthouse/checks.yaml — This is a link that leads out of the knowledge folder. — Put what it leads to into the knowledge folder itself.',
      'other — This is a link that leads out of the knowledge folder. — Put what it leads to into the knowledge folder itself.',
    ]);
  });

  test('when a link leads to itself', async () => {
    const folder = await writeSmallKnowledge({ 'lighthouse/checks.yaml': undefined });
    await symlink('checks.yaml', join(folder, 'lighthouse/checks.yaml'));
    expect(await tell(folder)).toEqual([
      'lighthouse/checks.yaml — "lighthouse/checks.yaml" is a link that leads back to itself. — Put the file itself there.',
    ]);
  });

  test('when a file is too big, which its size tells before it is read', async () => {
    const folder = await writeSmallKnowledge();
    await truncate(join(folder, 'lighthouse/questions.yaml'), 2 * 1024 * 1024 + 1);
    expect(await tell(folder)).toEqual([
      'lighthouse/questions.yaml — This file is bigger than 2 MiB. — Divide it among several articles.',
    ]);
  });

  test('when there are too many files', async () => {
    const many = Array.from({ length: 1_500 }, (_, index) =>
      ['article.md', 'questions.yaml'].map((name) => [`article-${index}/${name}`, 'x']),
    );
    expect(await tell(await writeSmallKnowledge(Object.fromEntries(many.flat())))).toEqual([
      '. — There are more than 3000 files in the knowledge folder. — Take out the articles that are not needed.',
    ]);
  });

  test('when there are too many names in a folder', async () => {
    const many = Array.from({ length: 3_001 }, (_, index) => [`lighthouse/${index}.txt`, '']);
    expect(await tell(await writeSmallKnowledge(Object.fromEntries(many)))).toEqual([
      'lighthouse — There are more than 3000 names in this folder. — Take out what does not belong to the knowledge.',
    ]);
  });

  test('when the name of a folder cannot be the id of an article', async () => {
    const folder = await writeSmallKnowledge({ 'My \u202Earticle/article.md': '' });
    expect(await tell(folder)).toEqual([
      'My \u{FFFD}article — A folder for an article cannot be called "My \u{FFFD}article". — Use small letters from a to z, digits and hyphens, at most 40.',
    ]);
  });

  test.each([
    {
      encoding: 'UTF-16 with a mark',
      bytes: Buffer.from('\uFEFFquestions:', 'utf16le'),
      line: '',
      what: 'This file is saved as UTF-16.',
    },
    {
      encoding: 'UTF-16 without a mark',
      bytes: Buffer.from('questions:', 'utf16le'),
      line: '',
      what: 'This file is saved as UTF-16.',
    },
    {
      encoding: 'Latin-1',
      bytes: Buffer.from('# a\n# b\n# \xFC', 'latin1'),
      line: ':3',
      what: 'A letter in this line is not saved as UTF-8.',
    },
    {
      encoding: 'something with zero bytes',
      bytes: Buffer.from('# a\n# \0'),
      line: ':2',
      what: 'This line holds a zero byte, as no text does.',
    },
  ])('when a file is in $encoding', async ({ bytes, line, what }) => {
    expect(await tell(await writeSmallKnowledge({ 'lighthouse/checks.yaml': bytes }))).toEqual([
      `lighthouse/checks.yaml${line} — ${what} — Open it in your editor and save it with the encoding UTF-8.`,
    ]);
  });

  test.each([
    { missing: 'article.md', instead: 'Article.md', fix: 'Rename "Article.md" to article.md.' },
    { missing: 'article.md', instead: 'notes.txt', fix: 'Add it, as README.md shows.' },
  ])('when $missing is missing and $instead is there', async ({ missing, instead, fix }) => {
    const folder = await writeSmallKnowledge({
      [`lighthouse/${missing}`]: undefined,
      [`lighthouse/${instead}`]: '',
    });
    expect(await tell(folder)).toContain(`lighthouse/${missing} — The file ${missing} is missing. — ${fix}`);
  });
});

describe('links inside the folder', () => {
  test('are followed, as Kubernetes lays files out', async () => {
    const folder = await writeSmallKnowledge({ 'lighthouse/checks.yaml': undefined });
    await mkdir(join(folder, 'lighthouse/..data'));
    await writeFile(join(folder, 'lighthouse/..data/checks.yaml'), smallFiles['lighthouse/checks.yaml']);
    await symlink('..data/checks.yaml', join(folder, 'lighthouse/checks.yaml'));
    expect(await readKnowledge(folder)).toMatchObject({
      kind: 'read',
      knowledge: { articles: [{ checks: { mustNot: ['Who won the football match?'] } }] },
    });
  });

  test('may lead to the folder itself', async () => {
    const folder = await writeSmallKnowledge();
    await symlink(folder, `${folder}-link`);
    const read = await readKnowledge(`${folder}-link`);
    await rm(`${folder}-link`);
    expect(read.kind).toBe('read');
  });
});

describe('a file that changes while it is read', () => {
  test('is read again until it has come to rest', async () => {
    const file = await findSynonyms();
    const writing = keepWriting(file.path, 20);
    const { files } = await readFiles([file]);
    await writing.done;
    expect(files.map(({ bytes }) => bytes.toString())).toEqual(['x'.repeat(20)]);
  });

  test('is refused when it does not come to rest', async () => {
    const file = await findSynonyms();
    const writing = keepWriting(file.path, Number.POSITIVE_INFINITY);
    const { files, problems } = await readFiles([file]);
    writing.stop();
    await writing.done;
    expect(files).toEqual([]);
    expect(problems.map(toProblemLine)).toEqual([
      'synonyms.yaml — This file keeps changing while it is read. — Wait until it is saved, then try again.',
    ]);
  });
});

async function findSynonyms(): Promise<FoundFile> {
  return { name: 'synonyms.yaml', path: join(await writeSmallKnowledge(), 'synonyms.yaml') };
}

/** Writes a longer text on each turn of the event loop, so many times or until it is stopped. */
function keepWriting(
  path: string,
  times: number,
): { readonly stop: () => void; readonly done: Promise<void> } {
  let isStopped = false;
  async function write(): Promise<void> {
    for (let length = 1; length <= times && !isStopped; length += 1) {
      writeFileSync(path, 'x'.repeat(length));
      await setImmediate();
    }
  }
  return {
    stop: () => {
      isStopped = true;
    },
    done: write(),
  };
}

async function tell(folder: string): Promise<string[]> {
  const read = await readKnowledge(folder);
  return read.kind === 'refused' ? read.problems.map(toProblemLine) : [];
}
