import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openShelves } from '../../src/shelves/open-shelves.ts';
import { type Decide, EVERYTHING } from '../../src/shelves/shelves.ts';
import { onFailingDisk } from '../failing-disk.ts';
import { makeFolder } from '../make-folder.ts';

const SERVER = '100000000000000001';

function toArticles(...articles: readonly string[]): Decide {
  const setting = { articles, channels: new Map([['2', articles.slice(0, 1)]]) };
  return () => ({ kind: 'set', setting, summary: `shows ${articles.join(' and ')}` });
}

test('what was set is there again after a restart, with who set it', async () => {
  const folder = await makeFolder();
  const shelves = await openShelves(folder);
  await shelves.change(SERVER, toArticles('ferry'), 'Ada');
  await shelves.change(SERVER, toArticles('ferry', 'museum'), 'Ben');
  const again = await openShelves(folder);
  expect(again.find(SERVER)).toEqual({
    articles: ['ferry', 'museum'],
    channels: new Map([['2', ['ferry']]]),
  });
  expect(again.history(SERVER).map(({ number, who, summary }) => [number, who, summary])).toEqual([
    [2, 'Ben', 'shows ferry and museum'],
    [1, 'Ada', 'shows ferry'],
  ]);
  expect(again.find('100000000000000002')).toEqual(EVERYTHING);
});

test('changes made at the same moment are made one after another, each on what the one before left', async () => {
  const shelves = await openShelves(await makeFolder());
  const seen: (number | undefined)[] = [];
  const note: Decide = (setting, newest) => {
    seen.push(newest?.number);
    return { kind: 'set', setting, summary: 'the same' };
  };
  await Promise.all([1, 2, 3].map(() => shelves.change(SERVER, note, 'Ada')));
  expect(seen).toEqual([undefined, 1, 2]);
  expect(shelves.history(SERVER).map(({ number }) => number)).toEqual([3, 2, 1]);
});

describe('a file that cannot be read', () => {
  test.each([
    { file: 'one that is cut', damage: (text: string) => text.slice(0, 40) },
    { file: 'one of another form', damage: () => '{"shelf": []}' },
    {
      file: 'one with a setting without its articles',
      damage: (text: string) => text.replace('"articles"', '"art"'),
    },
  ])('is told and left as it is, and that server shows everything: $file', async ({ damage }) => {
    const folder = await makeFolder();
    await (await openShelves(folder)).change(SERVER, toArticles('ferry'), 'Ada');
    const path = join(folder, `${SERVER}.json`);
    const damaged = damage(await readFile(path, 'utf8'));
    await writeFile(path, damaged);
    const shelves = await openShelves(folder);
    expect(shelves.troubles().join()).toContain(path);
    expect(shelves.find(SERVER)).toEqual(EVERYTHING);
    const outcome = await shelves.change(SERVER, toArticles('museum'), 'Ada');
    expect(outcome).toMatchObject({ kind: 'refused', what: expect.stringContaining('cannot be read') });
    expect(await readFile(path, 'utf8')).toBe(damaged);
  });
});

test('where another bot has the data, what is set holds and nothing is written', async () => {
  const folder = await makeFolder();
  await (await openShelves(folder)).change(SERVER, toArticles('ferry'), 'Ada');
  const shelves = await openShelves(folder, 'Another bot has it open.');
  expect(shelves.find(SERVER).articles).toEqual(['ferry']);
  const outcome = await shelves.change(SERVER, toArticles('museum'), 'Ada');
  expect(outcome).toEqual({ kind: 'refused', what: 'Nothing was changed. Another bot has it open.' });
  expect((await openShelves(folder)).find(SERVER).articles).toEqual(['ferry']);
});

test.each([{ lasts: false }, { lasts: true }])(
  'what is said to be set is set after a restart, and what is not is not, whichever change of the disk fails (all later ones: $lasts)',
  async ({ lasts }) => {
    const template = await makeFolder();
    await (await openShelves(template)).change(SERVER, toArticles('ferry'), 'Ada');
    const outcomes = new Set<string>();
    for (let at = 1; ; at += 1) {
      const folder = await makeFolder();
      await cp(template, folder, { recursive: true });
      const shelves = await openShelves(folder);
      const { changes } = await onFailingDisk({ at, lasts }, async () => {
        outcomes.add((await shelves.change(SERVER, toArticles('museum'), 'Ben')).kind);
      });
      expect((await openShelves(folder)).find(SERVER), `change ${at}`).toEqual(shelves.find(SERVER));
      if (changes < at) break;
    }
    expect([...outcomes].sort()).toEqual(['changed', 'refused']);
  },
);
