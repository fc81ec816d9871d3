import { rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findFiles } from './find-files.ts';
import { type FileBytes, type Gathered, gatherFiles } from './read-files.ts';
import { type Replaced, removeFile, removeLeftovers, replaceFile } from './write-files.ts';

/** The folder that holds what the bot knows, as it is on the disk. None of these rejects. */
export interface KnowledgeFolder {
  /** All its files as they are now. */
  readonly read: () => Promise<Gathered>;
  /** @param expected what the file held when the change was decided; undefined when it was not there */
  readonly replace: (file: FileBytes, expected: Buffer | undefined) => Promise<Replaced>;
  /**
   * Makes the files of the folder these and no others.
   * @param found what it held when this was decided
   */
  readonly restore: (files: readonly FileBytes[], found: readonly FileBytes[]) => Promise<Replaced>;
  /** Takes away what a process that was killed left half written. */
  readonly removeHalfWritten: () => Promise<void>;
}

export function openKnowledgeFolder(path: string): KnowledgeFolder {
  return {
    read: () => gatherFiles(path),
    replace: (file, expected) => replaceFile(path, file, expected),
    restore: (files, found) => restoreFolder(path, files, found),
    removeHalfWritten: () => removeHalfWritten(path),
  };
}

async function removeHalfWritten(folder: string): Promise<void> {
  const { articles } = await findFiles(folder);
  for (const path of [folder, ...articles.map((id) => join(folder, id))])
    await removeLeftovers(path).catch(() => {});
}

/**
 * Makes the knowledge files of the folder these and no others, one file after the other; when one cannot be written
 * the earlier ones are put back. Doing it again after it was cut short leads to the same end. Never rejects.
 * @param found what the folder held when this was decided; what somebody else has written since is left alone
 */
async function restoreFolder(
  folder: string,
  files: readonly FileBytes[],
  found: readonly FileBytes[],
): Promise<Replaced> {
  const steps = listSteps(files, found);
  for (const [index, step] of steps.entries()) {
    const taken = await take(folder, step);
    if (taken.kind === 'written') continue;
    for (const { name, from, to } of steps.slice(0, index).reverse())
      await take(folder, { name, from: to, to: from });
    await removeEmptyFolders(folder, found);
    return taken;
  }
  await removeEmptyFolders(folder, files);
  return { kind: 'written' };
}

interface Step {
  readonly name: string;
  /** Undefined where no file is, or is to be. */
  readonly from: Buffer | undefined;
  readonly to: Buffer | undefined;
}

/** What is taken away comes last. */
function listSteps(files: readonly FileBytes[], found: readonly FileBytes[]): readonly Step[] {
  const present = new Map(found.map(({ name, bytes }) => [name, bytes]));
  const wanted = new Set(files.map(({ name }) => name));
  return [
    ...files.map(({ name, bytes }) => ({ name, from: present.get(name), to: bytes })),
    ...found
      .filter(({ name }) => !wanted.has(name))
      .map(({ name, bytes }) => ({ name, from: bytes, to: undefined })),
  ].filter(({ from, to }) => to === undefined || !from?.equals(to));
}

async function take(folder: string, { name, from, to }: Step): Promise<Replaced> {
  if (to !== undefined) return replaceFile(folder, { name, bytes: to }, from);
  return from === undefined ? { kind: 'written' } : removeFile(folder, { name, bytes: from });
}

/** A folder in which nothing is left would be read as an article without files; one that holds anything else stays. */
async function removeEmptyFolders(folder: string, files: readonly FileBytes[]): Promise<void> {
  const needed = new Set(files.map(({ name }) => dirname(name)));
  const { articles } = await findFiles(folder);
  for (const path of articles.filter((id) => !needed.has(id)).map((id) => join(folder, id))) {
    await removeLeftovers(path).catch(() => {});
    await rmdir(path).catch(() => {});
  }
}
