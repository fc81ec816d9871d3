import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openMissed } from '../../src/missed/open-missed.ts';
import { expectOk } from '../expect-ok.ts';
import { makeFolder } from '../make-folder.ts';

const SERVER = '900000000000000001';

describe('a list that is damaged is said to be damaged, and what to do:', () => {
  test.each<{ damage: string; file: RegExp; harm: (path: string) => Promise<unknown> }>([
    { damage: 'CURRENT is empty', file: /^CURRENT$/, harm: (path) => writeFile(path, '') },
    { damage: 'CURRENT is zeros', file: /^CURRENT$/, harm: (path) => writeFile(path, '\0\0\0\0') },
    {
      damage: 'CURRENT has lost its end',
      file: /^CURRENT$/,
      harm: async (path) => truncate(path, (await stat(path)).size - 1),
    },
    {
      damage: 'CURRENT is there twice over',
      file: /^CURRENT$/,
      harm: async (path) => writeFile(path, (await readFile(path, 'utf8')).repeat(2)),
    },
    { damage: 'CURRENT is something else', file: /^CURRENT$/, harm: (path) => writeFile(path, 'hello\n') },
    { damage: 'CURRENT is gone', file: /^CURRENT$/, harm: (path) => rm(path) },
    { damage: 'the manifest is empty', file: /^MANIFEST/, harm: (path) => writeFile(path, '') },
    {
      damage: 'the manifest is cut off',
      file: /^MANIFEST/,
      harm: async (path) => truncate(path, Math.floor((await stat(path)).size / 2)),
    },
    { damage: 'the manifest is gone', file: /^MANIFEST/, harm: (path) => rm(path) },
    { damage: 'a table is gone', file: /\.ldb$/, harm: (path) => rm(path) },
    { damage: 'a table is empty', file: /\.ldb$/, harm: (path) => writeFile(path, '') },
    {
      damage: 'a table is cut off',
      file: /\.ldb$/,
      harm: async (path) => truncate(path, Math.floor((await stat(path)).size / 2)),
    },
    {
      damage: 'a table is rubbish',
      file: /\.ldb$/,
      harm: async (path) => writeFile(path, Buffer.alloc((await stat(path)).size, 7)),
    },
    {
      damage: 'a table is a folder',
      file: /\.ldb$/,
      harm: async (path) => {
        await rm(path);
        await mkdir(path);
      },
    },
  ])('$damage', async ({ file, harm }) => {
    const folder = await makeList();
    const hit = (await readdir(folder)).filter((name) => file.test(name));
    expect(hit.length).toBeGreaterThan(0);
    for (const name of hit) await harm(join(folder, name));
    const opened = await openMissed(folder, { days: 30 });
    if (opened.kind === 'open') onTestFinished(opened.close);
    expect(opened).toEqual({
      kind: 'failed',
      what: `The list of missed questions in ${folder} is damaged. Move that folder away and start the bot again: the list begins anew, and is off everywhere.`,
    });
  });
});

/** A list whose questions stand in a table, which closing has merged them into, and in its log. */
async function makeList(): Promise<string> {
  const folder = join(await makeFolder(), 'missed');
  for (const round of [1, 2]) {
    const { missed, close } = expectOk(await openMissed(folder, { days: 30 }));
    await missed.turn(SERVER, true);
    for (let number = 0; number < 5; number += 1)
      await missed.note(SERVER, { question: `question ${number} of ${round}`, why: 'unknown', shown: [] });
    await close();
  }
  return folder;
}
