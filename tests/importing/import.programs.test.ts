import { spawnSync } from 'node:child_process';
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';
import { writeSmallKnowledge } from '../small-article.ts';

const PATIENT = { timeout: 120_000 };
const NEWS = `# Skarn ferry sails again

The ferry sailed on Monday. It carried 48 passengers.

Repairs cost 40,000 crowns.
`;
const QUESTIONS =
  'questions:\n  - id: cost\n    ask: [How much did the repairs cost?]\n    cite: [p2s1] # ours\n';

function run(
  program: string,
  args: readonly string[],
  { folder, input = '' }: { folder: string; input?: string },
) {
  const env = { ...process.env, KNOWLEDGE_DIR: folder };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.js', `scripts/${program}.js`, ...args],
    { encoding: 'utf8', env, input },
  );
  return { code: status, out: stdout, err: stderr };
}

test('npm run import shows the article, and writes it when it is told to', PATIENT, async () => {
  const folder = join(await makeFolder(), 'knowledge');
  const seen = run('import', ['-'], { folder, input: NEWS });
  expect([seen.code, seen.err]).toEqual([2, expect.stringContaining('--yes')]);
  expect(seen.out).toContain('p1s2  It carried 48 passengers.');
  await expect(access(folder)).rejects.toThrow();
  const done = run('import', ['-', '--yes', '--rights', 'Ours', '--drafts', '--take', '1'], {
    folder,
    input: NEWS,
  });
  expect(done).toMatchObject({ code: 0, err: '' });
  const text = await readFile(join(folder, 'skarn-ferry-sails-again/article.md'), 'utf8');
  expect(text).toContain(
    'wording: verbatim\nrights: Ours\n---\n\nThe ferry sailed on Monday.\nIt carried 48 passengers.\n',
  );
  expect(await readFile(join(folder, 'skarn-ferry-sails-again/questions.yaml'), 'utf8')).toContain(
    'cite: [p2s1]',
  );
  const again = run('import', ['-', '--yes', '--id', 'skarn-ferry-sails-again'], { folder, input: NEWS });
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('--update')]);
});

test(
  'npm run import -- --update writes nothing for an unchanged page, and asks about a changed figure',
  PATIENT,
  async () => {
    const folder = join(await makeFolder(), 'knowledge');
    const file = join(await makeFolder(), 'news.md');
    await writeFile(file, NEWS);
    expect(run('import', [file, '--yes', '--id', 'ferry'], { folder }).code).toBe(0);
    const questions = join(folder, 'ferry/questions.yaml');
    await writeFile(questions, QUESTIONS);
    const article = join(folder, 'ferry/article.md');
    const before = await readFile(article, 'utf8');
    const same = run('import', ['--update', 'ferry', file, '--yes'], { folder });
    expect([same.code, same.out]).toEqual([0, expect.stringContaining('unchanged')]);
    await writeFile(file, NEWS.replace('40,000', '45,000').replace('The ferry', 'Good news.\n\nThe ferry'));
    const asked = run('import', ['--update', 'ferry', file, '--yes'], { folder });
    expect([asked.code, asked.out]).toEqual([
      2,
      expect.stringContaining('a figure is another. Cited by entry “cost”'),
    ]);
    expect([await readFile(article, 'utf8'), await readFile(questions, 'utf8')]).toEqual([before, QUESTIONS]);
    const done = run('import', ['--update', 'ferry', file, '--yes', '--carry', 'p2s1'], { folder });
    expect(done.code).toBe(0);
    expect(await readFile(questions, 'utf8')).toBe(QUESTIONS.replace('p2s1', 'p3s1'));
    const shown = run('addresses', ['ferry'], { folder });
    expect([shown.code, shown.out]).toEqual([
      0,
      expect.stringContaining('p3s1  Repairs cost 45,000 crowns.  [cost]'),
    ]);
  },
);

test(
  'npm run import -- --mend cuts lines with several sentences and carries what cites them',
  PATIENT,
  async () => {
    const folder = await writeSmallKnowledge({
      'ferry/article.md':
        '---\ntitle: Ferry\nlanguage: en\nwording: verbatim\n---\n\nThe ferry sailed on Monday. It carried 48 passengers.\nRepairs cost 40,000 crowns.\n',
      'ferry/questions.yaml': QUESTIONS.replace('p2s1', 'p1s2'),
    });
    const done = run('import', ['--mend', 'ferry', '--yes'], { folder });
    expect([done.code, done.out]).toEqual([0, expect.stringContaining('p1s1 becomes 2 sentences')]);
    expect(await readFile(join(folder, 'ferry/questions.yaml'), 'utf8')).toContain('cite: [p1s3] # ours');
    expect(run('import', ['--mend', 'ferry', '--yes'], { folder }).out).toContain('nothing was written');
  },
);

test('what cannot be read is refused with what to do, and nothing is written', PATIENT, async () => {
  const folder = join(await makeFolder(), 'knowledge');
  const cases = [
    { args: ['no-such-file.html'], says: 'no file' },
    { args: [], says: 'Say what to import' },
    { args: ['-', '--with', 'x'], says: 'lists of numbers' },
    { args: ['-', '--id', 'No!'], says: 'small letters' },
    { args: ['--update', 'nope', '-'], says: 'no article' },
    { args: ['http://127.0.0.1/'], says: '.' },
  ];
  for (const { args, says } of cases) {
    const { code, err } = run('import', args, { folder, input: NEWS });
    expect([code, err]).toEqual([1, expect.stringContaining(says)]);
    expect(err).not.toMatch(/^\s+at /m);
  }
  await expect(access(folder)).rejects.toThrow();
});
