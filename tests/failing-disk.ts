import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

export interface Failing {
  /** Which change of the disk fails, from 1. */
  readonly at: number;
  /** Whether all later ones fail as well, as on a disk that is full. */
  readonly lasts: boolean;
}

/**
 * Does something while one change of the disk fails, half done where that can be: what a file is given, a name that is
 * made, moved or taken away, and bringing any of it to the disk itself are changes.
 * @returns how many changes there were to fail
 */
export async function onFailingDisk(
  { at, lasts }: Failing,
  deed: () => Promise<void>,
): Promise<{ readonly changes: number }> {
  let changes = 0;
  const fails = () => {
    changes += 1;
    return changes === at || (lasts && changes > at);
  };
  const real = { ...fs };
  for (const name of ['mkdir', 'rename', 'rm', 'rmdir', 'chmod', 'link'] as const) {
    const original: (...args: never[]) => Promise<unknown> = fs[name];
    const failing = async (...args: never[]) => {
      if (fails()) throw noRoom();
      return original(...args);
    };
    Object.assign(fs, { [name]: failing });
  }
  Object.assign(fs, {
    open: async (...args: Parameters<typeof fs.open>) => breakFile(await real.open(...args), fails),
  });
  syncBuiltinESMExports();
  try {
    await deed();
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
  return { changes };
}

function breakFile(file: FileHandle, fails: () => boolean): FileHandle {
  const { writeFile, sync } = file;
  file.writeFile = async (content) => {
    const bytes = Buffer.from(String(content));
    if (!fails()) return writeFile.call(file, content);
    await file.write(bytes.subarray(0, bytes.length / 2));
    throw noRoom();
  };
  file.sync = async () => {
    if (fails()) throw noRoom();
    return sync.call(file);
  };
  return file;
}

function noRoom(): Error {
  return Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
}
