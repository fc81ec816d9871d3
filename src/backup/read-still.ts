import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isInside } from '../knowledge/files/find-files.ts';
import type { FileBytes } from '../knowledge/files/read-files.ts';
import { UNFINISHED } from '../knowledge/files/write-files.ts';

/** Which folder, and what of it; everything where nothing is said. */
export interface Place {
  readonly folder: string;
  readonly parts?: readonly string[];
}

export type Still =
  | { readonly kind: 'read'; readonly files: readonly (readonly FileBytes[])[] }
  /** Somebody writes all the time. */
  | { readonly kind: 'restless' };

/**
 * Reads the files of several folders as they stand at one moment: what changed while they were read is read again, all
 * of it. A file is only ever replaced as a whole here, so that equal names, sizes and times mean equal bytes. Links count
 * as what they lead to inside their folder, and not at all elsewhere. May reject when something cannot be read.
 * @param between what is to be read at the same moment by other means
 */
export async function readStill(places: readonly Place[], between: () => Promise<void>): Promise<Still> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (attempt > 0) await wait(attempt * PAUSE);
    const before = await listAll(places);
    try {
      const files = await Promise.all(before.map(readAll));
      await between();
      if (toSignature(before) === toSignature(await listAll(places))) return { kind: 'read', files };
    } catch (error) {
      // What was there a moment ago may be gone: the next look says whether it is.
      if (attempt === TRIES - 1) throw error;
    }
  }
  return { kind: 'restless' };
}

const TRIES = 8;

/** In milliseconds. */
const PAUSE = 100;

interface Listed {
  readonly name: string;
  readonly path: string;
  readonly signature: string;
}

function listAll(places: readonly Place[]): Promise<readonly (readonly Listed[])[]> {
  return Promise.all(
    places.map(async ({ folder, parts }) => {
      const root = await realpath(folder);
      const all = await Promise.all((parts ?? ['.']).map((part) => list(root, part, [])));
      return all.flat().sort((left, right) => (left.name < right.name ? -1 : 1));
    }),
  );
}

/**
 * A part that is not there has no files; what is not finished is no file yet.
 * @param above the folders it was come to by, in which no link leads back
 */
async function list(root: string, name: string, above: readonly string[]): Promise<readonly Listed[]> {
  const path = await realpath(join(root, name)).catch(() => undefined);
  if (path === undefined || above.includes(path) || (path !== root && !isInside(root, path))) return [];
  const found = await stat(path, { bigint: true });
  if (found.isFile())
    return [{ name: toName(name), path, signature: `${found.ino} ${found.size} ${found.mtimeNs}` }];
  if (!found.isDirectory()) return [];
  const names = (await readdir(path)).filter((one) => !one.startsWith(UNFINISHED));
  const within = [...above, path];
  return (await Promise.all(names.map((one) => list(root, join(name, one), within)))).flat();
}

function toName(path: string): string {
  return path.replaceAll('\\', '/');
}

function readAll(files: readonly Listed[]): Promise<readonly FileBytes[]> {
  return Promise.all(files.map(async ({ name, path }) => ({ name, bytes: await readFile(path) })));
}

function toSignature(all: readonly (readonly Listed[])[]): string {
  return all
    .map((files) => files.map(({ name, signature }) => `${name} ${signature}`).join('\n'))
    .join('\n\n');
}
