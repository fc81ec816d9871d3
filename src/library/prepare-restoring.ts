import { namesReadIn } from '../knowledge/files/find-files.ts';
import { type FileBytes, type Gathered, gatherFiles } from '../knowledge/files/read-files.ts';
import type { Replaced } from '../knowledge/files/write-files.ts';
import type { Problem } from '../knowledge/problem.ts';
import { toVersion } from '../knowledge/read-knowledge.ts';
import type { Versions } from '../versions/versions.ts';
import type { Refused } from './outcome.ts';
import { restoreFolder } from './restore-folder.ts';

export interface Restoring {
  readonly kind: 'restoring';
  /** Makes the folder hold the files and no others. Never rejects. */
  readonly run: () => Promise<Replaced>;
}

/**
 * Looks at what would be overwritten and sets aside what is kept nowhere else. Refused when that cannot be done;
 * the folder itself is not touched yet. Never rejects.
 */
export async function prepareRestoring(
  folder: string,
  files: readonly FileBytes[],
  versions: Versions,
): Promise<Restoring | Refused> {
  const found = await gatherFiles(folder);
  if (findUnread(found).length > 0) return refuse(cannotBeRead, ...found.problems);
  const done = (await isKept(found.files, files, versions))
    ? undefined
    : await versions.setAside(found.files);
  if (done?.kind === 'failed') return refuse(sayFailed(done.what));
  return { kind: 'restoring', run: () => restoreFolder(folder, files, found.files) };
}

/** Files that are there and could not be read, so that they cannot be set aside either. */
function findUnread({ folders, files }: Gathered): readonly string[] {
  const read = new Set(files.map(({ name }) => name));
  return folders
    .flatMap(({ prefix, names }) =>
      namesReadIn(prefix).flatMap((name) => (names.includes(name) ? [prefix + name] : [])),
    )
    .filter((name) => !read.has(name));
}

/** As a version that was in force, or as the two halves that a restoring leaves when it is cut short. */
async function isKept(
  found: readonly FileBytes[],
  files: readonly FileBytes[],
  versions: Versions,
): Promise<boolean> {
  const version = toVersion(found);
  const [newest] = versions.list();
  const inForce = newest === undefined ? undefined : await versions.read(newest.version);
  const halves = [...files, ...(inForce?.kind === 'read' ? inForce.gathered.files : [])];
  const isHalf = ({ name, bytes }: FileBytes) =>
    halves.some((half) => half.name === name && half.bytes.equals(bytes));
  if (found.every(isHalf)) return true;
  return (
    versions.list().some((one) => one.version === version) && (await versions.read(version)).kind === 'read'
  );
}

const cannotBeRead: Problem = {
  severity: 'error',
  file: '.',
  what: 'Not all files that are there now can be read and set aside, so nothing was changed.',
  fix: 'Mend what follows, or move those files out of the knowledge folder; then try again.',
};

function sayFailed(why: string): Problem {
  const what = `The files that are there now could not be set aside. ${why}`;
  return { severity: 'error', file: '.', what, fix: 'Nothing was changed; try again when that is mended.' };
}

function refuse(...problems: readonly Problem[]): Refused {
  return { kind: 'refused', problems, at: new Date() };
}
