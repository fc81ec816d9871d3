import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

const QUESTIONS = 'lighthouse/questions.yaml';

test('npm run split:wordings moves what is beyond the first, and a second time nothing', async () => {
  const folder = await writeSmallKnowledge({ 'lighthouse/wordings.yaml': 'relit:\n  - is it on\n' });
  expect(split(folder, '2')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Moved 4 wordings'),
  });
  expect(await readFile(join(folder, 'lighthouse/wordings.yaml'), 'utf8')).toMatch(
    /^relit:\n {2}- which day did it shine again\n {2}- is it on\n/,
  );
  const after = await readFile(join(folder, QUESTIONS), 'utf8');
  expect(smallFiles[QUESTIONS].split('\n').filter((line) => !after.split('\n').includes(line))).toHaveLength(
    4,
  );
  expect(split(folder, '2')).toMatchObject({ status: 0, stdout: expect.stringContaining('Nothing to move') });
  expect(await readFile(join(folder, QUESTIONS), 'utf8')).toBe(after);
});

test('npm run split:wordings refuses files with a mistake and leaves them', async () => {
  const broken = smallFiles[QUESTIONS].replace('cite: [p1s1]', 'cites: [p1s1]');
  const folder = await writeSmallKnowledge({ [QUESTIONS]: broken });
  expect(split(folder, '2')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Mend this first; nothing was changed.'),
  });
  expect(await readFile(join(folder, QUESTIONS), 'utf8')).toBe(broken);
});

function split(folder: string, keep: string) {
  const args = ['scripts/run.js', 'scripts/split-wordings.js', join(folder, 'lighthouse'), '--keep', keep];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}
