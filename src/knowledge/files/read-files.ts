import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { limits } from '../checking/limits.ts';
import type { Problem } from '../problem.ts';
import { type Folder, type FoundFile, findFiles } from './find-files.ts';
import { sayFailure } from './say-failure.ts';

export interface FileBytes {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface ReadFiles {
  readonly files: readonly FileBytes[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the files so that all of them are from one moment: when one has changed by the time the last is read, all
 * are read again. A file that is being written slowly can still be met in a pause; who watches the folder waits for
 * it to settle. Never rejects.
 */
export async function readFiles(found: readonly FoundFile[]): Promise<ReadFiles> {
  for (let attempt = 1; attempt < limits.reads; attempt += 1) {
    const read = await readOnce(found);
    if (read.changed.length === 0) return read;
    await setTimeout(attempt * 20);
  }
  const { changed, files, problems } = await readOnce(found);
  return {
    files: files.filter(({ name }) => !changed.includes(name)),
    problems: [...problems, ...changed.map(keepsChanging)],
  };
}

interface Attempt extends ReadFiles {
  /** The names of files that were written while the files were read. */
  readonly changed: readonly string[];
}

async function readOnce(found: readonly FoundFile[]): Promise<Attempt> {
  const files: FileBytes[] = [];
  const problems: Problem[] = [];
  const before = await readStamps(found);
  let room: number = limits.totalBytes;
  for (const { name, path } of found) {
    const read = await readBytes(path, name);
    if (read.kind === 'refused')
      problems.push({ severity: 'error', file: name, what: read.what, fix: read.fix });
    else if (read.bytes.length > room) return { files: [], problems: [tooMuch], changed: [] };
    else files.push({ name, bytes: read.bytes });
    room -= read.kind === 'read' ? read.bytes.length : 0;
  }
  const after = await readStamps(found);
  const changed = found.filter((_, index) => before[index] !== after[index]).map(({ name }) => name);
  return { files, problems, changed };
}

/** What differs when a file has been written, replaced or removed. */
function readStamps(found: readonly FoundFile[]): Promise<string[]> {
  return Promise.all(
    found.map(({ path }) =>
      stat(path, { bigint: true }).then(
        ({ ino, size, mtimeNs }) => `${ino} ${size} ${mtimeNs}`,
        () => 'unreadable',
      ),
    ),
  );
}

export const tooMuch: Problem = {
  severity: 'error',
  file: '.',
  what: `The knowledge files hold more than ${limits.totalBytes / 1024 / 1024} MiB together.`,
  fix: 'Take out the articles that are not needed.',
};

function keepsChanging(file: string): Problem {
  return {
    severity: 'error',
    file,
    what: 'This file keeps changing while it is read.',
    fix: 'Wait until it is saved, then try again.',
  };
}

export type ReadBytes =
  | { readonly kind: 'read'; readonly bytes: Buffer }
  | ({ readonly kind: 'refused' } & Pick<Problem, 'what' | 'fix'>);

/**
 * Reads one regular file, whose size is looked at before it is opened: a pipe or a device is never opened, and
 * nothing is read beyond the limit. Never rejects.
 * @param path with all links followed already
 * @param shown the path as the reader knows it
 */
async function readBytes(path: string, shown: string): Promise<ReadBytes> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { kind: 'refused', ...sayFailure({ code: 'EISDIR' }, shown) };
    if (!found.isFile()) return { kind: 'refused', ...notAFile };
    if (found.size > limits.fileBytes) return { kind: 'refused', ...tooBig };
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      return await readAll(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    return { kind: 'refused', ...sayFailure(error, shown) };
  }
}

/** Looks at the open file once more, because it may be another one than a moment ago. */
async function readAll(file: FileHandle): Promise<ReadBytes> {
  const opened = await file.stat();
  if (!opened.isFile()) return { kind: 'refused', ...notAFile };
  if (opened.size > limits.fileBytes) return { kind: 'refused', ...tooBig };
  const buffer = Buffer.alloc(opened.size);
  let length = 0;
  // What is written behind this size from now on makes the caller read again.
  while (length < buffer.length) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return { kind: 'read', bytes: buffer.subarray(0, length) };
}

const notAFile = {
  what: 'This is not an ordinary file.',
  fix: 'Put an ordinary text file there.',
};

export const tooBig = {
  what: `This file is bigger than ${limits.fileBytes / 1024 / 1024} MiB.`,
  fix: 'Divide it among several articles.',
};

/** A text that differs when a file of the knowledge was written, replaced, added or removed. Opens no file, never rejects. */
export async function readStamp(folder: string): Promise<string> {
  const { files, folders, problems } = await findFiles(folder);
  const stamps = await readStamps(files);
  return JSON.stringify([files.map(({ name }, index) => [name, stamps[index]]), folders, problems]);
}

/** The bytes of all knowledge files, not yet looked into, with what was wrong on the way to them. */
export interface Gathered {
  readonly files: readonly FileBytes[];
  /** What stands in each folder, so that a missing or misnamed file can be told. */
  readonly folders: readonly Folder[];
  /** The names of the articles' folders, in order. */
  readonly articles: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads the files of a knowledge folder as they stand at one moment. Never rejects. */
export async function gatherFiles(folder: string): Promise<Gathered> {
  const { files: found, folders, articles, problems } = await findFiles(folder);
  const read = await readFiles(found);
  return { files: read.files, folders, articles, problems: [...problems, ...read.problems] };
}

/** In the order of their names, which says the same of the same files however they were gathered. */
export function sortByName(files: readonly FileBytes[]): readonly FileBytes[] {
  return files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
