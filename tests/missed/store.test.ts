import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createMissed } from '../../src/missed/create-missed.ts';
import { openMissed } from '../../src/missed/open-missed.ts';
import { openStore, readKept } from '../../src/missed/store.ts';
import { readStoreFailure } from '../../src/missed/store-failure.ts';
import { expectOk } from '../expect-ok.ts';
import { makeFolder } from '../make-folder.ts';

const KEY = '0123456789ab';
const QUESTION = {
  key: KEY,
  question: 'who paid',
  count: 2,
  why: 'unknown',
  shown: [],
  first: '2026-01-01',
  last: '2026-01-02',
} as const;
const TEXT = JSON.stringify(QUESTION);

describe('what is read from the disk', () => {
  test('is the list of each server that has turned it on; all else is a stray', () => {
    const strays = [
      ['missed/1/ba9876543210', TEXT],
      ['missed/1/00000000000a', '{'],
      ['missed/1/00000000000b', JSON.stringify({ ...QUESTION, key: '00000000000b', count: 0 })],
      [`missed/3/${KEY}`, TEXT],
      ['missed/1', TEXT],
      ['notes', 'hello'],
    ] as const;
    const names = [['on/1', ''], ['on/2', ''], [`missed/1/${KEY}`, TEXT], ...strays] as const;
    const read = readKept(new Map(names));
    expect([...read.kept.on]).toEqual(['1', '2']);
    expect([...read.kept.questions]).toEqual([
      ['1', new Map([[KEY, QUESTION]])],
      ['2', new Map()],
    ]);
    expect(read.strays).toEqual(strays.map(([name]) => name));
  });

  test('leaves out a stray for good when the list is opened', async () => {
    const folder = await makeFolder();
    const before = await openStore(folder);
    await before.write([
      { name: 'on/1', value: '' },
      { name: `missed/3/${KEY}`, value: TEXT },
    ]);
    await before.close();
    await expectOk(await openMissed(folder, { days: 30 })).close();
    const after = await openStore(folder);
    onTestFinished(after.close);
    expect([...after.texts]).toEqual([['on/1', '']]);
  });

  test('holds no word that a killed process had removed, as soon as the list is opened', async () => {
    const folder = await makeFolder();
    const before = await openStore(folder);
    await before.write([{ name: `missed/1/${KEY}`, value: 'the ferryman' }]);
    await before.write([{ name: `missed/1/${KEY}` }]);
    await before.close();
    onTestFinished(expectOk(await openMissed(folder, { days: 30 })).close);
    const files = (await readdir(folder)).filter((name) => name !== 'LOCK');
    for (const name of files) expect(await readFile(join(folder, name), 'utf8')).not.toContain('ferryman');
  });
});

test('a question is swept out on the day after the last one, not before', async () => {
  const store = await openStore(await makeFolder());
  onTestFinished(store.close);
  let now = new Date('2026-01-01T12:00:00Z');
  const options = { days: 30, most: 300, now: () => now, onTrouble: () => {} };
  const missed = createMissed(readKept(store.texts).kept, store, options);
  await missed.turn('1', true);
  await missed.note('1', { question: 'who paid', why: 'unknown', shown: [] });
  now = new Date('2026-01-31T12:00:00Z');
  await missed.sweep();
  expect((await store.read()).length).toBe(2);
  now = new Date('2026-02-01T12:00:00Z');
  await missed.sweep();
  expect(await store.read()).toEqual([['on/1', '']]);
});

describe('a folder of a database', () => {
  test.each(['MANIFEST-000004', '000005.ldb'])(
    'that has %s and not the file that names it is damaged',
    async (name) => {
      const folder = await makeFolder();
      await writeFile(join(folder, name), '');
      await expect(openStore(folder)).rejects.toMatchObject({
        message: 'CURRENT is missing',
        code: 'LEVEL_CORRUPTION',
      });
    },
  );

  test('may hold files of others', async () => {
    const folder = await makeFolder();
    for (const name of ['OLD-MANIFEST-4', 'about.ldb.txt']) await writeFile(join(folder, name), '');
    const store = await openStore(folder);
    onTestFinished(store.close);
    expect([...store.texts]).toEqual([]);
  });

  test('is made with the folders above it', async () => {
    const folder = join(await makeFolder(), 'a', 'b');
    const opened = await openMissed(folder, { days: 30 });
    expect(opened.kind).toBe('open');
    await expectOk(opened).close();
  });

  test('is open in one place at a time, and who comes second is told', async () => {
    const folder = join(await makeFolder(), 'missed');
    await mkdir(folder);
    onTestFinished(expectOk(await openMissed(folder, { days: 30 })).close);
    expect(await openMissed(folder, { days: 30 })).toEqual({
      kind: 'failed',
      what: 'Another bot on this machine has the list of missed questions open. Stop it, or set another DATA_DIR for this one.',
    });
  });
});

describe('why LevelDB could not do something', () => {
  const fail = (code: string, text = '') => Object.assign(new Error(text), { code });
  const failed = { kind: 'system', code: 'LEVEL_IO_ERROR' };
  test.each([
    { error: fail('LEVEL_LOCKED'), open: { kind: 'locked' } },
    { error: fail('LEVEL_CORRUPTION'), open: { kind: 'damaged' } },
    { error: fail('EACCES'), open: { kind: 'system', code: 'EACCES' } },
    {
      error: fail('LEVEL_IO_ERROR', '000003.log: No space left on device'),
      open: { kind: 'system', code: 'ENOSPC' },
    },
    { error: fail('LEVEL_IO_ERROR', '000003.log: Not found'), open: { kind: 'damaged' }, write: failed },
    { error: new Error('no code at all'), open: { kind: 'system', code: 'no code' } },
    { error: 'not even an error', open: { kind: 'system', code: 'no code' } },
  ])('is read from $error', ({ error, open, write = open }) => {
    const wrapped = Object.assign(new Error('Database failed to open', { cause: error }), { code: 'OTHER' });
    expect(readStoreFailure(error, 'open')).toEqual(open);
    expect(readStoreFailure(error, 'write')).toEqual(write);
    if (error instanceof Error) expect(readStoreFailure(wrapped, 'open')).toEqual(open);
  });
});
