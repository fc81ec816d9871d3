import { createHash } from 'node:crypto';
import type { FileBytes } from '../files/read-files.ts';

/** Seven hexadecimal digits of the SHA-256 over names and contents, whatever order the files come in. */
export function toVersion(files: readonly FileBytes[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of files.toSorted((one, other) => (one.name < other.name ? -1 : 1)))
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex').slice(0, 7);
}
