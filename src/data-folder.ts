/** What stands in DATA_DIR: who may write there, and where each thing has its place. Without it the bot still answers. */

import { createHash } from 'node:crypto';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ClassicLevel } from 'classic-level';
import { openSocket } from './backup/socket.ts';
import { writeDataFormat } from './data-format.ts';
import { sayFailure } from './knowledge/files/say-failure.ts';
import { createNoMissed, type Missed } from './missed/missed.ts';
import { openMissed } from './missed/open-missed.ts';
import { readStoreFailure } from './missed/store-failure.ts';
import type { Settings } from './settings.ts';
import { openShelves } from './shelves/open-shelves.ts';
import type { Shelves } from './shelves/shelves.ts';
import { openVersions } from './versions/open-versions.ts';
import { createNoVersions, type Versions } from './versions/versions.ts';

export interface Data {
  readonly versions: Versions;
  /** What each server has set of what it shows. */
  readonly shelves: Shelves;
  /** What cannot be kept, and why, for whoever starts the bot. */
  readonly warnings: readonly string[];
  /** @param onTrouble called when something cannot be written, and with undefined when everything is */
  readonly openMissed: (onTrouble: (what: string | undefined) => void) => Promise<KeptMissed>;
  readonly homeFile: string;
  /** Lets another process have it. Never rejects. */
  readonly release: () => Promise<void>;
}

export interface KeptMissed {
  readonly missed: Missed;
  /** Why no backup can be made while the bot runs, if none can. */
  readonly unreachable?: string;
  readonly close: () => Promise<void>;
}

/**
 * Opens it for this process alone; what cannot be opened is not kept, and says so. Never rejects.
 * @param patience in milliseconds: how long to wait for another process to end
 */
export async function openData(settings: Settings, patience: number): Promise<Data> {
  const { dataFolder, missedDays } = settings;
  const lock = await lockDataFolder(dataFolder, patience);
  // A disk that takes no format takes no version either, which says so.
  if (lock.kind === 'held') await writeDataFormat(dataFolder).catch(() => {});
  const versions = lock.kind === 'taken' ? createNoVersions(lock.what) : await openKeptVersions(settings);
  const shelves = await openShelves(
    join(dataFolder, 'shelves'),
    lock.kind === 'taken' ? lock.what : undefined,
  );
  const openMissedHere: Data['openMissed'] = async (onTrouble) => {
    if (lock.kind === 'taken') return toNoMissed(lock.what);
    const opened = await openMissed(join(dataFolder, 'missed'), { days: missedDays, onTrouble });
    return opened.kind === 'open' ? openForBackup(opened, dataFolder) : toNoMissed(opened.what);
  };
  return {
    versions,
    shelves,
    warnings: [...(lock.kind === 'untold' ? [lock.what] : []), ...versions.troubles(), ...shelves.troubles()],
    openMissed: openMissedHere,
    homeFile: join(dataFolder, 'home.json'),
    release: lock.kind === 'held' ? lock.release : async () => {},
  };
}

async function openKeptVersions({ dataFolder, knowledgeFolder, keep }: Settings): Promise<Versions> {
  try {
    const opened = await openVersions(await findVersionsFolder(dataFolder, knowledgeFolder), { keep });
    return opened.kind === 'open' ? opened.versions : createNoVersions(opened.what);
  } catch (error) {
    const { what, fix } = sayFailure(error, dataFolder, 'write');
    return createNoVersions(`${what} ${fix}`);
  }
}

/** Only this process can read the list while it has it open, so it hands it out to who makes a backup. */
async function openForBackup(
  { missed, read, close }: Awaited<ReturnType<typeof openMissed>> & { readonly kind: 'open' },
  dataFolder: string,
): Promise<KeptMissed> {
  const socket = await openSocket(dataFolder, read);
  if (socket.kind === 'failed') return { missed, unreachable: socket.what, close };
  return { missed, close: () => socket.close().then(close) };
}

/** A moderator who turns the list on is told why it stays off. */
function toNoMissed(what: string): KeptMissed {
  return {
    missed: createNoMissed(what, [`Missed questions cannot be kept. ${what}`]),
    close: async () => {},
  };
}

export type Lock =
  | { readonly kind: 'held'; readonly release: () => Promise<void> }
  /** Another process has it. */
  | { readonly kind: 'taken'; readonly what: string }
  /** The disk does not tell: it is full, or can only be read. */
  | { readonly kind: 'untold'; readonly what: string };

/**
 * Makes this process the only one that writes into the folder, which is made when it is not there. The lock is the one
 * that LevelDB has of the system: it goes with the process, however that ends. Never rejects.
 * @param patience in milliseconds: how long to wait for another process to end
 */
export async function lockDataFolder(folder: string, patience = 0): Promise<Lock> {
  const path = join(folder, 'lock');
  const until = performance.now() + patience;
  for (let isMended = false; ; ) {
    const database = new ClassicLevel(path);
    const failure = await mkdir(path, { recursive: true, mode: FOR_US_ALONE })
      .then(() => database.open())
      .then(
        () => undefined,
        (error: unknown) => ({ error, reason: readStoreFailure(error, 'open') }),
      );
    if (failure === undefined) return { kind: 'held', release: () => database.close().catch(() => {}) };
    const { error, reason } = failure;
    if (reason.kind === 'locked') {
      if (performance.now() >= until) return { kind: 'taken', what: sayTaken(folder) };
      await wait(LOOK_AGAIN);
    } else if (reason.kind === 'damaged' && !isMended) {
      // It was locked before it was read, so nobody has it; nothing is kept in it.
      await rm(path, { recursive: true, force: true }).catch(() => {});
      isMended = true;
    } else {
      const { what } = sayFailure(reason.kind === 'system' ? reason : error, folder, 'write');
      return { kind: 'untold', what: `Whether another bot uses the same data cannot be told. ${what}` };
    }
  }
}

/** The list of missed questions is what members wrote. */
const FOR_US_ALONE = 0o700;

/** In milliseconds. */
const LOOK_AGAIN = 250;

function sayTaken(folder: string): string {
  return `Another bot on this machine has ${folder} open. Stop it and start this one again, or set another DATA_DIR for one of them.`;
}

/**
 * Where the versions of a knowledge folder are kept: each has a place of its own, named after where it lies as seen
 * from the data, so that both may be moved together. What a version 0.1 kept for all folders goes to the first that
 * asks. May reject.
 */
async function findVersionsFolder(dataFolder: string, knowledgeFolder: string): Promise<string> {
  const all = join(dataFolder, 'versions');
  const place = join(all, nameVersions(dataFolder, knowledgeFolder));
  // The history comes last: a move that is cut short is gone on with at the next start.
  for (const part of ['contents', 'set-aside', 'unfinished.json', 'history']) {
    if (!(await isThere(join(all, part)))) continue;
    await mkdir(place, { recursive: true });
    if (!(await isThere(join(place, part)))) await rename(join(all, part), join(place, part));
  }
  return place;
}

/** What the folder in `versions/` is called that belongs to this knowledge. */
export function nameVersions(dataFolder: string, knowledgeFolder: string): string {
  const path = relative(resolve(dataFolder), resolve(knowledgeFolder)).split(sep).join('/');
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 8);
  const name = basename(resolve(knowledgeFolder)).replace(/[^\w-]+/g, '-');
  return `${name.slice(0, 40) || 'knowledge'}-${hash}`;
}

export function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
