import fs, { mkdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  removeFile,
  replaceFile,
  writeFolder,
  writeNew,
  writeWhole,
} from '../../src/knowledge/files/write-files.ts';
import { makeFolder } from '../make-folder.ts';

const NEW = { name: 'article/questions.yaml', bytes: Buffer.from('new') };

describe('a knowledge file is never written', () => {
  test.each([
    { what: 'the file itself', link: 'article/questions.yaml', target: 'questions.yaml' },
    { what: 'its folder', link: 'article', target: '' },
  ])('outside the knowledge folder, where $what is a link that leads there', async ({ link, target }) => {
    const [folder, outside] = [await makeFolder(), await makeFolder()];
    await writeFile(join(outside, 'questions.yaml'), 'old');
    if (link !== 'article') await mkdir(join(folder, 'article'));
    await symlink(join(outside, target), join(folder, link));
    expect(await replaceFile(folder, NEW, Buffer.from('old'))).toMatchObject({
      kind: 'refused',
      problem: { what: 'This is a link that leads out of the knowledge folder.' },
    });
    expect(await readFile(join(outside, 'questions.yaml'), 'utf8')).toBe('old');
  });
});

describe('what is written is on the disk, not only with the system, before it takes its name; then its name is:', () => {
  test.each<{ deed: string; run: (folder: string) => Promise<unknown>; order: readonly string[] }>([
    {
      deed: 'a file',
      run: (folder) => writeWhole(join(folder, 'a'), 'new'),
      order: ['write .unfinished-a', 'sync .unfinished-a', 'rename .unfinished-a', 'sync .'],
    },
    {
      deed: 'a file that is not there yet',
      run: (folder) => writeNew(join(folder, 'a'), 'new'),
      order: [
        'write .unfinished-a',
        'sync .unfinished-a',
        'link .unfinished-a',
        'rm .unfinished-a',
        'sync .',
      ],
    },
    {
      deed: 'a folder',
      run: (folder) => writeFolder(join(folder, 'f'), [{ name: 'a/b', bytes: Buffer.from('new') }]),
      order: [
        'write .unfinished-f/a/b',
        'sync .unfinished-f/a/b',
        'sync .unfinished-f/a',
        'rename .unfinished-f',
        'sync .',
      ],
    },
    {
      deed: 'a knowledge file',
      run: (folder) => replaceFile(folder, { name: 'a', bytes: Buffer.from('new') }, undefined),
      order: ['write .unfinished-a', 'sync .unfinished-a', 'rename .unfinished-a', 'sync .'],
    },
    {
      deed: 'that one is gone',
      run: async (folder) => removeFile(folder, { name: 'old', bytes: Buffer.from('old') }),
      order: ['rm old', 'sync .'],
    },
  ])('$deed', async ({ run, order }) => {
    const folder = await realpath(await makeFolder());
    await writeFile(join(folder, 'old'), 'old');
    // A name that is drawn at random is left out of the order.
    const told = await listChanges(folder, () => run(folder));
    expect(told.map((line) => line.replace(/-[0-9a-f]{8}-/, '-'))).toEqual(order);
  });
});

/** What a deed does to the disk, in order, with the paths as seen from the folder. */
async function listChanges(folder: string, deed: () => Promise<unknown>): Promise<readonly string[]> {
  const told: string[] = [];
  const note = (what: string, path: unknown) => told.push(`${what} ${relative(folder, String(path)) || '.'}`);
  const real = { ...fs };
  const open = async (path: string, flags: string) => {
    const file = await real.open(path, flags);
    const { writeFile: write, sync } = file;
    file.writeFile = (content) => {
      note('write', path);
      return write.call(file, content);
    };
    file.sync = () => {
      note('sync', path);
      return sync.call(file);
    };
    return file;
  };
  const rename = (from: string, to: string) => {
    note('rename', from);
    return real.rename(from, to);
  };
  const link = (from: string, to: string) => {
    note('link', from);
    return real.link(from, to);
  };
  const rm = (path: string, options: object) => {
    note('rm', path);
    return real.rm(path, options);
  };
  Object.assign(fs, { open, rename, link, rm });
  syncBuiltinESMExports();
  try {
    await deed();
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
  return told;
}
