import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The beginning of a name that is not yet the whole thing. The reader of the knowledge passes over names with a dot
 * in front; whoever writes next removes what is left of them.
 */
const UNFINISHED = '.unfinished-';

/** Removes what a process that was killed left half-written in this folder. May reject. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((one) => one.startsWith(UNFINISHED)))
    await rm(join(folder, name), { recursive: true, force: true });
}

/** Writes a file so that the path holds the old bytes or all of the new ones, whenever the process ends. May reject. */
export async function writeWhole(path: string, bytes: string | Uint8Array): Promise<void> {
  await finishWriting(path, await writeAside(path, bytes));
}

/** The first half of writing: all of it is on the disk, under another name beside. May reject. @returns that name */
export async function writeAside(path: string, bytes: string | Uint8Array): Promise<string> {
  const aside = join(dirname(path), `${UNFINISHED}${basename(path)}`);
  await writeThrough(aside, bytes);
  return aside;
}

/** The second half: from now on it is what the path holds. May reject. */
export async function finishWriting(path: string, aside: string): Promise<void> {
  await rename(aside, path);
  await syncFolder(dirname(path));
}

/** Writes several files as a folder that appears all at once. May reject; the folder must not be there yet. */
export async function writeFolder(
  path: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const aside = join(dirname(path), `${UNFINISHED}${basename(path)}`);
  const folders = new Set(files.map(({ name }) => dirname(join(aside, name))));
  for (const folder of [aside, ...folders]) await mkdir(folder, { recursive: true });
  for (const { name, bytes } of files) await writeThrough(join(aside, name), bytes);
  for (const folder of folders) await syncFolder(folder);
  await rename(aside, path);
  await syncFolder(dirname(path));
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
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
