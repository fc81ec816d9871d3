import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { limits } from '../checking/limits.ts';
import type { Problem } from '../problem.ts';
import type { FoundFile } from './find-files.ts';
import { readBytes } from './read-bytes.ts';

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
export function readStamps(found: readonly FoundFile[]): Promise<string[]> {
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
