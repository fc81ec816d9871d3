import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { limits } from '../checking/limits.ts';
import type { Problem } from '../problem.ts';
import { sayFailure } from './say-failure.ts';

export type ReadBytes =
  | { readonly kind: 'read'; readonly bytes: Buffer }
  | ({ readonly kind: 'refused' } & Pick<Problem, 'what' | 'fix'>);

/**
 * Reads one regular file, whose size is looked at before it is opened: a pipe or a device is never opened, and
 * nothing is read beyond the limit. Never rejects.
 * @param path with all links followed already
 * @param shown the path as the reader knows it
 */
export async function readBytes(path: string, shown: string): Promise<ReadBytes> {
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
