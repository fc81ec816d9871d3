import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../problem.ts';
import { isInside, leadsOut } from './find-files.ts';
import type { FileBytes } from './read-files.ts';
import { hasCode, sayFailure } from './say-failure.ts';

export type Replaced = { readonly kind: 'written' } | NotWritten;

/** `overtaken`: somebody else wrote the file since it was read. */
export interface NotWritten {
  readonly kind: 'overtaken' | 'refused';
  readonly problem: Problem;
}

/**
 * Puts new bytes in the place of a knowledge file, all at once: whoever reads meets the old file or the new one, also
 * after the process was killed. A link is followed, as the reader does, to a place inside the folder. Never rejects.
 * @param expected what the place held when the change was decided; undefined when no file was there
 */
export async function replaceFile(
  folder: string,
  { name, bytes }: FileBytes,
  expected: Buffer | undefined,
): Promise<Replaced> {
  try {
    const path = await findPlace(folder, name);
    if (path === undefined) return refuse(name, { what: leadsOut[0], fix: leadsOut[1] });
    await mkdir(dirname(path), { recursive: true });
    await removeLeftovers(dirname(path));
    const aside = await writeAside(path, bytes);
    await keepMode(path, aside);
    // The last thing before the rename, so that hardly any time is left in which somebody else's change is not seen.
    const found = await readIfThere(path);
    if (found === undefined ? expected !== undefined : !expected?.equals(found)) {
      await rm(aside, { force: true });
      return sayOvertaken(name);
    }
    await finishWriting(path, aside);
    return { kind: 'written' };
  } catch (error) {
    return refuse(name, sayFailure(error, name, 'write'));
  }
}

/** Takes a knowledge file away, if it still holds these bytes or is gone already. Never rejects. */
export async function removeFile(folder: string, { name, bytes }: FileBytes): Promise<Replaced> {
  try {
    const path = join(folder, name);
    const found = await readIfThere(path);
    if (found === undefined) return { kind: 'written' };
    if (!found.equals(bytes)) return sayOvertaken(name);
    await rm(path);
    await syncFolder(dirname(path));
    return { kind: 'written' };
  } catch (error) {
    return refuse(name, sayFailure(error, name, 'write'));
  }
}

/** Where the file really is; a file that is not there yet gets its name in its folder, which is made when it is gone. */
async function findPlace(folder: string, name: string): Promise<string | undefined> {
  await mkdir(folder, { recursive: true });
  const root = await realpath(folder);
  const path = join(root, name);
  const real = await realpath(path).catch(() => path);
  return isInside(root, real) ? real : undefined;
}

async function keepMode(path: string, aside: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined) await chmod(aside, found.mode);
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function sayOvertaken(file: string): NotWritten {
  const what = 'Somebody else keeps writing this file.';
  return {
    kind: 'overtaken',
    problem: { severity: 'error', file, what, fix: 'Try again when it is saved.' },
  };
}

function refuse(file: string, { what, fix }: Pick<Problem, 'what' | 'fix'>): NotWritten {
  return { kind: 'refused', problem: { severity: 'error', file, what, fix } };
}

/**
 * The beginning of a name that is not yet the whole thing. The reader of the knowledge passes over names with a dot
 * in front; whoever writes next removes what is left of them.
 */
export const UNFINISHED = '.unfinished-';

/** Removes what a process that was killed left half-written in this folder. May reject. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((one) => one.startsWith(UNFINISHED)))
    await rm(join(folder, name), { recursive: true, force: true });
}

/** A name beside the path for what is not yet the whole thing, or no longer; no two of them are the same. */
export function nameAside(path: string): string {
  return join(dirname(path), `${UNFINISHED}${randomBytes(4).toString('hex')}-${basename(path)}`);
}

/** Writes a file so that the path holds the old bytes or all of the new ones, whenever the process ends. May reject. */
export async function writeWhole(path: string, bytes: string | Uint8Array): Promise<void> {
  await finishWriting(path, await writeAside(path, bytes));
}

/**
 * Writes a file that is not there yet, whole or not at all. May reject.
 * @returns whether it was written; false when somebody else has written one of that name
 */
export async function writeNew(path: string, bytes: string | Uint8Array): Promise<boolean> {
  const aside = nameAside(path);
  await writeThrough(aside, bytes);
  try {
    await link(aside, path);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    // Some disks know no second name for a file; there, and only there, two may write the same name.
    if (!NO_LINKS.some((code) => hasCode(error, code))) throw error;
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
  await syncFolder(dirname(path));
  return true;
}

const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'] as const;

/** The first half of writing: all of it is on the disk, under another name beside. May reject. @returns that name */
async function writeAside(path: string, bytes: string | Uint8Array): Promise<string> {
  const aside = join(dirname(path), `${UNFINISHED}${basename(path)}`);
  await writeThrough(aside, bytes);
  return aside;
}

/** The second half: from now on it is what the path holds. May reject. */
async function finishWriting(path: string, aside: string): Promise<void> {
  await rename(aside, path);
  await syncFolder(dirname(path));
}

/** Writes several files as a folder that appears all at once. May reject; the folder must not be there yet. */
export async function writeFolder(
  path: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const aside = nameAside(path);
  const folders = new Set(files.map(({ name }) => dirname(join(aside, name))));
  try {
    for (const folder of [aside, ...folders]) await mkdir(folder, { recursive: true });
    for (const { name, bytes } of files) await writeThrough(join(aside, name), bytes);
    for (const folder of folders) await syncFolder(folder);
    await finishWriting(path, aside);
  } catch (error) {
    await rm(aside, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
}

/** On the disk, not only with the system, when it resolves. */
async function writeThrough(path: string, bytes: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename is on the disk when its folder is; Windows has no such call and refuses to open a folder. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
