import type { Dirent } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { limits } from '../checking/limits.ts';

/**
 * The names in a folder, sorted so that every machine sees the same order. Names that begin with a dot are passed
 * over: they belong to editors, version control and Kubernetes. Rejects as the file system does.
 * @returns undefined when there are more names than the bot looks at
 */
export async function listNames(folder: string): Promise<readonly Dirent[] | undefined> {
  const names: Dirent[] = [];
  for await (const name of await opendir(folder)) {
    if (name.name.startsWith('.')) continue;
    if (names.length === limits.names) return undefined;
    names.push(name);
  }
  return names.sort((one, other) => (one.name < other.name ? -1 : 1));
}
