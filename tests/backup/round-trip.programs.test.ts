import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Permission } from '../../local-discord/world/permissions.ts';
import { type Backup, unpackBackup } from '../../src/backup/backup.ts';
import { nameVersions } from '../../src/data-folder.ts';
import { ended, READY, startProcess } from '../discord/start-process.ts';
import { expectOk } from '../expect-ok.ts';
import { QUESTIONS } from '../library/open-kept.ts';
import { makeFolder } from '../make-folder.ts';
import { smallFiles, writeSmallKnowledge } from '../small-article.ts';

const UNKNOWN = 'who painted the Godot mural';

describe('a backup of a running bot', () => {
  test('is restored byte for byte, and another bot goes on from it', async () => {
    const first = await startProcess();
    const { discord, knowledge, data, output } = first;
    await discord.waitFor(() => discord.commands().length > 0, READY);
    const mod = discord.member({ name: 'Mod', permissions: Permission.ManageGuild });
    await mod.types('/knowledge missed', { turn: 'on' });
    await discord.member({ name: 'Ada' }).types('/ask', { question: UNKNOWN });
    const more = `${smallFiles[QUESTIONS]}# a thought of a moderator\n`;
    await writeFile(join(knowledge, QUESTIONS), more);
    await discord.waitFor(() => output().includes('"kind":"loaded"'), { within: 20_000 });

    const file = join(await makeFolder(), 'footnote.backup');
    expect(await run('backup', [file], { knowledge, data })).toMatchObject({ code: 0 });
    const seen = await discord.member({ name: 'Bea' }).types('/ask', { question: 'what was paid' });
    expect(seen.messages[0]?.text).toContain('40,000 crowns');
    const backup = await readBackup(file);
    expect(backup.missed.map(([, text]) => text).join()).toContain('Godot');
    expect(backup.data.filter(({ name }) => name.includes('/history/'))).toHaveLength(2);

    const elsewhere = {
      knowledge: join(await makeFolder(), 'texts'),
      data: join(await makeFolder(), 'kept'),
    };
    expect(await run('restore', [file], elsewhere)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Restored/),
    });
    for (const { name, bytes } of backup.knowledge)
      expect(await readFile(join(elsewhere.knowledge, name)), name).toEqual(bytes);
    const again = join(await makeFolder(), 'again.backup');
    await run('backup', [again], elsewhere);
    const second = await readBackup(again);
    const place = nameVersions(elsewhere.data, elsewhere.knowledge);
    expect(second.missed).toEqual(backup.missed);
    expect(second.knowledge).toEqual(backup.knowledge);
    expect(second.data).toEqual(
      backup.data.map(({ name, bytes }) => ({ name: name.replace(backup.about.versionsOf, place), bytes })),
    );

    const other = await startProcess({ folders: elsewhere, settings: () => ({ HOME_SERVER_ID: '' }) });
    await other.discord.waitFor(() => other.discord.commands().length > 0, READY);
    expect(other.output()).not.toMatch(/"level":[4-6]0/);
    const owner = other.discord.owner;
    expect((await owner.types('/knowledge history')).messages[0]?.text).toMatch(
      /the files \(saved\).*in force\n.*the files \(start\)/,
    );
  }, 90_000);

  test('is not restored under a running bot, nor written over an earlier backup', async () => {
    const { discord, knowledge, data, child } = await startProcess();
    await discord.waitFor(() => discord.commands().length > 0, READY);
    const file = join(await makeFolder(), 'footnote.backup');
    await run('backup', [file], { knowledge, data });
    expect(await run('backup', [file], { knowledge, data })).toMatchObject({
      code: 1,
      err: expect.stringContaining('is there already'),
    });
    expect(await run('restore', [file], { knowledge, data })).toMatchObject({
      code: 1,
      err: expect.stringContaining('Stop it'),
    });
    child.kill('SIGTERM');
    await ended(child);
    await writeFile(join(knowledge, QUESTIONS), 'spoilt');
    await mkdir(join(knowledge, 'stray'));
    await writeFile(join(knowledge, 'stray', 'article.md'), 'stray');
    expect(await run('restore', [file], { knowledge, data })).toMatchObject({ code: 0 });
    expect(await readFile(join(knowledge, QUESTIONS), 'utf8')).toBe(smallFiles[QUESTIONS]);
    expect(await readdir(knowledge)).not.toContain('stray');
    const [aside = ''] = (await readdir(data)).filter((name) => name.startsWith('before-'));
    expect((await readdir(join(data, aside))).sort()).toEqual([
      'format.json',
      'home.json',
      'knowledge',
      'missed',
      'versions',
    ]);
    expect(await readFile(join(data, aside, 'knowledge', QUESTIONS), 'utf8')).toBe('spoilt');
  }, 60_000);
});

test.each([
  { what: 'newer', text: '{"format": 2}', says: 'newer Footnote (data format 2; this one knows 1)' },
  { what: 'none that can be read', text: 'two', says: 'does not say in which format' },
])('data whose format is $what is refused with code 78 and left alone', async ({ text, says }) => {
  const folders = { knowledge: await writeSmallKnowledge(), data: await makeFolder() };
  await writeFile(join(folders.data, 'format.json'), text);
  const { child, output } = await startProcess({ folders });
  expect(await ended(child)).toEqual({ code: 78, signal: null });
  expect(output()).toContain(says);
  expect(await readdir(folders.data)).toEqual(['format.json']);
  expect(await run('backup', ['-'], folders)).toMatchObject({ code: 1, err: expect.stringContaining(says) });
});

async function readBackup(file: string): Promise<Backup> {
  return expectOk(await unpackBackup(await readFile(file))).backup;
}

interface Folders {
  readonly knowledge: string;
  readonly data: string;
}

function run(program: 'backup' | 'restore', args: readonly string[], { knowledge, data }: Folders) {
  return new Promise<{ readonly code: unknown; readonly out: string; readonly err: string }>((resolve) => {
    execFile(
      process.execPath,
      ['scripts/run.js', `scripts/${program}.js`, ...args],
      { env: { KNOWLEDGE_DIR: knowledge, DATA_DIR: data } },
      (error, out, err) => resolve({ code: error?.code ?? 0, out, err }),
    );
  });
}
