import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const files = {
  'knowledge/ferry/article.md': `---
title: Storm over, Brisk Island has its ferry again
outlet: Northshire Post
language: en
wording: restated
---

The Brisk Ferry Company lost two boats, it said on Monday.
`,
  'original.txt': 'Ferry to Brisk Island runs again\n\nOn Monday it said two of its boats were gone.\n',
};

test('a restatement that agrees is told in one line, and the program ends with 0', async () => {
  const folder = await writeFiles({
    ...files,
    'knowledge/ferry/restatement.json': '{ "p1s1": { "it": "the Brisk Ferry Company" } }',
    'original.txt': `${files['original.txt'].trimEnd()} The Brisk Ferry Company was silent.\n`,
    'knowledge/ferry/article.md': `${files['knowledge/ferry/article.md']}The Brisk Ferry Company said no more.\n`,
  });
  expect(verify(folder, 'original.txt')).toEqual({
    status: 0,
    output: 'ferry agrees with original.txt at all 3 addresses: the same numbers, names and words of time.\n',
    errors: '',
  });
});

test('every difference is told with its address, and the program ends with 1', async () => {
  const folder = await writeFiles(files);
  const { status, output } = verify(folder, 'original.txt');
  expect(status).toBe(1);
  expect(output.split('\n').slice(0, 3)).toEqual([
    'p1s1: Only the restatement has the name “brisk”.',
    'p1s1: Only the restatement has the name “ferry”.',
    'p1s1: Only the restatement has the name “company”.',
  ]);
});

test.each([
  {
    mistake: 'no path',
    given: [],
    says: 'Say where your copy of the original is: npm run verify:restatement -- original.txt\n',
  },
  {
    mistake: 'a path where nothing is',
    given: ['gone.txt'],
    says: 'There is no file to read at gone.txt.\n',
  },
  { mistake: 'an empty file', given: ['empty.txt'], says: 'The file empty.txt is empty.\n' },
  {
    mistake: 'a second choice of article',
    given: ['original.txt', '--article', 'tram'],
    says: 'There is no article to read at knowledge/tram/article.md.\n',
  },
  {
    mistake: 'names in a form that cannot be read',
    given: ['original.txt', '--article', 'names'],
    says: 'The file restatement.json beside knowledge/names/article.md has to look like {"p6s2": {"It": "ISIS"}}.\n',
  },
])('$mistake ends with 2 and one line that says what to do', async ({ given, says }) => {
  const folder = await writeFiles({
    ...files,
    'empty.txt': '\n',
    'knowledge/names/article.md': files['knowledge/ferry/article.md'],
    'knowledge/names/restatement.json': '["p1s1"]',
  });
  expect(verify(folder, ...given)).toEqual({ status: 2, output: '', errors: says });
});

function verify(folder: string, ...given: readonly string[]) {
  const run = join(import.meta.dirname, '../../scripts/run.js');
  const article = given.includes('--article') ? [] : ['--article', 'ferry'];
  const arguments_ = [run, 'scripts/maintain/verify-restatement/verify-restatement.js', ...given, ...article];
  const { status, stdout, stderr } = spawnSync(process.execPath, arguments_, {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stdout, errors: stderr };
}

async function writeFiles(contents: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-restatement-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(contents)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
