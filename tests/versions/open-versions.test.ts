import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { FileBytes } from '../../src/knowledge/files/read-files.ts';
import { toVersion } from '../../src/knowledge/read-knowledge.ts';
import { openVersions } from '../../src/versions/open-versions.ts';
import { createNoVersions, type Versions } from '../../src/versions/versions.ts';
import { expectOk } from '../expect-ok.ts';
import { smallFiles } from '../small-article.ts';

const KEEP = { versions: 3, days: 10 };
const NOTE = { who: 'Ada', how: 'reload', summary: '1 wording added' } as const;

describe('the versions', () => {
  test('give back the files of a version as they were, also after a restart', async () => {
    const folder = await makeFolder();
    const files = filesWith('# first\n');
    const record = await keep((await open(folder)).versions, files);
    const { versions } = await open(folder);
    expect(versions.list()).toEqual([record]);
    expect(record).toMatchObject({ number: 1, version: toVersion(files), ...NOTE });
    const read = await versions.read(toVersion(files));
    expect(read.kind === 'read' && toVersion(read.gathered.files)).toBe(toVersion(files));
  });

  test('lie readable in a folder of their own', async () => {
    const folder = await makeFolder();
    const files = filesWith('# first\n');
    await keep((await open(folder)).versions, files);
    const path = join(folder, 'contents', toVersion(files), 'lighthouse', 'questions.yaml');
    expect(await readFile(path, 'utf8')).toContain('# first');
    const record: unknown = JSON.parse(await readFile(join(folder, 'history', '000001.json'), 'utf8'));
    expect(record).toMatchObject({ who: 'Ada', summary: '1 wording added' });
  });

  test('are told newest first, and one that came back has a new number', async () => {
    const { versions } = await open(await makeFolder());
    const [first, second] = [filesWith('# a\n'), filesWith('# b\n')];
    for (const files of [first, second, first]) await keep(versions, files);
    expect(versions.list().map(({ number, version }) => [number, version])).toEqual([
      [3, toVersion(first)],
      [2, toVersion(second)],
      [1, toVersion(first)],
    ]);
  });

  test('that are too many are let go, with their files', async () => {
    const folder = await makeFolder();
    const { versions } = await open(folder);
    const all = ['# a\n', '# b\n', '# c\n', '# d\n'].map(filesWith);
    for (const files of all) await keep(versions, files);
    expect(versions.list()).toHaveLength(3);
    expect(await versions.read(toVersion(all[0] ?? []))).toMatchObject({ kind: 'gone' });
    expect(await readdir(join(folder, 'contents'))).toHaveLength(3);
  });

  test('that were replaced too long ago are let go, however long they had been in force, but for the newest ten', async () => {
    let now = new Date('2026-01-01T00:00:00Z');
    const many = { versions: 20, days: 10 };
    const { versions } = await open(await makeFolder(), () => now, many);
    const all = Array.from({ length: 13 }, (_, index) => filesWith(`# ${index}\n`));
    for (const files of all.slice(0, 12)) await keep(versions, files);
    expect(versions.list()).toHaveLength(12);
    now = new Date('2026-03-01T00:00:00Z');
    await keep(versions, all[12] ?? []);
    // The second last was replaced a moment ago, all others two months ago.
    expect(versions.list().map(({ version }) => version)).toEqual(all.slice(3).reverse().map(toVersion));
    expect(await versions.read(toVersion(all[2] ?? []))).toMatchObject({ kind: 'gone' });
  });

  test('stay, the newest ten of them, however the clock jumps', async () => {
    const days = ['2026-01-01', '2026-08-01', '2026-01-02', '1970-01-01', '2099-01-01', '2026-01-03'];
    let now = new Date('2026-01-01');
    const { versions } = await open(await makeFolder(), () => now, { versions: 60, days: 180 });
    for (const [index, day] of [...days, ...days].entries()) {
      now = new Date(day);
      await keep(versions, filesWith(`# ${index}\n`));
      expect(versions.list().length, day).toBeGreaterThanOrEqual(Math.min(10, index + 1));
    }
    for (const { version } of versions.list())
      expect(await versions.read(version)).toMatchObject({ kind: 'read' });
  });

  test('that are being written down are not let go of, but what somebody left long ago is', async () => {
    const folder = await makeFolder();
    const { versions } = await open(folder);
    const [young, old] = [filesWith('# young\n'), filesWith('# old\n')];
    for (const files of [young, old]) await versions.store(toVersion(files), files);
    const hourAgo = new Date(Date.now() - 60 * 60_000);
    await utimes(join(folder, 'contents', toVersion(old)), hourAgo, hourAgo);
    await keep(versions, filesWith('# other\n'));
    expect(await versions.read(toVersion(young))).toMatchObject({ kind: 'read' });
    expect(await versions.read(toVersion(old))).toMatchObject({ kind: 'gone' });
  });

  test('that are about to come back are not let go of with the oldest', async () => {
    const { versions } = await open(await makeFolder());
    const all = ['# a\n', '# b\n', '# c\n', '# d\n'].map(filesWith);
    for (const files of all.slice(0, 3)) await keep(versions, files);
    const [first = []] = all;
    await versions.begin({ ...NOTE, version: toVersion(first), restores: true });
    await keep(versions, all[3] ?? []);
    expect(versions.list()).toHaveLength(3);
    expect(await versions.read(toVersion(first))).toMatchObject({ kind: 'read' });
  });

  test('are written down once, whoever says so again', async () => {
    const { versions } = await open(await makeFolder());
    const [first, second] = [filesWith('# a\n'), filesWith('# b\n')];
    for (const files of [first, first, second, second, first]) await keep(versions, files);
    expect(versions.list().map(({ version }) => version)).toEqual([first, second, first].map(toVersion));
  });

  test('are written down only when their files are there', async () => {
    const folder = await makeFolder();
    const { versions } = await open(folder);
    expect(await versions.record({ ...NOTE, version: '0123abc' })).toEqual({
      kind: 'failed',
      what: 'Version 0123abc is not kept any more.',
    });
    expect(await readdir(join(folder, 'history'))).toEqual([]);
  });

  test('whose files were changed by somebody are told to be damaged, and never given', async () => {
    const folder = await makeFolder();
    const { versions } = await open(folder);
    const files = filesWith('# a\n');
    await keep(versions, files);
    await writeFile(join(folder, 'contents', toVersion(files), 'synonyms.yaml'), 'groups: []\n');
    const what = `The kept files of version ${toVersion(files)} are damaged.`;
    expect(await versions.read(toVersion(files))).toEqual({ kind: 'gone', what });
    await keep(versions, files);
    expect(await versions.read(toVersion(files))).toMatchObject({ kind: 'read' });
  });

  test.each(['', '../..', '0000000', '%00', 'x'.repeat(300)])('know no version called %j', async (name) => {
    const { versions } = await open(await makeFolder());
    expect(await versions.read(name)).toEqual({
      kind: 'gone',
      what: `Version ${name} is not kept any more.`,
    });
  });

  test('go on without a record that cannot be read any more, and name it', async () => {
    const folder = await makeFolder();
    const { versions } = await open(folder);
    await keep(versions, filesWith('# a\n'));
    await keep(versions, filesWith('# b\n'));
    await writeFile(join(folder, 'history', '000001.json'), '{"number": 1,');
    const again = await open(folder);
    expect(again.damaged).toEqual(['000001.json']);
    expect(again.versions.troubles()).toEqual([
      `${join(folder, 'history', '000001.json')} cannot be read; the version it tells of is not in the history. Mend the file, or move it away.`,
    ]);
    expect(again.versions.list().map(({ number }) => number)).toEqual([2]);
  });

  test.each([
    { fault: 'its number is none', change: { number: 0 } },
    { fault: 'its number is no whole one', change: { number: 1.5 } },
    { fault: 'its time is none', change: { at: 'yesterday' } },
    { fault: 'its version is none', change: { version: 'latest' } },
    { fault: 'its version is longer', change: { version: '0123abcd' } },
    { fault: 'nobody came that way', change: { how: 'magic' } },
    { fault: 'nobody did it', change: { who: undefined } },
    { fault: 'nothing changed', change: { summary: undefined } },
  ])('take a record for damaged where $fault', async ({ change }) => {
    const folder = await makeFolder();
    const record = await keep((await open(folder)).versions, filesWith('# a\n'));
    const path = join(folder, 'history', '000001.json');
    await writeFile(path, JSON.stringify({ ...record, ...change }));
    expect(await open(folder)).toMatchObject({ damaged: ['000001.json'] });
    await writeFile(path, JSON.stringify(record));
    expect(await open(folder)).toMatchObject({ damaged: [] });
  });

  test('leave alone what is no record by its name', async () => {
    const folder = await makeFolder();
    await keep((await open(folder)).versions, filesWith('# a\n'));
    const names = ['1.json', '0000001.json', 'a000002.json', '000002.json.bak', '000002xjson'];
    for (const name of names) await writeFile(join(folder, 'history', name), 'notes');
    const again = await open(folder);
    expect(again.damaged).toEqual([]);
    expect(again.versions.troubles()).toEqual([]);
    expect(again.versions.list()).toHaveLength(1);
  });

  test('leave the place of a record that cannot be read any more to it', async () => {
    const folder = await makeFolder();
    const { versions } = await open(folder);
    await keep(versions, filesWith('# a\n'));
    await writeFile(join(folder, 'history', '000001.json'), 'cut');
    expect(await keep((await open(folder)).versions, filesWith('# b\n'))).toMatchObject({ number: 2 });
    expect(await readFile(join(folder, 'history', '000001.json'), 'utf8')).toBe('cut');
  });

  test('remember what was begun, until it is done', async () => {
    const folder = await makeFolder();
    const begun = { ...NOTE, version: 'abcdef0', restores: true };
    await (await open(folder)).versions.begin(begun);
    const { versions } = await open(folder);
    expect(versions.unfinished()).toEqual(begun);
    await versions.begin(undefined);
    expect((await open(folder)).versions.unfinished()).toBeUndefined();
  });

  test.each([
    '{',
    '[]',
    JSON.stringify({ ...NOTE, version: 'abcdef0' }),
    JSON.stringify({ ...NOTE, version: 'latest', restores: true }),
  ])('take nothing for begun where that reads %s', async (text) => {
    const folder = await makeFolder();
    await open(folder);
    await writeFile(join(folder, 'unfinished.json'), text);
    expect((await open(folder)).versions.unfinished()).toBeUndefined();
  });

  test('say where it cannot be written down that something is begun or set aside', async () => {
    const folder = await makeFolder();
    const { versions } = await open(folder);
    await rm(join(folder, 'set-aside'), { recursive: true });
    await writeFile(join(folder, 'set-aside'), 'a file in the way');
    await mkdir(join(folder, 'unfinished.json'));
    const begun = { ...NOTE, version: 'abcdef0', restores: true };
    expect(await versions.begin(begun)).toMatchObject({
      kind: 'failed',
      what: expect.stringContaining('unfinished.json'),
    });
    expect(versions.unfinished()).toBeUndefined();
    expect(await versions.setAside(filesWith('# broken\n'))).toMatchObject({
      kind: 'failed',
      what: expect.stringContaining('set-aside'),
    });
  });

  test('remove what a killed process left half-written', async () => {
    const folder = await makeFolder();
    await open(folder);
    for (const name of ['contents/.unfinished-abc', 'set-aside/.unfinished-2026'])
      await mkdir(join(folder, name));
    for (const name of ['history/.unfinished-000001.json', '.unfinished-unfinished.json'])
      await writeFile(join(folder, name), '{');
    await open(folder);
    const names = await readdir(folder, { recursive: true });
    expect(names.sort()).toEqual(['contents', 'history', 'set-aside']);
  });

  test('set files aside that belong to no version, where a person finds them', async () => {
    const folder = await makeFolder();
    const { versions } = await open(folder);
    expect(await versions.setAside(filesWith('# broken\n'))).toEqual({ kind: 'done' });
    const [name = ''] = await readdir(join(folder, 'set-aside'));
    const path = join(folder, 'set-aside', name, 'lighthouse', 'questions.yaml');
    expect(await readFile(path, 'utf8')).toContain('# broken');
  });

  test('set files aside under the time and what they would be as a version', async () => {
    const folder = await makeFolder();
    const { versions } = await open(folder, () => new Date('2026-01-02T03:04:05.678Z'));
    const files = filesWith('# broken\n');
    await versions.setAside(files);
    expect(await readdir(join(folder, 'set-aside'))).toEqual([
      `2026-01-02T03-04-05.678Z-${toVersion(files)}`,
    ]);
  });

  test('set the same files aside once', async () => {
    const folder = await makeFolder();
    const { versions } = await open(folder);
    for (const end of ['# broken\n', '# broken\n', '# worse\n'])
      expect(await versions.setAside(filesWith(end))).toEqual({ kind: 'done' });
    expect(await readdir(join(folder, 'set-aside'))).toHaveLength(2);
  });

  test('are refused in words where a file stands in the place of the folder', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'occupied'), '');
    const opened = await openVersions(join(folder, 'occupied'), { keep: KEEP });
    expect(opened).toMatchObject({ kind: 'failed', what: expect.stringContaining('occupied') });
  });

  test('say that a version could not be kept when the disk does not take it', async () => {
    const folder = await makeFolder();
    const { versions } = await open(folder);
    await rm(join(folder, 'contents'), { recursive: true });
    await writeFile(join(folder, 'contents'), 'a file in the way');
    const files = filesWith('# a\n');
    expect(await versions.store(toVersion(files), files)).toMatchObject({ kind: 'failed' });
  });
});

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-versions-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function open(folder: string, now?: () => Date, keep = KEEP) {
  const opened = expectOk(await openVersions(folder, { keep, ...(now === undefined ? {} : { now }) }));
  return opened;
}

async function keep(versions: Versions, files: readonly FileBytes[]) {
  const version = toVersion(files);
  expect(await versions.store(version, files)).toEqual({ kind: 'done' });
  const recorded = expectOk(await versions.record({ ...NOTE, version }));
  if (recorded.kind === 'not-kept') throw new Error('no versions are kept');
  return recorded.record;
}

/** The small article's files, with another end of its questions. */
function filesWith(end: string): readonly FileBytes[] {
  return Object.entries(smallFiles).map(([name, text]) => ({
    name,
    bytes: Buffer.from(name.endsWith('questions.yaml') ? `${text}${end}` : text),
  }));
}

test('without a place for versions nothing is kept, and nobody is told that it was', async () => {
  const none = createNoVersions();
  expect(none.isKeeping).toBe(false);
  expect(await none.store('0123abc', [])).toEqual({ kind: 'done' });
  expect(await none.record({ ...NOTE, version: '0123abc' })).toEqual({ kind: 'not-kept' });
  expect(none.list()).toEqual([]);
  expect(await none.read('0123abc')).toEqual({ kind: 'gone', what: 'No versions are kept.' });
  expect(none.unfinished()).toBeUndefined();
  expect(await none.setAside([])).toEqual({ kind: 'done' });
  expect(await none.begin(undefined)).toEqual({ kind: 'done' });
  expect(none.troubles()).toEqual([]);
  expect(createNoVersions('The disk is full.').troubles()).toEqual([
    'No versions of the knowledge are kept. The disk is full.',
  ]);
});
