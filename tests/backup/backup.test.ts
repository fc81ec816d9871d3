import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { packTar, unpackTar } from 'modern-tar';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Backup, packBackup, unpackBackup } from '../../src/backup/backup.ts';
import { readStill } from '../../src/backup/read-still.ts';
import { askSocket, openSocket } from '../../src/backup/socket.ts';
import { expectOk } from '../expect-ok.ts';
import { makeFolder } from '../make-folder.ts';

const BACKUP: Backup = {
  about: { at: '2026-11-27T20:00:00.000Z', dataFormat: 1, versionsOf: 'knowledge-12345678' },
  data: [
    { name: 'home.json', bytes: Buffer.from('{}\n') },
    { name: `versions/${'long-'.repeat(30)}name/empty`, bytes: Buffer.alloc(0) },
  ],
  knowledge: [{ name: 'lighthouse/article.md', bytes: Buffer.from([0, 255, 13, 10, 226, 130]) }],
  missed: [['missed/1/abc', '{"question":"wie hoch ist der Turm?"}']],
};

describe('a backup', () => {
  test('gives back what was put in, byte for byte, and the same bytes each time', async () => {
    const packed = await packBackup(BACKUP);
    expect(expectOk(await unpackBackup(packed)).backup).toEqual(BACKUP);
    expect(await packBackup(BACKUP)).toEqual(packed);
  });

  test('with any one byte changed is refused or says the same', async () => {
    const tar = gunzipSync(await packBackup(BACKUP));
    for (let at = 0; at < tar.length; at += 97) {
      const bytes = Buffer.from(tar);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      const read = await unpackBackup(gzipSync(bytes, { level: 1 }));
      if (read.kind === 'read') expect(read.backup, `byte ${at}`).toEqual(BACKUP);
    }
  });

  test.each([
    { what: 'what is no backup', bytes: Buffer.from('hello'), says: 'This is no backup of Footnote' },
    { what: 'an empty file', bytes: Buffer.alloc(0), says: 'This is no backup of Footnote' },
    { what: 'a tar of something else', bytes: gzipSync(Buffer.alloc(1024)), says: 'This is no backup' },
  ])('is told from $what', async ({ bytes, says }) => {
    expect(await unpackBackup(bytes)).toEqual({ kind: 'refused', what: expect.stringContaining(says) });
  });

  test('that is cut off is refused', async () => {
    const packed = await packBackup(BACKUP);
    expect((await unpackBackup(packed.subarray(0, packed.length - 20))).kind).toBe('refused');
  });

  test('that a newer Footnote has made is refused with what to do', async () => {
    const entries = await entriesOf(BACKUP);
    const head = JSON.parse(Buffer.from(entries[0]?.body ?? []).toString());
    const body = Buffer.from(JSON.stringify({ ...head, backup: 2 }));
    const first = { header: { name: 'about.json', size: body.length, type: 'file' as const }, body };
    expect(await unpackBackup(gzipSync(await packTar([first, ...entries.slice(1)])))).toEqual({
      kind: 'refused',
      what: expect.stringContaining('newer Footnote'),
    });
  });

  test.each(['../../etc/passwd', 'C:/x', 'a/../../x', 'a\\b', ''])(
    'with the name %j in it is refused, although its sums are right',
    async (name) => {
      const evil = { ...BACKUP, data: [{ name, bytes: Buffer.from('x') }] };
      expect(await unpackBackup(await packBackup(evil))).toMatchObject({ kind: 'refused' });
    },
  );

  test('with a link in it is refused', async () => {
    const link = {
      header: { name: 'data/link', size: 0, type: 'symlink' as const, linkname: '/etc/passwd' },
    };
    const tar = await packTar([...(await entriesOf(BACKUP)), link]);
    expect(await unpackBackup(gzipSync(tar))).toMatchObject({ kind: 'refused' });
  });
});

async function entriesOf(backup: Backup) {
  const entries = await unpackTar(gunzipSync(await packBackup(backup)));
  return entries.map(({ header, data }) => ({ header, body: data ?? new Uint8Array() }));
}

describe('files that are read at one moment', () => {
  test('are those of the folder, links inside it followed and others left out', async () => {
    const [folder, outside] = [await makeFolder(), await makeFolder()];
    await mkdir(join(folder, 'a', 'b'), { recursive: true });
    await writeFile(join(folder, 'a', 'b', 'file'), 'x');
    await writeFile(join(folder, 'a', '.unfinished-file'), 'half');
    await writeFile(join(outside, 'secret'), 'no');
    await symlink(join(folder, 'a'), join(folder, 'in'));
    await symlink(folder, join(folder, 'a', 'loop'));
    await symlink(join(outside, 'secret'), join(folder, 'out'));
    const read = expectOk(await readStill([{ folder }], async () => {}));
    if (read.kind !== 'read') throw new Error('nobody writes');
    expect(read.files[0]?.map(({ name, bytes }) => [name, bytes.toString()])).toEqual([
      ['a/b/file', 'x'],
      ['in/b/file', 'x'],
    ]);
  });

  test('are read again when one was replaced meanwhile', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'one'), 'old');
    let looks = 0;
    const read = await readStill([{ folder }], async () => {
      looks += 1;
      if (looks === 1) await writeFile(join(folder, 'two'), 'new');
    });
    expect(looks).toBe(2);
    expect(read).toMatchObject({ files: [[{ name: 'one' }, { name: 'two' }]] });
  });

  test('are not to be had while somebody writes all the time', async () => {
    const folder = await makeFolder();
    let looks = 0;
    const read = await readStill([{ folder }], async () => {
      looks += 1;
      await writeFile(join(folder, `file-${looks}`), '');
    });
    expect(read).toEqual({ kind: 'restless' });
  });
});

describe('the socket in the data folder', () => {
  test('hands out what is on the disk, also where a killed bot left one', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'socket'), '');
    const { close } = expectOk(await openSocket(folder, async () => [['on/1', '']]));
    onTestFinished(close);
    expect(await askSocket(folder)).toEqual([['on/1', '']]);
  });

  test('says nothing when the list cannot be read, or nobody listens', async () => {
    const folder = await makeFolder();
    expect(await askSocket(folder)).toBeUndefined();
    const { close } = expectOk(await openSocket(folder, () => Promise.reject(new Error('the disk is gone'))));
    onTestFinished(close);
    expect(await askSocket(folder)).toBeUndefined();
  });

  test('where its path is too long is told, and the bot lives without', async () => {
    const folder = join(await makeFolder(), 'x'.repeat(110));
    expect(await openSocket(folder, async () => [])).toMatchObject({
      kind: 'failed',
      what: expect.stringContaining('too long'),
    });
  });

  test('is gone when it is closed', async () => {
    const folder = await makeFolder();
    const { close } = expectOk(await openSocket(folder, async () => []));
    await close();
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
