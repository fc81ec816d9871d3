/** `npm run restore -- FILE`: puts what a backup holds in the place of what is there, which is kept aside. */

import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Backup, unpackBackup } from '../src/backup/backup.ts';
import { readStill } from '../src/backup/read-still.ts';
import { lockDataFolder, nameVersions } from '../src/data-folder.ts';
import { checkDataFormat, DATA_FORMAT } from '../src/data-format.ts';
import { readProgramSettings } from '../src/environment.ts';
import type { FileBytes } from '../src/knowledge/files/read-files.ts';
import { hasCode, sayFailure } from '../src/knowledge/files/say-failure.ts';
import { removeLeftovers, UNFINISHED, writeFolder, writeWhole } from '../src/knowledge/files/write-files.ts';
import { openStore } from '../src/missed/store.ts';
import { fail, readArguments, say } from '../src/program.ts';
import type { Settings } from '../src/settings.ts';

const USAGE = `npm run restore -- FILE: puts the knowledge files, versions, missed questions and home of a backup in the place
of what is there. What was there is kept in DATA_DIR/before-…; the bot has to be stopped. A dash reads standard input.`;

/** What a backup replaces in the data folder. */
const KEPT = ['versions', 'shelves', 'missed', 'home.json', 'format.json'] as const;

await main();

async function main(): Promise<void> {
  const read = readArguments(USAGE, {});
  if (read === undefined) return;
  const [file, ...others] = read.positionals;
  if (file === undefined || others.length > 0) return fail([USAGE]);
  const settings = readProgramSettings();
  if (settings.kind === 'refused') return fail(settings.problems);
  try {
    const unpacked = await unpackBackup(file === '-' ? await buffer(process.stdin) : await readFile(file));
    if (unpacked.kind === 'refused') return fail([unpacked.what]);
    await restore(unpacked.backup, settings.settings);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const { what, fix } = sayFailure(error, 'path' in error ? String(error.path) : file);
    fail([`${what} ${fix}`]);
  }
}

/** Rejects where the disk does not take it; what was there is then in DATA_DIR still, in place or aside. */
async function restore(backup: Backup, settings: Settings): Promise<void> {
  const { dataFolder, knowledgeFolder } = settings;
  if (backup.about.dataFormat > DATA_FORMAT)
    return fail(['This backup was made by a newer Footnote. Install that version, and restore with it.']);
  const format = await checkDataFormat(dataFolder);
  if (format.kind === 'refused') return fail([format.what]);
  const lock = await lockDataFolder(dataFolder);
  if (lock.kind !== 'held') return fail([lock.what]);
  try {
    const aside = join(dataFolder, `before-${new Date().toISOString().replaceAll(':', '-')}`);
    await replaceData(backup, settings, aside);
    const isChanged = await replaceKnowledge(backup.knowledge, knowledgeFolder, aside);
    say([
      `Restored: what was kept on ${backup.about.at}, into ${dataFolder}${isChanged ? ` and ${knowledgeFolder}` : ''}.`,
      `What was there before is in ${aside}; delete it when all is well.`,
    ]);
  } finally {
    await lock.release();
  }
}

/** All of it is on the disk, beside, before the first of what was there is moved. */
async function replaceData(
  { about, data, missed }: Backup,
  { dataFolder, knowledgeFolder }: Settings,
  aside: string,
): Promise<void> {
  await removeLeftovers(dataFolder);
  const staged = join(dataFolder, `${UNFINISHED}restore`);
  const place = nameVersions(dataFolder, knowledgeFolder);
  const files = data.map(({ name, bytes }) => ({ name: moveVersions(name, about.versionsOf, place), bytes }));
  await writeFolder(join(staged, 'data'), files);
  const store = await openStore(join(staged, 'data', 'missed'));
  await store.write(missed.map(([name, value]) => ({ name, value })));
  await store.close();
  await mkdir(aside);
  for (const name of KEPT) await moveIfThere(join(dataFolder, name), join(aside, name));
  for (const name of KEPT) await moveIfThere(join(staged, 'data', name), join(dataFolder, name));
  await rm(staged, { recursive: true });
}

/** The history of a knowledge folder is found by where that folder lies, which may be elsewhere now. */
function moveVersions(name: string, from: string, to: string): string {
  const prefix = `versions/${from}/`;
  return name.startsWith(prefix) ? `versions/${to}/${name.slice(prefix.length)}` : name;
}

async function moveIfThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error;
  });
}

/** @returns whether anything was to be changed */
async function replaceKnowledge(
  files: readonly FileBytes[],
  folder: string,
  aside: string,
): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  const still = await readStill([{ folder }], async () => {});
  const found = new Map(still.kind === 'read' ? still.files[0]?.map(({ name, bytes }) => [name, bytes]) : []);
  const wanted = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const changed = files.filter(({ name, bytes }) => found.get(name)?.equals(bytes) !== true);
  const left = [...found.keys()].filter((name) => !wanted.has(name));
  if (changed.length === 0 && left.length === 0) return false;
  await cp(folder, join(aside, 'knowledge'), { recursive: true });
  for (const { name, bytes } of changed) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeWhole(join(folder, name), bytes);
  }
  for (const name of left) await rm(join(folder, name), { force: true });
  for (const name of new Set(left.map(dirname))) await removeIfEmpty(folder, name);
  return true;
}

async function removeIfEmpty(folder: string, name: string): Promise<void> {
  if (name === '.' || (await readdir(join(folder, name))).length > 0) return;
  await rm(join(folder, name), { recursive: true });
  await removeIfEmpty(folder, dirname(name));
}
