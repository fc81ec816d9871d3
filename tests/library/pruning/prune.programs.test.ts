import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tramFiles, writeTram } from './tram-files.ts';

const QUESTIONS = 'tram/questions.yaml';

test('npm run prune tells for each entry what is needed, and changes nothing until it is told to write', async () => {
  const folder = await writeTram();
  const told = run(folder);
  expect(told).toMatchObject({ status: 0, stderr: '' });
  expect(told.stdout).toMatch(
    /^entry "opening" {2}7 written, \d needed\nentry "ticket" {3}7 written, \d needed\n/,
  );
  expect(told.stdout).toMatch(/of 22 wordings are not needed[\s\S]*Nothing was changed; with --write/);
  expect(await readFile(join(folder, QUESTIONS), 'utf8')).toBe(tramFiles[QUESTIONS]);

  const written = run(folder, '--write', '--keep', '1');
  expect(written).toMatchObject({ status: 0, stderr: '' });
  expect(written.stdout).toContain('Taken out of tram/questions.yaml');
  expect((await readFile(join(folder, QUESTIONS), 'utf8')).split('\n').length).toBeLessThan(
    tramFiles[QUESTIONS].split('\n').length,
  );
  expect(
    (await readdir(join(folder, 'tram'))).filter((name) => !/^(article\.md|\w+\.yaml)$/.test(name)),
  ).toEqual([]);

  expect(run(folder, '--write', '--keep', '9').stdout).toContain(
    'are needed: none is answered without itself.',
  );
});

test.each([
  { case: 'no article', args: [], says: 'Say which article: npm run prune -- knowledge/<article>' },
  { case: 'a number that is none', args: ['tram', '--keep', '0'], says: 'Say which article' },
  {
    case: 'an article that is not there',
    args: ['train'],
    says: 'There is no article "train" in the folder.',
  },
])('npm run prune with $case ends with 1 and says what to do', async ({ args, says }) => {
  const folder = await writeTram();
  const [article, ...rest] = args;
  const ended = spawnSync(
    process.execPath,
    [
      'scripts/run.js',
      'scripts/prune.js',
      ...(article === undefined ? [] : [join(folder, article)]),
      ...rest,
    ],
    { encoding: 'utf8' },
  );
  expect(ended).toMatchObject({ status: 1, stderr: expect.stringContaining(says) });
});

function run(folder: string, ...args: readonly string[]) {
  const program = ['scripts/run.js', 'scripts/prune.js', join(folder, 'tram'), ...args];
  return spawnSync(process.execPath, program, { encoding: 'utf8' });
}
