import { namesReadIn } from '../knowledge/files/find-files.ts';
import type { FileBytes, Gathered } from '../knowledge/files/read-files.ts';
import type { Replaced } from '../knowledge/files/write-files.ts';
import type { Problem } from '../knowledge/problem.ts';
import { toVersion } from '../knowledge/read-knowledge.ts';
import type { Versions } from '../versions/versions.ts';
import type { Candidate } from './bring-into-force.ts';
import type { Refused } from './outcome.ts';
import type { Place } from './place.ts';
import { prepareSnapshot } from './prepare-snapshot.ts';

/** Makes an earlier version ready to come back, in the folder too; what is there and kept nowhere else is set aside first. */
export async function proposeRollback(place: Place, version: string): Promise<Candidate | Refused> {
  const { versions } = place;
  if (!versions.isKeeping)
    return refuseVersion('No versions are kept.', 'Ask the person who runs the bot to set DATA_DIR.');
  const wasInForce = versions.list().some((one) => one.version === version);
  const kept = await versions.read(version);
  if (kept.kind === 'gone') return refuseVersion(kept.what, CHOOSE);
  if (!wasInForce) return refuseVersion(`Version ${version} was never in force.`, CHOOSE);
  const prepared = await prepareSnapshot(kept.gathered, place);
  if (prepared.kind === 'refused') return prepared;
  const restoring = await prepareRestoring(place, prepared.files);
  if (restoring.kind === 'refused') return restoring;
  return { kind: 'candidate', prepared, write: { restores: true, run: restoring.run }, isProven: true };
}

const CHOOSE = 'Choose one that /knowledge history lists.';

function refuseVersion(what: string, fix: string): Refused {
  return { kind: 'refused', problems: [{ severity: 'error', file: '.', what, fix }], at: new Date() };
}

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
  { folder, versions }: Place,
  files: readonly FileBytes[],
): Promise<Restoring | Refused> {
  const found = await folder.read();
  if (findUnread(found).length > 0) return refuseRestoring(cannotBeRead, ...found.problems);
  const done = (await isKept(found.files, files, versions))
    ? undefined
    : await versions.setAside(found.files);
  if (done?.kind === 'failed') return refuseRestoring(sayFailed(done.what));
  return { kind: 'restoring', run: () => folder.restore(files, found.files) };
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

function refuseRestoring(...problems: readonly Problem[]): Refused {
  return { kind: 'refused', problems, at: new Date() };
}
