/** `npm run backup -- FILE`: what the bot keeps and knows as one file, also while it runs. */

import { join } from 'node:path';
import { type MissedTexts, packBackup } from '../src/backup/backup.ts';
import { readStill } from '../src/backup/read-still.ts';
import { askSocket } from '../src/backup/socket.ts';
import { isThere, lockDataFolder, nameVersions } from '../src/data-folder.ts';
import { checkDataFormat, DATA_FORMAT } from '../src/data-format.ts';
import { readProgramSettings } from '../src/environment.ts';
import { sayFailure } from '../src/knowledge/files/say-failure.ts';
import { writeNew } from '../src/knowledge/files/write-files.ts';
import { openStore } from '../src/missed/store.ts';
import { complain, fail, readArguments } from '../src/program.ts';
import type { Settings } from '../src/settings.ts';

const USAGE = `npm run backup -- FILE: writes the knowledge files, their earlier versions, the list of missed questions and
which server is home into one new file, also while the bot runs. A dash writes to standard output.
What members asked and nothing answered is in it: keep it as safe as the data folder itself.`;

await main();

async function main(): Promise<void> {
  const read = readArguments(USAGE, {});
  if (read === undefined) return;
  const [file, ...others] = read.positionals;
  if (file === undefined || others.length > 0) return fail([USAGE]);
  const settings = readProgramSettings();
  if (settings.kind === 'refused') return fail(settings.problems);
  try {
    const made = await make(settings.settings);
    if (made.kind === 'refused') return fail([made.what]);
    await write(file, made.bytes);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const { what, fix } = sayFailure(error, 'path' in error ? String(error.path) : file);
    fail([`No backup was made. ${what} ${fix}`]);
  }
}

type Made =
  | { readonly kind: 'made'; readonly bytes: Buffer }
  | { readonly kind: 'refused'; readonly what: string };

async function make({ dataFolder, knowledgeFolder }: Settings): Promise<Made> {
  if (!(await isThere(dataFolder)))
    return refuse(`There is no ${dataFolder}, so nothing is kept yet. DATA_DIR says where it is.`);
  const format = await checkDataFormat(dataFolder);
  if (format.kind === 'refused') return format;
  const source = await openMissedTexts(dataFolder);
  if (source.kind === 'refused') return source;
  try {
    let missed: MissedTexts | undefined;
    const places = [
      { folder: dataFolder, parts: ['versions', 'shelves', 'home.json', 'format.json'] },
      { folder: knowledgeFolder },
    ];
    const still = await readStill(places, async () => {
      missed = await source.read();
    });
    if (still.kind === 'restless')
      return refuse('The files are being written all the time. Try again in a moment.');
    if (missed === undefined)
      return refuse(
        `Another program has ${dataFolder} open and does not answer. Stop it, and make the backup then.`,
      );
    const [data = [], knowledge = []] = still.files;
    const about = {
      at: new Date().toISOString(),
      dataFormat: DATA_FORMAT,
      versionsOf: nameVersions(dataFolder, knowledgeFolder),
    };
    return { kind: 'made', bytes: await packBackup({ about, data, knowledge, missed }) };
  } finally {
    await source.release();
  }
}

interface Source {
  readonly kind: 'open';
  readonly read: () => Promise<MissedTexts | undefined>;
  readonly release: () => Promise<void>;
}

/** From the running bot, or, where none runs, from its database, which no bot can open meanwhile. */
async function openMissedTexts(
  dataFolder: string,
): Promise<Source | { readonly kind: 'refused'; readonly what: string }> {
  const lock = await lockDataFolder(dataFolder);
  switch (lock.kind) {
    case 'taken':
      return { kind: 'open', read: () => askSocket(dataFolder), release: async () => {} };
    case 'untold':
      return refuse(lock.what);
    case 'held':
      return { kind: 'open', read: () => readStore(join(dataFolder, 'missed')), release: lock.release };
  }
}

/** Rejects when it is damaged. */
async function readStore(folder: string): Promise<MissedTexts> {
  if (!(await isThere(folder))) return [];
  const store = await openStore(folder);
  await store.close();
  return [...store.texts];
}

async function write(file: string, bytes: Buffer): Promise<void> {
  if (file === '-') {
    await new Promise<void>((resolve, reject) =>
      process.stdout.write(bytes, (error) => (error ? reject(error) : resolve())),
    );
    return;
  }
  if (!(await writeNew(file, bytes))) return fail([`${file} is there already; name a new file.`]);
  complain([`Written: ${file}, ${Math.ceil(bytes.length / 1024).toLocaleString('en-US')} KB.`]);
}

function refuse(what: string): { readonly kind: 'refused'; readonly what: string } {
  return { kind: 'refused', what };
}
